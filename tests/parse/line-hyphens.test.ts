import {describe, expect, it} from 'vitest'
import type {Article, ArticleNode} from '../../src/article/types.ts'
import {parse} from '../../src/parse/parse.ts'
import {toMarkdown} from '../../src/write/markdown.ts'
import {toRecord} from '../../src/write/record.ts'

const copy = `     SPRINGFIELD, Ill., March 3 - The dairy board of the valley com-
pany praised its new fat-free milk on Monday, and everybody at the
fair, from the company and from the town, drank two glasses of fat-
free milk, and said that it was good for the children of the north-
south road, too.
     The company said that it would sell the milk in the spring to
all of the towns in the valley, and to the one that lies far be-
hind the hills, where nobody has ever seen a cow.
`

const textOf = (article: Article) =>
  toRecord(article)
    .sections.flatMap(({blocks}) => blocks)
    .map((block) => ('text' in block ? block.text : ''))

const hyphensOf = (node: ArticleNode): ArticleNode[] =>
  'children' in node
    ? node.children.flatMap(hyphensOf)
    : node.type === 'punctuation' && node.role === 'hyphen'
      ? [node]
      : []

describe('a hyphen at the end of a wrapped line', () => {
  it('goes when the text elsewhere has the word without it, and stays otherwise', () => {
    expect(textOf(parse(copy))).toEqual([
      'The dairy board of the valley company praised its new fat-free milk on Monday, and everybody at the fair, from the company and from the town, drank two glasses of fat-free milk, and said that it was good for the children of the north-south road, too.',
      'The company said that it would sell the milk in the spring to all of the towns in the valley, and to the one that lies far be-hind the hills, where nobody has ever seen a cow.'
    ])
  })

  it('is a leaf of the tree, so that nothing of the source is lost', () => {
    const [hyphen, ...others] = hyphensOf(parse(copy))
    expect(others).toEqual([])
    expect(hyphen).toMatchObject({value: '-', position: {start: {line: 1, offset: copy.indexOf('-\npany')}}})
  })

  it('goes from Markdown too', () => {
    expect(toMarkdown(parse(copy))).toContain('the valley company praised')
  })

  it('is no business of copy with one paragraph a line', () => {
    expect(hyphensOf(parse('The com-\npany said on Monday that the company would sell the milk.'))).toEqual([])
  })
})
