/** Lists of all kinds end many stories: none of their lines is a signature, a menu or a label of the page. */
import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'

const story = [
  'The council published the list of winners of its annual harbour prize on Monday, a week after the jury met in the old customs house.',
  '“We had more entries than ever,” said the head of the jury, Maria Tan, who has led it since 2015.',
  'The winners will be given their awards in a ceremony at the city theatre next month, the organisers said in a statement.',
  'Last year some 2,000 people came to see it, and the town had to close two streets for the evening.',
  'The full list is below.'
]

const lists: Readonly<Record<string, readonly string[]>> = {
  winners: [
    'Best Film',
    'The Long Harbour',
    'Best Director',
    'Jane Roe',
    'Best Actor',
    'Tom Hale',
    'Best Music',
    'Ana Silva'
  ],
  results: [
    'Alton 2-1 Barrow',
    'Leigh 0-0 Everby',
    'Hull 3-2 Derry',
    'Stoke 1-1 Luton',
    'Wigan 0-1 Bolton',
    'Exeter 1-0 Truro'
  ],
  ingredients: [
    'Ingredients',
    '200 g flour',
    '2 eggs',
    '100 ml milk',
    'A pinch of salt',
    '50 g butter',
    '1 lemon',
    'Olive oil'
  ],
  people: [
    'Ahmad Yani, 34',
    'Budi Santoso, 41',
    'Citra Dewi, 27',
    'Dedi Kurnia, 55',
    'Eka Putri, 19',
    'Fajar Nugroho, 38'
  ],
  schedule: [
    '06:00 Morning News',
    '07:00 Breakfast Show',
    '09:00 Old Boats',
    '10:00 Cooking',
    '12:00 Midday News',
    '13:00 Quiz'
  ],
  years: [
    '2010',
    'Bridge is planned',
    '2012',
    'Council votes for it',
    '2014',
    'Work begins',
    '2016',
    'First pillar stands'
  ]
}

describe('a list below the last paragraph', () => {
  it.each(Object.entries(lists))('keeps all its lines: %s', (_name, lines) => {
    const {children} = parse([...story, ...lines].join('\n\n'))
    const gone = children.filter(({type}) => type === 'boilerplate' || type === 'caption' || type === 'credit')
    expect(gone).toEqual([])
  })
})

describe('a line between paragraphs', () => {
  const [first = '', second = '', third = ''] = story

  it.each([
    'Beating the harbour club by three goals in front of a full house, the same crew that lost the final of last year by a goal finally made it',
    'Some of the other numbers that visitors asked the jury about include:'
  ])('stays if it may be one that lost its end, or introduces what follows: %s', (line) => {
    const {children} = parse([first, second, line, third, first.replaceAll('jury', 'board')].join('\n\n'))
    expect(children.some(({type, position}) => type === 'paragraph' && position?.start.line === 5)).toBe(true)
  })
})
