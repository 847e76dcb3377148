/** Learned packs → the text of a file that a person reads, corrects and keeps. */
import {Document, stringify} from 'yaml'
import {counted, wholeNumber} from '../explain/words.ts'
import {checkPack} from '../parse/check-pack.ts'
import {readPacks} from '../rules/read-pack.ts'
import type {Pack} from '../rules/types.ts'
import type {LearnedPack, LearnedRule, PlainRule} from './pack-of.ts'

/** What the head of a file says about its origin. */
export interface Origin {
  tool: string
  /** Number of articles that were read. */
  articles: number
  /** How many of them are copies and near-duplicates: the same story counts once. */
  copies: number
  near: number
  /** Number of articles that were examined, if they are a sample of very many. */
  looked: number
  sampled: boolean
}

const lineWidth = 110

/** Text on lines that begin with a comment sign. */
function wrap(text: string, sign = ''): string[] {
  const lines: string[] = []
  let line = sign
  for (const word of text.split(' ')) {
    if (line.length > sign.length && line.length + word.length + 1 > lineWidth) {
      lines.push(line)
      line = sign
    }
    line = line.length > sign.length ? `${line} ${word}` : `${sign}${word}`
  }
  return [...lines, line]
}

/** What a comment can't contain: line ends, and control characters for terminals. */
const harmless = (text: string) => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')

const commentText = (lines: readonly string[]) =>
  lines
    .flatMap((line) => wrap(harmless(line)))
    .map((line) => ` ${line}`)
    .join('\n')

const yamlOptions = {lineWidth: 0} as const

function documentOf({name, outlet, rules, doubts, known, articles}: LearnedPack): string {
  const data = {name, ...(outlet === null ? {} : {outlet: {names: [outlet]}}), rules: rules.map(({rule}) => rule)}
  const document = new Document(data, {aliasDuplicateObjects: false})
  for (const [at, {comment}] of rules.entries()) {
    const node = document.getIn(['rules', at], true) as {commentBefore?: string; spaceBefore?: boolean}
    node.commentBefore = commentText(comment)
    node.spaceBefore = at > 0
  }
  const title = outlet === null ? counted(articles, 'article') : `${outlet}: ${counted(articles, 'article')}`
  const head = `# ${harmless(title)}\n${document.toString(yamlOptions)}`
  return [head, ...doubtText(doubts), ...knownText(known)].join('\n')
}

/** Uncertain findings, as rules that are switched on by removing the comment signs. */
function doubtText(doubts: readonly LearnedRule[]): string[] {
  if (doubts.length === 0) return []
  const intro = wrap(
    'Uncertain. These lines are in many articles too, but may belong to the story. To use a rule, remove "#" and one blank from its lines.',
    '# '
  )
  const rules = doubts.flatMap(({rule, comment}) => [
    '#',
    ...comment.flatMap((line) => wrap(harmless(line), '#   # ')),
    ...stringify([rule], {...yamlOptions, aliasDuplicateObjects: false})
      .trimEnd()
      .split('\n')
      .map((line) => `#   ${line}`)
  ])
  return [[...intro, ...rules].join('\n'), '']
}

function knownText(known: LearnedPack['known']): string[] {
  if (known.length === 0) return []
  const lines = known.map(
    ({text, articles, rule}) => `#   ${counted(articles, 'article')}: ${harmless(text)}  (${rule})`
  )
  return [['# Known already. Rules of newsparse label these lines, so no rule was made:', ...lines].join('\n'), '']
}

/** "1 copy and 2 near-duplicates". */
export const copiesAndNear = ({copies, near}: Pick<Origin, 'copies' | 'near'>): string =>
  `${copies === 1 ? '1 copy' : `${wholeNumber(copies)} copies`} and ${counted(near, 'near-duplicate')}`

function headOf(
  packs: readonly LearnedPack[],
  {tool, articles, copies, near, looked, sampled}: Origin,
  file: string
): string {
  const same = copies + near > 0 ? ` The same story counts once: ${copiesAndNear({copies, near})} were left out.` : ''
  const sample = sampled ? ` A sample of ${wholeNumber(looked)} of them, chosen by their content, was examined.` : ''
  const outlets = packs.some(({outlet}) => outlet !== null)
    ? [
        'The packs of the outlets, separated by "---", apply to articles whose outlet is known: by their dateline, by --outlet-key, or by --outlet.'
      ]
    : []
  const lines = [
    `Rules that ${tool} learned from ${counted(articles, 'article')}.${same}${sample}`,
    'Read them, correct them, delete what you do not want, and keep the rest.',
    ...outlets
  ]
  const uses = [
    [`newsparse rules check ${file}`, 'finds errors in it, and runs its examples'],
    [`newsparse rules test ${file} story.txt`, 'shows what it would change'],
    [`newsparse archive/ -o out/ --pack ${file}`, 'uses it, before all other rules']
  ] as const
  const width = Math.max(...uses.map(([command]) => command.length))
  const table = uses.map(([command, what]) => `#   ${command.padEnd(width)}  ${what}`)
  return [...lines.flatMap((line) => wrap(harmless(line), '# ')), ...table].join('\n')
}

/** The text of a file of packs. */
export const packsText = (packs: readonly LearnedPack[], origin: Origin, file: string): string =>
  [headOf(packs, origin, harmless(file)), ...packs.map(documentOf)]
    .join('\n---\n')
    .replace('\n---\n', '\n\n')
    .trimEnd()
    .concat('\n')

/** Remove what a check objects to from a rule: an example, or the whole rule. */
function without(rules: readonly LearnedRule[], faulty: ReadonlyMap<string, ReadonlySet<string>>): LearnedRule[] {
  return rules.flatMap((learned) => {
    const faults = faulty.get(learned.rule.id)
    if (!faults) return [learned]
    const kept = (kind: 'match' | 'skip') => learned.rule.examples[kind].filter((_, at) => !faults.has(`${kind} ${at}`))
    const examples = {match: kept('match'), skip: kept('skip')} as PlainRule['examples']
    const isLost = faults.has('rule') || examples.match.length === 0 || examples.skip.length === 0
    return isLost ? [] : [{...learned, rule: {...learned.rule, examples}}]
  })
}

/** The faults of packs: for each rule, which of its examples are faulty, or the rule itself. */
function faultsOf(packs: readonly Pack[]): Map<string, Set<string>> {
  const faulty = new Map<string, Set<string>>()
  for (const pack of packs)
    for (const {rule = '', path} of checkPack(pack)) {
      const [, , key, kind, at] = path
      const place = key === 'examples' && at !== undefined ? `${kind} ${at}` : 'rule'
      faulty.set(rule, (faulty.get(rule) ?? new Set()).add(place))
    }
  return faulty
}

/** Make packs pass their own check: examples that another rule labels, or that need the article around them, are left out. */
export async function soundPacks(packs: readonly LearnedPack[]): Promise<LearnedPack[]> {
  let sound = [...packs]
  for (let round = 0; round < 4; round++) {
    const origin = {tool: '', articles: 0, copies: 0, near: 0, looked: 0, sampled: false}
    const read = await readPacks(packsText(sound, origin, 'learned.yaml'), 'learned.yaml')
    const faulty = faultsOf(read)
    if (faulty.size === 0) return sound
    sound = sound.map((pack) => ({...pack, rules: without(pack.rules, faulty)}))
  }
  return sound
}
