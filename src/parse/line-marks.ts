/** What the parser decides about a line, before the tree is built. */
import type {Label} from '../rules/types.ts'

/** The label of a whole line, with the rule or the named test that gave it. */
export interface LineMark {
  label: Exclude<Label, 'source'> | 'list'
  rule: string
  /** The named groups of the rule's pattern, and the rule's own fields. */
  fields: Readonly<Record<string, string>>
  /** How many lines, including this one, become one node; 1 if absent. */
  lines?: number
  /** Index of the line whose match labelled this one as part of its block; absent if the line itself was matched. */
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

/** The groups of a match that are not empty, and the rule's own fields, which the groups override. */
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
