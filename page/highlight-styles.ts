import type { PaintNames } from '../platform/protocol.ts';

/**
 * The style sheet of one page's highlights, for the user origin, where `!important` beats whatever the page says.
 * Tints are translucent, so that they sit on light and dark pages alike; names change nothing but the underline.
 * A colour is never the only sign of a kind: dotted line, tint, tint with a solid line.
 */
export function highlightStyles({ name, claim, law, flash }: PaintNames): string {
  return `
::highlight(${name}) {
  text-decoration: underline dotted 1.5px color-mix(in srgb, currentcolor 60%, transparent) !important;
  text-underline-offset: 0.2em !important;
}
::highlight(${claim}) { background-color: rgb(240 180 20 / 0.2) !important; }
::highlight(${law}) {
  background-color: rgb(150 60 170 / 0.13) !important;
  text-decoration: underline solid 1.5px rgb(112 57 127 / 0.85) !important;
  text-underline-offset: 0.2em !important;
}
::highlight(${flash}) { background-color: rgb(255 150 0 / 0.5) !important; }
@media (prefers-color-scheme: dark) {
  ::highlight(${claim}) { background-color: rgb(250 200 60 / 0.24) !important; }
  ::highlight(${law}) {
    background-color: rgb(213 165 228 / 0.22) !important;
    text-decoration-color: rgb(213 165 228 / 0.9) !important;
  }
}
@media (forced-colors: active) {
  ::highlight(${name}) { text-decoration-color: LinkText !important; }
  ::highlight(${claim}), ::highlight(${law}) { background-color: Mark !important; }
  ::highlight(${law}) { text-decoration-color: MarkText !important; }
  ::highlight(${flash}) { background-color: Highlight !important; }
}
`;
}

/**
 * The style sheet that belongs beside it in the author origin. Chromium 156 paints a highlight's background only when
 * its `color` or `background-color` comes from there, whatever the user origin says; so the text's own colour is set.
 */
export function authorHighlightStyles({ claim, law, flash }: PaintNames): string {
  return `
::highlight(${claim}), ::highlight(${law}), ::highlight(${flash}) { color: currentcolor; }
@media (forced-colors: active) {
  ::highlight(${claim}), ::highlight(${law}) { color: MarkText; }
  ::highlight(${flash}) { color: HighlightText; }
}
`;
}
