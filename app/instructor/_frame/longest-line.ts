/** Signs in a title or the name of a group. */
export const longestLine = 80;
