import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {hasShape} from '../../src/parse/shape.ts'
import {hasNeed, longestFor} from '../../src/rules/compile.ts'
import {packs} from '../../src/rules/packs/index.ts'
import type {Example, Pack, Rule} from '../../src/rules/types.ts'

/**
 * A rule for whole lines takes its line out of the story. So a finished sentence must not be taken because of a word in it, and
 * not because something that the rule knows stands behind it: the rule must ask for more, or say what tells the two apart.
 */

/** Sentences of stories; `#` is where words of a rule are put. What stands there need not make sense: a rule can't know that. */
const frames: Readonly<Record<string, readonly string[]>> = {
  en: [
    '# was all that the town had asked for, the mayor said on Monday.',
    '# about the ferry was shown to the crew on Monday night.',
    '# and choose the larger of the two boats, so that the crew is safe.',
    '# of the old ferry goes back to the year 1984, when it was built.',
    'The mayor of the town said on Monday that # was not what people had asked for.',
    'The owner said that his rival had heard of # from a crew that sailed in 1984.',
    'In the end the people of the valley did not care for #.',
    'She asked the county for the # that it had promised.',
    'The union of the crews says # to this day.',
    'He waited for years, and then # came to the town with the first snow.',
    'The plan was made by the owners of the ferry (#).',
    '“# is what we need,” the mayor told the crew.',
    'Was it # that the crew had been waiting for?'
  ],
  id: [
    '# adalah yang diminta warga desa itu, kata wali kota pada Senin.',
    '# kemunculan buaya itu sempat beredar di grup percakapan warga.',
    '# lalu pilih perahu yang lebih besar supaya awaknya tetap aman.',
    'Wali kota mengatakan pada Senin bahwa # bukan yang diminta warga.',
    'Petugas mendengar tentang # dari awak feri yang berlayar pada 1984.',
    'Pada akhirnya warga lembah itu tidak peduli pada #.',
    'Warga desa itu membawa # ke pasar sejak pagi hari.',
    'Data itu disusun oleh pengelola feri (#).',
    '"# yang kita perlukan," kata wali kota kepada awak feri.'
  ],
  ms: [
    '# ialah permintaan penduduk kampung itu, kata Datuk Bandar pada Isnin.',
    '# kapal itu dibawa ke jeti sejak pagi semalam.',
    'Beliau berkata pada Isnin bahawa # bukan permintaan penduduk.',
    'Penduduk lembah itu tidak mahu tahu mengenai #.',
    'Rancangan itu dibuat oleh pemilik feri (#).'
  ],
  es: [
    '# era todo lo que pedía el pueblo, dijo el alcalde el lunes.',
    'El alcalde dijo el lunes que # no es lo que pidieron los vecinos.',
    'Los vecinos del valle no quisieron saber nada de #.'
  ],
  pt: [
    '# era tudo o que a cidade pedia, disse o prefeito na segunda-feira.',
    'O prefeito disse na segunda-feira que # não é o que os vizinhos pediram.',
    'Os moradores do vale não quiseram saber de #.'
  ],
  fr: [
    '# était tout ce que la ville demandait, a dit le maire lundi.',
    'Le maire a dit lundi que # n’est pas ce que les habitants ont demandé.',
    'Les habitants de la vallée ne voulaient pas entendre parler de #.'
  ],
  it: [
    '# era tutto ciò che il paese chiedeva, ha detto il sindaco lunedì.',
    'Il sindaco ha detto lunedì che # non è quello che gli abitanti hanno chiesto.',
    'Gli abitanti della valle non volevano sapere nulla di #.'
  ],
  de: [
    '# war alles, was die Stadt verlangt hatte, sagte der Bürgermeister am Montag.',
    'Der Bürgermeister sagte am Montag, dass # nicht das ist, was die Bürger wollten.',
    'Die Leute im Tal wollten von # nichts wissen.'
  ],
  nl: [
    '# was alles wat de stad had gevraagd, zei de burgemeester maandag.',
    'De burgemeester zei maandag dat # niet is wat de bewoners vroegen.',
    'De mensen in het dal wilden niets weten van #.'
  ],
  tl: [
    '# ang hiningi ng bayan, sabi ng alkalde noong Lunes.',
    'Sinabi ng alkalde noong Lunes na hindi # ang hiningi ng mga tao.',
    'Walang pakialam ang mga tao sa lambak sa #.'
  ]
}

/** A finished sentence that no rule knows, to stand before what one matches. */
const finished = [
  'He is due in court on Wednesday.',
  'Pedagang mengemas barang mereka sejak pagi.',
  'Los vecinos esperan desde hace años.',
  'Die Leute warten seit Jahren darauf.'
]

/** Labels that leave the words in the story, or name it. */
const keepsWords = new Set<string>([
  'paragraph',
  'quote',
  'agate',
  'subheading',
  'headline',
  'deck',
  'dateline',
  'source'
])
const takesLines = ({label, extent = 'line'}: Rule) => extent === 'line' && !keepsWords.has(label)

/** Whether the rule takes the line, wherever it stands. */
const takes = (rule: Rule, line: string) =>
  line.length <= longestFor(rule) &&
  hasNeed(rule, line) &&
  hasShape(rule.shape ?? {}, line, true) &&
  rule.pattern.test(line)

/** The line of an example that the rule matches. */
function matchedLine(example: Example): string {
  const {text, line = 1} = typeof example === 'string' ? {text: example} : example
  return text.split('\n')[line - 1] as string
}

/** Words alone: a label with its dash, a quotation that opens, a year is more than that. */
const words = /^(?!.*(?: [-–—'’]|\d{4}))[\p{L}\p{M}\d'’ -]{3,}$/u
const atEdges = /^[^\p{L}\d]+|[^\p{L}\d]+$/gu
/** Words that stand together in a copy: up to `most` of them. */
function runsOf(copy: string, most: number): string[] {
  const parts = copy.split(' ').slice(0, 16)
  return parts.flatMap((_part, from) =>
    Array.from({length: most}, (_, more) =>
      parts
        .slice(from, from + more + 1)
        .join(' ')
        .replaceAll(atEdges, '')
    )
  )
}

/** Of a rule that names its evidence two words together may be just that: a capital in mid-line. No rule lives off one. */
const mostWords = ({evidence}: Rule) => (evidence ? 1 : 4)

/** Words by which the rule knows its lines. */
const wordsOf = (rule: Rule): string[] => {
  const runs = rule.examples.match.flatMap((example) => runsOf(matchedLine(example), mostWords(rule)))
  const needs = (rule.needs ?? []).map((need) => need.trim())
  return [...new Set([...needs, ...runs])].filter((run) => words.test(run))
}

const capital = (text: string) => text.replace(/\p{L}/u, (first) => first.toUpperCase())
const framesFor = ({language}: Pack): readonly string[] => frames[language ?? ''] ?? [...Object.values(frames).flat()]

const rules = packs.flatMap((pack) => pack.rules.filter(takesLines).map((rule) => ({id: rule.id, rule, pack})))

/** Rules whose examples hold words to try: signs and figures alone stand in no sentence. */
const knownByWords = rules.map((one) => ({...one, known: wordsOf(one.rule)})).filter(({known}) => known.length > 0)

describe('a finished sentence is not taken for words in it', () => {
  it.each(knownByWords)('by $id', ({rule, pack, known}) => {
    const names = rule.evidence ? [''] : ['', '', 'Orvala ', 'Jane Roe ']
    const sentences = fc
      .tuple(fc.constantFrom(...framesFor(pack)), fc.constantFrom(...known), fc.constantFrom(...names))
      .map(([frame, run, name]) => name + capital(frame.replace('#', /^[#“"]/u.test(frame) ? capital(run) : run)))
    fc.assert(
      fc.property(sentences, (sentence) => !takes(rule, sentence)),
      {seed: 14, numRuns: 600}
    )
  })
})

/** A rule that names its evidence may take a sentence before what it knows: that is what the evidence is for. */
const withoutEvidence = rules.filter(({rule}) => rule.evidence === undefined)

describe('a finished sentence is not taken for what stands behind it', () => {
  it.each(withoutEvidence)('by $id', ({rule}) => {
    const lines = rule.examples.match.map(matchedLine)
    const taken = finished
      .flatMap((sentence) => lines.map((line) => `${sentence} ${line}`))
      .filter((line) => takes(rule, line))
    expect(
      taken,
      'These sentences of a story would be taken: narrow the pattern, or say in `evidence` why they are none.'
    ).toEqual([])
  })
})
