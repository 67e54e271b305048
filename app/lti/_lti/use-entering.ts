'use client';

import { useEffect, useState } from 'react';
import { z } from 'zod';
import { askInJson } from '../../_ask/ask-server';
import { keepInTab, keptInTab } from '../../_live/device';

const enteredSchema = z.discriminatedUnion('to', [
  z.object({ to: z.literal('homework'), token: z.string(), key: z.string() }),
  z.object({ to: z.enum(['choosing', 'course']), ticket: z.string() }),
]);

type Entering =
  | { at: 'opening' }
  | { at: 'choosing' | 'course'; ticket: string }
  | { at: 'refused'; code: string };

/** Shows the launch's code together with what this tab, or frame, has kept since the login began. */
export function useEntering(): Entering {
  const [state, setState] = useState<Entering>({ at: 'opening' });
  useEffect(() => {
    let gone = false;
    void entered(window.location.hash.slice(1)).then((next) => {
      if (!gone) setState(next);
    });
    return () => {
      gone = true;
    };
  }, []);
  return state;
}

/** Twice at once, as in development, it is asked once: the code is good for one. */
const asking = new Map<string, Promise<Entering>>();

function entered(hash: string): Promise<Entering> {
  const known = asking.get(hash);
  if (known !== undefined) return known;
  const answer = ask(hash);
  asking.set(hash, answer);
  return answer;
}

async function ask(hash: string): Promise<Entering> {
  const problem = /^problem=([a-z-]+)$/.exec(hash)?.[1];
  if (problem) return { at: 'refused', code: problem };
  const [code = '', loginState = ''] = hash.split('.');
  const ticketKey = `golden-hour.lti.ticket.${loginState}`;
  const before = keptInTab(ticketKey)?.split(' ') ?? [];
  const [to, ticket] = before;
  if (ticket && (to === 'choosing' || to === 'course')) return { at: to, ticket };
  const verifier = keptInTab(`golden-hour.lti.${loginState}`);
  if (verifier === undefined) return { at: 'refused', code: hash === '' ? 'malformed' : 'launch-over' };
  const answer = await askInJson('/api/lti/enter', 'POST', { code, verifier });
  if (!answer.ok) return { at: 'refused', code: answer.code };
  const found = enteredSchema.parse(answer.body);
  if (found.to === 'homework') {
    window.location.replace(`/homework#${found.token}.${found.key}`);
    return { at: 'opening' };
  }
  keepInTab(ticketKey, `${found.to} ${found.ticket}`);
  return { at: found.to, ticket: found.ticket };
}
