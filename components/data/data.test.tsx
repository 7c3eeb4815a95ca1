import { describe, expect, it } from 'vitest';
import { ApiPage } from '@/components/data/api-page';
import { DataPage } from '@/components/data/data-page';
import { Described } from '@/components/data/described';
import { renderInEnglish } from '@/components/render-in-english';

describe('the page of open data', () => {
  it('leads to every file by one address in every language', () => {
    const html = renderInEnglish(
      <DataPage newest={null} matching="https://record.example/api/v1/reconcile" />,
    );
    for (const file of ['record.jsonl', 'record.csv.zip', 'record.ftm.json', 'SHA256SUMS']) {
      expect(html).toContain(`<a href="/data/${file}" hrefLang="en"`);
    }
    expect(html).toContain('Nothing is published yet.');
  });

  it('shows what can be asked, and leads from each answer to its shape', () => {
    const operation = {
      ...{
        id: 'readPerson',
        address: '/api/v1/people/{slug}',
        tag: 'People',
        summary: 'One person',
        about: 'With `q` the search answers.',
      },
      parameters: [{ name: 'slug', needed: true, description: 'Address' }],
      answer: 'Person',
    };
    const html = renderInEnglish(
      <ApiPage
        groups={[{ name: 'People', operations: [operation] }]}
        shapes={[
          { name: 'Person', description: null, fields: [{ name: 'name', type: 'text', description: null }] },
        ]}
      />,
    );
    expect(html).toContain('href="#shape-Person"');
    expect(html).toContain('id="shape-Person"');
    expect(html).toContain('With <code>q</code> the search answers.');
  });
});

describe('microdata', () => {
  it('stands where it is written, hidden, and holds stored text as text', () => {
    const html = renderInEnglish(
      <Described
        thing={{
          type: 'Person',
          values: {
            name: ['Aruna "Q" <script>'],
            url: [{ link: 'https://record.example/people/aruna' }],
            subjectOf: [{ type: 'CreativeWork', values: { name: ['Minutes'] } }],
          },
        }}
      />,
    );
    expect(html).toBe(
      '<div hidden="" itemScope="" itemType="https://schema.org/Person">' +
        '<meta itemProp="name" content="Aruna &quot;Q&quot; &lt;script&gt;"/>' +
        '<link itemProp="url" href="https://record.example/people/aruna"/>' +
        '<div itemProp="subjectOf" itemScope="" itemType="https://schema.org/CreativeWork">' +
        '<meta itemProp="name" content="Minutes"/></div></div>',
    );
  });
});
