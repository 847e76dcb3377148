/** Spreadsheets of Excel (.xlsx) → rows. Sheets are read as streams; the table of shared strings is in memory, up to a limit. */
import {type Cells, chosenSheet, dayOf, makeTable, noSheet} from './sheet-rows.ts'
import {broken, brokenOff, type Item, longestRow, type ReaderOptions, type ReadFile} from './types.ts'
import {makeParser, parsing} from './xml-events.ts'
import {filesInside} from './zip.ts'

type Files = ReturnType<typeof filesInside>

/** Read a small file of the workbook as a whole. */
async function readAll(
  files: Files,
  name: string,
  open: (tag: string, attributes: Readonly<Record<string, string>>) => void
) {
  const bytes = files.get(name)?.()
  if (!bytes) return
  for await (const _ of parsing(
    bytes,
    makeParser({open: (tag, at) => open(local(tag), at), text() {}, close() {}}),
    () => []
  ));
}

/** A name without its prefix: "x:row" is "row". */
const local = (tag: string) => tag.slice(tag.indexOf(':') + 1)

interface Sheet {
  name: string
  file: string
  hidden: boolean
}

async function workbookOf(files: Files): Promise<{sheets: Sheet[]; from1904: boolean}> {
  const targets = new Map<string, string>()
  await readAll(files, 'xl/_rels/workbook.xml.rels', (tag, {Id = '', Target = ''}) => {
    if (tag === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
  })
  const sheets: Sheet[] = []
  let from1904 = false
  await readAll(files, 'xl/workbook.xml', (tag, attributes) => {
    const {name = '', state = ''} = attributes
    const id = Object.entries(attributes).find(([key]) => /^(?:\w+:)?id$/u.test(key))?.[1] ?? ''
    if (tag === 'sheet')
      sheets.push({
        name,
        file: targets.get(id) ?? `xl/worksheets/sheet${sheets.length + 1}.xml`,
        hidden: state !== '' && state !== 'visible'
      })
    if (tag === 'workbookPr') from1904 = /^(?:1|true)$/u.test(attributes['date1904'] ?? '')
  })
  const found = [...files.keys()].filter((name) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name))
  return {
    sheets: sheets.length > 0 ? sheets : found.map((file) => ({name: file.slice(14, -4), file, hidden: false})),
    from1904
  }
}

/** Numbers of Excel's built-in formats for dates and times. A workbook's own formats are recognised by their letters. */
const isDayFormat = (id: number, own: ReadonlyMap<number, string>): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58) ||
  /[dmyhs]/iu.test((own.get(id) ?? '').replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/gu, ''))

/** For each style of cells: whether it shows dates. */
async function dayStyles(files: Files): Promise<boolean[]> {
  const own = new Map<number, string>()
  const formats: number[] = []
  let inCells = false
  await readAll(files, 'xl/styles.xml', (tag, {numFmtId = '0', formatCode = ''}) => {
    if (tag === 'numFmt') own.set(Number(numFmtId), formatCode)
    if (/^(?:cellXfs|cellStyleXfs|cellStyles|dxfs)$/u.test(tag)) inCells = tag === 'cellXfs'
    if (tag === 'xf' && inCells) formats.push(Number(numFmtId))
  })
  return formats.map((id) => isDayFormat(id, own))
}

/** The strings that cells share, in their order, without the phonetic texts (`rPh`) beside them. */
async function sharedTexts(files: Files, most: number): Promise<string[]> {
  const bytes = files.get('xl/sharedStrings.xml')?.()
  const texts: string[] = []
  if (!bytes) return texts
  let text = ''
  let length = 0
  let inText = false
  let aside = 0
  const parser = makeParser({
    open(tag) {
      const name = local(tag)
      if (name === 'si') text = ''
      if (name === 'rPh') aside++
      inText = name === 't'
    },
    text(more) {
      if (!inText || aside > 0) return
      text += more
      length += more.length
      if (length > most) throw new Error(`its texts have more than ${most} characters; raise --max-bytes to read it`)
    },
    close(tag) {
      const name = local(tag)
      inText = false
      if (name === 'rPh') aside--
      if (name === 'si') texts.push(unescaped(text))
    }
  })
  for await (const _ of parsing(bytes, parser, () => []));
  return texts
}

/** "_x000D_" stands for a character that XML does not allow. */
const unescaped = (text: string) =>
  text.includes('_x')
    ? text.replaceAll(/_x([\da-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** "BC12" → 54. */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of /^[A-Z]{1,3}/u.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

interface Book {
  shared: readonly string[]
  days: readonly boolean[]
  from1904: boolean
}

/** The value of a cell; of a formula, its result. */
function valueIn(type: string, style: number, raw: string, {shared, days, from1904}: Book): string | number | boolean {
  if (type === 's') return shared[Number(raw)] ?? ''
  if (type === 'b') return raw === '1'
  if (type === 'str' || type === 'inlineStr') return unescaped(raw)
  if (type === 'd' || type === 'e' || raw === '') return raw
  const number = Number(raw)
  if (Number.isNaN(number)) return raw
  return days[style] ? dayOf(number, from1904) : number
}

async function* rowsOf(bytes: AsyncIterable<Buffer>, book: Book, most: number): AsyncGenerator<Cells> {
  let rows: Cells[] = []
  let cells: Cells = new Map()
  let [column, type, style, raw] = [-1, '', 0, '']
  let reading = false
  let length = 0
  const parser = makeParser({
    open(tag, attributes) {
      const name = local(tag)
      if (name === 'row') [cells, column, length] = [new Map(), -1, 0]
      if (name === 'c') {
        column = attributes['r'] ? columnOf(attributes['r']) : column + 1
        ;[type, style, raw] = [attributes['t'] ?? 'n', Number(attributes['s'] ?? -1), '']
      }
      reading = name === 'v' || name === 't'
    },
    text(more) {
      if (!reading) return
      raw += more
      length += more.length
      if (length > most) throw new Error(`a row of it has more than ${most} characters`)
    },
    close(tag) {
      const name = local(tag)
      reading = false
      if (name === 'c' && raw !== '') cells.set(column, valueIn(type, style, raw, book))
      if (name === 'row') rows.push(cells)
    }
  })
  yield* parsing(bytes, parser, () => {
    const found = rows
    rows = []
    return found
  })
}

async function* itemsOf(files: Files, sheet: Sheet, book: Book, options: ReaderOptions): AsyncGenerator<Item> {
  const bytes = files.get(sheet.file)?.()
  if (!bytes) return
  const table = makeTable()
  for await (const cells of rowsOf(bytes, book, longestRow(options.maxBytes))) yield* table(cells)
}

/** The first sheet that has rows under a line of names, with its items. */
async function* firstWithRows(
  files: Files,
  sheets: readonly Sheet[],
  book: Book,
  options: ReaderOptions
): AsyncGenerator<Item> {
  for (const sheet of sheets) {
    let any = false
    for await (const item of itemsOf(files, sheet, book, options)) {
      if (!any && sheets.length > 1)
        options.say?.(`sheet "${sheet.name}" of ${sheets.length} is read; name another with --sheet`)
      any = true
      yield item
    }
    if (any) return
  }
}

export const readXlsx: ReadFile = async function* (file, _name, options) {
  let number = 0
  try {
    const files = filesInside(file)
    const {sheets, from1904} = await workbookOf(files)
    const visible = sheets.filter(({hidden}) => !hidden)
    const wanted = options.sheet === undefined ? undefined : chosenSheet(sheets, options.sheet)
    if (options.sheet !== undefined && !wanted)
      return yield broken(
        1,
        noSheet(
          options.sheet,
          sheets.map(({name}) => name)
        )
      )
    const book: Book = {
      shared: await sharedTexts(files, 8 * longestRow(options.maxBytes)),
      days: await dayStyles(files),
      from1904
    }
    for await (const item of wanted
      ? itemsOf(files, wanted, book, options)
      : firstWithRows(files, visible, book, options)) {
      number++
      yield item
    }
    if (number === 0) yield broken(1, 'no sheet of it has rows under a line of column names')
  } catch (error) {
    yield brokenOff(number + 1, 'the spreadsheet can not be read here', error)
  }
}
