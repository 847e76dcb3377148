/** Hyphens that only divide a word at the end of a wrapped line. */
import type {Line, Source} from '../source/types.ts'
import {unicode} from '../source/unicode-pattern.ts'
import type {Span} from './line-marks.ts'

const broken = unicode`(?<=(\p{L}{2,30}))-(?=(\p{Ll}{2,30}))`
const aWord = unicode`[\p{L}-]+`

/** Whether the line ends in the source directly after the character at `index`. */
const breaksAfter = ({text}: Source, line: Line, index: number): boolean => {
  const after = line.way?.endOf(index)
  return after !== undefined && /^(?:\r\n|\n|\r)/u.test(text.slice(after, after + 2))
}

/** Make the search for such hyphens in a text; its words are collected when the first candidate is found. */
export function makeFindHyphens(source: Source): (line: Line) => Span[] {
  let known: Set<string> | undefined
  return (line) => {
    if (!source.wrapped || line.number === line.lastNumber || !line.text.includes('-')) return []
    const spans: Span[] = []
    for (const match of broken.matchAll(line.text)) {
      if (!breaksAfter(source, line, match.index)) continue
      known ??= wordsOf(source)
      if (isOnlyBroken(match[1] as string, match[2] as string, known))
        spans.push({start: match.index, end: match.index + 1, label: 'hyphen', fields: {}})
    }
    return spans
  }
}

/** All words of the text that are on one line, in lower case. */
const wordsOf = ({text}: Source) => new Set(aWord.matchAll(text).map(([word]) => word.toLowerCase()))

/**
 * The hyphen stays unless the text has the word elsewhere without it, and nowhere with it:
 *
 *     The com-
 *     pany said that the company …
 */
function isOnlyBroken(first: string, second: string, known: ReadonlySet<string>): boolean {
  const [left, right] = [first.toLowerCase(), second.toLowerCase()]
  return known.has(left + right) && !known.has(`${left}-${right}`)
}
