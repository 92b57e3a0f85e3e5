import type { LawPack } from './law-pack.ts';

/** What points nowhere inside the pack: one sentence each; empty when all is well. */
export function danglingReferences(pack: LawPack): string[] {
  const topics = new Set(pack.topics.map((topic) => topic.id));
  const groups = new Set(pack.groups.map((group) => group.id));
  const instruments = new Set(pack.instruments.map((instrument) => instrument.id));
  const faults: string[] = [];
  for (const topic of pack.topics) {
    if (!groups.has(topic.group)) faults.push(`topic ${topic.id}: group ${topic.group} is unknown`);
    for (const id of topic.related)
      if (!topics.has(id)) faults.push(`topic ${topic.id}: related ${id} is unknown`);
    for (const { instrument } of topic.provisions)
      if (!instruments.has(instrument))
        faults.push(`topic ${topic.id}: provision of ${instrument} is unknown`);
  }
  for (const { id, statusRow, topics: about } of pack.instruments) {
    if (statusRow && !pack.status[statusRow])
      faults.push(`instrument ${id}: statusRow ${statusRow} is unknown`);
    for (const topic of about)
      if (!topics.has(topic)) faults.push(`instrument ${id}: topic ${topic} is unknown`);
  }
  const bodies = new Set(pack.bodies.map((body) => body.id));
  for (const { id, body, topics: about, rests } of pack.decisions) {
    if (!bodies.has(body)) faults.push(`decision ${id}: body ${body} is unknown`);
    for (const topic of about)
      if (!topics.has(topic)) faults.push(`decision ${id}: topic ${topic} is unknown`);
    for (const { instrument } of rests)
      if (!instruments.has(instrument)) faults.push(`decision ${id}: instrument ${instrument} is unknown`);
  }
  const states = new Set(pack.states.map((state) => state.id));
  pack.iccRoutes.forEach(({ state }, at) => {
    if (!states.has(state)) faults.push(`iccRoutes.${at}: state ${state} is unknown`);
  });
  for (const [row, cells] of Object.entries(pack.status))
    for (const [state, record] of Object.entries(cells))
      if (!pack.statusSources[record.source])
        faults.push(`status ${row} ${state}: source ${record.source} is unknown`);
  return faults;
}
