import { cueRows, type Lexicon, numbered } from '@/lib/intake/suggestions/lexicon';

const motivated = '(?:politiskt motiverade |påhittade |konstruerade |ogrundade )?';

/** Swedish words for the shared grammar. */
export const SWEDISH: Lexicon = {
  verbLast: false,
  objectBefore: false,
  cues: cueRows(String.raw`
ask_release_rehabilitate object (?:omedelbart |ovillkorligen ){0,4}(?:frige|släppa|frigiva) och (?:till fullo |fullt ut |helt )?rehabilitera
ask_release object (?:omedelbart |ovillkorligen |villkorslöst ){0,4}(?:och )?(?:frige|frigiva|försätta på fri fot|släppa(?: fri)?)
released noun frigivning(?:en)?|frisläppande(?:t)?
released subject (?:frigavs|friges|släpptes(?: fri)?|frigetts|frigivits|frisläpptes|försattes på fri fot|blivit frigiven|är frigiven)
paroled subject villkorligt (?:frigavs|frigivits|frigiven)|(?:frigavs|frigivits) villkorligt|(?:frigavs|släpptes) mot borgen
paroled noun villkorlig(?:a)? frigivning(?:en)?
parole_refused subject (?:nekades|nekats|vägrades|förvägrats) villkorlig frigivning
ask_drop noun (?:häva|lägga ner|lägga ned|dra tillbaka|avskriva|ogilla) (?:alla |samtliga |de |åtalen |åtalet )?${motivated}(?:anklagelser(?:na)?|åtal(?:en|et)?)?(?= mot)
ask_end_persecution noun (?:sätta stopp för|upphöra med|sluta med|avsluta|stoppa) (?:den |alla former av |alla )?${motivated}(?:förföljelsen|förföljelser|trakasserierna|trakasserier)(?= (?:av|mot))
ask_end_persecution back (?:sätta stopp för|upphöra med|stoppa) (?:den )?${motivated}(?:förföljelsen|trakasserierna) av (?:hans|hennes|deras) (?:familjemedlemmar|familj|anhöriga)
ask_lift_activity_ban noun (?:det )?(?:\p{L}+åriga )?förbudet mot (?:aktivism|offentlig verksamhet|politisk verksamhet)(?= (?:för|mot)[^,;.]{3,60} upphävs)
ask_lift_ban noun (?:upphäva|häva) (?:det )?(?:\p{L}+åriga )?(?:utreseförbudet|reseförbudet|förbudet mot \p{L}+)(?= (?:för|mot))
ask_lift_ban back (?:han|hon) tillåts fortsätta (?:sitt|sin) [^,;.]{3,30}?(?:arbete|verksamhet)
ask_sanction noun (?:införa |överväga ){0,4}(?:riktade )?sanktioner(?= mot)
ask_review noun se över (?:fallen|fallet|målen|målet) och bevilja (?:ersättning|skadestånd)(?= (?:till|åt))|bevilja (?:ersättning|skadestånd)(?= (?:till|åt))
ask_refuge object bevilja(?= [^,;.]{3,100} (?:permanent )?(?:flyktingstatus|asyl))
ask_care noun (?:ge|garantera|säkerställa|tillhandahålla) (?:lämplig |omedelbar |nödvändig )?(?:medicinsk )?(?:vård|sjukvård)(?= (?:till|åt|för))
ask_care subject får (?:tillgång till )?(?:lämplig |omedelbar |nödvändig |adekvat )?(?:medicinsk )?(?:vård|sjukvård)
ask_lawyer subject får (?:omedelbar )?tillgång till (?:en |sin )?(?:advokat|advokater|rättshjälp)
ask_investigate_death noun (?:utreda|utredning av) [^,;.]{0,30}?(?:mordet|morden|dödsfallet|dödsfallen)(?= (?:på|av))
ask_investigate noun (?:utreda|utredning av) [^,;.]{0,30}?(?:tortyren|försvinnandet|misshandeln)(?= av)
ask_protect object (?:skydda|garantera säkerheten för)
arrested subject greps|gripits|arresterades|arresterats|har gripits|blev gripen|blivit gripen|är gripen
arrested object grep|gripit|arresterade|arresterat
arrested noun (?:godtyckliga )?gripande(?:t|na)?(?= av)|arresteringen(?= av)
detained subject frihetsberövades|frihetsberövats|fängslades|fängslats|häktades|häktats
held noun (?:godtyckliga )?(?:frihetsberövandet|fängslandet)(?= av)
jailed_repeatedly subject (?:fängslades|greps|frihetsberövades|fängslats|gripits) (?:upprepade|flera) gånger|(?:upprepade|flera) gånger (?:fängslats|gripits|frihetsberövats)
held subject (?:hålls|hållits|sitter|satt|är|suttit) (?:fortfarande |för närvarande |nu )?(?:fängslad|frihetsberövad|fången|i fängelse|i fångenskap|inspärrad)(?:e|a)?|hålls i (?:isolering|förvar)|har skickats till häkten?
pre_trial subject (?:sitter|satt|är|hålls|placerades|placerats|sattes|suttit) (?:fortfarande |för närvarande )?(?:i häkte|häktad|i tillfälligt frihetsberövande|i rannsakningshäkte)(?:e)?
house_arrest subject (?:sitter|satt|är|hålls|placerades|placerats|sattes|suttit|befinner sig) (?:fortfarande |för närvarande |nu )?i husarrest
serving subject avtjänar (?:fortfarande |för närvarande )?(?:sitt |ett |sina |långt |långa ){0,4}(?:fängelsestraff|straff)(?:et)?
activity_ban noun (?:det )?(?:\p{L}+åriga )?förbudet mot (?:aktivism|offentlig verksamhet|politisk verksamhet)(?= (?:för|mot))
travel_ban subject (?:belagts|belades|är belagd) med (?:utreseförbud|reseförbud)|(?:har|fått|fick) (?:utreseförbud|reseförbud)|förbjöds att lämna landet
disappeared subject försvann|försvunnit|har varit försvunn(?:en|a)
psychiatric subject (?:tvångs)?(?:intogs|spärrades in|hålls|placerades) på (?:ett )?(?:mentalsjukhus|psykiatrisk (?:klinik|avdelning|sjukhus))
abroad title (?:politisk )?flykting(?: i)?
abroad subject lever i exil|bor i exil|tvingats i exil
sentenced subject dömdes|dömts|har dömts|blev dömd|döms
sentenced object dömde|dömt
convicted subject (?:befanns|befunnits|förklarades) skyldig(?:a)?|fälldes|fällts
acquitted subject frikändes|frikänts|friades
dropped subject (?:fick|har fått) åtalet nedlagt
case_ended noun avsluta de ${motivated}(?:fallen|målen|rättsfallen)(?= mot)
charged subject (?:åtalades|åtalats|har åtalats|åtalas|är åtalad(?:e)?|står åtalad(?:e)?)
charged noun (?:väckte|väckt) (?:straffrättsligt )?åtal(?= mot)
persecuted_before subject efter (?:kontinuerlig |fortsatt )?politisk förföljelse
review_found back i enlighet med (?:rekommendationerna|yttrandena?|slutsatserna) från
charged object väcker (?:till och med )?(?:straffrättsligt )?åtal mot
accused subject (?:anklagades|anklagats|har anklagats|anklagas|är anklagad(?:e)?)(?= för)
accused noun (?:alla |de )?${motivated}(?:anklagelser(?:na)?|åtal(?:en|et)?)(?= mot)
investigated noun (?:inlett|inledde|inleddes|öppnat|inledandet av) (?:en |ett |nya )?${motivated}(?:förundersökning|brottmål|brottsutredning)(?:ar)?(?= mot)
on_trial subject står (?:nu |för närvarande )?inför rätta|ställdes inför rätta
killed_or_died subject dödades eller dog|dog eller dödades|mördades eller dog
shot_dead subject sköts (?:ihjäl|till döds)|skjutits (?:ihjäl|till döds)
killed subject dödades|dödats|mördades|mördats
killed noun (?:mordet|morden|dödandet)(?= (?:på|av))
political_killing noun (?:de )?politiska mord(?:en|et)?(?= på)
died_in_custody subject (?:dog|avled|avlidit) i (?:fängelse(?:t)?|häkte(?:t)?|polisförvar|fångenskap)
died_after_release subject (?:dog|avled) (?:kort |strax )?efter (?:sin |det att (?:han|hon) )?(?:frigivning|frigivits|frigavs)
died subject dog|avled|avlidit|omkom
former_political_prisoner title (?:den )?(?:tidigare|före detta|f\.d\.) politiska? fången?
former_political_prisoner titles (?:de )?(?:tidigare|före detta) politiska fångar(?:na)?
political_prisoner title politiska? fången?
political_prisoner titles politiska fångar(?:na)?
conscience title samvetsfången?
conscience titles samvetsfångar(?:na)?
torture_victim title tortyroffret
torture_victim titles tortyroffren|tortyroffer
found_arbitrary noun (?:funnit|fann|slagit fast|slog fast|fastslagit|förklarat|konstaterat)(?: att)? (?:frihetsberövandet|fängslandet|gripandet)(?= av [^;.]{3,120}? godtycklig)
tortured subject torterades|torterats|utsattes för tortyr|utsatts för tortyr
ill_treated subject (?:utsattes|utsatts) för tortyr och (?:annan )?misshandel|torterades och misshandlades
assaulted subject (?:utsattes|utsatts) för (?:fysiska |fysiskt )(?:övergrepp|våld)|misshandlades|misshandlats|attackerades|attackerats|överfölls|överfallits
stabbed subject (?:misshandlades och )?knivhöggs|knivhuggits
shot subject sköts i (?:armen|benet|huvudet|bröstet|ryggen|axeln|magen)|skottskadades
under_fire subject besköts
poor_health subject (?:är|var) vid (?:mycket )?dålig hälsa|har dålig hälsa
severely_ill title (?:den )?(?:svårt|allvarligt) sjuke?a?
severely_ill subject (?:är|var|blev) (?:svårt|allvarligt) sjuka?
care_denied subject (?:nekas|nekades|nekats|förvägras|förvägrats|förvägrades) (?:tillgång till )?(?:nödvändig |adekvat |lämplig )?(?:medicinsk )?(?:vård|sjukvård|behandling)
deportation_threat subject (?:hotas|hotades|hotats) (?:av|med) (?:utvisning|utlämning)|riskerar (?:att )?(?:utvisas|utlämnas|utvisning|utlämning)
deported subject utvisades|utvisats|utlämnades|utlämnats|deporterades
deported noun (?:utvisningen|utlämningen)(?= av)
threatened subject hotades|hotats|(?:fick|fått|mottagit|tog emot) (?:döds)?hot|mordhotades
asylum noun beviljade [^,;.]{3,60}? politisk asyl(?= (?:till|åt))
asylum subject (?:beviljades|beviljats|fick|fått) (?:politisk )?asyl
fled subject (?:flydde|flytt) (?:från (?:\p{Lu}\p{L}+|landet)|till \p{Lu}\p{L}+|utomlands|landet)|tvingades fly
surveillance subject (?:övervakades|övervakats|övervakas|utsattes för (?:olaglig )?övervakning)
persecuted subject (?:har )?fallit offer för (?:fortsatt )?(?:politisk )?förföljelse|förföljdes|förföljts|förföljs
persecuted noun (?:den )?(?:politiskt motiverade |politiska )?förföljelsen(?= av)
harassed subject trakasserades|trakasserats|trakasseras|(?:utsätts|utsattes|utsatts) för trakasserier
harassed object trakasserar|trakasserade
harassed_or_prosecuted object trakasserar myndigheterna och väcker till och med straffrättsligt åtal mot
harassed_or_prosecuted subject trakasser\p{L}+ eller åtala\p{L}+|åtala\p{L}+ eller trakasser\p{L}+
detained_or_harassed subject (?:greps|gripits|frihetsberövades|fängslades) eller trakasser\p{L}+
dismissed subject avskedades|avskedats|fick sparken
sued subject (?:har )?stämts|stämdes
arrest_risk subject riskerar att (?:omedelbart )?(?:gripas|arresteras|häktas|frihetsberövas)
prison_risk subject riskerar (?:upp till |att dömas till )?(?:(?:\d+|\p{L}+) (?:års|år i) )?(?:långa |långt |livstids )?(?:fängelsestraff|fängelse)
not_investigated back underlåtit att genomföra [^,;.]{0,40}?utredningar? av (?:deras|hans|hennes) död
editor title chefredaktör(?:en)?(?: för)?
photographer title (?:press)?fotograf(?:en)?
journalist title (?:journalist|reporter|korrespondent)(?:en)?
journalist titles (?:journalister|reportrar|korrespondenter)(?:na)?
outlet_journalist title (?:journalist|reporter|korrespondent)(?:en)? (?:för|på|vid)(?= \p{Lu})
blogger title bloggaren
outlet_journalist title (?:journalist|reporter|korrespondent)(?:en)? (?:för|på|vid)(?= \p{Lu})
blogger titles bloggare|bloggarna
opposition_activist title oppositionsaktivist(?:en)?
opposition_activist titles oppositionsaktivister(?:na)?
activist title (?:miljö|medborgarrätts|demokrati|kvinnorätts)?aktivist(?:en)?
activist titles (?:miljö|medborgarrätts|demokrati|kvinnorätts)?aktivister(?:na)?
lawyer_defender title advokaten och människorättsförsvararen|människorättsförsvararen och advokaten
defender title människorättsförsvararen
defender titles människorättsförsvarare|människorättsförsvararna
rights_lawyer title människorättsadvokat(?:en)?|människorättsjurist(?:en)?
lawyer title (?:advokat|jurist)(?:en)?
lawyer titles (?:advokater|jurister)(?:na)?
musician title (?:musiker|sångare|artist)n?|sångerskan
philanthropist title filantropen|filantrop
other_work title författaren?|poeten?|konstnären?|professorn?|politikern?|läkaren?|läraren?|affärsmannen|affärsman|fackföreningsledaren?
leader title (?:oppositions|parti)?ledare?n(?: för)?|(?:oppositions|parti)ledare(?: för)?
founder title (?:med)?grundare?n(?: av)?|(?:med)?grundare(?: av)?
coordinator title samordnare?n?(?: för)?
member title medlem(?:men)? (?:i|av)
spokesperson title tales(?:personen|mannen|kvinnan|person|man|kvinna)(?: för)?
office title (?:vice |förste )?(?:president|premiärminister|statsminister)(?:en)?(?! för kommissionen)|(?:inrikes|utrikes|justitie|försvars)minister(?:n)?|(?:riks)?åklagare?n?|domare?n|borgmästare?n?|guvernör(?:en)?|överste(?:n)?|general(?:en)?|polischef(?:en)?|fängelsechef(?:en)?|talman(?:nen)?
responsible subject (?:är|var) (?:direkt |personligen )?ansvariga? för [^,;.]{0,20}?(?:kränkningar|övergrepp)(?:na)?
stated subject (?:sade|sa|uppgav|förklarade|hävdade)(?= att|[,:])
`),
  breaks: 'med beaktande av',
  turns: 'och att|samt att|medan|i syfte att',
  and: 'och|samt|liksom|tillsammans med',
  or: 'eller',
  including:
    'bland annat|bland andra|däribland|särskilt|nämligen|till exempel|exempelvis|såsom|inklusive|inbegripet|framför allt|som till exempel|i synnerhet',
  relative: 'som|vars|vilken|vilka|vilket|där|då|när|(?<!för |genom |utan )att',
  helping: 'ha|är|var|har|hade|blev|blivit|kan|kunde|ska|skall|skulle|vill|ville|måste|blir|varit|fått|fick',
  plural: null,
  singular: 'en|ett|den|det',
  adverbs:
    'den|det|de|en|ett|nu|också|sedan|senare|åter|fortfarande|nyligen|därefter|för närvarande|godtyckligt|olagligt|brutalt|upprepade|gånger|omedelbart|politiskt|båda|redan|även|dessutom|också|årige?a?|år|gammal|hårt|kända?|välkända?|framstående|tidigare',
  of: 'av|för|mot|till|på|i|hos|åt|vid|från|på grund av',
  prepositions:
    'i|på|vid|för|av|från|under|med|utan|till|efter|före|sedan|trots|genom|inför|mot|hos|utanför|enligt|den|mellan',
  others:
    'anhöriga(?: och kolleger)?|familj(?:en|er|emedlemmar(?:na)?)?|hustrun?|fru(?:n)?|make|maken|man|bror|brodern|bröder|syster|systern|son|sonen|dotter|dottern|mor|modern|far|fadern|föräldrar|barn|kolleger|medhjälpare|anhängare|vänner|advokater?(?= (?:till|för|åt))',
  not: 'inte|icke|aldrig|ej|ingen|inga|inget|utan|förnekar|förnekade|nekar till|knappast',
  notAfter: 'inte|icke|aldrig|ej',
  unreal:
    'kan|kunde|ska|skall|skulle|bör|borde|måste|riskerar|riskerade|rädsla för|fruktar|hotar|hot om|försökt?e? att|om|ifall|innan|planerar|vägrar|vägrade|lovade|lovat|hindra|undvika|tills',
  reported:
    'uppges(?: ha)?|enligt (?:uppgifter?|uppgift|rapporter|medier|källor|obekräftade|vittnen|sin \\p{L}+|hans \\p{L}+|hennes \\p{L}+)|påstås|påstådda?|sägs(?: ha)?|lär ha|det rapporteras|rapporteras ha|rapporterades ha|misstänks ha',
  asks: 'uppmanar(?: (?:med kraft|bestämt|eftertryckligt|återigen|enträget))?|begär|kräver|insisterar(?: på)?|yrkar|upprepar sin (?:uppmaning|begäran)|vädjar|anmodar|uppmuntrar|rekommenderar|måste|bör|ber',
  positions:
    'välkomnar|beklagar|fördömer|gläder sig|är (?:djupt |mycket |allvarligt )?(?:oroat|oroad|bestört)|noterar|konstaterar|påminner|betonar|understryker|anser|framhåller|uttrycker|lovordar|ogillar',
  political: 'politiskt motivera\\p{L}+|konstrue\\p{L}+|fabricer\\p{L}+|påhitta\\p{L}+|av politiska skäl',
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  year: '(?:år|i|under|sedan|till|före|efter|från) (?<y>(?:19|20)\\d{2})',
  since: 'sedan(?: den)?|alltsedan',
  until: 'till och med|fram till|till',
  before: 'före|innan',
  between: 'mellan|från',
  numbers: numbered(
    'en 1 ett 1 två 2 tre 3 fyra 4 fem 5 sex 6 sju 7 åtta 8 nio 9 tio 10 elva 11 tolv 12 tretton 13 fjorton 14 femton 15 sexton 16 sjutton 17 arton 18 nitton 19 tjugo 20 tjugofem 25 trettio 30',
  ),
  years: 'års?|åriga?t?',
  monthsLong: 'månad(?:er|ers|s)?',
  days: 'dagars?|dygn',
  half: 'och ett halvt',
  almost: 'nästan|närmare',
  about: 'omkring|ungefär|cirka|runt',
  atLeast: 'minst|över|mer än|åtminstone',
  life: 'livstids?(?: fängelse)?',
  suspended: 'villkorligt?|villkorlig dom',
  colony: '(?:straff|fång|arbets)koloni(?:n)?',
  prison: 'fängelse(?:straff(?:et|en)?)?|frihetsberövande',
  fine: 'böter|bötfällts?',
  ban: 'förbud(?:et)?',
  probation: 'skyddstillsyn|frihetsinskränkning|inskränkning av friheten',
  inAbsentia: 'i (?:sin|hans|hennes|deras) frånvaro|in absentia|utevarodom',
  shortened: 'bl|a|t|ex|d|v|s|k|dr|nr|art|jfr|ca|kl|st|f',
  former: 'tidigare|före detta|förre|förra|f\\.d',
  addressed: /\s(?:att)\s/u,
  his: 'hans',
  her: 'hennes',
  their: 'deras|sin|sitt',
  kin: [
    ['son', 'son'],
    ['daughter', 'dotter'],
    ['father', 'far|fader'],
    ['mother', 'mor|moder'],
    ['spouse', 'hustru|fru|make|maka|man'],
    ['sibling', 'bror|syster'],
    ['former_colleague', '(?:tidigare|före detta) (?:kollega|medarbetare)'],
    ['colleague', 'kollega'],
    ['relative', 'kusin|brorson|systerson|anhörig'],
  ],
  bodies: [
    [
      'un-working-group-on-arbitrary-detention',
      '(?:FN:s )?arbetsgrupp(?:en)? (?:mot|för) godtyckliga? frihetsberövanden?',
    ],
    ['un-human-rights-committee', '(?:FN:s )?kommitté(?:n)? för (?:de )?mänskliga rättigheter(?:na)?'],
    ['european-court-of-human-rights', 'Europadomstolen(?: för de mänskliga rättigheterna)?'],
  ],
};
