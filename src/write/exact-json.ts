/**
 * JSON whose numbers keep their digits. `JSON.parse` makes 12345678901234567000 of 12345678901234567890, and 1 of 1.0; what is
 * only carried through must come out as it came in.
 */

/** Stands before the digits while they are a text inside JSON; undefined until there are such. No data can hold it. */
let mark: string | undefined

const random = () => Math.random().toString(36).slice(2)

function marked(digits: string): string {
  mark ??= `\uE000${random()}${random()}:`
  return mark + digits
}

/** A number that JavaScript would write otherwise than it was written. */
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

/** An id that is no string. */
export type RowId = number | ExactNumber

/** Deeper values can't be walked through without an end of the stack. No row of an archive is so deep. */
const deepest = 1000

const numbers = /-?\d[\d.eE+-]*/g

/** Index behind the text whose opening quote stands at `open`. */
function endOfText(json: string, open: number): number {
  for (let quote = json.indexOf('"', open + 1); quote !== -1; quote = json.indexOf('"', quote + 1)) {
    let slashes = 0
    while (json.charCodeAt(quote - 1 - slashes) === 0x5c) slashes++
    if (slashes % 2 === 0) return quote + 1
  }
  return json.length
}

/** The depth behind some JSON without texts. */
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

/** Whether JavaScript writes a number as it stands there. */
const staysItself = (digits: string) => String(Number(digits)) === digits

/** The JSON with each number that would not stay itself as a marked text. That it is JSON is known. */
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
 * Parse JSON; a number that would not stay itself becomes an {@link ExactNumber}.
 *
 * @throws SyntaxError as `JSON.parse` does, and when the value is nested too deep
 */
export function parseJson(json: string): unknown {
  const value: unknown = JSON.parse(json)
  const exact = withMarks(json)
  return exact === json ? value : JSON.parse(exact, unmarked)
}

/** DEL and the C1 controls: terminals obey them, and JSON leaves them as they are. */
const controls = /[\u007F-\u009F]/

const escaped = (character: string) => `\\u00${character.charCodeAt(0).toString(16)}`

type Replacer = (key: string, value: unknown) => unknown

/** Write a value as JSON that no one looks at: exact numbers get their digits back. */
export function exactJson(value: unknown, indent?: number, replacer?: Replacer): string {
  const json = JSON.stringify(value, replacer, indent)
  return mark !== undefined && json.includes(mark) ? json.replaceAll(new RegExp(`"${mark}([^"]*)"`, 'g'), '$1') : json
}

/** The same for output: no control character stands in it as it is. */
export function stringifyJson(value: unknown, indent?: number, replacer?: Replacer): string {
  const exact = exactJson(value, indent, replacer)
  return controls.test(exact) ? exact.replaceAll(new RegExp(controls, 'g'), escaped) : exact
}
