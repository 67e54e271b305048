import type { Series } from '@/look/series';

const minutes = Array.from({ length: 49 }, (_, index) => index * 5);

/** A fall, and what each team made of it. */
function curve(depth: number, low: number, recovery: number) {
  return minutes.map((x) => {
    const fall = depth / (1 + Math.exp(-(x - low) / 14));
    const back = x > low ? recovery * (1 - Math.exp(-(x - low) / 60)) : 0;
    return { x, y: 62 - fall + back + Math.sin(x / 9 + depth) * 0.8 };
  });
}

export const series: readonly Series[] = [
  { id: 'a', name: 'Night desk', team: 0, points: curve(24, 40, 14) },
  { id: 'b', name: 'Second floor', team: 1, points: curve(38, 52, 8) },
  { id: 'c', name: 'The Late Shift', team: 2, points: curve(30, 46, 10) },
  { id: 'd', name: 'Harbour', team: 3, points: curve(31, 60, 12) },
  { id: 'none', name: 'Doing nothing', dash: '2 4', quiet: true, points: curve(46, 55, 2) },
];

export const markers = [
  { x: 9, label: 'Video goes up' },
  { x: 30, label: 'Holding statement' },
  { x: 38, label: 'The internal letter leaks' },
  { x: 95, label: 'Full apology' },
  { x: 200, label: 'CEO on television' },
] as const;

export const steps = [
  { id: '1', label: 'Explained the rules for overbooked flights first', change: -9.4 },
  { id: '2', label: 'The internal letter leaked', change: -12.1 },
  { id: '3', label: 'Answered 14 of 30 enquiries', change: -5.2 },
  { id: '4', label: 'Apologised without conditions', change: 7.8 },
  { id: '5', label: 'Adverts went on running until 22:10', change: -8.1 },
] as const;

export const stakeholders = [
  { id: 'customers', label: 'Customers', value: 8.2 },
  { id: 'public', label: 'Public', value: 6.1 },
  { id: 'employees', label: 'Employees', value: -3.4 },
  { id: 'media', label: 'Media', value: 2.2 },
  { id: 'investors', label: 'Investors', value: -4.9 },
  { id: 'regulators', label: 'Regulators', value: 0 },
] as const;
