import type { CustodyGroup } from '@/lib/record/schema';

/** How a group looks: always together with its word. Whole class names, so that the stylesheet finds them. */
export const swatch: Record<CustodyGroup, string> = {
  held: 'bg-held',
  house_arrest: 'bg-house',
  restricted: 'bg-limited',
  at_liberty: 'bg-free',
  abroad: 'bg-abroad',
  disappeared: 'bg-gone',
  dead: 'bg-dead',
  not_stated: 'hatched',
};
export const edge: Record<CustodyGroup, string> = {
  held: 'border-l-held',
  house_arrest: 'border-l-house',
  restricted: 'border-l-limited',
  at_liberty: 'border-l-free',
  abroad: 'border-l-abroad',
  disappeared: 'border-l-gone',
  dead: 'border-l-dead',
  not_stated: 'border-l-unknown',
};
/** The colour as currentColor, for drawings. */
export const ink: Record<CustodyGroup, string> = {
  held: 'text-held',
  house_arrest: 'text-house',
  restricted: 'text-limited',
  at_liberty: 'text-free',
  abroad: 'text-abroad',
  disappeared: 'text-gone',
  dead: 'text-dead',
  not_stated: 'text-unknown',
};
