import { useState } from 'react';
import { downloadFor, type Refused } from '../_files/download';

/** Asks for certificates. Who was told of signs that no font has, and asks for the same again, gets boxes for them. */
export function useCertificates() {
  const [told, setTold] = useState('');

  return async function take(address: string, question: object): Promise<Refused | undefined> {
    const asked = JSON.stringify(question);
    const refused = await downloadFor(address, { ...question, anyway: told === asked });
    if (refused?.code === 'unprintable') setTold(asked);
    return refused;
  };
}
