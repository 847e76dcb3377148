/**
 * What simple cleaners make of the same articles, as records that the scoring tool reads.
 *
 *   node scripts/baseline.mjs keep | c4 | repeated  < articles.jsonl > records.jsonl
 *
 * `keep` keeps every line. `c4` keeps a line of three words or more that ends in terminal punctuation: the line rules of the
 * C4 corpus (Raffel et al. 2020). `repeated` removes the lines that stand in more than one article of the set.
 */
import {readFileSync} from 'node:fs'

const articles = readFileSync(0, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))

/** The lines of a text that are not blank, with their offsets. */
function* linesOf(text) {
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = match[0].trim()
    if (trimmed === '') continue
    const start = match.index + match[0].indexOf(trimmed)
    yield {text: trimmed, start, end: start + trimmed.length}
  }
}

const counts = new Map()
for (const {text} of articles)
  for (const line of new Set([...linesOf(text)].map((one) => one.text))) counts.set(line, (counts.get(line) ?? 0) + 1)

const keeps = {
  keep: () => true,
  c4: (line) => line.split(/\s+/).length >= 3 && /[.!?"”’]$/.test(line),
  repeated: (line) => counts.get(line) === 1
}

const keep = keeps[process.argv[2]]
if (!keep) throw new Error('Name a baseline: keep, c4 or repeated.')

for (const {id, text} of articles) {
  const items = [...linesOf(text)].map((line) => ({
    kept: keep(line.text),
    item: {text: line.text, position: {start: {offset: line.start}, end: {offset: line.end}}}
  }))
  const blocks = items.filter(({kept}) => kept).map(({item}) => ({type: 'paragraph', ...item}))
  const removed = items.filter(({kept}) => !kept).map(({item}) => ({reason: 'other', ...item}))
  process.stdout.write(`${JSON.stringify({id, sections: [{subheading: null, blocks}], removed})}\n`)
}
