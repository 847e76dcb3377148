/** What is written straight is what remark-stringify would write. */
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {RootContent} from 'mdast'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, it, test} from 'vitest'
import type {Article} from '../../src/article/types.ts'
import {parse} from '../../src/parse/parse.ts'
import {type MarkdownOptions, toMarkdown, toMdast} from '../../src/write/markdown.ts'
import {writeBlocks} from '../../src/write/markdown-blocks.ts'
import {markdownSettings} from '../../src/write/markdown-handlers.ts'
import {inputs} from '../fixture-inputs.ts'
import {hostile} from '../hostile-copy.ts'
import {copy} from '../parse/copy.ts'
import {articles} from './articles.ts'

const writer = unified().use(remarkStringify, markdownSettings).freeze()

const settings: readonly MarkdownOptions[] = [{}, {frontMatter: false}, {keep: 'all'}]

function expectSame(article: Article): void {
  for (const options of settings) expect(toMarkdown(article, options)).toBe(writer.stringify(toMdast(article, options)))
}

describe('an article is written as remark-stringify writes it', () => {
  it.each(inputs)('in %s', (input) => {
    const article = parse(readFileSync(input, 'utf8'), {id: input})
    expectSame(article)
    expect(writeBlocks(toMdast(article))).toBeDefined()
  })

  it.each(Object.entries(hostile))('in copy with %s', (_name, text) => {
    expectSame(parse(text))
  })

  it('in copy of any shape', () => {
    fc.assert(
      fc.property(copy, (text) => expectSame(parse(text))),
      {numRuns: 300}
    )
  })

  it('in articles of any shape', () => {
    fc.assert(fc.property(articles, expectSame), {numRuns: 1500})
  })
})

const text = (value: string) => ({type: 'text' as const, value})
const paragraph = (value: string) => ({type: 'paragraph' as const, children: [text(value)]})
const item = (...children: ReturnType<typeof paragraph>[]) => ({type: 'listItem' as const, spread: false, children})
const list = (ordered: boolean, ...items: ReturnType<typeof item>[]) => ({
  type: 'list' as const,
  ordered,
  spread: false,
  children: items
})
const written = (...children: RootContent[]) => writeBlocks({type: 'root', children})

test('lists side by side have bullets of their own', () => {
  const children = [true, true, false, false, false, true].map((ordered) => list(ordered, item(paragraph('satu'))))
  expect(written(...children)).toBe('1. satu\n\n1) satu\n\n- satu\n\n* satu\n\n- satu\n\n1. satu\n')
  expect(writer.stringify({type: 'root', children})).toBe(written(...children))
})

const leftAlone: Record<string, RootContent> = {
  'a link': {type: 'paragraph', children: [{type: 'link', url: 'a', children: [text('b')]}]},
  'a line break in a paragraph': paragraph('a\nb'),
  'a line break in a heading': {type: 'heading', depth: 2, children: [text('a\nb')]},
  'a dateline with a blank at its end': {type: 'paragraph', children: [{type: 'strong', children: [text('a ')]}]},
  'an item of two paragraphs': list(false, item(paragraph('a'), paragraph('b'))),
  'an empty item': list(false, item()),
  'an empty quotation': {type: 'blockquote', children: []},
  'a thematic break': {type: 'thematicBreak'}
}

test.each(Object.entries(leftAlone))('%s is left to remark-stringify', (_name, node) => {
  expect(written(paragraph('a'), node)).toBeUndefined()
})
