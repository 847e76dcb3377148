/**
 * How remark-stringify is told to write news: paragraphs and headings through {@link escapeLine}, since its own escaping
 * is cautious ("22\.", "AT\&T") and slow, and front matter between its fences.
 */
import type {PhrasingContent, Yaml} from 'mdast'
import type {Options} from 'remark-stringify'
import {escapeLine} from './markdown-escape.ts'
import type {Marker} from './markdown-line.ts'

type Handlers = NonNullable<Options['handlers']>
type Handle = NonNullable<Handlers['paragraph']>

const symbols: Readonly<Record<string, string>> = {strong: '**', emphasis: '*'}

const lineBreak = /[\r\n]/

interface Inline {
  text: string
  markers: Marker[]
}

/** Whether a marker beside the character is read as one whatever stands on its other side. */
const isApart = (character: string | undefined) => character === undefined || /\s/.test(character)

/** Add a piece between two markers; false when it is not simple enough to be sure that they are read as markers. */
function addMarked(line: Inline, symbol: string, words: string): boolean {
  if (words === '' || words.trim() !== words || !isApart(line.text.at(-1))) return false
  const start = line.text.length
  const end = start + symbol.length + words.length
  line.text += symbol + words + symbol
  line.markers.push({start, end: start + symbol.length}, {start: end, end: end + symbol.length})
  return true
}

function add(line: Inline, node: PhrasingContent): boolean {
  if (node.type === 'text') {
    const touches = line.markers.at(-1)?.end === line.text.length && !isApart(node.value[0])
    line.text += node.value
    return !touches && !lineBreak.test(node.value)
  }
  const symbol = symbols[node.type]
  if (symbol === undefined || !('children' in node)) return false
  const [words, ...more] = node.children
  return (
    words?.type === 'text' && more.length === 0 && !lineBreak.test(words.value) && addMarked(line, symbol, words.value)
  )
}

/** The line that phrasing content makes; undefined for what news does not have (links, line breaks, …). */
function lineOf(children: readonly PhrasingContent[]): Inline | undefined {
  const [only] = children
  if (children.length === 1 && only?.type === 'text' && !lineBreak.test(only.value))
    return {text: only.value, markers: []}
  const line: Inline = {text: '', markers: []}
  return children.every((node) => add(line, node)) ? line : undefined
}

/** Leave content that news does not have to remark-stringify's own handlers and escaping. */
const leave: Handle = (node, _parent, state, info) => {
  const exits = [state.enter(node.type === 'heading' ? 'headingAtx' : 'paragraph'), state.enter('phrasing')]
  const written = state.containerPhrasing(node, info)
  for (const exit of exits.reverse()) exit()
  return written
}

const paragraph: Handle = (node, parent, state, info) => {
  const line = lineOf(node.children)
  if (!line) return leave(node, parent, state, info)
  const isFirst = parent?.type === 'listItem' && parent.children[0] === node
  return escapeLine({
    text: line.text,
    markers: line.markers,
    place: 'paragraph',
    bullet: isFirst ? state.bulletCurrent : undefined
  })
}

const heading: Handle = (node, parent, state, info) => {
  const line = lineOf(node.children)
  const signs = '#'.repeat(node.depth)
  const written = line
    ? escapeLine({...line, place: 'heading'})
    : leave(node, parent, state, {...info, before: '# ', after: '\n'})
  return written === '' ? signs : `${signs} ${written}`
}

/** Blocks only: remark-stringify would first ask each child whether it is phrasing, which takes a third of its time. */
const root: Handle = (node, _parent, state, info) => state.containerFlow(node, info)

/** Front matter. Its value never holds a fence: the YAML writer quotes or indents what could be one. */
const yaml = (node: Yaml) => `---\n${node.value}\n---`

/** Settings for remark-stringify, which write an article as a person would. */
export const markdownSettings: Options = {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  fences: true,
  rule: '-',
  handlers: {root, paragraph, heading, yaml} as Handlers
}
