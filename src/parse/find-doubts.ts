/** Article → doubts: where the parser was not certain, and what is wrong with the text itself. */
import type {ArticleNode, Doubt, Flow} from '../article/types.ts'
import type {RuleSet} from '../rules/compile.ts'
import {findMojibake} from '../source/mojibake.ts'
import {isTokenised} from '../source/tokenised.ts'
import type {Line, Source} from '../source/types.ts'
import {positionOf, startOf} from './build.ts'
import type {DatelinePlace} from './dateline.ts'
import {readDate} from './read-date.ts'

const noStory: Doubt = {rule: 'newsparse/no-story', message: 'No story was found: every line is boilerplate.'}
const emptyText: Doubt = {rule: 'newsparse/empty', message: 'The text is empty.'}
const storyTypes = new Set(['paragraph', 'list', 'quote', 'agate', 'subheading', 'headline'])

const hasStory = (children: readonly Flow[]) => children.some((node) => storyTypes.has(node.type))

/** The datelines of a text that has several, as printed: the record has room only for the first. */
function severalDatelines(source: Source, more: readonly DatelinePlace[]): Doubt[] {
  const [first] = more
  if (!first) return []
  const lineOf = ({line}: DatelinePlace) => source.lines[line] as Line
  const printed = more.map((place) => lineOf(place).text.slice(place.found.start, place.found.end)).join('; ')
  return [
    {
      rule: 'newsparse/several-datelines',
      message: `The text has ${more.length + 1} datelines, so it may be several stories: ${printed}`,
      position: positionOf(source, lineOf(first).start, startOf(lineOf(first), first.found.end))
    }
  ]
}

function lostCharacter(source: Source): Doubt[] {
  const at = source.text.indexOf('\uFFFD')
  if (at === -1) return []
  return [
    {
      rule: 'newsparse/replacement-character',
      message: 'The text has U+FFFD in place of a character that was lost.',
      position: positionOf(source, at, at + 1)
    }
  ]
}

/** Copy that was decoded in the wrong encoding is repaired in the output; the source stays as it was. */
function repairedText(source: Source): Doubt[] {
  const found = findMojibake(source.text)
  if (!found) return []
  const printed = source.text.slice(found.start, found.end)
  return [
    {
      rule: 'newsparse/mojibake',
      message: `The text is UTF-8 that was read as windows-1252 (“${printed}”); it is shown as UTF-8.`,
      position: positionOf(source, found.start, found.end)
    }
  ]
}

/** Copy that was divided into tokens for a program is written without the blanks before full stops and commas. */
const tokenisedText = ({text}: Source): Doubt[] =>
  isTokenised(text)
    ? [
        {
          rule: 'newsparse/tokenised',
          message: 'The text was cut into words: it has blanks before full stops and commas, which are not shown.'
        }
      ]
    : []

const digit = /\d/g
const inNumber = /[\d.,]/

/** The first date in a text that does not exist in the calendar: "31/2/2022". */
function impossibleDate(text: string, set: RuleSet): string | undefined {
  for (let at = nextDigit(text, 0); at !== -1; at = nextDigit(text, at + 1)) {
    if (inNumber.test(text[at - 1] ?? '')) continue
    const found = readDate(text, at, set.vocabulary) ?? readDate(text, at - 1, set.vocabulary)
    if (found?.impossible) return text.slice(found.start, found.end).trim()
    if (found) at = found.end
  }
  return undefined
}

function nextDigit(text: string, from: number): number {
  digit.lastIndex = from
  return digit.exec(text)?.index ?? -1
}

/** The doubts about a node: an impossible date, or a doubt that its rule states. */
function doubtOf(node: ArticleNode, set: RuleSet): Doubt | undefined {
  if (!('rule' in node) || node.rule === undefined) return undefined
  const {rule, position} = node
  const own = set.doubts.get(rule)
  const place = position ? {position} : {}
  if (own) return {rule, message: own, ...place}
  if ((node.type !== 'sourceReference' && node.type !== 'dateline') || node.date) return undefined
  const date = impossibleDate(node.value, set)
  return date === undefined ? undefined : {rule, message: `This date does not exist: ${date}`, ...place}
}

/** Doubts about nodes and their descendants, in order. */
function addDoubts(doubts: Doubt[], nodes: readonly ArticleNode[], set: RuleSet): void {
  for (const node of nodes) {
    const doubt = doubtOf(node, set)
    if (doubt) doubts.push(doubt)
    if ('children' in node) addDoubts(doubts, node.children, set)
  }
}

/** Number of lines that a doubt names. */
const linesNamed = 8

/** Lines that are probably boilerplate and stay, because the judge is not certain enough. */
function unsureLines(source: Source, unsure: readonly number[]): Doubt[] {
  const [first] = unsure.map((index) => source.lines[index] as Line)
  if (!first) return []
  const numbers = unsure.slice(0, linesNamed).map((index) => (source.lines[index] as Line).number)
  const which = `${unsure.length === 1 ? 'Line' : 'Lines'} ${numbers.join(', ')}${unsure.length > linesNamed ? ', …' : ''}`
  return [
    {
      rule: 'judge/unsure',
      message: `${which} may be boilerplate; ${unsure.length === 1 ? 'it was' : 'they were'} kept.`,
      position: positionOf(source, first.start, first.end)
    }
  ]
}

/**
 * All doubts of an article; those about the whole article first. `more` are the datelines after the first one, `unsure` the indices of lines that stay although
 * they may be boilerplate.
 */
export function findDoubts(
  source: Source,
  more: readonly DatelinePlace[],
  unsure: readonly number[],
  children: readonly Flow[],
  set: RuleSet
): Doubt[] {
  if (children.length === 0) return [emptyText]
  const doubts = [
    ...(hasStory(children) ? [] : [noStory]),
    ...severalDatelines(source, more),
    ...lostCharacter(source),
    ...unsureLines(source, unsure),
    ...repairedText(source),
    ...tokenisedText(source)
  ]
  addDoubts(doubts, children, set)
  return doubts
}
