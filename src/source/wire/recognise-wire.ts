/** The wire format of a text, recognised by its beginning. This file is small, because every text is tested. */
import type {WireFormat} from '../../article/types.ts'

export const wireFormats: readonly WireFormat[] = ['iptc7901', 'anpa1312', 'zczc', 'nitf', 'newsml', 'ninjs']

/** How much of a text is examined. */
export const wireHead = 4096

/** Patterns of the formats; each is tried on the beginning of a text, in this order. */
const signs: readonly [format: WireFormat, sign: RegExp][] = [
  ['zczc', /^[\x00-\x20\x7f\ufeff]*ZCZC\b/i],
  ['anpa1312', /^[\x00-\x20\x7f\ufeff]*\x01[A-Za-z]\d{4}[A-Z]{0,8}\x1f/],
  ['iptc7901', /^[\x00-\x20\x7f\ufeff]*\x01?[A-Za-z]{2,6}\d{3,5} [1-9] [A-Za-z]{1,3} {1,2}\d{1,6}(?: |\r|\n|$)/],
  [
    'iptc7901',
    /^[\x00-\x20\x7f\ufeff]*\[\d\d-[A-Z]{3}-\d\d +\d\d:\d\d\]\s+[A-Za-z]{2,6}\d{3,5} [1-9] [A-Za-z]{1,3} \d{1,6} /
  ],
  ['iptc7901', /^[\x00-\x20\x7f\ufeff]*\x01[A-Za-z]{2,6}\d{3,5} /],
  // Without its control characters: the two header lines, or only the second one.
  [
    'anpa1312',
    /^[\x00-\x20\x7f\ufeff]*(?:[A-Za-z]\d{4}[A-Z]{0,8}[A-Za-z-]{5}\s+)?[a-z] [a-z](?: ?(?:[\x13\x14]?[\x11\x12]|&Cx1[34];\s{0,4}&Cx1[12];))? *(?:AM|PM|BC|AP)-\S/
  ],
  ['nitf', /^[\s\x00-\x1f\ufeff]*<(?:[?!][^>]*>\s*(?:\]>\s*)?<){0,12}(?:[\w-]+:)?nitf[\s>]/],
  [
    'newsml',
    /^[\s\x00-\x1f\ufeff]*<(?:[?!][^>]*>\s*(?:\]>\s*)?<){0,12}(?:[\w-]+:)?(?:newsMessage|newsItem|packageItem|NewsML|NewsItem)[\s>]/
  ]
]

/** Keys of ninjs documents; a document has at least two of them. */
const ninjsKeys =
  /"(?:uri|guid|version_?created|first_?created|pub_?status|body_(?:html|xhtml|text)|bodies|headlines|ed_?note|slugline|\$standard)"\s*:/gi

/** References that only typesetters use, in copy without an envelope. */
const typesetting = /&(?:QL|QC|QR|UR|LR|HT);/g

/** Whether a place in JSON is in the outermost object, and not in a list or object inside it. */
function isOutermost(head: string, at: number): boolean {
  let depth = 0
  for (const [found] of head.slice(0, at).matchAll(/"(?:[^"\\]|\\[\s\S])*"?|[{}[\]]/g))
    if (found === '{' || found === '[') depth++
    else if (found === '}' || found === ']') depth--
  return depth === 1
}

function isNinjs(head: string): boolean {
  if (!/^[\s\ufeff]*\{\s*"/.test(head) || /"text"\s*:\s*"/.test(head)) return false
  const keys = new Set<string>()
  // The first keys decide: an object that contains lists of documents has no such keys of its own.
  for (const {0: key, index} of Array.from(head.matchAll(ninjsKeys)).slice(0, 12))
    if (isOutermost(head, index)) keys.add(key.toLowerCase())
  return keys.size >= 2
}

/** A list of documents has these keys in its first object, and one that no list of other records has. */
function isListOfNinjs(head: string): boolean {
  const first = /^[\s\ufeff]*\[\s*(?=\{)/.exec(head)
  return first !== null && /"version_?created"\s*:/i.test(head) && isNinjs(head.slice(first[0].length))
}

/** The format of a text that is a wire message; undefined for any other. */
export function recogniseWire(text: string): WireFormat | undefined {
  const head = text.length > wireHead ? text.slice(0, wireHead) : text
  const first = head.charCodeAt(/\S/.exec(head)?.index ?? 0)
  // Most copy begins with a word of prose, which no pattern matches.
  const found = signs.find(([, sign]) => sign.test(head))?.[0]
  if (found) return found
  if (first === 0x7b) return isNinjs(head) ? 'ninjs' : undefined
  if (first === 0x5b) return isListOfNinjs(head) ? 'ninjs' : undefined
  return head.includes('&') && (head.match(typesetting)?.length ?? 0) >= 2 ? 'anpa1312' : undefined
}

/** Formats that name their encoding themselves; in UTF-16 they are one message. */
const isXml = (format: WireFormat | undefined): boolean => format === 'nitf' || format === 'newsml'

/** The format of bytes with this beginning, in any encoding: the patterns are ASCII, and in UTF-16 there is a zero beside each character. */
export function recogniseWireBytes(bytes: Uint8Array): WireFormat | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, wireHead))
  if (!/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head)) return recogniseWire(head.replace(/^\u00ef\u00bb\u00bf/, ''))
  const format = recogniseWire(
    head
      .slice(2)
      .replaceAll('\0', '')
      .replace(/^\u00ff\u00fe|^\u00fe\u00ff/, '')
  )
  return isXml(format) ? format : undefined
}
