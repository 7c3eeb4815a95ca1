import { findDuplicates } from '@/lib/people/duplicates';
import { type Figure, figure } from './figures';
import { searchedPeople } from './search-crowd';

/** Possible duplicates among that many people who do not exist, from their printed names to the list of pairs. */
export function measureDuplicates(people: number): Figure {
  const bearers = [...searchedPeople(people)].map(({ who, forms }) => ({
    number: who.number,
    forms: forms.map(({ form }) => form),
  }));
  const began = performance.now();
  const pairs = findDuplicates(bearers, () => false);
  const seconds = (performance.now() - began) / 1000;
  return figure({
    ...{ name: 'possible duplicates found', people, unit: 's', value: seconds },
    ...{ aim: '≤ 60 s', met: seconds <= 60 },
    note: `${pairs.length} pairs, ${pairs.filter(({ verdict }) => verdict === 'same').length} of them of one name`,
  });
}
