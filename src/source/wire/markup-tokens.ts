/** Tags and text of XML and HTML, with their places. Only the standard entities are decoded; nothing is fetched. */
import {Tokenizer} from 'htmlparser2'

export interface Attribute {
  name: string
  value: string
  start: number
  end: number
}

export interface Handler {
  open(tag: {name: string; attributes: Attribute[]; start: number; end: number}): void
  close(name: string, start: number, end: number): void
  text(words: string, start: number, end: number): void
}

/** Without its prefix: `nitf:p` is `p`. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1)

interface Opened {
  name: string
  start: number
  attributes: Attribute[]
}

/**
 * Go through a text of XML or HTML; it may be malformed or incomplete.
 *
 * @param text
 *   The text; the handler receives offsets in it.
 * @param xml
 *   Whether it is XML: names are case-sensitive, and CDATA is text.
 */
export function walkMarkup(text: string, xml: boolean, handler: Handler): void {
  let opened: Opened | undefined
  let value = ''
  const finish = (end: number, empty: boolean) => {
    if (!opened) return
    handler.open({name: opened.name, attributes: opened.attributes, start: opened.start, end})
    if (empty) handler.close(opened.name, end, end)
    opened = undefined
  }
  const tokenizer = new Tokenizer(
    {xmlMode: xml, decodeEntities: true},
    {
      onopentagname(start, end) {
        const name = local(text.slice(start, end))
        opened = {name: xml ? name : name.toLowerCase(), start: start - 1, attributes: []}
      },
      onattribname(start, end) {
        value = ''
        opened?.attributes.push({name: local(text.slice(start, end)), value: '', start: end, end})
      },
      onattribdata(start, end) {
        value += text.slice(start, end)
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint)
      },
      onattribend(quote, end) {
        const attribute = opened?.attributes.at(-1)
        if (!attribute || quote === 0) return
        attribute.value = value
        attribute.start += /^\s*=\s*["']?/.exec(text.slice(attribute.start, end))?.[0].length ?? 0
        attribute.end = Math.max(attribute.start, quote === 1 ? end : end - 1)
      },
      onopentagend(end) {
        finish(end + 1, false)
      },
      onselfclosingtag(end) {
        finish(end + 1, true)
      },
      onclosetag(start, end) {
        const name = local(text.slice(start, end).trim())
        handler.close(xml ? name : name.toLowerCase(), start - 2, end + 1)
      },
      ontext(start, end) {
        handler.text(text.slice(start, end), start, end)
      },
      ontextentity(codepoint, end) {
        handler.text(String.fromCodePoint(codepoint), text.lastIndexOf('&', end - 1), end)
      },
      oncdata(start, end, offset) {
        if (xml) handler.text(text.slice(start, end - offset), start, end - offset)
      },
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {}
    }
  )
  tokenizer.write(text)
  tokenizer.end()
}
