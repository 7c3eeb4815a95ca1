import type { Dice } from './random';
import type { Table } from './writer';

/** Russian spelling of a Kazakh name. */
export function russified(kazakh: string, dice: Dice): string {
  let name = kazakh.toLowerCase();
  name = name.replace(/ұлы$/, dice.chance(0.8) ? 'улы' : 'ұлы').replace(/қызы$/, 'кызы');
  if (dice.chance(0.25)) name = name.replace(/(?<=а.+)ып/, 'уп').replace(/ақып/, 'акуп');
  if (dice.chance(0.7)) name = name.replace(/үсіп/, 'усуп');
  if (dice.chance(0.12)) name = name.replace(/^ж/, 'дж');
  if (dice.chance(0.25)) name = name.replace(/ө/g, 'у');
  if (dice.chance(0.3)) name = name.replace(/(?<=[кгл])ү/g, 'ю');
  if (dice.chance(0.15)) name = name.replace(/лә/g, 'ля');
  if (dice.chance(0.25)) name = name.replace(/(?<=[^жш])ы(?=.)/, 'и');
  if (dice.chance(0.15)) name = name.replace(/ң(?=[аеиоуыі])/g, 'нг');
  if (dice.chance(0.3)) name = name.replace(/(?<=[гү].*)л$/, 'ль');
  if (dice.chance(0.1)) name = name.replace(/һ/g, 'г');
  const plain: Table = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' };
  return [...name].map((letter) => plain[letter] ?? letter).join('');
}
