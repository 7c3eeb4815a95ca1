import { expect, it } from 'vitest';
import { howFound } from '@/lib/search/found-how';

it.each([
  ['Dana Orlova', 'Dana Orlova', 'as_printed'],
  ['orlova, DANA', 'Dana Orlova', 'as_printed'],
  ['Orlova', 'Dana Orlova', 'part_of_it'],
  ['Orl', 'Dana Orlova', 'begins_so'],
  ['dana or', 'Dana Orlova', 'begins_so'],
  ['Dan Orlova', 'Dana Orlova', 'other_spelling'],
  ['Дана Орлова', 'Dana Orlova', 'other_alphabet'],
  ['Danah Orloff', 'Dana Orlova', 'other_spelling'],
  ['Dana Orlova Petrova', 'Dana Orlova', 'other_spelling'],
])('%s finds %s: %s', (query, form, how) => {
  expect(howFound(query, form)).toBe(how);
});
