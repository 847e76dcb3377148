/**
 * The rows of a line of JSON Lines that is not valid JSON: the newline after a row was lost, a process died while it wrote a row and another continued, or
 * bytes were inserted.
 *
 *     {"id":"a","text":"…"}{"id":"b","text":"…"}        two rows
 *     {"id":"a","text":"Pasar l{"id":"b","text":"…"}    an incomplete row, and a complete one
 *
 * A line is divided only where no other reading is possible. In particular, an object inside a broken row must not be taken for a row.
 */
import {parseJson} from '../write/exact-json.ts'

/** A part of a line: a row, or text that can't be read. Offsets are UTF-16 units. */
export type LinePart = {begin: number; end: number; value: unknown} | {begin: number; end: number}

/** An object in a line, as its brackets and quotation marks show it. */
interface Outline {
  /** Offset after its last bracket; undefined if it is incomplete, or if its brackets do not match. */
  end: number | undefined
  /** Its own keys, as JSON, each as often as it occurs. */
  keys: string[]
  /** It ends inside a string. */
  inText: boolean
  /** The brackets that would close it. */
  closers: string
}

const isBlank = (character: string) => character <= ' '

/** Index of the quotation mark that ends the string that begins at `open`; -1 if there is none. The quotation mark at `inside` is taken as part of a string. */
function endOfText(text: string, open: number, inside: number): number {
  for (let quote = text.indexOf('"', open + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0
    while (text[quote - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0 && quote !== inside) return quote
  }
  return -1
}

/** What may follow a string in JSON, or the end. */
const behindText = /\s*(?:[,:}\]]|$)/uy

const closerOf: Readonly<Record<string, string>> = {'{': '}', '[': ']'}

/** The outline of the object that begins at `from`. */
function outlineAt(text: string, from: number, inside = -1): Outline {
  const open: string[] = []
  const keys: string[] = []
  const cut = (inText: boolean): Outline => ({end: undefined, keys, inText, closers: open.toReversed().join('')})
  let before = ''
  for (let at = from; at < text.length; at++) {
    const character = text[at] as string
    if (isBlank(character)) continue
    if (character === '"') {
      const end = endOfText(text, at, inside)
      if (end === -1) return cut(true)
      behindText.lastIndex = end + 1
      if (!behindText.test(text)) return cut(false)
      if (open.length === 1 && (before === '{' || before === ',')) keys.push(text.slice(at, end + 1))
      at = end
    } else if (closerOf[character]) open.push(closerOf[character] as string)
    else if ((character === '}' || character === ']') && open.pop() !== character) return cut(false)
    before = character
    if (open.length === 0) return {end: at + 1, keys, inText: false, closers: ''}
  }
  return cut(false)
}

function parsed(json: string): {value: unknown} | undefined {
  try {
    return {value: parseJson(json)}
  } catch {
    return undefined
  }
}

const beginLike = (keys: readonly string[], first: readonly string[]) => first.every((key, at) => key === keys[at])
const areSame = (keys: readonly string[], others: readonly string[]) =>
  keys.length === others.length && beginLike(keys, others)

/** What may stand between rows without being a part of one. */
const between = /^[\s,\p{Cc}\uFEFF]*/u
const onlyBetween = /^[\s,\p{Cc}\uFEFF]*$/u
/** After a row that was found in a broken line, only another row may follow. */
const endsOrGoesOn = /^[\s\p{Cc}\uFEFF]*(?:$|\{)/u
/** Characters before the first row of a line. Blanks are not among them: an indented object is a part of a larger one. */
const marksInFront = /^(?:(?!\t)[\p{Cc}\uFEFF])*/u

/** The beginning of an object with a key. */
const firstKey = /^\{\s*("(?:[^"\\]|\\.)*")\s*:/u
/** Left by an incomplete write to a disk, or half of a character. */
const controlsAtEnd = /(?<!\p{Cc})\p{Cc}+$/u
const halfEscape = /\\(?:u[\da-f]{0,3})?$/iu

/** How many characters are examined for each character of a line. Without the limit, a line in which a row may begin everywhere would take quadratic time. */
const looksAtEach = 8

/** A row that was found, with its keys. */
interface Row {
  begin: number
  end: number
  keys: readonly string[]
  value: unknown
}

/** Searches for the rows of one line. */
class RowSplitter {
  readonly #line: string
  readonly #isRow: (value: unknown) => boolean
  #left: number

  constructor(line: string, isRow: (value: unknown) => boolean) {
    this.#line = line
    this.#isRow = isRow
    this.#left = looksAtEach * line.length
  }

  /** All rows that are certain, in order. */
  rows(): Row[] {
    const rows: Row[] = []
    let found = this.#atStart()
    while (found.length > 0) {
      for (const row of found) rows.push(row)
      found = this.#behind(rows.at(-1) as Row)
    }
    return rows
  }

  #atStart(): Row[] {
    const begin = marksInFront.exec(this.#line)?.[0].length ?? 0
    const first = this.#first(begin)
    return first ? [first] : this.#amongBroken(begin, begin, undefined)
  }

  #behind(row: Row): Row[] {
    const beside = this.#beside(row.end)
    return beside.length > 0 ? beside : this.#amongBroken(row.end, row.begin, row)
  }

  /** The row at the beginning of the line: nothing can surround it. */
  #first(begin: number): Row | undefined {
    if (this.#line[begin] !== '{') return undefined
    const row = this.#rowAt(begin)
    return row && !this.#isPartOfRow(row) ? row : undefined
  }

  /** The object at an offset, if it is complete and a row. */
  #rowAt(begin: number): Row | undefined {
    const {end, keys} = outlineAt(this.#line, begin)
    this.#left -= (end ?? this.#line.length) - begin
    // If a key occurs twice, the end of one row is joined to the beginning of another.
    const isSound = end !== undefined && new Set(keys).size === keys.length
    const found = isSound ? parsed(this.#line.slice(begin, end)) : undefined
    return end !== undefined && found && this.#isRow(found.value) ? {begin, end, keys, ...found} : undefined
  }

  /**
   * Whether the text after an object still belongs to it: a quotation mark in its text has lost the backslash before it.
   *
   *     {"id":"a","text":"He wrote {"} and left"}
   */
  #isPartOfRow({begin, end}: Row): boolean {
    if (onlyBetween.test(this.#line.slice(end))) return false
    const quote = end - (/"[\s\]}]*$/u.exec(this.#line.slice(Math.max(begin, end - 1000), end))?.[0].length ?? 0)
    if (quote === end) return false
    const {end: last, keys} = outlineAt(this.#line, begin, quote)
    if (last === undefined || new Set(keys).size < keys.length || !onlyBetween.test(this.#line.slice(last)))
      return false
    this.#left -= last - begin
    return parsed(`${this.#line.slice(begin, quote)}\\${this.#line.slice(quote, last)}`) !== undefined
  }

  /**
   * The rows that directly follow another row. They do not count if a bracket closes after them: then the first row ended too early, and they are a part of it.
   */
  #beside(from: number): Row[] {
    const rows: Row[] = []
    for (let at = from; ; ) {
      at += between.exec(this.#line.slice(at))?.[0].length ?? 0
      const row = this.#line[at] === '{' ? this.#rowAt(at) : undefined
      if (!row || this.#isPartOfRow(row)) return /[\]}]/u.test(this.#line[at] ?? '') ? [] : rows
      rows.push(row)
      at = row.end
    }
  }

  /** A row after a broken part that begins at `begun`. It has the same first key as the object at `like`. */
  #amongBroken(begun: number, like: number, known: Row | undefined): Row[] {
    const line = this.#line
    const name = firstKey.exec(line.slice(like, like + 500))?.[1]
    if (name === undefined) return []
    for (let at = line.indexOf(name, begun); at !== -1 && this.#left > 0; at = line.indexOf(name, at + 1)) {
      const begin = line.slice(0, at).trimEnd().length - 1
      if (begin <= begun || line[begin] !== '{') continue
      const row = this.#rowAt(begin)
      if (row && this.#isCertain(row, begun, known)) return [row]
    }
    return []
  }

  /** Whether the only possible reading is that a row begins and ends here. */
  #isCertain({begin, end, keys}: Row, begun: number, known: Row | undefined): boolean {
    if (!endsOrGoesOn.test(this.#line.slice(end))) return false
    if (known && !areSame(keys, known.keys)) return false
    const before = this.#line.slice(begun, begin)
    this.#left -= before.length
    // In JSON, objects never directly follow each other; and a text without a key contains no row.
    if (known && (before.trimEnd().endsWith('}') || !before.includes(':'))) return true
    return this.#breaksOff(before, keys)
  }

  /** Whether a row that was valid so far ends inside a string here: an object is not possible there. */
  #breaksOff(before: string, keys: readonly string[]): boolean {
    const open = before.indexOf('{')
    if (open === -1) return false
    const begun = before.slice(open).replace(controlsAtEnd, '').replace(halfEscape, '')
    const outline = outlineAt(begun, 0)
    if (!outline.inText || !beginLike(keys, outline.keys)) return false
    return ['"', '":0'].some((end) => parsed(begun + end + outline.closers) !== undefined)
  }
}

/**
 * The parts of a line that is not JSON, in order: its rows, and the text between them that can't be read. Undefined if no row is certain.
 *
 * @param isRow
 *   Whether an object is a row: it has a text.
 */
export function partLine(line: string, isRow: (value: unknown) => boolean): LinePart[] | undefined {
  const rows = new RowSplitter(line, isRow).rows()
  if (rows.length === 0) return undefined
  const parts: LinePart[] = []
  let at = 0
  const leaveOut = (end: number) => {
    if (!onlyBetween.test(line.slice(at, end))) parts.push({begin: at, end})
  }
  for (const {begin, end, value} of rows) {
    leaveOut(begin)
    parts.push({begin, end, value})
    at = end
  }
  leaveOut(line.length)
  return parts
}
