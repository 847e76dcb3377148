/** What the parser says of a line, before the tree is built. */
import type {Label} from '../rules/types.ts'

/** The label of a whole line, with the rule or the named test that gave it. */
export interface LineMark {
  label: Exclude<Label, 'source'> | 'list'
  rule: string
  /** The named groups of the rule's pattern, and the rule's own fields. */
  fields: Readonly<Record<string, string>>
  /** How many lines, this one included, the mark makes one node of; 1 when absent. */
  lines?: number
  /** Index of the line whose match took this one with it; absent where the line itself was matched. */
  by?: number
}

/** A labelled span inside a line; indices of the line's `text`. */
export interface Span {
  start: number
  end: number
  label: Label | 'separator' | 'marker' | 'hyphen'
  rule?: string
  fields: Readonly<Record<string, string>>
  places?: readonly string[]
}

const noFields: Readonly<Record<string, string>> = {}

/** The groups that took part in a match, with the rule's own fields under them. */
export function fieldsOf(
  match: RegExpMatchArray,
  own: Readonly<Record<string, string>> = noFields
): Readonly<Record<string, string>> {
  const {groups} = match
  if (!groups) return own
  const fields: Record<string, string> = Object.assign({}, own)
  for (const key in groups) {
    const value = groups[key]?.trim()
    if (value) fields[key] = value
  }
  return fields
}
