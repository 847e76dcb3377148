/** How a table is written: what sets its cells apart, and whether quotes hold cells together. Told by its first rows. */

/** A character that sets cells apart, by its byte. */
export const delimiters: Readonly<Record<string, number>> = {',': 0x2c, ';': 0x3b, '\t': 0x09, '|': 0x7c}

/** The words that name one on the command line. */
const words: Readonly<Record<string, string>> = {comma: ',', semicolon: ';', tab: '\t', '\\t': '\t', pipe: '|'}

/** The byte of a delimiter as it was named; nothing when it is no single character of ASCII. */
export function delimiterByte(named: string): number | undefined {
  const character = words[named.toLowerCase()] ?? named
  const code = character.charCodeAt(0)
  return character.length === 1 && code < 0x80 && !/[\w"\r\n]/u.test(character) ? code : undefined
}

/** "sep=;": what Excel is told in a line before the names of the columns. */
const separatorLine = /^sep=([^\r\n\w"])(?:\r\n|\n|\r)/iu

/** The delimiter that the first line of a table names, and how many bytes that line has. */
export function namedInside(head: string): {delimiter: number; length: number} | undefined {
  const [line, character] = separatorLine.exec(head) ?? []
  return line && character ? {delimiter: character.charCodeAt(0), length: line.length} : undefined
}

export interface Layout {
  delimiter: number
  quotes: boolean
}

/** The rows of a layout: how many cells each has, and how many of those below the first row stand in quotes; or that they can't be read so. */
export interface Trial {
  counts: readonly number[]
  quoted: number
  faulty: boolean
}

/** How well rows fit the line of column names: the share of them with as many cells. A table of one column fits none. */
function fitOf({counts, faulty}: Trial): number {
  const [columns = 0, ...rows] = counts
  if (columns < 2) return 0
  const share = rows.length === 0 ? 1 : rows.filter((count) => count === columns).length / rows.length
  return faulty ? share / 2 : share
}

/** Whether quotes hold the cells of a table with tabs together: nearly all cells have them, or lines alone don't fit. */
function wantsQuotes(withQuotes: Trial, without: Trial): boolean {
  const cells = withQuotes.counts.slice(1).reduce((sum, count) => sum + count, 0)
  return fitOf(withQuotes) > fitOf(without) || (!withQuotes.faulty && cells > 0 && withQuotes.quoted > 0.9 * cells)
}

/**
 * The layout that the first rows fit best.
 *
 * @param usual
 *   What the name of the file promises: it is believed as long as it fits.
 * @param attempt
 *   Reads the first rows by a layout.
 */
export function findLayout(usual: number, fixed: number | undefined, attempt: (layout: Layout) => Trial): Layout {
  const tab = delimiters['\t'] as number
  const chosen = fixed ?? findDelimiter(usual, attempt)
  if (chosen !== tab) return {delimiter: chosen, quotes: true}
  const [quoted, bare] = [true, false].map((quotes) => attempt({delimiter: tab, quotes})) as [Trial, Trial]
  return {delimiter: tab, quotes: wantsQuotes(quoted, bare)}
}

/** Rows fit well enough when so many of them do: some are ragged in any table. */
const enough = 0.6

function findDelimiter(usual: number, attempt: (layout: Layout) => Trial): number {
  const others = Object.values(delimiters).filter((delimiter) => delimiter !== usual)
  const trials = [usual, ...others].map((delimiter) => {
    const quoted = attempt({delimiter, quotes: true})
    const trial = delimiter === 0x09 && quoted.faulty ? attempt({delimiter, quotes: false}) : quoted
    return {delimiter, fit: fitOf(trial), columns: trial.counts[0] ?? 0}
  })
  const fitting = trials.filter((trial) => trial.fit >= enough)
  const [first, ...more] = fitting
  if (!first) return (trials.find(({fit: share}) => share > 0) ?? (trials[0] as (typeof trials)[0])).delimiter
  // A name that holds a comma makes two columns of one: more columns that fit as well are right.
  return more.reduce((best, next) => (next.columns > best.columns && next.fit >= best.fit ? next : best), first)
    .delimiter
}
