const mebibyte = 1024 * 1024;

/** What a file may cost us at most. The only place these figures stand. */
export const limits = {
  /** A file that is read at all; a longer upload is cut off while it comes in. */
  maxFileBytes: 25 * mebibyte,
  /** Text that comes out: the longest reports of the families stay below a fifth of it. */
  maxTextCharacters: 5_000_000,
  /** Text that is read by the server itself, in some 0.2 s; a longer one in a program of its own. */
  maxCharactersBeside: 60_000,
  maxPdfPages: 2_000,
  /** Unpacked size of a DOCX in all, and of it against the packed size, and entries of the archive. */
  maxUnpackedBytes: 200 * mebibyte,
  maxUnpackedRatio: 200,
  maxArchiveEntries: 5_000,
  /** Elements of an HTML page or of a Word part, and how deep they may stand in one another. */
  maxElements: 1_000_000,
  maxDepth: 600,
  /** For the program that reads HTML, PDF and DOCX beside the server. */
  maxReadingMs: 60_000,
  maxHeapMegabytes: 640,
  maxResidentBytes: 1_200 * mebibyte,
} as const;
