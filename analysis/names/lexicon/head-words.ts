/** Words that make the name they stand in an organisation's: "Ministry of …", "… Party". */
export const ORGANISATION_HEADS = `
academy administration agency airline airlines airways alliance army assembly associates association associated
authority bancorp bank banking bar battalion board brewery brewing brigade brigades brothers bureau cabinet
capital caucus center centre chamber chemical church cia club coalition college commission
commissariat committee communications companies company confederation congress conservatory consortium
consulate consulting cooperative corporation corps council court courts daily dealership department dept
directorate division duma electric embassy energy enterprise enterprises entertainment executive exchange faculty
federation fleet force forces foods foundation front fund gazette general-assembly government group groups
guard guards guild headquarters herald holding holdings hospital house industries initiative inspectorate institute
institution insurance intelligence investments jirga journal knesset labs laboratory laboratories
league legion legislature library magazine mandate media militia militias ministry mission mosque motors movement
museum navy network news newspaper observatory office ombudsman orchestra order organisation organization
parliament partners party patriarchate patrol petroleum pharmaceuticals police post press prosecutor-office
radio railway railways records regiment register registry rights-office school schools secretariat securities senate
seminary senate service services society solutions squad squadron state-department studios subcommittee
supermarkets synagogue systems taskforce team technologies technology telecom telegraph television theatre
theological times tribunal tribune troops trust union unions united university ventures watch watchdog weekly wing
workers works zoo fc afc sc cf rovers wanderers athletic albion bundestag bundesrat rada sejm riigikogu saeima
riksdag storting folketing verkhovna taliban hezbollah hamas politburo presidium soviets junta joint-chiefs
`;

/** Endings of company names. */
export const COMPANY_ENDINGS = `inc ltd llc llp plc corp co gmbh ag sa nv bv spa srl oy ab asa pty limited incorporated kg se`;

/** Words that make the name they stand in a place's: "… Oblast", "River …". Some only count after the name. */
export const PLACE_HEADS = `
airbase airport alley archipelago arena avenue basin bay beach boulevard borough bridge camp canal canyon cape
castle cathedral cemetery channel checkpoint city coast compound corridor county creek crossing dam delta desert
district emirate estate falls fields forest fort fortress garden gardens glacier governorate gulf harbor harbour
heights highlands highway hill hills island islands isle isles isthmus kingdom krai lagoon lake lakes lane
mount mountain mountains municipality neighborhood neighbourhood oasis oblast oblasts ocean outback palace park
parish pass peak peninsula piazza place plain plains plateau plaza port prefecture prison province provinces
raion railway-station range ranch region regions republic reservoir resort ridge river road sea settlement shore
springs square stadium state states station strait straits strip street suburb sultanate swamp territories
territory tower towers town township tunnel valley village voivodeship volcano ward waterfall woods zone
`;

/** Words that make the name they stand in that of a law, treaty or ruling. */
export const LAW_HEADS = `
accord accords act agreement amendment bill charter code convention conventions constitution covenant decree
directive law memorandum order ordinance pact protocol protocols regulation resolution statute treaty
`;

/** Words that make the name they stand in that of an event. */
export const EVENT_HEADS = `
battle championship championships conference congress-of convention-of cup derby election elections festival
final forum games genocide holocaust intifada marathon massacre offensive olympics open operation pandemic
paralympics prix rally referendum revolution rising siege summit tournament trial trophy uprising war wars
`;

/** Words between the parts of a person's name, written small. */
export const NAME_PARTICLES = `de del della der den di da dos das du la le van von bin ibn bint al el ul ut ben abu ag ould y zu zur ter af av`;

/** Words after which "of", "for", "on", "against" and the like go on with the name. */
export const OPEN_HEADS = `
academy accord act administration agency agreement alliance army assembly association authority bank battalion
battle bay bishop board bureau campaign cape center centre chamber charter church city coalition code college
commission commissioner committee commonwealth community conference confederation congress convention coordination
corps council court covenant daughters declaration defenders department directorate doctors duchy embassy
emirate faculty federation forces forum foundation friends front fund government group gulf headquarters house
initiative institute institution isle islands joint kingdom law league legion library ministry mission mount
mouvement movement museum network observatory office order organisation organization parliament partnership
party patriarchate peninsula plan platform pope port programme program project protocol province register
republic resolution school sea secretariat service siege society sons statute strait studio sultanate
states task tower treaty tribunal trust union university university-college voice
`;
