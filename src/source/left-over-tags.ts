/** Tags that are left in copy taken from a page: a reader does not see them. */

/** Tags that separate lines of a page are replaced by a blank, all others by nothing. */
const parting =
  'br|p|div|li|ul|ol|td|tr|th|table|tbody|h[1-6]|hr|blockquote|figure|figcaption|section|article|header|footer|main|aside|nav'
const inline =
  'a|abbr|b|big|center|cite|code|em|embed|font|i|iframe|img|ins|noscript|object|param|s|script|small|source|span|strike|strong|sub|sup|time|u'
/** A short name in capitals may be a company's: "<T>", "<BR>". Longer names, closing tags and tags with attributes are certainly tags. */
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

/** Whether a text contains tags. */
export const holdsTags = (text: string): boolean => (text.includes('<') || text.includes('&lt;')) && anyTag.test(text)

/** The tag at an index: what a reader sees instead, and where the tag ends; undefined if there is no tag. */
export function readTag(text: string, at: number): {value: '' | ' '; end: number} | undefined {
  const pattern = text.charAt(at) === '<' ? tag : escaped
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (!match) return undefined
  const name = match[1] ?? 'br'
  return {value: partingName.test(name) ? ' ' : '', end: at + match[0].length}
}
