/** The look of the help centre (src/styles/tokens.css) for a page that stands alone. */
export const reportStyle = `
:root { color-scheme: light dark;
  --accent: light-dark(oklch(0.46 0.11 158), oklch(0.8 0.12 158));
  --soft: light-dark(oklch(0.955 0.022 158), oklch(0.28 0.035 158));
  --paper: light-dark(oklch(0.992 0.004 95), oklch(0.195 0.008 200));
  --ink: light-dark(oklch(0.24 0.015 200), oklch(0.93 0.008 95));
  --muted: light-dark(oklch(0.48 0.015 200), oklch(0.74 0.012 150));
  --hairline: light-dark(oklch(0.89 0.008 150), oklch(0.34 0.012 200));
  --warning: light-dark(oklch(0.6 0.12 65), oklch(0.8 0.13 80)); }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.55 ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
.kicker, .about, .more, small { color: var(--muted); font-size: 0.875rem; }
.kicker { margin: 0; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0.25rem 0 0.75rem; text-wrap: balance; }
h2 { font-size: 1.125rem; margin: 0; }
h3 { font-size: 1rem; margin: 0 0 0.25rem; }
.lead { color: var(--muted); margin: 0 0 1.5rem; }
.about { margin: 0.125rem 0 0.75rem; }
section { margin-top: 2.5rem; break-inside: avoid-page; }
.next { padding-left: 1rem; border-left: 2px solid var(--accent); margin-top: 1.5rem; }
ol, ul { margin: 0.5rem 0 0; padding-left: 1.25rem; }
code { white-space: nowrap; font-size: 0.9em; }
li + li { margin-top: 0.5rem; }
q { quotes: '“' '”'; color: var(--muted); margin-right: 0.5rem; }
figure { margin: 0; overflow-x: auto; }
svg { display: block; width: 100%; min-width: 30rem; height: auto; }
svg text { font-size: 13px; fill: var(--muted); }
svg .figure { font-weight: 650; fill: var(--ink); }
svg .middle { text-anchor: middle; } svg .end { text-anchor: end; }
svg line { stroke: var(--hairline); }
svg polyline { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round; }
.gap { fill: var(--warning); } .covered { fill: var(--accent); } .merged { fill: color-mix(in oklch, var(--accent) 55%, var(--paper)); }
.account { fill: var(--muted); } .alone { fill: var(--hairline); }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
th, td { text-align: right; vertical-align: top; padding: 0.5rem 0 0.5rem 1rem; border-top: 1px solid var(--hairline); white-space: nowrap; }
thead th { font-weight: 400; color: var(--muted); font-size: 0.875rem; border-top: 0; padding-block: 0 0.25rem; }
th:first-child { text-align: left; padding-left: 0; white-space: normal; font-weight: 500; }
tbody small { display: block; font-weight: 400; overflow-wrap: anywhere; }
.bar span { display: inline-block; min-width: 5rem; padding: 0 0.375rem; background: linear-gradient(to left, var(--soft) var(--part), transparent var(--part)); }
.columns { display: flex; flex-wrap: wrap; gap: 2rem 4rem; margin-top: 0.75rem; }
dl { display: grid; grid-template-columns: auto auto; gap: 0.125rem 1.5rem; margin: 0; } dd { margin: 0; text-align: right; }
@media (max-width: 34rem) { td:nth-child(3), thead th:nth-child(3) { display: none; } th, td { padding-left: 0.5rem; } .bar span { min-width: 3rem; } }
@media print { body { font-size: 11pt; } main { padding: 0; } }
`;
