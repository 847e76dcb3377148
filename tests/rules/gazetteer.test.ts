import {describe, expect, it} from 'vitest'
import {isListed} from '../../src/rules/gazetteer.ts'
import {media} from '../../src/rules/packs/media.ts'

const lines = media().trim().split('\n')

describe('the gazetteer', () => {
  it('has a country and names in each line', () => {
    expect(lines.filter((line) => !/^(?:[A-Z]{2}|INT) \S[^,]*(?:, \S[^,]*)*$/u.test(line))).toEqual([])
  })

  it('is in the order of the countries, so that a line has its place', () => {
    const countries = lines.map((line) => line.slice(0, line.indexOf(' ')))
    expect(countries).toEqual([...countries].sort())
  })

  it('says each name once', () => {
    const names = lines.flatMap((line) =>
      line
        .slice(line.indexOf(' ') + 1)
        .split(', ')
        .map((name) => name.replace(/\?$/u, ''))
    )
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it.each([
    ['Reuters', 'sure'],
    ['REUTERS', 'sure'],
    ['El Pais', 'sure'],
    ['Ha’aretz', 'sure'],
    ['Nature', 'unsure'],
    ['BPS', 'unsure'],
    ['Bps', undefined],
    ['Rudi Hartono', undefined]
  ])('knows %s: %s', (name, listed) => {
    expect(isListed(name)).toBe(listed)
  })
})
