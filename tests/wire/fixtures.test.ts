/** Invented messages of every format and dialect: golden, whole, and restored byte for byte. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {recogniseWire} from '../../src/source/wire/recognise-wire.ts'
import {originalOf, restore} from '../../src/write/original.ts'
import {toRecord} from '../../src/write/record.ts'
import {expectLaws, fixtures, folder, readBytes, split} from './messages.ts'

const update = process.env['UPDATE_FIXTURES'] === '1' && !process.env['CI']

/** Which rule of which pack reads the copy, and what it doubts, is for the tests of packs to say. */
const ownRules = (key: string, value: unknown) =>
  key === 'doubts' || (key === 'rule' && !String(value).startsWith('wire/')) ? undefined : value

describe.each(fixtures)('$name', ({format, name, bytes}) => {
  const messages = split(bytes, format)

  it('is recognised', () => {
    for (const message of messages) expect(recogniseWire(readBytes(message, format).text)).toBe(format)
  })

  it('gives its golden records', () => {
    const records = messages.map((message) => toRecord(readBytes(message, format).article))
    const golden = `${JSON.stringify(records, ownRules, 2)}\n`
    const path = join(folder, `${name}.golden.json`)
    if (update) writeFileSync(path, golden)
    expect(existsSync(path), `${path} is missing: run npm run update-fixtures`).toBe(true)
    expect(golden).toBe(readFileSync(path, 'utf8'))
  })

  it('is in the tree, every character once', () => {
    for (const message of messages) {
      const {text, article} = readBytes(message, format)
      expectLaws(text, article)
    }
  })

  it('comes back byte for byte', () => {
    const restored = messages.map((message) => {
      const {text, article} = readBytes(message, format)
      article.metadata.encoding = 'windows-1252'
      return restore({original: originalOf(article, text, message)})
    })
    expect(Buffer.concat(restored).equals(bytes)).toBe(true)
  })
})
