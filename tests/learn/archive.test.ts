/** What is learned of the archive that the documentation shows, and of archives that would mislead. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {beforeAll, describe, expect, it} from 'vitest'
import {type Archived, asRows, makeArchive} from '../../scripts/make-learn-archive.mjs'
import {nodesOf} from '../../src/article/walk.ts'
import {makeCountingConverter, makeObservingConverter} from '../../src/learn/converters.ts'
import {makeOutletFinder} from '../../src/learn/heads.ts'
import {learnedPacks} from '../../src/learn/learn.ts'
import {Gathered} from '../../src/learn/observe.ts'
import {estimatorOf, FirstPass} from '../../src/learn/passes.ts'
import {checkPack} from '../../src/parse/check-pack.ts'
import {makeParser} from '../../src/parse/parse.ts'
import {readPacks} from '../../src/rules/read-pack.ts'
import type {Pack} from '../../src/rules/types.ts'

interface Text {
  text: string
  outlet?: string
}

const textOf = ({lines, outlet}: Archived): Text => ({text: lines.map(([text]) => text).join('\n'), outlet})

async function learnFrom(texts: readonly Text[]): Promise<{text: string; packs: Pack[]}> {
  const first = new FirstPass()
  const counter = makeCountingConverter(first.memory, {})
  for (const {text, outlet} of texts) counter.convert(text, outlet ? {outlet} : {})
  first.add(counter.take())
  const {census, survey} = first.finish(makeOutletFinder({}))
  const observer = makeObservingConverter(survey, {})
  for (const {text, outlet} of texts) observer.convert(text, outlet ? {outlet} : {})
  const gathered = new Gathered(estimatorOf(survey))
  gathered.add(observer.take())
  const origin = {
    tool: 'newsparse',
    articles: texts.length,
    copies: census.copies,
    near: census.near,
    looked: census.distinct,
    sampled: false
  }
  const {text} = await learnedPacks(gathered.finish(), origin, 'own.yaml')
  return {text, packs: await readPacks(text, 'own.yaml')}
}

/** Lines that were taken out of an article, and those that stayed as prose or subheadings. */
function readLines(parse: ReturnType<typeof makeParser>, {text, outlet}: Text) {
  const article = parse(text, outlet ? {outlet} : {})
  const kept = new Set(['paragraph', 'subheading', 'list', 'quote', 'agate', 'headline', 'dateline', 'deck'])
  const stays = new Map<number, boolean>()
  for (const node of article.children)
    for (let line = node.position?.start.line ?? 0; line <= (node.position?.end.line ?? 0); line++)
      stays.set(line, kept.has(node.type) || (stays.get(line) ?? false))
  return {stays, rules: nodesOf(article).flatMap((node) => ('rule' in node && node.rule ? [node.rule] : []))}
}

const archive = makeArchive()
const rulesOf = (packs: readonly Pack[]) => packs.flatMap((pack) => pack.rules)
const labelsOf = (packs: readonly Pack[]) => Object.fromEntries(rulesOf(packs).map(({id, label}) => [id, label]))

describe('the archive of the documentation', () => {
  let learned: Awaited<ReturnType<typeof learnFrom>>
  beforeAll(async () => {
    learned = await learnFrom(archive.map(textOf))
  })

  it('is what its script makes', () => {
    const file = fileURLToPath(new URL('../../docs/learn-archive.jsonl.gz', import.meta.url))
    expect(gunzipSync(readFileSync(file)).toString('utf8')).toBe(asRows(archive))
    expect(archive).toHaveLength(300)
  })

  it('gives rules for each outlet', () => {
    expect(learned.packs.map(({name, outlet}) => [name, outlet?.names])).toEqual([
      ['own-kabarsamudra-example', ['KabarSamudra.example']],
      ['own-northfield-ledger', ['Northfield Ledger']]
    ])
    expect(labelsOf(learned.packs)).toEqual({
      'own-kabarsamudra-example/lembar-dari': 'boilerplate:pagination',
      'own-kabarsamudra-example/pilihan-pembaca-lain': 'boilerplate:related',
      'own-kabarsamudra-example/penyelaras-naskah': 'credit',
      'own-kabarsamudra-example/lihat-ukuran-penuh': 'boilerplate:caption',
      'own-northfield-ledger/sponsored-space': 'boilerplate:other',
      'own-northfield-ledger/edited-in-the-newsroom-by': 'credit',
      'own-northfield-ledger/keep-on-reading': 'boilerplate:related'
    })
  })

  it('gives packs without a fault', () => {
    expect(learned.packs.flatMap(checkPack)).toEqual([])
  })

  it('asks about what may be a subheading', () => {
    expect(learned.text).toMatch(/^# {3}# "Background"$/mu)
    expect(learned.text).toContain('But: it looks like a subheading of the story.')
  })

  it('takes all boilerplate out, and no line of a story', () => {
    const parse = makeParser({packs: learned.packs})
    const wrong: string[] = []
    for (const article of archive) {
      const {stays} = readLines(parse, textOf(article))
      for (const [at, [text, isStory]] of article.lines.entries())
        if ((stays.get(at + 1) ?? false) !== isStory) wrong.push(`${article.id} ${isStory ? 'lost' : 'left'}: ${text}`)
    }
    expect(wrong).toEqual([])
  })

  it('is needed for that', () => {
    const parse = makeParser()
    const left = archive.flatMap((article) => {
      const {stays} = readLines(parse, textOf(article))
      return article.lines.filter(([, isStory], at) => !isStory && stays.get(at + 1))
    })
    expect(left.length).toBeGreaterThan(300)
  })

  it('is learned alike when each article is there three times, or in three versions', async () => {
    const texts = archive.map(textOf)
    const packsOf = async (all: readonly Text[]) =>
      rulesOf((await learnFrom(all)).packs).map(({id, pattern}) => [id, pattern.source])
    const usual = rulesOf(learned.packs).map(({id, pattern}) => [id, pattern.source])
    expect(await packsOf([...texts, ...texts, ...texts])).toEqual(usual)
    const version = ({text, ...given}: Text, words: string) => ({...given, text: text.replace('. ', `. ${words} `)})
    expect(await packsOf(texts.flatMap((one) => [one, version(one, 'Not so.'), version(one, 'So it is.')]))).toEqual(
      usual
    )
  })

  it('is learned alike in any order', async () => {
    expect((await learnFrom([...archive].reverse().map(textOf))).text).toBe(learned.text)
  })

  it('tells the rules of an outlet by the copy when no row tells the outlet', async () => {
    const {packs} = await learnFrom(archive.map((article) => ({text: textOf(article).text})))
    expect(rulesOf(packs).length).toBeGreaterThanOrEqual(6)
  })
})

/** Prose that has nothing in common from article to article. */
const stories = archive.map(({lines}) => lines.filter(([, isStory]) => isStory).map(([text]) => text))
const plain = stories.slice(0, 136).map((lines) => lines.filter((line) => line !== 'Background'))

describe('an archive that would mislead', () => {
  it.each([
    ['without boilerplate', plain],
    [
      'with a subheading that many articles have',
      plain.map((lines) => [...lines.slice(0, 2), 'What happens next', ...lines.slice(2)])
    ],
    [
      'with a whole sentence that many articles have',
      plain.map((lines) => [...lines.slice(0, 2), 'The council will meet again on Monday.', ...lines.slice(2)])
    ],
    [
      'of tables',
      Array.from({length: 60}, (_, at) => [
        'Shares',
        'Old Harbour Bank',
        `${at} 12 14`,
        'Northfield Gas',
        `${at + 7} 3 9`,
        'Closed'
      ])
    ],
    ['of the same story', Array.from({length: 60}, () => ['Sponsored space', ...(plain[0] as string[])])],
    ['of one article', [['Sponsored space', ...(plain[0] as string[]), 'Sponsored space']]],
    ['of nothing', []]
  ])('%s gives no rule', async (_name, articles) => {
    const {packs} = await learnFrom(articles.map((lines) => ({text: lines.join('\n')})))
    expect(rulesOf(packs).map(({id, pattern}) => [id, pattern.source])).toEqual([])
  })

  it('of follow-ups keeps the paragraph that they all repeat', async () => {
    const background = [
      'The granary of Muara Biru had burned for two nights in March before the brigade reached it from the coast.',
      'Its keeper told the court that no paper had ever been missing from the ledger of the granary.'
    ]
    const followUps = plain
      .slice(0, 24)
      .map((lines, at) => [
        ...lines.slice(0, 1),
        ...(at % 2 === 0
          ? background.map(
              (line) => `${line} The granary keeper, the granary ledger and the brigade were named again in court.`
            )
          : []),
        ...lines.slice(1)
      ])
    const {packs} = await learnFrom(followUps.map((lines) => ({text: lines.join('\n')})))
    expect(rulesOf(packs)).toEqual([])
  })
})

describe('a label with titles below it', () => {
  it('is one rule, although the titles recur as well', async () => {
    const openings = [
      'Ferry to the Islands',
      'Old Granary of Muara Biru',
      'Last Baker on the Quay',
      'Night Train to the Coast'
    ]
    const endings = ['Sails Again', 'Finds a New Owner', 'Stops for the Winter', 'Gets Its Own Museum', 'Draws a Crowd']
    const titles = openings.flatMap((opening) => endings.map((ending) => `${opening} ${ending}`))
    const texts = plain.map((lines, at) =>
      [
        ...lines.slice(0, 2),
        ...(at % 3 === 0 ? ['Readers also chose', ...[0, 1, 2].map((turn) => titles[(at + 7 * turn) % 20])] : []),
        ...lines.slice(2)
      ].join('\n')
    )
    const {packs} = await learnFrom(texts.map((text) => ({text})))
    expect(labelsOf(packs)).toEqual({'own/readers-also-chose': 'boilerplate:related'})
  })
})

describe('what stands in lines of prose', () => {
  it('is found behind the last sentence, and between sentences', async () => {
    const texts = plain.map((lines, at) => {
      const [first = '', second = '', third = '', ...rest] = lines
      const sentences = third.split(/(?<=\.) (?=(?:The|Some|A) )/u)
      const third2 =
        sentences.length > 1 ? [sentences[0], 'Scroll down to go on', ...sentences.slice(1)].join(' ') : third
      return [first, at % 2 ? `${second} Open in the Ledger app` : second, third2, ...rest].join('\n')
    })
    const {packs} = await learnFrom(texts.map((text) => ({text})))
    expect(
      rulesOf(packs)
        .map(({extent}) => extent)
        .sort()
    ).toEqual(['ending', 'inside'])
    const parse = makeParser({packs})
    const left = texts.map((text) =>
      nodesOf(parse(text)).flatMap((node) =>
        node.type === 'text' && /Scroll down|Ledger app/u.test(node.value) ? [node.value] : []
      )
    )
    expect(left.flat()).toEqual([])
  })
})
