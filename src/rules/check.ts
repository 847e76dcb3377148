/** The whole-pack checks: what every rule must keep to, whoever wrote it. Running the examples needs the parser: see `parse/try-rule.ts`. */
import type {Pattern} from '../source/unicode-pattern.ts'
import {hasNeed} from './compile.ts'
import type {Example, Extent, Pack, Rule} from './types.ts'

/** A fault in a pack. */
export interface Problem {
  /** Name of the pack. */
  pack: string
  /** Id of the rule; absent when the fault is the pack's own. */
  rule?: string
  /** What is wrong, one sentence, for the pack's author. */
  message: string
}

const exampleText = (example: Example): string => (typeof example === 'string' ? example : example.text)

/** All patterns of a rule, with the name of the key that holds them. */
function patternsOf(rule: Rule): [key: string, pattern: Pattern][] {
  return [
    ['pattern', rule.pattern],
    ...(rule.block?.until ? [['block.until', rule.block.until] as [string, Pattern]] : [])
  ]
}

const backreference = /\\k<|(?<!\\)(?:\\\\)*\\[1-9]/u
const casedProperty = /\\[pP]\{(?:Lu|Ll|Lt|Uppercase|Lowercase)/u

function checkFlags(rule: Rule): string[] {
  return patternsOf(rule).flatMap(([key, pattern]) => [
    ...(/[gy]/u.test(pattern.flags) ? [`${key} has the flag "g" or "y": it would remember where it stopped.`] : []),
    ...(/[uv]/u.test(pattern.flags) ? [] : [`${key} lacks the flag "u": it would cut characters in two.`]),
    ...(pattern.ignoreCase && casedProperty.test(pattern.source)
      ? [`${key} has the flag "i" beside \\p{Lu} or \\p{Ll}: under it they match letters of either case.`]
      : []),
    ...(backreference.test(pattern.source) ? [`${key} has a backreference: its time would not be bounded.`] : [])
  ])
}

/** The alternatives of a pattern at its outermost level: what `|` parts outside of brackets and classes. */
function alternatives(source: string): string[] {
  const parts = ['']
  let depth = 0
  for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./gsu)) {
    if (token === '(') depth++
    if (token === ')') depth--
    if (token === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += token
  }
  return parts
}

const anchors: Readonly<Record<Extent, readonly ('^' | '$')[]>> = {
  line: ['^', '$'],
  opening: ['^'],
  ending: ['$'],
  inside: []
}

/** The reader cuts off what an anchor promises: a pattern for a whole line must say where the line starts. */
function checkAnchors(rule: Rule): string[] {
  const wanted = anchors[rule.extent ?? 'line']
  const holds = (part: string) =>
    wanted.every((anchor) => (anchor === '^' ? part.startsWith('^') : /(?<!\\)(?:\\\\)*\$$/u.test(part)))
  if (alternatives(rule.pattern.source).every(holds)) return []
  return [
    `pattern must ${wanted.map((anchor) => (anchor === '^' ? 'start with ^' : 'end with $')).join(' and ')}: its extent is "${rule.extent ?? 'line'}".`
  ]
}

function checkExamples(rule: Rule): string[] {
  const {examples} = rule
  const unneeded = examples.match.map(exampleText).filter((text) => !hasNeed(rule, text))
  return [
    ...(examples.match.length === 0 ? ['it has no example that matches.'] : []),
    ...(examples.skip.length === 0 ? ['it has no near miss: add copy that looks alike and must stay.'] : []),
    ...unneeded.map((text) => `"needs" holds nothing that stands in its own example ${JSON.stringify(text)}.`)
  ]
}

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

function checkId({id}: Rule, pack: string): string[] {
  const [prefix, name = '', ...others] = id.split('/')
  return prefix === pack && others.length === 0 && kebabCase.test(name)
    ? []
    : [`its id must be "${pack}/" and a name in kebab-case.`]
}

function checkRule(rule: Rule, pack: string): Problem[] {
  return [...checkId(rule, pack), ...checkFlags(rule), ...checkAnchors(rule), ...checkExamples(rule)].map(
    (message) => ({
      pack,
      rule: rule.id,
      message
    })
  )
}

/** What stands more than once in a list. */
const repeated = (names: readonly string[]) => new Set(names.filter((name, index) => names.indexOf(name) !== index))

function checkTogether(packs: readonly Pack[]): Problem[] {
  const names = [...repeated(packs.map((pack) => pack.name))]
  const ids = repeated(packs.flatMap((pack) => pack.rules.map((rule) => rule.id)))
  return [
    ...names.map((pack) => ({pack, message: 'another pack has the same name.'})),
    ...packs.flatMap((pack) =>
      pack.rules
        .filter((rule) => ids.has(rule.id))
        .map((rule) => ({pack: pack.name, rule: rule.id, message: 'another rule has the same id.'}))
    )
  ]
}

function checkPack(pack: Pack): Problem[] {
  const marks = (pack.outlet?.marks ?? []).filter((mark) => /[gy]/u.test(mark.flags))
  return [
    ...(kebabCase.test(pack.name) ? [] : [{pack: pack.name, message: 'its name must be in kebab-case.'}]),
    ...(pack.outlet && pack.outlet.names.length === 0 ? [{pack: pack.name, message: 'its outlet has no name.'}] : []),
    ...marks.map((mark) => ({pack: pack.name, message: `the mark ${mark} has the flag "g" or "y".`})),
    ...pack.rules.flatMap((rule) => checkRule(rule, pack.name))
  ]
}

/** Find the faults of packs that can be seen without the parser. Empty when there are none. */
export function checkPacks(packs: readonly Pack[]): Problem[] {
  return [...checkTogether(packs), ...packs.flatMap(checkPack)]
}

/** Characters in the lines that patterns are timed on. */
const longLine = 50_000
/** Milliseconds that a pattern may take for one of them. */
const mostTime = 200
/** Times below this, in milliseconds, say nothing of how a pattern grows. */
const leastTime = 20
/** Twice the line may take so many times as long: a pattern that is not linear takes four times, or far more. */
const mostGrowth = 3

const fastest = (run: () => void, times: number) =>
  Math.min(
    ...Array.from({length: times}, () => {
      const started = performance.now()
      run()
      return performance.now() - started
    })
  )

/** How long the pattern takes, in milliseconds, to search a line of so many characters made of the piece. */
function timeOn(pattern: Pattern, piece: string, length: number): number {
  const line = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
  const first = fastest(() => void pattern.test(line), 1)
  return first < leastTime
    ? first
    : Math.min(
        first,
        fastest(() => void pattern.test(line), 2)
      )
}

/**
 * Find the patterns whose time grows faster than the line: each is run on lines of 50,000 characters made by repeating
 * its own examples and near misses, which lead a pattern furthest.
 */
export function checkSpeed(rule: Rule, pack: string): Problem[] {
  const pieces = [...rule.examples.match, ...rule.examples.skip].map(exampleText)
  return patternsOf(rule).flatMap(([key, pattern]) =>
    pieces.flatMap((text) =>
      [`${text} `, text, text.slice(0, Math.ceil(text.length / 2))]
        .filter((piece) => piece !== '')
        .flatMap((piece) => {
          const time = timeOn(pattern, piece, longLine)
          if (time < leastTime) return []
          const grows = time / timeOn(pattern, piece, longLine / 2)
          if (time <= mostTime && grows <= mostGrowth) return []
          const message = `${key} takes ${Math.round(time)} ms on ${longLine} characters of ${JSON.stringify(piece.slice(0, 60))}, ${grows.toFixed(1)} times as long as on half of them.`
          return [{pack, rule: rule.id, message}]
        })
    )
  )
}
