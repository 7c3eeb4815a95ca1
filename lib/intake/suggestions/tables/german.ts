import { cueRows, type Lexicon, numbered } from '@/lib/intake/suggestions/lexicon';

/** German words for the shared grammar. */
export const GERMAN: Lexicon = {
  verbLast: false,
  objectBefore: true,
  cues: cueRows(String.raw`
ask_release_rehabilitate object freizulassen und (?:vollständig )?zu rehabilitieren
ask_release object freizulassen|freilassen|aus der Haft zu entlassen|auf freien Fuß zu setzen|freizugeben
released noun (?:sofortige |bedingungslose |umgehende |unverzügliche |vorzeitige ){0,4}(?:Freilassung|Haftentlassung)
released participle freigelassen|aus der Haft entlassen|aus dem Gefängnis entlassen|auf freien Fuß gesetzt
released subject freikam|kam frei
paroled noun Freilassung auf Bewährung|bedingte(?:n)? Entlassung
paroled participle auf Bewährung (?:freigelassen|entlassen)|vorzeitig entlassen
ask_drop noun (?:die |alle |sämtliche )?(?:politisch motivierten |erfundenen )?(?:Anklagen|Vorwürfe|Anklage)(?= gegen [^;.]{3,160}? (?:fallen ?zu ?lassen|fallenzulassen|zurückzuziehen|fallen lassen))
ask_end_persecution noun (?:Beendigung|Ende) der (?:politischen |politisch motivierten )?(?:Verfolgung|Schikanen)|(?:Verfolgung|Schikanierung)(?= (?:von|des|der)? ?[^;.]{3,120}? (?:zu beenden|einzustellen))
ask_sanction noun (?:gezielte |gezielten )?Sanktionen(?= gegen)
ask_care subject (?:Zugang zu )?(?:angemessene[rn]? |notwendige[rn]? )?medizinische[rn]? (?:Versorgung|Behandlung|Hilfe) (?:zu )?(?:erhält|erhalten|gewährt wird|bekommt|gewähren)
ask_lawyer subject Zugang zu (?:einem |seinem |ihrem )?(?:Anwalt|Rechtsanwalt|Rechtsbeistand)(?: seiner Wahl| ihrer Wahl)? (?:zu )?(?:erhält|erhalten|gewährt wird|gewähren)
ask_investigate_death noun (?:Untersuchung|Aufklärung|Ermittlung(?:en)?) (?:des|der|zum) (?:Todes?|Ermordung|Tötung|Mordes)(?= (?:von|des|der|an))
arrested participle verhaftet|festgenommen
arrested object verhaftete[n]?
arrested noun (?:willkürliche )?(?:Verhaftung|Festnahme)
detained participle inhaftiert
held noun (?:willkürliche )?Inhaftierung
held subject (?:befindet sich|sitzt|befinden sich|sitzen|saß|saßen|ist|sind) (?:[^,;.]{0,40}? )?(?:in Haft|im Gefängnis|hinter Gittern|in Isolationshaft)|in Haft (?:ist|sind|sitzt|sitzen)
pre_trial subject (?:befindet sich|sitzt|befinden sich|sitzen|wurde|wurden|ist) (?:[^,;.]{0,40}? )?in (?:der )?Untersuchungshaft(?: genommen)?|in Untersuchungshaft (?:genommen|sitzt|sitzen|ist|sind)
house_arrest subject (?:steht|stehen|befindet sich|befinden sich|wurde|wurden|ist|sind|stand) (?:[^,;.]{0,40}? )?unter Hausarrest(?: gestellt)?|unter Hausarrest (?:gestellt|steht|stehen)
serving subject verbüßt (?:derzeit |noch |weiterhin )?(?:seine |ihre |eine )?(?:lange |langjährige )?(?:Haftstrafe|Gefängnisstrafe|Freiheitsstrafe|Strafe)
serving_length subject verbüßt (?:derzeit |noch |weiterhin )?eine (?:\p{L}+|\d+)jährige (?:Haftstrafe|Gefängnisstrafe|Freiheitsstrafe)
travel_ban subject (?:Ausreiseverbot|Reiseverbot) (?:verhängt|erhalten)|mit einem (?:Ausreiseverbot|Reiseverbot) belegt
psychiatric subject (?:in eine |in einer |in die )(?:psychiatrische[rn]? (?:Klinik|Anstalt|Krankenhaus)|Psychiatrie)(?: (?:eingewiesen|zwangseingewiesen|festgehalten|gebracht))
disappeared subject (?:gilt als |ist |sind |wird )?(?:verschwunden|vermisst)
abroad subject (?:lebt|leben|befindet sich) im Exil
abroad title (?:politische[rn]? )?(?:Flüchtling)
sentenced participle verurteilt
acquitted participle freigesprochen
charged participle angeklagt
charged noun (?:Anklage)(?= gegen)
accused noun (?:politisch motivierte[n]? )?(?:Vorwürfe|Anschuldigungen|Strafverfahren|Verfahren)(?= gegen)
investigated noun Ermittlungen(?= gegen)
on_trial subject steht vor Gericht|stehen vor Gericht|vor Gericht gestellt
political_killing noun politische[rn]? (?:Mord|Morde|Ermordung|Tötung)
shot_dead participle erschossen
killed participle getötet|ermordet|umgebracht
killed noun (?:Ermordung|Tötung|Mord(?= an))
died_in_custody subject (?:in (?:der )?(?:Haft|Gefangenschaft|Polizeigewahrsam)|im Gefängnis|im Polizeigewahrsam) (?:gestorben|verstorben|verstarb|starb)|(?:starb|verstarb) (?:[^,;.]{0,30}? )?(?:in (?:der )?(?:Haft|Untersuchungshaft|Gefangenschaft|Polizeigewahrsam)|im Gefängnis|im Polizeigewahrsam)
died subject starb|verstarb|gestorben|verstorben|ums Leben gekommen
former_political_prisoner title (?:ehemalige[rn]?|frühere[rn]?) politische[rn]? Gefangene[rn]?
political_prisoner titles (?:politischen Gefangenen|politische Gefangene|politischer Gefangener)
conscience titles (?:gewaltlosen? )?(?:Gewissensgefangenen?|gewaltlose[rn]? politische[rn]? Gefangene[rn]?)
torture_victim title Folteropfer
tortured participle gefoltert
tortured subject Folter (?:ausgesetzt|unterzogen)
ill_treated participle gefoltert und misshandelt|Folter und Misshandlung(?:en)? ausgesetzt
assaulted participle misshandelt|geschlagen|tätlich angegriffen|angegriffen|verprügelt
care_denied subject (?:medizinische (?:Versorgung|Behandlung|Hilfe)|ärztliche (?:Hilfe|Behandlung)) (?:verweigert|vorenthalten)
severely_ill title schwer kranke[rn]?|schwerkranke[rn]?
severely_ill subject (?:ist|war) (?:schwer krank|schwerkrank|lebensbedrohlich erkrankt)
deported participle abgeschoben|ausgeliefert|ausgewiesen
deported noun (?:Abschiebung|Auslieferung)(?= (?:von|des|der))
deportation_threat subject (?:droht|drohen) (?:die |eine )?(?:Abschiebung|Auslieferung)|von (?:Abschiebung|Auslieferung) bedroht
prison_risk subject (?:droht|drohen|riskiert) (?:ihm |ihr |ihnen )?(?:eine (?:lange |langjährige )?|bis zu )?(?:(?:\p{L}+|\d+) Jahren? )?(?:Haft|Gefängnis|Haftstrafe|Gefängnisstrafe|Freiheitsstrafe)
threatened participle bedroht
threatened subject (?:erhielt|erhielten|erhalten) (?:Mord|Todes)?(?:drohungen|Morddrohungen)
asylum subject (?:politisches )?Asyl (?:gewährt|erhalten|bekommen)|erhielt (?:politisches )?Asyl
fled subject (?:floh|flohen|geflohen|ins Ausland geflohen|flüchtete)
persecuted participle (?:politisch )?verfolgt
persecuted noun (?:politische )?Verfolgung(?= (?:von|des|der))
harassed participle schikaniert|drangsaliert
detained_or_harassed participle (?:inhaftiert|festgenommen|verhaftet) oder schikaniert|schikaniert oder (?:inhaftiert|festgenommen|verhaftet)
harassed_or_prosecuted participle schikaniert oder (?:strafrechtlich )?(?:verfolgt|angeklagt)|(?:angeklagt|strafrechtlich verfolgt) oder schikaniert
dismissed participle entlassen(?! werden)|gekündigt
editor title (?:Chefredakteur|Chefredakteurin)s?(?: der| des| von)?
photographer title (?:Foto(?:graf|journalist)(?:in)?)(?:en|s)?
journalist title (?:Journalist|Reporter|Korrespondent)(?:in|en|s)?
journalist titles (?:Journalisten|Journalistinnen|Reporter|Journalistinnen und Journalisten)
blogger title Blogger(?:in|s)?
opposition_activist title Oppositionsaktivist(?:in|en)?
activist title (?:Menschenrechts|Umwelt|Demokratie|Bürgerrechts|Frauenrechts)?[Aa]ktivist(?:in)?
activist titles (?:Menschenrechts|Umwelt|Demokratie|Bürgerrechts|Frauenrechts)?[Aa]ktivist(?:en|innen)
defender title Menschenrechtsverteidiger(?:in|s)
defender titles Menschenrechtsverteidiger(?:n|innen)?
rights_lawyer title Menschenrechts(?:anwalt|anwältin|anwalts)
rights_lawyer titles Menschenrechts(?:anwälte|anwälten|anwältinnen)
lawyer title (?:Rechts)?(?:anwalt|anwältin|Anwalt|Anwältin|Anwalts)
musician title Musiker(?:in)?|Sänger(?:in)?
other_work title Schriftsteller(?:in)?|Dichter(?:in)?|Künstler(?:in)?|Professor(?:in)?|Politiker(?:in)?|Ökonom(?:in)?
leader title (?:Oppositions|Partei)?(?:führer|vorsitzende|chef)(?:in|n|s|r)?(?: der| des)?|(?:Oppositionsführer|Parteivorsitzende)(?:in|n|s|r)?
founder title (?:Mit)?(?:gründer|Gründer|begründer)(?:in|s)?(?: der| des| von)?
office title (?:Präsident|Ministerpräsident|Premierminister|Präsidenten|Staatspräsident)(?:in)?|(?:Innen|Justiz|Verteidigungs|Außen)minister(?:in|s)?|(?:General)?[Ss]taatsanwalt(?:s)?|Richter(?:in|s)?|Gouverneur|Bürgermeister|Polizeichef(?:s)?|Oberst
responsible subject (?:für )[^,;.]{0,60}?(?:Menschenrechtsverletzungen|Verstöße) verantwortlich
stated subject (?:sagte|erklärte|behauptete)
`),
  breaks: 'in der Erwägung|unter Hinweis auf|gestützt auf',
  turns: 'während|um|und dass|damit|indem',
  and: 'und|sowie|zusammen mit|ebenso wie',
  or: 'oder',
  including: 'darunter|einschließlich|insbesondere|wie|unter anderem|nämlich|zum Beispiel|etwa|unter ihnen',
  relative: '(?<=,\\s)(?:der|die|das|dem|den|deren|dessen|dass|wo|als|weil|welche[rs]?)',
  helping:
    'ist|sind|war|waren|wird|werden|wurde|wurden|worden|hat|haben|hatte|hatten|kann|können|muss|müssen|soll|sollen|sei|seien|habe',
  plural: 'waren|wurden|sind|haben|werden|sitzen|befinden|stehen',
  singular: 'ein|eine|einen|einem|einer|eines|dem|des|der|den',
  adverbs:
    'der|die|das|dem|den|des|ein|eine|einen|einem|einer|nun|jetzt|auch|dann|später|wieder|noch|weiterhin|derzeit|kürzlich|anschließend|willkürlich|rechtswidrig|brutal|mehrfach|wiederholt|unverzüglich|sofort|umgehend|unschuldig|politisch|beide|alle|bereits|zuvor|Jahre|alt|bekannte[rn]?|prominente[rn]?|sich',
  of: 'von|des|der|gegen|an|für|auf|in|bei|aus|zu|vom|beim',
  prepositions:
    'in|im|an|am|auf|bei|für|von|vom|aus|unter|mit|ohne|nach|vor|seit|während|wegen|trotz|durch|gegen|zu|zum|zur|aufgrund|über',
  others:
    'Angehörigen?|Verwandten?|Familie(?:nangehörigen?|nmitglieder)?|Ehefrau|Frau|Ehemann|Mann|Bruder|Brüder|Schwester|Sohn|Söhne|Tochter|Mutter|Vater|Eltern|Kinder|Kollegen|Anhänger|Freunde|Anwälte|Anwalt(?= (?:von|des|der))',
  not: 'nicht|nie|niemals|kein|keine|keinen|keiner|ohne|bestreitet|bestritt|weder|noch nie',
  notAfter: 'nicht|nie',
  unreal:
    'kann|könnte|könnten|soll|sollte|sollen|sollten|würde|würden|muss|müssen|falls|wenn|bevor|droht|drohen|plant|versuchte|weigert|bis|zu werden|werden soll',
  reported:
    'angeblich|mutmaßlich(?:e[rn]?)?|Berichten zufolge|laut|nach Angaben|dem Vernehmen nach|soll(?:en)?|Medienberichten zufolge|vermutlich',
  asks: 'fordert|forderte|fordern|verlangt|verlangen|appelliert|ruft|besteht(?= darauf)|dringt|ersucht|bittet|muss|müssen|legt(?= [^,;.]{3,60} nahe)',
  positions:
    'begrüßt|bedauert|verurteilt|ist (?:zutiefst |sehr |ernsthaft )?besorgt|stellt fest|nimmt|betont|unterstreicht|erinnert|hebt|weist|missbilligt|beklagt|lobt',
  political: 'politisch motivie\\p{L}+|erfunden\\p{L}*|konstruiert\\p{L}*|aus politischen Gründen',
  months: [
    'Januar|Jänner',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  year: '(?:im Jahre?|seit|bis|vor|Ende|Anfang|Mitte|Jahres?) (?<y>(?:19|20)\\d{2})',
  since: 'seit(?: dem)?',
  until: 'bis(?: zum)?',
  before: 'vor(?: dem)?',
  between: 'zwischen|von',
  numbers: numbered(
    'ein 1 eine 1 einem 1 zwei 2 drei 3 vier 4 fünf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwölf 12 dreizehn 13 vierzehn 14 fünfzehn 15 sechzehn 16 siebzehn 17 achtzehn 18 neunzehn 19 zwanzig 20 dreißig 30',
  ),
  years: 'Jahre?n?|jährige[rns]?',
  monthsLong: 'Monate?n?',
  days: 'Tage?n?',
  half: 'und sechs',
  almost: 'fast|beinahe|nahezu',
  about: 'etwa|rund|ungefähr|circa|ca\\.',
  atLeast: 'mindestens|über|mehr als|wenigstens',
  life: 'lebenslange[rn]?|lebenslänglich',
  suspended: 'auf Bewährung|zur Bewährung ausgesetzt|Bewährungsstrafe',
  colony: 'Straflager|Strafkolonie|Arbeitslager|Lagerhaft',
  prison: 'Haft|Gefängnis|Freiheitsstrafe|Haftstrafe|Gefängnisstrafe|Freiheitsentzug',
  fine: 'Geldstrafe|Geldbuße',
  ban: 'Berufsverbot|Verbot|Tätigkeitsverbot',
  probation: 'Hausarrest|Freiheitsbeschränkung',
  inAbsentia: 'in Abwesenheit',
  shortened: 'Dr|Prof|Nr|Art|Abs|bzw|ca|z|B|u|a|d|h|vgl|Hr|Fr|St',
  former: 'ehemalige[rn]?|frühere[rn]?|Ex-|damalige[rn]?',
  addressed: /\s(?:auf,|dazu auf,|auf),?\s/u,
  his: 'sein|seine|seinen|seiner|seinem',
  her: '(?!x)x',
  their: 'deren|dessen|ihr|ihre|ihren|ihrer|ihrem',
  kin: [
    ['son', 'Sohn'],
    ['daughter', 'Tochter'],
    ['father', 'Vater'],
    ['mother', 'Mutter'],
    ['spouse', 'Frau|Ehefrau|Mann|Ehemann'],
    ['sibling', 'Bruder|Schwester'],
    ['former_colleague', '(?:ehemaliger?|früherer?) (?:Kollege|Kollegin|Mitarbeiter)'],
    ['colleague', 'Kollege|Kollegin'],
    ['relative', 'Cousin|Cousine|Neffe|Nichte|Verwandter?'],
  ],
  bodies: [
    [
      'un-working-group-on-arbitrary-detention',
      '(?:UN-)?Arbeitsgruppe (?:der Vereinten Nationen )?(?:für|gegen) willkürliche Inhaftierungen?',
    ],
    ['european-court-of-human-rights', 'Europäische[rn]? Gerichtshofs? für Menschenrechte|EGMR'],
  ],
};
