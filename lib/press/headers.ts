/** Headers as Node takes them fastest: name, value, name, value. */
export type RawHeaders = string[];

const permissions = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

function policy(scriptSources: string, connect: string): string {
  return [
    "default-src 'none'",
    `script-src ${scriptSources}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    ...(connect ? [`connect-src ${connect}`] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const everywhere: RawHeaders = [
  'X-Content-Type-Options',
  'nosniff',
  'Permissions-Policy',
  permissions,
  'Cross-Origin-Opener-Policy',
  'same-origin',
  'X-Frame-Options',
  'DENY',
  'X-Permitted-Cross-Domain-Policies',
  'none',
];

/**
 * Reader pages and everything else that is pressed: no script of any kind.
 * `must-revalidate` with an age of 0 lets browsers and proxies keep a copy but ask before each use, so
 * that a withdrawal reaches them at the next request (law 5).
 */
export const readerHeaders: RawHeaders = [
  'Content-Security-Policy',
  policy("'none'", ''),
  'Referrer-Policy',
  'no-referrer',
  'Cross-Origin-Resource-Policy',
  'same-origin',
  'Cache-Control',
  'public, max-age=0, must-revalidate',
  ...everywhere,
];

/** The same headers for what is made to stand in frames of other sites: text that holds nothing to click on but links. */
export const framed = (headers: RawHeaders): RawHeaders =>
  headers
    .map((value) => value.replace("frame-ancestors 'none'", 'frame-ancestors *'))
    .filter((value, index, all) => value !== 'X-Frame-Options' && all[index - 1] !== 'X-Frame-Options');

/**
 * The form for a letter: as strict, but made for one moment, so nobody keeps it. `same-origin`, not `no-referrer`:
 * under the latter browsers send `Origin: null` with a form, and it could not be told from a forgery.
 */
export const letterHeaders: RawHeaders = [
  'Content-Security-Policy',
  policy("'none'", ''),
  'Referrer-Policy',
  'same-origin',
  'Cross-Origin-Resource-Policy',
  'same-origin',
  'Cache-Control',
  'no-store',
  ...everywhere,
];

/** Open data: the same, but any site may read it. */
export const openDataHeaders: RawHeaders = [
  'Content-Security-Policy',
  "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy',
  'no-referrer',
  'Cross-Origin-Resource-Policy',
  'cross-origin',
  'Access-Control-Allow-Origin',
  '*',
  'Cache-Control',
  'public, max-age=0, must-revalidate',
  ...everywhere,
];

/**
 * The desk. `same-origin`, not `no-referrer`: under the latter browsers send `Origin: null` with a form,
 * and Next then refuses it as a forgery.
 */
export function deskHeaders(scripts: { sources: readonly string[]; connects: boolean }): RawHeaders {
  const sources = scripts.sources.length > 0 ? scripts.sources.join(' ') : "'none'";
  return [
    'Content-Security-Policy',
    policy(sources, scripts.connects ? "'self'" : ''),
    'Referrer-Policy',
    'same-origin',
    'Cross-Origin-Resource-Policy',
    'same-origin',
    'Cache-Control',
    'no-store',
    ...everywhere,
  ];
}

/** Answers the server gives by itself when it cannot give the page: never kept by anyone. */
export const plainHeaders: RawHeaders = [
  'Content-Security-Policy',
  "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy',
  'no-referrer',
  'Cross-Origin-Resource-Policy',
  'same-origin',
  'Cache-Control',
  'no-store',
  ...everywhere,
];

/** Files whose name carries a hash of their content. */
export const immutableHeaders: RawHeaders = [
  'Cache-Control',
  'public, max-age=31536000, immutable',
  'Cross-Origin-Resource-Policy',
  'same-origin',
  'X-Content-Type-Options',
  'nosniff',
];

/** Files of `public/`, which keep their name when they change. */
export const publicFileHeaders: RawHeaders = [
  'Content-Security-Policy',
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'Cache-Control',
  'public, max-age=0, must-revalidate',
  'Cross-Origin-Resource-Policy',
  // a frame of another site is of no origin, and its style comes from here
  'cross-origin',
  'X-Content-Type-Options',
  'nosniff',
];
