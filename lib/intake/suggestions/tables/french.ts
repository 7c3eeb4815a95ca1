import { cueRows, type Lexicon, numbered } from '@/lib/intake/suggestions/lexicon';

/** French words for the shared grammar. */
export const FRENCH: Lexicon = {
  verbLast: false,
  objectBefore: false,
  cues: cueRows(String.raw`
ask_release_rehabilitate object (?:libérer|relâcher)(?: immédiatement| sans condition){0,4}(?: et (?:de |à )?réhabiliter)(?: pleinement)?
ask_release object (?:libérer|relâcher|remettre en liberté)(?:,? (?:immédiatement|sans délai|sans condition|inconditionnellement)(?: et (?:immédiatement|sans condition|sans délai|inconditionnellement))?)?
released noun (?:libération|remise en liberté)(?: (?:immédiate|inconditionnelle|anticipée|récente))?(?: et (?:immédiate|inconditionnelle|sans condition))?
released participle libérée?s?|relâchée?s?|remise?s? en liberté
paroled noun libération conditionnelle
paroled subject (?:libérée?s?|remise?s?) (?:en liberté )?(?:sous condition|conditionnelle)|mise?s? en liberté conditionnelle
parole_refused subject vue? refuser (?:la |une )?libération conditionnelle|libération conditionnelle (?:lui )?a été refusée
ask_drop noun (?:abandonner|lever|retirer|d’abandonner|abandon de|abandon)(?: immédiatement)? (?:toutes )?(?:les |des )?(?:accusations|poursuites|charges)(?: (?:à motivation politique|politiquement motivées|infondées|pénales|pesant|retenues|engagées)){0,3}(?= (?:contre|visant|à l[’']encontre))
ask_end_persecution noun (?:mettre fin (?:à la|aux)|cesser (?:les|la)|mettre un terme (?:à la|aux)) (?:persécutions?|harcèlement|intimidations?|poursuites)(?: (?:politiques?|judiciaires?))?(?= (?:de|contre|à l[’']encontre))
ask_sanction noun (?:imposer |adopter |prendre )?(?:des )?sanctions(?: (?:ciblées|individuelles))?(?= (?:à l[’']encontre|contre|à))
ask_care subject (?:reçoive|reçoivent|bénéficie|bénéficient|ait accès|aient accès)(?: (?:à|de|des|aux|d[’']un))? (?:soins médicaux|soins|traitement médical|assistance médicale)(?: (?:adéquats?|appropriés?|nécessaires))?
ask_lawyer subject (?:ait|aient|puisse avoir|puissent avoir) accès à (?:un |son |leur |des )?(?:avocat|avocats)(?: de son choix)?
ask_investigate_death noun enquête(?: \p{L}+){0,4} sur (?:la mort|le décès|l[’']assassinat|le meurtre)(?= (?:de|d[’']))
ask_protect object protéger|garantir la sécurité de
arrested participle arrêtée?s?|interpellée?s?|appréhendée?s?
arrested noun (?:l[’'])?(?:arrestation|interpellation)(?: arbitraire)?
detained participle détenue?s?(?! politique| d[’']opinion)|placée?s? en détention(?! provisoire)
held noun (?:détention|incarcération|emprisonnement)(?: arbitraire)?(?! provisoire)
held subject (?:est|sont|était|étaient|reste|restent|demeure|demeurent) (?:toujours |actuellement |encore |arbitrairement ){0,4}(?:en (?:détention|prison)|emprisonnée?s?|incarcérée?s?|détenue?s?|derrière les barreaux)
held participle emprisonnée?s?|incarcérée?s?
pre_trial subject (?:placée?s?|maintenue?s?|est|sont|reste|restent|se trouve) (?:toujours |actuellement )?en détention provisoire
house_arrest subject (?:assignée?s? à résidence|(?:placée?s?|est|sont|maintenue?s?) en résidence surveillée)
serving subject purge(?:nt)? (?:actuellement |toujours )?(?:sa|leur|une) (?:lourde |longue )?peine(?: de prison)?
serving_length subject purge(?:nt)? (?:actuellement |toujours )?une peine (?:de prison )?de (?:\p{L}+|\d+) ans(?: de prison| d[’']emprisonnement)?
travel_ban subject (?:interdite?s? de (?:quitter le territoire|sortie du territoire|quitter le pays|voyager))|frappée?s? d[’']une interdiction de (?:voyager|quitter le (?:pays|territoire))
psychiatric subject (?:internée?s?|placée?s?) (?:de force )?(?:dans|en) (?:un |une )?(?:hôpital|établissement|clinique) psychiatrique
disappeared subject portée?s? disparue?s?|a disparu|ont disparu|est disparue?
abroad subject (?:vit|vivent|est|sont) en exil
abroad title réfugiée? politique(?: (?:en|au|aux))?
sentenced participle condamnée?s?
acquitted participle acquittée?s?
charged participle inculpée?s?|mise?s? en examen|mise?s? en accusation
accused participle accusée?s?(?= (?:de|d[’']))
accused noun (?:accusations|poursuites|charges)(?: \p{L}+){0,3}(?= (?:contre|visant))
on_trial noun procès(?= (?:de|d[’']|contre))
on_trial subject (?:est|sont) jugée?s?|comparaît|comparaissent
political_killing noun assassinats? politiques?
shot_dead participle abattue?s?|tuée?s? par balles?
killed participle tuée?s?|assassinée?s?
killed noun (?:l[’'])?(?:assassinat|meurtre)
died_in_custody subject (?:est mort|est morte|est décédée?|sont mortse?|décédée?s?|morte?s?) (?:en (?:détention|prison|garde à vue)|dans sa cellule)
died subject (?:est|sont) (?:mort|morte|morts|décédée?s?)|décédée?s?
died noun (?:mort|décès)(?= (?:de|d[’']))
former_political_prisoner title anciene?n?e? (?:prisonnier|prisonnière|détenue?) politique
political_prisoner title (?:prisonnier|prisonnière|détenue?) politique
political_prisoner titles (?:prisonniers|prisonnières|détenus|détenues) politiques
conscience title (?:prisonnier|prisonnière) (?:d[’']opinion|de conscience)
conscience titles (?:prisonniers|prisonnières) (?:d[’']opinion|de conscience)
found_arbitrary noun (?:jugé|déclaré|estimé|conclu|considéré)(?: que)? (?:arbitraire )?(?:la |que la )?détention(?= (?:de|d[’'])[^;.]{3,120}? arbitraire)|déclaré arbitraire la détention
tortured participle torturée?s?|soumise?s? à la torture
ill_treated participle torturée?s? et (?:maltraitée?s?|battue?s?)
assaulted participle (?:agressée?s?|battue?s?|passée?s? à tabac|rouée?s? de coups)(?: physiquement)?
care_denied subject (?:privée?s? de|vue? refuser|se voit refuser|se sont vu refuser)(?: (?:l[’']accès à des|l[’']accès aux|des|tout))? (?:soins(?: médicaux)?|traitement médical)
severely_ill title gravement malade
severely_ill subject (?:est|sont|était) (?:gravement|grièvement) malades?
deported participle expulsée?s?|extradée?s?
deported noun (?:l[’'])?(?:expulsion|extradition)(?= (?:de|d[’']))
deportation_threat subject (?:menacée?s? d[’'](?:expulsion|extradition)|risque(?:nt)? (?:l[’'](?:expulsion|extradition)|d[’']être (?:expulsée?s?|extradée?s?)))
prison_risk subject (?:risque(?:nt)?|encour(?:t|ent)) (?:jusqu[’']à |une peine de )?(?:(?:\p{L}+|\d+) ans )?(?:de |d[’']|la )?(?:prison|emprisonnement|réclusion|perpétuité)
threatened participle menacée?s?(?! d[’'])
threatened subject (?:a|ont) reçu des menaces(?: de mort)?
asylum subject (?:a obtenu|ont obtenu|obtenu) l[’']asile(?: politique)?
fled subject (?:a|ont) (?:dû )?fuir? (?:le pays|à l[’']étranger)|(?:a|ont) fui
persecuted participle persécutée?s?
harassed participle harcelée?s?|intimidée?s?
detained_or_harassed participle (?:arrêtée?s?|détenue?s?|emprisonnée?s?) ou harcelée?s?|harcelée?s? ou (?:arrêtée?s?|détenue?s?)
harassed_or_prosecuted participle harcelée?s? ou poursuivie?s?|poursuivie?s? ou harcelée?s?
charged participle poursuivie?s? (?:en justice|pénalement)
dismissed participle licenciée?s?|renvoyée?s?|limogée?s?
editor title (?:rédacteur|rédactrice) en chef
photographer title photographe|photojournaliste
journalist title (?:journaliste|reporter|correspondante?)(?: d[’']investigation| indépendante?)?
journalist titles (?:journalistes|reporters)(?: indépendants)?
blogger title blogueu(?:r|se)
blogger titles blogueurs
opposition_activist title (?:militante?|activiste) de l[’']opposition
activist title (?:militante?|activiste)(?: (?:écologiste|politique|syndicale?|pour la démocratie|des droits civiques))?
activist titles (?:militantes?|activistes|militants)(?: (?:écologistes|politiques|pour la démocratie))?
defender title (?:défenseure?|défenseuse) des droits (?:de l[’']homme|humains)|militante? des droits (?:de l[’']homme|humains)
defender titles (?:défenseure?s|défenseuses|militants) des droits (?:de l[’']homme|humains)
rights_lawyer title avocate? (?:spécialiste |défenseure? )?des droits (?:de l[’']homme|humains)
lawyer title avocate?
lawyer titles avocate?s
musician title musicien(?:ne)?|chanteu(?:r|se)|rappeu(?:r|se)
other_work title écrivaine?|poète|poétesse|artiste|universitaire|professeure?|économiste|syndicaliste|opposante?
leader title (?:dirigeante?|chef|cheffe|leader)(?: (?:du|de la|de l[’']))?(?: (?:opposition|parti))?
founder title (?:co)?fondat(?:eur|rice)(?: (?:du|de la|de l[’']|de))?
office title (?:(?:vice-)?présidente?(?: de la République)?|Premier ministre|(?:ministre)(?: (?:de l[’']Intérieur|de la Justice|de la Défense|des Affaires étrangères))?|procureure?(?: général)?|juge|gouverneur|maire|colonel|général|directeur de la prison)
responsible subject (?:est|sont) responsables? (?:de|des) [^,;.]{0,40}?violations(?: des droits (?:de l[’']homme|humains))?
stated subject (?:a déclaré|a affirmé)
`),
  breaks: 'considérant|vu',
  turns: 'tandis que|et que|et de|et à|afin de|pour que|alors que',
  and: 'et|ainsi que|de même que|avec',
  or: 'ou',
  including:
    'notamment|y compris|dont|tels que|telles que|comme|parmi lesquels|parmi lesquelles|en particulier|à savoir|entre autres',
  relative: 'qui|que|dont(?! \\p{Lu})|où|lequel|laquelle|lesquels|quand|lorsque|parce que',
  helping:
    'est|sont|était|étaient|été|a|ont|avait|avaient|sera|seront|soit|soient|fut|furent|être|peut|peuvent|reste',
  plural: 'sont|étaient|ont|furent',
  singular: "une?|le|la|l[’']",
  adverbs:
    'le|la|les|l|un|une|des|de|du|d|puis|ensuite|toujours|encore|récemment|actuellement|arbitrairement|illégalement|brutalement|immédiatement|également|aussi|déjà|deux|tous|âgée?|ans|célèbre|notoire|célèbres|grièvement|qui',
  of: "de|du|des|d|contre|à|au|aux|pour|en|visant|sur|à l[’']encontre(?: de)?|de la|de l",
  prepositions:
    'en|à|au|aux|dans|par|pour|sur|sous|avec|sans|après|avant|depuis|pendant|durant|lors|malgré|contre|chez|vers|de|du|des|le',
  others:
    'proches|famille|membres de la famille|épouse|femme|mari|époux|frères?|sœurs?|fils|filles?|mère|père|parents|enfants|collègues|partisans|amis|avocats?(?= (?:de|d))',
  not: "pas|jamais|aucune?|ni|sans|nie|dément|ne|n[’']|non",
  notAfter: 'pas|jamais|plus',
  unreal:
    "peut|pourrait|pourraient|devrait|devraient|doit|doivent|sera|seront|serait|seraient|si|risque|risquent|menace|menacée?s?|tente|tenté|avant|jusqu[’']à|afin|soit|soient|être|empêcher|éviter|de crainte",
  reported:
    "aurait|auraient|selon|d[’']après|présumée?s?|prétendument|prétendue?s?|il semblerait|apparemment|allégué\\p{L}*",
  asks: 'demande(?:nt)?|exige(?:nt)?|invite(?:nt)?|exhorte(?:nt)?|appelle(?:nt)?|prie(?:nt)?|réclame(?:nt)?|insiste(?:nt)?|recommande(?:nt)?|engage|presse|doit|doivent|devrait|devraient|réitère son appel',
  positions:
    "salue|se félicite|déplore|regrette|condamne(?:nt)?|est (?:profondément |vivement )?(?:préoccupée?|inquiète?|alarmée?)|se dit|exprime|note|prend acte|souligne|rappelle|constate|dénonce|considère|s[’']inquiète",
  political:
    'motivation politique|motivations politiques|politiquement motivé\\p{L}*|motifs? politiques?|fabriqué\\p{L}*|forgé\\p{L}*',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  year: '(?:en|depuis|avant|fin|début|année|courant) (?<y>(?:19|20)\\d{2})',
  since: 'depuis(?: le)?|à compter du',
  until: "jusqu[’']au|jusqu[’']en|jusqu[’']à",
  before: 'avant(?: le)?',
  between: 'entre|de',
  numbers: numbered(
    'un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 dix-sept 17 dix-huit 18 dix-neuf 19 vingt 20 trente 30',
  ),
  years: 'ans?|années?',
  monthsLong: 'mois',
  days: 'jours?',
  half: 'et demie?',
  almost: 'près de|presque',
  about: 'environ|quelque',
  atLeast: 'au moins|plus de',
  life: 'perpétuité|à vie',
  suspended: 'avec sursis',
  colony: 'colonie (?:pénitentiaire|pénale)|camp de travail',
  prison: 'prison|emprisonnement|réclusion|détention|incarcération|privation de liberté',
  fine: 'amende',
  ban: 'interdiction',
  probation: "mise à l[’']épreuve|restriction de liberté",
  inAbsentia: 'par contumace|par défaut|en son absence',
  shortened: 'M|MM|Mme|Mlle|Dr|Pr|art|al|p|n|cf|etc|St|Ste',
  former: 'anciene?n?e?|ex-?|ancien',
  addressed: /\s(?:de|d’|d'|à|que)\s?/u,
  his: '(?!x)x',
  her: '(?!x)x',
  their: 'son|sa|ses|leur|leurs',
  kin: [
    ['son', 'fils'],
    ['daughter', 'fille'],
    ['father', 'père'],
    ['mother', 'mère'],
    ['spouse', 'épouse|femme|mari|époux'],
    ['sibling', 'frère|sœur'],
    ['colleague', 'collègue'],
    ['relative', 'cousine?|neveu|nièce|oncle|tante'],
  ],
  bodies: [
    [
      'un-working-group-on-arbitrary-detention',
      "Groupe de travail (?:des Nations unies |de l[’']ONU )?sur la détention arbitraire",
    ],
    ['un-human-rights-committee', "Comité des droits de l[’']homme"],
    ['european-court-of-human-rights', "Cour européenne des droits de l[’']homme|CEDH"],
  ],
};
