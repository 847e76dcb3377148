/** Rows of a sheet's cells → rows of a table, whose first row names the columns. */
import type {Item} from './types.ts'

/** A row as its sheet has it: the cells by their columns from 0; what is empty is not there. */
export type Cells = Map<number, string | number | boolean>

const isEmpty = (cells: Cells) => [...cells.values()].every((cell) => cell === '')

/** Names for columns, each once. */
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

/** Makes items of the rows of one sheet. Blank rows above and between are no rows. */
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

/** ISO 8601 of a spreadsheet's day: days since its first one, with the time as a fraction. */
export function dayOf(serial: number, from1904: boolean): string | number {
  // Excel believes that there was a 29 February in 1900.
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const date = new Date(first + Math.round((serial * day) / 1000) * 1000)
  if (Number.isNaN(date.getTime())) return serial
  const iso = date.toISOString().slice(0, 19)
  if (serial < 1) return iso.slice(11)
  return iso.endsWith('T00:00:00') ? iso.slice(0, 10) : iso
}

/** The sheet that is meant, by its name or its number from 1; nothing when there is none. */
export function chosenSheet<Sheet extends {name: string}>(sheets: readonly Sheet[], wanted: string): Sheet | undefined {
  return (
    sheets.find(({name}) => name === wanted) ??
    sheets.find(({name}) => name.toLowerCase() === wanted.toLowerCase()) ??
    (/^\d+$/u.test(wanted) ? sheets[Number(wanted) - 1] : undefined)
  )
}

export const noSheet = (wanted: string, names: readonly string[]): string =>
  `there is no sheet "${wanted}" in it: it has ${names.map((name) => `"${name}"`).join(', ')}`
