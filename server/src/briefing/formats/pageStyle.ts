/** The style sheet of the briefing's page. Every colour pair has a contrast of at least 4.5 to 1. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1f2937; --paper: #ffffff; --quiet: #4b5563; --rule: #d1d5db; --accent: #1d4ed8; --gap-ink: #8a2c0d; --gap-paper: #fff4ed; --tint: #f3f4f6; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e5e7eb; --paper: #16191f; --quiet: #aab2bf; --rule: #3b4350; --accent: #93b4ff; --gap-ink: #ffb38a; --gap-paper: #33211a; --tint: #20252d; }
  svg .paper { fill: #20252d; } svg .ink { fill: #e5e7eb; } svg .quiet { fill: #aab2bf; } svg .rule { stroke: #5b6675; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1.25rem 2rem; max-width: 52rem; color: var(--ink); background: var(--paper); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0.1rem 0 0.9rem; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 1.4rem 0 0.4rem; font-size: 1.05rem; }
.kind { margin: 0; color: var(--quiet); font-size: 0.875rem; }
dl { display: flex; flex-wrap: wrap; gap: 0.4rem 1.75rem; margin: 0; padding: 0.6rem 0; border-block: 1px solid var(--rule); }
dt { color: var(--quiet); font-size: 0.8rem; }
dd { margin: 0; font-weight: 600; }
ul { margin: 0; padding-inline-start: 1.2rem; }
li { margin: 0.2rem 0; }
.bottom-line { margin-top: 1rem; padding: 0.1rem 1rem 0.7rem; background: var(--tint); border-inline-start: 4px solid var(--accent); border-radius: 4px; }
.bottom-line h2 { margin-top: 0.6rem; }
.gap { padding: 0.15rem 0.5rem; margin-inline-start: -0.5rem; color: var(--gap-ink); background: var(--gap-paper); border-radius: 4px; }
.working { color: var(--quiet); }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.925rem; }
th, td { padding: 0.4rem 0.6rem 0.4rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--rule); overflow-wrap: break-word; min-width: 4rem; }
.short { white-space: nowrap; }
thead th { color: var(--quiet); font-weight: 600; font-size: 0.8rem; }
tbody th { font-weight: 400; }
tr.strong th { font-weight: 700; }
tr.weak > * { color: var(--quiet); }
figure { margin: 1.5rem 0 0; }
svg { max-width: 100%; height: auto; font-family: inherit; }
footer { margin-top: 1.75rem; color: var(--quiet); font-size: 0.8rem; border-top: 1px solid var(--rule); }
@media print {
  :root { --ink: #000000; --paper: #ffffff; --quiet: #444444; --rule: #bbbbbb; --accent: #000000; --gap-ink: #000000; --gap-paper: #ffffff; --tint: #ffffff; }
  svg .paper { fill: #ffffff; } svg .ink { fill: #1f2937; } svg .quiet { fill: #4b5563; }
  @page { margin: 16mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.4; }
  h2 { break-after: avoid; } li, tr, figure { break-inside: avoid; } thead { display: table-header-group; }
  .gap { border: 1px solid #000000; }
}
`;
