import type { Drawing, Mark, Paint } from '@/lib/figures/schema';

/** Colours of files: those of the site by day. A file is seen without our stylesheet. */
const colours: Record<Paint, string> = {
  held: '#8c2f22',
  house_arrest: '#b4691f',
  restricted: '#8f7a2b',
  at_liberty: '#2f6b57',
  abroad: '#3c6690',
  disappeared: '#6c4a80',
  dead: '#1d1b18',
  not_stated: '#8a837a',
  ink: '#1d1b18',
  quiet: '#dcd6ca',
  rule: '#dcd6ca',
  paper: '#fbfaf6',
  hatch: 'url(#hatch)',
  land: '#ece7dd',
  water: '#fbfaf6',
};
const margin = 16;
const foot = 15;

const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A drawing as a file of its own: title, description, and at the foot the lines that say where it is from. Without
 * links, which in a picture somewhere else would lead nowhere.
 */
export function svgFile(drawing: Drawing, lines: readonly string[]): string {
  const { width, title, description, marks } = drawing;
  const heads = wrapped(title, 40);
  const feet = lines.flatMap((line) => wrapped(line, 62));
  const top = margin + heads.length * 22 + 8;
  const height = top + drawing.height + 14 + feet.length * foot + margin;
  const head = heads.map((words, n) => textAt(words, margin + 15 + n * 22, 18, 600, colours.ink));
  const below = feet.map((words, n) =>
    textAt(words, top + drawing.height + 22 + n * foot, 11, 400, '#55504a'),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description" width="${width + 2 * margin}" height="${height}" viewBox="${-margin} 0 ${width + 2 * margin} ${height}" font-family="Source Sans 3, sans-serif">`,
    `<title id="title">${escaped(title)}</title><desc id="description">${escaped(description)}</desc>`,
    '<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0.75" y1="0" x2="0.75" y2="5" stroke="#8a837a" stroke-width="1.1"/></pattern></defs>',
    `<rect x="${-margin}" y="0" width="${width + 2 * margin}" height="${height}" fill="${colours.paper}"/>`,
    ...head,
    `<g transform="translate(0 ${top})">${marks.map(markText).join('')}</g>`,
    ...below,
    '</svg>',
  ].join('');
}

const textAt = (words: string, y: number, size: number, weight: number, fill: string) =>
  `<text x="0" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(words)}</text>`;

function markText({ tag, at, fill, stroke, words, within }: Mark): string {
  const paints = {
    fill: fill === undefined ? 'none' : colours[fill],
    ...(stroke ? { stroke: colours[stroke] } : {}),
  };
  const attributes = Object.entries({ ...at, ...paints })
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
  const inside = (words === undefined ? '' : escaped(words)) + (within ?? []).map(markText).join('');
  return `<${tag}${attributes}>${inside}</${tag}>`;
}

/** Words in lines of about so many letters, broken at blanks. */
function wrapped(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
