import type { LegalTopic } from './law-pack.ts';

/** True for a topic about conduct that may be a wrong; false for rules of status, procedures and institutions, which nobody does or denies. */
export function namesAWrong({ status }: LegalTopic): boolean {
  return !/^(?:rule or status|procedure)/.test(status);
}
