/**
 * Unicode patterns that cost little on the text most copy is made of.
 *
 * `\p{L}` is some 600 ranges, and beside the flag "i" V8 folds the case of each: to make one such pattern takes up to 2 ms,
 * more than to read the whole article. On a text of Latin-1 letters and general punctuation, a class of five ranges matches
 * the very same characters, and a pattern for any case matches what one in lower case matches in the text's lower case. So a
 * pattern has two forms, made when they are first used, and the text picks one.
 */

/** What is neither Latin-1 nor one of the signs that copy is printed with: punctuation, "€", "™", bullets. */
const beyondLatin = /[^\0-\xff\u2000-\u206f\u20ac\u2122\u25a0-\u25ff]/

/** The Unicode properties, as far as the text above goes. Checked against V8's own tables by a test. */
const latinClasses: Readonly<Record<string, string>> = {
  L: 'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\xff',
  Lu: 'A-Z\\xc0-\\xd6\\xd8-\\xde',
  Ll: 'a-z\\xb5\\xdf-\\xf6\\xf8-\\xff',
  Lo: '\\xaa\\xba',
  M: '',
  N: '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe'
}

/** Properties of either case: beside the flag "i" these alone mean what they say. */
const caseless = new Set(['L', 'M', 'N'])

/** What the translation stops at: properties, escapes, brackets; and runs of letters where these go into lower case. */
const token = /\\[pP]\{([^}]*)\}|\\(?:u[\dA-Fa-f]{4}|.)|[[\]]/gsu
const tokenOrRun = /\\[pP]\{([^}]*)\}|\\(?:u[\dA-Fa-f]{4}|.)|\(\?<\w+>|[[\]]|[^\\[\](]+/gsu
const upperLatin = /[A-Z\xc0-\xd6\xd8-\xde]+/g

/** Whether an escape is none of a character, or of one that has no lower case: "\u2013", a dash. */
const meansItself = (part: string) =>
  part.length === 6 ? Number.parseInt(part.slice(2), 16) >= 0x2000 : !/^\\[ux]/u.test(part)

/**
 * The source of the pattern that matches in a Latin text what the given one does; of one for any case, what it does in the
 * lower case of the text. Undefined for what this table of properties can't say.
 */
export function latinSource(source: string, anyCase: boolean): string | undefined {
  let inClass = false
  let known = true
  const translated = source.replaceAll(anyCase ? tokenOrRun : token, (part: string, property: string | undefined) => {
    if (property !== undefined) {
      const ranges = part[1] === 'p' ? latinClasses[property] : undefined
      known &&= ranges !== undefined && (!anyCase || caseless.has(property))
      return inClass ? (ranges ?? '') : `[${ranges}]`
    }
    if (part[0] === '\\') known &&= !anyCase || meansItself(part)
    else if (part === '[') inClass = true
    else if (part === ']') inClass = false
    else if (anyCase && !part.startsWith('(?<')) return part.replaceAll(upperLatin, (upper) => upper.toLowerCase())
    return part
  })
  return known ? translated : undefined
}

/** What two forms of a pattern must know of a text. */
interface Look {
  text: string
  latin: boolean
  /** In lower case, once somebody asked. */
  lower: string | undefined
}

/** The line looked at last: rule after rule is tried on it, with a look at a word of it in between. */
let last: Look = {text: '', latin: true, lower: ''}
/** The one before it: the opening or the end of a line is looked at in between. */
let before = last
const longWord = 60

/** Whether all that is looked at now is known to be Latin. */
let allLatin = false

/**
 * Do work on a text and pieces of it. When the whole is Latin its pieces are not asked again, nor what is made of them; but a
 * character reference may stand for any character.
 */
export function onText<Result>(text: string, work: () => Result): Result {
  const outside = allLatin
  allLatin = !beyondLatin.test(text) && !text.includes('&')
  try {
    return work()
  } finally {
    allLatin = outside
  }
}

function look(text: string): Look {
  if (text === last.text) return last
  if (text === before.text) {
    ;[last, before] = [before, last]
    return last
  }
  const fresh: Look = {text, latin: allLatin || !beyondLatin.test(text), lower: undefined}
  if (text.length > longWord) [last, before] = [fresh, last]
  return fresh
}

function lowered(look: Look): string {
  look.lower ??= look.text.toLowerCase()
  return look.lower
}

/** `text.toLowerCase()`, made once for all that ask about the same line in a row. */
export const lowerCase = (text: string): string => lowered(look(text))

/** What is done with a pattern: search, match at one place, find all; and the flag for it. */
const [searching, matching, finding] = [0, 1, 2] as const
type Use = typeof searching | typeof matching | typeof finding
const flagOf: Readonly<Record<Use, string>> = ['', 'y', 'g']

/** A pattern for each use, made when it is first needed. */
type Forms = Record<Use, RegExp | undefined>
const noForms = (): Forms => [undefined, undefined, undefined]

/** A match in lower case, with the letters as printed. Lower case keeps the length of a Latin text. */
function asPrinted(match: RegExpExecArray, text: string): RegExpExecArray {
  const {indices} = match
  const slice = (range: [number, number] | undefined) => range && text.slice(...range)
  if (!indices) match[0] = text.slice(match.index, match.index + match[0].length)
  else for (const [group, range] of indices.entries()) match[group] = slice(range) as string
  for (const [name, range] of Object.entries(indices?.groups ?? {}))
    (match.groups as Record<string, string | undefined>)[name] = slice(range)
  match.input = text
  return match
}

/**
 * V8 interprets a pattern the first time and compiles it the second, and reads it anew each time; on a text of this length
 * it compiles at once. So a new pattern is first tried on a long run of what no copy holds: one reading instead of two
 * halves what the patterns cost at the start.
 */
const compiledFrom = 1000
const nulls = '\0'.repeat(compiledFrom)

/** A group is worth a joint from so many characters on. */
const largeGroup = 60
const opening = /\((?:\?(?::|[=!]|<[=!]|<[^>]*>))?/y

/** A bracket that is open, and whether the pattern begins with it: nothing to choose or to read stands before it. */
interface Bracket {
  at: number
  begins: boolean
  looks: boolean
}

/**
 * A pattern's source with an empty lookahead, which always holds, before each large group.
 *
 * V8 writes the code of what follows a choice anew for each way that leads there, up to ten times, and so on behind the next
 * choice. At a lookahead the ways meet, and what follows is written once: large patterns are compiled in a half to a tenth of the time.
 * Only one way leads to what the pattern begins with; without a lookahead there V8 sees with which characters it begins, and skips others.
 */
export function withJoints(source: string): string {
  if (source.length < 2 * largeGroup) return source
  const open: Bracket[] = []
  const joints: number[] = []
  let inClass = false
  let begins = true
  for (let at = 0; at < source.length; at++) {
    const char = source[at]
    if (inClass) {
      if (char === '\\') at++
      else inClass = char !== ']'
    } else if (char === '(') {
      opening.lastIndex = at
      const [head] = opening.exec(source) as RegExpExecArray
      const looks = /[=!]$/u.test(head)
      open.push({at, begins, looks})
      at += head.length - 1
      begins &&= !looks
    } else if (char === ')') {
      const bracket = open.pop() ?? {at: 0, begins: true, looks: true}
      if (!bracket.looks && !bracket.begins && at - bracket.at >= largeGroup) joints.push(bracket.at)
      begins = bracket.looks && bracket.begins
    } else if (char !== '^') {
      begins = false
      if (char === '\\') at++
      else inClass = char === '['
    }
  }
  joints.sort((one, other) => one - other)
  const edges = [0, ...joints, source.length]
  return edges
    .slice(1)
    .map((end, place) => source.slice(edges[place], end))
    .join('(?=)')
}

/** A pattern that is compiled at once, for texts such as the given one. */
export function compiled(source: string, flags: string, text: string): RegExp {
  const made = new RegExp(source, flags)
  // The text goes along because V8 compiles apart for texts of one byte and of two bytes a character.
  if (text.length < compiledFrom) made.test(nulls + text)
  made.lastIndex = 0
  return made
}

const capturing = /\((?!\?)|\(\?<(?![=!])/u

/** What a pattern is asked on one line: a `RegExp` answers, and so does a {@link UnicodePattern}. */
export interface Pattern {
  readonly source: string
  readonly flags: string
  readonly ignoreCase: boolean
  test(text: string): boolean
  exec(text: string): RegExpExecArray | null
}

/** A pattern that also finds all its matches in a text. */
export interface Searcher extends Pattern {
  matchAll(text: string): RegExpExecArray[]
}

/** A Unicode pattern, made when it is first used. It keeps no place: what is global or sticky is asked of it by method. */
export class UnicodePattern implements Searcher {
  readonly source: string
  readonly flags: string
  readonly ignoreCase: boolean
  #latinSource: string | undefined | null
  readonly #latin = noForms()
  readonly #full = noForms()

  /** `flags`: "u", or "iu" for a pattern without regard to case; "m" and "s" as of a `RegExp`. */
  constructor(source: string, flags = 'u', latin: string | null = null) {
    this.source = source
    this.flags = flags
    this.ignoreCase = flags.includes('i')
    this.#latinSource = latin
  }

  /** The source for Latin text, see {@link latinSource}, with joints; the build writes it down beforehand. */
  get latinSource(): string | undefined {
    if (this.#latinSource === null) {
      const latin = latinSource(this.source, this.ignoreCase)
      this.#latinSource = latin === undefined ? undefined : withJoints(latin)
    }
    return this.#latinSource
  }

  /** Whether the pattern matches somewhere in the text. */
  test(text: string): boolean {
    const {pattern, subject} = this.#fit(text, searching)
    return pattern.test(subject)
  }

  /** The first match. */
  exec(text: string): RegExpExecArray | null {
    return this.#search(text, searching, 0)
  }

  /** The match that starts at the index, UTF-16 code units from 0. */
  matchAt(text: string, at: number): RegExpExecArray | null {
    return this.#search(text, matching, at)
  }

  /** The first match that starts at the index or behind it. */
  find(text: string, from: number): RegExpExecArray | null {
    return this.#search(text, finding, from)
  }

  /** All matches, in order. */
  matchAll(text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = []
    for (let at = 0; at <= text.length; ) {
      const match = this.#search(text, finding, at)
      if (!match) break
      found.push(match)
      at = match.index + Math.max(match[0].length, 1)
    }
    return found
  }

  #search(text: string, use: Use, from: number): RegExpExecArray | null {
    const {pattern, subject} = this.#fit(text, use)
    pattern.lastIndex = from
    const match = pattern.exec(subject)
    return match && subject !== text ? asPrinted(match, text) : match
  }

  /** The form for a text, and what it is tried on. */
  #fit(text: string, use: Use): {pattern: RegExp; subject: string} {
    const line = look(text)
    const latin = line.latin ? this.#latinForm(use, text) : undefined
    if (!latin) return {pattern: this.#fullForm(use, text), subject: text}
    return {pattern: latin, subject: this.ignoreCase ? lowered(line) : text}
  }

  #latinForm(use: Use, text: string): RegExp | undefined {
    const made = this.#latin[use]
    if (made) return made
    const source = this.latinSource
    if (source === undefined) return undefined
    const places = this.ignoreCase && capturing.test(source) ? 'd' : ''
    const form = compiled(source, `${this.flags.replace('i', places)}${flagOf[use]}`, text)
    this.#latin[use] = form
    return form
  }

  #fullForm(use: Use, text: string): RegExp {
    this.#full[use] ??= compiled(withJoints(this.source), `${this.flags}${flagOf[use]}`, text)
    return this.#full[use]
  }
}

/** A pattern's source as part of a larger alternation: its named groups capture nothing there. */
const anonymous = (source: string) => `(?:${source.replaceAll(/\(\?<(?![=!])[^>]*>/g, '(?:')})`

/** The pattern that matches where one of the given ones does, all of the same flags. It tells no more than that. */
export function anyOf(patterns: readonly UnicodePattern[]): UnicodePattern {
  const join = (sources: readonly string[]) => sources.map(anonymous).join('|')
  const latin = patterns.flatMap((pattern) => pattern.latinSource ?? [])
  return new UnicodePattern(
    join(patterns.map((pattern) => pattern.source)),
    patterns[0]?.flags,
    latin.length === patterns.length ? join(latin) : null
  )
}

/** A tagged template that makes a Unicode pattern; backslashes are kept. */
export const unicode = (strings: TemplateStringsArray, ...values: readonly string[]): UnicodePattern =>
  new UnicodePattern(String.raw({raw: strings.raw}, ...values))

/** {@link unicode} without regard to case. Beside `\p{Lu}` it would match lower case too. */
export const unicodeAnyCase = (strings: TemplateStringsArray, ...values: readonly string[]): UnicodePattern =>
  new UnicodePattern(String.raw({raw: strings.raw}, ...values), 'iu')

const made = new WeakMap<Pattern, UnicodePattern>()

const isSearcher = (pattern: Pattern): pattern is Searcher => 'matchAll' in pattern

/** The pattern with its places kept apart from it: a `RegExp` as a {@link UnicodePattern}. */
export function asSearcher(pattern: Pattern): Searcher {
  if (isSearcher(pattern)) return pattern
  const known = made.get(pattern) ?? new UnicodePattern(pattern.source, pattern.flags)
  made.set(pattern, known)
  return known
}
