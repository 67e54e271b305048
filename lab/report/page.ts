import { escaped } from './svg';

/** A report in one file that needs nothing else, in light and dark. */
export function page(title: string, lead: string, sections: string[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
<main>
<h1>${escaped(title)}</h1>
<p class="lead">${lead}</p>
${sections.join('\n')}
</main>
</html>
`;
}

export function section(title: string, lead: string, inside: string): string {
  return `<section><h2>${escaped(title)}</h2><p>${lead}</p>${inside}</section>`;
}

/** Cells are markup already; the first column names the row. */
export function table(head: string[], rows: string[][]): string {
  const cells = (row: string[]) =>
    row.map((cell, i) => (i === 0 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`));
  return `<div class="scroll"><table><thead><tr>${head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('')}</tbody></table></div>`;
}

const style = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1d2026; --soft: #5c6370; --line: #d9d6cd; --bar: #3f6c8f; --bad: #b1492f; --strong: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171c; --ink: #e8e6e1; --soft: #9aa1ad; --line: #343942; --bar: #6fa3cb; --bad: #e07a5f; --strong: #e0a83f; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.55 system-ui, sans-serif; }
main { max-width: 820px; margin: 0 auto; padding: 32px 16px 96px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 8px; } h2 { font-size: 19px; margin: 44px 0 4px; } h3 { font-size: 15px; margin: 26px 0 2px; }
p { margin: 4px 0 12px; max-width: 68ch; } .lead, section > p { color: var(--soft); }
svg { width: 100%; height: auto; display: block; } svg text { font: 12px system-ui, sans-serif; fill: var(--soft); }
svg .strong { font-weight: 600; fill: var(--ink); } svg .value { fill: var(--ink); font-variant-numeric: tabular-nums; }
.bar { fill: var(--bar); } .bar.bad { fill: var(--bad); } .line { fill: none; stroke: var(--strong); stroke-width: 2; } .mark { stroke: var(--ink); stroke-dasharray: 3 3; }
.grid { stroke: var(--line); } .axis, .nought { stroke: var(--soft); } .range { stroke: var(--bar); stroke-width: 3; opacity: .55; } .dot { fill: var(--bar); } svg .dot.strong { fill: var(--strong); }
.share-0 { fill: var(--bar); } .share-1 { fill: var(--strong); } .share-2 { fill: var(--line); } svg .inside { fill: var(--paper); font-weight: 600; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 13px; font-variant-numeric: tabular-nums; }
th, td { text-align: right; padding: 4px 8px; border-bottom: 1px solid var(--line); vertical-align: top; } th:first-child { text-align: left; font-weight: 500; } thead th { color: var(--soft); font-weight: 500; }
.note { color: var(--bad); font-weight: 600; } small, .soft { color: var(--soft); }
`;
