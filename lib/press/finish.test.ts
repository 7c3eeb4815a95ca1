import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish } from '@/lib/press/finish';

describe('taking scripts out', () => {
  test.each([
    ['nothing to take', '<p>Ayan &amp; Dina</p>', '<p>Ayan &amp; Dina</p>'],
    ['an inline script', '<p>a</p><script>x("</p>")</script><p>b</p>', '<p>a</p><p>b</p>'],
    ['a script with attributes', '<script src="/a.js" async="" data-x=">"></script>b', 'b'],
    ['a name in capitals', '<SCRIPT>x</SCRIPT >b', 'b'],
    ['an end tag with a slash', '<script>x</script/>b', 'b'],
    ['a longer name that begins so', '<script-note>x</script-note>', '<script-note>x</script-note>'],
    ['an end tag of a longer name', '<script>x</scripts></script>b', 'b'],
    ['a script without end', 'a<script>x', 'a'],
    ['a script inside a comment inside a script', '<script><!--<script>x</script>y--></script>b', 'b'],
    ['an escaped script that ends in the comment', '<script><!--x</script>b', 'b'],
    ['a comment that opens and closes at once', '<script><!--><script></script>b', 'b'],
    ['escaped text', '<p>&lt;script&gt;x&lt;/script&gt;</p>', '<p>&lt;script&gt;x&lt;/script&gt;</p>'],
    ['text in an attribute', '<a title="<script>x</script>">a</a>', '<a title="<script>x</script>">a</a>'],
    ['text in single quotes', "<a title='<script>'>a</a>", "<a title='<script>'>a</a>"],
    ['a title', '<title>On <script> in text</title>b', '<title>On <script> in text</title>b'],
    ['a text area', '<textarea><script>x</script></textarea>', '<textarea><script>x</script></textarea>'],
    [
      'a style',
      '<style>a::before{content:"<script>"}</style>b',
      '<style>a::before{content:"<script>"}</style>b',
    ],
    ['a lone sign', '<p>3 < 4 <3 </p>', '<p>3 < 4 <3 </p>'],
    ['the doctype', '<!DOCTYPE html><html></html>', '<!DOCTYPE html><html></html>'],
    ['comments', '<p>a<!-- --> b<!--$--><!--/$--></p>', '<p>a b</p>'],
    ['an empty comment', 'a<!-->b<!--->c', 'abc'],
    ['a comment that holds a script', 'a<!-- <script> -->b', 'ab'],
    ['a script in a drawing', '<svg><script>x</script><g/></svg>', '<svg><g/></svg>'],
    [
      'a closed script in a drawing',
      '<svg><script href="a"/><text>a</text></svg>',
      '<svg><text>a</text></svg>',
    ],
    [
      'a script in a drawing’s title',
      '<svg><title>a<script>x</script></title></svg>',
      '<svg><title>a</title></svg>',
    ],
    [
      'a script in a drawing’s style',
      '<svg><style>a<script>x</script></style></svg>',
      '<svg><style>a</style></svg>',
    ],
    [
      'HTML in a drawing',
      '<svg><foreignObject><title><script></title></foreignObject></svg>b<script>x</script>',
      '<svg><foreignObject><title><script></title></foreignObject></svg>b',
    ],
    [
      'character data',
      '<svg><text><![CDATA[<script>]]></text></svg>',
      '<svg><text><![CDATA[<script>]]></text></svg>',
    ],
    ['a link that fetches a script', '<link rel="preload" as="script" href="/a.js"/>b', 'b'],
    ['a module fetched early', '<link rel="modulepreload" href="/a.js"/>b', 'b'],
    ['a link that waits for a script', '<link rel="expect" href="#x" blocking="render"/>b', 'b'],
    ['a style sheet', '<link rel="stylesheet" href="/a.css"/>', '<link rel="stylesheet" href="/a.css"/>'],
    [
      'a letter face',
      '<link rel="preload" as="font" href="/a"/>',
      '<link rel="preload" as="font" href="/a"/>',
    ],
    ['what stands in for a script', '<noscript><p>a</p></noscript>', '<p>a</p>'],
    ['the status mark', '<meta name="habeas-status" content="404"/>b', 'b'],
  ])('%s', (_name, html, finished) => {
    expect(finish(html, 'remove').html).toBe(finished);
  });

  test('whatever the text, none of it is lost and no script is left', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('<script>', '</script>', '<!--', '-->', '<', '"', '<title>', '</style>', '<svg>', "='"),
    );
    const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (words, data) => {
        const text = escaped(words.join(''));
        const literal = JSON.stringify(data.join('')).replaceAll('<', '\\u003c');
        const page = (script: string) => `<p title="${text}">${text}</p>${script}<title>${text}</title>`;
        expect(finish(page(`<script>push(${literal})</script>`), 'remove').html).toBe(page(''));
      }),
    );
  });
});

describe('what a page says of itself', () => {
  test.each([
    ['whole', '<html lang="en"><body>a</body></html>', 'whole'],
    ['Next’s empty error document', '<html id="__next_error__"><body></body></html>', 'hollow'],
    ['a part that came later', '<main><template id="B:0"></template><i>wait</i></main>', 'unfinished'],
    ['a part that failed', '<main><template data-dgst="1"></template></main>', 'unfinished'],
    ['a template of ours', '<main><template id="row"></template></main>', 'whole'],
    ['a text about it', '<p>&lt;html id="__next_error__"&gt;</p>', 'whole'],
  ])('%s', (_name, html, state) => {
    expect(finish(html, 'remove').state).toBe(state);
  });

  test.each([
    ['404', 404],
    ['400', 400],
    ['410', 410],
    ['200', null],
    ['500', null],
    ['', null],
    ['404.5', null],
  ])('a status mark of "%s" asks for %s', (content, status) => {
    expect(finish(`<meta name="habeas-status" content="${content}"/>`, 'remove').status).toBe(status);
  });
});

test('scripts kept: the text stays as it is, inline scripts are named by hash', () => {
  const html = '<!--$--><script>1</script><script src="/a.js"></script>';
  const { html: same, scriptHashes } = finish(html, 'keep');
  expect(same).toBe(html);
  expect(scriptHashes).toEqual(["'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"]);
});
