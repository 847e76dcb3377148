/** The clean text of a paragraph. */
import {contentOf} from '../article/content.ts'
import type {Leaf, Paragraph, Phrasing} from '../article/types.ts'
import {plain} from '../source/plain.ts'

/** Leaves that are not read with the sentence: writers put them elsewhere, or replace them. */
const silent = new Set(['dateline', 'punctuation', 'credit'])

const startOf = (node: Phrasing) => node.position?.start.offset
const endOf = (node: Phrasing) => node.position?.end.offset
const blank = /\s/u
const closing = /^[.,;:!?…)\]]/u

/** Whether source was removed between two leaves, so that their words would run together. */
function parted(before: Phrasing | undefined, next: Phrasing): boolean {
  if (!before || blank.test(contentOf(before).at(-1) ?? ' ')) return false
  const words = contentOf(next)
  if (blank.test(words[0] ?? ' ') || closing.test(words)) return false
  return endOf(before) !== startOf(next)
}

/** Prevents that two parts of the source together make a character reference that is in neither; it is invisible. */
const seam = (before: string) => (before.lastIndexOf('&') > before.length - 34 ? '\u2060' : '')

/** The text of phrasing content as a reader sees it, on one line: without dateline and credits, with white space and character references made readable. */
export function phrasingText(children: readonly Phrasing[]): string {
  const [only] = children
  if (children.length === 1 && only?.type === 'text') return plain(contentOf(only))
  let text = ''
  let before: Phrasing | undefined
  let inWord = false
  for (const node of children) {
    if (silent.has(node.type)) {
      inWord = node.type === 'punctuation' && node.role === 'hyphen'
      continue
    }
    if (!inWord && parted(before, node)) text += ' '
    else if (before && endOf(before) !== startOf(node)) text += seam(text)
    text += contentOf(node)
    before = node
    inWord = false
  }
  return plain(text)
}

/** The text of a paragraph. The dateline of the lead is written elsewhere; a later dateline, with which a second story begins, is read with its sentence. */
export function paragraphText({lead, children}: Paragraph): string {
  if (lead || children[0]?.type !== 'dateline') return phrasingText(children)
  const opening = children.findIndex((node) => node.type === 'text' || node.type === 'sourceReference')
  const first = children.slice(0, opening === -1 ? children.length : opening).map(contentOf)
  return plain(`${first.join(' ')} ${phrasingText(children.slice(first.length))}`)
}

/** Whether a leaf belongs to the sentence. */
export const isSpoken = (node: Phrasing): boolean => !silent.has(node.type)

/** The text of a leaf as a reader sees it; an invisible leaf, such as a left-over tag, as it is. */
export const leafText = (node: Leaf): string => plain(contentOf(node)) || contentOf(node)

/** Control characters that wires and typesetters leave in tables; a tab separates cells. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const controls = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/g

/** The text of a table or of results: rows and blanks as they were, without the indent that all rows share. */
export function agateText(node: Pick<Leaf, 'content' | 'value'>): string {
  const rows = contentOf(node).split(/\r\n|\r|\n/u)
  const indents = rows
    .slice(1)
    .filter((row) => row.trim() !== '')
    .map((row) => row.length - row.trimStart().length)
  const shared = indents.length > 0 ? indents.reduce((least, indent) => Math.min(least, indent)) : 0
  return rows.map((row, index) => (index === 0 ? row : row.slice(shared)).replaceAll(controls, '').trimEnd()).join('\n')
}
