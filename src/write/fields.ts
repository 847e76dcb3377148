/** `--field`: only some fields of a record. */
import type {ArticleRecord} from './record-types.ts'

/** The names of fields; `text` is the clean text, which the record itself has only in parts. */
export const fieldNames: readonly string[] = [
  'schemaVersion',
  'id',
  'language',
  'outlet',
  'outletId',
  'headline',
  'headline.text',
  'deck',
  'deck.text',
  'bylines',
  'bylines.names',
  'dateline',
  'dateline.text',
  'dateline.outlet',
  'dateline.places',
  'dateline.date',
  'published',
  'sources',
  'sources.name',
  'sources.date',
  'sources.kind',
  'sources.verb',
  'sources.text',
  'sections',
  'sections.subheading',
  'sections.blocks',
  'credits',
  'credits.names',
  'credits.role',
  'notes',
  'notes.text',
  'related',
  'related.text',
  'related.url',
  'removed',
  'removed.reason',
  'removed.rule',
  'removed.text',
  'doubts',
  'encoding',
  'wire',
  'wire.format',
  'wire.service',
  'wire.sequence',
  'wire.id',
  'wire.priority',
  'wire.category',
  'wire.keywords',
  'wire.version',
  'wire.sent',
  'wire.fields',
  'meta',
  'markup',
  'original',
  'provenance',
  'text'
]

/** Whether `--field` accepts the path: a key of the record, or one below `meta`. */
export const isField = (path: string): boolean => fieldNames.includes(path) || /^meta\../u.test(path)

/** The value at a path; for a list, the values of its items. */
function read(value: unknown, keys: readonly string[]): unknown {
  const [key, ...rest] = keys
  if (key === undefined || value === null || value === undefined) return value ?? null
  if (Array.isArray(value)) return value.map((item) => read(item, keys))
  return read((value as Record<string, unknown>)[key], rest)
}

/** An object with the given fields only, in the given order; its keys are the paths. */
export function selectFields(
  record: ArticleRecord,
  paths: readonly string[],
  text: () => string
): Record<string, unknown> {
  return Object.fromEntries(paths.map((path) => [path, path === 'text' ? text() : read(record, path.split('.'))]))
}
