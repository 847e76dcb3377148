/**
 * Feeds damaged and invented input to the parser and to every reader, and says what breaks a promise.
 *
 *   npm run fuzz -- [--seconds 60] [--seed 1] [--target parse] [--list]
 *   npm run fuzz -- --truncations 26000 --mutations 10000 [--seed 1] [--target csv.gz]
 *
 * Each target gets so many seconds. With `--truncations` and `--mutations` archives of every kind are cut off and changed so many times in
 * all, and the built command reads them. The same seed gives the same inputs. What was found is written to fuzz/found/, with the seed and
 * the number of the input, and the exit code is 1.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {random} from './random.mjs'

const {values} = parseArgs({
  options: {
    seconds: {type: 'string', default: '60'},
    seed: {type: 'string', default: '1'},
    target: {type: 'string'},
    truncations: {type: 'string'},
    mutations: {type: 'string'},
    list: {type: 'boolean', default: false}
  }
})

const found = join(import.meta.dirname, 'found')

/** Longer than that for one input is a hang. */
const patience = 20_000

function inTime(work) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it takes more than ${patience / 1000} seconds`)), patience)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

async function fuzz(target, seed, seconds) {
  const end = Date.now() + seconds * 1000
  let number = 0
  let failures = 0
  for (; Date.now() < end && failures < 5; number++) {
    const input = target.make(random(`${seed}/${target.name}/${number}`))
    try {
      await inTime(target.check(input))
    } catch (error) {
      failures++
      mkdirSync(found, {recursive: true})
      const file = join(found, `${target.name}-${seed}-${number}`)
      writeFileSync(file, input.bytes)
      console.error(`${target.name}, seed ${seed}, input ${number}: ${error.message}\n  the input is ${file}`)
    }
  }
  console.log(`${target.name.padEnd(10)} ${String(number).padStart(8)} inputs, ${failures} failures`)
  return failures
}

/** Cut off and change archives for the built command. */
async function damageAll({truncations = '0', mutations = '0', seed, target}) {
  const {damage} = await import('./damage.mjs')
  return damage({truncations: Number(truncations), mutations: Number(mutations), seed, target, folder: found})
}

/** Give each target its seconds. */
async function fuzzAll() {
  const {targets} = await import('./targets.mjs')
  const names = targets.map(({name}) => name)
  if (values.list) return void console.log(names.join('\n')) ?? 0
  const chosen = targets.filter(({name}) => values.target === undefined || name === values.target)
  if (chosen.length === 0)
    throw new RangeError(`no target is called "${values.target}"; there are: ${names.join(', ')}`)
  let failures = 0
  for (const target of chosen) failures += await fuzz(target, values.seed, Number(values.seconds))
  return failures
}

try {
  const failures = await (values.truncations || values.mutations ? damageAll(values) : fuzzAll())
  process.exitCode = failures > 0 ? 1 : 0
} catch (error) {
  if (!(error instanceof RangeError)) throw error
  console.error(error.message)
  process.exitCode = 64
}
