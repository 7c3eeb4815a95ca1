import { createElement, type ReactNode } from 'react';
import { fills, strokes } from '@/components/figures/paint';
import { Hatch } from '@/components/line-of-custody/drawing';
import type { Drawing, Mark } from '@/lib/figures/schema';

export interface PictureProps {
  /** Makes names inside the drawing unique in the page. */
  id: string;
  drawing: Drawing;
  className?: string;
}

/**
 * A drawing in the page: in the page's colours, its marks leading to their lists. Screen readers get title and
 * description. The keyboard passes its links over: the table beside it has the same.
 */
export function Picture({ id, drawing, className = '' }: PictureProps) {
  const { width, height, title, description, marks } = drawing;
  return (
    <svg
      aria-labelledby={`${id}-title ${id}-description`}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      className={`keep-colour block h-auto ${className}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <defs>
        <Hatch id={id} />
      </defs>
      <Marks id={id} marks={marks} />
    </svg>
  );
}

/** React's names of the few attributes that are written otherwise in a file. */
const named: Record<string, string> = {
  'font-size': 'fontSize',
  'text-anchor': 'textAnchor',
  'stroke-width': 'strokeWidth',
  'fill-opacity': 'fillOpacity',
};

function Marks({ id, marks }: { id: string; marks: readonly Mark[] }) {
  return marks.map((mark, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a fixed drawing
    <MarkDrawn key={index} id={id} mark={mark} />
  ));
}

function MarkDrawn({ id, mark }: { id: string; mark: Mark }): ReactNode {
  const { tag, at, fill, stroke, words, leads, within } = mark;
  const attributes = Object.fromEntries(
    Object.entries(at).map(([name, value]) => [named[name] ?? name, value]),
  );
  const classes = [
    fill === undefined ? 'fill-none' : fills[fill],
    stroke === undefined ? '' : strokes[stroke],
  ];
  const drawn = createElement(
    tag,
    {
      ...attributes,
      ...(fill === 'hatch' ? { fill: `url(#${id}-hatch)` } : {}),
      className: classes.filter(Boolean).join(' ') || undefined,
    },
    words,
    within === undefined ? null : <Marks id={id} marks={within} />,
  );
  if (leads === undefined) return drawn;
  return (
    <a href={leads.href} aria-label={leads.name} tabIndex={-1}>
      <title>{leads.name}</title>
      {drawn}
    </a>
  );
}
