/** The language of manual pages. */

/** Text in roff: backslashes and hyphens are escaped, and no line begins with a control character. */
export const roff = (text: string) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('…', '...')
    .replaceAll(/^(?=[.'])/gmu, '\\&')

/** Terms, each followed by its meaning. */
export const terms = (rows: readonly (readonly [term: string, text: string])[]) =>
  rows.map(([term, text]) => `.TP\n\\fB${roff(term)}\\fR\n${roff(text)}`).join('\n')

/** Commands to type, each with its purpose. */
export const commandLines = (rows: readonly (readonly [line: string, text: string])[]) =>
  rows.map(
    ([line, text]) => `.PP\n${roff(text.charAt(0).toUpperCase() + text.slice(1))}:\n.PP\n.EX\n    ${roff(line)}\n.EE`
  )
