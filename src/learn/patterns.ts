/** Key → a rule's pattern: variable parts become general, the rest stays as it is. */
import {escapePattern} from '../rules/escape-pattern.ts'
import {fragments} from '../rules/fragments.ts'
import type {Extent} from '../rules/types.ts'
import type {KeyKind} from './keys.ts'
import {anySlot, namePattern, slots} from './mask.ts'

const month = '\\p{L}{3,12}'
const digits = '\\d+(?:[.,:/-]\\d+)*'

/** The pattern for each variable part. */
const slotPatterns: Readonly<Record<string, string>> = {
  [slots.number]: digits,
  [slots.date]: `(?:\\p{L}{3,12},? ?)?(?:${digits}\\.? ${month}\\.?|${month}\\.? ${digits})(?:,? ${digits})?`,
  [slots.address]: '\\S+',
  [slots.name]: `(?:${namePattern})`
}

const parts = /[\ue000-\ue003]|[^\ue000-\ue003]+/gu

/** A masked text as a pattern. `named`: its first name is the field of that name. */
function patternOf(text: string, named?: string): string {
  let first = named
  return Array.from(text.matchAll(parts), ([part]) => {
    const slot = slotPatterns[part]
    if (slot === undefined) return escapePattern(part)
    if (part !== slots.name || first === undefined) return slot
    const field = `(?<${first}>${namePattern})`
    first = undefined
    return field
  }).join('')
}

/** A pattern, with the properties of a rule that say how it is matched. */
export interface LearnedPattern {
  extent: Extent
  source: string
  /** Letters match in either case. */
  anyCase: boolean
  needs: string[]
}

/** If the names in a text are the same in all of its lines, the pattern contains them as they are: "Edited in the … newsroom by …". */
export function withConstantNames(text: string, lines: readonly string[]): string {
  const pieces = text.split(slots.name)
  const pattern = new RegExp(`^${pieces.map((piece) => patternOf(piece)).join(`(${namePattern})`)}$`, 'u')
  const fills = lines.map((line) => pattern.exec(line)?.slice(1))
  const constant = (at: number) => {
    const found = new Set(fills.map((all) => all?.[at]))
    return found.size === 1 ? [...found][0] : undefined
  }
  return pieces.map((piece, at) => (at === 0 ? piece : `${constant(at - 1) ?? slots.name}${piece}`)).join('')
}

/** The input: the key, whether names are its fields, whether the text after a label may be a sentence. */
export interface PatternRequest {
  kind: KeyKind
  text: string
  /** As printed; if there are several, each is matched. */
  printed: readonly string[]
  /** The label is `credit` or `byline`. */
  signed: boolean
  mayEndSentence: boolean
}

/** Characters after which a sentence begins. */
const behindSentence = `(?<=[.!?…”"')\\]] )`

/** The longest part of a text that does not vary, without its first letter if case counts. */
function needOf(text: string, spans: boolean): string[] {
  const pieces = text.split(anySlot).map((piece) => piece.trim())
  const longest = pieces.reduce((one, other) => (other.length > one.length ? other : one), '')
  const need = spans ? longest.slice(1) : longest.toLowerCase()
  return need.trim().length >= 3 ? [need] : []
}

const alternatives = (texts: readonly string[]) => {
  const all = [...new Set(texts)].sort().map(escapePattern)
  return all.length === 1 ? (all[0] as string) : `(?:${all.join('|')})`
}

const openings = {'(': '\\)', '[': '\\]'} as const

const makers: Readonly<Record<KeyKind, (request: PatternRequest) => Omit<LearnedPattern, 'needs'>>> = {
  line: ({text}) => ({extent: 'line', source: `^${patternOf(text)}$`, anyCase: true}),
  names: ({text, signed}) => ({
    extent: 'line',
    source: `^${patternOf(text, signed ? 'names' : undefined)}$`,
    anyCase: false
  }),
  opening: ({text, printed, signed, mayEndSentence}) =>
    signed
      ? {extent: 'line', source: `^${alternatives(printed)}\\s*(?<names>{names})$`, anyCase: false}
      : {
          extent: 'line',
          source: `^${patternOf(text)}\\s*(?<title>\\S.*${mayEndSentence ? '' : '(?:[^.]|\\.\\.)'})$`,
          anyCase: true
        },
  ending: ({text}) => ({extent: 'ending', source: `${behindSentence}${patternOf(text)}$`, anyCase: false}),
  inside: ({text}) => {
    const opening = text[0] as keyof typeof openings
    if (!(opening in openings))
      return {extent: 'inside', source: `(?:^|${behindSentence})${patternOf(text)}(?=\\s+\\p{Lu})`, anyCase: false}
    const closing = text.endsWith(':') ? ` ?[^()\\[\\]]+${openings[opening]}` : ''
    return {extent: 'inside', source: `${patternOf(text)}${closing}`, anyCase: false}
  }
}

/** The pattern as V8 runs it. */
export const matcherOf = ({source, anyCase}: LearnedPattern): RegExp =>
  new RegExp(source.replace('{names}', fragments.names), anyCase ? 'iu' : 'u')

export function makePattern(request: PatternRequest): LearnedPattern {
  const made = makers[request.kind](request)
  const isSpan = made.extent !== 'line'
  // If there are several spellings, none can be required.
  const needs =
    request.kind === 'opening' && request.signed ? needOf(request.text, false) : needOf(request.text, isSpan)
  return {...made, needs}
}
