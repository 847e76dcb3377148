/** Invisible characters that have an effect: on a terminal, or on the writing direction. */

/** C0 and C1 controls, and the characters that change the writing direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
export const controls = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu

/** The text with control characters as `\u001b`. */
export const visible = (text: string): string =>
  text.replaceAll(controls, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
