/**
 * How long the whole process takes on one article, against `node -e 0` and, where they are installed, cat, jq and pandoc.
 *
 * Absolute times drift with the machine, so each run of a command is paired with one of `node -e 0` right before it, and
 * the medians of the ratios are what counts. `--assert` ends with 1 when a figure is over its limit.
 *
 * Usage: node bench/start-up.mjs [--pairs 25] [--assert] [file]
 */
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

const root = join(import.meta.dirname, '..')
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {pairs: {type: 'string', default: '25'}, assert: {type: 'boolean', default: false}}
})
const article = positionals[0] ?? join(root, 'fixtures/liputan6/harbour/input.txt')
const pairs = Number(values.pairs)
const command = join(root, 'bin/newsparse.js')
const floor = [process.execPath, '-e', '0']

/** Name, command line and the most it may take, in times of the floor. */
const rows = [
  ['newsparse --to json', [process.execPath, command, article, '--to', 'json'], 1.3],
  ['newsparse --to html', [process.execPath, command, article, '--to', 'html'], 1.55],
  ['newsparse --to markdown', [process.execPath, command, article, '--to', 'markdown'], 1.6],
  ['newsparse --to text', [process.execPath, command, article, '--to', 'text']],
  ['newsparse --help', [process.execPath, command, '--help']],
  ['cat', ['cat', article]],
  ['jq -R -s .', ['jq', '-R', '-s', '.', article]],
  ['pandoc -t html', ['pandoc', '-f', 'markdown', '-t', 'html', article]]
]

/** Milliseconds of one run; undefined when the program is not installed. */
function run([program, ...words]) {
  const start = process.hrtime.bigint()
  const {status, error, stderr} = spawnSync(program, words, {stdio: ['ignore', 'ignore', 'pipe']})
  if (error?.code === 'ENOENT') return undefined
  if (error || status !== 0) throw error ?? new Error(`${program} ended with ${status}: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]

function measure(line) {
  // The first run fills the caches of the disk and of compiled code.
  if (run(line) === undefined) return undefined
  const times = Array.from({length: pairs}, () => [run(floor), run(line)])
  return {
    time: median(times.map(([, own]) => own)),
    ratio: median(times.map(([bare, own]) => own / bare))
  }
}

let missed = 0
console.log(`Whole process on ${article}, median of ${pairs} pairs with "node -e 0" (Node ${process.versions.node})\n`)
console.log(`${'command'.padEnd(26)}${'ms'.padStart(8)}${'× node -e 0'.padStart(14)}${'at most'.padStart(10)}`)
for (const [name, line, limit] of rows) {
  const result = measure(line)
  const over = result && limit && result.ratio > limit
  if (over) missed++
  const figures = result ? [result.time.toFixed(1), result.ratio.toFixed(2)] : ['–', 'not installed']
  console.log(
    `${name.padEnd(26)}${figures[0].padStart(8)}${figures[1].padStart(14)}${(limit?.toFixed(2) ?? '').padStart(10)}${over ? '  over' : ''}`
  )
}
if (values.assert && missed > 0) process.exitCode = 1
