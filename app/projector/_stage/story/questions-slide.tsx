'use client';

import { useTranslations } from 'use-intl';
import { roomQuestions } from '@/reports/reading/slide-list';

/** One question, and nothing else to look at. */
export function QuestionsSlide({ page }: { page: number }) {
  const t = useTranslations('debrief.questions.general');
  return (
    <h1 className="my-auto max-w-[92%] font-serif text-[6rem] leading-[1.12] text-balance">
      {t(roomQuestions[page] ?? 'felt')}
    </h1>
  );
}
