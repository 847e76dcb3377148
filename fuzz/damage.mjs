/**
 * Damages archives of every kind, gives them to the built command, many at once, and looks whether what was good came out and what was
 * damaged was said.
 *
 * Between two damaged inputs stands a small text: by it is known which records are of which input, and that no input takes another with it.
 */
import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {archives} from './archives.mjs'
import {random} from './random.mjs'

const command = join(import.meta.dirname, '../bin/newsparse.js')

/** So many inputs go into one run. */
const inputsAtOnce = 250

/** A run hangs that gives nothing for so long: how long it takes in all depends on what else the machine does. */
const patience = 300_000

const whole = (text) => text.replaceAll(/\s+/gu, ' ').trim()

/** Every place at which an archive can be cut, or as many as are wanted, spread evenly, beginning by chance. */
function cuts({bytes}, count, {below}) {
  if (count >= bytes.length) return Array.from({length: bytes.length}, (_, at) => at)
  const first = below(bytes.length)
  return Array.from({length: count}, (_, at) => (first + Math.floor((at * bytes.length) / count)) % bytes.length)
}

const pieces = [
  '"',
  ',',
  '\n',
  '\r',
  '{',
  '}',
  '[',
  ']',
  '\t',
  '\0',
  '\u2028',
  '&',
  '\\',
  'PK\x03\x04',
  'WARC/1.0\r\n',
  '\x01',
  '\x03'
]

/** Bytes that are changed in one place: between `from` and `to` of the archive nothing is as it was. */
function mutation({bytes}, {below, pick}) {
  const at = below(bytes.length)
  const kind = pick(['change', 'flip', 'drop', 'double', 'insert', 'zeros'])
  if (kind === 'change' || kind === 'flip') {
    const made = Buffer.from(bytes)
    if (kind === 'flip') made[at] ^= 1 << below(8)
    else made[at] = below(256)
    return {made, from: at, to: at + 1}
  }
  const length = 1 + below(40)
  const [put, to] = {
    drop: [Buffer.alloc(0), at + length],
    double: [Buffer.concat([bytes.subarray(at, at + length), bytes.subarray(at, at + length)]), at + length],
    insert: [Buffer.from(pick(pieces)), at],
    zeros: [Buffer.alloc(length), at + length]
  }[kind]
  return {
    made: Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(to)]),
    from: at,
    to: Math.min(to, bytes.length)
  }
}

/** What must come out of an archive that is cut off. */
function cutInput(archive, at) {
  return {
    what: `${archive.name} cut off at ${at} of ${archive.bytes.length}`,
    archive,
    bytes: archive.bytes.subarray(0, at),
    wanted: archive.pieces.filter(({end}) => end <= at).map(({text}) => text),
    unsaid: archive.silent(at),
    cut: true
  }
}

/**
 * What must come out of an archive that is changed somewhere: what stands before it, and, where the parts do not hang together, what stands
 * behind but for the next article. Of a table whose columns lost their names nothing is known.
 */
function mutatedInput(archive, chance) {
  const {made, from, to} = mutation(archive, chance)
  const {pieces, apart, named, end = 0} = archive
  const same = made.equals(archive.bytes)
  const isBehind = (at) => apart && pieces[at - 1]?.start >= to
  const known = !named || from >= pieces[0].start
  const good = same ? pieces : known ? pieces.filter((piece, at) => piece.end + end <= from || isBehind(at)) : []
  return {
    what: `${archive.name} changed at ${from} to ${to} of ${archive.bytes.length}`,
    archive,
    bytes: made,
    wanted: good.map(({text}) => text),
    unsaid: same || !archive.summed
  }
}

/** The text that a record was made of. */
const textOf = ({original}) => original?.pieces.map(({text}) => text).join('')

/** What is wrong with what came of an input. */
function* faultsOf({archive, wanted, unsaid, cut}, records) {
  const errors = records.filter(({error}) => error)
  const texts = records.filter(({error}) => !error).map((record) => whole(textOf(record) ?? ''))
  const known = archive.pieces.map(({text}) => whole(text))
  const is = archive.name.startsWith('wire') ? (text, one) => text.includes(one) : (text, one) => text === one
  for (const one of wanted.map(whole)) if (!texts.some((text) => is(text, one))) yield `"${one.slice(22, 42)}" is lost`
  for (const {error} of errors) {
    if (!/^[^\n]{8,}$/u.test(error.message) || /should not|undefined|NaN|\[object/u.test(error.message))
      yield `an error says "${error.message}"`
  }
  const changed = texts.filter((text) => !known.some((one) => is(text, one)))
  const missing = known.filter((one) => !texts.some((text) => is(text, one)))
  // A doubt says it, too.
  const said =
    errors.length > 0 || records.some(({doubts}) => doubts?.some(({rule}) => rule.startsWith('newsparse/col')))
  if (!said && !unsaid && (changed.length > 0 || missing.length > 0))
    yield `nothing says that ${missing.length} articles are missing, ${changed.length} are others`
  if (cut && changed.length > 1) yield `${changed.length} articles are others than they were`
}

function run(words, input) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [command, ...words], {stdio: ['pipe', 'pipe', 'pipe']})
    const texts = {stdout: '', stderr: ''}
    const timer = setTimeout(() => child.kill('SIGKILL'), patience)
    for (const name of ['stdout', 'stderr'])
      child[name].setEncoding('utf8').on('data', (text) => {
        texts[name] += text
        timer.refresh()
      })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({code, ...texts})
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** Give inputs to the command in one run; gives what is wrong. */
async function check(inputs) {
  const folder = mkdtempSync(join(tmpdir(), 'newsparse-damage-'))
  const found = []
  try {
    const names = inputs.flatMap(({archive, bytes}, at) => {
      const [name, end] = [join(folder, `${at}.${archive.ending}`), join(folder, `end-${at}.txt`)]
      writeFileSync(name, bytes)
      writeFileSync(end, `Pasar penutup dibuka kembali pada hari Senin, bagian ${at}.`)
      return [name, end]
    })
    const {code, stdout, stderr} = await run(
      ['--files-from', '-', '--to', 'jsonl', '--lossless', '--field', 'id,original,doubts', '--no-config', '-j2'],
      names.join('\n')
    )
    if (code !== 2 && code !== 0)
      found.push({what: `a run over ${inputs.length} inputs`, fault: `it ends with ${code}`})
    if (/^\s+at .*:\d+:\d+\)?$/mu.test(stderr) || /should not/u.test(stderr))
      found.push({what: 'a run', fault: `it says ${stderr.slice(0, 400)}`})
    const records = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
    let at = 0
    let own = []
    for (const record of records) {
      if (textOf(record)?.endsWith(`hari Senin, bagian ${at}.`)) {
        const faults = [...faultsOf(inputs[at], own)]
        if (faults.length > 0) found.push({...inputs[at], fault: faults.join('; ')})
        own = []
        at++
      } else own.push(record)
    }
    if (at !== inputs.length) found.push({...inputs[at], fault: 'it takes others with it'})
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
  return found
}

/** So many in all, as evenly as the most that each can take lets them be. */
function sharedOut(total, most) {
  const shares = most.map(() => 0)
  for (let left = total; left > 0; ) {
    const open = most.flatMap((limit, at) => (shares[at] < limit ? [at] : []))
    if (open.length === 0) break
    const each = Math.max(1, Math.floor(left / open.length))
    for (const at of open) {
      const added = Math.min(each, most[at] - shares[at], left)
      shares[at] += added
      left -= added
    }
  }
  return shares
}

/** Cut and change archives of every kind so many times together; gives how many failed. Names and bytes of those go to a folder. */
export async function damage({truncations, mutations, seed, target, folder}) {
  const chosen = archives.filter(({name}) => target === undefined || name === target)
  // Small archives have fewer places to be cut at than their share: the others have more.
  const share = (total) => Math.ceil(total / chosen.length)
  const cutsOf = sharedOut(
    truncations,
    chosen.map(({bytes}) => bytes.length)
  )
  let failures = 0
  for (const [index, archive] of chosen.entries()) {
    const chance = random(`${seed}/${archive.name}`)
    const inputs = [
      ...cuts(archive, cutsOf[index], chance).map((at) => cutInput(archive, at)),
      ...Array.from({length: share(mutations)}, () => mutatedInput(archive, chance))
    ]
    let failed = 0
    for (let from = 0; from < inputs.length; from += inputsAtOnce)
      for (const {what, fault, bytes} of await check(inputs.slice(from, from + inputsAtOnce))) {
        if (++failed > 5) continue
        mkdirSync(folder, {recursive: true})
        const file = join(folder, `${archive.name.replace(' ', '-')}-${seed}-${failures + failed}.${archive.ending}`)
        if (bytes) writeFileSync(file, bytes)
        console.error(`${what}: ${fault}${bytes ? `\n  the input is ${file}` : ''}`)
      }
    failures += failed
    console.log(`${archive.name.padEnd(16)} ${String(inputs.length).padStart(8)} damaged, ${failed} failures`)
  }
  return failures
}
