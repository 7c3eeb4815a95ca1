const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A small page of its own for the frame that programs show beside a candidate: what is known, and the way to it. */
export function previewHtml(shown: { name: string; sentence: string; page: string }): string {
  const { name, sentence, page } = shown;
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="robots" content="noindex"><title>${escaped(name)}</title></head>
<body><h1>${escaped(name)}</h1><p>${escaped(sentence)}</p><p><a href="${escaped(page)}" target="_blank" rel="noopener">${escaped(page)}</a></p></body>
</html>
`;
}
