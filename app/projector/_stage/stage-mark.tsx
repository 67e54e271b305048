import { TeamMark } from '../../_ui/team-mark';

interface StageMarkProps {
  index: number;
  /** Of the stage, so that it grows with the screen. */
  rem: number;
  label?: string | undefined;
}

/** A team's mark in the stage's own unit. */
export function StageMark({ index, rem, label }: StageMarkProps) {
  return (
    <span className="inline-flex shrink-0 [&>svg]:size-[1em]" style={{ fontSize: `${rem}rem` }}>
      <TeamMark index={index} label={label} />
    </span>
  );
}
