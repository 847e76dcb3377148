/** What a command takes grows with its input, not with the square of it. */

import {applyPatch, formatPatch} from 'diff'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {patchOf} from '../../src/batch/compare/line-diff.ts'
import {explain} from '../../src/parse/explain.ts'
import {parse} from '../../src/parse/parse.ts'
import {LinearPattern} from '../../src/rules/linear-pattern.ts'
import {toExplanationHtml} from '../../src/write/explanation-html.ts'

const milliseconds = (work: () => unknown) => {
  const times = [1, 2, 3].map(() => {
    const begin = process.cpuUsage()
    work()
    return process.cpuUsage(begin).user / 1000
  })
  return Math.min(...times)
}

const once = (work: (times: number) => unknown) =>
  milliseconds(() => work(4)) /
  Math.max(
    1,
    milliseconds(() => work(1))
  )

/**
 * How much longer four times as much takes: four times as long if the time grows with the input, sixteen times if it grows with the square of it. The least of
 * several measurements counts, because other work on the machine can only make one larger.
 */
function growth(work: (times: number) => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 4 && least >= 9; tries++) least = Math.min(least, once(work))
  return least
}

describe('the time grows with the input', () => {
  it.each(['a(?:.*z)?', 'a(?:.*z)?(?=b)', '\\ba.{0,5}(?:x.*y)?'])('of the pattern %s, all matches', (source) => {
    const pattern = new LinearPattern(source, 'u')
    expect(growth((times) => pattern.matchAll('ab '.repeat(1500 * times)))).toBeLessThan(9)
  })

  it('of a difference in every paragraph', () => {
    const text = (word: string, count: number) => Array.from({length: count}, (_, at) => `${word} ${at}\n\n`).join('')
    expect(growth((times) => patchOf('a', 'b', text('satu', 1500 * times), text('dua', 1500 * times)))).toBeLessThan(9)
  })

  it.each([', \n', ';a;b\n', 'a\n', 'Abc\nxy\n', 'Abc\n(\n', '- \n'])('of copy that is nothing but %j', (piece) => {
    expect(growth((times) => parse(piece.repeat(3000 * times)))).toBeLessThan(9)
  })

  it('of an explanation, which may have any number of lines', () => {
    const page = toExplanationHtml(explain('Satu.\n'.repeat(130_000)), {name: 'a'})
    expect(page.length).toBeGreaterThan(1e6)
  })
})

describe('all matches of a pattern on RE2', () => {
  it('are those that RegExp finds, in long lines too', () => {
    const word = fc.constantFrom('a', 'b', 'z', ' ', 'é', '😀')
    const sources = ['a', 'ab', '\\ba', 'a{1,3}b?', 'z$', '^a', '(?<x>a)b', 'a(?=b)', '']
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(word, {maxLength: 40}),
        fc.integer({min: 1, max: 90}),
        (source, words, times) => {
          const text = words.join('').repeat(times)
          const wanted = [...text.matchAll(new RegExp(source, 'gu'))].map(({0: match, index}) => [index, match])
          expect(new LinearPattern(source, 'u').matchAll(text).map(({0: match, index}) => [index, match])).toEqual(
            wanted
          )
        }
      )
    )
  })
})

describe('a patch', () => {
  it('makes the one text of the other', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '', 'd'), {maxLength: 40}).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(applyPatch(one, formatPatch(patchOf('a', 'b', one, other)))).toBe(other)
      }),
      {numRuns: 500}
    )
  })
})
