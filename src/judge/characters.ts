/** The class of a character, by its UTF-16 code unit. The look of a line is measured by counting these classes. */

/** Classes of characters. Letters come first, so one comparison is enough to recognise a letter. */
export const upper = 0
export const lower = 1
/** A letter of a script without upper case that has blanks between words: Arabic, Hindi, Korean. */
export const caseless = 2
/** A letter of a script without blanks between words: Chinese, Japanese. */
export const wide = 3
export const digit = 4
export const blank = 5
export const stop = 6
export const asking = 7
export const ellipsis = 8
export const colon = 9
export const comma = 10
export const dash = 11
export const quote = 12
export const opening = 13
export const closing = 14
/** Separators of menu items and breadcrumbs, and list bullets. */
export const menu = 15
export const sign = 16

const signs: readonly (readonly [kind: number, characters: string])[] = [
  [stop, '.。।؟۔｡'],
  [asking, '?!？！'],
  [ellipsis, '…'],
  [colon, ':：'],
  [comma, ',;，、；،'],
  [dash, '-–—―‒_'],
  [quote, '"“”„‟«»‹›‘’‚`\'「」『』'],
  [opening, '([{（［【'],
  [closing, ')]}）］】'],
  [menu, '|/•·>→»›▶►●■▪◦‣*✓✔']
]

/** Ranges of letters in scripts without upper case: first unit, and the unit after the last. */
const caselessRanges: readonly (readonly [from: number, to: number])[] = [
  [0x5d0, 0x2000],
  [0x2c00, 0x2e00],
  [0xa000, 0xac00],
  [0xac00, 0xd800],
  [0xd800, 0xe000],
  [0xf900, 0xfe10]
]

/** Kana, and Chinese characters. */
const wideRanges: readonly (readonly [from: number, to: number])[] = [
  [0x3040, 0xa000],
  [0xf900, 0xfb00],
  [0xff66, 0xffa0]
]

/** The scripts with upper case are below this unit: Latin, Greek, Cyrillic, Armenian. */
const casedEnd = 0x590

function makeClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(sign)
  for (const [from, to] of caselessRanges) classes.fill(caseless, from, to)
  for (const [from, to] of wideRanges) classes.fill(wide, from, to)
  for (let unit = 0; unit < casedEnd; unit++) {
    const letter = String.fromCharCode(unit)
    const small = letter.toLowerCase()
    if (small !== letter) classes[unit] = upper
    else if (letter.toUpperCase() !== letter) classes[unit] = lower
  }
  // Latin letters without upper case, and combining marks, count like the letters of their word.
  for (const unit of [0xaa, 0xba, 0x138, 0x149]) classes[unit] = lower
  classes.fill(lower, 0x300, 0x370)
  classes.fill(digit, 0x30, 0x3a)
  classes.fill(digit, 0x660, 0x66a)
  classes.fill(digit, 0x966, 0x970)
  classes.fill(digit, 0xff10, 0xff1a)
  for (const unit of [0x20, 0xa0, 0x3000, 0x202f, 0x2009]) classes[unit] = blank
  for (const [kind, characters] of signs) for (const character of characters) classes[character.charCodeAt(0)] = kind
  return classes
}

/** The class of each UTF-16 code unit. */
export const classes: Uint8Array = makeClasses()
