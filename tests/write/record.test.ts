import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'
import {prune, removedOf} from '../../src/transform/prune.ts'
import {fieldNames, isField, selectFields} from '../../src/write/fields.ts'
import {toJson, toJsonl, toTree} from '../../src/write/json.ts'
import schema from '../../src/write/record.schema.json' with {type: 'json'}
import {toRecord} from '../../src/write/record.ts'
import {plainText, toText} from '../../src/write/text.ts'
import {inputs} from '../fixture-inputs.ts'
import {hostile} from '../hostile-copy.ts'

const texts = [
  ...inputs.map((input) => readFileSync(input, 'utf8')),
  ...Object.values(hostile),
  '',
  'Advertisement\n\nBaca Juga\n'
]
const validate = new Ajv2020({strict: true, allErrors: true}).compile(schema)

const story = `Liputan6.com, Jakarta - Pasar itu dibuka kembali pada Senin pagi oleh wali kota. (Baca: Atap Bocor) Pedagang senang sekali.
Dilansir BBC, Sabtu (22/10/2022), pasar itu sudah ditutup selama tiga bulan oleh pemerintah kota.
Advertisement
Sewa Naik
Para pedagang mengeluhkan sewa kios yang naik dua kali lipat sejak awal tahun lalu. (sin/rud)`

describe('toRecord', () => {
  it('fits its schema, with and without positions, whatever the copy', () => {
    for (const text of texts)
      for (const options of [{}, {positions: true}, {keep: 'all' as const}, {meta: {url: 'x'}}]) {
        validate(toRecord(parse(text), options))
        expect(validate.errors, text.slice(0, 60)).toBeNull()
      }
  })

  it('fits its schema for arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => validate(toRecord(parse(text), {positions: true}))),
      {numRuns: 300}
    )
  })

  it('has every key of the contract, in its order', () => {
    expect(Object.keys(toRecord(parse(story)))).toEqual([
      'schemaVersion',
      'id',
      'language',
      'outlet',
      'outletId',
      'headline',
      'deck',
      'bylines',
      'dateline',
      'published',
      'sources',
      'sections',
      'credits',
      'notes',
      'related',
      'removed',
      'doubts',
      'encoding',
      'wire',
      'meta'
    ])
  })

  it('takes the dateline out of the lead, and boilerplate out of the sentence', () => {
    const record = toRecord(parse(story))
    expect(record.dateline).toMatchObject({
      text: 'Liputan6.com, Jakarta',
      outlet: 'Liputan6.com',
      places: ['Jakarta'],
      date: null
    })
    expect(record.sections[0]?.blocks[0]).toMatchObject({
      type: 'paragraph',
      text: 'Pasar itu dibuka kembali pada Senin pagi oleh wali kota. Pedagang senang sekali.'
    })
    expect(record.removed.map(({reason, rule}) => [reason, rule])).toEqual([
      ['related', 'id/read-also-brackets'],
      ['advertisement', 'common/advertisement']
    ])
    expect(record.related).toMatchObject([{text: 'Atap Bocor', url: null}])
  })

  it('keeps a source in its sentence and lists it too', () => {
    const record = toRecord(parse(story))
    expect(record.sources).toMatchObject([{kind: 'cited', name: 'BBC', date: '2022-10-22', verb: 'dilansir'}])
    expect(JSON.stringify(record.sections)).toContain('Dilansir BBC, Sabtu (22/10/2022), pasar itu')
  })

  it('splits sections at subheadings and credits from the text', () => {
    const record = toRecord(parse(story))
    expect(record.sections.map(({subheading}) => subheading?.text ?? null)).toEqual([null, 'Sewa Naik'])
    expect(record.credits).toMatchObject([{text: '(sin/rud)', names: ['sin', 'rud'], role: 'initials'}])
    expect(record.sections[1]?.blocks).toMatchObject([
      {text: 'Para pedagang mengeluhkan sewa kios yang naik dua kali lipat sejak awal tahun lalu.'}
    ])
  })

  it('puts a position on every item when asked', () => {
    const record = toRecord(parse(story), {positions: true})
    const {start, end} = record.dateline?.position ?? {start: {offset: -1}, end: {offset: -1}}
    expect(story.slice(start.offset, end.offset)).toBe('Liputan6.com, Jakarta')
    for (const item of [...record.sources, ...record.removed, ...record.credits, ...record.related])
      expect(item.position).toBeDefined()
    for (const {blocks} of record.sections) for (const block of blocks) expect(block.position).toBeDefined()
  })

  it('says so when there is no story, and when there is nothing', () => {
    expect(toRecord(parse('Advertisement\nBaca Juga\n')).doubts).toMatchObject([{rule: 'newsparse/no-story'}])
    expect(toRecord(parse('')).doubts).toMatchObject([{rule: 'newsparse/empty'}])
    expect(toRecord(parse('Warga \uFFFD membersihkan jalan di pasar itu sejak pagi.')).doubts).toMatchObject([
      {rule: 'newsparse/replacement-character'}
    ])
  })

  it('leaves boilerplate in its place when it is to be kept', () => {
    const record = toRecord(parse(story), {keep: ['advertisement']})
    expect(record.sections[0]?.blocks.at(-1)).toMatchObject({
      type: 'boilerplate',
      reason: 'advertisement',
      text: 'Advertisement'
    })
    expect(record.removed.map(({reason}) => reason)).toEqual(['related'])
  })
})

describe('prune', () => {
  it('leaves the article given as it was, and a pruned one as it is', () => {
    const article = parse(story)
    const before = JSON.stringify(article)
    const pruned = prune(article)
    expect(JSON.stringify(article)).toBe(before)
    expect(prune(pruned, {keep: 'all'})).toBe(pruned)
    expect(removedOf(pruned)).toHaveLength(2)
  })
})

describe('the other writers', () => {
  it('write one record a line, and the same record on many', () => {
    const article = parse(story)
    expect(toJsonl(article).trimEnd()).not.toContain('\n')
    expect(JSON.parse(toJsonl(article))).toEqual(JSON.parse(toJson(article)))
  })

  it('write the text without headline, dateline and credits, parted by blank lines', () => {
    expect(plainText(parse(story)).split('\n\n')).toEqual([
      'Pasar itu dibuka kembali pada Senin pagi oleh wali kota. Pedagang senang sekali.',
      'Dilansir BBC, Sabtu (22/10/2022), pasar itu sudah ditutup selama tiga bulan oleh pemerintah kota.',
      'Sewa Naik',
      'Para pedagang mengeluhkan sewa kios yang naik dua kali lipat sejak awal tahun lalu.'
    ])
    expect(toText(parse(''))).toBe('')
  })

  it('write the tree with positions only when asked', () => {
    expect(toTree(parse(story))).not.toContain('"offset"')
    expect(toTree(parse(story), {positions: true})).toContain('"offset"')
  })

  it('give the asked fields, and know which there are', () => {
    const record = toRecord(parse(story))
    expect(selectFields(record, ['dateline.places', 'text', 'sources.name'], () => 'all')).toEqual({
      'dateline.places': ['Jakarta'],
      text: 'all',
      'sources.name': ['BBC']
    })
    for (const key of Object.keys(record)) expect(fieldNames).toContain(key)
    expect(isField('dateline.place')).toBe(false)
    expect(isField('meta.url')).toBe(true)
  })
})
