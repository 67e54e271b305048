'use client';

import { useFormatter } from 'use-intl';
import { trueMinus } from '@/words/signed';
import { classNames } from './class-names';

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

interface RollingNumberProps {
  value: number;
  /** Show a plus before gains: +4, −14. */
  signed?: boolean | undefined;
  decimals?: number | undefined;
  /** It takes its time: the number that everybody watches. */
  slow?: boolean | undefined;
}

/** Score digits roll to their new place. Read out as one number, and simply replaced with reduced motion. */
export function RollingNumber({ value, signed = false, decimals = 0, slow = false }: RollingNumberProps) {
  const format = useFormatter();
  const words = trueMinus(
    format.number(value, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: signed ? 'exceptZero' : 'auto',
    }),
  );
  const characters = [...words];
  return (
    <span translate="no" dir="ltr" className="figures inline-flex leading-none">
      <span className="sr-only">{words}</span>
      {characters.map((character, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: counted from the right, so that units stay units
        <span key={characters.length - index} aria-hidden="true">
          {/\d/.test(character) ? <Digit digit={Number(character)} slow={slow} /> : character}
        </span>
      ))}
    </span>
  );
}

function Digit({ digit, slow }: { digit: number; slow: boolean }) {
  return (
    <span className="inline-block h-[1em] overflow-hidden">
      <span
        className={classNames(
          'flex flex-col transition-transform ease-out',
          slow ? 'duration-[900ms]' : 'duration-[320ms]',
        )}
        style={{ transform: `translateY(-${digit}em)` }}
      >
        {digits.map((shown) => (
          <span key={shown} className="h-[1em] leading-none">
            {shown}
          </span>
        ))}
      </span>
    </span>
  );
}
