'use client';

import { Eye } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { classNames } from '../../_ui/class-names';
import { RoleMark, roleColours } from '../../_ui/role-mark';
import { useTextLanguage } from '../../_ui/text-language';
import { Goals } from '../_powers/goals';

interface RoleCardsProps {
  cards: PlayerView['roleCards'];
  goals: PlayerView['goals'];
  /** Practice has all five: closed until asked for. */
  folded?: boolean | undefined;
}

/** Who one is in this company, and what to keep an eye on. */
export function RoleCards({ cards, goals, folded = false }: RoleCardsProps) {
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
            <Body card={card} goals={goals} className="px-4 pb-4" />
          </details>
        ) : (
          <div key={card.role} className={look(card.role)}>
            <div className="px-4 pt-4">
              <RoleMark role={card.role} />
            </div>
            <Body card={card} goals={goals} className="p-4 pt-2" />
          </div>
        ),
      )}
    </section>
  );
}

interface BodyProps {
  card: PlayerView['roleCards'][number];
  goals: PlayerView['goals'];
  className: string;
}

function Body({ card, goals, className }: BodyProps) {
  const t = useTranslations('lobby.role');
  const power = useTranslations('roles.power');
  const lang = useTextLanguage();
  return (
    <div className={classNames('max-w-measure text-text', className)}>
      <p lang={lang}>{card.card}</p>
      <p className="mt-2 text-sm text-pretty">{power(card.role)}</p>
      <Goals goals={goals.filter(({ role }) => role === card.role)} />
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
