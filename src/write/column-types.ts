/** The types of the columns of records: one table, from which Parquet is written and declarations for other programs are made. */

/** A type. Every value may also be null. */
export type ColumnType =
  | 'string'
  | 'integer'
  | 'double'
  | 'boolean'
  /** A date. */
  | 'date'
  /** A point in time, in UTC, with microseconds. */
  | 'time'
  /** A value without a fixed type, as JSON. */
  | 'json'
  | {readonly list: ColumnType}
  | {readonly struct: Readonly<Record<string, ColumnType>>}

const strings: ColumnType = {list: 'string'}

const point: ColumnType = {struct: {line: 'integer', column: 'integer', offset: 'integer'}}
const position: ColumnType = {struct: {start: point, end: point}}

/** Items have a position if the user asked for positions. */
const item = (own: Readonly<Record<string, ColumnType>>, positions: boolean): ColumnType => ({
  struct: {...own, rule: 'string', ...(positions ? {position} : {})}
})

/** The types of all keys of a record, in their order. */
export function recordTypes(positions: boolean): Readonly<Record<string, ColumnType>> {
  const text = item({text: 'string'}, positions)
  const people: ColumnType = {list: item({text: 'string', names: strings, role: 'string'}, positions)}
  const block = item(
    {type: 'string', text: 'string', ordered: 'boolean', items: {list: text}, reason: 'string'},
    positions
  )
  return {
    schemaVersion: 'integer',
    id: 'string',
    language: 'string',
    outlet: 'string',
    outletId: 'string',
    headline: text,
    deck: text,
    bylines: people,
    dateline: item({text: 'string', outlet: 'string', places: strings, date: 'string'}, positions),
    published: 'string',
    sources: {
      list: item({kind: 'string', name: 'string', date: 'string', verb: 'string', text: 'string'}, positions)
    },
    sections: {list: {struct: {subheading: text, blocks: {list: block}}}},
    credits: people,
    notes: {list: text},
    related: {list: item({text: 'string', url: 'string'}, positions)},
    removed: {list: item({reason: 'string', text: 'string'}, positions)},
    doubts: {list: {struct: {rule: 'string', message: 'string', ...(positions ? {position} : {})}}},
    encoding: 'string',
    wire: 'json',
    meta: 'json',
    markup: 'string',
    original: 'json',
    provenance: {struct: {tool: 'string', settings: 'string', input: 'string'}},
    text: 'string'
  }
}

/** The error in the place of an article. */
export const errorType: ColumnType = {struct: {code: 'string', message: 'string', line: 'integer'}}

/** Complete dates; dates without a year are texts. */
const dayColumns: ReadonlySet<string> = new Set(['published'])

/** The type at a path; for a list, the list of the types in its items. */
function below(type: ColumnType | undefined, keys: readonly string[]): ColumnType | undefined {
  const [key, ...rest] = keys
  if (key === undefined || type === undefined) return type
  if (typeof type !== 'object') return type === 'json' ? 'json' : undefined
  if ('list' in type) {
    const inner = below(type.list, keys)
    return inner && {list: inner}
  }
  return below(type.struct[key], rest)
}

/** The type of a column by its path: a field of the record, or one below `meta`, whose type depends on its rows. */
export function typeOfColumn(path: string, positions: boolean): ColumnType {
  if (dayColumns.has(path)) return 'date'
  return below({struct: recordTypes(positions)}, path.split('.')) ?? 'json'
}
