/**
 * Kills runs of the built command again and again, each continued with --resume, and compares what they make in the end with what a run
 * makes that nobody kills: byte for byte.
 *
 *   node fuzz/kills.mjs [kills]      200 when absent, spread over the configurations
 */
import {spawn} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {random} from './random.mjs'

const command = join(import.meta.dirname, '../bin/newsparse.js')
const kills = Number(process.argv[2] ?? 200)
const {below} = random('kills')

const story = (at) =>
  `Contoh.com, Jakarta - Pasar nomor ${at} dibuka lagi pada Senin pagi.\n\nBaca Juga: Jembatan Tua Dibongkar\n\nPengelola "pasar" itu, kata warga ke-${at}, sudah siap.\n`.repeat(
    3
  )
const row = (at) => (at % 113 === 7 ? 'no JSON' : JSON.stringify({id: `a${at}`, text: story(at), n: at}))
const lines = (count) => `${Array.from({length: count}, (_, at) => row(at)).join('\n')}\n`
const table = (count) =>
  `id,text\n${Array.from({length: count}, (_, at) => `a${at},"${story(at).replaceAll('"', '""')}"\n`).join('')}`
const message = (at) =>
  `\x01eca${String(at).padStart(4, '0')} 4 i 21 ccccb   dpa 061\r\n\r\nMarket/\r\n\x02Market ${at} opens =\r\n\r\n${story(at)}\r\n\x03131131 GMT Nov 13\r\n\x7f\x7f\x04\r\n`

const inputs = {
  'in.jsonl': lines(3000),
  'in.jsonl.gz': gzipSync(lines(3000)),
  'in.csv': table(3000),
  'in.iptc': Array.from({length: 3000}, (_, at) => message(at)).join(''),
  ...Object.fromEntries(Array.from({length: 1500}, (_, at) => [`in/${at}.txt`, story(at)])),
  'in/zz.jsonl': lines(1000)
}

/** The words of each run; what it makes is called out or stands in it. */
const configurations = [
  ['in.jsonl', '-o', 'out.jsonl', '-j1'],
  ['in.jsonl', '-o', 'out.jsonl', '-j2'],
  ['in.jsonl', '-o', 'out.json', '-j2'],
  ['in.jsonl', '-o', 'out.jsonl.gz', '-j2'],
  ['in.jsonl', '-o', 'out.csv', '-j2'],
  ['in.jsonl', '-o', 'out.parquet', '-j1'],
  ['in.jsonl', '-o', 'out.jsonl', '-j2', '--lossless', '--provenance'],
  ['in.jsonl', '-o', 'out/', '--to', 'md', '-j2'],
  ['in.jsonl.gz', '-o', 'out.jsonl', '-j2'],
  ['in.csv', '-o', 'out.jsonl', '-j2'],
  ['in.iptc', '-o', 'out.jsonl', '-j2'],
  ['in', '-o', 'out/', '--to', 'json', '-j2'],
  ['in', 'in.csv', 'in.jsonl.gz', '-o', 'out.jsonl', '-j2'],
  ['in.jsonl', '-o', 'out.jsonl', '--report', 'out-report.json', '--force', '-j2']
]

/** Run the command, and kill it after so many milliseconds, if it is still there; gives its exit code, null when it was killed. */
function run(folder, words, after) {
  const child = spawn(process.execPath, [command, ...words, '-q', '--no-config'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let stderr = ''
  child.stderr.on('data', (text) => {
    stderr += text
  })
  const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after)
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({code, stderr})
    })
  )
}

/** What a report says of time is another each time. */
const timeless = (bytes) => {
  const {started, ended, seconds, rate, ...report} = JSON.parse(bytes)
  return JSON.stringify(report)
}

/** All files that a run leaves beside its inputs, with what is in them. */
const left = (folder) =>
  Object.fromEntries(
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((name) => !/^in\b/u.test(name) && statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [
        name,
        name === 'out-report.json'
          ? timeless(readFileSync(join(folder, name)))
          : readFileSync(join(folder, name), 'latin1')
      ])
  )

function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'newsparse-kills-'))
  mkdirSync(join(folder, 'in'))
  for (const [name, content] of Object.entries(inputs)) writeFileSync(join(folder, name), content)
  return folder
}

/** Whether a run had come to its end when it was killed: its output is in place, and no journal is there to go on with. */
const isOver = (folder, words) =>
  existsSync(join(folder, words[words.indexOf('-o') + 1])) &&
  !readdirSync(folder).some((name) => name.endsWith('.journal'))

/** Kill a configuration so many times at least; each time that it comes to its end, its outputs are compared and it begins anew. */
async function check(words, wanted) {
  const calm = makeFolder()
  const begun = performance.now()
  const {code: right} = await run(calm, words)
  const length = performance.now() - begun
  const expected = left(calm)
  rmSync(calm, {recursive: true})
  const faults = []
  let killed = 0
  let rounds = 0
  while (killed < wanted) {
    const wild = makeFolder()
    rounds++
    for (let waited = 0; ; waited++) {
      // Nothing is left to do then, whatever the run was to end with.
      const wantedCode = isOver(wild, words) ? 0 : right
      // Each time a little later, so that it comes to an end on a machine that is slow.
      const {code, stderr} = await run(wild, [...words, '--resume'], 60 + below(length / 2) + (waited * length) / 20)
      if (code === null) {
        killed++
        continue
      }
      if (code !== wantedCode) faults.push(`it ends with ${code} instead of ${wantedCode}: ${stderr.slice(0, 200)}`)
      break
    }
    const made = left(wild)
    const names = [...new Set([...Object.keys(made), ...Object.keys(expected)])]
    const other = names.filter((name) => made[name] !== expected[name])
    if (other.length > 0) faults.push(`${other.slice(0, 3).join(', ')} of ${names.length} files are others`)
    rmSync(wild, {recursive: true})
  }
  console.log(
    `${words.join(' ').padEnd(64)} ${String(killed).padStart(4)} kills, ${rounds} runs, ${faults.length} failures`
  )
  for (const fault of faults) console.error(`  ${fault}`)
  return {killed, failures: faults.length}
}

let total = 0
let failures = 0
for (const words of configurations) {
  const {killed, failures: failed} = await check(words, Math.ceil(kills / configurations.length))
  total += killed
  failures += failed
}
console.log(`${total} kills over ${configurations.length} configurations, ${failures} failures`)
process.exitCode = failures > 0 ? 1 : 0
