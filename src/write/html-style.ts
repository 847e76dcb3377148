/** The style sheet of a whole page: for phones, for print, in light and in dark mode. */
export const style = `:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fdfcf9;--quiet:#5c5850;--line:#d9d4c8;--link:#0b4f8a}
@media (prefers-color-scheme:dark){:root{--ink:#e8e4da;--paper:#17171a;--quiet:#a8a294;--line:#3a3a40;--link:#8cc2f5}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 Charter,"Bitstream Charter","Source Serif 4",Georgia,"Liberation Serif",serif;overflow-wrap:break-word}
.masthead,article{max-width:38rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
.masthead{display:flex;flex-wrap:wrap;gap:0 1rem;justify-content:space-between;padding-top:1.25rem;padding-bottom:.5rem;color:var(--quiet);font-size:.9375rem}
.masthead b{color:var(--ink)}
.masthead+article{padding-top:1rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 .75rem;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.3;margin:2.25rem 0 .5rem;break-after:avoid}
p,ul,ol,blockquote,pre{margin:0 0 1rem}
a{color:var(--link)}
.deck{font-size:1.25rem;line-height:1.4;color:var(--quiet)}
.byline,.published,footer,.boilerplate{color:var(--quiet);font-size:.9375rem}
.dateline{font-weight:700}
cite{font-style:normal}
blockquote{border-left:3px solid var(--line);margin-left:0;padding-left:1rem}
pre{overflow-x:auto;font:.875rem/1.5 ui-monospace,"Liberation Mono",Menlo,monospace}
.boilerplate{border-left:3px solid var(--line);padding-left:1rem}
footer{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:1rem}
footer p{margin:0 0 .25rem}
@media (min-width:45rem){h1{font-size:2.5rem}}
@media print{:root{--ink:#000;--paper:#fff;--quiet:#444}body{font-size:11pt}.masthead,article,.masthead+article{max-width:none;padding:0}.masthead{margin-bottom:1rem}h1{font-size:20pt}}
@page{margin:20mm}
`
