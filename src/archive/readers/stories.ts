/** Many stories in one text file → the text of each story, if separators show where each one begins: exports of databases, mailboxes, ruler lines. */
import type {WireStart} from '../../article/moved-to.ts'
import {decodeBytes, readBytes} from '../read-bytes.ts'
import {collect} from './collect.ts'
import {type ReaderOptions, type ReadStream, tooLong} from './types.ts'
import {behind} from './wire.ts'

/** A line that separates stories. */
interface Ruler {
  /** Where the line begins, and where the next line begins. */
  from: number
  to: number
}

/** A form of export, and how its stories are separated. */
interface Form {
  line: RegExp
  /** Whether the line ends a story; otherwise it begins one. */
  ends?: true
  /** Whether the separators found are certainly those of an export. */
  certain(lines: readonly RegExpMatchArray[], pieces: readonly string[]): boolean
}

/** The numbers in the lines rise by one, and all lines name the same total. */
function counts(lines: readonly RegExpMatchArray[]): boolean {
  const numbers = lines.map((line) => Number(line[1]))
  const totals = new Set(lines.map((line) => line[2]))
  return (
    lines.length > 1 &&
    totals.size === 1 &&
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] as number) + 1)
  )
}

/** A dateline in one of the first lines: capitals, perhaps an agency, a dash, and words after it. */
const opensStory =
  /^(?:[^\n]{0,160}\n\s*){0,4}\p{Lu}[\p{Lu} .'’-]{2,40}(?:,[^\n–—_-]{2,60})?\s*(?:\([^()\n]{2,30}\)\s*)?[–—_-]{1,2}\s*\S/u

/** Each part begins like a story, apart from blanks. */
const allOpen = (pieces: readonly string[]) =>
  pieces.length > 1 &&
  pieces.every((piece) => piece.trim().length >= 40 && opensStory.test(piece.trim().slice(0, 1200)))

const forms: readonly Form[] = [
  // LexisNexis: "1 of 25 DOCUMENTS", "Document 1 of 25".
  {line: /^[ \t]*(?:Document )?(\d{1,6}) of (\d{1,6})(?: DOCUMENTS?)?[ \t]*$/gmu, certain: counts},
  // Factiva: "Document LBA0000020191119efbj003bq" ends a story.
  {line: /^[ \t]*Document [A-Z]{3,10}[A-Za-z\d]{12,40}[ \t]*$/gmu, ends: true, certain: (lines) => lines.length > 1},
  // Mailboxes: "From anna@harbor.example Tue Nov 19 10:00:00 2019".
  {
    line: /^From \S{1,100} +[A-Z][a-z]{2} [A-Z][a-z]{2} +\d{1,2} [\d:]{5,8}(?: [^\n]{1,10})? \d{4}[ \t]*$/gmu,
    certain: (lines) => lines.length > 1
  },
  {line: /^[ \t]*([=*#_~-])\1{4,}[ \t]*$/gmu, certain: (_lines, pieces) => allOpen(pieces)},
  {line: /^[^\S\n]*\f[^\S\n]*|\f/gmu, certain: (_lines, pieces) => allOpen(pieces)}
]

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from)
  return newline === -1 ? text.length : newline + 1
}

interface Piece {
  from: number
  to: number
}

/** The stories between ruler lines. A story precedes the first ruler, unless the rulers begin their stories. */
function between(text: string, rulers: readonly Ruler[], opening: boolean): Piece[] {
  const starts = opening ? rulers.map(({to}) => to) : [0, ...rulers.map(({to}) => to)]
  const ends = opening
    ? [...rulers.slice(1).map(({from}) => from), text.length]
    : [...rulers.map(({from}) => from), text.length]
  return starts
    .map((from, at) => ({from, to: ends[at] as number}))
    .filter(({from, to}) => text.slice(from, to).trim() !== '')
}

function piecesBy(text: string, {line, ends, certain}: Form): Piece[] | undefined {
  const lines = [...text.matchAll(line)]
  if (lines.length === 0) return undefined
  const rulers = lines.map((match) => ({
    from: match.index,
    to: match[0].includes('\f') ? match.index + match[0].length : lineEnd(text, match.index + match[0].length)
  }))
  const isBetween = ends === true || line === forms[3]?.line || line === forms[4]?.line
  const pieces = between(text, rulers, !isBetween)
  return pieces.length > 1 &&
    certain(
      lines,
      pieces.map(({from, to}) => text.slice(from, to))
    )
    ? pieces
    : undefined
}

/** Lines that match the user's own pattern begin a story, and belong to it. */
function piecesByPattern(text: string, pattern: {test(text: string): boolean}): Piece[] {
  const starts: number[] = []
  for (let at = 0; at < text.length; at = lineEnd(text, at))
    if (pattern.test(text.slice(at, lineEnd(text, at)).trimEnd())) starts.push(at)
  if (starts[0] === undefined) return []
  const first = text.slice(0, starts[0]).trim() === '' ? starts : [0, ...starts]
  return first.map((from, at) => ({from, to: first[at + 1] ?? text.length}))
}

type Splitter = (text: string) => readonly Piece[]

/** The stories of a text, if the text certainly contains several; none if it is a single story. */
const splitSurely: Splitter = (text) => {
  for (const form of forms) {
    const pieces = piecesBy(text, form)
    if (pieces) return pieces
  }
  return []
}

/** Splits by a pattern that RE2 accepts; it takes linear time. */
async function makeSplitter(pattern: string): Promise<Splitter> {
  const {LinearPattern} = await import('../../rules/linear-pattern.ts')
  const own = new LinearPattern(pattern, 'u')
  return (text) => piecesByPattern(text, own)
}

async function piecesOf(bytes: Buffer, name: string, {encoding, split}: ReaderOptions) {
  const {text} = await decodeBytes(bytes, name, encoding)
  const splitter = split === undefined || split === 'auto' ? splitSurely : await makeSplitter(split)
  return {text, pieces: splitter(text)}
}

/** Number of stories in a file; none if it can't be read (the reader will say why). */
export async function splitFile(path: string, options: ReaderOptions): Promise<number> {
  try {
    return (await piecesOf(await readBytes(path, options.maxBytes), path, options)).pieces.length
  } catch {
    return 0
  }
}

export const readStories: ReadStream = async function* (bytes, name, options) {
  const whole = await collect(bytes, options)
  if (!whole) return yield tooLong(name, 1, options)
  const {text, pieces} = await piecesOf(whole, name, options)
  if (pieces.length < 2) return yield {kind: 'file', name, bytes: whole}
  let start: WireStart = {line: 1, column: 1, offset: 0}
  let at = 0
  for (const [index, {from, to}] of pieces.entries()) {
    start = behind(start, text.slice(at, from))
    at = from
    yield {kind: 'file', name: `${name}#${index + 1}`, bytes: Buffer.from(text.slice(from, to)), start}
  }
  const front = text.slice(0, pieces[0]?.from).trim()
  if (front !== '') options.say?.(`the text before its first story is left out: ${JSON.stringify(front.slice(0, 60))}`)
}
