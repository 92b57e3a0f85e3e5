/** Titles, ranks and forms of address before a person's name; left out of the name. Lower case, without full stop. */
export const TITLES = `
mr mrs ms miss mx dr doctor prof professor sir dame lord lady baron baroness count countess earl duke duchess
viscount prince princess king queen emperor sultan emir sheikh sheik shaikh imam ayatollah mufti mullah
maulana rabbi father fr sister brother reverend rev pastor bishop archbishop cardinal pope patriarch metropolitan
deacon canon monsignor daw u ko saw sayadaw haji hajji ustad pandit
president vice-president pres premier chancellor minister pm mp mep ex-president ex-minister taoiseach
governor gov lieutenant-governor senator sen representative rep congressman congresswoman congressperson
assemblyman assemblywoman delegate speaker mayor councillor councilman councilwoman councilmember alderman
ambassador amb envoy consul commissioner secretary undersecretary secretary-general director-general
attorney solicitor general justice judge magistrate prosecutor
inspector detective superintendent constable officer sheriff marshal agent
gen lt col maj capt cpl sgt pvt cmdr adm brig lieutenant colonel major captain corporal sergeant private commander
admiral brigadier commodore airman seaman ensign specialist
leader chairman chairwoman chairperson director ceo coach captain referee manager
spokesman spokeswoman spokesperson executive editor chief lawyer hon honorable honourable rapporteur ombudsman comrade reporter correspondent
`;

/** Words that stand inside a title: "deputy foreign minister", "Senate majority leader". */
export const TITLE_MODIFIERS = `
deputy vice former acting interim caretaker then late ex first prime chief assistant associate senior junior lead
foreign defence defense interior finance justice health education energy economy trade culture transport labour labor
environment agriculture home digital security intelligence press national public internal external affairs
majority minority opposition floor attorney solicitor general special under permanent lieutenant major
executive managing district trial staff sergeant petty master brigadier rear field air wing warrant presiding
right most very grand crown presidential police army navy human rights
`;

/** Words that call a person by what they do, in small letters before or after a name. */
export const PERSON_ROLES = `
activist actor actress adviser advisor aide ally ambassador analyst anchor archbishop artist assistant
astronaut athlete attorney author banker biologist bishop boss boyfriend brother captain chair chairman chairperson
chairwoman chancellor chef chief coach colleague columnist comedian commander commissioner composer congressman
congresswoman correspondent councillor counsel counsellor critic curator dad daughter defendant defender demographer
deputy designer detective dictator diplomat director doctor drummer economist ecologist editor elder engineer envoy
executive expert farmer father filmmaker fisherman footballer founder friend general girlfriend goalkeeper governor
guitarist head historian husband imam inspector journalist judge king lawmaker lawyer leader lecturer lieutenant
manager mayor medic midfielder minister model mother mp musician negotiator neighbour neighbor nephew niece novelist
nurse officer official ombudsman owner painter parliamentarian partner pastor patient philosopher photographer
physician physicist pianist pilot player poet policeman politician premier president priest prince princess
principal prisoner producer professor programmer prosecutor psychologist publisher queen rabbi rapper referee
reporter representative researcher resident scholar scientist secretary senator singer sister soldier solicitor
son speaker spokesman spokesperson spokeswoman striker student suspect teacher technician teenager
treasurer veteran victim vice-president volunteer widow wife winger witness worker writer
`;
