import { z } from 'zod';
import { shownTitle } from '@/wire/forms/name-fields';
import type { Choices, Chosen } from '@/wire/lti';

/** What the form for a new activity holds. */
export type Wish = {
  as: Chosen['as'];
  scenario: string;
  title: string;
  tries: string;
  worksCouncil: boolean;
  existing: string;
};

export const titleSchema = z.object({ title: shownTitle });

export function firstWish({ scenarios, homework }: Choices): Wish {
  const [first] = scenarios;
  return {
    ...{ as: 'homework', scenario: first?.slug ?? '', title: first?.title ?? '' },
    ...{ tries: '3', worksCouncil: false, existing: homework[0]?.id ?? '' },
  };
}

/** The form as the server reads it; deadlines that are set later are in this browser's zone. */
export function wished({ as, scenario, title, tries, worksCouncil, existing }: Wish): Chosen {
  if (as === 'existing') return { as, id: existing };
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const made = { title, scenario, timeZone, worksCouncil };
  return as === 'practice' ? { as, ...made } : { as, tries: Number(tries), ...made };
}
