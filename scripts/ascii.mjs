/**
 * Text in ASCII alone, all else as `\\u2013`: V8 keeps it in half the space and reads it faster. For JSON, and for code in which
 * only strings and patterns hold anything else: there an escape means the same.
 */
export const ascii = (text) =>
  text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
