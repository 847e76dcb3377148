/** Where the story begins and ends: the run of lines that contains most of it. */

/**
 * Where a line is, which decides how much evidence is needed to call it boilerplate:
 *
 * - `inside`: between the first and the last line of the story;
 * - `insideLong`: likewise, and the line is long, but no sentence ends in it: few lines of a story look like this, and many captions;
 * - `page`: in a long run of lines above or below the story, as on pages;
 * - `pageSentence`: likewise, and the line is a sentence;
 * - `menu`: likewise, and the line is one of many short ones in a row, and can't well be anything else, such as a headline or a day;
 * - `above`, `below`: one of a few lines above or below the story;
 * - `untold`: where the story is can't be determined.
 */
export const places = ['inside', 'insideLong', 'page', 'pageSentence', 'menu', 'above', 'below', 'untold'] as const

export type Place = (typeof places)[number]

/** The lines of the story: all other lines are the head or the tail of the page. */
export interface Extent {
  first: number
  last: number
  /** Whether the run contains so much of the story that lines outside can be judged by it. */
  trusted: boolean
  /** Whether hardly any long lines are outside: no part of the story can be among them. */
  clear: boolean
}

/** Log odds are limited to this: one very certain line must not outweigh all others. */
const most = 4
/** A line of the story counts fully from this many characters on. */
const full = 100
/** The story has at least this many long lines, and this many characters for each character of a long line outside that may be a part of it. */
const longLines = 3
const longLength = 80
const leastShare = 0.5
/** The same if hardly any are outside. */
const clearShare = 2
/** For each line outside of which a rule says that it belongs to the story, the run has this many lines. */
const leastKnown = 3

/**
 * Find the run of lines with the greatest sum of log odds for the story (the maximum subarray; Kadane).
 *
 * @param odds
 *   The evidence of each line for the story, as the logarithm of odds; negative values are evidence against it.
 * @param lengths
 *   Length of each line in characters.
 * @param isOfStory
 *   Whether a rule says that a line belongs to the story, as the parts of a song do: a run that leaves many such lines out is not trusted.
 */
export function findExtent(
  odds: Float64Array,
  lengths: readonly number[],
  isOfStory: (line: number) => boolean = () => false
): Extent {
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
  return {first, last, ...trustIn(odds, lengths, first, last, isOfStory)}
}

/** From this many lines on, the lines above or below the story are those of a page. */
const pageRun = 10
/** From this many characters on, a line that is no sentence is long. */
export const longLabel = 60
/** So many short lines in a row are a menu, or a list of titles. */
const menuRun = 8

/** What the place of a line depends on besides the extent. */
export interface Placed {
  isSentence: boolean
  holdsSentences: boolean
  /** It may be the headline, a byline or a day, or an item of a list directly below the story: no menu. */
  mayBeOther: boolean
}

/** Whether a line is one of many short ones in a row. */
function isInMenu(line: number, lengths: readonly number[]): boolean {
  const isShort = (at: number) => (lengths[at] ?? longLabel) < longLabel
  let [from, to] = [line, line]
  while (to - from < menuRun && isShort(from - 1)) from--
  while (to - from < menuRun && isShort(to + 1)) to++
  return isShort(line) && to - from + 1 >= menuRun
}

/**
 * Where a line is.
 *
 * @param lengths
 *   Length of each line in characters.
 */
export function placeOf(
  {first, last, trusted, clear}: Extent,
  line: number,
  lengths: readonly number[],
  {isSentence, holdsSentences, mayBeOther}: Placed
): Place {
  if (!trusted) return 'untold'
  if (line >= first && line <= last)
    return !isSentence && !holdsSentences && (lengths[line] as number) >= longLabel ? 'insideLong' : 'inside'
  const run = line < first ? first : lengths.length - 1 - last
  if (run < pageRun) return line < first ? 'above' : 'below'
  if (isSentence) return 'pageSentence'
  return clear && !mayBeOther && isInMenu(line, lengths) ? 'menu' : 'page'
}

function trustIn(
  odds: Float64Array,
  lengths: readonly number[],
  first: number,
  last: number,
  isOfStory: (line: number) => boolean
): Pick<Extent, 'trusted' | 'clear'> {
  let inside = 0
  let outside = 0
  let long = 0
  let left = 0
  for (const [line, length] of lengths.entries()) {
    const counted = Math.min(length, 2 * longLength)
    if (line < first || line > last) {
      if (isOfStory(line)) left++
      outside += length >= longLength && (odds[line] as number) > 0 ? counted : 0
    } else {
      inside += counted
      if (length >= longLength) long++
    }
  }
  const trusted = long >= longLines && inside >= outside * leastShare && left * leastKnown <= last - first + 1
  return {trusted, clear: trusted && inside >= outside * clearShare}
}
