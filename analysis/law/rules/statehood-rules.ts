import { type LegalRule, row } from '../legal-rule.ts';

const ARMS =
  'column|armoured column|tank|armour|troops|soldiers|battalion|brigade|division|paratroopers|infantry|forces|jets|fighter jet|warplane|bomber|drone|warship|destroyer|helicopter|army';

/** Rows for force between states in oblique words: what is crossed, threatened, answered, planned, and what the fighting is called. */
export const STATEHOOD_RULES: readonly LegalRule[] = [
  row(
    'use-of-force',
    'columns-over-frontier',
    [
      ARMS,
      'cross|roll|push|pour|advance|drive|march|stray|fly|violate|enter|intrude|breach|skirt|=landed|sweep|thrust|storm|penetrate',
      'frontier|over the border|across the border|the border into|border at|airspace|neighbouring republic|neighbouring state|neighbouring country|territorial waters|foreign soil|its territory|its soil',
      '!choir|band|refugee|convoy of aid|bus|fans|patrol the border|in captivity|swap|exchange|cross-border|withdraw|truce',
    ],
    'Two bombers strayed into the airspace of the island state for an hour.',
    'The choir of the army crossed the border for a concert.',
    { near: 20 },
  ),
  row(
    'use-of-force',
    'threatened',
    [
      'rule out|renounce|exclude|decline to say|refuse to say|threaten|vow',
      'use of force|use of arms|military means|military action|military option|military intervention|armed intervention|force of arms|by arms|by force|by military means|take the island|=invasion',
      'country|island|territory|state|strait|canal|neighbour|republic|province|border|@state|rule',
      '!terrorist|rebel|police|eviction|strike action',
    ],
    'The ruler would not rule out military action to take the canal from the republic.',
    'Police threatened to remove the tent by force from the canal.',
    { needs: 'any', near: 24 },
  ),
  row(
    'use-of-force',
    'at-sea',
    [
      'coastguard|coast guard|navy|warship|cutter|gunboat|militia vessel|patrol ship',
      'ram|rammed|water cannon|collide|fire|harass|block|blockade',
      'economic zone|reef|shoal|territorial waters|disputed waters|supply vessel|resupply|strait|exclusive zone|disputed sea',
      '!migrant|dinghy|smuggler',
    ],
    'A navy cutter turned its water cannon on boats at the reef the two states dispute.',
    'The navy band played at the reef hotel.',
    { needs: 'any', near: 24 },
  ),
  row(
    'self-defence',
    'how-near-the-danger',
    [
      'imminent|imminence|immediate|pre-emption|pre-emptive|preemptive|pre-empt|anticipatory|strike first|revenge|retaliation|months away',
      'justify|lawful|unlawful|legal|charter|danger|ground|proportionate|scholar|lawyer',
      'strike|attack|raid|bomb|assault|force',
      '!ceasefire|immediate release|heart attack',
    ],
    'Retaliation for a raid of last month is no lawful ground for an assault, the jurist said.',
    'The strike had an immediate effect on the trains, the lawyer said.',
    { near: 22 },
  ),
  row(
    'self-defence',
    'allies-bound',
    [
      'ally|alliance|pact|treaty|nato',
      'come to .. aid|come to .. defence|come to the aid|come to the defence|mutual defence|collective defence|attack on one|bound to defend|oblige to defend',
      'attack|assault|invade|invasion|aggression|protect|guarantee|clause',
    ],
    'Under the treaty each signatory must come to the defence of any other that is attacked.',
    'An ally of the mayor came to the aid of a walker.',
    { needs: 'any', near: 24 },
  ),
  row(
    'self-defence',
    'right-to-answer',
    [
      'right to respond|right to retaliate|right to protect its|right to protect our|right to protect itself|right to answer|legitimate defence|no choice but to defend|forced to defend|acted in defence',
      'strike|attack|raid|missile|rocket|assault|aggression|soil|capital|people|drone',
      '!consumer|libel',
    ],
    'The emirate said it kept its right to respond to the raid on its soil.',
    'The actor used his right to respond to the libel in print.',
  ),
  row(
    'crime-aggression',
    'leaders-to-answer',
    [
      'plan|order|prepare|launch|unleash|start|initiate|wage|architect|mastermind|decision',
      'invasion|assault on|war|onslaught|attack on its neighbour|attack on a neighbour|attack on a sovereign|aggression|conquest',
      'leader|leadership|general|politician|minister|president|men who|those who|inner circle|ruler|head of state',
      'answer for|put on trial|put .. on trial|stand trial|on trial|prosecute|tribunal|accountable|dock|indict|names|criminally',
      '!on drugs|torture|massacre|genocide|crimes against humanity|corruption|atrocity|fraud',
    ],
    'The generals who prepared the onslaught must answer for that decision, she said.',
    'The minister who started a war on waste is on trial for fraud.',
    { near: 30 },
  ),
  row(
    'crime-aggression',
    'supreme-crime',
    [
      'war of conquest|supreme crime|supreme international crime|supreme offence|illegal war',
      'leader|wage|judge|crime|offence|answer|prosecute|trial|tribunal|court|launch',
      '!rally|toy|christmas|laws',
    ],
    'Waging a war of conquest is a crime for which rulers answer.',
    'The supreme court has a judge.',
  ),
  row(
    'conflict-classification',
    'in-the-legal-sense',
    [
      'armed conflict|war|conflict|hostilities|fighting|clash|violence',
      'amount to|qualify as|classify|classification|legal sense|legally|international in character|non-international|internal one|between states|threshold|intensity',
      'intensity|organised|organisation|lawyer|legal|red cross|icrc|tribunal|judge|court|scholar|professor|jurist|character|geneva|humanitarian law|merely',
      '!trade|colour',
    ],
    'Jurists ask whether the violence has the intensity that makes it an armed conflict.',
    'The lawyer spoke of the intensity of the clash of colours.',
    { needs: 'any', near: 26 },
  ),
  row(
    'conflict-classification',
    'not-called-war',
    [
      'call it|refuse to use the word|refuse to call|avoid the word|insist on calling|describe it as|decline to call|decline to use',
      'anti-terrorist operation|counter-terrorist operation|counter-terrorism operation|police operation|special operation|law enforcement operation|the word war|a war|civil war|internal matter|internal affair',
    ],
    'The ministry refuses to call the fighting a civil war and speaks of a police operation.',
    'They call it a war in the wardrobe.',
    { near: 16 },
  ),
  row(
    'conflict-classification',
    'only-an-operation',
    [
      'government|ministry|president|minister|officials|state|capital|army',
      'speak of|calls its|insist on|talk of|merely',
      'anti-terrorist operation|counter-terrorist operation|counter-terrorism operation|police operation|law enforcement operation|special operation|internal matter',
    ],
    'The ministry speaks of a counter-terrorist operation.',
    'The army choir speaks of a special evening.',
    { near: 16 },
  ),
  row(
    'conflict-classification',
    'at-war-with-a-group',
    [
      'armed conflict with|at war with|state of armed conflict|war against',
      'cartel|gang|smuggler',
      'legal|law|lawyer|notify|congress|declare|determine|hold|white house|government|therefore',
    ],
    'The government declared itself in an armed conflict with the cartels.',
    'The mayor is at war with gang graffiti.',
    { needs: 'international', near: 22 },
  ),
  row(
    'crime-aggression',
    'decision-to-attack',
    [
      'decision to send|decision to attack|decision to invade|decision to go to war|decision to start|starting a war|starting the war',
      'crime|tried|on trial|answer for|criminal|prosecute|court',
    ],
    'The decision to invade was a crime, the jurist said.',
    'The decision to start the game was late.',
    { needs: 'any', near: 24 },
  ),
];
