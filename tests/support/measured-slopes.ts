/** The slope of a loss by each of the numbers it is made of, from a small step to either side; they are left as they were. */
export function measuredSlopes(numbers: Float32Array, loss: () => number): number[] {
  const small = 0.01;
  return Array.from(numbers, (value, index) => {
    const at = (other: number) => {
      numbers[index] = other;
      return loss();
    };
    const slope = (at(value + small) - at(value - small)) / (2 * small);
    numbers[index] = value;
    return slope;
  });
}
