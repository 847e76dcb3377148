import {describe, expect, it} from 'vitest'
import {endsSentence, looksLikeProse, spokenLength} from '../../src/parse/shape.ts'

describe('endsSentence', () => {
  it.each([
    'Jembatan itu ditutup.',
    '„Das muss ein Ende haben.“',
    '»Das muss ein Ende haben.«',
    '« Le pont est fermé. »',
    '橋は閉鎖されている。',
    '「いつ開くのか。」',
    '다리는 폐쇄되었다.',
    'पुल बंद है।',
    'هل يفتح الجسر؟',
    'پل بند ہے۔'
  ])('knows the end of %s', (line) => {
    expect(endsSentence(line)).toBe(true)
  })

  it.each(['Umleitung ab Dienstag', '橋の閉鎖', 'Der „Fluss“', 'पुल बंद'])('finds none in %s', (line) => {
    expect(endsSentence(line)).toBe(false)
  })
})

describe('looksLikeProse', () => {
  it.each([
    'The old bridge was closed on Monday for good.',
    '市は対策を検討するとしている。',
    '大阪市は12日、川に架かる新しい橋を開通させた。市長は式典で「地域の発展につながる」と述べた。'
  ])('takes %s for prose', (line) => {
    expect(looksLikeProse(line)).toBe(true)
  })

  it.each(['The old bridge is closed', '大阪で新しい橋が開通 市長「地域の発展に」', '無断転載を禁じます'])(
    'does not take %s for prose',
    (line) => {
      expect(looksLikeProse(line)).toBe(false)
    }
  )
})

it('counts a character that is a syllable or a word for several letters', () => {
  expect(spokenLength('橋の閉鎖')).toBe(12)
  expect(spokenLength('bridge')).toBe(6)
})
