/**
 * How the time of each function and subcommand grows with the length of what it is given, for texts of many shapes.
 *
 *   node bench/growth.mjs [kilobytes] [work]      48 when absent; all works; "newsparse" means all subcommands
 *
 * Each is given a text once, twice and four times as long. Printed is the slope of time over length, on a scale of logarithms, for the shape
 * that grows fastest: 1 is in proportion, 2 the square. What takes less than 30 ms is not judged: there chance is larger than what grows.
 */

import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import * as library from '../dist/index.js'

const kilobytes = Number(process.argv[2] ?? 48)
const chosen = process.argv[3]
const command = join(import.meta.dirname, '../bin/newsparse.js')

const words = [
  ['prose', 'Pasar lama di pusat kota itu dibuka kembali pada Senin pagi, kata wali kota. '],
  ['sources', 'Dilansir Kabar Laut, Sabtu (14/9/2024), para pedagang senang. '],
  ['one word', 'abcdefghij'],
  ['a letter', 'a'],
  ['capitals', 'JUDUL BARU '],
  ['digits', '12/'],
  ['brackets', '(Baca: '],
  ['square brackets', '[x]('],
  ['stars', '*a_'],
  ['quotes', '"'],
  ['dashes', '- '],
  ['references', '&amp;'],
  ['markup', '<b>a</b>'],
  ['links', 'https://a.example/b '],
  ['accents', 'é è '],
  ['emoji', '😀'],
  ['names', 'Jane Roe, John Doe and '],
  ['labels', 'Baca juga '],
  ['advertisements', 'Advertisement '],
  ['datelines', 'Jakarta, CNN Indonesia -- '],
  ['commas', ', '],
  ['controls', '\u0001\u001b'],
  ['semicolons', ';a;b'],
  ['carets', '^a<'],
  ['tags that stay open', '<a>'],
  ['tags that close none', '</b>'],
  ['broken lines', 'a<br/>'],
  ['paragraphs in markup', '<p>a</p>'],
  ['nested lists', '<ul><li>a'],
  ['stops', '. ']
]
/** How words stand: in one line, in lines of their own, in paragraphs, indented, as a list, under a title. */
const layouts = [
  ['in one line', (word) => word],
  ['a line each', (word) => `${word}\n`],
  ['a paragraph each', (word) => `${word}\n\n`],
  ['long lines', (word) => `${word.repeat(Math.ceil(70 / word.length))}\n`],
  ['indented', (word) => `    ${word.repeat(Math.ceil(50 / word.length))}\n`],
  ['a list', (word) => `- ${word}\n`]
]
const shapes = words.flatMap(([name, word]) => layouts.map(([layout, of]) => [`${name}, ${layout}`, of(word)]))

const pack = await library.loadPackReader().then(({readPack}) =>
  readPack(
    `name: own
rules:
  - {id: own/inside, label: 'boilerplate:other', zone: anywhere, extent: inside, pattern: 'a(?:.*z)?', examples: {match: [ab az], skip: ['b b']}}
  - {id: own/line, label: note, zone: anywhere, pattern: '^(?:a|b|\\w+ )*x$', examples: {match: ['a bx'], skip: ['b b']}}
`,
    'own.yaml'
  )
)
const readOwn = library.makeParser({packs: [pack]})
const [{loadExplainer, loadExplanationPage}] = [library]
const explainer = await loadExplainer?.()
const page = await loadExplanationPage?.()
const explain = explainer?.makeExplainer?.() ?? library.makeExplainer()
const toPage = page?.toExplanationHtml ?? library.toExplanationHtml

/** Formats that are loaded when they are asked for. */
const formats = Object.fromEntries(
  await Promise.all(
    ['markdown', 'json', 'html', 'text', 'tree', 'ninjs', 'nitf', 'newsml-g2', 'tei', 'jsonld'].map(async (name) => [
      name,
      await library.findFormat(name).load()
    ])
  )
)
const envelopes = {
  iptc7901: (text) => `\x01eca062 4 i 211 ccccb   dpa 061\r\n\r\nA/\r\n\x02B =\r\n\r\n${text}\r\n\x03131137 GMT Nov 13`,
  anpa1312: (text) => `\x01W2870\x1fasian\nf l \x13\x11BC-A     11-13 1049\n\x02^BC-A<\n^B<\n${text}\n\x03`,
  zczc: (text) => `ZCZC AAP\n^B\n${text}\nNNNN\n`,
  nitf: (text) =>
    `<nitf><body><body.head><hedline><hl1>B</hl1></hedline></body.head><body.content>${text}</body.content></body></nitf>`,
  'nitf, head': (text) => `<nitf><head>${text}</head><body><body.content><p>a</p></body.content></body></nitf>`,
  'newsml, note': (text) =>
    `<newsItem><itemMeta><edNote>${text}</edNote></itemMeta><contentSet><inlineXML><p>a</p></inlineXML></contentSet></newsItem>`,
  newsml: (text) =>
    `<newsItem><contentSet><inlineXML><html><body>${text}</body></html></inlineXML></contentSet></newsItem>`,
  ninjs: (text) => JSON.stringify({uri: 'a', versioncreated: '2020-01-01', headline: 'B', body_text: text})
}
const {readWireMessage} = await library.loadWireReader()

const readOnce = (text, make) => {
  const article = library.parse(text)
  return () => make(article, text)
}

/** What is measured: a text → what is to be done with it. */
const works = {
  parse: (text) => () => library.parse(text),
  'parse, own pack': (text) => () => readOwn(text),
  decode: (text) => {
    const bytes = Buffer.from(text, 'utf8')
    return () => library.decode(bytes, {controls: true})
  },
  plain: (text) => () => library.plain(text),
  explain: (text) => () => explain(text),
  'explain, page': (text) => {
    const explanation = explain(text)
    return () => toPage(explanation, {name: 'a'})
  },
  restore: (text) =>
    readOnce(text, (article, source) => library.restore({original: library.originalOf(article, source)})),
  ...Object.fromEntries(
    Object.entries(formats).map(([name, write]) => [
      `to ${name}`,
      (text) => readOnce(text, (article) => write(article, {}))
    ])
  ),
  ...Object.fromEntries(
    Object.entries(envelopes).map(([format, wrap]) => [
      format,
      (text) => {
        const message = wrap(text)
        return () => readWireMessage(message, format.replace(/,.*/, ''), library.parse)
      }
    ])
  )
}

const folder = mkdtempSync(join(tmpdir(), 'newsparse-growth-'))
const file = (name, content) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
file(
  'own.yaml',
  'name: own\nrules:\n  - {id: own/a, label: note, zone: anywhere, pattern: "^[a-z].*", examples: {match: [ab], skip: [B]}}\n'
)
/** Rows of a text, as many as it is long: each is another, or they would be copies. */
const rowsOf = (text) =>
  (text.match(/.{1,2000}/gsu) ?? [])
    .map(
      (part, at) => `${JSON.stringify({id: `a${at}`, text: `Pasar nomor ${at} dibuka lagi pada Senin.\n\n${part}`})}\n`
    )
    .join('')
/** A text as a record that holds its source. */
function losslessOf(text) {
  const article = library.parse(text)
  return `${JSON.stringify({schemaVersion: 1, id: 'a', original: library.originalOf(article, text)})}\n`
}

/**
 * What is measured of subcommands: what stands in the file that each is given, and its words. Each has a process of its own: what it takes
 * to start is taken off.
 */
const asIs = (text) => text
const asRow = (text) => `${JSON.stringify({id: 'a', text})}\n`
const subcommands = {
  convert: {ending: 'txt', of: asIs, argv: (path) => [path, '--to', 'md']},
  'jsonl, lossless': {ending: 'txt', of: asIs, argv: (path) => [path, '--to', 'jsonl', '--lossless', '--provenance']},
  rows: {ending: 'jsonl', of: rowsOf, argv: (path) => [path, '--to', 'csv', '-j1']},
  'a broken row': {ending: 'jsonl', of: (text) => asRow(text).slice(0, -3), argv: (path) => [path, '-j1']},
  'explain --to html': {ending: 'txt', of: asIs, argv: (path) => ['explain', path, '--to', 'html']},
  'explain --line': {ending: 'txt', of: asIs, argv: (path) => ['explain', path, '--line', '1']},
  diff: {ending: 'txt', of: asIs, argv: (path) => ['diff', '--with', join(folder, 'own.yaml'), path]},
  'rules test': {ending: 'txt', of: asIs, argv: (path) => ['rules', 'test', join(folder, 'own.yaml'), path]},
  filter: {ending: 'jsonl', of: asRow, argv: () => ['filter', '--max-bytes', '64M', '-q'], piped: true},
  restore: {ending: 'jsonl', of: losslessOf, argv: (path) => ['restore', path]},
  doctor: {ending: 'jsonl', of: rowsOf, argv: (path) => ['doctor', path, '-j1']},
  learn: {ending: 'jsonl', of: rowsOf, argv: (path) => ['learn', path, '--outlet', 'Contoh', '-j1']}
}

/** Milliseconds of CPU that a subcommand takes. */
function timeOf({argv, piped}, path) {
  const spent = join(folder, 'time')
  spawnSync(
    process.execPath,
    ['--require', join(import.meta.dirname, 'time.cjs'), command, ...argv(path), ...(piped ? [] : ['--no-config'])],
    {
      input: piped ? readFileSync(path) : '',
      stdio: ['pipe', 'ignore', 'ignore'],
      env: {...process.env, TIME_FILE: spent}
    }
  )
  return Number(readFileSync(spent, 'utf8'))
}

/** User time of the work in milliseconds, the least of some. */
function time(work, times = 2) {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < times; round++) {
    const before = process.cpuUsage()
    work()
    least = Math.min(least, process.cpuUsage(before).user / 1000)
  }
  return least
}

const ofLength = (piece, part) => piece.repeat(Math.ceil((kilobytes * 1024 * part) / piece.length))

/** The slope of time over length between the two longer texts, and over all three: a single step may be chance. */
function slopeOf(times) {
  const [one, two, four] = times
  return Math.min(Math.log2(four / Math.max(two, 1)), Math.log2(four / Math.max(one, 1)) / 2)
}

const tooSteep = 1.5
let failures = 0
function report(name, measured) {
  const judged = measured.filter(({times}) => times[2] >= 30).sort((one, other) => other.slope - one.slope)
  const [worst] = judged
  const steep = judged.filter(({slope}) => slope > tooSteep)
  failures += steep.length
  const shown = worst
    ? `${worst.slope.toFixed(2)}  ${worst.times.map((one) => one.toFixed(0)).join(', ')} ms: ${worst.shape}`
    : 'all below 30 ms'
  console.log(`${name.padEnd(20)} ${String(measured.length).padStart(4)} shapes  ${shown}`)
  for (const {shape, slope, times} of steep.slice(1, 6))
    console.log(`${''.padEnd(33)}${slope.toFixed(2)}  ${times.map((one) => one.toFixed(0)).join(', ')} ms: ${shape}`)
}

for (const [name, work] of Object.entries(works)) {
  if (chosen && chosen !== name) continue
  const measured = shapes.map(([shape, piece]) => {
    const once = () => [1, 2, 4].map((part) => time(work(ofLength(piece, part))))
    let times = once()
    // What looks steep is looked at once more: another program may have had the processor.
    if (slopeOf(times) > tooSteep && times[2] >= 30) times = once().map((one, at) => Math.min(one, times[at]))
    return {shape, times, slope: slopeOf(times)}
  })
  report(name, measured)
}
for (const [name, subcommand] of Object.entries(subcommands)) {
  if (chosen && chosen !== 'newsparse' && chosen !== name) continue
  const {ending, of} = subcommand
  const empty = file(`empty.${ending}`, of('a\n'))
  const base = Math.min(...[1, 2, 3].map(() => timeOf(subcommand, empty)))
  const measured = shapes
    .filter((_, at) => at % 14 === 0)
    .map(([shape, piece], at) => {
      const once = () =>
        [4, 8, 16].map((part) =>
          Math.max(1, timeOf(subcommand, file(`${at}.${ending}`, of(ofLength(piece, part)))) - base)
        )
      let times = once()
      if (slopeOf(times) > tooSteep && times[2] >= 30) times = once().map((one, at) => Math.min(one, times[at]))
      return {shape, times, slope: slopeOf(times)}
    })
  report(`newsparse ${name}`, measured)
}
rmSync(folder, {recursive: true, force: true})
console.log(
  failures === 0 ? '\nnothing grows faster than its input' : `\n${failures} shapes grow faster than their input`
)
process.exitCode = failures > 0 ? 1 : 0
