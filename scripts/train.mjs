/**
 * Train the judge of lines on labelled articles, and write its weights with what they come from and how good they are.
 *
 *   npm run train [-- --sets ../shared/corpus] [--dry]
 *
 * The same sets give the same bytes. Nothing of a text is in the weights: they ask for lengths, signs, places and neighbours.
 */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {build} from 'esbuild'
import {boost} from './train/boost.mjs'
import {chooseBounds, figuresOf} from './train/figures.mjs'
import {toBytes} from './train/forest.mjs'
import {classNames, readSamples} from './train/samples.mjs'

const root = join(import.meta.dirname, '..')
const file = join(root, 'src/judge/model.json')
const {values: options} = parseArgs({
  options: {
    sets: {type: 'string', default: join(root, '../shared/corpus')},
    dry: {type: 'boolean', default: false},
    dump: {type: 'string'}
  }
})

/** What is learnt from. Sets of one outlet, or of heads alone, would outweigh all others if they were taken whole. */
const sets = [
  {name: 'annotated'},
  {name: 'ap', most: 100},
  {name: 'kompas'},
  {name: 'lang'},
  {name: 'liputan6'},
  {name: 'page'},
  {name: 'reuters', most: 100},
  {name: 'scraped'},
  {name: 'viva'},
  {name: 'wild-en'},
  {name: 'wild-id'},
  {name: 'wire'}
]

const seed = 2
const folds = 5
/** So many judges are trained, each with chances of its own, and their points are averaged: one alone leans too much on single outlets. */
const judges = 2
const growth = {
  classes: classNames.length,
  rounds: 40,
  rate: 0.13,
  rowShare: 0.7,
  featureShare: 0.4,
  leaves: 8,
  l2: 2,
  leastWeight: 8,
  leastGain: 0.1
}
/** An article's beginning, or an article read without the rules of its language, tells less of what the judge will meet. */
const lesserWeight = 0.5

async function loadEngine() {
  const exports = [
    'parse/parse',
    'parse/shape',
    'rules/packs/index',
    'judge/features',
    'judge/judge',
    'judge/model',
    'judge/trees'
  ]
  const {outputFiles} = await build({
    stdin: {
      contents: exports.map((name) => `export * from './src/${name}.ts'`).join('\n'),
      resolveDir: root,
      loader: 'ts'
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

/** In which fold an outlet is left out: told by its name, so that more outlets do not move the others. */
function foldOf(group) {
  let number = 7
  for (const character of group) number = (Math.imul(number, 31) + character.charCodeAt(0)) >>> 0
  return (number >>> 3) % folds
}

const engine = await loadEngine()
const {articles, hashes} = readSamples(options.sets, sets, engine)

/** All lines that are learnt from, as columns of features. */
const samples = articles.flatMap((article) => {
  const places = engine.findPlaces(article.input)
  return article.labels.flatMap((label, line) => {
    if (label === -1 || article.input.known[line] !== 0 || engine.isSurelyStory(article.input, line)) return []
    const row = new Uint8Array(engine.featureCount)
    engine.writeFeatures(article.input, places, line, row)
    return [{label, row, fold: foldOf(article.group), weight: article.whole ? 1 : lesserWeight}]
  })
})
const columns = Array.from({length: engine.featureCount}, (_, at) => Uint8Array.from(samples, ({row}) => row[at]))
const labels = samples.map(({label}) => label)
const weights = samples.map(({weight}) => weight)

/** What a feature is for a line of the story in the middle of all others: evidence is what differs from it. */
const typical = Uint8Array.from(columns, (column) => {
  const sorted = column.filter((_, at) => labels[at] === 0).sort()
  return sorted[sorted.length >> 1] ?? 0
})

const base64 = (bytes) => Buffer.from(bytes).toString('base64')
const wide = {}

function train(rows, bounds) {
  const trees = Array.from({length: judges}, (_, at) =>
    boost(columns, labels, weights, rows, {...growth, seed: seed + at})
  )
  const nodes = toBytes(trees.flat(), engine.scale / judges)
  return {classes: classNames, bounds, typical: base64(typical), nodes: base64(nodes)}
}

const rowsOf = (keep) => samples.flatMap((sample, at) => (keep(sample) ? [at] : []))

/** For each fold the judge that has not seen its outlets. */
const strangers = Array.from({length: folds}, (_, fold) => {
  console.error(`fold ${fold + 1} of ${folds}`)
  return engine.readModel(
    train(
      rowsOf((sample) => sample.fold !== fold),
      {careful: wide, balanced: wide, strict: wide}
    )
  )
})
const judge = (article, bounds) =>
  engine.judgeLines(article.input, article.lengths, 'balanced', {
    ...strangers[foldOf(article.group)],
    bounds: {balanced: bounds}
  })

const tested = articles.filter(({whole}) => whole)
const bounds = chooseBounds(tested, judge)
const figures = Object.fromEntries(
  Object.entries(bounds).map(([cleaning, of]) => [cleaning, figuresOf(tested, (article) => judge(article, of))])
)
if (options.dump)
  writeFileSync(
    options.dump,
    JSON.stringify(
      tested.map((article) => {
        const {extent, verdicts} = judge(article, bounds.balanced)
        return {
          set: article.set,
          id: article.id,
          lang: article.language,
          extent,
          lines: article.lines.map(({text}, at) => [
            article.labels[at],
            article.input.known[at],
            verdicts[at]?.label ?? null,
            verdicts[at] ? Math.round(verdicts[at].removable * 1000) / 1000 : null,
            article.input.hints[at],
            verdicts[at]?.place,
            [],
            text.slice(0, 140)
          ])
        }
      })
    )
  )
for (const [cleaning, of] of Object.entries(figures)) {
  console.log(cleaning, bounds[cleaning])
  console.table(of)
}
if (!options.dry) {
  const model = {
    about: 'Weights of the judge of lines, made by `npm run train`. README.md beside this file says what they are.',
    sets: hashes,
    seed,
    folds: `${folds}, by outlet`,
    lines: samples.length,
    figures,
    ...train(
      rowsOf(() => true),
      bounds
    )
  }
  writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`)
  console.log(`${file}: ${(JSON.stringify(model).length / 1000).toFixed(0)} kB`)
}
