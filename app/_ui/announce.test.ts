import { expect, test, vi } from 'vitest';
import { announce, onAnnouncement } from './announce';

test('at most one message a second is spoken, in order, and a repetition only once', () => {
  vi.useFakeTimers();
  const said: string[] = [];
  const stop = onAnnouncement((words) => said.push(words));
  announce('A decision is open');
  announce('30 seconds left');
  announce('30 seconds left');
  vi.advanceTimersByTime(0);
  expect(said).toEqual(['A decision is open']);
  vi.advanceTimersByTime(1000);
  expect(said).toEqual(['A decision is open', '30 seconds left']);
  vi.advanceTimersByTime(5000);
  expect(said).toHaveLength(2);
  stop();
  vi.useRealTimers();
});
