import type { AttributionModels } from '../attribution/learned-parts.ts';
import { type TopicNetworks, topicNetworks } from '../law/topic-network.ts';
import { readWeights, type Weights } from './weights.ts';
import { readWordClusters } from './word-clusters.ts';

/** The learned part of the analysis; `docs/models.md` says what each was trained on. */
export interface Models {
  /** Names: `names/tag-names.ts`. */
  readonly names: Weights;
  /** Cues, sources and contents of attributions: `attribution/cue-gate.ts`, `attribution/tag-cues.ts`, `attribution/tag-roles.ts`. */
  readonly attribution: AttributionModels;
  /** Check-worthiness of sentences: `claims/check-worthiness.ts`. */
  readonly checkWorthiness: Weights;
  /** Legal topics of sentences: `law/topic-network.ts`. */
  readonly legalTopics: TopicNetworks;
}

/** The files of `assets/models`. */
export const MODEL_FILES = {
  names: 'names.bin',
  gate: 'cue-gate.bin',
  cues: 'cues.bin',
  roles: 'roles.bin',
  checkWorthiness: 'check-worthiness.bin',
  clusters: 'word-clusters.txt',
  legalTopics: 'legal-topics.bin',
  legalTopicNames: 'legal-topics.txt',
} as const;

/** Gives a file of `assets/models` as bytes or, in UTF-8, as text. */
export interface ModelFolder {
  bytes(file: string): Promise<Uint8Array>;
  text(file: string): Promise<string>;
}

/** The models the extension ships. Throws an Error naming the file when one is broken. */
export async function loadModels(folder: ModelFolder): Promise<Models> {
  const named = async <Read>(file: string, read: (bytes: Uint8Array) => Read): Promise<Read> => {
    const bytes = await folder.bytes(file);
    try {
      return read(bytes);
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const weights = (file: string) => named(file, (bytes) => readWeights(bytes).weights);
  const [names, gate, cues, roles, checkWorthiness, legalTopics, clusters] = await Promise.all([
    weights(MODEL_FILES.names),
    weights(MODEL_FILES.gate),
    weights(MODEL_FILES.cues),
    weights(MODEL_FILES.roles),
    weights(MODEL_FILES.checkWorthiness),
    folder
      .text(MODEL_FILES.legalTopicNames)
      .then((topics) => named(MODEL_FILES.legalTopics, (bytes) => topicNetworks(bytes, topics))),
    folder.text(MODEL_FILES.clusters).then(readWordClusters),
  ]);
  return { names, attribution: { clusters, gate, cues, roles }, checkWorthiness, legalTopics };
}
