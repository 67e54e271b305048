/** The hazards that have words of their own; an author may name others, and those are shown as written. */
const hazards = [
  'impostor-account',
  'contested-decision',
  'rumours',
  'insulting-fans',
  'employee-opinion',
  'humour',
  'threat',
  'overload',
  'violent-video',
  'conflicting-facts',
  'leaked-letter',
  'smear-of-a-victim',
  'competitor-exploits',
  'hijacked-slogan',
  'international-spread',
  'too-many-enquiries',
  'justified-complaint',
  'three-in-the-morning',
  'staffing',
  'phone-use-policy',
  'automatic-marketing',
  'edited-picture',
  'inauthentic-campaign',
  'contest',
  'proportion',
  'unauthorised-humour',
] as const;

export function isHazard(id: string): id is (typeof hazards)[number] {
  return hazards.some((hazard) => hazard === id);
}

/** `smear-of-a-victim` -> "smear of a victim" */
export function hazardAsWritten(id: string): string {
  return id.replaceAll('-', ' ');
}
