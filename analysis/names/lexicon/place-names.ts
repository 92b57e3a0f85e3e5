/** What towns and regions are called, lower case without accents, parted by `|` or a line break. Drawn from GeoNames (CC BY 4.0). */
export const PLACE_NAMES = `
a coruna|aachen|aalborg|aalen|aalst|aargau|aba|abadan|abaetetuba|abai|abakaliki|abakan|abasan al kabirah
abbotsford|abbottabad|abeche|abengourou|abeokuta|abepura|aberdeen|abha|abhar|abia|abidjan|abiko|abilene
abnub|abobo|abohar|abomey|abomey-calavi|abreu e lima|abruzzo|abu dhabi|abu ghurayb|abu jibeha|abu kabir
abu qurqas|abu tij|abu zabad|abuja|abyan|acapulco de juarez|acarigua|accra|achalpur|acharnes|acheng|achinsk
acilia-castel fusano-ostia antica|acre|ad dali|ad dana|ad darbasiyah|ad dindar|ad diwaniyah|ad douiem
ad dujayl|ad-damazin|adamawa|adana|adapazari|adelaide|adelaide hills|adigrat|adilabad|adiwerna|adiyaman
adjara|adler|admiralteisky|ado-ekiti|adoni|adygeya|adzope|afak|afgooye|afikpo|aflao|aflou|afragola|afrin
afula|afyonkarahisar|agadez|agadir|agartala|agbor|agboville|ageoshimo|agios dimitrios|agra|agri|agua prieta
aguachica|aguascalientes|agulu|ahar|ahlat|ahmadnagar|ahmadpur east|ahmedabad|ahvaz|ahwatukee foothills|aibak
aichi|aigaleo|ain beida|ain fakroun|ain oussera|ain sefra|ain touta|airoli|aix-en-provence|aizawl|ajax
ajdabiya|ajlun|ajman city|ajmer|akademicheskoe|akashi|akbarabad|akbou|aketi|akhisar|akhmim|akim oda|akita
akkar|akola|akot|akron|aksaray|aksehir|aksu|aktau|aktobe|aku|akure|akwa ibom|al abyar|al ahmadi|al ajaylat
al amarah|al ayzariyah|al aziziyah|al bab|al bahah|al basrah al qadimah|al bayda|al bayda'|al birah
al burayj|al buraymi|al butnan|al fahahil|al fallujah|al farwaniyah|al fashn|al faw|al fayyum
al fqih ben calah|al fujairah city|al harak|al harithah|al hasaheisa|al hasakah|al hawamidiyah|al hawatah
al hayy|al hazm|al hilaliyya|al hillah|al hindiyah|al hoceima|al hudaydah|al hufuf|al jabal al akhdar
al jadid|al jafarah|al jammaliyah|al jawf|al jazirah|al jubayl|al jufrah|al khankah|al kharijah|al kharj
al khums|al kiswah|al kufrah|al kut|al mahallah al kubra|al mahrah|al mahwit|al manaqil|al manshah
al mansurah|al manzalah|al marj|al marqab|al marsa|al matariyah|al mawsil al jadidah|al mayadin|al mijlad
al minya|al miqdadiyah|al mishkhab|al mithnab|al mubarraz|al muharraq|al musayyib|al qadarif|al qararah
al qaryatayn|al qatif|al qitena|al qubbah|al qunaytirah|al qurayn|al qusayr|al qusiyah|al qutayfah
al shamkhah city|al wahat|al yamun|al'met'yevsk|al-hamdaniya|al-hasakah|al-qadisiyah|alabama|alafaya
alaghsas|alagoas|alagoinhas|alamar|alameda|alandur|alanya|alappuzha|alaska|alba iulia|albacete|albany
alberta|alberton|alborz|albu kamal|albuquerque|alcala de guadaira|alcala de henares|alchevs'k|alcobendas
alcorcon|alcoy|aldershot|alegrete|aleksandrov|alekseyevka|aleksin|alessandria|alexandria|alfenas|algeciras
algiers|algorta|algueirao|alhambra|ali al gharbi|alicante|alief|aligarh|aligudarz|alipur duar|alkmaar
allahabad|allentown|almaty|almelo|almere stad|almeria|almirante tamandare|alor setar|alpharetta
alphen aan den rijn|altai|altamira|altamura|altay|alto barinas|altona|alushta|alvand|alvaro obregon|alwar
alytus|amadora|amagasaki|amaigbo|amalner|amanat alasimah|amapa|amarillo|amarnath|amasya|amatitlan|amazonas
ambajogai|ambala|ambarawa|ambato|ambattur|ambikapur|ambon|ambovombe|ambur|americana|amersfoort|ames|amhara
amherst|amiens|amman|amol|amozoc de mota|ampang|amran|amravati|amreli|amritsar|amroha|amstelveen|amsterdam
amsterdam-zuidoost|amur|amvrosiyivka|an nabk|an nuhud|an nuqat al khams|an nusayrat|anaco|anah|anaheim
anakapalle|anambra|anand|ananindeua|anantapur|anantnag|anapolis|anat al qadimah|anbar|anbu|anchorage|ancona
anda|andalusia|andaman and nicobar|andhra pradesh|andijon|andkhoy|andong|andorra la vella|andria|angarsk
angeles city|angers|angono|angra dos reis|angren|anhui|anjar|anjo|ankang|ankara|ankleshwar|anlu|ann arbor
annaba|anqing|anqiu|ansan-si|anseong|anshan|anshun|antakya|antalya|antananarivo|antanifotsy|antibes|antioch
antipolo|antofagasta|antonio enes|antratsyt|antsirabe|antsiranana|antwerpen|anuradhapura|anyama|anyang
anyang-si|anzhero-sudzhensk|aomori|aosta valley|apalit|aparecida de goiania|apartado|apatity|apatzingan
apeldoorn|apia|apomu|apopa|apostolove|appenzell ausserrhoden|appenzell innerrhoden|apple valley|appleton
apucarana|apulia|aqaba|aqmola|aqrah|aquiraz|ar rahad|ar ramtha|ar raqqah|ar rass|ar rastan|ar rayyan|ar rifa
ar rumaythah|ar ruseris|ar rutbah|aracaju|aracatuba|arad|aragon|araguaina|araguari|arak|arakkonam|aral
arambagh|aramoko-ekiti|arapiraca|arapongas|arar|araraquara|araras|araria|araruama|arauca|araucaria|araure
araxa|arayat|arba minch|archway|ardabil|ardahan|arden-arcade|ardesen|arenella|arequipa|arezzo|arganzuela
argenteuil|arhus|ariana|arica|arifwala|arish|arizona|arjawinangun|arkansas|arkhangel'sk|arkhangelskaya
arlington|arlington heights|armavir|armyansk|arnavutkoy|arnhem|arni|arnsberg|arona|arrah|arraijan
arroyo naranjo|art khwajah|artemisa|artvin|aruja|arunachal pradesh|aruppukkottai|arusha|arvada|arzamas
as safirah|as salamiyah|as salimiyah|as salt|as samawah|as samu|as sanamayn|as suki|as sulaymaniyah
as suwayq|as suwayrah|as-suwayda|asaba|asadabad|asahikawa|asaka|asan|asansol|asbest|aschaffenburg|ash shafa
ash shamiyah|ash shatrah|ash shaykh miskin|ashdod|asheville|ashford|ashgabat|ashikaga|ashiya|ashkelon|ashmun
ashoknagar|ashoknagar kalyangarh|asker|asmar|asmara|asnieres-sur-seine|assam|assen|assis|astana|astanajapura
asti|astoria|astrakhan|asturias|asuncion|aswan|asyut|at taj|at tall|atakpame|atani|ataq|atascocita|atasehir
atbara|ath thawrah|athens|atibaia|atlanta|atlantis|atlixco|atsiaman|atsugi|attica|attili|attock city|atyrau
atyrau oblisi|aubervilliers|auburn|auchi|auckland|augsburg|aulnay-sous-bois|auraiya|aurangabad|austin
australian capital|auvergne-rhone-alpes|avadi|avare|avarua|avdiyivka|avignon|avondale|awdal|awka|awsim
ayacucho|aydin|ayeyarwady|aylesbury|ayn al arab|ayvalik|az zabadani|az zahiriyah|az zawiyah|az zubayr
az zuwaydah|az zuwaytinah|azad kashmir|azadshahr|azamgarh|azare|azcapotzalco|azimpur|azor|azov|azzaba
baalbek|baalbek-hermel|bab ezzouar|babahoyo|babil|babol|babruysk|babushkin|bac lieu|bacabal|bacau
bacolod city|bacoor|badagara|badajoz|badakhshan|badalona|baden-wurttemberg|badghis|badin|badlapur|bafang
bafia|bafoulabe|bafoussam|bafra|bagaha|bagalkot|bagamoyo|bagcilar|bage|bagerhat|baghdad|baghlan|bago
bago city|baguio|bahadurgarh|baharampur|bahawalnagar|bahawalpur|bahcelievler|baheri|bahia|bahia blanca
bahir dar|bahraigh|baia mare|baicheng|baidoa|baidyabati|baihe|baijiantan|baikonur|baiquan|bais|baise city
baishan|baiyin|baj baj|baja california|baja california sur|bajil|bajos de haina|bakersfield|bakhchysarai
bakhmach|bakixanov|bakool|baku|balad|balaghat|balaklava|balakliya|balakovo|balanga|balangir|balashikha
balashov|balasore|balatah|baldwin park|balearic islands|bali|balikesir|balikpapan|baliuag|balkanabat|balkh
ballalpur|ballarat|balochistan|balotra|balqash|balrampur|balsas|balta|balti|baltimore|balurghat|balvanera
bam|bama|bamberg|bamenda|bamiantong|bamyan|ban lam luk ka|ban mai|banaadir|banamba|banda aceh|bandar abbas
bandar lampung|bandar seri begawan|bandar-e anzali|bandirma|bandundu|bandung|baneh|banfora|bang kruai
bangangte|bangaon|banghazi|bangil|bangkalan|bangkok|bangor|bangui|banha|bani|bani naim|bani suhayla
bani suwayf|bani walid|bani yas city|baniyas|banja luka|banjar|banjaran|banjarmasin|banjul|bankura|banqiao
bansbaria|banska bystrica|banswara|banyuwangi|bao loc|baoding|baoqing|baoshan|baotou|baoying|bapatla|baqubah
barabai|barah|barakaldo|baraki|baraki barak|barakpur|baramula|baran|baranagar|baranovichi|barasat|baraut
barbacena|barberton|barcelona|barddhaman|bareilly|bargarh|bari|barika|barinas|baringo|barisal|barka'|barking
barlad|barletta|barmer|barnala|barnaul|barnsley|barquisimeto|barra do corda|barra do pirai|barra mansa
barracas|barrancabermeja|barranquilla|barreiras|barretos|barrie|barsi|bartin|barueri|baruni|baruta|barysaw
bas-congo|bas-uele|basaksehir|basavakalyan|basel|basel-city|basel-landschaft|bashkortostan|basildon
basilicate|basingstoke|basmat|basoda|basoko|basrah|bassar|basse-terre|basseterre|basti|bat yam|bata|batala
batam|batang|batangas|bataysk|bathinda|batifa|batikent|batman|batna|baton rouge|battagram|battambang
battaramulla south|battersea|batticaloa|batu|batu pahat|batumi|baturaja|bauchi|bauru|bawshar|bayamo|bayamon
bayan nur|bayburt|bayelsa|bayeux|bayji|baynjiwayn|bayonne|bayramaly|bayreuth|bayside|bayt al faqih
bayt hanun|bayt jala|bayt lahya|baytown|bazar-e yakawlang|bazarak|bcharre|beau bassin-rose hill|beaumont
beaverton|beawar|bebedouro|bechar|beckenham|becontree|bedford|beersheba|begusarai|behbahan|beheira|behshahr
bei'an|beibei|beichengqu|beidaihehaibin|beidao|beihai|beipiao|beira|bejaia|bekaa|bekasi|bekescsaba|bekobod
belawan|belchatow|belebey|belek|belem|belfast|belford roxo|belgaum|belgrade|belgrano|belize city|bella vista
bellampalli|bellary|bellevue|bellflower|bellingham|belmont cragin|belmopan|belo horizonte|belogorsk
beloretsk|belovo|bemowo|ben arous|bende|bender|bendigo|bengaluru|bengbu|bengkulu|benguela|beni|beni mellal
beni mered|beni suweif|benidorm|benin city|benito juarez|benoni|bensonhurst|bento goncalves|benue|benxi
beppu|berazategui|berber|berbera|berberati|berdsk|berdyansk|berdychiv|berehove|berekum|berezniki|bergamo
bergedorf|bergen|bergen op zoom|bergheim|bergisch gladbach|berkane|berkeley|berlin|bern|berrechid
berrouaghia|bertoua|besancon|besbes|bet she'an|bet shemesh|bethal|bethesda|bethlehem|betim|bettiah|betul
bexley|beylikduzu|beypore|beziers|bhadohi|bhadrakh|bhadravati|bhadreswar|bhagalpur|bhairab bazar|bhakkar
bhalwal|bhamo|bhandara|bharatpur|bharuch|bhatpara|bhavnagar|bhawanipatna|bhayandar|bhilai|bhilwara
bhimavaram|bhimbar|bhind|bhisho|bhiwandi|bhiwani|bhola|bhopal|bhubaneshwar|bhuj|bhusaval|bialoleka|bialystok
bianzhuang|bibir hat|bibirevo|bida|bidar|bielany|bielefeld|bielsko-biala|bien hoa|bihac|bihar|bihar sharif
bijapur|bijie|bijnor|bikaner|bila tserkva|bilaspur|bilbao|bilbays|bilecik|bilhorod-dnistrovskyi|bilimora
billings|bilohirsk|bilopillya|bilqas|bima|bimbo|binan|binangonan|bingol|binhe|binjai|binnish|binonga
binshangul gumuz|bintulu|binzhou|bir el ater|bir el djir|biratnagar|birganj|birigui|birjand|birkenhead
birkhadem|birmingham|birnin kebbi|birobidzhan|biryulevo|biryulevo zapadnoye|bisalpur|bishkek|bishnupur
bishoftu|biskra|bislig|bismarck|bismil|bissau|bistrita|bitlis|bitola|biu|biysk|bizerte|blackpool|blagoevgrad
blagoveshchensk|blantyre|blida|blitar|bloemfontein|bloomington|blue nile|blumenau|bnei brak|boa vista
bobo-dioulasso|boca raton|bocaue|bocholt|bochum|bochum-hordel|bodhan|bodinayakkanur|boende|bogale
bogenhausen|bognor regis|bogor|bogorodskoye|bogota|bogra|bohicon|bohodukhiv|boise|bojnurd|bojonegoro|bokaro
boksburg|bolhrad|boli|bolingbrook|bolobo|bologna|bolpur|bolton|bolu|bolzano|boma|bomet|bonab|bonao|bondo
bondowoso|bongaigaon|bonn|bontang|boras|borazjan|bordeaux|bordj bou arreridj|bordj el kiffan|borisoglebsk
borivli|borno|borough park|borsad|borujerd|boryeong|boryslav|boryspil'|bosaso|boshan|bossier city|boston
botad|bothaville|botosani|botou|botshabelo|bottrop|botucatu|bouafle|bouake|bougara|bougouni|boulder
boulogne-billancourt|boumerdas|bourges|bourgogne-franche-comte|bournemouth|bowling green|boyarka|boyeros
boyle heights|boynton beach|bozhou|bracknell|bradford|braganca paulista|brahmapur|braila|brajarajnagar|brak
brakpan|brampton|brandenburg|brantford|brasilia|brasov|brateyevo|bratislava|bratsk|braunschweig|brazzaville
breda|bremen|bremerhaven|brentwood|brescia|brest|bridgeport|bridgetown|brighton|brikama|brindisi|brisbane
bristol|british columbia|brits|brittany|brixton|brno|brockton|brody|broken arrow|bromma|brooklyn park
broomfield|brossard|brovary|brownsville|brugge|brusque|brussels|brussels capital|bryanka|bucaramanga
bucharest|bucheon-si|buckley|budapest|budapest ii. kerulet|budapest iii. kerulet|budapest iv. kerulet
budapest viii. kerulet|budapest xi. kerulet|budapest xiii. kerulet|budapest xix. kerulet
budapest xv. kerulet|budapest xvi. kerulet|budapest xvii. kerulet|budapest xviii. kerulet
budapest xx. kerulet|budapest xxi. kerulet|budaun|budennovsk|budta|buena park|buenaventura|buenavista
buenos aires|buffalo|bugul'ma|buguma|buhe|bujumbura|bukama|bukan|bukhara|bukit mertajam|bukittinggi|bukoba
bulacan|bulandshahr|bulaon|bulawayo|buldana|bulungu|bumba|bunbury|bundaberg|bundi|bungoma|bunia
buon ma thuot|burao|buraydah|burbank|burdur|burewala|burgas|burgenland|burgos|burhanpur|burlington|burnaby
burnley|burnsville|bursa|burton upon trent|bury|buryatiya|busan|bushehr|bushwick|busia|businga|busto arsizio
buta|butare|butembo|butterworth|butuan|butwal|buxar|buynaksk|buyukcekmece|buzau|buzuluk|bwizibwera|bydgoszcz
bytom|byumba|ca mau|cabanatuan city|cabimas|cabinda|cabo frio|cabo san lucas|cabuyao|cacador|cacak|cacapava
cacem|caceres|cachoeira do sul|cachoeirinha|cachoeiro de itapemirim|cadereyta|cadereyta jimenez|cadiz|caen
cagayan de oro|cagliari|cagua|caguas|caidian|caieiras|cainta|cair|cairns|cairo|cajamarca|calabar|calabozo
calabria|calais|calama|calamba|calapan|calarca|calbayog city|caldas|caldas novas|calgary|cali|california
callao|caloocan city|calumpit|cam pha mines|cam ranh|camacari|camaguey|camarillo|camayenne|cambe|cambridge
camden|campana|campania|campeche|campina|campina grande|campinas|campo grande|campo largo|campo mourao
campos dos goytacazes|can giuoc|can tho|canakkale|canarsie|canary islands|canary wharf|canberra|cancun
candelaria|cangzhou|cankaya|cankiri|cannes|cannock|canoas|canoga park|cantabria|canton|cao lanh|caohe|capas
cape coast|cape coral|cape town|capelle aan den ijssel|capiata|carabanchel|caracas|caraguatatuba|carapicuiba
caratinga|cardiff|caringin|carinthia|carletonville|carlisle|carlsbad|carmichael|carol city|carora|carpina
carrefour|carrollton|cartagena|cartago|caruaru|carupano|cary|casablanca|casas adobes|cascavel|caserta|casper
castanhal|castellammare di stabia|castelldefels|castello de la plana|castille and leon|castille-la mancha
castleford|castries|castro valley|castrop-rauxel|cataguases|catalao|catanduva|catania|catanzaro|catbalogan
catia la mar|caucaia|cavite city|caxias|caxias do sul|cayenne|ceara|cebu city|cedar park|cedar rapids|celaya
celle|centennial|central darfur|central ethiopia regional|central greece|central macedonia|centralniy
centre-val de loire|centreville|centro habana|centurion|cergy-pontoise|cerkezkoy|cerro|cerro de pasco|cesena
ceske budejovice|ceuta|ceyhan|chacao|chaguanas|chaharmahal and bakhtiari|chaibasa|chaihe|chakwal|chakwama
chalco|chalisgaon|chalus|chaman|chamartin|chamberi|chambery|champaign|champigny-sur-marne|chamrajnagar
chanda|chandannagar|chandigarh|chandpur|chanduasi|changchun|changde|changji|changli|changnyeong|changping
changqing|changsha|changshu city|changtu|changwon|changzhi|changzhou|channapatna|chanthaburi|chaohu|chaoyang
chaozhou|chapayevsk|chapeco|chapra|charallave|charikar|charleroi|charleston|charlotte|charlotte amalie
charlottenburg|charsadda|chas|chatham|chattanooga|chauk|chaykovskiy|cheboksary|cheektowaga|chekhov
chelghoum el aid|chelm|chelmsford|chelsea|cheltenham|chelyabinsk|chemnitz|chenab nagar|chengde|chengdu
chenghua|chengtangcun|chengyang|chengzhong|chengzihe|chennai|chenzhou|cheonan|cheongju-si|cheremushki
cherepovets|cheria|cherkasy|cherkessk|chernivtsi|chernogorsk|cherry hill|chertanovo yuzhnoye|chervonohrad
chervonopartyzans'k|chesapeake|chester|chesterfield|chetumal|cheyenne|chhatarpur|chhattisgarh|chhindwara
chia|chiang mai|chiang rai|chiapas|chiba|chicago|chichawatni|chichicastenango|chiclana de la frontera
chiclayo|chicoloapan|chifeng|chigasaki|chiguayante|chihuahua|chikmagalur|chikushino-shi|chilakalurupet
chillan|chilliwack|chilpancingo|chimaltenango|chimbas|chimbote|chimoio|chin|chinandega|chinatown|chinautla
chinch'on|chincha alta|chinchina|chingleput|chingola|chinhoyi|chiniot|chinju|chinnachowk|chino|chino hills
chintamani|chipata|chirala|chirchiq|chiryu|chishtian|chisinau|chistopol'|chita|chitose|chitradurga
chittagong|chittaurgarh|chitungwiza|chizhou|chlef|cho dok|chofu|chokwe|choloma|cholula|chon buri|chongjin
chongqing|chopda|chornomors'k|chortkiv|chorzow|chosica|christchurch|chuchar-kana mandi|chuhuyiv|chukotka
chula vista|chulucanas|chuncheon|churu|chust|chuvash|chuzhou|chystyakove|ciamis|ciampea|cibinong|cicero
cicurug|ciego de avila|cienaga|cienfuegos|cikampek|cikarang|cikupa|cileungsir|cileunyi|cimahi|cincinnati
cinisello balsamo|cipolletti|ciputat|ciranjang-hilir|cirebon|citeureup|citrus heights|city center
city of balikpapan|city of isabela|city of westminster|ciudad acuna|ciudad apodaca|ciudad benito juarez
ciudad bolivar|ciudad camilo cienfuegos|ciudad choluteca|ciudad del carmen|ciudad del este|ciudad delicias
ciudad general escobedo|ciudad guayana|ciudad guzman|ciudad hidalgo|ciudad lazaro cardenas|ciudad lerdo
ciudad lineal|ciudad lopez mateos|ciudad madero|ciudad mante|ciudad nezahualcoyotl|ciudad obregon
ciudad real|ciudad rio bravo|ciudad valles|ciudad victoria|ciutat vella|cizre|clarksville|clearwater
clermont-ferrand|cleveland|clifton|clinton township|closepet|clovis|cluj-napoca|coacalco|coahuila
coatzacoalcos|cochabamba|cochin|codo|coimbatore|colatina|colchester|colima|college station|colmar|colombes
colon|colonia del valle|colonia lindavista|colonia nativitas|colorado|colorado springs|columbia|columbus
comilla|comitan|como|comodoro rivadavia|compton|conakry|concepcion de la vega|concepcion del uruguay|concord
concordia|coney island|connacht|connecticut|conroe|conselheiro lafaiete|consolacion del sur|constanta
constantine|contagem|contai|contramaestre|coon rapids|copenhagen|copiapo|coquimbo|coquitlam|coral springs
cordoba|corlu|cornella de llobregat|coro|coronel fabriciano|corpus christi|corrientes|corsica|cortazar|corum
corumba|cosenza|coslada|costa mesa|cotabato|cotia|cotonou|cottbus|council bluffs|courbevoie|coventry
cox's bazar|coyah|coyoacan|cozumel|craiova|cranston|crato|crawley|crete|creteil|crewe|criciuma
croix-des-bouquets|cross river|croydon|cruz alta|cruzeiro|cruzeiro do sul|cu chi|cua|cuamba|cuauhtemoc
cuautitlan|cuautitlan izcalli|cuautla|cubatao|cubuk|cucuta|cuddalore|cuddapah|cuenca|cuernavaca|cuiaba|cuito
cukai|culiacan|cumana|cumbum|cung kiem|cupertino|curepipe|curico|curitiba|curug|curvelo|cusco|cuttack
cyangugu|czestochowa|da nang|dabou|dabra|dabrowa gornicza|dabwali|dachnoye|dadonghai|dadri|dadu|dadukou
daegu|daejeon|daet|dagenham|dagestan|dagupan|dainava|daitocho|dakahlia|dakar|dakhla|dalai|dale city|dali
dalian|daliang|daliyat al karmel|dallas|daloa|daltonganj|daly city|dam dam|damanhur|damascus|dambulla
damghan|damietta|dammam|damoh|danao|danbury|dandong|danjiangkou|danshui|daqing|dar es salaam|dar kulayb|dara
daraa|darab|darayya|darbhanga|darhan|darjiling|darlington|darmstadt|darnah|dartmouth|darwin|dasha|dashiqiao
dashitou|daska kalan|dasmarinas|dasoguz|datia|datong|daugavpils|daura|dausa|davangere|davao|davenport|davie
dawei|dawukou|daxi|daxing|daye|daykundi|dayr al balah|dayr hafir|dayrut|dayton|daytona beach|dazaifu|dazhong
dazhou|dearborn|debal'tseve|debrecen|decatur|deer valley|deerfield beach|dehdasht|dehiwala-mount lavinia
dehra dun|dehri|dehui|deir ez-zor|delaware|delegacion cuajimalpa de morelos|delft|delicias|delmas
delmenhorst|delray beach|delta|deltona|demba|dengzhou|denizli|denov|denpasar|denton|denver|deoband|deoli
deoria|depok|deqen|deqing|dera ghazi khan|dera ismail khan|derbent|derby|derhachi|derince|derry|des moines
dese|dessau|detmold|detroit|deurne|deva|deventer|dewas|deyang|dezhou|dhahran|dhamar|dhamtari|dhanbad
dhangadhi|dhar|dharan|dharapuram|dharmapuri|dharmavaram|dhaulpur|dhenkanal|dhi as sufal|dhi qar|dhoraji
dhrangadhra|dhuburi|dhulia|dhulian|diadema|dibrugarh|diepsloot|diez de octubre|digos|dihok|dijon|dikirnis
dili|dilling|dimapur|dimbokro|dimitrovgrad|dimona|dinajpur|dinalupihan|dinapore|dindigul|dingcheng|dingzhou
dinslaken|dipalpur|dipolog|dire dawa|disa|district of columbia|disuq|divinopolis|divo|diyala|diyarbakir
djelfa|djenne|djougou|dmitrov|dnipropetrovsk|dniprorudne|dobrich|dobropillya|dod ballapur|dodoma|dogonbadan
dogubayazit|doha|dohad|doka|dokuchayevs'k|dolgoprudnyy|dolisie|dolyna|dolyns'ka|dombivli|don torcuato
donaustadt|doncaster|dondo|dongcun|dongdu|dongfeng|donggongon|dongguan|donghai|dongkan|dongling|dongning
dongsheng|dongtai|dongxing|dongyang|dordrecht|dormagen|dorogomilovo|dorsten|dortmund|dos hermanas
dosquebradas|dothan|douala|douane|douglas|douliu|douma|dourados|downey|drammen|drancy|drenthe|dresden
drobeta-turnu severin|drohobych|druzhkivka|dschang|dubai|dublin|dubna|dubno|duc trong|ducheng|dudley|duhok
duisburg|duitama|dukuhturi|duluth|dumaguete|dumai|dunaivtsi|dundalk|dundee|dunedin|dunhua|dunkerque|duobao
duque de caxias|dura|durango|durban|duren|durg|durgapur|durham|durres|dushanbe|dusseldorf|duyun|duzce
dzerzhinsk|dzhankoy|eagan|east azerbaijan|east chattanooga|east flatbush|east hampton|east harlem
east independence|east kasai|east kazakhstan|east kilbride|east london|east los angeles
east macedonia and thrace|east new york|east norwalk|east orange|east village|east york|eastbourne
eastern cape|eastern darfur|eau claire|ebetsu|ebolowa|ebonyi|ebute ikorodu|ecatepec de morelos|ech chettia
ed damer|ede|edea|eden prairie|edinburg|edinburgh|edirne|edison|edmonton|edo|effium|efon-alaaye|eha amufu
ehime|eiguliai|eilat|eimsbuttel|eindhoven|eisen|eixample|ejido|ejigbo|ejura|ekibastuz|ekiti|el achir
el bauga|el bayadh|el cafetal|el cajon|el daein|el ejido|el eulma|el hamma|el jadid|el khroub|el limon
el monte|el obeid|el oued|el paso|el prat de llobregat|el progreso|el pueblito|el tigre|elazig|elbasan
elbistan|elblag|elche|eldoret|elegeyo-marakwet|elektrostal'|elgin|elista|elk grove|ellesmere port
ellicott city|ellore|elmhurst|eloy alfaro|embalenhle|embu|embu guacu|emilia-romagna|emmiganur|emure-ekiti
en naqoura|encarnacion|enchanted hills|encheng|encinitas|ende|energodar|enfield town|engel's|enschede
ensenada|enshi|entebbe|enterprise|enugu|enugu-ukwu|envigado|epe|epirus|epworth|equateur|er reina|erbil|ercis
erd|erdaojiang|erdenet|erechim|eregli|erfurt|erie|erlangen|errachidia|erzincan|erzsebetvaros|erzurum
es senia|esbjerg|escondido|escuintla|esenler|esenyurt|eskilstuna|eskisehir|esmeraldas|espirito santo|espoo
essaouira|essen|esslingen|esteio|esteli|estepona|esuk oron|et taiyiba|etawah|etobicoke|eunapolis|evanston
evansville|even yehuda|everett|exeter|extremadura|ezhou|ezza-ohu|facatativa|fairfield|faisalabad|faiyum
fall river|fangshan|faqus|farah|fargo|faridabad|faridkot|faridpur|farmington hills|farrukhabad|fars|faryab
fasa|fastiv|fatehabad|fatehpur|fatsa|favoriten|fayetteville|fayroz koh|fayzabad|fazilka|fct|federal way
feicheng|feira de santana|fendou|fengcheng|fenghua|fenghuang|fengkou|fengrun|feni|feodosiya|fergana
ferkessedougou|fernando de la mora|fernandopolis|ferozepore|ferrara|ferraz de vasconcelos|ferrol|fes
fes al bali|fethiye|fianarantsoa|fiditi|fier-cifci|fili|financial district|finlyandskiy|firozabad|firuzabad
fishers|flagstaff|flatbush|flatlands|flensburg|flevoland|flint|florence-graham|florencia|florianopolis
florida|floridablanca|floridsdorf|flower mound|fochville|focsani|foggia|folkestone|folsom|fontana|fordham
fordon|forest hills|forli|formosa|fort collins|fort lauderdale|fort mcmurray|fort myers|fort smith
fort wayne|fort worth|fort-de-france|fortaleza|foshan|foumban|foumbot|foz do iguacu|framingham
framingham center|francisco morato|francistown|franco da rocha|frankfurt am main|frederiksberg|fredrikstad
freetown|freiburg|fremont|frenda|fresnillo|fresno|fribourg|friedrichshain|friesland|frisco
friuli venezia giulia|frontera|fu'an|fuding|fuencarral-el pardo|fuengirola|fuenlabrada|fuentes del valle
fuji|fujian|fujieda|fujin|fujinomiya|fujioka|fujisawa|fukayacho|fukuchiyama|fukui|fukui-shi|fukuoka|fukuroi
fukushima|fukuyama|fulda|fuling|fullerton|funchal|funtua|fuorigrotta|fuqing|furth|furukawa|fusagasuga|fushun
fussa|fuwwah|fuxin|fuyang|fuyu|fuzhou|fylde|fyzabad|ga-rankuwa|gaalkacyo|gabes|gaborone|gabrovo|gadag
gadag-betageri|gafsa|gagnoa|gaillimh|gainesville|gaithersburg|gajuwaka|galati|galesong|galguduud|galicia
galle|gamagori|gambela|gamboru|gamonal|gamping lor|gan yavne|gandajika|gandhidham|gandhinagar|gandia
ganei tikva|ganganagar|gangapur|gangarampur|gangawati|gangneung|ganja|gansu|gantang|gaomi|gaoping|gaoyou
gaozhou|gapan|garanhuns|garbsen|garden grove|gardena|gardez|garissa|garland|garoua|gashua|gastonia|gatchina
gateshead|gatineau|gauteng|gavle|gaya|gaziantep|gbadolite|gbongan|gdansk|gdynia|gebze|gedangan|gedera|gedo
geelong|gejiu|gela|gelderland|gelsenkirchen|gemena|gemlik|geneina|general roca|general santos|general trias
geneva|geneve|genhe|genk|genoa|gent|genteng|george town|georgetown|georgiyevsk|gera|gereida|gereshk
germantown|gesundbrunnen|getafe|getxo|gharbia|ghardaia|gharyan|ghat|ghaziabad|ghazieh|ghazipur|ghazni
ghormach|ghotki|ghowr|giessen|gifu|gifu-shi|gijon|gilan|gilgit-baltistan|gillingham|gimcheon|ginowan
girardot city|giresun|giridih|giron|girona|gisenyi|gitarama|gitega|giugliano in campania|giurgiu
giv'at shmuel|givatayim|giza|gjakove|gladbeck|glarus|glasgow|glazov|glen burnie|glendale|gliwice|glogow
gloucester|glyfada|gniezno|goa|gobernador galvez|godean|godhra|goiania|goias|gojra|gokak|gol'yanovo
gold coast|golestan|gombe|gomez palacio|gonaives|gonbad-e kavus|gonda city|gondal|gondar|gondia
gongchangling|gongju|gongzhuling|goodyear|gopalganj|gorakhpur|gorgan|gorontalo|gorzow wielkopolski|gosaba
gosport|goteborg|gotenba|gottingen|gouda|governador valadares|goya|goyang-si|goyerkata|graaff-reinet|gracia
grahamstown|granada|grand est|grand junction|grand prairie|grand rapids|grand-bassam|granollers
grao de murviedro|gravata|gravatai|gravesend|grays|graz|grazhdanka|great yarmouth|greater noida
greater poland|greater sudbury|greeley|green bay|greenburgh|greensboro|greenville|grenoble|gresham|gresik
grevenbroich|grimsby|grisons|grodnenskaya|grogol|groningen|grosseto|groznyy|grudziadz|guacara|guadalajara
guadalajara de buga|guadalupe|guaiba|gualeguaychu|guamuchil|guanabacoa|guanajuato|guanare|guangdong
guangming|guangshui|guangxi|guangyuan|guangzhou|guankou|guarapari|guarapuava|guaratingueta|guarenas|guaruja
guarulhos|guasave|guatemala city|guatire|guayaquil|guaynabo|gubkin|gucheng chengguanzhen|gudivada|gudiyatham
gudur|gueckedou|guelma|guelmim|guelph|guerrero|guider|guidonia montecelio|guigang|guigue|guiguinto|guildford
guilin|guines|guiping|guira de melena|guixi|guiyang|guizhou|gujar khan|gujarat|gujranwala|gujrat|gukovo
gulbarga|gulfport|guli|gulu|gumi|gumushane|guna|gunma|gunsan|guntakal junction|guntur|guozhen|gurgaon
guri-si|guria|gurupi|gus'-khrustal'nyy|gusau|gushikawa|gushu|gustavia|gustavo adolfo madero|gutersloh
guwahati|guyong|gwalior|gwangju|gweru|gyeongju|gyeongsan-si|gyoda|gyor|gyumri|ha long|ha'il|haarlem|habbouch
habiganj|habra|hachinohe|hachioji|hacienda santa fe|hadano|hadejia|hadera|hadithah|hadyach|haeju
hafar al-batin|hafizabad|hagonoy|haicheng|haikou|hailar|hailin|hailun|haimen|hainan|haining|haiphong|haisyn
hajin|hajipur|hajjah|hakha|hakkari|hakodate|halabja|halabjah|haldia|haldwani|halfaya|halhul|halifax
halisahar|halle|halmstad|halwan|hama|hamadan|hamah|hamakita|hamamatsu|hamburg|hamburg-mitte|hamburg-nord
hamhung|hami|hamilton|hamm|hamma bouziane|hampton|hanam|hanamaki|hanau am main|hancheng|hanchuan|handa
handan|hangu|hangzhou|haninge|hanno|hannover|hanoi|hansi|hanting|hanumangarh|hanzhong|haora|hapur|harar
harare|harari|harasta|harbin|harburg|harda khas|hardoi|hargeysa|haridwar|harihar|harlingen|harlow|harrogate
hartford|hartlepool|harunabad|haryana|hasilpur|haskovo|hasselt|hasuda|hat yai|hatay|hathras|hatsukaichi
haut-katanga|haut-lomami|haut-uele|hauts-de-france|havana|haveli lakha|haverhill|haveri|havirov|hawaii
hawalli|hawassa|hawsh isa|hawthorne|hayvoron|hayward|hazaribagh|hebei|hebi|hechuan|hecun|hede|heerlen|hefei
hegang|heidelberg|heihe|heilbronn|heilongjiang|heishan|hekinan|hellersdorf|helmand|helmond|helong
helsingborg|helsinki|hemel hempstead|hemet|henan|hengelo|hengshui|hengyang|heniches'k|hepingjie|hepo
hereford|herford|hermosillo|herne|heroica guaymas|heroica matamoros|heroica zitacuaro|herten|herzliya
hesperia|hesse|hetauda|heyuan|heze|hialeah|hidalgo|higashimurayama|high peak|high point|high wycombe
highlands ranch|hiiraan|hikone|hildesheim|hillsboro|hilversum|himachal pradesh|himatnagar|himeji|hindaun
hindupur|hinganghat|hingoli|hino|hinthada|hirakata|hiratsuka|hirosaki|hisar|hita|hitachi|hitachi-naka
hlukhiv|ho chi minh city|hoa binh|hobart|hod hasharon|hofu|hohhot|hokkaido|hola prystan'|holguin|holon
homa bay|homestead|homyel'|homyel' voblasc'|honcho|hongch'on|honggang|hongseong|hongwon|honiara|honjo
honmachi|honolulu|hoofddorp|hoorn|hoover|horad zhodzina|horishni plavni|horlivka|hormozgan|horodok
horodyshche|horta-guinardo|hortaleza|hortolandia|hosa'ina|hoshangabad|hoshiarpur|hospet|hosur|hotan
houmt el souk|hounslow|houston|hove|hpa-an|hradec kralove|hrodna|hsinchu|huadian|huai'an|huaibei|huaicheng
huaidian|huaihua|huainan|huaiyuan chengguanzhen|hualien city|huambo|huanan|huancayo|huanggang|huangmei
huangshan|huangshi|huangyan|huangzhou|huanren|huanuco|huaral|huaraz|huayin|huazhou|hubei|hubli|huddersfield
huddinge|hue|huehuetenango|huelva|hugli|huicheng|huilong|huinan|huixquilucan|huizhou|hujra shah muqim|hulan
hulan ergi|hulyaypole|humen|hun|hunan|hunchun|hunedoara|hungnam|huntington beach|huntsville|huocheng
huoqiu chengguanzhen|hurghada|hurlingham|hushitai|huzhou|hwado|hwaseong-si|hwawon|hyderabad|hyesan
hyesan-dong|hyogo|iasi|ibadan|ibague|ibaraki|ibb|ibirite|ibri|ica|ichalkaranji|icheon-si|ichihara|ichinomiya
ichinoseki|idah|idaho|idanre|idfu|idhna|idku|ifo|ifrane|igarassu|igbara-odo|igbo-ora|igbo-ukwu|igboho|igdir
igede-ekiti|iguala de la independencia|iguatu|ihiala|iida|iizuka|ijebu-igbo|ijebu-ode|ijero-ekiti|ijui|ikeja
ikere-ekiti|ikire|ikirun|ikom|ikoma|ikot ekpene|iksan|ila orangun|ilagan|ilam|ile-de-france|ilebo|ilesa
ilheus|iligan|iligan city|ilion|ilioupoli|illinois|ilobu|iloilo|ilorin|ilovays'k|imaichi|imam qasim|imereti
imo|imperatriz|imphal|imus|inaruwa|inazawa|incheon|indaiatuba|independence|indiana|indianapolis|indio|indore
indramayu|inegol|inglewood|ingolstadt|ingraj bazar|ingushetiya|inhambane|inisa|inkhil|inner mongolia
innsbruck|inongo|inowroclaw|inuyama|ioannina|ionian islands|iowa|iowa city|ipatinga|ipiales|ipoh|ipoti
ipswich|iquique|iquitos|irakleion|iranshahr|irapuato|irbid|irbin|irece|iriga city|iringa|irkutsk|ironville
irun|irvine|irving|irvington|isahaya|ise|ise-ekiti|isehara|iserlohn|isesaki|isfahan|ishikawa|ishim|ishimbay
ishinomaki|ishurdi|isieke|isiolo|isiro|iskenderun|iskitim|islington|ismailia|isna|isparta
issy-les-moulineaux|istanbul|itabaiana|itabira|itaborai|itabuna|itacoatiara|itaguai|itagui|itaituba|itajai
itajuba|itami|itanhaem|itapecerica da serra|itaperuna|itapetininga|itapeva|itapevi|itapira|itaquaquecetuba
itarsi|itatiba|itaugua|itauna|itu|ituiutaba|itumbiara|ituri|ivano-frankivsk|ivanovo|ivanovskoye|iwaki
iwakuni|iwamizawa|iwata|iwate|iwatsuki|iwo|ixtapa-zihuatanejo|ixtapaluca|izaz|izhevsk|izmail|izmaylovo|izmir
izmit|iztacalco|iztapalapa|izumi|izumiotsu|izumisano|izumo|izyaslav|jabal al gharbi|jabal os saraj|jabalpur
jabalya|jablah|jaboatao|jaboatao dos guararapes|jaboticabal|jacarei|jackson heights|jacksonville|jacmel
jacobabad|jaen|jaffa|jaffna|jagadhri|jagdalpur|jagraon|jagtial|jahanabad|jaigaon|jaipur|jaisalmer|jakarta
jalai nur|jalal-abad|jalalabad|jalalpur jattan|jalandhar|jalgaon|jalingo|jalisco|jalna|jalpaiguri|jamaame
jamalpur|jambi city|jamjamal|jamkhandi|jammu|jammu and kashmir|jamnagar|jampur|jamshedpur|jamui|jamuria
janakpur|jandira|janesville|jangipur|janin|jaora|japekrom|japeri|jarabulus|jaragua do sul|jaranwala
jardim paulista|jasim|jastrzebie zdroj|jatai|jatibarang|jau|jaunpur|jaworzno|jayapura|jayrud|jbail|jeddah
jega|jeju city|jelenia gora|jelgava|jember|jeongeup|jeonju|jequie|jerez de la frontera|jericho|jersey city
jessore|jetpur|jewish autonomous|jeypore|jhang sadr|jhansi|jharia|jharkhand|jharsuguda|jhelum|jhunjhunun
ji parana|ji'an|jiagedaqi|jiamusi|jiangmen|jiangsu|jianguang|jiangxi|jiangyan|jiangyin|jiangyou|jianshui
jiaojiang|jiaozhou|jiaozuo|jiashan|jiaxing|jiayuguan|jiazi|jiehu|jieshi|jieshou|jiexiu|jieyang|jigawa|jijel
jijiang|jilin|jimeta|jimma|jimo|jinan|jinchang|jincheng|jind|jingdezhen|jinghong|jingling|jingmen|jingzhou
jinhua|jining|jinja|jinjiang|jinsha|jinshi|jinxiang|jinzhou|jirja|jishu|jishui|jisr ash shughur|jitra
jiujiang|jiupu|jiuquan|jiutai|jiutepec|jixi|jizan|jizzax|joao monlevade|joao pessoa|jodhpur|joetsu
johannesburg|johns creek|johnson city|johor bahru|joinville|joliet|jolo|jombang|jonesboro|jonkoping|jorhat
jos|jose c. paz|jounieh|jowzjan|joypur hat|jozsefvaros|juan diaz|juarez|juazeiro do norte|juba
juchitan de zaragoza|judea and samaria area|judeida makr|juegang|juiz de fora|juliaca|jumri tilaiya|junagadh
jundiai|junin|jupiter|jura|jyvaskyla|kabalo|kabankalan|kabardino-balkariya|kabare|kabinda|kabirwala|kabwe
kadayanallur|kadiri|kadirli|kadiyivka|kadoma|kadugli|kaduna|kaesong|kafanchan|kafir qala|kafr ad dawwar
kafr ash shaykh|kafr az zayyat|kafr el-sheikh|kafr kanna|kafr laha|kafr manda|kafr qasim|kafr takharim
kafr zayta|kafranbel|kagawa|kagoro|kagoshima|kahramanmaras|kahriz|kahror pakka|kahta|kaifeng|kaihua|kairana
kairouan|kaiserslautern|kaithal|kaitong|kaiyuan|kaizuka|kajiado|kakamega|kakamigahara|kakegawa|kakheti
kakhovka|kakinada|kakogawacho-honmachi|kalamaria|kalamassery|kalamazoo|kalandia|kalemie|kaliningrad
kalininskiy|kalisz|kallithea|kalmunai|kalmykiya|kaluga|kalulushi|kalush|kalyan|kalyani|kalynivka|kamakura
kamalia|kamareddi|kamarhati|kambar|kambove|kamchatka|kamensk-shakhtinskiy|kamensk-ural'skiy|kameoka
kamianets-podilskyi|kamianske|kamigyo-ku|kamina|kamirenjaku|kamloops|kamoke|kampala|kampene
kampong baharu balakong|kampong cham|kampong chhnang|kampung baru subang|kampung pasir gudang baru
kampung sungai ara|kamthi|kamyaran|kamyshin|kanagawa|kananga|kanasin|kanata|kanazawa|kanbe|kanchanaburi
kanchipuram|kanchrapara|kandhkot|kandi|kandy|kangaba|kangar|kangding|kanggye|kaniv|kankan|kannangad|kannauj
kannur|kano|kanoya|kanpur|kansas|kansas city|kansk|kanuma|kaohsiung|kaolack|kapisa|kaposvar|kapurthala
kara-balta|karabaglar|karabuk|karachayevo-cherkesiya|karaganda|karagandy|karaikal|karaikkudi|karaj|karakol
karaman|karamay|karangsembung|karanja|karatsu|karauli|karbala|karelia|karimnagar|kariya|karlivka|karlsruhe
karlstad|karmi'el|karnal|karnataka|karol bagh|kars|kartasura|karukh|karur|karvina|karwar|kasai|kasai-central
kasama|kasangulu|kasese|kasganj|kashgar|kashihara|kashihara-shi|kashima-shi|kashipur|kashiwa|kashiwazaki
kashmar|kasihan|kasongo-lunda|kaspiysk|kassala|kassel|kasserine|kastamonu|kasugai|kasukabe|kasur|kati
katihar|katori-shi|katowice|katoya|katsina|katsuta|katumba|katunayaka|kaunas|kaura namoda|kavali|kawagoe
kawaguchi|kawanishi|kawasaki|kawit|kawthoung|kayah|kayan|kayankulam|kayes|kayin|kayseri|kazan|kazerun|kazo
kebbi|kebomas|kecskemet|kediri|kedungwaru|kedungwuni|kedzierzyn-kozle|keelung|kefar yona|keffi|kelowna
kemerovo|kempten|kendall|kendari|kenema|keningau|kenitra|kenner|kennewick|kenosha|kentucky|kerala|keratsini
kerch|keren|kericho|kerman|kermanshah|kerpen|kertosono|keshod|kettering|kfar saba|khabarovsk
khabarovsk vtoroy|khadki|khairpur mir's|khakasiya|khalandrion|khalifah a city|khalis|khambhat|khamgaon
khamis mushait|khammam|khan shaykhun|khanabad|khandwa|khanjarah|khanna|khanpur|khanty-mansia|khanty-mansiysk
kharagpur|khardah|khargone|kharian|khartsyz'k|khasavyurt|khash|khatauli|khemis miliana|khemisset|khenchela
khenifra|khimki|khlong luang|khmelnytskyi|khmilnyk|khobar|khomeyn|khomeyni shahr|khon kaen|khopoli
khoroshevo-mnevniki|khorramabad|khorramshahr|khost|khouribga|khowst|khowy|khujand|khulm|khulna|khurja
khushab|khust|khuzdar|khuzestan|khyber pakhtunkhwa|kiambu|kidal|kidapawan|kiel|kielce|kifri|kigoma|kikwit
kilifi|kilis|kiliya|kilju|killeen|kilosa|kimberley|kimhae|kimitsu|kinana|kindia|kindu|kineshma|kings bridge
kingston|kingston upon hull|kingstown|kingswood|kipushi|kiratpur|kirikhan|kirikkale|kirinyaga|kirkland
kirklareli|kirov|kirovo-chepetsk|kirovohrad|kirovs'k|kirsehir|kiryat gat|kiryu|kisangani|kisaran|kisarazu
kiselevsk|kishanganj|kishangarh|kishiwada|kishorganj|kisi|kisii|kislovodsk|kismayo|kispest|kissimmee|kisumu
kitahiroshima|kitakami|kitakyushu|kitale|kitami|kitchener|kitui|kitwe|kivertsi|kivsharivka|kiziltepe|kladno
klagenfurt am worthersee|klaipeda|klang|klangenan|klaten|klerksdorp|klin|klintsy|kluang|knoxville|knysna
kobanya|kobe|koblenz|kocaeli|koch bihar|koch'ang|kochi|koforidua|kofu|koga|kogi|kogon shahri|kohat
kohgiluyeh and boyer-ahmad|kohima|koidu|kokshetau|kokubunji|kolar|kolhapur|kollam|koln|kolokani|kolomna
kolomyia|kolpino|kolwezi|komaki|komatsu|kombolcha|komendantsky aerodrom|komi|komsomolsk-on-amur|konan
kongolo|konin|konnagar|konosu|konotop|konstanz|kontagora|konya|kopargaon|kopenick|kopeysk|koppal|koratla
korba|koreatown|korfez|korhogo|koriyama|korla|korolev|koronadal|korosten'|korostyshiv|korsun-shevchenkivskyi
kortrijk|korydallos|koshigaya|kosice|kosong|kostanay|kosti|kostopil'|kostroma|kostyantynivka|koszalin
kot addu|kot malik barkhurdar|kota|kota bharu|kota kinabalu|kotikawatta|kotkapura|kotli|kotlovka|kotri
kottagudem|koudougou|koulikoro|kousa|kousseri|koutiala|kovel|kovilpatti|kovrov|kowloon|koysinceq|kozan
kozhikode|kozyatyn|kpalime|kragujevac|krakow|kraljevo|kramators'k|krasnodar|krasnogorsk|krasnogvargeisky
krasnohrad|krasnotur'insk|krasnoyarsk|krasnyy luch|krasyliv|krathum baen|krefeld|kremenchuk|kremenets
kreminna|kresek|kreuzberg|krishnagiri|krishnanagar|kristiansand|krolevets'|kroonstad|kropotkin|kropyvnytskyi
krugersdorp|krusevac|kryvyi rih|ksar el boukhari|ksar el kebir|kstovo|kuala lumpur|kuala terengganu|kuandian
kuantan|kuching|kudus|kufa|kuhdasht|kujawsko-pomorskie|kuje|kukatpalli|kukichuo|kulai|kulim|kulob|kultali
kulti|kumagaya|kumamoto|kumanovo|kumasi|kumba|kumbakonam|kumertau|kunar|kundla|kunduz|kungsholmen|kungur
kuningan|kunming|kunnamkulam|kunshan|kunyang|kuopio|kupang|kupjansk|kuqa|kurakhovo|kurashiki|kuraymah|kure
kurgan|kurnool|kuroiso|kurortnyy|kurume|kusadasi|kusatsu|kushiro|kushk|kushtia|kutahya|kutaisi|kutloanong
kuwait city|kuwana|kuz'minki|kuzbass|kuznetsk|kvemo kartli|kwale|kwangmyong|kwango|kwangyang|kwara
kwazulu-natal|kwekwe|kwilu|kyaikkami|kyaiklat|kyaikto|kyain seikgyi township|kyaukse|kyosai|kyoto|kyzyl
kyzylorda|l'hospitalet de llobregat|la ceiba|la chorrera|la dorada|la gi|la goulette|la habana vieja
la habra|la haute-saint-charles|la laguna|la libertad|la louviere|la mesa|la mohammedia|la paz|la piedad
la pintana|la plata|la rioja|la rochelle|la romana|la serena|la seyne-sur-mer|la spezia|la victoria
la villa del rosario|laascaanood|laayoune|labinsk|labuan|labuan bajo|ladakh|ladner|ladnun|ladyzhyn|lae
lafayette|lafia|lafiagi|lages|laghman|laghouat|lagos|lagos de moreno|laguna niguel|lahad datu|lahat|lahij
lahti|laikipia|laiwu|laixi|laiyang|laizhou|lajeado|lake charles|lake elsinore|lake forest|lakeland|lakeville
lakewood|lakhimpur|lakshadweep|laksham|lakshmipur|lal bahadur nagar|lala musa|lalitpur|lalmonirhat|lalupon
lambare|lamezia terme|lampang|lamu|lancaster|landshut|langarud|langfang|langzhong|lankaran|lansing|lanxi
lanzhou|laoag|laohekou|laojunmiao|lapu-lapu city|larache|larbaa|laredo|largo|larkana|larnaca|las cruces
las cumbres|las piedras|las pinas|las rozas de madrid|las tunas|las vegas|lashio|lashkar gah|latakia|latina
latur|lauderhill|launceston|lauro de freitas|lausanne|laval|lavras|lawang|lawton|layton|layyah|lazio
le havre|le mans|le tampon|league city|lebedyn|lecce|lecheng|lee's summit|leeds|leeuwarden|lefortovo|leganes
legaspi|legnica|lehigh acres|leicester|leiden|leinster|leipzig|leiyang|lekki|lelystad|lembang|leme
lengshuijiang|lengshuitan|leningradskaya oblast'|leninogorsk|leninsk-kuznetsky|leogane|leon de los aldama
lere|les abymes|les cayes|les corts|leshan|leskovac|lesosibirsk|lesser poland|leszno|lethbridge|letpandan
leuven|levallois-perret|leverkusen|levis|lewisville|lexington|lexington-fayette|lhasa|lhokseumawe|lianghu
liangxiang|lianhe|lianjiang|lianozovo|lianran|lianshan|lianyuan|lianzhou|liaocheng|liaoning|liaoyang
liaoyuan|libenge|liberec|libertad|libon|libreville|licheng|lichinga|lichtenburg|lichterfelde|lichuan|lida
lido di ostia|liege|liepaja|liguria|lijiang|likasi|lille|lilongwe|lima|limassol|limbe|limburg|limeira
limoges|limon|limpio|limpopo|linares|lincheng|lincoln park|linfen|lingdong|lingyuan|linhai|linhares|linjiang
linkoping|linkou|linping|linqu|linshui|lintong|linxi|linxia chengguanzhen|linyi|linz|lipa city|lipetsk
lippstadt|lisala|lisbon|lisburn|lishu|lishui|little rock|liuhe|liupanshui|livermore|liverpool|livingstone
livonia|livorno|ljubljana|lleida|lo prado|loa janan|lobito|lobnya|lod|lodhran|lodi|lodja|lodz|logan city
logan square|logar|logrono|loikaw|loja|lokoja|lokossa|lomami|lombardy|lome|lomza|london
londonderry county borough|londrina|long beach|long xuyen|longfeng|longgang|longjiang|longjing|longmont
longquan|longueuil|longview|loni|lorain|lorca|lorestan|los banos|los mochis|los reyes acaquilpan|los teques
loudi|louga|louis trichardt|louisiana|louisville|loum|loures|loushanguan|loveland|lowell|lower austria
lower hutt|lower juba|lower saxony|lower shabeelle|lower silesia|lowestoft|lozova|lualaba|luancheng|luanda
luanshya|lubango|lubao|lubbock|lubeck|lubin|lublin|lubny|lubu|lubuklinggau|lubumbashi|lubusz|lucca|lucena
lucerne|lucheng|luckeesarai|lucknow|ludenscheid|ludhiana|ludwigsburg|ludwigshafen am rhein|luebo|lugano|lugo
luimneach|lujan|lukolela|luleburgaz|lumajang|luneburg|lunen|luocheng|luohe|luorong|luoyang|luqiao|lusaka
lusambo|lushun|luton|lutsk|lutuhyne|luxor|luziania|lyman|lynchburg|lynwood|lyon|lys'va|lysychans'k|lyubertsy
lyublino|lyubotyn|m'sila|ma'rib|maalot tarshiha|maarratmisrin|maastricht|maba|mabai|mabalacat city|mabopane
macae|macapa|macclesfield|maceio|machakos|machala|macheng|machida|machilipatnam|machiques|macon|madaba
madanapalle|madaripur|madera|madgaon|madhubani|madhya pradesh|madhyamgram|madhyapur thimi|madison|madiun
madrid|madurai|maebaru-chuo|maebashi|magadan|magalang|magangue|magdalena contreras|magdeburg|magelang|maghar
magnitogorsk|magugpo poblacion|magway|mahabad|mahajanga|maharagama|maharashtra|mahbubnagar|mahendranagar
mahilyow|mahoba|mai-ndombe|maicao|maidan wardak|maidenhead|maidstone|maiduguri|mailsi|maine|mainpuri|mainz
maitland|maiurno|maizuru|majadahonda|majalengka|majie|majuro|makassar|makati city|makeni|makhachkala
makiyivka|makoko|makrana|makueni|makurdi|malabo|malacca|maladzyechna|malaga|malakal|malambo|malang|malanje
malappuram|malatya|malaut|malaybalay|malayer|malden|malegaon|maler kotla|malindi|malingao|malir cantonment
malkajgiri|malkapur|mallawi|malmo|malolos|maltepe|malumfashi|malyn|mamoudzou|manado|managua|manama|manaus
manavgat|manbij|mancheral|manchester|mandalay|mandali|mandaluyong city|mandamarri|mandaue city|mandera
mandi bahauddin|mandimba|mandsaur|mandurah|mandya|manfalut|mangai|mangaldan|mangalore|mangystau|maniema
manila|manipur|manisa|manitoba|manizales|manjeri|manmad|mannargudi|mannheim|manp'o|manresa|mansa|mansehra
mansfield|mansilingan|manta|mantampay|manteca|manukau city|manzanillo|manzini|maple grove|maple ridge|maputo
mar del plata|mar'ino|maraba|maracaibo|maracanau|maracay|maradi|marand|maranhao|marawi city|marbella
marburg an der lahn|mardan|mardin|margahayukencana|margate|margilon|marhanets'|mariano roque alonso|mariara
maribor|marica|mariehamn|marienthal|marigot|marilao|marilia|maringa|marivan|mariveles|mariy-el|marka|markala
markapur|markaz-e woluswali-ye achin|markazi|markham|marl|maroua|marousi|marrakesh|marsabit|marsala
marseille|martaban|martapura|martinez de la torre|marudi|marugame|marvdasht|maryland|marysville|maryvale
marzahn|masaka|masallatah|masan|masaya|mascara|maseru|mashhad|masina|masjed soleyman|massa|massachusetts
masvingo|masyaf|matadi|matagalpa|matanzas|matao|matara|mataram|mataro|matehuala|mathura|mati|mato grosso
mato grosso do sul|matola|matruh|matsubara|matsudo|matsue|matsuto|matsuyama|maturin|mau|maua|maubin|mawana
mawlaik|mawlamyine|mawlamyinegyunn|maxixe|mayaguez|mayiladuthurai|maykop|maymana|maysan|mazabuka|mazandaran
mazar-e sharif|mazatlan|mazovia|mazyr|mbabane|mbaiki|mbake|mbale|mbalmayo|mbandaka|mbanza-ngungu|mbarara
mbeya|mbouda|mbuji-mayi|mcallen|mckinney|meads|mecca|mechelen|mecklenburg-vorpommern|medan|medea|medellin
medenine|medford|medicine hat|medina|medina estates|medinipur|meerut|meghalaya|mehtar lam|meidling|meiganga
meihekou|meiktila|meizhou|mejicanos|mek'ele|meknes|melati|melbourne|melbourne city centre|meleuz|melilla
melipilla|memphis|menaka|mendip|mendoza|mengcheng chengguanzhen|mengyin|menifee|mentougou|merced|merefa
merida|meridian|merignac|merkezefendi|merlo|mersa matruh|mersin|mertoyudan|meru|mesa|mesquite|messaad
messina|mestre|metairie|metairie terrace|metro|mettupalayam|metz|mevasseret ziyyon|mexicali|mexico city
meycauayan|mezhdurechensk|miami|miami beach|miami gardens|mian channun|miandoab|mianke mor|mianwali|mianyang
miass|michigan|michoacan|michurinsk|middelburg|middle juba|middle shabele|middlesbrough|midland|midrand
midyat|mie|mielec|migdal haemeq|migori|miguel hidalgo|mihara|mijas|miki|mila|milagro|milan|millcreek
milpitas|milton keynes|milwaukee|minab|minamirinkan|minas gerais|minatitlan|minato|minbu|mindelo|minden
mineralnye vody|mingelchaur|minggang|mingguang|minglanilla|mingora|mingshui|minneapolis|minnesota|mino|minsk
minusinsk|minya|minzhu|mira mesa|miragoane|miramar|miri|mirialguda|mirpur khas|mirzapur|mishan|mishima
miskolc|misratah|mission viejo|mississauga|missoula|missouri|missouri city|mito|mitrovice|mitte|mixco|miyagi
miyakonojo|miyang|miyazaki|mizdah|mizhou|mizoram|mizusawa|mmabatho|moa|moabit|moanda|mobara|moca|modakeke
modena|modesto|modiin ilit|modiin makkabbim reut|moers|moga|mogi das cruzes|mogi guacu|mogi mirim|mogilev
mogok|mohali|mohammedia|mohyliv-podilskyi|mojokerto|mokolo|mokopane|mokotow|mokpo|molepolole
molina de segura|molise|molodohvardiys'k|mombasa|mon|monastir|monchengladbach|moncloa-aravaca|monclova
moncton|mong cai|mongala|monghyr|monrovia|mons|montana|montebello|montego bay|montelibano|montepuez
monterey park|monteria|monterrey|montes claros|montevideo|montpellier|montreal|montreuil|monufia|monywa
monza|mooka|mopti|moradabad|moratalaz|moratuwa|morbi|mordoviya|morelia|morelos|morena|moreno valley
moriguchi|morioka|moriyama|mormugao|moro|morogoro|moron|moroni|moscow|moshi|mossoro|mostaganem|mostar
mostoles|mothihari|motril|moundou|mount athos|mount lebanon|mount pleasant|mount vernon|mountain view|mpanda
mpumalanga|msaken|mthatha|mtskheta-mtianeti|mtwara|muan|muar|mubi|mucumpiz|mudanjiang|mudon|mudu|mudug
mueang nonthaburi|mufulira|mughal sarai|mugla|muhafazat hadramaout|mujiayingzi|mukacheve|mukalla|mukono
muktsar|mulheim|mulhouse|multan|muncar|muncie|mungyeong|munich|munnar|munster|munuf|muradnagar|murang'a
muratpasa|murcia|murfreesboro|muriae|muricay|muridke|murmansk|murom|muroran|murrieta|murwara|murzuq|mus
musaffah|musanze|musashino|muscat|mushie|musoma|mustafakemalpasa|mutare|muthanna|muyinga|muzaffarabad
muzaffargarh|muzaffarnagar|muzaffarpur|mwanza|mweka|mwene-ditu|my tho|myanaung|myawadi|myaydo|myeik|myingyan
myitkyina|mykolayiv|mymensingh|myrhorod|myrnohrad|myslowice|mysore|mytishchi|mzuzu|n'dalatando|n'djamena
nabari|nabatieh|nabatiye et tahta|naberezhnyye chelny|nabha|nacala|nadiad|nador|nadvirna|naeso|naga|nagahama
nagaland|nagano|nagaoka|nagareyama|nagarpur|nagaur|nagda|nagercoil|nagina|nagornyy|nagoya|nagpur|naha
nahariyya|nahavand|nahiyat al fuhud|nahiyat ash shinafiyah|nahiyat ghammas|nahiyat saddat al hindiyah|nahrin
naihati|najaf|najafabad|najafgarh|najibabad|najran|nakatsu|nakhchivan|nakhodka|nakhon pathom
nakhon ratchasima|nakhon sawan|nakhon si thammarat|nakuru|nal'chik|nalgonda|nalut|nam dinh|namangan|namibe
namp'o|nampa|nampula|namur|namyangju|nanaimo|nanchang|nanchong|nanded|nandi|nanding|nandu|nandurbar|nandyal
nanfeng|nangarhar|nangi|nangloi jat|nangong|nanjing|nanlong|nanma|nanning|nanpiao|nanping|nanterre|nantes
nantong|nantou|nanyang|nanzhang chengguanzhen|napa|naperville|naples|naqadeh|nara|nara-shi|narasaraopet
narayanganj|narela|narita|narnaul|naro-fominsk|narok|narowal|narsingdi|narutocho-mitsuishi|narva|nasarawa
nashik|nashua|nashville|nasiriyah|nassau|nasugbu|natal|national city|natitingou|natore|naucalpan de juarez
navadwip|navapolatsk|navarre|navi mumbai|navoiy|navojoa|navotas|navsari|nawabganj|nawabshah|nawada
nay pyi taw|nayarit|nazarabad|nazareth|nazilli|nazran'|nazret|ndola|nea ionia|nea smyrni|near north side
nebraska|necochea|neftekamsk|nefteyugansk|negapatam|negombo|nehe|neijiang|neiva|nellore|nelspruit|nema|nemby
nenets|nenjiang|nepalgunj|nepean|neryungri|nesher|ness ziona|netanya|netishyn|netivot|netrakona
neubrandenburg|neuchatel|neue neustadt|neuilly-sur-seine|neukolln|neumunster|neuquen|neuss|neuwied|nevada
nevinnomyssk|nevsehir|new aquitaine|new bedford|new braunfels|new britain|new brunswick|new cairo
new hampshire|new haven|new jersey|new kingston|new mexico|new mirpur|new orleans|new rochelle
new south memphis|new south wales|new valley|newark|newcastle|newcastle under lyme|newcastle upon tyne
newfoundland and labrador|newmarket|newport|newport beach|newport news|newton|newtownabbey|neyagawa
neyshabur|neyyattinkara|nganjuk|ngaoundere|nguru|nha trang|nia valencia|niagara falls|niamey|nianzishan
nicolas romero|nicosia|nidwalden|nieuwegein|nigde|niigata|niihama|niitsu-honcho|nijmegen|nikaia|nikopol
nilopolis|nimes|nimroz|nineveh|ningbo|ningde|ninghai|ningxia|ningyang|nioki|nipani|nippes|nis
nishi-tokyo-shi|nishinomiya-hama|nishio|niteroi|nitra|nizamabad|nizhnekamsk|nizhnevartovsk|nizhniy novgorod
nizhny novgorod|nizhny tagil|nizhyn|nizip|nizwa|njeru|nkongsamba|nkpor|nkwerre|nnewi|nobeoka|noda
nof hagalil|nogales|noginsk|noida|noisy-le-grand|nong khai|nord-ubangi|norderstedt|norfolk|norfolk county
norilsk|normandy|norrkoping|north aegean|north bergen|north brabant|north carolina|north charleston
north dakota|north holland|north hollywood|north kazakhstan|north khorasan|north kivu|north kordofan
north las vegas|north lebanon|north little rock|north miami|north peoria|north port|north rhine-westphalia
north richland hills|north shore|north sinai|north stamford|north west|north york|northampton|northern cape
northern darfur|northridge|northwest territories|norwalk|norwich|norzagaray|nosivka|nossa senhora do socorro
notre-dame-de-grace|nottingham|nou barris|nouadhibou|nouakchott|noumea|nova friburgo|nova iguacu
nova kakhovka|nova lima|nova scotia|novara|novaya balakhna|novgorod|novi pazar|novi sad|novo hamburgo
novo-peredelkino|novoaltaysk|novocheboksarsk|novocherkassk|novogireyevo|novohrad-volynskyi|novokuybyshevsk
novokuznetsk|novomoskovs'k|novomoskovsk|novorossiysk|novoshakhtinsk|novosibirsk|novotroitsk|novoukrayinka
novoural'sk|novovolyns'k|novoyavorivs'k|novyy buh|novyy urengoy|novyye cheremushki|novyye kuz'minki
nowrangapur|nowshera cantonment|nowy sacz|noyabrsk|nsukka|nubl|nuevo laredo|nuevo leon|nugaal|nukualofa
nukus|numan|numazu|nunavut|nuneaton|nungua|nur-sultan|nurabad|nuristan|nurnberg|nusaybin|nuuk|nyala
nyamira county|nyandarua|nyaungdon|nyaunglebin|nyeri|nyiregyhaza|nzerekore|o'fallon|oakland|oakville|oaxaca
oberhausen|obihiro|obninsk|obonoma|obu|obuase|obukhiv|obwalden|ocana|occitanie|oceanside|ochakiv
ochakovo-matveyevskoye|ochota|ocotlan|ocumare del tuy|odate|odawara|ode|odemis|odense|odintsovo|odisha
ofaqim|offa|offenbach|ogaki|ogaminana|ogden|ogun|ohafia-ifigh|ohio|oita|ojo de agua|okanagan|okap|okara
okayama|okazaki|oke mesi|okegawa|okene|okhtyrka|okigwe|oklahoma|oklahoma city|okrika|oktyabr'skiy|olathe
olavarria|old city|oldenburg|oldham|oleksandriya|olinda|olmaliq|olomouc|olongapo|olsztyn|olupona|omaha|ome
omihachiman|omran|omsk|omura|omuta|ondo|ongjin|ongole|onitsha|onojo|onomichi|ontario|ooty|opava|opole
or yehuda|oradea|orai|oran|oranjestad|ordos|ordu|orebro|oregon|orekhovo-borisovo|orekhovo-borisovo severnoye
orekhovo-zuyevo|orel|orem|orenburg|orihuela|orikhiv|orita eruwa|orizaba|orkney|orleans|ormoc|oromiya
oroqen zizhiqi|orsha|orsk|orumiyeh|oruro|oruzgan|oryol oblast|osaka|osan|osasco|osh|oshawa|oshkosh|osijek
oslo|osmanabad|osmaniye|osnabruck|osogbo|osorno|oss|ostankinskiy|ostend|ostrava|ostrow wielkopolski
ostrowiec swietokrzyski|osun|otaru|otsu|ottakring|ottawa|ouahigouya|ouargla|oudtshoorn|oued zem|ouidah
oujda-angad|oulad teima|oulu|oum el bouaghi|ourense|ourinhos|ouro preto|ovalle|overijssel|overland park
oviedo|ovruch|owerri|owo|oxford|oxnard|oyama|oyan|oyo|ozamiz city|ozerki|ozersk|ozubulu|p'yongsong|paarl
pabianice|pabna|pachuca de soto|padalarang|padang|padangsidempuan|paderborn|padova|pagadian|pagar alam
paghman|pago pago|paisley|pak kret|pakokku|pakpattan|pakse|paktia|paktika|palaio faliro|palang|palangkaraya
palani|palanpur|palasa|palatine|palembang|palencia|palermo|palghar|palghat|palhoca|pali|palimanan|pallavaram
palm bay|palm coast|palma|palma soriano|palmas|palmdale|palmerston north|palmira|palo alto|palo negro
paloncha|palopo|paltan|palu|palwal|palwancha|pamanukan|pamekasan|pamplona|pamulang|panabo|panaji|panalanoy
pancevo|panchkula|pandeglang|pandharpur|panevezys|pangkalpinang|panihati|panipat|panjshir|pano aqil|panshan
panshi|panvel|paoy paet|papeete|par naogaon|para|para de minas|paracatu|paradip garh|paradsasvar|paragominas
paraiba|parakou|paramagudi|paramaribo|parana|paranagua|paranavai|parauapebas|parbhani|pardubice|parepare
pariaman|parintins|paris|park slope|parkchester|parla|parli vaijnath|parma|parnaiba|parnamirim|parnas|parral
parsabad|parung|parwan|parys|pasadena|pasarkemis|pasay|pasco|paseh|pasig city|pasragad branch|passaic
passo fundo|pasto|pasuruan|patan|paterna|pathankot|pathein|pati|patiala|patna|patnos|pato branco|patos
patos de minas|patrocinio|pattaya|pattoki|pattukkottai|pau|paulinia|paulista|paulo afonso|paungde|pavia
pavlodar|pavlohrad|pavlovo|pavlovskiy posad|pawtucket|payakumbuh|pays de la loire|paysandu|payyannur
pazardzhik|pearland|pecangaan|peckham|pecs|pedro juan caballero|pekalongan|pekanbaru|peloponnese|pelotas
pemalang|pematangsiantar|pemba|pembroke pines|penaflor|pengcheng|pennsylvania|penza|peoria|perai|perbaungan
percut|pereiaslav-khmelnytskyi|pereira|pereval's'k|pergamino|peristeri|perm|pernambuco|pernik|perpignan
perris|perth|perugia|peruibe|pervomays'k|pervomays'kyy|pervoural'sk|pesaro|pescara|petah tiqwa|petaling jaya
petaluma|petapa|petare|peterborough|peterhof|petionville|petrodvorets|petrogradka|petrolina|petropavl
petropavlovsk-kamchatsky|petropolis|petrozavodsk|pforzheim|phagwara|phalaborwa|phan rang-thap cham
phan thiet|pharr|philadelphia|phitsanulok|phnom penh|phoenix|phra nakhon si ayutthaya|phra pradaeng|phuket
phuthaditjhaba|piacenza|piatra neamt|piatykhatky|piaui|pickering|pico rivera|pidhorodne|piedecuesta|piedmont
piedras negras|piet retief|pietermaritzburg|pikine|pila|pilibhit|pilkhua|pilsen|pimpri|pinar del rio
pindamonhangaba|pindiga|pine hills|pingdingshan|pingdu|pingliang|pingnan|pingshan|pingxiang|pingyi|pingyin
pingzhuang|pinhais|pinsk|piotrkow trybunalski|piracicaba|piraeus|piranshahr|pirassununga|pisa|pisco|pistoia
pita kotte|pitesti|pithampur|pittsburg|pittsburgh|piura|pizhou|planaltina|plano|plantation|plaridel|plauen
playa del carmen|pleasanton|pleiku|pleven|plock|ploiesti|plovdiv|plumbon|plymouth|poa|pocos de caldas
podgorica|podilsk|podlasie|podolsk|pogradec|pohang|point pedro|pointe-noire|poitiers|pokhara|polangui
polatli|polatsk|polevskoy|pollachi|polohy|polokwane|polomolok|polonne|pomerania|pomona|pompano beach
ponferrada|ponnani|ponorogo|ponta grossa|pontevedra|pontianak|poole|popasna|popayan|porbandar|pori|porlamar
port blair|port dickson|port elizabeth|port harcourt|port louis|port moresby|port of spain|port said
port saint lucie|port-au-prince|port-de-paix|port-gentil|port-vila|portage park|portland|portmore|porto
porto alegre|porto seguro|porto velho|porto-novo|portoviejo|portsmouth|portsmouth heights|posadas
potchefstroom|potiskum|potosi|potsdam|pouso alegre|poyang|poza rica de hidalgo|poznan|pozuelo de alarcon
prabumulih|praga polnoc|praga poludnie|prague|praia|praia grande|prato|prenzlauer berg
presidencia roque saenz pena|presidente prudente|presnenskiy|presov|pretoria|prilep|primorye
prince edward island|prince george|pristina|prizren|probolinggo|proddatur|prokhladnyy|prokop'yevsk
provence-alpes-cote d'azur|providence|provo|pryluky|przemysl|pskov|pubal|pucallpa|puducherry|pudukkottai
puebla|pueblo|puente alto|puente de vallecas|puerto cabello|puerto la cruz|puerto madryn|puerto montt
puerto padre|puerto plata|puerto princesa|puerto vallarta|pul-e khumri|pulandian|puli|pulilan|puliyangudi
pulong santa cruz|pumiao|punasa|pune|puning|punjab|puno|punta arenas|punta cana|punto fijo|puqi|puri|purley
purmerend|purnia|puruliya|purwakarta|purwodadi|purwokerto|pusad|pushkin|pushkino|putatan|puthia|putian
putra heights|putyvl'|puyang|puyang chengguanzhen|pyapon|pyatigorsk|pyay|pyin oo lwin|pyinmana|pyongyang
pyriatyn|pyu|qabatiyah|qalansuwa|qalat bishah|qalqilyah|qalyub|qalyubia|qamdo|qapqal|qaracuxur|qarah|qarawul
qarchak|qarqin|qarshi|qaryat suluq|qatana|qazvin|qena|qianjiang|qianzhou|qina|qingdao|qinggang|qinghai
qingnian|qingquan|qingshuping|qingyang|qingyuan|qingzhou|qinhuangdao|qinzhou|qionghai|qionghu|qiongshan
qiqihar|qiryat ata|qiryat bialik|qiryat mozqin|qiryat shemona|qiryat yam|qom|qoqon|qorveh|quanzhou
quartu sant'elena|quatre bornes|quchan|quebec|queensland|queenstown|queimados|quelimane|queluz|queretaro
quetta|quetzaltenango|quevedo|quezon city|qufu|qui nhon|quibdo|quillacollo|quillota|quilmes|quilpue|quimper
quincy|quintana roo|quito|qujing|quneitra|qurayyat|qurghonteppa|quthbullapur|quzhou|ra'anana|ra's bayrut
rabak|rabat|rabkavi|rach gia|racha-lechkhumi and kvemo svaneti|racine|radom|radomyshl|raebareli|rafaela
rafsanjan|raghogarh|ragusa|rahat|rahim yar khan|raichur|raiganj|raigarh|raipur|raj-nandgaon|rajahmundry
rajapalaiyam|rajasthan|rajin|rajkot|rajpura|rajsamand|rajshahi|raleigh|ramadi|ramagundam|ramanathapuram
ramat gan|ramat hasharon|ramenki|ramenskoye|ramgarh|ramgundam|ramla|ramnicu valcea|ramos arizpe|rampur
ranaghat|rancagua|ranchi|rancho cordova|rancho cucamonga|rancho penasquitos|randburg|randfontein
rangkasbitung|rangpur|ranibennur|raniganj|rantauprapat|rapid city|ras al khaimah city|rasht|ratangarh
ratchaburi|rath|ratingen|ratlam|ratnagiri|raurkela|ravenna|rawalpindi|rawang|rayachoti|raymah|rayong
razavi khorasan|rechytsa|recife|recklinghausen|reconquista|red deer|redding|redditch|redencao|redlands
redmond|redondo beach|redwood city|reef al fujairah city|regensburg|reggio calabria|reggio nell'emilia
reguiba|rehovot|reims|reinickendorf|relizane|remscheid|rengasdengklok|reni|rennes|reno|renqiu|renton|renukut
repentigny|resende|resistencia|resita|ressano garcia|retiro|reus|reutlingen|reutov|revda|rewa|rewari
reykjavik|reynosa|rheine|rheinland-pfalz|rhode island|rialto|ribeirao das neves|ribeirao pires
ribeirao preto|riberalta|richards bay|richmond hill|ridgewood|rif-dimashq|riga|rijeka|rikaze|rimini
rio branco|rio claro|rio cuarto|rio das ostras|rio de janeiro|rio gallegos|rio grande|rio grande do norte
rio grande do sul|rio largo|rio rancho|rio verde|riobamba|riohacha|rionegro|rishikesh|rishon leziyyon|rishra
rivas-vaciamadrid|river nile|rivers|riverside|riverview|rivne|riyadh|rize|rizhao|road town|roanoke
robat karim|robertsonpet|rochdale|rochester|rochester hills|rock hill|rockford|rockhampton|rockingham
rocklin|rockville|roha|rohini|rohtak|rome|romford|romny|rondonia|rondonopolis|roodepoort|roorkee|roosendaal
roquetas de mar|roraima|rosario|rosarito|roseau|rosenheim|rosetta|roseville|rosh haayin|rossendale|rossosh'
rostock|rostov-na-donu|roswell|rotherham|rotorua|rotterdam|roubaix|rouen|rouissat|round rock|roven'ky
rowlett|roxas city|royal leamington spa|royal tunbridge wells|rozdil'na|rubi|rubizhne|rubtsovsk|ruda slaska
rudnyy|rueil-malmaison|rugby|rukban|runcorn|runing|ruse|russeifa|rustaq|rustenburg|ruwandiz|ryazan|ryazan'
ryazanskiy|rybinsk|rybnik|ryugasaki|rzeszow|rzhev|sa dec|sa'dah|saarbrucken|saarland|saatli|sabadell|sabae
sabah as salim|sabanalarga|sabha|sabratah|sabzevar|sacaba|sacramento|sadah|saddiqabad|safed|safi|sagaing
sagalo|sagay|sagua la grande|saguenay|sagunto|saham|sahar|saharanpur|saharsa|sahaswan|sahibganj|sahiwal
sahuayo de morelos|saida|saidpur|saint charles|saint cloud|saint gallen|saint george|saint george's
saint helier|saint john|saint john's|saint joseph|saint paul|saint peter port|saint peters|saint-denis
saint-etienne|saint-jean-sur-richelieu|saint-laurent|saint-leonard|saint-louis|saint-marc
saint-maur-des-fosses|saint-nazaire|saint-paul|saint-pierre|saint-quentin-en-yvelines|saipan|sair|saitama
sakado|sakai|sakakah|sakarya|sakata|sakha|sakhalin|sakhnin|saki|sakon nakhon|saku|sakura|sakurai|sal'sk
salah ad din|salalah|salamanca|salaqi|salatiga|salavat|saldanha|sale al jadida|salem|salerno|salford|salihli
salihorsk|salina cruz|salmas|salqin|salt lake city|salta|saltillo|salto|salvador|salvaleon de higuey
salzburg|salzgitter|samalut|samangan|samara|samarinda|samarkand|samarra'|sambalpur|sambhal|sambir|sambrial
samburu|samegrelo and zemo svaneti|sampit|samsun|samtskhe-javakheti|samut prakan|samut sakhon|san
san andres tuxtla|san angelo|san antonio|san bernardino|san bernardo|san blas-canillejas|san carlo all'arena
san carlos|san carlos de bariloche|san clemente|san cristobal|san diego|san felipe|san fernando
san fernando de apure|san francisco de macoris|san francisco del rincon|san ildefonso|san isidro|san jose
san jose de guanipa|san jose del cabo|san jose del monte|san juan|san juan del rio|san juan sacatepequez
san leandro|san lorenzo|san luis|san luis potosi|san luis rio colorado|san marcos|san martin|san mateo
san mateo atenco|san miguel|san miguel de allende|san miguel de tucuman|san miguel del padron|san miguelito
san pablo|san pedro|san pedro de macoris|san pedro garza garcia|san pedro sula|san rafael|san ramon
san salvador|san salvador de jujuy|san salvador tizatlalli|san tan valley|san-pedro|sanaag|sanandaj
sancaktepe|sanchazi|sancti spiritus|sandacho|sandakan|sandnes|sandy hills|sandy springs|sang-e charak
sangamner|sanghar|sangli|sangrur|sanjo|sankt gallen|sankuru|sanliurfa|sanlucar de barrameda|sanming|sano
sanshui|sant andreu|sant boi de llobregat|sant cugat del valles|sant marti|santa ana|santa barbara
santa barbara d'oeste|santa catarina|santa catarina pinula|santa clara|santa clarita
santa coloma de gramenet|santa cruz|santa cruz de barahona|santa cruz de tenerife|santa cruz do capibaribe
santa cruz do sul|santa cruz xoxocotlan|santa fe|santa ines|santa lucia|santa lucia cotzumalguapa
santa luzia|santa maria|santa maria chimalhuacan|santa marta|santa monica|santa rita|santa rosa|santa tecla
santa teresa del tuy|santana de parnaiba|santana do livramento|santander|santarem|santiago
santiago de compostela|santiago de cuba|santiago de los caballeros|santiago de queretaro|santiago de surco
santiago del estero|santo andre|santo angelo|santo antonio de jesus|santo domingo|santo domingo este
santo domingo oeste|santol|santos|sants-montjuic|santutxu|sanya|sao bento do sul|sao bernardo do campo
sao caetano do sul|sao carlos|sao cristovao|sao joao de meriti|sao joao del rei|sao jose|sao jose dos campos
sao jose dos pinhais|sao leopoldo|sao lourenco da mata|sao luis|sao mateus|sao paulo|sao sebastiao
sao sebastiao do paraiso|sao tome|sao vicente|sapele|sapiranga|sapporo|sapucaia|saqqez|saquarema|sar-e pol
sar-e pul|saraburi|sarajevo|sarandi|saransk|sarapul|saraqib|saratov|sardarshahr|sardinia|sargodha|sarh
sarishabari|sariwon|sarkand|sarnia|sarny|sarov|sarria-sant gervasi|sasebo|saskatchewan|saskatoon|sasolburg
sassari|satara|satita|satkhira|satna|satsumasendai|sattahip|satu mare|saugor|sault ste. marie|savannah
savannakhet|savarkundla|saveh|sawai madhopur|sawakin|sawangan|saxony|saxony-anhalt|sayama|sayhat|sayyan
scarborough|schaffhausen|schaumburg|schenectady|schiedam|schleswig-holstein|schoneberg|schwabisch gmund
schweizer-reneke|schwerin|schwyz|scottsdale|scranton|scunthorpe|seattle|secunderabad|sederot|seeb|sefrou
segamat|segou|sehore|sejong|sekondi-takoradi|selydove|semarang|semenyih|semey|semnan|semporna|senador canedo
sendai|sennar|seogwipo|seongnam-si|seoni|seosan|seoul|sepang|sepatan|seraing|serang|serekunda|seremban
sergipe|sergiyev posad|serilingampalle|serov|serpong|serpukhov|serra|sertaozinho|sesto san giovanni
sete lagoas|setif|seto|settat|setubal|severnyy|severodvinsk|seversk|sevilla|sewon|sfantu gheorghe|sfax
shaanxi|shabqadar|shabwah|shache|shadrinsk|shagamu|shah alam|shahabad|shahdad kot|shahdadpur|shahdol
shahecheng|shahjanpur|shahkot|shahr-e kord|shahrak|shahre jadide andisheh|shahrud|shahzadpur|shakargarh
shakhtars'k|shakhty|shamli|shan|shancheng|shandong|shanghai|shangmei|shangqiu|shangrao|shangri-la|shangyu
shangzhi|shanhaiguan|shanting|shantipur|shantou|shanwei|shanxi|shaoguan|shaowu|shaoxing|sharjah|sharqia
shashemene|shashi|shawnee|shchekino|shchelkovo|shchukino|sheepshead bay|sheffield|shekhupura|sheki|shelby
shendi|shengli|shenjiamen|shenyang|shenzhen|sheopur|shepetivka|sherbrooke|sherpur|shibata|shibganj
shibin al kawm|shibirghan|shida kartli|shiga|shiguai|shihezi|shijiazhuang|shikarpur|shiki|shikohabad
shillong|shilong|shima|shimada|shimane|shimla|shimodate|shimoga|shimonoseki|shimotoda|shindand|shinyanga
shiojiri|shiqi|shiqiao|shiraz|shirpur|shirvan|shitanjing|shivaji nagar|shivpuri|shiwan|shixing|shiyan
shizilu|shizuishan|shizuoka|shkoder|shoham|shorkot|shostka|shouguang|shpola|shreveport|shrewsbury|shrirampur
shuangcheng|shuangyang|shuangyashan|shujaabad|shulan|shumen|shunyi|shushtar|shuya|shwebo|shyamnagar|shymkent
si racha|sialkot|siauliai|siaya|sibay|sibi|sibiu|sibolga|sibsagar|sibu|sichuan|sicily|sidama|siddharthanagar
siddipet|sidi aissa|sidi bel abbes|sidi khaled|sidi qacem|sidi slimane|sidoarjo|sidon|siedlce|siegen
siem reap|siemianowice slaskie|sihanoukville|siirt|sikandarabad|sikar|sikasso|sikkim|silang|silao|silchar
silesia|silifke|siliguri|silopi|silvan|silver spring|simi valley|simoes filho|sinah|sinaloa|sincelejo
sindelfingen|sindh|sindhnur|singa|singaraja|singida|singkawang|singrauli|sinhyeon|sinjar|sinnar|sinop
sint-niklaas|sinuiju|sioux city|sioux falls|siping|siracusa|sirajganj|sirhind|sirjan|sirnak|sirsa|sirsi
sirsilla|sirte|sirvan|sishui|sisli|sistan and baluchestan|sitapur|situbondo|siuri|sivakasi|sivas|siverek
siwan|skadovs'k|skanes|skikda|skokie|skopje|skudai|skvyra|slatina|slavonski brod|slavuta|slavutych
slavyansk-na-kubani|slawi|sliven|slobozhans'ke|slough|slupsk|slutsk|smederevo|smila|smolensk|snizhne|soacha
sobral|soc trang|sochi|sodermalm|sodertalje|sodo|sofia|sogamoso|sohag|sohar|soio|soka|sokal'|sokaraja|sokcho
soke|sokhumi|sokode|sokoto|solana|solapur|soledad|soledad de graciano sanchez|solihull|solikamsk|solingen
sollentuna|solna|solntsevo|solothurn|soma|somali|somerville|sonargaon|song cau|songea|songjiang|songjianghe
songkhla|songling|songnim|songyang|songyuan|sonipat|sonora|sool|sopur|soqatra|soran|soreang|sorgun|sorocaba
sorokyne|sorong|sorsogon|sosnovka|sosnovyy bor|sosnowiec|sougueur|souk ahras|souran|sousse|south aegean
south australia|south bend|south boston|south carolina|south dakota|south ethiopia regional|south gate
south holland|south jordan|south khorasan|south kivu|south lawndale|south san francisco|south shields
south sinai|south suffolk|south tangerang|south west ethiopia peoples'|southall|southampton|southend-on-sea
southern darfur|southern kordofan|southfield|southport|soweto|soyapango|soyibug|spanish town|spijkenisse
spokane|spokane valley|spring hill|spring valley|springdale|springfield|springs|sragen
sri jayewardenepura kotte|srikakulam|srinagar|srivilliputhur|srodmiescie|st albans|st helens|st. catharines
st. john's|st.-petersburg|stafford|stalowa wola|stamford|standerton|stara zagora|stargard|starobil's'k
starokostiantyniv|staryy oskol|staten island|stavanger|stavropol kray|stavropol'|stebnyk|steglitz
stellenbosch|sterling heights|sterlitamak|stevenage|stilfontein|stockholm|stockport|stockton
stockton-on-tees|stoke-on-trent|strasbourg|strogino|stroud|strovolos|stryi|stupino|stuttgart|styria
subang jaya|subaykhan|subcarpathia|subic|subotica|suceava|sucre|sud-ubangi|sudak|suez|suffolk|sugar land
suicheng|suihua|suining|suita|suixi|suizhou|sujangarh|sujiatun|sukabumi|sukagawa|sukkur|sulaymaniyah|suleja
sullana|sultanah|sultanbeyli|sultangazi|sultanpur|sumare|sumbawanga|sumber|sumedang|sumedang utara|sumenep
sumqayit|sunch'on|suncheon|sunderland|sungai penuh|sungai petani|sungailiat|sunggal|sunnyvale|sunrise
sunrise manor|sunset park|sunyani|sunzha|supaul|sur|surabaya|surakarta|surat|surat thani|suratgarh
surendranagar|surgut|suriapet|surigao|surman|surrey|surt|sutton|sutton coldfield|suva|suva reka|suwalki
suwayda|suwon|suzano|suzhou|suzuka|svalyava|svatove|sverdlovs'k|sverdlovsk|svetlanovskiy|sviblovo
svitlovods'k|svobodnyy|svyetlahorsk|swabi|swansea|swidnica|swietokrzyskie|swindon|sydney|syevyerodonets'k
syktyvkar|sylhet|synel'nykove|syracuse|syriam|syzran'|szczecin|szeged|szekesfehervar|szolnok|szombathely
ta'if|tabasco|taboao da serra|tabora|tabriz|tabuk|tachilek|tacloban|tacna|tacoma|tadepallegudem|tadif|tadmur
tadpatri|tafas|taganrog|taganskiy|tagaytay|tagbilaran city|tagiura|taguig|tahe|tahoua|tahta|tai'an|taichung
taihecun|tailai|tainan|taipei|taiping|taishan|taita taveta|taitung city|taixing|taiyuan|taizhou|taizz|tajimi
takaishi|takamatsu|takaoka|takarazuka|takasaki|takatsuki|takayama|takefu|takeo|takestan|takhar|takoradi
talara|talavera|talavera de la reina|talca|talcahuano|taldykorgan|talipparamba|talisay|talkha|tall rifat
tallaght|tallahassee|tallbisah|tallinn|tallkalakh|tallkayf|talne|taloqan|tamale|taman senai|tamano
tamanrasset|tamarac|tamaulipas|tambacounda|tambaram|tambov|tamil nadu|tampa|tampere|tampico|tamra|tamworth
tan an|tan-tan|tana river|tanabe|tanashicho|tanauan|tanda|tandalti|tandil|tando adam|tando allahyar
tando muhammad khan|tandur|tanga|tangail|tanganyika|tangerang|tanggu|tangier|tangjiazhuang|tangping|tangshan
tangzhai|tanintharyi|tanjore|tanjung pandan|tanjung pinang|tanjungbalai|tantou|tanuku|tanza|taoudenit
taourirt|taoyuan city|taozhuang|tapachula|taraba|tarakan|taranto|tarawa|taraz|targoviste|targowek|targu jiu
targu-mures|tarhuna|tarija|tarlac city|tarnow|tarnowskie gory|taroudant|tarragona|tarsus|tartagal|tartouss
tartu|tartus|tarub|tarut|tasek glugor|tashkent|tasikmalaya|tasmania|tatabanya|tataouine|tatarstan
tatebayashi|tatui|tatvan|taubate|taungdwingyi|taunggyi|taungoo|taunton|tauranga|tawau|taylorsville|taytay
tayyibat al imam|taza|tbilisi|tczew|tebessa|tebingtinggi|tecate|techiman|tecoman|tegal|tegucigalpa|tehran
tehuacan|tejen|tekirdag|tekstil'shchiki|telangana|telde|telford|tellicherry|teluk intan|teluknaga|tema
temara|tembisa|temecula|temirtau|temixco|tempe|tempe junction|temple|temuco|tendo|teni|tennessee|tenri
teofilo otoni|tepatitlan de morelos|tepexpan|tepic|teresina|teresopolis|ternate|terni|ternopil|terrassa
terre haute|terrebonne|teshi old town|tesistan|tete|tetouan|tetovo|tetuan de las victorias|texas
texcoco de mora|thai nguyen|thakhek|thakurgaon|thanatpin|thane|thanesar|thanh hoa|thanh pho uong bi
tharaka - nithi|tharyarwady|thaton|thayetmyo|the bronx|the marches|the woodlands|thenkasi|thessaloniki
thessaly|thi xa phu my|thies|thies nones|thika|thimphu|thiruvananthapuram|thongwa|thoothukudi|thornton
thousand oaks|thrissur|thu dau mot|thunder bay|thurgau|thuringia|tianchang|tianfu|tianjin|tianpeng|tianshui
tiaret|tiberias|ticino|tiebo|tieli|tieling|tiflet|tigwav|tijuana|tikamgarh|tikhoretsk|tikhvin|tikrit|tilburg
timisoara|timon|timoteo|tinaquillo|tindivanam|tinongan|tinsukia|tiptur|tirah|tirana|tiraspol|tirat karmel
tirmiz|tiruchengode|tiruchirappalli|tirunelveli|tirupati|tiruppur|tiruvannamalai|tiruvottiyur|tissemsilt
titagarh|tizi ouzou|tlahuac|tlalnepantla|tlalpan|tlaquepaque|tlaxcala|tlemcen|toamasina|toba tek singh
tobol'sk|tobruk|tocantins|tochigi|togane|togdheer|tokar|tokat|toki|tokmak|tokmok|tokorozawa|tokushima
tokuyama|tokyo|tol'yatti|tolga|toliara|toluca|tomakomai|tomaszow mazowiecki|tombouctou|toms river|tomsk
tonala|tondabayashicho|tongchuanshi|tonghae|tonghua|tongliao|tongren|tongshan|tongzhou|tonk|tonypandy
toowoomba|topeka|torbat-e heydariyeh|tordher|toretsk|toride|toronto|torquay|torrance|torre del greco
torrejon de ardoz|torremolinos|torrent|torreon|torrevieja|torshavn|torun|tosu|totonicapan|tottori|touba
toukh|toulon|toulouse|tourcoing|tournai|town 'n' country|townsville|toyama|toyohashi|toyokawa|toyonaka
toyota|tozkhurmato|trabzon|trang|trans nzoia|trelew|trentino-alto adige|trento|trenton|tres coracoes
tres lagoas|tres rios|treviso|trier|trieste|trikala|trincomalee|trindade|trinidad|tripura|triyuga|trnava
trois-rivieres|troisdorf|troitsk|trondheim|troparevo|troyes|trujillo|truskavets'|tsaritsyno|tshela|tshikapa
tshopo|tshuapa|tsu|tsuen wan|tsukuba|tsuruga|tsuruoka|tsurusaki|tsushima|tsuyama|tsyurupyns'k|tuapse|tuban
tubarao|tubas|tubingen|tucson|tucurui|tuguegarao|tukrah|tula|tulancingo|tulangan utara|tulare|tulcan|tulcea
tulchyn|tulkarm|tulsa|tultepec|tulua|tulungagung|tumaco|tumbes|tumen|tumkur|tunceli|tungi|tungipara|tunis
tunja|tupa|tura|turbat|turgutlu|turhal|turin|turkana|turkestan|turkistan|turkmenabat|turkmenbasy|turku
turlock|turmero|turpan|tuscaloosa|tuscany|tustin|tutamandahostel|tuxpam de rodriguez cano|tuxtepec|tuxtla
tuy hoa|tuymazy|tuzla|tver|twante|tychy|tyoply stan|tyre|tyrol|tyumen|tyva|ualog|uasin gishu|uba|ubari
ubatuba|ube|uberaba|uberlandia|ubon ratchathani|udaipur|udgir|udhampur|udine|udmurtiya|udon thani|udupi|ueda
ueno-ebisumachi|ufa|uga|ugep|ughelli|uige|uijeongbu-si|uitenhage|uji|ujjain|ukhta|ulan bator|ulan-ude
ulanhot|ulhasnagar|ulm|ulsan|ulster|ulu tiram|ulyanovsk|ulytau|uman|umbria|umea|umm al quwain city
umm el fahm|umm qasr|umm ruwaba|umraniye|umuahia|umuarama|unai|ungaran|ungsang|union city|universal city
unna|unnao|unye|upington|upland|uppal kalan|upper austria|uppsala|urayasu|urdaneta|urganch|uri|uromi|ursynow
uruapan|uruguaiana|urumqi|usak|usera|ushiku|ushirombo|uskudar|usol'ye-sibirskoye|ussuriysk|ust'-ilimsk
ust-kamenogorsk|usti nad labem|utah|utica|utrecht|utsunomiya|uttar pradesh|uttarakhand|uvira|uyo|uyovu
uzhgorod|uzice|vacaville|vacoas|vadodara|vaduz|valais|valdemoro|valdivia|valenca|valence|valencia|valera
valinhos|valjevo|valladolid|valle de la pascua|valle de santiago|valledupar|vallejo|valletta|valley glen
valparai|valparaiso|valsad|valvedditturai|van|van nuys|vanadzor|vancouver|vanderbijlpark|vaniyambadi|vantaa
vapi|varamin|varanasi|varash|varese|varginha|varna|varzea grande|varzea paulista|vasco da gama|vaslui
vasteras|vasyl'evsky ostrov|vasylivka|vasylkiv|vatutine|vaud|vaughan|vavuniya|vaxjo|veenendaal|vejalpur
velbert|velez-malaga|velikiy novgorod|velikiye luki|veliko turnovo|vellore|velsen-zuid|venado tuerto|veneto
venlo|venustiano carranza|veracruz|veraval|vereeniging|vermont|verona|versailles|veshnyaki|vespasiano
veszprem|viamao|vicalvaro|vicenza|vicosa|victoria|victoria de durango|victorias|victorville|vidisha|vienna
vientiane|viersen|viet tri|vigo|vihari|vihiga|vijayawada|vila nova de gaia|vila velha|viladecans
vilanova i la geltru|vilhena|villa alemana|villa canales|villa carlos paz|villa de cura|villa de vallecas
villa del rosario|villa elisa|villa lugano|villa maria|villa mercedes|villa nueva|villa vicente guerrero
villahermosa|villaverde|villavicencio|villeneuve-d'ascq|villeurbanne|villingen-schwenningen|villupuram
vilnius|vina del mar|vineland|vinh|vinh long|vinnytsia|vinukonda|viransehir|virar|virginia|virginia beach
virudunagar|visakhapatnam|visalia|visnagar|vista|vitebsk|vitoria|vitoria da conquista|vitoria de santo antao
vitry-sur-seine|vizianagaram|vlaardingen|vladikavkaz|vladivostok|vlore|vol'sk|volgodonsk|volgograd
volnovakha|volodymyr-volynskyi|vologda|volos|volta redonda|volyn|volzhskiy|vorarlberg|vorkuta|voskresensk
vostochnoe degunino|votkinsk|votorantim|votuporanga|vovchans'k|voznesensk|vratsa|vriddhachalam|vrindavan
vryheid|vung tau|vyborg|vykhino-zhulebino|vyksa|vynohradiv|vyronas|vyshhorod|vyshneve|wabu|wacheng|waco
wad medani|waddan|wadi al hayat|wadi as sir|wadi ash shati'|wafangdian|wajir|wakayama|wakefield|wakema
walbrzych|waldorf|walnut creek|walsall|waltham|wamba|wandsbek|wangkui|wangqing|wanju|wanning|wanxian
warangal|wardha|warmbaths|warmia-masuria|warner robins|warri|warrington|warsaw|warwick|washim
washington heights|wasit|watampone|waterbury|waterford|waterloo|waterlooville|watford|watsa|wau|waukegan
waukesha|wawer|wazirabad|wedding|weifang|weihai|weimar|weinan|welkom|wellington|wembley|wenchang|wenling
wenshan city|wenzhou|weru|wesel|west albany|west allis|west azerbaijan|west bengal|west bloomfield township
west bromwich|west coon rapids|west covina|west des moines|west greece|west gulfport|west hartford
west hollywood|west jerusalem|west jordan|west kazakhstan|west kordofan|west lynchburg|west macedonia
west palm beach|west pokot|west pomerania|west raleigh|west ridge|west town|west valley city|west virginia
western australia|western cape|western darfur|westland|westminster|weston|weston-super-mare|westonaria
white nile|white rock|whittier|wichita|wichita falls|widnes|wiesbaden|wigan|wilhelmshaven|willemstad
willowdale|wilmersdorf|wilmington|windhoek|windsor|winejok|winnipeg|winston-salem|winterthur|wisconsin
witbank|witten|wloclawek|woking|wola|wolfsburg|wollongong|wolverhampton|wonju|wonosobo|wonsan|woodbury
woodland hills|woodlands|woqooyi galbeed|worcester|worthing|wrexham|wroclaw|wuchang|wucheng|wuchuan|wuda
wuhai|wuhan|wuhu|wukari|wum|wuppertal|wurzburg|wusong|wuwei|wuxi|wuxue|wuyang|wuzhen|wuzhou|wyoming|xai-xai
xalapa de enriquez|xi'an|xiamen|xiangcheng chengguanzhen|xiangtan|xiangxiang|xiangyang|xianju|xianning
xiannu|xianshuigu|xiantao|xianyang|xiaogan|xiaolingwei|xiaoshan|xiaoshi|xiazhen|xiazhuang|xichang|xico
xifeng|xihe|xilin hot|ximeicun|xincheng|xindi|xindian|xingcheng|xinghua|xingtai|xinhui|xining|xinji|xinmin
xinpu|xinshi|xintai|xinxiang|xinyang|xinyi|xinyu|xinyuan|xinzhi|xinzhou|xiongzhou|xishan|xiulin|xiuyan
xiuying|xixiang|xochimilco|xuanzhou|xuchang|xucheng|xunchang|yabrud|yachimata|yacuiba|yadgir|yafran|yagoua
yahotyn|yaizu|yakeshi|yakima|yakutsk|yala|yalova|yalta|yamagata|yamaguchi|yamalo-nenets|yamanashi|yambol
yamethin|yamoussoukro|yamunanagar|yanbu|yancheng|yangambi|yangchun|yangcun|yanggu|yangiyul|yangjiang|yangju
yangliuqing|yangp'yong|yangquan|yangsan|yangshuo|yangzhou|yanji|yanjiang|yanliang|yanta|yantai|yany kapu
yanzhou|yaounde|yarim|yaritagua|yaroslavl|yaroslavskiy|yasenevo|yashio|yasuj|yasynuvata|yatou|yavatmal|yavne
yawata|yazd|yebaishou|yegor'yevsk|yehud|yehud-monosson|yekaterinburg|yelabuga|yelahanka|yelets|yen bai
yen vinh|yenakiyeve|yenangyaung|yeosu|yerevan|yessentuki|yevlakh|yevpatoriya|yeysk|yibin|yichang|yicheng
yichun|yilan|yima|yinchuan|yingchuan|yingkou|yingshang chengguanzhen|yinzhu|yishui|yiwu|yiyang|yobe
yogyakarta|yokkaichi|yokohama|yokosuka|yola|yonago|yonezawa|yongchuan|yongfeng|yonkers|yono|yopal
yorba linda|york|yorosso|yoshkar-ola|yotsukaido|youhao|youngstown|youssoufia|yozgat|yuanlin|yuanping
yuba city|yucatan|yucheng|yuci|yudong|yuen long kau hui|yueyang|yukon|yuksekova|yuktae-dong|yukuhashi|yulin
yulinshi|yuma|yumbo|yuncheng|yunfu|yunmeng chengguanzhen|yunnan|yunyang|yurga|yushu|yuta|yuxi|yuxia|yuyao
yuzhne|yuzhno-sakhalinsk|yuzhnoukrains'k|zaandam|zaanstad|zabaykalskiy kray|zabid|zabol|zabrze|zabul
zacatecas|zadar|zagazig|zagreb|zahedan|zahle|zakarpattia|zalaegerszeg|zalau|zalingei|zaltan|zama|zamboanga
zamfara|zamosc|zanjan|zanzibar|zaoyang|zaozhuang|zapopan|zaragoza|zaranj|zarate|zarechnyy|zaria|zarqa|zarzis
zawiya|zaxo|zayed city|zdolbuniv|zeeland|zefta|zeist|zelenodolsk|zelenogorsk|zelenograd|zemun|zenica
zeytinburnu|zhabei|zhalantun|zhambyl|zhanaozen|zhangjiagang|zhangjiajie|zhangjiakou
zhangjiakou shi xuanhua qu|zhangye|zhangzhou|zhanjiang|zhaobaoshan|zhaodong|zhaogezhuang|zhaoqing|zhaotong
zhaoyuan|zhaozhou|zhashkiv|zhejiang|zheleznodorozhnyy|zheleznogorsk|zhengjiatun|zhengzhou|zhenjiang|zhenlai
zhenzhou|zhetysu|zhezqazghan|zhicheng|zhijiang|zhlobin|zhmerynka|zhongshan|zhongshu|zhongxiang|zhoucheng
zhoucun|zhoukou|zhoushan|zhovti vody|zhu cheng city|zhuanghe|zhuangyuan|zhuhai|zhuji|zhujiajiao|zhukovskiy
zhulebino|zhumadian|zhuzhou|zhytomyr|zibo|zielona gora|zigong|ziguinchor|zilina|zinder|zinjibar|zintan
zipaquira|zlatoust|zlin|zliten|zmiyiv|znomenka|zoetermeer|zografos|zolochiv|zolotonosha|zomba|zonguldak|zory
zoucheng|zrenjanin|zug|zugdidi|zuglo|zuhres|zunyi|zurich|zushi|zuwarah|zvenihorodka|zwickau|zwolle
zyablikovo|zyuzino
`;
