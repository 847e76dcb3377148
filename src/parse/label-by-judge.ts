/** The judge's verdicts → marks: it speaks of the lines that nothing else labelled. */
import type {Judgement} from '../judge/judge.ts'
import {ruleOfVerdict, type VerdictRule} from '../judge/verdict-rules.ts'
import type {Marks} from './label-lines.ts'
import type {LineMark} from './line-marks.ts'

/** The label of a line on which the judge's verdict goes by the id. */
export const labelOfVerdict: Readonly<Record<VerdictRule, LineMark['label']>> = {
  'judge/boilerplate': 'boilerplate:other',
  'judge/caption': 'caption',
  'judge/credit': 'credit',
  'judge/headline': 'headline',
  'judge/note': 'note',
  'judge/subheading': 'subheading'
}

/** Label the line that the judge takes for the headline; apart from all others, for a headline may go on in the next line. */
export function labelHeadline(
  {verdicts}: Judgement,
  marks: Marks,
  holds: (id: VerdictRule, index: number) => boolean
): void {
  const index = verdicts.findIndex((verdict) => verdict?.label === 'headline')
  if (index >= 0 && !marks[index] && holds('judge/headline', index))
    marks[index] = {label: 'headline', rule: 'judge/headline', fields: {}}
}

/** Label the other lines that the judge is sure of. */
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
