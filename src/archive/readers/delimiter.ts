/** How a table is written: which character separates its cells, and whether cells may be quoted. Determined from its first rows. */

/** A character that separates cells, as a byte. */
export const delimiters: Readonly<Record<string, number>> = {',': 0x2c, ';': 0x3b, '\t': 0x09, '|': 0x7c}

/** The words for delimiters on the command line. */
const words: Readonly<Record<string, string>> = {comma: ',', semicolon: ';', tab: '\t', '\\t': '\t', pipe: '|'}

/** The byte of a delimiter as the user named it; undefined if it is not a single ASCII character. */
export function delimiterByte(named: string): number | undefined {
  const character = words[named.toLowerCase()] ?? named
  const code = character.charCodeAt(0)
  return character.length === 1 && code < 0x80 && !/[\w"\r\n]/u.test(character) ? code : undefined
}

/** "sep=;": a line for Excel before the names of the columns. */
const separatorLine = /^sep=([^\r\n\w"])(?:\r\n|\n|\r)/iu

/** The delimiter that the first line of a table names, and the length of that line in bytes. */
export function namedInside(head: string): {delimiter: number; length: number} | undefined {
  const [line, character] = separatorLine.exec(head) ?? []
  return line && character ? {delimiter: character.charCodeAt(0), length: line.length} : undefined
}

export interface Layout {
  delimiter: number
  quotes: boolean
}

/** The first rows, read by a layout: how many cells each has, and how many of those below the first row are quoted; or that they can't be read by it. */
export interface Trial {
  counts: readonly number[]
  quoted: number
  faulty: boolean
}

/** How well rows fit the line of column names: the share of rows with as many cells. Of a table with one column: 0. */
function fitOf({counts, faulty}: Trial): number {
  const [columns = 0, ...rows] = counts
  if (columns < 2) return 0
  const share = rows.length === 0 ? 1 : rows.filter((count) => count === columns).length / rows.length
  return faulty ? share / 2 : share
}

/** Whether the cells of a table with tabs are quoted: nearly all cells are, or the rows do not fit otherwise. */
function wantsQuotes(withQuotes: Trial, without: Trial): boolean {
  const cells = withQuotes.counts.slice(1).reduce((sum, count) => sum + count, 0)
  return fitOf(withQuotes) > fitOf(without) || (!withQuotes.faulty && cells > 0 && withQuotes.quoted > 0.9 * cells)
}

/**
 * The layout that fits the first rows best.
 *
 * @param usual
 *   The delimiter that the name of the file suggests: it is used if it fits.
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

/** Rows fit well enough if this share of them does: any table may have some irregular rows. */
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
  // A comma inside a name makes two columns of one. So of two delimiters that fit equally well, the one with more columns is right.
  return more.reduce((best, next) => (next.columns > best.columns && next.fit >= best.fit ? next : best), first)
    .delimiter
}
