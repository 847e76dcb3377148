/** Which keys of an input's rows contain what: determined from the first rows, before any is converted. */
import {type AskedKeys, type FoundKeys, findKeys} from '../archive/columns/find-keys.ts'
import type {Row} from '../archive/columns/key-path.ts'
import {type Input, InputError} from '../archive/find-inputs.ts'
import {linesOf, parseLine} from '../archive/json-lines.ts'
import type {Kind} from '../archive/readers/recognise.ts'
import type {Item} from '../archive/readers/types.ts'
import type {Keys} from '../archive/rows.ts'
import type {Settings} from './settings.ts'

/** Number of rows by which the keys are determined, and their maximum length in characters. */
export const rowsLooked = 50
export const charactersLooked = 256 * 1024

/** The names of elements say what they contain. */
const markupKeys = {text: 'text', id: 'id', title: 'title', date: 'date', url: 'url', outlet: 'outlet'}

/** Kinds in which each row may have other keys: a key that the first rows lack may be in later ones. */
const free: ReadonlySet<Kind> = new Set(['jsonl', 'json'])

/** Whether all rows have the same columns. */
export const isTableKind = (kind: Kind): boolean => !free.has(kind)

export const askedKeys = ({textKey, idKey, titleKey, dateKey, outletKey}: Settings['options']): AskedKeys => ({
  text: textKey,
  id: idKey,
  title: titleKey,
  date: dateKey,
  outlet: outletKey
})

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

function valueIn(item: Item): unknown {
  if (item.kind === 'row') return item.row
  if (item.kind !== 'json') return undefined
  const parsed = parseLine({line: item.json, number: item.number})
  return 'error' in parsed ? undefined : parsed.value
}

/** The rows among some items. */
export const rowsIn = (items: readonly Item[]): Row[] => items.map(valueIn).filter(isRow)

/** The rows among the first lines of JSON Lines. */
export const rowsOfLines = (bytes: Buffer): Row[] =>
  linesOf(bytes, 1)
    .slice(0, rowsLooked)
    .map((line) => parseLine(line))
    .flatMap((parsed) => ('error' in parsed || !isRow(parsed.value) ? [] : [parsed.value]))

/**
 * The keys for rows of a kind that begin like this, and a note about them.
 *
 * @throws InputError for a table without a column that the user named
 */
export function keysFor(
  rows: readonly Row[],
  kind: Kind,
  path: string,
  settings: Settings
): {keys: Keys; said?: string} {
  const {keys, options} = settings
  if (rows.length === 0) return {keys}
  if (kind === 'markup') {
    const given = Object.entries(askedKeys(options)).filter(([, key]) => key !== undefined)
    return {
      keys: {
        ...markupKeys,
        onlyKnown: true,
        carried: ['url', 'outlet'],
        language: keys.language,
        ...Object.fromEntries(given)
      }
    }
  }
  const found: FoundKeys = findKeys(rows, askedKeys(options), {
    language: keys.language,
    textOnly: kind === 'jsonl' || kind === 'wet'
  })
  if (found.fault === undefined) return found
  if (isTableKind(kind)) throw new InputError(path, found.fault)
  return {keys: {...keys, missing: found.fault}}
}

const isNamed = (settings: Settings) => Object.values(askedKeys(settings.options)).some((key) => key !== undefined)

/** If rows may differ, this many rows are searched before a key counts as missing. */
const rowsSearched = 1000

/**
 * Throw an error about keys that the user named and that a file lacks, before anything is written.
 *
 * @throws InputError that lists the keys of the file
 */
export async function checkKeys(
  input: Input,
  kind: Kind,
  settings: Settings,
  items: () => AsyncIterable<Item>
): Promise<void> {
  if (!isNamed(settings)) return
  const first: Item[] = []
  for await (const item of items()) {
    if (item.kind === 'file' || item.kind === 'fault') return
    first.push(item)
    if (first.length >= (isTableKind(kind) ? rowsLooked : rowsSearched)) break
  }
  const rows = rowsIn(first)
  if (rows.length === 0) return
  const {text, id, title, date, outlet} = askedKeys(settings.options)
  // Rows of such kinds need only a text.
  const asked = isTableKind(kind) ? {text, id, title, date, outlet} : {text}
  const {fault} = findKeys(rows, asked, {language: settings.keys.language, textOnly: true})
  if (fault !== undefined) throw new InputError(input.path, fault)
}
