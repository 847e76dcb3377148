import {describe, expect, it} from 'vitest'
import {stringify} from 'yaml'
import {makeParser} from '../../src/parse/parse.ts'
import {LinearPattern} from '../../src/rules/linear-pattern.ts'
import {packs} from '../../src/rules/packs/index.ts'
import {pikiranRakyat} from '../../src/rules/packs/pikiran-rakyat.ts'
import {PackError, readPack} from '../../src/rules/read-pack.ts'
import type {Pack, Rule} from '../../src/rules/types.ts'
import {type Pattern, UnicodePattern} from '../../src/source/unicode-pattern.ts'

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

const isPattern = (value: unknown): value is Pattern =>
  value instanceof RegExp || value instanceof UnicodePattern || value instanceof LinearPattern

/** Patterns as a YAML pack writes them; all else as it is. */
const asData = (_key: string, value: unknown) =>
  isPattern(value) ? {source: new RegExp(value.source, value.flags).source, flags: value.flags.replace('u', '')} : value

/** Whether a rule can be said in YAML: its patterns can be run in linear time. */
function isLinear({pattern, block}: Rule): boolean {
  try {
    for (const {source, flags} of block?.until ? [pattern, block.until] : [pattern]) new LinearPattern(source, flags)
    return true
  } catch {
    return false
  }
}

/** A pack with patterns of either kind, to be compared. */
const plain = (pack: Pack) => JSON.parse(JSON.stringify(pack, asData))

describe('readPack', () => {
  it('reads in YAML the pack that TypeScript says', async () => {
    expect(plain(await readPack(written, 'pikiran-rakyat.yaml'))).toEqual(plain(pikiranRakyat))
  })

  it.each(packs.map((pack) => [pack.name, pack] as const))('can say all that the pack %s says', async (name, pack) => {
    const linear = {...pack, rules: pack.rules.filter(isLinear)}
    expect(plain(await readPack(JSON.stringify(linear, asData), `${name}.json`))).toEqual(plain(linear))
  })

  it('can say most of our rules: the others have lookaheads in their midst', () => {
    const rules = packs.flatMap((pack) => pack.rules)
    expect(rules.filter(isLinear).length).toBeGreaterThan(rules.length * 0.6)
  })

  it('makes rules that the parser follows before its own', async () => {
    const pack = await readPack(stringify(minimal), 'contoh.yaml')
    const [node] = makeParser({packs: [pack]})('Label: pasar').children
    expect(node).toMatchObject({type: 'boilerplate', reason: 'other', rule: 'contoh/label'})
  })

  it('takes a pattern without regard to case as source and flags', async () => {
    const pack = await readPack(withRule({pattern: {source: '^label: .*$', flags: 'i'}}), 'contoh.yaml')
    expect(pack.rules[0]?.pattern).toMatchObject({source: '^label: .*$', flags: 'iu'})
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
      /^contoh\.yaml:12:13: rules\[0\]\.colour: "colour" is unknown\. Known: id, /
    ],
    [
      'an unknown label',
      withRule({label: 'boilerplate:advert'}),
      /^contoh\.yaml:4:12: rules\[0\]\.label: "boilerplate:advert" is unknown/
    ],
    [
      'an unknown zone',
      withRule({zone: 'middle'}),
      /^contoh\.yaml:5:11: rules\[0\]\.zone: "middle" is unknown\. Known: above, head, lead, body, tail, anywhere$/
    ],
    [
      'a pattern that is none',
      withRule({pattern: '^(Label$'}),
      /^contoh\.yaml:6:14: rules\[0\]\.pattern: Invalid regular expression/
    ],
    [
      'a fragment that is none',
      withRule({pattern: '^{plces}$'}),
      /there is no fragment \{plces\}: "plces" is unknown\. Did you mean "places"\? Known: dash, /
    ],
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
    ['a shape it does not know', withRule({shape: {colour: 'red'}}), /"colour" is unknown\. Known: words, /],
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
    ],
    [
      'a lookahead in the middle of a pattern',
      withRule({pattern: '^a(?=b)c$'}),
      /^contoh\.yaml:6:14: rules\[0\]\.pattern: a lookahead can stand only/
    ],
    [
      'aliases without end',
      `a: &a [x]\nb: &b [${'*a,'.repeat(40)}]\nname: [${'*b,'.repeat(40)}]`,
      /^contoh\.yaml:1:1: /
    ]
  ])('tells where it finds %s', async (_what, source, message) => {
    const fault = readPack(source, 'contoh.yaml')
    await expect(fault).rejects.toThrow(PackError)
    await expect(fault).rejects.toThrow(message)
  })

  it('tells all faults at once', async () => {
    const source = withRule({label: 'advert', zone: 'middle', pattern: '('})
    const error = (await readPack(source, 'contoh.yaml').catch((one) => one)) as PackError
    expect(error.faults.map(({place}) => place)).toEqual(['contoh.yaml:4:12', 'contoh.yaml:5:11', 'contoh.yaml:6:14'])
    expect(error.message).toMatch(/^contoh\.yaml:4:12: .* \(and 2 more: see "newsparse rules check"\)$/)
  })
})
