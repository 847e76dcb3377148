import {describe, expect, it} from 'vitest'
import {splitNames} from '../../src/parse/credits.ts'
import {parse} from '../../src/parse/parse.ts'
import {toRecord} from '../../src/write/record.ts'

const story =
  'Contoh.com, Bandung - Pasar lama itu dibuka lagi pada Senin dan ramai sejak subuh, kata pengelola yang sudah lama menunggu.'
const credits = (text: string) => toRecord(parse(text)).credits.map(({text, names, role}) => ({text, names, role}))

describe('several credits in one line', () => {
  it('are parted at their roles', () => {
    expect(credits(`${story}\n\nReporter: Rudi Hartono | Editor: Sinta Dewi`)).toEqual([
      {text: 'Reporter: Rudi Hartono |', names: ['Rudi Hartono'], role: 'reporter'},
      {text: 'Editor: Sinta Dewi', names: ['Sinta Dewi'], role: 'editor'}
    ])
  })

  it('are parted behind the last sentence too', () => {
    expect(credits(`${story} Pewarta: Rudi Hartono Editor: Sinta Dewi, Budi`)).toEqual([
      {text: 'Pewarta: Rudi Hartono', names: ['Rudi Hartono'], role: 'reporter'},
      {text: 'Editor: Sinta Dewi, Budi', names: ['Sinta Dewi', 'Budi'], role: 'editor'}
    ])
  })

  it('leave the desk out of the names', () => {
    expect(credits(`Penulis Kontributor Bandung, Rudi Hartono | Editor Sinta Dewi\n\n${story}`)).toEqual([
      {text: 'Penulis Kontributor Bandung, Rudi Hartono |', names: ['Rudi Hartono'], role: 'writer'},
      {text: 'Editor Sinta Dewi', names: ['Sinta Dewi'], role: 'editor'}
    ])
  })

  it('lose nothing between them', () => {
    const [first, second] = credits(`${story}\n\nPenulis: Rudi Hartono / Editor: Sinta Dewi`)
    expect(`${first?.text} ${second?.text}`).toBe('Penulis: Rudi Hartono / Editor: Sinta Dewi')
  })
})

describe('the names of a byline', () => {
  const namesIn = (byline: string) =>
    toRecord(
      parse(
        `Ferry Returns to the Lake\n${byline}\n\nLONDON — The last ferry on the lake sailed again on Monday after nine years in a dry dock, and people waited.\n\nThe port authority had repaired the engine three times, and each time the inspectors sent the boat back, she said.`
      )
    ).bylines.flatMap(({names}) => names)
  it.each([
    ['By Jane Roe, Staff Writer', ['Jane Roe']],
    ['By Jane Roe, CNN', ['Jane Roe']],
    ['By Jane Roe and Rudi Hart, Associated Press', ['Jane Roe', 'Rudi Hart']],
    ['By Jane Roe, Senior Correspondent, The Sample Times', ['Jane Roe']],
    ['By Jane Roe, M.D.', ['Jane Roe']],
    ['By Jane Roe, Rudi Hart and Anna Poe', ['Jane Roe', 'Rudi Hart', 'Anna Poe']],
    // Nothing else is there.
    ['By Associated Press', ['Associated Press']],
    ['By Staff Writer', ['Staff Writer']]
  ])('of %j', (byline, names) => {
    expect(namesIn(byline)).toEqual(names)
  })
})

describe('splitNames', () => {
  it.each([
    ['Rudi Hartono dan Sinta Dewi', ['Rudi Hartono', 'Sinta Dewi']],
    ['Jane Roe in Oslo, John Doe', ['Jane Roe', 'John Doe']],
    ['Rudi Hartono - detikNews', ['Rudi Hartono']],
    ['*/Ria', ['Ria']]
  ])('finds the names in %j', (text, names) => {
    expect(splitNames(text, ['dan', 'and'])).toEqual(names)
  })
})
