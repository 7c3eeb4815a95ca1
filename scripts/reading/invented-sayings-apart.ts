import type { InventedPassage } from './invented-sayings';

const held = '?custody held';

/** Kept apart: no word of a lexicon was chosen for these. As inventedPassages has it. */
export const passagesApart: readonly InventedPassage[] = [
  {
    language: 'en',
    kind: 'recital',
    text: 'A. whereas on 14 August 2021 security forces detained the writer {Mehdi Tazari} at his home in Rabahn; whereas {Mehdi Tazari} has since been held incommunicado and was denied access to medical care; whereas his sister {Samira Tazari}, a journalist, was released after three days;',
    says: {
      'Mehdi Tazari': [
        'event detention',
        held,
        'treatment care_denied',
        '?occupation other',
        '?relation sibling samira-tazari',
      ],
      'Samira Tazari': [
        'occupation journalist',
        'event release',
        'custody at_liberty',
        '?relation sibling mehdi-tazari',
      ],
    },
  },
  {
    language: 'en',
    kind: 'paragraph',
    text: '1. Demands the immediate and unconditional release of {Kofi Mensah-Adu}, {Esi Boateng} and the other 11 protesters; calls for the charges against {Yaw Darko} to be dropped; expresses its condolences to the family of {Abena Sarpong}, who was killed on 3 October 2020;',
    says: {
      'Kofi Mensah-Adu': ['demand release'],
      'Esi Boateng': ['demand release'],
      'Yaw Darko': ['demand drop_charges', '?charge not_stated'],
      'Abena Sarpong': ['death killed', 'custody dead'],
    },
  },
  {
    language: 'en',
    kind: 'text',
    text: 'Prominent human rights lawyer {Dilshod Nazarov} is currently serving a 16-year prison sentence. He was convicted on politically motivated charges in 2016. According to his relatives, {Dilshod Nazarov} was beaten by guards in January 2019.',
    says: {
      'Dilshod Nazarov': [
        'occupation human_rights_lawyer',
        'custody serving_sentence',
        'sentence prison P16Y',
        'treatment assault',
      ],
    },
  },
  {
    language: 'en',
    kind: 'recital',
    text: 'D. whereas at least nine journalists remain in prison, among them {Tesfay Girma} and {Hana Berhe}; whereas {Dawit Alem}, co-founder of the newspaper Setit, has been imprisoned without trial for more than 20 years;',
    says: {
      'Tesfay Girma': ['occupation journalist', 'custody held'],
      'Hana Berhe': ['occupation journalist', 'custody held'],
      'Dawit Alem': ['affiliation founder', 'custody held'],
    },
  },
  {
    language: 'en',
    kind: 'recital',
    text: 'E. whereas the Minister of Justice, {Roberto Salinas}, said that {Paula Ferreira} would be arrested if she returned; whereas {Paula Ferreira} was granted political asylum in Costa Verde in 2019; whereas Colonel {Hugo Reyes} commanded the operation;',
    says: {
      'Roberto Salinas': ['?affiliation office', '?conduct statement'],
      'Paula Ferreira': ['event asylum_granted'],
      'Hugo Reyes': ['?affiliation office'],
    },
  },
  {
    language: 'en',
    kind: 'text',
    text: 'The Working Group considers that the deprivation of liberty of {Bao Linh Tran} is arbitrary. Ms. {Tran} is a member of the Independent Journalists Association. The Government has not replied.',
    says: {
      'Bao Linh Tran': ['?finding arbitrary_detention', '?custody held'],
      Tran: ['?affiliation member'],
    },
  },
  {
    language: 'en',
    kind: 'paragraph',
    text: '6. Urges the Government of Belovia to free all political prisoners, notably {Alena Kaminska}, {Pavel Zhuk} and {Maryna Lis}, to end the harassment of the lawyer {Yury Baran} and to grant {Alena Kaminska} access to a lawyer of her own choosing;',
    says: {
      'Alena Kaminska': ['demand release', 'designation political_prisoner', held, 'demand access_to_lawyer'],
      'Pavel Zhuk': ['demand release', 'designation political_prisoner', held],
      'Maryna Lis': ['demand release', 'designation political_prisoner', held],
      'Yury Baran': ['demand end_persecution', 'occupation lawyer', '?event persecution'],
    },
  },
  {
    language: 'en',
    kind: 'recital',
    text: 'F. whereas {Min Thura} and {Khin Aye} were sentenced to death in closed-door trials; whereas activist {Zaw Lwin} was sentenced to 10 years’ imprisonment with hard labour; whereas it is unclear whether {Nanda Soe} was ever charged;',
    says: {
      'Min Thura': [],
      'Khin Aye': [],
      'Zaw Lwin': ['occupation activist', 'sentence prison P10Y'],
    },
  },
  {
    language: 'en',
    kind: 'text',
    text: '“We were never told why he was arrested,” said {Maria Orlova}, whose husband {Stepan Orlov} disappeared in June 2018. The authorities opened a criminal case against {Maria Orlova} a month later.',
    says: {
      'Maria Orlova': ['charge investigated', '?conduct statement', '?relation spouse stepan-orlov'],
      'Stepan Orlov': ['custody disappeared', '?relation spouse maria-orlova'],
    },
  },
  {
    language: 'en',
    kind: 'recital',
    text: 'G. whereas {Karim Saleh} and his lawyer {Nadia Fathi} were arrested on 7 July 2022; whereas {Nadia Fathi} was released on bail, while {Karim Saleh} was placed under a travel ban; whereas several members of the Saleh family were arrested;',
    says: {
      'Karim Saleh': ['event arrest', held, 'custody restricted'],
      'Nadia Fathi': ['event arrest', held, 'event release', 'custody at_liberty', '?occupation lawyer'],
    },
  },
  {
    language: 'en',
    kind: 'recital',
    text: 'H. whereas {Arman Petrosyan} was acquitted in March 2020 after two years in detention; whereas {Levon Hakobyan} was not among those released; whereas relatives of {Levon Hakobyan} fled the country;',
    says: { 'Arman Petrosyan': ['charge acquitted'] },
  },
  {
    language: 'en',
    kind: 'text',
    text: 'Authorities should immediately release {Sabina Rustamova} and quash her conviction. {Sabina Rustamova}, 34, a blogger, was jailed for five years in 2020 for criticizing President {Emil Kerimov}.',
    says: {
      'Sabina Rustamova': ['demand release', 'occupation blogger', 'sentence prison P5Y', held],
      'Emil Kerimov': ['?affiliation office'],
    },
  },
  {
    language: 'sv',
    kind: 'recital',
    text: 'A. Journalisten {Mehdi Tazari} har suttit fängslad sedan augusti 2021. Oppositionsledaren {Samuel Okello} dömdes den 3 juni 2020 till tre och ett halvt års fängelse. Ingen har åtalats för mordet på {Abena Sarpong}.',
    says: {
      'Mehdi Tazari': ['occupation journalist', 'custody held'],
      'Samuel Okello': ['affiliation leader', 'sentence prison P3Y6M'],
      'Abena Sarpong': ['death killed', 'custody dead'],
    },
  },
  {
    language: 'sv',
    kind: 'paragraph',
    text: '4. Europaparlamentet kräver att {Alena Kaminska}, {Pavel Zjuk} och alla andra politiska fångar friges omedelbart. Parlamentet fördömer gripandet av advokaten {Jurij Baran} och begär riktade sanktioner mot åklagaren {Adam Kovac}.',
    says: {
      'Alena Kaminska': ['demand release', '?designation political_prisoner', held],
      'Pavel Zjuk': ['demand release', '?designation political_prisoner', held],
      'Jurij Baran': ['event arrest', 'occupation lawyer', held],
      'Adam Kovac': ['demand sanction', '?affiliation office'],
    },
  },
  {
    language: 'sv',
    kind: 'text',
    text: '{Karim Saleh} flydde till Norland 2019 sedan hans kollega {Nadia Fathi} gripits. Enligt uppgift har {Nadia Fathi} nekats medicinsk vård. Anhöriga till {Karim Saleh} har trakasserats.',
    says: {
      'Karim Saleh': ['event flight', '?relation colleague nadia-fathi'],
      'Nadia Fathi': ['event arrest', held, 'treatment care_denied', '?relation colleague karim-saleh'],
    },
  },
  {
    language: 'de',
    kind: 'paragraph',
    text: '2. fordert die sofortige Freilassung von {Alena Kaminska}, {Pavel Schuk} und aller anderen politischen Gefangenen; verurteilt die Inhaftierung des Bloggers {Rafik Amin};',
    says: {
      'Alena Kaminska': ['demand release', '?designation political_prisoner', held],
      'Pavel Schuk': ['demand release', '?designation political_prisoner', held],
      'Rafik Amin': ['custody held', 'occupation blogger'],
    },
  },
  {
    language: 'de',
    kind: 'text',
    text: 'Die Aktivistin {Samira Tazari} wurde am 14. August 2021 in ihrem Haus festgenommen und später zu fünf Jahren Gefängnis verurteilt. Innenminister {Viktor Halasz} erklärte, sie sei nicht misshandelt worden.',
    says: {
      'Samira Tazari': ['occupation activist', 'event arrest', held, 'sentence prison P5Y'],
      'Viktor Halasz': ['?affiliation office', '?conduct statement'],
    },
  },
  {
    language: 'fr',
    kind: 'paragraph',
    text: '3. exige la libération immédiate de {Mehdi Tazari} et l’abandon des poursuites contre l’avocate {Nadia Fathi}; regrette la mort de {Karim Saleh};',
    says: {
      'Mehdi Tazari': ['demand release'],
      'Nadia Fathi': ['demand drop_charges', 'occupation lawyer', '?charge not_stated'],
      'Karim Saleh': ['death died', 'custody dead'],
    },
  },
  {
    language: 'fr',
    kind: 'recital',
    text: 'D. considérant que {Samira Tazari}, blogueuse, a été arrêtée le 14 août 2021 puis placée en détention provisoire; considérant que {Paul Mbida} et {Jean Etoga} n’ont pas été libérés; considérant que le juge {Alain Fouda} est responsable de graves violations des droits de l’homme;',
    says: {
      'Samira Tazari': ['occupation blogger', 'event arrest', 'custody pre_trial', held],
      'Alain Fouda': ['conduct responsible_for_violations', '?affiliation office'],
    },
  },
  {
    language: 'ru',
    kind: 'text',
    text: '14 августа 2021 года полиция задержала журналиста {Мехди Тазари}. Суд приговорил активистку {Самиру Нурову} к пяти годам колонии. Родственники {Самиры Нуровой} не были допущены в суд.',
    says: {
      'Мехди Тазари': ['occupation journalist', 'event arrest', '?event detention', held],
      'Самиру Нурову': ['occupation activist', 'sentence colony P5Y'],
    },
  },
  {
    language: 'ru',
    kind: 'paragraph',
    text: 'Парламент приветствует освобождение {Алены Каминской} и призывает снять обвинения с {Павла Жука}; выражает обеспокоенность тем, что {Юрию Барану} отказано в медицинской помощи. Бывший политзаключённый {Рафик Амин} покинул страну.',
    says: {
      'Алены Каминской': ['event release', 'custody at_liberty'],
      'Павла Жука': ['demand drop_charges', '?charge not_stated'],
      'Юрию Барану': ['treatment care_denied'],
      'Рафик Амин': ['designation former_political_prisoner', 'event flight', '?custody at_liberty'],
    },
  },
  {
    language: 'ru',
    kind: 'text',
    text: 'Блогеры {Данияр Усенов} и {Мээрим Калыева} были задержаны или подверглись преследованиям. Судья {Нурбек Токоев} отказал в ходатайстве. {Гүлзат Абдиева} находится в СИЗО с марта 2022 года.',
    says: {
      'Данияр Усенов': ['occupation blogger', 'event detained_or_harassed'],
      'Мээрим Калыева': ['occupation blogger', 'event detained_or_harassed'],
      'Нурбек Токоев': ['?affiliation office'],
      'Гүлзат Абдиева': ['custody pre_trial'],
    },
  },
  {
    language: 'kk',
    kind: 'text',
    text: 'Адвокат {Данияр Усенов} 2022 жылғы 14 наурызда ұсталды. Блогер {Меруерт Қалиева} бес жылға сотталды. {Гүлзат Абдиева} босатылды, бірақ {Арман Петросов} әлі қамауда отыр.',
    says: {
      'Данияр Усенов': ['occupation lawyer', 'event detention', held],
      'Меруерт Қалиева': ['occupation blogger', 'sentence prison P5Y'],
      'Гүлзат Абдиева': ['event release', 'custody at_liberty'],
      'Арман Петросов': ['custody held'],
    },
  },
  {
    language: 'kk',
    kind: 'paragraph',
    text: 'Біз {Данияр Усеновты} босатуды және оған қарсы айыптарды алып тастауды талап етеміз. Бұрынғы саяси тұтқын {Рафик Аминов} елден қашып кетті.',
    says: {
      'Данияр Усеновты': ['demand release', '?demand drop_charges', '?charge not_stated'],
      'Рафик Аминов': ['designation former_political_prisoner', 'event flight', '?custody at_liberty'],
    },
  },
];
