import {describe, expect, it} from 'vitest'
import {keyName, keysOf} from '../../src/learn/keys.ts'
import {mask, slots} from '../../src/learn/mask.ts'
import {makePattern, matcherOf, withConstantNames} from '../../src/learn/patterns.ts'

const {number, date, address, name} = slots
const namesOf = (text: string) => [...keysOf(text)].map(keyName)

describe('mask', () => {
  it.each([
    ['3 min read', `${number} min read`],
    ['Diterbitkan Rabu, 5 Mei 2021 09:30 WIB', `Diterbitkan ${date} ${number} WIB`],
    ['Published March 4, 2021', `Published ${date}`],
    ['Chapter 12 ends', `Chapter ${number} ends`],
    ['Write to desk@ledger.example or see https://ledger.example/a?b=1.', `Write to ${address} or see ${address}.`],
    ['A sign of nobody \ue000 stands here', 'A sign of nobody   stands here']
  ])('takes the variable parts out of "%s"', (text, masked) => {
    expect(mask(text)).toBe(masked)
  })
})

describe('keysOf', () => {
  it('gives the whole line, whatever its case and figures', () => {
    expect(namesOf('Lembar 2 dari 3')).toEqual(namesOf('LEMBAR 3 dari 12'))
  })

  it('parts a label from the title behind it', () => {
    expect(namesOf('Simak pula: Jembatan Lama Dibuka')).toContain('opening\tsimak pula:')
    expect(namesOf('SIMAK PULA Jembatan Lama Dibuka')).toContain('opening\tsimak pula')
    expect(namesOf('Simak pula Jembatan Lama Dibuka')).toContain('opening\tsimak pula')
    expect(namesOf('Jembatan Lama Dibuka Besok Pagi').filter((one) => one.startsWith('opening'))).toEqual([])
    expect(namesOf('10:30 the doors open').filter((one) => one.startsWith('opening'))).toEqual([])
  })

  it('takes names out of a frame', () => {
    expect(namesOf('Edited in the newsroom by Mara Ellison')).toContain(`names\tEdited in the newsroom by ${name}`)
  })

  it('finds what stands behind the last sentence, and in the middle of prose', () => {
    const prose = 'The council met on Monday evening and nobody objected to the bridge at the old harbour'
    expect(namesOf(`${prose}. The vote was close. Read the whole plan here`)).toContain(
      'ending\tRead the whole plan here'
    )
    expect(namesOf(`${prose}. ADVERTISEMENT The vote was close.`)).toContain('inside\tADVERTISEMENT')
    expect(namesOf(`${prose}. Scroll down to go on Traders objected.`)).toContain('inside\tScroll down to go on')
    expect(namesOf(`${prose} [Simak pula: Jembatan Lama Dibuka] and went home late.`)).toContain('inside\t[Simak pula:')
    expect(namesOf(`${prose}, said the council of St. Alban`).filter((one) => one.startsWith('ending'))).toEqual([])
  })
})

describe('makePattern', () => {
  const usual = {printed: [], signed: false, mayEndSentence: false}
  const matches = (kind: Parameters<typeof makePattern>[0]['kind'], text: string, more = {}) =>
    matcherOf(makePattern({...usual, kind, text, ...more}))

  it('matches every line that has the key, and no other', () => {
    const matcher = matches('line', `lembar ${number} dari ${number}`)
    expect(['Lembar 2 dari 3', 'LEMBAR 10 DARI 12'].every((line) => matcher.test(line))).toBe(true)
    expect(matcher.test('Lembar 2 dari 3 hilang')).toBe(false)
    const dated = matches('line', `terbit ${date}`)
    expect(['Terbit 5 Mei 2021', 'Terbit Rabu, 5 Mei', 'terbit May 5, 2021'].every((line) => dated.test(line))).toBe(
      true
    )
  })

  it('leaves a finished sentence behind a label, unless titles there end so', () => {
    const matcher = matches('opening', 'simak pula:')
    expect(matcher.exec('Simak pula: Jembatan Lama Dibuka')?.groups?.['title']).toBe('Jembatan Lama Dibuka')
    expect(matcher.test('Simak pula: jembatan itu dibuka lagi pada Senin.')).toBe(false)
    expect(matches('opening', 'simak pula:', {mayEndSentence: true}).test('Simak pula: jembatan dibuka.')).toBe(true)
  })

  it('has the names as a field, and keeps those that never change', () => {
    const text = withConstantNames(`Edited in the ${name} newsroom by ${name}`, [
      'Edited in the Ledger newsroom by Mara Ellison',
      'Edited in the Ledger newsroom by Tobin Hale'
    ])
    expect(text).toBe(`Edited in the Ledger newsroom by ${name}`)
    const matcher = matches('names', text, {signed: true})
    expect(matcher.exec('Edited in the Ledger newsroom by Ines Corbett')?.groups?.['names']).toBe('Ines Corbett')
  })
})
