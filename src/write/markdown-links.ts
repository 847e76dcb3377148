/** Where CommonMark sees the address of a link or image, and a link definition. */

/** How deep brackets may be nested in a link's address. */
const deepest = 32

const title = String.raw`(?:"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|\((?:\\[^]|[^)\\])*\))`
const enclosed = /<(?:[^<>\\]|\\(?:[<>\\]|(?![<>\\])))*>/y
const afterAddress = new RegExp(String.raw`(?:[ \t]+${title})?[ \t]*\)`, 'y')
const afterDefinition = new RegExp(String.raw`(?:[ \t]+${title})?[ \t]*$`, 'y')
const label = /^\[(?=[^\]]*[^ \t\]])(?:[^[\]\\]|\\(?:[[\]\\]|(?![[\]\\]))){1,1000}\]:[ \t]*/
const blanks = /[ \t]*/y

const endOf = (pattern: RegExp, text: string, offset: number) => {
  pattern.lastIndex = offset
  return pattern.test(text) ? pattern.lastIndex : -1
}

const isControl = (code: number) => code < 0x20 || code === 0x7f

/** Offset after an address without angle brackets, or -1. */
function rawAddressEnd(text: string, start: number, limit: number): number {
  let depth = 0
  let offset = start
  for (; offset < text.length; offset++) {
    const character = text[offset]
    if (character === '\\' && /[()\\]/.test(text[offset + 1] ?? '')) offset++
    else if (character === '(' && ++depth > limit) return -1
    else if (character === ')' && --depth < 0) break
    else if (character === ' ' || isControl(text.charCodeAt(offset))) break
  }
  const ended = depth <= 0 && (offset >= text.length || /[ \t)]/.test(text[offset] ?? ''))
  return ended && offset > start ? offset : -1
}

function addressEnd(text: string, offset: number, limit: number): number {
  return text[offset] === '<' ? endOf(enclosed, text, offset) : rawAddressEnd(text, offset, limit)
}

/** Whether the bracket at `offset` opens a link's address with its closing bracket: `(https://example.org "title")`. */
export function isLinkAddress(text: string, offset: number): boolean {
  const start = endOf(blanks, text, offset + 1)
  if (text[start] === ')') return true
  const end = addressEnd(text, start, deepest)
  return end > -1 && endOf(afterAddress, text, end) > -1
}

/** Whether the line defines a link, and would disappear: `[1]: https://example.org`. */
export function isDefinition(text: string): boolean {
  const start = label.exec(text)?.[0].length
  if (start === undefined) return false
  const end = addressEnd(text, start, Number.POSITIVE_INFINITY)
  return end > -1 && endOf(afterDefinition, text, end) > -1
}
