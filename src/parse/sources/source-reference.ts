/** Which medium the story takes its information from: a frame that cites, the name in it, and the date after the name. */
import {merged} from '../../article/merged.ts'
import {fold, type RuleSet} from '../../rules/compile.ts'
import {alternation} from '../../rules/escape-pattern.ts'
import {remember} from '../../rules/remember.ts'
import type {Evidence, Rule, Vocabulary} from '../../rules/types.ts'
import {asSearcher, type UnicodePattern, unicode} from '../../source/unicode-pattern.ts'
import {fieldsOf, type Span} from '../line-marks.ts'
import {readDate} from '../read-date.ts'
import {hasShape} from '../shape.ts'
import {type CitingWords, citingWords} from './citing-words.ts'
import {readNameBefore} from './name-before.ts'
import {readNameBehind} from './name-behind.ts'
import {shownBy, suffices} from './name-evidence.ts'
import type {NameFound} from './name-words.ts'

/** What stands around the name, in the words of a language. */
interface Gaps {
  beforeDate: UnicodePattern
  occasion: UnicodePattern | undefined
  joined: UnicodePattern | undefined
}

const gaps = new WeakMap<CitingWords, Gaps>()

function makeGaps({beforeDates, occasions, joiners}: CitingWords): Gaps {
  const dateWords = beforeDates.length > 0 ? `(?:(?:${alternation(beforeDates)}) ){0,2}` : ''
  return {
    beforeDate: unicode`,? ?${dateWords}`,
    // An occasion stands between them only when the date is given in full.
    occasion:
      occasions.length > 0
        ? unicode`,? (?:${alternation(occasions)}) [^.;:()]{2,90}?,? ${dateWords}(?=(?:\p{Lu}\p{L}{3,6},? )?\(?\d{1,2}[/ .])`
        : undefined,
    joined: joiners.length > 0 ? unicode`,? (?:${alternation(joiners)}) ` : undefined
  }
}

const gapsOf = (words: CitingWords) => remember(gaps, words, () => makeGaps(words))

interface Context {
  text: string
  set: RuleSet
  words: CitingWords
  /** The outlet that prints the story. */
  own: string | undefined
}

const isDateIn =
  (text: string, vocabulary: Vocabulary) =>
  (at: number): boolean =>
    readDate(text, at, vocabulary) !== undefined

const wordStop = unicode`[\p{Ll}\d]\.$`

/** A name that the pattern itself has inside. */
function nameInside(match: RegExpExecArray, printed: string, {words}: Context): NameFound {
  const start = match.index + match[0].lastIndexOf(printed)
  const end = match.index + match[0].length
  // The full stop after a name is the sentence's, unless the name is an abbreviation.
  const cut = wordStop.test(printed) ? 1 : 0
  const name = printed.slice(0, printed.length - cut).trimEnd()
  return {name, start, end: end - (match[0].endsWith(printed) ? cut : 0), evidence: shownBy(name, words)}
}

function nameOf(match: RegExpExecArray, rule: Rule, context: Context): NameFound | undefined {
  const {text, words, set} = context
  const printed = match.groups?.['name']
  if (printed) return nameInside(match, printed, context)
  if (rule.named === 'before' || rule.named === 'attributive')
    return readNameBefore(text, match.index, rule.named === 'attributive', words)
  const end = match.index + match[0].length
  return readNameBehind(text, end, rule.asks ?? 'name', words, isDateIn(text, set.vocabulary))
}

/** The outlet that prints the story is no source of it, but somebody may speak to it. */
const isOwn = (name: string, {own, set}: Context) =>
  own !== undefined && (fold(name) === fold(own) || (set.ownNames.has(fold(own)) && set.ownNames.has(fold(name))))

/** The house of the story and all that packs know are media, whatever the gazetteer has. */
function isEnough(found: NameFound, asked: Evidence, {own, set}: Context): boolean {
  if (suffices(found.evidence, asked)) return true
  return (own !== undefined && fold(own) === fold(found.name)) || set.isOutletName(found.name)
}

/** Read one reference around the match of its frame. */
function readReference(match: RegExpExecArray, rule: Rule, context: Context): Span | undefined {
  const found = nameOf(match, rule, context)
  if (!found || !isEnough(found, rule.asks ?? 'name', context)) return undefined
  const fields = fieldsOf(match, rule.fields)
  if (fields['kind'] !== 'told' && isOwn(found.name, context)) return undefined
  const frameEnd = match.index + match[0].length
  const {date, end} = dateAfter(Math.max(found.end, frameEnd), context)
  const span: Record<string, string> = merged(fields, {name: found.name})
  if (fields['verb']) span['verb'] = fields['verb'].toLowerCase()
  if (date) span['date'] = date
  return {start: Math.min(match.index, found.start), end, label: 'source', rule: rule.id, fields: span}
}

function dateAfter(at: number, context: Context): {date?: string; end: number} {
  const {text, words, set} = context
  const gap = gapsOf(words).beforeDate.matchAt(text, at)?.[0] ?? ''
  const found = readDate(text, at + gap.length, set.vocabulary) ?? dateAfterOccasion(at, context)
  if (!found) return {end: at}
  return found.iso ? {date: found.iso, end: found.end} : {end: found.end}
}

function dateAfterOccasion(at: number, {text, words, set}: Context) {
  const gap = gapsOf(words).occasion?.matchAt(text, at)?.[0]
  const found = gap === undefined ? undefined : readDate(text, at + gap.length, set.vocabulary)
  return found?.iso ? found : undefined
}

const goesOn = unicode`,? \p{Ll}`

/** The other source of a phrase that names two, "Web MD dan Mayo Clinic": a medium, or a name that no clause follows. */
function secondName(first: Span, rule: Rule, context: Context): Span[] {
  const {text, words, set} = context
  if (first.fields['date'] || first.fields['kind'] === 'told' || (rule.named ?? 'behind') !== 'behind') return []
  const link = gapsOf(words).joined?.matchAt(text, first.end)?.[0]
  if (link === undefined) return []
  const start = first.end + link.length
  const found = readNameBehind(text, start, 'name', words, isDateIn(text, set.vocabulary))
  if (!found) return []
  const stands =
    isEnough(found, 'medium', context) ||
    (suffices(found.evidence, rule.asks ?? 'name') && / /.test(found.name) && !goesOn.matchAt(text, found.end))
  if (!stands || isOwn(found.name, context)) return []
  const {date, end} = dateAfter(found.end, context)
  const fields = merged(first.fields, date ? {name: found.name, date} : {name: found.name})
  return [{...first, start: found.start, end, fields}]
}

/** All source references of a line, in the order of the rules; `own` is the outlet that prints the story. */
export function findSourceReferences(text: string, own: string | undefined, set: RuleSet): Span[] {
  const spans: Span[] = []
  const candidates = set.sources.candidates(text)
  if (candidates.length === 0) return spans
  const context: Context = {text, set, own, words: citingWords(set.vocabulary)}
  for (const rule of candidates) {
    if (rule.shape && !hasShape(rule.shape, text, false)) continue
    for (const match of asSearcher(rule.pattern).matchAll(text)) {
      const span = readReference(match, rule, context)
      if (span) spans.push(span, ...secondName(span, rule, context))
    }
  }
  return spans
}
