/**
 * What windows-1252 has where latin-1 has the C1 controls, 0x80 to 0x9f. The five bytes it leaves undefined stay
 * the control characters they are (WHATWG Encoding, index windows-1252), so that no byte is lost.
 */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const c1 = /[\x80-\x9f]/g

/** Read a latin-1 string, one character a byte, as windows-1252. HTML reads `&#146;` the same way. */
export function windows1252(latin1: string): string {
  return latin1.replace(c1, (character) => upperControls.charAt(character.charCodeAt(0) - 0x80))
}
