import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NamePassage } from '@/lib/intake/names/schema';

/** A text with invented people: its passages, and where their names stand. */
export interface InventedText {
  name: string;
  language: string;
  passages: NamePassage[];
  /** "label/start/end" of each name. */
  names: Set<string>;
}

/** Texts of a folder of scripts/reading/names, a line a passage, names in [[double brackets]]. */
export function inventedTexts(folder: string): InventedText[] {
  const root = path.join(import.meta.dirname, 'names', folder);
  return readdirSync(root)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readInvented(file.replace('.txt', ''), readFileSync(path.join(root, file), 'utf8')));
}

function readInvented(name: string, content: string): InventedText {
  const [head = '', ...lines] = content.split('\n').filter((line) => line.trim() !== '');
  const language = /^language: (\w+)$/.exec(head)?.[1];
  if (language === undefined) throw new Error(`${name} does not say its language`);
  const names = new Set<string>();
  const passages = lines.map((line, at): NamePassage => {
    const label = at === 0 ? 'title' : `text-${at}`;
    let text = '';
    for (const [position, part] of line.split(/\[\[|\]\]/).entries()) {
      if (position % 2 === 1) names.add(`${label}/${text.length}/${text.length + part.length}`);
      text += part;
    }
    return { label, kind: at === 0 ? 'title' : kindOf(text), text };
  });
  return { name, language, passages, names };
}

function kindOf(text: string): NamePassage['kind'] {
  if (/^(?:\p{Lu}|\d+)\. /u.test(text)) return 'paragraph';
  return /^[–(]/.test(text) ? 'bullet' : 'text';
}
