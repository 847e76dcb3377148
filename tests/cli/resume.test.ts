import {spawn} from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gunzipSync, gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {type Folder, folderWith, story} from './command.ts'

const command = fileURLToPath(new URL('../../bin/newsparse.js', import.meta.url))

const articles = (count: number) =>
  Array.from({length: count}, (_, at) =>
    at % 113 === 7 ? 'no JSON' : JSON.stringify({id: `a${at}`, text: `${at}. ${story.repeat(3)}`})
  ).join('\n')

/** Run the command, and send it a signal after so many milliseconds; gives its exit code, null when it was killed. */
function stopped(path: string, words: readonly string[], after: number, signal: NodeJS.Signals) {
  const child = spawn(process.execPath, [command, ...words], {cwd: path, stdio: ['ignore', 'ignore', 'pipe']})
  let stderr = ''
  child.stderr.on('data', (text) => {
    stderr += text
  })
  const timer = setTimeout(() => child.kill(signal), after)
  return new Promise<{code: number | null; stderr: string}>((resolve) =>
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({code, stderr})
    })
  )
}

/** What a run leaves, but for its inputs and its report. */
const left = ({path}: Folder): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path, {recursive: true})
      .map(String)
      .filter((name) => !/^(?:in|report)\b/.test(name) && statSync(join(path, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(path, name), 'latin1')])
  )

/** Times at which a run is killed, unlike each other but the same at every run of the tests. */
function* times(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 48271) % 2147483647
    yield 120 + (state % 250)
  }
}

/** Each time a run gets so much longer: on a busy machine one may not even start within the first second. */
const growth = 1.12

/** Kill a run again and again until it gets to its end; gives how often it was killed. */
async function untilDone(folder: Folder, words: readonly string[], seed: number): Promise<number> {
  let killed = 0
  for (const after of times(seed)) {
    const {code, stderr} = await stopped(folder.path, [...words, '--resume'], after * growth ** killed, 'SIGKILL')
    if (code === null) killed++
    else {
      expect(stderr).not.toContain('failed in a way')
      // One that was killed between its last piece of work and its end has told of the bad inputs by then. Without --quiet it says so.
      expect(code).toBe(stderr.includes('nothing left to do') ? 0 : 2)
      return killed
    }
  }
  return killed
}

const inputs = {'in.jsonl': articles(1500)}

describe('a run that is killed again and again', () => {
  it.each([
    ['JSON Lines', ['in.jsonl', '-o', 'out.jsonl', '-j2']],
    ['JSON Lines by one', ['in.jsonl', '-o', 'out.jsonl', '-j1']],
    ['one array', ['in.jsonl', '-o', 'out.json']],
    ['packed JSON Lines', ['in.jsonl', '-o', 'out.jsonl.gz']],
    ['rows of a table', ['in.jsonl', '-o', 'out.csv']],
    ['Parquet', ['in.jsonl', '-o', 'out.parquet']],
    ['files', ['in.jsonl', '-o', 'out/', '--to', 'text']],
    ['counted JSON Lines', ['in.jsonl', '-o', 'out.jsonl', '--report', 'report.json', '--force']]
  ])('makes the same %s in the end', async (_what, words) => {
    const [calm, wild] = [folderWith(inputs), folderWith(inputs)]
    expect((await calm.newsparse([...words, '-q'])).code).toBe(2)
    expect(await untilDone(wild, words, words.join('').length)).toBeGreaterThan(1)
    expect(left(wild)).toEqual(left(calm))
    if (!words.includes('--report')) return
    const [one, other] = [calm, wild].map(({path}) => {
      const {started, ended, seconds, rate, ...report} = JSON.parse(readFileSync(join(path, 'report.json'), 'utf8'))
      return report
    })
    expect(other).toEqual(one)
  })

  it('makes the same of texts, and of what is packed', async () => {
    const texts = Object.fromEntries(Array.from({length: 500}, (_, at) => [`in/${at}.txt`, `${at}. ${story}`]))
    const files = {...texts, 'in/zz.jsonl.gz': gzipSync(articles(700))}
    const [calm, wild] = [folderWith(files), folderWith(files)]
    const words = ['in', '-o', 'out', '--to', 'json', '-q']
    await calm.newsparse(words)
    expect(await untilDone(wild, words, 77)).toBeGreaterThan(1)
    expect(left(wild)).toEqual(left(calm))
  })
})

describe('a run that is killed when its first output is there', () => {
  it('is continued all the same: what stands there is its own', async () => {
    const files = Object.fromEntries(
      Array.from({length: 40}, (_, at) => [`in/${at}.txt`, `${at}. ${story.repeat(50)}`])
    )
    const [calm, wild] = [folderWith(files), folderWith(files)]
    const words = ['in', '-o', 'out', '--to', 'json', '-j1', '-q']
    expect((await calm.newsparse(words)).code).toBe(0)
    const child = spawn(process.execPath, [command, ...words], {cwd: wild.path, stdio: 'ignore'})
    const ended = new Promise((resolve) => child.on('close', resolve))
    while (!existsSync(join(wild.path, 'out/0.json'))) await new Promise((resolve) => setTimeout(resolve, 1))
    child.kill('SIGKILL')
    await ended
    const again = await wild.newsparse([...words, '--resume'])
    expect([again.code, again.stderr]).toEqual([0, ''])
    expect(left(wild)).toEqual(left(calm))
  })
})

describe('--resume', () => {
  const words = ['in.jsonl', '-o', 'out.jsonl']

  /** A folder with a run that was stopped. */
  async function cutOff(signal: NodeJS.Signals = 'SIGINT', more: readonly string[] = []) {
    for (let after = 250; ; after += 50) {
      const folder = folderWith(inputs)
      const {code, stderr} = await stopped(folder.path, [...words, ...more], after, signal)
      expect(code).not.toBe(2)
      const journal = join(folder.path, '.out.jsonl.journal')
      if (existsSync(journal) && readFileSync(journal, 'utf8').split('\n').length > 4) return {folder, code, stderr}
    }
  }

  it('continues after what is done, and says so', async () => {
    const {folder, code, stderr} = await cutOff()
    expect(code).toBe(130)
    expect(stderr).toContain('what is done is kept: run the same command with --resume to go on')
    const done = statSync(join(folder.path, '.out.jsonl.part')).size
    expect(done).toBeGreaterThan(0)
    const next = await folder.newsparse([...words, '--resume'])
    expect(next.stderr).toMatch(/continuing after [\d,]+ articles? of the interrupted run/)
    expect(next.code).toBe(2)
    expect(readdirSync(folder.path).sort()).toEqual(['in.jsonl', 'out.jsonl'])
    expect(readFileSync(join(folder.path, 'out.jsonl'), 'utf8').split('\n').length).toBe(1501)
  })

  it.each(['all.jsonl', 'all.csv', 'all.parquet', 'out/'])(
    'has nothing left to do when %s is finished',
    async (output) => {
      const folder = folderWith({'in/a.txt': story, 'in/b.txt': story})
      const words = ['in', '-o', output, '--to', output.endsWith('/') ? 'markdown' : (output.split('.')[1] as string)]
      expect((await folder.newsparse(words)).code).toBe(0)
      const before = left(folder)
      const {code, stderr} = await folder.newsparse([...words, '--resume'])
      expect(stderr).toContain(`${output} is already complete: nothing left to do`)
      expect(code).toBe(0)
      expect(left(folder)).toEqual(before)
    }
  )

  it.each(['all.jsonl', 'all.jsonl.gz'])('is refused on %s whose end is missing', async (output) => {
    const folder = folderWith({'in.jsonl': articles(9)})
    const all = ['in.jsonl', '-o', output]
    await folder.newsparse(all)
    const path = join(folder.path, output)
    const bytes = output.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path)
    const cut = Buffer.from(`${bytes.toString('utf8').split('\n').slice(0, 5).join('\n')}\n`)
    writeFileSync(path, output.endsWith('.gz') ? gzipSync(cut) : cut)
    const {code, stderr} = await folder.newsparse([...all, '--resume'])
    expect(stderr).toContain(output)
    expect(code).toBe(64)
  })

  it('writes the outputs that are missing in a folder', async () => {
    const folder = folderWith({'in/a.txt': story, 'in/b.txt': story, 'in/c.txt': story})
    const all = ['in', '-o', 'out/']
    await folder.newsparse(all)
    const before = left(folder)
    rmSync(join(folder.path, 'out/b.md'))
    const {code, stderr} = await folder.newsparse([...all, '--resume'])
    expect(stderr).toContain('2 of 3 outputs are there')
    expect(code).toBe(0)
    expect(left(folder)).toEqual(before)
  })

  it.each(['all.jsonl', 'all.jsonl.gz', 'all.json', 'all.csv', 'out/'])(
    'is refused on %s that another command wrote, or that is older than its inputs',
    async (output) => {
      const other = `${story}\n\nPasar lain tetap tutup sampai Selasa, kata wali kota.`
      const folder = folderWith({'in/a.txt': story, 'in/b.txt': story, 'other/a.txt': other, 'other/b.txt': story})
      const words = ['-o', output, '--to', output.endsWith('/') ? 'markdown' : (output.split('.')[1] as string)]
      expect((await folder.newsparse(['other', ...words])).code).toBe(0)
      const before = left(folder)
      const {code, stderr} = await folder.newsparse(['in', ...words, '--resume'])
      expect(stderr).toContain('was written from other inputs or with other options. Use --force to write ')
      expect(code).toBe(64)
      const later = new Date(Date.now() + 60_000)
      utimesSync(join(folder.path, 'other/b.txt'), later, later)
      const again = await folder.newsparse(['other', ...words, '--resume'])
      expect(again.stderr).toContain('other/b.txt changed after ')
      expect(again.code).toBe(64)
      expect(left(folder)).toEqual(before)
    }
  )

  it('is offered before work is thrown away', async () => {
    const {folder} = await cutOff('SIGKILL')
    const next = await folder.newsparse(words)
    expect(next.code).toBe(2)
    expect(next.stderr).toContain('continue it with --resume, or begin again with --force')
    expect((await folder.newsparse([...words, '--force'])).stderr).not.toContain('going on')
    expect(readdirSync(folder.path).sort()).toEqual(['in.jsonl', 'out.jsonl'])
  })

  it('is refused when options, rules or inputs are others', async () => {
    const {folder} = await cutOff('SIGTERM', ['--keep', 'caption'])
    const {path, newsparse} = folder
    const again = async (more: readonly string[]) => {
      const {code, stderr} = await newsparse([...words, '--resume', ...more])
      expect(code).toBe(64)
      return stderr
    }
    expect(await again(['--keep', 'all'])).toContain(
      "can't resume: the interrupted run used --keep caption, and did not use --keep all"
    )
    expect(await again([])).toContain("can't resume: the interrupted run used --keep caption")
    appendFileSync(join(path, 'in.jsonl'), '\n{"text":"more"}')
    expect(await again(['--keep', 'caption'])).toContain('the inputs have changed')
  })

  it('is refused when the rules of a pack have changed', async () => {
    const pack = (word: string) =>
      `name: own\nrules:\n  - id: own/word\n    label: boilerplate:other\n    zone: anywhere\n    pattern: '^${word}$'\n    examples: {match: ['${word}'], skip: ['x']}\n`
    for (let after = 300; ; after += 60) {
      const folder = folderWith({...inputs, 'own.yaml': pack('satu')})
      const run = [...words, '--pack', 'own.yaml']
      await stopped(folder.path, run, after, 'SIGKILL')
      const journal = join(folder.path, '.out.jsonl.journal')
      if (!existsSync(journal) || readFileSync(journal, 'utf8').split('\n').length < 5) continue
      writeFileSync(join(folder.path, 'own.yaml'), pack('dua'))
      const {code, stderr} = await folder.newsparse([...run, '--resume'])
      expect([code, stderr]).toEqual([64, expect.stringContaining('the rules have changed')])
      return
    }
  })

  it('does not mind a journal that is cut off, or an output that is longer than the journal says', async () => {
    const {folder} = await cutOff('SIGKILL')
    const calm = folderWith(inputs)
    await calm.newsparse([...words, '-q'])
    appendFileSync(join(folder.path, '.out.jsonl.part'), '{"half a rec')
    appendFileSync(join(folder.path, '.out.jsonl.journal'), '{"place":{"input"')
    expect((await folder.newsparse([...words, '--resume', '-q'])).code).toBe(2)
    expect(left(folder)).toEqual(left(calm))
  })

  it('goes on from where the output is whole, when some of it was lost', async () => {
    const {folder} = await cutOff('SIGKILL')
    const calm = folderWith(inputs)
    await calm.newsparse([...words, '-q'])
    const part = join(folder.path, '.out.jsonl.part')
    truncateSync(part, Math.floor(statSync(part).size / 2))
    expect((await folder.newsparse([...words, '--resume', '-q'])).code).toBe(2)
    expect(left(folder)).toEqual(left(calm))
  })

  it('has nothing to go on with when a run is refused', async () => {
    const {path, newsparse} = folderWith({'in.jsonl': articles(9), 'out.jsonl': 'mine', 'out/a1.txt': 'mine'})
    for (const more of [[], ['--to', 'text', '-o', 'out/']]) expect((await newsparse([...words, ...more])).code).toBe(2)
    expect(readdirSync(path).sort()).toEqual(['in.jsonl', 'out', 'out.jsonl'])
  })

  it('begins where there is nothing to go on with, and is for files', async () => {
    const folder = folderWith({'in.jsonl': articles(3)})
    expect((await folder.newsparse([...words, '--resume'])).code).toBe(0)
    const again = await folder.newsparse([...words, '--resume'])
    expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('nothing left to do')])
    const piped = await folder.newsparse(['-', '--from', 'jsonl', '--resume', '-o', 'x.jsonl'], {stdin: '{}'})
    expect([piped.code, piped.stderr]).toEqual([
      64,
      expect.stringContaining('--resume is for runs over many documents')
    ])
  })

  it('goes on after a full disk', async () => {
    const folder = folderWith(inputs)
    // A file may not grow beyond so many blocks of 1 KiB: the shell's limit stands for the disk's.
    const {stderr} = await folder.shell(
      `trap '' XFSZ; ulimit -f 1500; "$node" -e "process.on('SIGXFSZ', () => {}); process.argv.splice(1, 0, 'x'); require('$newsparse')" -- in.jsonl -o out.jsonl -q`
    )
    expect(stderr).toContain("can't be written")
    const calm = folderWith(inputs)
    await calm.newsparse([...words, '-q'])
    expect((await folder.newsparse([...words, '--resume', '-q'])).code).toBe(2)
    expect(left(folder)).toEqual(left(calm))
  })
})
