/** The style sheet and the script of the explain page. */

/** Colours of the labels: text, and the background under it, with a contrast of at least 4.5 on that background and on the page, in light and dark mode. */
export const style = `:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fdfcf9;--card:#fff;--quiet:#5c5850;--line:#d9d4c8;--point:#fff3c4;--focus:#0b4f8a;
--story:#2f5d3a;--story-tint:#e6f0e6;--title:#6b4500;--title-tint:#f8ebd0;--apart:#0b4f8a;--apart-tint:#e2edf8;--source:#6a2c82;--source-tint:#f2e6f6;--removed:#a01d2b;--removed-tint:#fbe7e7}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e8e4da;--paper:#17171a;--card:#202024;--quiet:#a8a294;--line:#3a3a40;--point:#3a3520;--focus:#8cc2f5;
--story:#9fd3a8;--story-tint:#1e2f22;--title:#f0c674;--title-tint:#3a2f17;--apart:#8cc2f5;--apart-tint:#182b3d;--source:#d9a8ec;--source-tint:#33203b;--removed:#f5a3a3;--removed-tint:#3d1d20}}
.tone-story{--tone:var(--story);--tint:var(--story-tint)}
.tone-title{--tone:var(--title);--tint:var(--title-tint)}
.tone-apart{--tone:var(--apart);--tint:var(--apart-tint)}
.tone-source{--tone:var(--source);--tint:var(--source-tint)}
.tone-removed{--tone:var(--removed);--tint:var(--removed-tint)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,"Liberation Sans",sans-serif;overflow-wrap:anywhere}
@media screen{body{display:flex;flex-direction:column;height:100dvh}#page{flex:1;min-height:0;overflow-y:auto;scroll-padding:1rem 0 3rem}}
#page{outline:0}
header,main{max-width:88rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:1.75rem}
h1{font-size:1.375rem;line-height:1.3;margin:0}
h2{font-size:.8125rem;letter-spacing:.06em;text-transform:uppercase;color:var(--quiet);margin:0 0 .75rem}
code{font:.9em/1.4 ui-monospace,"Liberation Mono",Menlo,monospace}
.facts{color:var(--quiet);margin:.125rem 0 1rem;font-size:.875rem}
.bar{display:flex;gap:2px;height:.625rem;border-radius:.3125rem;overflow:hidden}
.bar span{background:var(--tone);min-width:3px}
.summary p{margin:.375rem 0 1rem;font-size:.875rem;color:var(--quiet)}
.share{color:var(--tone);font-weight:600}
.filters{display:flex;flex-wrap:wrap;gap:.375rem;align-items:center;margin-bottom:1.75rem}
.filter{font:inherit;font-size:.8125rem;min-height:1.75rem;padding:.125rem .625rem;border:1px solid var(--tone,var(--line));border-radius:1rem;background:var(--tint,transparent);color:var(--tone,var(--ink));cursor:pointer}
.filter[hidden]{display:none}
.filter:hover{text-decoration:underline}
.filter[aria-pressed=true]{background:var(--tone);color:var(--paper);font-weight:600}
.count{font-variant-numeric:tabular-nums}
.shown{font-size:.8125rem;color:var(--quiet)}
main{display:grid;grid-template-columns:minmax(0,1fr);gap:2.5rem;padding-bottom:13rem}
.lines{list-style:none;margin:0;padding:0;border-top:1px solid var(--line)}
.line{display:grid;grid-template-columns:2.25rem 7rem minmax(0,1fr);gap:0 .75rem;align-items:baseline;padding:.4375rem .5rem .4375rem 0;border-bottom:1px solid var(--line);border-left:4px solid transparent}
.line[hidden]{display:none}
.line.tone-removed,.line.tone-apart,.line.tone-title{border-left-color:var(--tone)}
.line.tone-removed .copy{color:var(--removed)}
.line.tone-title .copy{font-weight:700}
.line.blank{padding:0;opacity:.75;border-bottom-style:dotted}
.line.current,article .current{background:var(--point)}
.number{text-align:right;font-size:.8125rem;font-variant-numeric:tabular-nums;color:var(--quiet);text-decoration:none}
.blank .number{font-size:.6875rem}
a.number:hover{text-decoration:underline}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
.chip{justify-self:start;font-size:.75rem;line-height:1.25rem;padding:0 .5rem;border-radius:.625rem;background:var(--tint);color:var(--tone);white-space:nowrap}
.copy{white-space:pre-wrap;unicode-bidi:isolate}
mark{background:var(--tint);color:var(--tone);border-bottom:2px solid var(--tone);border-radius:2px 2px 0 0;padding:0 .125rem}
.continued .chip{visibility:hidden}.line:has(+.continued){border-bottom-color:transparent}
.cure{display:inline-block;max-width:100%}
.control{background:var(--ink);color:var(--paper);padding:0 .25rem;border-radius:2px}
.why{display:none}
article{font:1.0625rem/1.6 Charter,"Bitstream Charter","Source Serif 4",Georgia,"Liberation Serif",serif;background:var(--card);border:1px solid var(--line);border-radius:.375rem;padding:1.75rem}
article h3{font-size:1.5rem;line-height:1.25;margin:0 0 .75rem;text-wrap:balance}
article h4,article h3:not(header h3){font-size:1.1875rem;line-height:1.3;margin:1.5rem 0 .5rem}
article header{padding:0}
article p,article ul,article ol,article blockquote,article pre{margin:0 0 .875rem}
article pre{overflow-x:auto;font:.8125rem/1.5 ui-monospace,"Liberation Mono",Menlo,monospace}
article footer{border-top:1px solid var(--line);padding-top:.75rem}
article footer p,article .byline,article .published{color:var(--quiet);font-size:.9375rem;margin:0 0 .25rem}
article .dateline{font-weight:700;color:var(--apart)}
article cite{font-style:normal;color:var(--source)}
article aside{border-left:3px solid var(--removed);padding-left:1rem;color:var(--quiet)}
#reason{flex:none;max-height:min(45vh,12rem);overflow-y:auto;background:var(--card);border-top:1px solid var(--line);box-shadow:0 -.25rem 1rem rgb(0 0 0/.12);padding:.75rem max(1.5rem,calc((100% - 85rem)/2));font-size:.9375rem}
#reason p{margin:0 0 .25rem;max-width:75rem}
#reason .off{margin:0 0 .625rem}
#reason .place{font-weight:700;margin-right:.5rem}
#reason code{background:var(--paper);border:1px solid var(--line);border-radius:3px;padding:0 .25rem}
q{quotes:"“" "”"}
.hint{color:var(--quiet)}
@media (hover:hover){#reason{height:min(30vh,7.5rem)}}
@media (min-width:64rem){main{grid-template-columns:minmax(0,1.2fr) minmax(0,1fr)}#article{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 14rem);overflow-y:auto}}
@media (max-width:40rem){header,main{padding-left:1rem;padding-right:1rem}.line{grid-template-columns:minmax(1.5rem,min-content) minmax(0,1fr);padding-left:.5rem;gap:.125rem .5rem}.copy{grid-column:1/-1}.continued .chip{display:none}.continued .copy{grid-column:2}article{padding:1.25rem 1rem}#reason{padding:.625rem 1rem}main{gap:2rem}}
@media (forced-colors:active){.current{outline:2px solid Highlight}.bar span{forced-color-adjust:none}}
@media (prefers-reduced-motion:no-preference){.line,article [data-first-line]{transition:background-color .12s}}
@media (scripting:none){#reason,.filters{display:none}.why{display:block;grid-column:1/-1;padding-left:3rem;font-size:.8125rem;color:var(--quiet)}.why p{margin:0}}
@media print{:root{--ink:#000;--paper:#fff;--card:#fff;--quiet:#444}#reason,.filters{display:none}.why{display:block;grid-column:1/-1;padding-left:3rem;font-size:.8125rem}.why p{margin:0}main{display:block}#article{break-before:page;max-height:none;overflow:visible;position:static}.line{break-inside:avoid}}
`

/** Shows the reason of the line under the pointer, moves between lines by keys, filters lines. Without it, each reason is shown under its line. */
export const script = `'use strict'
const panel = document.querySelector('#reason')
const hint = panel.firstElementChild
// What scrolls is not the document: its keys work once it has the focus.
document.querySelector('#page').focus()
const lines = [...document.querySelectorAll('.line')]
const rows = lines.filter((line) => line.dataset.line)
const blocks = [...document.querySelectorAll('article [data-first-line]')]
const holds = (block, number) => number >= Number(block.dataset.firstLine) && number <= Number(block.dataset.lastLine)
let pinned

function show(line) {
  for (const one of document.querySelectorAll('.current')) one.classList.remove('current')
  if (!line) return panel.replaceChildren(hint)
  const number = Number(line.dataset.line)
  line.classList.add('current')
  for (const block of blocks) if (holds(block, number)) block.classList.add('current')
  const reasons = [...line.querySelector('.why').children].map((child) => child.cloneNode(true))
  const place = document.createElement('span')
  place.className = 'place'
  place.textContent = 'Line ' + number
  reasons[0].prepend(place)
  panel.replaceChildren(...reasons)
  panel.scrollTop = 0
}

function reach(line) {
  for (const row of rows) row.querySelector('a').tabIndex = row === line ? 0 : -1
}

function reveal(line) {
  const block = blocks.find((one) => holds(one, Number(line.dataset.line)))
  const room = document.querySelector('#article')
  if (block && room.scrollHeight > room.clientHeight) {
    const by = block.getBoundingClientRect().top - room.getBoundingClientRect().top
    if (by < 0 || by > room.clientHeight - 60) room.scrollTop += by - 40
  }
}

function pin(line) {
  pinned = line
  show(line)
  if (!line) return
  reach(line)
  // The panel has grown, and may cover the line.
  line.scrollIntoView({block: 'nearest'})
  reveal(line)
}

const steps = {ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, Home: -Infinity, End: Infinity}

function walk(event, line) {
  const step = steps[event.key]
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  const open = rows.filter((row) => !row.hidden)
  const next = open[Math.min(open.length - 1, Math.max(0, open.indexOf(line) + step))]
  event.preventDefault()
  next.querySelector('a').focus()
}

// Without a pointer that hovers, the panel grows only when a line is tapped: a panel that grew before would take the tap.
function hover(part, line) {
  if (!matchMedia('(hover: hover)').matches) return
  part.addEventListener('mouseenter', () => show(line))
  part.addEventListener('mouseleave', () => show(pinned))
}

for (const line of rows) {
  const link = line.querySelector('a')
  hover(line, line)
  line.addEventListener('click', (event) => { if (event.target !== link && !getSelection().toString()) link.focus({preventScroll: true}) })
  link.addEventListener('focus', () => pin(line))
  link.addEventListener('keydown', (event) => walk(event, line))
}
for (const block of blocks) {
  const line = rows.find((row) => holds(block, Number(row.dataset.line)))
  if (!line) continue
  hover(block, line)
  block.addEventListener('click', () => { if (!getSelection().toString()) { line.hidden = false; line.querySelector('a').focus() } })
}
addEventListener('keydown', (event) => { if (event.key === 'Escape') pin(undefined) })

const filters = [...document.querySelectorAll('.filter[data-label]')]
const all = document.querySelector('.filter.all')

function sift() {
  const wanted = filters.filter((one) => one.getAttribute('aria-pressed') === 'true').map((one) => one.dataset.label)
  for (const line of lines) {
    const labels = (line.dataset.labels ?? '').split(' ')
    line.hidden = wanted.length > 0 && !wanted.some((label) => labels.includes(label))
  }
  const open = rows.filter((row) => !row.hidden)
  all.hidden = wanted.length === 0
  document.querySelector('.shown').textContent = wanted.length === 0 ? '' : open.length + ' of ' + rows.length + ' lines'
  if (pinned?.hidden) pin(undefined)
  if (!open.some((row) => row.querySelector('a').tabIndex === 0) && open[0]) reach(open[0])
}

for (const one of filters)
  one.addEventListener('click', () => {
    one.setAttribute('aria-pressed', String(one.getAttribute('aria-pressed') !== 'true'))
    sift()
  })
all.addEventListener('click', () => {
  for (const one of filters) one.setAttribute('aria-pressed', 'false')
  filters[0]?.focus()
  sift()
})

const named = document.getElementById(location.hash.slice(1))
if (named?.dataset.line) pin(named)
else if (rows[0]) reach(rows[0])
`
