/** A pack to start from, with the meaning of each key. */

const kebab = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')

const templateFor = (name: string): string => `# A pack: what newsparse knows about the copy of one outlet.
#   newsparse rules check ${name}.yaml               finds what is wrong with it, and runs its examples
#   newsparse rules test ${name}.yaml story.txt      shows what it would change
#   newsparse story.txt --pack ${name}.yaml          uses it, before all other rules
name: ${name}
language: id        # the language of the copy: id, ms or en

outlet:
  # As datelines print it, the usual name first.
  names: [Contoh.com, Harian Contoh]
  # Patterns of copy that only this outlet prints: they tell the outlet when no dateline does.
  # marks: ['Redaksi Contoh\\.com berhak']

rules:
  # The name of the pack, a stroke, and a name of its own.
  - id: ${name}/channels
    # dateline, headline, deck, byline, subheading, paragraph, quote, agate, caption, credit, note, source; or boilerplate: and
    # advertisement, related, video, promotion, embed, caption, pagination, tags, sharing, legal, other.
    label: boilerplate:promotion
    # head: up to the lead; lead; body; tail: the last paragraph and what stands under it; anywhere.
    zone: tail
    # Matched on one line as a reader sees it: character references decoded, blanks single, ends trimmed. For a whole line it
    # starts with ^ and ends with $. Repeat with a bound, .{3,120} and not .*; a lookahead can stand right after ^ or at the end.
    pattern: '^Kanal Contoh ?: .{3,120}$'
    # The rule's tests. A near miss is similar copy that must stay.
    examples:
      match: ['Kanal Contoh: Kota, Desa, Pasar']
      skip: [Kanal Contoh itu meluap lagi pada Senin malam.]
    note: A list of the outlet's channels under each story.

  - id: ${name}/dateline
    label: dateline
    zone: head
    # line: the whole line (when this key is absent); opening: its start; ending: its end; inside: every match in it.
    extent: opening
    # Groups become fields: outlet, places, date, separator; names and role of a byline or credit. In braces stand pieces that
    # are spelled once: {places}, {outlet}, {domain}, {name}, {names}, {dash}, {spacedDash}.
    pattern: '^(?<outlet>Contoh\\.com)(?: - (?<places>{places}))?(?<separator>\\.)\\s+'
    examples:
      match:
        - text: Contoh.com - Bandung. Pasar itu dibuka lagi.
          fields: {outlet: Contoh.com, places: [Bandung]}
      skip: [Contoh.com melaporkan bahwa pasar itu dibuka lagi.]

  - id: ${name}/follow-us
    label: boilerplate:sharing
    zone: anywhere
    pattern: {source: '^ikuti kami di .{3,60}$', flags: i}   # i: upper and lower case match
    # One of these, in lower case, stands in every line that it matches: all other lines cost nothing.
    needs: [ikuti kami]
    # How the line looks: words and length at most, case (caps, title, sentence), sentenceEnd, alone.
    shape: {words: 12}
    # The lines under it that belong to it: links, one a line.
    block: {lines: short, most: 4}
    examples:
      match: ['Ikuti kami di Google News']
      skip: ['Ikuti kami di jalan itu, kata Rudi kepada para wartawan, lalu ia berjalan ke arah pasar yang ramai.']
`

/** The text of a new pack, under a name of letters, digits and hyphens. It passes the check. */
export const packTemplate = (name: string): string => templateFor(kebab(name) || 'contoh')
