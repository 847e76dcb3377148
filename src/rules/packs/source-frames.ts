/** Frames of languages that cite alike: a table of them becomes rules. */
import type {Example, Rule} from '../types.ts'

/** A frame: what a source rule says of its own. */
export interface Frame extends Pick<Rule, 'pattern' | 'asks' | 'named'> {
  kind: 'cited' | 'told'
  needs: string
  match: readonly Example[]
  /** Near misses: people, offices, hearsay. */
  skip: readonly Example[]
}

/** Words of a list that stand apart by commas. */
export const list = (words: string): string[] => words.trim().split(/\s*,\s*/)

/** Words in small letters that may stand between a frame and a name with a capital: articles, what a medium is, what it is like. */
export const upToName = String.raw`(?= ?(?:[\p{Ll}-]{1,25}[ '’]){0,6}(?:["“«„‘@(]?\p{Lu}|[\p{Ll}\d-]{3,30}\.(?:com|net|org|info|news|tv|fr|be|ch|es|it|pt|br|mx|ar|cl|co)(?![\p{L}\d])))`

/**
 * Somebody says something to a medium. The preposition before the medium is the frame, for the speaker may stand before it, "dijo
 * el alcalde a Radio Muestra", and the verb is part of the frame when it stands right there: "dijo a Radio Muestra".
 */
export const toldFrame = (said: string, day: string, to: string, name = upToName): string =>
  String.raw`(?<verb>(?<![\p{L}\d])${said}(?: ${day})? (?:${to})|(?<= )(?=(?:${to})${name})(?<=(?<![\p{L}\d])${said} (?:[^.;:!?()]{0,80} )?)(?:${to}))`

/**
 * The name of an organisation that a frame holds inside, with the links that the language has in names: "Instituto de Muestra (IM)";
 * `offices` are those that are printed in small letters: "ministero delle Strade".
 */
export const organisation = (links: string, offices?: string): string =>
  String.raw`(?<name>${offices ? String.raw`(?:(?:${offices})(?: \p{Ll}+){0,3}? (?:${links}) ?)?` : ''}\p{Lu}[\p{L}\d.&'’-]*(?: (?:(?:${links}) ?){0,3}\p{Lu}[\p{L}\d.&'’-]*){0,7}(?: \(\p{Lu}[\p{L}-]{1,11}\))?)`

/** The rules of a language's frames, by their names. */
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
