/**
 * Countries, continents, seas and the cities and regions news speaks of most, lower case without accents, parted by `|` or a line break.
 * Unlike other place names they are taken for places without further signs.
 */
export const COUNTRIES = `
uk|usa|uae|ussr|prc|drc|gdr|abkhazia|addis ababa|aden|afghanistan|africa|akrotiri|albania|aleppo|algeria|alps|amazon|america
american samoa|anatolia|andes|andorra|angola|anguilla|antarctica|antigua and barbuda|arabian sea|arctic
arctic ocean|argentina|armenia|aruba|ashmore and cartier islands|asia|asia-pacific|atlantic|atlantic ocean
australia|austria|avdiivka|azerbaijan|bahrain|bakhmut|balkans|baltic sea|baltics|bamako|bangladesh|barbados
basque country|basra|bavaria|bay area|beijing|beirut|belarus|belgium|belgorod|belize|benghazi|benin
berdiansk|bermuda|bhutan|black sea|bolivia|bombay|bosnia|bosnia and herzegovina|bosnia-herzegovina|bosphorus
botswana|bouvet island|brazil|britain|british virgin islands|brooklyn|brunei|bryansk|bucha|bukavu|bulgaria
burkina faso|burma|burundi|cabo verde|calcutta|cambodia|cameroon|canada|cape verde|capitol hill|caribbean
carpathians|caspian sea|catalonia|caucasus|cayman islands|central america|central asia|central europe|ceylon
chad|chechnya|chernihiv|chile|chin state|china|christmas island|clipperton island|colombia|colombo|comoros
congo|cook islands|coral sea islands|costa rica|cote d'ivoire|crimea|croatia|cuba|curacao|cyprus
czech republic|czechia|czechoslovakia|danube|darfur|dead sea|deir al-balah|delhi
democratic republic of congo|democratic republic of the congo|denmark|dhaka|dhekelia|diego garcia|djibouti
dnieper|dniester|dnipro|dominica|donbas|donbass|donetsk|dr congo|drc|east africa|east asia
east china sea|east germany|east jerusalem|east timor|eastern europe|ecuador|egypt|el fasher|el salvador
enerhodar|england|equatorial guinea|eritrea|estonia|eswatini|ethiopia|euphrates|europe|falkland islands
falklands|fallujah|far east|faroe islands|fiji|finland|flanders|france|french polynesia
french southern and antarctic lands|gabon|gagauzia|gao|gaza|gaza strip|georgia|germany|ghana|gibraltar
golan heights|goma|great britain|greece|greenland|grenada|guam|guantanamo|guantanamo bay|guatemala|guernsey
guinea|guinea-bissau|gulf of aden|gulf of mexico|guyana|haifa|haiti|harlem|heard island and mcdonald islands
hebron|herat|herzegovina|himalayas|hiroshima|hodeidah|holland|holy see|homs|honduras|hong kong
horn of africa|hungary|iceland|idlib|india|indian ocean|indonesia|iran|iraq|iraqi kurdistan|ireland|irpin
islamabad|isle of man|israel|italy|ivory coast|izium|izyum|jabalia|jamaica|jan mayen|japan|jenin|jersey
jerusalem|jordan|kabul|kachin|kandahar|karachi|kashmir|kathmandu|kazakhstan|kenya|khan younis|khan yunis
kharkiv|kharkov|khartoum|kherson|kiev|kigali|kinshasa|kiribati|kirkuk|kolkata|kordofan|korea|kosovo
kramatorsk|kupiansk|kurdistan|kursk|kuwait|kyiv|kyrgyzstan|lahore|laos|latin america|latvia|lebanon|lesotho
levant|liberia|libya|liechtenstein|lithuania|long island|los angeles|lugansk|luhansk|luxembourg|lviv|lvov
macau|macedonia|madagascar|mae sot|maghreb|malawi|malaysia|maldives|mali|malta|manhattan|mariupol
marshall islands|mauritania|mauritius|mediterranean|mediterranean sea|mekelle|melitopol|mesopotamia|mexico
middle east|midwest|mississippi|mogadishu|moldova|monaco|mongolia|montenegro|montserrat|morocco|mosul
mozambique|mumbai|myanmar|myawaddy|mykolaiv|nablus|nagasaki|nagorno-karabakh|nairobi|namibia|nauru
navassa island|naypyidaw|near east|nepal|netherlands|new caledonia|new delhi|new england|new york
new york city|new zealand|nicaragua|niger|nigeria|nile|niue|norfolk island|north africa|north america
north caucasus|north korea|north macedonia|north sea|northern cyprus|northern ireland
northern mariana islands|norway|oceania|odesa|odessa|okinawa|oman|omdurman|oromia|ottoman empire|ouagadougou
pacific|pacific ocean|pakistan|palau|palestine|panama|papua new guinea|paracel islands|paraguay|peking
persia|persian gulf|peru|peshawar|philippines|pitcairn islands|pokrovsk|poland|poltava|port sudan|portugal
prussia|puerto rico|puntland|qatar|queens|rafah|rakhine|ramallah|rangoon|raqqa|red sea|republic of the congo
republika srpska|rhine|rhodesia|romania|rostov|rostov-on-don|russia|rwanda|sahara|sahel|saigon
saint barthelemy|saint kitts and nevis|saint lucia|saint martin|saint petersburg|saint pierre and miquelon
saint vincent and the grenadines|samoa|san francisco|san marino|sanaa|sao tome and principe|saudi arabia
scandinavia|scotland|sea of azov|seine|senegal|serbia|sevastopol|seychelles|siam|siberia|sierra leone
silicon valley|simferopol|sinai|singapore|sint maarten|sittwe|slovakia|slovenia|sloviansk|solomon islands
somalia|somaliland|south africa|south america|south asia|south caucasus|south china sea
south georgia and south sandwich islands|south korea|south ossetia|south sudan|southeast asia|soviet union
spain|spratly islands|srebrenica|sri lanka|st louis|st paul|st petersburg|st. louis|st. petersburg
strait of hormuz|sub-saharan africa|sudan|sumy|suriname|swaziland|sweden|switzerland|syria|taiwan|tajikistan
tanzania|tel aviv|thailand|thames|the bahamas|the dominican|the gambia|the hague|tibet|tigray|tigris
timbuktu|timor-leste|togo|tokelau|tonga|transnistria|transylvania|trinidad and tobago|tripoli|tunisia|turkey
turkiye|turkmenistan|turks and caicos islands|tuvalu|u.a.e.|u.k.|u.s.|u.s.a.|uae|uganda|ukraine
united arab emirates|united kingdom|united states|united states of america|urals|uruguay|ussr|uzbekistan
vanuatu|vatican|vatican city|venezuela|vietnam|virgin islands|vojvodina|volga|voronezh|vovchansk|wake island
wales|wallis and futuna|wallonia|washington|washington dc|west africa|west bank|west germany
western europe|western sahara|xinjiang|yangon|yemen|yugoslavia|zaire|zambia|zaporizhia
zaporizhzhia|zimbabwe
`;
