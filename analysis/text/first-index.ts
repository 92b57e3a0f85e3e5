/** The index of the first of these for which `holds`, found by halving, so it must hold for all after it too; their number when for none. */
export function firstIndex<Each>(all: readonly Each[], holds: (each: Each) => boolean): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(all[middle] as Each)) high = middle;
    else low = middle + 1;
  }
  return low;
}
