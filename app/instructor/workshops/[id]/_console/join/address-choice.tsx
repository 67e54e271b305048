'use client';

import { useTranslations } from 'use-intl';
import { readableAddress } from '@/app/_ui/readable-address';
import { Select } from '@/app/_ui/select';
import { useConsole } from '../console-context';
import { useOrder } from '../use-order';

/** The value of no choice. */
const automatic = 'automatic';

/** Which of this computer's addresses the room is told, when there are several; says so when there is none for phones. */
export function AddressChoice() {
  const t = useTranslations('instructor.lobby');
  const { addresses, choose } = useAddresses();
  const others = addresses.found.filter(
    ({ address }) => address !== addresses.automatic || address === addresses.chosen,
  );
  if (addresses.onlyHere) return <p className="mt-3 text-sm text-warn">{t('onlyHere')}</p>;
  if (others.length === 0) return null;
  return (
    <div className="mt-3">
      <Select
        label={t('choose')}
        hint={t('chooseHint')}
        value={addresses.chosen ?? automatic}
        onValueChange={choose}
        options={[
          { value: automatic, label: t('automatic') },
          ...others.map(({ address, adapter }) => ({
            value: address,
            label: adapter ? `${readableAddress(address)} · ${adapter}` : readableAddress(address),
          })),
        ]}
      />
    </div>
  );
}

function useAddresses() {
  const t = useTranslations('instructor.lobby');
  const { ask } = useOrder();
  const { joinAddresses } = useConsole().workshop;
  const choose = (value: string) => {
    const address = value === automatic ? null : value;
    void ask(({ staff }) => staff.setJoinAddress(address), t('chosen'));
  };
  return { addresses: joinAddresses, choose };
}
