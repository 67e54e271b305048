/** What can lie over the console in play; one at a time. */
export type PlayDialog =
  | 'post'
  | 'settings'
  | 'join'
  | 'help'
  | 'end'
  | 'calm'
  | 'close'
  | 'back'
  | 'nudge'
  | 'grade'
  | 'staff'
  | 'codes';
export type OpenDialog = (dialog: PlayDialog | undefined) => void;
