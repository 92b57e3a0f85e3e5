import { render, type VNode } from 'preact';

/** Draws an extension page's root, anew each time it is called. */
export function mount(root: VNode): void {
  const place = document.getElementById('app');
  if (place) render(root, place);
}
