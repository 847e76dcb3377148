/** The language of manual pages. */

/** Text as roff prints it: backslashes and hyphens as they are, no line that begins with a control character. */
export const roff = (text: string) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('…', '...')
    .replaceAll(/^(?=[.'])/gmu, '\\&')

/** Terms, each with what it means under it. */
export const terms = (rows: readonly (readonly [term: string, text: string])[]) =>
  rows.map(([term, text]) => `.TP\n\\fB${roff(term)}\\fR\n${roff(text)}`).join('\n')

/** Lines that are typed, with what they are for. */
export const commandLines = (rows: readonly (readonly [line: string, text: string])[]) =>
  rows.map(
    ([line, text]) => `.PP\n${roff(text.charAt(0).toUpperCase() + text.slice(1))}:\n.PP\n.EX\n    ${roff(line)}\n.EE`
  )
