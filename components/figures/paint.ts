import type { Paint } from '@/lib/figures/schema';

/** Colours of a drawing in the page: whole class names, so that the stylesheet finds them. */
export const fills: Record<Paint, string> = {
  held: 'fill-held',
  house_arrest: 'fill-house',
  restricted: 'fill-limited',
  at_liberty: 'fill-free',
  abroad: 'fill-abroad',
  disappeared: 'fill-gone',
  dead: 'fill-dead',
  not_stated: 'fill-unknown',
  ink: 'fill-ink',
  quiet: 'fill-rule',
  rule: 'fill-rule',
  paper: 'fill-paper',
  hatch: '',
  land: 'fill-rule-2',
  water: 'fill-paper',
};
export const strokes: Record<Paint, string> = {
  held: 'stroke-held',
  house_arrest: 'stroke-house',
  restricted: 'stroke-limited',
  at_liberty: 'stroke-free',
  abroad: 'stroke-abroad',
  disappeared: 'stroke-gone',
  dead: 'stroke-dead',
  not_stated: 'stroke-unknown',
  ink: 'stroke-ink',
  quiet: 'stroke-rule',
  rule: 'stroke-rule',
  paper: 'stroke-paper',
  hatch: '',
  land: 'stroke-rule-2',
  water: 'stroke-paper',
};
