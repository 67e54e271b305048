/** The room between the margins of a page from reports/pdf, in points: A4 less two margins of 54. */
export const pageWidth = 487;
