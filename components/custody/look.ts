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
