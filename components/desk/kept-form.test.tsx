import { expect, test } from 'vitest';
import { KeptFormAgain } from '@/components/desk/kept-form';
import { renderInEnglish } from '@/components/render-in-english';

const html = renderInEnglish(
  <KeptFormAgain
    id="0b54e0a5-5b3c-4c0e-9a57-0d6c6fb3c0ab"
    address="/desk/people/7/edit?kind=custody"
    fields={[
      ['$ACTION_ID_7f', ''],
      ['person', '7'],
      ['present', '3.'],
      ['identityNote', 'One line,\n<b>another</b>'],
      ['quote-1', 'was held'],
      ['reason', ' '],
    ]}
    hadFile={false}
    keptAt={new Date('2026-11-21T10:00:00Z')}
    drop={async () => {}}
  />,
);
const shown = html.slice(html.indexOf('<dl'), html.indexOf('</dl>'));

test('shows what was typed, in words, and not what the page wrote itself', () => {
  expect(shown).toContain('One line,\n&lt;b&gt;another&lt;/b&gt;');
  expect(shown).toContain('quote 1');
  expect(shown).toContain('Why this is one person');
  expect(shown.match(/<dt/g)).toHaveLength(2);
});

test('sends every field once more, to where it was sent, with the name of the kept form', () => {
  expect(html).toContain(
    'action="/desk/people/7/edit?kind=custody&amp;kept=0b54e0a5-5b3c-4c0e-9a57-0d6c6fb3c0ab"',
  );
  for (const name of ['$ACTION_ID_7f', 'person', 'present', 'identityNote', 'quote-1', 'reason']) {
    expect(html).toContain(`name="${name}"`);
  }
});
