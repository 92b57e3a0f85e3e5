import { type LegalRule, row } from '../legal-rule.ts';
import { ATTACK, CAPTIVE, CIVILIAN, CUSTODY, FORCES, HARM, KILL, WEAPON } from './words.ts';

/** Rows for war crimes and the conduct of fighting: killing, torture, property, trials, hostages, attacks, siege. */
export const CONDUCT_RULES: readonly LegalRule[] = [
  row(
    'wilful-killing',
    'summary-killing',
    [
      'summary execution|summarily execute|summarily kill|summarily shoot|summary killing|extrajudicial execution|execution style|shoot in the back of the head|shoot at close range|shoot at point blank|execute .. civilian|execute .. resident|executed in cold blood|execute at checkpoint|executed one by one',
    ],
    'Witnesses described the summary execution of eleven men in the village of Orlec.',
    'The board praised the summary of the project and the execution of its budget.',
  ),
  row(
    'wilful-killing',
    'killed-in-hand',
    [
      'execute|shoot|shoot dead|murder|gun down|behead|kill',
      'hands tied|hands bound|wrists bound|wrists tied|blindfold|line up|marched to|march to|ditch|in custody|in captivity|house to house|door to door|at a checkpoint|into the forest|against a wall|taken from his home|taken from their home|in detention|wrong tribe|wrong accent|wrong answer',
      '!surrender|lay down arms|down his rifle',
    ],
    'Soldiers marched nine villagers into the forest and shot them with their hands tied.',
    'Officers tied the dog to a post and walked into the forest to look for its owner.',
  ),
  row(
    'wilful-killing',
    'mass-grave',
    [
      'mass grave|bodies with hands|exhume|bullet wounds to the head|bodies found in|bodies in the street|corpses in the street',
    ],
    'Forensic teams opened a mass grave behind the town hall of Lesk.',
    'The grave of the composer draws a mass of visitors each spring.',
  ),
  row(
    'wilful-killing',
    'helpless-killed',
    [
      'kill|execute|shoot|murder',
      'wounded|patient|unarmed|helpless|teenager|three boys|old man|elderly',
      FORCES,
      `!${WEAPON}`,
    ],
    'Fighters shot unarmed men who had come out to bury their dead.',
    'An unarmed guard said the film about the killer had bored him.',
    { near: 14 },
  ),
  row(
    'torture-war',
    'in-custody',
    [
      'torture|electric shock|electrocute|waterboard|mock execution|fingernail|field telephone|stress position|beat|beating|flog|flogging|whip|lash|ill-treat|ill-treatment|mistreat|mistreatment|suffocate|broken ribs|cruel treatment|scald|brutalise|baton|truncheon',
      `${CAPTIVE}|${CUSTODY}|confess|confession|scar|interrogator`,
    ],
    'Former detainees said guards had beaten them with pipes in the cellar of the police station.',
    'The home side beat the visitors in extra time to stay unbeaten.',
  ),
  row(
    'torture-war',
    'torture-said',
    [
      'torture|flogging|torture chamber|castrate|castration|cruel treatment|organ harvesting|cut off his ear|mutilation',
    ],
    'Investigators counted forty-one rooms used for torture across the district.',
    'Waiting for the results was torture for the young singers.',
  ),
  row(
    'property-destruction',
    'homes-destroyed',
    [
      'raze|torch|set fire to|set ablaze|burn down|burned|burnt|demolish|demolition|bulldoze|bulldozer|dynamite|uproot|cut down|flatten|systematic destruction|ransack',
      'house|home|village|town|building|olive tree|olive grove|orchard|crop|field|farm|shop|neighbourhood|dwelling|quarter|barn|settlement|greenhouse',
      `${FORCES}|settler|bulldozer|occupier|troops|occupied|raid|withdraw|retreat`,
    ],
    'Retreating soldiers set fire to homes and barns in four villages.',
    'The council will demolish an empty office block to make room for a park.',
  ),
  row(
    'property-destruction',
    'scorched-earth',
    [
      'scorched earth|wanton destruction|systematic demolition|razed to the ground|punitive demolition|demolition order|house demolition|home demolition',
    ],
    'Officials accused the retreating army of a scorched earth policy.',
    'The gardener warned that the drought had left the earth dry.',
  ),
  row(
    'pillage-requisition',
    'looting',
    [
      'loot|looting|pillage|plunder|requisition|ransack|stolen grain|steal grain|grain theft|stole washing machines|marauding',
    ],
    'Residents said soldiers looted shops and drove off with tractors.',
    'The players plundered a weak defence for six goals.',
  ),
  row(
    'pillage-requisition',
    'homes-taken',
    [
      'ownerless|abandoned property|abandoned housing|confiscate|confiscation|expropriate|expropriation|nationalise|nationalisation|seize|take over|dispossess|reassign|hand over',
      'housing|apartment|flat|house|home|property|deed|business|farm|land|factory|estate|parish|church|shop',
      `~occupied|occupation|occupier|annexed|installed|occupying|militia|rebels`,
    ],
    'The occupation administration declared 900 flats ownerless and handed the keys to officials.',
    'The bank may seize the house if the loan is not repaid.',
    { needs: 'armed-conflict' },
  ),
  row(
    'pillage-requisition',
    'minerals',
    [
      'coltan|gold|diamond|timber|mineral|ore|cobalt|tin|tantalum|grain|oil|wheat|ivory|charcoal|coal',
      'smuggle|levy|tax|loot|siphon|traffic|plunder|steal|pocket|cross the border|crosses the border|illicit|illegally|exploit|ship|carry off',
      `~rebel|militia|armed group|occupied|occupation|soldier|paramilitary|warlord|insurgent|fighter`,
    ],
    'The rebels levy a tax on every truck of gold that leaves the pits.',
    'The finance minister plans a tax on gold jewellery next year.',
  ),
  row(
    'fair-trial',
    'sham',
    [
      'show trial|sham trial|kangaroo court|closed door trial|forced confession|coerced confession|confession extracted|fair trial|unfair trial|presumption of innocence|sham court|sham proceedings|mock trial|summary trial|passing sentence without|regularly constituted court|secret trial|closed trial|trial in absentia|sentenced in absentia|right to a defence|denied a lawyer|without a lawyer|no lawyer|without access to a lawyer|denied legal|no defence lawyer|judgment without|without a proper court',
    ],
    'Rights groups called the proceedings a sham trial without a defence.',
    'The trial of the new tram line was fair to its critics, the mayor said.',
  ),
  row(
    'fair-trial',
    'court-barred',
    [
      'court|judge|trial|hearing|proceedings|tribunal',
      'closed to the public|behind closed doors|sent out of the room|reporters .. barred|barred reporters|refuse .. witness|refused to call|request .. refused|disown|retract|recant|under duress|signed under|no interpreter|interpreter',
    ],
    'The judge refused to call the two witnesses and held the trial behind closed doors.',
    'The court was closed to the public for repairs to its tennis surface.',
  ),
  row(
    'hostage-taking',
    'hostages',
    [
      'hostage|hostage-taking|hostage taker',
      'release|free|seize|take|hold|family|talk|exchange|captive|return|swap|gunman|militant|abduct|negotiate|captivity|remaining|deal|body|demand|tunnel',
    ],
    'Negotiators said the remaining hostages could be released in stages.',
    'The chancellor said she would not be a hostage to forecasts.',
  ),
  row(
    'hostage-taking',
    'ransom',
    [
      'abduct|kidnap|seize|hold|detain|capture',
      'ransom|bargaining chip|in exchange for|until .. pay|told to pay|demand money|pay for their release',
    ],
    'Gunmen kidnapped two dozen villagers and demanded a ransom for their return.',
    'Lawyers used the leaked letter as a bargaining chip in the merger.',
  ),
  row(
    'hostage-taking',
    'trading-people',
    ['trade in human|trading in human|bargaining with lives|human bargaining', '~hostage|captive|abduct'],
    'Relatives of the hostages said the group was trading in human beings.',
    'Trading in human hair was common in the last century.',
  ),
  row(
    'attacks-civilians',
    'strike-kills',
    [
      ATTACK,
      'kill|wound|injure|die|dead|death|maim|casualty|lose a leg',
      CIVILIAN,
      '!troops killed|soldiers killed|combatants killed',
    ],
    'A missile slammed into the square in Orlec, killing nine people and wounding twenty.',
    'A bus hit a wall and two passengers were injured, traffic police said.',
  ),
  row(
    'attacks-civilians',
    'targeting',
    [
      'target civilian|targeting civilian|deliberately target|attack civilian|attack on civilian|attacks against civilian|civilian population|fire on evacuee|fire at civilian|shoot at civilian|human safari|terrorise|terrorise civilian|civilian target|bombing civilian|shelling civilian|hunt civilian|civilian casualty|civilian death|civilians killed|harm to civilian|rescue worker|aimed at people',
    ],
    'The ministry denied that its forces deliberately target civilians.',
    'Civilian flights will resume from the military airfield in May.',
  ),
  row(
    'attacks-civilians',
    'massacre-by-fighters',
    [
      'gunman|militant|fighter|rebel|attacker|militia|soldier|jihadist|assailant|paramilitary',
      KILL,
      CIVILIAN,
    ],
    'Militants killed about sixty people in two hamlets near the border.',
    'The fighter won on points after people in the hall booed the judges.',
    { near: 12 },
  ),
  row(
    'attacks-civilian-objects',
    'buildings-hit',
    [
      ATTACK,
      'apartment|residential|home|house|market|bakery|mall|shopping centre|supermarket|cafe|restaurant|bus|train station|railway station|playground|hotel|warehouse|grain|port|factory|post office|water tower|pumping station|civilian infrastructure|block of flats|high-rise|dormitory|shop|kiosk|petrol station',
      HARM,
    ],
    'A rocket hit a bakery and two blocks of flats, destroying both.',
    'Hail hit the market and ruined a third of the fruit.',
    { near: 24 },
  ),
  row(
    'attacks-civilian-objects',
    'objects-said',
    [
      'civilian infrastructure|civilian object|civilian target|undefended town|non-military target|military objective|legitimate target|legitimate military target|military target|lawful target',
    ],
    'The army said the warehouse was a legitimate military target.',
    'The union said the pay target was legitimate and realistic.',
  ),
  row(
    'attacks-civilian-objects',
    'military-use',
    [
      'military use|military purpose|used by the military|army truck|military vehicle|ammunition depot|drone workshop|military-industrial|arms depot|barracks|command post|military site',
      `${ATTACK}|~strike|substation|school|warehouse|site|factory|plant|building|facility|yard`,
    ],
    'Officials said the warehouse that was struck had no military use.',
    'The old barracks will house students from September.',
  ),
  row(
    'indiscriminate-disproportionate',
    'named',
    [
      'indiscriminate|indiscriminately|disproportionate|disproportionately|unguided bomb|unguided rocket|barrel bomb|carpet bomb|carpet bombing|clearly excessive|collateral damage|area weapon|proportionality|dumb bomb',
      `${ATTACK}|force|use|response|harm|weapon|civilian|war|military`,
    ],
    'Monitors described the shelling of the town as indiscriminate.',
    'A disproportionate share of the grants went to one county.',
  ),
  row(
    'indiscriminate-disproportionate',
    'precautions',
    [
      'warn|warning|leaflet|evacuation order|step|precaution|phone call|telephone|measure',
      'before the strike|limit harm|minimise harm|reduce harm|avoid civilian|civilian harm|harm to civilian|spare civilian|minimise civilian|mitigate civilian|limit civilian|avoid harming',
    ],
    'The army said it took precautions to avoid civilian casualties.',
    'Take steps to limit harm to young trees before the frost.',
  ),
  row(
    'indiscriminate-disproportionate',
    'unguided-on-town',
    [
      'shell|rocket|glide bomb|unguided|mortar|grad|artillery|barrage|barrel bomb',
      'densely populated|crowded|town centre|city centre|residential|market town|built-up|populated area|crowded market',
    ],
    'Unguided rockets fell for an hour on the crowded centre of the town.',
    'A rocket launch drew a crowded beach of tourists.',
  ),
  row(
    'killing-surrendered-no-quarter',
    'after-surrender',
    [
      'surrender|surrendered|lay down arms|lay down his rifle|lay down their weapons|lay down their arms|drop his weapon|drop their weapons|hands up|raised hands|raise their hands|arms raised|white flag|give himself up|gave themselves up|waving a white|laid down',
      KILL,
    ],
    'A video appears to show two soldiers shot after they raised their hands to surrender.',
    'The champion surrendered his lead but killed off the game late on.',
    { near: 18 },
  ),
  row(
    'killing-surrendered-no-quarter',
    'no-quarter',
    [
      'take no prisoners|no quarter|no prisoners will be taken|leave no survivor|no survivors|not to take prisoners|kill them all',
      '~order|commander|troops|soldiers|unit|officer|intercept',
    ],
    'The intercepted order told the unit to take no prisoners.',
    'The critic takes no prisoners in her review of the opera.',
  ),
  row(
    'killing-surrendered-no-quarter',
    'prisoners-executed',
    [
      'execute|execution|shoot dead|kill|murder|behead',
      'prisoner of war|pow|captured soldier|captured serviceman|unarmed prisoner|surrendering|disarmed soldier|captured fighter',
    ],
    'Prosecutors are looking into the execution of five prisoners of war near Lesk.',
    'The prisoner of war camp museum closed after its director died.',
    { near: 12 },
  ),
  row(
    'perfidy-emblems',
    'disguise',
    [
      'disguise as|disguised as|dress as|dressed as|pose as|posing as|in civilian clothes|wearing civilian clothes|enemy uniform|feign surrender|fake surrender|feigned|false flag|under a white flag|impersonate|wearing the uniform|red cross emblem|red cross vest|marked as an ambulance|ambulance to transport|un markings',
      `${ATTACK}|ambush|enter|infiltrate|soldier|troop|fighter|gunman|raid|assassinate|weapon|carry`,
      '!masked pupil|carnival',
    ],
    'Gunmen dressed as paramedics entered the compound and opened fire.',
    'Children dressed as pirates raided the sweet shop at the carnival.',
    { near: 16 },
  ),
  row(
    'outrages-dignity-dead',
    'the-dead-abused',
    [
      'desecrate|mutilate|behead|defile|trophy|drag|hang from|burn',
      'body|corpse|severed head|dead soldier|dead fighter',
    ],
    'A clip showed fighters dragging a corpse through the square and mutilating the body.',
    'The fire burned the body of the car but spared the engine.',
    { near: 8 },
  ),
  row(
    'outrages-dignity-dead',
    'the-dead-returned',
    [
      'body|corpse|remains|dead|coffin',
      'return|hand over|take delivery|delivery|repatriate|repatriation|identify|identification|exchange|receive|refrigerated|morgue|bury|retrieve',
      'soldier|serviceman|fallen|fighter|troop|defender|prisoner|military|war dead|combatant',
    ],
    'The two sides exchanged the bodies of 600 fallen soldiers on Thursday.',
    'The hiker identified the remains of an old stone hut.',
  ),
  row(
    'outrages-dignity-dead',
    'humiliation',
    [
      'humiliate|humiliating|degrading|parade|strip naked|stripped naked|made to kneel|on their knees|made to sing|forced to sing|forced to crawl|forced to kneel|stripped to their underwear|shave heads|heads shaved|mock',
      `${CAPTIVE}|detainee|civilian|soldier|serviceman`,
    ],
    'Prisoners were stripped naked and made to kneel in the snow.',
    'The ants parade in long lines, the guide said.',
  ),
  row(
    'outrages-dignity-dead',
    'identification',
    ['identification|identify|dna|forensic|bury|burial|remains|morgue'],
    'Forensic identification could take until winter.',
    'Forensic accountants are reading the books of the firm.',
    { continues: true },
  ),
  row(
    'sexual-violence-conflict',
    'rape-in-war',
    [
      'rape|gang rape|sexual violence|sexual slavery|sexually assault|sexual assault|sexual abuse|sexually abuse|forced nudity|sexual torture|sexualised torture|sex slave|forced prostitution|forced pregnancy',
      `${FORCES}|${CUSTODY}|${CAPTIVE}|war|conflict|girl|woman|survivor|attacker|occupier|armed men`,
    ],
    'Women who fled said paramilitaries had raped girls in front of their families.',
    'Rape fields along the motorway are in full bloom this week.',
  ),
  row(
    'human-shields',
    'named',
    [
      'human shield|civilians as cover|civilians as shields|hide behind civilian|hiding behind civilian|hide among civilian|hiding among civilian|prisoners as cover|detainees as cover|forced to walk ahead|walk in front of the soldiers|shield themselves with',
    ],
    'The army accused the group of using residents as human shields.',
    'A shield of human design once hung in the hall of the town.',
  ),
  row(
    'human-shields',
    'among-protected-places',
    [
      'operate from|operating from|embed|command centre|command center|command cell|command post|store weapon|store explosive|stored weapon|stored explosive|stored explosives|hide weapon|hid weapon|stockpile|position|launch rocket|military purpose|firing position|sniper nest|weapons cache|base',
      'hospital|school|mosque|church|clinic|apartment|residential|kindergarten|monastery|temple|university|under the roof|nursery',
    ],
    'The military said militants had stored weapons under the clinic.',
    'The company stores explosives for quarries away from the village hall.',
    { near: 20 },
  ),
  row(
    'starvation-siege-relief',
    'hunger',
    [
      'famine|starve|starvation|starving|hunger|malnutrition|malnourished|food shortage|food as a weapon|starve to death|fainting in the queue|animal feed|eating grass|eating leaves|starvation policy',
      '!hunger strike|hunger striker|hunger for|starve of cash',
    ],
    'Aid agencies said children were starving behind the front line.',
    'The striker said his hunger for goals had returned.',
  ),
  row(
    'starvation-siege-relief',
    'relief-blocked',
    [
      'aid|relief|food|flour|medicine|lorry|truck|convoy|supply|humanitarian|fuel|water',
      'block|deny|denied|obstruct|impede|hold up|turn back|restrict|prevent|cut off|enter|crossing|let in|allow in|refuse|delay|stand loaded|uncollected|stuck|loot|checkpoint|stop',
      '~aid|humanitarian|famine|siege|besieged|hunger|starve|relief|blockade|strip|enclave',
    ],
    'Soldiers turned back an aid convoy carrying flour for the besieged town.',
    'The truck blocked the road and traffic was turned back.',
    { near: 18 },
  ),
  row(
    'starvation-siege-relief',
    'siege',
    [
      'siege|besiege|besieged|blockade|encircle',
      'food|water|aid|medicine|civilian|resident|people|city|town|hospital|month|starve|hunger|enclave|supply',
    ],
    'The siege of the town, in its ninth month, has cut residents off from food and medicine.',
    'A siege of reporters greeted the actor at the airport.',
  ),
  row(
    'starvation-siege-relief',
    'goes-on',
    ['food|hunger|hungry|flour|feed|aid|lorry|truck|bread|starve|siege|queue|eat|ration|meal|calorie'],
    'Bread costs more than a week of wages now.',
    'The bread festival opens in June with forty bakers.',
    { continues: true },
  ),
  row(
    'collective-punishment',
    'named',
    [
      'collective punishment|collectively punish|collective penalty|punish the whole|punish whole|punish the entire|punish the famil*|punish the relatives|penalise relatives|penalise the relatives|penalise famil*|punished for the acts of',
    ],
    'Lawyers called the closure of the village collective punishment.',
    'The club was punished with a fine and a collective apology.',
  ),
  row(
    'collective-punishment',
    'family-home',
    [
      'demolish|demolition|bulldoze|bulldozer|flatten|raze|seal|blow up|destroy',
      'family|relative|parents|mother|grandmother|brother|relatives',
      'attacker|assailant|suspect|suspected|accused|militant|gunman|bomber|punish|deter|punitive',
    ],
    'Troops demolished the house of the parents of a gunman who was shot in May.',
    'The family will demolish its old shed, to the delight of neighbours.',
  ),
  row(
    'collective-punishment',
    'guiltless',
    ['did nothing|accused of nothing|not to punish|deter|deterrence|innocent|punish|relatives'],
    '“My children did nothing,” the father said.',
    'Critics said the show did nothing new.',
    { continues: true },
  ),
  row(
    'reprisals',
    'named',
    [
      'reprisal|in retaliation|retaliatory|revenge attack|revenge strike|tit for tat|eye for an eye|avenge|in revenge for|payback',
      `${ATTACK}|kill|execute|civilian|prisoner|village|town|city|burn|camp|house|bombing`,
      '!for fear of reprisal|fear of reprisals|fearing reprisals',
    ],
    'Militias burned two villages in retaliation for the ambush.',
    'She asked not to be named for fear of reprisals at work.',
  ),
];
