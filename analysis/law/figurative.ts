/** Figures of speech and fixed terms of sport, business and politics that borrow the words of war and law, as lists of patterns. */
export const FIGURES: readonly string[] = [
  'trade war|price war|culture war|bidding war|turf war|star wars|war of words|war chest|war room|tug of war|war on drugs|war on crime|war on coal|war on poverty|war on waste|war on christmas|drug war|streaming war|format war|console war',
  'siege mentality|charm offensive|sales offensive|pitch invasion|invasion of privacy|home invasion|alien invasion|space invader',
  'no one shot at|nobody shot at|no one fired|nobody fired|was not hit|were not hit|was not attacked|were not attacked',
  'nuclear option|nuclear family|go nuclear|nuclear medicine|nuclear physics|poison pill|poisoned chalice|hostile takeover|hostile bid|hostile offer|corporate raid|proxy fight|proxy vote|proxy battle',
  'hostage to fortune|hold .. hostage to|hold hostage by|hold us hostage|hostage over',
  'execution risk|execution of a plan|execution of the plan|execution of a strategy|execution of the strategy|execution of the contract|execute a search warrant|execute the search warrant|executed a warrant|execute a trade',
  'nfl draft|nba draft|nhl draft|draft pick|draft bill|draft law|draft resolution|draft agreement|draft report|draft text|draft beer|first draft|early draft|earlier draft|draft decree|draft statement|draft legislation|draft convention|draft treaty|draft rule|draft plan|draft document|draft order|draft budget',
  'mobilisation campaign at home|mobilisation at home|draft at home|conscription at home|domestic mobilisation|mobilisation of resources|mobilise voters|mobilise support|mobilise resources|mobilise funds',
  'class action settlement|legal settlement|divorce settlement|out of court settlement|settlement talks|settlement date|pay settlement|wage settlement|settlement with the|settlement between|settlement agreement',
  'smoking gun|silver bullet|bullet point|long shot|mug shot|photo shoot|flu shot|booster shot|shot on goal|political minefield|legal minefield|minefield of|bombard with|bombshell|time bomb|took no prisoners in|take no prisoners in|starve .. of funds|starve .. of funding|starve .. of cash|starve .. of investment|starve .. of attention|starve .. of oxygen|gold mine|coal mine|copper mine|salt mine|data mining|photo bomb',
  'media blitz|marketing blitz|rebel league|backbench rebel|rebel backbencher|rebel mp|slave to|captive of|captive to|captive audience|tortured relationship|tortured history|wage slave|rape seed|persecution complex|tortured soul|tortured metaphor|tortured poet',
  'second strike capability|second strike arsenal|second strike nuclear|second strike force|like nuclear bomb|like a nuclear bomb|like an atom bomb|white house|house of representatives|house of commons|house of lords|house committee|traffic in conspiracy|traffic in rumour|traffic in .. theory|trafficked in .. theory|traffic in stereotype|trafficked in stereotype|traffic in falsehood',
  'line item veto|tax amnesty|parking amnesty|library amnesty|gun amnesty|knife amnesty|match ban|touchline ban|doping sanction',
];
