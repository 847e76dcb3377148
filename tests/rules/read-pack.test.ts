import {describe, expect, it} from 'vitest'
import {stringify} from 'yaml'
import {makeParser} from '../../src/parse/parse.ts'
import {packs} from '../../src/rules/packs/index.ts'
import {pikiranRakyat} from '../../src/rules/packs/pikiran-rakyat.ts'
import {PackError, readPack} from '../../src/rules/read-pack.ts'
import type {Pack} from '../../src/rules/types.ts'
import {UnicodePattern} from '../../src/source/unicode-pattern.ts'

const written = String.raw`
name: pikiran-rakyat
language: id
outlet:
  names: [PIKIRAN RAKYAT, Pikiran Rakyat, Pikiran-Rakyat.com, PRLM, PRFM, PRFMNEWS, PRMN]
rules:
  - id: pikiran-rakyat/dateline
    label: dateline
    zone: head
    extent: opening
    pattern: '^(?<places>{places}), ?\((?<outlet>PR|PRLM)\)\.? ?(?<separator>-{1,2}|[–—])\s*'
    examples:
      match:
        - text: BANDUNG, (PRLM).- Warga membersihkan sungai itu pada Minggu pagi.
          fields: {places: [BANDUNG], outlet: PRLM}
      skip:
        # An abbreviation.
        - Bandung, pekerjaan rumah (PR) - begitu warga menyebutnya - menumpuk.
`

const minimal = {
  name: 'contoh',
  rules: [
    {
      id: 'contoh/label',
      label: 'boilerplate:other',
      zone: 'anywhere',
      pattern: '^Label: .*$',
      examples: {match: ['Label: pasar'], skip: ['Labelnya hilang.']}
    }
  ]
}

const withRule = (change: object) => stringify({...minimal, rules: [{...minimal.rules[0], ...change}]})

const isPattern = (value: unknown): value is RegExp | UnicodePattern =>
  value instanceof RegExp || value instanceof UnicodePattern

/** Patterns as a YAML pack writes them; all else as it is. */
const asData = (_key: string, value: unknown) =>
  isPattern(value) ? {source: new RegExp(value.source, value.flags).source, flags: value.flags.replace('u', '')} : value

/** A pack with patterns of either kind, to be compared. */
const plain = (pack: Pack) => JSON.parse(JSON.stringify(pack, asData))

describe('readPack', () => {
  it('reads in YAML the pack that TypeScript says', async () => {
    expect(plain(await readPack(written, 'pikiran-rakyat.yaml'))).toEqual(plain(pikiranRakyat))
  })

  it.each(packs.map((pack) => [pack.name, pack] as const))('can say all that the pack %s says', async (name, pack) => {
    expect(plain(await readPack(JSON.stringify(pack, asData), `${name}.json`))).toEqual(plain(pack))
  })

  it('makes rules that the parser follows before its own', async () => {
    const pack = await readPack(stringify(minimal), 'contoh.yaml')
    const [node] = makeParser({packs: [pack]})('Label: pasar').children
    expect(node).toMatchObject({type: 'boilerplate', reason: 'other', rule: 'contoh/label'})
  })

  it('takes a pattern without regard to case as source and flags', async () => {
    const pack = await readPack(withRule({pattern: {source: '^label: .*$', flags: 'i'}}), 'contoh.yaml')
    expect(pack.rules[0]?.pattern).toEqual(/^label: .*$/iu)
  })

  it.each<[string, string, RegExp]>([
    ['bad YAML', 'name: [', /^contoh\.yaml:1:\d+: /],
    ['something else than a mapping', '- a', /^contoh\.yaml:1:1: must be a mapping$/],
    ['an empty file', '', /^contoh\.yaml.*must be a mapping$/],
    ['no name', 'rules: []', /^contoh\.yaml:1:1: "name" is missing$/],
    ['no rules', 'name: contoh', /^contoh\.yaml:1:1: "rules" is missing$/],
    ['rules that are no list', 'name: contoh\nrules: 3', /^contoh\.yaml:2:8: rules: must be a list$/],
    [
      'an unknown key',
      withRule({colour: 'red'}),
      /^contoh\.yaml:12:13: rules\[0\]\.colour: "colour" is unknown; known: id, /
    ],
    [
      'an unknown label',
      withRule({label: 'boilerplate:advert'}),
      /^contoh\.yaml:4:12: rules\[0\]\.label: "boilerplate:advert" is unknown/
    ],
    ['an unknown zone', withRule({zone: 'middle'}), /^contoh\.yaml:5:11: .*known: head, lead, body, tail, anywhere$/],
    [
      'a pattern that is none',
      withRule({pattern: '^(Label$'}),
      /^contoh\.yaml:6:14: rules\[0\]\.pattern: Invalid regular expression/
    ],
    ['a fragment that is none', withRule({pattern: '^{plces}$'}), /there is no fragment \{plces\}; known: dash, /],
    [
      'a flag that keeps state',
      withRule({pattern: {source: '^L$', flags: 'g'}}),
      /the flag "g" is not for packs; known: i;/
    ],
    ['a pattern that is a number', withRule({pattern: 3}), /a pattern must be text/],
    [
      'an id of another pack',
      withRule({id: 'lain/label'}),
      /^contoh\.yaml:3:9: rules\[0\]\.id: the id must start with the pack's name: "contoh\/…"$/
    ],
    ['a shape it does not know', withRule({shape: {colour: 'red'}}), /"colour" is unknown; known: words, /],
    [
      'words that are no number',
      withRule({shape: {words: 'three'}}),
      /rules\[0\]\.shape\.words: must be a whole number above 0/
    ],
    ['a block without its lines', withRule({block: {most: 2}}), /rules\[0\]\.block: "lines" is missing/],
    [
      'a mark that is no pattern',
      'name: contoh\noutlet: {names: [Contoh], marks: ["("]}\nrules: []',
      /^contoh\.yaml:2:35: outlet\.marks\[0\]: /
    ]
  ])('tells where it finds %s', async (_what, source, message) => {
    const fault = readPack(source, 'contoh.yaml')
    await expect(fault).rejects.toThrow(PackError)
    await expect(fault).rejects.toThrow(message)
  })
})
