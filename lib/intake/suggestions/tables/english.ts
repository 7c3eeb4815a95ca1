import { cueRows, type Lexicon, numbered } from '@/lib/intake/suggestions/lexicon';

const journalists = '(?:investigative |independent |freelance )?(?:journalist|reporter|correspondent)';
const activist = String.raw`(?:(?:human[- ]rights|civic|civil[- ]society|political|environmental|labou?r|youth|democracy|pro-democracy|women[’']s rights|LGBTI?Q?\+?|anti-corruption|student) )?activist`;
const defender = '(?:(?:women )?human[- ]rights|rights|environmental) defender';
const charges =
  '(?:(?:all|any|the|criminal|politically[- ]motivated|trumped-up|fabricated|unfounded|bogus|false) (?:and )?){0,4}charges';

/** English words for the shared grammar. */
export const ENGLISH: Lexicon = {
  verbLast: false,
  objectBefore: false,
  cues: cueRows(String.raw`
ask_release_rehabilitate object (?:(?:immediately|unconditionally|promptly)(?: and (?:immediately|unconditionally))? )?(?:release|free),? and (?:to )?(?:fully )?rehabilitate
ask_release object (?:(?:immediately|unconditionally|promptly)(?: and (?:immediately|unconditionally))? )?(?:release|free|set free)(?! of| on| from| and )
ask_release object (?:release|free)(?= and (?:drop|to drop|quash|to quash|compensate|protect))
paroled noun release on parole|conditional release|early release|parole(?= of)
paroled participle (?:conditionally released|released (?:early )?on parole|released conditionally|granted parole|paroled)
parole_refused subject (?:denied|refused) (?:early )?(?:release on parole|parole|conditional release|early release)
released noun release(?= of)|(?:liberation)(?= of)|(?<=[’']s (?:immediate |unconditional |early |recent )?)release
released participle released|freed|set free
ask_drop noun (?:drop|lift|withdraw|dismiss|annul) ${charges}(?= (?:brought )?against)|(?:dropping|withdrawal|dismissal) of ${charges}(?= (?:brought )?against)
ask_drop noun (?:end|stop|close|terminate) (?:the |all )?(?:criminal |politically[- ]motivated ){0,4}(?:prosecution(?= of)|proceedings(?= against)|cases?(?= against))
ask_drop back drop (?:all |the )?charges against (?:them|him|her)
ask_end_persecution noun (?:end|stop|halt|cease|put an end to) (?:all |any |the |forms of ){0,4}(?:politically[- ]motivated |judicial )?(?:persecution|harassment|intimidation)(?= (?:of|against))
ask_sanction noun (?:impos(?:e|ing) |adopt(?:ing)? |consider(?:ing)? )?(?:targeted |individual |personal |Magnitsky(?:-style)? ){0,4}sanctions(?= (?:on|against))
ask_lift_ban noun (?:lift|lifting(?: of)?|annul|revoke)(?: \p{L}+){0,2} (?:(?:\p{L}+-year )?(?:travel |exit )?ban|restrictions)(?: on (?:activism|travel|leaving the country|activit\p{L}+))?(?= (?:of|on|for|against|imposed on))
ask_care noun (?:provide|ensure|guarantee|provision of|access to)(?: (?:immediate|adequate|urgent|necessary|proper|access|to|the|medical|and)){0,6} (?:medical (?:care|treatment|assistance|attention)|medical aid|health ?care)(?= (?:to|for|of))
ask_care subject (?:receives?|has|have|be (?:given|provided with)|is (?:given|provided with)|are (?:given|provided with)|be granted)(?: (?:immediate|adequate|urgent|necessary|proper|full|access|to)){0,3} (?:medical (?:care|treatment|attention)|medical aid)
ask_lawyer subject (?:has|have|be (?:given|granted)|is given|are given|be allowed)(?: (?:immediate|full|regular)){0,2} access to (?:a |his |her |their )?(?:lawyers?|legal counsel|counsel)(?: of (?:his|her|their) (?:own )?choos?ing)?
ask_lawyer noun (?:grant|allow|ensure|provide|guarantee)(?: \p{L}+){0,2} access to (?:a )?(?:lawyers?|legal counsel)(?= (?:for|to))
ask_lawyer object (?:grant|allow|give)(?= [^,;.]{3,80} access to (?:an? |his |her |their )?(?:independent )?(?:lawyers?|legal counsel))
ask_investigate_death noun (?:investigate|investigation (?:in)?to|inquiry into)(?: \p{L}+){0,3} (?:death|killing|murder)s?(?= of)
ask_investigate noun (?:investigate|investigation (?:in)?to|inquiry into|clarify)(?: \p{L}+){0,4} (?:torture|ill-treatment|disappearance|abduction|attack|treatment|beating|fate|whereabouts)s?(?= (?:of|on|against))
ask_prosecute back (?:prosecut(?:e|ing|ion of)|(?:bring|bringing) to justice) (?:all )?those responsible for[^,;.]{0,40}? (?:in )?(?:their|his|her) (?:cases?|deaths?|torture|detention|killing)
ask_review noun review the cases? (?:of|and)(?:[^,;.]{0,40}?(?:compensat\p{L}+(?: to)?))?(?= (?:of|to|for))|compensate|(?:grant|provide) compensation(?= (?:to|for))
ask_refuge object grant(?:ing)?(?= [^,;.]{3,80} (?:permanent |full )?(?:refugee status|asylum))
ask_refuge noun (?:grant |granting (?:of )?)(?:permanent |political )?(?:refugee status|asylum)(?= (?:to|for))
ask_protect object (?:protect|guarantee the (?:safety|security) of|ensure the (?:safety|security) of)
ask_annul back annul (?:it|this (?:decision|order|sentence))
jailed_repeatedly participle (?:repeatedly (?:jailed|detained|arrested|imprisoned)|(?:jailed|detained|arrested|imprisoned) (?:repeatedly|several times|multiple times))
detained_or_harassed participle (?:detained|arrested) or (?:otherwise )?harassed|harassed or (?:even )?(?:detained|arrested)
harassed_or_prosecuted participle (?:harassed|persecuted|intimidated) or (?:even )?(?:criminally )?prosecuted|prosecuted or (?:otherwise )?(?:harassed|persecuted|intimidated)
killed_or_died participle killed or (?:have |has )?(?:died|dead)|died or (?:was |were )?killed
arrested participle arrested|apprehended|rounded up|taken into custody
arrested noun arrests?
detained participle detained
held noun (?<!pre-?trial )(?:detention|imprisonment|incarceration|jailing)
pre_trial subject (?:(?:placed|held|kept|remanded|remains?|remained|put|is|are|was|were|been) )(?:in|into|to) (?:a )?(?:pre-?trial (?:detention|custody)(?: cent(?:re|er))?|remand(?: prison| custody)?)|remanded in custody|(?:awaiting|await) trial in (?:custody|detention)
house_arrest subject (?:placed|put|held|is|are|was|were|been|remains?|currently|sentenced to|transferred to|kept)(?: (?:now|still|currently))? (?:under|to|in) house arrest|under house arrest
serving subject (?:(?:is|are|was|were|been) (?:still |currently |now )?)?serving (?:(?:a|his|her|their|an|the) )?(?:prison|jail|custodial|long prison|lengthy prison)? ?(?:terms?|sentences?)
serving_length subject (?:(?:is|are|was|were|been) (?:still |currently |now )?)?serving (?:a |an |his |her |their )?(?:\p{L}+|\d+)(?:-and-a-half)?[- ](?:years?|months?)(?:[- ]long)?(?: (?:prison|jail))? (?:terms?|sentences?)
sentenced subject (?:was|were|been) jailed(?= for (?:\p{L}+|\d+) (?:years?|months?))
held subject (?:(?:is|are|was|were|been|remains?|remained|currently|still|being) )(?:still |currently |now |arbitrarily |unlawfully |illegally ){0,4}(?:held|imprisoned|jailed|incarcerated|behind bars|in (?:detention|custody|prison|jail)|(?:kept|held) in (?:detention|custody|prison|jail|solitary confinement|a (?:prison|penal) \p{L}+))|(?<=been )(?:imprisoned|jailed)
held participle imprisoned|jailed|incarcerated
psychiatric subject (?:forcibly |involuntarily )?(?:placed|held|confined|committed|interned|hospitali[sz]ed) (?:in|into|to|at) (?:a |the )?psychiatric (?:hospital|clinic|ward|institution|facility)
travel_ban subject (?:(?:is|are|was|were|been|remains?) )?(?:subject(?:ed)? to|under|placed under|given|banned from (?:leaving|travelling|traveling))(?: a)?(?: travel ban| exit ban| the country| abroad)
activity_ban noun ban on (?:activism|(?:public |political |professional |social ){1,4}activit(?:y|ies))
activity_ban subject banned from (?:engaging in )?(?:activism|(?:public|political|professional|journalistic|social)(?: and \p{L}+)? (?:activit(?:y|ies)|life)|practi[sc]ing(?: law)?)
restricted subject (?:placed |put |is |are |was |were )?under (?:police supervision|probation supervision|a? ?restrictions? of (?:liberty|freedom))
disappeared subject (?:(?:was|were|been|is|are) )?(?:forcibly disappeared|missing since|went missing|disappeared)
abroad title (?:political )?refugee(?: (?:living |based )?in)?
abroad subject (?:lives?|living|is|are|remains?|now) in exile|went into exile|forced into exile|lives? abroad
sentenced participle sentenced|given a (?:suspended|prison|jail)(?= (?:sentence|term))|jailed(?= for (?:\p{L}+|\d+) (?:years?|months?))|condemned to
convicted participle convicted|found guilty
acquitted participle acquitted
quashed noun (?:conviction|sentence)s? (?:was|were|has been|have been) (?:quashed|overturned)
dropped noun (?:(?:criminal|all|the) ){0,4}charges(?= against [^,;.]{3,80} (?:were|have been|had been|to be|be) (?:dropped|withdrawn))
dropped noun (?:(?:the )?charges (?:were|have been|had been) (?:dropped|lifted)|dropping of (?:the |all )?charges)(?= against)
case_ended noun (?:measures|steps) (?:taken )?[^,;.]{0,60}?to (?:end|close) the (?:politically[- ]motivated )?(?:criminal )?cases(?= against)
charged participle (?:formally |officially )?(?:charged(?= with| under)|indicted|arraigned)
charged participle (?:criminally )?prosecuted
accused participle accused(?= of)
accused noun (?:politically[- ]motivated |trumped-up |fabricated |criminal |terrorism |extremism ){0,4}(?:charges|criminal cases?)(?= (?:brought |opened |initiated )?against)
investigated noun (?:opened|launched|initiated|opening of|launching of) (?:a |an |the |new ){0,4}(?:politically[- ]motivated )?(?:criminal (?:case|investigation|proceedings)|pre-?trial investigation)s?(?= (?:against|into))
investigated subject (?:is|are|was|were|been) (?:being |under )?(?:criminally |criminal )?(?:investigated|investigation)|during investigation of a(?: politically motivated)? criminal case
on_trial subject (?:(?:is|are|was|were|went|stands?|standing|put|currently) )on trial|faces? trial|(?:is|are) being tried
on_trial noun trial(?= of)
political_killing noun political(?:ly[- ]motivated)? (?:killings?|murders?|assassinations?)
shot_dead participle shot dead|shot and killed|fatally shot
died_after_release subject died (?:soon|shortly|weeks|days|months)? ?after (?:his|her|their) release
died_in_custody subject died in (?:police |pre-?trial |state )?(?:custody|detention|prison|jail|a (?:prison|penal) \p{L}+)
died_in_custody noun deaths? in (?:police |pre-?trial )?(?:custody|detention|prison)
killed participle killed|murdered|assassinated
killed noun (?:extrajudicial )?(?:killings?|murders?|assassinations?)
died subject died|passed away
died noun deaths?(?! penalty| sentence| threat)
former_political_prisoner title (?:former|ex-?) ?political prisoner
former_political_prisoner titles (?:former|ex-?) ?political prisoners
political_prisoner title political prisoner
political_prisoner titles political prisoners
conscience title prisoner of conscience
conscience titles prisoners of conscience
torture_victim title (?:victim of torture|torture (?:victim|survivor))
torture_victim titles (?:victims of torture|torture (?:victims|survivors))
peaceful_civilian title peaceful civilian
peaceful_civilian titles peaceful civilians
found_arbitrary noun (?:recogni[sz]ed|found|declared|ruled|considered)(?: \p{L}+){0,2} arbitrary(?: the)? (?:detention|deprivation of liberty|imprisonment|arrest)|arbitrary (?:deprivation of liberty)
found_arbitrary noun (?:found|declared|concluded|ruled|established)(?: that)?(?: the)? (?:detention|imprisonment|arrest|deprivation of liberty)(?= of [^;.]{3,120}? arbitrary)
tortured participle tortured|subjected to torture
tortured noun torture(?= of)
ill_treated participle tortured and (?:ill-treated|beaten)|subjected to torture and (?:other )?(?:cruel, inhuman or degrading |ill-)treatment
ill_treated subject gone through tortures? and ill-treatment|(?:suffered|endured) torture and ill-treatment
assaulted participle (?:physically )?(?:assaulted|attacked|beaten(?: up)?)
stabbed participle (?:(?:beaten|assaulted) and )?stabbed
shot participle shot(?= in (?:the|his|her) (?:\p{L}+ )?(?:arm|leg|head|chest|back|shoulder|stomach|face|eye|foot|hand|knee|abdomen))|shot and (?:wounded|injured)
under_fire subject (?:got|came|was|were) under fire
on_television back show(?:ed|n|ing) (?:him|her|them) on (?:national |state )?(?:TV|television)
poor_health subject (?:is|are|was|were) in (?:a )?(?:poor|bad|fragile|deteriorating|critical) (?:state of )?health(?: condition)?|(?:his|her) health (?:is|has been) (?:rapidly )?deteriorat\p{L}+
severely_ill title (?:severely|seriously|gravely|terminally) (?:ill|sick)
severely_ill subject (?:is|are|was|were|has been|fell) (?:severely|seriously|gravely|terminally|critically) (?:ill|sick)
care_denied subject (?:denied|refused|deprived of|without)(?: (?:access to|adequate|proper|necessary|urgent|life-saving|the)){0,3} (?:medical (?:care|treatment|assistance|attention|help|aid)|medication|medicines)
deportation_threat subject (?:threatened with|faces?|facing|at risk of|risks?) (?:imminent )?(?:deportation|extradition|refoulement|(?:being )?(?:deported|extradited))(?: to \p{Lu}\p{L}+)?
deported participle (?:forcibly )?(?:deported|expelled from the country|extradited|forcibly returned)
deported noun deportation|extradition
threatened subject (?:has |have )?(?:received|receives?|receiving) (?:death )?threats|(?:was|were|been) threatened
asylum subject (?:was|were|been) granted (?:political )?asylum|(?:was|were|been) granted refugee status
asylum noun granted (?:political )?asylum(?= to)
fled subject fled(?: (?:from )?(?:the country|\p{Lu}\p{L}+))?|forced to (?:flee|leave) the country
surveillance subject (?:under|subjected to) (?:illegal |constant |unlawful )?surveillance
persecuted participle (?:politically )?persecuted
persecuted object politically persecute|persecute
persecuted noun (?:political )?persecution(?= of)
persecuted subject (?:fell|fallen|fall) victims? (?:to|of) (?:political )?persecution|victims? of political persecution
harassed participle harassed|intimidated
harassed object harass
harassed noun (?:judicial )?harassment(?= of)
charged object prosecute
accused subject in (?:a |an )?(?:new )?(?:politically[- ]motivated|fabricated|trumped-up) criminal case
persecuted_before subject (?:after|following) (?:continuous |years of )?political persecution
review_found back in (?:line|accordance|compliance) with the (?:recommendations|opinions?|views|findings|decisions?) of
targeted participle targeted(?! sanctions| restrictive| measures)
dismissed subject (?:was|were|been) (?:dismissed|fired|sacked)(?: from)?|(?<=[,a-z] )fired(?= after)
sued subject (?:was|were|been) sued
obstructed back (?:her|his|their) (?:future )?meetings with [^,;.]{1,40} (?:were|was) obstructed
obstructed noun (?<=illustrated by (?:the )?[^,;]{3,60}[’']s )case
arrest_risk subject (?:at|in|faces?|facing|under) (?:a |an |the )?(?:imminent |immediate )?(?:risk|threat) of (?:imminent |immediate )?(?:being )?(?:arrest(?:ed)?|detention|detained)
prison_risk subject (?:faces?|facing|risks?|risking|could face|may face)(?: up to| a)?(?: (?:\p{L}+|\d+) years?| (?:a )?long-term| lengthy| life| (?:a )?long){0,4}(?: (?:in|of|behind))? (?:imprisonment|prison(?: (?:terms?|sentences?))?|jail|bars)
not_investigated noun (?:there has (?:not been|been no)|no)(?: (?:an|any|independent|transparent|thorough|effective|proper|impartial|credible|and)|,){0,9} investigation(?= (?:in)?to the (?:political )?(?:killings?|deaths?|murders?) of)
not_investigated back (?:no|(?:not|failed to) [^,;.]{0,20}?)(?: (?:independent|thorough|effective|transparent|and|conduct(?:ed)?)){0,9} investigations? (?:in)?to (?:their|his|her) (?:deaths?|killings?)
no_justice back those responsible for (?:their|his|her) (?:deaths?|killings?|torture) (?:have|has) not been brought to justice
editor title (?:chief editor|editor[- ]in[- ]chief|editor)
photographer title photographer|photojournalist|photo reporter
journalist titles ${journalists}s
journalist title ${journalists}
journalist titles ${journalists}s
outlet_journalist title (?:journalist|reporter|correspondent) (?:of|for|at|with|from)(?= (?:the )?[“"«\p{Lu}])
coalition_defender titles ${defender}s of(?= the [“"])
blogger title (?:video )?(?:blogger|vlogger)
outlet_journalist title (?:journalist|reporter|correspondent) (?:of|for|at|with|from)(?= (?:the )?[“"«\p{Lu}])
coalition_defender titles ${defender}s of(?= the [“"])
blogger titles (?:video )?(?:bloggers|vloggers)
opposition_activist title opposition activist
opposition_activist titles opposition activists
activist title ${activist}
activist titles ${activist}s
lawyer_defender title lawyer and ${defender}|${defender} and lawyer
defender title ${defender}
defender titles ${defender}s
rights_lawyer title (?:human[- ])?rights (?:lawyer|attorney)
rights_lawyer titles (?:human[- ])?rights (?:lawyers|attorneys)
lawyer title (?:defen[cs]e )?(?:lawyer|attorney)
lawyer titles (?:defen[cs]e )?(?:lawyers|attorneys)
former_judge title former judge
musician title musician|singer|rapper|songwriter
musician titles musicians|singers|rappers
philanthropist title philanthropist
other_work title writer|poet|artist|academic|professor|scholar|historian|economist|politician|trade unionist|union leader|businessman|businesswoman|entrepreneur|doctor|teacher|priest|imam|pastor|filmmaker
leader title (?:opposition )?(?:party |movement |opposition )?(?:co-)?leader(?: of(?: the)?(?: opposition)?(?: (?:party|movement))?)?
founder title (?:co-)?founder(?: of(?: the)?)?
founder titles (?:co-)?founders(?: of(?: the)?)?
coordinator title (?:co-?ordinator)(?: of)?
coordinator titles (?:co-?ordinators)(?: of)?
member title (?:board )?member of
member titles (?:board )?members of
supporter title supporter of
supporter titles supporters of
spokesperson title spokes(?:person|man|woman)(?: (?:for|of))?
office title (?:\p{Lu}\p{L}+[’']s )?(?:first )?(?:Vice[- ]|Deputy )?President(?! of the (?:Commission|Council|European))|(?:Deputy )?Prime Minister|(?:(?:Deputy|First) ){0,4}(?:Foreign |Interior |Justice |Defen[cs]e )?Minister(?: of (?:the )?(?:(?:Foreign|Internal|Home|Social|Religious|Economic) Affairs|\p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?))?|(?:General|Chief|State|Deputy|Military)? ?[Pp]rosecutor(?:[- ][Gg]eneral)?|[Jj]udge|(?:[Ff]irst )?(?:[Dd]eputy )?[Hh]ead of the (?:[^,;.]{3,60}?(?:Committee|Service|Department|Police|Prison|Administration|Directorate|Agency|KGB|Ministry))|(?:Colonel|Major|General|Captain|Lieutenant)(?:[- ](?:General|Colonel))?|(?:Regional )?Governor|Mayor|[Pp]rison (?:director|warden|governor)|[Dd]irector at|[^,;.“”]{0,40}director at|[Cc]hief of (?:the )?[Pp]olice
office noun lifelong chairmanship of the [^,;]{3,40}?Council
appointed subject (?:has been|was|were) (?:appointed|voted|elected)(?: (?:as|in as))?(?: (?:Prime )?Minister| President)?
responsible subject (?:are|is|were|was) (?:directly |personally )?responsible for [^,;.]{0,20}?violations(?: of human rights)?
ordered subject (?:subsequently |personally )?(?:ordered|gave the order|authori[sz]ed)
ordered subject to authori[sz]e(?= law enforcement| security| police| troops)
declared subject declared a (?:nationwide )?state of emergency
spoke subject (?:(?:suggested|said|stated|claimed|declared) )?in (?:his|her) speech
stated subject (?:said|stated|declared|claimed|announced)(?= that|[,:]|\.)
stated object said
`),
  breaks: 'whereas',
  turns:
    'and to|and that|and for|(?:while|whilst)(?! \\p{L}+ing)|in order to|so as to|with a view to|pending',
  and: 'and|as well as|along with|together with|&',
  or: 'or',
  including:
    'including|such as|among (?:them|others|whom)|amongst (?:them|others|whom)|like|namely|in particular|notably|especially|particularly|among others',
  relative: 'who|whom|whose|which|where|when|that|because|after which',
  helping:
    'is|are|was|were|be|been|being|has|have|had|got|gets|will|would|shall|may|might|can|could|does|did|do|remains?',
  plural: 'were|are|have',
  singular: 'an?|the',
  adverbs:
    'the|an?|now|also|then|later|again|still|recently|subsequently|currently|arbitrarily|unlawfully|illegally|brutally|severely|repeatedly|forcibly|politically|first|both|all|immediately|falsely|wrongfully|unjustly|previously|once|twice|already|even|aged|year|years|old|just|since|criminally|reportedly|last|well-known|prominent|young|elderly',
  of: 'of|for|against|to|on|at|from|with|in|into|imposed on|brought against',
  prepositions:
    'in|on|at|for|by|from|under|with|without|to|into|during|following|after|before|since|until|near|outside|over|through|because|despite|upon',
  others:
    'relatives?(?: and colleagues)?|famil(?:y|ies)(?: members?)?|wife|husband|spouse|brothers?|sisters?|sons?|daughters?|mother|father|parents|children|colleagues?|associates?|supporters|friends?|lawyers?(?= of)|defen[cs]e lawyers?|followers|co-defendants?|cellmates?|employees',
  not: "not|never|no|nor|neither|without|denie[sd]|denying|cannot|wasn[’']t|weren[’']t|isn[’']t|hasn[’']t|haven[’']t|unlikely",
  notAfter: null,
  unreal:
    'may|might|could|would|should|must|shall|will|can|if|unless|to be|to get|risk(?:s|ed|ing)?(?: of)?|fear(?:s|ed|ing)?(?: of)?|threat(?:s|ened)?(?: of| to| with)?|attempt(?:s|ed)? to|tried to|trying to|planned to|plans to|likely to|about to|in order to|refus(?:e|es|ed|ing) to|promis(?:e|es|ed) to|until|pending|not only if|prevent(?:ing)?|avoid(?:ing)?|from being',
  reported:
    'reportedly|allegedly|alleged|purportedly|apparently|(?:it is|it was|it has been|is|was) (?:being )?reported(?: that)?|according to (?:the |some |media |various |local |unconfirmed ){0,4}(?:reports?|sources?|media|information|relatives|witnesses|his \\p{L}+|her \\p{L}+|their \\p{L}+)|said to have|believed to|unconfirmed|there are reports|is understood to',
  asks: '(?:reiterates (?:its|their) )?(?:calls?|call) (?:(?:up)?on|for)|(?:strongly )?urg(?:es|ed|e|ing)|demand(?:s|ed|ing)?|requests?|asks?|insists?(?: that| on)?|called (?:up)?on|called for|appeals? to|recalls (?:on|to)|invites?|recommends?|encourages?|must|should|need to|needs to',
  positions:
    'welcom(?:es|ed|ing)|regrets?|deplores?|condemns?(?:ed)?|is (?:deeply |gravely |seriously |further |particularly ){0,4}(?:concerned|alarmed|appalled)|expresses|notes?|takes note|recalls(?! on| to)|stresses|underlines|points out|believes|considers|praises|commends|congratulates|reminds|denounces|voices',
  political: 'politically[- ]motivated|trumped-up|fabricated|on political grounds|political motives',
  months: [
    'January|Jan',
    'February|Feb',
    'March|Mar',
    'April|Apr',
    'May',
    'June|Jun',
    'July|Jul',
    'August|Aug',
    'September|Sept?',
    'October|Oct',
    'November|Nov',
    'December|Dec',
  ],
  year: '(?:in|since|until|before|of|by|early|late|during) (?<y>(?:19|20)\\d{2})',
  since: 'since|ever since|as of|as from|starting from',
  until: 'until|till|up to',
  before: 'before|prior to',
  between: 'between|from',
  numbers: numbered(
    'one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 twenty-five 25 thirty 30',
  ),
  years: 'years?',
  monthsLong: 'months?',
  days: 'days?',
  half: 'and a half',
  almost: 'almost|nearly|close to',
  about: 'about|around|approximately|some',
  atLeast: 'at least|more than|over',
  life: 'life (?:imprisonment|in prison|sentence)|life',
  suspended: 'suspended',
  colony: '(?:penal|prison|labou?r|corrective|strict-regime|high-security) colony',
  prison: 'prison|imprisonment|jail|in custody|detention|behind bars|deprivation of liberty|prison terms?',
  fine: 'fined?',
  ban: 'bann?(?:ed)?|prohibition|disqualification',
  probation: 'probation|restriction of (?:liberty|freedom)|restricted freedom|parole',
  inAbsentia: 'in absentia|in his absence|in her absence',
  shortened: 'Mr|Mrs|Ms|Dr|Prof|St|No|Art|art|para|pp?|vol|vs|Col|Gen|Lt|Sgt|Jr|Sr|etc|e\\.g|i\\.e|approx',
  former: 'former|ex-?|then',
  addressed: /\s(?:to|that)\s/u,
  his: 'his',
  her: 'her',
  their: 'their',
  kin: [
    ['son', 'son'],
    ['daughter', 'daughter'],
    ['father', 'father'],
    ['mother', 'mother'],
    ['spouse', 'wife|husband|spouse'],
    ['sibling', 'brother|sister'],
    ['former_colleague', 'former (?:colleague|associate)'],
    ['colleague', 'colleague'],
    ['relative', 'relative|cousin|nephew|niece|uncle|aunt'],
  ],
  bodies: [
    [
      'un-working-group-on-arbitrary-detention',
      '(?:UN |United Nations )?Working Group on Arbitrary Detention|WGAD',
    ],
    ['un-human-rights-committee', '(?:UN |United Nations )?Human Rights Committee'],
    ['european-court-of-human-rights', 'European Court of Human Rights|ECtHR'],
  ],
};
