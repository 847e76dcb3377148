import {Buffer} from 'node:buffer'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {beforeAll, describe, expect, it} from 'vitest'
import {type Converter, createConverter} from '../../src/convert.ts'
import {decode} from '../../src/source/decode.ts'
import {encode} from '../../src/source/encode.ts'
import {RestoreError, restore} from '../../src/write/original.ts'
import {makeProvenance} from '../../src/write/provenance.ts'
import type {ArticleRecord} from '../../src/write/record-types.ts'
import {inputs} from '../fixture-inputs.ts'
import {copy} from '../parse/copy.ts'

/** Labelled articles that may lie beside the project. */
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const labelled = existsSync(corpus)
  ? readdirSync(corpus)
      .filter((name) => name.endsWith('.articles.jsonl'))
      .flatMap((name) =>
        readFileSync(corpus + name, 'utf8')
          .trimEnd()
          .split('\n')
      )
      .map((line) => JSON.parse(line).text as string)
  : []

let converter: Converter
beforeAll(async () => {
  converter = await createConverter({to: 'json', lossless: true})
})

/** The record of bytes, through JSON, as a file of it would hold it. */
function recordOf(bytes: Uint8Array, encoding?: string): ArticleRecord {
  const decoded = decode(bytes, {encoding})
  return JSON.parse(converter.convert(decoded.text, {encoding: decoded.encoding}, null, bytes).output)
}
const recordOfText = (text: string): ArticleRecord => JSON.parse(converter.convert(text).output)

const inEncoding = (text: string, encoding: string, bom: boolean) => encode({text, encoding, bom}) as Buffer

describe('the source comes back from a record', () => {
  it('of every fixture, with all newlines and in all encodings of Unicode', () => {
    for (const path of inputs)
      for (const newline of ['\n', '\r\n', '\r']) {
        const text = readFileSync(path, 'utf8').replaceAll('\n', newline)
        for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'])
          for (const bom of [false, true]) {
            const bytes = inEncoding(text, encoding, bom)
            const record = recordOf(bytes, encoding)
            expect(bytes.equals(restore(record)), `${path} ${encoding}`).toBe(true)
            expect(record.original).toMatchObject({encoding, bom})
            expect(record.original).not.toHaveProperty('base64')
          }
      }
  })

  it('of every labelled article', () => {
    for (const text of labelled) expect(Buffer.from(restore(recordOfText(text))).toString()).toBe(text)
  })

  it('of any text', () => {
    fc.assert(
      fc.property(copy, (text) => {
        // UTF-8 has no half of a character.
        const whole = Buffer.from(text).toString()
        expect(Buffer.from(restore(recordOfText(whole))).toString()).toBe(whole)
      }),
      {numRuns: 500}
    )
  })

  it('of any bytes, in any encoding that they may be read in', () => {
    const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-2', 'koi8-r', 'shift_jis', 'gb18030']
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), fc.constantFrom(...encodings), (bytes, encoding) => {
        expect(Buffer.from(restore(recordOf(bytes, encoding)))).toEqual(Buffer.from(bytes))
      }),
      {numRuns: 1000}
    )
  })

  it('whatever becomes of its subheadings and its boilerplate', async () => {
    const text = readFileSync(inputs[0] as string, 'utf8')
    for (const options of [{subheadings: 'drop'}, {keep: 'all'}, {positions: true}] as const) {
      const {convert} = await createConverter({...options, to: 'jsonl', lossless: true})
      expect(Buffer.from(restore(JSON.parse(convert(text).output))).toString()).toBe(text)
    }
  })
})

describe('the pieces of the source', () => {
  it('say what each was read as', () => {
    const text = 'Contoh.com, Bandung - Pasar itu dibuka lagi pada Senin pagi oleh wali kota.\r\n\r\nAdvertisement\r\n'
    expect(recordOfText(text).original).toEqual({
      encoding: null,
      bom: false,
      pieces: [
        {label: 'dateline', rule: 'id/dateline-outlet-place', text: 'Contoh.com, Bandung'},
        {label: null, text: ' '},
        {label: 'separator', text: '-'},
        {label: null, text: ' '},
        {label: 'paragraph', text: 'Pasar itu dibuka lagi pada Senin pagi oleh wali kota.'},
        {label: null, text: '\r\n\r\n'},
        {label: 'boilerplate:advertisement', rule: 'common/advertisement', text: 'Advertisement'},
        {label: null, text: '\r\n'}
      ]
    })
  })

  it.each([
    [{}, 'make it with --lossless'],
    [{original: {encoding: 'utf-8', bom: false, pieces: [{}]}}, 'make it with --lossless'],
    [{original: {encoding: 'iso-8859-2', bom: false, pieces: [{label: null, text: '猫'}]}}, 'they were changed']
  ])('that are not whole are refused: %j', (record, message) => {
    expect(() => restore(record as ArticleRecord)).toThrow(RestoreError)
    expect(() => restore(record as ArticleRecord)).toThrow(message)
  })
})

describe('provenance', () => {
  const of = (options: object) => makeProvenance(options)('Satu.')

  it('is the same for the same settings, and the same input gives the same record', async () => {
    const text = readFileSync(inputs[0] as string, 'utf8')
    const outputs = await Promise.all(
      [1, 2].map(async () => (await createConverter({to: 'jsonl', provenance: true})).convert(text).output)
    )
    expect(outputs[0]).toBe(outputs[1])
    expect(JSON.parse(outputs[0] as string).provenance).toEqual({
      tool: expect.stringMatching(/^newsparse \d/),
      settings: expect.stringMatching(/^[\da-f]{64}$/),
      input: expect.stringMatching(/^[\da-f]{64}$/)
    })
  })

  it('has the hash of the input as sha256sum gives it', () => {
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    expect(makeProvenance({})('abc').input).toBe(abc)
    expect(makeProvenance({})(Buffer.from('abc')).input).toBe(abc)
  })

  it('differs with whatever an article can depend on, and with nothing else', () => {
    const rule = {id: 'a/one', label: 'note', zone: 'anywhere', pattern: /^satu – dua$/u} as const
    const pack = (more: object) => ({packs: [{name: 'a', rules: [{...rule, ...more}]}]})
    const plain = of(pack({})).settings
    for (const options of [
      {},
      {disable: ['id/read-also']},
      {keep: 'all'},
      {language: 'id'},
      {provenance: {encoding: 'gbk'}}
    ])
      expect(of({...pack({}), zzz: 1, ...options}).settings).not.toBe(plain)
    expect(of(pack({zone: 'head'})).settings).not.toBe(plain)
    expect(of(pack({pattern: /^satu – tiga$/u})).settings).not.toBe(plain)
    expect(of({...pack({}), keep: undefined}).settings).toBe(plain)
    expect(of(pack({note: 'Why.', examples: {match: ['satu – dua'], skip: []}})).settings).toBe(plain)
    expect(of(pack({pattern: /^satu \u2013 dua$/u})).settings).toBe(plain)
  })
})
