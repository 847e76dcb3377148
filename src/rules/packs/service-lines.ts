/**
 * Rules for whole lines in which a page speaks of itself to its reader: that a video fails to load, that one must log in to
 * comment, that a subscriber may go on reading. A story may be about all of that. So a rule asks for more than the topic: every
 * sentence of the line must be one that only a page says, from its first word to its last, and nothing in it may be
 * of the story's kind: no quotation, no verb of saying, no third person.
 */
import type {Pattern} from '../../source/unicode-pattern.ts'
import {patternAnyCase} from '../fragments.ts'
import type {Example, Rule} from '../types.ts'

/** How pages of one language speak, whatever the topic. */
export interface PageVoice {
  /** The code of the language, with which the ids of its rules begin. */
  language: string
  /** Words, as a pattern, none of which stands in a line of a page: verbs of saying, third persons. */
  story: string
  /** How a reporting clause behind a comma looks, as a pattern: ", warned the". */
  reports?: string
  /** What may stand before any sentence, as a pattern: "please", "sorry". */
  before: string
  /** Sentences that say nothing of their own, and may follow one of any topic: "Click here." */
  follows: readonly string[]
}

/** What a page speaks of in one rule. */
export interface ServiceTopic {
  /** The end of the rule's id. */
  about: string
  label: Rule['label']
  zone?: Rule['zone']
  note?: string
  /**
   * The sentences, each a pattern in lower case without its full stop, and what they need, parted by bars. `<40>` stands for up to
   * forty characters within the sentence, an apostrophe for each way to print one, `~` for the end of a word.
   */
  says: readonly (readonly [needs: string, sentence: string])[]
  match: readonly Example[]
  skip: readonly Example[]
}

/** Up to so many characters that end no sentence: a stop or a colon among them has no blank behind it. */
const within = (most: string) => String.raw`(?:[^.!?:]|[.:]\S){0,${most}}`

/** A class of characters, which stays as it is; what is short for something longer. */
const pieces = /\[[^\]]*\]|['~]|<(\d+)>/gu
const meanings: Readonly<Record<string, string>> = {"'": "['’]", '~': String.raw`(?!\w)`}

const spell = (sentence: string): string =>
  sentence.replaceAll(pieces, (piece: string, most: string | undefined) =>
    most ? within(most) : (meanings[piece] ?? piece)
  )

const sign = String.raw`[^\p{L}\p{N}"“”'‘’?!.,;()¿¡]`

/** What ends a sentence: a stop, or a sign between labels. */
const end = String.raw`(?:(?: ?[.!?]{1,3}|…)[)\]]?| ?[|·•»›→]{1,2})`
const afterEnd = String.raw`(?:[.!?…][)\]]?|[|·•»›→]) [¿¡]?`

const evidence =
  'Each sentence of the line is one by which a page speaks of itself to its reader, from its first word to its last; nobody is quoted, no third person stands in it.'

/**
 * The pattern: the first sentence is one of the topic, no word of a story stands in the line, and no sentence behind the first that
 * does not speak to the reader. All is looked at ahead, each sentence by itself: so none is read twice, however many there are. The
 * first sentence comes first, for most lines fail at it, and at once.
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

/** The rules of one language, by what the page speaks of. */
export const serviceRules = (voice: PageVoice, topics: readonly ServiceTopic[]): Rule[] =>
  topics.map((topic) => serviceRule(voice, topic))
