import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {plain} from '../../src/source/plain.ts'
import {readSource} from '../../src/source/read-source.ts'
import {copy} from './copy.ts'

const linesOf = (text: string) => readSource(text).lines

describe('lines', () => {
  it('end at \\r\\n, \\n and \\r only', () => {
    expect(linesOf('satu\r\ndua\ntiga\rempat\u2028lima\u0085enam\vtujuh').map(({text}) => text)).toEqual([
      'satu',
      'dua',
      'tiga',
      'empat lima enam tujuh'
    ])
  })

  it('have numbers, offsets, indents and the blank lines before them', () => {
    expect(linesOf('\n \t\n  satu \n\t dua\n')).toEqual([
      {number: 3, lastNumber: 3, start: 6, end: 10, indent: 2, blanksBefore: 2, text: 'satu'},
      {number: 4, lastNumber: 4, start: 14, end: 17, indent: 9, blanksBefore: 0, text: 'dua'}
    ])
  })

  it('count a line end of two characters once', () => {
    expect(linesOf('satu\r\n\r\ndua')).toMatchObject([{number: 1}, {number: 3, blanksBefore: 1}])
    expect(linesOf('satu\n\r\ndua')).toMatchObject([{number: 1}, {number: 3, blanksBefore: 1}])
    expect(linesOf('satu\n\rdua')).toMatchObject([{number: 1}, {number: 3, blanksBefore: 1}])
  })

  it.each(['', '\n', '\r\n \u00a0\t\n\u3000\ufeff'])('are none in %j', (text) => {
    expect(readSource(text)).toMatchObject({text, lines: [], wrapped: false})
  })

  it('are there, with nothing to see, when only invisible characters stand on them', () => {
    expect(linesOf('satu\n\u200b\x03\ndua')[1]).toMatchObject({number: 2, start: 5, end: 7, text: '', blanksBefore: 0})
  })

  it('show what a reader sees, with the way back', () => {
    const [line] = linesOf('  Rini&nbsp;&amp; Budi')
    expect(line?.text).toBe('Rini & Budi')
    expect([line?.way?.startOf(0), line?.way?.startOf(5), line?.way?.endOf(5)]).toEqual([2, 12, 17])
  })

  it('hold each character that is not white space exactly once, in order', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const {lines} = readSource(text)
        let from = 0
        for (const {start, end} of lines) {
          expect(start).toBeLessThan(end)
          expect(text.slice(from, start).trim()).toBe('')
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          from = end
        }
        expect(text.slice(from).trim()).toBe('')
      }),
      {numRuns: 1000}
    )
  })

  it('show what plain shows of them, and are counted without a gap', () => {
    fc.assert(
      fc.property(copy, (text) => {
        let number = 0
        for (const line of linesOf(text)) {
          const raw = text.slice(line.start, line.end)
          // A line of tags alone is shown as it is printed.
          expect(line.text).toBe(plain(raw) || (raw.startsWith('<') ? raw : ''))
          expect(line.number).toBe(number + line.blanksBefore + 1)
          number = line.lastNumber
        }
      }),
      {numRuns: 500}
    )
  })
})

describe('toPoint', () => {
  const {toPoint} = readSource('satu\r\n\rdua\n')

  it.each([
    [0, 1, 1],
    [4, 1, 5],
    [5, 1, 6],
    [6, 2, 1],
    [7, 3, 1],
    [10, 3, 4],
    [11, 4, 1]
  ])('finds offset %d in line %d, column %d', (offset, line, column) => {
    expect(toPoint(offset)).toEqual({line, column, offset})
  })

  it.each(['a\r', 'a\n', 'a\r\n', '\r'])('counts the line after a last line end: %j', (text) => {
    expect(readSource(text).toPoint(text.length)).toEqual({line: 2, column: 1, offset: text.length})
  })

  it.each([-1, 12, Number.NaN])('refuses offset %d', (offset) => {
    expect(() => toPoint(offset)).toThrow(RangeError)
  })

  it('agrees with counting line ends', () => {
    fc.assert(
      fc.property(copy, fc.nat(), (text, at) => {
        const offset = at % (text.length + 1)
        const before = text.slice(0, offset)
        const ends = before.endsWith('\r') && text[offset] === '\n' ? before.slice(0, -1) : before
        const lines = ends.split(/\r\n|\n|\r/)
        expect(readSource(text).toPoint(offset).line).toBe(lines.length)
      })
    )
  })
})

describe('time', () => {
  it.each([
    ['one line', 'kata '],
    ['short lines', 'a\n'],
    ['line ends of both kinds', 'a\r\rb\n'],
    ['blank lines', ' \n'],
    ['wrapped paragraphs', '    Harga beras naik di pasar sejak Senin dan pedagang\nmengeluh.\n'],
    ['open hyphens', 'a-\n'],
    ['ampersands', '&amp;'],
    ['gaps', 'a  ']
  ])('grows with the length of the text: %s', (_, piece) => {
    const time = (size: number) => {
      const text = piece.repeat(size / piece.length)
      const start = process.cpuUsage()
      readSource(text)
      return process.cpuUsage(start).user / 1000
    }
    time(20_000)
    expect(time(800_000)).toBeLessThan(Math.max(10, time(100_000)) * 40)
  })
})
