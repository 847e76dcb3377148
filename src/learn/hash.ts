/** Numbers that stand for texts: the same text has the same number on every machine. */

/**
 * A number of 53 bits for a text. Two lanes of 32 bits, each multiplied and mixed as in MurmurHash3. About one pair of texts in 10^15 has the same number,
 * which does no harm here.
 */
export function hash(text: string, seed = 0): number {
  let one = 0xdeadbeef ^ seed
  let two = 0x41c6ce57 ^ seed
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x9e3779b1)
    two = Math.imul(two ^ code, 0x5f356495)
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(two ^ (two >>> 13), 0xc2b2ae35)
  two = Math.imul(two ^ (two >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35)
  return 0x100000000 * (two & 0x1fffff) + (one >>> 0)
}

/** Another number of 32 bits for a number of 32 bits, with its bits well mixed. */
export function mix(value: number): number {
  let mixed = value | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
