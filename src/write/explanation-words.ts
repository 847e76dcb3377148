/** What all reports on an explanation share: the names of labels, the spans worth naming, what is known of the text. */
import type {ExplainedLine, ExplainedPiece, Explanation} from '../parse/explain.ts'

/** A label in one word: "related" for "boilerplate:related", "lead" for the paragraph that opens the story. */
export const labelWord = (label: string, lead = false): string => (lead ? 'lead' : label.replace(/^boilerplate:/u, ''))

/** The pieces of a line that a rule gave a label of their own. */
export const spansOf = (line: ExplainedLine): ExplainedPiece[] =>
  line.pieces.filter(({label, rule}) => rule !== null && label !== 'text' && label !== line.label)

/** Language, outlet and rules of a text, in one line. */
export function factsOf({article, packs}: Explanation): string {
  const {language, outlet} = article.metadata
  return [language ?? 'language unknown', outlet ?? 'outlet unknown', `rules of ${packs.join(', ')}`].join(' · ')
}
