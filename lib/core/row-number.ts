import { z } from 'zod';

/** Number of a row, as a form or an address sends it: "7" gives 7. Refuses signs, zeros in front and ten digits. */
export const rowNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);
