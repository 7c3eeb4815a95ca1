import { words } from './words';

/**
 * Words that name institutions, texts and things: a run of capitalised words that holds one of them after its
 * first word is no person.
 */
export const INSTITUTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: words(`
court tribunal judgeship ministry department office agency bureau bank fund foundation centre center institute
institution university college school academy faculty hospital clinic library museum church mosque monastery
parliament congress senate assembly council committee commission subcommittee cabinet government administration
authority authorities delegation mission embassy consulate secretariat directorate division service services police
forces force army navy guard guards corps regiment brigade battalion militia patrol
party movement union unions league alliance coalition front group association federation confederation society
organisation organization network platform forum club initiative initiatives campaign project programme program
company corporation ltd llc inc holding airlines airport media news newspaper gazette times post daily tribune herald
journal magazine radio television tv channel press agency watch monitor international house amnesty reporters
act code constitution law laws treaty convention covenant protocol charter declaration resolution agreement
memorandum statute regulation directive rule rules decree order article section annex appendix chapter paragraph
report review opinion strategy plan framework statement communication dialogue meeting summit conference session
working expert experts procedure procedures mechanism regime instrument policy affairs prison jail colony barracks
camp penitentiary detention ward cell province region district oblast city town village street square avenue road
river lake sea mountains valley island islands peninsula desert republic kingdom emirate state states federation
territory territories oblast county municipality airport station stadium
prize award forum twitter facebook instagram youtube telegram whatsapp google meta microsoft apple embassy legation
gazeta hazeta gazetesi nedelya pravda novosti izvestia partiya partiyasy telekanal svoboda dozhd meduza memorial khabar
medya gazetasi qozgalys polska narodnaya novaya tribuna olympics games cup championship festival index observatory helpline hotline newsletter brief website`),
  sv: words(`
domstol domstolen rätten tingsrätt hovrätt ministerium departement myndighet byrå bank fond stiftelse centrum institut
universitet högskola skola akademi sjukhus bibliotek kyrka moské parlament riksdag kongress senat församling råd rådet
utskott kommission kommittén kommitté regering förvaltning delegation ambassad konsulat sekretariat tjänst utrikestjänst
polis styrka armé parti partiet rörelse rörelsen fackförening förbund allians koalition grupp förening federation
organisation organisationer nätverk plattform forum initiativ kampanj projekt program bolag företag tidning radio tv
kanal byrå lag lagen konstitution fördrag konvention protokoll stadga förklaring resolution avtal förordning direktiv
artikel bilaga rapport strategi handlingsplan uttalande möte toppmöte konferens arbetsgrupp fängelse koloni läger
provins region distrikt stad by gata torg republik rike unionen union`),
  fr: words(`
cour tribunal ministère département office agence bureau banque fonds fondation centre institut université école académie
hôpital bibliothèque église mosquée parlement congrès sénat assemblée conseil comité commission gouvernement
administration autorité délégation mission ambassade consulat secrétariat direction service services police forces armée
garde parti mouvement syndicat ligue alliance coalition front groupe association fédération confédération société
organisation réseau plateforme forum initiative campagne projet programme entreprise journal radio télévision chaîne
presse agence loi code constitution traité convention pacte protocole charte déclaration résolution accord statut
règlement directive décret ordonnance article annexe rapport stratégie plan cadre réunion sommet conférence session
prison colonie camp province région district ville village rue place avenue république royaume état états union
reporters frontières prix affaires`),
  de: words(`
gericht gerichtshof ministerium amt behörde büro bank fonds stiftung zentrum institut universität hochschule schule
akademie krankenhaus bibliothek kirche moschee parlament bundestag kongress senat versammlung rat ausschuss kommission
regierung verwaltung delegation botschaft konsulat sekretariat dienst polizei streitkräfte armee garde partei bewegung
gewerkschaft liga bündnis koalition gruppe fraktion verein verband föderation organisation netzwerk plattform forum
initiative kampagne projekt programm unternehmen zeitung radio fernsehen sender medien presse agentur portal gesetz
gesetzbuch strafgesetzbuch verfassung vertrag übereinkommen konvention pakt protokoll charta erklärung entschließung
abkommen verordnung richtlinie artikel anhang bericht strategie plan rahmen sitzung gipfel konferenz arbeitsgruppe
gefängnis strafkolonie kolonie lager provinz region bezirk stadt dorf straße platz republik föderation union staat
staaten haft untersuchungshaft hungerstreik freilassung geschäftsordnung aussicht hinweis erwägung menschenrechte
hinsicht fragen rechte freiheit`),
  ru: words(`
суд суда суде судом министерств департамент управлени отдел агентств бюро банк фонд центр институт университет школ
академи больниц библиотек церков мечет парламент конгресс сенат ассамбле совет комитет комисси правительств
администраци акимат делегаци мисси посольств консульств секретариат служб полици войск арми гварди парти движени союз
лига альянс коалици фронт групп ассоциаци федераци конфедераци обществ организаци сет платформ форум инициатив кампани
проект программ компани газет журнал радио телеканал издани закон кодекс конституци договор конвенци пакт протокол
хартия устав деклараци резолюци соглашени регламент директив указ постановлени стать приложени доклад стратеги план
заседани саммит конференци рабоч тюрьм колони лагер сизо ивс област район город города городе сел улиц площад проспект
республик королевств государств штат прокуратур уголовн европейск международн верховн генеральн народн всеобщ
независим национальн демократическ объединённ объединенн нации наций`),
  kk: words(`
сот соты сотының министрлі министрлігі департамент басқарма агенттік бюро банк қор қоры орталық орталығы институт
университет мектеп академия аурухана парламент сенат мәжіліс ассамблея кеңес кеңесі комитет комитеті комиссия үкімет
үкіметі әкімдік делегация елшілік қызмет полиция әскер партия партиясы қозғалыс қозғалысы одақ одағы ұйым ұйымы
ұйымдар қоғам топ бірлестік бірлестігі газет журнал радио телеарна заң заңы кодекс кодексі кодексінің конституция шарт
конвенция пакт хаттама декларация қарар келісім жарлық бап баяндама стратегия жоспар түрме колония облыс облысы аудан
ауданы қала қаласы қалалық ауыл көше алаң республика республикасы прокуратура прокуратурасы еуропалық халықаралық бас
біріккен ұлттар ұлттық қауіпсіздік істер ішкі`),
};

/** Other words that stand with a capital in names of institutions and titles; never part of a person's name. */
export const CAPITAL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: words(`
human rights right security national international european central supreme constitutional criminal civil political
public general special permanent joint external internal foreign home defence defense justice interior information
development social economic cultural labour labor trade finance health education environment energy religious freedom
freedoms liberty democracy democratic republican communist socialist liberal green greens left conservative people
peoples people’s popular free independent united universal fundamental common high higher upper lower senior deputy
first former prime vice acting chief executive legal legislative parliamentary judicial financial strategic enhanced
partnership cooperation co-operation association neighbourhood global world regional local federal state union member
eastern western northern southern east west north south middle near far old new great big black white red blue green
peace treatment torture punishment degrading inhuman cruel arbitrary disappearances discrimination women woman
children child youth refugees refugee minorities minority media expression assembly belief religion opinion thought
conscience press whistle anti-corruption anti-terrorism counter-terrorism terrorism emergency secret intelligence
investigative investigation prosecution prosecutor general’s order penal penitentiary strict maximum
islamic muslim christian orthodox catholic jewish buddhist revolutionary revolution liberation resistance solidarity
unity dream future hope life homeland fatherland motherland patriotic victory transition platform transparency
accountability legal aid support protection monitoring election electoral elections observer observers
research studies history science sciences arts writers journalists lawyers workers bar medical forensic psychiatry
psychiatric autonomous administrative special economic zone chair-rapporteur rapporteur rapporteurs advisory
status summary urgency verbatim tabled texts debate votes minutes procedure latest updated last legal notice privacy
policy index contact page menu search home share print tweet donate country region tags topics more related content
nobel sakharov helsinki havel peace universal periodic action guidance guidelines principles standards nations nation
commonwealth atlantic treaty arab league african american asian pacific day week month year january
covid pandemic strategy connect connecting building blocks ease doing business steps civil society towards
investor investment bank money internet digital data cyber online chapter game magnitsky leahy schengen
family member gender equality particular concern interim measures complaints manifesto normal permanent relations terms conditions
entrance exit house street st road concerning annual ordinary extraordinary solemn grand chamber plenary bureau sitting
session item agenda author amendment amendments motion debate vote answer question questions written oral statement
statements remarks speech address letter subject date place time name names list table figure box note notes source
sources footnote reference references title preamble conclusion conclusions recommendation recommendations introduction
background overview facts case cases submission submissions observations allegations response reply comments government
governments authority ministers presidents members groups committees states parties party persons families victims
prisoners detainees defenders activists bloggers experts officials observers students teachers doctors farmers
orange rose tulip velvet colour color spring summer autumn winter square independence constitution new-year
olympic games european-level sanctions list listing entities entity financial intelligence unit cooperation security
homeland treasury commerce agriculture defense interior veterans budget appropriations judiciary ways means armed
foreign affairs indo-pacific subcommittee majority minority leader whip clerk introduced referred reported engrossed
enrolled received congressional record bill bills section sense further resolved clause fiscal cold war world second
first third holocaust genocide soviet cultural belt great leap tulip jasmine sunflower umbrella bloody black gold silver
quarter half hour morning evening night weekend christmas easter ramadan nowruz eid
falun stone tower bridge hill gate wall garden park forest dolphin bear eagle lion dragon horse dog wolf star moon sun
flag cross crescent hand voice echo truth light fire water earth sky wind storm rain snow flower tree rock sand gold
iron steel oil gas coal cotton grain bread pipeline corridor route gateway compass shield sword crown castle palace
temple hotel theatre theater cinema opera ballet academy stadium mall market bazaar factory plant mine refinery bakery
hour time times days years century decade age era story stories book books film films song songs album poem poems
letters diary archive archives record records dossier file files map atlas guide handbook manual notices notice alert
warning call appeal petition signature signatures pledge oath vow promise
google chrome firefox tor signal vkontakte odnoklassniki tiktok zoom skype viber wechat weibo linkedin reuters
associated bloomberg guardian economist independent financial times
bachelor master phd professor ship operation mr prison no number nos vol paris agreement
twenty hundred thousand million speaker house senate resolution whereas therefore
apple daily broadcasting corporation council’s parliament’s eu un us usa uk nato osce`),
  sv: words(`
europeiska europaparlamentets europaparlamentet europarådets europarådet allmänna mänskliga förenta nationerna
högsta folkdomstolen demokratiska internationella nationella islamiska republiken förbundsrepubliken norra södra östra
västra centrala genèvekonventionerna antagna ingivna texter debatter omröstningar förfarande dokumentgång föregående
nästa senaste rättsligt integritetspolicy kommissionen rådet unionen talmannen bryssel`),
  fr: words(`
droits homme humain humains européen européenne européens internationale international nations unies uni unis
haut-commissariat haut-commissaire haut représentant suprême constitutionnel constitutionnelle pénal pénale civil
politique général générale spécial spéciale national nationale universelle fondamentales démocratique peuple peuples
travailleurs travail justice intérieur étrangères défense sécurité politique nord sud est ouest assemblée
royaume-uni article chambre`),
  de: words(`
allgemeine allgemeinen erklärung menschenrechte internationaler internationalen internationale europäische
europäischen europäischer europäisches europäisch vereinte vereinten nationen auswärtige auswärtigen oberste obersten
oberster oberstes russische russischen islamische volksrepublik demokratische nationale zentrale hohe hoher hohen
vertreter vizepräsident rates parlaments kommission grundfreiheiten rechtsstaatlichkeit demokratie entwicklung
zusammenarbeit sicherheitspolitik mitgliedstaaten europarat europarats ukraine haftbedingungen jahre jahren tag tage
monat monate woche wochen uhr ende anfang urteil urteile berufung verfahren anklage vorwurf sanktionen vereinigung
behörden kräfte sicherheitskräfte proteste wahlen opposition zivilgesellschaft journalisten intensivstation
gefangenen menschen personen frauen kinder familie familien fälle fall fällen repressionen lage situation nummer nr
untersuchung ermittlungen freiheit rechte recht mitteilung führung`),
  ru: words(`
власти власть властей властям права правам человека европейский международный организация объединённых объединенных наций всеобщая верховный
верховного генеральный генеральная генеральной совет безопасности внутренних иностранных дел прав уголовного
гражданский политический республики российской российская федерации центральной центральная средней сша ес оон обсе
соединённых соединенных штатов свобода свободы мнения пятое ноября по`),
  kk: words(`
адам құқықтары құқық саяси тұтқындар мәлімдеме қылмыстық азаматтық жоғарғы жалпыға бірдей қауымдастық`),
};

/** Kinds of organisation, named before the organisation itself: "the newspaper X", "rörelsen X". Stems as above. */
export const ORGANISATION_NOUNS: Readonly<Record<string, readonly string[]>> = {
  en: words(`organisation organization organisations organizations ngo ngos movement movements party parties newspaper
newspapers outlet outlets channel channels website websites portal magazine company companies group groups union unions
association associations foundation foundations coalition agency agencies media network networks platform platforms
institution institutions university prison broadcaster station project projects initiative initiatives campaign
campaigns law laws act treaty convention instruments indicator index programme film book article song`),
  sv: words(`organisation organisationer organisationen rörelse rörelser rörelsen parti partiet tidning tidningen tidningar
kanal kanalen webbplats sajt sajten nyhetssajten företag bolag grupp grupper gruppen fackförening fackföreningen
fackföreningar förening stiftelse stiftelsen koalition byrå byrån nätverk plattform institution universitet fängelse
lag film bok`),
  fr: words(`organisation organisations ong mouvement mouvements parti partis journal journaux quotidien chaîne chaînes site
sites portail magazine entreprise entreprises groupe groupes syndicat syndicats association associations fondation
fondations coalition agence média médias réseau plateforme institution université prison loi film livre fondation`),
  de: words(`organisation organisationen bewegung bewegungen partei parteien zeitung zeitungen sender website portal
magazin unternehmen gruppe gruppen gewerkschaft gewerkschaften verein verband stiftung koalition agentur netzwerk
plattform institution universität gefängnis gesetz film buch fraktion`),
  ru: words(`организаци движени парти газет издани телеканал сайт портал журнал компани групп профсоюз ассоциаци фонд
коалици агентств сет платформ колони закон центр`),
  kk: words(`ұйым ұйымы қозғалыс қозғалысы партия партиясы газет газеті сайт портал журнал компания топ кәсіподақ қор қоры
орталық орталығы`),
};

/** Short forms of bodies and other things written in capitals. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  words(`eu un us usa uk uae nato osce odihr csto cis pace ep eeas vp hr meps mep mps ngo ngos unhcr ohchr unesco unicef
who ilo icc icj echr ecthr kgb fsb nsc knb dvk dck cpt greco gonggo covid lgbt lgbti lgbtiq epp ecr ecpm soc alde
renew epca pca gsp eidhr ndici afet droi deve libe hrw rsf cpj fidh omct rfe rl bbc cnn dw tut tv it
h res con cong sec no nos id vat irgc prc dprk drc ccp phd ba ma dr mr ms bashan uscirf pdf word xviii xix xxi
ес оон обсе сша рф рк снг одкб кнб мвд фсб сизо ивс нпо бпц егу брсм дкк жжк быұ еқыұ аақш
ue onu ocde osce ong pcc rp chp hdp akp fn eu osse ndr zdf ard bka eugh`),
);
