import { severalOf, type Target } from '@/lib/importing/schema';

/** Heads of columns as lists write them, in English, Russian and Kazakh; the first that fits counts. */
const heads: readonly [Target, RegExp][] = [
  [
    'external_id',
    /^(?:id|no\.?|#|№|uid|(?:record|case|person|prisoner|external|source)[ _-]?(?:id|no\.?|number)|номер|нөмірі?)$/u,
  ],
  [
    'other_names',
    /^(?:(?:other|alternative|alternate|also|chinese|russian|kazakh|cyrillic|native|original)[ _-]?(?:names?|spellings?)|aka|alias(?:es)?|spellings?|другие имена|написания|басқа есімдері?)$/u,
  ],
  ['given', /^(?:given|first)[ _-]?names?$|^(?:given|имя|есімі)$/u],
  ['family', /^(?:family|last|sur)[ _-]?names?$|^(?:family|surname|фамилия|тегі)$/u],
  [
    'name',
    /^(?:(?:full|usual|main|person|prisoner|detainee)?[ _-]?name|имя и фамилия|фио|ф\.и\.о\.|аты-жөні|namn|nom)$/u,
  ],
  ['language', /^(?:(?:name[ _-]?)?language|lang|язык|тілі?)$/u],
  ['script', /^(?:(?:name[ _-]?)?script|письменность|жазуы?)$/u],
  ['gender', /^(?:gender|sex|пол|жынысы?)$/u],
  ['standing', /^(?:standing|role|роль|кем является)$/u],
  [
    'status_date',
    /^(?:(?:status|custody|detention|arrest|as of|detained)[ _-]?(?:date|on|since)?|date|дата(?: статуса| задержания| ареста)?|күні)$/u,
  ],
  ['charge_date', /^(?:charge|indictment|trial|sentence)[ _-]?date$|^(?:дата обвинения|дата приговора)$/u],
  ['charge_stage', /^(?:charge[ _-]?(?:status|stage)|stage|process|legal[ _-]?process|стадия)$/u],
  ['charge', /^(?:charges?|articles?|provisions?|offen[cs]e|accusation|обвинение|статья|статьи|бабы?)$/u],
  ['sentence', /^(?:sentence|sentence[ _-]?length|term|length|срок|приговор|мерзімі?)$/u],
  ['designation', /^(?:designation|political prisoner|poc|recognised as|признан|статус политзаключённого)$/u],
  [
    'place',
    /^(?:place|location|prison|detention[ _-]?(?:place|facility|location)|facility|city|место(?: содержания)?|город|орны)$/u,
  ],
  ['document', /^(?:document|source|source[ _-]?document|reference|источник|документ|құжат)$/u],
  ['passage', /^(?:passage|paragraph|para|label|абзац|пункт|тармақ)$/u],
  ['quote', /^(?:quote|quotation|words|citation|цитата|дәйексөз)$/u],
  ['note', /^(?:notes?|comments?|remarks?|примечани[ея]|комментари[йи]|ескерту)$/u],
  [
    'status',
    /^(?:(?:custody|detention|current|prison|case)?[ _-]?(?:status|state)|imprisoned\??|статус|положение|жағдайы|läge)$/u,
  ],
];

/** What each head may mean, in order; null: nothing we know. A meaning is guessed once, but for those that may repeat. */
export function guessTargets(headers: readonly string[]): (Target | null)[] {
  const taken = new Set<Target>();
  return headers.map((header) => {
    const plain = header.toLowerCase().replace(/\s+/gu, ' ').trim();
    // "Custody status" is no date although it begins like one
    const found = heads.find(
      ([target, form]) => form.test(plain) && !(target === 'status_date' && /(?:status|state)$/u.test(plain)),
    )?.[0];
    if (found === undefined || (taken.has(found) && !severalOf.includes(found))) return null;
    taken.add(found);
    return found;
  });
}
