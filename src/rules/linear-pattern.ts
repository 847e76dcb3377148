/**
 * Patterns of users, run in linear time on any text.
 *
 * V8's own engine tries one way after another: `(a+)+$` on a line of fifty letters takes it years. RE2 goes through the text once (Cox, "Regular Expression
 * Matching in the Wild", 2010; here its port re2js). It has no lookaheads. Nearly all lookaheads are at the two ends of a pattern; these are separated here and
 * tested by themselves.
 */
import {RE2JS} from 're2js'
import type {Searcher} from '../source/unicode-pattern.ts'
import {alternatives} from './alternatives.ts'

/** A pattern that can't be run in linear time. */
export class NotLinearError extends Error {
  override name = 'NotLinearError'
}

/** Where the group that opens at the index ends; escapes and classes are skipped. */
function groupEnd(source: string, open: number): number {
  let depth = 0
  const token = /\\.|\[(?:\\.|[^\]\\])*\]|[()]/gsu
  token.lastIndex = open
  for (let match = token.exec(source); match; match = token.exec(source)) {
    if (match[0] === '(') depth++
    if (match[0] === ')') depth--
    if (depth === 0 && match[0] === ')') return token.lastIndex
  }
  return source.length
}

const lookahead = /\\.|\[(?:\\.|[^\]\\])*\]|(\(\?[=!])/gsu

/** Where the lookaheads of a pattern open. */
const lookaheadsIn = (source: string): number[] =>
  [...source.matchAll(lookahead)].flatMap((match) => (match[1] ? [match.index] : []))

interface Condition {
  source: string
  wanted: boolean
}

/** A divided pattern: what must, or must not, match at its start; the pattern itself; and what must follow. */
interface Parts {
  before: Condition[]
  main: string
  after: string | undefined
}

/** `^(?!A)(?=B)X` → the conditions A and B, and `^X`. */
function takeLeading(source: string): Pick<Parts, 'before' | 'main'> {
  const before: Condition[] = []
  let rest = source
  while (/^\^\(\?[=!]/u.test(rest)) {
    const end = groupEnd(rest, 1)
    before.push({source: `^(?:${rest.slice(4, end - 1)})`, wanted: rest[3] === '='})
    rest = `^${rest.slice(end)}`
  }
  return {before, main: rest}
}

const oneClass = /^(?:\[\^?(?:\\[pP]\{[^}]*\}|\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\?.)$/su

/** The complement of a class: any other character, or the end. */
const complement = (one: string) =>
  `(?:${one.startsWith('[^') ? `[${one.slice(2)}` : one.startsWith('[') ? `[^${one.slice(1)}` : `[^${one}]`}|$)`

/** `X(?=A)` → X, followed by A; also `X(?!A)` if A is one character. */
function takeTrailing(source: string): Pick<Parts, 'main' | 'after'> {
  const open = lookaheadsIn(source).find((at) => groupEnd(source, at) === source.length)
  if (open === undefined) return {main: source, after: undefined}
  const inner = source.slice(open + 3, -1)
  if (source[open + 2] === '=') return {main: source.slice(0, open), after: `(?:${inner})`}
  return oneClass.test(inner)
    ? {main: source.slice(0, open), after: complement(inner)}
    : {main: source, after: undefined}
}

/** Each of several alternatives has an end of its own: no lookahead is separated. */
function takeApart(source: string): Parts {
  if (alternatives(source).length > 1) return {before: [], main: source, after: undefined}
  const {before, main} = takeLeading(source)
  return {before, ...takeTrailing(main)}
}

/** White space as in JavaScript; `\\s` of RE2 is only that of ASCII. (ECMA-262, "CharacterClassEscape :: s") */
const space = '\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff'
const noSpace =
  '\\0-\\x08\\x0e-\\x1f!-\\x9f\\xa1-\\u167f\\u1681-\\u1fff\\u200b-\\u2027\\u202a-\\u202e\\u2030-\\u205e\\u2060-\\u2fff\\u3001-\\ufefe\\uff00-\\u{10ffff}'

const spaceOrClass = /\\.|[[\]]/gsu

/** The pattern with the characters of `\s` and `\S` written out. */
function withSpaces(source: string): string {
  let inClass = false
  return source.replaceAll(spaceOrClass, (part) => {
    if (part === '[') inClass = true
    if (part === ']') inClass = false
    const ranges = part === '\\s' ? space : part === '\\S' ? noSpace : undefined
    return ranges === undefined ? part : inClass ? ranges : `[${ranges}]`
  })
}

const reason =
  'a lookahead can stand only right after ^, or at the end; there, one that must not match has one character. Elsewhere no time bound is known for it'

function compile(source: string, flags: string): RE2JS {
  const [at] = lookaheadsIn(source)
  if (at !== undefined) throw new NotLinearError(`${reason}: "${source.slice(at, at + 30)}"`)
  const mode =
    (flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0) |
    (flags.includes('m') ? RE2JS.MULTILINE : 0) |
    (/\(\?<[=!]/u.test(source) ? RE2JS.LOOKBEHINDS : 0)
  try {
    return RE2JS.compile(RE2JS.translateRegExp(withSpaces(source)), mode)
  } catch (error) {
    throw new NotLinearError(`it can't be run in linear time (${(error as Error).message})`)
  }
}

/** The name of the main group, if something must follow it. */
const mainGroup = 'newsparseMain'

/**
 * How far, in characters, a pattern looks from where a match begins, if all matches in a long line are searched for. Without a limit, each match could examine
 * all the rest of the line.
 */
const reach = 1024

/** How much of the text before a match is examined for word boundaries and lookbehinds. */
const margin = 64

/** A pattern that RE2 runs. Its results are those of the `RegExp` with the same source and flags. */
export class LinearPattern implements Searcher {
  readonly source: string
  readonly flags: string
  readonly ignoreCase: boolean
  readonly #conditions: readonly {pattern: RE2JS; wanted: boolean}[]
  readonly #main: RE2JS
  readonly #names: readonly string[]
  readonly #whole: string | number

  /**
   * @throws NotLinearError
   *   If that is not possible: it has a lookahead in its middle, or a backreference, or repeats too often.
   */
  constructor(source: string, flags: string) {
    this.source = source
    this.flags = flags
    this.ignoreCase = flags.includes('i')
    const {before, main, after} = takeApart(source)
    this.#conditions = before.map((one) => ({pattern: compile(one.source, flags), wanted: one.wanted}))
    this.#main = compile(after === undefined ? main : `(?<${mainGroup}>${main})${after}`, flags)
    this.#names = Object.keys(this.#main.namedGroups()).filter((name) => name !== mainGroup)
    this.#whole = after === undefined ? 0 : mainGroup
  }

  test(text: string): boolean {
    return this.#conditions.every(({pattern, wanted}) => pattern.test(text) === wanted) && this.#main.test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.#search(text, true)[0] ?? null
  }

  /** All matches, in order. */
  matchAll(text: string): RegExpExecArray[] {
    return this.#search(text, false)
  }

  #search(text: string, onlyFirst: boolean): RegExpExecArray[] {
    // A test takes a tenth of the time of a search.
    if (!this.test(text)) return []
    if (onlyFirst) return this.#find(text, 0, text) ?? []
    const found: RegExpExecArray[] = []
    for (let at = 0; at <= text.length; ) {
      const [match] = this.#findNear(text, at) ?? []
      const isNear = match !== undefined && match.index <= at + reach
      if (!isNear && at + 2 * reach >= text.length && !match) break
      if (!isNear) {
        at += reach
        continue
      }
      found.push(match)
      const end = match.index + match[0].length
      at = end > match.index ? end : end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1)
    }
    return found
  }

  /** The first match from an index on, in the part of the text after it. */
  #findNear(text: string, at: number): [RegExpExecArray] | undefined {
    const from = Math.max(0, at - margin)
    const to = Math.min(text.length, at + 2 * reach)
    return this.#find(from === 0 && to === text.length ? text : text.slice(from, to), at - from, text, from)
  }

  /** The first match in a part of a text from an index on; `before` is the text before the part. */
  #find(piece: string, at: number, text: string, before = 0): [RegExpExecArray] | undefined {
    const matcher = this.#main.matcher(piece)
    if (!matcher.find(at)) return undefined
    const [start, end] = [matcher.start(this.#whole), matcher.end(this.#whole)]
    const groups = Object.fromEntries(this.#names.map((name) => [name, matcher.group(name) ?? undefined]))
    const match: string[] = [piece.slice(start, end)]
    const indices = this.flags.includes('d') ? {indices: {groups: this.#places(matcher, before)}} : {}
    return [
      Object.assign(match, {index: start + before, input: text, groups, ...indices}) as unknown as RegExpExecArray
    ]
  }

  /** Offsets of the named groups of a match. */
  #places(matcher: ReturnType<RE2JS['matcher']>, before: number): Record<string, [number, number] | undefined> {
    const placeOf = (name: string): [number, number] | undefined =>
      matcher.group(name) === null ? undefined : [matcher.start(name) + before, matcher.end(name) + before]
    return Object.fromEntries(this.#names.map((name) => [name, placeOf(name)]))
  }
}
