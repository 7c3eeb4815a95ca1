/** What a footnote begins with where only a number is printed before it: a journal, a document, "See". */
export const noteWords =
  /^\[?\(?\d{1,3}\]?\)?[ \u00a0\t]+(?:OJ|EUT|JO|ABl|DO|GU|Dz|PB|UL|See |Se |Voir |Siehe |Ibid|Texts adopted|Antagna texter|Textes adoptés|Angenommene Texte|https?:|www\.|A\/|S\/|E\/|CCPR\/|CAT\/|см\. |См\. |Сол жерде)/u;
