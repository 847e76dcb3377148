/** What an article is told by, so that the same story counts once however often an archive has it. */
import {looksLikeProse} from '../parse/shape.ts'
import {readSource} from '../source/read-source.ts'
import type {Line} from '../source/types.ts'
import {hash, mix} from './hash.ts'

/**
 * The words that tell a story: those of its first paragraphs of prose. What stands below them, and all labels, may be the outlet's, and
 * would make all of its short articles alike.
 */
const paragraphs = 6
const mostWords = 300
/** A story of fewer words is told by all of its text alone: two briefs of one kind are soon alike. */
const leastWords = 40

/** Slots of a minimum each; as many of them as a band has must be alike. */
const slotCount = 16
const slotsOfBand = 4
/** Bands of an article that is not too short for any. */
export const bandCount = slotCount / slotsOfBand

const word = /[\p{L}\p{N}]+/gu

export interface Fingerprint {
  /** The same for articles that are the same but for white space. */
  exact: number
  /** Two articles are near-duplicates when one of these is the same; none for very short ones. */
  bands: ArrayLike<number> & Iterable<number>
}

/**
 * The least of many numbers in each of `count` parts of them: one-permutation MinHash (Li, Owen, Zhang, 2012). Of two sets, the share of
 * slots that are alike is near to the share of numbers that both have.
 */
function leastInSlots(numbers: Iterable<number>, count: number): Uint32Array {
  const least = new Uint32Array(count).fill(0xffffffff)
  for (const one of numbers) {
    const mixed = mix(one)
    const slot = mixed % count
    const value = mix(mixed)
    if (value < (least[slot] as number)) least[slot] = value
  }
  return least
}

const openingWords = (lines: readonly Line[]): string[] => {
  const words: string[] = []
  let seen = 0
  for (const {text} of lines) {
    if (!looksLikeProse(text)) continue
    for (const [one] of text.slice(0, 4000).toLowerCase().matchAll(word))
      if (words.push(one) === mostWords) return words
    if (++seen === paragraphs) break
  }
  return words
}

function* shingles(words: readonly string[]): Generator<number> {
  const hashes = words.map((one) => hash(one) >>> 0)
  for (let at = 2; at < hashes.length; at++)
    yield mix(
      (hashes[at - 2] as number) + Math.imul(hashes[at - 1] as number, 31) + Math.imul(hashes[at] as number, 961)
    )
}

/** Tell an article by its lines, and by the outlet that was told of it. Two articles of which four fifths of the opening are the same share a band nine times of ten. */
export function fingerprintOf(lines: readonly Line[], outlet = ''): Fingerprint {
  const exact = hash(`${outlet}\n${lines.map(({text}) => text).join('\n')}`)
  const words = openingWords(lines)
  if (words.length < leastWords) return {exact, bands: []}
  const least = leastInSlots(shingles(words), slotCount)
  const bands: number[] = []
  for (let from = 0; from < slotCount; from += slotsOfBand)
    bands.push(hash(least.subarray(from, from + slotsOfBand).join(','), from))
  return {exact, bands}
}

/** Tell an article by its text, before it is read. */
export const fingerprintOfText = (text: string, outlet: string | null | undefined): Fingerprint =>
  fingerprintOf(readSource(text).lines, outlet ?? '')

const signatureLength = 32
/** Small numbers take less room: of those that the slots hold, all but the last two bits. */
const asSmall = (value: number) => value >>> 2
const longWord = /[\p{L}]{5,}/gu

/** What an article is about, for a comparison: the least numbers of its longer words. */
export const signatureOf = (texts: readonly string[]): number[] => [
  ...leastInSlots(
    texts.flatMap((text) =>
      Array.from(text.slice(0, 4000).toLowerCase().matchAll(longWord), ([one]) => hash(one) >>> 0)
    ),
    signatureLength
  ).map(asSmall)
]

const empty = 0xffffffff >>> 2

/** How alike two articles are by their signatures, 0 to 1. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  let [same, all] = [0, 0]
  for (let slot = 0; slot < one.length; slot++) {
    const value = one[slot]
    if (value === empty && other[slot] === empty) continue
    all++
    if (value === other[slot]) same++
  }
  return all === 0 ? 0 : same / all
}

const likenesses = (signatures: readonly (readonly number[])[]): number[] =>
  signatures.flatMap((one, at) => signatures.slice(at + 1).map((other) => likeness(one, other)))

const mean = (numbers: readonly number[]) =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** How alike articles are on average, each with each other. */
export const meanLikeness = (signatures: readonly (readonly number[])[]): number => mean(likenesses(signatures))

/** Of many pairs the most alike are left out: two versions of one story in a sample do not make all of it alike. */
const leftOut = 0.25

/** How alike the articles of a small sample are, most of them with most others. */
export function commonLikeness(signatures: readonly (readonly number[])[]): number {
  const sorted = likenesses(signatures).sort((one, other) => one - other)
  return mean(sorted.slice(0, sorted.length - Math.floor(sorted.length * leftOut)))
}
