import type { LawPack } from '../../knowledge/law/law-pack.ts';

/** Judgments on conduct of the kind, by topic: those the blueprint gives with high confidence. */
export const PRECEDENTS: Readonly<Record<string, LawPack['topics'][0]['precedents']>> = {
  'forced-conscription': [
    {
      name: 'In re Wagner and others',
      court: 'Permanent Military Tribunal, Strasbourg',
      decided: '1946-05-03',
      says: 'German officials were tried for pressing people of Alsace to volunteer and then drafting them. Their plea that Alsace had become German failed; six of seven were convicted, and one conviction was later set aside on jurisdiction.',
      source: 'UN War Crimes Commission, Law Reports of Trials of War Criminals, volume III, case 13',
    },
  ],
};
