/** The values of a JSON text with their places; the text may be incomplete. */
import {View} from './view.ts'

export interface JsonValue {
  /** The keys and indices on the path to the value. */
  path: readonly (string | number)[]
  /** Its place, without quotation marks. */
  start: number
  end: number
  /** The text of a string; another value as printed. */
  view: View
  isString: boolean
}

const token = /"(?:[^"\\]|\\[\s\S])*"?|[{}[\],:]|[^\s{}[\],:"]+/g
const escaped = /\\(?:u([\dA-Fa-f]{4})|([\s\S]))/g
const letters: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '',
  f: '',
  '"': '"',
  '\\': '\\',
  '/': '/'
}

/** The text of the string between two offsets, without its quotation marks. */
function stringView(text: string, start: number, end: number): View {
  const raw = text.slice(start, end)
  const view = new View()
  let at = 0
  for (const match of raw.matchAll(escaped)) {
    view.put(raw.slice(at, match.index), start + at, start + match.index)
    at = match.index + match[0].length
    const words = match[1]
      ? String.fromCharCode(Number.parseInt(match[1], 16))
      : (letters[match[2] as string] ?? match[2] ?? '')
    view.put(words, start + match.index, start + at)
  }
  view.put(raw.slice(at), start + at, end)
  return view
}

/** Deeper keys are not recorded. */
const deepest = 64

/** An open list or object: its next index, or its next key. */
interface Level {
  list: boolean
  key: string | number
}

/** All strings, numbers and literals of a JSON text that are values, in their order. */
export function* jsonValues(text: string): Generator<JsonValue> {
  const levels: Level[] = []
  let expectsKey = false
  for (const {0: found, index} of text.matchAll(token)) {
    const level = levels.at(-1)
    if (found === '{' || found === '[') {
      levels.push({list: found === '[', key: found === '[' ? 0 : ''})
      expectsKey = found === '{'
    } else if (found === '}' || found === ']') {
      levels.pop()
      expectsKey = false
    } else if (found === ',') {
      if (level?.list) level.key = Number(level.key) + 1
      expectsKey = level ? !level.list : false
    } else if (found === ':') expectsKey = false
    else {
      const isString = found.startsWith('"')
      const start = isString ? index + 1 : index
      const closed = isString && found.length > 1 && found.endsWith('"')
      const end = index + found.length - (closed ? 1 : 0)
      if (expectsKey && level) level.key = isString ? stringView(text, start, end).text : found
      else
        yield {
          path: levels.slice(0, deepest).map(({key}) => key),
          start,
          end,
          view: stringView(text, start, end),
          isString
        }
    }
  }
}
