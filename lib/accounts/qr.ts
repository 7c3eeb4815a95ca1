import { encodeQR } from 'qr';

/**
 * A text as a QR code (ISO/IEC 18004), to be drawn as one SVG path of unit squares in a square of `side` units, with
 * the quiet zone of four modules that readers need.
 */
export function qrPath(text: string): { side: number; path: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const squares = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  return { side: rows.length, path: squares.join('') };
}
