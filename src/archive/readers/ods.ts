/** Spreadsheets of LibreOffice (.ods) → rows, as a stream. */
import {type Cells, makeTable, noSheet} from './sheet-rows.ts'
import {broken, brokenOff, type Item, longestRow, type ReadFile} from './types.ts'
import {makeParser, parsing} from './xml-events.ts'
import {filesInside} from './zip.ts'

/** An empty cell that is repeated more often than this fills the sheet up to its edge. */
const mostRepeats = 1000

/** An event in a sheet: the sheet begins, or a row has ended. */
type Event = {sheet: string} | {cells: Cells}

type Attributes = Readonly<Record<string, string>>

/** The value of a cell that has one besides its text. */
function valueIn(attributes: Attributes): string | number | boolean | undefined {
  const type = attributes['office:value-type']
  if (type === 'date') return attributes['office:date-value']?.replace(/T00:00:00$/u, '')
  if (type === 'boolean') return attributes['office:boolean-value'] === 'true'
  if (type === 'float' || type === 'currency' || type === 'percentage') return Number(attributes['office:value'])
  return undefined
}

/** The events of the sheets in a document's content. */
async function* eventsOf(bytes: AsyncIterable<Buffer>, most: number): AsyncGenerator<Event> {
  let events: Event[] = []
  let cells: Cells = new Map()
  let column = 0
  let attributes: Attributes = {}
  let paragraphs: string[] = []
  let [inText, aside, length] = [0, 0, 0]
  const add = (text: string) => {
    length += text.length
    if (length > most) throw new Error(`a row of it has more than ${most} characters`)
    paragraphs.push((paragraphs.pop() ?? '') + text)
  }
  const endCell = () => {
    const repeats = Math.min(Number(attributes['table:number-columns-repeated'] ?? 1), mostRepeats)
    const value = valueIn(attributes) ?? paragraphs.join('\n')
    if (value !== '') for (let at = 0; at < repeats; at++) cells.set(column + at, value)
    column += Number(attributes['table:number-columns-repeated'] ?? 1)
  }
  const parser = makeParser({
    open(tag, own) {
      if (tag === 'table:table') events.push({sheet: own['table:name'] ?? ''})
      if (tag === 'table:table-row') [cells, column, length] = [new Map(), 0, 0]
      if (tag === 'table:table-cell' || tag === 'table:covered-table-cell') [attributes, paragraphs] = [own, []]
      if (tag === 'office:annotation') aside++
      if (tag === 'text:p' && aside === 0) {
        inText++
        paragraphs.push('')
      }
      if (tag === 'text:line-break') add('\n')
      if (tag === 'text:tab') add('\t')
      if (tag === 'text:s') add(' '.repeat(Math.min(Number(own['text:c'] ?? 1), mostRepeats)))
    },
    text(text) {
      if (inText > 0 && aside === 0) add(text)
    },
    close(tag) {
      if (tag === 'text:p' && aside === 0) inText--
      if (tag === 'office:annotation') aside--
      if (tag === 'table:table-cell' || tag === 'table:covered-table-cell') endCell()
      if (tag === 'table:table-row') events.push({cells})
    }
  })
  yield* parsing(bytes, parser, () => {
    const found = events
    events = []
    return found
  })
}

export const readOds: ReadFile = async function* (file, _name, {sheet: wanted, maxBytes, say}) {
  let number = 0
  try {
    const bytes = filesInside(file).get('content.xml')?.()
    if (!bytes) return yield broken(1, 'the spreadsheet has no content')
    const names: string[] = []
    let table: (cells: Cells) => Item[] = () => []
    for await (const event of eventsOf(bytes, longestRow(maxBytes))) {
      if ('sheet' in event) {
        // The first sheet with rows is read, or the one that the user named.
        if (number > 0) break
        names.push(event.sheet)
        const isWanted =
          wanted === undefined || wanted.toLowerCase() === event.sheet.toLowerCase() || wanted === String(names.length)
        table = isWanted ? makeTable() : () => []
        continue
      }
      for (const item of table(event.cells)) {
        if (number++ === 0 && wanted === undefined && names.length > 1)
          say?.(`sheet "${names.at(-1)}" is read; name another with --sheet`)
        yield item
      }
    }
    if (number > 0) return
    const isThere = wanted === undefined || names.some((name) => name.toLowerCase() === wanted.toLowerCase())
    yield broken(1, isThere ? 'no sheet of it has rows under a line of column names' : noSheet(wanted, names))
  } catch (error) {
    yield brokenOff(number + 1, 'the spreadsheet can not be read here', error)
  }
}
