import { words } from './words';

/**
 * Small words that begin sentences and join names, by language. A capital on one of them says nothing: it
 * never belongs to a name, except where Asian names are written alike (see AMBIGUOUS).
 */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: words(`
a an the this that these those there here his her hers its their our my your he she it they we you i who whom whose
which what when where while why how if as at by for from in into of off on onto out over per since than through to
toward towards under until up upon via with within without about above across after against along amid among around
before behind below beneath beside besides between beyond despite down during except inside like near regarding
throughout and or nor but yet so because although though unless whether whereas not no none all any both each either
every few many more most much neither one other others own same several some such two three four five six seven eight
nine ten eleven twelve hundreds thousands also again already always another however moreover furthermore therefore
thus hence meanwhile nevertheless nonetheless instead indeed further finally firstly secondly thirdly lastly first
second third last only just even still then now today yesterday tomorrow recently currently subsequently previously
later earlier soon once twice never often following according given having being was were is are be been has had have
do does did will would shall should may might can could must let calls urges condemns notes recalls welcomes expresses
reiterates demands deplores stresses underlines regrets strongly instructs asks invites supports encourages reminds
highlights insists considers believes emphasises emphasizes acknowledges recognises recognizes reaffirms requests
resolved affirms commends honors honours denounces concerned deeply gravely alarmed having noting recalling welcoming
deploring stressing bearing acting guided taking mindful convinced aware expressing reaffirming similarly likewise
accordingly consequently overall immediately please dear thank yes please more read see sign follow share contact
donate skip those everyone nobody nothing something someone anyone people born aged late former
says said told is`),
  sv: words(`
den det de denna detta dessa en ett han hon hans hennes deras dess sin sina vi ni man jag som vilka vilken vilket vad när
där här hur varför om att i på av för från med till under över mellan vid genom mot utan inom efter före innan sedan
trots enligt bland bortsett utöver kring hos per och eller men samt utan inte ingen inga alla flera många några
båda varje andra annan annat samma sådan sådana så också även dock dessutom därför således däremot emellertid
slutligen först sist nu då redan fortfarande tidigare senare nyligen samtidigt två tre fyra fem sex sju åtta nio tio
tolv hundratals tusentals är var varit har hade blir blev ska skall skulle kan kunde måste bör får fick
europaparlamentet parlamentet enligt eftersom medan liksom däribland särskilt nämligen exempelvis till exempel
begär kräver uppmanar fördömer noterar beklagar välkomnar upprepar betonar understryker påminner anser uttrycker
uppdrar stöder konstaterar framhåller insisterar ytterligare`),
  fr: words(`
le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs notre nos il elle ils elles on nous vous
je qui que qu quoi dont où quand comment pourquoi si comme à en dans par pour sur sous avec sans entre vers chez
depuis pendant avant après contre malgré selon parmi outre dès lors et ou mais donc or ni car ne pas plus aucun aucune
tous toutes tout toute plusieurs certains certaines chaque autre autres même mêmes tel telle tels telles aussi
cependant toutefois néanmoins ainsi ensuite enfin alors déjà encore aujourd hier récemment deux trois quatre cinq six
sept huit neuf dix est sont était étaient a ont avait avaient sera seront fut été considérant rappelle condamne
demande invite exhorte charge souligne salue regrette déplore estime insiste réitère exprime prie note constate vu
eu notamment concernant également afin lorsque puisque tandis alors d'après`),
  de: words(`
der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener sein seine seinen
seiner seinem ihr ihre ihren ihrer ihrem unser er sie es wir man ich wer was welche welcher wo wann wie warum wenn ob
als da dass weil in im an am auf aus bei beim mit nach seit von vom vor zu zum zur über unter um durch für gegen ohne
zwischen während wegen trotz gemäß laut innerhalb außerhalb angesichts aufgrund und oder aber sondern denn sowie auch
nicht kein keine keinen alle allen aller viele mehrere einige beide jede jeder jedes andere anderen solche so doch
jedoch außerdem ferner daher deshalb zudem dabei dazu damit schließlich zuerst nun jetzt heute gestern kürzlich
bereits noch immer zwei drei vier fünf sechs sieben acht neun zehn zwölf ist sind war waren wird werden wurde wurden
hat haben hatte hatten soll sollen kann können muss müssen verurteilt fordert begrüßt bedauert betont weist erinnert
fordern beauftragt bekräftigt unterstreicht hebt verlangt ist ersucht vertritt nimmt insbesondere darunter nämlich
unter anderem etwa`),
  ru: words(`
в во на по за из изо от до к ко с со у о об обо при про для без над под перед между через после среди согласно вопреки
благодаря также тоже и или а но да не ни же ли бы что чтобы как так когда если где куда кто кого кому чей который
которая которые которого это этот эта эти этого этой этих тот та те того той тех он она оно они его её ее их ему ей им
мы вы я свой своя свои все всех весь вся всё каждый другие другой иные сам сами один одна два две три четыре пять шесть
семь восемь девять десять был была было были есть будет будут нет уже ещё еще только лишь однако кроме затем потом
теперь сейчас сегодня вчера ранее позже недавно поскольку хотя пока например включая особенно именно более менее около
свыше несколько многие некоторые призывает осуждает требует отмечает напоминает выражает приветствует подчёркивает
подчеркивает сожалеет настоятельно`),
  kk: words(`
бұл осы сол мына ол олар оның олардың біз сіз мен пен бен және немесе бірақ алайда сондай сондықтан себебі үшін туралы
жөнінде жөніндегі бойынша кейін дейін бері арқылы қарсы қатысты ішінде сонымен қатар тағы әрі де да та те емес жоқ бар
екі үш төрт бес алты жеті сегіз тоғыз он барлық кейбір көптеген бірнеше әр өз өзінің бүгін кеше қазір бұрын
сондай-ақ мысалы соның`),
};

/** Small words in names of East and South-East Asia; inside a sentence a capital makes them a part of a name. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(
  words('an do to so no on me ho le la man per den dem ben van de di da du can han yu ye win than the my en'),
);

/** Lower-case words that stand inside a name, between two of its parts or before the last. */
export const INNER_PARTICLES: ReadonlySet<string> = new Set(
  words(`de del della di da das dos do du des van von der den ter ten af av la le las los el al ul ud ur as bin ibn bint
ben ould uld ag ap e y zu zur und abu abd бин ибн аль эль фон ван дер де да`),
);

/** Words that end a name though they are written small and apart: son of, daughter of. */
export const CLOSING_PARTICLES: ReadonlySet<string> = new Set(
  words(
    'oglu oğlu ogly oglou qizi qızı kizi gizi uulu uly kyzy kızı оглы оглу оғлы кызы қызы гызы уулу уулы улы ұлы угли qizi oʻgʻli',
  ),
);

/** Articles that stand before things and institutions, seldom before a bare name. */
export const ARTICLES: ReadonlySet<string> = new Set(
  words(
    'the a an den det de en ett le la les l un une du des der die das dem des ein eine einen einem einer',
  ),
);

/** Prepositions after which a lone capitalised word is a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  words('in at near into outside i vid nära en dans im in ins в во'),
);

/** Words that open a list of examples or of people meant. */
export const LIST_OPENERS: ReadonlySet<string> = new Set(
  words(`including include included includes namely particularly notably especially like among alia such
däribland särskilt nämligen exempelvis såsom inbegripet inklusive synnerhet annat andra liksom
notamment comme savoir particulier parmi dont tels telles
insbesondere darunter namentlich nämlich wie anderem etwa beispielsweise
включая частности числе именно особенно например
ішінде атап мысалы`),
);

/** What is done to people or by people: verbs that follow a name. */
export const PERSON_VERBS: ReadonlySet<string> = new Set(
  words(`was were is has had who whose said says told died wrote faces faced remains remained went received reported
called refused denied condemned stated appeared served spent fled lost led founded disappeared testified
declared ordered announced suggested signed added explained believes
som har hade är var dömdes greps fängslades dog avled arresterades hölls sitter satt friges frigavs förblir uppger
sade säger skrev vars
a est était fut qui dont ont avait déclare affirme déclaré décédé décédée
ist war hat hatte wurde sei der die sitzt starb erklärte sagte befindet
был была были умер умерла погиб погибла заявил заявила сообщил сообщила отбывает находится который которая отказался
отказалась отказались
және босатылсын қайтыс қамауға сотталды ұсталды мәлімдеді айтты деді`),
);

/** Nouns and verbs before a name ("the arrest of", "sentenced", "against"), besides nouns for people. */
export const PERSON_EVENTS: ReadonlySet<string> = new Set(
  words(`sentence arrest arrests detention release imprisonment trial trials case cases sentencing conviction convictions
killing killings death deaths murder assassination persecution prosecution disappearance abduction deportation
harassment torture whereabouts fate health execution situation sentenced arrested detained released killed executed
convicted imprisoned poisoned murdered abducted charges verdict verdicts sentences memory poisoning hearing
fallet fallen frigivning frigivningen gripandet mordet åtalet fängslandet döden mot frige
libération arrestation détention condamnation affaire cas mort assassinat procès situation sort inculpation
freilassung verhaftung inhaftierung fall fällen prozess tod ermordung verurteilung inhaftierten
дело делу освобождение освобождения арест ареста задержание задержания приговор убийство смерть преследование
освободить приговорил арестованы задержаны задержан арестован приговорён смерти адвокат
босату қамау тұтқындау өлімі ісі`),
);
