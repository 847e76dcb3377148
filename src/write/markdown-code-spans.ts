/** Which backticks of a line would open a code span. */
import type {Escapes} from './markdown-line.ts'

/** Longer runs get more backslashes than necessary, so that no line takes more than linear time. */
const longestPruned = 8

interface Run {
  start: number
  length: number
}

/** Lengths of the parts of a run between escapes: which can open a code span, and which can close one. */
function pieces({start, length}: Run, escapes: Escapes): {openers: number[]; closers: number[]} {
  const openers: number[] = []
  const closers: number[] = []
  let opener = 0
  // A backslash has no effect inside a code span, so an escaped backtick still closes one that opens before it.
  let closer = 0
  for (let offset = start; offset < start + length; offset++) {
    if (escapes.has(offset)) {
      openers.push(opener)
      closers.push(closer)
      opener = 0
      closer = 1
    } else {
      opener++
      closer++
    }
  }
  return {openers: [...openers, opener], closers: [...closers, closer]}
}

/** Whether no part of the run is closed by a later part, or by one of the `later` runs. */
function isText(run: Run, escapes: Escapes, later: Set<number>): boolean {
  const {openers, closers} = pieces(run, escapes)
  const known = new Set(later)
  for (let index = openers.length - 1; index >= 0; index--) {
    const opener = openers[index] ?? 0
    if (opener > 0 && known.has(opener)) return false
    known.add(closers[index] ?? 0)
  }
  return true
}

/** Remove each escape of the run that is not needed. */
function pruneRun(run: Run, count: number, escapes: Escapes, later: Set<number>): void {
  if (count > longestPruned) return
  for (let offset = run.start + count - 1; offset >= run.start; offset--) {
    escapes.delete(offset)
    if (!isText(run, escapes, later)) escapes.add(offset)
  }
}

/** Escape backticks at the start of the run, as few as possible, so that nothing closes the rest. */
function escapeRun(run: Run, escapes: Escapes, later: Set<number>): void {
  let count = 0
  while (count < run.length && later.has(run.length - count)) {
    escapes.add(run.start + count)
    count++
  }
  if (count > 1 && count < run.length) pruneRun(run, count, escapes, later)
}

/** Add the escapes that prevent a code span. */
export function escapeCodeSpans(text: string, escapes: Escapes): void {
  const runs = Array.from(text.matchAll(/`+/g), (match): Run => ({start: match.index, length: match[0].length}))
  const later = new Set<number>()
  for (const run of runs.reverse()) {
    escapeRun(run, escapes, later)
    for (const length of pieces(run, escapes).closers) later.add(length)
  }
}
