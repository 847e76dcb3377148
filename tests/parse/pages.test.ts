/** Whole pages: notices and menus above the story, menus and links below it. */
import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'
import {toRecord} from '../../src/write/record.ts'

const menu = [
  'Sample News',
  'Home',
  'World',
  'Politics',
  'Business',
  'Media',
  'Markets',
  'Investing',
  'Health',
  'Food',
  'Movies',
  'Weather',
  'Sport',
  'Football',
  'Tennis',
  'Rowing',
  'Style',
  'Travel',
  'Video',
  'Photos'
]
const notice =
  'Your effort in providing this feedback is much appreciated, and it helps us to improve the page for all readers.'
const headline = 'Ferry Returns to the Lake After Nine Years'
const paragraphs = [
  'The last ferry on the lake sailed again on Monday after nine years in a dry dock, and four hundred people waited on the quay.',
  'The port authority had repaired the engine three times, and each time the inspectors sent the boat back, said its head, Jane Roe.',
  '“We never thought of giving up,” she said, standing on the bridge beside the captain, who had come out of retirement for the day.',
  'The crossing takes forty minutes, and a ticket costs four dollars, which is less than the bus that went around the lake.'
]
const page = (...head: string[]) => [notice, ...menu, ...menu, ...head, ...paragraphs, ...menu].join('\n')

describe('a page with notices and menus above its story', () => {
  it('has its byline, its dateline, its language and all paragraphs', () => {
    const article = parse(page(headline, 'By Jane Roe, Staff Writer', 'Nairobi CNN —'))
    const {bylines, dateline, language} = toRecord(article)
    expect(bylines.map(({names}) => names)).toEqual([['Jane Roe']])
    expect(dateline).toMatchObject({text: 'Nairobi CNN —', outlet: 'CNN', places: ['Nairobi']})
    expect(language).toBe('en')
    const kept = article.children.flatMap(({type, position}) => (type === 'paragraph' ? [position?.start.line] : []))
    expect(kept).toEqual(expect.arrayContaining(paragraphs.map((_, at) => 2 + 2 * menu.length + 3 + at)))
  })

  it('is not wire copy, whose head is for editors', () => {
    const {children} = parse(
      page(headline, 'By Jane Roe', 'LONDON (AP) _ The port was closed on Sunday, officials said.')
    )
    expect(children.filter((node) => 'rule' in node && node.rule === 'parse/wire-head')).toEqual([])
  })

  it('whose menus are longer than what is read first has the language of its story', () => {
    const names = Array.from({length: 400}, (_, at) => `Isuzu D-Max ${at} MU-X Sylphy Juke`)
    expect(parse([...names, ...paragraphs].join('\n')).metadata.language).toBe('en')
  })
})

describe('a dateline', () => {
  const lead = 'The minister said on Monday that he would go to the lake and come back again.'
  it.each([
    ['Washington CNN —', 'CNN', ['Washington']],
    ['Kyiv, Ukraine CNN —', 'CNN', ['Kyiv, Ukraine']],
    ['Jerusalem/Washington CNN —', 'CNN', ['Jerusalem', 'Washington']],
    ['Nairobi BBC News -', 'BBC News', ['Nairobi']],
    ['LONDON AP —', 'AP', ['LONDON']]
  ])('with a medium behind the place: %s', (text, outlet, places) => {
    expect(toRecord(parse(`${text} ${lead}`)).dateline).toMatchObject({outlet, places})
    expect(toRecord(parse(`Ferry Returns\nBy Jane Roe\n${text}\n${lead}\n${lead}`)).dateline).toMatchObject({
      outlet,
      places
    })
  })

  it.each(['Sample Union CNN —', 'Ukraine Post Office —', 'Washington Monument —'])('is not: %s', (text) => {
    expect(toRecord(parse(`${text} ${lead}`)).dateline?.outlet ?? null).toBeNull()
  })
})

describe('a title that stands twice below the story', () => {
  const story = `LONDON (AP) _ ${paragraphs[0]}\n${paragraphs[1]}\n${paragraphs[2]}`
  const roles = (text: string) =>
    parse(text).children.flatMap((node) =>
      'rule' in node && node.rule === 'parse/repeated-headline' ? [node.type] : []
    )

  it('repeats the headline', () => {
    expect(roles(`${headline}\n${story}\n${headline}\n${headline}`)).toEqual(['note', 'note'])
  })

  it('repeats it above, where the page has its title', () => {
    const text = [headline, 'World', headline, 'By Jane Roe', '', ...paragraphs].join('\n')
    expect(parse(text).children.filter(({type}) => type === 'headline')).toHaveLength(1)
    expect(roles(text)).toEqual(['note'])
  })

  it('is not an entry of menus above and below', () => {
    const entries = ['Great Sample Lake Collaborative', ...menu, ...menu]
    expect(roles([...entries, headline, 'By Jane Roe', ...paragraphs, ...entries].join('\n'))).toEqual([])
  })

  it('is a link if it is another title', () => {
    expect(roles(`${headline}\n${story}\nHarbour Clock Stops Again\nHarbour Clock Stops Again`)).toEqual([])
  })
})

describe('a day on a line of its own', () => {
  const typeOf = (text: string, line: number) =>
    parse(text).children.find(({position}) => position?.start.line === line)?.type
  const dutch = [
    'De brug over de rivier is maandag na een overstroming gesloten, zei de gemeente in een verklaring aan de pers.',
    'Over een week gaat ze weer open, en tot die tijd rijden de bussen om het meer heen.'
  ]

  it.each(['29 oktober', '29 oktober 2019'])('is that of the publication, above the story and after it: %s', (day) => {
    expect(typeOf([day, ...dutch].join('\n'), 1)).toBe('note')
    expect(typeOf([...dutch, day].join('\n'), 3)).toBe('note')
    expect(toRecord(parse([...dutch, day].join('\n'))).published).toBe(day.endsWith('2019') ? '2019-10-29' : null)
  })

  it('heads what happens on it, between two paragraphs', () => {
    expect(typeOf([dutch[0], '29 oktober 2019', dutch[1]].join('\n'), 2)).not.toBe('note')
  })
})
