import { type Result, refused } from '@/lib/core/result';

/** Why no address could be made, or nothing was fetched from it. Each has a sentence in messages/…/fetching.json. */
export const fetchRefusalCodes = [
  'unknown_reference',
  'language_not_published',
  'congress_needed',
  'address_needed',
  'bad_address',
  'not_https',
  'not_official',
  'private_address',
  'redirected_private',
  'redirected_elsewhere',
  'too_many_redirects',
  'host_unknown',
  'no_network',
  'connection_failed',
  'timed_out',
  'stopped',
  'site_forbids',
  'not_found',
  'site_busy',
  'site_failed',
  'unexpected_answer',
  'robot_wall',
  'wrong_type',
  'too_large',
  'empty',
  'damaged',
] as const;
export type FetchRefusalCode = (typeof fetchRefusalCodes)[number];
export type FetchRefusal = { code: FetchRefusalCode; values: Record<string, string | number> };

export const refusedFor = (
  code: FetchRefusalCode,
  values: FetchRefusal['values'] = {},
): Result<never, FetchRefusal> => refused({ code, values });

/** Where a document can be had: its page first, the same words as a file where the body offers them. */
export type OfficialAddress = { page: string; pdf: string | null; docx: string | null };

/** What came from an official address. */
export type FetchedText = {
  bytes: Uint8Array;
  /** As the site says, with its charset; null when it says nothing. */
  mediaType: string | null;
  /** After redirects. */
  address: string;
  /** ISO 8601, UTC. */
  fetchedAt: string;
};
