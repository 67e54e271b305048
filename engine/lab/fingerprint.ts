import { parameters, responseParameters } from '../model/parameters';
import { rulesVersion } from '../round';
import { canonicalJson } from '../round-file/canonical';
import type { Structure } from '../scenario/structure';

/** Raised when simulated teams are changed to play differently: 2 answers after a share of the time and waits silence out, 3 takes calls. */
const teamsVersion = 3;

/**
 * A short name for a scenario's structure under the rules, the model and the simulated teams of today: two scenarios that
 * play alike have the same one. In which order an author writes answers is left out, since the seed draws it; words are
 * left out, since teams answer after a share of the time that the words need. Not a seal: 64 bits, easily forged.
 */
export function fingerprint(structure: Structure): string {
  const text = canonicalJson([rulesVersion, teamsVersion, modelValues(), simulated(structure)]);
  return hash(text, 0x811c9dc5) + hash(text, 0x9747b28c);
}

/** In one order, without what no simulated team is touched by: languages, private goals, signatures, tempers, names, what was wrong with intel. */
function simulated({ goals: _goals, languages: _languages, ...structure }: Structure) {
  const personas = structure.personas.map(({ temper: _temper, ...persona }) => persona);
  const decisions = structure.decisions.map(({ chain: _chain, ...decision }) => ({
    ...decision,
    responses: [...decision.responses].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }));
  const intel = structure.intel.map(({ true: _true, stale: _stale, ...one }) => one);
  const voices = structure.voices.map(({ name: _name, handle: _handle, ...voice }) => voice);
  return { ...structure, personas, decisions, intel, voices };
}

function modelValues(): unknown {
  const values = (section: Record<string, { value: number }>) =>
    Object.entries(section).map(([name, { value }]) => [name, value]);
  return [
    Object.entries(parameters).map(([name, section]) => [name, values(section)]),
    responseParameters.map(({ strategy, parameters: own }) => [strategy, values(own)]),
  ];
}

function hash(text: string, start: number): string {
  let h = start;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
