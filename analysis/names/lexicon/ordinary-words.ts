/** English words that are rarely names, without their regular inflections, parted by white space. Drawn from word counts of news and web text. */
export const ORDINARY_WORDS = `
abandon abandonment abducted abduction abhorrent abide ability ablaze able aboard abolished abolishing
abominable abort abortion about above abroad abrupt abscess absence absent absolute absolve absorb abstract
absurd abundance abundant abuse ac academia academic accelerate accent accept acceptable acceptance access
accessible accident accidental accommodate accommodation accompany accomplish accomplishment accord
accordance account accountability accountable accumulated accuracy accurate accusation accuse accustomed
achieve achievement acknowledge acknowledgement acknowledgment acquiesce acquiescence acquire acquisition
acquit acquittal acronym across act action activated active activism activist activity actor actual acute ad
adamant adapt adaptation add addicted addiction addition additional address adept adequate adhere adherence
adherents adjacent adjust adjustments admin administer administration administrative administrator
admiration admirers admission admit admonition adopt adoption ads adult advance advantage adventure
adventurism adversary adverse advertising advice advise advisors advisory advocacy advocate aerial aerospace
aesthetic afar affair affect affection affidavit affiliate affiliation affinity affirm affirmative afford
aforementioned afoul afraid after aftermath afternoon afterward again against age agency agenda agent
aggression aggressive aggressor aggrieved aging agitated ago agonizing agree agreement agricultural
agriculture ah ahead aid aide aim air airbase aircraft airdrops airfield airline airplane airports airpower
airspace airstrike airtight airtime airwaves aisle aka akin al alarm albeit alcohol alert alienate aliens
align alignment alike alive all allegation allege allegiance alliance allocated allow alluded alluding ally
almost alone along alongside aloud already alright also alter alternate alternative although altitude
altogether aluminum always am amassed amateur amazed amazing ambassador ambiguity ambiguous ambitions
ambitious ambulance amend amendments amid amidst ammunition among amongst amount ample amplify an analogy
analyses analysis analyst analytical analyze anarchist anarchy anatomy ancestors ancestral ancestry anchor
ancient and anemia anemic anemone anew angels anger angle angry angst anguish animal animated animation
animus annex annexation annihilation anniversary announce announcement annoying annual anonymity anonymous
another answer ant ante anthem anthropologist anti anticipate anticipation antiquities antiwar anxiety
anxious any anybody anymore anyone anything anytime anyway anywhere apart apartment apocalypse apocalyptic
apologists apologize apology apostasy apostates app appalled appalling apparatus apparent appeal appear
appearance appease appeasement appellants appetite applaud applause applicable applicant application appoint
appointee appointment appreciate appreciation appreciative approach appropriate approval approve
approximately arbitrary archaic architect architectural architecture archived ardent are area arena arguable
arguably argue argument arid arise arm armies armor arose around arrange arrangement array arrest arrival
arrive arrogance arrogant arsenal art article articulate artificial artillery artist artistic artwork as
ascendancy ascending ascertain ashamed aside ask asleep aspect aspiration aspires aspiring ass assailants
assassinated assassination assault assemble assert assertion assertive assess assessment asset asshole
assign assignment assimilation assist assistance assistant associate associations assume assumption
assurance assure astonishing astounding astronauts asylum asymmetric at ate atheist athletes atmosphere
atmospheric atom atomic atop atrocious atrocity attache attack attained attempt attend attendance attendees
attention attitude attorney attract attraction attractive attribute attrition audacious audacity audible
audience audio audit aught augmentation aunt auspices authentic authenticity author authoritarian
authoritarianism authority authorization authorize auto autocratic autocrats autoimmune automatic
automatically automobile autonomous autonomy autumn availability available avenge avenues average averse
avert avian aviation avoid await awake awarded aware away awe awesome awful awkward ax axis ba baby back
backdoor backdrop backfire background backlash backward backyard bad baffled bag bail bailout bait bake
bakery balance balk ball ballet ballgame ballistic balloon ballot ban banana banker bankrolled bankrupt
banks bar barbaric barbarism barbaro bare bargain barn barracks barrage barrel barricade barrier base
baseball baseless basement bashed bashing basic basically basis basketball basks batch bathroom bats
battalion battered battery battle battlefield battleground bcwedeman be beaches beak bear beat beaten
beautiful beauty became because become bed bedrock bedroom beef been before beforehand beg began begin begun
behalf behave behavior behead behest behind being belated beleaguered belief believe bellicose belong
beloved belt bench bend beneath benefactor beneficial beneficiary benefit benign bent beset beside besieged
best bet betrayal betrayed betrays between beverage beyond bias bib biblical bickering bicycle bid big
biggest bigot bigotry bike bilateral billion billionaire billows bills bin binomial biodiversity biographer
biological bipartisan bipedal bird birth birthday birthplace bit bite bizarre black blackmail blame blank
blanket blast blatant bleachers bleak bleeding blend bless blew blind blindfolded blindsided blink
blistering blitz bloc block blockade blockbuster blog blood bloodshed bloodthirsty bloody blow blowback
blown bludgers blue blueprint bluff blunt blur bluster bn board boast boat body bodyguard bogged bogus boil
bold bolster bomb bombarded bombardment bombast bombshell bona bond bone bono bonus book bookstore boom boon
boost booth boots border bore born borne borrow boss botched both bottle bottom bought bounced bound
boundary bounties boutiques bow bowl box boy boycotted bracing bragged bragging brain branch brand brass
brave bravery brazen breach bread breadth break breakaway breakdown breakout breakthrough breakup breast
breath breathe breathtaking bribery brick bridges brief bright brilliant bring brink broad broadcast broaden
broke broken brooms brother brought brunt brush brutal brutality brute bubble buck budding buddy budge
budget budgetary buds buffer bug buggy build buildup built bulb bulk bull bullet bulletin bully bulwark
bunch bunker burden bureaucracy bureaucratic bureaucrats buried burn burnt burst bus business businessman
businessmen bust bustling busy but butcher butt button buy buybacks by bye bypasses bypassing cab cable
cache cactus cadets cadre cafe café cage cake calamity calculated calculation calculus calendar caliph
caliphate call calm calories came camera camouflage camp campaign campus can cancel cancellation cancer
candid candidacy candidate candle candy cannot cantons canvas cap capability capable capacity capita capital
capitalism capitalist capitulation captain captive captivity captors capture car carbon cardinal care
careful careless cargo carnage carpet carrier carry cart cartoon carve cascading case cash casinos cast
casually casualty cat catalog catastrophe catastrophic catch categorical category caucus caught cause
caustic caution cautionary cautious cave caveat cease ceasefire ceded ceding ceiling celebrate celebration
celebrity cell cellphone cement censure census cent centered centerpiece central centralized centre
centrifuges centrist century ceremony certain certainty certify cessation chain chair chairmen challenge
chamber champion chance change channel chanted chanting chants chaos chaotic chapter character
characteristic characterization characterize charade charge charitable charity charm charred chart chasing
chastised chat cheap cheat check checkpoint cheek cheer cheese chemical chemistry chemotherapy cherry chest
chicken chief child childhood children chill chilly chimed chip chlorine chocolate choice choking choose
chorus chose chosen christianstreibcnn chronic chunk churches chute cider cigarette circle circulated
circulating circulation circumstances circumstantial circumvent circus cite citizen citizenship citrus city
civic civil civilian civilization civilized clad claim clamor clamp clandestine clarification clarify
clarity clash class classic classical classified classroom clause clean cleansing clear clearance clemency
cleric clerical clerk clever click client climate climb cling clinic clip clique clock close closure cloth
cloud club clue cluster cm co coal coalition coast coastal coastline coat coax cocaine cockpit cocktail
coconut code coerce coercion coercive coffee coffin cognition cognitive coherent coin coincide coincidence
coincidentally collaborated collaboration collaborative collapse collar collateral colleague collect
collection collective collectors colleges collision collude collusion colonial colony color colorful colour
column columnist com combat combatant combative combination combine come comeback comedian comedy comfort
comfortable commanded commander commanding commando commands commemorate commend commensurable comment
commentary commentator commerce commercial commissioned commissions commit commitment committees commodity
common commonplace communal communes communicate communication communique communism community commuted
compact companion company comparable comparative compare comparison compassion compassionate compatible
compel compensate compensation compete competent competition competitive competitor compiled complain
complaint complementary complete complex complexity compliance complicate complications complicit complicity
compliments comply component composed composition compound comprehensive comprised comprising compromise
compulsive computer comrades con conceal concealment concede conceivable conceived concentrate concentration
concept conceptual concern concert concession conciliatory conclude conclusion concrete condemn condemnation
condensed condition condolences conduct conference confess confidant confided confidence confident
confidential confine confinement confirm confirmation confiscated conflagration conflict confliction
confront confrontation confuse confusion congratulate congratulations congratulatory congressional
conjunction connect connection conquer conquest conscience conscious consecutive consensual consensus
consent consequence consequential conservation conservatism conservative consider considerable considerably
consideration consist consistency consistent consolidate consolidation conspiracy conspired conspiring
constant constituents constitute constitutional constitutionality constrain constraint construct
construction constructive consular consulate consult consultant consultation consume consumption contact
contagious contain containment contemplated contemplating contemporary contempt contend content contention
contentious contest context continent contingency contingent continual continuation continue continuity
continuous contours contract contractor contradict contradiction contradictory contrary contrast contribute
contribution contributor control controversial controversy convened convenience convenient conventional
convergence conversation conversational conversion convert convey convict conviction convince convoy cooker
cookie cooking cool cooperate cooperation cooperative coordinate coordination coordinator cop copy copyright
coral cordoned core cork corner cornerstone coronavirus corporate corporations corpse corpus correct
correspondence correspondent corresponding corridor corroborate corrupt corruption cost couch cough could
counsel counselor count countdown countenance counterattack counterinsurgency counterintelligence
countermeasures counteroffensive counterpart counterproductive counterterror counterterrorism countless
country countryside coup couple courage courageous course courtesy courting courtroom courts courtyard
cousin cover coverage covert coward cower cozy crack crackdown craft crane crap crash crawler crazy cream
create creation creativity credence credentials credibility credible credit creed creep crew cried cries
crime criminal criminality cripple crises crisp criteria critic critical criticised criticism criticize
critique crony crooked crop cross crossfire crowd crowning crucial crucifixions crude cruel cruelty cruise
crumble crusade crush crux cry crystal cuff culinary culminated culminating culmination culpability culprit
cult cultivate cultural culture cupcake cups curb curiosity curious curled currency current curriculum
curtail curve custody customary customers cut cute cutoff cuz cyber cyberattack cybersecurity cyberwar cycle
cyclones cynically cynicism czar da dad damage damn dance danger dangerous dangled dangling dare dark dashed
data database date daughter daunting davis day daylight de dead deadbolt deadliest deadline deadlock deaf
deal dealt dear death debatable debate debriefing debris debt debunked debut decade deceit decency decent
deception decide decimated decision decisive deck declaration declaratory declare declassify decline decode
deconfliction decorated decrease decree decry dedicated dedication deduction deeds deem deep deepen
deepfakes default defeat defect defections defector defence defend defendant defenseless defenses defensible
defensive defer deference defiance defiant deficit define definite definition definitive deflect defund
defuse defy degrade degree delay delegate delegation delegitimize deleted deliberate deliberation delicate
delicious delight delinquent deliver deliverable delivery delusion delusional demagogue demand demilitarized
demise democracy democratically demographic demonization demons demonstrate demonstration demonstrator
denial denounce denuclearization denunciation deny departed departing departs departure depend dependence
dependent depicted depicting depicts depleted deploy deployment deport deportation depose deposition depot
depraved depressing depression deprivation deprive depth deputy derail deranged derelict dereliction derived
descendants descended descent describe description deserted desertion deserve design designate designation
desire desk despair desperate desperation despicable despise despite destabilising destabilize destination
destined destiny destroy destruction destructive detail detailees detain detainee detect detection
detectives detectors detention deter deteriorate deterioration determination determine deterrence deterrent
detonate detractors detriment detrimental devastated devastating devastation develop development device
devise devoted devout diagnosed diagnosis diagram dial dialogue diaspora diatribe dictate dictator
dictatorship did die diet differ difference different difficult difficulty dig digital digits dignity
dilemma diluted dim dimension diminish dining dinner dinosaur diplomacy diplomat diplomatic diplomatically
dipped dire direct direction directive director dirt dirtbag dirty disable disadvantage disaffected disagree
disagreement disappear disappearance disappointed disappointing disappointment disapproval disapproved
disarm disarmament disaster disastrous disavowed discarded discharge discipline disclose disclosure
discomfort disconnect discontent discord discount discourage discourse discover discovery discredit discreet
discretion discriminated discrimination discriminatory discuss discussion disdain disease disenfranchisement
disengagement disgrace disgruntled disguise disgust dish dishonest disillusioned disinformation
disintegration dislike dislodge dismal dismantle dismiss dismissal dismissive disobedience disorder
disparaged dispatched dispatching disperse displaced displacement display displeasure disposal disposed
disproportionate dispute disqualification disregard disrespect disrespectful disrupt disruption disruptive
dissatisfaction dissent dissertation dissidents dissuade distance distant distilled distinct distinction
distinctive distinguish distorted distortion distorts distract distraction distress distributed distributing
distribution district distrust disturbed disturbing ditch dive diverged divergent diverse diversified
diversion diversity divide dividends divine division divisive do doctor doctorate doctrine document
documentary dodge does dog doing dollar domain domestic domestically dominance dominant dominate domination
domino donate donation done donor doomed door doorstep dormant dose dossier dots double doubt doubtful
doubtless dove down downfall download downplay downright downtown downturn dozen draconian draft drag drain
drama dramatic dramatically drank draped drastically draw drawdown drawn dread dream dress drew dried drill
drink drive driven drone drop drought drove drown drug drunk dry du dual dubbed dubious duck due duel dug
duly dumb dump dunk durable duration during dust dusty duty dwarfed dying dynamic dysfunction dysfunctional
détente each eager ear earlier earliest earn earthquake ease easier easiest eastern eastward easy eat echo
economic economically economist economy edge edit editor editorial edu educate education educational effect
effective efficacy efficiency efficient effort eggs egregious eight eighteen eighth either ejected elaborate
elder eldest elect election electoral electorate electric electrical electricity electronic element
elementary elevated elevation elevator eleven elicited eligible eliminate elimination elite else elsewhere
elusive em email emanating embargo embarked embarrass embarrassment embassy embattled embed emblem embodies
embolden embrace embroiled emerge emergence emergency emeritus emission emotion emotional empathy emphasis
emphasize emphatically empires empirical employ employee employment empower empty en enable enact enamored
encabalgamiento enclave encompasses encompassing encounter encourage encouragement encryption enculturation
end endanger endeavor endemic endgame endless endorse endorsement endure enemy energy enforce enforcement
engage engagement engine engineered engineering engulfed enhance enjambment enjoy enjoyable enlargement
enlist enmity enormous enough enraged enrich enrichment enshrined enslaved ensuing ensure entail entangled
entanglement enter enterprises entertained entertainment enthusiasm enthusiastic enthusiastically entice
entire entirety entitled entitlement entity entrance entrenched entrepreneurial entrusted entry environment
environmental envision envoy epic epicenter epidemic episode epistemic equal equality equation equilibrium
equip equipment equivalence equivalent era eradicate erase erected erode errand erratic erred erroneous
error erupted erupts es escalate escalation escalatory escape escort escrow especially espionage espoused
essay essence essential establish establishment estate estimate estoppel et etc etched eternal ethical
ethics ethnic ethnocentrism ethos euros evacuate evacuation evade evaluate evaluation evangelical evaporate
even event eventual ever every everybody everyday everyone everything everywhere evidence evident evil
evolution evolutionary evolve ex exacerbate exact exaggerated exaggerating exaggeration exam examination
examine example exceeded exceedingly exceeds excellent except exception exceptional exceptionalism excerpts
excess excessive exchange excited excitement exciting exclude exclusion exclusive excuse execute execution
executive exemplified exempt exemption exercise exert exhausted exhibit exhortations exile exist existence
existential exit exodus exonerate exoneration expand expansion expansionism expansionist expansive expect
expectancy expectation expedition expeditiously expel expenditures expense expensive experience experiment
experimental expert expertise expire explain explanation explanatory explicit explode exploit exploitation
exploration explore explosion explosive export expose exposure express expression expulsion extant extend
extension extensive extent exterminate external extinction extorting extortion extra extract extractive
extradite extradition extraordinary extravagant extreme extremism extremist eye eyebrows eyewitness
fabricated face facial facilitate facility fact faction facto factor factory factual faculty faded fail
failure fair fairy faith faithful fake fall fallen fallout false falsehoods famed familiar family famine
famous fan fanaticism fanatics fanfare fantastic fantasy far farce farewell farm farther fascism fascist
fashion fast fat fatal fatalities fate fateful father fatigue fault faulty favor favorability favorable
favorably favorite favour fear fearful fearsome feasible feat feature feckless fed federal fee feedback feel
feet fell fellow felt female femoral femur fence fend ferocious ferocity ferry festering festivals fetched
feuding fever few fi fiancé fiasco fiction fictional fictitious fide field fierce fiery fifteen fifth fifty
fight figure file filibuster fill film filmmaker filter final finalize finance financial financier find fine
finger fingerprints finish fire firearm firebrand firefight firepower fireworks firm first firsthand fiscal
fish fissures fit five fix fixation flag flagrant flames flank flare flash flat flavor flawed flaws fled
fledged flee fleeting flesh flew flexibility flexible flies flight flip flirting floated floating flood
floor flop flotilla flour flourish flow flown flu fluent fluid flurry fly focal focus fodder foe fog foil
fold folk follow fomenting food fool foolish foot footage football foothold footprint for forbid force
forceful forefront foreground foreign foremost forensics foreseeable forever forge forget forgiven
forgiveness forgot forgotten fork form formal formalize format formation formidable formula formulating
forth forthcoming forthright fortify fortune forty forum forward fossil foster fought found four fourteen
fourth fracking fraction fracture fragile fragmented frame framework franchise frankly fraud fraudulent
fraught fray free freedom freelance freewheeling freeze freight frenzy frequency frequent fresh freshman
freshmen friction fridge friend friendship frigate frighten fringe from front frontier frontline frontrunner
frost frosty froze frozen fruit fruition frustrated frustrating frustration fuck fuel fulfill full fully fun
function functional fundamental fundamentalism fundamentalist funded funding fundraiser fundraising funds
funeral fungus funnel funny furious furniture furor further fury fusca future gain gallery gallon galvanized
gambit gamble game gang gangsters gap garage garbage garden garnered garrison gas gasoline gate gateway
gather gauge gave gay gear gel gender generalizability generally generals generate generation generational
generator generosity generous genius genocidal genocide gentleman gently genuine geographic geographical
geography geometry geopolitical geopolitics gesture get giant gift gigantic girl give given glad glaring
glass gleefully glimpse global globalism globe glorious glory gloves glow gluteal go goal goers goes going
gold golf gone gonna goo goodbye gosh got gotta gotten govern governance government governmental governor
grab gracious grade gradual graduate graduation graffiti grain grammatical grams grand grandchild
grandchildren granddaughter grandmother grandparents grant grape graphic grappled grappling grasp grass
grassroots grateful gratitude gratuitously grave gravity gray great green greenhouse greet grenade grew grid
grief grievances grim grind grip grisly grit grocery groped gross grotesque ground groundwork group grow
grown growth grudgingly grueling gruesome guarantee guarantor guard gubernatorial guerrilla guess guest
guidance guide guidelines guilt guilty gun gunfight gunfire gunman gunmen gunshots gym habit hack had hail
hair half halfway hallmark halls halt hammer hamper hand handful handgun handiwork handle handwritten handy
hang happen happier happy harassment harbored harboring hard hardcore hardened hardline hardship hardware
hardworking harm harmful harmony harsh harvesting has hashtag haste hastened hasty hat hate hateful hatred
haul haunt have haven havoc hawk hawkish he head headaches headline headlong headquarters headset heal
health healthcare healthier healthy hear hearsay heart heartbreaking heartbroken heartland hearty heat
heavier heavy heavyweights heckler heeded heels heft hegemony height heightened heinous held helicopter hell
helm helmet help helpful helpless hemolytic hence her heralded herb herdsmen here hereby hero heroic heroin
herself hesitant hesitate hesitation hi hid hidden hierarchy high highlight highway hijab hijacked hijackers
hijacking hike hilarious him himself hinder hinges hint hip hipster hire hirschfeld his historian historic
historical history hit hm ho hoax hockey hold holdouts holdover holdup hole holiday hollow holy homage home
homegrown homeless homemade hometown homicide homosexuality honest honesty honey honor honorable honour hoof
hope hopeful hopeless horizon horizontal horrendous horrible horrific horrified horrifying horror horse
hospital hospitality hospitalized host hostage hostile hostility hot hotbed hotel hotline hour housed
household houses housing hovering how however http hub hug huge huh human humane humanitarian humanity
humiliated humiliating humiliation humor humorous hundred hung hungry hunh hunkering hunt hurdle hurled
hurricane hurry hurt husband hybrid hydroelectric hydrogen hygiene hype hypnosis hypnotized hypocrisy
hypothesis hypothetical hysteria hysterical ice iceberg icon iconic idea ideal idealism identical
identification identify identity ideological ideology idiot idle idly if ignited igniting ignorance ignorant
ignore ii ill illegal illegitimate illicit illogical illuminate illusion illustrate image imagery imaginable
imagination imagine imbalance immediate immense immersed immersion immigrant immigrate immigration imminent
immoral immune immunity impact impartial impassioned impeach impeachable impeachment impede impediment
impending impenetrable imperative imperialism imperialist impetus implanted implement implementation
implicate implication implicit implore imply import importance important impose impossibility impossible
impotent impoverished impressed impression impressive imprison imprisonment improper improv improve
improvement improvised impulse impunity in inability inaccurate inaction inadequate inadvertently
inappropriate inaugural inaugurated inauguration inbox incapable incarceration incendiary incensed incentive
inch incident incidental incite incitement inclined include inclusion inclusive incoherent income
incommensurable incompatible incompetence incompetent incomplete incomprehensible inconsistencies
inconsistent inconvenient incorporate incorrect increase incredible incredibly incredulity incremental
incriminating incumbency incumbent incursion indecision indecisive indeed indefinite independent indicate
indication indicative indicator indicia indicted indictment indifference indifferent indigenous indirect
indiscriminate indispensable indisputable indistinguishable individual indoors induced industrial
industrialized industry ineffective inequality inertia inevitable inevitably inexcusable inexpensive
infamous infantry infected infection infectious inference inferior infestation infidel infighting infiltrate
infiltration inflame inflammatory inflation inflict influence influential influx info inform informal
informant information infrastructure infuriated infused ing ingratiate ingredients inhabitants inherent
inherit inhuman initial initiate initiation initiative inject injection injunction injunctive injured
injuring injury injustice ink inmates inner innocence innocent innocuous innovation innovative input inquiry
inroads ins insane insanity insects insecure insert insertion inside insight insignia insignificant insist
insistence insistent inspect inspection inspector inspiration inspirational inspire instability install
installations instance instant instead instincts institutional institutions instruct instruction instructor
instrument instrumental insufficiency insufficient insulated insult insurance insurgency insurgent intact
integral integrate integration integrity intel intellectual intelligence intelligent intend intense
intensify intensity intensive intent intention intentional inter interact interaction interagency
interceptors interconnected intercontinental interface interfere interference interim interjection
intermediary intern internal international internationalist internecine internment interpret interpretation
interrogate interrogation interrogators interrupt interruption interstellar intertwined intervene
intervention interventionism interventionist interview intimately intimidate intimidation into intolerable
intolerance intra intransitive intrigue introduce introduction intrusions invade invasion invented inventory
invest investigate investigation investigative investigator investment investor invitation invite invoke
involve involvement ire ironic ironically irony irrational irregular irregularities irrelevant irrespective
irresponsible irritated irritation is island islets isolate isolation isolationism isolationist issue it
item iteration its itself iv jacket jail jam jaw jeopardize jeopardy jerk jet jetliner jihadi jihadism
jihadist jittery jizya job join jointly joke journalism journalist journals journey joy judge judgment
judicial juice jump juncture jungle junior jurisdiction jurors jury just justices justification justify
justinamash kangaroo keen keep kept key kg kick kid kidnap kidnappers kill kilometer kind kinda kindergarten
kinematics kinetic kings kissed kisses kitchen km knee kneeling knew knife knock know knowledge known kosher
kramer kuffar label labor laboratory laced lack ladder lady laid lambasted lame lamented lamp land landmark
landscape landslide lanes language lap laptop large laser lash last late latitude latter lauded laugh
laughable laughter launch launder law lawbreaking lawful lawlessness lawmaker lawsuit lawyer lax lay lazy
lead leadership leaf leaflets leak lean leapt learn least leather leave lecture led ledger left leg legacy
legal legality legend legendary legislation legislative legislators legislature legitimacy legitimate
legitimized legitimizing lemon lend length lengthy lens lent lesbian less lesson lest let lethal leukemia
level leverage levied lexical liability liaison liar liberal liberalism liberate libertarian libertarianism
librarians libraries license licking lid lie life lifeline lifelong lifestyle lifetime lift light like
likelihood likened likewise limb limbo lime limelight limestone limit limitation limpet line lingering
linguist linguistic link linkage lion lip lipstick liquid list listen lit litany literal literary literature
litigation little live load loan loath lobby lobbyist local localities locate location lock locomotion lofty
logic logical logistical logistics logos lone long longstanding longtime look loom loop loophole loose
loosen looting lose loss lost lot lotos loud lousy love low loyal loyalist loyalty luck lucky lucrative
ludicrous luggage lull luminol lunch luncheon lure lurid luxury ly lying lymph lymphocytic machinations
machine machinery mad made magazines magnetic magnificent magnitude maiden mail main mainland mainstream
maintain maintenance major majority make makeshift makeup male malevolent malfeasance malicious malign
malpractice malware mama man manageable managed manager managerial manages managing mandate mandatory
maneuver mangled manifest manifesto manipulate manipulation mankind manpower mansion mantle mantra
manufacture manuscript many map marble marched marching margin marginal marginalized marijuana maritime
marked markers market marketplace marking marks marquee marred marriage marry martial martyr martyrdom mask
mass massacre massage massive mastered mastermind masters match material math mathematical mathematician
mathematics matter mature maximalist maximum may maybe mayhem mayors me meal mean meaningful meaningless
meant meantime meanwhile measurable measure measurements meat mechanical mechanics mechanism medals meddle
media medial median mediating mediation mediator medical medicine medics medieval medium meet melting member
membership memes memo memoir memorable memorably memorandum memorial memory men menace mental mention mentor
mercenaries merchandise merciful mercy mere merit mermaid mess message messenger messianic messier messy met
metadata metal metascience metatarsal method methodological metrics mg mic mice microphone microscope mid
midday midnight midst midterm might mightily migrant migrated mild mile milestone militancy militant
militarism militarization military militia militiamen milk million mills mimic mimicked mind mindful mindset
mine mini minimal minimize minimum ministerial ministers ministries minor minority minus minute miracle
mired mirror miscalculation misconduct misdemeanor misery misgivings misguided mishandling misinformation
misjudged misleading misled misrepresented miss missile mission missteps mistake mistaken mistook mistreated
mistrust misunderstanding misunderstood misused mites mitigate mitigator mix mixture ml mob mobile mobilize
mock mockery mode model moderate moderation moderators modern modernity modernization modification modify
modus mogul moisture mold mole mom moment momentous momentum monarchy monastery money mongering monitored
monitoring monitors monk monologue monster monstrous month monuments mood moon moot moral morale morality
moratorium more morning morphed morphology mortal mortar mortgage mosque most mother motion motionless
motivated motivating motivation motive motorcade motorcycle motorist motto mountain mounted mounting mourn
mouse mouth move movement movie much mud muddled mujahedin mullahs multi multilateral multinational multiple
multiply multitasking multitude mum munitions murder murderous murky murmuring muscle muscular music musical
must mutant mutation muted mutual my myriad myself mysterious mystery mythology na nail naive naked name
narrations narrative narrow nascent nasty nation nationalism nationalist nationality nationally nationals
nationwide native natural naturalized nature nausea naval navigate navigation naïve nd near nearby neat
nebulous necessary necessity neck need needle needlessly needy nefarious negative neglect negligence
negligible negotiate negotiation negotiator neighbor neighborhood neighbouring neither nemesis neo
neoclassical neoconservative neologism nephew nerve nervous nest net network neuroscience neutral neutralize
never nevertheless new newfound newspaper next nicely nicer nickname nieces nigh night nightclub nightmare
nine nineteen ninety no noble nobody nod node noise nominal nominate nomination nominee non noncombatants
none nonetheless nonexistent nonlethal nonmilitary nonpartisan nonprofit nonsense nonsensical noon nor norm
normal normalization northeast northeastern northern northwest northwestern nose nostalgia not notable
notably note noteworthy nothing notice noticeable noticeably notification notify notion notoriety notorious
notwithstanding novel novice now nowhere nuance nuclear nuke nullified number numerous nurse nut nutrition
oak oath obedience obey object objection objective obligated obligation oblige oblivion obscure observation
observe obsessed obsession obsessive obsolete obstacle obstruct obstruction obtain obvious occasion
occasional occupation occupy occur occurrence ocean odd of off offended offender offense offensive office
official offset offshoot offshore oft often oftentimes oh oil oilfield okay old oligarch ominous omits
omitted omnibus on onboard once one oneself onetime ongoing onions online only onset onslaught onto op open
operandi operate operation operational operative operators opinion opponent opportunity oppose opposite
opposition oppress oppression oppressive ops opt optics optimism optimist optimistic option optional
opulence or oral orbit orchestrated orchestrating ordained ordeal order ordinary ordnance org organic
organisations organization organizational organize orientation oriented origin original originated
ostensibly other otherwise ought ounces our ourselves oust out outbreak outcome outcry outdated outdoors
outfit outgoing outlandish outlet outliers outline outlook outnumbered outpost output outrage outrageous
outreach outright outset outside outskirts outspoken outstanding outward oven over overall overarching
overblown overcome overdue overhaul overhead overheard overlap overlook overnight overran overrated
overreach override overruled overrun oversaw overseas oversee overseen overshadow overstate overt overtaken
overthrew overthrow overtime overtook overture overturn overwhelmed overwhelming owe owing own ownership
oxygen pace package packed packet packing pact pad page paid pain painful paint pair pale palpable pan
pandemic panel panic panicked pants paper paperwork parachute parade paradise paradoxically paragraph
parallel paralyzed parameters paramilitary paramount paranoia paranoid parcel pardon parent pariah parked
parking parliament parliamentary parody part partial participant participate participation participle
particles particular partisan partisanship partner partnership party pass passage passenger passion
passionate passive passport past pastor patch patchwork path pathological pathway patience patient patriotic
patriotism patrol patron pattern pause pave pavement pay payment payroll peace peaceful peacekeepers
peacekeeping peak peculiar peddling pedestrians peg penalty penchant pending penetrate penned penny people
peppermint perceive percent percentage percentile perception percutaneous perfect perform performance
perhaps peril perilous perimeter period periodic periodically periphery perished perjury permanent
permission permit peroxide perpetrated perpetrating perpetrator perpetuating persecuted persecution
perseverance persist persistent person persona personal personality personnel perspective persuade
persuasive pertaining pervasive perverse pessimism pessimist pet petition petroleum petty phase phenomena
phenomenon philosopher philosophical philosophy phished phishing phone phony photograph photojournalist
phrase physical physician pic pick pickup picture piece pile pilgrimage pillars pilot pin pinch pink
pinpoint pioneering pipe pipeline pissed pistol pit pitch pivot pivotal pixies pizza placate place placement
plagued plain plaintiff plan plane planet planners plant plaster plastic plate plateau platform platoon
plausible play playback playbook playground plea pleasant please pleasure pled pledge plenty plight plot
plowed plug plumes plummeted plunge plural pluralistic plus plutonium pm pocket podcast podium poem poetic
poetry point poised poison poke polarization polarized police policeman policemen policy policymakers
policymaking polished polite political politician politicization politicized politicizing politics poll
pollster polluting pollution pondered pool poor pop popular popularity populated population populism
populist populous porch porn port portfolio portion portrait portray pose position positive possess
possession possibility possible possibly postal posted poster posting postpone posts postulates postural
posture postwar pot potatoes potent potential pound pour poverty powder power powerful practical practice
pragmatic pragmatism praise pray prayerful pre precarious precaution precautionary preceded precedent
precedes precious precipitous precise precision preclude preconditions predators predatory predecessor
predicated predict predictable prediction prednisone predominantly preemptive prefer preferable preferably
preference pregnancy pregnant prejudice preliminary prelude premature premise premiums preoccupied
preparation prepare preponderance preposterous prerequisite prerogative preschool prescient prescription
presence present presentation preservation preserve preside presidency presidential presidents pressed
presses pressing pressure prestige prestigious presumably presumed presumption presumptive pretend pretense
pretext pretty prevail prevalence prevalent prevent preview previous prey price pride priest primacy primary
primitive principal principle print prior prioritize priority prison private privilege prized pro proactive
probability probable probably probe problem problematic procedural procedure proceed process procession
processor proclaimed proclaiming proclamation procrastination prodding produce product production productive
productivity professional professionalism professor proficiency profile profit profitable profound program
programme progress progressive prohibit projected projecting projection projects proliferation prolonged
prominence prominent promise promote promotion promotional prompt prone pronged pronounced pronouncement
proof prop propaganda propagandist propelled propensity property proponent proportion proportionality
proportionate proposal propose proprietary prosecute prosecution prosecutor prospect prospective prosper
prosperity prosperous protect protection protectionism protective protest protestors protocol prototype
protracted protégé proud prove proven provide province provincial provision provisional provocateurs
provocation provocative provoke prowess proximity proxy prudent psu psychological public publication
publicity publish pull pullout pullquote pulpit pumping punch punchline punctuated pundit punish punishment
punitive puppet purchase pure purity purported purporting purpose purse pursuant pursue pursuit push
pushback put putative puzzle px pyrotechnics quaffle quagmire qualifications qualify quality quantity
quarantine quarter quartile quasi quell quest question questionable quick quid quiet quinoa quipped quit
quite quo quote race racial racism racist rack radar radical radicalism radicalization radicalize radio
radius rage raid rail railroad railway rain rainy raise rally ramifications ramp rampage rampant ran rancor
random rang range rank ransom rants rap rape rapid rapprochement rare rash ratchet rate rather ratification
ratify ratio rational rationale rattled rattling ravaged raw rays rd re reach react reaction reactionary
reactive reactor read readiness readout ready reaffirm real realism realist realistic realistically reality
realization realize reason reasonable reasonably reassert reassurance reassure rebel rebellion rebuffed
rebuild rebuilt rebuke rebuttal recalcitrant recall recanted recap recaptured receive recent reception
receptive recess recession recidivism recipe recipient reciprocal reciprocate reckless reckoned reckoning
reclaim recognise recognition recognizable recognize recollection recommend recommendation reconcile
reconciliation reconnaissance reconsider reconstitute reconstruction record recounted recounting recounts
recover recovery recreation recruit recruitment rectangle recurring recuse red redacted redeem redefine
redirect redistributed redistribution redouble reduce reduction reef reelection reengagement reenlistment
reestablish refer referee reference referendum referral refinery refining reflect reflection reflex
reflexive reform refrain refreshing refuge refugee refusal refuse refuted regain regard regardless regime
region regional register registration regress regret regroup regular regulate regulation regulatory rehab
reign reignite reimposed rein reinforce reinforcements reinstated reiterate reject rejection relate relation
relationship relative relativism relax relayed release relentless relevance relevant reliability reliable
reliance reliant relief religion religious relinquished relocate relocation reluctance reluctant rely remain
remainder remake remark remarkable remarkably remedy remember remind reminiscent remnants remote removal
remove renal renamed render renegotiate renew renewable renewal renowned rensselaer rent rental reopened
reopening repaid repair repay repeal repeat repel repercussions repetition replace replacement replicate
replication reply report represent representation representative repression repressive reprieve reprint
reprisal reproductive republics repudiation repugnant reputation request require requirement rescue research
resembled resembles resent resentment reservations reserved reserves reservists reset resettle resettlement
reshape reside residence resident residential residual resign resignation resilience resist resistance
resistant resolution resolve resonate resort resounding resource respect respectfully respective respite
respond respondents response responsibility responsible responsibly responsive rest restart restated
restaurant restive restless restoration restore restrain restraint restrict restriction restrictive result
resume resumption resupply resurgence resurgent retail retain retake retaliate retaliation retaliatory
rethink reticence retire retirement retook retraction retreat retrenchers retrenchment retribution
retrospect return reveal revelation revelers revenge revenue reverberate revered reversal reverse reverted
review revise revisionist revisions revisit revival revive revoked revoking revolt reward rewriting
rewritten rhetoric rhetorical rich rid riddled ride ridiculous rifle rift rigged right rightfully rightwing
rigid rigorous ring riot rip ripe rise risen risk risky ritual rival road roadblock roadside robbed robbery
robot robust rock rocket rocky rodents rogue roiled roiling role roll rollout romantic roof room roommate
root rope rose rot rotating rotation rotten rough round roundtable roundup rout route routine row rpi rubber
rubble rude ruin rule rum rumors run runaway runway rural rush ruthless sabotage sacred sacrifice sad
saddened safe safeguard safety saga said sail sailor sake salaries sale salinity salt salute salvation same
sample sanction sanctuary sand sandwiches sang sarin sat satellite satire satirical satisfaction satisfy
saucepan savagery save savvy saw say scale scam scan scandal scapegoat scarcely scare scarf scary scattered
scattershot scenario scene scent schedule scheme scholar school schoolchildren sci science scientific
scientist scoffed scolded scole scope scorched score scorned scourge scrambled scrambling scrap scratch
scream screen screw script scrutinized scrutiny se seal search seas season seat secession second secondary
secondhand secrecy secret secretaries secretive sect sectarian section sectional sector secular secure
security see seek seem seen segment seize seizure seldom selected selection selective self sell semantic
semester semi senators send senior sensation sensational sense senseless sensible sensitive sensitivity
sensor sent sentence sentiment separate separation separatist sequel sequence serial series serious sermon
servant serve service serviceman servicemen session set setback settle settlement setup seven seventh
seventy several severe sex sexual sexuality sh shade shadow shake shakedown shaken shaky shall shallow sham
shambles shame shameful shape share sharedvalues sharp shattered she sheep sheet shelf shell shelter shield
shift shines shining ship shipment shirt shirtless shit shock shoe shook shoot shootout shop shoppers shore
short shortage shortcomings shorthand shot shotgun should shout shove show showdown shown shrapnel shrieked
shrine shrink shrug shrunk shut shutdown shy sibling sic sick side sidelined sidelines sidewalk siege sieve
sight sign signal signatories signature significance significant silence silent silly similar similarities
simmering simple simply simulator simultaneous sin since sincere sing single singular sinister sink sirens
sister sit site situ situated situation six sixteen sixth sixty sizable size sizeable skeptical skepticism
skeptics sketch skies skilled skills skin skip skirt sky skyline slain slam slap slash slated slaughter
slave slavery sledgehammer sleep slew slice slick slide slight slim slip slogan slope slow small smart smash
smear smell smile smoke smooth smuggle snake snapshot sneeze sniper snitch snowy so soak soared soaring
sober soccer social socialism socialist societal society socks soda soft soften software soil solace solar
sold soldier sole solemn solicit solicitation solid solidarity solidify solitary solo solution solve somber
some somebody someday somehow someone something sometime somewhat somewhere son songs soon sophisticated
sophistication sore sorrow sorry sort sorties sought soul sound soup sour source southeast southeastern
southern southwestern sovereign sovereignty sow soy space spacetime span spare spark sparred sparring spate
spawned speak spearheaded special specialist specialization specialized specializes specializing species
specific specifically specify specimens spectacle spectacular spectators specter spectrum speculate
speculation speculative speech speechwriter speed spell spend spent sphere spies spike spill spin spinal
spiral spirit spiritual spit spite splash split spoke spoken spokesman spokesmen spokesperson spokeswoman
sponsor sponsorship spontaneous sporadic sporting sports spot spotlight spotters spouse sprawling spread
spree spur spy squad squandered squared squarely squares squash squeeze stab stability stabilize stable
stacks stadium staff stage staggering stagnant stained stairs stake stalemate stall stamp stance stand
standard standoff standpoint standstill star stark start startled startling starvation starve statecraft
stated statehood statement statesman stating station statistic statistical statue stature status statute
statutory staunch stay steadfast steady steal stealth steam steel steep steer stem step stick stiff stifle
still stimulus stinging stint stir stock stockpile stoke stole stolen stomach stones stonewalling stood stop
storage store storm story straight straightforward strain stranded strange strangling straps strategic
strategically strategist strategy straw strayed streak stream streets strength strengthen stress stressful
stretch stricken strict strident strife strike string stringent stripes stripped strive stroke stroll strong
stronghold strongman struck structure struggle stubborn stuck student studio study stuff stumbled stumbling
stump stun stung stupid stupidity sturdy style stymied sub subcommittee subdued subject subjective submarine
submission submit subordinates subpoena subscribe subscription subsequent subsidiary subsidies substance
substantial substantive substitute subtle suburb suburban subversion subversive subvert subway succeed
success successful succession successive successor succumbed such sudden sue suffer sufficient suffocated
sugar suggest suggestion suicidal suicide suit suitable suite sum summary summit summoned sunk sunlight
sunny sunset sunshine super superb superior superiority superlative supermarket superpower superseding
supervision supervisor supply support supportive suppose suppress supremacist supremacy sure surface surge
surgeon surgery surgical surpassed surprise surreal surrender surrogates surround surveillance survey
survival survive survivor suspect suspend suspension suspicion suspicious sustain sustainable swallow swamp
swap swarm swath sway swear sweep sweet swell swept swift swim swing swirling switch sword sworn swung
symbol symbolic symbolism symbolized symmetry sympathetic sympathize sympathy symptoms synagogue syndrome
synonymous syntactic syntax system systemanalysis systematic systematically systemic table tack tackle
tactic tactical tag tail tainted take takeaways taken takeoff takeover talent talk tall tally tame tampering
tangible tank tantamount tape tapped tapping target tariff tarmac tarnished task taste tat taught taunting
taunts tax taxpayers taz tea teach team tear teaspoon tech technical technique technological technology
teenage teens teeth telecommunications telegraphed telephone televised television tell temperament
temperature tempered temples tempo temporary temptation tempted ten tendency tenet tennis tense tension tent
tentative tenth tenuous tenure tepid term terminal terminate termination terminology terrain terrible
terribly terrific terrified terrifying territorial territory terror terrorism terrorist test testament
testify testimony testy text textbook textile th than thank thankful that the theater theatre theatrical
thee theft their them theme themselves then theocracy theocratic theological theology theoretical theorists
theory therapy there thereafter thereby therefore theropods these they thick thieves thin thing think third
thirst thirteen thirty this thorough those though thought thoughtful thousand thread threat threaten three
threshold threw thrilled thrive throat through throughout throw thrown thrust thugs thumb thus thwart thy
tibial ticket ticking tide tie tier tight tighten til till tilt time timeline timetable timid timidity tin
tiny tip tired tires tit title tn to toast today together toggle token told tolerance tolerant tolerate toll
tomb tomorrow ton tongue tonight too took tool top topic topple torn tornado tort torture tossed total
totalitarian touch tough toughen tour tourism tourist tournament tout toward towers town toxic toy trace
track traction trade trademark tradition traditional traffic trafficking tragedy tragic tragically trail
train traitor traits trajectory tranche transaction transactional transcript transfer transform
transformation transformative transgender transit transition transitional transitive translated translates
translating translation translator translucent transmedia transmitted transmitting transnational
transparency transparent transpired transport transportation trap trash trauma traumatic travel travesty
tray treacherous treason treasonous treasure treat treatise treatment treaty tree tremendous trend trespass
trial tribal tribe tribunal tribute trick trickle tricky tried tries trigger trillion trim trimester trip
triumph trivial troll troop trophy tropical trouble trove truce truck true truly trust trustworthy truth
truthful try tsunami tube tug tumultuous tune tunnel turbulent turmoil turn turnaround turnout tut tweet
twelve twenty twice twist two tycoon tying type typical tyrannical tyranny tyrant ugly uh uk ulcer ultimate
ultimatum ultra um umbrella unable unacceptable unaccountable unambiguous unanimous unannounced unanswered
unapologetic unarmed unauthorized unaware unbelievable uncertain uncertainty unchecked unclassified uncle
unclear uncomfortable unconditional unconfirmed unconscious unconstitutional uncontested uncontrolled
unconvincing uncover undecided undeniable under undercut underestimate undergo underground underlined
underlines underlying undermine underneath underpinning underscore undersecretary understand understandable
understandably understood undertake undertaken undertook underwater underway underwear underwent undesirable
undetected undisclosed undo undocumented undoubtedly undue unearthed unease uneasy unelected unemployed
unemployment unending unequal unequivocal unethical unexpected unfair unfamiliar unfavorable unfavorably
unfinished unfit unfold unforgivable unfortunate unfounded unfriendly ungoverned unhappy unheard unheeded
unhelpful unhinged unidentified uniform unify unilateral unilateralism unimaginable unimpeded unimportant
uninformed unintended unintentional unique unit unite unity universal universe universities unjust
unjustified unknown unlawful unleash unless unlike unlimited unload unlock unmanned unmarked unmistakable
unnamed unnecessary unnoticed unofficial unorthodox unpaid unpleasant unpopular unprecedented unpredictable
unprepared unproven unprovoked unpublished unpunished unqualified unquestionably unravel unrealistic
unrelated unrelenting unreliable unresolved unrest unseat unseemly unsettled unspeakable unspecified
unstable unsubscribe unsubstantiated unsuccessful unsupported unsuspecting unthinkable until unto untold
untrue unusual unveil unverified unwarranted unwavering unwelcome unwilling unwise unworkable up upcoming
update upend upgrade upheaval upheld uphill uphold upon upper upping upright uprising uproar uproot ups
upset upside upswing uptick upwards uranium urban urge urgency urgent us usage usat use useful user ushered
using usual utility utmost utter vacancy vacation vaccine vacuum vague vain valid validity valuable value
vanished vanquished variable variant variation variety various varsity vary vast vaunted veered vegetable
vegetation vehemently vehicle veil velocity vengeance vented venture venue verbal verbatim verdict verge
verification verify verses version versus vertex vertical vertices very vessel vest vet veteran veto vh via
viability viable vibrant vicinity vicious victim victory video videotaped view vigil vigilance vigilant
vigorous vile vilified village vindicated vindication vinegar vintage violate violation violators violence
violent viral virtual virtue virtuous virulent virus vis visa visceral visible visibly vision visit visitor
visual vital vivid vlog vocal vodka voice void volatile volleyball volume voluminous voluntary volunteer
vote vow vs vulnerability vulnerable vying wading wage wagons wait waive wake walk wallet walls wandering
waned waning wanna want wanton war warehouse warfare warhead warm warmth warn warped warplane warrant
warrior warship wartime wary was wash waste watch watchdog water waterboarded waterboarding watershed
waterway wave way we weak weaken wealth wealthiest wealthy weapon weaponized weaponry wear weary weather web
webex website wedge weeds week weekday weekend weeklong weigh weight weird welcome welfare well went were
wet whack whale what whatever whatsoever wheat wheelchair wheeled when whenever where whereabouts whereas
whereby wherever wherewithal whether which while whims whipped whisper whistle whistleblower who whoever
whole wholesale wholly whom whomever whose why wide widen widespread widow wield wife wiki wikihow wilayat
wild wildlife will willful win windfall window wine wing wink winter wipe wire wisdom wise wish wishful
witch with withdraw withdrawal withdrawn withdrew withering withheld withhold within without witness wives
woes woke wolf woman women won wonder wonderful wood wooden word wore work workday workforce workplace world
worldview worldwide worms worn worrisome worry worse worsened worsening worship worshippers worst worth
worthy would wound wow wracked wrap wreak wreckage wrestling wringing writ write written wrong wrongdoing
wrongful wrote wrought wsj www xenophobia yards ye yeah year yearlong yell yellow yes yesterday yet yield
yoga you young your yourself youth zeal zero zone липня на території
`;
