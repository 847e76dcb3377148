/** Which asterisks and underscores of a line would become emphasis. */
import {type Escapes, isEndBlank, isMarkup, type Line} from './markdown-line.ts'

/** Lines with more such characters may get more backslashes than necessary, so that no line takes more than linear time. */
const mostPruned = 64

/** Asterisks or underscores in a row, as micromark's `attention` construct sees them. */
interface Run {
  start: number
  length: number
  marker: string
  opens: boolean
  closes: boolean
}

type Surroundings = 'space' | 'punctuation' | 'other'

const whiteSpace = /\s/
const punctuation = /\p{P}|\p{S}/u

/** The class of the character beside a run in CommonMark's rules of flanking; by UTF-16 unit, as micromark does. */
function surroundings(text: string, offset: number): Surroundings {
  const character = text[offset]
  if (character === undefined) return 'space'
  // A character reference starts and ends with punctuation.
  if (isEndBlank(text, offset)) return 'punctuation'
  if (whiteSpace.test(character)) return 'space'
  return punctuation.test(character) ? 'punctuation' : 'other'
}

function makeRun(text: string, start: number, end: number): Run {
  const before = surroundings(text, start - 1)
  const after = surroundings(text, end)
  const left = after === 'other' || (after === 'punctuation' && before !== 'other')
  const right = before === 'other' || (before === 'punctuation' && after !== 'other')
  const marker = text[start] ?? ''
  const strict = marker === '_'
  return {
    start,
    length: end - start,
    marker,
    opens: left && (!strict || before !== 'other' || !right),
    closes: right && (!strict || after !== 'other' || !left)
  }
}

/** The runs of the line that can open or close emphasis, without escaped characters. */
function findRuns(text: string, places: readonly number[], escapes: Escapes): Run[] {
  const runs: Run[] = []
  for (let index = 0; index < places.length; index++) {
    const start = places[index] ?? 0
    if (escapes.has(start)) continue
    let end = start + 1
    while (places[index + 1] === end && text[end] === text[start] && !escapes.has(end)) {
      index++
      end++
    }
    const run = makeRun(text, start, end)
    if (run.opens || run.closes) runs.push(run)
  }
  return runs
}

/** CommonMark's "rule of three": some runs do not pair, so `**a*b**` is one strong element. */
function pairs(opener: Run, closer: Run): boolean {
  if (opener.marker !== closer.marker) return false
  const both = opener.closes || closer.opens
  return !(both && closer.length % 3 !== 0 && (opener.length + closer.length) % 3 === 0)
}

/** Whether two runs are exactly the line's own markers. */
function areMarkers(line: Line, opener: Run, closer: Run): boolean {
  const index = line.markers.findIndex(({start}) => start === opener.start)
  const [open, close] = [line.markers[index], line.markers[index + 1]]
  if (!open || !close || index % 2 === 1) return false
  return open.end - open.start === opener.length && close.start === closer.start && closer.length === opener.length
}

/** Whether the runs make the line's own mark-up and nothing else. */
function makesOnlyMarkup(line: Line, runs: readonly Run[]): boolean {
  const openers: Run[] = []
  let made = 0
  for (const run of runs) {
    const index = run.closes ? openers.findLastIndex((opener) => pairs(opener, run)) : -1
    const opener = openers[index]
    if (opener) {
      if (!areMarkers(line, opener, run)) return false
      openers.length = index
      made += 2
    } else if (run.opens) {
      openers.push(run)
    }
  }
  return made === line.markers.length
}

function escapeAll(run: Run, escapes: Escapes): void {
  for (let offset = run.start; offset < run.start + run.length; offset++) escapes.add(offset)
}

function pushTo(openers: Map<string, Run[]>, run: Run): void {
  const known = openers.get(run.marker)
  if (known) known.push(run)
  else openers.set(run.marker, [run])
}

/**
 * Escape each run that a later one would close. For runs of one character this is the minimum: the closing run stays as it is, and would pair with whichever
 * opening run lost its backslash.
 */
function escapeOpeners(runs: readonly Run[], escapes: Escapes): void {
  const openers = new Map<string, Run[]>()
  for (const run of runs) {
    if (run.closes) {
      for (const opener of openers.get(run.marker) ?? []) escapeAll(opener, escapes)
      openers.delete(run.marker)
    }
    if (run.opens) pushTo(openers, run)
  }
}

/** Remove each escape that is not needed, the last first, until all that remain are needed. */
function prune(line: Line, places: readonly number[], own: readonly number[], escapes: Escapes): void {
  let changed = true
  while (changed) {
    changed = false
    for (const offset of own) {
      if (!escapes.delete(offset)) continue
      if (makesOnlyMarkup(line, findRuns(line.text, places, escapes))) changed = true
      else escapes.add(offset)
    }
  }
}

/** Escape everything, then remove the escapes that are not needed. */
function escapeAndPrune(line: Line, places: readonly number[], escapes: Escapes): void {
  const own = places.filter((offset) => !escapes.has(offset) && !isMarkup(line, offset)).reverse()
  if (own.length <= mostPruned && makesOnlyMarkup(line, findRuns(line.text, places, escapes))) return
  for (const offset of own) escapes.add(offset)
  if (own.length <= mostPruned) prune(line, places, own, escapes)
}

/** Add the escapes that prevent emphasis, or that keep the line's own emphasis. */
export function escapeAttention(line: Line, escapes: Escapes): void {
  const places = Array.from(line.text.matchAll(/[*_]/g), ({index}) => index)
  const runs = findRuns(line.text, places, escapes)
  const simple = runs.every(({length}) => length === 1) || places.length > mostPruned
  if (line.markers.length === 0 && simple) escapeOpeners(runs, escapes)
  else escapeAndPrune(line, places, escapes)
}
