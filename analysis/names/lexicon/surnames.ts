/** Frequent family names, lower case without accents, parted by white space. Drawn from the names of politicians in Wikidata (CC0). */
export const SURNAMES = `
abbas abbasi abbott abdalla abdallah abdullah abdullahi abe abraham abreu abubakar acosta adam adame adams
adamu adan afonso afridi aguiar aguilar aguirre ahmad ahmed akbar akhtar akol akram al-sabah alain alam alba
albert albuquerque alcala alekseyev alexander alexandre alexis ali alim aliyev aliyu allan allen almeida
alonso alphonse alva alvarado alvarez alves aly amaral amin amorim anaya andersen anderson andersson andrade
andre andrews ansari antonio antunes anwar apostol aquino arai aranda araujo archer arellano arias armstrong
arop arroyo arslan arthur ashraf ashton atkins atkinson augustin austin avila aviles awad awan ayala aydin
ayub azevedo aziz baba babak babar babayan babiker babu bachir backman bacon baghdasaryan baghel bailey
baird baker baldwin baloch balogh balogun banda banerjee barba barber barbosa barbu barker barnes barnett
barr barrera barrett barros bartlett barton bartos bashir bateman bates batista bauer bauri bautista bayer
becerra beck begum behera bell bello belmonte belousov beltran benjamin bennett benoit benson berg berge
berger bergman bernal bernard bernier berry bertin bertrand beyer bezerra bhatti bibi bienvenu binh bishop
biswal bjorklund blackburn blaha blair blais blake blanc blanco bogdanov boiko bol bondar bondarenko borges
borisov bosco bouchard boucher bourgeois boyce boyd boyer bradley bradshaw brady braga branco braun bravo
braz breton brito brock brooks brown browne bruce brun bueno bukhari burke burns burt bush bustamante butler
byrne cabral cabrera caetano cakir calderon camacho camara camarena cameron campbell campos canales cano
cantu cardenas cardona cardoso carey carlos carlson carlsson carneiro carney carpenter carr carranza
carrillo carroll carson carter carvalho casey castaneda castellanos castillo castro cavalcante cavalcanti
cayetano celestin celik cervantes cesar chakraborty chan chandio chandler chandra chang chapman charbonneau
charles chaudhary chaudhry chauhan chautala chavez cheema chen chol choudhary choudhury chowdhury
christensen christian christiansen christophe chu cisneros clark clarke claude clement coelho cohen coimbra
cole coleman colin collins connolly contreras conway cook cooper cordova corona coronado coronel correa
correia cortes costa costello coutinho couto cox craig crawford crispin cruz cuevas cummings cunha
cunningham cyprien dahl dak dalton daly daniel daniels danielsson dar das david davidson davies davila
dawson dean delgado deng denis deo devi dias diaz dickson didier dieudonn dieudonne dimitrov din diniz
dissanayake dixon dlamini dogar doherty dominguez donaldson donovan doyle duarte dube dubois dufour dumas
dumont duncan dung dunn dupont duque duran durand durovic dvorak edwards egan eide eira elahi elias elliott
ellis ellison emmanuel endo engstrom erdogan eric ericson eriksen eriksson ernest ersoy escalante escobar
espinosa espinoza esquivel estrada etienne evans farias farkas farmer farooq faure faustin fauzi felix
ferguson fernandes fernandez fernando ferrand ferrari ferraz ferreira ferrer fiala fidele figueiredo filho
finn fischer fisher fitzpatrick fletcher flores flynn foley fonseca fontaine forbes ford fortin fournier fox
franca francis francisco franco francois frank franois fraser freddy freeman freitas french fritz fuente
fuentes fukuda fuller fyodorov gabriel gai gaillard gal galvan galvez gama gandhi garang garba garcia
gardner garin garrett garza gaston gatluak gauthier george georges gerard gevorgyan ghazaryan gibson gil
gilani gilbert gill gillespie gilmore girard godefroid gogoi gomes gomez goncalves gongora gonzales gonzalez
goodwin gordillo gordon goto gould gouveia gowda grady graham gregoire griffin griffith griffiths grigoryan
grimstad guedes guerra guerrero guevara guillaume guimaraes gumbo gunnarsson gupta gustafsson gutierrez
guzman habib haddad hadi haekkerup hagen hai haider hajdu hakim hakobyan hall halvorsen hamad hamada hamadou
hameed hamid hamilton hammond hancock hansen hanson hansson haq hardy harper harrington harris harrison hart
harutyunyan harvey hasan hasegawa hashimoto hassan hastings hay hayat hayes hegedus heinrich hembram
henderson henriksen henrique henry herbert herman hernandez herrera hickey hicks hidayat higgins hill
hinojosa hoffman hoffmann hogan holland holm holmberg holmes hong hood hopkins horak horn horvath
hovhannisyan howard howarth howell huang hubert huerta huffman hughes hungwe hunter hussain hussein
hutchinson ibarra ibrahim idris ikeda ingebrigtsen inoue iordache iqbal isa isaac ishchenko ishii iskandar
islam ismail issa ito ivan ivanov ivanova jackson jacob jacobs jacobsen jacques jadhav jaime jain jaiswal
jakobsen jalosjos jama jamali james jamil jansson javed javier jean jean-claude jean-marie jean-pierre
jeanne jena jenkins jensen jerome jesus jian jianhua jianmin jibrin jimenez johansen johansson john johnsen
johnson johnsson johnston joly jonas jones jonsson jordan jorgensen jose joseph joshi joyce juarez juma jun
junejo jung justin kabila kane kaneko kang kaplan kara karapetyan karim kariuki karlsson kashyap katara kato
katz kawai kaya kekana keller kelley kelly kemp kennedy kerr khachatryan khalid khan khattak khosa khumalo
kidd kihara kilic kim kimani kimura kirby kirk kiss kitagawa klein knight knudsen knutsen kobayashi koch
koech koizumi kolesnikov kondo kono konyi korir kostenko kovacs koval kozak kravchenko kristensen
kristiansen kristoffersen kulang kulhanek kulikov kumar kumari kuol kur kurniawan kuzmin kuznetsov
kyrychenko lacroix lal lam lamb lambert landry lang langa lapointe lara larsen larson larsson laszlo laurent
lawal lawan lawrence lawson lazar leach leal leao lebedev lebel leblanc leclercq lee lefebvre lefevre
leghari leigh leitao leite lemieux lemoine leon leonard leonov leroy leslie lessa levchenko levin levy lewis
lim lima lin lind lindberg linden lindgren lindsay lindstrom ling lins lira liska liu lloyd lopes lopez
louis lozano lual luc lucas lukacs luna lund lundberg lunde lupu lynch lyons macdonald macedo machado machar
macias mackay madden madeira madsen magalhaes magana magsi mahar mahato mahdi mahlangu mahmood mahmud maia
maina majhi makarov makoni maldonado malik mallick maloney maluleke mandal mangudadatu mann manning manuel
manukyan marc marcel marchenko marcos mares margaryan marie marin marino mark markov marques marquez marsden
marsh marshall martin martinez martins mason masse masson masuku mata mathieu mathisen matias matos
matsumoto matthews maurice mayer mazari mcbride mccarthy mcconnell mcdonald mcguire mckenna mcleod mcmahon
mcnally mcnamara medeiros medina meena meghwal mehmood mei mejia melnychuk melnyk melo mena menard mendes
mendez mendonca mendoza meneses menezes meque mercado mercier meunier meyer michael michel mikkelsen miller
ming miranda mirza mishra misra mitchell mkrtchyan moe mohamadou mohamed mohammed mohamud mohanty moi moller
molnar mondlane montano monteiro montero montes montgomery montoya moore mora moraes morais morales moran
moreau moreira moreno morgan mori morin morozov morris morrison morrissey mortensen mota motta moura moyo
mpofu muchanga muhammad muhammed mukherjee mulder muller munguia munir munoz murmu murphy murray musa
mustafa mustapha mwangi myers nagar nagy nahyan naik nakagawa nakamura naqvi nascimento nash nasir nava
navarrete navarro nawaz nayak ncube ndlovu neal nelson nemec nemeth neto neves neville newman nguyen ngwenya
niazi nichols nicolas nielsen nikitin nilsen nilsson nishad nishida nixon nkomo nnaji noel nogueira nolan
noor noriega norman novak novikov novotny nunes nunez nur nyathi o'brien o'connell o'connor o'neill ocampo
ochoa ogawa olivares oliveira oliver olivier olsen olson olsson olvera omar omer orlov orozco ortega ortiz
osborne oscar oshima osman ota owen owens ozdemir ozel ozkan ozturk pacheco padilla pal palacios palmer
panda pandey panigrahi pappas parker pascal passos paswan patel paterson pathak patil patnaik patra patrick
patterson paul paulo paulsen pavlenko pavlov payne pearce pearson pedersen pelaez pena peralta pereira
perera perez perkins perry persson pervaiz peter peters petersen peterson petit petrenko petrescu petrov
pettersson philippe phillips picard pierre pimentel pina pineda ping pinheiro pinto pires poghosyan ponce
popa pope popescu popov portela porter poulsen powell pradhan prado prakash prasad pratt prentice preston
prieto pugh qadri qiang quinn qureshi radhakrishnan radu radulescu rahman rai raja rajapaksa raju ram
ramirez ramos rana randall rangel rankin rao rashid rasmussen rathore rawat ray raymond raza reddy reed rees
reeves rehman reid reis remy rene reyes reynolds riak ribeiro rice richard richards richardson richmond rico
rio rios rivas rivera riviere robert roberts robertson robinson robles rocha rodrigues rodriguez roger
rogers rojas roman romanov romero romo rooney roque rosa rosado rosario rosas rosen ross rossi roth roux
rowe roy rubio ruiz russell russo ryan sabah sadiq saeed saenz sahin sahoo sahu sai saide saini saito salam
salas salazar saldana saleh salgado sali salinas salman salmon salomao samal sambo sampaio samson samuel
sanchez sandberg sanders sanderson sandoval sani santana santiago santos sargsyan sarkar sato sattar
savchenko savelyev schmidt schneider scott segura semyonov sen serge serrano seth sethi shah shaikh sharif
sharma shaw shekhawat shepherd shevchenko shipley shpak sibanda siddiqui sidhu silva silveira simango simard
simeon simmons simon simonsen simonyan simpson singh singson sinha sithole skinner smith snyder soares
sobolev sokolov solanki solbakken solberg solis solomon sonkar soomro soren sorensen sosa soto sousa souza
spence spencer stanley steele stephens stern stevens stevenson stewart stoica stone strand stuart suarez
sulaiman suleiman sullivan suslov suzuki svensson svoboda swain sweeney sykes szabo szekely szilagyi taha
tahir takagi takahashi talpur tan tanaka tapia tarar tareen tariq tate taylor teixeira thakur thomas
thompson thomson tian tiwari tkachenko toledo toma tomas tomlinson toro torre torres toth townsend trejo
tremblay trevino tripathi trujillo tucker tudu turnbull turner ullah umali umar unal underwood usman ussene
valdes valdez vale valencia valentin valle vardanyan varga vargas vasconcelos vasilyev vazquez vega vela
velasco velazquez velez ventura vera verma viana vicente victor vidal vieira villa villafuerte villanueva
villar villarreal villegas villiers vincent vogel volkov wada wagner wahid wako walker wall wallace wallin
walsh wang wani ward warner warren watanabe watson watt watts webb weber wei weiss wells west wheeler white
wikstrom wilkinson williams willy wilson wol wong wright xavier yadav yahaya yahya yakubu yamada yamaguchi
yamamoto yang yap yasin yildirim yildiz yilmaz yong yor yoshida yoshikawa yusuf zacarias zaman zamora zavala
zeman zepeda
`;
