/** Which medium the story takes its information from: the name after a reporting verb, and the date after the name. */
import {merged} from '../article/merged.ts'
import {fold, type RuleSet} from '../rules/compile.ts'
import type {Rule} from '../rules/types.ts'
import {asSearcher, type UnicodePattern, unicode, unicodeAnyCase} from '../source/unicode-pattern.ts'
import {fieldsOf, type Span} from './line-marks.ts'
import {readDate} from './read-date.ts'
import {isCaps} from './shape.ts'

/** A word of a name: capitals, digits, an address, an account. */
const nameWord = unicode`(?:@[\w.]+|[\p{L}\d][\p{L}\p{M}\d&.'’+-]*(?:/[\p{L}\d]+)*)`
/** The abbreviation of a name, in brackets after it: "Bursa Efek Indonesia (BEI)". */
const abbreviation = unicode` ?\(\p{Lu}[\p{L}-]{1,11}\)`
/** Words in lower case that may stand inside a name, when a capital follows. */
const linkWord = unicode`(?:of|the|and|for|de|la|el|le|in|on|al|bin|van|von|der) (?=\p{Lu})`
const capital = unicode`^[\p{Lu}\d@]`
const address = unicodeAnyCase`^[\p{L}\d-]+\.(?:com|co|id|net|org|news|go|tv|my)\b`
/** Initials: "A.P." */
const spelledOut = unicode`^(?:\p{Lu}\.)+$`
const ownCapital = unicode`^\p{Ll}{1,10}\p{Lu}`

const matchAt = (pattern: UnicodePattern, text: string, at: number): string | undefined =>
  pattern.matchAt(text, at)?.[0]

/** Names stop before a day of the week, and before words that begin a new clause. */
function stops(word: string, set: RuleSet): boolean {
  return set.vocabulary.weekdays.includes(word.toLowerCase())
}

/** The name that starts at `at`: capitalised words in a row, as a reader would cut it. */
export function readName(text: string, at: number, set: RuleSet): {name: string; end: number} | undefined {
  let end = at
  let next = at
  let opening = ''
  if (/["“'‘]/u.test(text[next] ?? '')) opening = text[next++] as string
  for (let words = 0; words < 9; words++) {
    const link = words > 0 ? matchAt(linkWord, text, next) : undefined
    const start = next + (link?.length ?? 0)
    const word = matchAt(nameWord, text, start)
    if (!word || !(capital.test(word) || address.test(word) || ownCapital.test(word)) || stops(word, set)) break
    const trimmed = /\.$/u.test(word) && !spelledOut.test(word) ? word.slice(0, -1) : word
    end = start + trimmed.length
    next = end
    if (trimmed !== word || text[next] !== ' ') break
    next++
  }
  if (end === at || (opening && end === at + 1)) return undefined
  const short = matchAt(abbreviation, text, end)
  const name = text.slice(opening ? at + 1 : at, end + (short?.length ?? 0))
  const after = end + (short?.length ?? 0)
  return {name, end: opening && /["”'’]/u.test(text[after] ?? '') ? after + 1 : after}
}

/** What may stand between a name and its date. */
const beforeDate = unicode`,? ?(?:(?:pada|edisi|terbitan|tanggal|on|of|dated) )?(?:hari )?`
/** An occasion between them, when the date is given in full. */
const occasion = unicode`,? (?:dalam|di|pada|saat|lewat|melalui|usai|yang|terkait|tentang|soal|untuk) [^.;:()]{2,90}?,? (?:pada )?(?=(?:\p{Lu}\p{L}{3,6} )?\(?\d{1,2}[/ ])`

const wordStop = unicode`[\p{Ll}\d]\.$`

/** The full stop after a name is the sentence's, unless the name is an abbreviation. */
function withoutStop(name: string, end: number): {name: string; end: number} {
  return wordStop.test(name) ? {name: name.slice(0, -1), end: end - 1} : {name, end}
}

/** Read one reference after the match of its verb. */
function readReference(
  text: string,
  rule: Rule,
  match: RegExpExecArray,
  own: string | undefined,
  set: RuleSet
): Span | undefined {
  const fields = fieldsOf(match, rule.fields)
  const from = match.index + match[0].length
  const named = fields['name'] ? withoutStop(fields['name'], from) : readName(text, from, set)
  if (!named || (fields['kind'] !== 'told' && isOwn(named.name, own, set))) return undefined
  const {date, end} = dateAfter(text, named.end, set)
  const span: Record<string, string> = merged(fields, {name: named.name})
  if (fields['verb']) span['verb'] = fields['verb'].toLowerCase()
  if (date) span['date'] = date
  return {start: match.index, end, label: 'source', rule: rule.id, fields: span}
}

/** The house that prints the story is no source of it. */
const isOwn = (name: string, own: string | undefined, set: RuleSet) =>
  own !== undefined && (fold(name) === fold(own) || (set.ownNames.has(fold(own)) && set.ownNames.has(fold(name))))

/** A second name joined to the first: "Web MD dan Mayo Clinic". */
const joined = unicode`,? (?:dan|and|serta) (?:dari )?(?=\p{Lu})`

function dateAfter(text: string, at: number, set: RuleSet): {date?: string; end: number} {
  const gap = matchAt(beforeDate, text, at) ?? ''
  const found = readDate(text, at + gap.length, set.vocabulary) ?? dateAfterOccasion(text, at, set)
  if (!found) return {end: at}
  return found.iso ? {date: found.iso, end: found.end} : {end: found.end}
}

function dateAfterOccasion(text: string, at: number, set: RuleSet) {
  const gap = matchAt(occasion, text, at)
  const found = gap === undefined ? undefined : readDate(text, at + gap.length, set.vocabulary)
  return found?.iso ? found : undefined
}

const goesOn = unicode`,? \p{Ll}`
const runsOn = unicode` \p{Ll}`
/** What is said to be sites or papers is not a person, though a clause follows: "dari situs Web MD dan Mayo Clinic, berikut …". */
const isMedium = unicodeAnyCase`(?<![\p{L}\d])(?:situs|laman|media|portal|website|kanal|harian|koran|surat kabar|majalah)(?![\p{L}\d])`

/** The other source of a phrase that names two; it must look like a medium: two capitalised words, an address, capitals. */
function secondName(text: string, first: Span, set: RuleSet): Span[] {
  if (first.fields['date'] || first.fields['kind'] === 'told') return []
  const link = matchAt(joined, text, first.end)
  const start = first.end + (link?.length ?? 0)
  const named = link === undefined ? undefined : readName(text, start, set)
  if (
    !named ||
    !(/[ .]/u.test(named.name) || isCaps(named.name)) ||
    (isMedium.test(text.slice(first.start, first.end)) ? runsOn : goesOn).matchAt(text, named.end)
  )
    return []
  const {date, end} = dateAfter(text, named.end, set)
  const fields = merged(first.fields, date ? {name: named.name, date} : {name: named.name})
  return [{...first, start, end, fields}]
}

/** All source references of a line, in the order of the rules; `own` is the house that prints the story. */
export function findSourceReferences(text: string, own: string | undefined, set: RuleSet): Span[] {
  const spans: Span[] = []
  for (const rule of set.sources.candidates(text))
    for (const match of asSearcher(rule.pattern).matchAll(text)) {
      const span = readReference(text, rule, match, own, set)
      if (span) spans.push(span, ...secondName(text, span, set))
    }
  return spans
}
