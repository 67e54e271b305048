import type { CrowdLine, Structure, Variant } from '@/engine/scenario/structure';
import type { After } from '@/engine/scenario/time';
import type { Path } from '../problem';
import { type Check, inStructure } from './check';
import { namedIn } from './conditions';
import { type Kind, type Naming, namesOf, unknown } from './names';

/** Everything that the structure names exists. */
export const references: Check = (draft) => {
  const names = namesOf(draft);
  return namingsOf(draft.structure).flatMap(({ path, kind, id }) => {
    const reason = unknown(names, kind, id);
    return reason ? [inStructure(path, reason)] : [];
  });
};

function namingsOf(structure: Structure): Naming[] {
  return [
    { path: ['company'], kind: 'persona', id: structure.company },
    ...structure.facts.flatMap(ofFact),
    ...structure.injects.flatMap(ofInject),
    ...structure.decisions.flatMap(ofDecision),
    ...structure.intel.flatMap(ofIntel),
    ...(structure.variants ?? []).flatMap(ofVariant),
    ...(structure.speakers ?? []).flatMap(({ channels }, i) =>
      many(['speakers', i, 'channels'], 'channel', channels),
    ),
    ...structure.voices.flatMap(({ speaker }, i) => one(['voices', i, 'speaker'], 'speaker', speaker)),
    ...structure.enquiries.flatMap((item, i) => [
      ...ofTimed(item, ['enquiries', i]),
      ...ofChannel(item, 'enquiries', i),
      ...one(['enquiries', i, 'speaker'], 'speaker', item.speaker),
      ...(item.next ?? []).flatMap(({ enquiry, inject }, k) => [
        ...one(['enquiries', i, 'next', k, 'enquiry'], 'enquiry', enquiry),
        ...one(['enquiries', i, 'next', k, 'inject'], 'inject', inject),
      ]),
    ]),
    ...structure.crowd.flatMap(ofCrowdLine),
    ...(structure.milestones ?? []).flatMap(({ met }, i) => namedIn(met, ['milestones', i, 'met'])),
    ...(structure.goals ?? []).flatMap(({ met }, i) => namedIn(met, ['goals', i, 'met'])),
    ...(structure.rubric ?? []).flatMap(({ at }, i) => many(['rubric', i, 'at'], 'decision', at)),
    ...structure.scheduled.flatMap((item, i) => ofChannel(item, 'scheduled', i)),
  ];
}

function ofChannel({ channel }: { channel: string }, list: string, i: number): Naming[] {
  return [{ path: [list, i, 'channel'], kind: 'channel', id: channel }];
}

function ofVariant({ truths }: Variant, i: number): Naming[] {
  return Object.keys(truths).map((fact) => ({
    path: ['variants', i, 'truths', fact],
    kind: 'fact',
    id: fact,
  }));
}

function ofCrowdLine(line: CrowdLine, i: number): Naming[] {
  const path = ['crowd', i];
  return [
    ...ofTimed(line, path),
    ...ofChannel(line, 'crowd', i),
    ...one([...path, 'speaker'], 'speaker', line.speaker),
    ...one([...path, 'replyTo'], 'inject (or company)', line.replyTo),
    ...one([...path, 'quotes'], 'inject', line.quotes),
  ];
}

function ofFact(fact: Structure['facts'][number], i: number): Naming[] {
  return [
    ...one(['facts', i, 'heard'], 'inject', fact.heard),
    ...one(['facts', i, 'settled'], 'inject', fact.settled),
    ...many(['facts', i, 'excludes'], 'fact', fact.excludes),
  ];
}

function ofInject(inject: Structure['injects'][number], i: number): Naming[] {
  const path = ['injects', i];
  return [
    ...ofTimed(inject, path),
    ...ofChannel(inject, 'injects', i),
    { path: [...path, 'persona'], kind: 'persona', id: inject.persona },
    ...one([...path, 'replyTo'], 'inject', inject.replyTo),
    ...one([...path, 'quotes'], 'inject', inject.quotes),
  ];
}

function ofIntel(intel: Structure['intel'][number], i: number): Naming[] {
  const path = ['intel', i];
  return [
    ...ofTimed(intel, path),
    ...many([...path, 'matters'], 'decision', intel.matters),
    ...one([...path, 'labels', 'fact'], 'fact', intel.labels?.fact),
  ];
}

function ofDecision(decision: Structure['decisions'][number], i: number): Naming[] {
  const path = ['decisions', i];
  const own = (ids: string[], at: Path) =>
    ids.map((id, k): Naming => ({ path: [...at, k], kind: 'response', id: `${decision.id}/${id}` }));
  const { follows } = decision.silence;
  return [
    ...ofTimed(decision, path),
    ...ofChannel(decision, 'decisions', i),
    ...many([...path, 'intel'], 'intel', decision.intel),
    ...many([...path, 'facts'], 'fact', decision.facts),
    ...many([...path, 'places', 'channels'], 'channel', decision.places?.channels),
    ...own(decision.expected, [...path, 'expected']),
    ...(decision.expectedIf ?? []).flatMap(({ when, answers }, k) => [
      ...namedIn(when, [...path, 'expectedIf', k, 'when']),
      ...own(answers, [...path, 'expectedIf', k, 'answers']),
    ]),
    ...one([...path, 'silence', 'follows'], 'response', follows && `${decision.id}/${follows}`),
    ...decision.responses.flatMap((response, k) => ofResponse(response, [...path, 'responses', k])),
  ];
}

function ofResponse(response: Structure['decisions'][number]['responses'][number], path: Path): Naming[] {
  return [
    ...one([...path, 'sponsor'], 'persona or role', response.sponsor),
    ...(response.asserts ?? []).map(
      ({ fact }, k): Naming => ({ path: [...path, 'asserts', k, 'fact'], kind: 'fact', id: fact }),
    ),
    ...many([...path, 'contradicts'], 'response', response.contradicts),
    ...many([...path, 'promise', 'keptBy'], 'response', response.promise?.keptBy),
    ...one([...path, 'channel'], 'channel', response.channel),
    ...(response.reactions ?? []).flatMap(({ by, channel }, k): Naming[] => [
      { path: [...path, 'reactions', k, 'by'], kind: 'persona or speaker', id: by },
      { path: [...path, 'reactions', k, 'channel'], kind: 'channel', id: channel },
    ]),
    ...namedIn(response.when, [...path, 'when']),
  ];
}

type Timed = Partial<Pick<Structure['injects'][number], 'after' | 'when' | 'unless'>>;

function ofTimed(item: Timed, path: Path): Naming[] {
  return [
    ...ofAnchor(item.after, [...path, 'after']),
    ...namedIn(item.when, [...path, 'when']),
    ...namedIn(item.unless, [...path, 'unless']),
  ];
}

function ofAnchor(after: After | undefined, path: Path): Naming[] {
  return [
    ...one([...path, 'decision'], 'decision', after?.decision),
    ...one([...path, 'response'], 'response', after?.response),
    ...one([...path, 'inject'], 'inject', after?.inject),
  ];
}

function one(path: Path, kind: Kind, id: string | undefined): Naming[] {
  return id === undefined ? [] : [{ path, kind, id }];
}

function many(path: Path, kind: Kind, ids: string[] | undefined): Naming[] {
  return (ids ?? []).map((id, k) => ({ path: [...path, k], kind, id }));
}
