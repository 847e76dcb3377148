import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {packs} from '../../src/rules/packs/index.ts'
import {
  asSearcher,
  latinSource,
  UnicodePattern,
  unicode,
  unicodeAnyCase,
  withJoints
} from '../../src/source/unicode-pattern.ts'

const range = (from: number, to: number) =>
  Array.from({length: to - from + 1}, (_, at) => String.fromCharCode(from + at))
/** Every character that the Latin forms are for. */
const latin = [...range(0, 0xff), ...range(0x2000, 0x206f), '\u20ac', '\u2122', ...range(0x25a0, 0x25ff)]
const rules = packs.flatMap((pack) => pack.rules)
const patterns = rules
  .flatMap(({pattern, block}) => (block?.until ? [pattern, block.until] : [pattern]))
  .map((one) => asSearcher(one) as UnicodePattern)

/** A match as plain data. */
const plain = (match: RegExpExecArray | null) =>
  match && {groups: [...match], named: {...match.groups}, index: match.index, input: match.input}

/** Copy in the shape the patterns are for, with letters changed. */
const copy = fc
  .tuple(
    fc.constantFrom(
      ...rules.flatMap(({examples}) =>
        [...examples.match, ...examples.skip].flatMap((one) => (typeof one === 'string' ? one : one.text).split('\n'))
      )
    ),
    fc.array(
      fc.tuple(fc.nat(300), fc.oneof(fc.constantFrom(...latin), fc.constantFrom('ſ', 'K', 'İ', 'ğ', 'Ж', '字'))),
      {
        maxLength: 3
      }
    ),
    fc.constantFrom('as is', 'upper', 'lower')
  )
  .map(([line, changes, letters]) => {
    const characters = [...line]
    for (const [at, character] of changes) characters.splice(at % (characters.length + 1), 1, character)
    const text = characters.join('')
    return letters === 'upper' ? text.toUpperCase() : letters === 'lower' ? text.toLowerCase() : text
  })

describe('the Latin form of a pattern', () => {
  it.each(['L', 'Lu', 'Ll', 'Lo', 'M', 'N'])('has the characters of \\p{%s}', (property) => {
    const [full, own] = [
      new RegExp(`^\\p{${property}}$`, 'u'),
      new RegExp(`^${latinSource(`\\p{${property}}`, false)}$`, 'u')
    ]
    expect(latin.filter((one) => own.test(one))).toEqual(latin.filter((one) => full.test(one)))
  })

  it.each(['L', 'M', 'N'])('has them in any case too: \\p{%s}', (property) => {
    const full = new RegExp(`^\\p{${property}}$`, 'iu')
    const own = new RegExp(`^${latinSource(`\\p{${property}}`, true)}$`, 'u')
    expect(latin.filter((one) => own.test(one.toLowerCase()))).toEqual(latin.filter((one) => full.test(one)))
  })

  // Page words are read in their own language alone, in whose letters most of them are.
  it('exists for every rule, or the command would start slowly', () => {
    const started = packs.filter(({pageWords}) => !pageWords).flatMap((pack) => pack.rules)
    const without = started.filter(({pattern}) => latinSource(pattern.source, pattern.ignoreCase) === undefined)
    expect(without.map(({id}) => id)).toEqual([])
  })

  it('is refused where it would mean something else', () => {
    expect(latinSource('\\p{Lu}', true)).toBeUndefined()
    expect(latinSource('\\u0041', true)).toBeUndefined()
    expect(latinSource('\\u2013A', true)).toBe('\\u2013a')
    expect(latinSource('\\P{L}', false)).toBeUndefined()
    expect(latinSource('\\p{Script=Greek}', false)).toBeUndefined()
  })

  it('matches what the pattern itself matches', () => {
    fc.assert(
      fc.property(copy, fc.array(fc.constantFrom(...patterns), {minLength: 1, maxLength: 40}), (text, some) => {
        for (const one of some) {
          const whole = new RegExp(one.source, one.flags)
          expect(plain(one.exec(text)), `${one.source} on ${JSON.stringify(text)}`).toEqual(plain(whole.exec(text)))
          expect(one.test(text)).toBe(whole.test(text))
          const all = [...text.matchAll(new RegExp(one.source, `${one.flags}g`))]
          expect(one.matchAll(text).map(plain)).toEqual(all.map(plain))
        }
      }),
      {numRuns: 300}
    )
  })
})

describe('joints of a pattern', () => {
  const large = `(?:${Array.from({length: 20}, (_, at) => `word${at}`).join('|')})`

  it('stand before large groups', () => {
    expect(withJoints(`a?${large}b`)).toBe(`a?(?=)${large}b`)
    expect(withJoints(`a?(?<name>${large})b`)).toBe(`a?(?=)(?<name>(?=)${large})b`)
  })

  it('stand neither before small groups and lookarounds, nor within a class or an escape', () => {
    const lookbehind = `(?<!${large})`
    const none = [`a(?:b|c)${'d'.repeat(200)}`, `a[(]${'b'.repeat(200)})`.slice(0, -1), `a\\(${'b'.repeat(200)}\\)`]
    for (const source of none) expect(withJoints(source)).toBe(source)
    expect(withJoints(`a${lookbehind}`)).toBe(`a(?<!${large})`.replace('(?:', '(?=)(?:'))
  })

  it('do not stand before what the pattern begins with', () => {
    for (const start of ['', '^', '(?:', '(?<name>(?:', '(?<![a-z])', '(?<=^|[(] )(?:'])
      expect(withJoints(`${start}${large}b`)).toBe(`${start}${large}b`)
    expect(withJoints(`(?:a|${large})b`)).toBe(`(?:a|(?=)${large})b`)
  })

  it('change nothing else', () => {
    for (const {source} of patterns) expect(withJoints(source).replaceAll('(?=)', '')).toBe(source)
  })
})

describe('a Unicode pattern', () => {
  it('gives the letters as printed', () => {
    const match = unicodeAnyCase`^baca juga: (?<title>.+)$`.exec('BACA Juga: Kapal Tua di Teluk')
    expect(match?.groups?.['title']).toBe('Kapal Tua di Teluk')
    expect(match?.[0]).toBe('BACA Juga: Kapal Tua di Teluk')
  })

  it('matches at one place', () => {
    expect(unicode`\p{Lu}`.matchAt('a Bc', 2)?.[0]).toBe('B')
    expect(unicode`\p{Lu}`.matchAt('a Bc', 1)).toBeNull()
  })

  it('reads letters beyond Latin-1 by the full tables', () => {
    expect(unicode`^\p{Lu}\p{Ll}+$`.test('Жуков')).toBe(true)
    expect(unicodeAnyCase`^ERDOĞAN$`.test('erdoğan')).toBe(true)
  })

  it('finds empty matches once each', () => {
    expect(new UnicodePattern('x*').matchAll('axb').map((match) => match.index)).toEqual([0, 1, 2, 3])
  })
})
