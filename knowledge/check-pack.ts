import * as v from 'valibot';
import {
  PACK_FORMAT,
  PACK_LIMITS,
  type Pack,
  type PackEntity,
  PackEntitySchema,
  PackHeadSchema,
} from './pack.ts';
import { faultLine, faultOf, MOST_FAULTS, type PackFault, shortened } from './pack-fault.ts';

/** A pack that keeps to the format, or what is wrong with it: one fault for each entry, `MOST_FAULTS` at most, at least one. */
export type PackCheck =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly faults: readonly PackFault[] };

type Issue = v.InferIssue<typeof PackHeadSchema> | v.InferIssue<typeof PackEntitySchema>;
/** One step of an issue's path. */
interface Step {
  readonly key: unknown;
  readonly value: unknown;
}

/** One fault is enough for each entry: a list of a million wrong facts must not become a million faults. */
const FIRST_ONLY = { abortEarly: true } as const;

/** Checks parsed JSON against the format, field by field. What entries say of one another is for `faultsBeside`. */
export function checkPack(json: unknown): PackCheck {
  if (!isObject(json)) return refused([faultOf('the file', 'must be an object in curly brackets')]);
  if (!Object.hasOwn(json, 'format')) return refused([faultOf('format', 'missing')]);
  if (json.format !== PACK_FORMAT)
    return refused([
      faultOf(
        'format',
        `this Sidelight reads format ${PACK_FORMAT}, not ${shortened(JSON.stringify(json.format))}`,
      ),
    ]);
  const { entities, ...rest } = json;
  const head = v.safeParse(PackHeadSchema, rest, FIRST_ONLY);
  if (!head.success) return refused([faultOfIssue(head.issues[0], '')]);
  if (entities === undefined) return refused([faultOf('entities', 'missing')]);
  if (!Array.isArray(entities))
    return refused([faultOf('entities', `must be a list, not ${kindOf(entities)}`)]);
  if (entities.length > PACK_LIMITS.entities)
    return refused([faultOf('entities', `at most ${PACK_LIMITS.entities} entries, not ${entities.length}`)]);
  const checked: PackEntity[] = [];
  const faults: PackFault[] = [];
  for (const [at, entity] of entities.entries()) {
    // To the schema a list is an object too.
    const result = v.safeParse(PackEntitySchema, Array.isArray(entity) ? null : entity, FIRST_ONLY);
    if (result.success) checked.push(result.output);
    else faults.push(faultOfIssue(result.issues[0], `entities.${at}`, entity));
    if (faults.length >= MOST_FAULTS) break;
  }
  return faults.length > 0 ? refused(faults) : { ok: true, pack: { ...head.output, entities: checked } };
}

/** The pack in this parsed JSON. Throws an Error naming the file, the entry and the field when anything is not as the format has it. */
export function parsePack(file: string, json: unknown): Pack {
  const check = checkPack(json);
  if (check.ok) return check.pack;
  throw new Error(`${file}: ${faultLine(check.faults[0] as PackFault)}`);
}

function refused(faults: readonly PackFault[]): PackCheck {
  return { ok: false, faults };
}

function faultOfIssue(issue: Issue, under: string, whole?: unknown): PackFault {
  const path = (issue.path ?? []) as readonly Step[];
  const field = [under, ...path.map(({ key }) => shortened(String(key)))].filter(Boolean).join('.');
  const owner = [whole, ...path.map(({ value }) => value)].findLast(hasId);
  const isItsId = path.at(-1)?.key === 'id';
  return { entry: owner && !isItsId ? shortened(owner.id) : null, field, reason: reasonOf(issue) };
}

/** Why, in words for whoever writes the pack. */
function reasonOf(issue: Issue): string {
  // The schema's own words.
  if (issue.kind === 'validation' || issue.type === 'custom') return issue.message;
  const { expected, received } = issue;
  if (expected === 'never') return 'the format has no such field';
  if (issue.type === 'strict_object' && expected !== 'Object') return 'missing';
  if (issue.type === 'picklist')
    return `must be one of ${(expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ')}, not ${shortened(received)}`;
  return `must be ${WANTED[issue.type] ?? expected}, not ${kindOf(issue.input)}`;
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  record: 'an object',
  strict_object: 'an object',
};

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'text' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasId(value: unknown): value is { id: string } {
  return isObject(value) && typeof value.id === 'string';
}
