import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openApi } from '@/lib/exports/api/openapi';
import { operations } from '@/lib/exports/api/operations';

const reasons = z.object({ oneOf: z.array(z.object({ description: z.string().min(10) })) });
const written = JSON.stringify(openApi('https://record.example'));

describe('the OpenAPI document', () => {
  it('is found without fault by a public linter', async () => {
    const config = await createConfig({ extends: ['recommended-strict'] });
    const problems = await lintFromString({ source: written, absoluteRef: '/openapi.json', config });
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual(
      [],
    );
  });

  it('is found wrong by that linter where it is', async () => {
    const config = await createConfig({ extends: ['recommended-strict'] });
    const source = written.replace('"operationId":"readPerson"', '"operationId":"listPeople"');
    const problems = await lintFromString({ source, absoluteRef: '/openapi.json', config });
    expect(problems.length).toBeGreaterThan(0);
  });

  it.each(operations.map((each) => [each.address, each] as const))('%s says what it takes', (_, each) => {
    for (const [name, field] of Object.entries(each.parameters.shape)) {
      expect(field.description ?? '', name).not.toBe('');
    }
  });

  it('says of each code of a spelling what it means', () => {
    const { oneOf } = z
      .object({ components: z.object({ schemas: z.object({ SpellingReason: reasons }) }) })
      .parse(JSON.parse(written)).components.schemas.SpellingReason;
    expect(oneOf.length).toBe(15);
  });
});
