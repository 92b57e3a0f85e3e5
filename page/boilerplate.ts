/** Heading or line after which the article is over, whatever follows. */
const END =
  /^(?:[\d,.]*\s*(?:reader )?comments?(?:\s*\(\s*[\d,.]*\s*\))?|(?:view|show|read|load|see|all|leave|post|add|write) (?:all |a |your |the |more )?(?:[\d,.]+ )?(?:comments?|reply)|join the (?:conversation|discussion)|discussion|leave a reply|start the conversation|what do you think\??|have your say|(?:\d+ )?responses?|conversation\s*\(?\d*\)?)[:.]?$/i;

/** Heading or line that opens a list of other reading: the article is over unless it goes on behind the list. */
const OTHERS =
  /^(?:(?:more )?related(?: (?:articles?|stor(?:y|ies)|news|posts?|content|topics?|coverage|reading|links?|stories))?|recommended(?: (?:for you|stories|articles|reading))?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in).*|you can also read|(?:read|see|watch) (?:more|next|also)(?: (?:on|about|from|at)\b.*)?|also (?:read|on)\b.*|further reading|up next|what to (?:read|watch) next|more (?:on|from|in|news|stories|top stories|to read|like this|about)\b.*|most (?:read|popular|viewed|shared|commented|recent)\b.*|popular(?: (?:now|stories|articles|posts))?|trending(?: (?:now|stories))?|(?:latest|top|other|editor'?s?’?s?|don['’]t miss|in case you missed it|around the web|from the web|elsewhere)(?: (?:news|stories|headlines|picks?|articles|on|in|from)\b.*)?|share (?:this|on|via)?\b.{0,30}|follow us\b.{0,40}|tags?|topics?|filed under\b.*|(?:sign up|subscribe)\b.{0,80}|newsletters?|about the (?:authors?|writers?)|advertisement|sponsored(?: content)?|support (?:us|our|independent)\b.{0,60}|our (?:standards|journalism)|contact us|next (?:article|story|post)|previous (?:article|story|post)|references?|sources?|notes? (?:to|for) editors?|footnotes?|see also|external links|(?:this|the) (?:article|story) (?:is|was) part of\b.*)[:…]?$/i;

/** A note on the article rather than part of it. */
const NOTE =
  /^\W{0,3}(?:editor(?:['’]?s|s['’]?|ial)?\s+note|correction|clarification|update|disclaimer|disclosure|note (?:from|to) (?:the )?(?:editors?|readers?)|publisher['’]s note|copyright|©|all rights reserved|this (?:article|story|piece|post|report|column) (?:was |has been |is |originally |first )|a version of this (?:article|story)|the views expressed|the opinions expressed|opinions expressed|(?:additional |with )?reporting by|(?:written|compiled|edited|translated) by|our standards|photograph(?:s|y)? by|image credit|photo credit|with (?:files|reporting|contributions?) from|contribut(?:ed|ing) (?:to this|by|reporting)|\(?reporting by|first published|last updated|published\b.{0,30}\d{4}$)/i;

/** Talk to the reader about the outlet, not about the news. */
const PITCH =
  /^\W{0,3}(?:sign up|subscribe|get (?:the|our|all|more|your|daily|breaking|unlimited|real-time|alerts)\b.{0,80}(?:newsletters?|inbox|email|app|updates|alerts|delivered|straight)|create an account|log ?in|sign in|register (?:now|for)|join (?:our|us|the (?:discussion|conversation|whatsapp))|follow (?:us|our|@|\w+ on (?:twitter|facebook|x\b))|like us on|download (?:our|the) app|click here|tap here|for (?:the latest|more (?:news|stories|information|on|from))\b|stay (?:informed|up to date|on top|tuned)|keep up (?:to date|with)|have (?:a|you got a) (?:tip|story)|do you have (?:a|an) (?:story|tip|question)|email (?:us|the|me)\b|send (?:us )?(?:your|tips)|(?:you can )?(?:contact|reach|write to) (?:us|the (?:author|reporter|writer|newsroom))|support (?:our|independent|quality)|become a (?:member|subscriber|patron)|donate|if you (?:buy|purchase|click|value|enjoy(?:ed)?|like) .{0,60}(?:commission|link|story|article|journalism)|we (?:may|might) (?:earn|receive|get) (?:a |an )?(?:affiliate )?commission|this (?:post|page|article) (?:may )?contains? affiliate|story continues|article continues|continue reading|advertisement|scroll (?:down )?(?:to|for) (?:continue|read)|our (?:website|site) is|don['’]t miss (?:out|the|our)|check out (?:our|the latest)|listen to|watch (?:the )?(?:video|live|below|now)|(?:read|see|watch|learn|hear|find out) (?:more|also|next)|also read|related|recommended|more:|related:|must read|in pictures|in case you missed|live updates|by signing up|by entering your email|thanks? (?:you )?for (?:reading|subscribing|signing)|you['’](?:ve|re) (?:read|reached)|unlock|already (?:a|have)|enjoy unlimited|exclusive articles|access (?:articles|all))/i;

/** Who wrote it: "Jane Doe is a staff writer at …", "Jane Doe can be reached at …". */
const BIOGRAPHY =
  /^(?:[A-Z][\p{L}.'’-]+\s+){1,4}(?:is|was|are|has been|covers|writes|reports|works)\b.{0,160}\b(?:reporter|writer|journalist|editor|correspondent|producer|columnist|author|researcher|fellow|professor|contributor|director|critic|lecturer|analyst|covering|writes (?:about|for)|book|based in|the Post|staff)\b|\b(?:can be reached (?:at|on|by)|follow (?:him|her|them|me) (?:on|at)|may be reached at)\b|^(?:twitter|email|e-mail|contact)\s*:/iu;

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
