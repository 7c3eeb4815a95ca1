import { words } from './words';

/** Months and days of the week, capitalised in English and German, and in dates elsewhere. */
export const MONTHS_AND_DAYS: ReadonlySet<string> = new Set(
  words(`january february march april may june july august september october november december jan feb mar apr jun jul
aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
januari februari mars maj juni juli augusti oktober måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen
fredag fredagen lördag lördagen söndag söndagen
janvier février avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi
samedi dimanche januar februar märz dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
январь января февраль февраля март марта апрель апреля май мая июнь июня июль июля август августа сентябрь сентября
октябрь октября ноябрь ноября декабрь декабря понедельник вторник среда четверг пятница суббота воскресенье
қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан`),
);
