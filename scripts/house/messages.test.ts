import { describe, expect, it } from 'vitest';
import { faultsOf } from './messages';

const faults = (language: string, text: string, english: string | null) =>
  faultsOf({ where: 'x', language, text }, english).map((fault) => fault.slice('x: '.length));

describe('a message in another language', () => {
  it.each<[string, string, string, string[]]>([
    ['as it should be', '{name} ушёл', '{name} left', []],
    ['places in another order', '{b} и {a}', '{a} and {b}', []],
    ['a value too few', 'ушёл', '{name} left', ['lacks {name}']],
    ['a value too many', '{name} {age}', '{name}', ['alone has {age}']],
    ['a link too few', 'см. список', 'see the <link>list</link>', ['lacks <link>']],
    ['a link inside a form', '{n, plural, other {<a>#</a>}}', '{n, plural, other {#}}', ['alone has <a>']],
    [
      'a choice too few',
      '{g, select, male {он} other {они}}',
      '{g, select, male {he} female {she} other {they}}',
      ['lacks {g: female}'],
    ],
    ['broken', '{name', '{name}', ['cannot be read as an ICU message']],
  ])('%s', (_name, text, english, expected) => expect(faults('kk', text, english)).toEqual(expected));
});

describe('plural forms', () => {
  const english = '{n, plural, one {# day} other {# days}}';
  it.each<[string, string, string[]]>([
    ['ru', '{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}', []],
    ['ru', '{n, plural, one {# день} other {# дней}}', ['few', 'many']],
    ['ru', '<b>{n, plural, one {# день} few {# дня} other {# дней}}</b>', ['many']],
    ['kk', '{n, plural, other {# күн}}', []],
    ['en', '{n, plural, other {# days}}', ['one']],
  ])('%s: %s', (language, text, lacking) =>
    expect(faults(language, text, null)).toEqual(
      lacking.map((form) => `{n} lacks the plural form "${form}"`),
    ),
  );

  it('an exact number is not a form of its own', () =>
    expect(faults('ru', '{n, plural, =0 {нет} one {#} few {#} many {#} other {#}}', english)).toEqual([]));
});
