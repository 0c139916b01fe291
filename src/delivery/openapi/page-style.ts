import { STYLE } from '../formats/page-style'

/** The style of our pages, with what only a page of reference needs. */
export const DOCS_STYLE = `${STYLE}
body { max-inline-size: 56rem; font-size: 1rem; }
code, pre { font-family: ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace; font-size: 0.875rem; }
pre { border: 1px solid var(--line); padding: 0.75rem; overflow: auto; max-block-size: 24rem; }
code { overflow-wrap: anywhere; }
h2 { border-block-end: 1px solid var(--line); padding-block-end: 0.25rem; margin-block-start: 3rem; }
h3 { font-family: ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace; font-size: 1.05rem; overflow-wrap: anywhere; }
h4 { margin-block: 1rem 0.25rem; }
section.operation, section.schema, section.problem { border-block-end: 1px solid var(--line); padding-block-end: 1rem; }
section:target { background: color-mix(in srgb, var(--link) 8%, var(--paper)); }
ul { padding-inline-start: 1.25rem; margin-block: 0.25rem; }
li { margin-block: 0.2rem; }
nav ul { columns: 18rem; }
.summary { border: 1px solid var(--line); padding-block: 0.25rem 0.75rem; padding-inline: 1rem; }
.kind { color: var(--soft); }
details { margin-block: 0.5rem; }
`
