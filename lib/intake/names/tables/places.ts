import { terms, words } from './words';

/** Cities, regions, rivers and prisons often named in such texts. Countries are not listed: ICU knows them. */
export const PLACES: ReadonlySet<string> = new Set(
  words(`
korea saudi europe asia africa america eurasia arctic caucasus balkans siberia scandinavia crimea donbas donbass chechnya dagestan
ingushetia tatarstan bashkortostan karakalpakstan xinjiang tibet taiwan hongkong macau kurdistan palestine
gaza catalonia scotland wales england britain holland türkiye turkey czechia burma myanmar kosovo abkhazia ossetia
transnistria nagorno karabakh nakhchivan darfur tigray amhara oromia zanzibar rojava
dhabi accra aktau aktobe aleppo algiers almaty amman amsterdam ankara antananarivo antwerp asmara
ashgabat astana athens atyrau baghdad bahrain baku bamako bangkok bangui barcelona batumi beijing beirut belgrade berlin
bern bishkek bogota bonn brasilia bratislava brest brussels bucharest budapest bujumbura bukhara cairo
california canberra caracas chișinău chisinau colombo conakry copenhagen dakar damascus delhi dhaka doha donetsk
dubai dublin dushanbe ekaterinburg fergana florida freetown geneva gomel grodno grozny guantanamo hague hamburg hanoi
harare havana helsinki homs isfahan islamabad istanbul izmir jakarta jalalabad jeddah jerusalem juba kabul kampala
karachi karaganda kathmandu kazan kerch kharkiv khartoum khiva khorog khujand kigali kinshasa kostanay kyiv kiev
kyzylorda lagos lahore leningrad lhasa lima lisbon london luanda luhansk lusaka madrid magadan makhachkala malabo
managua mandalay manila maputo mariupol mashhad mazyr mecca melbourne mexico milan minsk mogadishu mogilev moscow
mumbai munich murmansk nairobi namangan naypyidaw niamey nicosia novosibirsk nukus nursultan nur-sultan odesa omsk osh
oslo ottawa pavlodar paris perm petersburg petropavl  podgorica prague pretoria pristina pyongyang
qandyaghash quito rabat rangoon riga riyadh rome rostov samara samarkand sanaa santiago sarajevo semey seoul sevastopol
shanghai shiraz shymkent siberia simferopol singapore skopje sochi sofia stockholm strasbourg suva sydney tabriz
taldykorgan tallinn tashkent tbilisi tehran tirana tokyo tomsk tripoli tunis turin turkistan ufa ulaanbaatar
urumqi valletta vatican vienna vientiane vilnius vitebsk warsaw washington windhoek yangon yaoundé yerevan zagreb zaozen
zhanaozen zhezkazgan zurich evin qarchak silivri lefortovo kondengui taraz kokshetau
bryssel moskva peking geneve genève köpenhamn warszawa wien prag rom paris aten kiev kyjiv asjchabad sjymkent almaty
haag strasbourg lissabon helsingfors tasjkent dusjanbe bisjkek tbilisi jerevan vitryssland centralasien europa asien
afrika östeuropa sydkaukasien krim
bruxelles moscou pékin londres vienne varsovie athènes rome havane caire alger tunis kiev téhéran bakou erevan
brüssel moskau peking genf warschau wien prag athen kiew teheran taschkent duschanbe bischkek eriwan minsk straßburg
kairo belarus weißrussland zentralasien europa
москва москвы москве минск минска минске алматы астана астане астаны душанбе бишкек бишкека бишкеке ташкент ташкента
ташкенте ашхабад баку ереван тбилиси киев киева киеве брюссель брюсселе женева женеве вена вене страсбург страсбурге
варшава париж берлин лондон вашингтон нур-султан нур-султане шымкент шымкенте актау актобе атырау караганда караганде
жанаозен жанаозене семей павлодар костанай тараз туркестан уральск ош оше нукус нукусе самарканд бухара худжанд хорог
крым крыма крыму чечня чечне сибирь азия азии европа европы европе
мәскеу минск брюссель женева шымкент алматы астана тараз қызылорда ақтау ақтөбе атырау орал қарағанды жаңаөзен семей
павлодар қостанай көкшетау түркістан талдықорған`),
);

/** Places of two words, or of more that begin so. */
export const PLACE_PHRASES: ReadonlySet<string> = new Set(
  terms(`abu dhabi, addis ababa, buenos aires, el salvador, guantanamo bay, ho chi, hong kong, la havane, la habana, le caire,
la paz, las vegas, los angeles, nagorno karabakh, nghe an, new york, new delhi, phnom penh, port sudan, san francisco,
san jose, san salvador, santo domingo, santiago de, st petersburg, sankt petersburg, saint petersburg, saint-pétersbourg de,
tel aviv, viet nam, việt nam, sri lanka, sharm el, rostov on, nizhny novgorod, veliky novgorod, tian shan, inner mongolia,
papua new, kuala lumpur, ulan bator, cape town, mexico city, panama city, guatemala city, kuwait city, east timor,
timor leste, north macedonia, white house, wall street, downing street, capitol hill, red square, tahrir square,
tiananmen square, silk road, red sea, black sea, caspian sea, aral sea, south caucasus, middle east, far east, latin america`),
);

/** Words in names of countries and islands that are people's names as well, or say nothing alone. */
export const NO_PLACES: ReadonlySet<string> = new Set(
  words(`garcia diego cook marshall solomon mcdonald cunha lucia martin vincent salvador pierre marino helena maarten
barthélemy barthelemy heard tristan nevis ascension christmas virgin pseudo-accents pseudo-bidi unknown clipperton kitts
saint sint mayen sierra cayman wallis norfolk thomas sandwich samoa lanka keeling miquelon marien martín vicente lucía`),
);

/** Kinds of place, before or after the place's name: "the town of X", "X oblast", "i byn X". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  words(`city town village province region district oblast county area prison jail colony republic river lake port
valley island capital street square staden byn provinsen regionen distriktet fängelset huvudstaden ville village
province région prison capitale île rue stadt dorf provinz region gefängnis hauptstadt insel города город городе
села деревни области область района район колонии столице посёлок республики қаласы қаласында ауылы облысы ауданы`),
);

/** What people of a country are called and what is of it, in English; the other languages write it small. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  words(`
afghan albanian algerian american andorran angolan arab arabian argentine argentinian armenian australian austrian
azerbaijani azeri bahraini balkan baltic bangladeshi bashkir belarusian belarussian belgian bengali bolivian bosnian
brazilian british bulgarian burmese burundian cambodian cameroonian canadian caribbean catalan central chadian chechen
chilean chinese circassian colombian congolese crimean croatian cuban cypriot czech dagestani danish dutch egyptian
emirati english eritrean estonian ethiopian european filipino finnish flemish french gambian georgian german ghanaian
greek guatemalan guinean haitian hazara honduran hungarian indian indonesian ingush iranian iraqi irish israeli italian
ivorian jamaican japanese jordanian karakalpak kazakh kazakhstani kazakhstan’s kenyan khmer korean kosovar kurd kurdish
kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian macedonian malaysian maldivian malian maltese
mauritanian mexican moldovan mongolian montenegrin moroccan mozambican nepalese nepali nicaraguan nigerian norwegian
omani pakistani palestinian pamiri peruvian polish portuguese qatari rohingya roma romanian russian rwandan saudi
scottish senegalese serbian sinhalese slovak slovene slovenian somali soviet spanish sudanese swedish swiss syrian
tajik tamil tanzanian tatar thai tibetan tunisian turkic turkish turkmen ugandan uighur ukrainian uyghur uzbek
venezuelan vietnamese welsh yazidi yemeni zambian zimbabwean kongers hongkongers taiwanese singaporean bhutanese lankan sinhala bahraini afghans kazakhs uzbeks tajiks turkmens russians
belarusians ukrainians georgians armenians azerbaijanis chinese iranians turks kurds uyghurs tibetans chechens tatars
cubans egyptians saudis syrians iraqis germans poles swedes americans europeans israelis palestinians
moskauer minsker berliner pariser wiener genfer londoner belarussische belarussischer russische russischer
deutsch-russische schwedische`),
);
