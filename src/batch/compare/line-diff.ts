/**
 * The difference between two texts, line by line, in linear time.
 *
 * The usual method takes the square of the number of changes. Lines that occur once in both texts, and in the same order, are certainly the same (the idea of
 * Bram Cohen's "patience" diff). The texts are divided there, and only the short parts between are compared by the usual method. If that would take too long,
 * the part is reported as one change.
 */
import {diffArrays, type StructuredPatch} from 'diff'

interface Change {
  removed: readonly string[]
  added: readonly string[]
}

/** Lines that stay, or that change. */
type Piece = {same: readonly string[]} | Change

/** Maximum number of changes that the usual method searches for in one part. */
const mostChanges = 200

/** Lines that occur exactly once in each text: index in one text → index in the other. */
function uniquePairs(one: readonly string[], other: readonly string[]): [number, number][] {
  const places = (lines: readonly string[]) => {
    const found = new Map<string, number>()
    for (const [at, line] of lines.entries()) found.set(line, found.has(line) ? -1 : at)
    return found
  }
  const there = places(other)
  return [...places(one)].flatMap(([line, at]): [number, number][] => {
    const match = there.get(line) ?? -1
    return at >= 0 && match >= 0 ? [[at, match]] : []
  })
}

/** The longest sequence of pairs that is in the same order in both texts. */
function inOrder(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = []
  const before: number[] = []
  for (const [at, [, value]] of pairs.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] as number] as readonly [number, number])[1] < value) low = middle + 1
      else high = middle
    }
    before[at] = low > 0 ? (ends[low - 1] as number) : -1
    ends[low] = at
  }
  const run: (readonly [number, number])[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) run.push(pairs[at] as readonly [number, number])
  return run.reverse()
}

/** The differences between two short runs of lines. */
function piecesBetween(one: readonly string[], other: readonly string[]): Piece[] {
  if (one.length === 0 && other.length === 0) return []
  const changes =
    one.length > 0 && other.length > 0 ? diffArrays([...one], [...other], {maxEditLength: mostChanges}) : undefined
  if (!changes) return [{removed: one, added: other}]
  return changes.map(
    ({value, added, removed}): Piece =>
      added ? {removed: [], added: value} : removed ? {removed: value, added: []} : {same: value}
  )
}

function piecesOf(one: readonly string[], other: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let [here, there] = [0, 0]
  const upTo = (at: number, match: number) => {
    for (const piece of piecesBetween(one.slice(here, at), other.slice(there, match))) pieces.push(piece)
  }
  for (const [at, match] of inOrder(uniquePairs(one, other))) {
    upTo(at, match)
    pieces.push({same: [one[at] as string]})
    ;[here, there] = [at + 1, match + 1]
  }
  upTo(one.length, other.length)
  return pieces
}

/** Lines of a patch, each with its sign. */
const signed = (piece: Piece): string[] =>
  'same' in piece
    ? piece.same.map((line) => ` ${line}`)
    : [...piece.removed.map((line) => `-${line}`), ...piece.added.map((line) => `+${line}`)]

/** Number of unchanged lines around a change. */
const context = 4

const missingEnd = '\\ No newline at end of file'

/** Lines without their line ends, and whether the last one has none. */
function linesOf(text: string): {lines: string[]; open: boolean} {
  const open = text !== '' && !text.endsWith('\n')
  const lines = text.split('\n')
  return {lines: open ? lines : lines.slice(0, -1), open}
}

/** Changes are in one hunk if only their contexts lie between them. */
function hunksOf(lines: readonly string[]): StructuredPatch['hunks'] {
  const hunks: StructuredPatch['hunks'] = []
  let [oldLine, newLine] = [1, 1]
  let last = Number.NEGATIVE_INFINITY
  let hunk: StructuredPatch['hunks'][number] | undefined
  const put = (line: string) => {
    if (!hunk) return
    hunk.lines.push(line)
    if (line[0] !== '+') hunk.oldLines++
    if (line[0] !== '-') hunk.newLines++
  }
  for (const [at, line] of lines.entries()) {
    const changes = line[0] !== ' '
    if (changes) {
      if (!hunk || at - last > 2 * context + 1) {
        const from = Math.max(hunk ? last + context + 1 : 0, at - context)
        hunk = {oldStart: oldLine - (at - from), newStart: newLine - (at - from), oldLines: 0, newLines: 0, lines: []}
        hunks.push(hunk)
        for (const before of lines.slice(from, at)) put(before)
      } else for (const between of lines.slice(last + context + 1, at)) put(between)
      put(line)
      last = at
    } else if (hunk && at - last <= context) put(line)
    if (line[0] !== '+') oldLine++
    if (line[0] !== '-') newLine++
  }
  return hunks
}

/** The difference between two texts, as a unified diff. */
export function patchOf(oldFileName: string, newFileName: string, one: string, other: string): StructuredPatch {
  const [here, there] = [linesOf(one), linesOf(other)]
  // A line without a line end differs from the same line with one.
  const marked = ({lines, open}: {lines: string[]; open: boolean}) =>
    open ? [...lines.slice(0, -1), `${lines.at(-1)}\n${missingEnd}`] : lines
  const lines = piecesOf(marked(here), marked(there)).flatMap(signed)
  return {oldFileName, newFileName, oldHeader: undefined, newHeader: undefined, hunks: hunksOf(lines)}
}
