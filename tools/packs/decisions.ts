import type { LawPack } from '../../knowledge/law/law-pack.ts';

type Decision = LawPack['decisions'][number];

/**
 * Who decides, with the words one of which an article must have where a name or number alone may be of something else: "Germany v. Italy" may be
 * a match. Longer ones first.
 */
export const BODIES: LawPack['bodies'] = [
  {
    id: 'unsc',
    name: 'UN Security Council',
    words: [
      'United Nations Security Council',
      'U.N. Security Council',
      'UN Security Council',
      'Security Council',
      'UNSC',
    ],
  },
  {
    id: 'unga',
    name: 'UN General Assembly',
    words: [
      'United Nations General Assembly',
      'U.N. General Assembly',
      'UN General Assembly',
      'General Assembly',
      'UNGA',
    ],
  },
  { id: 'ua-cabinet', name: 'Cabinet of Ministers of Ukraine', words: ['Cabinet of Ministers'] },
  { id: 'icc', name: 'International Criminal Court', words: [] },
  {
    id: 'icj',
    name: 'International Court of Justice',
    words: ['International Court of Justice', 'ICJ', 'World Court'],
  },
  { id: 'icty', name: 'International Criminal Tribunal for the former Yugoslavia', words: [] },
  { id: 'ictr', name: 'International Criminal Tribunal for Rwanda', words: [] },
  { id: 'scsl', name: 'Special Court for Sierra Leone', words: [] },
  { id: 'echr', name: 'European Court of Human Rights', words: [] },
];

interface More {
  readonly rests?: Decision['rests'];
  readonly entity?: string;
}

/** A resolution of the Security Council by its number. */
function council(
  number: string,
  date: string,
  topics: readonly string[],
  says: string,
  more: More = {},
): Decision {
  return {
    id: `unsc-${number}`,
    body: 'unsc',
    number,
    name: `UN Security Council resolution ${number} (${date.slice(0, 4)})`,
    names: [`S/RES/${number}`],
    entity: more.entity ?? null,
    date,
    says,
    rests: more.rests ?? [],
    topics: [...topics],
    source: {
      label: `UN: S/RES/${number} (${date.slice(0, 4)})`,
      url: `https://undocs.org/S/RES/${number}(${date.slice(0, 4)})`,
    },
  };
}

/** A resolution of the General Assembly by its number. */
function assembly(
  number: string,
  date: string,
  topics: readonly string[],
  says: string,
  more: More = {},
): Decision {
  return {
    id: `unga-${number
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/-$/, '')}`,
    body: 'unga',
    number,
    name: `UN General Assembly resolution ${number}`,
    names: [`A/RES/${number}`],
    entity: more.entity ?? null,
    date,
    says,
    rests: more.rests ?? [],
    topics: [...topics],
    source: { label: `UN: A/RES/${number}`, url: `https://undocs.org/A/RES/${number}` },
  };
}

interface Case {
  readonly id: string;
  readonly body: string;
  /** The usual name first, then others that mean this case and no other. */
  readonly names: readonly [string, ...string[]];
  readonly date: string;
  readonly topics: readonly string[];
  readonly says: string;
  readonly url: string;
  readonly rests?: Decision['rests'];
}

/** A case before a court. What it is cited for, not what it found of a person, is what a card says. */
function judged({ id, body, names, date, topics, says, url, rests = [] }: Case): Decision {
  const [name] = names;
  const court = BODIES.find((each) => each.id === body)?.name ?? body;
  return {
    id,
    body,
    number: null,
    name,
    names: [...names],
    entity: null,
    date,
    says,
    rests: [...rests],
    topics: [...topics],
    source: { label: `${court}: ${name}`, url },
  };
}

/** The register of judgments of the European Court of Human Rights, by the number of the application. */
function strasbourg(application: string): string {
  return `https://hudoc.echr.coe.int/eng#{%22appno%22:[%22${application}%22]}`;
}

/** By the Security Council under article 13(b) of the Rome Statute: a situation sent to the Court. */
const REFERRAL: Decision['rests'] = [{ instrument: 'RS', pin: '13(b)' }];

/** Resolutions and cases that news cites, with the topics of the pack they bear on: only what is certain, and only where the topic is. */
export const DECISIONS: readonly Decision[] = [
  council(
    '242',
    '1967-11-22',
    ['annexation-referendum'],
    'After the war of June 1967 it stressed that territory may not be acquired by war.',
  ),
  council(
    '446',
    '1979-03-22',
    ['settlements'],
    'It held that Israeli settlements in territory occupied since 1967 have no legal validity.',
  ),
  council(
    '478',
    '1980-08-20',
    ['annexation-referendum'],
    'It did not recognise the Israeli basic law on Jerusalem and asked states to take their missions away from the city.',
  ),
  council(
    '497',
    '1981-12-17',
    ['annexation-referendum', 'changing-laws-courts'],
    'It called the extension of Israeli law to the occupied Golan Heights null and void.',
    { entity: 'syria:res-497' },
  ),
  council(
    '662',
    '1990-08-09',
    ['annexation-referendum'],
    'It called the annexation of Kuwait by Iraq null and void and asked states not to recognise it.',
  ),
  council(
    '678',
    '1990-11-29',
    ['use-of-force'],
    'It authorised states to use all necessary means after Iraq had invaded Kuwait.',
  ),
  council(
    '1325',
    '2000-10-31',
    ['sexual-violence-conflict'],
    'The first on women, peace and security: among much else it asks parties to conflicts to protect women and girls from sexual violence.',
  ),
  council(
    '1593',
    '2005-03-31',
    ['icc-jurisdiction'],
    'It referred the situation in Darfur since 1 July 2002 to the International Criminal Court, though Sudan is not a member.',
    { rests: REFERRAL, entity: 'sudan:res-1593' },
  ),
  council(
    '1612',
    '2005-07-26',
    ['child-soldiers'],
    'It set up the monitoring of grave violations against children in armed conflict.',
  ),
  council('1738', '2006-12-23', ['journalists'], 'It condemned attacks on journalists in armed conflict.'),
  council(
    '1820',
    '2008-06-19',
    ['sexual-violence-conflict'],
    'It said that sexual violence used as a tactic of war can be a war crime, a crime against humanity or an act of genocide.',
  ),
  council(
    '1970',
    '2011-02-26',
    ['icc-jurisdiction', 'sanctions'],
    'It referred the situation in Libya since 15 February 2011 to the International Criminal Court, though Libya is not a member, and set an arms embargo.',
    { rests: REFERRAL },
  ),
  council(
    '1973',
    '2011-03-17',
    ['use-of-force'],
    'It authorised states to use force in Libya to protect civilians, without an occupation.',
  ),
  council('2118', '2013-09-27', ['chemical-weapons'], 'It required Syria to give up its chemical weapons.'),
  council(
    '2139',
    '2014-02-22',
    ['starvation-siege-relief'],
    'It demanded that relief be let through in Syria and that sieges of populated areas be lifted.',
  ),
  council(
    '2165',
    '2014-07-14',
    ['starvation-siege-relief'],
    'It let UN relief cross the borders of Syria without the consent of its government.',
  ),
  council(
    '2178',
    '2014-09-24',
    ['foreign-fighters'],
    'It obliges states to make travel to fight with or train for terrorist groups an offence.',
  ),
  council('2222', '2015-05-27', ['journalists'], 'It condemned attacks on journalists in armed conflict.'),
  council(
    '2286',
    '2016-05-03',
    ['attacks-hospitals', 'medical-personnel'],
    'It condemned attacks on the wounded, on medical staff and on hospitals in armed conflict.',
  ),
  council(
    '2334',
    '2016-12-23',
    ['settlements'],
    'It said again that Israeli settlements in territory occupied since 1967 have no legal validity.',
    { entity: 'ipl:res-2334' },
  ),
  council(
    '2347',
    '2017-03-24',
    ['cultural-property'],
    'It condemned the destruction and looting of cultural heritage in armed conflict.',
  ),
  council(
    '2417',
    '2018-05-24',
    ['starvation-siege-relief'],
    'It condemned the starving of civilians as a method of warfare. It is no criminal statute.',
  ),
  council(
    '2467',
    '2019-04-23',
    ['sexual-violence-conflict'],
    'It asks for an answer to sexual violence in conflict that puts survivors first.',
  ),
  council(
    '2573',
    '2021-04-27',
    ['energy-grid', 'starvation-siege-relief'],
    'It condemned attacks on what civilians cannot do without, such as water and power supply.',
  ),
  council(
    '2601',
    '2021-10-29',
    ['attacks-schools-worship'],
    'It condemned attacks on schools, pupils and teachers in armed conflict.',
  ),
  council(
    '2623',
    '2022-02-27',
    ['unsc-veto'],
    'It called an emergency special session of the General Assembly on Ukraine, after a veto had stopped the Council.',
  ),
  council('2664', '2022-12-09', ['sanctions'], 'It exempts humanitarian aid from UN asset freezes.'),
  council(
    '2720',
    '2023-12-22',
    ['starvation-siege-relief'],
    'It demanded that relief be let into Gaza on a large scale.',
  ),
  council(
    '2730',
    '2024-05-24',
    ['humanitarian-workers-peacekeepers'],
    'It called on states to respect and protect humanitarian and UN staff.',
  ),
  assembly(
    '377(V)',
    '1950-11-03',
    ['unsc-veto'],
    '“Uniting for Peace”: the Assembly may take a matter up where a veto stops the Council.',
  ),
  assembly(
    '3314(XXIX)',
    '1974-12-14',
    ['crime-aggression'],
    'It defines aggression; the Rome Statute took its list of acts over.',
    { rests: [{ instrument: 'RS', pin: '8 bis' }] },
  ),
  assembly(
    '56/83',
    '2001-12-12',
    ['state-responsibility'],
    'It took note of the articles on what follows when a state breaks its obligations.',
    { rests: [{ instrument: 'ARSIWA', pin: null }] },
  ),
  assembly(
    '62/149',
    '2007-12-18',
    ['death-penalty'],
    'The first of its calls for a moratorium on executions.',
  ),
  assembly(
    '68/262',
    '2014-03-27',
    ['annexation-referendum'],
    'It said that the vote of March 2014 in Crimea has no validity and cannot change the status of the peninsula.',
    { entity: 'ruw:a-res-68-262' },
  ),
  assembly(
    '76/262',
    '2022-04-26',
    ['unsc-veto'],
    'The Assembly meets to debate whenever a veto is cast in the Council.',
  ),
  assembly(
    'ES-11/1',
    '2022-03-02',
    ['use-of-force'],
    'It deplored the aggression by Russia against Ukraine and demanded that its forces withdraw.',
    { rests: [{ instrument: 'UNC', pin: '2(4)' }], entity: 'ruw:a-res-es-11-1' },
  ),
  assembly(
    'ES-11/4',
    '2022-10-12',
    ['annexation-referendum'],
    'It said that the votes of September 2022 in four regions of Ukraine and their annexation have no validity, and asked states not to recognise them.',
    { entity: 'ruw:a-res-es-11-4' },
  ),
  assembly(
    'ES-11/5',
    '2022-11-14',
    ['state-responsibility'],
    'It recommended a register of damage and held that Russia must bear the consequences of its wrongful acts in Ukraine.',
  ),
  assembly(
    'ES-11/6',
    '2023-02-23',
    ['use-of-force'],
    'It named the principles of the UN Charter on which a peace in Ukraine should rest.',
  ),
  {
    id: 'ua-cabinet-413',
    body: 'ua-cabinet',
    number: null,
    name: 'Resolution No. 413 of the Cabinet of Ministers of Ukraine',
    names: [],
    entity: 'ruw:resolution-413',
    date: '2022-04-05',
    says: 'The rules of Ukraine on how prisoners of war are held. Not verified: whether their status was changed by amendments after February 2025.',
    rests: [],
    topics: ['forcibly-mobilised-captured', 'pow-status'],
    source: {
      label: 'Verkhovna Rada: laws of Ukraine, 413-2022',
      url: 'https://zakon.rada.gov.ua/laws/show/413-2022-%D0%BF',
    },
  },
  judged({
    id: 'lubanga',
    body: 'icc',
    names: ['Prosecutor v. Lubanga', 'Prosecutor v. Thomas Lubanga Dyilo', 'Prosecutor v. Lubanga Dyilo'],
    date: '2012-03-14',
    topics: ['child-soldiers'],
    says: 'Cited for the use of children under 15 as soldiers. The Court’s first judgment.',
    url: 'https://www.icc-cpi.int/drc/lubanga',
    rests: [{ instrument: 'RS', pin: '8(2)(e)(vii)' }],
  }),
  judged({
    id: 'katanga',
    body: 'icc',
    names: ['Prosecutor v. Katanga', 'Prosecutor v. Germain Katanga'],
    date: '2014-03-07',
    topics: ['attacks-civilians', 'complicity'],
    says: 'Cited for attacks on civilians and for contributing to crimes of a group.',
    url: 'https://www.icc-cpi.int/drc/katanga',
    rests: [{ instrument: 'RS', pin: '25' }],
  }),
  judged({
    id: 'bemba',
    body: 'icc',
    names: ['Prosecutor v. Bemba', 'Prosecutor v. Jean-Pierre Bemba Gombo', 'Prosecutor v. Bemba Gombo'],
    date: '2018-06-08',
    topics: ['command-responsibility'],
    says: 'Cited for what a commander far away must do. The conviction of 2016 was set aside on appeal in 2018.',
    url: 'https://www.icc-cpi.int/car/bemba',
    rests: [{ instrument: 'RS', pin: '28' }],
  }),
  judged({
    id: 'al-mahdi',
    body: 'icc',
    names: ['Prosecutor v. Al Mahdi', 'Prosecutor v. Ahmad Al Faqi Al Mahdi'],
    date: '2016-09-27',
    topics: ['cultural-property'],
    says: 'Cited for the destruction of mausoleums in Timbuktu.',
    url: 'https://www.icc-cpi.int/mali/al-mahdi',
    rests: [{ instrument: 'RS', pin: '8(2)(e)(iv)' }],
  }),
  judged({
    id: 'ntaganda',
    body: 'icc',
    names: ['Prosecutor v. Ntaganda', 'Prosecutor v. Bosco Ntaganda'],
    date: '2019-07-08',
    topics: ['sexual-violence-conflict', 'child-soldiers'],
    says: 'Cited for sexual violence against members of one’s own armed group, child soldiers among them.',
    url: 'https://www.icc-cpi.int/drc/ntaganda',
  }),
  judged({
    id: 'ongwen',
    body: 'icc',
    names: ['Prosecutor v. Ongwen', 'Prosecutor v. Dominic Ongwen'],
    date: '2021-02-04',
    topics: ['cah-sexual-gender', 'child-soldiers'],
    says: 'Cited for forced marriage and forced pregnancy, and for one who had himself been taken as a child.',
    url: 'https://www.icc-cpi.int/uganda/ongwen',
  }),
  judged({
    id: 'nicaragua',
    body: 'icj',
    names: [
      'Nicaragua v. United States of America',
      'Nicaragua v. United States',
      'Nicaragua v. the United States',
    ],
    date: '1986-06-27',
    topics: ['use-of-force', 'self-defence'],
    says: 'Cited for when support for an armed group is a use of force, and for what counts as an armed attack.',
    url: 'https://www.icj-cij.org/case/70',
    rests: [{ instrument: 'UNC', pin: '51' }],
  }),
  judged({
    id: 'arrest-warrant',
    body: 'icj',
    names: ['Democratic Republic of the Congo v. Belgium'],
    date: '2002-02-14',
    topics: ['immunity'],
    says: 'The Arrest Warrant case: cited for the immunity of a foreign minister in office before the courts of other states.',
    url: 'https://www.icj-cij.org/case/121',
  }),
  judged({
    id: 'congo-uganda',
    body: 'icj',
    names: ['Democratic Republic of the Congo v. Uganda'],
    date: '2005-12-19',
    topics: ['occupation-definition', 'pillage-requisition'],
    says: 'Cited for when a territory is occupied and for the plunder of its resources by soldiers.',
    url: 'https://www.icj-cij.org/case/116',
    rests: [{ instrument: 'HR1907', pin: '42' }],
  }),
  judged({
    id: 'bosnia-serbia',
    body: 'icj',
    names: ['Bosnia and Herzegovina v. Serbia and Montenegro', 'Bosnia and Herzegovina v. Serbia'],
    date: '2007-02-26',
    topics: ['genocide-duty-incitement', 'genocide-overview'],
    says: 'Cited for the duty of a state to prevent genocide, apart from whether it took part.',
    url: 'https://www.icj-cij.org/case/91',
    rests: [{ instrument: 'GENCON', pin: 'I' }],
  }),
  judged({
    id: 'germany-italy',
    body: 'icj',
    names: ['Germany v. Italy'],
    date: '2012-02-03',
    topics: ['immunity'],
    says: 'Cited for the immunity of a state before foreign courts even where war crimes are claimed.',
    url: 'https://www.icj-cij.org/case/143',
  }),
  judged({
    id: 'belgium-senegal',
    body: 'icj',
    names: ['Belgium v. Senegal'],
    date: '2012-07-20',
    topics: ['universal-jurisdiction', 'torture-cat'],
    says: 'Cited for the duty to try or hand over a person suspected of torture.',
    url: 'https://www.icj-cij.org/case/144',
    rests: [{ instrument: 'CAT', pin: '7' }],
  }),
  judged({
    id: 'gambia-myanmar',
    body: 'icj',
    names: ['Gambia v. Myanmar'],
    date: '2020-01-23',
    topics: ['icj-provisional-measures', 'genocide-overview'],
    says: 'Cited for measures ordered to protect the Rohingya while the case goes on, and for a case brought by a state that is not itself harmed. The date is that of the measures; they decide nothing on the merits.',
    url: 'https://www.icj-cij.org/case/178',
    rests: [{ instrument: 'GENCON', pin: 'IX' }],
  }),
  judged({
    id: 'south-africa-israel',
    body: 'icj',
    names: ['South Africa v. Israel'],
    date: '2024-01-26',
    topics: ['icj-provisional-measures', 'genocide-overview'],
    says: 'Cited for measures ordered on Gaza while the case goes on. The date is that of the first measures; they decide nothing on the merits.',
    url: 'https://www.icj-cij.org/case/192',
    rests: [{ instrument: 'GENCON', pin: 'IX' }],
  }),
  judged({
    id: 'tadic',
    body: 'icty',
    names: [
      'Prosecutor v. Tadic',
      'Prosecutor v. Tadić',
      'Prosecutor v. Dusko Tadic',
      'Prosecutor v. Duško Tadić',
    ],
    date: '1995-10-02',
    topics: ['conflict-classification'],
    says: 'Cited for when there is an armed conflict and when it is one between states. The date is that of the decision on jurisdiction.',
    url: 'https://www.icty.org/en/case/tadic',
  }),
  judged({
    id: 'akayesu',
    body: 'ictr',
    names: ['Prosecutor v. Akayesu', 'Prosecutor v. Jean-Paul Akayesu'],
    date: '1998-09-02',
    topics: ['genocide-overview', 'genocide-killing-harm'],
    says: 'The first judgment of an international court on genocide; also cited for rape as an act of it.',
    url: 'https://unictr.irmct.org/en/cases/ictr-96-04',
  }),
  judged({
    id: 'furundzija',
    body: 'icty',
    names: ['Prosecutor v. Furundzija', 'Prosecutor v. Furundžija'],
    date: '1998-12-10',
    topics: ['torture-war', 'complicity'],
    says: 'Cited for the absolute ban on torture and for aiding it.',
    url: 'https://www.icty.org/en/case/furundzija',
  }),
  judged({
    id: 'kunarac',
    body: 'icty',
    names: ['Prosecutor v. Kunarac'],
    date: '2001-02-22',
    topics: ['slavery-enslavement', 'sexual-violence-conflict'],
    says: 'Cited for sexual enslavement as a crime against humanity.',
    url: 'https://www.icty.org/en/case/kunarac',
  }),
  judged({
    id: 'krstic',
    body: 'icty',
    names: ['Prosecutor v. Krstic', 'Prosecutor v. Krstić'],
    date: '2004-04-19',
    topics: ['genocide-killing-harm', 'complicity'],
    says: 'Cited for genocide at Srebrenica and for aiding it. The date is that of the appeal.',
    url: 'https://www.icty.org/en/case/krstic',
  }),
  judged({
    id: 'nahimana',
    body: 'ictr',
    names: ['Prosecutor v. Nahimana'],
    date: '2003-12-03',
    topics: ['genocide-duty-incitement'],
    says: 'The Media case: cited for incitement to genocide by radio and press. Parts were set aside on appeal in 2007.',
    url: 'https://unictr.irmct.org/en/cases/ictr-99-52',
  }),
  judged({
    id: 'galic',
    body: 'icty',
    names: ['Prosecutor v. Galic', 'Prosecutor v. Galić'],
    date: '2006-11-30',
    topics: ['attacks-civilians'],
    says: 'Cited for terror against civilians by shelling and sniping. The date is that of the appeal.',
    url: 'https://www.icty.org/en/case/galic',
    rests: [{ instrument: 'AP1', pin: '51(2)' }],
  }),
  judged({
    id: 'gotovina',
    body: 'icty',
    names: ['Prosecutor v. Gotovina'],
    date: '2012-11-16',
    topics: ['indiscriminate-disproportionate'],
    says: 'Cited for how the lawfulness of shelling a town is judged. The convictions of 2011 were set aside on appeal in 2012.',
    url: 'https://www.icty.org/en/case/gotovina',
  }),
  judged({
    id: 'taylor',
    body: 'scsl',
    names: ['Prosecutor v. Taylor', 'Prosecutor v. Charles Ghankay Taylor', 'Prosecutor v. Charles Taylor'],
    date: '2013-09-26',
    topics: ['complicity', 'immunity'],
    says: 'Cited for aiding the crimes of others from abroad, and for a former head of state on trial. The date is that of the appeal.',
    url: 'https://www.rscsl.org/the-scsl/cases/charles-ghankay-taylor/',
  }),
  judged({
    id: 'soering',
    body: 'echr',
    names: ['Soering v. United Kingdom', 'Soering v. the United Kingdom', 'Soering v. UK'],
    date: '1989-07-07',
    topics: ['refugees-nonrefoulement', 'death-penalty'],
    says: 'Cited for the ban on handing a person over to where inhuman treatment awaits them.',
    url: strasbourg('14038/88'),
    rests: [{ instrument: 'ECHR', pin: '3' }],
  }),
  judged({
    id: 'loizidou',
    body: 'echr',
    names: ['Loizidou v. Turkey'],
    date: '1996-12-18',
    topics: ['echr-courts'],
    says: 'Cited for what a state answers for in territory abroad that it controls. The date is that of the judgment on the merits.',
    url: strasbourg('15318/89'),
    rests: [{ instrument: 'ECHR', pin: '1' }],
  }),
  judged({
    id: 'al-skeini',
    body: 'echr',
    names: [
      'Al-Skeini v. United Kingdom',
      'Al-Skeini v. the United Kingdom',
      'Al-Skeini and Others v. the United Kingdom',
    ],
    date: '2011-07-07',
    topics: ['echr-courts', 'right-to-life'],
    says: 'Cited for human rights that bind soldiers abroad.',
    url: strasbourg('55721/07'),
    rests: [{ instrument: 'ECHR', pin: '2' }],
  }),
  judged({
    id: 'bayatyan',
    body: 'echr',
    names: ['Bayatyan v. Armenia'],
    date: '2011-07-07',
    topics: ['conscientious-objection'],
    says: 'Cited for the right to refuse military service on conscience.',
    url: strasbourg('23459/03'),
    rests: [{ instrument: 'ECHR', pin: '9' }],
  }),
  judged({
    id: 'hirsi-jamaa',
    body: 'echr',
    names: ['Hirsi Jamaa v. Italy', 'Hirsi Jamaa and Others v. Italy', 'Hirsi v. Italy'],
    date: '2012-02-23',
    topics: ['refugees-nonrefoulement'],
    says: 'Cited for the ban on turning people back at sea.',
    url: strasbourg('27765/09'),
    rests: [{ instrument: 'ECHR', pin: '3' }],
  }),
  judged({
    id: 'hassan',
    body: 'echr',
    names: ['Hassan v. United Kingdom', 'Hassan v. the United Kingdom'],
    date: '2014-09-16',
    topics: ['civilian-internees', 'echr-courts'],
    says: 'Cited for how the rules on detention in war and the right to liberty go together.',
    url: strasbourg('29750/09'),
    rests: [{ instrument: 'ECHR', pin: '5' }],
  }),
  judged({
    id: 'ukraine-russia-crimea',
    body: 'echr',
    names: ['Ukraine v. Russia (re Crimea)'],
    date: '2024-06-25',
    topics: ['changing-laws-courts', 'echr-courts'],
    says: 'Cited for the extension of Russian law to Crimea, among many other things.',
    url: strasbourg('20958/14'),
  }),
];

/** The topics that a treaty as a whole is about, for where it is cited without an article. Treaties on much else besides have none. */
export const INSTRUMENT_TOPICS: Readonly<Record<string, readonly string[]>> = {
  GENCON: ['genocide-overview'],
  STATLIM68: ['amnesty-limitations'],
  APARTHEID73: ['cah-apartheid'],
  CAT: ['torture-cat'],
  OP2: ['death-penalty'],
  OPAC: ['child-soldiers'],
  CED: ['enforced-disappearance'],
  REF51: ['refugees-nonrefoulement'],
  REF67: ['refugees-nonrefoulement'],
  STA54: ['statelessness'],
  STA61: ['statelessness'],
  SLAV26: ['slavery-enslavement'],
  SLAV56: ['slavery-enslavement'],
  PALERMO: ['trafficking'],
  HCP54: ['cultural-property'],
  HCP99: ['cultural-property'],
  CWC: ['chemical-weapons'],
  BWC: ['biological-weapons'],
  GP25: ['chemical-weapons', 'biological-weapons'],
  APMBC: ['landmines-booby-traps'],
  CCM: ['cluster-munitions'],
  ENMOD: ['environment'],
  NPT: ['nuclear-weapons'],
  TPNW: ['nuclear-weapons'],
  MERC89: ['mercenaries'],
  HOSTAGES79: ['hostage-taking'],
  UNSAFE94: ['humanitarian-workers-peacekeepers'],
  ECHR: ['echr-courts'],
  ARSIWA: ['state-responsibility'],
  STCA: ['special-tribunal-aggression'],
};
