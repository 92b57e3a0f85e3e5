/** jsdom lays nothing out, so it cannot scroll either: scrolling to an element does nothing. */
export function ignoreScrolling(): void {
  Element.prototype.scrollIntoView = () => {};
}
