/** Words in columns and in numbers. */

/** The length of the longest word. */
export const longest = (words: readonly string[]): number =>
  words.reduce((most, word) => Math.max(most, word.length), 0)

/** "1 rule", "2 rules". */
export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
