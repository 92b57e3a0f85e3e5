/** Given names of many cultures, lower case without accents, parted by white space. Drawn from the names of politicians in Wikidata (CC0) and our own lists. */
export const GIVEN_NAMES = `
aaron abba abbas abby abd abdalla abdallah abdel abdh abdi abdirahman abdoulaye abdul abdulaziz abdulkadir
abdullah abdullahi abdulrahman abdurrahman abe abel abena abigail abiodun abraham abu abubakar abuk achim
achmad adaeze adalberto adam adama adamu adan adang ade adebayo adel adela adele adem aden adeyemi adil
adnan adolf adolfo adolphe adrian adriana adriano adrien adrienne afonso aftab afzal agathe agha agnes
agneta agostinho aguilar agus agustin ahamed ahmad ahmed ahmet ahn aida aidan aime aisha aissatou aivar ajay
ajit akash akbar ake akhtar aki akihiro akiko akio akira akos akram akua alain alaksandr alan alar alassane
alastair albert albertina alberto albino aldo alec aleh alejandra alejandro aleksandar aleksander aleksandr
aleksandra aleksei aleksey alena ales alessandra alessandro alessia alex alexa alexander alexandra alexandre
alexandros alexandru alexei alexey alexis alf alfie alfonso alfred alfredo alger algirdas algis alhaji ali
aliaksandr alice alicia alin alina aline alireza alison alistair aliyu alla allan allen allison alma alois
alonso alphonse alvarez alvaro alyaksandr alyssa amado amador amadou amal amanda amar amara amarjit amber
ambrose amedeo amelia amelie amilcar amin amina aminata aminu amir amira amit amjad amos amougou amparo amy
ana anais ananda ananta anas anastasia anastasios anatol anatole anatolii anatoliy anatoly anders anderson
andi andranik andras andre andrea andreas andree andrei andrej andreja andres andrew andrey andrii andrius
andriy andrzej andy ane anette angel angela angeles angelica angelika angelina angelino angelo angie angus
anicet anil anita anjali anke ann anna anna-karin annah anne anne-laure anne-marie anne-sophie annegret
anneli annette annick annie annika antal antanas anthony antje antoine antoinette anton antonella antonia
antonin antonio antonis antony antti anvar anwar anya aoife apostolos april ara araceli aram arayik arbab
archie ari ariana ariel arif arild aristide arjun arkady arlette arlindo arman armand armando armen armin
armindo arnaldo arnaud arne arnold arpad arrigo arsen art artak artem arthur artur arturas arturo arun
arunas arvind arvydas aryeh asa asad ase asghar asha ashley ashok ashot ashraf ashwin asif aslam aslan asma
astrid athanasios atila atsushi attila aud aude audrey audun augusta auguste augustin augustine augusto aung
aurel aurelie aurelien aurelio aurora aurore austin ava avery avi avigdor avila avis avner avraham axel
aydin ayelet ayesha ayhan ayman ayo ayse ayub ayumi azam azhar aziz baba babacar babatunde bae bai bala
balazs balram baltasar balwinder bambang banza barbara barbel barbro bard barnabas barnaby barney barry bart
barthelemy bartlomiej bartolomeo bartosz barys bashar bashir basil basile bassam bassey bautista beatrice
beatriz becky bekir bela belen bella bello ben benard benazir bence benedetta benedict benedicte bengt
benito benjamin benny benoit benson bente beppe berenice berit bernadette bernard bernardino bernardo bernd
bernhard bernie bernt berta bertha bertrand beth beto betsy bettina bettino betty bev beverley beverly
bezalel bharat biagio bianca bienvenu bikram bilal bilawal bill billy binyamin birger birgit birgitta
birgitte bishnu bjarne bjoern bjorg bjorn blaine blake blanca bo bob bobby bodil bogdan bohdan bohumil
bohuslav boitumelo bol bola boniface bonifacio bonnie boris borislav borys bouba boubacar bozena brad
bradley brandon brenda brendan brent brett brian brice bridget brigitte brito britt britta brittany bruce
bruno bryan bryce buddy budi bukar bulent burak burhan burkhard bushra byron cabo cai caio caleb calvin
cameron camila camilla camille camillo camilo campbell campos cao capitao cardenas carin carina carl carla
carlo carlos carlota carlotta carmel carmelo carmen carol carole carolina caroline carolyn carrie carsten
carvalho casey cassandra cassie cassio castillo castro catalin catalina catarina catherine cathy cayetana
cecil cecile cecilia cecilie cedric celeste celestin celestino celia celina celine celio celso cem cemal
cephas cesar ch chad chaim chan chandra chang chantal charan charlene charles charlie charlotte chaudhary
chaudhry chavez chen cheng cheryl chi chiamaka chiang chiara chico chidi chinedu chinwe chit chiu chloe cho
choi chol chou choudhary chris christa christelle christer christian christiane christina christine
christoph christophe christopher christos chu chuck chukwu chukwuemeka chung chuol cindy ciprian ciro claes
claire clara clare clarence clark claude claudia claudine claudio claudiu claus clay clement cliff clifford
clint clive cody colette colin colleen concepcion connie connor conor constance constantin consuelo corey
corinne cornel cornelia corneliu cornelius coronel corrado cory costa costel courtney craig crispin cristian
cristina cristobal cristovao cruz csaba cuauhtemoc curt curtis cynthia cyprian cyril cyrus dag dagfinn
dagmar dahiru dai dainius daisuke daisy dalal dale dalia dalton damian damiao damien damir dan dana daniel
daniela daniele danielle danilo danny danut danuta daphne daria dario darius dariusz darrell darren darryl
daryl daryna dave davi david davies davit dawda dawit dawn dean deb debbie debora deborah debra declan dedi
deepak del delegado delia delphine demba denes deng denis denise deniz dennis denny denys derek derrick
desmond detlef devendra devi dewi diallo diana diane dianne diaz dick didier diego dieter dietmar dieudonne
dikeledi dilip dima dimitar dimitri dimitrios dimitris dina dinesh ding diogo dionisio dirk divya djibril
dmitri dmitriy dmitry dmytro doina dolores domenico domingo domingos dominguez dominic dominika dominique
don donald donatella dong donna dora doreen doris dorothea dorothy doru doug douglas dov dragan dragos drew
dror duane duarte dulce dumitru duncan dusan dustin dwayne dwight dylan dzmitry earl ebele ebrahim ed eddie
eddy edgar edgardo edith edmond edmund edmundo edna edouard edson eduard eduardo edward edwin eero efrain
egil egon ehsan ehud eileen einar eirik eitan eivind ekaterina ekkehard elad elaine elba eleanor eleftherios
elena eleni eli elia eliane elias elie eliezer elif elijah elin elina elisa elisabeth elisabetta elise
eliyahu elizabeth elke ella ellen ellie elliot elliott elodie elsa elsie elton elvia elvira elvis elzbieta
emanuel emanuele emeka emil emile emilia emiliano emilie emilio emily emine emma emmanuel emmanuelle emre
encarna endang endre eni enoch enrico enrique enzo ephraim epse erdem eren erez eric erica erich erick erik
erika erin erkan erkki erlan erland erlend erling ernest ernesto ernie ernst erol ertugrul ervin erzsebet
esko espen esperance esperanza essam esteban estela estelle ester esther eszter ethan etienne ettore eugen
eugene eugenia eugenijus eugenio eulalia eun eunice eusebio eva evan evangelos evans evariste eve evelyn
evelyne evgeniy evgeny evo ewa eyal ezekiel ezequiel fabian fabien fabienne fabio fabiola fabrice fabrizio
fadi fadimata faisal faith faiz fang fanny fanta farah farid farida farooq farouk faruk fatih fatima fatma
fatou faustin faustino fausto fawzi fazal federica federico fedir feliciano felipe felix femi feng ferdinand
ferdinando ferenc fermin fernanda fernandez fernando festus fida fidel fidele filip filipe filippo finn
fiona flavia flavio flemming flor flora florence florencio florent flores florian florin floyd folake fran
franca france frances francesca francesco francine francis francisca francisco franck franco francois
francois-xavier francoise frank frankie franklin frantisek franz fraser fred freddie freddy frederic
frederick frederico frederique fredrick fredrik friedrich fritz frode fu funmi gabi gabor gabriel gabriela
gabriele gabrielle gaby gadi gael gaelle gaetano gagik gai gail galina galit ganiyu gao garba garcia gareth
garry gary garza gaston gavin gbenga gediminas geeta geir gemma genaro gene genevieve gennadiy gennady geoff
geoffrey georg george georges georgi georgina georgios georgiy georgy gerald geraldine geraldo gerard
gerardo gerd gerda gergely gerhard german gerry gertrude getrude gevorg geza ghada ghanshyam ghazi gheorghe
ghislain ghislaine ghulam giacomo gianfranco gianluca gianni gideon gil gilad gilbert gilberto giles gilles
gillian gina ginette gino gintaras gintautas giorgi giorgia giorgio giorgos giovanni girish gisela gisele
giulia giuliano giulio giuseppe gladys gleb glen glenn gloria godfrey goffredo gomes gomez gong gonzalez
gonzalo gopal goran gordon gottfried govind graca grace graciela graham grant graziano greg gregg gregoire
gregor gregorio gregory greta grete grethe grigory gro grzegorz gu guadalupe gudrun guenter guerrero guido
guilherme guillaume guillermo gul gunilla gunn gunnar gunter gunther guo gurpreet gus gustaf gustav gustavo
gusti gutierrez guy guzman gwen gyorgy gyula habib haci hadi hafez hafiz haider haile hailemariam haim
haitham hajime hakan hakim hakob hakon hala haley halil halima halina halvor halyna hamad hamadou hamid
hamza han hana hanan hank hanna hannah hanne hannelore hannes hans hans-dietrich harald hari harish harold
harpreet harri harriet harris harrison harry hartmut haruki harun haruna harvey hasan hashim hassan hatem
hayk heather hector hege heidi heike heikki heinrich heinz heitor helder helen helena helene helga helge
helio helle hellen helmut hemant hendrik hennadii hennadiy henning henri henriette henrik henrike henrique
henry heorhii herbert heriberto herman hermann hermenegildo hernan hernandez hernando herrera herve hideaki
hideki hideo hienadz hila hilario hilary hilda hilde hildegard hillary hina hiroaki hirofumi hiroko hiroshi
hiroyuki hisashi hisham hitoshi hnin holger holly hong hope horace horacio horst hossein hou hovhannes
howard hristo hryhorii hryhoriy hsieh hsu htun hu huang hubert huda huerta hugh hugo hugues huguette
humberto huseyin hussain hussein huw hwang hye hyun iain ian ibrahim ibrahima ichiro ida idris ifeanyi
ifeoma iftikhar ignacio ignatius igor ihab ihar ihor ijaz ike ilan ilaria ildiko ileana ilhan ilias ilie
ilkka ilona ilse ilunga ilya ilyas imad imam imelda imran imre ina inacio indira indrek ines inga inge
ingemar inger ingo ingrid ingvar ingvild inmaculada inna ioan ioannis ion ionel ionut iqbal ira irek irena
irene irfan irina irma irving irwin iryna isa isaac isabel isabella isabelle isah isaiah isaias isaura
isidro ismael ismail ismet israel issa issei istvan itai itamar itzhak iulian iva ivan ivana ivano ivar ivo
ivor iwan iwona jaak jaakko jaanus jaber jabulani jacek jacinta jacinto jack jackie jackline jackson jacky
jacob jacqueline jacques jadwiga jae jagdish jai jaime jake jakob jakub jalal jamal james jamie jan jan-erik
jana jane janet jang jani janice janine janne janos jared jari jarl jarmila jaromir jaroslav jaroslava
jaroslaw jasmine jason jaspreet jassim javad javed javier jay jean jean-baptiste jean-bernard jean-charles
jean-christophe jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel
jean-noel jean-paul jean-philippe jean-pierre jean-yves jeanette jeanne jeannette jeannot jed jeff jeffery
jeffrey jen jenna jennie jennifer jenny jeno jens jeon jeong jeppe jeremiah jeremie jeremy jermaine jerome
jeronimo jerry jerzy jesper jess jesse jessica jesus jette ji ji-hoon jia jiang jibrin jihad jill jim
jimenez jimmy jin jing jiri jiro jitendra jitka jo joachim joan joana joanna joanne joao joaquim joaquin
jocelyn jocelyne jochen jodie joe joel joelle joey johan johann johanna johanne johannes john johnny johnson
jomo jon jonah jonas jonathan jones jonny jordan jordi jorg jorge jorgen jorn jose josee josef josefina
josep joseph josephine josette josh joshua josiah josiane josip josphat josue joy joyce jozef jozsef juan
juan-carlos juana juanita jude judit judith judy juergen juha jukka jules julia julian juliana julie julien
juliet julieta juliette julio julius juma jun junaid june jung juozas juraj jurgen juri jussi justin justine
justyna jutta jyoti kabir kabiru kacper kadir kagiso kai kailash kaisa kaj kaka kakule kalev kalle kalman
kalombo kamal kambale kamil kamlesh kang kao kapil kare kareem karel karen kari karim karin karina karine
karl karl-heinz karla karolina karoly karsten kasereka kashif kasongo kasper katalin katarina katarzyna kate
katembo katerina kateryna katharine katherine kathleen kathryn kathy katia katie katja katrin katrina
katrine katy kavita kay kayode kazadi kazuo kazuyoshi keiichi keiji keiko keith kelechi kelly kelvin kemal
ken kenji kennedy kenneth kenny kent kenta kentaro kenzo keren kerry kerstin keshari kestutis ketil kevin
khadija khaled khalid khalil khamis khan khawaja khin khurram kieran kim kimberly kimmo kiran kirk kirsi
kirsten kirsti kirsty kishan kishore kit kitty kjell kjersti kjetil klara klaus knud knut ko kofi koichi
koji kong konrad konstantin konstantinos kostas kostiantyn krasimir kris krishan krishna krista kristen
kristian kristin kristina kristine kristjan kristof krisztina krzysztof kumar kunio kunwar kuo kuol kurt
kveta kwame kwesi kwon kyaw kyle kyung ladislav laerte laetitia lai laila lajos lakshman lakshmi lal lam
lambert lamine lana lance lara larisa larry lars larysa lasse laszlo latoya laura laure lauren laurence
laurent laurentiu lauri laurie lawan lawrence laxman layla lazaro lazarus lea leah leandro leanid lech lee
leena lei leif leila lemlem len lena lene lenka lennart leo leobardo leon leonard leonardo leonid leonidas
leonor leopoldo leroy les leslie lester leszek leticia letizia lev levente levon lewis leyla li lia liam
liana liang liao liaqat liat libor lidia liisa lila lilia lilian liliana liliane lilit lillian lily lim lin
lina linas lincoln linda lindiwe lindsay lindsey ling lino linus lionel lior lisa lisbeth lise liu liudmila
liudmyla liv livia liviu liz liza lizbeth ljiljana lloyd lo logan loic lois lola lopez lora loren lorena
lorenzo loretta lori lorna lorne lorraine lothar lotta lou louis louise lourdes lourenco lovemore lu lual
lubomir lubos luc luca lucas lucia lucian luciana luciano lucie lucien lucio lucy ludek ludmila ludovic
ludwig luigi luis luisa luiz luka lukas lukasz luke luna luo lutz luz lydia lyn lynda lynn lynne lyubov
lyudmila ma mabel mac macarena maciej madan maddie madeleine madison magda magdalena maggie magnhild magnus
maguy mahamat mahdi mahendra maher mahesh mahinda mahmood mahmoud mahmud mahmut mai maia maina maja majed
majok makena makhdoom makoto maksim maksym malcolm malek malgorzata malik malin mamadou mamoru manasseh
manda mandy manfred mani manish manny manoel manohar manoj manolo manon manpreet mansour mansur manuel
manuela mao mara marat marc marcel marcela marcelino marcella marcello marcelo marcia marcin marcio marco
marcos marcus marek margaret margareta margarida margarita margit margot margret margrethe marguerite margus
mari maria mariam mariama marian mariana marianne mariano mariastella maribel maricarmen maricela marie
marie-agnes marie-christine marie-claude marie-france marie-francoise marie-helene marie-louise
marie-madeleine marie-noelle marie-pierre marie-therese marija marilyn marin marina marine mario marion
marisol marit marius mariusz mariya marjorie mark marketa markku marko markus marlene marquez marsha
marshall mart marta marte martha martin martina martine martinez marton martti marty martyn marvin marwan
mary maryam maryna maryse masaaki masahiko masahiro masaki masako masato masatoshi masayoshi mason masood
massimo mat mate mateo mateus mateusz mathew mathias mathieu mathilde matias mats matt matteo matthew
matthias matthieu matti mattias matyas maud maung maureen maurice mauricio maurizio mauro max maxim maxime
maximo maya mayra maysoon mazen mbayo medina meena meg megan meghan mehdi mehmet mehmood mei meir mel
melanie melenchon meles melinda melissa menachem mendez mendoza meng merav mercedes mercy merete merle merve
mervyn metin mette mia mian michael michaela michail michal michel michela michele michelle michiko mick
mickey miguel miguel-angel mihaela mihai mihail mihaly mihhail mihkel mika mikael mikalai mikalaj mikalay
mikayel mike mikhail mikko miklos mikulas mila milagros milan mildred milena miles milo milorad milos
miloslav milton mimi min min-jun mindaugas mindy ming minna minoru miodrag mir miranda mircea mireille
miriam mirko mirna miroslav miroslava miroslaw misheck mitch mitchell mladen mo modeste mogens mohamad
mohamadou mohamed mohammad mohammad-reza mohammed mohan mohsen mohsin moise moises molly mona monica monika
monique montes montserrat morales moreno morgan morris morten moses moshe mostafa mota mounir moussa
moustafa ms muammar mubarak mufti muhammad muhammed muhammet muharrem muhindo mukesh mukhtar muktar mulumba
mumtaz munir munira munoz murad murat muriel murray musa mustafa mustapha mutombo muzaffer mwamba mwenze
myint mykhailo mykhaylo mykola mylene myra myriam myron nabil nada nadeem nadege nader nadezhda nadia nadiia
nadine nadja nagendra najeeb naji nalin nam nan nana nancy naoki naoko naomi napoleon narayan narek narendra
nasir nasser natalia natalie nataliia nataliya natalya natasha nate nath nathalie nathan naveed nawab
nawabzada nawal nawaz nazir ndaba neal necdet ned nee neha neil nell nelly nelson nestor ngandu ngoy ngoyi
ngozi nguyen nia nic nicanor nichi nicholas nick niclas nicola nicolae nicolas nicole nicoleta nicusor niels
nieves nigel nihat nikhil nikita nikki nikola nikolai nikolaos nikolay nikos nils nina ning nino nir
niranjan nirmal nissim nita nitin nitzan nizar njeri nkosazana nkulu nnamdi noa noah noe noel noemi noemie
noor nora norbert norberto noriko norio norma norman norris nour ntumba nunez nuno nunzia nur nusrat nyein
obinna ochoa octavian octavio odette odile ofer oguz oksana ola olaf olav oldrich ole oleg oleh oleksandr
oleksii oleksiy olena olga olha oliveira oliver olivia olivier olle olli olof olusegun oluwaseun om omar
omer ondrej ophir oren orest orhan oriol orit orlando orly ornella ortega ortiz osama oscar oskar osman
osmar osvaldo otto oumar ousmane ove ovidiu owen oya oystein oyvind ozan ozlem paavo pablo paco paddy padma
paige paivi pal palle paloma paluku pam pamela panagiotis pankaj paola paolo papy park pascal pascale
pascual pasi pasquale pat patrice patricia patricio patrick patrik patsy patti patty paul paula paulette
paulina pauline paulino paulo pavel pavlo pavol pawel peder pedro peer peeter peggy pekka penelope peng pepe
per percy pereira perez pernille perry pertti pervez petar pete peter petr petra petras petre petri petro
petros petru petter pham phil philip philippa philippe phillip phoebe phumzile phyllis phyo pia piera piero
pierre pierre-alain pierre-yves pierrette pieter pietro pilar pino piotr pir pius plamen polly pooja
porfirio poul pradeep prafulla prahlad prakash pramila pramod pranab prasad prasanna prasanta pratap praveen
prem priit priscilla priya priyanka prospero przemyslaw purna pyotr qamar qasem qi qiang qin qiu quentin
rabi rabia rachael rached rachel radek radim radoslaw radu raed rafael rafaela rafal raffaele rafi rafiq
raghunath ragnar ragnhild rahman rahul rai raimo raimundas raimundo rainer raisa raivo raj raja rajendra
rajesh rajiv rakesh ralf ralph raluca ram rama ramadan ramazan ramesh rami ramirez ramiro ramon ramos rana
randall randi randolph randy rania ranjan ranjith rao raphael raquel rasa rasha rashid rashida rasmus ratu
rauf raul ravi ravindra ray raymond raymonde raymundo raza razvan rebecca recep reed reem reg reggie regina
reginald regine regis reijo reinaldo reiner reinhard rekha remedios remi remigijus remy ren renata renate
renato renaud rene renee renuka renzo reuben reuven rex reyes reza rhonda ria riad riaz ric ricardo riccardo
richard rick ricky riek rigmor rigoberto riikka riitta rima rimantas rinat rios risto rita rivera rizwan rob
robbie robert roberta roberto robin robyn rocco rocio rod roderick rodica rodney rodolfo rodrigo rodriguez
rogelio roger rogerio rohit rojas roland rolando rolf romain roman romana romano romeo romero romulo ron
ronald ronaldo ronen roni ronit ronnie ronny roque rory rosa rosalba rosalie rosalinda rosangela rosario
rose rose-marie roselyne rosemary rosie ross rostislav rosy rowan rowland roxana roxanne roy ruben rubens
ruby rudi rudiger rudolf rudolph rudy ruediger rufus rui ruiz rumen runar rune rupert ruslan russ russell
rustam rustem ruth ryan ryo ryszard ryu saad sabah sabina sabine sabino sabir sabrina sachin sadio sadiq
saeed saidou saidu saif saima sajid sajida salah salazar saleem saleh salem salif salih salim salisu sally
salma salman salomon salvador salvatore sam samantha samer sami samia samir samira sammy samson samuel
samvel samy sana sanchez sandeep sandhya sandor sandoval sandra sandrine sandro sandy sangeeta sani sanja
sanjay sanjeev sanna santiago santos santosh sara sarah sarath sardar sargento sari sasha satish satoshi
satu saul sayed scott sean sebastian sebastiao sebastien sedat seema segolene seiji sekou selena selim selin
seo seo-yeon seppo serena serge sergei sergej sergey sergi sergio sergiu sergiy serhii serhiy serkan seth
severine sevim seydou seyed seyyed shadi shadrack shah shahbaz shaheen shahid shahida shane shankar shannon
sharad sharif sharon shashi shaukat shaun shauna shawn shazia shehbaz shehu sheila shelby sheldon shelley
shelly shen sheng sher sherif sherri sherry shi shigeo shigeru shim shimon shin shin'ichi shinichi shinzo
shira shirley shivani shlomo shmuel shyam siarhei siarhiej sibongile sibusiso sid sidney sigbjorn sigmar
sigmund signe sigrid sigurd sikandar silas silke silva silvana silvano silvestre silvia silvio silviu simao
simba simeon simo simon simona simone simonetta sinan singh siphiwe sipho siri siti siv slawomir smith
socorro soe sofia sofie sohail solange soledad solomon solveig sona song sonia sonja sonny sonya soo sophia
sophie soraya soren sorin soto sousa spencer spiros st stacey stacy staffan stan stanislas stanislav
stanislaw stanley stasys stavros stefan stefania stefano steffen stein steinar stelian stella sten stepan
stephan stephane stephanie stephen sterling steve steven stewart stig stine stu stuart sture su suat subhash
sudarshan sudha sue suh suha suhail sulaiman suleiman suleyman sun sunday sung sunil sunita surendra suresh
susan susana susanna susanne sushil sushma susie susumu suzan suzanne svein sven sven-erik svend svenja
sverre svetlana svitlana svyatoslav sydney syed syeda sylvain sylvester sylvia sylvie synnove szabolcs
szymon taban tadesse tadeusz taha taher tahir taj takahiro takao takashi takeshi taku tamar tamara tamas
tambwe tamer tammy tan tang tania tanja tanya tao tapas tapio tara taras tarek tariq tarja tarmo taro tarun
tasha tatiana tatjana tatsuo tatsuya tatyana taufiq taylor tayyip ted teddy teemu tendai teodor teodoro
terence teresa tereza terhi terje terri terry tesfaye tess tetiana tetsuya tetyana thabo thaddeus thanasis
thandi thein thelma themba theo theodore theodoros theophile theresa therese thi thiago thibault thibaut
thida thierry thilo thomas thor thorbjorn thorsten tia tiago tibor tiffany tigran tiina tiit tijjani tim
timo timothee timothy timur tina tito titus tobias toby todd toivo tolga tom tomas tomasz tomer tommaso
tommy tone toni tonis tony toomas tor torbjorn tore torgeir toril torres torsten toru toshiko toshio toshiro
tove tracey traci tracy traian tran travis trent trevor trey tri tricia trine trish trisha trond troy trude
truong tsai tseng tshibangu tsutomu tsuyoshi tudor tullio tuncay tunde tung tuomas turid tuula tyler tyrone
tzipi uche udo uhuru uladzimir ulf ulises ulla ullah ulo ulrich ulrik ulrika ulrike uma umar umaru umberto
umit uno urho uri uriel urmas ursula urszula usha usman ute uwe uzi vaclav vadim vadym vahagn vahe val
valdas valentin valentina valentinas valentyn valentyna valeri valeria valerie valerii valeriu valeriy
valery valeryi valyantsin valyantsina vandana vanessa vardan vargas vasco vasil vasile vasilis vasiliy
vasily vassilios vasyl vazquez vega veit velasco velazquez venkatesh vera vernon veronica veronika veronique
vesna viacheslav vic vicente vicki vicky victor victoria vidal vidar vidkun vijay vikram viktar viktor
viktoria vilhelm vilija ville vinay vince vincent vinicius vinod viola violeta viorel viorica virendra
virgil virgilio virginia virginie viscount vishal vishnu vit vitalii vitaliy vitaly vitezslav vito vitor
vittorio vivian viviane vivien vlad vladimir vladislav vladyslav vlastimil vojtech volkan volker volodymyr
vu vyacheslav vytautas wa wade wael wai waldemar waleed walid wallace walt walter wan wanda wang wangari
waqar warren waseem washington wasil wasim wayan wayne wei wellington wen wenche wendell wendy werner wes
wesley whitney wieslaw wiktar wilbur wilfred wilfredo wilhelm will willard william willie willis willy wilma
wilson winfried winnie winston wissam wojciech wolfgang wong woo wu xavier xia xiao xie ximena xin xu
ya'akov yaakov yael yahaya yahya yair yakubu yan yana yang yann yannick yannis yao yariv yaroslav yasar
yaser yasin yasmin yasmine yasser yasuhiro yasuo yasushi yaw yaya yegor yeh yehuda yelena yemi yen yevgeny
yevhen yevheniy yigal yilmaz yin ying yitzhak yoav yogesh yoichi yoko yolanda yong yoo yoon yoram yosef
yoshi yoshihiro yoshinori yoshio yoshitaka yossi yousef youssef yoweri yu yuan yuichi yuichiro yuji yuki
yukio yuksel yulia yuliia yuliya yun yunus yuri yurii yuriy yury yusra yusuf yutaka yvan yves yvette yvon
yvonne zac zacarias zach zacharie zachary zack zafar zahid zahra zaid zainab zainabu zaki zanele zara zaw
zbigniew zbynek zdenek zdenka zdzislaw ze ze'ev zeev zeke zeng zeynep zhan zhang zhao zhen zheng zhi zhou
zhu ziad zin ziya zoe zofia zola zoltan zoran zsolt zsuzsanna zubair zulfikar zulfiqar zuzana zvi
`;
