/** Rows of cells in a sheet → rows of a table, whose first row names the columns. */
import type {Item} from './types.ts'

/** A row of a sheet: its cells by column, from 0; empty cells are missing. */
export type Cells = Map<number, string | number | boolean>

const isEmpty = (cells: Cells) => [...cells.values()].every((cell) => cell === '')

/** Names for columns, without repetition. */
function namesOf(cells: Cells): Map<number, string> {
  const names = new Map<number, string>()
  const taken = new Set<string>()
  for (const [at, cell] of cells) {
    const name = String(cell).trim() || `column_${at + 1}`
    let free = name
    for (let number = 2; taken.has(free); number++) free = `${name}_${number}`
    taken.add(free)
    names.set(at, free)
  }
  return names
}

/** Makes items of the rows of one sheet. Blank rows are skipped. */
export function makeTable(): (cells: Cells) => Item[] {
  let names: Map<number, string> | undefined
  let number = 0
  return (cells) => {
    if (isEmpty(cells)) return []
    if (!names) {
      names = namesOf(cells)
      return []
    }
    const known = names
    const entries = [...cells].map(([at, cell]) => [known.get(at) ?? `column_${at + 1}`, cell])
    const empty = [...known].filter(([at]) => !cells.has(at)).map(([, name]) => [name, null])
    return [{kind: 'row', number: ++number, row: Object.fromEntries([...entries, ...empty])}]
  }
}

const day = 86_400_000

/** The date of a spreadsheet as ISO 8601. Spreadsheets count days; the time is the fraction of a day. */
export function dayOf(serial: number, from1904: boolean): string | number {
  // Excel counts a 29 February 1900, which did not exist.
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const date = new Date(first + Math.round((serial * day) / 1000) * 1000)
  if (Number.isNaN(date.getTime())) return serial
  const iso = date.toISOString().slice(0, 19)
  if (serial < 1) return iso.slice(11)
  return iso.endsWith('T00:00:00') ? iso.slice(0, 10) : iso
}

/** The sheet that the user named, by its name or its number from 1; undefined if there is none. */
export function chosenSheet<Sheet extends {name: string}>(sheets: readonly Sheet[], wanted: string): Sheet | undefined {
  return (
    sheets.find(({name}) => name === wanted) ??
    sheets.find(({name}) => name.toLowerCase() === wanted.toLowerCase()) ??
    (/^\d+$/u.test(wanted) ? sheets[Number(wanted) - 1] : undefined)
  )
}

export const noSheet = (wanted: string, names: readonly string[]): string =>
  `there is no sheet "${wanted}" in it: it has ${names.map((name) => `"${name}"`).join(', ')}`
