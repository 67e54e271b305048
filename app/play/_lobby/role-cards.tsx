'use client';

import { Eye } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { classNames } from '../../_ui/class-names';
import { RoleMark, roleColours } from '../../_ui/role-mark';

interface RoleCardsProps {
  cards: PlayerView['roleCards'];
  /** Practice has all five: closed until asked for. */
  folded?: boolean | undefined;
}

/** Who one is in this company, and what to keep an eye on. */
export function RoleCards({ cards, folded = false }: RoleCardsProps) {
  const t = useTranslations('lobby.role');
  return (
    <section aria-label={t('title', { count: cards.length })} className="flex flex-col gap-3">
      <h2 className="text-lg">{t('title', { count: cards.length })}</h2>
      {cards.map((card) =>
        folded ? (
          <details key={card.role} className={look(card.role)}>
            <summary className="flex min-h-14 items-center px-4">
              <RoleMark role={card.role} />
            </summary>
            <Body card={card} className="px-4 pb-4" />
          </details>
        ) : (
          <div key={card.role} className={look(card.role)}>
            <div className="px-4 pt-4">
              <RoleMark role={card.role} />
            </div>
            <Body card={card} className="p-4 pt-2" />
          </div>
        ),
      )}
    </section>
  );
}

function Body({ card, className }: { card: PlayerView['roleCards'][number]; className: string }) {
  const t = useTranslations('lobby.role');
  return (
    <div className={classNames('max-w-measure text-text', className)}>
      <p>{card.card}</p>
      <p className="mt-3 flex gap-2 text-sm text-muted">
        <Eye className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
        <span>
          <span className="font-medium text-text">{t('watch')}</span> {card.watch}
        </span>
      </p>
    </div>
  );
}

function look(role: PlayerView['roleCards'][number]['role']): string {
  return classNames(
    'rounded-md border border-line border-l-4 border-l-current bg-surface',
    roleColours[role],
  );
}
