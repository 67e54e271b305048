import path from 'node:path';
import { expect, test } from 'vitest';
import { postKinds } from '@/engine/vocabulary';
import { loadScenario } from '../scenario-folder';
import type { Draft } from './check';
import { posts } from './post-words';
import { words } from './words';

const small = path.join(import.meta.dirname, '..', 'fixtures', 'small');

type Injects = Draft['structure']['injects'];
type InjectWords = Draft['words'][string]['injects'];

async function reasonsAfter(change: (injects: Injects, da: InjectWords) => void): Promise<string[]> {
  const loaded = await loadScenario(small);
  if (!loaded.ok) throw new Error('the small scenario cannot be played');
  const draft = structuredClone(loaded.draft);
  change(draft.structure.injects, draft.words.da?.injects ?? {});
  return [...posts(draft), ...words(draft)].map((finding) => `${finding.path.join('.')}: ${finding.reason}`);
}

function edit(id: string, change: Partial<Injects[number]>) {
  return reasonsAfter((injects) => {
    for (const inject of injects) if (inject.id === id) Object.assign(inject, change);
  });
}

function editWords(id: string, change: Partial<InjectWords[string]>) {
  return reasonsAfter((_, da) => {
    Object.assign(da[id] ?? {}, change);
  });
}

test('the smallest scenario shows every kind of post', async () => {
  const loaded = await loadScenario(small);
  const used = new Set(loaded.ok ? loaded.scenario.structure.injects.map(({ kind }) => kind) : []);
  expect(postKinds.filter((kind) => !used.has(kind))).toEqual([]);
});

test('a field or a word of another kind is refused', async () => {
  expect(await edit('spare', { stars: 3 })).toEqual([
    'injects.3.stars: has no meaning here: only review have it, and this is a post',
  ]);
  expect(await editWords('spare', { transcript: 'Hej.' })).toEqual([
    'injects.spare: "transcript" is never seen: only voice-note show it, and this is a post',
  ]);
});

test('a kind has what its card shows', async () => {
  const gone = (id: string, kind: Injects[number]['kind']) => edit(id, { kind });
  expect(await gone('spare', 'review')).toContain('injects.3: "stars" is missing: a review has 1 to 5');
  expect(await gone('spare', 'live')).toContain(
    'injects.3: "viewers" is missing: how many watch it at its peak',
  );
  expect(await gone('spare', 'group-chat')).toContain(
    'injects.spare: "messages" is missing: a group-chat shows it',
  );
});

test('a post neither answers nor quotes itself', async () => {
  expect(await edit('spare', { replyTo: 'spare', quotes: 'spare' })).toEqual([
    'injects.3.replyTo: names the post itself',
    'injects.3.quotes: names the post itself',
  ]);
});

test('every language shows as much as the first, with the same shares and speakers', async () => {
  const options = [
    { label: 'Ja', share: 0.5 },
    { label: 'Nej', share: 0.5 },
  ];
  expect(await editWords('a-poll', { options })).toEqual([
    'injects.a-poll: "options" has other shares than in the first language',
  ]);
  expect(await editWords('a-video', { frames: ['Et.', 'To.', 'Tre.'] })).toEqual([
    'injects.a-video: "frames" has 3 entries, but 2 in the first language',
  ]);
  expect(
    await editWords('a-call', {
      turns: [
        { by: 'us', text: 'Hallo.' },
        { by: 'us', text: 'Hallo?' },
      ],
    }),
  ).toEqual(['injects.a-call: "turns" has other speakers than in the first language']);
});

test('the shares of a poll add up to one', async () => {
  const options = [
    { label: 'Ja', share: 0.4 },
    { label: 'Nej', share: 0.4 },
  ];
  expect(await editWords('a-poll', { options })).toContain(
    'injects.a-poll: the shares of "options" add up to 0.8, not to 1',
  );
});
