import type { AtlasFile } from '../../knowledge/maps/atlas.ts';

/** The atlas's text as the repository keeps it: a shape a line and a hundred arcs a line, so that a change shows in a diff. */
export function formatAtlas({ format, source, topology }: AtlasFile): string {
  const { type, transform, bbox, objects, arcs } = topology;
  const collections = Object.entries(objects).map(
    ([name, { geometries }]) =>
      `${JSON.stringify(name)}: {"type": "GeometryCollection", "geometries": [\n${geometries
        .map((geometry) => JSON.stringify(geometry))
        .join(',\n')}\n]}`,
  );
  const lines: string[] = [];
  for (let at = 0; at < arcs.length; at += 100)
    lines.push(
      arcs
        .slice(at, at + 100)
        .map((arc) => JSON.stringify(arc))
        .join(','),
    );
  return `{
"format": ${format},
"source": ${JSON.stringify(source)},
"topology": {"type": ${JSON.stringify(type)}, "bbox": ${JSON.stringify(bbox)}, "transform": ${JSON.stringify(transform)},
"objects": {
${collections.join(',\n')}
},
"arcs": [
${lines.join(',\n')}
]}
}
`;
}
