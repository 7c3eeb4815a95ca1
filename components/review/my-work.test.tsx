import { expect, it } from 'vitest';
import { renderInEnglish } from '@/components/render-in-english';
import { MyWork, type MyWorkProps } from '@/components/review/my-work';

type Sent = MyWorkProps['waiting'][number];
const sent = (by: number, over: Partial<Sent> = {}): Sent => ({
  ...{ personNumber: 1, documentId: null, proposedBy: { id: by }, assignedTo: null, decision: null },
  ...over,
});
const wordsOf = (waiting: Sent[], answers: Sent[] = [], reads = true) =>
  [
    ...renderInEnglish(<MyWork account={7} {...{ reads, waiting, answers }} />).matchAll(/#\w+">([^<]+)</g),
  ].map(([, words]) => words);
const returned = sent(7, { decision: 'returned' });

it.each<[string, Sent[], Sent[], boolean, string[]]>([
  ['nothing', [], [], true, []],
  ['what anybody may read', [sent(8), sent(9)], [], true, ['2 wait for a reader']],
  ['what has their name', [sent(8, { assignedTo: { id: 7 } })], [], true, ['1 reading has your name']],
  ['not what has the name of another', [sent(8, { assignedTo: { id: 9 } })], [], true, []],
  ['what they sent', [sent(7)], [], true, ['1 of yours waits to be read']],
  ['to whoever drafts alone only that', [sent(7), sent(8)], [], false, ['1 of yours waits to be read']],
  ['what came back', [], [returned], true, ['1 sent back to you']],
  ['not what was sent once more', [sent(7)], [returned], true, ['1 of yours waits to be read']],
  ['not what was approved since', [], [sent(7, { decision: 'approved' }), returned], true, []],
])('tells %s', (_, waiting, answers, reads, told) => {
  expect(wordsOf(waiting, answers, reads)).toEqual(told);
});
