/** The one style of our pages. Nothing in it knows left from right: the page's direction decides. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --soft: #5c5c5c; --line: #d0d0d0; --link: #0b57a4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --paper: #161616; --soft: #a8a8a8; --line: #444; --link: #8ab8ee; }
}
* { box-sizing: border-box; }
body { margin-block: 0; margin-inline: auto; padding-block: 1rem 4rem; padding-inline: 1rem; max-inline-size: 42rem;
  background: var(--paper); color: var(--ink); font-family: Georgia, 'Noto Serif', serif; font-size: 1.125rem; line-height: 1.65; }
:lang(ar) { font-family: 'Noto Naskh Arabic', 'Geeza Pro', 'Traditional Arabic', 'Times New Roman', serif; line-height: 1.9; }
:lang(en) { font-family: Georgia, 'Noto Serif', serif; }
a { color: var(--link); overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.35; margin-block: 1rem; }
h2, h3, h4 { line-height: 1.4; margin-block: 1.75rem 0.5rem; }
.publication { border-block-end: 1px solid var(--line); padding-block-end: 0.75rem; font-weight: bold; }
.languages { margin-block: 0.75rem; font-size: 1rem; }
.standfirst { font-size: 1.25rem; }
.byline, .place, .dates, .translation, figcaption, .sources, .helpline-checked, footer { color: var(--soft); font-size: 1rem; }
.byline, .place, .dates, .translation, .quote p, .helpline p { margin-block: 0.25rem; }
figure { margin-block: 1.5rem; margin-inline: 0; }
img { max-inline-size: 100%; block-size: auto; }
figure.quote { border-inline-start: 0.25rem solid var(--line); padding-inline-start: 1rem; }
blockquote { margin: 0; }
.quote-notice, .content-note, .notice { border: 1px solid currentColor; padding: 0.5rem 0.75rem; }
span.quote-notice { border: 0; padding: 0; }
aside { border: 1px solid var(--line); padding-block: 0.25rem 0.75rem; padding-inline: 1rem; margin-block: 1.5rem; }
aside h2, aside h3 { margin-block: 0.75rem 0.25rem; font-size: 1.15rem; }
.helplines ul { list-style: none; padding-inline-start: 0; }
.helplines .helpline { margin-block: 1rem; }
.channel a { font-weight: bold; }
footer { border-block-start: 1px solid var(--line); margin-block-start: 3rem; }
`
