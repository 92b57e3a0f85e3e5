/** Line after which the article is over, whatever follows. */
const END =
  /^(?:[\d,.]* ?(?:reader )?(?:comments?|responses?)(?: ?\(\W*[\d,.]*\))?|(?:view|show|read|load|leave|post|add) (?:\w+ ){0,3}(?:comments?|reply)|(?:join|start) the (?:conversation|discussion)|discussion)[:.]?$/i;

/** Line that opens a list of other reading: the article is over unless it goes on behind the list. */
const OTHERS =
  /^(?:(?:more |our )?(?:related|recommended|popular|trending|latest|top|other|most \w+|editor\W?s\W? picks|sponsored)(?: (?:now|for you|articles?|stor(?:y|ies)|news|posts?|content|topics?|coverage|reading|links?))*|(?:read|see) also|(?:read |see )?(?:more|also) (?:on|from|in|about|news|stories|like|to read)\b.*|(?:you (?:may|might) (?:also )?like|don.t miss|in case you missed|filed under|about the (?:author|writer))\b.{0,60}|share|up next|further reading|advertisement|newsletters?|tags?|topics?|(?:next|previous) (?:article|story|post)|references|sources|(?:foot)?notes)[:…]?$/i;

/** A note on the article rather than part of it. */
const NOTE =
  /^\W{0,3}(?:(?:editor\W?s?\W?|editorial) note|notes? (?:from|to) |(?:correction|clarification)\b|copyright|©|all rights reserved|this (?:article|story|post) (?:was |has been )?(?:first|originally|updated|corrected|amended|produced|published)|a version of this|(?:the )?(?:views|opinions) expressed|(?:additional |with )?reporting by|(?:written|compiled|edited|photographs?) by|contributed (?:to|by) )/i;

/** Talk to the reader about the outlet, not about the news. */
const PITCH =
  /^[^\w"“‘']{0,3}(?:(?:sign|log) (?:up|in)\b|subscribe|get .{0,80}(?:newsletter|inbox|email|app\b|updates|alerts|delivered)|join (?:our|us|the )|follow (?:us|our|@|\w+ on )|download (?:our|the) app|click here|for (?:the latest|more (?:news|stories|info|on|from))\b|(?:do you )?have a tip|(?:e-?mail|contact|support) (?:us|our)\b|if you (?:buy|value|enjoy)\b|(?:story|article) continues|continue reading|advertisement|(?:read|see|watch|learn|find out) (?:more|also|next|our|the video|video|live)|(?:also read|related|recommended|more):|by (?:signing|subscribing)|thank(?:s| you) for)/i;

/** "By Jane Doe and John Roe". */
const BYLINE = /^By (?:(?:\p{Lu}[\p{L}.'’-]*|and),? ?){2,9}$/u;

/** What a line says about itself, read alone. */
export type LineKind = 'end' | 'others' | 'note' | 'pitch' | 'text';

/** Tells a line of the article from the lines sites put around it. English; other languages rely on the page's structure. */
export function lineKind(text: string): LineKind {
  if (text.length <= 80 && END.test(text)) return 'end';
  if (text.length <= 100 && OTHERS.test(text)) return 'others';
  if (NOTE.test(text) || BYLINE.test(text)) return 'note';
  if (text.length <= 400 && PITCH.test(text)) return 'pitch';
  return 'text';
}
