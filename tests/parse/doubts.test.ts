import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'

const doubtsIn = (text: string) =>
  parse(text).metadata.doubts.map(({rule, message, position}) => ({
    rule,
    message,
    place: position && text.slice(position.start.offset, position.end.offset)
  }))

const lead =
  'Liputan6.com, Jakarta - Pasar lama itu dibuka lagi pada Senin pagi setelah setahun ditutup untuk perbaikan.'

describe('doubts', () => {
  it('are none where all is plain', () => {
    expect(doubtsIn(`${lead}\n\nDilansir BBC, Sabtu (22/10/2022), pasar itu ramai sejak subuh.\n`)).toEqual([])
  })

  it('tell what flattened copy leaves: a title that nothing ends', () => {
    const text = `${lead} Baca Juga Video klip itu menampilkan laut yang tenang pada pagi hari. Warga menari.\n`
    expect(doubtsIn(text)).toEqual([
      {
        rule: 'id/read-also-label-inside',
        message: 'A title may follow this label. Where it ends is unknown, so it stays in the text.',
        place: 'Baca Juga'
      }
    ])
    expect(JSON.stringify(parse(text))).toContain('Video klip itu menampilkan laut')
  })

  it.each([
    ['Dilansir BBC, Sabtu (31/2/2022), pasar itu ramai sejak subuh.', '31/2/2022'],
    ['Dilansir BBC, Kamis (32/1), pasar itu ramai sejak subuh.', '32/1'],
    ['Dilansir BBC, 29 Februari 2023, pasar itu ramai sejak subuh.', '29 Februari 2023']
  ])('tell of a day that is in no calendar: %s', (sentence, day) => {
    const [doubt, ...others] = doubtsIn(`${lead}\n\n${sentence}\n`)
    expect(others).toEqual([])
    expect(doubt?.message).toContain('This date does not exist:')
    expect(doubt?.message).toContain(day)
    expect(doubt?.place).toContain('Dilansir BBC')
  })

  it('tell of a text without a story, and of an empty one', () => {
    expect(doubtsIn('Advertisement\n').map(({rule}) => rule)).toEqual(['newsparse/no-story'])
    expect(doubtsIn('').map(({rule}) => rule)).toEqual(['newsparse/empty'])
  })
})
