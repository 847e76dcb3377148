/** The judge's verdicts → marks, for lines that nothing else has labelled. */
import type {Judgement} from '../judge/judge.ts'
import {ruleOfVerdict, type VerdictRule} from '../judge/verdict-rules.ts'
import type {Line} from '../source/types.ts'
import type {Marks} from './label-lines.ts'
import type {LineMark} from './line-marks.ts'
import {countWords, endsSentence, looksLikeProse, readMarker} from './shape.ts'

/** The label that a verdict of the judge gives, by the verdict's id. */
export const labelOfVerdict: Readonly<Record<VerdictRule, LineMark['label']>> = {
  'judge/boilerplate': 'boilerplate:other',
  'judge/caption': 'caption',
  'judge/credit': 'credit',
  'judge/headline': 'headline',
  'judge/note': 'note',
  'judge/subheading': 'subheading'
}

/** Label the line that the judge considers the headline. This is done before all other verdicts, because a headline may continue on the next line. */
export function labelHeadline(
  {verdicts}: Judgement,
  marks: Marks,
  holds: (id: VerdictRule, index: number) => boolean
): void {
  const index = verdicts.findIndex((verdict) => verdict?.label === 'headline')
  if (index >= 0 && !marks[index] && holds('judge/headline', index))
    marks[index] = {label: 'headline', rule: 'judge/headline', fields: {}}
}

/** Label the other lines of which the judge is certain. */
export function labelByJudge(
  {verdicts}: Judgement,
  marks: Marks,
  holds: (id: VerdictRule, index: number) => boolean
): void {
  for (const [index, verdict] of verdicts.entries()) {
    const rule = verdict && ruleOfVerdict[verdict.label]
    if (rule && !marks[index] && holds(rule, index)) marks[index] = {label: labelOfVerdict[rule], rule, fields: {}}
  }
}

interface Numbered {
  index: number
  number: number
  text: string
}

/** Whether all numbered lines, in order from the first to the last, begin sections: each looks like a title, with prose after it. */
function openSections(lines: readonly Line[], marks: Marks, numbered: readonly Numbered[]): boolean {
  return (
    numbered.length > 1 &&
    numbered.every(
      ({index, number, text}, at) =>
        number === at + 1 &&
        !marks[index] &&
        !endsSentence(text) &&
        countWords(text) <= sectionWords &&
        !marks[index + 1] &&
        looksLikeProse(lines[index + 1]?.text ?? '')
    )
  )
}

/** Maximum number of words in a numbered line that begins a section, if no other numbered line is known to be a heading. */
const sectionWords = 9
/** Maximum number of words in a numbered heading. */
const headingWords = 15

/**
 * If one numbered line is a subheading, those with the next numbers are, too, even if they look less like one:
 *
 *     2. Berbagi tugas
 *     …
 *     3. Menanam pohon "warisan"
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function joinNumbered(lines: readonly Line[], marks: Marks): void {
  const numbered = lines.flatMap(({text}, index) => {
    const number = readMarker(text)?.number
    return number === undefined ? [] : [{index, number, text}]
  })
  const heads = new Set(numbered.flatMap(({index, number}) => (marks[index]?.label === 'subheading' ? [number] : [])))
  if (heads.size === 0 && !openSections(lines, marks, numbered)) return
  if (heads.size === 0) heads.add((numbered[0] as Numbered).number - 1)
  for (const {index, number, text} of numbered) {
    const isNext = heads.has(number - 1) || heads.has(number + 1)
    if (marks[index] || !isNext || endsSentence(text) || countWords(text) > headingWords) continue
    marks[index] = {label: 'subheading', rule: 'judge/subheading', fields: {}}
    heads.add(number)
  }
}
