/** The table of formats: what each is called, and how its writer is loaded when it is asked for. */
import type {Article, Reason} from '../article/types.ts'
import type {Original, Provenance} from './record-types.ts'

/** All that any writer may be told; each takes what concerns it. */
export interface WriteOptions {
  keep?: 'all' | readonly Reason[] | undefined
  positions?: boolean | undefined
  fields?: readonly string[] | undefined
  frontMatter?: boolean | undefined
  fragment?: boolean | undefined
  meta?: Record<string, unknown> | null | undefined
  original?: Original | undefined
  provenance?: Provenance | undefined
}

export type Writer = (article: Article, options: WriteOptions) => string

export interface Format {
  name: string
  aliases: readonly string[]
  /** With its dot. */
  extension: string
  /** What the format is, for `--help`. */
  description: string
  load(): Promise<Writer>
}

export const formats: readonly Format[] = [
  {
    name: 'markdown',
    aliases: ['md'],
    extension: '.md',
    description: 'CommonMark with YAML front matter',
    load: async () => (await import('./markdown.ts')).toMarkdown
  },
  {
    name: 'json',
    aliases: [],
    extension: '.json',
    description: 'the record, indented',
    load: async () => (await import('./json.ts')).toJson
  },
  {
    name: 'html',
    aliases: ['htm'],
    extension: '.html',
    description: 'a whole page, or with --fragment the article alone',
    load: async () => (await import('./html.ts')).toHtml
  },
  {
    name: 'text',
    aliases: ['txt', 'plain'],
    extension: '.txt',
    description: 'the clean text',
    load: async () => (await import('./text.ts')).toText
  },
  {
    name: 'jsonl',
    aliases: ['ndjson'],
    extension: '.jsonl',
    description: 'one record a line',
    load: async () => (await import('./json.ts')).toJsonl
  },
  {
    name: 'tree',
    aliases: [],
    extension: '.tree.json',
    description: 'the whole tree, nothing removed',
    load: async () => (await import('./json.ts')).toTree
  }
]

/** The format with this name or alias. */
export function findFormat(name: string): Format | undefined {
  const wanted = name.toLowerCase()
  return formats.find((format) => format.name === wanted || format.aliases.includes(wanted))
}

/** The format that a file's name asks for by its ending. */
export function formatOfPath(path: string): Format | undefined {
  const name = path.toLowerCase()
  return [...formats]
    .reverse()
    .find((format) =>
      [format.extension, ...format.aliases.map((alias) => `.${alias}`)].some((ending) => name.endsWith(ending))
    )
}
