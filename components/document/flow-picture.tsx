import { ink } from '@/components/custody/look';
import { type FlowNode, flowOf, ribbonPath } from '@/components/document/flow';
import { Hatch } from '@/components/line-of-custody/drawing';
import { useSpeech } from '@/components/use-speech';
import type { Followed, Outcome } from '@/lib/record/followed';
import type { CustodyGroup } from '@/lib/record/schema';

const groupOfOutcome = (outcome: Outcome): CustodyGroup =>
  outcome === 'named_only' || outcome === 'not_named' ? 'not_stated' : outcome;

const head = 26;

/**
 * People as ribbons from where they stood to where they stood when next named. The field of ribbons stretches
 * with the page, the words keep their size; every count on the right leads to its list below.
 */
export function FlowPicture({ people, then }: { people: Followed[]; then: string }) {
  const speech = useSpeech();
  const { t } = speech;
  const flow = flowOf(people);
  const counted = (words: string, count: number) => t('document.followed_count', { words, count });
  const middle = (node: FlowNode<unknown>) => head + node.y + node.height / 2 + 4.5;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture may not hold links, and a fieldset is no drawing
    <svg
      width="100%"
      height={flow.height + head + 4}
      role="group"
      aria-label={t('document.followed_drawing', { count: people.length })}
      className="mb-6 block overflow-visible text-small"
    >
      <defs>
        <Hatch id="flow" />
        <Hatch id="flow-field" squeeze />
      </defs>
      <text x="0" y="13" className="fill-ink-3 text-tiny">
        {t('document.followed_then', { date: then })}
      </text>
      <text x="46%" y="13" className="fill-ink-3 text-tiny">
        {t('document.followed_next')}
      </text>
      <svg
        x="2%"
        y={head}
        width="44%"
        height={flow.height}
        viewBox={`0 0 100 ${flow.height}`}
        preserveAspectRatio="none"
        className="keep-colour overflow-visible"
        aria-hidden="true"
      >
        {flow.ribbons.map((ribbon) => {
          const unknown = groupOfOutcome(ribbon.to) === 'not_stated';
          return (
            <path
              key={`${ribbon.from} ${ribbon.to}`}
              d={ribbonPath(ribbon)}
              className={ink[groupOfOutcome(ribbon.to)]}
              fill={unknown ? 'url(#flow-field-hatch)' : 'currentColor'}
              fillOpacity={unknown ? 0.55 : 0.3}
            />
          );
        })}
      </svg>
      {flow.left.map((node) => (
        <Block key={node.key} x="0" node={node} group={node.key} />
      ))}
      {flow.right.map((node) => (
        <Block key={node.key} x="46%" node={node} group={groupOfOutcome(node.key)} />
      ))}
      {flow.left.map((node) => (
        <text key={node.key} x="2%" dx="7" y={middle(node)} className="fill-ink">
          {node.key === 'not_stated' ? t('document.then_unknown') : t(`custody.group.${node.key}`)}
        </text>
      ))}
      {flow.right.map((node) => (
        <a key={node.key} href={`#followed-${node.key}`} data-count={node.count}>
          <text x="48%" dx="7" y={middle(node)} className="fill-link underline">
            {counted(t(`document.outcome.${node.key}`), node.count)}
          </text>
        </a>
      ))}
    </svg>
  );
}

function Block({ x, node, group }: { x: string; node: FlowNode<unknown>; group: CustodyGroup }) {
  const unknown = group === 'not_stated';
  return (
    <rect
      x={x}
      y={head + node.y}
      width="2%"
      height={node.height}
      className={`keep-colour ${ink[group]}`}
      fill={unknown ? 'url(#flow-hatch)' : 'currentColor'}
    />
  );
}
