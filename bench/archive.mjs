/**
 * Batch conversion, against what any program would need at least.
 *
 *   node bench/archive.mjs [articles] [rounds]      200,000 and 3 when absent
 *
 * JSON Lines: the whole command against a loop of JSON.parse and JSON.stringify over the same lines; two workers against one
 * thread; all articles against a tenth of them. Small files, a tenth as many: the command against reading and writing them
 * unchanged. In turn; the ratios of the medians count, not the seconds. The copy is invented, and made anew at each run.
 */
import {execFileSync} from 'node:child_process'
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {article} from './invented-copy.mjs'

const articles = Number(process.argv[2] ?? 200_000)
const rounds = Number(process.argv[3] ?? 3)
const few = Math.ceil(articles / 10)
const command = join(import.meta.dirname, '../bin/newsparse.js')
const folder = mkdtempSync(join(tmpdir(), 'newsparse-bench-'))
const at = (name) => join(folder, name)

/** Write articles as JSON Lines. */
function writeLines(path, count) {
  writeFileSync(path, '')
  for (let from = 0; from < count; from += 1000) {
    const lines = Array.from({length: Math.min(1000, count - from)}, (_, index) =>
      JSON.stringify({id: `a${from + index}`, text: article(from + index)})
    )
    appendFileSync(path, `${lines.join('\n')}\n`)
  }
}

writeLines(at('all.jsonl'), articles)
writeLines(at('few.jsonl'), few)
mkdirSync(at('texts'))
for (let seed = 0; seed < few; seed++) writeFileSync(at(`texts/${seed}.txt`), article(seed))

/** Parse and write each line of a file, some lines at a time. */
function loop(input, output) {
  const descriptor = openSync(output, 'w')
  const bytes = readFileSync(input)
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.lastIndexOf('\n', Math.min(bytes.length, from + 64 * 1024) - 1) + 1
    const lines = bytes.subarray(from, end).toString('utf8').trimEnd().split('\n')
    writeSync(descriptor, `${lines.map((line) => JSON.stringify(JSON.parse(line))).join('\n')}\n`)
    from = end
  }
  closeSync(descriptor)
}

/** Most memory that the work of a name has had, in bytes. */
const peaks = {}

function newsparse(name, ...words) {
  const env = {...process.env, PEAK_FILE: at('peak')}
  execFileSync(
    process.execPath,
    ['--require', join(import.meta.dirname, 'peak.cjs'), command, ...words, '--no-config', '--force', '-q'],
    {env}
  )
  peaks[name] = Math.max(peaks[name] ?? 0, Number(readFileSync(at('peak'), 'utf8')))
}

/** Into a folder of its own each time: where files were just deleted, ext4 takes many times as long to make new ones. */
function copy(_name, round) {
  const folder = at(`copies-${round}`)
  mkdirSync(folder)
  for (const name of readdirSync(at('texts'))) writeFileSync(join(folder, name), readFileSync(at(`texts/${name}`)))
}

const works = {
  'JSON.parse and JSON.stringify': () => loop(at('all.jsonl'), at('out.jsonl')),
  'one thread': (name) => newsparse(name, at('all.jsonl'), '-o', at('out.jsonl'), '-j1'),
  'two workers': (name) => newsparse(name, at('all.jsonl'), '-o', at('out.jsonl'), '-j2'),
  'a tenth, one thread': (name) => newsparse(name, at('few.jsonl'), '-o', at('out.jsonl'), '-j1'),
  'a tenth, to markdown files': (name) => newsparse(name, at('few.jsonl'), '-o', at('md/'), '--to', 'md', '-j1'),
  'a tenth, to HTML files': (name) => newsparse(name, at('few.jsonl'), '-o', at('html/'), '--to', 'html', '-j1'),
  'copying small files': copy,
  'small files to text files': (name, round) => newsparse(name, at('texts'), '-o', at(`out-${round}/`), '--to', 'text')
}

const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]))
for (let round = 0; round < rounds; round++)
  for (const [name, work] of Object.entries(works)) {
    const started = performance.now()
    work(name, round)
    times[name].push((performance.now() - started) / 1000)
  }
const median = (name) => times[name].toSorted((one, other) => one - other)[Math.floor(rounds / 2)]
const ratio = (name, base) => median(name) / median(base)

/** What is asked of the ratios. */
const rows = [
  ['one thread, × the JSON loop', ratio('one thread', 'JSON.parse and JSON.stringify'), 'at most 2.5'],
  ['two workers, rate × one thread', ratio('one thread', 'two workers'), 'at least 1.8'],
  ['small files, rate × copying them', ratio('copying small files', 'small files to text files'), 'at least 0.5'],
  ['ten times the articles, × the time', ratio('one thread', 'a tenth, one thread'), 'at most 10.5']
]
const counts = {'one thread': articles, 'two workers': articles, 'JSON.parse and JSON.stringify': articles}
const length = Math.round(statSync(at('all.jsonl')).size / articles / 100) / 10
console.log(`${articles} articles of ${length} kB, and ${few}; medians of ${rounds}, Node ${process.versions.node}\n`)
for (const name of Object.keys(works)) {
  const rate = Math.round((counts[name] ?? few) / median(name))
  const peak = peaks[name] ? `${Math.round(peaks[name] / 1e6)} MB at most` : ''
  console.log(
    `${name.padEnd(32)}${median(name).toFixed(2).padStart(8)} s${String(rate).padStart(9)} articles/s   ${peak}`
  )
}
console.log()
for (const [name, value, wanted] of rows) console.log(`${name.padEnd(36)}${value.toFixed(2).padStart(8)}   ${wanted}`)
rmSync(folder, {recursive: true, force: true})
