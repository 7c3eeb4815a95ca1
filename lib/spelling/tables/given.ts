/**
 * Given names in the folded English-press spelling (see written.ts). A name that is listed is a name of its
 * own: Aset is no slip for Asel. Women's names on -a are not read as the genitive of a man's name.
 */
const words = (text: string): ReadonlySet<string> =>
  new Set(text.trim().replace(/(.)\1/g, '$1').split(/\s+/));

export const WOMEN: ReadonlySet<string> = words(`
aida aidana aigerim aigul aiman ainur ainura aisha aisulu aizada aizhan aizhana akbota akerke akmaral aksana albina
aleksandra alena alfia alia alina alisa alla alma altin altinai alua amina amira anar anara anastasia anel anita anna
anara antonina anvara arai araia aruzhan asel asem asia asima aziza bagdat bakhit baian balzhan bibigul bota botagoz
bogdana damira dana daniia dania dariga daria diana dilara dina dinara eldana elena elizaveta elmira elvira enlik
evgenia farida fariza fatima feruza galia galina galima gaukhar gaziza gulaim gulbarshin guldana gulim gulmira gulnar
gulnara gulnaz gulnur gulsim gulzhan gulzira gulzhanat ilona indira inga inna irina ivanna iana ianina iulia karima
karina karlygash karligash katerina kamila kamilla khadisha khalida kima kristina kseniia ksenia kulash kulai laila
larisa laura lazzat leila lena lidia lira liza liubov liudmila madina maira makpal maksima malika mania marfuga
margarita maria mariia mariam marina marta marzhan meruert mila milana moldir mira miroslava munira nadezhda nadira
nargiza natalia nazerke nazgul nazim nazira nina nurgul nuraia nurai oksana olesia olga olzhasa panna paula pavla
perizat polina raikhan raisa rashida raushan rauana regina renata roksana roza rufina ruslana sabina sabira sagira
saida salima saltanat samal samira sania saule serafima sevara shara sholpan shinar sofia svetlana simbat tamara
tatiana togzhan tolganai tomiris ulbolsin uliana ulzhan umit urziia valentina valeria varvara vasilisa vera veronika viktoria
venera vladislava zakira zamira zarema zarina zaure zeinep zhadira zhamal zhamilia zhanar zhanara zhanat zhanel
zhanerke zhanna zhansaia zhazira zhibek zhuldiz zinaida zlata zoia zukhra iaroslava`);

export const MEN: ReadonlySet<string> = words(`
arkadi valentin gleb egor semen stepan timofei iakov matvei makar abai abdulla abilai abzal adil adilet aibek aibol aidar aidin aidos aitbai akan akim akzhol aleksandr aleksei alen ali
alibek alikhan alisher almas almat altai aman amangeldi amir anatoli andrei anton anuar arman armat arsen artem artur
asan asilbek askar askhat aset aslan azamat azat aziz baglan bakitzhan barlik batir bauirzhan beibit bekzat
bekzhan berdibek berik bogdan bolat boris damir daniar daniil darin darkhan dastan dauren daulet denis dias
didar dimash dmitri dosim dulat edil eldar eldos eleusin elzhan emir erbol erbolat ergali erik erkebulan erkin erlan
ermek ersultan ertai erulan erzhan esen eset evgeni fedor galim galimzhan gani gabit georgi gizat grigori ian iaroslav
ibragim igor ilia ilias ilgar isa isatai iskander islam iuri ivan kairat kaisar kanat kanatbek karim kasim kemal kenes
kenzhebek khamit khasan khasen kirill konstantin kuanish kuat kudaibergen kurman leonid lukpan madi magzhan
makhambet maks maksat maksim malik margulan marat marlen mels meiram mikhail miras mukhtar murat muslim nariman nazar
nikita nikolai noian nurbek nurbol nurbolat nurgali nurken nurlan nursultan nurzhan oleg olzhas omar omir oral oraz
oralbek pavel petr rakhim ramazan rashid rasul rauan rauf ravil renat rinat robert roman rufat ruslan rustam rustem
sabir sabit sadik said saken samat sanzhar saiat sergei serik serikbol shamil shingis sirim stanislav sultan talgat
tamerlan temir temirlan timur tolegen toktar turar tursin ualikhan ulan ulasbek ulukbek usen vadim valeri vasili
viacheslav viktor vitali vladimir vladislav zamanbek zhaksilik zhakip zhambil zhanat zhanbolat zhandos zhanibek zhanserik
zhasulan zhomart zhumabek zhusup iakub iunus`);

/** More men's names: enough to know a genitive by, not to say that two of them are two names (Tulegen, Tolegen). */
export const ALSO_MEN: ReadonlySet<string> = words(`
abdirakhman abdrakhman adai adam aian aibar aibat akhat akhmet alan aldiar aldongar almaz alpamis amantai amanzhol
aristan arkat asilan atabek bakitbek bakhit bakhitzhan bakhtiar batirkhan baurzhan begimbet beimbet bekbolat beken
beket bekmurat berikbol birzhan bulat danabek dauit duman elaman elnar eralk erali erbosin ernar ernat ersain esbol
esim esken farabi farid ibirai iskak tusip tusup gabdulla gabiden gaisa ganibek imangali isken kabdesh kabdolla kadir kairbek kairgali kairolla
khairulla kaken kakim kalibek kalken kanagat kazbek kaziken kozha kulbek kumar kunanbai kumisbek madiar manas marlan
medet meder merei mukan muktar musa mustafa nurkhan nurlibek nurmukhamed nurzat nurzhigit ondasin orazbek orken oken
ospan parkhat ramil rakhim rakhman sabirzhan sagat sagindik sailau saiat salauat salim samgat sarsen satpai sekerbek
seit seiit serzhan shadiar shaken shakarim shalkar sharip sherkhan shokan sirimbek suinbai talap tanat tauken tleuzhan
toktasin toleu toleubek tulegen turgan turganbek turgin omirzak umirzak otegen utegen zeinola zhakan zhalgas zhandar
zhangir zhanuzak zhaslan zhasan zhenis zhengis zhiger zholan zhuman ziiat gerasim rodion miron nazar savel fadei foma
gordei ignat iosif klim kuzma luka mark matvei prokhor saveli tikhon trofim valeri vitali zakhar rasim ruslan`);
