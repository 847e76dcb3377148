/**
 * Copy that was set for a wire and then put into one XML element: its lines are wrapped, and an indent or an empty line begins a paragraph.
 *
 *     <p>(Adds details)
 *         * Ferries stay in port
 *
 *         LISBON, Nov 13 (Harbour Wire) - Ferry crews voted on
 *     Wednesday to extend their strike.
 *         Buses run until midnight.</p>
 */
import {View} from './view.ts'

interface SetLine {
  start: number
  end: number
  /** Blanks before its text. */
  indent: number
}

/** Lines of set copy are rarely narrower, except the last one of a paragraph. */
const leastWidth = 45

const ended = /[.!?:"\u201d\u00bb)]\s*$/

function linesOf(text: string): SetLine[] {
  const lines: SetLine[] = []
  let at = 0
  for (const raw of text.split('\n')) {
    const indent = raw.length - raw.trimStart().length
    lines.push({start: at + indent, end: at + Math.max(indent, raw.trimEnd().length), indent})
    at += raw.length + 1
  }
  return lines
}

const isBlank = ({start, end}: SetLine): boolean => start >= end

/** Whether lines continue in the first column, and others begin paragraphs: mark-up that is only indented looks different. */
function isSet(lines: readonly SetLine[], text: string): boolean {
  let flush = 0
  let begun = 0
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (!before || isBlank(line)) return
    if (line.indent === 0 && !isBlank(before)) flush++
    else if (line.indent >= 1 && line.indent <= 8) begun++
    else if (line.indent === 0) {
      const last = lines.slice(0, index).findLast((one) => !isBlank(one))
      if (last && ended.test(text.slice(last.start, last.end))) begun++
    }
  })
  return flush > 0 && begun > 0
}

/** The paragraphs of set copy, separated by empty lines; undefined for a text that was not set. */
export function paragraphsOfSetCopy(view: View): View | undefined {
  const {text} = view
  if (!text.includes('\n')) return undefined
  const lines = linesOf(text)
  if (!isSet(lines, text)) return undefined
  const laid = new View()
  let last: SetLine | undefined
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue
    const goesOn = line.indent === 0 && lines[index - 1] === last
    if (last) laid.put(goesOn ? ' ' : '\n\n', view.endOf(last.end), view.startOf(line.start))
    laid.putSlice(view, line.start, line.end)
    last = line
  }
  return laid
}

/** Whether a text that keeps its lines is prose all the same: some services put whole stories into `pre`. */
export function isProse(text: string): boolean {
  if (/\S(?: {3,}|\t)\S/.test(text)) return false
  const lines = text.split('\n').map((line) => line.trim())
  const wide = lines.filter(({length}) => length >= leastWidth)
  const characters = (some: readonly string[]) => some.reduce((sum, {length}) => sum + length, 0)
  return characters(wide) * 2 > characters(lines) && lines.some((line) => /[.!?]["\u201d')]?$/.test(line))
}
