import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {packs} from '../src/rules/packs/index.ts'
import {functionWords} from '../src/rules/packs/languages.ts'
import {lineWords} from '../src/rules/packs/line-words.ts'

const source = fileURLToPath(new URL('../src', import.meta.url))

/** The rooms that read text. Words of languages stand in `rules/packs/`. */
const engine = globSync(['source/*.ts', 'judge/*.ts', 'parse/**/*.ts', 'transform/*.ts'], {cwd: source}).sort()

const languages = ['id', 'ms', 'en', 'es', 'pt', 'fr', 'it', 'de', 'nl', 'tl', 'sv']
const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []

/** Words that tell a language, and those of its dates, leads and headings. */
const known = new Set(
  [
    ...languages.map((language) => functionWords[language] ?? ''),
    JSON.stringify(lineWords),
    ...packs.flatMap(({vocabulary}) =>
      vocabulary
        ? [
            ...Object.keys(vocabulary.months),
            ...vocabulary.weekdays,
            ...vocabulary.dayParts,
            ...(vocabulary.leadWords ?? []),
            ...(vocabulary.sentenceWords ?? []),
            ...(vocabulary.questionWords ?? []),
            ...Object.keys(vocabulary.creditRoles ?? {})
          ]
        : []
    )
  ].flatMap(wordsIn)
)

/** Literals of patterns: between slashes, and in templates. */
const literal =
  /(?<=(?:[=(,:[!&|?]|=>|\breturn)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*|(?<=[\s(,=[])(?:unicode|unicodeAnyCase|pattern|patternAnyCase|String\.raw)`[^`]*`/g

/** What a pattern has of words: no escapes, names of groups, nor what is put in from elsewhere. */
const bare = (pattern: string) =>
  pattern
    .replace(/^\w+(?:\.\w+)?`/, '')
    .replaceAll(/\$\{[^}]*\}|\\[pP]\{[^}]*\}|\\k<\w+>|\(\?<\w+>|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\./g, ' ')

/** Words of languages in the patterns of a piece of code. */
const wordsOfLanguages = (code: string): string[] =>
  [...code.matchAll(literal)].flatMap(([pattern]) => wordsIn(bare(pattern)).filter((word) => known.has(word)))

/** What looks like a word of a language and is none: endings of addresses, chords of a song. */
const noWords = new Set(['com', 'net', 'org', 'news', 'info', 'web', 'maj', 'sus', 'aug'])

describe('words of languages', () => {
  it('are found in patterns', () => {
    expect(wordsOfLanguages('const open = /\\b(?:dan|yang)$/u')).toEqual(['dan', 'yang'])
    expect(wordsOfLanguages('const said = unicode`["”] ?(?:said|dijo)\\b`')).toEqual(['said', 'dijo'])
    expect(wordsOfLanguages('const at = lines.map((line) => line.said / said)')).toEqual([])
  })

  it.each(engine)('are none in %s', (file) => {
    const found = wordsOfLanguages(readFileSync(`${source}/${file}`, 'utf8'))
    expect(found.filter((word) => !noWords.has(word))).toEqual([])
  })
})
