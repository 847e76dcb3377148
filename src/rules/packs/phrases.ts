/** Rules for lines that hold a fixed phrase and nothing else: buttons, labels, links. */
import {alternation, escapePattern} from '../escape-pattern.ts'
import {patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

/** What pages print round a label: arrows, bullets, bars; no full stop, question or quotation mark, which sentences have. */
const sign = String.raw`[^\p{L}\p{N}"“”'‘’?!.,;()]`

/** The longest part of a phrase without a sign that is printed in several ways. */
const plainPart = (phrase: string): string =>
  phrase
    .toLowerCase()
    .split(/['’…&]/u)
    .reduce((longest, part) => (part.length > longest.length ? part : longest))
    .trim()

const spell = (phrase: string): string =>
  escapePattern(phrase).replaceAll(/['’]/gu, "['’‘]?").replaceAll('&', '(?:&|and)')

/**
 * The pattern and the needs of a rule for lines that are one of the phrases, in any case, with signs round it and a count
 * behind it: "» Read next", "COMMENTS (12)". They fill the line: that is the rule's evidence.
 *
 * @param phrases in lower case; an apostrophe stands for each way to print it, or none
 */
export function onlyPhrases(phrases: readonly string[]): Pick<Rule, 'pattern' | 'needs'> {
  const any = phrases.map(spell).join('|')
  return {
    needs: [...new Set(phrases.map(plainPart))],
    pattern: patternAnyCase`^${sign}{0,4}(?:${any})(?: ?[(\[]?\d{1,6}[)\]]?)?(?:${sign}|!|\.{3}){0,4}$`
  }
}

/** The text with a capital in front. */
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

/** Words one of which stands in every line that the labels open, in lower case: what a rule with them needs. */
export const labelNeeds = (labels: readonly string[]): string[] => [...new Set(labels.map(plainPart))]
