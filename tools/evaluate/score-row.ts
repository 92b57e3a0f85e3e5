/** One line of the scores table. */
export interface ScoreRow {
  /** What was scored and on which texts: "names, our articles". */
  readonly set: string;
  /** "F1", "precision", "words a second". */
  readonly metric: string;
  readonly score: number;
  /** The same measure by other systems in the same run; empty when none was run. */
  readonly compared: Readonly<Record<string, number>>;
  /** What a reader of the table must know, e.g. the number of documents; `''` when nothing. */
  readonly note: string;
}
