/** Article → what it shows of the keys that may recur: the second pass. */
import type {Judgement} from '../judge/judge.ts'
import type {Marks} from '../parse/label-lines.ts'
import type {Reading} from '../parse/parse.ts'
import {countWords, endsSentence, isCaps, looksLikeProse, looksLikeTitle, titleShare} from '../parse/shape.ts'
import {once} from '../rules/once.ts'
import {remember} from '../rules/remember.ts'
import type {Line} from '../source/types.ts'
import {
  addEvidence,
  type counted,
  type Evidence,
  newEvidence,
  places,
  type Sampled,
  type Showing,
  sample,
  sampleSizes
} from './evidence.ts'
import {signatureOf} from './fingerprint.ts'
import {hash} from './hash.ts'
import {type Key, keyName, keysOf, openingName, openingWord} from './keys.ts'
import {mask} from './mask.ts'

/** What was found in the articles of one outlet, or in those without an outlet. */
export interface Group {
  articles: number
  evidence: Map<string, Evidence>
  /** The topics of articles, whatever they contain: how similar any two are. */
  signatures: Sampled<number[]>[]
  /** Lines of prose as near misses: any lines; and, in the group for all outlets, by their first word, if keys begin with that word. */
  prose: Map<string, Sampled<string>[]>
}

/** By outlet; the empty name is for articles without an outlet. */
export type Groups = Map<string, Group>

export const newGroup = (): Group => ({articles: 0, evidence: new Map(), signatures: [], prose: new Map()})

const signatureSample = 48
const proseSample = 3
/** Near misses are read by people. */
const longestNearMiss = 220

/** Labels of lines that are neither text of the story nor boilerplate. */
const outOfText: ReadonlySet<string> = new Set([
  'byline',
  'dateline',
  'credit',
  'note',
  'headline',
  'deck',
  'subheading',
  'agate'
])

/** What the first pass says about a key. */
export interface Tells {
  /** It may be in several articles. */
  recurs: (name: string) => boolean
  /** It is in a considerable share of all articles. */
  isWidespread: (name: string) => boolean
  /** It is in so many articles that it is not the title of another article; such a title may be linked in many articles for some days. */
  isLabel: (name: string) => boolean
}

/** Everything that is known about an article whose keys are examined. */
interface Scene {
  lines: readonly Line[]
  marks: Marks
  judgement: Judgement
  /** Keys of each line. */
  keys: readonly (readonly Key[])[]
  isProse: readonly boolean[]
  firstProse: number
  lastProse: number
  proseCount: number
  tells: Tells
  /** The words of the article that occur in lower case somewhere. */
  smallWords: () => ReadonlySet<string>
}

/** A line of prose of this article alone: no rule labels it, and it does not recur. */
function isOwnProse({text}: Line, mark: Marks[number], keys: readonly Key[], {isWidespread}: Tells) {
  if (mark && mark.label !== 'paragraph') return false
  if (!looksLikeProse(text)) return false
  const [line] = keys
  return !line || !isWidespread(keyName(line))
}

const smallWord = /(?<![\p{L}\p{N}])\p{Ll}+/gu

function sceneOf({source: {lines}, marks, judgement}: Reading, tells: Tells): Scene {
  const keys = lines.map(({text}) => [...keysOf(text)])
  const isProse = lines.map((line, at) => isOwnProse(line, marks[at], keys[at] as Key[], tells))
  return {
    lines,
    marks,
    judgement,
    keys,
    isProse,
    firstProse: isProse.indexOf(true),
    lastProse: isProse.lastIndexOf(true),
    proseCount: isProse.filter(Boolean).length,
    tells,
    smallWords: once(() => new Set(lines.flatMap(({text}) => text.match(smallWord) ?? [])))
  }
}

/** There must be prose within this many lines, unless the line is above or below all prose. */
const surroundings = 3
/** An article with fewer lines of prose is a table, a list, a song, or not an article. */
const leastProse = 2

function isThin(at: number, {isProse, firstProse, lastProse, proseCount}: Scene): boolean {
  if (proseCount < leastProse) return true
  if (at < firstProse || at > lastProse) return false
  return !isProse.slice(Math.max(0, at - surroundings), at + surroundings + 1).includes(true)
}

const mostTitles = 8

/** Whether a line looks like the title of another article; a label that recurs is not one. */
function isTitle(at: number, {lines, marks, isProse, keys, tells}: Scene): boolean {
  const line = lines[at]
  if (!line || isProse[at]) return false
  const [own] = keys[at] as readonly Key[]
  if (own && tells.isLabel(keyName(own))) return false
  return marks[at]?.label === 'boilerplate:related' || (looksLikeTitle(line.text) && countWords(line.text) >= 4)
}

function titlesBelow(at: number, scene: Scene): number {
  let count = 0
  while (count < mostTitles && isTitle(at + 1 + count, scene)) count++
  return count
}

const creditAtEnd = /(?:[([][^()[\]]{2,80}[)\]]\.?|©[^.]{2,60})$/u
const longestCaption = 330

function isCaption(at: number, {lines, marks, judgement}: Scene): boolean {
  const line = lines[at]
  if (!line || line.text.length > longestCaption) return false
  const label = marks[at]?.label ?? ''
  return (
    label.endsWith('caption') ||
    judgement.verdicts[at]?.label === 'caption' ||
    creditAtEnd.test(line.text) ||
    (!looksLikeProse(line.text) && !looksLikeTitle(line.text) && countWords(line.text) > 3)
  )
}

const twoNumbers = /^\D*?(\d{1,3})\D+?(\d{1,3})\D*$/u

/** Whether a line contains a counter: "2 of 5", "Page 2/5". */
function isCounter(text: string): boolean {
  const [, one, all] = twoNumbers.exec(text) ?? []
  return one !== undefined && Number(one) >= 1 && Number(one) <= Number(all) && Number(all) <= 100 && text.length <= 40
}

const fullName = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*,? ?){1,5}$/u
const nameOnly = /^(?:[^:.]{2,25}: ?)?(?:\p{Lu}[\p{L}\p{M}'’-]+ ?){1,4}$/u
const opensTitle = /^["“'‘([]*[\p{Lu}\d]/u

const flag = (value: boolean) => (value ? 1 : 0)

type Sums = Record<(typeof counted)[number], number>

function sumsOfFill(fill: string): Partial<Sums> {
  const ends = /\.["”’)]?$/u.test(fill)
  return {
    fills: 1,
    fillTitle: flag(opensTitle.test(fill) && countWords(fill) >= 3 && !ends),
    fillName: flag(fill.length <= 60 && fullName.test(fill)),
    fillSentence: flag(ends)
  }
}

type Mark = NonNullable<Marks[number]>

/** Whether the judge or a test of neighbours gave a label: the lines of the next outlet may look different. */
const isJudged = ({rule}: Mark) => rule.startsWith('judge/') || rule.startsWith('parse/')
const isOut = ({label}: Mark) => label.startsWith('boilerplate') || label === 'caption'

const smallStart = /^\p{Ll}/u

/** Whether the first word after a label is not one that always has a capital, as names have. */
function beginsSentence(fill: string, {smallWords}: Scene): boolean {
  const word = /^["“'‘([]*(\p{Lu}\p{Ll}*)(?![\p{L}\p{N}])/u.exec(fill)?.[1]
  return word !== undefined && smallWords().has(word.toLowerCase())
}

/** What one occurrence adds to the sums. */
function sumsOf(at: number, scene: Scene, key: Key): Partial<Sums> {
  const {lines, marks, judgement, isProse, firstProse, lastProse} = scene
  const {text} = lines[at] as Line
  const mark = marks[at]
  const verdict = judgement.verdicts[at]
  const below = judgement.verdicts[at + 1]
  return {
    times: 1,
    head: flag(firstProse !== -1 && at < firstProse),
    tail: flag(lastProse !== -1 && at > lastProse),
    proseAbove: flag(isProse[at - 1] ?? false),
    proseBelow: flag(isProse[at + 1] ?? false),
    first: flag(at === 0),
    last: flag(at === lines.length - 1),
    beforeLast: flag(at === lines.length - 2),
    sentence: flag(endsSentence(text)),
    caps: flag(isCaps(text)),
    title: flag(titleShare(text) >= 0.8),
    address: flag(/[@#]\w|:\/\/|www\./u.test(text)),
    judged: flag(verdict !== undefined),
    removable: Math.round(100 * (verdict?.removable ?? 0)),
    judgedSubheading: flag(verdict?.label === 'subheading'),
    judgedOut: flag(mark !== undefined && isJudged(mark) && isOut(mark)),
    ruledOut: flag(mark !== undefined && !isJudged(mark) && isOut(mark)),
    ruledOther: flag(mark !== undefined && !isJudged(mark) && outOfText.has(mark.label)),
    counter: flag(isCounter(text)),
    thin: flag(isThin(at, scene)),
    captionBelow: flag(isCaption(at + 1, scene)),
    subheadingBelow: flag(below?.label === 'subheading'),
    oneBelowAtEnd: flag(at === lines.length - 2 && (lines[at + 1] as Line).text.length <= longestCaption),
    opensStory: flag(key.opens === true && (at <= firstProse || at === 0)),
    name: flag(nameOnly.test(text)),
    smallBelow: flag(smallStart.test((lines[at + 1] as Line | undefined)?.text ?? '')),
    ...(key.fill === undefined ? {} : sumsOfFill(key.fill)),
    ...(key.kind === 'inside' && key.fill ? {beginsSentence: flag(beginsSentence(key.fill, scene))} : {})
  }
}

const asPrinted = ({kind, text}: Key, masked: string): string =>
  kind === 'line' ? masked : kind === 'opening' ? masked.slice(0, text.length) : text

/** Number of lines below that are kept with an example. */
const keptBelow = 2
const keptLength = 300

/** The part of a line that shows a key: of a long paragraph, the text around the key. */
function partShowing(line: string, {kind, text}: Key): string {
  if (line.length <= 2 * keptLength || kind === 'line' || kind === 'opening' || kind === 'names') return line
  const at = kind === 'ending' ? line.length : Math.max(0, line.indexOf(text.slice(0, 12)))
  const [from, to] = [Math.max(0, at - keptLength / 2), at + keptLength]
  return line.slice(from === 0 ? 0 : line.indexOf(' ', from) + 1, to)
}

/** The line above a line: for one of several titles, the label above all of them. */
function lineAbove(at: number, scene: Scene): Line | undefined {
  let above = at - 1
  if (isTitle(at, scene)) while (at - above <= mostTitles && isTitle(above, scene)) above--
  return scene.lines[above]
}

function showingOf(at: number, key: Key, scene: Scene): Showing {
  const {lines} = scene
  const shorten = (text: string) => text.slice(0, keptLength)
  const above = lineAbove(at, scene)
  return {
    text: partShowing((lines[at] as Line).text, key),
    above: above ? shorten(above.text) : null,
    below: lines.slice(at + 1, at + 1 + keptBelow).map(({text}) => shorten(text))
  }
}

/** What one article shows of one key. */
function observeKey(at: number, key: Key, scene: Scene, found: Evidence): void {
  const {text} = scene.lines[at] as Line
  const sums = sumsOf(at, scene, key)
  for (const [name, by] of Object.entries(sums)) found[name as keyof Sums] += by
  const count = scene.lines.length
  const add = (histogram: number[], slot: number) => {
    histogram[Math.min(slot, places - 1)] = (histogram[Math.min(slot, places - 1)] ?? 0) + 1
  }
  add(found.fromTop, at)
  add(found.fromBottom, count - 1 - at)
  add(found.titles, titlesBelow(at, scene))
  const rule = scene.marks[at]?.rule
  if (rule) found.rules[rule] = (found.rules[rule] ?? 0) + 1
  if (key.fill !== undefined) sample(found.fillHashes, {hash: hash(key.fill), value: true}, sampleSizes.fillHashes)
  const showing = showingOf(at, key, scene)
  sample(found.examples, {hash: hash(`${text}\n${showing.below.join('\n')}`), value: showing}, sampleSizes.examples)
  const printed = asPrinted(key, mask(text))
  sample(found.printed, {hash: hash(printed), value: printed}, sampleSizes.printed)
}

/** Examines what articles show of keys that may recur. */
export interface Observer {
  /** Examine an article. Its outlet is the one that was given, otherwise the one that the copy names. */
  observe(reading: Reading, outlet: string | null): void
  /** What was found since the last call. */
  take(): Groups
}

/** Record prose that might be mistaken for text that recurs. */
function observeProse({lines, isProse, tells}: Scene, group: Group, ofNone: Group): void {
  for (const [at, {text}] of lines.entries()) {
    if (!isProse[at] || text.length > longestNearMiss) continue
    const line = {hash: hash(text), value: text}
    const keep = (prose: Group['prose'], word: string) =>
      sample(
        remember(prose, word, () => []),
        line,
        proseSample
      )
    keep(group.prose, '')
    const word = openingWord(text)
    if (word && tells.recurs(openingName(word))) keep(ofNone.prose, word)
  }
}

/** Make an observer for the keys that may recur. */
export function makeObserver(tells: Tells): Observer {
  let groups: Groups = new Map()
  return {
    observe(reading, outlet) {
      const group = remember(groups, outlet ?? '', newGroup)
      const scene = sceneOf(reading, tells)
      group.articles++
      const own = scene.lines.filter((_, at) => scene.isProse[at]).map(({text}) => text)
      const signature = {hash: hash(scene.lines.map(({text}) => text).join('\n')), value: signatureOf(own)}
      sample(group.signatures, signature, signatureSample)
      const shown = new Map<string, number>()
      for (const [at, keys] of scene.keys.entries())
        for (const key of keys) {
          const name = keyName(key)
          if (!tells.recurs(name)) continue
          const found = remember(group.evidence, name, newEvidence)
          shown.set(name, (shown.get(name) ?? 0) + 1)
          observeKey(at, key, scene, found)
        }
      for (const [name, times] of shown) {
        const found = group.evidence.get(name) as Evidence
        found.articles++
        if (times > 1) found.twice++
        sample(found.signatures, signature, sampleSizes.signatures)
      }
      observeProse(scene, group, remember(groups, '', newGroup))
    },
    take() {
      const taken = groups
      groups = new Map()
      return taken
    }
  }
}

const addProse = (into: Group['prose'], more: Group['prose']) => {
  for (const [word, lines] of more) {
    const kept = remember(into, word, () => [])
    for (const one of lines) sample(kept, one, proseSample)
  }
}

/** Several groups as one. The sums of a key that only one of them contains are not copied. */
export function pooled(groups: readonly Group[]): Group {
  const pool = newGroup()
  const own = new Set<Evidence>()
  for (const {articles, evidence, signatures, prose} of groups) {
    pool.articles += articles
    for (const one of signatures) sample(pool.signatures, one, signatureSample)
    for (const [name, found] of evidence) {
      const before = pool.evidence.get(name)
      if (before === undefined) {
        pool.evidence.set(name, found)
        continue
      }
      const sum = own.has(before) ? before : newEvidence()
      if (sum !== before) addEvidence(sum, before)
      addEvidence(sum, found)
      own.add(sum)
      pool.evidence.set(name, sum)
    }
    addProse(pool.prose, prose)
  }
  return pool
}

/** Maximum number of keys, each in the articles of one outlet; an eighth more while results are merged. */
const mostEvidence = 16_000
const overshoot = 9 / 8

/**
 * Merges what observers found, in limited memory: if there is too much, the keys with the lowest estimate of the first pass are dropped. The result does not
 * depend on the order: the lowest estimate that is kept only rises, so a key that is kept in the end was never dropped before.
 */
export class Gathered {
  readonly groups: Groups = new Map()
  readonly #estimate: (name: string) => number
  readonly #most: number
  #count = 0
  #least = 0

  constructor(estimate: (name: string) => number, most = mostEvidence) {
    this.#estimate = estimate
    this.#most = most
  }

  add(more: Groups): void {
    for (const [outlet, {articles, evidence, signatures, prose}] of more) {
      const group = remember(this.groups, outlet, newGroup)
      group.articles += articles
      for (const one of signatures) sample(group.signatures, one, signatureSample)
      for (const [name, found] of evidence) this.#addEvidence(group, name, found)
      addProse(group.prose, prose)
    }
    if (this.#count > this.#most * overshoot) this.#thin()
  }

  /** The merged result. */
  finish(): Groups {
    if (this.#count > this.#most) this.#thin()
    return this.groups
  }

  #addEvidence({evidence}: Group, name: string, found: Evidence): void {
    const before = evidence.get(name)
    if (before) {
      addEvidence(before, found)
      return
    }
    if (this.#least > 0 && this.#estimate(name) < this.#least) return
    evidence.set(name, found)
    this.#count++
  }

  #thin(): void {
    const estimates = [...this.groups.values()].flatMap(({evidence}) => Array.from(evidence.keys(), this.#estimate))
    estimates.sort((one, other) => other - one)
    this.#least = (estimates[this.#most] as number) + 1
    for (const {evidence} of this.groups.values())
      for (const name of evidence.keys())
        if (this.#estimate(name) < this.#least) {
          evidence.delete(name)
          this.#count--
        }
  }
}
