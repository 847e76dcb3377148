/** The clean text of what stands in a paragraph. */
import type {Leaf, Paragraph, Phrasing} from '../article/types.ts'
import {plain} from '../source/plain.ts'

/** What is not read aloud with the sentence: it is written elsewhere, or by the writers' own hand. */
const silent = new Set(['dateline', 'punctuation', 'credit'])

const startOf = (node: Phrasing) => node.position?.start.offset
const endOf = (node: Phrasing) => node.position?.end.offset
const blank = /\s/u
const closing = /^[.,;:!?…)\]]/u

/** Whether source was taken out between two leaves, so that their words would run together. */
function parted(before: Phrasing | undefined, next: Phrasing): boolean {
  if (!before || blank.test(before.value.at(-1) ?? ' ')) return false
  if (blank.test(next.value[0] ?? ' ') || closing.test(next.value)) return false
  return endOf(before) !== startOf(next)
}

/**
 * The text of phrasing content as a reader sees it, on one line: without dateline and credits, white space and character
 * references made plain.
 */
export function phrasingText(children: readonly Phrasing[]): string {
  const [only] = children
  if (children.length === 1 && only?.type === 'text') return plain(only.value)
  let text = ''
  let before: Phrasing | undefined
  let inWord = false
  for (const node of children) {
    if (silent.has(node.type)) {
      inWord = node.type === 'punctuation' && node.role === 'hyphen'
      continue
    }
    if (!inWord && parted(before, node)) text += ' '
    text += node.value
    before = node
    inWord = false
  }
  return plain(text)
}

/**
 * The text of a paragraph. The dateline of the lead is written elsewhere; another one, under which a second story begins, is read
 * with its sentence.
 */
export function paragraphText({lead, children}: Paragraph): string {
  if (lead || children[0]?.type !== 'dateline') return phrasingText(children)
  const opening = children.findIndex((node) => node.type === 'text' || node.type === 'sourceReference')
  const first = children.slice(0, opening === -1 ? children.length : opening).map((node) => node.value)
  return plain(`${first.join(' ')} ${phrasingText(children.slice(first.length))}`)
}

/** Whether a leaf belongs to the sentence. */
export const isSpoken = (node: Phrasing): boolean => !silent.has(node.type)

/** The text of a leaf as a reader sees it; a leaf of which nothing is seen, a left-over tag, as it stands. */
export const leafText = (node: Leaf): string => plain(node.value) || node.value

/** The text of a table or of results: its rows and its blanks as they were, without the indent they share. */
export function agateText(value: string): string {
  const rows = value.split(/\r\n|\r|\n/u)
  const indents = rows
    .slice(1)
    .filter((row) => row.trim() !== '')
    .map((row) => row.length - row.trimStart().length)
  const shared = indents.length > 0 ? indents.reduce((least, indent) => Math.min(least, indent)) : 0
  return rows.map((row, index) => (index === 0 ? row : row.slice(shared)).trimEnd()).join('\n')
}
