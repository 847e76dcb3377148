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
