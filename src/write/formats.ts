/** The table of formats: the names of each, and how its writer is loaded when it is needed. */
import type {Writer} from './write-options.ts'

export interface Format {
  name: string
  aliases: readonly string[]
  /** With its dot. */
  extension: string
  /** A description of the format, for `--help`. */
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
  },
  {
    name: 'ninjs',
    aliases: [],
    extension: '.ninjs.json',
    description: "IPTC's News in JSON 3.1, or --ninjs 2.2, 1.6",
    load: async () => (await import('./ninjs.ts')).toNinjs
  },
  {
    name: 'nitf',
    aliases: [],
    extension: '.nitf.xml',
    description: "IPTC's News Industry Text Format 3.6",
    load: async () => (await import('./nitf.ts')).toNitf
  },
  {
    name: 'newsml-g2',
    aliases: ['g2', 'newsml'],
    extension: '.g2.xml',
    description: "an item of IPTC's NewsML-G2 2.35",
    load: async () => (await import('./newsml-g2.ts')).toNewsmlG2
  },
  {
    name: 'tei',
    aliases: [],
    extension: '.tei.xml',
    description: 'TEI P5, for corpora',
    load: async () => (await import('./tei.ts')).toTei
  },
  {
    name: 'jsonld',
    aliases: ['json-ld'],
    extension: '.jsonld',
    description: 'a NewsArticle of schema.org',
    load: async () => (await import('./jsonld.ts')).toJsonLd
  },
  {
    name: 'dolma',
    aliases: [],
    extension: '.attributes.jsonl',
    description: "dolma's attributes: spans of what newsparse found, for its mixer",
    load: async () => (await import('./dolma.ts')).toDolma
  }
]

/** The format with this name or alias. */
export function findFormat(name: string): Format | undefined {
  const wanted = name.toLowerCase()
  return formats.find((format) => format.name === wanted || format.aliases.includes(wanted))
}

/** The format that belongs to the extension of a file name. */
export function formatOfPath(path: string): Format | undefined {
  const name = path.toLowerCase()
  return [...formats]
    .reverse()
    .find((format) =>
      [format.extension, `.${format.name}`, ...format.aliases.map((alias) => `.${alias}`)].some((ending) =>
        name.endsWith(ending)
      )
    )
}
