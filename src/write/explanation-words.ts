/** What all reports on an explanation share: the names of labels, the spans that are shown, what is known about the text. */
import type {ExplainedLine, ExplainedPiece, Explanation} from '../parse/explain.ts'

/** A label in one word: "related" for "boilerplate:related", "lead" for the first paragraph of the story. */
export const labelWord = (label: string, lead = false): string => (lead ? 'lead' : label.replace(/^boilerplate:/u, ''))

/** The parts of a line that have a label of their own from a rule. */
export const spansOf = (line: ExplainedLine): ExplainedPiece[] =>
  line.pieces.filter(({label, rule}) => rule !== null && label !== 'text' && label !== line.label)

/** Language, outlet and rules of a text, in one line. */
export function factsOf({article, packs}: Explanation): string {
  const {language, outlet} = article.metadata
  return [language ?? 'language unknown', outlet ?? 'outlet unknown', `rules of ${packs.join(', ')}`].join(' · ')
}
