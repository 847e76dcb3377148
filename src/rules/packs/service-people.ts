/** Rules for what a page says about its own writers after a story: "Jane Roe is a reporter for the Sample Herald, covering housing." */
import {pattern} from '../fragments.ts'
import type {Example, Rule} from '../types.ts'

/** How a language describes the writer of a story. */
export interface WriterWords {
  language: string
  /** What joins the name and the profession, as a pattern: "is an?". */
  is: string
  /** Professions of writers. */
  trade: string
  /** What shows that the sentence is about the writer's work: the beat, the earlier career, an address. */
  work: string
  /** The beginning of such a line without a name, as a pattern, if the language has one: "Es periodista". */
  alone?: string
  needs: readonly string[]
  match: readonly Example[]
  skip: readonly Example[]
}

const person = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|al|bin|da|de|del|della|di|do|dos|el|la|le|van|von|der|den|y)){1,4})`

/**
 * The rule for lines about the writer, after the story. A profession alone is not evidence, because stories are about reporters as well: the line begins with
 * the name, the profession follows in the present tense, and then the beat or the career.
 */
export const writerRule = ({language, is, trade, work, alone, needs, match, skip}: WriterWords): Rule => ({
  id: `${language}/about-writer`,
  label: 'boilerplate:other',
  zone: 'tail',
  needs,
  pattern: pattern`^(?!.*["“”„«»])(?:—|–|-|\*)? ?(?:${person},? (?:${is})${alone ? `|${alone}` : ''}) (?:[^!?.]{0,70} )?(?:${trade})(?!\p{L})(?:[^!?.]|\.(?=\S)){0,140}(?:${work})(?!\p{L}).{0,260}$`,
  shape: {length: 520, words: 90},
  evidence: 'Under the story: the writer’s name, profession (in the present tense), and beat or career.',
  examples: {match, skip}
})
