/**
 * JSON whose numbers keep their digits. `JSON.parse` makes 12345678901234567000 of 12345678901234567890, and 1 of 1.0; values that are only copied must be
 * written as they were read.
 */

/** Precedes the digits while they are a string inside JSON; undefined until one is needed. No data contains it. */
let mark: string | undefined

const random = () => Math.random().toString(36).slice(2)

function marked(digits: string): string {
  mark ??= `\uE000${random()}${random()}:`
  return mark + digits
}

/** A number that JavaScript would write differently. */
export class ExactNumber {
  readonly digits: string

  constructor(digits: string) {
    this.digits = digits
  }

  toString(): string {
    return this.digits
  }

  toJSON(): string {
    return marked(this.digits)
  }
}

/** An id that is not a string. */
export type RowId = number | ExactNumber

/** Deeper values would overflow the stack. No row of an archive is this deep. */
const deepest = 1000

const numbers = /-?\d[\d.eE+-]*/g

/** Index after the string whose opening quotation mark is at `open`. */
function endOfText(json: string, open: number): number {
  for (let quote = json.indexOf('"', open + 1); quote !== -1; quote = json.indexOf('"', quote + 1)) {
    let slashes = 0
    while (json.charCodeAt(quote - 1 - slashes) === 0x5c) slashes++
    if (slashes % 2 === 0) return quote + 1
  }
  return json.length
}

/** The depth after some JSON without strings. */
function depthBehind(gap: string, before: number): number {
  let depth = before
  for (let at = 0; at < gap.length; at++) {
    const code = gap.charCodeAt(at)
    if (code === 0x7b || code === 0x5b) depth++
    else if (code === 0x7d || code === 0x5d) depth--
    if (depth > deepest) throw new SyntaxError(`it is nested more than ${deepest} deep`)
  }
  return depth
}

/** Whether JavaScript writes a number exactly as it is here. */
const staysItself = (digits: string) => String(Number(digits)) === digits

/** The JSON in which each number that would change is a marked string. The input must be valid JSON. */
function withMarks(json: string): string {
  const pieces: string[] = []
  let taken = 0
  let depth = 0
  for (let at = 0; at < json.length; ) {
    const quote = json.indexOf('"', at)
    const open = quote === -1 ? json.length : quote
    const gap = json.slice(at, open)
    depth = depthBehind(gap, depth)
    if (gap.length > 1)
      for (const {0: digits, index} of gap.matchAll(numbers)) {
        if (staysItself(digits)) continue
        pieces.push(json.slice(taken, at + index), JSON.stringify(marked(digits)))
        taken = at + index + digits.length
      }
    at = quote === -1 ? open : endOfText(json, open)
  }
  return taken === 0 ? json : pieces.join('') + json.slice(taken)
}

function unmarked(_key: string, value: unknown): unknown {
  const isMarked = mark !== undefined && typeof value === 'string' && value.startsWith(mark)
  return isMarked ? new ExactNumber(value.slice(mark?.length)) : value
}

/**
 * Parse JSON; a number that would change becomes an {@link ExactNumber}.
 *
 * @throws SyntaxError as `JSON.parse` does, and if the value is nested too deep
 */
export function parseJson(json: string): unknown {
  const value: unknown = JSON.parse(json)
  const exact = withMarks(json)
  return exact === json ? value : JSON.parse(exact, unmarked)
}

/** DEL and the C1 controls: terminals obey them, and JSON does not escape them. */
const controls = /[\u007F-\u009F]/

const escaped = (character: string) => `\\u00${character.charCodeAt(0).toString(16)}`

type Replacer = (key: string, value: unknown) => unknown

/** Write a value as JSON for programs: exact numbers get their digits back. */
export function exactJson(value: unknown, indent?: number, replacer?: Replacer): string {
  const json = JSON.stringify(value, replacer, indent)
  return mark !== undefined && json.includes(mark) ? json.replaceAll(new RegExp(`"${mark}([^"]*)"`, 'g'), '$1') : json
}

/** The same for output: control characters are escaped. */
export function stringifyJson(value: unknown, indent?: number, replacer?: Replacer): string {
  const exact = exactJson(value, indent, replacer)
  return controls.test(exact) ? exact.replaceAll(new RegExp(controls, 'g'), escaped) : exact
}
