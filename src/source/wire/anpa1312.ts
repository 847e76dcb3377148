/**
 * ANPA Bulletin 1312: two header lines, header lines that begin with a caret, paragraphs that begin with a tab, a time.
 *
 *     ␖␖␁W2870␟asian
 *     r i ␓␑BC-XX--Harbour-Strike, 1stLd-Writethru     11-13 1049
 *     ␂^BC-XX--Harbour Strike, 1st Ld-Writethru,416<
 *     ^Ferries stay in port as talks fail<
 *     ^By JANE ROE=
 *     ^Associated Press=
 *     ⇥   LISBON, Portugal (AP) _ Ferries stayed …
 *     ⇥   ␃
 *     ⇥   AP-WF-11-13-13 1509GMT<
 *
 * Archives have lost the control characters, or hold the typesetter's codes as references: `&QL;`, `&Cx13;`.
 */
import {Envelope} from './envelope.ts'
import type {Message, Piece, WireWords} from './types.ts'
import {View, viewOf} from './view.ts'
import {linesBetween, timeOf, trimmed, type WireLine} from './wire-lines.ts'

/** Service level, story number, selector. */
export const firstHeader =
  /^[\x00-\x20\x7f\ufeff]*(?<service>[A-Za-z])(?<sequence>\d{4})(?<agency>[A-Z]{2,8})?(?:\x1f|\s*&Cx1f;\s*)?(?<selector>[A-Za-z-]{5})?[\s\x00-\x1f]*$/d

/** What a word after the keyword says about the version. Without a comma before it, another word belongs to the keyword. */
const takeWord = String.raw`\d\w*[A-Za-z][^\s]{0,24}|(?:Bjt|Adv|Sub|Add|Insert|Pickup|Take|Kill|Repeat|Corr|Write|Ld|Lead|Urgent)[^\s]{0,20}`

/** Priority, category, format, keyword, version, date, word count. */
export const secondHeader = new RegExp(
  String.raw`^[\x00-\x20\ufeff]*(?<priority>[a-z]) (?<category>[a-z])(?: ?(?<layout>[\x13\x14]?[\x11\x12]|&Cx1[34];\s{0,4}&Cx1[12];))? *(?<keyword>[A-Za-z]{2}-[^\s,][^,\n]{0,40}?)(?: *, *(?<version>[^\s,][^\n]{0,24}?)| (?<take>${takeWord}))?(?: +(?<date>\d\d-\d\d))?(?: +(?<wordCount>\d{2,5}))?[\s\x02]*$`,
  'd'
)

/** Typesetters' codes that archives keep as references, and what they stand for. `QL`, `QC`, `QR` end a line. */
const codes: Readonly<Record<string, string>> = {HT: '\t', QL: '\n', QC: '\n', QR: '\n', LR: '', UR: '', AMP: '&'}

const code = /&(HT|QL|QC|QR|LR|UR|AMP);|&Cx\d\d;|[\x00-\x08\x0e-\x1f\x7f]/g

/** Separators of cells in a row of a table: leaders, bands, fractions. */
const cells: Readonly<Record<string, string>> = {'\x1e': '  ', '\x1f': '  ', '\x10': '', '{': '½', ';': '; ', '^': ''}

/** Rows of tables; if their codes are lost, those of cells, and headings of columns. */
const row =
  /^[\t ]*\x08|^[\t ]*\^?[^;\n]{0,40}(?:;(?! )[^;\n]{0,24}){3,}$|^[\t ]*\^ ?(?:\S{1,6}[ \t]{2,}){2,}\S{1,6}\s*$|^\p{Lu}[\p{L}'. ]{1,24}(?:[ \t]+[\d.{_+-]{1,7}){3,}[ \t]*$/u

const isRow = ({raw}: WireLine): boolean => row.test(raw.includes('&') ? raw.replace(/&\w{2,4};/g, '') : raw)

/** f flash, b bulletin, u urgent, r regular, d deferred, and codes for stories set later: on IPTC's scale. */
const urgencies: Readonly<Record<string, number>> = {f: 1, u: 2, b: 3, r: 4, d: 5, a: 6, s: 6, w: 6, h: 6, z: 6}

const keywordLine =
  /^(?:[A-Za-z]{2})-(?<slug>[^,<]+?)(?:,\s*(?<version>[^,<]*?[A-Za-z][^,<]*?))?(?:,\s*(?<words>\d{1,5}))?,?$/
const ending = /[<=]\s*$/
/** A number with which a desk retrieves the message: `^*9006<`. */
const deskNumber = /^\*?\d{3,6}$/
/** The end of the text, or of a part for a later day; a caret with nothing but signs only separates parts of the text. */
const endLine = /^\^?(?:(?:END|MORE)(?: ADV\b.{0,60})?|(?<=\^)[^\p{L}\p{N}]{1,60})<?$/iu

class Reader {
  readonly #text: string
  readonly #words: WireWords
  readonly envelope = new Envelope('anpa1312')

  constructor(text: string, words: WireWords) {
    this.#text = text
    this.#words = words
  }

  read(): void {
    const lines = linesBetween(this.#text, 0, Math.min(this.#text.length, 2048)).slice(0, 8)
    const second = lines.findIndex(({raw}) => secondHeader.test(raw.replace(/\x02.*$/s, '')))
    const from = second === -1 ? this.#firstLine(lines) : this.#header(lines, second)
    this.envelope.dialect ??= this.#words.dialects.find(({format, recognise}) => format === 'anpa1312' && !recognise)
    this.envelope.wire.dialect = this.envelope.dialect?.name ?? null
    const end = this.#trailer(from)
    const body = this.#headLines(from, end)
    if (this.#text.slice(body, end).trim() === '') this.#listed()
    this.#body(body, end)
  }

  /** A header that is incomplete or missing. */
  #firstLine(lines: readonly WireLine[]): number {
    const line = lines.find(({text}) => text !== '')
    const match = line && firstHeader.exec(line.raw)
    if (!line || !match) return 0
    this.envelope.groups(match, line.start)
    return line.end
  }

  #header(lines: readonly WireLine[], second: number): number {
    const [above, line] = [lines[second - 1], lines[second] as WireLine]
    const {envelope} = this
    const first = above && firstHeader.exec(above.raw)
    if (above && first) envelope.groups(first, above.start)
    const raw = line.raw.replace(/\x02.*$/s, '')
    const match = secondHeader.exec(raw) as RegExpExecArray
    const {keyword, version, ...others} = match.indices?.groups ?? {}
    for (const [name, range] of Object.entries(others))
      if (range) envelope.field(name, line.start + range[0], line.start + range[1], raw.slice(...range))
    if (version) envelope.field('take', line.start + version[0], line.start + version[1], raw.slice(...version))
    if (keyword) envelope.field('slug', line.start + keyword[0], line.start + keyword[1], raw.slice(...keyword))
    envelope.say('layout', layoutOf(match.groups?.['layout']))
    const {wire} = envelope
    wire.urgency = urgencies[wire.priority ?? ''] ?? null
    const words = `${above?.text ?? ''} ${line.text}`
    this.envelope.dialect = this.#words.dialects.find(
      ({format, recognise}) => format === 'anpa1312' && recognise?.test(words)
    )
    envelope.outlet = this.envelope.dialect?.outlet
    return line.start + raw.length
  }

  /** Read the time after the text; returns where the text ends. */
  #trailer(from: number): number {
    const text = this.#text
    const mark = text.indexOf('\x03', from)
    const lines = linesBetween(text, mark === -1 ? Math.max(from, text.length - 300) : mark, text.length)
    for (const {trailer, format} of this.#words.dialects.toReversed()) {
      if (format !== 'anpa1312' || !trailer) continue
      const bare = (words: string) => words.replace(/\s*&\w{2,4};\s*/g, '')
      const line = lines.findLast(({text: words}) => trailer.test(bare(words)))
      const match = line && trailer.exec(bare(line.text))
      if (!line || !match) continue
      const {start, end} = trimmed(line)
      this.envelope.field('time', start, end, line.text)
      this.envelope.say('sent', timeOf(match.groups, this.#words) ?? '')
      const {agency} = match.groups ?? {}
      if (agency) this.envelope.say('agency', agency)
      this.envelope.outlet ??= agency
      return mark === -1 ? line.start : mark
    }
    return mark === -1 ? text.length : mark
  }

  /** Read the lines that begin with a caret, each up to its end sign; returns where the text begins. */
  #headLines(from: number, end: number): number {
    const lines = linesBetween(this.#text, from, end)
    const heads: WireLine[] = []
    let at = from
    let open = false
    let signed = -1
    for (const line of lines) {
      // After the byline and the title under it, lines with a caret are subheadings of the text.
      if (signed === -1 && heads.length > 0 && this.#isByline(heads.at(-1) as WireLine)) signed = heads.length - 1
      const isOver = signed !== -1 && !open && heads.length > signed + (this.#isTitle(line) ? 1 : 0)
      const isHead = line.text.startsWith('^') && !endLine.test(line.text) && !isRow(line) && !isOver
      if (line.text !== '' && !isHead && !(open && !/^[\t ]{2}|^\t/.test(line.raw))) break
      at = line.end
      if (line.text === '') continue
      const carets = line.raw.indexOf('^')
      const begin = isHead ? line.start + carets : line.start
      if (isHead || heads.length === 0) heads.push({...line, start: begin, raw: this.#text.slice(begin, line.end)})
      else (heads[heads.length - 1] as WireLine).end = line.end
      open = !ending.test(line.text)
    }
    this.#classify(heads)
    this.#slugWords()
    return heads.length > 0 ? at : from
  }

  /** In a message that has only such lines, those after the headline are its content: a list of the day's stories. */
  #listed(): void {
    const decks = this.envelope.pieces.filter(({role}) => role === 'deck')
    if (decks.length < 2) return
    for (const piece of decks) {
      piece.role = 'listItem'
      piece.view = viewOf(this.#text, piece.start, piece.end)
    }
  }

  #isByline({start, end}: WireLine): boolean {
    const words = this.#text.slice(start, end).replace(/^\^+\s*/, '')
    return this.envelope.dialect?.byline?.test(words) ?? false
  }

  /** Whether a line may be the title of the author in the line above, or a note below it. */
  #isTitle({text}: WireLine): boolean {
    const words = text.replace(/^\^+\s*|[<=]\s*$/g, '')
    return this.envelope.dialect?.note?.test(words) || /\p{Ll}/u.test(words)
  }

  /** Several such lines may stand on one line, each with its own caret; they are separated. */
  #parted(heads: readonly WireLine[]): WireLine[] {
    return heads.flatMap((head) => {
      const raw = this.#text.slice(head.start, head.end)
      const carets = [...raw.matchAll(/\^+/g)]
        .map(({index}) => index)
        .filter((at) => at > 0 && !/^\^*$/.test(raw.slice(0, at)))
      return [0, ...carets].map((at, index) => ({
        ...head,
        start: head.start + at,
        end: head.start + (carets[index] ?? raw.length)
      }))
    })
  }

  #classify(lines: readonly WireLine[]): void {
    let titled = false
    let keyed = false
    let signed: Piece | undefined
    const heads = this.#parted(lines)
    heads.forEach((head) => {
      const raw = this.#text.slice(head.start, head.end)
      const words = raw.replace(/^\^+\s*/, '')
      const start = head.start + raw.length - words.length
      const kept = words.replace(/[<=]?\s*$/, '')
      const end = start + kept.length
      const text = kept.replace(/\s+/g, ' ').trim()
      const key = keyed || titled ? null : keywordLine.exec(text)
      if (key) {
        keyed = true
        this.#keywordLine(key, start, end)
      } else if (!titled && deskNumber.test(text)) this.envelope.field('deskNumber', start, end, text)
      else if (this.envelope.dialect?.byline?.test(text)) {
        signed = {role: 'byline', start, end}
        this.envelope.put(signed)
      } else if (signed && !signed.title && /\p{Ll}/u.test(text) && !this.envelope.dialect?.note?.test(text)) {
        signed.title = text
        this.envelope.field('byTitle', start, end, text)
      } else if (this.envelope.dialect?.note?.test(text)) this.envelope.put({role: 'note', start, end})
      else if (!titled && this.envelope.dialect?.markers?.test(text)) this.envelope.field('status', start, end, text)
      else if (!titled) {
        this.envelope.headline({role: 'headline', start, end}, this.#text)
        titled = true
      } else this.envelope.put({role: 'deck', start, end})
    })
  }

  #keywordLine({groups}: RegExpExecArray, start: number, end: number): void {
    this.envelope.field('keywordLine', start, end, this.#text.slice(start, end))
    this.envelope.say('version', groups?.['version'] ?? '')
    for (const word of (groups?.['slug'] ?? '').split('--')) this.envelope.say('keywords', word.trim())
  }

  /** A message without a keyword line has its keywords in the header. */
  #slugWords(): void {
    const {wire} = this.envelope
    const slug = [wire.fields['slug'] ?? ''].flat()[0] ?? ''
    if (wire.keywords.length > 0) return
    for (const word of slug.replace(/^[A-Za-z]{2}-/, '').split('--')) this.envelope.say('keywords', word)
  }

  #body(from: number, end: number): void {
    let at = from
    const rows: WireLine[] = []
    const flush = () => {
      const [first, last] = [rows[0], rows.at(-1)]
      if (first && last) this.#table(first, last)
      rows.length = 0
    }
    for (const line of linesBetween(this.#text, from, end)) {
      if (isRow(line)) {
        if (rows.length === 0) this.#copy(at, line.start)
        rows.push(line)
        at = line.end
        continue
      }
      if (line.text !== '') flush()
      const set = this.#setApart(line)
      if (!set) continue
      this.#copy(at, line.start)
      set()
      at = line.end
    }
    flush()
    this.#copy(at, end)
  }

  /** What happens to a line in the text that is not copy. */
  #setApart(line: WireLine): (() => void) | undefined {
    const place = trimmed(line)
    const {envelope} = this
    if (endLine.test(line.text)) return () => envelope.field('end', place.start, place.end, line.text)
    if (this.envelope.dialect?.signOff?.test(line.text))
      return () => envelope.put({role: 'credit', ...place, title: 'end mark'})
    if (!line.text.startsWith('^')) return undefined
    const words = line.text.replace(/^\^+|[<=]$/g, '').trim()
    if (words === '') return undefined
    const start = place.start + 1
    const stop = place.end - (ending.test(line.text) ? 1 : 0)
    const role = this.envelope.dialect?.note?.test(words)
      ? 'note'
      : this.envelope.dialect?.byline?.test(words)
        ? 'byline'
        : 'subheading'
    return () => envelope.put({role, start, end: stop})
  }

  #table(first: WireLine, last: WireLine): void {
    const {start} = trimmed(first)
    const {end} = trimmed(last)
    const view = new View()
    for (let at = start; at < end; at++) {
      const character = this.#text[at] as string
      const shown =
        cells[character] ?? (character === '\n' ? '\n' : character < ' ' || character === '\x7f' ? '' : character)
      view.put(shown, at, at + 1)
    }
    this.envelope.put({role: 'agate', start: first.start + first.raw.search(/\S|\x08/), end, view})
  }

  /** Copy, with its typesetters' codes decoded. */
  #copy(from: number, end: number): void {
    const raw = this.#text.slice(from, end)
    const view = new View()
    let at = 0
    for (const match of raw.matchAll(code)) {
      view.put(raw.slice(at, match.index), from + at, from + match.index)
      at = match.index + match[0].length
      view.put(codes[match[1] ?? ''] ?? '', from + match.index, from + at)
    }
    if (at === 0) this.envelope.put({role: 'copy', start: from, end})
    else {
      view.put(raw.slice(at), from + at, end)
      this.envelope.put({role: 'copy', start: from, end, view})
    }
  }
}

/** Running text or a table. */
function layoutOf(layout: string | undefined): string {
  if (!layout) return ''
  return layout.includes('\x12') || layout.includes('Cx12') ? 'tabular' : 'text'
}

export function readAnpa1312(text: string, words: WireWords): Message {
  const reader = new Reader(text, words)
  reader.read()
  return reader.envelope.message()
}
