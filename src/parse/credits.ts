/** Credit → who did what: the names in it, their roles, and the parts of a line that credits several people. */
import {alternation} from '../rules/escape-pattern.ts'
import {isListed} from '../rules/gazetteer.ts'
import {remember} from '../rules/remember.ts'
import type {Vocabulary} from '../rules/types.ts'
import {type UnicodePattern, unicode, unicodeAnyCase} from '../source/unicode-pattern.ts'
import {citingWords} from './sources/citing-words.ts'
import {hasMediumForm} from './sources/name-evidence.ts'

/** The fields of a credit or byline. */
export interface People {
  names?: string[]
  role?: string
}

/** One of several credits in a text; with indices of the text. */
export interface CreditPart extends People {
  start: number
  end: number
}

type Roles = NonNullable<Vocabulary['creditRoles']>

const noJoiners: readonly string[] = []
const partings = new WeakMap<readonly string[], UnicodePattern>()

/** What stands between two names. */
const partingOf = (joiners: readonly string[] = noJoiners): UnicodePattern =>
  remember(partings, joiners, () => unicode`\s*(?:,| (?:${alternation(joiners)}) | & |\/|\||;)\s*`)
/** The outlet's channel after the name: "Rudi Hartono - detikNews". */
const channel = / [-–] \w{3,20}$/
/** Agency credits have the reporter's place after the name: "Jane Roe in Oslo". */
const whereabouts = unicode` in \p{Lu}.*$`
/** A name contains a letter or a digit; a star is not a name. */
const nameable = unicode`[\p{L}\p{N}]`

function splitAt(text: string, parting: UnicodePattern): string[] {
  const parts: string[] = []
  let from = 0
  for (const match of parting.matchAll(text)) {
    parts.push(text.slice(from, match.index))
    from = match.index + match[0].length
  }
  return [...parts, text.slice(from)]
}

/** The names in a credit or byline, divided at commas, slashes and the language's "and". */
export function splitNames(text: string, joiners: readonly string[] | undefined): string[] {
  return splitAt(text, partingOf(joiners))
    .map((name) => name.replace(channel, ''))
    .map((name) => name.slice(0, whereabouts.exec(name)?.index).replace(/^[\s:.]+|[\s.]+$/gu, ''))
    .filter((name) => nameable.test(name))
}

const jobs = new WeakMap<Vocabulary, ReadonlySet<string>>()

const jobsOf = (words: Vocabulary): ReadonlySet<string> =>
  remember(jobs, words, () => new Set([...(words.jobTitles ?? []), ...Object.keys(words.creditRoles ?? {})]))

/** "M.D.", "Ph.D." after a name. */
const degree = unicode`^(?:\p{Lu}\p{Ll}{0,2}\.){1,3}\p{Lu}?\p{Ll}{0,2}$`

/** Whether a part of a byline is the writer's job or medium, and no name: "Staff Writer", "Sample News". */
function isNoName(part: string, words: Vocabulary): boolean {
  const [first = '', ...others] = part.toLowerCase().split(' ')
  const known = jobsOf(words)
  if (known.has(first) || known.has(others.at(-1) ?? '') || degree.test(part)) return true
  return isListed(part) === 'sure' || hasMediumForm(part, citingWords(words))
}

/** The names without jobs and media after them; all, if nothing else is left. */
function withoutJobs(parts: string[], words: Vocabulary): string[] {
  const names = parts.filter((part) => !isNoName(part, words))
  return names.length > 0 ? names : parts
}

const labels = new WeakMap<Roles, UnicodePattern>()

/**
 * The labels of credits: a role with a colon after it, or a role at the beginning of the text or after a bar. The desk that a reporter works for belongs to the
 * label.
 *
 *     Penulis Kontributor Bandung, Rudi Hartono | Editor Sinta Dewi
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^
 */
function labelsOf(roles: Roles): UnicodePattern {
  const known = labels.get(roles)
  if (known) return known
  const words = Object.keys(roles).sort((one, other) => other.length - one.length)
  const role = alternation(words)
  const phrase = alternation(words.filter((word) => word.includes(' ')))
  const desk = String.raw`(?:(?:${role})(?: [\p{L}\d.'’-]+){0,4}, ?)?`
  const made = unicodeAnyCase`(?<![\p{L}\d])(?:(?<role>${role})(?: ?[/&] ?(?:${role}))?\s?[:：]\s?|(?:(?<=^[^\p{L}\d]{0,3}|[|•;]\s?)(?<bare>${role})|(?<phrase>${phrase || '(?!)'}))(?: |$))${desk}`
  labels.set(roles, made)
  return made
}

/** The role in English, if the language's packs know it. */
const roleOf = (role: string, roles: Roles) => roles[role.toLowerCase()] ?? role.toLowerCase()

/** Roles whose name is an outlet or a company; such a name may contain commas. */
const isOrganisation = (role: string | undefined) => role === 'source' || role === 'issuer'

const closing = /[)\]]\.?$/u

function peopleIn(text: string, role: string | undefined, words: Vocabulary): People {
  const found: People = {}
  const bare = text.replace(/[\s|,;•–—-]+$/u, '')
  const names = isOrganisation(role)
    ? [bare.trim()].filter(Boolean)
    : splitNames(bare.replace(closing, ''), words.placeJoiners)
  if (names.length > 0) found.names = names
  if (role) found.role = role
  return found
}

/** Words before the role, the outlet or the date of a credit. */
function upToField(text: string, {role, outlet, date}: Readonly<Record<string, string>>): string {
  const stops = [role, outlet, date].map((field) => (field ? text.indexOf(field) : -1)).filter((at) => at !== -1)
  return stops.length > 0 ? text.slice(0, Math.min(...stops)) : text
}

/** Who is credited, by the fields that a rule found in the text. `onlyPersons`: without the jobs and media after the names, as in bylines. */
export function people(
  fields: Readonly<Record<string, string>>,
  whole: string,
  words: Vocabulary,
  onlyPersons = false
): People {
  const role = fields['role'] ? roleOf(fields['role'], words.creditRoles ?? {}) : undefined
  const named = fields['names']
  if (!named) return role ? {role} : {}
  const at = whole.indexOf(named)
  const text = isOrganisation(role) || at === -1 ? named : named + upToField(whole.slice(at + named.length), fields)
  const found = peopleIn(text, role, words)
  return onlyPersons && found.names ? {...found, names: withoutJobs(found.names, words)} : found
}

/**
 * The parts of a text that credits several people, each with its role; empty if there is only one credit.
 *
 *     Reporter: Rudi Hartono | Editor: Sinta Dewi
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function creditParts(
  fields: Readonly<Record<string, string>>,
  text: string,
  words: Vocabulary
): readonly CreditPart[] {
  const {creditRoles: roles = {}} = words
  if (Object.keys(roles).length === 0) return []
  const found = labelsOf(roles).matchAll(text)
  const first = found[0]
  if (!first) return []
  const before = nameable.test(text.slice(0, first.index)) ? first.index : 0
  const labelled = found.map((match, at): CreditPart => {
    const {role, bare, phrase} = match.groups ?? {}
    const start = at === 0 && before === 0 ? 0 : match.index
    const end = found[at + 1]?.index ?? text.length
    return {
      start,
      end,
      ...peopleIn(text.slice(match.index + match[0].length, end), roleOf(role ?? bare ?? phrase ?? '', roles), words)
    }
  })
  const parts =
    before === 0 ? labelled : [{start: 0, end: before, ...people(fields, text.slice(0, before), words)}, ...labelled]
  return parts.length > 1 ? parts : []
}
