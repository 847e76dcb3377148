import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {addFrequent, type Frequent, mergeFrequent, newFrequent, ranked} from '../../src/archive/report/frequent.ts'
import {mergeTallies} from '../../src/archive/report/merge-tallies.ts'
import {bytes, duration, languageName, percent} from '../../src/archive/report/numbers.ts'
import {makeReport, reportJson} from '../../src/archive/report/report.ts'
import {addArticle, addFailure, addInput, addRecords, newTally, type Tally} from '../../src/archive/report/tally.ts'
import type {Article, Doubt} from '../../src/article/types.ts'
import {parse} from '../../src/parse/parse.ts'
import {inputs} from '../fixture-inputs.ts'

const stories = inputs.map((input) => parse(readFileSync(input, 'utf8')))

type Step = (tally: Tally) => void

/** Words that an object without care takes for its own, and some that it does not. */
const name = fc.constantFrom('Kompas', 'AP', '__proto__', 'constructor', 'toString', '12', '')

const convert = (index: number, outlet: string, doubts: Doubt[]): Step => {
  const story = stories[index % stories.length] as Article
  const article = {...story, metadata: {...story.metadata, outlet, doubts}}
  return (tally) => {
    addInput(tally, index)
    addArticle(tally, article, {index, input: outlet})
    addRecords(tally)
  }
}

const doubt = fc.record({
  rule: name,
  message: fc.constantFrom('This date does not exist: 31/2/2022', '2 datelines', 'No.')
})
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.nat(400), name, fc.array(doubt, {maxLength: 5})).map((facts) => convert(...facts)),
  fc
    .record({index: fc.nat(400), input: name, code: name, message: name})
    .map((failure) => (tally: Tally) => addFailure(tally, failure))
)

function tallyOf(steps: readonly Step[]): Tally {
  const tally = newTally({started: steps.length, options: [`--to ${steps.length}`], version: '0.1.0'})
  for (const one of steps) one(tally)
  return tally
}

const tallies = fc.array(step, {maxLength: 30}).map(tallyOf)
const again = (tally: Tally): Tally => JSON.parse(JSON.stringify(tally))

/** As it is after JSON: what has no prototype is a plain object there. */
function same(one: Tally, other: Tally): void {
  expect(again(one)).toEqual(again(other))
}

describe('tallies', () => {
  it('are merged in any order', () => {
    fc.assert(fc.property(tallies, tallies, (one, other) => same(mergeTallies(one, other), mergeTallies(other, one))))
  })

  it('are merged in any grouping', () => {
    fc.assert(
      fc.property(tallies, tallies, tallies, (one, two, three) =>
        same(mergeTallies(mergeTallies(one, two), three), mergeTallies(one, mergeTallies(two, three)))
      )
    )
  })

  it('count the same in one worker as in several', () => {
    fc.assert(
      fc.property(fc.array(step, {maxLength: 40}), fc.nat(40), (steps, cut) => {
        const facts = {started: null, options: [], versions: []}
        const merged = mergeTallies(tallyOf(steps.slice(0, cut)), tallyOf(steps.slice(cut)))
        same({...merged, ...facts}, {...tallyOf(steps), ...facts})
      })
    )
  })

  it('are not changed by merging, nor by an empty one', () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        const before = again(tally)
        same(mergeTallies(tally, newTally()), before)
        same(tally, before)
      })
    )
  })

  it('go through JSON and from thread to thread as they are', () => {
    fc.assert(
      fc.property(tallies, tallies, (one, other) => {
        const merged = mergeTallies(one, other)
        same(mergeTallies(again(one), structuredClone(other)), merged)
        expect(reportJson(again(merged))).toBe(reportJson(merged))
      })
    )
  })
})

describe('a tally', () => {
  it('counts removed lines that differ only in numbers as one line', () => {
    const tally = newTally()
    const texts = ['3 menit dibaca', '5 menit dibaca', 'Foto 2/5', 'Covid19']
    const children = texts.map((value) => ({type: 'boilerplate' as const, reason: 'other' as const, value}))
    addArticle(tally, {...parse(''), children}, {index: 0, input: 'one.txt'})
    expect(makeReport(tally).removedLines.map(({text, count}) => [text, count])).toEqual([
      ['… menit dibaca', 2],
      ['Covid19', 1],
      ['Foto …/…', 1]
    ])
  })

  it('tells what came in, what went out and what was removed', () => {
    const tally = newTally({started: 1000})
    const copy =
      'Pasar Lama Dibuka Lagi\nJAKARTA, KOMPAS.com - Pasar itu dibuka kembali pada Senin pagi oleh wali kota dan para pedagang.\nBaca juga: Harga Beras Turun\nPara pedagang menunggu lama, kata wali kota kepada warga yang datang.'
    const article = parse(copy)
    addInput(tally, 220)
    addArticle(tally, article, {index: 0, input: 'one.txt'})
    addRecords(tally)
    addInput(tally, 3)
    addFailure(tally, {index: 1, input: 'two.txt', code: 'unreadable', message: 'It is a folder.'})
    const report = makeReport({...tally, ended: 3000})
    expect(report).toMatchObject({articles: 2, bytes: 223, parsed: 1, records: 1, failed: 1, unaccounted: 0})
    expect(report).toMatchObject({seconds: 2, rate: 1, started: '1970-01-01T00:00:01.000Z'})
    expect(report.outlets).toEqual([{name: article.metadata.outlet, count: 1}])
    expect(report.reasons).toEqual([{reason: 'related', count: 1, characters: 'Baca juga: Harga Beras Turun'.length}])
    expect(report.removedLines).toMatchObject([{text: 'Baca juga: Harga Beras Turun', reason: 'related', count: 1}])
    expect(report.rules.map(({rule}) => rule)).toContain(report.removedLines[0]?.rule)
    expect(report.parts.find(({part}) => part === 'dateline')).toEqual({part: 'dateline', count: 1, share: 1})
    expect(report.failureKinds[0]).toMatchObject({code: 'unreadable', count: 1})
  })

  it('shows articles that are lost', () => {
    const tally = newTally()
    addInput(tally, 1)
    expect(makeReport(tally).unaccounted).toBe(1)
  })

  it('keeps the first hundred failures of a kind, in the order of the inputs', () => {
    const workers = [newTally(), newTally()]
    for (let index = 299; index >= 0; index--)
      addFailure(workers[index % 2] as Tally, {index, input: 'lines.jsonl', code: 'not-json', message: 'No.'})
    const [kind] = makeReport(mergeTallies(workers[0] as Tally, workers[1] as Tally)).failureKinds
    expect(kind?.count).toBe(300)
    expect(kind?.examples.map(({index}) => index)).toEqual(Array.from({length: 100}, (_, index) => index))
  })

  it('takes doubts that differ only in what they quote for one', () => {
    const tally = newTally()
    for (const [index, day] of ['31/2/2022', '30/2/2021', '31/4: 1', '31/6/2020'].entries())
      convert(index, 'AP', [{rule: 'id/date', message: `This date does not exist: ${day}`}])(tally)
    const [kind, ...others] = makeReport(tally).doubtKinds
    expect(others).toEqual([])
    expect(kind).toMatchObject({rule: 'id/date', pattern: 'This date does not exist', count: 4})
    expect(kind?.examples).toHaveLength(3)
  })

  it('has the same keys in its report, whatever it has seen', () => {
    const keys = (tally: Tally) => Object.keys(JSON.parse(reportJson(tally)))
    expect(keys(newTally())).toEqual(keys(tallyOf(stories.map((_, index) => convert(index, 'AP', [])))))
    expect(JSON.parse(reportJson(newTally()))).toMatchObject({schemaVersion: 1, articles: 0, rate: null})
  })
})

/** A stream in which few strings are frequent and very many are not. */
function streamOf(length: number): string[] {
  let state = 7
  const random = () => {
    state = (state * 1103515245 + 12345) % 2 ** 31
    return state / 2 ** 31
  }
  return Array.from({length}, () => `line ${Math.floor(20_000 * random() ** 4)}`)
}

function sketchOf(stream: readonly string[]): Frequent {
  const sketch = newFrequent()
  for (const one of stream) addFrequent(sketch, one)
  return sketch
}

describe('the sketch of frequent lines', () => {
  const stream = streamOf(60_000)
  const exact = new Map<string, number>()
  for (const one of stream) exact.set(one, (exact.get(one) ?? 0) + 1)
  const bound = stream.length / 2001

  const parts = [0, 1, 2].map((part) => sketchOf(stream.filter((_, index) => index % 3 === part)))
  const merged = parts.reduce(mergeFrequent)

  it.each([
    ['one', sketchOf(stream)],
    ['three merged', merged],
    ['one that went on after merging', sketchOf([])]
  ])('keeps its bound: %s', (what, sketch) => {
    if (what.includes('went on')) {
      Object.assign(sketch, parts.slice(1).reduce(mergeFrequent))
      for (const one of stream.filter((_, index) => index % 3 === 0)) addFrequent(sketch, one)
    }
    expect(exact.size).toBeGreaterThan(4000)
    expect(sketch.total).toBe(stream.length)
    expect(sketch.floor).toBeLessThanOrEqual(bound)
    expect(sketch.size).toBe(Object.keys(sketch.counters).length)
    for (const [line, times] of exact) {
      const {count, missed} = sketch.counters[line] ?? {count: 0, missed: sketch.floor}
      expect(count <= times && times <= count + missed && missed <= bound, line).toBe(true)
    }
  })

  it('names the most frequent', () => {
    const names = [...exact].sort(([, one], [, other]) => other - one).slice(0, 20)
    const found = new Set(ranked(merged).map(({name}) => name))
    for (const [line] of names) expect(found).toContain(line)
  })

  it('has no more than 4,000 counters', () => {
    expect(sketchOf(Array.from({length: 30_000}, (_, index) => `only once ${index}`)).size).toBeLessThanOrEqual(4000)
  })

  it('is exact while there are few strings', () => {
    const few = sketchOf(Array.from({length: 9000}, (_, index) => `${index % 900}`))
    expect(ranked(few).every(({count, missed}) => count === 10 && missed === 0)).toBe(true)
  })
})

describe('numbers', () => {
  it.each([
    [percent(0, 0), '0 %'],
    [percent(1, 100_000), '< 0.1 %'],
    [percent(99_999, 100_000), '99.9 %'],
    [percent(5, 5), '100 %'],
    [bytes(999), '999 bytes'],
    [bytes(1000), '1.0 kB'],
    [bytes(29_300_000), '29.3 MB'],
    [duration(0.4), '0.4 s'],
    [duration(59.7), '1 min 0 s'],
    [duration(7800), '2 h 10 min'],
    [languageName('id'), 'Indonesian'],
    [languageName('not a language'), 'not a language']
  ])('are read as %s', (written, expected) => {
    expect(written).toBe(expected)
  })
})
