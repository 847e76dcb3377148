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

/** The shortest name of a writer, in words. */
const shortestName = 2

/**
 * The headline and the byline behind it, with the words that a pattern took for the first names of the writer but that the story has beside the word before
 * them.
 *
 *     … Namanya Rumble League Anggoro Jati - detikInet … Jakarta - Rumble League diluncurkan …
 *                      ^^^^^^                            ^^^^^^^^^^^^^
 */
function withWholeHeadline(spans: Span[], text: string, end: number): Span[] {
  const [headline, byline, ...others] = spans
  const names = byline?.fields['names']
  if (headline?.label !== 'headline' || byline?.label !== 'byline' || names === undefined) return spans
  const words = names.split(/ (?=- )/u, 1)[0]?.split(' ') ?? []
  const before = text.slice(text.lastIndexOf(' ', headline.end - 1) + 1, headline.end)
  const isOfStory = (word: string, at: number) => text.includes(`${words[at - 1] ?? before} ${word} `, end)
  const taken = words.slice(0, -shortestName).findLastIndex(isOfStory) + 1
  if (taken === 0) return spans
  const length = words.slice(0, taken).join(' ').length
  const title = text.slice(headline.start, byline.start + length)
  return [
    {...headline, end: headline.start + title.length, fields: {...headline.fields, headline: title}},
    {...byline, start: byline.start + length + 1, fields: {...byline.fields, names: names.slice(length + 1)}},
    ...others
  ]
}

/** Find the masthead in the first lines: by a rule for openings whose label is not dateline. */
export function findMasthead(lines: readonly Line[], marks: Marks, set: RuleSet): Masthead | undefined {
  const rules = set.matchers.opening.rules.filter((rule) => rule.label !== 'dateline')
  for (let line = 0; rules.length > 0 && line < Math.min(lines.length, mastheadLines); line++) {
    if (marks[line]) continue
    const {text} = lines[line] as Line
    const opening = text.slice(0, 500)
    for (const rule of rules) {
      const match = hasNeed(rule, opening) ? rule.pattern.exec(opening) : null
      if (match) {
        const end = match[0].length
        return {line, spans: withWholeHeadline(spansOf(rule, match), text, end), end}
      }
    }
  }
  return undefined
}
