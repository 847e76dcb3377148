/** An explanation as JSON, for other programs. */
import type {Explanation} from '../parse/explain.ts'

/** What the JSON says about the whole text. */
const facts = ({article, packs, lead, last, rules}: Explanation) => ({
  schemaVersion: 1,
  ...article.metadata,
  packs,
  lead,
  last,
  rules
})

/** All lines, or everything that was tried on the line with a number. */
export function jsonReport(explanation: Explanation, number?: number): string {
  const {lines} = explanation
  const shown = number === undefined ? {lines} : {line: lines[number - 1], trials: explanation.trials(number)}
  return `${JSON.stringify({...facts(explanation), ...shown}, null, 2)}\n`
}
