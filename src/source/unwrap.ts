/**
 * Hard-wrapped copy: the physical lines of a paragraph are joined.
 *
 * Wrapping is greedy: a line ends where the next word does not fit. That is the test for two lines of one paragraph. A wrong join is worse than a missing one,
 * because titles and labels must stay lines of their own: in doubt, lines are not joined.
 */
import {joinLines} from './line.ts'
import {type Chunk, findChunks} from './paragraph-chunks.ts'
import {examine, type Physical} from './physical-line.ts'
import type {Line} from './types.ts'
import {unicode} from './unicode-pattern.ts'
import {findWidth, type Wrapping, widest} from './wrap-width.ts'

/**
 * Join the lines of wrapped paragraphs.
 *
 * @param text
 *   The whole text.
 * @param lines
 *   Its physical lines, without the blank ones.
 * @returns
 *   The logical lines; unchanged if the copy is not wrapped.
 */
export function unwrap(text: string, lines: Line[]): {lines: Line[]; wrapped: boolean} {
  if (lines.length < 2 || isWide(lines)) return {lines, wrapped: false}
  const [found] = waysToCount(text)
    .flatMap((columnsOfIndent) => {
      const physical = lines.map((line) => examine(text, line, columnsOfIndent(line)))
      const chunks = findChunks(physical)
      const wrapping = findWidth(physical, chunks)
      return wrapping ? [{physical, chunks, wrapping}] : []
    })
    .sort((one, other) => other.wrapping.share - one.wrapping.share)
  if (!found) return {lines, wrapped: false}
  const {physical, chunks, wrapping} = found
  return {lines: chunks.flatMap((chunk) => joinChunk(text, physical, chunk, wrapping)), wrapped: true}
}

type CountIndent = (line: Line) => number

/** Columns before a line: wrapping programs count a tab as eight columns, or as one. */
function waysToCount(text: string): CountIndent[] {
  const asSeen: CountIndent = ({indent}) => indent
  return text.includes('\t') ? [asSeen, (line) => charactersBefore(text, line)] : [asSeen]
}

function charactersBefore(text: string, {start, indent}: Line): number {
  if (indent === 0) return 0
  let from = start
  while (from > 0 && text[from - 1] !== '\n' && text[from - 1] !== '\r') from--
  return Math.min(indent, start - from)
}

/** If more than one line in twenty is longer than any wrapped line, each line is a paragraph. */
function isWide(lines: readonly Line[]): boolean {
  const most = lines.length * 0.05
  let wide = 0
  for (const {start, end} of lines) if (end - start > widest && ++wide > most) return true
  return false
}

function joinChunk(text: string, physical: readonly Physical[], chunk: Chunk, wrapping: Wrapping): Line[] {
  const part = physical.slice(chunk.from, chunk.to)
  const judge = makeJudge(part, chunk, wrapping)
  const joined: Line[] = []
  let first = 0
  for (let index = 1; index <= part.length; index++) {
    if (index < part.length && judge(index, first)) continue
    joined.push(joinLines(text, (part[first] as Physical).line, (part[index - 1] as Physical).line))
    first = index
  }
  return joined
}

/** In irregular copy some lines end early. In the middle of a sentence that is not the end of a paragraph, if the line is not much shorter than others. */
const ragged = 0.75
/** A line that is this much longer was not wrapped with the others: an address, a row of a table. */
const overlong = 8
/** A label is shorter than this share of the width. */
const labelShare = 0.6

/** Make the test whether line `index` of a chunk continues the paragraph that began at line `first`. */
function makeJudge(
  part: readonly Physical[],
  chunk: Chunk,
  wrapping: Wrapping
): (index: number, first: number) => boolean {
  const {width} = wrapping
  const isSet = chunk.kind === 'indented' && part.at(-1)?.terminated
  const mayEnd = chunk.kind === 'indented' ? () => false : makeEndTest(part, chunk, wrapping)
  return (index, first) => {
    const before = part[index - 1] as Physical
    const after = part[index] as Physical
    if (before.tabular || after.tabular || before.columns > width + overlong) return false
    if (startsItem(before, after, part[first] as Physical)) return false
    if (after.running && !before.terminated) return isSet || isFull(before, after, width * ragged)
    return isFull(before, after, width) && !isLabel(part, index, width) && !mayEnd(before, index)
  }
}

/** The next word does not fit on the line. */
function isFull(before: Physical, after: Physical, width: number): boolean {
  return before.columns + 1 + after.firstWord > width
}

/** A list item begins after the end of a sentence, or if the paragraph itself is such an item. */
function startsItem(before: Physical, after: Physical, first: Physical): boolean {
  if (after.marker === null) return false
  return before.terminated || first.marker?.kind === after.marker.kind
}

/** A short line or a title without a full stop after a complete sentence: "Advertisement", "Baca Juga", a subheading. */
function isLabel(part: readonly Physical[], index: number, width: number): boolean {
  const before = part[index - 1] as Physical
  const after = part[index] as Physical
  const beyond = part[index + 1]
  if (!before.terminated || after.terminated || (beyond && isFull(after, beyond, width))) return false
  return after.columns < width * labelShare || isTitle(after.line.text)
}

/**
 * Make the test whether a paragraph ends at a line that happens to be full. If paragraphs are not indented, a title or a byline may stand directly above one,
 * and paragraphs may follow each other without a blank line.
 */
function makeEndTest(
  part: readonly Physical[],
  chunk: Chunk,
  {width, exact}: Wrapping
): (before: Physical, index: number) => boolean {
  if (chunk.kind === 'head') return () => true
  if (isLoose(part, width)) return (before) => before.terminated || isTitle(before.line.text)
  const isProse = part.at(-1)?.terminated || (exact && (chunk.from > 0 || part.length > 2))
  return isProse ? () => false : () => true
}

/** If a sentence ends where the next word would have fitted, and lines follow, a paragraph ends there, although nothing else shows it. */
function isLoose(part: readonly Physical[], width: number): boolean {
  return part.some((before, index) => {
    const after = part[index + 1]
    return after !== undefined && before.terminated && !isFull(before, after, width)
  })
}

const word = unicode`\p{L}[\p{L}\p{M}'’.-]*`
const capital = unicode`^\p{Lu}`

/** Nearly all words start with a capital. */
function isTitle(text: string): boolean {
  const words = word.matchAll(text)
  return words.filter(([one]) => capital.test(one)).length >= words.length * 0.75
}
