import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse, stringify} from 'yaml'
import {type Tree, toYaml} from '../../src/write/yaml.ts'

const words = [
  'no',
  'Yes',
  'y',
  'null',
  'NaN',
  '~',
  '',
  '1:30',
  '2022-10-22',
  '0x1',
  '1e3',
  '-',
  '- a',
  '#a',
  'a #b',
  'a: b',
  'a:',
  'BBC',
  'Kabar Laut',
  'St. Louis',
  'a  b',
  ' a',
  'a ',
  '"a"',
  "'a'",
  '[a]',
  '{a}',
  '&a',
  '*a',
  '!a',
  '|',
  '>',
  '%',
  '@',
  '`',
  'a\nb',
  'a\tb',
  'é',
  '—',
  'a\u2028b',
  '\0',
  '.inf',
  '=',
  '<<',
  'a,b',
  '---',
  '...',
  'Jr.',
  'x-y',
  'true story'
]
const text = fc.oneof(fc.constantFrom(...words), fc.string({maxLength: 12}), fc.string({unit: 'binary', maxLength: 8}))
const {tree} = fc.letrec<{tree: Tree}>((tie) => ({
  tree: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    text,
    fc.array(tie('tree'), {maxLength: 4}),
    fc.dictionary(text, tie('tree'), {maxKeys: 4, noNullPrototype: true})
  )
}))

const library = (one: Tree) =>
  stringify(one, {lineWidth: 0, blockQuote: false, compat: 'yaml-1.1', aliasDuplicateObjects: false}).slice(0, -1)

describe('YAML', () => {
  it('is what the library writes', () => {
    fc.assert(
      fc.property(tree, (one) => {
        if (typeof one !== 'string') expect(toYaml(one)).toBe(library(one))
      }),
      {numRuns: 3000}
    )
  })

  it.each(words)('holds %j as a text', (word) => {
    expect(parse(toYaml({id: word, names: [word]}))).toEqual({id: word, names: [word]})
    expect(parse(toYaml({id: word}), {version: '1.1'})).toEqual({id: word})
  })
})

describe('front matter is what the library writes', () => {
  const pieces = fc.constantFrom(
    ...['no', 'Yes', 'null', '~', '', 'on', 'y', '1', '0', '12', '.', '-', '+', ':', '_', 'e', 'x', 'o', 'f', 'T', 'Z'],
    ...[' ', '#', '"', "'", '\\', ',', '[', ']', '{', '}', '&', '*', '!', '|', '>', '%', '@', '`', '?', '<<', '='],
    ...[
      '2021-03-08',
      '--03-08',
      '1:30',
      '0x1f',
      '.inf',
      '.nan',
      '---',
      '...',
      'kata',
      'é',
      '\n',
      '\t',
      '\u00a0',
      '\u2028',
      '\ud800'
    ]
  )
  const value = fc.oneof(
    fc.array(pieces, {maxLength: 5}).map((parts) => parts.join('')),
    fc.string({maxLength: 12}),
    fc.string({unit: 'binary', maxLength: 8})
  )
  const fields = fc.dictionary(fc.constantFrom('id', 'date', 'names'), value, {maxKeys: 3})
  const any = fc.oneof(value, fields, fc.array(value, {maxLength: 3}), fc.array(fields, {maxLength: 3}))

  it('whatever the strings', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('id', 'headline', 'sources'), any, {minKeys: 1}), (one) => {
        expect(toYaml(one)).toBe(library(one))
      }),
      {numRuns: 3000}
    )
  })

  it('also the strings that stand for something else', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(toYaml({id: one, names: [one]})).toBe(library({id: one, names: [one]}))
      }),
      {numRuns: 10_000}
    )
  })
})
