/** Words before a name, or in the description after it, that say it is an organisation: "the newspaper …", ", a charity". */
export const ORGANISATION_WORDS = `
agency airline alliance army arm association authority bank body broadcaster brand brewer bureau business channel charity
club coalition commission committee company conglomerate consortium contractor corporation council court daily department
developer faction federation firm force foundation fund giant government group grouping hospital institute insurer
institution investigator-group lender lobby maker manufacturer magazine militia ministry movement network newspaper ngo
operator organisation organization outfit outlet paper parliament party platform portal producer programme project
publication publisher regulator retailer school service site startup start-up station subsidiary supplier
syndicate tabloid team thinktank think-tank tank tribunal troupe union university unit watchdog website weekly wire
`;

/** Words that say a name is a place: "the city of …", ", a town in the north". */
export const PLACE_WORDS = `
airport area bay beach border borough bridge camp capital checkpoint city coast community country county crossing
district dam enclave exclave hamlet harbour headland hub island islands lake mountain nation neighborhood neighbourhood
oblast outpost peninsula port province quarter region resort river road settlement shore square state strait street
suburb territory town township valley village voivodeship stronghold city-state republic kingdom municipality governorate
prefecture stadium archipelago hill forest park oblasts regions provinces districts cities towns villages
`;

/** Small words before a name after which a place is likely, each with its weight from 1 to 4. */
export const BEFORE_PLACES: Readonly<Record<string, number>> = {
  in: 3,
  near: 4,
  inside: 3,
  outside: 3,
  across: 3,
  throughout: 3,
  around: 2,
  towards: 2,
  toward: 2,
  into: 2,
  at: 2,
  from: 1,
  to: 1,
  via: 2,
  southern: 4,
  northern: 4,
  eastern: 4,
  western: 4,
  central: 4,
  southeastern: 4,
  northeastern: 4,
  northwestern: 4,
  southwestern: 4,
  occupied: 4,
  neighbouring: 4,
  neighboring: 4,
  downtown: 4,
  nearby: 4,
  mainland: 4,
  rural: 3,
  upstate: 3,
  greater: 2,
  leave: 1,
  left: 1,
  visit: 2,
  visited: 2,
  visiting: 2,
  reach: 1,
  reached: 1,
  north: 2,
  south: 2,
  east: 2,
  west: 2,
};

/** What belongs to a person ("…'s widow") and what to a place ("…'s coast"). */
export const PERSONAL_BELONGINGS = `
wife husband sister brother mother father son daughter lawyer lawyers attorney attorneys family parents widow cousin uncle aunt
nephew niece girlfriend boyfriend friend friends client mouth hand hands face eyes voice death birthday arrest body career life
book campaign predecessor successor father-in-law aide aides spokesman spokeswoman office speech resignation tenure
`;
export const BELONGINGS_OF_PLACES = `
capital president parliament government coast border borders army military economy population north south east west
airport ambassador prime foreign defence defense interior air navy central main largest second mayor governor king queen
streets citizens residents currency electricity territory airspace southern northern eastern western constitution
neighbours neighbors harbour port suburbs outskirts supreme national state security intelligence health human
`;
