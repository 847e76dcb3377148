import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {automatonFinder, literalFinder, tableFinder} from '../../src/rules/literal-finder.ts'
import {packs} from '../../src/rules/packs/index.ts'
import {inputs} from '../fixture-inputs.ts'

/** What both ways must tell, told in the plainest one. */
const standing = (literals: readonly string[], text: string) =>
  literals.flatMap((literal, place) => (text.includes(literal) ? [place] : []))

const sorted = (places: readonly number[]) => [...places].sort((one, other) => one - other)

const word = fc.string({unit: fc.constantFrom('a', 'b', 'c', ' ', '.', 'é', '“', '😀'), minLength: 1, maxLength: 6})
const someLiterals = fc.uniqueArray(word, {maxLength: 12})
const someText = fc.string({unit: fc.constantFrom('a', 'b', 'c', ' ', '.', 'é', '“', '😀', '\n', 'x'), maxLength: 60})

test.each([
  ['a table', tableFinder],
  ['an automaton', automatonFinder]
])('%s finds the literals that stand in a text, each once', (_, makeFinder) => {
  fc.assert(
    fc.property(someLiterals, fc.array(someText, {maxLength: 5}), (literals, texts) => {
      const find = makeFinder(literals)
      for (const text of texts) expect(sorted(find(text))).toEqual(standing(literals, text))
    })
  )
})

test('what rules need is found by both ways in all fixtures', () => {
  const needs = [...new Set(packs.flatMap(({rules}) => rules.flatMap(({needs = []}) => needs)))]
  const [byTable, byAutomaton] = [tableFinder(needs), automatonFinder(needs)]
  for (const path of inputs) {
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      const expected = standing(needs, line)
      expect(sorted(byTable(line))).toEqual(expected)
      expect(sorted(byAutomaton(line))).toEqual(expected)
    }
  }
})

test('the answer does not depend on how many texts were asked about before', () => {
  const find = literalFinder(['foto', 'foto oleh', 'oleh', 'k'], true)
  const texts = ['FOTO OLEH Budi', '300 \u212a', 'İoto', '', 'Oleh-oleh']
  const answers = texts.map((text) => sorted(find(text)))
  for (let round = 0; round < 100; round++) expect(texts.map((text) => sorted(find(text)))).toEqual(answers)
  expect(answers[1]).toEqual([3])
})

test('hundreds of characters that differ are told apart', () => {
  const literals = Array.from({length: 700}, (_, index) => String.fromCharCode(0x4e00 + index))
  const find = automatonFinder(literals)
  expect(find(`${literals[3]}x${literals[300]}${literals[699]}`)).toEqual([3, 300, 699])
})
