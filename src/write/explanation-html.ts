/**
 * Explanation → one self-contained page: the source with its labels on the left, the article on the right, and below them the reason for the label of the line
 * under the pointer. Copy is always text in it: a policy in its head allows no script except the page's own.
 */
import type {Element, ElementContent, Root, RootContent} from 'hast'
import {toHtml as serialize} from 'hast-util-to-html'
import type {ExplainedLine, Explanation, Fate} from '../parse/explain.ts'
import {controls, visible} from '../source/visible.ts'
import type {PruneOptions} from '../transform/prune.ts'
import {script, style} from './explanation-assets.ts'
import {factsOf, labelWord, spansOf} from './explanation-words.ts'
import {toHast} from './html.ts'
import {element, newline, onLines, pageHead, policyHash, text} from './page-pieces.ts'

export interface ExplanationPageOptions extends PruneOptions {
  /** The title of the page: the file's name. If absent, the id of the article. */
  name?: string | undefined
}

/** The colour of a label: there are few colours, so that each has a meaning. */
function toneOf(label: string, fate: Fate): string {
  if (fate === 'removed') return 'removed'
  if (label === 'source') return 'source'
  if (fate === 'apart') return 'apart'
  return ['headline', 'deck', 'subheading'].includes(label) ? 'title' : 'story'
}

const fates: Readonly<Record<Fate, string>> = {
  story: 'stays in the story',
  apart: 'written in its own place',
  removed: 'removed'
}

/** Copy whose control characters are visible and have no effect. */
function shown(copy: string): ElementContent[] {
  const content: ElementContent[] = []
  let at = 0
  for (const {0: character, index} of copy.matchAll(controls)) {
    if (index > at) content.push(text(copy.slice(at, index)))
    content.push(character === '\t' ? text('\t') : element('code', {className: ['control']}, visible(character)))
    at = index + character.length
  }
  return at < copy.length ? [...content, text(copy.slice(at))] : content
}

function copyOf(line: ExplainedLine): ElementContent[] {
  const content: ElementContent[] = []
  let at = 0
  for (const piece of spansOf(line)) {
    const end = piece.start + line.text.slice(piece.start, piece.end).trimEnd().length
    const tone = `tone-${toneOf(piece.label, piece.fate)}`
    for (const part of shown(line.text.slice(at, piece.start))) content.push(part)
    content.push(element('mark', {className: [tone]}, shown(line.text.slice(piece.start, end))))
    at = end
  }
  return content.concat(shown(line.text.slice(at)))
}

const chip = (label: string, fate: Fate, lead = false) =>
  element('span', {className: ['chip', `tone-${toneOf(label, fate)}`]}, labelWord(label, lead))

/** "id/read-also matches …", with the rule's id in the font for code wherever it occurs. */
function clause(why: string, rule: string | null): ElementContent[] {
  const clean = visible(why)
  if (rule === null || !clean.includes(rule))
    return rule === null ? [text(clean)] : [element('code', {}, rule), text(`: ${clean}`)]
  const parts = clean.split(rule)
  return parts.flatMap((part, index) => [...(index > 0 ? [element('code', {}, rule)] : []), text(part)])
}

/** What to do to get another result. */
function cure(rule: string | null, label: string, fate: Fate): ElementContent[] {
  if (rule === null) return []
  const off = element('code', {className: ['cure']}, `--disable ${rule}`)
  const keep = element('code', {className: ['cure']}, `--keep ${labelWord(label)}`)
  const kept = fate === 'removed' ? [text(' · Keep all of its kind: '), keep] : []
  return [element('p', {className: ['off']}, 'Switch the rule off: ', off, ...kept)]
}

interface Reason {
  label: string
  fate: Fate
  rule: string | null
  why: string
}

const reason = ({label, fate, rule, why}: Reason, lead: boolean, copy: readonly ElementContent[]): ElementContent[] => [
  element('p', {}, chip(label, fate, lead), ...copy, ` ${fates[fate]}: `, ...clause(why, rule), '.'),
  ...cure(rule, label, fate)
]

/** Why the line, and each span in it, has its label. */
function reasonsOf(line: ExplainedLine): ElementContent[] {
  const {label, fate, rule, why, lead} = line
  if (label === null || fate === null) return []
  const spans = spansOf(line)
  return [
    ...reason({label, fate, rule, why}, lead, []),
    ...spans.flatMap((piece) => {
      const copy = element('q', {}, visible(line.text.slice(piece.start, piece.end).trim()))
      return reason(piece, false, [text(' '), copy])
    })
  ]
}

/** Names by which a line can be found: its own label, and those of its spans. */
const labelsOf = (line: ExplainedLine): string[] => {
  const spans = spansOf(line).map(({label}) => labelWord(label))
  return line.label === null ? [] : [...new Set([labelWord(line.label, line.lead), ...spans])]
}

function row(line: ExplainedLine): Element {
  const {number, label, fate, lead} = line
  if (label === null || fate === null)
    return element('li', {className: ['line', 'blank']}, element('span', {className: ['number']}, String(number)))
  const tone = `tone-${toneOf(label, fate)}`
  const described = {ariaDescribedBy: [`why-${number}`], ariaLabel: `Line ${number}, ${labelWord(label, lead)}`}
  return element(
    'li',
    {
      className: ['line', tone, ...(line.continued ? ['continued'] : [])],
      id: `line-${number}`,
      dataLine: String(number),
      dataLabels: labelsOf(line).join(' ')
    },
    element('a', {className: ['number'], href: `#line-${number}`, ...described}, String(number)),
    chip(label, fate, lead),
    element('span', {className: ['copy'], dir: 'auto'}, copyOf(line)),
    element('div', {className: ['why'], id: `why-${number}`}, reasonsOf(line))
  )
}

/** How much copy has a colour, in characters. */
function weigh({lines}: Explanation): Map<string, number> {
  const weights = new Map<string, number>()
  for (const line of lines)
    for (const {label, fate, start, end} of line.pieces) {
      const tone = fate === 'removed' ? 'removed' : fate === 'apart' && label !== 'marker' ? 'apart' : 'story'
      weights.set(tone, (weights.get(tone) ?? 0) + end - start)
    }
  return weights
}

const shareNames = {story: 'in the story', apart: 'written apart', removed: 'removed'} as const

interface Share {
  fate: Fate
  weight: number
  percent: number
}

/** The percentages of a text; the largest one absorbs the rounding error. */
function sharesOf(explanation: Explanation): Share[] {
  const weights = weigh(explanation)
  const all = [...weights.values()].reduce((sum, one) => sum + one, 0)
  const shares = (Object.keys(shareNames) as Fate[]).flatMap((fate): Share[] => {
    const weight = weights.get(fate) ?? 0
    return weight > 0 ? [{fate, weight, percent: Math.max(1, Math.round((100 * weight) / all))}] : []
  })
  const [largest] = [...shares].sort((one, other) => other.weight - one.weight)
  if (largest) largest.percent += 100 - shares.reduce((sum, {percent}) => sum + percent, 0)
  return shares
}

function lineCount({lines}: Explanation): string {
  const count = lines.filter(({label}) => label !== null).length
  return count === 1 ? '1 line of copy' : `${count} lines of copy`
}

/** The bar: which share of the copy stays. */
function summaryBar(explanation: Explanation): Element {
  const shares = sharesOf(explanation)
  const pieces = shares.map(({fate, weight}) =>
    element('span', {className: [`tone-${fate}`], style: `flex-grow:${weight}`})
  )
  const words = shares.flatMap(({fate, percent}) => [
    element('span', {className: ['share', `tone-${fate}`]}, `${percent} % ${shareNames[fate]}`),
    text(' · ')
  ])
  return element(
    'div',
    {className: ['summary']},
    element('div', {className: ['bar'], ariaHidden: 'true'}, pieces),
    element('p', {}, words, lineCount(explanation))
  )
}

interface Kind {
  name: string
  tone: string
  count: number
}

/** The labels of the text, in order of appearance, each with its number of lines. */
function kindsOf({lines}: Explanation): Kind[] {
  const kinds = new Map<string, Kind>()
  for (const line of lines) {
    const tones = new Map(line.pieces.map(({label, fate}) => [labelWord(label), toneOf(label, fate)]))
    for (const name of labelsOf(line)) {
      const tone = tones.get(name) ?? (line.label && line.fate ? toneOf(line.label, line.fate) : 'story')
      const kind = kinds.get(name) ?? {name, tone, count: 0}
      kinds.set(name, {...kind, count: kind.count + 1})
    }
  }
  return [...kinds.values()]
}

const filter = ({name, tone, count}: Kind) =>
  element(
    'button',
    {type: 'button', className: ['filter', `tone-${tone}`], dataLabel: name, ariaPressed: 'false'},
    `${name} `,
    element('span', {className: ['count']}, String(count))
  )

function filters(explanation: Explanation): Element {
  const kinds = kindsOf(explanation)
  return element(
    'div',
    {className: ['filters'], role: 'group', ariaLabel: 'Show only lines with these labels'},
    onLines([
      ...kinds.map(filter),
      element('button', {type: 'button', className: ['filter', 'all'], hidden: true}, 'Show all'),
      element('span', {className: ['shown'], role: 'status'})
    ])
  )
}

/** Headings of the article are below those of the page in rank, without a gap. */
function lowerHeadings(node: ElementContent, ranks: ReadonlyMap<string, string>): ElementContent {
  if (node.type !== 'element') return node
  const children = node.children.map((child) => lowerHeadings(child, ranks))
  return {...node, tagName: ranks.get(node.tagName) ?? node.tagName, children}
}

function articleOf(explanation: Explanation, {keep}: ExplanationPageOptions): ElementContent[] {
  const {children} = toHast(explanation.article, {fragment: true, lines: true, keep})
  const hasHeadline = explanation.article.children.some(({type}) => type === 'headline')
  const ranks = new Map([
    ['h1', 'h3'],
    ['h2', hasHeadline ? 'h4' : 'h3']
  ])
  return children.flatMap((child) => (child.type === 'element' ? [lowerHeadings(child, ranks)] : []))
}

/** A path may break after its slashes. */
const breakable = (path: string): ElementContent[] =>
  path.split(/(?<=\/)/u).flatMap((part, index) => [...(index > 0 ? [element('wbr', {})] : []), text(part)])

const hint =
  'Point at a line, or tap it, to see why it has its label. With the keyboard, press Tab to reach the lines, then the arrow keys.'

function body(explanation: Explanation, name: string, options: ExplanationPageOptions): Element {
  const {lines, article} = explanation
  const language = article.metadata.language
  const source = element('ol', {className: ['lines'], ...(language ? {lang: language} : {})}, onLines(lines.map(row)))
  const header = element(
    'header',
    {},
    onLines([
      element('h1', {}, breakable(name)),
      element('p', {className: ['facts']}, visible(factsOf(explanation))),
      summaryBar(explanation),
      filters(explanation)
    ])
  )
  const section = (id: string, title: string, content: readonly ElementContent[]) =>
    element(
      'section',
      {id, ariaLabelledBy: [`${id}-title`]},
      onLines([element('h2', {id: `${id}-title`}, title), ...content])
    )
  const main = element(
    'main',
    {},
    onLines([section('source', 'Source', [source]), section('article', 'Article', articleOf(explanation, options))])
  )
  const reasons = element('aside', {id: 'reason', ariaLabel: 'Why'}, element('p', {className: ['hint']}, hint))
  const page = element('div', {id: 'page', tabIndex: -1}, onLines([header, main]))
  return element('body', {}, onLines([page, reasons, element('script', {}, script)]))
}

/**
 * Write an explanation as a self-contained page: the source with its labels beside the article, with the rule and the reason for each line. `keep` is the
 * boilerplate that conversion keeps. Everything is escaped.
 */
export function toExplanationHtml(explanation: Explanation, options: ExplanationPageOptions = {}): string {
  const name = visible(options.name ?? explanation.article.metadata.id ?? 'text')
  const html = element(
    'html',
    {lang: 'en'},
    onLines([
      pageHead(`${name}, explained`, style, `style-src 'unsafe-inline'; script-src ${policyHash(script)}`),
      body(explanation, name, options)
    ])
  )
  const root: Root = {type: 'root', children: [{type: 'doctype'}, newline as RootContent, html, newline as RootContent]}
  return serialize(root)
}
