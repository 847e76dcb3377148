/**
 * What the command as installed costs beside `node -e 0`: each package is installed from its tarball in an empty folder, and run
 * before it counts, so that what Node keeps of its code is there.
 *
 * Every run is paired with one of `node -e 0` right before it, and the medians of the differences count: the machine may be busy.
 * Processor time is what to trust when it is.
 *
 * Usage: node bench/start-up.mjs [--pairs 31] [--majors 22,24] [tarball …]
 *
 * Without a tarball it packs this checkout; with several it compares them. `--majors` installs those versions of Node; without, the
 * one that runs this is measured.
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join, resolve} from 'node:path'
import {parseArgs} from 'node:util'

const root = join(import.meta.dirname, '..')
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {pairs: {type: 'string', default: '31'}, majors: {type: 'string', default: ''}}
})
const folder = mkdtempSync(join(tmpdir(), 'newsparse-installed-'))
const article = join(root, 'fixtures/liputan6/harbour/input.txt')

/** What is run of each package. */
const uses = [
  ['--version', ['--version']],
  ['--to json', [article, '--to', 'json', '--no-config']],
  ['--to markdown', [article, '--no-config']]
]

/** Install a package in a folder of its own; gives the folder of installed packages. */
function install(what, name) {
  const words = [
    'install',
    '--prefix',
    join(folder, name),
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    what
  ]
  execFileSync('npm', words, {stdio: 'ignore'})
  return join(folder, name, 'node_modules')
}

function packed() {
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  return join(folder, JSON.parse(execFileSync('npm', words, {cwd: root, encoding: 'utf8'}))[0].filename)
}

/** Seconds of a command as its shell tells them: from start to end, of the processor in it, of the processor for it. */
const timed = `TIMEFORMAT='%3R %3U %3S'; { time "$@" >/dev/null 2>&1 || exit 1; } 2>&1`

/** Milliseconds of one run: from start to end, and of the processor. */
function run(...words) {
  const env = {...process.env, TMPDIR: folder, LC_ALL: 'C'}
  const told = execFileSync('bash', ['-c', timed, 'bash', ...words], {encoding: 'utf8', env})
  const [wall, user, system] = told
    .trim()
    .split(' ')
    .map((seconds) => Number(seconds) * 1000)
  return {wall, processor: user + system}
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]

/** Median over pairs of what a command takes beside `node -e 0`: the difference in milliseconds, and the ratio. */
function beside(pairs, key) {
  const difference = median(pairs.map(([floor, own]) => own[key] - floor[key]))
  const ratio = median(pairs.map(([floor, own]) => own[key] / floor[key]))
  return `${difference.toFixed(1).padStart(9)}${ratio.toFixed(2).padStart(7)}`
}

const packages = (positionals.length > 0 ? positionals.map((path) => resolve(path)) : [packed()]).map((tarball, at) => [
  basename(tarball, '.tgz'),
  join(install(tarball, `package-${at}`), 'newsparse/bin/newsparse.js')
])
const nodes =
  values.majors === ''
    ? [process.execPath]
    : values.majors.split(',').map((major) => join(install(`node@${major}`, `node-${major}`), '.bin/node'))

console.log(`Median of ${values.pairs} pairs with node -e 0: more milliseconds, and times as many\n`)
console.log(`${'Node'.padEnd(10)}${'package'.padEnd(24)}${'use'.padEnd(15)}${'     wall      ×  processor    ×'}`)
for (const node of nodes) {
  const version = execFileSync(node, ['-p', 'process.versions.node'], {encoding: 'utf8'}).trim()
  for (const [use, words] of uses) {
    for (const [, command] of packages) for (let times = 0; times < 3; times++) run(node, command, ...words)
    const pairs = packages.map(() => [])
    for (let round = 0; round < Number(values.pairs); round++)
      for (const [at, [, command]] of packages.entries())
        pairs[at].push([run(node, '-e', '0'), run(node, command, ...words)])
    for (const [at, [name]] of packages.entries())
      console.log(
        `${version.padEnd(10)}${name.padEnd(24)}${use.padEnd(15)}${beside(pairs[at], 'wall')}  ${beside(pairs[at], 'processor')}`
      )
  }
}
rmSync(folder, {recursive: true})
