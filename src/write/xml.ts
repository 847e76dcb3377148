/** Elements of XML as text. */

/** Characters that XML 1.0 can't contain: control characters, unpaired surrogates, and two code points that are not characters. */
const unwritable =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;'
}

/** Text, escaped for an element or an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"\r]/g, (character) => references[character] as string)

/** XML that was written already. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type XmlChild = Markup | string | null | undefined | false | readonly XmlChild[]
type Attributes = Readonly<Record<string, string | number | null | undefined>>

function written(child: XmlChild): string {
  if (!child) return ''
  if (child instanceof Markup) return child.text
  return typeof child === 'string' ? escapeXml(child) : child.map(written).join('')
}

function startTag(name: string, attributes: Attributes): string {
  const words = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`]
  )
  return `<${name}${words.join('')}`
}

/** An element with text: no white space is added between its tags. */
export function element(name: string, attributes: Attributes, ...children: readonly XmlChild[]): Markup {
  const inside = children.map(written).join('')
  const start = startTag(name, attributes)
  return new Markup(inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`)
}

/** The children that are not empty; undefined if all are. */
function* flat(children: readonly XmlChild[]): Generator<string> {
  for (const child of children) {
    if (Array.isArray(child)) yield* flat(child)
    else if (child) yield written(child)
  }
}

/** An element with other elements, each on a line of its own; undefined if it would be empty. */
export function holder(name: string, attributes: Attributes, ...children: readonly XmlChild[]): Markup | null {
  const inside = [...flat(children)].filter((text) => text !== '')
  if (inside.length === 0 && Object.values(attributes).every((value) => value === null || value === undefined))
    return null
  const start = startTag(name, attributes)
  return new Markup(inside.length === 0 ? `${start}/>` : `${start}>\n${inside.join('\n')}\n</${name}>`)
}

/** A document with its XML declaration. */
export const xmlDocument = (root: Markup | null): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root?.text ?? ''}\n`
