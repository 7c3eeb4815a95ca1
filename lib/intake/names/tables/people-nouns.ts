import { words } from './words';

/**
 * Nouns for people: offices, callings, kin, and what a person is in such texts (prisoner, defendant). In lower
 * case without ending; a Swedish, German, Russian or Kazakh word is found by its stem or by the end of a compound.
 */
export const PEOPLE_NOUNS: Readonly<Record<string, readonly string[]>> = {
  en: words(`
activist advocate lawyer attorney barrister solicitor judge justice magistrate prosecutor investigator ombudsman
ombudsperson notary journalist reporter correspondent editor editor-in-chief blogger vlogger columnist publisher writer
author poet novelist essayist artist musician singer rapper actor actress filmmaker director photographer cameraman
photojournalist cartoonist painter translator historian sociologist economist scientist scholar academic professor
lecturer teacher student researcher analyst expert doctor physician nurse surgeon psychologist engineer worker
businessman businesswoman businessperson entrepreneur banker philanthropist farmer miner driver
president vice-president counsellor councillor adviser advisor aide minister deputy premier chancellor king queen prince princess emir sultan sheikh ayatollah
leader head chief chair chairman chairwoman chairperson co-chair secretary governor mayor senator congressman
congresswoman representative mp mep mps meps lawmaker legislator candidate parliamentarian politician statesman
ambassador diplomat consul envoy commissioner rapporteur co-rapporteur spokesperson spokesman spokeswoman official
officer agent general colonel major captain lieutenant sergeant commander soldier policeman veteran guard warden
bishop archbishop priest pastor imam monk nun nuns monks preacher cleric mufti rabbi cardinal pope reverend
defender campaigner dissident protester demonstrator organiser organizer coordinator founder co-founder member
supporter follower critic opponent oppositionist figure whistleblower witness victim survivor
prisoner detainee convict defendant suspect hostage refugee exile asylum-seeker captive inmate applicant plaintiff
complainant author petitioner accused person individual man woman men women boy girl child youth
citizen national resident civilian pensioner
husband wife spouse father mother parent son daughter brother sister siblings uncle aunt cousin nephew niece
grandfather grandmother relative colleague partner friend widow fiancé fiancée brother-in-law son-in-law
leaders chiefs heads children brothers sisters sons daughters wives husbands laureate winner chess-player athlete
lama practitioner believer worshipper adherent helper wrestler boxer footballer swimmer minority unionist trade-unionist defenders bloggers actors counsel specialist
assistant employee manager executive producer presenter anchor host comedian scholars manager owner trustee`),
  sv: words(`
aktivist advokat jurist domare åklagare utredare journalist reporter korrespondent redaktör chefredaktör bloggare
förläggare författare poet konstnär musiker sångare rappare skådespelare filmare regissör fotograf historiker
sociolog ekonom forskare vetenskapsman akademiker professor lärare student läkare sjuksköterska affärsman företagare
filantrop president minister statsminister premiärminister ledare chef ordförande guvernör borgmästare senator
ledamot parlamentsledamot politiker kandidat ambassadör diplomat kommissionär föredragande rapportör talesperson
talesman tjänsteman officer general överste major biskop präst imam munk försvarare människorättsförsvarare
kampanjledare dissident demonstrant samordnare grundare medgrundare medlem anhängare kritiker motståndare offer
tortyroffer vittne fånge internerad åtalad misstänkt flykting medborgare invånare man kvinna make maka hustru fru far
fader mor moder son dotter bror syster barn släkting kollega vän änka pristagare fackföreningsledare ombudsman
kvinna kvinnor män pojke flicka person personer fångar mödrar söner döttrar bröder systrar kollegor vänner kazaker
uigurer uigur kazak direktör generaldirektör generalsekreterare sekreterare arbetare hjälparbetare utövare anställd`),
  fr: words(`
activiste militant militante avocat avocate juge magistrat magistrate procureur procureure journaliste reporter
correspondant correspondante rédacteur rédactrice blogueur blogueuse éditeur écrivain écrivaine auteur auteure poète
artiste musicien musicienne chanteur chanteuse rappeur acteur actrice cinéaste réalisateur photographe historien
historienne sociologue économiste scientifique universitaire professeur professeure enseignant enseignante étudiant
étudiante chercheur chercheuse médecin infirmier entrepreneur homme femme hommes femmes président présidente
vice-président ministre premier dirigeant dirigeante chef cheffe leader maire maires gouverneur sénateur député
députée parlementaire candidat candidate ambassadeur ambassadrice diplomate commissaire rapporteur rapporteure
rapporteurs porte-parole fonctionnaire officier agent général colonel capitaine commandant évêque prêtre imam moine
défenseur défenseure défenseurs opposant opposante dissident dissidente manifestant manifestante fondateur fondatrice
coordinateur membre partisan victime témoin prisonnier prisonnière détenu détenue accusé accusée suspect réfugié
réfugiée citoyen citoyenne ressortissant époux épouse mari père mère fils fille frère soeur sœur enfant collègue
prédécesseur successeur chauffeur compagnon veuve directeur directrice coprésident coprésidente secrétaire syndicaliste
cofondateur cofondatrice adjoint otage otages responsable lauréat lauréate requérant requérante travailleur humanitaire
feu maître chancelier roi reine prince`),
  de: words(`
aktivist aktivistin anwalt anwältin rechtsanwalt rechtsanwältin verteidiger verteidigerin richter richterin
staatsanwalt staatsanwältin ermittler journalist journalistin reporter reporterin korrespondent korrespondentin
redakteur redakteurin chefredakteur blogger bloggerin verleger schriftsteller schriftstellerin autor autorin dichter
dichterin künstler künstlerin musiker musikerin sänger sängerin rapper schauspieler schauspielerin regisseur fotograf
fotografin historiker historikerin soziologe ökonom wissenschaftler wissenschaftlerin wirtschaftswissenschaftler
professor professorin lehrer lehrerin student studentin forscher forscherin arzt ärztin unternehmer geschäftsmann
präsident präsidentin minister ministerin kanzler ministerpräsident führer führerin oppositionsführer leiter leiterin
chef vorsitzende vorsitzender vorsitzenden gouverneur bürgermeister senator abgeordnete abgeordneter politiker
politikerin kandidat kandidatin botschafter botschafterin diplomat kommissar kommissarin berichterstatter
berichterstatterin sprecher sprecherin beamter offizier general oberst major bischof priester imam mönch
menschenrechtsverteidiger menschenrechtler dissident dissidentin demonstrant demonstrantin gründer gründerin mitglied
mitglieder anhänger kritiker kritikerin gegner opfer zeuge gefangene gefangener gefangenen häftling häftlinge
angeklagte angeklagter flüchtling bürger bürgerin staatsbürger mann frau ehemann ehefrau vater mutter sohn tochter
bruder schwester kind kinder kollege kollegin freund witwe preisträger preisträgerin nobelpreisträger stellvertreter
machthaber gewerkschafter gewerkschafterin beauftragter beauftragte beauftragten angestellter angestellte helfer staatsangehöriger staatsangehörige staatsangehörigen direktor direktorin generalsekretär mitarbeiter mitarbeiterin brüder`),
  ru: words(`
активист активистк адвокат юрист судь судья судьи судьё судье прокурор генпрокурор следовател журналист журналистк репортёр репортер
корреспондент редактор блогер издател писател поэт художник музыкант певец певиц певц рэпер актёр актер актрис режиссёр
режиссер фотограф историк социолог экономист учён учен профессор преподавател учител студент студентк исследовател
исследовательниц врач предпринимател бизнесмен президент министр замминистр премьер лидер глав начальник председател
зампред секретар губернатор аким акимат мэр сенатор депутат политик кандидат посол дипломат комиссар докладчик
представител представительниц пресс-секретар чиновник офицер генерал полковник майор епископ священник имам монах
правозащитник правозащитниц защитник защитниц оппозиционер диссидент демонстрант координатор основател
основательниц участник участниц член сторонник критик жертв свидетел политзаключённ политзаключенн заключённ заключенн
осуждённ осужденн арестованн задержанн обвиняем подсудим подозреваем беженец беженк беженц гражданин гражданк граждан
жител муж жен супруг супруга отец отц мать матер сын дочь дочер брат брать сестр ребёнок дет родственник коллег друг
вдов лауреат профсоюзн директор заместител омбудсмен человек люди людей людям мужчин женщин рабоч врач экс-президент
старшего бывшего бывший`),
  kk: words(`
белсенді белсенділ белсендісі адвокат заңгер судья судьясы прокурор тергеуші журналист тілші редактор блогер жазушы
ақын суретші әнші музыкант актер режиссер тарихшы профессор мұғалім студент дәрігер кәсіпкер президент
президенті министр министрі министрлер басшы басшысы жетекші жетекшісі төраға төрағасы орынбасары әкім әкімі сенатор
депутат саясаткер елші баяндамашы өкіл өкілі генерал полковник имам қорғаушы құқыққорғаушы оппозиционер негізін
мүше мүшесі куә тұтқын сотталған айыпталушы босқын азамат азаматы азаматша тұрғын күйеуі әйелі әкесі анасы ұлы қызы
баласы ағасы інісі апасы сіңлісі туысы әріптесі досы директоры`),
};
