/** Whether copy is hard-wrapped, and at how many columns. */
import type {Chunk} from './paragraph-chunks.ts'
import type {Physical} from './physical-line.ts'
import {unicode} from './unicode-pattern.ts'

/** Copy is wrapped at 40 to 100 columns; some lines of irregular copy are a few columns longer. */
const narrowest = 40
export const widest = 104

/** The two sides of a line break inside a chunk. */
interface Break {
  before: Physical
  after: Physical
  kind: Chunk['kind']
}

/** The share of breaks that one width must explain; and the share it explains in copy that a program has wrapped. */
const explainedShare = 0.6
const exactShare = 0.95
/** The share of breaks that must be inside a paragraph. */
const insideShare = 0.25

/** Titles, bylines and labels above the story are not paragraphs: if there are this many breaks below them, only those count. */
const enoughBelow = 6

export interface Wrapping {
  /** In columns. */
  width: number
  /** The share of all breaks that the width explains, 0 to 1. */
  share: number
  /** Hardly a line ends early, so paragraphs end only at blank lines and indents. */
  exact: boolean
}

/**
 * Find the width at which the copy was wrapped.
 *
 * A break shows a range of widths: the line before it fits, and with the next word it would not. In wrapped copy one width explains nearly all breaks; in
 * verse, lists and titles none does.
 *
 * @returns
 *   The width, or null if the copy is not wrapped.
 */
export function findWidth(physical: readonly Physical[], chunks: readonly Chunk[]): Wrapping | null {
  const all = chunks.flatMap((chunk) => breaksOf(physical, chunk))
  const below = all.filter(({kind}) => kind !== 'head')
  const breaks = below.length >= enoughBelow ? below : all
  const {width, explained} = mostExplaining(breaks)
  if (explained === 0 || explained < breaks.length * explainedShare) return null
  if (breaks.filter(isInside).length < Math.max(1, breaks.length * insideShare) || !breaks.some(goesOn)) return null
  return {width, share: explained / breaks.length, exact: explained >= breaks.length * exactShare}
}

function breaksOf(physical: readonly Physical[], {from, to, kind}: Chunk): Break[] {
  const breaks: Break[] = []
  for (let index = from + 1; index < to; index++) {
    const before = physical[index - 1] as Physical
    const after = physical[index] as Physical
    if (!before.tabular && !after.tabular) breaks.push({before, after, kind})
  }
  return breaks
}

/** An indented first line alone shows that the next lines belong to it; without an indent, the sentence must continue. */
const isInside = (one: Break) => one.kind === 'indented' || goesOn(one)

/**
 * Whether the sentence continues after the break. At least one break must show that: otherwise rows of a table with the story's end mark below, less indented,
 * would look like an indented paragraph.
 */
const goesOn = ({before, after}: Break) => !before.terminated && running.test(after.line.text)

/** A beginning that no paragraph and hardly any title has: a lower-case letter, a digit, a parenthesis. */
const running = unicode`^(?:["'“‘\x60]*[\p{Ll}\p{Lo}\d]|[,;()])`

/** The greatest of the widths that explain most breaks. */
function mostExplaining(breaks: readonly Break[]): {width: number; explained: number} {
  const changes = new Int32Array(widest + 2)
  for (const {before, after} of breaks) {
    if (before.columns > widest) continue
    changes[before.columns] = (changes[before.columns] ?? 0) + 1
    const over = Math.min(before.columns + after.firstWord, widest) + 1
    changes[over] = (changes[over] ?? 0) - 1
  }
  const best = {width: 0, explained: 0}
  let explained = 0
  for (let width = 0; width <= widest; width++) {
    explained += changes[width] as number
    if (width >= narrowest && explained >= best.explained) Object.assign(best, {width, explained})
  }
  return best
}
