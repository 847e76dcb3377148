/** The judge's verdicts by their ids, which are used like rule ids. */
import type {VerdictLabel} from './judge.ts'

/** The reason given for each label. */
export const verdictRules = {
  'judge/boilerplate': 'by its look, its place and its neighbours it is not part of the story',
  'judge/caption': 'by its look, its place and its neighbours it is the caption of a picture',
  'judge/credit': 'by its look, its place and its neighbours it says who wrote or edited the story',
  'judge/headline': 'of the lines above the story it is most likely the headline',
  'judge/note': 'by its look, its place and its neighbours it is a byline, a date or a remark above the story',
  'judge/unsure': 'it may be boilerplate, but not surely enough to remove it: it stays, with a doubt',
  'judge/subheading': 'by its look, its place and its neighbours it is a subheading of the story'
} as const

/** An id under which a verdict is reported; `judge/unsure` is a doubt and labels nothing. */
export type VerdictRule = Exclude<keyof typeof verdictRules, 'judge/unsure'>

/** The id of a verdict; undefined if the line belongs to the story. */
export const ruleOfVerdict: Readonly<Partial<Record<VerdictLabel, VerdictRule>>> = {
  boilerplate: 'judge/boilerplate',
  caption: 'judge/caption',
  credit: 'judge/credit',
  head: 'judge/note',
  headline: 'judge/headline',
  subheading: 'judge/subheading'
}
