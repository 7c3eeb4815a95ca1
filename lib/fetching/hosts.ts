import ipaddr from 'ipaddr.js';

/** Official sites of the bodies whose texts we read; every name under them counts too. */
const officialHosts = [
  'europarl.europa.eu',
  'eur-lex.europa.eu',
  'op.europa.eu',
  'eeas.europa.eu',
  'consilium.europa.eu',
  'coe.int',
  'osce.org',
  'oscepa.org',
  'un.org',
  'undocs.org',
  'ohchr.org',
  'congress.gov',
  'govinfo.gov',
  'state.gov',
  'uscirf.gov',
  'parliament.uk',
  'bundestag.de',
  'riksdagen.se',
  'hrw.org',
  'amnesty.org',
] as const;

/** More hosts a house adds for itself: names parted by commas in HABEAS_FETCH_HOSTS. Addresses stay checked. */
export function listHosts(environment: NodeJS.ProcessEnv = process.env): string[] {
  const added = (environment.HABEAS_FETCH_HOSTS ?? '').split(',').map((one) => one.trim().toLowerCase());
  return [...officialHosts, ...added.filter((one) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(one))];
}

export const isOfficial = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((one) => host === one || host.endsWith(`.${one}`));

/**
 * Whether an address is one of the open internet. Refuses loopback, private (RFC 1918), link-local with the
 * metadata services of clouds, shared (RFC 6598), unique local, multicast, reserved and tunnelled ranges, also
 * where an IPv6 address wraps one of IPv4; and what is no address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes('%')) return false;
  return ipaddr.process(address).range() === 'unicast';
}
