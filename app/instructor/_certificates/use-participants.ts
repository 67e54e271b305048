'use client';

import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import type { Refused } from '../../_files/download';

const answer = z.object({
  people: z.array(
    z.object({
      seatId: z.string(),
      nickname: z.string(),
      team: z.number(),
      certificate: z
        .object({ code: z.string(), name: z.string().nullable(), revoked: z.boolean() })
        .nullable(),
    }),
  ),
});
const refused = z.object({ code: z.string() });

export type Person = z.infer<typeof answer>['people'][number];

/** Who took part; undefined while that is looked up. */
export function useParticipants(roundId: string) {
  const [people, setPeople] = useState<Person[]>();
  const [problem, setProblem] = useState<Refused>();
  const path = `/api/rounds/${roundId}/certificates`;

  const load = useCallback(async () => {
    try {
      const given: unknown = await (await fetch(path)).json();
      const found = answer.safeParse(given);
      if (found.success) setPeople(found.data.people);
      else setProblem({ code: refused.safeParse(given).data?.code ?? 'failed', letters: [] });
    } catch {
      setProblem({ code: 'failed', letters: [] });
    }
  }, [path]);

  useEffect(() => void load(), [load]);

  return { people, problem, setProblem, load, path };
}
