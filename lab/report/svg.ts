/** Pictures for a report that stands in one file: plain SVG as text, drawn in the page's own colours. */

export type Bin = { from: number; to: number; count: number };

/** Text that goes into markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const number = (value: number) => (Math.round(value * 10) / 10).toString();

/** Maps a range of values onto a range of pixels. */
function scale(from: number, to: number, left: number, right: number): (value: number) => number {
  const span = to > from ? to - from : 1;
  return (value) => Math.round((left + ((value - from) / span) * (right - left)) * 10) / 10;
}

/** Round steps for an axis, four to nine of them. */
export function ticks(from: number, to: number): number[] {
  const raw = (to - from) / 5;
  const power = 10 ** Math.floor(Math.log10(Math.max(1e-9, raw)));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= raw) ?? power;
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, i) => (first + i) * step);
}

function frame(width: number, height: number, title: string, inside: string): string {
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">${inside}</svg>`;
}

function axis(values: number[], x: (value: number) => number, y: number): string {
  const marks = values.map(
    (value) =>
      `<line class="grid" x1="${x(value)}" x2="${x(value)}" y1="4" y2="${y}"/><text x="${x(value)}" y="${y + 15}" text-anchor="middle">${number(value)}</text>`,
  );
  return `${marks.join('')}<line class="axis" x1="${x(values[0] ?? 0)}" x2="${x(values.at(-1) ?? 0)}" y1="${y}" y2="${y}"/>`;
}

/** Equal bins over the values of all series. */
export function binsOf(values: readonly number[], least: number, most: number, count: number): Bin[] {
  const width = (most - least || 1) / count;
  const bins = Array.from({ length: count }, (_, i) => ({
    from: least + i * width,
    to: least + (i + 1) * width,
    count: 0,
  }));
  for (const value of values) {
    const bin = bins[Math.min(count - 1, Math.max(0, Math.floor((value - least) / width)))];
    if (bin) bin.count += 1;
  }
  return bins;
}

/** Two distributions over one axis, one filled and one as a line, with marks at single values. */
export function histogram(
  title: string,
  filled: readonly number[],
  outlined: readonly number[],
  marks: { at: number; name: string }[],
): string {
  const all = [...filled, ...outlined, ...marks.map(({ at }) => at)];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const [width, height, base] = [760, 236, 190];
  const x = scale(least, most, 12, width - 12);
  const shares = (values: readonly number[]) =>
    binsOf(values, least, most, 38).map((bin) => ({ ...bin, share: bin.count / Math.max(1, values.length) }));
  const [bars, line] = [shares(filled), shares(outlined)];
  const top = Math.max(0.01, ...[...bars, ...line].map(({ share }) => share));
  const y = scale(0, top, base, 24);
  const rects = bars.map(
    ({ from, to, share }) =>
      `<rect class="bar" x="${x(from) + 0.5}" y="${y(share)}" width="${Math.max(1, x(to) - x(from) - 1)}" height="${base - y(share)}"/>`,
  );
  const steps = line.map(({ from, to, share }) => `${x(from)},${y(share)} ${x(to)},${y(share)}`).join(' ');
  const names = marks.map(
    ({ at, name }, i) =>
      `<line class="mark" x1="${x(at)}" x2="${x(at)}" y1="${12 + (i % 2) * 12}" y2="${base}"/><text x="${x(at)}" y="${10 + (i % 2) * 12}" text-anchor="${at > (least + most) / 2 ? 'end' : 'start'}">${escaped(name)}</text>`,
  );
  return frame(
    width,
    height,
    title,
    `${axis(ticks(least, most), x, base)}${rects.join('')}<polyline class="line" points="${steps}"/>${names.join('')}`,
  );
}

export type Range = { name: string; low: number; value: number; high: number; strong?: boolean };

/** A dot with a range for each row, sorted as given, around a line at nought. */
export function ranges(title: string, rows: Range[], nameWidth = 190): string {
  const values = rows.flatMap(({ low, high, value }) => [low, high, value]);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const [width, line] = [760, 24];
  const base = 8 + rows.length * line;
  const x = scale(least, most, nameWidth + 10, width - 50);
  const drawn = rows.map(({ name, low, value, high, strong }, i) => {
    const y = 20 + i * line;
    return `<text x="${nameWidth}" y="${y + 4}" text-anchor="end"${strong ? ' class="strong"' : ''}>${escaped(name)}</text><line class="range" x1="${x(low)}" x2="${x(high)}" y1="${y}" y2="${y}"/><circle class="${strong ? 'dot strong' : 'dot'}" cx="${x(value)}" cy="${y}" r="5"/><text x="${x(high) + 9}" y="${y + 4}" class="value">${value.toFixed(2)}</text>`;
  });
  return frame(
    width,
    base + 24,
    title,
    `${axis(ticks(least, most), x, base)}<line class="nought" x1="${x(0)}" x2="${x(0)}" y1="4" y2="${base}"/>${drawn.join('')}`,
  );
}

/** Bars from nought, one for each row. */
export function bars(title: string, rows: { name: string; value: number }[], nameWidth = 190): string {
  const values = rows.map(({ value }) => value);
  const [least, most] = [Math.min(0, ...values), Math.max(0.01, ...values)];
  const [width, line] = [760, 22];
  const x = scale(least, most, nameWidth + 10, width - 60);
  const drawn = rows.map(({ name, value }, i) => {
    const y = 4 + i * line;
    const [left, right] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
    return `<text x="${nameWidth}" y="${y + 13}" text-anchor="end">${escaped(name)}</text><rect class="${value < 0 ? 'bar bad' : 'bar'}" x="${left}" y="${y + 3}" width="${Math.max(1, right - left)}" height="${line - 8}"/><text class="value" x="${right + 7}" y="${y + 13}">${value.toFixed(2)}</text>`;
  });
  return frame(width, 8 + rows.length * line, title, drawn.join(''));
}

/** Shares of a whole in one bar. */
export function shares(title: string, parts: { name: string; share: number }[]): string {
  let from = 0;
  const drawn = parts.map(({ name, share }, i) => {
    const x = from * 760;
    from += share;
    const label =
      share > 0.12
        ? `<text x="${x + 8}" y="24" class="inside">${escaped(name)} ${(share * 100).toFixed(1)} %</text>`
        : '';
    return `<rect class="share share-${i}" x="${x}" y="4" width="${share * 760}" height="32"/>${label}`;
  });
  return frame(760, 40, title, drawn.join(''));
}
