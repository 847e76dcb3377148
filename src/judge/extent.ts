/** Where the story begins and ends: the run of lines that holds most of it, whatever stands above and below. */

/**
 * Where a line stands, for what it takes to call it boilerplate. `inside`: between the first and the last line of the story;
 * `page`: in a long run of lines above or below it, as pages have; `pageSentence`: likewise, and it is a sentence; `edge`: one of a
 * few lines above or below; `untold`: where the story stands can't be told.
 */
export const places = ['inside', 'page', 'pageSentence', 'edge', 'untold'] as const

export type Place = (typeof places)[number]

/** The lines of the story: everything outside stands in the head or the tail of the page. */
export interface Extent {
  first: number
  last: number
  /** Whether so much of the story stands in it that what is outside can be told by that. */
  trusted: boolean
}

/** Log odds beyond these say no more: one line that is very sure must not outweigh all others. */
const most = 4
/** Characters from which on a line of the story counts in full. */
const full = 100
/** The story has so many long lines at least, and so many characters for each one outside. */
const longLines = 3
const longLength = 80
const leastShare = 0.5

/**
 * Find the run of lines for which the sum of what speaks for the story is greatest (the maximum subarray; Kadane).
 *
 * @param odds
 *   What each line speaks for the story, as the logarithm of odds: below 0, it speaks against it.
 * @param lengths
 *   Characters of each line.
 */
export function findExtent(odds: Float64Array, lengths: readonly number[]): Extent {
  let best = Number.NEGATIVE_INFINITY
  let first = 0
  let last = odds.length - 1
  let sum = 0
  let start = 0
  for (let line = 0; line < odds.length; line++) {
    const clipped = Math.max(-most, Math.min(most, odds[line] as number))
    if (sum <= 0) [sum, start] = [0, line]
    sum += clipped < 0 ? clipped : clipped * Math.min(1, (lengths[line] as number) / full)
    if (sum > best) [best, first, last] = [sum, start, line]
  }
  return {first, last, trusted: isTrusted(lengths, first, last)}
}

/** Lines above the story, or below it, from which on they are those of a page. */
const pageRun = 10

/** Where a line stands among `count` lines. */
export function placeOf({first, last, trusted}: Extent, line: number, count: number, isSentence: boolean): Place {
  if (!trusted) return 'untold'
  if (line >= first && line <= last) return 'inside'
  const run = line < first ? first : count - 1 - last
  if (run < pageRun) return 'edge'
  return isSentence ? 'pageSentence' : 'page'
}

function isTrusted(lengths: readonly number[], first: number, last: number): boolean {
  let inside = 0
  let outside = 0
  let long = 0
  for (const [line, length] of lengths.entries()) {
    const counted = Math.min(length, 2 * longLength)
    if (line < first || line > last) outside += counted
    else {
      inside += counted
      if (length >= longLength) long++
    }
  }
  return long >= longLines && inside >= outside * leastShare
}
