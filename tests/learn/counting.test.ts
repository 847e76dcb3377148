import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ArticleRegistry, counts} from '../../src/learn/article-registry.ts'
import {CountSketch} from '../../src/learn/count-sketch.ts'
import {newEvidence, type Sampled, sample} from '../../src/learn/evidence.ts'
import {fingerprintOf, likeness, meanLikeness, signatureOf} from '../../src/learn/fingerprint.ts'
import {hash} from '../../src/learn/hash.ts'
import {NumberIndex} from '../../src/learn/number-index.ts'
import {Gathered, type Groups, newGroup} from '../../src/learn/observe.ts'
import {FirstPass, makeCounter, makeToldApart} from '../../src/learn/passes.ts'
import {SeenSet} from '../../src/learn/seen-set.ts'
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

describe('NumberIndex', () => {
  it('gives each number one index, in the order in which they came', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: Number.MAX_SAFE_INTEGER}), {maxLength: 5000}), (numbers) => {
        const index = new NumberIndex()
        const indexes = numbers.map((number) => index.add(number))
        const distinct = [...new Set(numbers)]
        expect(index.size).toBe(distinct.length)
        expect(indexes).toEqual(numbers.map((number) => distinct.indexOf(number)))
        expect(distinct.map((_, at) => index.at(at))).toEqual(distinct)
      }),
      {numRuns: 10}
    )
  })

  it('grows, also with numbers whose last bits are all the same', () => {
    const index = new NumberIndex()
    for (let at = 0; at < 40_000; at++) index.add(at * 2 ** 20)
    for (let at = 0; at < 40_000; at++) expect(index.add(at * 2 ** 20)).toBe(at)
    expect(index.size).toBe(40_000)
  })
})

describe('SeenSet', () => {
  it('tells one who asks that a number is new, whoever shares the memory', () => {
    const one = new SeenSet()
    const other = new SeenSet(one.memory)
    const numbers = Array.from({length: 20_000}, (_, at) => hash(`${at}`))
    expect(numbers.filter((number) => one.isFirst(number))).toHaveLength(numbers.length)
    expect(numbers.filter((number) => other.isFirst(number))).toEqual([])
    expect(one.isFirst(0)).toBe(true)
    expect(one.isFirst(0)).toBe(false)
  })

  it('takes nothing for new when it is full', () => {
    const set = new SeenSet()
    let taken = 0
    for (let at = 0; !set.isFull(); at++) if (set.isFirst(at * 2 ** 32 + at)) taken++
    expect(taken).toBe(2 ** 20 * 1.5)
    expect(set.isFirst(hash('another'))).toBe(false)
  })
})

describe('FirstPass', () => {
  const texts = Array.from(
    {length: 6000},
    (_, at) => `Text number ${at} of them\nShown again${at % 3 === 0 ? '' : ' here'}`
  )
  const outletOfText = (at: number) =>
    at % 4 === 0 ? `rare${at}.example` : at % 4 === 1 ? 'one.example' : 'other.example'
  const passOver = (order: readonly number[], batch: number, capacity?: number) => {
    const first = new FirstPass(capacity)
    const counters = [makeCounter(first.memory), makeCounter(first.memory)]
    for (const [turn, at] of order.entries()) {
      const counter = counters[turn % 2] as (typeof counters)[number]
      counter.look(texts[at] as string, outletOfText(at))
      if (turn % batch === 0) first.add(counter.take())
    }
    for (const counter of counters) first.add(counter.take())
    return first.finish(({outlet}) => outlet)
  }
  const upwards = texts.map((_, at) => at)
  const withCopies = [...upwards, ...upwards.filter((at) => at % 5 === 0), 7, 7, 7].reverse()

  it.each([undefined, 300])(
    'comes to the same in any order, with copies, by any number of counters (capacity %s)',
    (capacity) => {
      const [one, other] = [passOver(upwards, 100, capacity), passOver(withCopies, 37, capacity)]
      expect(other.articles).toBe(withCopies.length)
      expect(one.census.level > 3).toBe(capacity !== undefined)
      expect(other.census).toMatchObject({level: one.census.level, distinct: one.census.distinct})
      expect({...other.survey, census: 0}).toEqual({...one.survey, census: 0})
    }
  )

  it('tells outlets apart that have their share of the articles, when these are many', () => {
    const {survey} = passOver(upwards, 100)
    expect([...(survey.outlets ?? [])].sort()).toEqual(['one.example', 'other.example'])
    const toldApart = makeToldApart(survey)
    expect(['one.example', 'rare4.example', null].map(toldApart)).toEqual(['one.example', null, null])
    expect(passOver(upwards.slice(0, 900), 100).survey.outlets).toBeNull()
  })
})

describe('Gathered', () => {
  const piece = (outlet: string, name: string): Groups => {
    const evidence = {...newEvidence(), articles: 1, times: 1}
    return new Map([[outlet, {...newGroup(), articles: 1, evidence: new Map([[name, evidence]])}]])
  }
  const estimate = (name: string) => Number(name.slice(1))
  const gather = (pieces: readonly (readonly [string, string])[]) => {
    const gathered = new Gathered(estimate, 20)
    for (const [outlet, name] of pieces) gathered.add(piece(outlet, name))
    return Array.from(gathered.finish(), ([outlet, {articles, evidence}]) => [
      outlet,
      articles,
      [...evidence].map(([name, {times}]) => `${name} ${times}`).sort()
    ]).sort()
  }

  it('keeps what is estimated to be frequent, in any order', () => {
    const some = fc.array(
      fc.tuple(
        fc.constantFrom('', 'one', 'other'),
        fc.nat(60).map((of) => `k${of}`)
      ),
      {maxLength: 300}
    )
    fc.assert(
      fc.property(some, (pieces) => {
        const kept = gather(pieces)
        expect(gather([...pieces].reverse())).toEqual(kept)
        expect(kept.reduce((sum, [, , names]) => sum + (names as string[]).length, 0)).toBeLessThanOrEqual(20)
      }),
      {numRuns: 60}
    )
  })

  it('keeps all that there is room for', () => {
    const pieces = Array.from({length: 20}, (_, at) => ['one', `k${at}`] as const)
    expect(gather([...pieces, ...pieces])[0]?.[2]).toHaveLength(20)
  })
})
