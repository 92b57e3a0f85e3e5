/** Given names of many cultures, lower case without accents, parted by white space. Drawn from the names of politicians in Wikidata (CC0). */
export const GIVEN_NAMES = `
aaron abba abbas abd abdalla abdallah abdel abdh abdi abdirahman abdoulaye abdul abdulaziz abdulkadir
abdullah abdullahi abdulrahman abdurrahman abel abigail abiodun abraham abubakar abuk achmad adalberto adam
adama adamu adan adang ade adebayo adel adela adem aden adeyemi adil adnan adolf adolfo adolphe adrian
adriana adriano adrien adrienne afonso aftab afzal agha agnes agneta agostinho aguilar agus agustin ahamed
ahmad ahmed ahmet ahn aida aime aisha aivar ajay ajit akbar ake akhtar akihiro akiko akio akira akos akram
alain alaksandr alan alar alastair albert albertina alberto albino aldo alec aleh alejandra alejandro
aleksandar aleksander aleksandr aleksandra aleksei aleksey alena ales alessandro alex alexander alexandra
alexandre alexandros alexandru alexei alexey alexis alf alfonso alfred alfredo algirdas algis ali aliaksandr
alice alicia alina aline alireza alison alistair aliyu alla allan allen alma alois alonso alphonse alvarez
alvaro alyaksandr amado amador amadou amanda amar ambrose amelia amilcar amin amina aminu amir amira amit
amjad amos amougou amy ana ananda ananta anas anastasia anastasios anatol anatole anatolii anatoliy anatoly
anders anderson andi andranik andras andre andrea andreas andree andrei andrej andreja andres andrew andrey
andrii andrius andriy andrzej andy ane anette angel angela angeles angelica angelika angelina angelo angie
angus anicet anil anita ann anna anna-karin annah anne anne-laure anne-marie anne-sophie anneli annette
annick annie annika antal antanas anthony antoine antoinette anton antonia antonin antonio antonis antony
antti anvar anwar apostolos april ara araceli aram arayik arbab ari ariel arif arild aristide arjun arkady
arlette arlindo arman armand armando armen armindo arnaldo arnaud arne arnold arpad arsen artak artem arthur
artur arturas arturo arun arunas arvind arvydas aryeh asa asad ase asghar asha ashok ashot asif aslam aslan
asma astrid athanasios atila atsushi attila aud aude audrey audun augusta auguste augustin augustine augusto
aurel aurelie aurelien aurelio aurora austin avi avila avraham axel aydin ayhan ayo ayse ayub azam azhar
aziz baba babatunde bae bai bala balazs balram bambang banza barbara barbro bard barnabas barney barry bart
barthelemy barys bashir basile bassey bautista beatrice beatriz becky bekir bela bello ben benard bence
benedict benedicte bengt benito benjamin benny benoit benson bente berenice berit bernadette bernard
bernardino bernardo bernhard bernie bernt berta bertha bertrand beth beto betsy betty bev beverley beverly
bharat bienvenu bikram bilal bill billy birger birgitta birgitte bishnu bjarne bjorg bjorn blaine blake
blanca bo bob bobby bodil bogdan bohdan bohumil bohuslav boitumelo bol boniface bonifacio bonnie boris
borislav borys bouba brad bradley brandon brenda brendan brent brett brian brice bridget brigitte brito
britt bruce bruno bryan budi bukar bulent burhan bushra byron cabo cai caio caleb cameron camilla camille
camilo campbell campos cao capitao cardenas carin carina carl carla carlo carlos carmel carmen carol carole
carolina caroline carolyn carrie carsten carvalho casey cassio castillo castro catalin catalina catarina
catherine cathy cecil cecile cecilia cecilie cedric celeste celestin celestino celia celina celine celio
celso cemal cephas cesar ch chad chan chandra chang chantal charan charles charlie charlotte chaudhary
chaudhry chavez chen cheng cheryl chi chiang chico chiu cho choi chol chou choudhary chris christelle
christer christian christiane christina christine christoph christophe christopher christos chu chuck
chukwuemeka chung chuol cindy ciprian ciro claes claire clara clare clarence clark claude claudia claudine
claudio claudiu claus clay clement cliff clifford clive cody colette colin colleen concepcion connie conor
constance constantin consuelo corinne cornel cornelia corneliu cornelius coronel cory costa costel craig
crispin cristian cristina cristovao cruz csaba cuauhtemoc curt curtis cynthia cyprian cyril cyrus dag
dagfinn dagmar dahiru dai dainius dale dalia damian damiao damien damir dan dana daniel daniela daniele
danielle danilo danny danut daphne dario darius darrell darren daryl dave davi david davies davit dawn dean
deb debbie deborah debra dedi deepak del delegado delia delphine denes deng denis denise dennis denny denys
derek derrick desmond devendra dewi diana diane dianne diaz dick didier diego dieudonne dikeledi dilip
dimitar dimitrios dimitris dina dinesh ding diogo dionisio dirk dmitri dmitriy dmitry dmytro dolores domingo
domingos dominguez dominic dominique don donald dong donna dora doreen doris dorothy doru doug douglas
dragan dragos duarte dulce dumitru duncan dusan dzmitry earl ebrahim ed eddie eddy edgar edith edmond edmund
edmundo edna edouard edson eduard eduardo edward edwin eero efrain egil ehsan ehud eileen einar eirik eitan
eivind ekaterina elaine elba eleanor eleftherios elena eleni eli elia eliane elias elie eliezer elijah elin
elina elisa elisabeth elise eliyahu elizabeth ella ellen elliot elsa elsie elton elvia elvira emanuel emeka
emil emile emilia emilie emilio emily emine emma emmanuel emmanuelle endang endre eni enoch enrico enrique
ephraim epse eric erick erik erika erin erkan erkki erlan erlend erling ernest ernesto ernie erol ertugrul
ervin erzsebet esko espen esperanza esteban estela estelle ester esther etienne eugen eugene eugenia
eugenijus eugenio eunice eva evan evangelos evans evariste eve evelyn evelyne evgeniy evgeny ewa ezekiel
ezequiel fabian fabien fabienne fabio fabiola fabrice faisal faiz fang fanny farah farida farooq faruk fatih
fatima fatma faustin faustino fausto fazal federico fedir feliciano felipe felix femi feng ferdinand ferenc
fernanda fernandez fernando festus fida fidel fidele filip filipe finn fiona flavio flemming flor flora
florence florencio florent flores florian florin fran france frances francesco francine francis francisca
francisco franck franco francois francois-xavier francoise frank franklin frantisek franz fraser fred freddy
frederic frederick frederico frederique fredrick fredrik fritz frode fu gabor gabriel gabriela gabrielle
gaby gael gaelle gagik gai gail galina ganiyu gao garba garcia gareth garry gary garza gaston gavin gbenga
gediminas geeta geir genaro gene genevieve gennadiy gennady geoff geoffrey georg george georges georgi
georgina georgios georgiy georgy gerald geraldine geraldo gerard gerardo gerd gergely gerhard german gerry
gertrude getrude gevorg geza ghanshyam ghazi gheorghe ghislain ghulam gianni gideon gil gilbert gilberto
giles gilles gillian gina ginette gintaras gintautas giorgi giorgos girish gisela gisele giuseppe gladys
gleb glen glenn gloria godfrey gomes gomez gong gonzalez gonzalo gopal goran gordon govind graca grace
graciela graham greg gregg gregoire gregorio gregory grete grethe grigory gu guadalupe gudrun guerrero
guilherme guillaume guillermo gul gunilla gunn gunnar guo gus gustav gustavo gusti gutierrez guy guzman
gyorgy gyula habib haci hadi hafiz haider haim hajime hakan hakob hakon halil halima halina halyna hamad
hamadou hamid hamza han hana hanna hannah hanne hannes hans harald hari harish harold harri harriet harris
harry harun haruna harvey hasan hashim hassan hayk heather hector hege heidi heikki heinrich heitor helder
helen helena helene helga helge helio helle hellen hemant hendrik hennadii hennadiy henning henri henriette
henrik henrique henry heorhii herbert heriberto herman hermenegildo hernandez herrera herve hideaki hideki
hideo hienadz hilario hilary hilda hilde hina hiroaki hirofumi hiroshi hiroyuki hisashi hitoshi holger holly
hong horacio hossein hou hovhannes howard hristo hryhorii hryhoriy hsieh hsu hu huang hubert huerta hugh
hugo hugues huguette humberto huseyin hussain hussein huw hwang iain ian ibrahim ichiro ida idris ifeanyi
iftikhar ignacio ignatius igor ihar ihor ike ilan ildiko ileana ilhan ilias ilie ilkka ilona ilunga ilya
ilyas imam imelda imran imre ina inacio indrek ines inga inge ingemar inger ingrid ingvar ingvild inna ioan
ioannis ion ionel ionut iqbal irek irena irene irfan irina irma irwin iryna isa isaac isabel isabelle isah
isaiah isaias isaura isidro ismael ismail ismet israel issa issei istvan iulian iva ivan ivana ivar ivo ivor
iwan jaak jaakko jaanus jacinta jacinto jack jackie jackline jackson jacky jacob jacqueline jacques jagdish
jai jaime jake jakob jakub jamal james jamie jan jan-erik jana jane janet jang jani janice janine janne
janos jared jari jarmila jaromir jaroslav jaroslava jaroslaw jasmine jason javad javed javier jay jean
jean-baptiste jean-bernard jean-charles jean-christophe jean-claude jean-francois jean-jacques jean-louis
jean-luc jean-marc jean-marie jean-michel jean-noel jean-paul jean-philippe jean-pierre jean-yves jeanette
jeanne jeannette jeannot jeff jeffrey jen jennie jennifer jenny jeno jens jeon jeong jeppe jeremiah jeremie
jeremy jerome jeronimo jerry jesper jess jesse jessica jesus jette ji jia jiang jibrin jill jim jimenez
jimmy jin jiri jiro jitendra jitka jo joachim joan joana joanna joanne joao joaquim joaquin jocelyn jocelyne
joe joel joelle joey johan johann johanna johanne johannes john johnny johnson jon jonah jonas jonathan
jones jonny jordan jordi jorge jorgen jorn jose josee josef josefina josep joseph josephine josette josh
joshua josiah josip josphat josue joyce jozef jozsef juan juana juanita jude judit judith judy juha jukka
jules julia julian juliana julie julien julieta juliette julio julius juma jun june jung juozas juraj jurgen
juri jussi justin justine jyoti kabir kabiru kadir kai kailash kaj kaka kakule kalev kalle kalman kalombo
kamal kambale kamil kamlesh kang kao kapil kare karel karen kari karim karin karina karine karl karla
karolina karoly kasereka kasongo katalin katarina kate katembo katerina kateryna katherine kathleen kathryn
kathy katia katie katja katrin katrina katrine katy kay kayode kazadi kazuo kazuyoshi keiichi keiji keiko
keith kelly kelvin kemal ken kenji kennedy kenneth kenny kent kenta kentaro kerry kerstin keshari kestutis
ketil kevin khadija khaled khalid khalil khamis khan khawaja khurram kim kimberly kimmo kiran kirk kirsten
kirsti kirsty kishan kishore kjell kjersti kjetil klara klaus knud knut ko koichi koji kong konstantin
konstantinos kostas kostiantyn krasimir kris krishan krishna krista kristen kristian kristin kristina
kristine kristjan kristof krzysztof kumar kunio kunwar kuo kuol kurt kwon kyle ladislav laerte laetitia lai
laila lajos lakshman lal lam lambert lana lance lara larisa larry lars larysa lasse laszlo laura laure
lauren laurence laurent laurentiu lauri laurie lawan lawrence laxman lazaro lazarus lea leandro leanid lee
leena lei leif len lena lene lenka lennart leo leobardo leon leonard leonardo leonid leonidas leonor
leopoldo les leslie leticia lev levente levon leyla li lia liana liang liao liaqat libor lidia liisa lilia
lilian liliana liliane lilit lillian lim lin lina linas lincoln linda lindiwe lindsay lindsey lino linus
lionel lisa lisbeth lise liu liudmila liudmyla liv liviu liz lizbeth ljiljana lloyd lo loic lois lopez
lorena lorenzo loretta lori lorna lorne lorraine lotta lou louis louise lourdes lourenco lovemore lu lual
lubomir luc lucas lucia lucian luciano lucie lucien lucio lucy ludmila ludovic luis luisa luiz luka lukas
luke luna luo luz lydia lyn lynda lynn lynne lyubov lyudmila ma mabel mac maciej madan madeleine magda
magdalena maggie magnhild magnus maguy mahamat mahendra mahesh mahinda mahmood mahmoud mahmud mahmut mai
maina maja majok makhdoom makoto maksim maksym malcolm malek malik malin mamoru manasseh manda mani manny
manoel manohar manoj manon mansour mansur manuel manuela mao mara marat marc marcel marcela marcelino
marcelo marcia marcio marco marcos marcus marek margaret margareta margarida margarita margit margret
margrethe marguerite margus mari maria mariam marian mariana marianne mariano maribel maricela marie
marie-agnes marie-christine marie-claude marie-france marie-francoise marie-helene marie-louise
marie-madeleine marie-noelle marie-pierre marie-therese marija marilyn marin marina marine mario marion
marisol marit marius mariya marjorie mark marketa markku marko markus marlene marquez marsha marshall mart
marta marte martha martin martina martine martinez marton martti marty martyn marwan mary maryam maryna
maryse masaaki masahiko masahiro masaki masato masatoshi masayoshi masood massimo mat mate mateus mathew
mathias mathieu mathilde matias mats matt matthew matthieu matti mattias matyas maud maureen maurice
mauricio maurizio mauro max maxim maxime maximo mayra mbayo medina meg mehdi mehmet mehmood meir mel melanie
melinda melissa mendez mendoza meng mercedes merete merle mervyn metin mette mia mian michael michaela
michail michal michel michele michelle mick mickey miguel mihaela mihai mihail mihaly mihhail mihkel mika
mikael mikalai mikalaj mikalay mikayel mike mikhail mikko miklos mikulas milan mildred milena milorad milos
miloslav milton mimi min mindaugas minna minoru miodrag mir mircea mireille miriam mirna miroslav miroslava
misheck mitch mladen mo modeste mogens mohamad mohamadou mohamed mohammad mohammad-reza mohammed mohan
mohsen mohsin moise moises molly mona monica monika monique montes morales moreno morgan morris morten moses
moshe mostafa mota mounir moussa ms mubarak mufti muhammad muhammed muhammet muharrem muhindo mukesh mukhtar
muktar mulumba mumtaz munir munira munoz murad murat muriel murray musa mustafa mustapha mutombo muzaffer
mwamba mwenze mykhailo mykhaylo mykola mylene myriam nabil nadeem nadege nadezhda nadia nadine nagendra
najeeb nalin nam nan nana nancy naoki naomi napoleon narayan narek narendra nasir nasser natalia natalie
nataliia nataliya natalya natasha nate nath nathalie nathan naveed nawab nawabzada nawaz nazir neal necdet
ned nee neil nelly nelson nestor ngandu ngoy ngoyi nguyen nic nicholas nick niclas nicola nicolae nicolas
nicole nicusor niels nigel nikita nikki nikola nikolai nikolaos nikolay nikos nils nina nino niranjan nirmal
nissim nita nkulu noah noe noel noemi noor nora norbert norberto norio norma norman ntumba nunez nuno nur
nusrat ochoa octavio odette odile ofer oksana ola olaf olav oldrich ole oleg oleh oleksandr oleksii oleksiy
olena olga olha oliveira oliver olivia olivier olle olusegun om omar omer ondrej orest orhan orit orlando
ortega ortiz osama oscar osman osmar otto ove ovidiu owen oya oystein oyvind ozlem paavo pablo paddy padma
paivi pal paluku pam pamela panagiotis paola paolo papy park pascal pascale pasi pat patrice patricia
patricio patrick patrik patty paul paula paulette paulina pauline paulino paulo pavel pavlo pavol peder
pedro peeter peggy pekka peng per pereira perez pernille perry pertti petar pete peter petr petra petras
petre petro petros petru petter pham phil philip philippe phillip phumzile pia pierre pierre-alain pierrette
pieter pilar piotr pir pius plamen porfirio poul pradeep prafulla prahlad prakash pramila pramod prasad
prasanna prasanta pratap praveen prem priit priscilla prospero purna pyotr qi qin qiu quentin rabi rabia
rachael rachel radek radim radu rafael raghunath ragnhild rahman rai raimo raimundas raimundo raisa raivo
raj raja rajendra rajesh ralph raluca ram rama ramadan ramazan ramesh ramirez ramon ramos rana randi
randolph randy ranjan ranjith rao raphael raquel rasa rashid rasmus ratu rauf raul ravi ravindra ray raymond
raymundo raza razvan rebecca recep reg reggie regina reginald regis remi remigijus remy ren renata renato
renaud rene renee renuka renzo reuben rex reyes reza ria riaz ric ricardo richard rick riek rigmor rigoberto
riitta rima rimantas rinat rios risto rita rivera rob robert roberta roberto robin robyn rocio rod rodica
rodney rodolfo rodrigo rodriguez rogelio roger rogerio rojas roland rolando rolf romain roman romana romeo
romero romulo ron ronald ronaldo ronnie ronny roque rosa rosalba rosalie rosalinda rosangela rosario
rose-marie roselyne rosemary rosie ross rostislav roxana roy ruben rubens ruby rudolf rudy rui ruiz rumen
runar rune rupert ruslan russ russell rustam ruth ryan ryszard ryu sabina sabine sabino sabir sabrina sachin
sadiq saeed saidu sajid sajida salah salazar saleem saleh salem salih salim salisu sally salma salman
salomon salvador sam samantha sami samia samira sammy samson samuel samvel samy sana sanchez sandeep sandhya
sandor sandoval sandra sandrine sandro sandy sani sanja sanjay sanjeev sanna santiago santos santosh sara
sarah sarath sardar sargento sari satoshi satu saul scott sean sebastian sebastiao sebastien seema seiji
selim seo serge sergei sergej sergey sergio sergiu sergiy serhii serhiy seth severine seyed seyyed shadrack
shah shaheen shahid shahida shane shankar shannon sharad sharif sharon shaukat shaun shawn shazia shehu
sheila shelley shelly shen sheng sher sherry shi shigeo shigeru shim shin shin'ichi shirley shlomo shyam
siarhei siarhiej sibongile sibusiso sidney sigbjorn sigmund signe sigrid sigurd sikandar silas silva silvano
silvestre silvia silvio simao simeon simon simona simone singh siri siti siv smith socorro sofia sofie
solomon solveig sona song sonia sonja sonny sophia sophie soraya soren sorin soto sousa spencer spiros st
staffan stan stanislas stanislav stanislaw stanley stasys stavros stefan stefano stein steinar stelian
stella sten stepan stephan stephane stephanie stephen steve steven stewart stig stine stuart su suat subhash
sudarshan suh sulaiman suleiman suleyman sun sunday sung sunil surendra suresh susan susana susanna susanne
sushil susumu suzan suzanne svein sven sven-erik svend sverre svetlana svitlana svyatoslav sydney syed syeda
sylvain sylvester sylvia sylvie synnove szabolcs taban tahir taj takahiro takao takashi takeshi taku tamar
tamara tamas tambwe tammy tan tang tania tanja tanya tao tapas tara taras tariq tarja tarmo taro tarun
tatiana tatjana tatsuo tatsuya tatyana taufiq taylor ted teddy tendai teodor teodoro terence teresa tereza
terje terri terry tetiana tetsuya tetyana thabo thaddeus thanasis thelma theo theodore theodoros theophile
theresa therese thi thiago thibaut thierry thomas thor tiago tibor tigran tiina tiit tijjani tim timo
timothee timothy timur tina tito titus tobias toby todd toivo tom tomas tomasz tommy tonis tony toomas tor
torbjorn tore torgeir toril torres torsten toru toshio toshiro tove tracey tracy traian tran travis trent
trevor trey tri trine trish trond troy trude truong tsai tseng tshibangu tsutomu tsuyoshi tudor tunde tung
tuula tyler tyrone uladzimir ulf ulises ulla ullah ulo ulrich ulrik ulrika umar umaru umit uno uri uriel
urmas usha usman uzi vaclav vadim vadym vahagn vahe val valdas valentin valentina valentinas valentyn
valentyna valeri valeria valerie valerii valeriu valeriy valery valeryi valyantsin valyantsina vanessa
vardan vargas vasco vasil vasile vasilis vasiliy vasily vassilios vasyl vazquez vega velasco velazquez
venkatesh vera vernon veronica veronika veronique vesna viacheslav vic vicente vicki vicky victor victoria
vidal vidar vijay viktar viktor viktoria vilija ville vinay vince vincent vinicius vinod viola violeta
viorel viorica virendra virgil virgilio virginia virginie viscount vishnu vit vitalii vitaliy vitaly
vitezslav vitor vivian viviane vivien vlad vladimir vladislav vladyslav vlastimil vojtech volodymyr vu
vyacheslav vytautas wa wade walter wan wanda wang warren waseem washington wasil wayan wayne wei wellington
wen wenche wendy wes wiktar wilfred william willie willy wilson winnie winston wolfgang wong woo wu xavier
xia xiao xie xu ya'akov yaakov yael yahaya yahya yair yakubu yan yang yannick yannis yao yaroslav yasar
yasin yasmin yasmine yasser yasuhiro yasuo yasushi yegor yeh yelena yen yevgeny yevhen yevheniy yin yitzhak
yoav yoichi yoko yolanda yoo yoon yosef yoshihiro yoshinori yoshio yoshitaka yossi yousef yu yuan yuichi
yuichiro yuji yukio yuksel yulia yuliia yuliya yun yunus yuri yurii yuriy yury yusuf yutaka yvan yves yvette
yvon yvonne zacarias zach zacharie zack zafar zaid zainab zbynek zdenek zdenka ze zeng zeynep zhan zhang
zhao zheng zhou zhu ziya zoe zoltan zoran zsolt zulfikar zulfiqar zuzana zvi
`;
