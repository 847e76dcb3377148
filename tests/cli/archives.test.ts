import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {fileArchives, gzipped, rowArchives, rows} from '../archive/make-archives.ts'
import {folderWith, story} from './command.ts'

let all: Record<string, Buffer>
beforeAll(async () => {
  const archives = {...(await rowArchives()), ...(await fileArchives())}
  all = {...archives, ...gzipped(archives)}
})

const lines = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('an archive', () => {
  it('of any kind gives the same articles, one record a line', async () => {
    const folder = folderWith(all)
    const outputs = new Map<string, string[]>()
    for (const name of Object.keys(all).filter((one) => !/tsv/.test(one))) {
      const {code, stdout, stderr} = await folder.newsparse([
        name,
        '--to',
        'jsonl',
        '--field',
        'text,dateline.places,removed.rule'
      ])
      expect(code, name).toBe(0)
      // Beside the texts lie files that are none, which is told.
      expect(stderr, name).toMatch(/^(?:\S+: note: \d+ files? (?:is|are) skipped .*\n)?$/)
      outputs.set(name, stdout.trimEnd().split('\n'))
    }
    const [first, ...others] = outputs.values()
    expect(first).toHaveLength(rows.length)
    for (const other of others) expect(other).toEqual(first)
  })

  it.each(['jsonl', 'json', 'parquet', 'tar', 'zip', 'wet'])(
    'of %s is known by what it holds, packed under any name',
    async (kind) => {
      const name = Object.keys(all).find((one) => one.endsWith(`${kind}.gz`)) as string
      const folder = folderWith({
        dump: all[name] as Buffer,
        'dump.gz': all[name] as Buffer,
        [name]: all[name] as Buffer
      })
      const words = ['--to', 'jsonl', '--field', 'text,dateline.places']
      const {stdout} = await folder.newsparse([name, ...words])
      expect(lines(stdout)).toHaveLength(rows.length)
      for (const other of ['dump', 'dump.gz']) expect((await folder.newsparse([other, ...words])).stdout).toBe(stdout)
    }
  )

  it('of rows needs no --to, and carries the other columns through', async () => {
    const {stdout} = await folderWith({'a.csv': all['a.csv'] as Buffer}).newsparse(['a.csv'])
    expect(lines(stdout).map(({id, meta}) => [id, meta])).toEqual(rows.map(({id}) => [id, {rubric: 'kota'}]))
  })

  it('goes into a folder, its articles under the names they have', async () => {
    const folder = folderWith({'a.zip': all['a.zip'] as Buffer})
    expect(await folder.newsparse(['a.zip', '-o', 'out/', '--to', 'text'])).toMatchObject({code: 0})
    expect(readdirSync(join(folder.path, 'out/kota'))).toEqual(rows.map(({id}) => `${id}.txt`))
  })

  it('that breaks off gives what is whole, a record of the fault, and exit code 2', async () => {
    const folder = folderWith({'a.csv.gz': (all['a.csv.gz'] as Buffer).subarray(0, 180)})
    const {code, stdout, stderr} = await folder.newsparse(['a.csv.gz'])
    const records = lines(stdout)
    expect(records.at(-1)).toMatchObject({
      id: null,
      error: {code: 'not-read', message: expect.stringContaining('breaks off')}
    })
    expect(stderr).toMatch(/^a\.csv\.gz:\d+: error: .*breaks off here .*get the file anew$/m)
    expect(code).toBe(2)
  })

  it('of lines that are not all UTF-8 says so, compressed or not', async () => {
    const bad = Buffer.concat([
      Buffer.from('{"id":"a","text":"Pasar '),
      Buffer.from([0x93]),
      Buffer.from('lama itu."}\n')
    ])
    const folder = folderWith({'a.jsonl': bad, 'b.jsonl.gz': gzipped({b: bad})['b.gz'] as Buffer})
    const doubtsOf = async (name: string) => lines((await folder.newsparse([name, '--field', 'doubts'])).stdout)
    const plain = await doubtsOf('a.jsonl')
    expect(plain[0].doubts[0].rule).toBe('newsparse/encoding')
    expect(await doubtsOf('b.jsonl.gz')).toEqual(plain)
  })

  it('is read by the format that is named, whatever it is called', async () => {
    const folder = folderWith({table: all['a.csv'] as Buffer})
    expect(lines((await folder.newsparse(['table', '--from', 'csv', '--field', 'id'])).stdout)).toHaveLength(
      rows.length
    )
    const {stdout} = await folder.shell('"$node" "$newsparse" - --from csv --field id < table')
    expect(lines(stdout)).toHaveLength(rows.length)
  })
})

describe('an output', () => {
  it.each(['out.jsonl.gz', 'out.json.gz', 'out.md.gz'])('is compressed when its name says so: %s', async (name) => {
    const folder = folderWith({'in/a.txt': story, 'in/b.txt': story})
    const input = name.includes('.md') ? 'in/a.txt' : 'in'
    const plain = name.replace('.gz', '')
    for (const output of [name, plain])
      expect(await folder.newsparse([input, '-o', output])).toMatchObject({code: 0, stderr: ''})
    const {stdout} = await folder.shell(`gzip -t ${name} && zcat ${name} | cmp - ${plain} && echo same`)
    expect(stdout).toBe('same\n')
  })

  it('that is long is packed in parts, and read back whole', async () => {
    const row = JSON.stringify({id: 'a', text: `${story}${'Pasar itu ramai sekali. '.repeat(4000)}`})
    const folder = folderWith({'in.jsonl': `${row}\n`.repeat(30)})
    for (const output of ['out.jsonl.gz', 'out.jsonl']) await folder.newsparse(['in.jsonl', '--lossless', '-o', output])
    const {stdout} = await folder.shell('zcat out.jsonl.gz | cmp - out.jsonl && wc -l < out.jsonl')
    expect(stdout).toBe('30\n')
  })

  it('by zstd is written, or refused with the reason', async () => {
    const folder = folderWith({'a.txt': story})
    const {code, stderr} = await folder.newsparse(['a.txt', '-o', 'a.json.zst'])
    if (code === 0) expect(readFileSync(join(folder.path, 'a.json.zst')).readUInt32LE()).toBe(0xfd2fb528)
    else expect([code, stderr]).toEqual([64, expect.stringContaining('writing zstd needs Node 22.15 or later')])
  })
})

describe('a pipe with a name', () => {
  it('is read once, from its start', async () => {
    const {shell} = folderWith({'a.txt': story, table: all['a.csv'] as Buffer, zipped: all['a.zip'] as Buffer})
    const text = await shell('"$node" "$newsparse" <(cat a.txt) --field text')
    expect([text.code, JSON.parse(text.stdout).text]).toEqual([0, expect.stringContaining('Pasar lama')])
    const rowsOf = await shell('"$node" "$newsparse" <(cat table) --from csv --field id')
    expect(lines(rowsOf.stdout)).toHaveLength(rows.length)
    const zipped = await shell('"$node" "$newsparse" <(cat zipped) --from zip --field id')
    expect(lines(zipped.stdout)).toHaveLength(rows.length)
  })
})

describe('a folder', () => {
  const files = {'in/a.txt': story, 'in/deep/b.txt': story, 'in/deep/c.md': story, 'in/d.json': '{}'}
  const ids = (stdout: string) => lines(stdout).map(({id}) => id)

  it('is searched for what --include says, without what --exclude says', async () => {
    const {newsparse} = folderWith(files)
    const of = async (...words: string[]) =>
      ids((await newsparse(['in', '--to', 'jsonl', '--field', 'id', ...words])).stdout)
    expect(await of()).toEqual(['a.txt', 'deep/b.txt'])
    expect(await of('--include', '**/*.md')).toEqual(['deep/c.md'])
    expect(await of('--include', 'deep/*', '--include', 'a.*')).toEqual(['a.txt', 'deep/b.txt', 'deep/c.md'])
    expect(await of('--exclude', 'deep/**')).toEqual(['a.txt'])
    expect((await newsparse(['in', '--include', '*.pdf'])).stderr).toContain('no file in this folder matches --include')
  })

  it('may be given as a list of files', async () => {
    const {newsparse, shell} = folderWith({...files, list: 'in/a.txt\nin/deep/b.txt\n'})
    const words = ['--to', 'jsonl', '--field', 'id']
    expect(ids((await newsparse(['--files-from', 'list', ...words])).stdout)).toEqual(['a.txt', 'b.txt'])
    const {stdout} = await shell(
      'find in -name "*.txt" -print0 | sort -z | "$node" "$newsparse" --files-from - -0 --to jsonl --field id'
    )
    expect(ids(stdout)).toEqual(['a.txt', 'b.txt'])
    expect(await newsparse(['--files-from', 'missing'])).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('--files-from missing: no such file')
    })
  })
})

describe('--max-bytes', () => {
  it('refuses longer articles, in their place', async () => {
    const {newsparse} = folderWith({
      'a.txt': story,
      'a.jsonl': `${JSON.stringify({id: 1, text: 'Satu.'})}\n${JSON.stringify({id: 2, text: story})}\n`
    })
    const one = await newsparse(['a.txt', '--max-bytes', '100'])
    expect([one.code, one.stderr]).toEqual([
      2,
      'a.txt: error: it is longer than 100 bytes; raise --max-bytes if it is one article\n'
    ])
    const {stdout} = await newsparse(['a.jsonl', '--max-bytes', '0.1K', '--field', 'id'])
    expect(stdout).toBe('')
    const rows = lines((await newsparse(['a.jsonl', '--max-bytes', '100', '--field', 'id'])).stdout)
    expect(rows).toEqual([
      {id: 1},
      {id: 2, line: 2, error: {code: 'too-long', message: expect.stringContaining('100 bytes')}}
    ])
  })
})
