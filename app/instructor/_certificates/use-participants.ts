'use client';

import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import { askInJson } from '../../_ask/ask-server';
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

export type Person = z.infer<typeof answer>['people'][number];

/** Who took part; undefined while that is looked up. */
export function useParticipants(roundId: string) {
  const [people, setPeople] = useState<Person[]>();
  const [problem, setProblem] = useState<Refused>();
  const path = `/api/rounds/${roundId}/certificates`;

  const load = useCallback(async () => {
    const asked = await askInJson(path, 'GET');
    const found = asked.ok ? answer.safeParse(asked.body).data : undefined;
    if (found) setPeople(found.people);
    else setProblem({ code: asked.ok ? 'server-fault' : asked.code, letters: [] });
  }, [path]);

  useEffect(() => void load(), [load]);

  return { people, problem, setProblem, load, path };
}
