import type { Element } from 'domhandler';
import { attribute, childOf, childrenOf, settingOf } from '@/lib/intake/formats/word-xml';

type Style = { heading: boolean; numId: string | null; level: number | null; basedOn: string | null };
export type ParagraphStyle = { heading: boolean; numId: string | null; level: number };

/** Paragraph styles of a Word file: which are headings, which carry a numbering, and the language by default. */
export class WordStyles {
  readonly #styles = new Map<string, Style>();
  readonly language: string | null;

  constructor(root: Element | null) {
    const defaults = childOf(childOf(root, 'docDefaults'), 'rPrDefault');
    this.language = settingOf(childOf(defaults, 'rPr'), 'lang');
    for (const style of childrenOf(root, 'style')) {
      const paragraph = childOf(style, 'pPr');
      const numbering = childOf(paragraph, 'numPr');
      const level = settingOf(numbering, 'ilvl');
      this.#styles.set(attribute(style, 'styleId') ?? '', {
        heading: isHeading(settingOf(style, 'name')) || settingOf(paragraph, 'outlineLvl') !== null,
        numId: settingOf(numbering, 'numId'),
        level: level === null ? null : Number(level),
        basedOn: settingOf(style, 'basedOn'),
      });
    }
  }

  /** What a style gives its paragraphs, together with the styles it is based on. */
  read(id: string | null): ParagraphStyle {
    const found: ParagraphStyle = { heading: false, numId: null, level: 0 };
    let level: number | null = null;
    let next = id;
    for (let steps = 0; next !== null && steps < 20; steps += 1) {
      const style = this.#styles.get(next);
      if (!style) break;
      found.heading ||= style.heading;
      found.numId ??= style.numId;
      level ??= style.level;
      next = style.basedOn;
    }
    return { ...found, level: level ?? 0 };
  }

  numIdOf = (id: string): string | null => this.#styles.get(id)?.numId ?? null;
}

const isHeading = (name: string | null): boolean => /^(?:heading \d|title|subtitle)$/i.test(name ?? '');
