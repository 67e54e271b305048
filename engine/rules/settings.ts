import type { SettingCommand } from '../command';
import type { Event } from '../event';
import { type Answer, accept } from '../result';
import { isPodiumShown, type Round } from '../round';
import { setNoise } from './noise';
import { inLobby } from './own-seat';

/** What the instructor sets; a setting that is so already gives no event. */
export function decideSetting(round: Round, command: SettingCommand): Answer {
  const { settings } = round;
  switch (command.type) {
    case 'lock-lobby':
      return unless(settings.lobbyLocked === command.locked, {
        type: 'lobby-locked',
        locked: command.locked,
      });
    case 'set-tempo':
      return unless(settings.tempo === command.tempo, { type: 'tempo-set', tempo: command.tempo });
    case 'set-untimed':
      return unless(settings.untimed === command.untimed, { type: 'untimed-set', untimed: command.untimed });
    case 'set-hold':
      return unless(Boolean(settings.hold) === command.held, { type: 'hold-set', held: command.held });
    case 'set-noise':
      return setNoise(round, command.noise);
    case 'set-sorting':
      return unless(settings.sorting === command.sorting, { type: 'sorting-set', sorting: command.sorting });
    case 'set-ranking':
      return unless(settings.ranking === command.shown, { type: 'ranking-set', shown: command.shown });
    case 'set-podium':
      return unless(isPodiumShown(round) === command.shown, { type: 'podium-set', shown: command.shown });
    case 'fix-priorities':
      return inLobby(round) ?? accept({ type: 'priorities-fixed', priorities: command.priorities });
  }
}

function unless(isSo: boolean, event: Event): Answer {
  return isSo ? accept() : accept(event);
}
