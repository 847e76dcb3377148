/** Where the title after a read-also label ends, in copy that was flattened to one line, where nothing separates the title from the prose after it. */
import {wordsFor} from '../rules/packs/line-words.ts'
import {unicode} from '../source/unicode-pattern.ts'
import type {Span} from './line-marks.ts'

const smallWords = new Set(wordsFor('smallInTitles'))
const capital = unicode`^[\p{Lu}\d'‘(]`
/** What stands before a name inside a sentence; at the start of a sentence any word has a capital. */
const inSentence = unicode`^[^\p{Lu}\d]*[\p{Ll},]$`
const stop = /[.!?…“”"]/
const fewestWords = 4
const mostWords = 30
const reach = 300
/** How far around a label a name is searched for, and how often: so the time is linear in the length of the line. */
const nameReach = 10_000
const placesTried = 20

/** The words of a title and of the prose joined to it, up to the first word that titles do not print in lower case. */
function titleRun(after: string): string[] | undefined {
  const words = after.trimStart().slice(0, reach).split(' ', mostWords)
  const end = words.findIndex((word) => !capital.test(word) && !smallWords.has(word))
  const run = words.slice(0, end)
  const tells = end > fewestWords && capital.test(run[end - 1] as string)
  return tells && !run.some((word) => stop.test(word)) ? run : undefined
}

/** Whether the words are a whole name somewhere in the text: no other capitalised word is next to them. */
function standsAlone(words: string, text: string): boolean {
  for (let at = text.indexOf(words), tried = 0; at !== -1 && tried < placesTried; at = text.indexOf(words, at + 1)) {
    tried++
    const [before, after] = [text.slice(Math.max(0, at - 30), at), text.slice(at + words.length, at + words.length + 3)]
    const isName = /(?:^|[\s("“])$/u.test(before) && /^(?:[\s,.)]|$)/u.test(after)
    const previous = before.trimEnd().split(' ').at(-1) ?? ''
    if (isName && inSentence.test(previous) && !capital.test(after.trimStart())) return true
  }
  return false
}

/**
 * The prose begins with a name that the story has mentioned before, by itself:
 *
 *     … kata Budiono. Baca juga: Pasar Lama Dibuka Lagi Usai Banjir Budiono menilai …
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * If words stand before the name elsewhere in the story, they belong to it. If there is no such name, the end of the title is unknown.
 */
function wordsOfTitle(run: readonly string[], before: string, whole: string): number | undefined {
  let start = run.length - 1
  while (start >= fewestWords && !standsAlone(run.slice(start).join(' '), before)) start--
  if (start < fewestWords) return undefined
  while (start >= fewestWords && whole.includes(run.slice(start - 1).join(' '))) start--
  return start >= fewestWords ? start : undefined
}

function extend(span: Span, text: string): Span {
  const after = text.slice(span.end)
  const run = titleRun(after)
  if (!run) return span
  const before = text.slice(Math.max(0, span.start - nameReach), span.start)
  const behind = after.slice(run.join(' ').length + 1, nameReach)
  const count = wordsOfTitle(run, before, `${before}\n${behind}`)
  if (count === undefined) return span
  const title = run.slice(0, count).join(' ')
  return {...span, end: text.indexOf(title, span.end) + title.length, rule: 'parse/fused-title', fields: {title}}
}

/** Read-also labels inside a paragraph include the title after them, if its end can be found. */
export function withFusedTitles(spans: readonly Span[], text: string): readonly Span[] {
  if (spans.length === 0) return spans
  return spans.map((span, index) => {
    if (span.label !== 'boilerplate:related' || span.fields['title'] || span.start === 0) return span
    const extended = extend(span, text)
    const next = spans[index + 1]
    return next && next.start < extended.end ? span : extended
  })
}
