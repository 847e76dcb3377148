/** Evidence → verdict: is text that recurs boilerplate, and how certain is that? Frequency alone never decides it, because stories have stock phrases, too. */
import type {Reason} from '../article/types.ts'
import {countWords} from '../parse/shape.ts'
import {once} from '../rules/once.ts'
import type {Evidence} from './evidence.ts'
import {commonLikeness} from './fingerprint.ts'
import {isCut, type KeyKind} from './keys.ts'
import {slots} from './mask.ts'

/** The lines under a label that belong to it. */
export interface LearnedBlock {
  lines: 'title' | 'caption'
  most: number
  atEnd?: true
}

/** What is proposed for text that recurs. */
export interface Proposal {
  label: `boilerplate:${Reason}` | 'credit' | 'byline'
  block?: LearnedBlock
  /** Where it occurs: the rule is for this zone. */
  zone: 'head' | 'tail' | 'anywhere'
}

export interface Verdict {
  /** `rule`: it is boilerplate. `doubt`: it may be, and a person should decide. `known`: rules label it already. `story`: it belongs to the story. */
  kind: 'rule' | 'doubt' | 'known' | 'story'
  proposal?: Proposal
  /** The evidence for it and against it, in plain words. */
  because: string[]
  against: string[]
}

/** The input of a decision: a key, with what was found about it, and the articles of its outlet. */
export interface Case {
  kind: KeyKind
  text: string
  evidence: Evidence
  /** Number of articles of the outlet. */
  articles: number
  /** How similar any two articles of the outlet are. */
  usualLikeness: number
  /** How the current rules label lines with this text, if they do. */
  reason?: Reason | undefined
}

/** Shares of the occurrences that are described as "nearly always", "mostly", "often". */
const nearlyAll = 0.8
const most = 0.5
const often = 0.2

/** Everything about a case that tests use, as shares from 0 to 1. */
interface Facts extends Case {
  share: (key: keyof Evidence) => number
  /** The judge's average probability that the line is not part of the story. */
  removable: number
  /** The share of the outlet's articles that contain it. */
  spread: number
  /** How similar the articles are that contain it. */
  likeness: () => number
  /** Of the texts after a label, the share that is different. */
  variety: number
  /** The share that is on the same line from the top, or from the bottom. */
  slot: 'top' | 'bottom' | undefined
  words: number
}

/** The share of the largest slot among the first slots of a histogram. */
const fullest = (histogram: readonly number[], slots: number, all: number) =>
  Math.max(...histogram.slice(0, slots)) / all

function slotOf({fromTop, fromBottom, times}: Evidence): Facts['slot'] {
  if (times < 5) return undefined
  if (fullest(fromBottom, 3, times) >= nearlyAll) return 'bottom'
  return fullest(fromTop, 6, times) >= nearlyAll ? 'top' : undefined
}

function factsOf(one: Case): Facts {
  const {evidence, articles, text} = one
  const {times} = evidence
  const share = (key: keyof Evidence) => (evidence[key] as number) / times
  const seen = Math.min(evidence.fills, 64)
  return {
    ...one,
    share,
    removable: evidence.judged > 0 ? evidence.removable / evidence.judged / 100 : 0,
    spread: articles === 0 ? 0 : evidence.articles / articles,
    likeness: once(() => commonLikeness(evidence.signatures.map(({value}) => value))),
    variety: seen === 0 ? 1 : Math.min(1, evidence.fillHashes.length / seen),
    slot: slotOf(evidence),
    words: countWords(text)
  }
}

/** If articles are more similar than usual by up to this value, they may still have nothing in common except the text that recurs. */
const mostLikeness = ({usualLikeness}: Case) => 2 * usualLikeness + 0.06

const isKin = (facts: Facts) => facts.likeness() > mostLikeness(facts)

const numbersIn = (text: string) => text.split(slots.number).length - 1

const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0

/** A reason why text that recurs belongs to the story; undefined if there is none. */
type Objection = readonly [holds: (facts: Facts) => boolean, words: string]

const objections: readonly Objection[] = [
  [({share}) => share('ruledOther') >= most, 'the rules know it as a part of the article'],
  [({share}) => share('thin') >= most, 'it is in tables, lists or texts without prose'],
  [
    ({text, share}) => numbersIn(text) >= 2 && share('counter') < 0.9,
    'it is mostly figures: a table, a result, a quotation of prices'
  ],
  [({text}) => letters(text) < 3 || isCut(text), 'it is too short, or too long, for a rule'],
  [isKin, 'the articles with it have much else in common: they are about the same story, or of the same kind']
]

const isSentence = ({share, words}: Facts) => share('sentence') >= most && words >= 5
const isOutside = ({share}: Facts) => share('tail') >= nearlyAll || share('head') >= nearlyAll
const isRepeatedWithin = ({evidence}: Facts) => evidence.articles >= 3 && evidence.twice / evidence.articles >= often

/** The evidence for boilerplate, in words. */
const reasonsFor: readonly (readonly [holds: (facts: Facts) => boolean, words: (facts: Facts) => string])[] = [
  [({share}) => share('counter') >= 0.9, () => 'it counts pages or parts'],
  [
    (facts) => isRepeatedWithin(facts),
    ({evidence}) => `it is twice or more in ${percent(evidence.twice / evidence.articles)} of these articles`
  ],
  [(facts) => titleShare(facts) >= nearlyAll, () => 'titles of other articles are below it'],
  [({share}) => share('captionBelow') >= nearlyAll, () => 'captions are below it'],
  [({share}) => share('beforeLast') >= nearlyAll, () => 'one line is below it, and then the text ends'],
  [({share}) => share('fillTitle') >= nearlyAll, () => 'the text after it looks like the title of another article'],
  [({share}) => share('fillName') >= nearlyAll, () => 'names follow it'],
  [({slot}) => slot !== undefined, ({slot}) => `it is nearly always at the same line from the ${slot}`],
  [({share}) => share('tail') >= nearlyAll, () => 'it is below the story'],
  [({share}) => share('head') >= nearlyAll, () => 'it is above the story'],
  [({share}) => share('address') >= nearlyAll, () => 'it contains an address, an account or a tag'],
  [({spread}) => spread >= often, ({spread}) => `${percent(spread)} of the articles have it`],
  [
    ({removable}) => removable >= 0.6,
    ({removable}) =>
      `by its form and place, the judge thinks it is probably not a part of the story (${percent(removable)})`
  ],
  [({share}) => share('beginsSentence') >= 0.4, () => 'a new sentence begins after it']
]

export const percent = (share: number): string => `${Math.round(100 * share)} %`

const titleShare = ({evidence: {titles, times}}: Facts) => 1 - (titles[0] ?? 0) / times

/** The lines under the label are titles of other articles, and not subheadings of the story. */
const hasTitles = (facts: Facts) =>
  titleShare(facts) >= nearlyAll &&
  facts.share('subheadingBelow') < most &&
  facts.share('counter') < most &&
  facts.share('head') < often

/** The length of the longest run of titles that is not rare; longer runs continue into something else. */
function titlesBelow({evidence: {titles, times}}: Facts): number {
  let below = times
  let longest = 1
  for (const [length, count] of titles.entries()) {
    if (length > 0 && below >= times * 0.05) longest = length
    below -= count
  }
  return Math.min(8, longest)
}

/** The number of lines that a rule for the head or the tail reaches, wherever the prose begins and ends. */
const edge = 5

const zoneOf = ({evidence: {fromTop, fromBottom, times, head, tail}}: Facts): Proposal['zone'] => {
  if (tail === times && sumOf(fromBottom.slice(0, edge)) === times) return 'tail'
  return head === times && sumOf(fromTop.slice(0, edge)) === times ? 'head' : 'anywhere'
}

/** How a kind of line is proposed, if its test passes; the first one that passes is used. */
type Way = readonly [holds: (facts: Facts) => boolean, propose: (facts: Facts) => Omit<Proposal, 'zone'>]

const labelled = (reason: Reason) => (facts: Facts) => ({label: `boilerplate:${facts.reason ?? reason}` as const})

/** Who wrote or edited: at the end a credit, at the beginning a byline. */
const signed = ({share}: Facts): Omit<Proposal, 'zone'> => ({label: share('head') >= most ? 'byline' : 'credit'})

const reasonByLook = ({text}: Facts): Reason => {
  if (/©|\(c\)/u.test(text)) return 'legal'
  if ((text.match(/#[\p{L}\d]/gu)?.length ?? 0) > 0) return 'tags'
  return text.includes(slots.address) || /@\w/u.test(text) ? 'promotion' : 'other'
}
const byLook = (facts: Facts) => labelled(reasonByLook(facts))(facts)

/** The end mark of a story: one or two words on the last line of many articles. */
const isEndMark = ({share, words, spread, text}: Facts) =>
  share('last') >= 0.9 && words <= 3 && spread >= often && !/[:#@]/u.test(text)

/** A name on the last lines, or after a label there. */
const isSignature = (facts: Facts) => facts.share('name') >= 0.9 && facts.share('proseBelow') < 0.1 && isNearEnd(facts)

const lineWays: readonly Way[] = [
  [({share}) => share('counter') >= 0.9, labelled('pagination')],
  [(facts) => facts.reason === undefined && (isEndMark(facts) || isSignature(facts)), signed],
  [
    (facts) =>
      !isSentence(facts) &&
      facts.share('captionBelow') >= nearlyAll &&
      facts.removable >= most &&
      facts.share('proseBelow') < often,
    (facts) => ({
      ...labelled('caption')(facts),
      block: {lines: 'caption', most: 1}
    })
  ],
  [
    (facts) => !isSentence(facts) && hasTitles(facts) && (facts.removable >= 0.3 || facts.spread >= often),
    (facts) => ({
      ...labelled('related')(facts),
      block: {lines: 'title', most: titlesBelow(facts)}
    })
  ],
  [
    (facts) =>
      /[:;]$/u.test(facts.text) &&
      facts.share('oneBelowAtEnd') >= nearlyAll &&
      facts.evidence.articles >= 5 &&
      facts.removable >= most,
    (facts) => ({
      ...labelled('other')(facts),
      block: {lines: 'caption', most: 1, atEnd: true}
    })
  ],
  [(facts) => isSentence(facts), (facts) => byLook(facts)],
  [() => true, byLook]
]

/** A line that is neither a sentence nor a subheading, with more evidence than that it recurs. */
function isSureLine(facts: Facts): boolean {
  const {share, removable, spread, evidence, slot} = facts
  if (share('counter') >= 0.9) return true
  if (isSentence(facts))
    return (
      (isOutside(facts) || slot === 'bottom') &&
      spread >= 0.05 &&
      (removable >= most || share('address') >= most) &&
      evidence.articles >= 5
    )
  if (hasTitles(facts) && (removable >= most || spread >= often)) return true
  // A subheading occurs once in an article.
  if (isRepeatedWithin(facts) && spread >= 0.1 && evidence.twice >= 5) return true
  if (share('judgedSubheading') >= most) return false
  if (isRepeatedWithin(facts)) return removable >= most
  if (removable >= 0.7) return true
  if (removable < 0.3) return false
  return isOutside(facts) || slot !== undefined || spread >= often || share('address') >= nearlyAll
}

const isSigned = ({share}: Facts) => share('fillName') >= nearlyAll && share('fillTitle') < nearlyAll

/**
 * Subheadings with the same first words look alike: "Day 1: The Way Up". The judge calls nine in ten of them subheadings, and considers hardly any of them
 * probable boilerplate. Of titles after a label it calls only some subheadings; if there are few titles, that may easily be two.
 */
const mayBeKicker = ({share, removable}: Facts) => share('judgedSubheading') >= (removable >= 0.8 ? 0.3 : 0.15)

const isSureFrame = (facts: Facts): boolean => {
  const {share, removable, variety} = facts
  if (variety < (isSigned(facts) ? 0.2 : 0.4) || share('fillSentence') >= often) return false
  if (mayBeKicker(facts) && !(facts.spread >= often && facts.slot !== undefined && removable >= 0.6)) return false
  if (isSigned(facts)) return removable >= 0.7 && isNearEdge(facts)
  return share('fillTitle') >= nearlyAll && (removable >= 0.6 || (removable >= 0.3 && facts.spread >= often))
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)

const isNearEnd = ({share, evidence: {fromBottom, times}}: Facts) =>
  share('tail') >= nearlyAll || sumOf(fromBottom.slice(0, 5)) / times >= nearlyAll

/** Names in the middle of a story are those of its people. */
const isNearEdge = (facts: Facts) =>
  isNearEnd(facts) ||
  facts.share('tail') + facts.share('head') >= nearlyAll ||
  (facts.removable >= 0.9 && facts.share('proseBelow') < 0.1)

const frameWays: readonly Way[] = [
  [isSigned, signed],
  [() => true, labelled('related')]
]

/** Most of the lines that were kept as examples differ. If the names in a frame are always the same, it is a line. */
const differs = ({evidence: {examples}}: Facts) =>
  new Set(examples.map(({value}) => value.text)).size >= Math.min(3, examples.length)

/** The judge often takes it for a subheading, and there is prose below it. */
const mayHeadProse = ({share}: Facts) => share('judgedSubheading') >= often && share('tail') < nearlyAll

const isSureNames = (facts: Facts): boolean =>
  (facts.removable >= 0.8 || (facts.removable >= 0.3 && facts.spread >= often && isNearEnd(facts))) &&
  !isSentence(facts) &&
  isNearEdge(facts) &&
  differs(facts) &&
  !mayHeadProse(facts)

const isSureEnding = (facts: Facts): boolean => {
  const {share, evidence} = facts
  if (share('smallBelow') >= often) return false
  if (isSentence(facts)) return evidence.articles >= 5 && facts.spread >= 0.05 && /[\ue002@#]/u.test(facts.text)
  return evidence.articles >= 3 && facts.spread >= 0.01
}

const isBracket = (text: string) => /^[([]/u.test(text)

const isSureInside = (facts: Facts): boolean => {
  const {share, evidence, text, spread, variety} = facts
  if (isBracket(text)) {
    if (/:$/u.test(text)) return share('fillTitle') >= nearlyAll && variety >= most && evidence.articles >= 3
    return text.includes(slots.address) && spread >= 0.05
  }
  return variety >= most && share('beginsSentence') >= 0.4 && evidence.articles >= 3 && share('opensStory') < often
}

const ways: Readonly<Record<KeyKind, {isSure: (facts: Facts) => boolean; propose: readonly Way[]}>> = {
  line: {isSure: isSureLine, propose: lineWays},
  opening: {isSure: isSureFrame, propose: frameWays},
  names: {isSure: isSureNames, propose: [[() => true, signed]]},
  ending: {isSure: isSureEnding, propose: [[() => true, byLook]]},
  inside: {
    isSure: isSureInside,
    propose: [
      [({text}) => isBracket(text) && text.endsWith(':'), labelled('related')],
      [() => true, byLook]
    ]
  }
}

/** What recurs and is worth showing to a person: there is evidence for it, and none against it. */
const isWorthALook = (facts: Facts) =>
  facts.kind !== 'inside' &&
  facts.kind !== 'names' &&
  facts.evidence.articles >= 5 &&
  facts.share('fillSentence') < often &&
  (facts.removable >= 0.3 || facts.spread >= often)

/** Decide on one case. */
export function decide(one: Case): Verdict {
  const facts = factsOf(one)
  const because = reasonsFor.flatMap(([holds, words]) => (holds(facts) ? [words(facts)] : []))
  const against = objections.flatMap(([holds, words]) => (holds(facts) ? [words] : []))
  const {isSure, propose} = ways[one.kind]
  const way = propose.find(([holds]) => holds(facts))
  const proposal = way && {...way[1](facts), zone: zoneOf(facts)}
  if (facts.share('ruledOut') >= nearlyAll) {
    const isSimple = one.kind === 'line' && against.length === 0 && proposal?.block === undefined && isSure(facts)
    return {kind: 'known', because, against, ...(proposal && isSimple ? {proposal} : {})}
  }
  if (against.length > 0 || !proposal) return {kind: 'story', because, against}
  if (isSure(facts)) return {kind: 'rule', proposal, because, against}
  const doubts = isSentence(facts)
    ? 'it is a whole sentence: the story may say it'
    : facts.share('judgedSubheading') >= most
      ? 'it looks like a subheading of the story'
      : 'too little but its frequency speaks for it'
  return isWorthALook(facts)
    ? {kind: 'doubt', proposal, because, against: [doubts]}
    : {kind: 'story', because, against: [doubts]}
}
