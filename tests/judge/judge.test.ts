import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {leavesOf} from '../../src/article/walk.ts'
import {cleanings} from '../../src/judge/cleaning.ts'
import {findExtent, placeOf} from '../../src/judge/extent.ts'
import {featureCount} from '../../src/judge/features.ts'
import {verdictLabels} from '../../src/judge/judge.ts'
import stored from '../../src/judge/model.json' with {type: 'json'}
import {model} from '../../src/judge/model.ts'
import {leaf, toProbabilities} from '../../src/judge/trees.ts'
import {parse} from '../../src/parse/parse.ts'
import {toRecord} from '../../src/write/record.ts'
import {copy} from '../parse/copy.ts'

/** A page in a language that has no pack, as it is cut into lines: invented copy in the shape of such pages. */
const page = `Forsíða
Fréttir
Íþróttir
Veður
Ferjan yfir fljótið stöðvuð vegna flóða
Jóna Jónsdóttir
12. mars 2024 kl. 10:15
Ferjan yfir fljótið var stöðvuð á mánudag vegna þess að vatnið hækkaði um tvo metra, og ferjan siglir ekki aftur fyrr en vatnið lækkar.
Íbúar á báðum bökkum fljótsins hafa notað ferjuna í fimmtíu ár, og margir þeirra fara nú um brúna sem er tuttugu kílómetrum ofar.
Bæjarstjórinn sagði að ferjan yrði skoðuð áður en hún siglir aftur, og að vatnið í fljótinu hefði ekki verið svona hátt í tíu ár.
Brúin er of löng
Bílstjórar segja að leiðin um brúna sé of löng fyrir þá sem vinna á hinum bakkanum, og að ferjan sé eina leiðin fyrir gangandi fólk.
Ferjan verður skoðuð á fimmtudag, sagði bæjarstjórinn, og vatnið á að lækka fyrir helgi ef ekki rignir meira á svæðinu.
Deila
Facebook
Twitter
Mest lesið
Nýr skóli opnaður í haust
Kötturinn fannst eftir viku
Verð á fiski hækkar enn
Fleiri fréttir
Um okkur
Hafa samband
Skilmálar
© 2024
`

const removedFrom = (text: string, cleaning: (typeof cleanings)[number]) =>
  toRecord(parse(text, {cleaning})).removed.map((one) => one.text)

describe('the judge', () => {
  it('finds the menu and the tail of a page in a language that has no pack', () => {
    const removed = removedFrom(page, 'balanced')
    for (const line of ['Fréttir', 'Deila', 'Facebook', 'Kötturinn fannst eftir viku', 'Um okkur'])
      expect(removed).toContain(line)
    const {sections} = toRecord(parse(page))
    const text = sections.flatMap(({blocks}) => blocks).map((block) => ('text' in block ? block.text : ''))
    expect(text.filter((one) => one.length > 100)).toHaveLength(5)
  })

  it('takes nothing out when it is to be careful, and no less when it is strict', () => {
    const own = (cleaning: (typeof cleanings)[number]) =>
      toRecord(parse(page, {cleaning})).removed.filter(({rule}) => rule?.startsWith('judge/')).length
    expect(own('careful')).toBe(0)
    expect(own('strict')).toBeGreaterThanOrEqual(own('balanced'))
  })

  it('can be switched off verdict by verdict', () => {
    const ids = JSON.stringify(parse(page, {disable: ['judge/boilerplate', 'judge/caption', 'judge/credit']}))
    expect(ids).not.toMatch(/judge\/(?:boilerplate|caption|credit)/)
  })

  it('leaves what a rule labelled as it is', () => {
    const text = `${page}\nADVERTISEMENT\n`
    const rules = (disable: string[]) =>
      toRecord(parse(text, {language: 'en', disable})).removed.find((one) => one.text === 'ADVERTISEMENT')?.rule
    expect(rules([])).not.toMatch(/^judge\//)
  })

  it('says the same again', () => {
    expect(parse(page)).toEqual(parse(page))
  })

  it('refuses a way of cleaning that there is not', () => {
    expect(() => parse('Satu.', {cleaning: 'spotless' as 'strict'})).toThrow('Unknown way of cleaning "spotless".')
  })

  it.each(cleanings)('loses no character of any text: %s', (cleaning) => {
    fc.assert(
      fc.property(copy, (text) => {
        const blank = /\s/u
        const covered = leavesOf(parse(text, {cleaning})).reduce(
          (sum, {position}) =>
            sum +
            [...text.slice(position?.start.offset, position?.end.offset)].filter((one) => !blank.test(one)).length,
          0
        )
        expect(covered).toBe([...text].filter((one) => !blank.test(one)).length)
      }),
      {numRuns: 150}
    )
  })
})

describe('the weights', () => {
  it('are small, and say what they come from', () => {
    expect(readFileSync(new URL('../../src/judge/model.json', import.meta.url)).length).toBeLessThan(200_000)
    expect(Object.keys(stored.sets).length).toBeGreaterThan(5)
    expect(stored.classes).toEqual(verdictLabels)
    expect(Object.keys(stored.figures)).toEqual(['careful', 'balanced', 'strict'])
  })

  it('are of the features that there are: else they must be trained anew', () => {
    expect(model.typical).toHaveLength(featureCount)
    expect(featureCount).toBeLessThan(leaf)
    expect(model.trees().starts.length % verdictLabels.length).toBe(0)
  })
})

describe('points', () => {
  it('become probabilities', () => {
    const into = new Float64Array(3)
    toProbabilities(Int32Array.of(0, 4096, -400_000), into)
    expect(into[1] ?? 0).toBeCloseTo(Math.E / (1 + Math.E), 10)
    expect(into[2]).toBe(0)
  })
})

describe('the extent of a story', () => {
  it('is the run that speaks for it, over what is taken out in its middle', () => {
    const odds = Float64Array.of(-3, -3, 3, 3, -1, 3, 3, -3, -3, -3)
    const lengths = [10, 10, 200, 200, 20, 200, 200, 10, 10, 10]
    expect(findExtent(odds, lengths)).toEqual({first: 2, last: 6, trusted: true, clear: true})
  })

  it('is not trusted where too little of a story is found', () => {
    expect(findExtent(Float64Array.of(-3, 3, -3), [100, 100, 100]).trusted).toBe(false)
  })

  it('is trusted beside teasers that are none of it, and not beside what may be another part of it', () => {
    const lengths = Array(20).fill(160)
    const story = [3, 3, 3, 3, -4, -4, -4, -4]
    const beside = (odds: number) => findExtent(Float64Array.of(...story, ...Array(12).fill(odds)), lengths)
    expect(beside(-1)).toMatchObject({first: 0, last: 3, trusted: true})
    expect(beside(0.01)).toMatchObject({first: 0, last: 3, trusted: false})
  })

  it('takes many short lines in a row for a menu, if hardly anything long is outside of the story', () => {
    const story = {first: 12, last: 20, trusted: true, clear: true}
    const label = {isSentence: false, holdsSentences: false, mayBeOther: false}
    const lengths = [...Array(12).fill(10), ...Array(9).fill(200), 10, 200, 10, ...Array(9).fill(200)]
    expect(placeOf(story, 3, lengths, label)).toBe('menu')
    expect(placeOf(story, 3, lengths, {...label, mayBeOther: true})).toBe('page')
    expect(placeOf({...story, clear: false}, 3, lengths, label)).toBe('page')
    // Between long lines, and long itself.
    expect(placeOf(story, 21, lengths, label)).toBe('page')
    expect(placeOf(story, 22, lengths, label)).toBe('page')
    expect(placeOf(story, 14, lengths, label)).toBe('insideLong')
  })
})
