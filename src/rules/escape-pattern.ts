/** A text as the part of a pattern that matches it and nothing else. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const never = '(?!)'

/** The part of a pattern that matches one of the texts, none of which has a line break; the longest where several would do. Of no texts, none. */
export const alternation = (texts: Iterable<string>): string =>
  escapePattern([...texts].sort((one, other) => other.length - one.length).join('\n')).replaceAll('\n', '|') || never
