/**
 * The characters of windows-1252 at 0x80 to 0x9f, where latin-1 has the C1 controls. The five bytes that it leaves undefined stay control characters (WHATWG
 * Encoding, index windows-1252), so no byte is lost.
 */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const c1 = /[\x80-\x9f]/g

/** Read a latin-1 string, with one character for each byte, as windows-1252. HTML reads `&#146;` in the same way. */
export function windows1252(latin1: string): string {
  return latin1.replace(c1, (character) => upperControls.charAt(character.charCodeAt(0) - 0x80))
}
