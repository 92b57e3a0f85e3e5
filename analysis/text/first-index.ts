/**
 * The index of the first of `all[from, to)` for which `holds`, found by halving, so it must hold for all after it there too; `to` when for
 * none.
 */
export function firstIndex<Each>(
  all: readonly Each[],
  holds: (each: Each) => boolean,
  from = 0,
  to = all.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(all[middle] as Each)) high = middle;
    else low = middle + 1;
  }
  return low;
}
