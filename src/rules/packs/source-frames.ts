/** Citing phrases of languages that cite in the same way: rules are made from a table of the phrases. */
import type {Example, Rule} from '../types.ts'

/** A citing phrase: the properties of a source rule that differ. */
export interface Frame extends Pick<Rule, 'pattern' | 'asks' | 'named'> {
  kind: 'cited' | 'told'
  needs: string
  match: readonly Example[]
  /** Near misses: people, offices, hearsay. */
  skip: readonly Example[]
}

/** The words of a list that is separated by commas. */
export const list = (words: string): string[] => words.trim().split(/\s*,\s*/)

/** Words in lower case that may stand between citing words and a name with a capital: articles, nouns that say what a medium is, attributes. */
export const upToName = String.raw`(?= ?(?:[\p{Ll}-]{1,25}[ '’]){0,6}(?:["“«„‘@(]?\p{Lu}|[\p{Ll}\d-]{3,30}\.(?:com|net|org|info|news|tv|fr|be|ch|es|it|pt|br|mx|ar|cl|co)(?![\p{L}\d])))`

/** A sign of the speaker's clause: with "that", which only a relative clause has behind a comma, the clause of what is said begins. */
const ownClause = String.raw`(?:(?!(?<=[^,] )(?:(?:que|che|dat)(?!\p{L})|qu['’])|(?<= )dass(?!\p{L}))[^.;:!?()])`

/**
 * Somebody says something to a medium. The match begins at the preposition before the medium, because the speaker may stand before it, "dijo el alcalde a Radio
 * Muestra"; a verb directly before it belongs to the match: "dijo a Radio Muestra".
 */
export const toldFrame = (said: string, day: string, to: string, name = upToName): string =>
  String.raw`(?<verb>(?<![\p{L}\d])${said}(?: ${day})? (?:${to})|(?<= )(?=(?:${to})${name})(?<=(?<![\p{L}\d])${said} (?:${ownClause}{0,80} )?)(?:${to}))`

/**
 * The name of an organisation inside a match, with the joining words of the language: "Instituto de Muestra (IM)"; `offices` are nouns in lower case:
 * "ministero delle Strade".
 */
export const organisation = (links: string, offices?: string): string =>
  String.raw`(?<name>${offices ? String.raw`(?:(?:${offices})(?: \p{Ll}+){0,3}? (?:${links}) ?)?` : ''}\p{Lu}[\p{L}\d.&'’-]*(?: (?:(?:${links}) ?){0,3}\p{Lu}[\p{L}\d.&'’-]*){0,7}(?: \(\p{Lu}[\p{L}-]{1,11}\))?)`

/** The rules for the citing phrases of a language. */
export const sourceRules = (pack: string, frames: Readonly<Record<string, Frame>>): readonly Rule[] =>
  Object.entries(frames).map(([name, {kind, needs, match, skip, ...frame}]) => ({
    ...frame,
    id: `${pack}/source-${name}`,
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind},
    needs: list(needs).map((need) => need.replaceAll('_', ' ')),
    examples: {match, skip}
  }))
