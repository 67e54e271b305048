/** The pages of docs/ that the product shows as its help, by their names there; the first is the one that everybody sees first. */
export const helpPages = ['trainer', 'operating', 'lti', 'xapi'] as const;
export type HelpPage = (typeof helpPages)[number];

export function isHelpPage(value: string | undefined): value is HelpPage {
  return helpPages.some((page) => page === value);
}

/** Where a page of the help is. */
export function helpPath(page: HelpPage = 'trainer'): string {
  return page === 'trainer' ? '/help' : `/help/${page}`;
}
