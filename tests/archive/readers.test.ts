import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import fc from 'fast-check'
import {beforeAll, describe, expect, it, onTestFinished} from 'vitest'
import {readCsv} from '../../src/archive/readers/csv.ts'
import {decompress} from '../../src/archive/readers/decompress.ts'
import {readArchive} from '../../src/archive/readers/read-archive.ts'
import {recognise, recogniseBytes, recogniseName} from '../../src/archive/readers/recognise.ts'
import type {Item} from '../../src/archive/readers/types.ts'
import {fileArchives, gzipped, type Row, rowArchives, rows} from './make-archives.ts'

const limits = {maxBytes: 10_000, maxSpool: 1e9}

let ofRows: Record<string, Buffer>
let ofFiles: Record<string, Buffer>
beforeAll(async () => {
  ofRows = await rowArchives()
  ofFiles = await fileArchives()
})

function put(name: string, bytes: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsparse-test-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

async function itemsOf(name: string, bytes: Buffer, most = limits): Promise<Item[]> {
  const path = put(name, bytes)
  return collect(path, name, most)
}

async function collect(path: string, name: string, most: typeof limits): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of readArchive(path, name, recognise(path), most)) items.push(item)
  return items
}

const faults = (items: readonly Item[]) => items.filter((item) => item.kind === 'fault')

/** The texts in an archive, white space aside: a table of tabs has no newlines. */
const rowOf = (item: Item): Row | undefined => {
  if (item.kind !== 'json') return item.kind === 'row' ? (item.row as Row) : undefined
  // A line that breaks off is given as it stands: the record made of it says that it is no JSON.
  return isJson(item.json) ? JSON.parse(item.json) : undefined
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
const textsOf = (items: readonly Item[]) =>
  items.flatMap((item) => (item.kind === 'file' ? [item.bytes.toString()] : (rowOf(item)?.text ?? [])))
const flat = (texts: readonly string[]) => texts.map((text) => text.replaceAll(/\s+/gu, ' '))
const wanted = flat(rows.map(({text}) => text))

describe('every kind of archive', () => {
  it('of rows gives the same rows, compressed or not', async () => {
    for (const [name, bytes] of Object.entries({...ofRows, ...gzipped(ofRows)})) {
      const items = await itemsOf(name, bytes)
      expect(faults(items), name).toEqual([])
      expect(flat(textsOf(items)), name).toEqual(wanted)
      expect(
        items.map((item) => item.kind !== 'file' && item.number),
        name
      ).toEqual([1, 2, 3, 4, 5, 6, 7])
      if (!name.includes('wet')) expect(items.map((item) => rowOf(item)?.rubric)).toEqual(rows.map(() => 'kota'))
    }
  })

  it('of files gives the texts with their names, and nothing that is no text', async () => {
    for (const [name, bytes] of Object.entries({...ofFiles, ...gzipped(ofFiles)})) {
      const items = await itemsOf(name, bytes)
      expect(
        items.map((item) => item.kind === 'file' && item.name),
        name
      ).toEqual(rows.map(({id}) => `kota/${id}.txt`))
      expect(flat(textsOf(items)), name).toEqual(wanted)
    }
  })

  it('may be packed by zstd', async () => {
    // One frame of a block that is not compressed (RFC 8878, sections 3.1.1 and 3.1.1.2).
    const csv = ofRows['a.csv'] as Buffer
    const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0, 0, 0, 0])
    header.writeUInt32LE(csv.length, 5)
    header.writeUIntLE((csv.length << 3) | 1, 9, 3)
    expect(flat(textsOf(await itemsOf('a.csv.zst', Buffer.concat([header, csv]))))).toEqual(wanted)
  })

  it('may hold a block of zstd that would be unpacked without end', async () => {
    // One block: literals by a Huffman tree whose weights come from an FSE table of one symbol (RFC 8878, section 4.2.1.2): reading one
    // takes no bit, so that their stream never ends.
    const endless = Buffer.from([
      0x28, 0xb5, 0x2f, 0xfd, 0x20, 32, 0, 0, 0, 0x02, 0x02, 0x02, 4, 0xf0, 0x03, 0xff, 0xff, 0xff, 0
    ])
    endless.writeUIntLE(((endless.length - 9) << 3) | 5, 6, 3)
    expect(faults(await itemsOf('a.csv.zst', endless))).toMatchObject([{message: expect.stringContaining('damaged')}])
  })

  it('that breaks off anywhere gives what is whole, and a fault; it never throws and never hangs', async () => {
    const all = Object.entries({...ofRows, ...ofFiles, ...gzipped({...ofRows, ...ofFiles})})
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...all),
        fc.double({min: 0, max: 1, noNaN: true}),
        async ([name, bytes], share) => {
          const items = await itemsOf(name, bytes.subarray(0, Math.floor(bytes.length * share)))
          const texts = flat(textsOf(items).filter((text) => text !== undefined))
          // All but the last are as they were.
          expect(texts.slice(0, -1)).toEqual(wanted.slice(0, Math.max(0, texts.length - 1)))
          for (const fault of faults(items)) expect(fault).toMatchObject({message: expect.stringMatching(/./)})
        }
      ),
      {numRuns: 150}
    )
  })

  it('may hold anything at all', async () => {
    const names = [
      'a.jsonl',
      'a.json',
      'a.csv',
      'a.parquet',
      'a.warc.wet',
      'a.zip',
      'a.tar',
      'a.csv.gz',
      'a.txt.gz',
      'a.tar.zst'
    ]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.uint8Array({maxLength: 1200}), async (name, bytes) => {
        for (const item of await itemsOf(name, Buffer.from(bytes)))
          expect(['row', 'json', 'file', 'fault']).toContain(item.kind)
      }),
      {numRuns: 200}
    )
  })

  it('of Parquet is compared with the checksums of its pages, where it has some', async () => {
    // Written by Arrow with checksums: two groups of ten rows.
    const sound = readFileSync(new URL('checksums.parquet', import.meta.url))
    const all = await itemsOf('a.parquet', sound)
    expect([all.length, faults(all)]).toEqual([20, []])
    const page = sound.indexOf('Pasar nomor')
    for (const at of [page, page + 20, page + 60]) {
      const damaged = Buffer.from(sound)
      damaged[at] = (damaged[at] as number) ^ 1
      const items = await itemsOf('a.parquet', damaged)
      expect(faults(items)).toMatchObject([{message: expect.stringMatching(/^rows 1 to 10 .* it is damaged$/)}])
      expect(items.filter(({kind}) => kind === 'row')).toEqual(all.slice(10))
    }
  })

  it('says of an article that is too long that it is, and goes on', async () => {
    const most = {maxBytes: 100, maxSpool: 1e9}
    for (const name of ['a.zip', 'a.tar.gz']) {
      const bytes = {...ofFiles, ...gzipped(ofFiles)}[name] as Buffer
      const items = await itemsOf(name, bytes, most)
      expect(items.map((item) => item.kind === 'fault' && item.code)).toEqual(rows.map(() => 'too-long'))
    }
  })
})

describe('reading', () => {
  it('holds a few rows at a time, however long the table', async () => {
    const line = Buffer.from(`"a","${'kata '.repeat(200)}"\n`.repeat(200))
    async function* table() {
      yield Buffer.from('id,text\n')
      for (let part = 0; part < 500; part++) yield line
    }
    const before = process.memoryUsage().heapUsed
    let count = 0
    for await (const item of readCsv(table(), 'a.csv', limits)) {
      if (item.kind === 'row') count++
      if (count % 20_000 === 0) expect(process.memoryUsage().heapUsed - before).toBeLessThan(150e6)
    }
    expect(count).toBe(100_000)
  })

  it('of several gzip members, one behind the other, gives all', async () => {
    const parts = ['satu\n', 'dua\n'].map((text) => execFileSync('gzip', ['-c'], {input: text}))
    const chunks: Buffer[] = []
    for await (const chunk of decompress(Readable.from(parts), 'gzip')) chunks.push(chunk)
    expect(Buffer.concat(chunks).toString()).toBe('satu\ndua\n')
  })
})

describe('recognise', () => {
  it.each([
    ['a.txt', {kind: 'text'}],
    ['A.JSONL', {kind: 'jsonl'}],
    ['a.csv.gz', {kind: 'csv', compression: 'gzip'}],
    ['a.tgz', {kind: 'tar', compression: 'gzip'}],
    ['CC-MAIN-1.warc.wet.gz', {kind: 'wet', compression: 'gzip'}],
    ['a.tar.zst', {kind: 'tar', compression: 'zstd'}],
    ['a', {}]
  ])('tells %s by its name', (name, expected) => {
    expect(recogniseName(name)).toEqual(expected)
  })

  it('tells what has no name by its bytes', () => {
    for (const [name, bytes] of Object.entries({...ofRows, ...ofFiles}))
      if (!/csv|tsv/.test(name)) expect(recogniseBytes(bytes), name).toBe(recogniseName(name).kind)
    for (const text of ['Pasar itu dibuka.', '{ pasar }', '[Gambas:Video]', '', '[1] Catatan'])
      expect(recogniseBytes(Buffer.from(text)), text).toBeUndefined()
  })

  it('believes the bytes when it comes to packing', () => {
    expect(recognise(put('a.csv', gzipped(ofRows)['a.csv.gz'] as Buffer))).toEqual({kind: 'csv', compression: 'gzip'})
    expect(recognise(put('a.csv.gz', ofRows['a.csv'] as Buffer))).toEqual({kind: 'csv', compression: null})
  })
})
