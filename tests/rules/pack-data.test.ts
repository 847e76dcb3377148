import {describe, expect, it} from 'vitest'
import {LanguageNotLoadedError} from '../../src/rules/language-not-loaded.ts'
import {type PackHead, packData, packsOf} from '../../src/rules/pack-data.ts'
import {forPeople} from '../../src/rules/packs/for-people.ts'
import {packs} from '../../src/rules/packs/index.ts'
import type {Pack} from '../../src/rules/types.ts'

interface Spelled {
  source: string
  flags: string
}
const isPattern = (value: object): value is Spelled => 'source' in value && 'flags' in value

/** Packs as plain data, patterns by their source and flags. */
const plain = (some: unknown) =>
  JSON.parse(
    JSON.stringify(some, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && isPattern(value) ? `/${value.source}/${value.flags}` : value
    )
  )

const data = new Map(packs.map((pack) => [pack.name, packData(pack)]))
const heads = () => [...data.values()].map(({head}) => JSON.parse(head) as PackHead)

/** Packs read from their data; `asked` has the names of those whose rules were. */
function readBack(withNotes: boolean) {
  const asked: string[] = []
  const read = packsOf(
    heads(),
    (name, part) => {
      asked.push(`${name}.${part}`)
      return JSON.parse(data.get(name)?.[part] as string)
    },
    withNotes
  )
  return {read, asked}
}

const bare = (pack: Pack) => ({
  ...pack,
  rules: pack.rules.map(({note: _note, evidence: _evidence, ...rule}) => ({...rule, examples: {match: [], skip: []}}))
})

describe('packs as data', () => {
  it('say with their notes what their sources say', () => {
    expect(plain(readBack(true).read)).toEqual(plain(packs))
  })

  it('say without them all but these, which people are given', () => {
    const {read} = readBack(false)
    expect(plain(read)).toEqual(plain(packs.map(bare)))
    for (const [index, pack] of read.entries()) {
      const {rules} = packs[index] as Pack
      const notes = rules.map(({examples, note, evidence}) => ({examples, note, evidence}))
      expect(plain(forPeople(pack))).toEqual(plain(notes))
    }
  })

  it('are read when they are asked for, and once', () => {
    const {read, asked} = readBack(false)
    expect(asked).toEqual([])
    const pack = read.find(({name}) => name === 'kompas') as Pack
    expect(pack.rules).toBe(pack.rules)
    expect(asked).toEqual(['kompas.rules'])
  })

  it('have for Latin text the patterns that their sources have', () => {
    const sources = (some: readonly Pack[]) =>
      some.flatMap(({rules}) =>
        rules.map(({id, pattern}) => [id, 'latinSource' in pattern ? pattern.latinSource : null])
      )
    expect(sources(readBack(false).read)).toEqual(sources(packs))
  })

  it('say which language is missing, until it is there', () => {
    let there = false
    const read = packsOf(heads(), (name, part) => (there ? JSON.parse(data.get(name)?.[part] as string) : undefined))
    const pack = read.find(({name}) => name === 'id') as Pack
    expect(() => pack.rules).toThrow(LanguageNotLoadedError)
    expect(() => pack.rules).toThrow("await loadLanguages(['id'])")
    there = true
    expect(pack.rules).toHaveLength(packs.find(({name}) => name === 'id')?.rules.length as number)
  })
})
