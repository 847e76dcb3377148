/** Rules for lines that consist of a fixed phrase: buttons, labels, links. */
import {alternation, escapePattern} from '../escape-pattern.ts'
import {patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

/** Signs around a label: arrows, bullets, bars; not the full stops, question marks and quotation marks of sentences. */
const sign = String.raw`[^\p{L}\p{N}"“”'‘’?!.,;()]`

/** The longest part of a phrase without a character that is printed in several ways. */
const plainPart = (phrase: string): string =>
  phrase
    .toLowerCase()
    .split(/['’…&]/u)
    .reduce((longest, part) => (part.length > longest.length ? part : longest))
    .trim()

const spell = (phrase: string): string =>
  escapePattern(phrase).replaceAll(/['’]/gu, "['’‘]?").replaceAll('&', '(?:&|and)')

/**
 * The pattern and the needs of a rule for lines that are one of the phrases, in any case, with signs around it and a counter after it: "» Read next", "COMMENTS
 * (12)". The evidence of the rule is that the phrase fills the line.
 *
 * @param phrases in lower case; an apostrophe stands for every form of it, or none
 */
export function onlyPhrases(phrases: readonly string[]): Pick<Rule, 'pattern' | 'needs'> {
  const any = phrases.map(spell).join('|')
  return {
    needs: [...new Set(phrases.map(plainPart))],
    pattern: patternAnyCase`^${sign}{0,4}(?:${any})(?: ?[(\[]?\d{1,6}[)\]]?)?(?:${sign}|!|\.{3}){0,4}$`
  }
}

/** The text with a capital at its beginning. */
export const capitalised = (text: string) => text.replace(/\p{L}/u, (first) => first.toUpperCase())

/**
 * The part of a case-sensitive pattern that matches the labels as pages print them: "Read more", "READ MORE", "Read More".
 *
 * @param labels in lower case
 */
export const asLabels = (labels: readonly string[]): string =>
  `(?:${alternation(
    new Set(
      labels.flatMap((label) => [capitalised(label), label.toUpperCase(), label.split(' ').map(capitalised).join(' ')])
    )
  )})`

/** Words, in lower case, one of which is in every line that begins with one of the labels: the needs of a rule. */
export const labelNeeds = (labels: readonly string[]): string[] => [...new Set(labels.map(plainPart))]
