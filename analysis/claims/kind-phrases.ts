import { phraseTable } from '../text/phrases.ts';

/** Words of rules and their force, as against acts of courts and parliaments, which are events. */
export const LEGAL = phraseTable(
  `law, laws, legal, legally, unlawful, unlawfully, lawful, lawfully, treaty, conventions, convention, protocol, statute, jurisdiction,
  war crime, war crimes, crime against humanity, crimes against humanity, constitutional, unconstitutional, legislation, amnesty, prosecuted,
  prosecute, binding, resolution, resolutions, decree, punished, segregation, apartheid, prisoners of war, prisoner of war, entitled to,
  forbidden, prohibited, prohibits, allowed to, does not allow, obliges, obliged, sanctions, genocide, fines, illegal, charges, fair trial,
  regular trial, counts of, must, may not, must not, cannot be, could not be, bound, nobody may, no one may, may only be, may sue, face fines,
  free to, years in jail, years in prison, has no power over, are required to, is required to, lawsuit, extradition`,
);
export const ACCUSATION = phraseTable(
  `accuse, accuses, accused, accusing, allegedly, alleged, alleges, torture, tortured, beaten, raped, rape, executing, massacre, massacred,
  looted, looting, stole, stolen, fraud, corruption, bribe, bribes, lied, lying, covered up, abuse, abused, abuses, deliberately, murder,
  murdered, kidnapped, abducted, starving, starvation, hostage, hostages, blackmail, illegally, terrorists, terrorist, trafficking,
  manipulated, rigged, sham, negligence, wrongdoing, misconduct, shot dead, in breach of, theft, annexation, collective punishment,
  was shot, were shot, opened fire, fired on, fired at, has armed, have armed, armed either, without a trial, without trial, held without,
  penalises, penalizes, penalised, penalized, shocks, did nothing, human shield, human shields, used hospitals, fabrication, uncollected`,
);
export const CAUSAL = phraseTable(
  `because, because of, due to, caused, causes, causing, led to, leads to, leading to, result of, resulted in, results in, thanks to,
  as a result, so that, in order to, in its efforts to, blamed, blames, attributes, attributed, owing to, stems from, prompted, triggered,
  in response to, driven by, that is why, meant to, hung on, depends on, depended on, retaliated`,
);
export const COMPARISON = phraseTable(
  `than any, than any other, than ever, than those, than last, compared with, compared to, exceeded, exceeds, surpassed, outnumber,
  outnumbers, doubled, tripled, halved, biggest, largest, smallest, highest, lowest, worst, best, longest, the most, the least, record, twice,
  higher than, lower than, worse than, better than, larger than, smaller than, faster than, had grown, has grown, unprecedented`,
);
export const PREDICTION = phraseTable(
  `will, won't, would, going to, is expected, are expected, expects, expect, expected, plans to, plan to, plan for,
  predicts, predicted, could take, could last, next year, next month, next week, is to, are to, is set to, are set to, likely to, unlikely,
  'll, there'll, preparing, is forecast, are forecast, was forecast, were forecast, been forecast, has forecast, have forecast, forecast a, forecast an, forecast the,
  forecast that, forecasts a, forecasts an, forecasts the, forecasts that, forecasting`,
);
export const EVENT = phraseTable(
  `jailed, convicted, sentenced, issued, quit, signed, agreed, took effect, opened, launched, arrested, seized, refused, sold, left, joined,
  handed over, surrendered, occupied, killed, told, called, executed, met, visited, returned, published, adopted, passed`,
);
