/** The lines of Markdown for the text of paragraphs and headings. */
import type {Heading, Paragraph, PhrasingContent} from 'mdast'
import {escapeLine} from './markdown-escape.ts'
import type {Marker} from './markdown-line.ts'

const symbols: Readonly<Record<string, string>> = {strong: '**', emphasis: '*'}

const lineBreak = /[\r\n]/

interface Inline {
  text: string
  markers: Marker[]
}

/** Whether a marker beside the character is always read as a marker, whatever is on its other side. */
const isApart = (character: string | undefined) => character === undefined || /\s/.test(character)

/** Add text between two markers; false if it is not simple enough to be certain that they are read as markers. */
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

/** The line for phrasing content; undefined for content that articles do not have (links, line breaks, …). */
function lineOf(children: readonly PhrasingContent[]): Inline | undefined {
  const [only] = children
  if (children.length === 1 && only?.type === 'text' && !lineBreak.test(only.value))
    return {text: only.value, markers: []}
  const line: Inline = {text: '', markers: []}
  return children.every((node) => add(line, node)) ? line : undefined
}

/** A paragraph after a given bullet; undefined if it contains something that articles do not have. */
export function writeParagraph({children}: Paragraph, bullet?: string): string | undefined {
  const line = lineOf(children)
  return line && escapeLine({text: line.text, markers: line.markers, place: 'paragraph', bullet})
}

/** The text of a heading, without its signs; undefined if it contains something that articles do not have. */
export function writeHeadingWords({children}: Heading): string | undefined {
  const line = lineOf(children)
  return line && escapeLine({text: line.text, markers: line.markers, place: 'heading'})
}

/** A heading whose text was written already. */
export const withSigns = ({depth}: Heading, written: string): string => {
  const signs = '#'.repeat(depth)
  return written === '' ? signs : `${signs} ${written}`
}
