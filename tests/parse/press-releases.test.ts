/** The head of a press release: what stands under its contacts is the headline. */
import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'

const story = [
  'SPRINGFIELD, Ill., Feb. 2, 2024 – Sample Bridges today announced that it has opened a third plant in the valley.',
  'The company said on Monday that the new plant will employ four hundred people and double its output by next year.'
]

const labels = (lines: readonly string[], below = story) =>
  Object.fromEntries(
    parse([...lines, ...below].join('\n')).children.map((node) => [
      ('value' in node && node.value) || text(node),
      node.type
    ])
  )

const text = (node: object) =>
  'children' in node ? (node.children as {value?: string}[]).map(({value}) => value ?? '').join('') : ''

/** Heads, each with its headline, and what else must not be taken for it. */
const heads: Record<string, {lines: string[]; headline: string; contacts: string[]}> = {
  'a block with blank lines': {
    lines: [
      'FOR IMMEDIATE RELEASE',
      '',
      'Contact:',
      'Jane Roe',
      'Sample Bridges, Inc.',
      '555-555-0100',
      '',
      'Sample Bridges Opens Third Plant in Springfield',
      ''
    ],
    headline: 'Sample Bridges Opens Third Plant in Springfield',
    contacts: ['Jane Roe', 'Sample Bridges, Inc.', '555-555-0100']
  },
  'one line of contacts': {
    lines: [
      'For Immediate Release',
      'Media Contact: Jane Roe, 555-555-0100, jroe@sample.example',
      'Springfield Library Wins National Award'
    ],
    headline: 'Springfield Library Wins National Award',
    contacts: ['Media Contact: Jane Roe, 555-555-0100, jroe@sample.example']
  },
  'a name alone': {
    lines: ['FOR IMMEDIATE RELEASE', 'Contact: Jane Roe', 'Zoo Welcomes Twin Red Pandas'],
    headline: 'Zoo Welcomes Twin Red Pandas',
    contacts: ['Contact: Jane Roe']
  },
  'a headline in capitals with a line under it': {
    lines: [
      'FOR IMMEDIATE RELEASE',
      'CONTACT: Jane Roe',
      'Email: jroe@sample.example',
      'COUNTY TO CLOSE RIVER BRIDGE FOR REPAIRS',
      'Work to last six weeks, detours posted'
    ],
    headline: 'COUNTY TO CLOSE RIVER BRIDGE FOR REPAIRS',
    contacts: ['CONTACT: Jane Roe', 'Email: jroe@sample.example']
  },
  'an office and a street': {
    lines: [
      'NEWS RELEASE',
      'Contact: Jane Roe',
      'Office of Public Affairs',
      '555-555-0100',
      '12 River Road',
      'Springfield, IL 62701',
      'University Breaks Ground on Science Hall'
    ],
    headline: 'University Breaks Ground on Science Hall',
    contacts: ['Office of Public Affairs', '12 River Road', 'Springfield, IL 62701']
  }
}

describe('the headline of a press release', () => {
  it.each(Object.entries(heads))('stands below its contacts: %s', (_, {lines, headline, contacts}) => {
    const found = labels(lines)
    expect(found[headline]).toBe('headline')
    for (const contact of contacts) expect(found[contact]).toBe('credit')
    expect(Object.values(found).filter((type) => type === 'headline')).toHaveLength(1)
  })

  it('is found in other languages', () => {
    const lines = [
      'SIARAN PERS',
      'Narahubung:',
      'Budi Santoso',
      'humas@contoh.example',
      'PT Contoh Jaya Resmikan Jembatan'
    ]
    const found = labels(lines, [
      'Sampel, 4 Maret 2024 – PT Contoh Jaya meresmikan jembatan kedua di Kota Sampel pada Senin pagi, kata direkturnya.',
      'Perusahaan itu menyatakan bahwa jembatan baru akan membuka lapangan kerja bagi empat ratus orang di kota tersebut.'
    ])
    expect(found['PT Contoh Jaya Resmikan Jembatan']).toBe('headline')
    expect(found['Budi Santoso']).toBe('credit')
  })

  it('stands above them, and the contacts stay contacts', () => {
    const found = labels([
      'Sample Bridges Opens Third Plant',
      'FOR IMMEDIATE RELEASE',
      'Contact:',
      'Jane Roe',
      '555-555-0100'
    ])
    expect(found['Sample Bridges Opens Third Plant']).toBe('headline')
    expect(found['Jane Roe']).toBe('credit')
  })

  it('may be a long title: then a short line right under the contacts is an office', () => {
    const headline = 'Valley Hospital Adds Twelve Beds to Its Emergency Department and a Clinic for Children'
    const found = labels([
      'FOR IMMEDIATE RELEASE',
      'Contact: Jane Roe, 555-555-0100',
      'Sample Valley Health System',
      headline
    ])
    expect(found['Sample Valley Health System']).toBe('credit')
    expect(found[headline]).toBe('headline')
  })

  it('is not looked for when the test is switched off', () => {
    const lines = ['FOR IMMEDIATE RELEASE', 'Contact: Jane Roe, 555-555-0100', 'Library Wins National Award', ...story]
    const {children} = parse(lines.join('\n'), {disable: ['parse/headline-below-contacts']})
    expect(children.map(({type}) => type)).not.toContain('headline')
  })
})
