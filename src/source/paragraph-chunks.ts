/** Where paragraphs may begin, as blank lines and indents show. */
import type {Physical} from './physical-line.ts'

/** A run of physical lines without a blank line or a deeper indent inside: from `from` to `to`, exclusive. */
export interface Chunk {
  from: number
  to: number
  /**
   * `indented`: its first line is indented more than the others, so it is one paragraph. `head`: lines at the margin, in copy with indented paragraphs: titles,
   * bylines, labels. `block`: blank lines alone delimit it.
   */
  kind: 'indented' | 'head' | 'block'
}

/** Divide the lines at blank lines and deeper indents. */
export function findChunks(physical: readonly Physical[]): Chunk[] {
  const base = findBase(physical)
  const indents = opensByIndent(physical, base)
  return findBlocks(physical).flatMap(([from, to]) => {
    const margin = indents ? base : findBase(physical.slice(from + 1, to))
    return cutBlock(physical, from, to, margin).map(([start, end]) => ({
      from: start,
      to: end,
      kind: kindOf(physical[start] as Physical, margin, indents)
    }))
  })
}

type Range = readonly [from: number, to: number]

/** The margin is the smallest indent that a tenth of the lines have. */
function findBase(physical: readonly Physical[]): number {
  const counts = new Map<number, number>()
  for (const {line} of physical) counts.set(line.indent, (counts.get(line.indent) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count * 10 >= physical.length)
  return frequent.reduce((least, [indent]) => Math.min(least, indent), Number.POSITIVE_INFINITY)
}

/** Whether more runs of lines at the margin begin with an indented line than without one. */
function opensByIndent(physical: readonly Physical[], base: number): boolean {
  let opened = 0
  let bare = 0
  for (let index = 1; index < physical.length; index++) {
    const line = (physical[index] as Physical).line
    const before = (physical[index - 1] as Physical).line
    if (line.blanksBefore > 0 || line.indent > base) continue
    if (before.indent > base) opened++
    else if (index === 1 || before.blanksBefore > 0) bare++
  }
  return opened > bare
}

/** Runs of lines between blank lines. */
function findBlocks(physical: readonly Physical[]): Range[] {
  const starts = [...physical.keys()].filter(
    (index) => index === 0 || (physical[index] as Physical).line.blanksBefore > 0
  )
  return starts.map((from, index) => [from, starts[index + 1] ?? physical.length])
}

function cutBlock(physical: readonly Physical[], from: number, to: number, margin: number): Range[] {
  const cuts = [from]
  for (let index = from + 1; index < to; index++) {
    const opener = physical[cuts.at(-1) as number] as Physical
    if (startsChunk(physical[index] as Physical, opener, margin)) cuts.push(index)
  }
  return cuts.map((cut, index) => [cut, cuts[index + 1] ?? to])
}

/** An indented line begins a chunk, unless it is aligned with the text of a list item. */
function startsChunk({line}: Physical, opener: Physical, margin: number): boolean {
  if (line.indent <= margin) return false
  return opener.marker === null || line.indent !== opener.line.indent + opener.marker.width
}

function kindOf({line}: Physical, margin: number, indents: boolean): Chunk['kind'] {
  if (!indents) return 'block'
  return line.indent > margin ? 'indented' : 'head'
}
