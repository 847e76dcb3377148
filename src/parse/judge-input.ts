/** The judge's input: the look of the lines, and what rules and tests have said about them so far. */

import {hintKinds, type JudgeInput, type KnownKind, knownKinds} from '../judge/features.ts'
import {lookAt} from '../judge/look.ts'
import type {Vocabulary} from '../rules/types.ts'
import type {Line} from '../source/types.ts'
import type {DatelinePlace} from './dateline.ts'
import {likeHeadline, likeSubheadings} from './label-by-neighbours.ts'
import type {Extremes, Marks} from './label-lines.ts'
import type {LineMark} from './line-marks.ts'
import type {Masthead} from './masthead.ts'
import {readMarker} from './shape.ts'

const kinds: Readonly<Partial<Record<LineMark['label'], KnownKind>>> = {
  agate: 'list',
  byline: 'head',
  caption: 'caption',
  credit: 'credit',
  dateline: 'head',
  deck: 'head',
  headline: 'headline',
  list: 'list',
  note: 'head',
  paragraph: 'story',
  quote: 'story',
  subheading: 'subheading'
}

const numbers = Object.fromEntries(knownKinds.map((kind, number) => [kind, number])) as Record<KnownKind, number>

const kindOf = ({label}: LineMark): KnownKind =>
  label.startsWith('boilerplate') ? 'boilerplate' : (kinds[label] ?? 'story')

/** What the tests of neighbours would say; the judge takes it into account. */
export function hintsOf(
  source: string,
  lines: readonly Line[],
  extremes: Extremes,
  marks: Marks,
  story: number,
  vocabulary: Vocabulary
): Uint8Array {
  const hints = new Uint8Array(lines.length)
  for (const index of likeSubheadings(source, lines, extremes, marks, vocabulary))
    hints[index] = hintKinds.indexOf(
      readMarker((lines[index] as Line).text)?.number ? 'numberedSubheading' : 'subheading'
    )
  const headline = likeHeadline(lines, story, marks)
  if (headline >= 0) hints[headline] = hintKinds.indexOf('headline')
  return hints
}

export function judgeInputOf(
  source: string,
  lines: readonly Line[],
  marks: Marks,
  dateline: DatelinePlace | undefined,
  masthead: Masthead | undefined,
  hints: Uint8Array
): JudgeInput {
  const known = new Uint8Array(lines.length)
  let listEnd = 0
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]
    if (index < listEnd) known[index] = known[index - 1] as number
    else if (mark) {
      known[index] = numbers[kindOf(mark)]
      listEnd = index + (mark.lines ?? 1)
    }
  }
  const opener = dateline ? dateline.line + dateline.lines - 1 : -1
  for (const index of [opener, masthead?.line ?? -1]) if (index >= 0 && known[index] === 0) known[index] = numbers.story
  return {look: lookAt(source, lines), known, dateline: opener, hints}
}
