/** Records of newsparse as rows: its output can be read again, to be examined or cleaned anew. */

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string[] =>
  isFields(value) && typeof value['text'] === 'string' ? [value['text']] : []

/** The text of a block: of a paragraph, or of each item of a list. */
function wordsOf(block: unknown): string[] {
  if (!isFields(block)) return []
  const items = Array.isArray(block['items']) ? block['items'] : []
  return [...textOf(block), ...items.flatMap((item) => (typeof item === 'string' ? [item] : textOf(item)))]
}

const sectionsOf = ({schemaVersion, sections}: Fields): unknown[] | undefined =>
  schemaVersion !== undefined && Array.isArray(sections) ? sections : undefined

/** Whether a row is a record that newsparse wrote. */
export const isRecord = (row: Fields): boolean => sectionsOf(row) !== undefined

/** The clean text of a record, with blank lines between paragraphs; undefined if the row is not a record. */
export function textOfRecord(row: Fields): string | undefined {
  const sections = sectionsOf(row)
  if (!sections) return undefined
  const parts = sections.flatMap((section) => {
    if (!isFields(section)) return []
    const blocks = Array.isArray(section['blocks']) ? section['blocks'] : []
    return [...textOf(section['subheading']), ...blocks.flatMap(wordsOf)]
  })
  return parts.join('\n\n')
}
