import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {asyncBufferFromFile, parquetReadObjects} from 'hyparquet'
import {compressors} from 'hyparquet-compressors'
import {parquetWriteFile} from 'hyparquet-writer'
import {describe, expect, it} from 'vitest'
import {folderWith, story} from './command.ts'

type Row = Record<string, unknown>

/** The rows of a table: an empty cell is nothing, an empty text stands in quotes. */
const rowsOf = (text: string): Row[] =>
  parse(text, {
    columns: true,
    cast: (value, {quoting, header}) => (value === '' && !quoting && !header ? null : value)
  })

const readParquet = async (path: string) =>
  (await parquetReadObjects({file: await asyncBufferFromFile(path), compressors})) as Row[]

const line = (row: object) => `${JSON.stringify(row)}\n`

const articles = [
  line({id: 'a', text: story, section: 'city', page: 7}),
  'no JSON\n',
  line({id: 'c', text: ''}),
  line({text: 'Pasar "lama",\tdi tepi sungai,\ndibuka\r\nlagi pada hari Senin kemarin oleh wali kota.'})
].join('')

describe('a table', () => {
  it('has a column for each field and a row for each article, in order', async () => {
    const {path, newsparse} = folderWith({'in.jsonl': articles})
    const {code, stderr} = await newsparse(['in.jsonl', '-o', 'out.csv'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('in.jsonl:2: error')])
    const text = readFileSync(join(path, 'out.csv'), 'utf8')
    const rows = rowsOf(text)
    expect(text.split('\n')[0]).toBe(
      'id,language,outlet,outletId,headline.text,deck.text,bylines.names,dateline.text,dateline.outlet,dateline.places,dateline.date,published,text,sources,credits,notes.text,related,removed,doubts,encoding,wire,meta,error'
    )
    expect(rows.map(({id}) => id)).toEqual(['a', null, 'c', null])
    expect(rows[0]).toMatchObject({
      language: 'id',
      'dateline.places': '["Jakarta"]',
      'dateline.outlet': 'Contoh.com',
      published: null,
      meta: '{"section":"city","page":7}',
      error: null
    })
    expect(JSON.parse(rows[0]?.['sources'] as string)[0]).toMatchObject({name: 'BBC', date: '2022-10-22'})
    expect(JSON.parse(rows[1]?.['error'] as string)).toMatchObject({code: 'not-json', line: 2})
    expect(rows[2]?.['text']).toBe('')
    expect(rows[3]?.['text']).toContain('Pasar "lama",')
  })

  it.each([
    ['out.csv', (path: string) => rowsOf(readFileSync(path, 'utf8'))],
    ['out.csv.gz', (path: string) => rowsOf(gunzipSync(readFileSync(path)).toString('utf8'))]
  ])('holds in %s what the records hold', async (name, read) => {
    const {path, newsparse} = folderWith({'in.jsonl': articles})
    const fields = ['--field', 'id,text,sources', '--field', 'meta']
    await newsparse(['in.jsonl', '-o', name, ...fields])
    const {stdout} = await newsparse(['in.jsonl', '--to', 'jsonl', ...fields])
    const cell = (value: unknown) => (value === null || typeof value === 'string' ? value : JSON.stringify(value))
    const expected = stdout
      .trimEnd()
      .split('\n')
      .map((record) => {
        const {id, text = null, sources = null, meta = null, error, line} = JSON.parse(record)
        return {
          id,
          text,
          sources: cell(sources),
          meta: cell(meta),
          error: error ? JSON.stringify({...error, line}) : null
        }
      })
    expect(await read(join(path, name))).toEqual(expected)
  })

  it('is typed in Parquet: days, lists, structs, and what rows carry by its own types', async () => {
    const row = {
      text: story,
      day: '2022-10-22T09:00:00+07:00',
      page: 7,
      share: 0.5,
      tags: ['a', 'b'],
      more: {deep: true}
    }
    const {path, newsparse} = folderWith({
      'in.jsonl': [row, {...row, day: 'no day', page: 'seven'}, {text: 7}].map(line).join('')
    })
    const words = ['--date-key', 'day', '--field', 'id,published,sources,dateline.places,meta']
    await newsparse(['in.jsonl', '-o', 'out.parquet', ...words])
    const [first, second, third] = await readParquet(join(path, 'out.parquet'))
    expect(first).toMatchObject({
      published: new Date('2022-10-22T00:00:00Z'),
      publishedTime: '2022-10-22T09:00:00+07:00',
      sources: [{kind: 'cited', name: 'BBC', verb: expect.any(String)}],
      meta: {share: 0.5, tags: ['a', 'b'], more: {deep: true}}
    })
    expect(first?.['dateline.places']).toBeInstanceOf(Array)
    // What fits no type of its column is kept beside it.
    expect(second?.['meta']).toMatchObject({page: 'seven'})
    expect(third).toMatchObject({error: {code: 'no-text', line: 3n}})
  })

  it('gives carried days, moments and large numbers their types in Parquet, and leaves what looks like them as it is', async () => {
    const rows = [
      '{"text": "", "day": "2022-10-22", "at": "2022-10-22T01:02:03.000004Z", "zone": "2022-10-22T01:02:03+07:00", "big": 4611686018427387905, "huge": 12345678901234567890, "price": 1.50, "share": 2.0, "wide": "Infinity"}',
      '{"text": "", "day": null, "at": "2022-10-22T01:02:03Z", "zone": null, "big": -7, "huge": 1, "price": 20.25, "share": 0.1, "wide": 0.5}',
      '{"text": "", "day": "2022-02-28", "at": null, "zone": null, "big": null, "huge": null, "price": null, "share": -3.5e-7, "wide": "-Infinity"}'
    ]
    const {path, newsparse} = folderWith({'in.jsonl': `${rows.join('\n')}\n`})
    await newsparse(['in.jsonl', '-o', 'out.parquet', '--field', 'meta', '-q'])
    const [first, second, third] = (await readParquet(join(path, 'out.parquet'))).map(({meta}) => meta as Row)
    expect(first).toEqual({
      day: new Date('2022-10-22T00:00:00Z'),
      at: new Date('2022-10-22T01:02:03.000Z'),
      zone: '2022-10-22T01:02:03+07:00',
      big: 4611686018427387905n,
      huge: '12345678901234567890',
      price: '1.50',
      share: 2,
      wide: Number.POSITIVE_INFINITY
    })
    expect(second).toMatchObject({big: -7n, price: '20.25', share: 0.1, wide: 0.5})
    expect(third).toMatchObject({share: -3.5e-7, wide: Number.NEGATIVE_INFINITY})
    const texts = [
      '{"text": "", "a": "2022-02-30", "b": "Infinity"}',
      '{"text": "", "a": "2022-02-28", "b": "Infinity"}'
    ]
    const other = folderWith({'in.jsonl': `${texts.join('\n')}\n`})
    await other.newsparse(['in.jsonl', '-o', 'out.parquet', '--field', 'meta', '-q'])
    expect((await readParquet(join(other.path, 'out.parquet')))[0]?.['meta']).toEqual({a: '2022-02-30', b: 'Infinity'})
  })

  it('keeps what Parquet holds and JSON does not: odd bytes and infinite numbers', async () => {
    const {path, newsparse} = folderWith({})
    const odd = [Buffer.from('caf\xe9', 'latin1'), Buffer.from('abc')]
    parquetWriteFile({
      filename: join(path, 'in.parquet'),
      schema: [
        {name: 'root', num_children: 4},
        {name: 'text', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL'},
        {name: 'name', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL'},
        {name: 'bytes', type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL'},
        {name: 'score', type: 'DOUBLE', repetition_type: 'OPTIONAL'}
      ],
      columnData: [
        {name: 'text', data: ['Pasar itu dibuka.', 'Pasar itu dibuka.']},
        {name: 'name', data: odd},
        {name: 'bytes', data: [Buffer.from([0xff, 0]), Buffer.from('abc')]},
        {name: 'score', data: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]}
      ]
    })
    const read = async (...words: string[]) =>
      (await newsparse(['in.parquet', '--to', 'jsonl', '-q', ...words])).stdout
        .trim()
        .split('\n')
        .map((text) => JSON.parse(text) as {meta: Row; doubts: unknown[]})
    const [first, second] = await read()
    expect(first?.meta).toEqual({name: 'café', bytes: '/wA=', score: 'Infinity'})
    expect(first?.doubts).toMatchObject([{rule: 'newsparse/encoding'}])
    expect(second).toMatchObject({meta: {name: 'abc', bytes: 'abc', score: '-Infinity'}, doubts: []})
    // An encoding that was named is not in doubt.
    expect((await read('--encoding', 'windows-1252'))[0]).toMatchObject({meta: {name: 'café'}, doubts: []})
  })

  it('keeps beside the typed columns of Parquet what later rows carry otherwise', async () => {
    const rows = Array.from({length: 10_001}, (_, at) => line({text: '', page: at < 10_000 ? at : 'last'}))
    const {path, newsparse} = folderWith({'in.jsonl': rows.join('')})
    await newsparse(['in.jsonl', '-o', 'out.parquet', '--field', 'meta', '-q'])
    const read = await readParquet(join(path, 'out.parquet'))
    expect(read[7]).toMatchObject({meta: {page: 7n}})
    expect(read[10_000]).toMatchObject({meta: {page: null}, metaRest: '{"page":"last"}'})
  })

  it('goes to the standard output, and takes one text', async () => {
    const {path, newsparse, shell} = folderWith({'a.txt': story})
    expect(rowsOf((await newsparse(['a.txt', '--to', 'csv', '--field', 'id'])).stdout)).toEqual([
      {id: 'a.txt', error: null}
    ])
    await shell('"$node" "$newsparse" a.txt --to parquet --field id > out.parquet')
    expect(await readParquet(join(path, 'out.parquet'))).toMatchObject([{id: 'a.txt'}])
  })

  it('of nothing has its columns', async () => {
    const {path, newsparse} = folderWith({'in.jsonl': ''})
    for (const name of ['out.csv', 'out.parquet'])
      expect(await newsparse(['in.jsonl', '-o', name, '-q'])).toMatchObject({code: 0, stderr: ''})
    expect(readFileSync(join(path, 'out.csv'), 'utf8')).toMatch(/^id,.*,error\n$/)
    expect(await readParquet(join(path, 'out.parquet'))).toEqual([])
  })

  it('is one file', async () => {
    const {newsparse} = folderWith({'in/a.txt': story, 'in/b.txt': story})
    expect(await newsparse(['in', '-o', 'out/', '--to', 'csv'])).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('a table is one file: name it, such as -o all.csv')
    })
  })

  it('can be read again', async () => {
    const {newsparse} = folderWith({'in.jsonl': articles.replace('no JSON\n', '')})
    for (const name of ['a.csv', 'a.parquet']) {
      await newsparse(['in.jsonl', '-o', name, '--field', 'id,text'])
      const {stdout, stderr} = await newsparse([name, '--to', 'jsonl', '--field', 'id,sources.name'])
      expect([name, stderr.replace(/.*doubt.*\n/g, ''), stdout.split('\n')[0]]).toEqual([
        name,
        '',
        '{"id":"a","sources.name":["BBC"]}'
      ])
    }
  })
})

describe('any text', () => {
  it('comes back from CSV and Parquet', async () => {
    const text = fc.oneof(
      fc.string({unit: 'binary', maxLength: 40}),
      fc.string({unit: fc.constantFrom('"', ',', '\n', '\r', '\t', ' ', '=', '\0', 'a', '\u2028', '﻿'), maxLength: 12})
    )
    await fc.assert(
      fc.asyncProperty(fc.array(text, {minLength: 1, maxLength: 20}), async (texts) => {
        const {path, newsparse} = folderWith({'in.jsonl': texts.map((one) => line({text: '', value: one})).join('')})
        for (const name of ['out.csv', 'out.parquet'])
          await newsparse(['in.jsonl', '-o', name, '--field', 'meta.value', '-q'])
        expect(rowsOf(readFileSync(join(path, 'out.csv'), 'utf8')).map((row) => row['meta.value'])).toEqual(texts)
        // hyparquet takes a mark at the start of a text for a byte order mark.
        const unmarked = texts.map((one) => one.replace(/^\uFEFF/, ''))
        expect((await readParquet(join(path, 'out.parquet'))).map((row) => row['meta.value'])).toEqual(unmarked)
      }),
      {numRuns: 12}
    )
  })
})
