import { fold } from './word-classes.ts';

/** An outlet's name as articles shorten it: whole, and cut short at either end, folded. Empty when the outlet is not known. */
export function publisherForms(publisher: string): Set<string> {
  const whole = fold(publisher.toLowerCase()).replace(/^the /, '').trim();
  const forms = new Set<string>();
  if (whole === '') return forms;
  forms.add(whole);
  const parts = whole.split(/\s+/);
  for (let i = 1; i < parts.length; i++) {
    forms.add(parts.slice(0, i).join(' '));
    forms.add(parts.slice(i).join(' '));
  }
  return forms;
}
