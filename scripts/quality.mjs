/**
 * Measure newsparse on labelled articles and hold it to a floor that only rises.
 *
 *   npm run quality              compare with quality.json; better figures raise it (never in CI)
 *   npm run quality -- --lower   accept figures that fell
 *
 * The articles are third-party text and do not come with the project: where they are missing, the check says that it was
 * skipped. `quality.json` has the figures, the version, and the hash of each set.
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {measureLearning, shortfalls} from './learn-quality.mjs'

const root = join(import.meta.dirname, '..')
const corpus = join(root, '..', 'shared', 'corpus')
const tool = join(root, '..', 'shared', 'eval', 'score.mjs')
const floorFile = join(root, 'quality.json')

if (!existsSync(corpus) || !existsSync(tool)) {
  console.log('quality: skipped, because the labelled articles are not on this machine.')
  process.exit(0)
}

const score = (command, folder = corpus) =>
  JSON.parse(
    execFileSync(process.execPath, [tool, '--json', '--sets', folder, '--command', command], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28
    })
  )

/** Four places: what is beyond them is one line more or less in ten thousand. */
const round = (value) => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : undefined)

/** The share of the cases that hold, by severity; guards by themselves. Undefined where there are no cases on this machine. */
function caseFigures() {
  const runner = join(root, '..', 'shared', 'cases', 'run.mjs')
  if (!existsSync(runner)) return undefined
  const {stdout} = spawnSync(process.execPath, [runner, '--json'], {cwd: root, encoding: 'utf8', maxBuffer: 1 << 28})
  const groups = {}
  for (const {kind, severity, holds} of JSON.parse(stdout).cases) {
    const name = kind.startsWith('guard/') ? 'guards' : `severity${severity}`
    groups[name] ??= {hold: 0, of: 0}
    groups[name].of++
    if (holds) groups[name].hold++
  }
  return Object.fromEntries(Object.entries(groups).map(([name, {hold, of}]) => [name, round(hold / of)]))
}

/** Sets of pages in many languages, whose figures are told for each language that has articles enough. */
const pageSets = ['page', 'scraped']
const leastArticles = 4

const rowsOf = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean)

/** A set cut into one for each language. */
function splitByLanguage(name, folder) {
  const languages = new Map()
  const labels = rowsOf(join(corpus, `${name}.labels.jsonl`))
  for (const row of labels) {
    const {id, lang} = JSON.parse(row)
    if (lang) languages.set(lang, [...(languages.get(lang) ?? []), id])
  }
  for (const [language, ids] of languages) {
    if (ids.length < leastArticles) continue
    const wanted = new Set(ids)
    for (const kind of ['articles', 'labels']) {
      const rows = rowsOf(join(corpus, `${name}.${kind}.jsonl`)).filter((row) => wanted.has(JSON.parse(row).id))
      writeFileSync(join(folder, `${name}-${language}.${kind}.jsonl`), `${rows.join('\n')}\n`)
    }
  }
}

/** Print the figures of pages for each language. */
function printLanguages() {
  const folder = mkdtempSync(join(tmpdir(), 'newsparse-quality-'))
  mkdirSync(folder, {recursive: true})
  for (const name of pageSets) if (existsSync(join(corpus, `${name}.labels.jsonl`))) splitByLanguage(name, folder)
  for (const [name, {articles, classes}] of Object.entries(score('node bin/newsparse.js', folder))) {
    const [boilerplate, subheading] = [classes.boilerplate?.f1, classes.subheading?.f1].map((one) => round(one) ?? '–')
    console.log(`  ${name}: ${articles} articles, boilerplateF1 ${boilerplate}, subheadingF1 ${subheading}`)
  }
  rmSync(folder, {recursive: true})
}

/** Print what the judge of lines reaches on outlets that it was not trained on, as its weights keep it. */
function printStrangers() {
  const {figures} = JSON.parse(readFileSync(join(root, 'src/judge/model.json'), 'utf8'))
  console.log('\nthe judge on outlets left out, by cross-validation (balanced):')
  for (const [name, {removedF1, subheadingF1, headF1, storyLost}] of Object.entries(figures.balanced)) {
    const shown = Object.entries({removedF1, subheadingF1, headF1, storyLost}).filter(([, value]) => value !== null)
    console.log(`  ${name}: ${shown.map(([figure, value]) => `${figure} ${value}`).join(', ')}`)
  }
}

/** The figures of one set that are held to the floor. All of them are better when higher. */
function figuresOf({exactArticles, macroF1, classes, bodyCutInto, inlineFound, inlineAll, dateline, sources}) {
  const figures = {
    articlesRight: exactArticles,
    macroF1,
    linesNotCutInto: bodyCutInto === null ? undefined : 1 - bodyCutInto
  }
  for (const [name, {f1}] of Object.entries(classes)) if (typeof f1 === 'number' && f1 > 0) figures[`${name}F1`] = f1
  if (classes.body.recall) figures.bodyRecall = classes.body.recall
  if (inlineAll) figures.inlineFound = inlineFound
  if (dateline) figures.datelineExact = dateline.exact
  if (sources)
    Object.assign(figures, {sourcesF1: sources.f1, sourceNames: sources.nameRight, sourceDates: sources.dateRight})
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, value]) => (round(value) === undefined ? [] : [[name, round(value)]]))
  )
}

const hash = (name) =>
  createHash('sha256')
    .update(readFileSync(join(corpus, `${name}.articles.jsonl`)))
    .update(readFileSync(join(corpus, `${name}.labels.jsonl`)))
    .digest('hex')
    .slice(0, 16)

const sets = readdirSync(corpus)
  .filter((name) => name.endsWith('.labels.jsonl'))
  .map((name) => name.slice(0, -'.labels.jsonl'.length))
  .sort()
const measured = score('node bin/newsparse.js')
const baselines = Object.fromEntries(
  ['keep', 'c4', 'repeated'].map((name) => [name, score(`node scripts/baseline.mjs ${name}`)])
)
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const result = {version, sets: {}}
for (const name of sets)
  result.sets[name] = {
    hash: hash(name),
    articles: measured[name].articles,
    figures: figuresOf(measured[name]),
    baselines: Object.fromEntries(
      Object.entries(baselines).map(([baseline, figures]) => {
        const {bodyF1, boilerplateF1, articlesRight} = figuresOf(figures[name])
        return [baseline, {articlesRight, bodyF1, boilerplateF1}]
      })
    )
  }

/** What `newsparse learn` finds and leaves, as figures of one set. */
const learned = measureLearning(corpus)
const learnedFigures = Object.fromEntries(
  Object.entries(learned).flatMap(([name, {found, kept, acrossFound, acrossKept}]) =>
    Object.entries({found, kept, acrossFound, acrossKept}).flatMap(([figure, value]) =>
      value === undefined ? [] : [[`${name}${figure[0].toUpperCase()}${figure.slice(1)}`, value]]
    )
  )
)
if (Object.keys(learnedFigures).length > 0) result.sets.learn = {hash: '', figures: learnedFigures}

const cases = caseFigures()
if (cases) result.sets.cases = {hash: '', figures: cases}

const floor = existsSync(floorFile) ? JSON.parse(readFileSync(floorFile, 'utf8')) : {sets: {}}
/** One line more or less in a small set is noise of a release of Node, not of ours; a figure may not fall further. */
const tolerance = 0.0002
const fallen = []
let risen = false
for (const [name, {hash: sum, figures}] of Object.entries(result.sets)) {
  const before = floor.sets[name]
  if (before && before.hash !== sum) console.log(`quality: the set ${name} has changed since its floor was set.`)
  for (const [figure, value] of Object.entries(figures)) {
    const least = before?.figures[figure]
    if (least !== undefined && value < least - tolerance)
      fallen.push(`${name}: ${figure} fell from ${least} to ${value}`)
    else if (least === undefined || value > least) risen = true
  }
  const shown = Object.entries(figures).map(([figure, value]) => `${figure} ${value}`)
  console.log(`${name}: ${shown.join(', ')}`)
}

printStrangers()
console.log('\npages by language:')
printLanguages()

const short = shortfalls(learned)
if (short.length > 0) {
  console.error(`\nquality: what is learned falls short of what it must reach\n  ${short.join('\n  ')}`)
  process.exit(1)
}

const lower = process.argv.includes('--lower')
if (fallen.length > 0 && !lower) {
  console.error(
    `\nquality: below the floor of quality.json\n  ${fallen.join('\n  ')}\nIf that is meant, run npm run quality -- --lower.`
  )
  process.exit(1)
}
if ((risen || fallen.length > 0) && !process.env.CI) {
  // A figure that stayed within the tolerance keeps its higher floor.
  if (!lower)
    for (const [name, {figures}] of Object.entries(result.sets))
      for (const [figure, least] of Object.entries(floor.sets[name]?.figures ?? {}))
        figures[figure] = Math.max(least, figures[figure] ?? least)
  writeFileSync(floorFile, `${JSON.stringify(result, null, 2)}\n`)
  console.log('\nquality: quality.json rewritten')
} else console.log('\nquality: no figure is below its floor')
