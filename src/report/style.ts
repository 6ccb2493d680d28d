/** What this report has beside the look that it shares with the miner's. */
export const editorsStyle = `
.first { fill: var(--accent); } .three { fill: color-mix(in oklab, var(--accent) 55%, var(--paper)); }
.ten { fill: color-mix(in oklab, var(--warning) 55%, var(--paper)); } .none { fill: var(--warning); }
.published { fill: var(--accent); } .drafts { fill: color-mix(in oklab, var(--warning) 55%, var(--paper)); }
.histogram { height: 5rem; overflow: visible; border-bottom: 1px solid var(--outline); }
.histogram rect { fill: var(--accent); stroke: var(--paper); } .histogram .over { fill: var(--warning); }
.histogram line { stroke: var(--warning); stroke-dasharray: 3 3; }
.scale { position: relative; height: 1.5rem; margin: 0.125rem 0 0; color: var(--muted); font-size: 0.875rem; }
.scale span { position: absolute; left: var(--at); translate: -50% 0; white-space: nowrap; }
.columns { list-style: none; display: flex; align-items: end; gap: 0.25rem; margin: 0; padding: 0; }
.columns li { flex: 1; margin: 0; display: flex; flex-direction: column; align-items: center; font-size: 0.875rem; }
.columns i { display: block; width: 100%; height: calc(var(--size) * 0.07rem); background: var(--accent); print-color-adjust: exact; }
.columns small { color: var(--muted); border-top: 1px solid var(--outline); width: 100%; text-align: center; padding-top: 0.25rem; }
.late { color: var(--warning); font-weight: 500; }
q:lang(en) { quotes: '“' '”'; } q:lang(lt) { quotes: '„' '“'; } q:lang(ru) { quotes: '«' '»'; }
@media print { details::details-content { content-visibility: visible; block-size: auto; } }
details summary { cursor: pointer; color: var(--muted); font-size: 0.875rem; min-height: 2.75rem; align-content: center; }
`;
