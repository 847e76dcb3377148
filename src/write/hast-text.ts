/** The hast of an article → HTML: the same output as the library's, for the elements and properties that articles have, in less time. */
import type {Element, Properties, Root, RootContent} from 'hast'

/** Names of attributes that differ from those of the properties. */
const attributes: Readonly<Record<string, string>> = {
  className: 'class',
  charSet: 'charset',
  dateTime: 'datetime',
  dataFirstLine: 'data-first-line',
  dataLastLine: 'data-last-line',
  dataName: 'data-name',
  dataKind: 'data-kind',
  dataReason: 'data-reason'
}

/** Elements without an end tag: https://html.spec.whatwg.org/#void-elements */
const voids: ReadonlySet<string> = new Set(['meta'])
/** Elements whose text is not escaped: https://html.spec.whatwg.org/#raw-text-elements */
const raw: ReadonlySet<string> = new Set(['script', 'style'])

const reference = (character: string) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
const inValue = /[\0"&'`]/g

function attribute(name: string, value: Properties[string]): string {
  const text = Array.isArray(value) ? value.join(' ') : String(value)
  return ` ${attributes[name] ?? name}="${text.replace(inValue, reference)}"`
}

function openingTag({tagName, properties}: Element): string {
  let tag = `<${tagName}`
  for (const name in properties) tag += attribute(name, properties[name])
  return `${tag}>`
}

function element(node: Element): string {
  const opening = openingTag(node)
  if (voids.has(node.tagName)) return opening
  let content = ''
  for (const child of node.children)
    content += raw.has(node.tagName) && child.type === 'text' ? child.value : write(child)
  return `${opening}${content}</${node.tagName}>`
}

const special = /[<&]/g

function write(node: RootContent): string {
  if (node.type === 'text') return node.value.replace(special, reference)
  if (node.type === 'element') return element(node)
  if (node.type === 'doctype') return '<!doctype html>'
  throw new TypeError(`An article has no ${node.type}.`)
}

/** Write the tree that `toHast` makes of an article. */
export function hastText(root: Root): string {
  let text = ''
  for (const child of root.children) text += write(child)
  return text
}
