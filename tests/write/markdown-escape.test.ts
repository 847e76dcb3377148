/** Both halves of what the escaping promises: the text comes back, and no backslash can be spared. */
import fc from 'fast-check'
import type {Root, RootContent} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {markdownSettings} from '../../src/write/markdown-handlers.ts'
import {bare} from './markdown-bare.ts'

const reader = unified().use(remarkParse).use(remarkFrontmatter).freeze()
const writer = unified().use(remarkStringify, markdownSettings).freeze()

const read = (markdown: string) => bare(reader.parse(markdown))
const write = (...children: RootContent[]) => writer.stringify({type: 'root', children})

const text = (value: string) => ({type: 'text' as const, value})
const paragraph = (value: string) => ({type: 'paragraph' as const, children: [text(value)]})

/** The places of a line in a document, each with a word of copy around it. */
const places: Record<string, (value: string) => RootContent> = {
  paragraph,
  heading: (value) => ({type: 'heading', depth: 2, children: [text(value)]}),
  quote: (value) => ({type: 'blockquote', children: [paragraph(value)]}),
  bullet: (value) => ({
    type: 'list',
    ordered: false,
    spread: false,
    children: [{type: 'listItem', spread: false, children: [paragraph(value)]}]
  }),
  number: (value) => ({
    type: 'list',
    ordered: true,
    start: 3,
    spread: false,
    children: [{type: 'listItem', spread: false, children: [paragraph(value)]}]
  }),
  emphasis: (value) => ({type: 'paragraph', children: [{type: 'emphasis', children: [text(value)]}]}),
  dateline: (value) => ({type: 'paragraph', children: [{type: 'strong', children: [text(value)]}, text(` — ${value}`)]})
}

const clean = (value: string) => value.replace(/[\r\n\0]/g, '').trim()

/** Pieces of wire copy and of Markdown, glued at random: whatever is special meets whatever is special. */
const pieces = [
  '\\',
  '`',
  '``',
  '```',
  '*',
  '**',
  '***',
  '_',
  '__',
  '<',
  '>',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  ']: ',
  '&',
  ';',
  '#',
  '##',
  '~~~',
  '-',
  '--',
  '+',
  '=',
  '.',
  '!',
  '"',
  "'",
  '/',
  ':',
  ' ',
  ' ',
  ' ',
  '\t',
  'a',
  'b',
  'satu',
  '1',
  '22',
  '22.',
  '1)',
  '- ',
  '&amp;',
  '&nope;',
  '&#38;',
  '&#x26;',
  '&copy',
  '<b>',
  '</b>',
  '<a href="',
  '">',
  '<!--',
  '-->',
  '<?',
  '?>',
  '<!D',
  '<![CDATA[',
  ']]>',
  '<div',
  '<script',
  '<pre>',
  '<a b=c',
  'https://',
  '<https://a.b>',
  '<a@b.c>',
  'a@b.c',
  '(b)',
  '(<b>)',
  ' "t")',
  '[x]: y',
  '—',
  '“',
  'é',
  '中',
  '😀',
  '\u00a0',
  '\u2003',
  '\ud800',
  '---',
  '***',
  '- -',
  '(*)',
  '____',
  'Rp 1.000,-',
  '+62'
]

const glued = (parts: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...parts), {minLength: 1, maxLength}).map((chosen) => chosen.join(''))

/** What links, tags and runs are made of, so that nearly every text is nearly one. */
const grammars = [
  ['[', '[a', ']', '](', '](', '](b', ')', ')', '(', '<', '>', '\\', ' ', '"', "'", 'c', '![', ']:', ']: '],
  [
    '<',
    '<a',
    '<a ',
    '</a',
    '<?',
    '<!--',
    '<!a',
    '-->',
    '?>',
    '-',
    '@',
    'b',
    '.c',
    ':',
    ' ',
    '=',
    '"',
    "'",
    '/',
    '>',
    '>',
    '\\',
    '_',
    '`',
    '<![CDATA[',
    ']]>'
  ],
  ['*', '*', '_', '_', '**', '__', 'a', 'a', '.', ' ', '\\'],
  ['`', '`', '``', '```', 'a', ' ', '\\'],
  ['&', '#', 'x', '2', '6', 'amp', 'lt', ';', '\\'],
  ['#', '-', '*', '_', '+', '=', '~', '`', '1', '.', ')', '>', ' ', '\t', 'a', '\\']
]

const copy = fc.oneof(
  {weight: 4, arbitrary: glued(pieces, 14)},
  ...grammars.map((parts) => ({weight: 1, arbitrary: glued(parts, 16)})),
  {weight: 1, arbitrary: fc.string({unit: 'binary', minLength: 1, maxLength: 20})}
)
const line = copy.map(clean).filter((value) => value !== '')

/** The document with one of its backslashes taken out, in all ways. */
const spared = (markdown: string) =>
  Array.from(markdown.matchAll(/\\/g), ({index}) => markdown.slice(0, index) + markdown.slice(index + 1))

/**
 * Tags and addresses that the specification knows and micromark does not: `/` in an attribute without quotes, `!` in an
 * e-mail address. A backslash stands there for the sake of other readers.
 */
const onlySpecified = /<(?:[a-z][^>]*=[^>]*\/|[^\s<>]*!)[^>]*>/i

describe.each(Object.entries(places))('in a %s', (_name, place) => {
  test('the text is read back', () => {
    fc.assert(
      fc.property(line, (value) => {
        const node = place(value)
        expect(read(write(node))).toEqual(bare({type: 'root', children: [node]} as Root))
      }),
      {numRuns: 800}
    )
  })

  test('no backslash can be spared', () => {
    fc.assert(
      fc.property(line, (value) => {
        fc.pre(!onlySpecified.test(value))
        const written = write(place(value))
        const whole = read(written)
        for (const shorter of spared(written)) {
          expect(read(shorter), `${written}can be written ${shorter}`).not.toEqual(whole)
        }
      }),
      {numRuns: 800}
    )
  })

  test('backslashes are all that is added', () => {
    fc.assert(
      fc.property(line, (value) => {
        const without = (markdown: string) => markdown.replaceAll('\\', '')
        expect(without(write(place(value)))).toContain(without(value))
      }),
      {numRuns: 200}
    )
  })
})
