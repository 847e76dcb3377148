import {describe, expect, it} from 'vitest'
import {checkPacks, checkSpeed} from '../../src/rules/check.ts'
import {packs} from '../../src/rules/packs/index.ts'
import type {Pack, Rule} from '../../src/rules/types.ts'

const rules = packs.flatMap((pack) => pack.rules.map((rule) => ({pack: pack.name, rule})))

describe('all packs together', () => {
  it('keep to what every pack must keep to', () => {
    expect(checkPacks(packs)).toEqual([])
  })

  it('have patterns whose time grows no faster than the line', () => {
    expect(rules.flatMap(({pack, rule}) => checkSpeed(rule, pack))).toEqual([])
  })

  it('name no outlet twice, whatever the case', () => {
    const owners = new Map<string, string>()
    const taken = packs.flatMap((pack) =>
      [...new Set(pack.outlet?.names.map((name) => name.toLowerCase()))].flatMap((name) => {
        const owner = owners.get(name)
        owners.set(name, pack.name)
        return owner ? [`${pack.name}: "${name}" is already a name of the pack ${owner}`] : []
      })
    )
    expect(taken).toEqual([])
  })
})

const fine: Rule = {
  id: 'contoh/label',
  label: 'boilerplate:other',
  zone: 'anywhere',
  pattern: /^Label:.*$/u,
  examples: {match: ['Label: pasar'], skip: ['Labelnya hilang.']}
}
const packOf = (...changes: Partial<Rule>[]): Pack => ({
  name: 'contoh',
  rules: changes.map((change) => ({...fine, ...change}))
})
const messages = (pack: Pack) => checkPacks([pack]).map(({path, message}) => `${path.join('.')}: ${message}`)

describe('checkPacks', () => {
  it('finds nothing in a sound pack', () => {
    expect(checkPacks([packOf({})])).toEqual([])
  })

  it.each<[string, Partial<Rule>, RegExp]>([
    ['an id of another pack', {id: 'lain/label'}, /must be "contoh\/"/],
    ['an id that is not in kebab-case', {id: 'contoh/Label_1'}, /kebab-case/],
    ['a pattern that keeps state', {pattern: /^Label$/gu}, /flag "g"/],
    ['a pattern that is not Unicode', {pattern: /^Label$/}, /lacks the flag "u"/],
    ['a property of capitals without regard to case', {pattern: /^\p{Lu}abel$/iu}, /either case/],
    ['a backreference', {pattern: /^(L)abel\1$/u}, /backreference/],
    ['a named backreference', {pattern: /^(?<l>L)abel\k<l>$/u}, /backreference/],
    ['a line without its end', {pattern: /^Label/u}, /end with \$/],
    ['one alternative without its start', {pattern: /^Label$|Etiket$/u}, /start with \^/],
    ['an opening without its start', {extent: 'opening', pattern: /Label/u}, /start with \^/],
    ['an ending without its end', {extent: 'ending', pattern: /Label/u}, /end with \$/],
    ['an escaped end', {extent: 'ending', pattern: /Label\$/u}, /end with \$/],
    ['no example', {examples: {match: [], skip: ['Labelnya hilang.']}}, /no example/],
    ['no near miss', {examples: {match: ['Label: pasar'], skip: []}}, /no near miss/],
    ['a need that is not met', {needs: ['etiket']}, /none of them is/],
    ['a need in capitals', {needs: ['Label']}, /write "Label" in lower case/],
    [
      'an end of a block that keeps state',
      {block: {lines: 'any', most: 1, until: /^Akhir$/gu}},
      /^rules\.0\.block\.until: /
    ]
  ])('finds %s', (_what, change, message) => {
    expect(messages(packOf(change))).toEqual([expect.stringMatching(message)])
  })

  it('lets a bracket or a class hold what would be an alternative', () => {
    expect(
      messages(packOf({pattern: /^(?:Label|Etiket)[|)]:.*$/u, examples: {match: ['Label|:'], skip: ['Label']}}))
    ).toEqual([])
  })

  it('finds one id in two packs, and two packs of one name', () => {
    expect(checkPacks([packOf({}), packOf({})]).map(({message}) => message)).toEqual([
      'another pack has the same name.',
      'another rule has the same id.',
      'another rule has the same id.'
    ])
  })
})

describe('checkSpeed', () => {
  it('finds a pattern that is not linear', () => {
    const slow: Rule = {
      ...fine,
      extent: 'ending',
      pattern: /(?:pasar )+Label$/u,
      examples: {match: ['pasar Label'], skip: ['pasar ']}
    }
    expect(checkSpeed(slow, 'contoh')).not.toEqual([])
  })

  it('lets a linear one pass', () => {
    expect(checkSpeed(fine, 'contoh')).toEqual([])
  })
})
