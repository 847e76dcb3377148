/** The checks of a whole pack, built-in or a user's own. Running the examples needs the parser: see `parse/try-rule.ts`. */
import type {Pattern} from '../source/unicode-pattern.ts'
import {alternatives} from './alternatives.ts'
import {hasNeed} from './compile.ts'
import {blockPatterns, type Example, type Extent, type Pack, type Rule} from './types.ts'

/** A fault in a pack. */
export interface Problem {
  /** Name of the pack. */
  pack: string
  /** Id of the rule; absent if the fault is in the pack itself. */
  rule?: string
  /** Keys and indices on the path to it in the pack: `['rules', 0, 'pattern']`. */
  path: readonly (string | number)[]
  /** What is wrong, one sentence, for the pack's author. */
  message: string
}

/** A fault of a rule: the path of keys in the rule, and what is wrong. */
type RuleFault = readonly [path: Problem['path'], message: string]

/** The copy of an example. */
export const exampleText = (example: Example): string => (typeof example === 'string' ? example : example.text)

/** All patterns of a rule, with their keys. */
function patternsOf(rule: Rule): [path: Problem['path'], pattern: Pattern][] {
  const ofBlock = blockPatterns.flatMap((key): [Problem['path'], Pattern][] => {
    const pattern = rule.block?.[key]
    return pattern ? [[['block', key], pattern]] : []
  })
  return [[['pattern'], rule.pattern], ...ofBlock]
}

const backreference = /\\k<|(?<!\\)(?:\\\\)*\\[1-9]/u
const casedProperty = /\\[pP]\{(?:Lu|Ll|Lt|Uppercase|Lowercase)/u

/** Flags and parts that a pattern must not have: a test, and the message. */
const patternTests: readonly [isWrong: (pattern: Pattern) => boolean, message: string][] = [
  [({flags}) => /[gy]/u.test(flags), 'it has the flag "g" or "y": its matches would depend on earlier ones.'],
  [({flags}) => !/[uv]/u.test(flags), 'it lacks the flag "u": it would cut characters in two.'],
  [
    ({ignoreCase, source}) => ignoreCase && casedProperty.test(source),
    'it has the flag "i" beside \\p{Lu} or \\p{Ll}: under it they match letters of either case.'
  ],
  [({source}) => backreference.test(source), 'it has a backreference: it would not run in linear time.']
]

const checkFlags = (rule: Rule): RuleFault[] =>
  patternsOf(rule).flatMap(([path, pattern]) =>
    patternTests.flatMap(([isWrong, message]): RuleFault[] => (isWrong(pattern) ? [[path, message]] : []))
  )

const anchors: Readonly<Record<Extent, readonly ('^' | '$')[]>> = {
  line: ['^', '$'],
  opening: ['^'],
  ending: ['$'],
  inside: []
}

/** The extent of a rule says which part of the line its pattern covers: the pattern must have the anchors for it. */
function checkAnchors(rule: Rule): RuleFault[] {
  const wanted = anchors[rule.extent ?? 'line']
  const holds = (part: string) =>
    wanted.every((anchor) => (anchor === '^' ? part.startsWith('^') : /(?<!\\)(?:\\\\)*\$$/u.test(part)))
  if (alternatives(rule.pattern.source).every(holds)) return []
  const must = wanted.map((anchor) => (anchor === '^' ? 'start with ^' : 'end with $')).join(' and ')
  return [[['pattern'], `it must ${must}: its extent is "${rule.extent ?? 'line'}".`]]
}

function checkExamples(rule: Rule): RuleFault[] {
  const {match, skip} = rule.examples
  const faults: RuleFault[] = []
  if (match.length === 0) faults.push([['examples'], 'there is no example that matches.'])
  if (skip.length === 0) faults.push([['examples'], 'there is no near miss: add similar copy that must stay.'])
  const capital =
    (rule.extent ?? 'line') === 'line' ? rule.needs?.find((need) => need !== need.toLowerCase()) : undefined
  if (capital !== undefined)
    faults.push([['needs'], `write ${JSON.stringify(capital)} in lower case: for whole lines needs match any case.`])
  else
    for (const text of match.map(exampleText))
      if (!hasNeed(rule, text))
        faults.push([['needs'], `none of them is in the rule's own example ${JSON.stringify(text)}.`])
  return faults
}

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

function checkId({id}: Rule, pack: string): RuleFault[] {
  const [prefix, name = '', ...others] = id.split('/')
  return prefix === pack && others.length === 0 && kebabCase.test(name)
    ? []
    : [[['id'], `it must be "${pack}/" and a name in kebab-case.`]]
}

const ruleChecks = [checkId, checkFlags, checkAnchors, checkExamples]

const checkRule = (rule: Rule, index: number, pack: string): Problem[] =>
  ruleChecks
    .flatMap((check) => check(rule, pack))
    .map(([path, message]) => ({pack, rule: rule.id, path: ['rules', index, ...path], message}))

/** The elements that occur more than once in a list. */
const repeated = (names: readonly string[]) => new Set(names.filter((name, index) => names.indexOf(name) !== index))

function checkTogether(packs: readonly Pack[]): Problem[] {
  const names = [...repeated(packs.map((pack) => pack.name))]
  const ids = repeated(packs.flatMap((pack) => pack.rules.map((rule) => rule.id)))
  return [
    ...names.map((pack) => ({pack, path: ['name'], message: 'another pack has the same name.'})),
    ...packs.flatMap((pack) =>
      pack.rules.flatMap(({id}, index) =>
        ids.has(id)
          ? [{pack: pack.name, rule: id, path: ['rules', index, 'id'], message: 'another rule has the same id.'}]
          : []
      )
    )
  ]
}

function checkPack(pack: Pack): Problem[] {
  const {name, outlet} = pack
  const faults: RuleFault[] = []
  if (!kebabCase.test(name)) faults.push([['name'], 'it must be in kebab-case.'])
  if (outlet?.names.length === 0) faults.push([['outlet', 'names'], 'the outlet has no name.'])
  for (const [index, mark] of (outlet?.marks ?? []).entries())
    if (/[gy]/u.test(mark.flags)) faults.push([['outlet', 'marks', index], 'it has the flag "g" or "y".'])
  return [
    ...faults.map(([path, message]) => ({pack: name, path, message})),
    ...pack.rules.flatMap((rule, index) => checkRule(rule, index, name))
  ]
}

/** Find the faults of packs that can be seen without the parser. Empty if there are none. */
export function checkPacks(packs: readonly Pack[]): Problem[] {
  return [...checkTogether(packs), ...packs.flatMap(checkPack)]
}

/** Length in characters of the lines on which patterns are timed. */
const longLine = 50_000
/** Maximum time of a pattern on one of them, in milliseconds. */
const mostTime = 200
/** Shorter times, in milliseconds, do not show how the time of a pattern grows. */
const leastTime = 20
/** On a line of double length, the time may grow by this factor. A pattern that is not linear grows by four, or much more. */
const mostGrowth = 3

const fastest = (run: () => void, times: number) =>
  Math.min(
    ...Array.from({length: times}, () => {
      const started = process.cpuUsage()
      run()
      return process.cpuUsage(started).user / 1000
    })
  )

/** The time in milliseconds in which the pattern searches a line of this many characters that repeats the text. */
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
 * Find the patterns whose time grows faster than the line: each is run on lines of 50,000 characters that repeat its own examples and near misses, because a
 * pattern matches the longest parts of these.
 */
export function checkSpeed(rule: Rule, pack: string): Problem[] {
  const pieces = [...rule.examples.match, ...rule.examples.skip].map(exampleText)
  return patternsOf(rule).flatMap(([path, pattern]) =>
    pieces.flatMap((text) =>
      [`${text} `, text, text.slice(0, Math.ceil(text.length / 2))]
        .filter((piece) => piece !== '')
        .flatMap((piece) => {
          const time = timeOn(pattern, piece, longLine)
          if (time < leastTime) return []
          const grows = time / timeOn(pattern, piece, longLine / 2)
          if (time <= mostTime && grows <= mostGrowth) return []
          const message = `it takes ${Math.round(time)} ms on ${longLine} characters of ${JSON.stringify(piece.slice(0, 60))}, ${grows.toFixed(1)} times as long as on half of them.`
          return [{pack, rule: rule.id, path, message}]
        })
    )
  )
}
