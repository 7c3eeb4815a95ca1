import { words } from './words';

/**
 * Given names of many countries, without accents, as English newspapers print them; those of Kazakhstan and its
 * neighbours stand in lib/spelling as well. A name that is listed is likely the given name of a person.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  words(`
adam adrian alain alan albert alejandro alessandro alex alexander alexandra alexandre alfred alice alison amanda
amelie amy ana andre andrea andreas andres andrew angela anita anke ann anna anne annika anthony antoine anton antonia
antonio armando arthur arturo astrid august barbara beatrice ben benedict benjamin benny berit bernard bert bianca bill
birgit bjorn bob boriana boris brian bridget brigitte bruno camille carl carla carlos carmen carol caroline carrie
catherine cecile cecilia cesar charles charlotte chloe chris christian christiane christina christine christophe
christopher claire clara claude claudia clement colin connor cristian cristiana cynthia daniel daniela danielle david
deborah denis dennis diana diego dietmar dirk dominic dominik dominique donald dora dorothea douglas duncan dunja
edgar edith edouard eduard eduardo edward edwin elena elias elisabeth elizabeth ella ellen emil emilia emily emma
enrique eric erica erik erika ernest ernst esteban esther eugene eva evan evelyn fabian fabien fabio felipe felix
fernando florence florian francesca francesco francis francisco francois frank franz fred frederic frederick fredrik
friedrich gabriel gabriela gary geoffrey george georges gerard gerhard gianni gilbert giovanni giulia giulio gloria
gordon grace graham greg gregory guido guillaume gunilla gunnar gustav guy hannah hans harald harold harry heidi heike
heinrich helen helena helene helga henri henrik henry herbert herman hilde holger howard hubert hugh hugo ian ignacio
inga ingrid irene isaac isabel isabelle ivan jack jackie jacob jacqueline jacques jaime jakob james jan jane janet
janez jasmine javier jean jeff jeffrey jennifer jens jeremy jerome jessica jill jim jimmy joan joao joanna joao jochen
joe joel johan johann johanna johannes john jon jonas jonathan jordan jorge jose josef joseph joshua juan juana judith
julia julian juliana julie julien juliette julio jurgen justin karen karin karl karla karolina kate katarina katharina
kathleen katrin kay keith kenneth kevin kim kirsten klaus konrad kristian kristin kristina kurt larry lars laura
laurence laurent lea leah lena leo leon leonardo leopoldo lewis liam lilian linda lisa liza loreto lorenzo louis louisa
louise luc lucas lucia lucie luis luisa lukas luke lydia magdalena magnus malcolm manuel manuela marc marcel marcelline
marco marcos marcus margaret margarita maria marian marianne marie marina mario marion marjorie mark marko markus marta
martha martin martina mary mateo mathias mathieu matteo matthew matthias maurice max maxime maykel melanie mercedes
michael michel michele michelle miguel mike mikael milena miriam monica monika monique morgan muriel nancy natalie
nathalie nathan neil nicholas nick nicola nicolas nicole niklas nils nina noel nora norbert oleg oliver olivia olivier
orla oscar oswaldo otto pablo paola paolo pascal patricia patricio patrick paul paula pauline pavel pedro peer per
peter petra philip philippe phillip pia pierre pieter rachel rafael ralf ralph ramon raphael raquel raul raymond
rebecca regina renate rene ricardo richard rita robert roberta roberto robin roger roland rolando rolf roman romeo
ronald rosa rosario rose rosemary roy ruben rudolf rupert ruth ryan sabine sally salvador samantha samuel sandra sara
sarah sean sebastian serge sergio sharon sigrid silvia simon simone sofia sofie sonia sonja sophia sophie stefan
stefanie stefano stephan stephanie stephen steve steven stuart susan susanna susanne suzanne sven sylvia sylvie tanja
tanya terence teresa terry theo theodore theresa therese thibault thierry thomas thorbjorn tim timothy tobias tom tomas
tony torsten ulf ulla ulrich ulrike urs ursula uwe valentina valerie vanessa vera veronica veronika victor victoria
vincent viola virginia vivian walter wanda warren werner wilhelm wilfried william willy winston wolf wolfgang xavier
yann yannick yves yvette yvonne zoe
annalena luise federica josep wouter reinhold sebastiao zeljana stavros marietje nikos dimitris yannis giorgos kostas
panagiotis spyros vasilis eleni sotiris lefteris ioannis alexis andrzej barbora lukasz zdzislaw danuta jadwiga halina
aleksandra dorota iwona jolanta renata urszula veronika zdenka ludmila lenka hana petra eliska marketa jitka
annette beate birgit britta carsten christoph claudia detlef dieter dirk doris elke erich ernst erwin fritz gerd gisela
gudrun günter gunter hanna hans-peter hartmut heiner heinz helmut herbert hermann horst ilse ingo ingrid irmgard jens
joachim jörg jorg jutta kerstin klara lothar ludwig lutz manfred marlene mathilde matthias meike norbert olaf peer
rainer ralph reiner rüdiger rudiger sabrina sigmar sigmund steffen susann svenja swen thorsten till udo ute volker
walburga werner wolfram yvonne anders asa ann-sofie bengt bertil bo borje britt-marie bosse christer dag eivind ellen
fredrika gosta goran gun gunnel hakan hanne henrik inger jesper joakim johanna jonas jorgen kaj karin kjell kristina
lena lennart linnea malin margareta mats mona morten nils ola olof pelle pernilla ragnar rasmus rolf soren staffan stig
sture sune svante torbjorn tove ulrika urban veronica viveca viktor wenche abbas abdallah abdel abdelaziz abdelkader abdellah abdolfattah abdul abdulaziz abdulhadi abdullah abdullahi abdulrahman
abdurrahman abu adel adnan agnes ahmad ahmadreza ahmed ahmet aisha akbar alaa ali alireza amal amani amer amin amina
amir amira amjad anas anwar arash arif ashraf asif asma ayman ayse azadeh aziza azza babak bahareh bahram bashar bashir
behrouz bekir bilal burhan davood davoud dina ebrahim ebru ehsan elham emad emine enis erdogan esmail esra ezzat fadi
fahad faisal fariba farid farida farzad fatemeh fatima fatma fawzi fereshteh figen firas fodil ghada gholamhossein
golrokh habib hadi hafez haidar hakan hala halil hamad hamed hamid hamza hana hanan hani hasan hashem hassan hatice
hebatallah hikmet hisham hoda homa hossein houda huda husain huseyin hussain hussein ibrahim idris ilham imad iman imran
ismail issa jafar jamal jamil jamila jamshid javad javed jawad kaan kader kamal kamel kamran karim karima kazem kemal
kenza khadija khaled khalid khalil kourosh laila latifa layla leila leyla loujain luay lujain maha mahdi mahmoud mahmud
mahsa majid majidreza malek malik manal mansour marwa maryam masih masoud maysa mehdi mehmet mehran melike meral mert
milad mina moataz moazzam mohamad mohamed mohammad mohammed mohammadreza mohsen mojtaba mokhtar mona morteza mostafa
moussa muhammad muhammed muhammet mukhtar munir murat musa mustafa nabeel nabil nada nader nadia nahid najib narges
nargess nasim nasir nasrin nassima navid nawal nazanin nazli nicmiye nilufer nizar nour noura nuri omar omid osama osman
othman ozgur parisa parvin payam pegah rached rachid raed rafiq rahim raif rana rania rashid raza razan reem reza rita
roya saad saba sabah sadegh saeed safa said sajad salah saleh salem salim salma salman salwa sami samia samir samira sana
sanaa sara sayed selahattin selcuk selim sema sepideh serkan seyed shadi shahin shahram shahriar shapour sharif shervin
shirin siamak sina sohail soheil soner soraya souad suleiman suleyman tahir taher taner tarek tariq tawakkol tayfun
tayyip toomaj turgut ufuk ugur umar umit usama vahid wael walid yahya yasemin yaser yasin yasir yasmin yasmine yasser
yavuz yigit yildiz younes youssef yousef yunus yusuf zahra zainab zakaria zaki zeinab zeynep zhina ziad zineb
aigerim ainur akmal alisher anora asror avaz azamjon bahodir bakhodir bakhrom bakhtiyor bahrom bobur buzurgmehr dadajon
daler dilmurod dilshod dovran erkinbek eldor faizullo farhod farrukh fayzinisso feruz gulnoz hamidjon hikmatullo hurshid
ikrom ilhom izzat jahongir jamshed jasur komil kudratbek lola lolagul maksat manuchehr mansur maqsud mirzo muazzama
muhiddin mukhammad muzaffar nigora nodir nosir oybek otabek oygul parviz ravshan rustamjon sadriddin saidnuriddin
sanjar sardor sevara shavkat sherali sherzod shuhrat shukhrat sirojiddin sitora sukhrob sunnat tolib turgunbek ulugbek
umida usmon xurshida yodgor zafar zavqibek zebo zohid zulfiya atajan begench begenc gurbanguly kerven mansurgeldi
mengli myrat nurgeldi oguljan orazmyrat pygamberdy serdar soltan
afgan anar arif ayaz ayten bakhtiyar bayram elchin elnara elshan emin fuad giyas gubad gulnara ilgar ilqar intigam
jamil khadija leyla mehman mehriban natig nargiz nigar nijat orkhan parviz qurban rasul rovshan sevinc shahin taleh
tofig turkhan ulvi vafa vugar yunus zaur
ana andro avtandil bidzina davit elene eka gela giga giorgi givi irakli ilia ketevan lasha lela levan maka mamuka
mariam mikheil mzia nana nata nika nikoloz nino nodar onise otar revaz salome sandro shalva tamar tamta teimuraz tengiz
vakhtang vano zaza zurab zviad
aram ararat areg armen arpine artak artur ashot bagrat gagik gevorg gohar hayk hovhannes hrant karen levon lilit
mher mkrtich narek nikol robert ruben samvel sargis serzh tigran vahagn vahan vardan vazgen zaruhi
ales alena alesia aliaksandr aliaksei anatol andrei andrzej andzelika anzhelika artsiom danuta darya dzianis dzmitry
eduard ekaterina hanna henadz ihar iryna ivan kanstantsin katsiaryna ksenia larysa liudmila mae marfa maryia maryna
mikalai mikola nasta natallia nina palina pavel piotr raman ryhor siarhei stsiapan stanislau svetlana sviatlana
tatsiana uladzimir uladzislau valeryia valiantsin vasil viachaslau viasna viktar vital vitold volha yahor yan yana
yauhen yauheni yulia yury zhanna zmitser aljaksandr wiktar pawel uladsimir natallja ljudmila julija wladimir alexej
aleksey alexei alexey alexander andrey arseny anatoly artem boris bogdan darya denis dmitri dmitriy dmitry dmytro
egor ekaterina elena evgeny evgenia fyodor galina gennady georgy gleb grigory igor ilya inna irina iryna jekaterina
jelena jewgeni jewgenija juri jurij kirill konstantin ksenia larisa leonid lev lidia lilia lilija lyubov lyudmila
maksim marina maria marija maxim mikhail mykola nadezhda natalia nataliya natalya nikita nikolai nikolay oksana oleg
oleh oleksandr oleksii olga olena pavlo petro polina roman ruslan sergei sergej sergey serhii stanislav svetlana taras
tatiana tatyana tetiana timur vadim vadym valentina valeria valery vasily vasyl viktor viktoria vitali vitaly vladimir
vladislav volodymyr vyacheslav yana yaroslav yegor yekaterina yelena yevgenia yevgeny yulia yuliya yuri yuriy yury zoya
agnieszka andrzej ewa grzegorz jacek jaroslaw jerzy katarzyna krzysztof lech malgorzata marek mariusz mateusz michal
pawel piotr przemyslaw tadeusz tomasz wojciech zbigniew zofia adela bohumil jaroslav jiri josef ladislav milan milos
miroslav ondrej pavol radek stanislav tomas vaclav zdenek zuzana attila balint bela csaba ferenc gabor gergo geza
gyorgy ilona imre istvan janos jozsef judit katalin lajos laszlo marta miklos sandor tamas tibor viktor zoltan zsolt
zsuzsanna florin ioan ion mihai mircea radu traian vasile aleksandar bojan branko dragan goran ivica jovan milorad
nebojsa nenad radovan slobodan vuk zoran blerim ilir luan kristaps valdis inese ilze andrius dalia gintaras vytautas
joko budi sri dewi aung daw khin kyaw maung min myint nan phyo soe thein thura tin win zaw zin anon arnon jatupat
panusaya parit prayut somchai theary sochua kem rong sovann vann sokha
adolphe aime alioune amadou aminata assa awa ayo babacar boubacar chidi chinua desire egide emeka evariste fatou felicien
germain gloriose ibrahima ousmane idrissa jean-marie kofi kwame mamadou mariama moise moussa ngozi oumar paul-henri
pascaline samba sekou seydou souleymane therence tidjane yaya wole zodwa tendai tsitsi itai joana job hopewell thabo sipho
nelson winnie abiy birtukan eskinder haile isaias jawar kidane meles merera mulugeta petros aster dawit tesfaye yohannes
narendra rahul priya sanjay anil arun ashok deepak rajesh ravi sunil vijay teesta umar gautam sudha arundhati
sampat varavara stan imran nawaz benazir malala asif asia shahidul khaleda sheikh rohan lasantha sandya prageeth
ricardo hugo yoani berta guillermo lizandra aymara dagoberto orlando laritza ariel rosa saily donaida leopoldo henrique
tamara roberto emilio evo lula jair marielle dilma nicmer`),
);

/** Family names that stand first in China, Viet Nam, Korea and among their people elsewhere; without accents. */
export const EAST_ASIAN_FAMILY: ReadonlySet<string> = new Set(
  words(`
ai an bai bao cai cao chan chang chao chen cheng cheung chia chiang chiu cho choi chow chu chung chou cui dai deng ding dong
du duan fan fang feng fu gao ge gong gu guan gui guo han hao he ho hong hou hsu hu huang hui huo jia jian jiang jin kang kong
kwan kwok lai lam lau law lee lei leung li lian liang liao lim lin ling liu lo long lu luo lv ma mai mao mei meng miao mo mok
ng ni nie ning niu ou ouyang pan pang peng ping pu qi qian qiao qin qiu qu ren ruan shan shao shen sheng shi shih shum sima
siu so song su sun szeto tai tam tan tang tao teng tian tong tsai tsang tse tung wan wang wei wen weng wong woo wu xia xiang
xiao xie xin xiong xu xue yan yang yao ye yeung yi yin ying yip you yu yuan yue yung zeng zhai zhan zhang zhao zheng zhong
zhou zhu zhuang zhuo zou zuo
nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly trinh dinh doan mai luong truong can to ha cu ta
lieu thai thach quach chau lam kieu nghiem tong
kim park lee choi jung kang cho yoon jang lim shin seo kwon hwang ahn hong jeon ko moon son bae baek heo yoo nam shim
ri pak chong jong
au benny`),
);
