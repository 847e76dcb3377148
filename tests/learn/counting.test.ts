import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ArticleRegistry, counts} from '../../src/learn/article-registry.ts'
import {CountSketch} from '../../src/learn/count-sketch.ts'
import {type Sampled, sample} from '../../src/learn/evidence.ts'
import {fingerprintOf, likeness, meanLikeness, signatureOf} from '../../src/learn/fingerprint.ts'
import {hash} from '../../src/learn/hash.ts'
import {readSource} from '../../src/source/read-source.ts'

const small = () => new CountSketch(new SharedArrayBuffer(256 * 4 * 4))

describe('CountSketch', () => {
  it('never tells less than was counted, and the same in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 400}), {maxLength: 2000}), (numbers) => {
        const [one, other] = [small(), small()]
        const exact = new Map<number, number>()
        for (const number of numbers) {
          one.add(hash(`text ${number}`))
          exact.set(number, (exact.get(number) ?? 0) + 1)
        }
        for (const number of [...numbers].reverse()) other.add(hash(`text ${number}`))
        expect(one.cells).toEqual(other.cells)
        for (const [number, count] of exact) expect(one.estimate(hash(`text ${number}`))).toBeGreaterThanOrEqual(count)
      }),
      {numRuns: 30}
    )
  })

  it('is exact while there is room', () => {
    const sketch = new CountSketch(new SharedArrayBuffer(2 ** 16 * 4 * 4))
    for (let number = 0; number < 2000; number++)
      for (let time = 0; time <= number % 5; time++) sketch.add(hash(`${number}`))
    const wrong = Array.from({length: 2000}, (_, number) => sketch.estimate(hash(`${number}`)) - (number % 5) - 1)
    expect(wrong.filter((one) => one !== 0).length).toBeLessThan(5)
  })

  it('finds the floor that few cells have reached', () => {
    const sketch = small()
    for (let number = 0; number < 300; number++) for (let time = 0; time < number; time++) sketch.add(hash(`${number}`))
    const floor = sketch.floorFor(10, 3)
    const first = [...sketch.cells.subarray(0, 256)]
    expect(first.filter((cell) => cell >= floor).length).toBeLessThanOrEqual(10)
    expect(first.filter((cell) => cell >= floor - 1).length).toBeGreaterThan(10)
    expect(small().floorFor(10, 3)).toBe(3)
  })
})

const vocabulary = Array.from({length: 900}, (_, at) => `w${at.toString(36)}ord`)
const proseOf = (seed: number) =>
  Array.from(
    {length: 4},
    (_, line) =>
      `Begin ${Array.from({length: 30}, (_, at) => vocabulary[hash(`${seed} ${line} ${at}`) % 900]).join(' ')}.`
  ).join('\n')
const told = (text: string, outlet?: string) => fingerprintOf(readSource(text).lines, outlet)

describe('ArticleRegistry', () => {
  it('counts the same story once, also when a word in it has changed', () => {
    const registry = new ArticleRegistry()
    const texts = [proseOf(1), proseOf(2), proseOf(1), proseOf(1).replace('Begin', 'Began'), proseOf(3)]
    for (const text of texts) registry.add(told(text))
    const census = registry.finish()
    expect([census.distinct, census.copies, census.near]).toEqual([3, 1, 1])
    expect(texts.filter((text) => counts(census, told(text)))).toHaveLength(3)
  })

  it('does not take other stories, or what two outlets say, for the same', () => {
    const registry = new ArticleRegistry()
    for (let seed = 0; seed < 60; seed++) registry.add(told(proseOf(seed)))
    registry.add(told('Short.', 'One'))
    registry.add(told('Short.', 'Other'))
    expect(registry.finish()).toMatchObject({distinct: 62, copies: 0, near: 0})
  })

  it('keeps a sample that does not hang on the order', () => {
    const fingerprints = Array.from({length: 3000}, (_, seed) => told(`Text number ${seed}`))
    const [one, other] = [new ArticleRegistry(256), new ArticleRegistry(256)]
    for (const each of fingerprints) one.add(each)
    for (const each of [...fingerprints].reverse()) other.add(each)
    const [first, second] = [one.finish(), other.finish()]
    expect(first.level).toBeGreaterThan(2)
    expect(first.distinct).toBeLessThanOrEqual(256)
    expect({...first, claims: 0}).toEqual({...second, claims: 0})
    expect(fingerprints.filter((each) => counts(first, each)).length).toBe(first.distinct)
  })
})

describe('likeness', () => {
  it('is that of the words, roughly', () => {
    const [one, other] = [signatureOf([proseOf(1)]), signatureOf([proseOf(2)])]
    expect(likeness(one, one)).toBe(1)
    expect(likeness(one, other)).toBeLessThan(0.4)
    expect(meanLikeness([one])).toBe(0)
  })
})

describe('sample', () => {
  it('keeps what has the least numbers, whatever came first', () => {
    const keep = (numbers: readonly number[]) => {
      const kept: Sampled<number>[] = []
      for (const number of numbers) sample(kept, {hash: number, value: number}, 4)
      return kept.map(({value}) => value)
    }
    fc.assert(
      fc.property(fc.array(fc.nat(40)), (numbers) => {
        expect(keep(numbers)).toEqual([...new Set(numbers)].sort((one, other) => one - other).slice(0, 4))
      })
    )
  })
})
