import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { KeptSeat } from './seats';

const now = 1_800_000_000_000;
const seat = (seatId: string, more: Partial<KeptSeat> = {}): KeptSeat => ({
  seatId,
  token: 'x'.repeat(43),
  seatCode: 'ABC234',
  nickname: seatId,
  language: 'en',
  title: 'Monday',
  workshopId: 'monday',
  door: { pin: '12345678' },
  keptAt: Date.now(),
  ...more,
});

/** A browser's storage, as one that keeps, one that throws at every touch, one that is full, or one that forgets. */
function storage(way: 'keeps' | 'throws' | 'full' | 'forgets') {
  const map = new Map<string, string>();
  const deny = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  return {
    getItem: (key: string) => (way === 'throws' ? deny() : (map.get(key) ?? null)),
    setItem: (key: string, text: string) => {
      if (way === 'throws' || way === 'full') deny();
      if (way === 'keeps') map.set(key, text);
    },
    removeItem: (key: string) => (way === 'throws' ? deny() : map.delete(key)),
  };
}

function openBrowser(way: Parameters<typeof storage>[0]) {
  vi.stubGlobal('localStorage', storage(way));
  vi.stubGlobal('sessionStorage', storage(way));
}

/** A page that was loaded anew: nothing of its memory is left. */
async function loadPage() {
  vi.resetModules();
  return import('./seats');
}

beforeEach(() => openBrowser('keeps'));
afterEach(() => vi.unstubAllGlobals());

describe('a seat is known by its workshop', () => {
  test('whichever way one comes', async () => {
    (await loadPage()).keepSeat(seat('Mara', { door: { token: 't'.repeat(43) } }));
    const { seatsIn } = await loadPage();
    expect(seatsIn('monday', { pin: '12345678' }).map(({ seatId }) => seatId)).toEqual(['Mara']);
    expect(seatsIn('tuesday', { token: 't'.repeat(43) })).toEqual([]);
  });

  test('and not by a PIN that another workshop has now; only seats of before are known by it', async () => {
    const { keepSeat, seatsIn } = await loadPage();
    keepSeat(seat('Mara'));
    keepSeat(seat('Tom', { workshopId: undefined }));
    expect(seatsIn('tuesday', { pin: '12345678' }).map(({ seatId }) => seatId)).toEqual(['Tom']);
  });

  test('a second tab keeps its own; a new one opens the newest; practice is not what the front page offers', async () => {
    const { keepSeat, currentSeat, chooseSeat, seatOfToday } = await loadPage();
    keepSeat(seat('Mara', { keptAt: now }));
    keepSeat(seat('alone', { keptAt: now + 2, workshopId: undefined, door: { practice: 'seat-taken' } }));
    keepSeat(seat('Tom', { keptAt: now + 1, workshopId: 'tuesday' }));
    chooseSeat('Mara');
    vi.useFakeTimers({ now });
    expect(currentSeat()?.seatId).toBe('Mara');
    vi.stubGlobal('sessionStorage', storage('keeps'));
    const other = await loadPage();
    expect(other.currentSeat()?.seatId).toBe('alone');
    expect(seatOfToday(now)?.seatId).toBe('Tom');
    expect(seatOfToday(now + 25 * 3_600_000)).toBeUndefined();
    vi.useRealTimers();
  });
});

describe.each(['throws', 'full', 'forgets'] as const)('where storage %s', (way) => {
  test('the seat goes from screen to screen, and the page knows that a reload would lose it', async () => {
    openBrowser(way);
    const { keepSeat, currentSeat, seatOutlivesPage, forgetSeat } = await loadPage();
    keepSeat(seat('Mara'));
    expect(currentSeat()?.seatId).toBe('Mara');
    expect(seatOutlivesPage()).toBe(false);
    forgetSeat('Mara');
    expect(currentSeat()).toBeUndefined();
    expect((await loadPage()).currentSeat()).toBeUndefined();
  });
});

test('a request for a seat keeps its id until it is done with, also when the page is loaded again', async () => {
  const { joiningId, forgetJoining } = await loadPage();
  const id = joiningId('monday');
  expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect((await loadPage()).joiningId('monday')).toBe(id);
  expect(joiningId('tuesday')).not.toBe(id);
  forgetJoining('monday');
  expect((await loadPage()).joiningId('monday')).not.toBe(id);
});
