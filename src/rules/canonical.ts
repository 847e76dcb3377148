/** Rules and options as one text that is the same wherever they come from: TypeScript, YAML, or the form that the build gives them. */
import type {Pattern} from '../source/unicode-pattern.ts'

const isPattern = (value: object): value is Pattern => 'source' in value && 'flags' in value

const escaped = /\\u([\da-f]{4})/giu
const characterOf = (digits: string) => String.fromCharCode(Number.parseInt(digits, 16))

/** A pattern may contain a character or its escape. */
const withoutEscapes = (source: string) => source.replaceAll(escaped, (_, digits: string) => characterOf(digits))

const readable = /[\p{L}\p{P}\p{S}]/u

/** The source of a pattern for people: with the characters themselves if they are visible. */
export const printedSource = ({source}: Pattern): string =>
  source.replaceAll(escaped, (whole, digits: string) => {
    const character = characterOf(digits)
    return readable.test(character) ? character : whole
  })

/** Keys that only people read: they do not change any article. */
const forPeople = new Set(['examples', 'note', 'evidence'])

/** A value as JSON with sorted keys; patterns as `/source/flags`. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (isPattern(value)) return JSON.stringify(`/${withoutEscapes(value.source)}/${value.flags}`)
  const entries = Object.entries(value).filter(([key, one]) => one !== undefined && !forPeople.has(key))
  return `{${entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join(',')}}`
}
