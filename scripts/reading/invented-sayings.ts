import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { passageKinds } from '@/lib/documents/schema';

/** An invented passage about invented people, whose names stand in braces, with what it says of whom. */
type InventedPassage = {
  language: string;
  kind: (typeof passageKinds)[number];
  text: string;
  /** "kind value" by name; those of `may` are right to propose and need not be. */
  says: { name: string; must: string[]; may: string[] }[];
};

/**
 * Reads the invented passages of `seen` (the lexicons were mended by them) or `apart` (they were not), of other
 * countries and kinds of document than the founding ones. A passage is a line "# language kind", a line of text and a
 * line "> name: saying; ?saying" for each person of whom it says something. Throws on a line of another form.
 */
export function readInvented(which: 'seen' | 'apart'): InventedPassage[] {
  const file = path.join(import.meta.dirname, 'invented', `${which}.txt`);
  return readFileSync(file, 'utf8')
    .trim()
    .split(/\n\n+/u)
    .map((block) => {
      const [head = '', text = '', ...lines] = block.split('\n');
      const [, language = '', kind = ''] = /^# (\w+) (\w+)$/u.exec(head) ?? [];
      const says = lines.map((line) => {
        const [, name = '', sayings = ''] = /^> ([^:]+): (.+)$/u.exec(line) ?? [];
        if (!text.includes(`{${name}}`)) throw new Error(`${which}: nobody named by ${line}`);
        const all = sayings.split('; ');
        const may = all.filter((saying) => saying.startsWith('?')).map((saying) => saying.slice(1));
        return { name, must: all.filter((saying) => !saying.startsWith('?')), may };
      });
      return { language, kind: z.enum(passageKinds).parse(kind), text, says };
    });
}
