/** These by the number `of` gives each, in their order. */
export function groupedBy<Each>(all: readonly Each[], of: (each: Each) => number): Map<number, Each[]> {
  const groups = new Map<number, Each[]>();
  for (const each of all) {
    const own = groups.get(of(each));
    if (own) own.push(each);
    else groups.set(of(each), [each]);
  }
  return groups;
}
