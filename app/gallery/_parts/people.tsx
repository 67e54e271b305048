import { groups, roles } from '@/engine/vocabulary';
import { Avatar } from '../../_ui/avatar';
import { GroupFace } from '../../_ui/group-face';
import { RoleMark } from '../../_ui/role-mark';
import { TeamMark, TeamName } from '../../_ui/team-mark';

const eight = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const beyond = [8, 9, 17, 25, 26, 40, 59] as const;
const moods = ['up', 'same', 'down'] as const;
const names = [
  'Mara Lindqvist',
  'Tom',
  'Ayşe Demir',
  'Jens-Ole Kjær',
  'Priya N.',
  '海斗',
  'd_ortega',
] as const;

export function People() {
  return (
    <div className="flex flex-col gap-5">
      <div className="grid max-w-xl grid-cols-6 gap-3">
        {moods.map((mood) =>
          groups.map((group) => <GroupFace key={group + mood} group={group} mood={mood} />),
        )}
      </div>
      <div className="flex flex-wrap items-center gap-4">
        {eight.map((index) => (
          <TeamMark key={index} index={index} size={40} label={`Team ${index + 1}`} />
        ))}
        {beyond.map((index) => (
          <TeamMark key={index} index={index} size={28} label={`Team ${index + 1}`} />
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <TeamName index={0} name="Night desk" />
        <TeamName index={3} name="Second floor" />
        <TeamName index={6} name="The Late Shift" />
        {roles.map((role) => (
          <RoleMark key={role} role={role} />
        ))}
      </div>
      <ul className="flex flex-wrap items-center gap-x-5 gap-y-3">
        {names.map((name) => (
          <li key={name} className="flex items-center gap-2 text-sm">
            <Avatar name={name} size="small" />
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
