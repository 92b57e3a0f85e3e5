/** Words that bind sentences together: never names, never part of one at its start. */
export const FUNCTION_WORDS = `
a an the this that these those it its he him his she her hers they them their theirs we us our ours you your yours
i me my mine who whom whose which what when where why how there here and or but nor so yet for of in on at by to from
with without within into onto upon over under above below between among amid against about across after before since
until till while during through throughout toward towards despite except near behind beyond beside besides along
around off out up down as if though although because unless whereas whether than then thus hence therefore however
moreover meanwhile furthermore nevertheless nonetheless still also too either neither both each every all any some
no not none nobody nothing never ever only just even such same other another more most less least many much few
several one two three four five six seven eight nine ten first second third last next once twice again
is are was were be been being am do does did done has have had having will would shall should can could may might
must let lets yes ok okay oh well now today tomorrow yesterday tonight ago soon later earlier recently currently
according asked told said says say speaking following given based due instead like unlike thanks thank please
everyone everything everybody someone something somebody anyone anything anybody perhaps maybe indeed
they'll they'd there'll there'd we'll we'd you'll you'd he'll he'd she'll she'd it'll it'd that'll who'd who'll i'm i've i'd i'll it's that's there's he's she's we're we've they're they've you're don't doesn't didn't isn't aren't
wasn't weren't won't can't couldn't wouldn't shouldn't let's what's who's here's hasn't haven't hadn't
`;

/** Written with a capital letter, yet no name of a person, body, place, law or event: beliefs, languages, units, goods. */
export const NAMELESS_WORDS = `
god allah lord jesus christ bible koran quran torah internet web islam christianity judaism catholicism
hebrew latin mandarin cantonese urdu hindi farsi pashto swahili celsius fahrenheit kelvin richter
olympic olympics paralympic nobel oscar oscars grammy emmy dvd cd tv fm gdp gnp ceo cfo coo cto ciso hr pr it ai ok
hiv aids covid dna rna iq id ied ieds pow pows idp idps suv vip vips gps pdf faq mba mbas phd ba ma bsc cv cctv sms url www http https html
lol lmao omg rsvp asap fyi btw diy dui cpa atm vat usd eur gbp iphone ipad android windows mig kalashnikov drone lgbt lgbtq
dj mc md rip ps pps re fw cc bcc ad bc bce ce ww op ed qa aka tba tbd roi eps pct avg gb ltte-free lbw wk yr revs shrs net fax tel telephone
genocide apartheid yes no hello hi dear cheers regards sincerely thx congratulations excerpt photo photos caption video image images advertisement
mhm lets prez sos cv wmd rpg rpgs uav uavs nsfw hpv adhd ptsd mri ct ivf bbq ufo ufos
`;

/** Words that name nothing when they stand alone with a capital, but may open or close a name. */
export const LONE_WORDS = `
islamic islamist democratic semitic presidential congressional federal royal imperial revolutionary popular
state states right left press nation nations prophet administration union party government court committee council
department ministry agency office board commission forces force read more watch watched live breaking related exclusive
update updates opinion editorial analysis review report reports story stories highlights replay advertisement
north-south inc llc ltd corp co plc first second third world international national general budget oversight
street road avenue city town river lake mount island county district region province page section chapter part
earth moon sun mars jupiter saturn venus mercury north south east west
`;

/** Days, months and times that are written with a capital letter and name nothing. */
export const CALENDAR_WORDS = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april may june july august september october november december
mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
am pm et gmt utc est edt pst pdt cet bst spring summer autumn winter christmas easter ramadan thanksgiving halloween
`;

/** Verbs of saying, as they stand beside a speaker. */
export const SPEECH_VERBS = `
said says say saying told tells tell adds added adding wrote writes warned warns argued argues claimed claims insisted
insists explained explains announced announces noted notes stated states asked asks replied replies testified
recalled recalls admitted admits denied denies acknowledged confirmed confirms declared declares predicted suggested
suggests joked laughed quipped believes believed thinks thought estimates estimated complained complains accused
accuses accusing tweeted posted contends contended countered alleged alleges demanded urged vowed promised reported reports
commented concluded describes described remembers remembered called calls
`;
