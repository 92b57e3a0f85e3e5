const [FADING, FADING_SQUARES] = [0.9, 0.999];
const LEAST = 1e-7;

/**
 * Steps by Adam (Kingma and Ba 2015) over an array of weights in rows: rows that a batch does not touch keep weights and moments as they are.
 */
export class Adam {
  readonly #means: Float32Array;
  readonly #squares: Float32Array;

  constructor(
    readonly weights: Float32Array,
    private readonly rowLength: number,
  ) {
    this.#means = new Float32Array(weights.length);
    this.#squares = new Float32Array(weights.length);
  }

  /** Moves the rows against their slopes and sets these to 0. `count`: which batch this is, from 1. */
  step(slopes: Float32Array, rows: Iterable<number>, size: number, count: number): void {
    const [means, squares, weights] = [this.#means, this.#squares, this.weights];
    const own = (size * Math.sqrt(1 - FADING_SQUARES ** count)) / (1 - FADING ** count);
    for (const row of rows) {
      const end = (row + 1) * this.rowLength;
      for (let at = row * this.rowLength; at < end; at++) {
        const slope = slopes[at] as number;
        const mean = FADING * (means[at] as number) + (1 - FADING) * slope;
        const square = FADING_SQUARES * (squares[at] as number) + (1 - FADING_SQUARES) * slope * slope;
        means[at] = mean;
        squares[at] = square;
        weights[at] = (weights[at] as number) - (own * mean) / (Math.sqrt(square) + LEAST);
        slopes[at] = 0;
      }
    }
  }
}
