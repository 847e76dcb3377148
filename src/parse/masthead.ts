/** What stands before the lead on the lead's own line, in copy that was flattened: headline, byline, time, caption. */
import {hasNeed, type RuleSet} from '../rules/compile.ts'
import type {Rule} from '../rules/types.ts'
import type {Line} from '../source/types.ts'
import type {Marks} from './label-lines.ts'
import type {Span} from './line-marks.ts'

/** The opening of a line, cut off before its paragraph. */
export interface Masthead {
  /** Index of the line. */
  line: number
  /** Its pieces, each of which becomes a node of its own; indices of the line's `text`. */
  spans: Span[]
  /** Where the paragraph begins. */
  end: number
}

/**
 * What the named groups of a masthead's pattern are; names are what the rule labels. The time stamp belongs to the page: its date
 * goes to the metadata.
 */
const labels: Readonly<Record<string, Span['label']>> = {
  headline: 'headline',
  published: 'boilerplate:other',
  caption: 'caption'
}

/** How many lines from the top may open with a masthead. */
export const mastheadLines = 3

/**
 * The spans of the groups that took part in a match, in their order.
 *
 *     Pasar Lama Dibuka Rudi Hartono - detikInet Senin, 4 Mar 2019 10:00 WIB Jakarta - Pasar itu …
 *     ^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function spansOf(rule: Rule, match: RegExpExecArray): Span[] {
  const spans: Span[] = []
  const namesLabel = rule.label === 'credit' ? 'credit' : 'byline'
  const role = match.groups?.['role']
  let at = 0
  for (const [group, value] of Object.entries(match.groups ?? {})) {
    const label = group === 'names' ? namesLabel : labels[group]
    if (!label || !value?.trim()) continue
    const start = match[0].indexOf(value, at)
    const fields = {[group]: value.trim(), ...(role && group === 'names' ? {role} : {})}
    at = start + value.length
    spans.push({start, end: start + value.trimEnd().length, label, rule: rule.id, fields})
  }
  return spans
}

/** Find the masthead among the first lines: an opening rule that is for no dateline. */
export function findMasthead(lines: readonly Line[], marks: Marks, set: RuleSet): Masthead | undefined {
  const rules = set.matchers.opening.rules.filter((rule) => rule.label !== 'dateline')
  for (let line = 0; rules.length > 0 && line < Math.min(lines.length, mastheadLines); line++) {
    if (marks[line]) continue
    const opening = (lines[line] as Line).text.slice(0, 500)
    for (const rule of rules) {
      const match = hasNeed(rule, opening) ? rule.pattern.exec(opening) : null
      if (match) return {line, spans: spansOf(rule, match), end: match[0].length}
    }
  }
  return undefined
}
