/** How clean a corpus is: what its articles show, counted in any order, and the result. */
import type {Article} from '../article/types.ts'
import type {Reading} from '../parse/parse.ts'
import {looksLikeProse} from '../parse/shape.ts'
import type {Standing} from './article-registry.ts'
import {type Sampled, sample} from './evidence.ts'
import {hash} from './hash.ts'
import {anySlot, mask} from './mask.ts'
import {symptoms, symptomsOf} from './symptoms.ts'

export type Counts = Record<string, number>

/** A line that occurs in many articles and is not part of their stories. */
export interface Residue {
  articles: number
  reasons: Counts
  outlets: Counts
  languages: Counts
  years: Counts
  /** As printed. */
  printed: Sampled<string>[]
}

/** Articles of an outlet, a language or a year, and how many of them show a symptom. */
export type Tallied = Record<string, {articles: number; affected: number}>

/** The counts. They can be sent between threads. */
export interface Diagnosis {
  articles: number
  affected: number
  symptoms: Counts
  outlets: Tallied
  languages: Tallied
  years: Tallied
  lines: Map<string, Residue>
}

const noCounts = <Value>(): Record<string, Value> => Object.create(null)

export const newDiagnosis = (): Diagnosis => ({
  articles: 0,
  affected: 0,
  symptoms: noCounts(),
  outlets: noCounts(),
  languages: noCounts(),
  years: noCounts(),
  lines: new Map()
})

const newResidue = (): Residue => ({
  articles: 0,
  reasons: noCounts(),
  outlets: noCounts(),
  languages: noCounts(),
  years: noCounts(),
  printed: []
})

const count = (counts: Counts, key: string, by = 1) => {
  counts[key] = (counts[key] ?? 0) + by
}

function tally(table: Tallied, key: string, articles: number, affected: number): void {
  const row = table[key] ?? {articles: 0, affected: 0}
  table[key] = {articles: row.articles + articles, affected: row.affected + affected}
}

const printedSample = 1

/** What is known about an article besides its text. */
export interface Facts {
  /** Its text as it came. */
  text: string
  outlet: string
  language: string
  year: string
  /** Whether it is a copy or a near-duplicate of another article. */
  standing: Standing
}

/** Lines of an article that recur and contain nothing of the story, each once, by the key they are counted by. */
function residuesOf(
  {source, marks, judgement}: Reading,
  recurs: (name: string) => boolean
): Map<string, {text: string; reason: string}> {
  const found = new Map<string, {text: string; reason: string}>()
  for (const [at, {text}] of source.lines.entries()) {
    const mark = marks[at]
    const isOut = mark !== undefined && (mark.label.startsWith('boilerplate:') || mark.label === 'caption')
    const isLikely = mark === undefined && (judgement.verdicts[at]?.unsure ?? false)
    if (!isOut && !isLikely) continue
    if (!isOut && looksLikeProse(text)) continue
    const name = `line\t${mask(text).toLowerCase()}`
    if (text.length > 300 || !recurs(name)) continue
    found.set(name, {text, reason: isOut ? mark.label.replace('boilerplate:', '') : 'unsure'})
  }
  return found
}

/** Examine an article. */
export function diagnose(
  into: Diagnosis,
  article: Article,
  reading: Reading,
  {text, outlet, language, year, standing}: Facts,
  recurs: (name: string) => boolean
): void {
  const shown = [...symptomsOf(article, reading, text), ...(compared.has(standing) ? [standing] : [])]
  const affected = shown.length > 0 ? 1 : 0
  into.articles++
  into.affected += affected
  for (const id of shown) count(into.symptoms, id)
  tally(into.outlets, outlet, 1, affected)
  tally(into.languages, language, 1, affected)
  tally(into.years, year, 1, affected)
  for (const [name, {text: line, reason}] of residuesOf(reading, recurs)) {
    const residue = into.lines.get(name) ?? newResidue()
    into.lines.set(name, residue)
    residue.articles++
    count(residue.reasons, reason)
    count(residue.outlets, outlet)
    count(residue.languages, language)
    count(residue.years, year)
    sample(residue.printed, {hash: hash(line), value: line}, printedSample)
  }
}

const addCounts = (into: Counts, more: Counts) => {
  for (const [key, by] of Object.entries(more)) count(into, key, by)
}

/** Add the counts of another diagnosis. */
export function addDiagnosis(into: Diagnosis, more: Diagnosis): void {
  into.articles += more.articles
  into.affected += more.affected
  addCounts(into.symptoms, more.symptoms)
  for (const table of ['outlets', 'languages', 'years'] as const)
    for (const [key, {articles, affected}] of Object.entries(more[table])) tally(into[table], key, articles, affected)
  for (const [name, found] of more.lines) {
    const residue = into.lines.get(name) ?? newResidue()
    into.lines.set(name, residue)
    residue.articles += found.articles
    for (const table of ['reasons', 'outlets', 'languages', 'years'] as const) addCounts(residue[table], found[table])
    for (const one of found.printed) sample(residue.printed, one, printedSample)
  }
}

/** Number of articles with a name; null: the name is not known. */
export interface Share {
  name: string | null
  articles: number
}

/** A group of articles, and how many of them show a symptom. */
export interface GroupShare extends Share {
  affected: number
  share: number
}

export type Level = 'clean' | 'nearly clean' | 'dirty' | 'very dirty' | 'empty'

/** The result that programs read; its shape is a promise. Shares are from 0 to 1; lists begin with the most frequent. */
export interface CheckUp {
  schemaVersion: 1
  articles: number
  /** Articles that show any symptom. */
  affected: number
  share: number
  verdict: {level: Level; words: string}
  symptoms: {id: string; name: string; articles: number; share: number; cure: string}[]
  residualLines: {
    text: string
    articles: number
    share: number
    reason: string
    outlets: Share[]
    languages: Share[]
    years: Share[]
  }[]
  outlets: GroupShare[]
  languages: GroupShare[]
  years: GroupShare[]
}

const shareOf = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((1e6 * part) / whole) / 1e6)

const byArticles = (one: {articles: number; name: string | null}, other: typeof one) =>
  other.articles - one.articles ||
  Number((one.name ?? '') > (other.name ?? '')) - Number((one.name ?? '') < (other.name ?? ''))

const sharesOf = (counts: Counts): Share[] =>
  Object.entries(counts)
    .map(([name, articles]) => ({name: name || null, articles}))
    .sort(byArticles)

const groupsOf = (table: Tallied): GroupShare[] =>
  Object.entries(table)
    .map(([name, {articles, affected}]) => ({
      name: name || null,
      articles,
      affected,
      share: shareOf(affected, articles)
    }))
    .sort(byArticles)

/** From this share of affected articles on, a corpus is described by this word. */
const levels: readonly (readonly [from: number, level: Level, words: string])[] = [
  [0.25, 'very dirty', 'Much of this corpus is not story text. Clean it before it is used.'],
  [0.05, 'dirty', 'It is dirty. Clean it before it is used.'],
  [0.01, 'nearly clean', 'It is nearly clean. See whether what is left matters for what it is used for.'],
  [0, 'clean', 'It is clean.']
]

const mostLines = 20
const leastArticles = 3

/** What else is known about the articles. */
export interface Found {
  unreadable: number
  /** If the articles that were compared are a sample: one of this many articles is in it. */
  sampledOf: number
}

/** The results of comparing a sample are scaled up to all articles. */
const compared: ReadonlySet<string> = new Set(['copies', 'near-duplicates'])

/** Counts → result. */
export function checkUpOf(
  {articles, affected, symptoms: shown, outlets, languages, years, lines}: Diagnosis,
  {unreadable, sampledOf}: Found
): CheckUp {
  const all = articles + unreadable
  const total = affected + unreadable
  const seen = (id: string) =>
    id === 'unreadable' ? unreadable : (shown[id] ?? 0) * (compared.has(id) ? sampledOf : 1)
  const share = shareOf(total, all)
  const [, level, words] =
    articles === 0
      ? ([0, 'empty', all === 0 ? 'There are no articles.' : 'None of the articles could be read.'] as const)
      : (levels.find(([from]) => share >= from) as (typeof levels)[number])
  const residual = [...lines.values()]
    .filter((residue) => residue.articles >= leastArticles)
    .map((residue) => ({name: residue.printed[0]?.value ?? '', ...residue}))
    .sort(byArticles)
    .slice(0, mostLines)
  return {
    schemaVersion: 1,
    articles: all,
    affected: total,
    share,
    verdict: {level, words},
    symptoms: symptoms
      .map(({id, name, cure}) => ({id, name, articles: seen(id), cure}))
      .map(({id, name, articles: count, cure}) => ({id, name, articles: count, share: shareOf(count, all), cure})),
    residualLines: residual.map(({name, articles: count, reasons, outlets: own, languages: tongues, years: when}) => ({
      text: name.split(anySlot).join('…'),
      articles: count,
      share: shareOf(count, articles),
      reason: sharesOf(reasons)[0]?.name ?? 'other',
      outlets: sharesOf(own),
      languages: sharesOf(tongues),
      years: sharesOf(when)
    })),
    outlets: groupsOf(outlets),
    languages: groupsOf(languages),
    years: groupsOf(years)
  }
}
