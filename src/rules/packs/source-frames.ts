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
