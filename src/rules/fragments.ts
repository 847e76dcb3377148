/**
 * Pieces of patterns that rules share, so that a dash or a place is spelled once.
 *
 * A TypeScript pack writes ``pattern`^(?<outlet>Liputan6\.com), (?<places>${places}) ${dash}` ``; a YAML pack writes
 * `'^(?<outlet>Liputan6\.com), (?<places>{places}) {dash}'`. No fragment holds a capturing group.
 */

/** The dash between a dateline and the lead, with or without blanks: `-`, `--`, `–`, `—`, `_`. */
export const dash = String.raw`\s*(?:-{1,3}|[–—―‒−_])\s*`

/** The dash of agencies the world over, which may have a full stop or a comma before it: ` - `, `.-`, `.–`, ` –-`. */
export const wireDash = String.raw`\s*[.,]?(?:[-–—―‒−_]{1,3})\s*`

/** The same as the dash, where a place stands before it: a hyphen needs a blank on one side, or "Jakarta Huru-hara" would be cut. */
export const spacedDash = String.raw`(?:-{2,3}|[–—―‒−_:]|-(?=\s|$)|(?<=\s)-)`

/** What old wires print for an apostrophe and for a quotation mark. */
export const backquote = '\x60'

/** One word of a place or a name: starts with a capital, may hold dots, apostrophes and hyphens. */
export const capitalWord = String.raw`\p{Lu}[\p{L}\p{M}\d.'’${backquote}]*(?:-\p{L}[\p{L}\p{M}.'’]*)*`

/** One place as datelines print it: "Jakarta", "WASHINGTON DC", "ALMOLOYA DE JUAREZ". Four words and a region at most. */
export const place = String.raw`${capitalWord}(?: (?:(?:de|del|la|el|of|upon|sur|am|di) )?${capitalWord}){0,4}`

/** One or more places: "WASHINGTON/NEW YORK", "RICHMOND, Va.". */
export const places = String.raw`${place}(?:(?: ?/ ?|, ?| & )${place}){0,3}`

/** Where a sentence is glued to the next one its first word has a capital: what may be such a word is in small letters, or in capitals. */
const newTopLevel =
  'info|INFO|online|ONLINE|xyz|XYZ|press|PRESS|biz|BIZ|asia|ASIA|today|TODAY|media|MEDIA|live|LIVE|site|SITE|web|WEB|link|LINK|space|SPACE'

const domainName = String.raw`[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d-]+)*\.(?:[Cc][Oo][Mm]|[Cc][Oo]|[Ii][Dd]|[Nn][Ee][Tt]|[Oo][Rr][Gg]|[Nn][Ee][Ww][Ss]|[Mm][Yy]|[Tt][Vv]|${newTopLevel})(?:\.(?:[Ii][Dd]|[Mm][Yy]))?`

/** A name ending in an internet domain: "Liputan6.com", "REPUBLIKA.CO.ID", "Lampost.co". */
export const domain = String.raw`${domainName}(?![\p{L}\d])`

const outletBy = (site: string) => String.raw`(?:${site}|\p{Lu}[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*){0,3})`

/** An outlet as datelines print it; the parser asks the registry whether there is such an outlet. */
export const outlet = outletBy(domain)

/** One to six words of a person's name. */
export const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:,? (?:\p{Lu}[\p{L}\p{M}.'’-]*|bin|binti|van|von|de|al)){0,5}`

/** Several names: "A dan B", "A, B & C", "A/B". */
export const names = String.raw`${name}(?:(?:, | dan | and | & |/|, dan |, and )${name}){0,5}`

/** The fragments by name, as a YAML pack refers to them: `{dash}`. They have no lookaheads, for its patterns run on RE2. */
export const fragments = {
  dash,
  wireDash,
  spacedDash: String.raw`(?:-{2,3}|[–—―‒−_:]|-\s|-$|(?<=\s)-)`,
  capitalWord,
  place,
  places,
  domain: domainName,
  outlet: outletBy(domainName),
  name,
  names
} as const

export {unicode as pattern, unicodeAnyCase as patternAnyCase} from '../source/unicode-pattern.ts'
