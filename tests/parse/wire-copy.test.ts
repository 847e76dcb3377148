import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'
import {toRecord} from '../../src/write/record.ts'

/** The type of each node of the tree, with its words. */
const outline = (text: string) =>
  parse(text).children.map((node) => [
    node.type,
    'value' in node
      ? node.value
      : node.children
          .map((child) => ('value' in child ? child.value : ''))
          .join('')
          .replaceAll(/\s+/g, ' ')
  ])

const typeOf = (text: string, words: string) => outline(text).find(([, value]) => value?.startsWith(words))?.[0]

const lead = 'SPRINGFIELD, Ill. (AP) _ The bridge over the river was closed on Monday after a flood, the county said.'

describe('several datelines under one header', () => {
  const briefs = `People in the News\n${lead}\n___\nLOS ANGELES (AP) _ The singer John Doe was in good condition on Monday after a fall.`
  const article = parse(briefs)

  it('stand in the tree, each in its paragraph', () => {
    const places = article.children.flatMap((node) =>
      node.type === 'paragraph' ? node.children.flatMap((child) => (child.type === 'dateline' ? child.places : [])) : []
    )
    expect(places).toEqual(['SPRINGFIELD, Ill.', 'LOS ANGELES'])
  })

  it('give a doubt that names the others', () => {
    const doubt = article.metadata.doubts.find(({rule}) => rule === 'newsparse/several-datelines')
    expect(doubt?.message).toMatch(/2 datelines.*LOS ANGELES \(AP\)/)
    expect(doubt?.position?.start.line).toBe(4)
  })

  it('are no subheadings, and one dateline gives no doubt', () => {
    expect(typeOf(briefs, 'LOS ANGELES')).toBe('paragraph')
    expect(parse(lead).metadata.doubts).toEqual([])
  })

  it('are not seen in another house, or in the middle of a sentence', () => {
    const other = `${lead}\nThe mayor was in CHICAGO (AP) _ the wire said _ on Monday, and the county paid for all of it.`
    expect(parse(other).metadata.doubts).toEqual([])
  })
})

describe('the headline of wire copy', () => {
  it.each([
    ['over a dateline', `Bridge Closed After Flood\n${lead}`, 'Bridge Closed'],
    ['in capitals of two words, over a byline', `BRIDGE CLOSED\nBy Jane Roe\n${lead}`, 'BRIDGE CLOSED'],
    ['under a code', `ABC\nBridge closed in the valley\n${lead}`, 'Bridge closed'],
    [
      'over prose',
      'Bridge closed after flood\nThe bridge was closed on Monday, the county said, and will stay so.',
      'Bridge'
    ]
  ])('is known %s', (_, text, words) => {
    expect(typeOf(text, words)).toBe('headline')
  })

  it.each([
    ['the lead with its dateline', `${lead}\nThe mayor said it would stay closed.`, 'SPRINGFIELD'],
    ['a lead alone', 'The bridge was closed on Monday, police said.\nThe county will pay for it.', 'The bridge'],
    [
      'wrapped prose',
      'The bridge over the river was closed on Monday after a flood,\nthe county said, and it will stay so.',
      'The'
    ]
  ])('is not %s', (_, text, words) => {
    expect(outline(text).map(([type]) => type)).not.toContain('headline')
    expect(typeOf(text, words)).toBe('paragraph')
  })

  it('over two lines is one', () => {
    const text = `Sample Bridges Opens Third Plant in Springfield; Names Jane Roe as its\nManaging Director of Bridges\n${lead}`
    expect(toRecord(parse(text)).headline?.text).toBe(
      'Sample Bridges Opens Third Plant in Springfield; Names Jane Roe as its Managing Director of Bridges'
    )
  })
})

describe('results', () => {
  const subheadings = (text: string) => toRecord(parse(text)).sections.flatMap(({subheading}) => subheading?.text ?? [])

  it.each([
    ['Harbour Lotto Draw No. 311', 'Lucky Pair Draw No. 88'],
    ['Silver Ball, Draw 1204:', 'Star Draw, Draw 77:'],
    ['Race 1: Maiden Plate', 'Race 2: Harbour Cup'],
    ['Heat 3', 'Heat 4']
  ])('come in parts under headings whose number differs: %s', (one, other) => {
    const text = `SPRINGFIELD RESULTS ON SATURDAY\n\n${one}\n\nWinning numbers: 4, 11, 19, 23\n\n${other}\n\nWinning numbers: 7, 12\n`
    expect(subheadings(text)).toEqual([one, other])
  })

  it('have no parts where one line alone is of that form, or nothing is told under it', () => {
    expect(subheadings('SPRINGFIELD RESULTS\n\nHarbour Lotto Draw No. 311\n\nWinning numbers: 4, 11\n')).toEqual([])
    expect(subheadings('FERRIES OF SPRINGFIELD\n\nPier 1\n\nPier 2\n\nPier 3\n')).toEqual([])
  })

  it('end with the end mark of the story, however short the rows are', () => {
    const text =
      ' SAMPLE BANK OF THE NORTH <SBN.TO> 2ND QTR NET\n    TORONTO, June 2 -\n    Shr 71 cts vs 68 cts\n    Loans 21.14 billion vs 20.86 billion\n Reuter\n'
    expect(toRecord(parse(text)).credits.map(({text}) => text)).toEqual(['Reuter'])
  })

  it('without a word of any language are helped by English', () => {
    const text =
      'RACE: SPRINGFIELD5NNNVICThursday\n\n1. PLOVER: 57 2 (T Roe, Trainer: K Doe) ($2.00 fav).\n2. HEMP: 54 1 (L Doe, Trainer: K Doe) (4.50) nk.\nAll started.\n   AAP RESULTS\n'
    expect(toRecord(parse(text)).credits.map(({text}) => text)).toEqual(['AAP RESULTS'])
  })
})

describe('a dateline of a release on a line of its own', () => {
  const lead = 'Sample Works, a pump maker, announced its results for the quarter that ended on 30 June 2018.'

  it.each([
    ['PUNE, India, July 25, 2018/PRNewswire-AsiaNet/', '2018-07-25'],
    ['OSAKA, Japan, March 3, 2019/Kyodo JBN-AsiaNet/', '2019-03-03'],
    ['MUNICH, Germany, March 3, 2019 (GLOBE NEWSWIRE)', '2019-03-03'],
    ['SAMPLETOWN, Ontario, March 3, 2019 /CNW/', '2019-03-03']
  ])('is one: %s', (line, date) => {
    const {dateline, sections} = toRecord(parse(`Sample Works Has Good Quarter\n\n${line}\n\n${lead}\n`))
    expect(dateline?.date).toBe(date)
    expect(sections[0]?.blocks[0]).toMatchObject({type: 'paragraph', text: lead})
  })

  it('is none without the release’s service', () => {
    const {dateline} = toRecord(parse(`Sample Works Has Good Quarter\n\nSampletown, July 25 (rain)\n\n${lead}\n`))
    expect(dateline).toBeNull()
  })
})

describe('lines under the lead', () => {
  it('that are rows of a table keep their blanks, with the head of the columns', () => {
    const table =
      'CROP      THIS YEAR   LAST YEAR\nWheat        81.22       80.10\nMaize         7.40        7.45\nOats  1.10  1.20'
    const node = parse(`${lead}\n${table}\nThe county said it was content with the figures for the year.`).children[1]
    expect(node).toMatchObject({type: 'agate', value: table})
  })

  it('that follow each other without a point are no subheadings', () => {
    const items = [
      'The mayor had other plans',
      'There were many doubts in the county about the bridge itself',
      'A plan for the spring'
    ]
    expect(outline(`${lead}\n${items.join('\n')}`).map(([type]) => type)).not.toContain('subheading')
  })

  it('above a byline are notes, not the story', () => {
    const text =
      'MAYOR SEEKS RULES FOR BRIDGES\n(bl)\nBy JANE ROE\nThe mayor sought rules for bridges on Monday, after the flood.'
    expect(typeOf(text, '(bl)')).toBe('note')
  })
})

it('a line that goes on in the next with a small letter is no subheading', () => {
  const text = `${lead}\nHe fell from the stage of a hall, his agent said. He\nwill not sing in the spring, and the hall will be closed until the summer of the year.`
  expect(outline(text).map(([type]) => type)).not.toContain('subheading')
})
