import {describe, expect, it} from 'vitest'
import {endsSentence} from '../../src/parse/shape.ts'

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
