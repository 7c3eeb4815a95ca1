/**
 * The words by which a resolution's parts are known, by language: the forms of the European Parliament in its
 * languages, and of other bodies where they speak them. All in lower case; compared with the beginning of a piece.
 */
export type Forms = {
  /** Begin a citation ("having regard to"). */
  citations: readonly string[];
  /** Begin a recital ("whereas"). */
  recitals: readonly string[];
  /** The European Parliament, as it speaks before its citations. */
  parliament: readonly string[];
  /** Stand in a page's foot before the day it was last changed. */
  updated: readonly string[];
};

export const forms: Readonly<Record<string, Forms>> = {
  en: {
    citations: ['having regard to'],
    recitals: ['whereas'],
    parliament: ['the european parliament'],
    updated: ['last updated', 'last modified', 'page updated', 'updated on', 'updated:'],
  },
  sv: {
    citations: ['med beaktande av'],
    recitals: ['och av följande skäl'],
    parliament: ['europaparlamentet'],
    updated: ['senaste uppdatering', 'senast uppdaterad', 'uppdaterad'],
  },
  fr: {
    citations: ['vu ', 'vue ', 'vus ', 'vues ', 'eu égard'],
    recitals: ['considérant'],
    parliament: ['le parlement européen'],
    updated: ['dernière mise à jour', 'mis à jour', 'mise à jour'],
  },
  de: {
    citations: ['unter hinweis auf', 'gestützt auf', 'in kenntnis', 'unter berücksichtigung'],
    recitals: ['in der erwägung', 'in erwägung'],
    parliament: ['das europäische parlament'],
    updated: ['letzte aktualisierung', 'zuletzt aktualisiert', 'aktualisiert am'],
  },
  es: {
    citations: ['vista ', 'visto ', 'vistas ', 'vistos '],
    recitals: ['considerando'],
    parliament: ['el parlamento europeo'],
    updated: ['última actualización'],
  },
  it: {
    citations: ['vista ', 'visto ', 'viste ', 'visti ', "vista l'", 'vista l’', "visto l'", 'visto l’'],
    recitals: ['considerando'],
    parliament: ['il parlamento europeo'],
    updated: ['ultimo aggiornamento'],
  },
  pl: {
    citations: ['uwzględniając'],
    recitals: ['mając na uwadze'],
    parliament: ['parlament europejski'],
    updated: ['ostatnia aktualizacja'],
  },
  nl: {
    citations: ['gezien ', 'gelet op'],
    recitals: ['overwegende'],
    parliament: ['het europees parlement'],
    updated: ['laatst bijgewerkt'],
  },
  pt: {
    citations: ['tendo em conta'],
    recitals: ['considerando'],
    parliament: ['o parlamento europeu'],
    updated: ['última actualização', 'última atualização'],
  },
  cs: {
    citations: ['s ohledem na'],
    recitals: ['vzhledem k tomu'],
    parliament: ['evropský parlament'],
    updated: ['poslední aktualizace'],
  },
  sk: {
    citations: ['so zreteľom na'],
    recitals: ['keďže'],
    parliament: ['európsky parlament'],
    updated: ['posledná úprava'],
  },
  da: {
    citations: ['der henviser til'],
    recitals: ['der henviser til, at'],
    parliament: ['europa-parlamentet'],
    updated: ['seneste opdatering'],
  },
  fi: {
    citations: ['ottaa huomioon'],
    recitals: ['katsoo, että', 'toteaa, että', 'ottaa huomioon, että'],
    parliament: ['euroopan parlamentti'],
    updated: ['päivitetty viimeksi'],
  },
  et: {
    citations: ['võttes arvesse'],
    recitals: ['arvestades, et'],
    parliament: ['euroopa parlament'],
    updated: ['viimane päevakajastamine'],
  },
  lv: {
    citations: ['ņemot vērā'],
    recitals: ['tā kā'],
    parliament: ['eiropas parlaments'],
    updated: ['pēdējā atjaunošana'],
  },
  lt: {
    citations: ['atsižvelgdamas į'],
    recitals: ['kadangi'],
    parliament: ['europos parlamentas'],
    updated: ['atnaujinta'],
  },
  hu: {
    citations: ['tekintettel'],
    recitals: ['mivel'],
    parliament: ['az európai parlament'],
    updated: ['utolsó frissítés'],
  },
  ro: {
    citations: ['având în vedere'],
    recitals: ['întrucât'],
    parliament: ['parlamentul european'],
    updated: ['ultima actualizare'],
  },
  bg: {
    citations: ['като взе предвид'],
    recitals: ['като има предвид'],
    parliament: ['европейският парламент'],
    updated: ['последно осъвременяване'],
  },
  el: {
    citations: ['έχοντας υπόψη'],
    recitals: ['λαμβάνοντας υπόψη'],
    parliament: ['το ευρωπαϊκό κοινοβούλιο'],
    updated: ['τελευταία ενημέρωση'],
  },
  hr: {
    citations: ['uzimajući u obzir'],
    recitals: ['budući da'],
    parliament: ['europski parlament'],
    updated: ['posljednje ažuriranje'],
  },
  sl: {
    citations: ['ob upoštevanju'],
    recitals: ['ker '],
    parliament: ['evropski parlament'],
    updated: ['zadnja posodobitev'],
  },
  mt: {
    citations: ['wara li kkunsidra'],
    recitals: ['billi '],
    parliament: ['il-parlament ewropew'],
    updated: ['l-aħħar aġġornament', 'l-aħħar aġġornament'],
  },
  ga: {
    citations: ['ag féachaint do'],
    recitals: ['de bhrí'],
    parliament: ['parlaimint na heorpa', 'tá parlaimint na heorpa'],
    updated: ['an nuashonrú is déanaí'],
  },
  ru: {
    citations: ['принимая во внимание', 'учитывая', 'с учетом', 'с учётом'],
    recitals: ['поскольку', 'принимая во внимание, что', 'учитывая, что', 'в то время как'],
    parliament: ['европейский парламент'],
    updated: ['последнее обновление', 'обновлено', 'дата обновления'],
  },
  kk: {
    citations: ['назарға ала отырып', 'ескере отырып'],
    recitals: ['өйткені', 'себебі'],
    parliament: ['еуропалық парламент', 'еуропа парламенті'],
    updated: ['соңғы жаңарту', 'жаңартылды'],
  },
};

/**
 * Other bodies, as they speak at the head of a resolution: "The Human Rights Council,". In lower case, without
 * the comma or colon; only a piece that ends there is such a line.
 */
export const otherFormulas: readonly string[] = [
  'the human rights council',
  'the general assembly',
  'the security council',
  'the commission on human rights',
  'the economic and social council',
  'the parliamentary assembly',
  'the osce parliamentary assembly',
  'the assembly',
  'the african commission on human and peoples’ rights',
  'le conseil des droits de l’homme',
  "le conseil des droits de l'homme",
  'l’assemblée générale',
  "l'assemblée générale",
  'le conseil de sécurité',
  'l’assemblée parlementaire de l’osce',
  "l'assemblée parlementaire de l'osce",
  'die parlamentarische versammlung der osze',
  'совет по правам человека',
  'генеральная ассамблея',
  'совет безопасности',
  'парламентская ассамблея обсе',
  'парламентская ассамблея',
  'адам құқықтары жөніндегі кеңес',
  'бас ассамблея',
];

/** A line that leads into the operative part of an American resolution. */
export const resolvedWords: readonly string[] = [
  'resolved,',
  'resolved by',
  'be it resolved',
  'resolved that',
];

/** Head an annex; only as the first word of a short piece. */
export const annexWords: readonly string[] = [
  'annex',
  'appendix',
  'bilaga',
  'annexe',
  'anhang',
  'anlage',
  'anexo',
  'allegato',
  'załącznik',
  'bijlage',
  'příloha',
  'príloha',
  'bilag',
  'liite',
  'приложение',
  'қосымша',
];
