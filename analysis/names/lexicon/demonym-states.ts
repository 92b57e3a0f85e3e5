/** The state an adjective or noun of nationality belongs to, by ISO 3166 code. Left out: what two states share ("Korean", "Congolese"). */
export const DEMONYM_STATES = `
AF afghan
AL albanian
DZ algerian
AD andorran
AO angolan
AR argentine argentinian argentinean
AM armenian
AU australian
AT austrian
AZ azerbaijani azeri
BS bahamian
BH bahraini
BD bangladeshi
BB barbadian
BY belarusian belarussian
BE belgian
BZ belizean
BJ beninese
BT bhutanese
BO bolivian
BA bosnian
BW botswanan motswana
BR brazilian
BN bruneian
BG bulgarian
BF burkinabe
BI burundian
CV cape-verdean
KH cambodian
CM cameroonian
CA canadian
TD chadian
CL chilean
CN chinese
CO colombian
KM comorian
CR costa-rican
CI ivorian
HR croatian croat
CU cuban
CY cypriot
CZ czech
DK danish dane
DJ djiboutian
EC ecuadorian ecuadorean
EG egyptian
SV salvadoran salvadorean
GQ equatoguinean
ER eritrean
EE estonian
SZ swazi
ET ethiopian
FJ fijian
FI finnish finn
FR french frenchman
GA gabonese
GM gambian
GE georgian
DE german
GH ghanaian
GR greek
GD grenadian
GT guatemalan
GN guinean
GY guyanese
HT haitian
HN honduran
HU hungarian
IS icelandic icelander
IN indian
ID indonesian
IR iranian
IQ iraqi
IE irish irishman
IL israeli
IT italian
JM jamaican
JP japanese
JO jordanian
KZ kazakh kazakhstani
KE kenyan
KW kuwaiti
KG kyrgyz
LA laotian lao
LV latvian
LB lebanese
LS basotho
LR liberian
LY libyan
LI liechtensteiner
LT lithuanian
LU luxembourger luxembourgish
MG malagasy
MW malawian
MY malaysian
MV maldivian
ML malian
MT maltese
MR mauritanian
MU mauritian
MX mexican
FM micronesian
MD moldovan
MC monegasque
MN mongolian
ME montenegrin
MA moroccan
MZ mozambican
MM burmese
NA namibian
NP nepali nepalese
NL dutch dutchman
NI nicaraguan
NE nigerien
NG nigerian
MK macedonian
NO norwegian
OM omani
PK pakistani
PS palestinian
PW palauan
PA panamanian
PY paraguayan
PE peruvian
PH filipino filipina philippine
PL polish pole
PT portuguese
QA qatari
RO romanian
RU russian
RW rwandan
WS samoan
SA saudi
SN senegalese
RS serbian serb
SC seychellois
SL sierra-leonean
SG singaporean
SK slovak slovakian
SI slovenian slovene
SO somali somalian
ES spanish spaniard
LK sri-lankan
SD sudanese
SR surinamese
SE swedish swede
CH swiss
SY syrian
TW taiwanese
TJ tajik
TZ tanzanian
TH thai
TL timorese
TG togolese
TO tongan
TT trinidadian
TN tunisian
TR turkish turk
TM turkmen
UG ugandan
UA ukrainian
AE emirati
GB british briton english englishman scottish scot welsh welshman
US american
UY uruguayan
UZ uzbek
VU vanuatuan
VE venezuelan
VN vietnamese
XK kosovar kosovan
YE yemeni
ZM zambian
ZW zimbabwean
`;
