/** Keys of rows: a name, or names joined by dots for a nested value: "article.body". */

export type Row = Readonly<Record<string, unknown>>

const isPlain = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** The value of a key of the row itself; inherited properties such as "constructor" do not count. A key whose name contains dots is preferred to a path. */
export function valueAt(row: Row, key: string | undefined): unknown {
  if (key === undefined) return undefined
  if (Object.hasOwn(row, key)) return row[key]
  if (!key.includes('.')) return undefined
  let value: unknown = row
  for (const name of key.split('.')) {
    if (!isPlain(value) || !Object.hasOwn(value, name)) return undefined
    value = value[name]
  }
  return value
}

/** The row without the value at a path; the values beside it stay. */
function withoutPath(row: Row, [name = '', ...rest]: readonly string[]): Row {
  const {[name]: inner, ...others} = row
  if (rest.length === 0 || !isPlain(inner)) return others
  const left = withoutPath(inner, rest)
  return Object.keys(left).length > 0 ? {...row, [name]: left} : others
}

/** The row without some keys; null when nothing is left. */
export function without(row: Row, keys: ReadonlySet<string | undefined>): Record<string, unknown> | null {
  const rest = Object.entries(row).filter(([key, one]) => !keys.has(key) && one !== undefined)
  let left: Row = Object.fromEntries(rest)
  for (const key of keys) if (key?.includes('.') && !Object.hasOwn(row, key)) left = withoutPath(left, key.split('.'))
  return Object.keys(left).length > 0 ? left : null
}

/** How deep keys are searched for, and how many keys at most. */
const deepest = 4
const most = 500

/** All keys of a row; keys of nested objects as paths. */
export function keysOf(row: Row): string[] {
  const keys: string[] = []
  const collect = (value: Row, before: string, depth: number) => {
    for (const [name, inner] of Object.entries(value)) {
      if (keys.length >= most) return
      keys.push(before + name)
      if (isPlain(inner) && depth < deepest) collect(inner, `${before}${name}.`, depth + 1)
    }
  }
  collect(row, '', 1)
  return keys
}

/** A text in one of the forms that rows have: a string, or a list of paragraphs. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (!Array.isArray(value) || value.length === 0) return undefined
  const paragraphs = value.map((one) => (isPlain(one) ? (one['text'] ?? one['content']) : one))
  return paragraphs.every((one) => typeof one === 'string') ? paragraphs.join('\n\n') : undefined
}
