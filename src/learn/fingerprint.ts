/** The fingerprint of an article, so that the same story counts once, however often it is in an archive. */
import {looksLikeProse} from '../parse/shape.ts'
import {readSource} from '../source/read-source.ts'
import type {Line} from '../source/types.ts'
import {hash, mix} from './hash.ts'

/**
 * The words that identify a story: those of its first paragraphs of prose. Text below them, and labels, may be the outlet's; they would make all of its short
 * articles similar.
 */
const paragraphs = 6
const mostWords = 300
/** A story with fewer words is identified by its whole text only: two short items of one kind are easily similar. */
const leastWords = 40

/** Slots of one minimum each; all slots of a band must be equal. */
const slotCount = 16
const slotsOfBand = 4
/** Number of bands of an article that is not too short. */
export const bandCount = slotCount / slotsOfBand

const word = /[\p{L}\p{N}]+/gu

export interface Fingerprint {
  /** Equal for articles that differ only in white space. */
  exact: number
  /** Two articles are near-duplicates if one of these is equal; none for very short articles. */
  bands: ArrayLike<number> & Iterable<number>
}

/**
 * The smallest number in each of `count` parts of many numbers: one-permutation MinHash (Li, Owen, Zhang, 2012). For two sets, the share of equal slots
 * approximates the share of numbers that are in both.
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

/**
 * The fingerprint of an article, from its lines and the outlet that was given. Two articles with four fifths of their beginnings in common share a band in nine
 * of ten cases.
 */
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

/** Identify an article by its text, before it is read. */
export const fingerprintOfText = (text: string, outlet: string | null | undefined): Fingerprint =>
  fingerprintOf(readSource(text).lines, outlet ?? '')

const signatureLength = 32
/** Smaller numbers need less memory: the two lowest bits of a slot are enough. */
const asSmall = (value: number) => value >>> 2
const longWord = /[\p{L}]{5,}/gu

/** The topic of an article, for comparison: the smallest numbers of its longer words. */
export const signatureOf = (texts: readonly string[]): number[] => [
  ...leastInSlots(
    texts.flatMap((text) =>
      Array.from(text.slice(0, 4000).toLowerCase().matchAll(longWord), ([one]) => hash(one) >>> 0)
    ),
    signatureLength
  ).map(asSmall)
]

const empty = 0xffffffff >>> 2

/** How similar the signatures of two articles are, 0 to 1. */
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

/** How similar articles are on average, in all pairs. */
export const meanLikeness = (signatures: readonly (readonly number[])[]): number => mean(likenesses(signatures))

/** The most similar of many pairs are left out: two versions of one story in a sample do not make all articles similar. */
const leftOut = 0.25

/** How similar the articles of a small sample are: most of them to most others. */
export function commonLikeness(signatures: readonly (readonly number[])[]): number {
  const sorted = likenesses(signatures).sort((one, other) => one - other)
  return mean(sorted.slice(0, sorted.length - Math.floor(sorted.length * leftOut)))
}
