/** YAML of small trees of texts. The library decides how a text must be written; the structure around it is written here. */
import {stringify} from 'yaml'
import {remember} from '../rules/remember.ts'

/** Texts, lists and maps of them. */
export type Tree = string | readonly Tree[] | {readonly [key: string]: Tree}

/** Readers of YAML 1.1 get the same texts: "no", a date or "1:30" is quoted. */
const options = {lineWidth: 0, blockQuote: false, compat: 'yaml-1.1', aliasDuplicateObjects: false} as const

/** A text that every reader reads as a text: it begins with a letter, and none of its characters has a meaning. */
const surelyText = /^[A-Za-z][\w.-]*(?: [\w.()-]+)*$/
/** Words that some readers read as values: https://yaml.org/type/bool.html, null, and "not a number". */
const value = /^(?:(?:y|n|yes|no|on|off|true|false|null|nan|inf)$|e[-+.\d])/i

/** Texts that occur often, such as names of media, as they were written. */
const written = new Map<string, string>()
const remembered = 2000
const longestRemembered = 100

const asScalar = (text: string) => stringify({text}, options).slice('text: '.length, -1)

const isSurelyText = (text: string) => surelyText.test(text) && !value.test(text)

/** A text on one line; undefined for one that the library would break into several. */
function scalar(text: string): string | undefined {
  if (isSurelyText(text)) return text
  if (written.size > remembered) written.clear()
  const shown = text.length > longestRemembered ? asScalar(text) : remember(written, text, () => asScalar(text))
  return shown.includes('\n') ? undefined : shown
}

/** The lines of a tree; values that this simple writer can't write are an error. */
function linesOf(tree: Exclude<Tree, string>): string[] {
  if (Array.isArray(tree)) return tree.flatMap((item) => itemLines(item))
  return Object.entries(tree).flatMap(([key, one]) => entryLines(key, one))
}

class NotSimple extends Error {}

function simple(text: string): string {
  const shown = scalar(text)
  if (shown === undefined) throw new NotSimple()
  return shown
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`)
const isEmpty = (tree: Exclude<Tree, string>) => Object.keys(tree).length === 0

function itemLines(item: Tree): string[] {
  if (typeof item === 'string') return [`- ${simple(item)}`]
  if (isEmpty(item)) throw new NotSimple()
  return indented(linesOf(item)).map((line, at) => (at === 0 ? `- ${line.slice(2)}` : line))
}

function entryLines(key: string, one: Tree): string[] {
  if (!isSurelyText(key) || key.length > longestRemembered) throw new NotSimple()
  if (typeof one === 'string') return [`${key}: ${simple(one)}`]
  if (isEmpty(one)) throw new NotSimple()
  return [`${key}:`, ...indented(linesOf(one))]
}

/** The tree as YAML in block style, without a newline at its end. */
export function toYaml(tree: Exclude<Tree, string>): string {
  try {
    if (!isEmpty(tree)) return linesOf(tree).join('\n')
  } catch (error) {
    if (!(error instanceof NotSimple)) throw error
  }
  return stringify(tree, options).slice(0, -1)
}
