/**
 * Endings of family names and patronymics, at least three letters before them: Russian, Belarusian, Ukrainian,
 * Central Asian, Caucasian, Persian, Turkish, Balkan, Armenian, Polish and Nordic, by the habits of several languages.
 */
export const FAMILY_ENDING =
  /.{2}(?:[oe]va?|[oe]wa?|[oe]ff|[oe]vs|yeva?|jeva?|jewa?|ieva?|ïeva?|[iy]na|[^aeou]in|ins|ynsk[iy]|sk[iy]y?|sk[iy]j|skaya|skaja|ska|ckis?|cki|cka|tsk[iy]y?|tskaya|enko|enka|ankau?|chuk|tschuk|tjuk|yuk|juk|iuk|[oi]vych|[oi]vich|[eo]vitch|ovitj|[eo]witsch|evitj|ovna|evna|owna|jewna|jevna|ich|yan|jan|ian|yants|ants|shvili|schwili|sjvili|chvili|adze|iani|dzeli|uly|ouly|kyzy|qyzy|kizi|gizi|qızı|oğlu|oglu|ogly|zade|zadeh|zada|zoda|zod|bek|bay|bai|bayev|baj|khan|pour|nejad|far|zai|ullah|lu|ler|sson|sen|ssen|quist|ström|berg|berger|mann|meyer|mayer|stein|ez|son|escu|[aeio]vi[cć]|i[cć]|nen|iene|aite|auskas|idis|akis|poulos|opoulos)$/iu;

export const FAMILY_ENDING_CYRILLIC =
  /.{2}(?:[оеё]в|[оеё]ва|[оеё]вой|[оеё]ву|[оеё]вым|[оеё]ве|[иы]н|[иы]на|[иы]ной|[иы]ну|[иы]ным|ск[иа][йя]|ского|скому|ским|скую|ской|цк[иа][йя]|цкого|енко|[чщ]ук|[чщ]ука|юк|юка|ович|евич|овича|евича|овичем|овичу|овна|евна|овны|евны|овной|евной|ич|ян|яна|янц|швили|адзе|ұлы|ұлын|ұлына|ұлының|ұлынан|улы|уулу|қызы|қызын|қызына|қызының|кызы|оглы|заде|зода|зод|бай|бек|бека|баев|баева|хан|ханов|уллах|улло)(?:а|у|е|ом|ым|ой|ы|ға|ге|ны|ні|ның|нің|дың|дің|тың|тің|да|де|дан|ден|нан|нен|мен|пен|на|не|ка|ке|қа)?$/iu;

/** Words that read like a family name of the region and are none. */
export const NO_FAMILY_ENDING: RegExp = /(?:tion|sion|ment|ism|logy|graphy|hood|ship|ness|able|ible|wide)$/iu;

/** Patronymics, and Turkic ones that serve as family names. */
export const PATRONYMIC: RegExp =
  /.{2}(?:[oe]vich|[oe]vitch|ovna|evna|yevna|[oe]witsch|owna|uly|kyzy|kizi|ogly|oglu|oğlu|qizi|ович|евич|овна|евна|ұлы|қызы|улы|кызы|оглы)(?:а|у|ем|ом|ы|е|ой)?$/iu;
