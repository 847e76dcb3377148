/**
 * Rules for whole lines in which a page speaks about itself to its reader: that a video fails to load, that one must log in to comment, that subscribers can
 * continue reading. A story may be about all of that, so a rule requires more than the topic. Every sentence of the line must be, from its first word to its
 * last, one that only a page says, and the line must contain nothing of a story: no quotation, no verb of saying, no third person.
 */
import type {Pattern} from '../../source/unicode-pattern.ts'
import {patternAnyCase} from '../fragments.ts'
import type {Example, Rule} from '../types.ts'

/** The words of pages in one language, whatever the topic. */
export interface PageVoice {
  /** The code of the language, with which the ids of its rules begin. */
  language: string
  /** Words, as a pattern, that do not occur in a line of a page: verbs of saying, third persons. */
  story: string
  /** A reporting clause after a comma, as a pattern: ", warned the". */
  reports?: string
  /** Text that may precede any sentence, as a pattern: "please", "sorry". */
  before: string
  /** Sentences without a topic, which may follow one of any topic: "Click here." */
  follows: readonly string[]
}

/** The topic of one rule. */
export interface ServiceTopic {
  /** The end of the rule's id. */
  about: string
  label: Rule['label']
  zone?: Rule['zone']
  note?: string
  /**
   * The sentences, each a pattern in lower case without its full stop, and their needs, separated by bars. `<40>` stands for up to forty characters within the
   * sentence, an apostrophe for every form of it, `~` for the end of a word.
   */
  says: readonly (readonly [needs: string, sentence: string])[]
  match: readonly Example[]
  skip: readonly Example[]
}

/** Up to this many characters that do not end a sentence: a full stop or a colon among them has no blank after it. */
const within = (most: string) => String.raw`(?:[^.!?:]|[.:]\S){0,${most}}`

/** A class of characters, which stays as it is; an abbreviation in the table, which is replaced. */
const pieces = /\[[^\]]*\]|['~]|<(\d+)>/gu
const meanings: Readonly<Record<string, string>> = {"'": "['’]", '~': String.raw`(?!\w)`}

const spell = (sentence: string): string =>
  sentence.replaceAll(pieces, (piece: string, most: string | undefined) =>
    most ? within(most) : (meanings[piece] ?? piece)
  )

const sign = String.raw`[^\p{L}\p{N}"“”'‘’?!.,;()¿¡]`

/** The end of a sentence: a full stop, or a sign between labels. */
const end = String.raw`(?:(?: ?[.!?]{1,3}|…)[)\]]?| ?[|·•»›→]{1,2})`
const afterEnd = String.raw`(?:[.!?…][)\]]?|[|·•»›→]) [¿¡]?`

const evidence =
  'Each sentence of the line is one by which a page speaks of itself to its reader, from its first word to its last; nobody is quoted, no third person stands in it.'

/**
 * The pattern: the first sentence is about the topic, the line contains no word of a story, and every later sentence speaks to the reader. All conditions are
 * lookaheads, sentence by sentence: so none is read twice, however many there are. The first sentence is tested first, because most lines fail there at once.
 */
function linePattern({story, reports, before, follows}: PageVoice, {says}: ServiceTopic): Pattern {
  const first = says.map(([, sentence]) => spell(sentence)).join('|')
  const follow = follows.map(spell).join('|')
  const opens = `${sign}{0,4}[¿¡]?(?:${spell(before)})?(?:${first})(?:${end}(?: .*)?)?$`
  const tells = String.raw`(?:(?<![^ (])["“„][^"“”]{26}|(?<!\p{L})(?:${story})(?!\p{L})${reports ? `|, ${reports} ` : ''})`
  return patternAnyCase`^(?=.{4,420}$)(?=${opens})(?!.*${tells})(?!.*${afterEnd}(?!(?:${follow})(?:${end}(?: |$)|$))[^ ¿¡]).*$`
}

function serviceRule(voice: PageVoice, topic: ServiceTopic): Rule {
  const {about, label, zone = 'anywhere', note, says, match, skip} = topic
  return {
    id: `${voice.language}/${about}`,
    label,
    zone,
    needs: [...new Set(says.flatMap(([needs]) => needs.split('|')))],
    pattern: linePattern(voice, topic),
    shape: {length: 420, words: 75},
    evidence,
    ...(note ? {note} : {}),
    examples: {match, skip}
  }
}

/** The rules of one language, one for each topic. */
export const serviceRules = (voice: PageVoice, topics: readonly ServiceTopic[]): Rule[] =>
  topics.map((topic) => serviceRule(voice, topic))
