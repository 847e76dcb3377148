/** A part of a pattern that matches exactly the text. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const never = '(?!)'

/** The part of a pattern that matches one of the texts, without line breaks; the longest if several match. Without texts it matches nothing. */
export const alternation = (texts: Iterable<string>): string =>
  escapePattern([...texts].sort((one, other) => other.length - one.length).join('\n')).replaceAll('\n', '|') || never
