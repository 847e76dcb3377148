/** What can be wrong with an article of a corpus: how it is recognised, and what to do about it. */
import type {Article, Reason} from '../article/types.ts'
import {nodesOf} from '../article/walk.ts'
import type {Reading} from '../parse/parse.ts'
import {endsSentence} from '../parse/shape.ts'

/** What an article is examined by. */
interface Patient {
  article: Article
  reading: Reading
  /** Its text as it came: in the text that was read, tags are blanks. */
  text: string
  /** The reasons of its boilerplate. */
  reasons: ReadonlySet<Reason>
  /** Rules of its doubts. */
  doubts: ReadonlySet<string>
}

/** One kind of defect. */
export interface Symptom {
  id: string
  /** In words that follow "articles". */
  name: string
  /** What to do about it: one sentence. */
  cure: string
  shows?: (patient: Patient) => boolean
}

const hasReason =
  (...wanted: readonly Reason[]) =>
  ({reasons}: Patient) =>
    wanted.some((reason) => reasons.has(reason))

const hasDoubt =
  (...wanted: readonly string[]) =>
  ({doubts}: Patient) =>
    wanted.some((rule) => doubts.has(rule))

/** A text of one or two lines with more characters has lost its line ends. */
const longLine = 1500
const mostFlatLines = 2

const isFlattened = ({reading: {source}}: Patient) =>
  source.text.length >= longLine && source.lines.length <= mostFlatLines

const smallStart = /^\p{Ll}/u
const leastBroken = 2
const oftenBroken = 0.1

/** Sentences continue over line ends, whether or not the lines could be joined again. Full lines are wrapped, not broken. */
function isBroken({reading: {source}}: Patient): boolean {
  const {lines, wrapped} = source
  if (wrapped) return false
  let broken = 0
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (line.lastNumber > line.number) broken += line.lastNumber - line.number
    else if (before && smallStart.test(line.text) && !endsSentence(before.text) && !before.text.endsWith(':')) broken++
  }
  return broken >= leastBroken && broken >= lines.length * oftenBroken
}

/** The rest of a dateline: a dash at the beginning, or an agency in brackets. */
const remnant = /^(?:[-–—]{1,2}\s|\([A-Z][A-Za-z]{1,15}\)\s*[-–—]{1,2}\s|[,.]\s?[-–—]\s)/u

const hasLostDateline = ({reading}: Patient) => {
  const {lines} = reading.source
  const lead = lines[reading.extremes.lead]
  return reading.dateline === undefined && lead !== undefined && remnant.test(lead.text)
}

const leftMarkup =
  /<\/?(?:p|br|div|span|a|b|i|em|strong|h\d|img|ul|li|script|iframe|figure|blockquote|table|td|tr)\b[^<>]{0,300}\/?>|&(?:nbsp|amp|quot|lt|gt|#\d{2,5});/iu

/** All kinds, the most frequent first. Those without a test are found by comparison with other articles, or while the article is read. */
export const symptoms: readonly Symptom[] = [
  {
    id: 'advertisements',
    name: 'with advertisements',
    cure: 'Convert with newsparse: labels of advertisements are removed.',
    shows: hasReason('advertisement')
  },
  {
    id: 'read-also',
    name: 'with titles of other articles (read also)',
    cure: 'Convert with newsparse; newsparse learn finds labels that it does not know.',
    shows: hasReason('related')
  },
  {
    id: 'embeds',
    name: 'with embeds or calls to watch a video',
    cure: 'Convert with newsparse: the text around players and posts is removed.',
    shows: hasReason('embed', 'video')
  },
  {
    id: 'promotions',
    name: 'with promotions: newsletters, accounts, sharing, legal notices',
    cure: "Convert with newsparse; newsparse learn finds the outlet's own lines.",
    shows: hasReason('promotion', 'sharing', 'legal')
  },
  {
    id: 'captions',
    name: 'with captions of pictures among the paragraphs',
    cure: 'Convert with newsparse; captions stay with --keep caption.',
    shows: hasReason('caption')
  },
  {
    id: 'tags',
    name: 'with tags, page counters or other parts of the page',
    cure: 'Convert with newsparse: menus, tags and counters are removed.',
    shows: hasReason('tags', 'pagination', 'other')
  },
  {
    id: 'markup',
    name: 'with left-over mark-up: tags of HTML, character references',
    cure: 'Extract the text from the HTML with a parser, not by search and replace, or convert with newsparse.',
    shows: ({text}) => leftMarkup.test(text)
  },
  {
    id: 'mojibake',
    name: 'with mojibake: UTF-8 that was read as windows-1252',
    cure: 'Read the source again as UTF-8, or convert with newsparse, which repairs it.',
    shows: hasDoubt('newsparse/mojibake')
  },
  {
    id: 'encoding',
    name: 'in a wrong or doubtful encoding, or with lost characters',
    cure: 'Name the encoding with --encoding. Characters that are U+FFFD already are lost: get the source again.',
    shows: hasDoubt('newsparse/encoding', 'newsparse/replacement-character')
  },
  {
    id: 'flattened',
    name: 'flattened to a line or two',
    cure: "Extract it again with line ends between paragraphs: without them labels can't be told from prose.",
    shows: isFlattened
  },
  {
    id: 'broken-lines',
    name: 'with sentences broken over lines',
    cure: 'Convert with newsparse, which joins them, or extract whole paragraphs.',
    shows: isBroken
  },
  {
    id: 'tokenised',
    name: 'cut into words, with blanks before full stops and commas',
    cure: 'Use the text from before it was cut into words, or convert with newsparse.',
    shows: hasDoubt('newsparse/tokenised')
  },
  {
    id: 'datelines-lost',
    name: 'beginning with the rest of a dateline',
    cure: 'An earlier cleaning removed the place: get the original text again.',
    shows: hasLostDateline
  },
  {
    id: 'no-story',
    name: 'without a story',
    cure: 'Leave them out: they are empty, or have only menus and labels.',
    shows: hasDoubt('newsparse/no-story', 'newsparse/empty')
  },
  {id: 'copies', name: 'the same as others', cure: 'Keep one of each.'},
  {
    id: 'near-duplicates',
    name: 'nearly the same as others',
    cure: "Keep one of each: versions of one story, or one agency's story in several outlets."
  },
  {
    id: 'unreadable',
    name: 'impossible to read',
    cure: 'The messages on the standard error name each one and say what to do.'
  }
]

/** The ids of the symptoms of an article. */
export function symptomsOf(article: Article, reading: Reading, text: string): string[] {
  const nodes = article.children.flatMap(nodesOf)
  const reasons = new Set<Reason>(
    nodes.flatMap((node) =>
      node.type === 'boilerplate' ? [node.reason] : node.type === 'caption' ? ['caption' as const] : []
    )
  )
  const doubts = new Set(article.metadata.doubts.map(({rule}) => rule))
  const patient = {article, reading, text, reasons, doubts}
  return symptoms.filter(({shows}) => shows?.(patient)).map(({id}) => id)
}
