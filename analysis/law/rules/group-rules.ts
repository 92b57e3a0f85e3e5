import { type LegalRule, row } from '../legal-rule.ts';

const PEOPLES =
  'minority|bahai|baha’i|baha i|rohingya|uyghur|uighur|hazara|yazidi|ahmadi|christians|shia|tatars|jews|masalit|roma|sect|faith|ethnic|believers|tutsi|tibetan|kurds|rohingyas|jehovah|armenian';
const DRIVEN =
  'driven across|driven over|pushed across|chased across|forced across|forced over|expelled across|driven into|driven out|driven from|forced from|uprooted from|expelled from|herded across|hounded out|cleared from|marched out|put on buses|chased from|chased out';
const SECURITY =
  'plain clothes|intelligence officer|intelligence officers|security agents|masked|unmarked|soldiers|agents|men in uniform|security forces|secret police|security service|security men|patrol|barracks|directorate|garrison|balaclava|hooded men|armed men';

/** Rows for crimes against a people or a population: humanity, disappearance, apartheid, genocide. */
export const GROUP_RULES: readonly LegalRule[] = [
  row(
    'cah-context',
    'no-excess-but-policy',
    [
      'excesses|lapse of discipline|isolated incidents|isolated acts|rogue soldiers|rogue units|bad apples|aberration|random acts|spontaneous',
      'policy|pattern|plan|system|organised|systematic|directed|design|coordinated',
      'commission|court|report|investigators|panel|tribunal|mission|judges|provinces|victims|people',
      '!bank|police department|company|rugby|sports',
    ],
    'The killings were no isolated acts, the panel wrote, but followed a plan against the highland people.',
    'The bank calls the losses isolated incidents, but the report saw a pattern.',
    { needs: 'any', near: 30 },
  ),
  row(
    'cah-context',
    'drive-against-civilians',
    [
      'large-scale|organised|broad|wide|widespread|systematic|sustained|coordinated|concerted|planned',
      'assault|attack|drive|campaign|onslaught|crackdown',
      'civilian population|civilians|populace|who bore no arms|unarmed people|its own people|own citizens|own population|non-combatants|the population',
      'directed|commission|tribunal|judge|court|concluded|found|policy|part of|prosecutor|ordered|plan|report|investigators',
      '!vaccin*|cyber|advertising|inflation',
    ],
    'Judges heard that the shootings formed part of a planned onslaught on the unarmed people of the coast and its civilians.',
    'A coordinated campaign to vaccinate the population was found to work, the report said.',
    { needs: 'any', near: 26 },
  ),
  row(
    'cah-deportation',
    'over-the-border',
    [
      DRIVEN,
      'border|river|neighbouring|their homes|their land|villages|valley|frontier|ancestral|homeland|line',
      'people|families|villagers|inhabitants|residents|population|thousands|minority|tens of thousands|community|hundreds of thousands|whole',
      '!flood|hurricane|wildfire|fire crews|bus driver|squad|animals|deer',
    ],
    'By May whole families had been hounded out of their homes and over the frontier.',
    'Floods have driven people from their homes by the river.',
    { near: 26 },
  ),
  row(
    'cah-deportation',
    'an-hour-to-go',
    [
      'an hour to|minutes to leave|hours to leave|days to leave|to be gone|leave or die|leave or be|told to go|ordered out|at gunpoint|pack up and|never to return|never come back',
      'armed men|soldier|militia|militiamen|gunmen|fighters|troops|street|inhabitants|villagers|masalit|minority',
      'door to door|families|inhabitants|villagers|emptied|minority|masalit|put on buses|expel|homes|residents|convoy',
      '!air strike|airstrike|missile|leaflet|warning|robbed|carjack',
    ],
    'Militiamen gave the villagers two hours to leave and emptied the homes one by one.',
    'The robbed clerk was told to go home to her families’ street by soldiers.',
    { near: 26 },
  ),
  row(
    'cah-deportation',
    'expulsion',
    [
      'expulsion|mass removal|forced removal|forcible removal|clearing|forcible transfer|forced displacement|uprooting',
      'villagers|minority|population|inhabitants|community|tribe|people|residents|families',
      'object|aim|tribunal|court|deliberate|policy|panel|crime|prosecutor|intended|purpose|indictment',
      '!school|pupil|student|club|senate|diplomat|immigration|illegal immigrants|undocumented',
    ],
    'The forced removal of the tribe was the purpose of the raids, the panel held.',
    'The expulsion of a pupil was the aim of the parents’ policy.',
    { near: 26 },
  ),
  row(
    'cah-persecution',
    'shut-out',
    [
      PEOPLES,
      'barred from|stripped of|strip .. of|stripped the|lose a job|lose his job|lose her job|deprived of|excluded from|dismissed from|forbidden to|not allowed to|refused papers|marked with|denied papers|denied citizenship|denied the right',
      'trade|school|university|ballot|land|job|movement|papers|citizenship|property|move|freedom|marry|office|public life|shops|house|who they are',
      '!lawsuit|supreme court|baker|wedding cake|employer|affirmative',
    ],
    'Members of the sect are barred from the university and stripped of land.',
    'The minority leader was barred from the trade debate by the employer.',
    { needs: 'any', near: 24 },
  ),
  row(
    'cah-persecution',
    'singled-out',
    [
      'singled out|single out|hounded|victimised|persecuted|picked on|punished|reason enough|discriminate|stripped|hunted',
      'for his faith|for her faith|for their faith|faith|their religion|ethnicity|who they are|their beliefs|bahai|baha’i|baha i|for being a|on account of|their tribe|ethnic',
      'regime|president|government|state|authorities|militia|minority|freedom|job|jail|house|denies|deny|rights',
      '!supreme court|tax|employer|good faith|wedding|campus|campaign|voters',
    ],
    'The authorities deny that farmers are hounded on account of their tribe.',
    'The tax office acted in good faith and singled out the state of the roads.',
    { needs: 'any', near: 18 },
  ),
  row(
    'enforced-disappearance',
    'taken-unowned',
    [
      'took|take|taken|abduct|seize|picked up|bundled|snatch|led away|arrest|detain|lifted|driven off|drove off|dragged',
      SECURITY,
      'ever admitted|never admitted|no record|whereabouts|where he is|where she is|where they are|not been seen|no trace|nobody knows|no one knows|never been seen|never seen|not come home|vanish|admitted to having|admitted to holding|kept from|disappeared|heard from|heard nothing',
      '!body was found|thief|thieves|burglar|robber',
    ],
    'Security men took the printer from his stall, and no trace of him was ever found.',
    'Masked thieves took the statue and no trace of it was found.',
    { needs: 'any', near: 32 },
  ),
  row(
    'enforced-disappearance',
    'still-looking',
    [
      'ministry to ministry|office to office|prison to prison|barracks to barracks|morgue to morgue|door to door|asking where|ask where|still looking for|still searching for|still waiting for news|photograph of|portraits of',
      'where he is|where she is|where they are|her son|her husband|his brother|their son|their sons|missing|disappeared|his father|their children',
      'years|year|decade|since|month|every thursday|ministry',
      '!lost at sea|avalanche|dementia|hiker|earthquake|flood|ferry',
    ],
    'Since March she has gone from morgue to morgue with a photograph of her son.',
    'He has gone door to door for years asking where his wife bought the hat.',
    { near: 24, needs: 'any' },
  ),
  row(
    'enforced-disappearance',
    'fate-concealed',
    [
      'conceal|hide|cover up|refuse to disclose|withhold|refuse to reveal|kept from|unacknowledged|never disclosed|keep from|kept secret',
      'fate of|whereabouts|fate and|place of detention|places of detention|what became of|burial sites of',
      '!merger|fund|painting|trade deal',
    ],
    'The junta has never disclosed what became of the students or their whereabouts, and it withholds the files.',
    'The fund withheld the fate of its fee.',
    { needs: 'any', near: 18 },
  ),
  row(
    'enforced-disappearance',
    'no-such-person',
    [
      'no such person|not in our custody|not in its custody|no record of|not holding|never held|never detained|not in our hands|nobody of that name|no one of that name',
      'directorate|security service|army|intelligence|ministry|barracks|secret police|security police|prison service|junta',
      'lawyer|family|mother|wife|brother|father|son|relatives|told|wrote',
      '!vote|doping|visa|meeting',
    ],
    'Nobody of that name is held here, the intelligence service wrote to his mother.',
    'The ministry has no record of the meeting, it told a lawyer for the visa firm.',
    { needs: 'any', near: 22 },
  ),
  row(
    'cah-apartheid',
    'two-laws',
    [
      'one population|one group|one people|one community|settlers|citizens|jews|whites|the ones',
      'the other|the others|their neighbours|another|palestinians|blacks|the rest',
      'military order|military orders|military court|military courts|military law|martial law|separate roads|pass laws|different laws|two sets of laws|separate laws|two legal systems',
    ],
    'Settlers are tried by civil judges; their neighbours come before military courts.',
    'Citizens and their neighbours met another time by the separate roads office.',
    { needs: 'international' },
  ),
  row(
    'cah-apartheid',
    'race-rule',
    [
      'pass law|pass laws|identity book|identity books|race laws|racial hierarchy|racial supremacy|white minority|minority rule|bantustan|homelands system|racial classification|two sets of laws|separate and unequal|racial domination',
      'territory|majority|black|lives|jurist|jurists|rights group|likened|system of|regime|ran|rule|law',
      '!film|novel|festival|university admission|obama|trump|republican|democrat',
    ],
    'Jurists speak of a racial hierarchy written into the law of the territory.',
    'The novel has a festival scene of minority rule by elves.',
    { needs: 'any', near: 24 },
  ),
];
