/** Words that name an office, a body, a unit or a square in any state: a name made of nothing else says not whose it is. Lower case. */
export const OFFICE_WORDS = `
national state public royal metropolitan district regional territorial central main chief high supreme constitutional lower upper
general foreign home interior internal defence defense military security intelligence information emergency emergencies border
ministry ministries minister ministers cabinet council commission commissioner committee office offices department directorate
bureau service services staff headquarters administration government secretariat chamber house houses senate congress parliament
assembly representatives commons lords deputies court tribunal prosecutor prosecutors attorney ombudsman
president presidential prime affairs justice finance treasury health education energy culture reintegration human rights children
police guard guards army air land naval navy marine marines fleet force forces command armed special operation operations unmanned
systems assault airborne infantry mechanized mechanised motor rifle tank artillery separate brigade battalion regiment division corps
legion international recruitment center centre social support coordination treatment
investigation investigations investigative anti corruption specialized specialised bank
party labour labor democratic democrats republican conservative liberal socialist communist people peoples popular union unity
liberation transitional independence freedom liberty victory unification constitution square war
article articles resolution decree law laws code criminal civil penal mobilisation mobilization partial number no
`;
