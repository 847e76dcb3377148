import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {LinearPattern, NotLinearError} from '../../src/rules/linear-pattern.ts'
import {packs} from '../../src/rules/packs/index.ts'
import {copy} from '../parse/copy.ts'

const rules = packs.flatMap((pack) => pack.rules)
const textOf = (example: string | {text: string}) => (typeof example === 'string' ? example : example.text)
/** All lines of all examples. */
const lines = [
  ...new Set(
    rules.flatMap(({examples}) => [...examples.match, ...examples.skip].flatMap((one) => textOf(one).split('\n')))
  )
]

/** Every rule on every line would be tens of millions of matches: each rule takes its own lines, and every so many of the others. */
const step = 25

function tryLinear(source: string, flags: string): LinearPattern | undefined {
  try {
    return new LinearPattern(source, flags)
  } catch (error) {
    expect(error).toBeInstanceOf(NotLinearError)
    return undefined
  }
}

const shown = (match: RegExpExecArray | null | undefined) =>
  match && {index: match.index, text: match[0], groups: {...match.groups}}

const found = (source: string, flags: string, text: string) =>
  [...text.matchAll(new RegExp(source, `g${flags}`))].map(shown)

describe('a linear pattern', () => {
  it('answers as V8 does: all of our own that it can say, on their own examples and a share of all', () => {
    let said = 0
    for (const [index, {pattern, examples}] of rules.entries()) {
      const linear = tryLinear(pattern.source, pattern.flags)
      if (!linear) continue
      said++
      const own = [...examples.match, ...examples.skip].flatMap((one) => textOf(one).split('\n'))
      const others = lines.filter((_, place) => place % step === index % step)
      const whole = new RegExp(pattern.source, pattern.flags)
      for (const text of [...own, ...others]) {
        expect(linear.test(text), `${pattern.source} on ${text}`).toBe(whole.test(text))
        if (linear.test(text)) expect(shown(linear.exec(text)), pattern.source).toEqual(shown(whole.exec(text)))
      }
    }
    expect(said).toBeGreaterThan(rules.length * 0.6)
  })

  it.each([
    ['^(?!Pasar lama)(?=.{3,9}$)(?<names>\\p{Lu}.*)$', 'u'],
    ['(?<a>\\p{L}+)(?![\\p{L}\\d])', 'u'],
    ['(?<a>[a-z]+?)(?=[ ,.])', 'iu'],
    ['\\bp\\w+(?!s)', 'iu'],
    ['(?<=,) ?\\p{L}+(?=\\s|$)', 'u'],
    ['\\p{L}+', 'gu'.replace('g', '')],
    ['x*', 'u'],
    ['[^\\S\\t]+|[\\s,]\\S', 'u']
  ])('answers as V8 does on any text: /%s/%s', (source, flags) => {
    const linear = new LinearPattern(source, flags)
    fc.assert(
      fc.property(fc.oneof(copy, fc.constantFrom(...lines)), (text) => {
        const line = text.split(/[\n\r\u2028\u2029]/u)[0]?.replaceAll(/\p{Cs}/gu, '') ?? ''
        expect(linear.matchAll(line).map(shown)).toEqual(found(source, flags, line))
        expect(shown(linear.exec(line))).toEqual(shown(new RegExp(source, flags).exec(line)))
      }),
      {numRuns: 150}
    )
  })

  it.each([...'\t\v\f \u00a0\u1680\u2009\u202f\u205f\u3000\ufeff', '\u0085', '\u180e', '\u200b', 'x', '\u{1f600}'])(
    'has the white space of JavaScript: %j',
    (sign) => {
      for (const source of ['a\\sb', 'a\\Sb', 'a[\\s-]b', 'a[^\\s]b', 'a[^\\S]b'])
        expect(new LinearPattern(source, 'u').test(`a${sign}b`), source).toBe(new RegExp(source, 'u').test(`a${sign}b`))
    }
  )

  it.each(['(a+)+$', '^(\\w+\\s?)*$', '(?:a|a)*b', '\\s+$', '(?<=x)(.*)*y', '^(?!(a+)+b)a+$'])(
    'is done with fifty thousand characters before anybody waits: %s',
    (source) => {
      const text = `${'a'.repeat(50_000)} !`
      const started = process.cpuUsage()
      new LinearPattern(source, 'u').matchAll(text)
      // V8 would take years; nothing is timed here but that it ends.
      expect(process.cpuUsage(started).user / 1e6).toBeLessThan(20)
    }
  )

  it.each([
    ['a(?=b)c', /lookahead .*: "\(\?=b\)c"/],
    ['(?!a)b', /lookahead/],
    ['^(?!a)b|c', /lookahead/],
    ['a(?!bc)', /lookahead/],
    ['(a)\\1', /can't be run in linear time/],
    ['(?:a{500}){500}', /can't be run in linear time/]
  ])('is refused when no time bound is known: %s', (source, message) => {
    expect(() => new LinearPattern(source, 'u')).toThrow(message)
  })
})
