/** Rules for what a page says of its own writers under a story: "Jane Roe is a reporter for the Sample Herald, covering housing." */
import {pattern} from '../fragments.ts'
import type {Example, Rule} from '../types.ts'

/** How a language speaks of the writer of a story. */
export interface WriterWords {
  language: string
  /** What joins the name to the trade, as a pattern: "is an?". */
  is: string
  /** What writers are. */
  trade: string
  /** What tells that the sentence is about the writer's work: the beat, the years before, how to write to them. */
  work: string
  /** What opens such a line without a name, as a pattern, if there is such a thing: "Es periodista". */
  alone?: string
  needs: readonly string[]
  match: readonly Example[]
  skip: readonly Example[]
}

const person = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|al|bin|da|de|del|della|di|do|dos|el|la|le|van|von|der|den|y)){1,4})`

/**
 * The rule for lines about the writer, under the story. One trade is no evidence, for stories are told of reporters as well: the name
 * opens the line, the trade follows in the present tense, and the beat or the career behind it.
 */
export const writerRule = ({language, is, trade, work, alone, needs, match, skip}: WriterWords): Rule => ({
  id: `${language}/about-writer`,
  label: 'boilerplate:other',
  zone: 'tail',
  needs,
  pattern: pattern`^(?!.*["“”„«»])(?:—|–|-|\*)? ?(?:${person},? (?:${is})${alone ? `|${alone}` : ''}) (?:[^!?.]{0,70} )?(?:${trade})(?!\p{L})(?:[^!?.]|\.(?=\S)){0,140}(?:${work})(?!\p{L}).{0,260}$`,
  shape: {length: 520, words: 90},
  evidence: 'The name, the trade in the present tense, and the beat or the career of the writer, under the story.',
  examples: {match, skip}
})
