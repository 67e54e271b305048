import { isolated } from '@/app/_ui/isolated';

const most = 4;

/** "Mara, Jonas, Aiko, Sam +3": empty for nobody. */
export function nameList(names: readonly string[]): string {
  const shown = names.slice(0, most).map(isolated).join(', ');
  return names.length > most ? `${shown} +${names.length - most}` : shown;
}
