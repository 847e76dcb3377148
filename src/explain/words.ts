/** Text in columns, and numbers with their nouns. */

/** The length of the longest word. */
export const longest = (words: readonly string[]): number =>
  words.reduce((most, word) => Math.max(most, word.length), 0)

/** "6,000". ICU takes as long to load as all of a short run: a small number needs none. */
export const wholeNumber = (count: number): string => (count < 1000 ? `${count}` : count.toLocaleString('en'))

/** "1 rule", "6,000 rules". */
export const counted = (count: number, word: string): string => `${wholeNumber(count)} ${word}${count === 1 ? '' : 's'}`

/** Break a text into lines of at most `width` characters. */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}
