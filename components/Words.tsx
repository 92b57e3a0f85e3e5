import { stripBidiControls } from './strip-bidi-controls.ts';

/** Words of the page or of a pack inside our own sentences: they keep their own direction and cannot turn that of ours. */
export function Words({ children }: { children: string }) {
  return <bdi>{stripBidiControls(children)}</bdi>;
}
