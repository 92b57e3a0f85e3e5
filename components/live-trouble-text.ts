import type { LiveAnswer, NotAnswered } from '../knowledge/live/live-answer.ts';
import { countWords } from './count-words.ts';

/** Why a look-up brought nothing, in plain words. */
export function liveTroubleText(answer: NotAnswered & Pick<LiveAnswer, 'host'>): string {
  const { host } = answer;
  switch (answer.state) {
    case 'not-allowed':
      return 'Look-ups are not allowed, so nothing was sent.';
    case 'private':
      return 'Look-ups are off in private windows.';
    case 'too-many':
      return `Sidelight asks at most 10 times a minute. Nothing was sent; the next look-up can go in ${duration(answer.seconds)}.`;
    case 'wait':
      return `${host} asks to be left alone for ${duration(answer.seconds)}. Until then Sidelight sends it nothing.`;
    case 'server-error':
      return `${host} answered with an error (${answer.status}).`;
    case 'invalid':
      return `What ${host} sent is not the answer it documents, so none of it is shown.`;
    case 'too-large':
      return `${host} sent more than 1 MB, far more than a summary takes. Sidelight stopped reading it.`;
    case 'timed-out':
      return `${host} did not answer within 3 seconds.`;
    case 'offline':
      return `${host} could not be reached. You may be offline, or it led to where Sidelight does not go.`;
    case 'led-away':
      return `${host} sent Sidelight on to a site that is not its own. What came from there was not read.`;
  }
}

/** True where trying the same once more makes sense. */
export function canTryAgain({ state }: NotAnswered): boolean {
  return state !== 'not-allowed' && state !== 'private';
}

function duration(seconds: number): string {
  return seconds <= 90 ? countWords(seconds, 'second') : countWords(Math.ceil(seconds / 60), 'minute');
}
