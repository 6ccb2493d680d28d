/** What the report looks like; its colours and font are the site's tokens (src/styles/tokens.css), which stand before it. */
export const reportStyle = `
:root { --soft: color-mix(in oklab, var(--accent) 20%, var(--paper)); }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.55 var(--font); font-variant-numeric: tabular-nums; -webkit-text-size-adjust: 100%; overflow-wrap: anywhere; }
main { max-width: 52rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
.kicker, .about, small { color: var(--muted); font-size: 0.875rem; }
.kicker { margin: 0; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0.25rem 0 0.75rem; text-wrap: balance; }
h2 { font-size: 1.125rem; margin: 0; break-after: avoid; }
h3 { font-size: 1rem; font-weight: 500; margin: 1.25rem 0 0.5rem; break-after: avoid; }
h3 small { display: block; font-weight: 400; }
.lead { color: var(--muted); margin: 0 0 1.5rem; }
.about { margin: 0.125rem 0 0.75rem; max-width: 66ch; break-after: avoid; }
table + .about { margin-top: 0.75rem; }
section { margin-top: 2.5rem; }
.next { padding-left: 1rem; border-left: 2px solid var(--accent); margin-top: 1.75rem; break-inside: avoid; }
ol, ul { margin: 0.5rem 0 0; padding-left: 1.25rem; }
code { font-size: 0.9em; white-space: nowrap; }
li { break-inside: avoid; }
li + li { margin-top: 0.5rem; }
li small, th small { display: block; font-weight: 400; }
q { display: block; color: var(--muted); }
.samples { list-style: none; padding: 0; margin-top: 0.25rem; font-weight: 400; }
.samples li + li { margin-top: 0.125rem; }
.samples q, .samples small { display: inline; }
.sides { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 0.75rem 1.5rem; }
.sides li { margin: 0; padding-left: 0.75rem; border-left: 2px solid var(--warning); }
.sides q { color: inherit; }
figure { margin: 0; break-inside: avoid; }
svg { display: block; width: 100%; }
.parts { height: 2.25rem; }
.parts rect { stroke: var(--paper); stroke-width: 2px; }
.names { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.75rem; padding: 0; }
.names li { margin: 0; }
.names small { display: inline; }
.swatch { display: inline-block; width: 0.75rem; height: 0.75rem; }
.names strong { white-space: nowrap; }
.gap { fill: var(--warning); } .covered { fill: var(--accent); } .merged { fill: color-mix(in oklab, var(--accent) 65%, var(--paper)); }
.foreign { fill: var(--hairline); }
.unanswered { fill: color-mix(in oklab, var(--warning) 55%, var(--paper)); } .account { fill: var(--muted); } .alone { fill: var(--outline); }
.line { height: 5rem; border-bottom: 1px solid var(--outline); overflow: visible; }
.line polygon { fill: var(--soft); }
.line polyline { fill: none; stroke: var(--accent); stroke-width: 2px; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
.peak { margin: 0 0 0.25rem var(--at); width: fit-content; translate: calc(-1 * var(--at)); font-weight: 650; font-size: 0.875rem; line-height: 1.2; }
.ends { display: flex; justify-content: space-between; gap: 1rem; margin: 0.25rem 0 0; color: var(--muted); font-size: 0.875rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
th, td { text-align: right; vertical-align: top; padding: 0.5rem 0 0.5rem 1rem; border-top: 1px solid var(--hairline); white-space: nowrap; }
thead th { font-weight: 400; color: var(--muted); font-size: 0.875rem; border-top: 0; padding-block: 0 0.25rem; vertical-align: bottom; }
th:first-child { text-align: left; padding-left: 0; white-space: normal; font-weight: 500; }
th:first-child { width: 100%; }
.products :is(td:last-child, th:last-child) { text-align: left; white-space: normal; min-width: 14rem; }
tr { break-inside: avoid; }
.bar { display: inline-block; min-width: 5rem; padding: 0 0.375rem; background: linear-gradient(var(--soft) 0 0) right / var(--part) no-repeat; print-color-adjust: exact; }
@media screen and (max-width: 40rem) {
  main { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.5rem; }
  table:not(.short) {
    &, tbody { display: block; }
    thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
    tr { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; padding: 0.5rem 0; border-top: 1px solid var(--hairline); }
    th, td { border: 0; padding: 0; text-align: left; white-space: normal; }
    th[scope='row'] { flex: 1 0 100%; }
    td::before { content: attr(data-head) ' ' / ''; color: var(--muted); }
    .bar { min-width: 3.5rem; background-position: left; }
  }
}
@media print { :root { color-scheme: light; } body { font-size: 11pt; } main { padding: 0; max-width: none; } }
`;
