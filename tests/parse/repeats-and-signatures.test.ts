import {describe, expect, it} from 'vitest'
import {parse, toRecord} from '../../src/index.ts'

const paragraphs = [
  'The old bridge over the river will be open to walkers again on Monday, the council said in a notice to the press.',
  'Crews have worked on the piers since the flood in January, and the last of the scaffolding came down at noon.',
  'Buses will take the long way round until the end of May, when the lanes for cars are to be finished as well.',
  'The work has cost twice what was planned, and the county will ask the province to pay for half of it.'
]
const read = (lines: readonly string[], disable: readonly string[] = []) =>
  parse(lines.join('\n\n'), {language: 'en', disable: [...disable]})
const rulesOf = (lines: readonly string[]) =>
  read(lines).children.map((node) => ('rule' in node && node.rule ? node.rule : node.type))

describe('what stands twice', () => {
  const headline = 'Old bridge opens again after the flood in January'
  const page = [headline, ...paragraphs, 'Share this article', headline, paragraphs[0] as string, 'Email', 'Print']

  it('is the headline, and the lead, of a box for sharing', () => {
    const rules = rulesOf(page)
    expect(rules).toContain('parse/repeated-headline')
    expect(rules).toContain('parse/repeated-lead')
    expect(toRecord(read(page)).sections.flatMap(({blocks}) => blocks)).toHaveLength(paragraphs.length)
  })

  it('is the story’s among its paragraphs, and a few words are of a menu', () => {
    const again = [headline, ...paragraphs, paragraphs[0] as string, paragraphs[1] as string]
    expect(rulesOf(again)).not.toContain('parse/repeated-lead')
    expect(rulesOf(['Bridges', headline, ...paragraphs, 'Bridges', paragraphs[1] as string])).not.toContain(
      'parse/repeated-headline'
    )
  })

  it('stays when the tests are off', () => {
    const off = read(page, ['parse/repeated-headline', 'parse/repeated-lead'])
    expect(JSON.stringify(off)).not.toMatch(/parse\/repeated/)
  })
})

describe('a name at the end', () => {
  it.each(['Jeanne Exemple', 'Rudi Hartono', 'J. van der Muster', 'Ana de la Muestra'])(
    'signs the story: %s',
    (name) => {
      expect(read([...paragraphs, name]).children.at(-1)).toMatchObject({
        type: 'credit',
        rule: 'parse/signature',
        value: name
      })
    }
  )

  it.each([
    [
      'is a tag when the story holds it',
      [
        ...paragraphs,
        `Ana Muestra walked over the bridge with the mayor, and said that it had never been so quiet.`,
        'Ana Muestra'
      ]
    ],
    ['is no name with a word in small letters', [...paragraphs, 'Good night']],
    ['is no signature of one paragraph', [paragraphs[0] as string, 'Ana Muestra']],
    ['is one of several lines', [...paragraphs, 'Rudi Hartono', 'Ana Muestra']]
  ])('%s', (_, lines) => {
    expect(rulesOf(lines)).not.toContain('parse/signature')
  })
})

describe('a lead-in', () => {
  it('stays with a paragraph that a mark stands behind', () => {
    const noted = [
      ...paragraphs,
      'Advertisement',
      'A remark of the editors:',
      'The council has in fact paid for the piers, and we regret the mistake in the first edition. (I)'
    ]
    expect(toRecord(read(noted)).removed.map(({text}) => text)).toEqual(['Advertisement'])
  })
})

describe('copy that is broken at every link', () => {
  const broken = (piece: string, behind: string) => [
    ...paragraphs,
    'The county has always used other figures than the great banks of the country such as',
    piece,
    behind,
    paragraphs[2] as string
  ]

  it.each([
    [
      'a bracket behind it',
      broken('Sample Bank', '(the Bank), which counts what a family pays for bread and for the road to work.')
    ],
    [
      'a comma behind it',
      broken('Sample Bank', ', which counts what a family pays for bread and for the road to work.')
    ],
    [
      'a bracket before it',
      [
        ...paragraphs,
        'The council will buy a car (',
        'electric vehicle',
        '/EV) for the man who looks after the bridge and the quay.'
      ]
    ]
  ])('has no subheading in the midst of a sentence: %s', (_, lines) => {
    expect(read(lines).children.filter(({type}) => type === 'subheading')).toEqual([])
  })

  it('has one between two paragraphs', () => {
    const headed = [...paragraphs, 'What the Work Has Cost', paragraphs[1] as string, paragraphs[0] as string]
    expect(read(headed).children.filter(({type}) => type === 'subheading')).toHaveLength(1)
  })
})
