import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parse} from '../src/parse/parse.ts'
import {decode} from '../src/source/decode.ts'
import {toHtml} from '../src/write/html.ts'
import {toMarkdown} from '../src/write/markdown.ts'
import {toRecord} from '../src/write/record.ts'

const root = fileURLToPath(new URL('../fixtures', import.meta.url))
const cases = readdirSync(root).flatMap((pack) => readdirSync(join(root, pack)).map((name) => join(pack, name)))

/** `npm run update-fixtures` rewrites the golden files; in CI they are only read. */
const update = process.env['UPDATE_FIXTURES'] === '1' && !process.env['CI']

const writers = {
  'expected.json': (text: string) => `${JSON.stringify(toRecord(parse(text)), null, 2)}\n`,
  'expected.md': (text: string) => toMarkdown(parse(text)),
  'expected.html': (text: string) => toHtml(parse(text))
}

/** The same copy as other machines store it. */
const variants: Readonly<Record<string, (text: string) => Buffer>> = {
  'with a byte order mark': (text) => Buffer.from(`\uFEFF${text}`),
  'with CRLF': (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  'with CR': (text) => Buffer.from(text.replaceAll('\n', '\r')),
  'as UTF-16': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'without a final newline': (text) => Buffer.from(text.trimEnd())
}

describe.each(cases)('%s', (name) => {
  const folder = join(root, name)
  const input = readFileSync(join(folder, 'input.txt'), 'utf8')

  it.each(Object.entries(writers))('gives %s', (file, write) => {
    const path = join(folder, file)
    if (update) writeFileSync(path, write(input))
    expect(existsSync(path), `${path} is missing: run npm run update-fixtures`).toBe(true)
    expect(write(input)).toBe(readFileSync(path, 'utf8'))
  })

  it.each(Object.entries(variants))('reads the same %s', (_variant, encode) => {
    const expected = writers['expected.md'](input)
    expect(toMarkdown(parse(decode(encode(input)).text))).toBe(expected)
  })
})
