/** Line after which the article is over, whatever follows. */
const END =
  /^(?:[\d,.]* ?(?:reader )?(?:comments?|responses?)(?: ?\(\W*[\d,.]*\))?|(?:view|show|read|load|see|leave|post|add|write) (?:\w+ ){0,3}(?:comments?|reply)|(?:join|start) the (?:conversation|discussion)|discussion|have your say)[:.]?$/i;

/** Line that opens a list of other reading: the article is over unless it goes on behind the list. */
const OTHERS =
  /^(?:(?:more |our )?(?:related|recommended|popular|trending|latest|top|other|most \w+|editor\W?s\W? ?|sponsored)(?: (?:now|for you|articles?|stor(?:y|ies)|news|posts?|content|topics?|coverage|reading|links?|headlines|picks?))*|(?:more|also|read more|see more) (?:on|from|in|about|news|stories|like|to read)\b.*|(?:read|see|watch) (?:more|next|also)|(?:you (?:may|might) (?:also )?(?:like|enjoy|be)|don.t miss|in case you missed|filed under|what to (?:read|watch)|share (?:this|on|via)|sign up|subscribe|follow us|support (?:us|our)|about the (?:author|writer))\b.{0,60}|share|up next|further reading|around the web|advertisement|newsletters?|tags?|topics?|(?:next|previous) (?:article|story|post)|references?|sources?|(?:foot|end)?notes|external links)[:…]?$/i;

/** A note on the article rather than part of it. */
const NOTE =
  /^\W{0,3}(?:(?:editor\W?s?\W?|editorial|publisher\W?s) note|notes? (?:from|to) |correction|clarification|disclaimer|disclosure|update:|copyright|©|all rights reserved|this (?:article|story|piece|post|report|column) (?:was |has been |is |originally |first |may )|a version of this|(?:the )?(?:views|opinions) expressed|(?:additional |with )?reporting (?:by|from)|(?:written|compiled|edited|translated|photographs?) by|(?:image|photo) credit|with (?:files|contributions?) from|contribut(?:ed|ing) |first published|last updated)/i;

/** Talk to the reader about the outlet, not about the news. */
const PITCH =
  /^\W{0,3}(?:(?:sign|log) (?:up|in)\b|subscribe|register (?:now|for)|create an account|get .{0,80}(?:newsletter|inbox|email|app\b|updates|alerts|delivered|straight to)|join (?:our|us|the (?:dis|conv))|follow (?:us|our|@|\w+ on )|like us|download (?:our|the) app|(?:click|tap) here|for (?:the latest|more (?:news|stories|info|on|from))\b|stay (?:informed|up to date|on top|tuned)|keep up|(?:do you )?have a (?:tip|story)|(?:e-?mail|contact|write to|donate|support) (?:us|our|the|me)\b|send (?:us|your)|become a |if you (?:buy|click|value|enjoy|like)\b|we (?:may|might) (?:earn|receive)|(?:story|article) continues|(?:continue|keep) reading|advertisement|scroll |our website|don.t miss|check out|listen to|(?:read|see|watch|learn|find out) (?:more|also|next|our|the video|video|live)|also read|related|recommended|more:|must read|in case you missed|by (?:signing|entering|subscribing)|thank(?:s| you) for|unlock|already (?:a|have)|(?:enjoy )?unlimited|exclusive articles|access )/i;

/** Who wrote it: "Jane Doe is a staff writer at …", "Jane Doe can be reached at …". */
const BIOGRAPHY =
  /^(?:[A-Z][\p{L}.'’-]+ ){1,4}(?:is|was|are|covers|writes|reports|works)\b.{0,160}\b(?:reporter|writer|journalist|editor|correspondent|producer|columnist|author|researcher|fellow|professor|contributor|director|critic|analyst|covering|writes|based|staff)\b|\b(?:can|may) be reached |^follow (?:him|her|them|me) on/u;

/** What a line says about itself, read alone. */
export type LineKind = 'end' | 'others' | 'note' | 'pitch' | 'biography' | 'text';

/** Tells a line of the article from the lines sites put around it. English; other languages rely on the page's structure. */
export function lineKind(text: string): LineKind {
  if (text.length <= 80 && END.test(text)) return 'end';
  if (text.length <= 100 && OTHERS.test(text)) return 'others';
  if (NOTE.test(text)) return 'note';
  if (text.length <= 400 && PITCH.test(text)) return 'pitch';
  if (text.length <= 700 && BIOGRAPHY.test(text)) return 'biography';
  return 'text';
}
