import { formsOf, type VerbForm } from '../text/verb-forms.ts';

/**
 * How a reporting verb takes what is reported:
 * `clause`: a that-clause or a bare one ("said it had"); `quote`: may tag a quotation from either side ("…," sighs Ann);
 * `hearer`: an object first ("told the court that"); `to`: an infinitive ("vowed to"); `object`: a noun phrase ("denied the charge");
 * `target`: a noun phrase and what is said of it ("accused X of Y", "called X Y", "praised X for Y");
 * `raise`: the subject belongs to what is reported and nobody is named ("appears to", "seems").
 */
export type Frame = 'clause' | 'quote' | 'hearer' | 'to' | 'object' | 'target' | 'raise';

export interface ReportingVerb {
  /** The base form, with its particle where it has one: "point out". */
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  /** Particles or prepositions that must follow; `[]` when none. */
  readonly particle: readonly string[];
  /** True when its subject holds the content to be untrue or wrong. */
  readonly denies: boolean;
}

export interface ReportingForm {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
}

/**
 * One group a line: frames, then verbs. `past/participle` follow an irregular verb after slashes, `*` marks one that doubles its last
 * consonant, `!` one that denies, `+` joins a particle.
 */
const GROUPS = `
clause quote: say/said add note argue claim explain insist warn acknowledge conclude declare allege maintain observe remark recall contend
  write/wrote/written announce admit* confirm complain reply joke predict reiterate stress caution concede lament testify confess assert
  boast quip retort counter state suggest report reveal emphasize emphasise repeat respond point+out continue go/went/gone+on tweet
  answer disclose muse fume gripe grumble marvel rejoice theorize posit protest recount relate reason remember speculate submit* 
  underline underscore vent volunteer wonder worry exclaim interject pronounce stipulate estimate reckon calculate
clause quote: ask
quote: shout yell sigh laugh sniff thunder cry scream whisper mutter murmur chant sneer snap* scoff smile grin weep
  shoot/shot+back chime+in urge demand text email implore plead begin/began/begun read/read
hearer clause quote to: tell/told inform remind assure advise brief notify persuade convince
clause object: deny!
clause: believe think/thought feel/felt know/knew/known hope fear suspect doubt expect assume understand/understood find/found decide realize realise
  imagine guess hold/held show/showed/shown indicate learn imply discover determine demonstrate hint signal see/saw/seen agree
  propose recommend establish prove fret bet/bet presume foresee/foresaw/foreseen make/made+clear make/made+it+clear hear/heard rule
  conjecture dream notice sense envision anticipate specify certify vouch calculate
to: want hope plan promise vow refuse threaten agree decline pledge ask urge expect seek/sought offer decide propose prefer* swear/swore/sworn
  attempt+to aim demand aspire wish beg* resolve commit*
object: reject! dismiss! dispute! refute! rebut*! rebuff! disavow! repudiate! contest!
  criticize criticise condemn denounce praise support oppose endorse defend question mock welcome hail slam* blast attack decry
  tout cite discuss mention propose promise announce predict demand reveal acknowledge describe express suggest support applaud deplore
  favor favour back slam* lambast ridicule assail bemoan recount highlight stress emphasize emphasise admit* recommend demand echo voice
  outline detail reiterate foresee/foresaw/foreseen estimate doubt expect fear want reference lament
  call+for call+on refer*+to point+to talk+about speak/spoke/spoken+about speak/spoke/spoken+of warn+of warn+about complain+about complain+of
  boast+about boast+of insist+on object+to push+for advocate+for advocate argue+for argue+against rail+against joke+about worry+about
  express+concern apologize+for apologise+for agree+with disagree+with comment+on allude+to hint+at focus+on rule+out lay/laid+out
  elaborate+on vote+for vote+against side+with believe+in look+for reflect+on complain+that lash+out+at take/took/taken+issue+with
target: accuse call describe regard brand dub* label portray characterize characterise blame criticize criticise praise cast/cast
  dismiss hail condemn denounce view consider deem declare depict compare liken nickname urge ask ask+for order
  advise thank accuse attribute rate credit suspect judge put/put see/saw/seen
raise: appear seem
`;

function parse(): Map<string, ReportingForm[]> {
  const verbs = new Map<string, { frames: Set<Frame>; denies: boolean; written: string }>();
  for (const line of GROUPS.replace(/\n {2}/g, ' ')
    .trim()
    .split('\n')) {
    const [frames, words] = line.split(': ') as [string, string];
    for (const written of words.trim().split(/\s+/)) {
      const lemma = written.replace(/[*!]/g, '').replace(/(?:\/[^+]*)/g, '');
      const known = verbs.get(lemma) ?? { frames: new Set<Frame>(), denies: false, written };
      for (const frame of frames.split(' ')) known.frames.add(frame as Frame);
      known.denies ||= written.includes('!');
      // A later group need not repeat the irregular forms.
      if (known.written.length < written.length) known.written = written;
      verbs.set(lemma, known);
    }
  }
  const forms = new Map<string, ReportingForm[]>();
  for (const [lemma, { frames, denies, written }] of verbs) {
    const [head = '', ...particle] = written.replace(/[*!]/g, '').split('+');
    const [base = '', past, participle] = head.split('/');
    const verb: ReportingVerb = { lemma: lemma.replaceAll('+', ' '), frames, particle, denies };
    const irregular = {
      stressedLast: written.includes('*'),
      ...(past && { past }),
      ...(participle && { participle }),
    };
    for (const [word, form] of formsOf(base, irregular)) {
      const others = forms.get(word) ?? [];
      others.push({ verb, form });
      forms.set(word, others);
    }
  }
  // "point out" is tried before "point".
  for (const others of forms.values()) others.sort((a, b) => b.verb.particle.length - a.verb.particle.length);
  return forms;
}

const FORMS = parse();

/** The reporting verbs a lower-case word can be a form of, those with a particle first; empty for any other word. */
export function reportingForms(word: string): readonly ReportingForm[] {
  return FORMS.get(word) ?? [];
}
