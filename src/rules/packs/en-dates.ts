/** Dates in English datelines: parts of patterns that the packs of agencies share. */

/** Misspelt months of old copy, where the word can mean nothing else. */
export const misspeltMonths: Readonly<Record<string, number>> = {
  janurary: 1,
  febuary: 2,
  febraury: 2,
  narch: 3,
  mach: 3,
  macrh: 3,
  marchg: 3,
  arpil: 4,
  apirl: 4,
  aprl: 4,
  jne: 6,
  juen: 6,
  junee: 6,
  agust: 8,
  setp: 9,
  spet: 9,
  otc: 10,
  novemeber: 11,
  decmeber: 12
}

/** A word in whatever case: old copy has "FEb", "march" and "APRIL". */
const anyCase = (word: string) => [...word].map((letter) => `[${letter.toUpperCase()}${letter}]`).join('')

const stems = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map(anyCase)
const typed = Object.keys(misspeltMonths).map((word) => `${anyCase(word)}(?!\\p{L})`)
const month = String.raw`(?:${[...typed, ...stems].join('|')})\p{L}{0,6}\.?`

/** "Feb 26", "Feb. 26, 1987", "26 Feb", "26 February 1987", "26 FEB 87". */
export const date = String.raw`(?:(?:${month}) \d{1,2}(?:, \d{4})?|\d{1,2} (?:${month})(?: \d{2,4})?)`
