/**
 * Limits and closed lists of what is beside the game: accounts, certificates, files. Plain values, nothing is imported, so
 * that a page that needs one loads no schema with it. Texts are counted in signs as a person counts them.
 */
export const formLimits = {
  /** of whoever has an account */
  accountName: 80,
  /** a name as it is printed: whole names are longer than those on a badge */
  certificateName: 60,
  /** the number of a certificate, with whatever somebody types between its groups */
  certificateCode: 40,
  setupCode: 40,
  email: 200,
  password: { least: 10, most: 128 },
  /** what a screen tells of an error of its own: what it was, and on which page */
  browserError: { message: 500, page: 100 },
} as const;

export const dayMs = 24 * 3_600_000;

/** Days that a workshop lies in the bin before it is gone for good. */
export const daysInTheBin = 7;

/** Days after the last activity until names are removed; what a new workshop begins with. */
export const retentionDays = [7, 30, 90] as const;
export type RetentionDays = (typeof retentionDays)[number];
export const usualRetentionDays: RetentionDays = 30;

/** The files of a round that is over. */
export const exportKinds = ['report', 'slides', 'workbook', 'table', 'json', 'xapi', 'sealed'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** The files that a scenario's list of events comes as. */
export const mselFiles = ['xlsx', 'csv'] as const;
export type MselFile = (typeof mselFiles)[number];

/** The sheets of the workbook, each also a table of its own. */
export const sheetIds = [
  'teams',
  'decisions',
  'votes',
  'curves',
  'desk',
  'intel',
  'chat',
  'statements',
  'grades',
  'notes',
  'board',
  'plan',
  'survey',
] as const;
export type SheetId = (typeof sheetIds)[number];

/** Made of what single people wrote or what was written about them: only with names. */
export const namedSheets: readonly SheetId[] = ['chat', 'notes'];
