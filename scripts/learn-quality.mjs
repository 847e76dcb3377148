/**
 * Measure what `newsparse learn` finds, with all rules of the outlet and of its language switched off: only what was learned speaks.
 *
 *   node scripts/learn-quality.mjs [--sets <folder>] [--json] [--missed 20]
 *
 * For each set of one outlet:
 *   found      the share of boilerplate lines that recur which learned rules take out. A line recurs when it stands in three articles or
 *              more: the line without its figures, or the label that it begins with, up to a colon.
 *   kept       the share of lines of the story (prose, lists, tables, subheadings) from which learned rules take no letter.
 *   allFound   the share of all boilerplate lines, such as titles under a label, too.
 *   acrossFound, acrossKept: learned on one half of the articles and applied to the other, both ways; of two ways to halve, the worse.
 * And for the bodies of an archive without boilerplate: how many rules are made, and the share of its lines that they leave.
 */
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

const root = join(import.meta.dirname, '..')
const command = join(root, 'bin/newsparse.js')
const usualSets = join(root, '..', 'shared', 'corpus')

/** Sets of one outlet, with the packs that are switched off. */
const outletSets = {liputan6: ['liputan6', 'id'], kompas: ['kompas', 'id'], viva: ['viva', 'id']}

const rowsOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row))

const run = (words, input) =>
  execFileSync(process.execPath, [command, ...words], {
    cwd: root,
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'inherit']
  })

/** Options that switch off all rules of packs, of an outlet or a language. */
function switchedOff(names) {
  const all = JSON.parse(run(['rules', '--json']))
  const rules = all.rules ?? all
  return rules
    .filter(({id, pack, language}) => names.includes(pack ?? id.split('/')[0]) || names.includes(language))
    .flatMap(({id}) => ['--disable', id])
}

const asLines = (articles) => articles.map(({id, text}) => `${JSON.stringify({id, text})}\n`).join('')

/** Learn from articles; gives the file of the pack. */
function learn(articles, folder, name, off) {
  const [input, pack] = [join(folder, `${name}.jsonl`), join(folder, `${name}.yaml`)]
  writeFileSync(input, asLines(articles))
  run(['learn', input, '-o', pack, '--force', '--quiet', ...off])
  run(['rules', 'check', pack])
  return pack
}

/** What learned rules take out of articles: of each, the spans. */
function takenBy(pack, articles, off) {
  const names = [...readFileSync(pack, 'utf8').matchAll(/^name: (.+)$/gmu)].map(([, name]) => `${name}/`)
  const out = run(
    ['-', '--from', 'jsonl', '--to', 'jsonl', '--positions', '--quiet', '--pack', pack, ...off],
    asLines(articles)
  )
  const isLearned = ({rule}) => names.some((name) => rule?.startsWith(name))
  return new Map(
    out
      .split('\n')
      .filter(Boolean)
      .map((row) => JSON.parse(row))
      .map((record) => [
        record.id,
        [...record.removed, ...record.credits, ...record.bylines]
          .filter(isLearned)
          .map(({position}) => [position.start.offset, position.end.offset])
      ])
  )
}

const storyLabels = new Set(['P', 'L', 'T', 'S'])
const keysOf = (line) => {
  const masked = line.trim().toLowerCase().replaceAll(/\d+/gu, '0')
  const label = /^[^:]{2,40}:(?= \S)/u.exec(masked)?.[0]
  return label ? [masked, label] : [masked]
}

/** In how many articles the keys of boilerplate lines stand. */
function spreadOf(articles, labels) {
  const spread = new Map()
  for (const {id, text} of articles) {
    const keys = new Set(
      text.split(/\r\n|\r|\n/u).flatMap((line, at) => (labels.get(id)?.[at + 1]?.startsWith('X') ? keysOf(line) : []))
    )
    for (const key of keys) spread.set(key, (spread.get(key) ?? 0) + 1)
  }
  return spread
}

/** Compare what was taken with the labels of the lines. */
function compare(articles, labels, spread, taken) {
  const sums = {recurring: 0, found: 0, boilerplate: 0, allFound: 0, story: 0, lost: 0, missed: [], lostLines: []}
  for (const {id, text} of articles) {
    const spans = taken.get(id) ?? []
    let at = 0
    for (const [index, line] of text.split(/(?<=\r\n|\r(?!\n)|\n)/u).entries()) {
      const label = labels.get(id)?.[index + 1] ?? ''
      const letters = [...line.matchAll(/[\p{L}\p{N}]/gu)].map(({index: place}) => at + place)
      const out = letters.filter((place) => spans.some(([from, to]) => place >= from && place < to)).length
      at += line.length
      if (letters.length === 0) continue
      if (label.startsWith('X')) {
        const isFound = out * 2 > letters.length
        sums.boilerplate++
        if (isFound) sums.allFound++
        if (!keysOf(line).some((key) => spread.get(key) >= 3)) continue
        sums.recurring++
        if (isFound) sums.found++
        else sums.missed.push(line.trim())
      } else if (storyLabels.has(label)) {
        sums.story++
        if (out > 0) sums.lost++
        if (out > 0) sums.lostLines.push(line.trim())
      }
    }
  }
  return sums
}

const share = (part, whole) => (whole === 0 ? 1 : Math.round((1e4 * part) / whole) / 1e4)
/** A set is halved by the names of its articles, in two ways: what holds by luck of one of them is no figure. */
const cuts = ['', 'other ']
const isInFirstHalf = (cut, {id}) => createHash('sha256').update(`${cut}${id}`).digest()[0] % 2 === 0

function measureOutlet(name, sets, folder, missed) {
  const articles = rowsOf(join(sets, `${name}.articles.jsonl`))
  const labels = new Map(rowsOf(join(sets, `${name}.labels.jsonl`)).map((row) => [row.id, row.labels]))
  const off = switchedOff(outletSets[name])
  // What recurs is what recurs where it was learned: of a line in four articles, each half has two.
  const sumsFor = (from, to, as) =>
    compare(to, labels, spreadOf(from, labels), takenBy(learn(from, folder, as, off), to, off))
  const whole = sumsFor(articles, articles, name)
  const halved = cuts.map((cut) => {
    const [one, other] = [true, false].map((first) => articles.filter((each) => isInFirstHalf(cut, each) === first))
    return [sumsFor(one, other, `${name}-1`), sumsFor(other, one, `${name}-2`)]
  })
  const across = halved.flat()
  const worst = (part, whole) =>
    Math.min(...halved.map(([one, other]) => share(part(one) + part(other), whole(one) + whole(other))))
  for (const line of [...new Set(whole.missed)].slice(0, missed))
    console.error(`  ${name} missed: ${line.slice(0, 120)}`)
  for (const line of [...new Set(across.flatMap((sums) => sums.missed))].slice(0, missed))
    console.error(`  ${name} missed across: ${line.slice(0, 120)}`)
  for (const line of whole.lostLines.slice(0, missed)) console.error(`  ${name} LOST: ${line.slice(0, 120)}`)
  for (const line of across.flatMap(({lostLines}) => lostLines).slice(0, missed))
    console.error(`  ${name} LOST across: ${line.slice(0, 120)}`)
  return {
    articles: articles.length,
    recurring: whole.recurring,
    found: share(whole.found, whole.recurring),
    kept: share(whole.story - whole.lost, whole.story),
    allFound: share(whole.allFound, whole.boilerplate),
    acrossFound: worst(
      ({found}) => found,
      ({recurring}) => recurring
    ),
    acrossKept: worst(
      ({story, lost}) => story - lost,
      ({story}) => story
    )
  }
}

const notBody = new Set(['H', 'Y', 'D', 'M', 'C'])

/** The bodies of stories alone: there is nothing to be learned. */
function measureBodies(name, sets, folder) {
  const labels = new Map(rowsOf(join(sets, `${name}.labels.jsonl`)).map((row) => [row.id, row.labels]))
  const bodies = rowsOf(join(sets, `${name}.articles.jsonl`)).map(({id, text}) => ({
    id,
    text: text
      .split('\n')
      .filter((_, at) => !notBody.has(labels.get(id)?.[at + 1]))
      .join('\n')
  }))
  const pack = learn(bodies, folder, name, [])
  const all = new Map(
    bodies.map(({id, text}) => [id, Object.fromEntries(text.split('\n').map((_, at) => [at + 1, 'P']))])
  )
  const {story, lost} = compare(bodies, all, new Map(), takenBy(pack, bodies, []))
  const rules = readFileSync(pack, 'utf8').match(/^ {2}- id:/gmu)?.length ?? 0
  return {articles: bodies.length, rules, kept: share(story - lost, story)}
}

/** Measure all sets that are there. */
export function measureLearning(sets = usualSets, missed = 0) {
  const folder = mkdtempSync(join(tmpdir(), 'newsparse-learn-'))
  const result = {}
  for (const name of Object.keys(outletSets))
    if (existsSync(join(sets, `${name}.labels.jsonl`))) result[name] = measureOutlet(name, sets, folder, missed)
  if (existsSync(join(sets, 'reuters.labels.jsonl'))) result.reuters = measureBodies('reuters', sets, folder)
  rmSync(folder, {recursive: true})
  return result
}

/** What must hold, whatever the floor is. */
const least = {found: 0.8, kept: 0.9995}
/** So much less may be found by what was learned on the other half. */
const mostBetweenHalves = 0.03

/** What falls short of it, in words. */
export const shortfalls = (result) =>
  Object.entries(result).flatMap(([name, figures]) => [
    ...Object.entries(least).flatMap(([figure, bound]) =>
      figures[figure] !== undefined && figures[figure] < bound
        ? [`${name}: ${figure} is ${figures[figure]}, below ${bound}`]
        : []
    ),
    ...(figures.acrossFound !== undefined && Math.abs(figures.found - figures.acrossFound) > mostBetweenHalves
      ? [`${name}: learned on the other half, ${figures.acrossFound} is found instead of ${figures.found}`]
      : []),
    ...(figures.rules > 0 ? [`${name}: ${figures.rules} rules were made of an archive without boilerplate`] : [])
  ])

if (process.argv[1] === import.meta.filename) {
  const {values} = parseArgs({
    options: {sets: {type: 'string'}, json: {type: 'boolean'}, missed: {type: 'string', default: '0'}}
  })
  const result = measureLearning(values.sets, Number(values.missed))
  if (values.json) console.log(JSON.stringify(result))
  else
    for (const [name, figures] of Object.entries(result))
      console.log(
        `${name}: ${Object.entries(figures)
          .map(([figure, value]) => `${figure} ${value}`)
          .join(', ')}`
      )
  const short = shortfalls(result)
  for (const line of short) console.error(line)
  process.exitCode = short.length > 0 ? 1 : 0
}
