/**
 * Invented passages of other countries and kinds of document, about invented people, with what each says of whom.
 * Names stand in braces. A saying is "kind value"; with "?" before it, it may be proposed but need not. The
 * lexicons were mended by these.
 */
export type InventedPassage = {
  language: string;
  kind: 'recital' | 'paragraph' | 'bullet' | 'text';
  text: string;
  says: Readonly<Record<string, readonly string[]>>;
};

const held = '?custody held';

export const inventedPassages: readonly InventedPassage[] = [
  {
    language: 'en',
    kind: 'paragraph',
    text: '3. Strongly condemns the arbitrary detention of {Yasmin Haddad} and {Omar Belkacem}; calls on the authorities of Tarvania to immediately and unconditionally release {Yasmin Haddad}, {Omar Belkacem} and all other prisoners of conscience, and to drop all charges against journalist {Selma Triki};',
    says: {
      'Yasmin Haddad': ['custody held', 'demand release', '?designation prisoner_of_conscience'],
      'Omar Belkacem': ['custody held', 'demand release', '?designation prisoner_of_conscience'],
      'Selma Triki': ['demand drop_charges', 'occupation journalist', '?charge not_stated'],
    },
  },
  {
    language: 'en',
    kind: 'recital',
    text: 'C. whereas on 4 March 2023 lawyer {Tomas Rueda} was sentenced to eight years in prison under Article 289 of the Penal Code; whereas his wife was questioned for six hours; whereas {Elena Varga}, an environmental activist, has been held in pre-trial detention since November 2022;',
    says: {
      'Tomas Rueda': ['occupation lawyer', 'sentence prison P8Y'],
      'Elena Varga': ['occupation activist', 'custody pre_trial'],
    },
  },
  {
    language: 'en',
    kind: 'text',
    text: '{Nguyen Hai Son}, a blogger, was arrested in Hanoi in May 2021 and charged with “conducting propaganda against the state” under article 117. He has not been allowed to see a lawyer. On 12 December 2021, {Nguyen Hai Son} was sentenced to nine years in prison and five years of probation.',
    says: {
      'Nguyen Hai Son': [
        'occupation blogger',
        'event arrest',
        held,
        'charge charged',
        'sentence prison P9Y, probation P5Y',
        '?sentence prison P9Y, probation ?',
      ],
    },
  },
  {
    language: 'en',
    kind: 'recital',
    text: 'G. whereas {Marek Dvorak} was not charged with any offence and denied that he had been beaten; whereas {Ilya Sorokin} died in custody on 9 June 2022, reportedly after being tortured;',
    says: {
      'Ilya Sorokin': ['death died_in_custody', 'custody dead', 'treatment torture'],
    },
  },
  {
    language: 'en',
    kind: 'paragraph',
    text: '7. Calls on the Council to impose targeted sanctions on Interior Minister {Viktor Halasz}, Prosecutor General {Adam Kovac} and judge {Petra Simic}, who are responsible for serious violations of human rights;',
    says: {
      'Viktor Halasz': ['demand sanction', '?affiliation office', 'conduct responsible_for_violations'],
      'Adam Kovac': ['demand sanction', '?affiliation office', 'conduct responsible_for_violations'],
      'Petra Simic': ['demand sanction', '?affiliation office', 'conduct responsible_for_violations'],
    },
  },
  {
    language: 'en',
    kind: 'recital',
    text: 'H. whereas dozens of human rights defenders, including {Lina Okoye}, {Bode Adeyemi} and {Grace Musa}, have been harassed or prosecuted for their work; whereas 14 students were sentenced to prison terms of up to five years;',
    says: {
      'Lina Okoye': ['occupation human_rights_defender', 'event harassed_or_prosecuted'],
      'Bode Adeyemi': ['occupation human_rights_defender', 'event harassed_or_prosecuted'],
      'Grace Musa': ['occupation human_rights_defender', 'event harassed_or_prosecuted'],
    },
  },
  {
    language: 'en',
    kind: 'text',
    text: 'Resolved, That the House of Representatives demands the immediate release of {Carlos Benitez} and welcomes the release of {Lucia Marin} on 2 February 2024; and urges the Government to ensure that {Carlos Benitez} receives adequate medical care.',
    says: {
      'Carlos Benitez': ['demand release', 'demand provide_care'],
      'Lucia Marin': ['event release', 'custody at_liberty'],
    },
  },
  {
    language: 'en',
    kind: 'text',
    text: 'Former political prisoner {Anton Belov} fled the country in 2020 after he was threatened with arrest. His brother {Denis Belov}, who is serving a six-year sentence in a penal colony, has been denied medical care. Colleagues of {Denis Belov} were detained in Minsk.',
    says: {
      'Anton Belov': [
        'designation former_political_prisoner',
        'event flight',
        '?event threat',
        '?custody at_liberty',
        '?relation sibling denis-belov',
      ],
      'Denis Belov': [
        'custody serving_sentence',
        'sentence colony P6Y',
        'treatment care_denied',
        '?relation sibling anton-belov',
      ],
    },
  },
  {
    language: 'en',
    kind: 'bullet',
    text: '• Immediately release {Farid Aliyev}, {Leyla Mammadova} and {Rashad Guliyev};',
    says: {
      'Farid Aliyev': ['demand release'],
      'Leyla Mammadova': ['demand release'],
      'Rashad Guliyev': ['demand release'],
    },
  },
  {
    language: 'en',
    kind: 'recital',
    text: 'J. whereas opposition leader {Samuel Okello} is under house arrest and could be charged with treason; whereas the Working Group on Arbitrary Detention found the detention of {Ruth Namara} to be arbitrary; whereas {Peter Otim} was shot dead by soldiers on 18 November 2020;',
    says: {
      'Samuel Okello': ['affiliation leader', 'custody house_arrest'],
      'Ruth Namara': ['finding arbitrary_detention', '?custody held'],
      'Peter Otim': ['death shot_dead', 'custody dead'],
    },
  },
  {
    language: 'en',
    kind: 'recital',
    text: 'K. whereas President {Hamid Rostami} ordered the dispersal of the protests; whereas photographer {Nasrin Kazemi} and singer {Reza Moradi} were arrested, and the police searched the home of {Shirin Vahidi};',
    says: {
      'Hamid Rostami': ['?affiliation office', '?conduct order'],
      'Nasrin Kazemi': ['occupation photographer', 'event arrest', held],
      'Reza Moradi': ['occupation musician', 'event arrest', held],
    },
  },
  {
    language: 'en',
    kind: 'text',
    text: 'Charges against trade unionist {Chan Dara} were dropped in July 2019, but {Sok Vanna} remains in prison. {Keo Sophal} was released on parole on 3 May 2019. The lawyer of {Sok Vanna} said he was being refused visits.',
    says: {
      'Chan Dara': ['charge dropped', '?occupation other', '?charge not_stated'],
      'Sok Vanna': ['custody held'],
      'Keo Sophal': ['event release_on_parole', 'custody at_liberty'],
    },
  },
  {
    language: 'en',
    kind: 'paragraph',
    text: '5. Urges the authorities to conduct an independent investigation into the death of {Josef Manda}; is alarmed by the deportation of {Alice Phiri} to Zembia; calls for {Daniel Zulu}, sentenced in absentia to 12 years in prison, not to be extradited;',
    says: {
      'Josef Manda': ['demand investigate_death', '?death died', '?custody dead'],
      'Alice Phiri': ['event deportation'],
      'Daniel Zulu': ['sentence prison P12Y'],
    },
  },
  {
    language: 'en',
    kind: 'recital',
    text: 'L. whereas {Ana Tavares} was fined and banned from leaving the country; whereas {Rui Mendes}, editor-in-chief of Folha Livre, was physically attacked and stabbed on 1 April 2018; whereas neither {Ana Tavares} nor {Joana Pires} was convicted;',
    says: {
      'Ana Tavares': ['custody restricted'],
      'Rui Mendes': [
        'occupation editor_in_chief',
        'affiliation editor_in_chief',
        'treatment stabbing',
        '?treatment assault',
      ],
    },
  },
  {
    language: 'sv',
    kind: 'paragraph',
    text: '2. Europaparlamentet uppmanar Tarvaniens regering att omedelbart och villkorslöst frige {Yasmin Haddad} och {Omar Belkacem} och att lägga ner åtalen mot journalisten {Selma Triki}.',
    says: {
      'Yasmin Haddad': ['demand release'],
      'Omar Belkacem': ['demand release'],
      'Selma Triki': ['demand drop_charges', 'occupation journalist', '?charge not_stated'],
    },
  },
  {
    language: 'sv',
    kind: 'recital',
    text: 'D. Den 4 mars 2023 dömdes advokaten {Tomas Rueda} till åtta års fängelse. Miljöaktivisten {Elena Varga} sitter i husarrest och riskerar att gripas på nytt. Hans bror misshandlades.',
    says: {
      'Tomas Rueda': ['occupation lawyer', 'sentence prison P8Y'],
      'Elena Varga': ['occupation activist', 'custody house_arrest', '?event risk_of_arrest'],
    },
  },
  {
    language: 'sv',
    kind: 'recital',
    text: 'E. {Ilja Sorokin} avled i fängelset den 9 juni 2022 och uppges ha torterats. {Marek Dvorak} greps inte. {Petra Novak}, en känd bloggare, greps i maj 2021 och frigavs två veckor senare.',
    says: {
      'Ilja Sorokin': ['death died_in_custody', 'custody dead', 'treatment torture'],
      'Petra Novak': ['event arrest', held, 'event release', 'custody at_liberty', '?occupation blogger'],
    },
  },
  {
    language: 'sv',
    kind: 'recital',
    text: 'F. Flera människorättsförsvarare, däribland {Lina Okoye} och {Bode Adeyemi}, har trakasserats eller åtalats. Inrikesminister {Viktor Halasz} förklarade att polisen hade rätt.',
    says: {
      'Lina Okoye': ['occupation human_rights_defender', 'event harassed_or_prosecuted'],
      'Bode Adeyemi': ['occupation human_rights_defender', 'event harassed_or_prosecuted'],
      'Viktor Halasz': ['?affiliation office', '?conduct statement'],
    },
  },
  {
    language: 'de',
    kind: 'paragraph',
    text: '4. fordert die Behörden auf, {Yasmin Haddad} und {Omar Belkacem} unverzüglich freizulassen; verurteilt die Verhaftung der Journalistin {Selma Triki} am 5. Mai 2023;',
    says: {
      'Yasmin Haddad': ['demand release'],
      'Omar Belkacem': ['demand release'],
      'Selma Triki': ['event arrest', held, 'occupation journalist'],
    },
  },
  {
    language: 'de',
    kind: 'recital',
    text: 'B. in der Erwägung, dass der Rechtsanwalt {Tomas Rueda} am 4. März 2023 zu acht Jahren Haft verurteilt wurde; in der Erwägung, dass {Elena Varga} unter Hausarrest steht; in der Erwägung, dass {Marek Dvorak} nicht verhaftet wurde;',
    says: {
      'Tomas Rueda': ['occupation lawyer', 'sentence prison P8Y'],
      'Elena Varga': ['custody house_arrest'],
    },
  },
  {
    language: 'de',
    kind: 'recital',
    text: 'C. in der Erwägung, dass mehrere Menschenrechtsverteidiger, darunter {Lina Okoye} und {Bode Adeyemi}, verhaftet wurden; in der Erwägung, dass {Ilja Sorokin} im Gefängnis gestorben ist; in der Erwägung, dass {Petra Simic} angeblich gefoltert wurde;',
    says: {
      'Lina Okoye': ['occupation human_rights_defender', 'event arrest', held],
      'Bode Adeyemi': ['occupation human_rights_defender', 'event arrest', held],
      'Ilja Sorokin': ['death died_in_custody', 'custody dead'],
      'Petra Simic': ['treatment torture'],
    },
  },
  {
    language: 'de',
    kind: 'text',
    text: 'Der politische Gefangene {Anton Below} wurde am 3. Mai 2019 auf Bewährung freigelassen. {Denis Below} befindet sich seit 2018 in Untersuchungshaft. Die Angehörigen von {Denis Below} wurden bedroht.',
    says: {
      'Anton Below': ['designation political_prisoner', 'event release_on_parole', 'custody at_liberty'],
      'Denis Below': ['custody pre_trial'],
    },
  },
  {
    language: 'fr',
    kind: 'paragraph',
    text: '1. demande aux autorités de libérer immédiatement et sans condition {Yasmin Haddad} et {Omar Belkacem}; condamne l’arrestation de la journaliste {Selma Triki} le 5 mai 2023;',
    says: {
      'Yasmin Haddad': ['demand release'],
      'Omar Belkacem': ['demand release'],
      'Selma Triki': ['event arrest', held, 'occupation journalist'],
    },
  },
  {
    language: 'fr',
    kind: 'recital',
    text: 'A. considérant que, le 4 mars 2023, l’avocat {Tomas Rueda} a été condamné à huit ans de prison; considérant que {Elena Varga} est assignée à résidence; considérant que {Marek Dvorak} n’a pas été arrêté;',
    says: {
      'Tomas Rueda': ['occupation lawyer', 'sentence prison P8Y'],
      'Elena Varga': ['custody house_arrest'],
    },
  },
  {
    language: 'fr',
    kind: 'recital',
    text: 'B. considérant que plusieurs prisonniers politiques, dont {Anton Belov} et {Denis Belov}, ont été torturés; considérant que {Ilya Sorokin} est mort en détention le 9 juin 2022; considérant que {Petra Simic} aurait été arrêtée;',
    says: {
      'Anton Belov': ['designation political_prisoner', held, 'treatment torture'],
      'Denis Belov': ['designation political_prisoner', held, 'treatment torture'],
      'Ilya Sorokin': ['death died_in_custody', 'custody dead'],
      'Petra Simic': ['event arrest', held],
    },
  },
  {
    language: 'fr',
    kind: 'recital',
    text: 'C. considérant que le ministre de l’Intérieur {Viktor Halasz} a déclaré l’état d’urgence; considérant que la défenseure des droits de l’homme {Lina Okoye}, arrêtée en mai 2021, purge une peine de cinq ans de prison;',
    says: {
      'Viktor Halasz': ['?affiliation office', '?conduct statement', '?conduct declaration'],
      'Lina Okoye': [
        'occupation human_rights_defender',
        'event arrest',
        'custody serving_sentence',
        'sentence prison P5Y',
        held,
      ],
    },
  },
  {
    language: 'ru',
    kind: 'paragraph',
    text: '2. призывает власти немедленно и безоговорочно освободить {Антона Белова} и {Дениса Крылова}; осуждает арест журналистки {Марии Соловьёвой} 5 мая 2023 года;',
    says: {
      'Антона Белова': ['demand release'],
      'Дениса Крылова': ['demand release'],
      'Марии Соловьёвой': ['event arrest', held, 'occupation journalist'],
    },
  },
  {
    language: 'ru',
    kind: 'text',
    text: 'Адвокат {Игорь Савин} был приговорён к семи годам лишения свободы по статье 174 УК. Правозащитница {Анна Волкова} находится под домашним арестом. {Пётр Громов} не был арестован.',
    says: {
      'Игорь Савин': ['occupation lawyer', 'sentence prison P7Y'],
      'Анна Волкова': ['occupation human_rights_defender', 'custody house_arrest'],
    },
  },
  {
    language: 'ru',
    kind: 'text',
    text: 'По сообщениям родственников, активист {Руслан Осмонов} подвергся пыткам. {Азамат Турдуев} скончался в СИЗО 9 июня 2022 года. Президент {Бакыт Асанов} заявил, что виновные будут наказаны.',
    says: {
      'Руслан Осмонов': ['occupation activist', 'treatment torture'],
      'Азамат Турдуев': ['death died_in_custody', 'custody dead'],
      'Бакыт Асанов': ['?affiliation office', '?conduct statement'],
    },
  },
  {
    language: 'ru',
    kind: 'paragraph',
    text: 'Требуем освободить всех политзаключённых, в том числе {Олега Дубова}, {Ирину Клён} и {Сергея Рыбака}. В марте 2020 года блогер {Тимур Жээнбеков} был задержан.',
    says: {
      'Олега Дубова': ['demand release', 'designation political_prisoner', held],
      'Ирину Клён': ['demand release', 'designation political_prisoner', held],
      'Сергея Рыбака': ['demand release', 'designation political_prisoner', held],
      'Тимур Жээнбеков': ['occupation blogger', 'event arrest', '?event detention', held],
    },
  },
  {
    language: 'kk',
    kind: 'paragraph',
    text: 'Еуропарламент билікті саяси тұтқын {Ерлан Сапаровты} дереу босатуға шақырады. Журналист {Гүлнар Оспанова} 2020 жылғы 5 наурызда қамауға алынды.',
    says: {
      'Ерлан Сапаровты': ['demand release', 'designation political_prisoner', held],
      'Гүлнар Оспанова': ['occupation journalist', 'event arrest', held],
    },
  },
  {
    language: 'kk',
    kind: 'text',
    text: 'Белсенді {Нұрлан Қасымов} жеті жылға бас бостандығынан айырылды. Құқық қорғаушы {Айгүл Тілеубаева} үйқамақта отыр. {Болат Жақыпов} қамауға алынған жоқ.',
    says: {
      'Нұрлан Қасымов': ['occupation activist', 'sentence prison P7Y'],
      'Айгүл Тілеубаева': ['occupation human_rights_defender', 'custody house_arrest'],
    },
  },
  {
    language: 'kk',
    kind: 'text',
    text: 'Хабарлануынша, блогер {Серік Мұратов} азапталды. {Қайрат Әлімов} 2021 жылы түрмеде қайтыс болды. Президент {Самат Оразов} заңды қолдайтынын мәлімдеді.',
    says: {
      'Серік Мұратов': ['occupation blogger', 'treatment torture'],
      'Қайрат Әлімов': ['death died_in_custody', 'custody dead'],
      'Самат Оразов': ['?affiliation office', '?conduct statement'],
    },
  },
  {
    language: 'kk',
    kind: 'paragraph',
    text: '{Жанна Ысқақова}, {Ербол Қуатов} және {Мәдина Сейітова} сынды саяси тұтқындарды босатуды талап етеміз. Олардың туыстары ұсталды.',
    says: {
      'Жанна Ысқақова': ['demand release', 'designation political_prisoner', held],
      'Ербол Қуатов': ['demand release', 'designation political_prisoner', held],
      'Мәдина Сейітова': ['demand release', 'designation political_prisoner', held],
    },
  },
];
