/** Where CommonMark sees HTML or an autolink: `<` and what must follow it. */

const name = '[A-Za-z][A-Za-z0-9-]*'
const attribute = String.raw`[A-Za-z_:][\w.:-]*`
const quoted = `"[^"]*"|'[^']*'`

/** Inside a line. The specification allows `/` in an unquoted attribute, micromark does not. This follows the specification, because some readers do, too. */
const inline = [
  String.raw`<${name}(?:[ \t]+${attribute}(?:[ \t]*=[ \t]*(?:${quoted}|[^ \t"'=<>${'`'}]+))?)*[ \t]*/?>`,
  String.raw`</${name}[ \t]*>`,
  '<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\x00-\\x20\\x7f<>]*>',
  "<[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*>"
].join('|')

const inlinePattern = new RegExp(inline, 'y')

/** Constructs that end with a mark of their own, and how many characters after the `<` that mark can start. */
const spans: readonly {opens: RegExp; closes: string; after: number}[] = [
  {opens: /<!--/y, closes: '-->', after: 2},
  {opens: /<\?/y, closes: '?>', after: 2},
  {opens: /<!\[CDATA\[/y, closes: ']]>', after: 9},
  {opens: /<![A-Za-z]/y, closes: '>', after: 3}
]

const matchesAt = (pattern: RegExp, text: string, offset: number) => {
  pattern.lastIndex = offset
  return pattern.test(text)
}

/** Whether HTML or an autolink starts at `offset` of a line as it is written. */
export function startsHtml(text: string, offset: number): boolean {
  const span = spans.find(({opens}) => matchesAt(opens, text, offset))
  const isClosed = span !== undefined && text.lastIndexOf(span.closes) >= offset + span.after
  return isClosed || matchesAt(inlinePattern, text, offset)
}

/** CommonMark's list of block names (its HTML blocks of the sixth kind). */
const blockNames =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|' +
  'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|' +
  'title|tr|track|ul'

/** The first six kinds of HTML block; they need no end. */
const openBlock = new RegExp(
  String.raw`^<(?:(?:pre|script|style|textarea)(?=[ \t>]|$)|!--|\?|![A-Za-z]|!\[CDATA\[|/?(?:${blockNames})(?=[ \t]|$|/?>))`,
  'i'
)

/** The seventh kind, a tag alone on its line, as micromark reads it, where `<a b=c=d>` is one. */
const loneTag = new RegExp(
  String.raw`^<${name}(?:[ \t]+${attribute}(?:[ \t]*=[ \t]*(?:(?:${quoted})(?=[/> \t])|[^ \t"'/=<>${'`'}]+))*)*[ \t]*/?>[ \t]*$`
)

/** Whether a block of HTML starts with the line. */
export const isHtmlBlock = (text: string) => text.startsWith('<') && (openBlock.test(text) || loneTag.test(text))
