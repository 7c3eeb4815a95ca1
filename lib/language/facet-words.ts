import { nameIn } from '@/lib/language/record-names';
import { codeWords, type Speech, sentenceCase } from '@/lib/language/translate';

/** A value of a facet, and what the record calls it where it is a record itself. */
export interface FacetNaming {
  value: string;
  label: string | null;
}

/** What a value of a facet is called: the record's own name, or the catalog's words for a code. */
export function facetWords(facet: string, { value, label }: FacetNaming, speech: Speech): string {
  switch (facet) {
    case 'custody':
      return sentenceCase(codeWords(speech, 'custody.group', value), speech);
    case 'demand':
      return sentenceCase(codeWords(speech, 'statements.demand.action', value), speech);
    case 'named':
      return speech.t(value === 'yes' ? 'register.named' : 'register.unnamed');
    case 'lacks':
      return codeWords(speech, 'register.lacking', value);
    case 'confirmed':
      return speech.t('register.in_year', { year: value });
    case 'affiliation':
      return nameIn(speech, 'organisation', { slug: value, name: label ?? value });
    case 'provision':
    case 'place':
      return nameIn(speech, facet, { slug: value, name: label ?? value });
    default:
      return label ?? value;
  }
}
