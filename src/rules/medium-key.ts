/** The form in which names of media are compared. */
const marks = /\p{M}/gu
const ascii = /^[\0-\x7f]*$/

/** The form in which names of media are compared: as printed up to four letters, because short names are also words; longer ones in lower case and without accents. */
export function mediumKey(name: string): string {
  if (name.length <= 4) return name
  const plain = ascii.test(name) ? name : name.normalize('NFD').replaceAll(marks, '').replaceAll('’', "'")
  return plain.toLowerCase()
}

/** The part of a key that shows where in the table of media it is. */
export const startOfKey = (key: string): string => key.slice(0, 2)

/** What follows that part. */
export const restOfKey = (key: string): string => key.slice(2)
