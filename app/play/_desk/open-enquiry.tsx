'use client';

import { EyeOff, Flag, HeartHandshake, type LucideIcon, MessageCircleReply, Scale } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EnquiryView } from '@/engine/view/work';
import { type DeskAnswer, deskAnswers } from '@/engine/vocabulary';
import { Avatar } from '../../_ui/avatar';
import { Switch } from '../../_ui/switch';
import { useTextLanguage } from '../../_ui/text-language';
import { useBusyAct } from '../_play/use-act';
import { EarlierTurns } from './earlier-turns';
import { Waited } from './waited';

const icons = {
  own: HeartHandshake,
  explain: Scale,
  private: MessageCircleReply,
  report: Flag,
  leave: EyeOff,
} as const satisfies Record<DeskAnswer, LucideIcon>;

interface OpenEnquiryProps {
  enquiry: EnquiryView;
  busy: boolean;
  templates: boolean;
}

/** The enquiry in one's hands: read it, then answer in one of five ways. */
export function OpenEnquiry({ enquiry, busy: occupied, templates }: OpenEnquiryProps) {
  const t = useTranslations('play.desk');
  const { busy, act } = useBusyAct();
  const lang = useTextLanguage();
  const [template, setTemplate] = useState(false);
  const card = useRef<HTMLElement>(null);
  useEffect(() => bringIntoHand(card.current), []);
  return (
    <section
      ref={card}
      tabIndex={-1}
      aria-label={t('open', { name: enquiry.author })}
      className="scroll-mt-4 animate-enter rounded-md border border-accent bg-surface p-4 outline-none"
    >
      <div className="flex items-center gap-3">
        <Avatar name={enquiry.author} id={enquiry.handle} />
        <p className="min-w-0 flex-1 leading-tight">
          <span className="block truncate font-semibold">{enquiry.author}</span>
          <span className="block truncate text-xs text-muted">
            {enquiry.handle} · {enquiry.channelName}
          </span>
        </p>
        <Waited sinceP={enquiry.arrivedP} />
      </div>
      <EarlierTurns enquiry={enquiry} />
      <p lang={lang} className="mt-3 max-w-measure text-base text-pretty">
        {enquiry.text}
      </p>
      <fieldset disabled={busy || occupied} className="mt-4">
        <legend className="kicker">{t('answer.title')}</legend>
        <div className="mt-1.5 grid grid-cols-1 gap-2 sm:grid-cols-2">
          {deskAnswers.map((answer) => (
            <AnswerButton
              key={answer}
              answer={answer}
              onAnswer={() => void act({ type: 'answer-enquiry', enquiryId: enquiry.id, answer, template })}
            />
          ))}
        </div>
      </fieldset>
      {templates && (
        <div className="mt-2">
          <Switch
            label={t('template')}
            hint={t('templateHint')}
            checked={template}
            onCheckedChange={setTemplate}
          />
        </div>
      )}
    </section>
  );
}

/** The button that took it is gone: sight and focus go on to what it opened. */
function bringIntoHand(card: HTMLElement | null): void {
  card?.scrollIntoView({ block: 'nearest' });
  if (document.activeElement === document.body) card?.focus({ preventScroll: true });
}

function AnswerButton({ answer, onAnswer }: { answer: DeskAnswer; onAnswer: () => void }) {
  const t = useTranslations('play.desk.answer');
  const Icon = icons[answer];
  return (
    <button
      type="button"
      onClick={onAnswer}
      className="flex min-h-14 items-start gap-2.5 rounded-md border border-control bg-surface px-3 py-2.5 text-left transition-colors hover:bg-text/6 disabled:opacity-50"
    >
      <Icon className="mt-0.5 size-4 shrink-0 text-accent" aria-hidden="true" />
      <span>
        <span className="block text-sm leading-snug font-medium">{t(answer)}</span>
        <span className="block text-xs leading-snug text-muted">{t(`${answer}Hint`)}</span>
      </span>
    </button>
  );
}
