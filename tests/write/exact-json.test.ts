import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ExactNumber, parseJson, stringifyJson} from '../../src/write/exact-json.ts'

const number = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.bigInt({min: 0n, max: 10n ** 30n}),
    fc.constantFrom('', '.0', '.50', '.123456789012345678'),
    fc.constantFrom('', 'e3', 'E-7')
  )
  .map((parts) => parts.join(''))

describe('exact JSON', () => {
  it('gives back every number as it was written, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({unit: 'binary'}), number), {minLength: 1, maxLength: 8}), (pairs) => {
        const json = `{${pairs.map(([key, digits], at) => `${JSON.stringify(`k${at}${key}`)}:[${digits},{"x":${digits}}]`).join(',')}}`
        const again = stringifyJson(parseJson(json))
        expect(again.match(/(?<=\[)-?\d[^,]*(?=,\{"x")/gu)).toEqual(pairs.map(([, digits]) => digits))
        expect(JSON.parse(again)).toEqual(JSON.parse(json))
      })
    )
  })

  it('parses all else as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseJson(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)))
      })
    )
    expect(Object.keys(parseJson('{"__proto__":{"a":1}}') as object)).toEqual(['__proto__'])
    expect(parseJson('[12345678901234567890]')).toEqual([new ExactNumber('12345678901234567890')])
  })

  it('refuses what is nested too deep, in words', () => {
    expect(() => parseJson('['.repeat(6000) + ']'.repeat(6000))).toThrow('nested more than 1000 deep')
  })

  it('writes every code point so that it is read back, and no control character as it is', () => {
    const all = Array.from({length: 0x10000}, (_, code) => String.fromCharCode(code)).join('')
    const json = stringifyJson({all})
    expect(JSON.parse(json)).toEqual({all})
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(json).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/u)
  })
})
