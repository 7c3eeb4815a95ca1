/** The number of a case as people write it: HB-0007. Never given to another person. */
export const caseNumber = (number: number) => `HB-${String(number).padStart(4, '0')}`;
