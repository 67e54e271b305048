/** Letters in a name on a certificate. */
export const longestName = 60;
