/** Finds the media from which the story takes its information: the citing words (the frame), the name, and the date after the name. */
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
import {shortForms, shownBy, suffices} from './name-evidence.ts'
import {type NameFound, quotes} from './name-words.ts'

/** Patterns for the text beside the name, with the words of a language. */
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
    // An occasion may stand before the date only if the date is given in full.
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
  /** Short forms of the media that the story has named in full above. */
  cited: ReadonlySet<string>
}

const isDateIn =
  (text: string, vocabulary: Vocabulary) =>
  (at: number): boolean =>
    readDate(text, at, vocabulary) !== undefined

const wordStop = unicode`[\p{Ll}\d]\.$`

const quoted = /["“”„«»‹›]/u

/** "„Musterblatt“", "MRF-„Musterjournal“": the name without its quotation marks, if none is left alone. */
function withoutQuotes(name: string): string {
  const opening = quoted.exec(name)
  if (!opening || !quotes[opening[0]]?.includes(name.at(-1) as string)) return name
  return name.slice(0, opening.index) + name.slice(opening.index + 1, -1)
}

/** A name that the pattern itself has inside. */
function nameInside(match: RegExpExecArray, printed: string, {words}: Context): NameFound {
  const start = match.index + match[0].lastIndexOf(printed)
  const end = match.index + match[0].length
  // The full stop after a name belongs to the sentence, unless the name is an abbreviation.
  const cut = wordStop.test(printed) ? 1 : 0
  const whole = printed.slice(0, printed.length - cut).trimEnd()
  const name = withoutQuotes(whole)
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

/** The outlet that prints the story is not a source of it, unless somebody has told it something. */
const isOwn = (name: string, {own, set}: Context) =>
  own !== undefined && (fold(name) === fold(own) || (set.ownNames.has(fold(own)) && set.ownNames.has(fold(name))))

/** The outlet of the story, all that packs know, and what the story has named in full are media, whatever the gazetteer has. */
function isEnough(found: NameFound, asked: Evidence, {own, set, cited}: Context): boolean {
  if (suffices(found.evidence, asked) || cited.has(found.name)) return true
  return (own !== undefined && fold(own) === fold(found.name)) || set.isOutletName(found.name)
}

/**
 * The frame's pattern took the medium for the outlet that cites, and read the place as the name. The medium is the name.
 *
 *     Kapal itu karam, dilansir AFP dari Gaza.
 *                               ^^^
 */
function insteadOfPlace(found: NameFound | undefined, match: RegExpExecArray, context: Context) {
  const verb = match.groups?.['verb']
  if (!found || !verb || match[0].endsWith(verb) || !context.set.isPlace(found.name)) return found
  const {text, words, set} = context
  const from = match.index + match[0].indexOf(verb) + verb.length
  const inside = readNameBehind(text, from, 'medium', words, isDateIn(text, set.vocabulary))
  return inside && inside.end < found.start && isEnough(inside, 'medium', context) ? inside : found
}

/** Read one reference around the match of its frame. */
function readReference(match: RegExpExecArray, rule: Rule, context: Context): Span | undefined {
  const read = nameOf(match, rule, context)
  const found = insteadOfPlace(read, match, context)
  if (!found || !isEnough(found, rule.asks ?? 'name', context)) return undefined
  const fields = fieldsOf(match, rule.fields)
  if (fields['kind'] !== 'told' && isOwn(found.name, context)) return undefined
  const frameEnd = found === read ? match.index + match[0].length : found.end
  const {date, end} = dateBeside(found, match, frameEnd, context)
  const span: Record<string, string> = merged(fields, {name: found.name})
  if (fields['verb']) span['verb'] = fields['verb'].toLowerCase()
  if (date) span['date'] = date
  return {start: Math.min(match.index, found.start), end, label: 'source', rule: rule.id, fields: span}
}

/** The date after the reference, or between the name and the verb of its frame: "Reuters, Selasa (4/3), melaporkan". */
function dateBeside(found: NameFound, match: RegExpExecArray, frameEnd: number, context: Context) {
  const behind = dateAfter(Math.max(found.end, frameEnd), context)
  if (behind.date || found.end !== match.index || found.end === frameEnd) return behind
  const {date, end} = dateAfter(found.end, context)
  return date && end < frameEnd ? {date, end: behind.end} : behind
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
const clause = unicode`, (\p{Ll}+)`
const goesOnAtOnce = unicode` \p{Ll}`
const enumerates = unicode`, (?=\p{Lu})`
const mostNames = 5

/** What separates a name from the next one: "dan", or the comma of a list. */
function linkAfter(end: number, {text, words}: Context): {end: number; comma: boolean; joined: boolean} | undefined {
  const joined = gapsOf(words).joined?.matchAt(text, end)?.[0]
  if (joined !== undefined) return {end: end + joined.length, comma: joined.startsWith(','), joined: true}
  const listed = enumerates.matchAt(text, end)?.[0]
  return listed === undefined ? undefined : {end: end + listed.length, comma: true, joined: false}
}

/**
 * The other sources in a phrase that names several, "Web MD dan Mayo Clinic", "Kabar Sehat, Web MD, dan Mayo Clinic". Each must be a medium, or a longer name
 * after a joining word and without a clause after it.
 */
function furtherNames(first: Span, rule: Rule, context: Context): Span[] {
  const spans: Span[] = []
  if (first.fields['date'] || first.fields['kind'] === 'told' || (rule.named ?? 'behind') !== 'behind') return spans
  const {text, words, set} = context
  let afterList = false
  for (let end = first.end; spans.length < mostNames; ) {
    const link = linkAfter(end, context)
    if (!link) break
    const found = readNameBehind(text, link.end, 'name', words, isDateIn(text, set.vocabulary))
    if (!found || isOwn(found.name, context)) break
    const follows = link.comma && !afterList ? goesOn : goesOnAtOnce
    const opening = clause.matchAt(text, found.end)?.[1]
    const stands =
      isEnough(found, 'medium', context) ||
      (link.joined &&
        suffices(found.evidence, rule.asks ?? 'name') &&
        (/ /.test(found.name) || suffices(found.evidence, 'publisher')) &&
        !follows.matchAt(text, found.end) &&
        !(opening && words.relatives.has(opening)))
    if (!stands) break
    const {date, end: dated} = dateAfter(found.end, context)
    const fields = merged(first.fields, date ? {name: found.name, date} : {name: found.name})
    spans.push({...first, start: found.start, end: dated, fields})
    afterList ||= !link.joined
    end = dated
  }
  return spans
}

/**
 * All source references in a line, in the order of the rules. `own` is the outlet that prints the story; `cited` holds the short forms
 * of media that stand in the lines above, and gets those of this line.
 */
export function findSourceReferences(
  text: string,
  own: string | undefined,
  set: RuleSet,
  cited: Set<string> = new Set()
): Span[] {
  const spans: Span[] = []
  const candidates = set.sources.candidates(text)
  if (candidates.length === 0) return spans
  const words = citingWords(set.vocabulary)
  const context: Context = {text, set, own, cited, words}
  const refused: [RegExpExecArray, Rule][] = []
  for (const rule of candidates) {
    if (rule.shape && !hasShape(rule.shape, text, false)) continue
    for (const match of asSearcher(rule.pattern).matchAll(text)) {
      const span = readReference(match, rule, context)
      if (span) spans.push(span, ...furtherNames(span, rule, context))
      else refused.push([match, rule])
    }
  }
  const known = cited.size
  for (const {fields} of spans) for (const short of shortForms(fields['name'] as string, words)) cited.add(short)
  if (cited.size === known) return spans
  const again = refused.map(([match, rule]) => readReference(match, rule, context))
  return [...spans, ...again.filter((span) => span !== undefined)]
}
