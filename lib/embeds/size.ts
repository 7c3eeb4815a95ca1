/** Pixels of a picture for shared links; what most networks show whole. */
export const pictureSize = { width: 1200, height: 630 } as const;
