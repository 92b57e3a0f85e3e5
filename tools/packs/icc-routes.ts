import type { LawPack } from '../../knowledge/law/law-pack.ts';

/** Ways to the International Criminal Court beside membership, by the state on whose territory the events are. */
export const ICC_ROUTES: LawPack['iccRoutes'] = [
  {
    state: 'UA',
    from: '2013-11-21',
    to: null,
    sentence:
      'Ukraine accepted the Court’s jurisdiction for events on its territory from 21 November 2013, by two declarations of 2014 and 2015 (Rome Statute, article 12(3)).',
    source: { label: 'ICC: situation in Ukraine', url: 'https://www.icc-cpi.int/situations/ukraine' },
  },
  {
    state: 'PS',
    from: '2014-06-13',
    to: null,
    sentence:
      'Palestine accepted the Court’s jurisdiction for events from 13 June 2014, by a declaration of 1 January 2015 (Rome Statute, article 12(3)); that it is a state is contested by some states.',
    source: { label: 'ICC: situation in the State of Palestine', url: 'https://www.icc-cpi.int/palestine' },
  },
  {
    state: 'AM',
    from: '2021-05-10',
    to: null,
    sentence:
      'Armenia accepted the Court’s jurisdiction for events from 10 May 2021 (Rome Statute, article 12(3)).',
    source: {
      label: 'UN Treaty Collection: Rome Statute',
      url: 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-10&chapter=18',
    },
  },
  {
    state: 'SD',
    from: '2002-07-01',
    to: null,
    sentence:
      'The UN Security Council referred the situation in Darfur, for events from 1 July 2002, by resolution 1593 of 31 March 2005. The rest of Sudan is not covered.',
    source: { label: 'ICC: situation in Darfur, Sudan', url: 'https://www.icc-cpi.int/darfur' },
  },
  {
    state: 'LY',
    from: '2011-02-15',
    to: null,
    sentence:
      'The UN Security Council referred the situation in Libya, for events from 15 February 2011, by resolution 1970 of 26 February 2011.',
    source: { label: 'ICC: situation in Libya', url: 'https://www.icc-cpi.int/libya' },
  },
  {
    state: 'LY',
    from: '2011-02-15',
    to: '2027-12-31',
    sentence:
      'Libya accepted the Court’s jurisdiction for events from 2011 to the end of 2027, by a declaration lodged on 12 May 2025 (Rome Statute, article 12(3)).',
    source: { label: 'ICC: situation in Libya', url: 'https://www.icc-cpi.int/libya' },
  },
  {
    state: 'MM',
    from: '2010-06-01',
    to: null,
    sentence:
      'Crimes of which a part took place in Bangladesh, a party since 1 June 2010, can come before the Court: its judges held so of deportation across that border on 6 September 2018 and let an investigation begin on 14 November 2019. What took place in Myanmar alone is not covered.',
    source: {
      label: 'ICC: situation in Bangladesh/Myanmar',
      url: 'https://www.icc-cpi.int/bangladesh-myanmar',
    },
  },
];
