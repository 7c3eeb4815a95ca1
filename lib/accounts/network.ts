/**
 * What counts as one network: an IPv4 address, or the /56 of an IPv6 address, which is what one household or
 * server gets. The same name for everything that cannot be read, so that nonsense does not pass uncounted.
 */
export function networkOf(address: string | null): string {
  const bare = (address ?? '')
    .trim()
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/%.*$/, '');
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(bare)) return bare;
  if (!/^[0-9a-f:]+$/i.test(bare) || !bare.includes(':')) return 'unknown';
  const [head = '', tail = ''] = bare.toLowerCase().split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const gap = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  const [a = '0', b = '0', c = '0', d = '0'] = [...before, ...gap, ...after].map((part) =>
    part.padStart(4, '0'),
  );
  return `${a}:${b}:${c}:${d.slice(0, 2)}00/56`;
}
