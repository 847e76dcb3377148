import {describe, expect, it} from 'vitest'
import {lookAt, type OwnMeasure, ownMeasures} from '../../src/judge/look.ts'
import {readSource} from '../../src/source/read-source.ts'

const look = (...texts: string[]) => {
  const source = texts.join('\n')
  const {own} = lookAt(source, readSource(source).lines)
  return (line: number, measure: OwnMeasure) => own[line * ownMeasures.length + ownMeasures.indexOf(measure)]
}

const prose =
  'The ferry across the river stopped on Monday because the water rose, and the ferry will not run before the river falls again.'

describe('the look of a line', () => {
  it.each([
    ['ends as a sentence', 'It was closed.', 'endsSentence', 1],
    ['ends as a sentence before a quote and a bracket', '(“It was closed.”)', 'endsSentence', 1],
    ['ends as a sentence in Japanese', '渡し船は止まった。', 'endsSentence', 1],
    ['does not end as a title', 'Ferry Closed', 'endsSentence', 0],
    ['counts words', 'One two, three', 'words', 3],
    ['counts the words that have a capital', 'Ferry closed Monday night', 'capitalWords', 50],
    ['knows capitals in Greek', 'ΑΘΗΝΑ', 'allCapitals', 1],
    ['sees an hour', 'Monday 10:15', 'clock', 1],
    ['sees an hour with a point', 'Senin 10.15 WIB', 'clock', 1],
    ['tells an amount from an hour', 'It cost 10.150 crowns', 'clock', 0],
    ['sees a year', 'May 2019', 'year', 1],
    ['sees an account', 'Follow @ferry', 'addresses', 1],
    ['sees an address', 'More at www.ferry.example', 'addresses', 2],
    ['sees the signs of menus', 'Home | News | Sport', 'menuSigns', 2],
    ['sees a label', 'Editor: Jane Roe', 'label', 2],
    ['finds sentences inside', 'It closed. It opened. It closed.', 'sentences', 2]
  ] as const)('%s', (_what, text, measure, value) => {
    expect(look(text)(0, measure)).toBe(value)
  })

  it('learns from the long lines which words are frequent', () => {
    const at = look(prose, 'The ferry and the river', 'Share on social media')
    expect(at(1, 'knownWords')).toBe(100)
    expect(at(2, 'knownWords')).toBeLessThan(30)
    expect(at(1, 'topicWords')).toBe(100)
    expect(at(2, 'topicWords')).toBe(0)
  })

  it('tells whether the paragraphs near a line contain its words', () => {
    const other =
      'A school in the hills opens its doors in autumn, and forty pupils from three villages will learn to read there.'
    const at = look(prose, 'Forty pupils', other, other, other, 'Forty pupils from the river')
    expect([at(1, 'wordsAbove'), at(1, 'wordsBelow')]).toEqual([0, 100])
    expect([at(5, 'wordsAbove'), at(5, 'wordsBelow')]).toEqual([66, 0])
  })

  it('counts how often a line stands in the text, and how many begin alike', () => {
    const at = look('Read more', prose, 'Read more', 'Read this')
    expect(at(0, 'times')).toBe(2)
    expect(at(3, 'sameStart')).toBe(2)
  })

  it('is measured in bytes, however long the line', () => {
    const at = look('word '.repeat(100_000))
    expect(at(0, 'length')).toBe(255)
    expect(at(0, 'words')).toBeGreaterThan(50)
  })

  it('is of no lines for no lines', () => {
    expect(lookAt('', []).count).toBe(0)
  })
})
