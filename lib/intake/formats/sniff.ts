import type { SourceRefusalCode } from '@/lib/intake/formats/refusals';
import type { SourceText } from '@/lib/intake/schema';

export type SniffedFormat = { format: SourceText['format'] } | { refusal: SourceRefusalCode };

/** What stands at the beginning of files that are no documents we read, as bytes in hexadecimal, from an offset. */
const signatures: readonly [offset: number, hex: string, refusal: SourceRefusalCode][] = [
  [0, '89504e470d0a1a0a', 'image'], // PNG
  [0, 'ffd8ff', 'image'], // JPEG
  [0, '474946383761', 'image'],
  [0, '474946383961', 'image'],
  [8, '57454250', 'image'], // RIFF …WEBP
  [0, '49492a00', 'image'], // TIFF
  [0, '4d4d002a', 'image'],
  [4, '6674797061766966', 'image'], // AVIF
  [4, '6674797068656963', 'image'], // HEIC
  [4, '667479706d696631', 'image'],
  [0, '7b5c727466', 'rich_text'],
  [0, '1f8b', 'archive'],
  [0, '526172211a07', 'archive'],
  [0, '377abcaf271c', 'archive'],
  [0, '425a68', 'archive'],
  [0, 'fd377a585a00', 'archive'],
];
const oleSignature = 'd0cf11e0a1b11ae1';
const zipSignatures = ['504b0304', '504b0506', '504b0708'];

/**
 * The format of a file by its content; its name and the media type it came with can lie and are not asked. HTML
 * is text that begins, after blanks, comments and an XML or DOCTYPE line, with an element of a page. An Office
 * file locked with a password stands in the same container as an old .doc and is told from it by its streams.
 */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  const hex = Buffer.from(bytes.subarray(0, 32)).toString('hex');
  const found = signatures.find(([offset, pattern]) => hex.startsWith(pattern, offset * 2));
  if (found) return { refusal: found[2] };
  if (hex.startsWith(oleSignature)) return { refusal: sniffOle(bytes) };
  if (zipSignatures.some((signature) => hex.startsWith(signature))) return sniffZip(bytes);
  // PDF readers take a header anywhere in the first kilobyte (ISO 32000-1, annex H.3.4.1)
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (/^(?:[\s\0]|ï»¿)*%PDF-\d/.test(head) || (head.includes('%PDF-') && /[^\t\n\f\r -~]/.test(head))) {
    return { format: 'pdf' };
  }
  return { format: looksLikeHtml(bytes) ? 'html' : 'text' };
}

function sniffOle(bytes: Uint8Array): SourceRefusalCode {
  const names = Buffer.from(bytes.subarray(0, 1024 * 1024))
    .toString('latin1')
    .replaceAll('\0', '');
  if (names.includes('EncryptedPackage')) return 'docx_password';
  return names.includes('WordDocument') ? 'legacy_word' : 'other_office';
}

function sniffZip(bytes: Uint8Array): SniffedFormat {
  // names of entries stand uncompressed, at the beginning and in the directory at the end
  const ends = [bytes.subarray(0, 256 * 1024), bytes.subarray(-256 * 1024)];
  const names = ends.map((part) => Buffer.from(part).toString('latin1')).join('\n');
  if (names.includes('word/')) return { format: 'docx' };
  if (names.includes('application/vnd.oasis.opendocument')) return { refusal: 'open_document' };
  if (names.includes('xl/workbook') || names.includes('ppt/presentation')) return { refusal: 'other_office' };
  return { refusal: 'archive' };
}

const pageElements =
  /^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*<(?:!doctype\s+html|html|head|body|meta|title|script|style|link|article|main|section|div|table|header|nav|p|h[1-6]|span|ul|ol|font|center|frameset|base)\b/i;

function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 8192)).toString('latin1');
  // UTF-16 has a zero beside every letter of the markup
  return pageElements.test(head.replace(/^(?:ï»¿|ÿþ|þÿ)/, '').replaceAll('\0', ''));
}
