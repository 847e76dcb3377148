/** The text before the lead on the lead's own line, in copy that was flattened: headline, byline, time, caption. */
import {hasNeed, type RuleSet} from '../rules/compile.ts'
import type {Rule} from '../rules/types.ts'
import type {Line} from '../source/types.ts'
import type {Marks} from './label-lines.ts'
import type {Span} from './line-marks.ts'

/** The masthead of a line; the paragraph begins after it. */
export interface Masthead {
  /** Index of the line. */
  line: number
  /** Its parts, each of which becomes a node of its own; with indices of the line's `text`. */
  spans: Span[]
  /** Where the paragraph begins. */
  end: number
}

/**
 * What the named groups of a masthead's pattern are; a group has the name of the label. The time stamp belongs to the page: its date is written to the
 * metadata.
 */
const labels: Readonly<Record<string, Span['label']>> = {
  headline: 'headline',
  published: 'boilerplate:other',
  caption: 'caption'
}

/** In how many lines from the top a masthead is searched for. */
export const mastheadLines = 3

/**
 * The spans of the groups in a match, in their order.
 *
 *     Pasar Lama Dibuka Rudi Hartono - detikInet Senin, 4 Mar 2019 10:00 WIB Jakarta - Pasar itu …
 *     ^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^
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

/** Find the masthead in the first lines: by a rule for openings whose label is not dateline. */
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
