/**
 * Distinguishes a short line of the story without a full stop from a subheading: the line is a row of numbers, a question to somebody, one of several
 * exclamations, or contains a word that sentences have and titles do not.
 */
import {remember} from '../rules/remember.ts'
import type {Vocabulary} from '../rules/types.ts'
import type {Line} from '../source/types.ts'
import {unicode} from '../source/unicode-pattern.ts'
import type {Marks} from './label-lines.ts'
import {countWords} from './shape.ts'

/** "Cash flow 101.7 mln vs 95.2 mln": two numbers, each with its unit or a decimal. */
const figure = String.raw`(?<![\d.,])[-+$£€]?\d[\d.,]*(?:%| ?\p{Ll}{1,4}\b|(?<=[.,]\d{1,9}))(?![\d.,]*\d)`
const figuresInRow = unicode`^\p{Lu}[^\d]{1,40}${figure}.{1,30}?${figure}`
/** "Q. Was the bridge closed?": a letter stands for the person who asks. */
const askedBy = unicode`^\p{Lu}[.:)] .*\?$`
const exclaims = /[!！]["”’']?$/u
/** Every word except the first begins in lower case; names and numbers do not count. */
const laterCapital = unicode` ["“‘'(]?\p{Lu}\p{Ll}`

/** A longer question belongs to the story, if the text has no other. */
const longQuestion = 7
const longAnswer = 110
const leastWords = 4

interface Words {
  sentence: ReadonlySet<string>
  question: ReadonlySet<string>
}

const known = new WeakMap<Vocabulary, Words>()

const wordsOf = (vocabulary: Vocabulary): Words =>
  remember(known, vocabulary, () => ({
    sentence: new Set(vocabulary.sentenceWords),
    question: new Set(vocabulary.questionWords)
  }))

/** Why a line belongs to the story although it is as short as a subheading; undefined if it may be either. */
export function whyStory(
  lines: readonly Line[],
  index: number,
  marks: Marks,
  vocabulary: Vocabulary
): string | undefined {
  const line = lines[index]?.text ?? ''
  if (/\d.*\d/u.test(line) && figuresInRow.test(line)) return 'it is a row of figures'
  if (askedBy.test(line)) return 'somebody asks it, as a letter before it says'
  if (exclaims.test(line) && [index - 1, index + 1].some((at) => isShortExclamation(lines[at])))
    return 'it is one of several exclamations'
  if (line.endsWith('?'))
    return isLoneQuestion(lines, index, marks) ? 'it is the only question of the text, and a long one' : undefined
  return isSentence(line, vocabulary) ? 'it holds a word that sentences have and titles do not' : undefined
}

const isShortExclamation = (line: Line | undefined) =>
  line !== undefined && exclaims.test(line.text) && line.text.length <= 80

function isLoneQuestion(lines: readonly Line[], index: number, marks: Marks): boolean {
  // A paragraph of some length answers the question in a subheading.
  if (marks.some((mark) => mark?.label === 'subheading') || (lines[index + 1]?.text.length ?? 0) >= longAnswer)
    return false
  if (countWords((lines[index] as Line).text) <= longQuestion) return false
  return !lines.some(({text}, at) => at !== index && text.length <= 110 && text.endsWith('?'))
}

function isSentence(line: string, vocabulary: Vocabulary): boolean {
  const {sentence, question} = wordsOf(vocabulary)
  const words = line.toLowerCase().split(' ')
  if (sentence.size === 0 || words.length < leastWords || question.has(words[0] as string)) return false
  return words.some((word) => sentence.has(word)) && !laterCapital.test(line.slice(1))
}
