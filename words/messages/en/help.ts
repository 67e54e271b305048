/** The pages of docs/ as the product shows them, by their titles there. */
export const help = {
  title: 'Help',
  onlyInEnglish: 'This page is in English.',
  page: {
    trainer: 'Running a workshop',
    operating: 'Running the server',
    lti: 'Learning platforms (LTI 1.3)',
    xapi: 'Learning records (xAPI)',
  },
} as const;
