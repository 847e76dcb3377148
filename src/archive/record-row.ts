/** Records of newsparse as rows: what it wrote can be read again, to be looked at or cleaned anew. */

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string[] =>
  isFields(value) && typeof value['text'] === 'string' ? [value['text']] : []

/** The words of a block: a paragraph's, or those of each item of a list. */
function wordsOf(block: unknown): string[] {
  if (!isFields(block)) return []
  const items = Array.isArray(block['items']) ? block['items'] : []
  return [...textOf(block), ...items.flatMap((item) => (typeof item === 'string' ? [item] : textOf(item)))]
}

const sectionsOf = ({schemaVersion, sections}: Fields): unknown[] | undefined =>
  schemaVersion !== undefined && Array.isArray(sections) ? sections : undefined

/** Whether a row is a record that newsparse wrote. */
export const isRecord = (row: Fields): boolean => sectionsOf(row) !== undefined

/** The clean text of a record, its paragraphs parted by blank lines; undefined for a row that is none. */
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
