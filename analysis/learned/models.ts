import { readWeights, type Weights } from './weights.ts';

/** The learned part of the analysis; `docs/models.md` says what each was trained on. */
export interface Models {
  /** Names: `names/tag-names.ts`. */
  readonly names: Weights;
  /** Check-worthiness of sentences: `claims/check-worthiness.ts`. */
  readonly checkWorthiness: Weights;
}

/** The files of `assets/models`, one a model. */
const MODEL_FILES = {
  names: 'names.bin',
  checkWorthiness: 'check-worthiness.bin',
} as const satisfies Record<keyof Models, string>;

/**
 * The models the extension ships. `readModel` gives the bytes of a file of `assets/models`. Throws an Error naming the file when one is broken.
 */
export async function loadModels(readModel: (file: string) => Promise<Uint8Array>): Promise<Models> {
  const read = async (file: string): Promise<Weights> => {
    const bytes = await readModel(file);
    try {
      return readWeights(bytes).weights;
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const [names, checkWorthiness] = await Promise.all([
    read(MODEL_FILES.names),
    read(MODEL_FILES.checkWorthiness),
  ]);
  return { names, checkWorthiness };
}
