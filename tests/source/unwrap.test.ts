import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {plain} from '../../src/source/plain.ts'
import {readSource} from '../../src/source/read-source.ts'

const paragraphs = (text: string) => readSource(text).lines.map((line) => line.text)

/** Break a paragraph as a program does: a word goes to the next line when it has no room on this one. */
function wrap(paragraph: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = indent
  for (const word of paragraph.split(' ')) {
    const longer = line === indent ? line + word : `${line} ${word}`
    if (longer.length > width && line !== indent) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].join('\n')
}

const story = [
  'The harbour council voted on Monday to close the old ferry terminal, which has stood empty since the winter storms tore away half of its roof.',
  '"Nobody wants to see it go," said Councillor Maria Brandt, who has run the small museum beside the quay for twenty years. "But it is not safe, and the money is not there."',
  'Ferries will leave from the northern pier until a new building is ready.',
  'The decision came after three hours of debate in which fishermen, shopkeepers and pupils of the harbour school asked for more time.'
]

const layouts = [
  {name: 'blank lines between', indent: '', between: '\n\n'},
  {name: 'indented first lines', indent: '    ', between: '\n'},
  {name: 'both', indent: '   ', between: '\n\n'}
]

describe('wrapped copy', () => {
  it.each(layouts)('gives whole paragraphs: $name', ({indent, between}) => {
    for (let width = 40; width <= 100; width++) {
      const text = story.map((paragraph) => wrap(paragraph, width, indent)).join(between)
      expect(readSource(text).wrapped).toBe(true)
      expect(paragraphs(text)).toEqual(story)
    }
  })

  it('leads back to the source', () => {
    const text = story.map((paragraph) => wrap(paragraph, 60, '    ')).join('\n')
    const {lines} = readSource(text)
    for (const {text: shown, start, way} of lines) {
      const at = shown.lastIndexOf('.')
      const from = way?.startOf(at) ?? start + at
      expect(text.slice(from, way?.endOf(at) ?? from + 1)).toBe('.')
    }
    expect(lines[0]).toMatchObject({number: 1, lastNumber: 3, start: 4, indent: 4, blanksBefore: 0})
    expect(lines[1]?.number).toBe(4)
  })

  it('may be ragged by some columns', () => {
    const text = [
      'HARBOUR COUNCIL CLOSES TERMINAL',
      '    NORTHPORT, March 2 - The harbour council voted to',
      'close the old ferry terminal, which has stood empty since',
      'the winter storms tore away half of its',
      'roof.',
      '    Ferries will leave from the northern pier until a new',
      'building is ready, officials of the harbour said on',
      'Monday.',
      ' Wire'
    ].join('\n')
    expect(paragraphs(text)).toEqual([
      'HARBOUR COUNCIL CLOSES TERMINAL',
      'NORTHPORT, March 2 - The harbour council voted to close the old ferry terminal, which has stood empty since the winter storms tore away half of its roof.',
      'Ferries will leave from the northern pier until a new building is ready, officials of the harbour said on Monday.',
      'Wire'
    ])
  })

  it('may be one paragraph of two lines', () => {
    const text = '    NORTHPORT, March 2 - The harbour council voted to close\nthe old ferry terminal.\n Wire\n'
    expect(paragraphs(text)).toEqual([
      'NORTHPORT, March 2 - The harbour council voted to close the old ferry terminal.',
      'Wire'
    ])
  })

  it('makes words whole that were broken after their hyphen', () => {
    const text =
      'The dairy board of the northern islands praised its new fat-\nfree milk on Monday, and everybody at the fair drank one or two\nglasses of it.'
    expect(paragraphs(text)).toEqual([
      'The dairy board of the northern islands praised its new fat-free milk on Monday, and everybody at the fair drank one or two glasses of it.'
    ])
  })

  it('may be wrapped with tabs, with any line ends, at any margin', () => {
    const tabbed = story.map((paragraph) => wrap(paragraph, 64, ' '.repeat(8)).replace(/^ {8}/, '\t'))
    expect(paragraphs(tabbed.join('\n').replaceAll('\n', '\r\n'))).toEqual(story)
    expect(paragraphs(tabbed.join('\n').replaceAll('\n', '\r'))).toEqual(story)
    const shifted = story
      .map((paragraph) => wrap(paragraph, 64))
      .join('\n\n')
      .replaceAll(/^(?=.)/gm, '     ')
    expect(paragraphs(shifted)).toEqual(story)
  })
})

describe('in wrapped copy', () => {
  const body = (between: string) => story.map((paragraph) => wrap(paragraph, 66)).join(between)
  const indented = story.map((paragraph) => wrap(paragraph, 66, '    '))

  it.each(['Advertisement', 'Baca Juga', 'What Happens Next', 'Baca Juga: Terminal Lama Ditutup Setelah Badai'])(
    'a label stays a line of its own: %s',
    (label) => {
      for (let width = 40; width <= 100; width++) {
        const blocks = story.map((paragraph) => wrap(paragraph, width))
        expect(
          paragraphs(`${blocks[0]}\n${label}\n\n${blocks.slice(1).join('\n\n')}`).filter((text) => text.includes(label))
        ).toEqual([label])
        const flush = story.map((paragraph) => wrap(paragraph, width, '    ')).join(`\n${label}\n`)
        expect(paragraphs(flush).filter((text) => text.includes(label))).toEqual([label, label, label])
      }
    }
  )

  it('headline and byline stay lines of their own, even where the next word had no room', () => {
    const head = [
      'Harbour Council Votes To Close Old Ferry Terminal On Northern Quay',
      'By MARIA BRANDT',
      'Harbour Press Writer'
    ]
    expect(head[0]).toHaveLength(66)
    expect(paragraphs(`${head.join('\n')}\n${indented.join('\n')}`)).toEqual([...head, ...story])
    expect(paragraphs(`${head.join('\n')}\n\n${body('\n\n')}`)).toEqual([...head, ...story])
  })

  it('a headline in small letters and a byline that ends in a full stop stay lines of their own', () => {
    const head = ['Harbour council votes to close old ferry terminal on northern quay', 'By Maria Brandt Jr.']
    expect(paragraphs(`${head.join('\n')}\n${indented.join('\n')}`)).toEqual([...head, ...story])
  })

  it('list items stay lines of their own', () => {
    const items = [
      '1. The northern pier opens for ferries and for the small boats of',
      '2. The southern pier closes for repair until the winter storms are',
      '3. The museum moves'
    ]
    const text = `${body('\n\n')}\n\n${items.join('\n')}`
    expect(paragraphs(text)).toEqual([...story, ...items])
  })

  it('a list item goes on under its first word', () => {
    const text = `${body('\n\n')}\n\n- The northern pier opens for ferries and for the small boats of\n  the fishermen.\n- The museum moves.`
    expect(paragraphs(text).slice(-2)).toEqual([
      '- The northern pier opens for ferries and for the small boats of the fishermen.',
      '- The museum moves.'
    ])
  })

  it.each([
    [
      'columns',
      [
        'Northport      12     4     8',
        'Southport       9     7     2 points and counting at this time now',
        'Eastport        1     0    22'
      ]
    ],
    [
      'leader dots',
      [
        'Northport ............................................ 1,250 boats',
        'Southport .............................................. 975 boats'
      ]
    ],
    [
      'figures',
      [
        '1987 125.50 126.00 1988 125.50 126.00 1989 125.50 126.00 126.50',
        '1990 124.10 123.00 1991 122.80 121.00 1992 120.00 119.50 119.00'
      ]
    ],
    ['rules', ['-----------------------------------------------------------------', 'boats']]
  ])('a table stays as it is: %s', (_, rows) => {
    const text = `${body('\n\n')}\n\n${rows.join('\n')}`
    expect(paragraphs(text).slice(story.length)).toEqual(rows.map((row) => plain(row)))
  })

  it('verse stays as it is', () => {
    const verse = ['The boats are gone,', 'the quay is bare,', 'and gulls are walking', 'here and there.']
    const text = `${indented[0]}\n${indented[1]}\n\n${verse.map((line) => `        ${line}`).join('\n')}\n\n${indented[2]}\n${indented[3]}`
    expect(paragraphs(text)).toEqual([story[0], story[1], ...verse, story[2], story[3]])
  })
})

describe('copy that is not wrapped', () => {
  const same = (text: string) => {
    const source = readSource(text)
    expect(source.wrapped).toBe(false)
    expect(source.lines.map((line) => line.text)).toEqual(
      text
        .split('\n')
        .map((line) => plain(line))
        .filter((line) => line !== '')
    )
  }

  it.each([
    ['one paragraph a line', story.join('\n')],
    [
      'one paragraph a line, with titles',
      `${story[0]}\nBaca Juga\nTerminal Lama Ditutup Setelah Badai\n${story[1]}\nAdvertisement\n${story[3]}`
    ],
    [
      'titles alone',
      'Harbour Council Closes Old Terminal\nFishermen Ask For More Time\nMuseum On The Quay To Move\nNew Pier Ready In Spring'
    ],
    [
      'verse',
      'The boats are gone, the quay is bare,\nand gulls are walking here and there,\nthe nets hang dry\nbeneath the sky\nand no one asks the harbour why'
    ],
    [
      'dialogue',
      '"Is it safe?"\n"No."\n"Who says so?"\n"The council, after three hours of debate."\n"Then let it go," she said.'
    ],
    [
      'a list',
      'Bahan:\n- beras dua ratus gram\n- santan segelas\n- garam secukupnya\n- daun pandan dua lembar\nCara membuat:\n1. cuci beras\n2. masak'
    ],
    ['a table', 'Northport   12   4   8\nSouthport    9   7   2\nEastport     1   0  22'],
    ['one line', 'The harbour council voted on Monday.'],
    ['chords', 'Am Bb\nThe boats are gone\nF/A\nand the quay is\nGm C F\nbare']
  ])('stays as it is: %s', (_, text) => {
    same(text)
  })

  it('stays as it is, whatever its long lines say', () => {
    const sentences = fc.array(
      fc.constantFrom(...story, 'Baca Juga', 'Advertisement', 'hotline', 'New Pier Ready In Spring'),
      {maxLength: 12}
    )
    fc.assert(fc.property(sentences, (lines) => same([story[0], ...lines].join('\n'))))
  })
})

describe('for any story', () => {
  const words =
    'harga kopi di pasar induk naik sejak pekan lalu karena hujan the of a boats pemerintah mempertanggungjawabkan Rini Jakarta “ya,” "no" (BPS) anak-anak'
  const word = fc.constantFrom(...words.split(' '), 'pada bulan Maret 1987', 'sebesar 12,5 persen')
  const sentence = fc
    .tuple(fc.constantFrom('Kota', 'Pedagang', 'The', 'Mereka', '"Saya'), fc.array(word, {minLength: 6, maxLength: 24}))
    .map(([first, rest]) => `${first} ${rest.join(' ')} lagi.`)
  const paragraph = fc.array(sentence, {minLength: 1, maxLength: 4}).map((sentences) => sentences.join(' '))
  const anyStory = fc.array(
    // Two breaks or more each: that a lone break falls before a name, which a title's next line may be, happens by chance.
    paragraph.filter((text) => text.length > 220),
    {minLength: 3, maxLength: 8}
  )

  it.each(layouts)('wrapping it at any width and reading it gives the same paragraphs: $name', ({indent, between}) => {
    fc.assert(
      fc.property(anyStory, fc.integer({min: 40, max: 100}), (whole, width) => {
        const text = whole.map((part) => wrap(part, width, indent)).join(between)
        expect(paragraphs(text)).toEqual(whole)
      }),
      {numRuns: 500}
    )
  })
})
