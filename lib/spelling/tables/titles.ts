/** Words before or after a name that are no part of it, in the languages that print these names. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof sir madam monsieur madame mademoiselle mme mlle mm herr frau fru fröken ' +
    'herra rouva neiti mevrouw meneer dhr mevr sayın ' +
    'господин госпожа гражданин гражданка товарищ гн гжа мырзаға'
  ).split(' '),
);

/** Words that are names too: they fall off only before a given and a family name. */
export const DOUBTFUL_TITLES: ReadonlySet<string> = new Set(
  'pan pani paní bey hanım efendi мырза ханым myrza hanym'.split(' '),
);

/** Small words inside a name that a document may leave out. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'oglu oğlu ogly oglou qizi qızı kizi gizi bin ibn bint ben al el von van de der den da di du le la оглы оглу оғлы кызы қызы гызы бин ибн аль уулу улуу uulu'.split(
    ' ',
  ),
);
