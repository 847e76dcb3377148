/**
 * Packs as data. An article needs only the packs of one outlet and one language: the build writes the rules of each pack to a place of their own, and they are
 * read when they are first needed.
 */
import {type Pattern, UnicodePattern} from '../source/unicode-pattern.ts'
import {LanguageNotLoadedError} from './language-not-loaded.ts'
import {once} from './once.ts'
import {type Block, blockPatterns, type Outlet, type Pack, type Rule, type RuleNotes, type Vocabulary} from './types.ts'

/** Source and flags of a pattern, and its source for Latin text: absent if it is the same, null if it must be computed. */
type PatternData = readonly [source: string, flags: string, latin?: string | null]

type BlockPattern = (typeof blockPatterns)[number]
type BlockData = Omit<Block, BlockPattern> & {[Key in BlockPattern]?: PatternData}
type RuleData = Omit<Rule, 'pattern' | 'block' | keyof RuleNotes> & {pattern: PatternData; block?: BlockData}
type OutletData = Omit<Outlet, 'marks'> & {marks?: readonly PatternData[]}

/** What is needed to choose packs: everything except the rules. */
export type PackHead = Omit<Pack, 'rules' | 'outlet'> & {outlet?: OutletData}

/** What is stored separately: the rules without, and with, the parts that only people read. */
export type PackPart = 'rules' | 'notes'

function patternData({source, flags}: Pattern): PatternData {
  const {latinSource: latin} = new UnicodePattern(source, flags)
  return latin === source ? [source, flags] : [source, flags, latin ?? null]
}

const patternOf = ([source, flags, latin = source]: PatternData) => new UnicodePattern(source, flags, latin)

/** A block with each of its patterns in another form. */
function withPatterns<From, To>(block: {[Key in BlockPattern]?: From}, form: (pattern: From) => To) {
  const changed = blockPatterns.flatMap((key) => (block[key] ? [[key, form(block[key])]] : []))
  return {...block, ...Object.fromEntries(changed)}
}

const blockData = (block: Block) => withPatterns(block, patternData) as BlockData
const blockOf = (block: BlockData) => withPatterns(block, patternOf) as Block

const ruleData = ({pattern, block, examples: _, note: _note, evidence: _evidence, ...rule}: Rule): RuleData => ({
  ...rule,
  pattern: patternData(pattern),
  ...(block && {block: blockData(block)})
})

const none: Rule['examples'] = {match: [], skip: []}

const ruleOf = ({pattern, block, ...rule}: RuleData): Rule => ({
  ...rule,
  pattern: patternOf(pattern),
  ...(block && {block: blockOf(block)}),
  examples: none
})

/** A pack as JSON, in parts: its head, its rules, their notes. */
export function packData({rules, outlet, ...pack}: Pack): Record<PackPart | 'head', string> {
  const marks = outlet?.marks && {marks: outlet.marks.map(patternData)}
  const head: PackHead = {...pack, ...(outlet && {outlet: {...outlet, ...marks} as OutletData})}
  return {
    head: JSON.stringify(head),
    rules: JSON.stringify(rules.map(ruleData)),
    notes: JSON.stringify(rules.map(({examples, note, evidence}) => ({examples, note, evidence})))
  }
}

/** Whether a pack is for a language, whichever outlet it is. */
const isOfLanguage = ({outlet, language}: Pack) => !outlet && language !== undefined

/** The words that are compared for every language, before one is chosen. The places that only its own texts know are not among them. */
const askedWords = ({places, functionWords, sources}: Vocabulary) => ({
  places,
  functionWords,
  sources: {citing: sources?.citing}
})

/** A pattern whose source for Latin text is computed when it is needed. */
const shortPattern = ([source, flags]: PatternData): PatternData => [source, flags, null]

function pageRule({pattern, block, ...rule}: RuleData): RuleData {
  const shortBlock = block && (withPatterns(block, shortPattern) as BlockData)
  return {...rule, pattern: shortPattern(pattern), ...(shortBlock && {block: shortBlock})}
}

/**
 * A pack as JSON for web pages, as short as possible: of the parts for people it contains only the notes. `later` is what is sent when a text needs it, with
 * all words of a language; for other packs, it is sent at once, and the notes only to apps that explain.
 *
 * @public for the build
 */
export function pageData(pack: Pack): {head: string; later: string; notes: string; ofLanguage: boolean} {
  const {vocabulary, ...head} = JSON.parse(packData(pack).head) as PackHead
  const ofLanguage = isOfLanguage(pack)
  const first = ofLanguage && vocabulary ? askedWords(vocabulary) : vocabulary
  const notes = pack.rules.map(({note}) => ({note}))
  return {
    head: JSON.stringify({...head, vocabulary: first}),
    later: JSON.stringify({
      rules: pack.rules.map(ruleData).map(pageRule),
      ...(ofLanguage ? {notes, vocabulary} : {notes: []})
    }),
    notes: JSON.stringify(notes),
    ofLanguage
  }
}

function outletOf({marks, ...outlet}: OutletData): Outlet {
  return {...outlet, ...(marks && {marks: marks.map(patternOf)})}
}

/** A property that is computed when it is first needed. An error is not kept: the next access tries again. */
function lazily<Key extends string, Value>(target: object, key: Key, make: () => Value): void {
  const get = () => {
    const value = make()
    Object.defineProperty(target, key, {value, enumerable: true})
    return value
  }
  Object.defineProperty(target, key, {configurable: true, enumerable: true, get})
}

/**
 * Make packs from their heads.
 *
 * @param heads in order of precedence
 * @param read gives a part of the pack of a name, read from the JSON that {@link packData} wrote; undefined while it is not loaded
 * @param withNotes whether rules have their examples and notes; otherwise {@link Pack.notes} gives them
 */
export function packsOf(
  heads: readonly PackHead[],
  read: (name: string, part: PackPart) => unknown,
  withNotes = false
): Pack[] {
  return heads.map(({outlet, ...head}) => {
    const part = (name: PackPart) => {
      const data = read(head.name, name)
      if (data === undefined) throw new LanguageNotLoadedError(head.language ?? head.name)
      return data
    }
    const notes = () => part('notes') as RuleNotes[]
    const rules = () => (part('rules') as RuleData[]).map(ruleOf)
    const whole = (kept = notes()) => rules().map((rule, at) => ({...rule, ...kept[at]}))
    const pack = {...head, ...(outlet && {outlet: outletOf(outlet)})} as Pack
    lazily(pack, 'rules', withNotes ? whole : rules)
    if (!withNotes) Object.defineProperty(pack, 'notes', {value: once(notes)})
    return pack
  })
}
