import path from 'node:path';

const folder = (family: string, weight: string, file: string) =>
  path.join(process.cwd(), 'node_modules/@expo-google-fonts', family, weight, `${file}_${weight}.ttf`);

/**
 * Whole fonts with Latin and every Kazakh and Russian letter, by the name a text asks for. The site's own web fonts are cut
 * by alphabet, which a PDF or a picture cannot put together again. SIL Open Font License 1.1.
 */
export const fontFiles = {
  serif: folder('source-serif-4', '400Regular', 'SourceSerif4'),
  'serif-italic': folder('source-serif-4', '400Regular_Italic', 'SourceSerif4'),
  'serif-strong': folder('source-serif-4', '600SemiBold', 'SourceSerif4'),
  sans: folder('source-sans-3', '400Regular', 'SourceSans3'),
  'sans-strong': folder('source-sans-3', '600SemiBold', 'SourceSans3'),
} as const;
export type FontName = keyof typeof fontFiles;
