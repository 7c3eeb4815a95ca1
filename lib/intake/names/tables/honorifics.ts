import { words } from './words';

/** Courtesy words before a name; they stand outside its span. Without full stops. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  words(`mr mrs ms miss mx messrs dr prof professor sir dame lord lady madam rev hon sen rep lt col gen maj capt sgt
fr sr bishop archbishop cardinal father sister pastor imam sheikh ayatollah ajatollah scheich cheikh schejk аятолла шейх mullah rabbi hojatoleslam
m mm mme mmes mlle me maître monsieur madame mademoiselle messieurs mesdames pr
herr frau herrn herren frau frl doktor
fru fröken hr
г-н г-жа г-на г-жи г-ну г-же г-ном г-жой господин господина госпожа госпожи
мырза ханым
pan pani don doña sayın bay bayan`),
);
