/**
 * Batch conversion, against what any program would need at least.
 *
 *   node bench/archive.mjs [articles]      20,000 when absent
 *
 * JSON Lines: the whole command against a loop of JSON.parse and JSON.stringify over the same lines. Small files: the command
 * against reading and writing them unchanged. In turn, three times; the ratios of the medians count, not the seconds. The copy
 * is invented, and made anew at each run.
 */
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const articles = Number(process.argv[2] ?? 20_000)
const command = join(import.meta.dirname, '../bin/newsparse.js')
const folder = mkdtempSync(join(tmpdir(), 'newsparse-bench-'))
const towns = ['Jakarta', 'Bandung', 'Surabaya', 'Medan', 'Kupang', 'Palu', 'Ambon']
const sentences = [
  'Pasar lama di tepi sungai itu dibuka kembali pada Senin pagi setelah ditutup selama dua pekan.',
  'Wali kota mengatakan semua kios sudah diperiksa dan tidak ada yang rusak.',
  'Dilansir Kabar Laut, Sabtu (22/10/2022), para pedagang sudah menunggu sejak subuh.',
  'Sejumlah warga menilai perbaikan itu terlambat, tetapi mereka tetap senang.',
  '"Kami akan kembali berjualan besok," kata Rudi, pedagang beras di pasar itu.'
]
const pick = (list, seed) => list[seed % list.length]
const paragraph = (seed) => [0, 1, 2, 3].map((at) => pick(sentences, seed * 7 + at * 3)).join(' ')

function article(seed) {
  const lead = `Contoh.com, ${pick(towns, seed)} - ${paragraph(seed)}`
  const body = [1, 2, 3].map((at) => paragraph(seed + at))
  return [
    lead,
    'Baca Juga',
    'Jembatan Tua Dibongkar Pekan Depan',
    ...body,
    'Kios Baru',
    paragraph(seed + 9),
    'Advertisement',
    `(${'abcdef'[seed % 6]}nt/rep)`
  ].join('\n\n')
}

const lines = Array.from({length: articles}, (_, seed) => JSON.stringify({id: `a${seed}`, text: article(seed)}))
const [input, output] = ['in.jsonl', 'out.jsonl'].map((name) => join(folder, name))
writeFileSync(input, `${lines.join('\n')}\n`)

const small = Math.ceil(articles / 10)
const [texts, copies] = ['texts', 'copies'].map((name) => join(folder, name))
mkdirSync(texts)
for (let seed = 0; seed < small; seed++) writeFileSync(join(texts, `${seed}.txt`), article(seed))

const newsparse = (...words) => execFileSync(process.execPath, [command, ...words, '--force', '-q'])

function seconds(work) {
  const started = performance.now()
  work()
  return (performance.now() - started) / 1000
}

const works = {
  'JSON.parse and JSON.stringify': () =>
    writeFileSync(
      output,
      readFileSync(input, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.stringify(JSON.parse(line)))
        .join('\n')
    ),
  'jsonl to jsonl': () => newsparse(input, '-o', output),
  'jsonl to markdown files': () => newsparse(input, '-o', join(folder, 'markdown/'), '--to', 'md'),
  'jsonl to html files': () => newsparse(input, '-o', join(folder, 'html/'), '--to', 'html'),
  'copying small files': () => {
    rmSync(copies, {recursive: true, force: true})
    mkdirSync(copies)
    for (const name of readdirSync(texts)) writeFileSync(join(copies, name), readFileSync(join(texts, name)))
  },
  'small files to text files': () => newsparse(texts, '-o', join(folder, 'out/'), '--to', 'text')
}

const rounds = 3
const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]))
for (let round = 0; round < rounds; round++)
  for (const [name, work] of Object.entries(works)) times[name].push(seconds(work))
const median = (name) => times[name].toSorted((one, other) => one - other)[Math.floor(rounds / 2)]

/** What each is measured against, and how many articles it has. */
const rows = [
  ['jsonl to jsonl', 'JSON.parse and JSON.stringify', articles],
  ['jsonl to markdown files', 'JSON.parse and JSON.stringify', articles],
  ['jsonl to html files', 'JSON.parse and JSON.stringify', articles],
  ['small files to text files', 'copying small files', small]
]
console.log(`${articles} articles of ${Math.round(lines[0].length / 100) / 10} kB, median of ${rounds}\n`)
for (const [name, base, count] of rows)
  console.log(
    `${name.padEnd(28)}${Math.round(count / median(name))
      .toString()
      .padStart(7)} articles/s   ${(median(name) / median(base)).toFixed(1).padStart(6)} × ${base}`
  )
rmSync(folder, {recursive: true, force: true})
