import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'

describe('what parse refuses', () => {
  it.each([undefined, null, 7, new Uint8Array()])('is what is no text: %s', (text) => {
    expect(() => parse(text as unknown as string)).toThrow(/^Copy is read from a string, not from /)
  })

  it('is a rule that there is not, for it would go on unnoticed', () => {
    expect(() => parse('Satu.', {disable: ['id/read-allso']})).toThrow('No rule has the id "id/read-allso".')
    expect(() => parse('Satu.', {disable: ['id/read-also', 'judge/subheading']})).not.toThrow()
  })

  it('is what is no language, or an outlet that no pack is for', () => {
    expect(() => parse('Satu.', {language: 'xx'})).toThrow('No language has the code "xx"; packs are for id, ms, en')
    expect(() => parse('Satu.', {language: 'sv'})).not.toThrow()
    expect(() => parse('Satu.', {outlet: 'Nowhere'})).toThrow('No pack is for the outlet "Nowhere".')
  })
})
