/** Tags that were left in copy taken from a page: a reader sees none of them. */

/** Tags that part lines of a page: a blank stands for them. Of all others nothing is left. */
const parting =
  'br|p|div|li|ul|ol|td|tr|th|table|tbody|h[1-6]|hr|blockquote|figure|figcaption|section|article|header|footer|main|aside|nav'
const inline =
  'a|abbr|b|big|center|cite|code|em|embed|font|i|iframe|img|ins|noscript|object|param|s|script|small|source|span|strike|strong|sub|sup|time|u'
/** In capitals a short name may be a company's: "<T>", "<BR>". Longer ones, closing ones and those with attributes are none. */
const upperNames = 'BLOCKQUOTE|CENTER|DIV|FONT|SMALL|SPAN|STRONG|TABLE'
const upperClosed = 'A|B|BR|EM|I|LI|P|TD|TR|U|UL'
const rest = String.raw`(?:\s[^<>]{0,600})?\s?/?`

const tag = new RegExp(
  `<(?:/?(${parting}|${inline}|${upperNames})${rest}|/(?:${upperClosed})|(?:${upperClosed})(?:\\s[^<>]{0,600})?\\s?/|!--[^<>]{0,600}--)>`,
  'y'
)
const escaped = new RegExp(`&lt;/?(${parting}|${inline})(?:\\s[^<>&]{0,300})?\\s?/?&gt;`, 'y')
const partingName = new RegExp(`^(?:${parting}|DIV|TABLE|BLOCKQUOTE)$`)

const anyTag = new RegExp(`${tag.source}|${escaped.source}`)

/** Whether a text holds tags. */
export const holdsTags = (text: string): boolean => (text.includes('<') || text.includes('&lt;')) && anyTag.test(text)

/** The tag at an index: what a reader sees of it, and where it ends; undefined when none stands there. */
export function readTag(text: string, at: number): {value: '' | ' '; end: number} | undefined {
  const pattern = text.charAt(at) === '<' ? tag : escaped
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (!match) return undefined
  const name = match[1] ?? 'br'
  return {value: partingName.test(name) ? ' ' : '', end: at + match[0].length}
}
