'use client';

import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { BottomSheet } from '../../_ui/bottom-sheet';
import { Button } from '../../_ui/button';
import { IconButton } from '../../_ui/icon-button';
import { useTextLanguage } from '../../_ui/text-language';
import type { Reading } from '../_intel/use-reading';
import type { Telling } from '../_reveal/use-wall-beat';
import { lowScreen, useMedia } from '../_war-room/use-media';
import { BallotBody } from './ballot-body';
import { BallotFoot } from './ballot-foot';
import { LastSeconds } from './last-seconds';
import { RevealBody } from './reveal-body';
import type { Decision } from './use-decision';
import type { Reveal } from './use-reveal';
import type { Sheet } from './use-sheet';

interface DecisionSheetProps {
  view: PlayerView;
  decision: Decision | null;
  reveal: Reveal;
  telling: Telling;
  reading: Reading;
  sheet: Sheet;
  /** What must be known before one goes on; the sheet covers where it stands else. */
  notice: ReactNode;
}

/** The decision, else the outcome that nobody has put away. A very short screen scrolls all of it. */
export function DecisionSheet(props: DecisionSheetProps) {
  const { view, decision, reveal, telling, reading, sheet, notice } = props;
  const t = useTranslations('play.decision');
  const short = useMedia(lowScreen);
  const lang = useTextLanguage();
  const shared = { open: sheet.open, onOpenChange: sheet.setOpen, takesFocus: sheet.asked, notice };
  if (decision && short) {
    return (
      <BottomSheet
        {...shared}
        edge={<LastSeconds ballot={decision.ballot} />}
        low
        title={t('title')}
        footer={<BallotFoot view={view} decision={decision} line />}
      >
        <div className="mb-3 flex items-start justify-between gap-3">
          <h3 lang={lang} className="text-lg font-semibold text-pretty">
            {decision.ballot.question}
          </h3>
          <PutAway sheet={sheet} />
        </div>
        <BallotBody view={view} decision={decision} reading={reading} />
      </BottomSheet>
    );
  }
  if (decision) {
    return (
      <BottomSheet
        {...shared}
        edge={<LastSeconds ballot={decision.ballot} />}
        title={
          <span lang={lang} className="block text-pretty max-[24rem]:text-base">
            {decision.ballot.question}
          </span>
        }
        header={<PutAway sheet={sheet} />}
        footer={<BallotFoot view={view} decision={decision} clock />}
      >
        <BallotBody view={view} decision={decision} reading={reading} />
      </BottomSheet>
    );
  }
  return (
    <BottomSheet
      {...shared}
      low={short}
      title={
        <span lang={lang} className="line-clamp-2 text-sm font-medium text-muted">
          {reveal.fresh?.question}
        </span>
      }
      footer={
        <Button
          kind="secondary"
          size={short ? 'small' : 'medium'}
          onClick={() => sheet.setOpen(false)}
          className="w-full"
        >
          {t('goOn')}
        </Button>
      }
    >
      {reveal.fresh && <RevealBody view={view} reveal={reveal.fresh} telling={telling} />}
    </BottomSheet>
  );
}

function PutAway({ sheet }: { sheet: Sheet }) {
  const t = useTranslations('play.decision');
  return (
    <IconButton
      icon={ChevronDown}
      label={t('putAway')}
      onClick={() => sheet.setOpen(false)}
      className="-mt-1.5 -mr-3"
    />
  );
}
