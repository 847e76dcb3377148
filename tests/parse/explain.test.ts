import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Article, ArticleNode, Leaf} from '../../src/article/types.ts'
import {explain, labelOf} from '../../src/parse/explain.ts'
import {parse} from '../../src/parse/parse.ts'
import {story} from '../cli/command.ts'
import {copy} from './copy.ts'

const root = fileURLToPath(new URL('../../fixtures', import.meta.url))
const cases = readdirSync(root).flatMap((pack) => readdirSync(join(root, pack)).map((name) => join(pack, name)))
const fixture = (name: string) => readFileSync(join(root, name, 'input.txt'), 'utf8')

const leavesOf = (node: ArticleNode): Leaf[] => ('children' in node ? node.children.flatMap(leavesOf) : [node])

const bare = (copy: string) => copy.replaceAll(/\s+/gu, '')

/** The explanation says of every leaf what the tree does, at the same place, and no more. */
function expectSameLabels(text: string, article: Article): void {
  const {lines} = explain(text)
  const pieces = lines.flatMap((line) =>
    line.pieces.map((piece) => ({...piece, from: line.offset + piece.start, to: line.offset + piece.end}))
  )
  for (const leaf of leavesOf(article)) {
    const [from, to] = [leaf.position?.start.offset ?? 0, leaf.position?.end.offset ?? 0]
    const own = pieces.filter((piece) => piece.from < to && piece.to > from)
    expect(bare(own.map((piece) => text.slice(piece.from, piece.to)).join(''))).toBe(bare(leaf.value))
    if (leaf.type === 'text') continue
    expect(new Set(own.map(({label}) => label))).toEqual(new Set([labelOf(leaf)]))
    expect(new Set(own.map(({rule}) => rule))).toEqual(new Set([leaf.rule ?? null]))
  }
  expect(bare(pieces.map((piece) => text.slice(piece.from, piece.to)).join(''))).toBe(bare(text))
  for (const node of article.children) {
    const labels = lines
      .filter(({number}) => number >= (node.position?.start.line ?? 0) && number <= (node.position?.end.line ?? 0))
      .flatMap(({label, rule, pieces}) => [
        `${label} ${rule}`,
        ...pieces.map((piece) => `${piece.label} ${piece.rule}`)
      ])
    expect(labels).toContain(`${labelOf(node)} ${node.rule ?? null}`)
  }
}

/** What was tried agrees with what was labelled: each rule on a line won there, and no rule before it could have. */
function expectTrialsAgree(text: string): void {
  const explanation = explain(text)
  for (const line of explanation.lines) {
    const trials = explanation.trials(line.number)
    if (line.label === null) {
      expect(trials).toEqual([])
      continue
    }
    const won = trials.filter(({verdict}) => verdict === 'won').map(({rule}) => rule)
    const used = [line.rule, ...line.pieces.map(({rule}) => rule)].filter((rule) => rule !== null)
    expect(won, `line ${line.number}: ${line.text}`).toEqual(expect.arrayContaining(used))
    const whole = trials.filter(({extent, rule}) => extent === 'line' && !/^(?:parse|judge)\//.test(rule))
    const first = whole.find(({verdict}) => verdict === 'won' || verdict === 'outranked')
    if (whole.some(({verdict}) => verdict === 'won')) expect(first?.verdict, line.text).toBe('won')
    else if (first) expect(line.rule, line.text).not.toBeNull()
  }
}

describe.each(cases)('of %s', (name) => {
  it('the labels are those of the parser', () => expectSameLabels(fixture(name), parse(fixture(name))))
  it('the trials agree with the labels', () => expectTrialsAgree(fixture(name)))
})

describe('an explanation', () => {
  it('agrees with the parser on any text', () => {
    fc.assert(
      fc.property(copy, (text) => expectSameLabels(text, parse(text))),
      {numRuns: 300}
    )
  })

  it('has trials that agree with the labels of any text', () => {
    fc.assert(
      fc.property(copy, (text) => expectTrialsAgree(text)),
      {numRuns: 40}
    )
  })

  it('has trials that agree where a dateline moves the start of the story', () => {
    const lead = 'SALVADOR, Feb 26 - Showers continued through the week, easing the drought since early January.'
    expectTrialsAgree(`-- BERNAMA\n    ${lead}\n\u0000\n!\n2 dari 3 halaman\n!\n`)
  })

  it('numbers the lines of the source as an editor does', () => {
    const {lines, lead, last} = explain(story)
    expect(lines.map(({text}) => `${text}\n`).join('')).toBe(story)
    expect(lines.map(({number}) => number)).toEqual(lines.map((_line, index) => index + 1))
    expect([lead, last]).toEqual([1, 9])
  })

  it('marks the spans inside a line, and says what was read from them', () => {
    const [line] = explain(story).lines
    expect(line).toMatchObject({label: 'paragraph', lead: true, fate: 'story'})
    const [dateline, dash] = line?.pieces ?? []
    expect(dateline).toMatchObject({label: 'dateline', fate: 'apart', start: 0, end: 'Contoh.com, Jakarta'.length})
    expect(dateline?.why).toContain('outlet Contoh.com, places Jakarta')
    expect(dash).toMatchObject({label: 'separator', rule: null})
  })

  it('says why a line is removed, and what became of a rule that is switched off', () => {
    const line = explain(story).lines[6]
    expect(line).toMatchObject({label: 'boilerplate:related', rule: 'id/read-also', fate: 'removed'})
    expect(line?.why).toBe('id/read-also matches the whole line: title Jembatan Tua Dibongkar Pekan Depan')
    const without = explain(story, {disable: ['id/read-also']})
    expect(without.lines[6]?.rule).not.toBe('id/read-also')
    expect(without.trials(7).map(({rule}) => rule)).not.toContain('id/read-also')
  })

  it.each(['all', ['related']] as const)('does not say that what is kept (%j) is removed', (keep) => {
    expect(explain(story, {keep}).lines[6]).toMatchObject({label: 'boilerplate:related', fate: 'story'})
  })

  it('names the line that took another one with it', () => {
    const {lines} = explain(fixture('liputan6/harbour'))
    expect(lines[10]).toMatchObject({label: 'boilerplate:related', rule: 'id/read-also'})
    expect(lines[10]?.why).toMatch(/^it is below line 10, which id\/read-also matches/)
  })

  it('lists the rules that labelled something, as their packs have them', () => {
    const {rules, packs} = explain(story)
    const readAlso = rules.find(({id}) => id === 'id/read-also')
    expect(readAlso).toMatchObject({pack: 'id', label: 'boilerplate:related', count: 1})
    expect(packs[0]).toBe('id')
  })

  it.each([
    ['id/tags', 'Tags: pasar, banjir', {verdict: 'zone', why: 'it is for the tail, from line 5 on'}],
    ['id/read-also', 'Pasar itu sepi', {verdict: 'need', why: /^none of .+ is in the line$/}],
    ['judge/subheading', 'Pasar itu sepi,', {verdict: 'refused', why: /^the judge says story; /}],
    [
      'judge/subheading',
      'Pasar Itu Sepi',
      {verdict: 'won', why: /^by its look, its place and its neighbours it is a subheading of the story; /}
    ]
  ])('says of %s on “%s” %o', (rule, copy, {verdict, why}) => {
    const prose = 'Pasar lama di tepi sungai itu dibuka kembali pada Senin pagi setelah ditutup selama dua pekan lebih.'
    const text = [prose, copy, ...Array.from({length: 8}, () => prose)].join('\n')
    const trial = explain(text, {language: 'id'})
      .trials(2)
      .find((one) => one.rule === rule)
    expect(trial?.verdict).toBe(verdict)
    expect(trial?.why).toMatch(why)
  })

  it('has no more lines than the text', () => {
    expect(() => explain(story).trials(99)).toThrow('There is no line 99; the text has lines 1 to 9.')
  })
})

describe('tests that look at the neighbours', () => {
  const flattened =
    'Contoh.com, Bandung - Pasar lama itu dibuka lagi pada Senin dan ramai sejak subuh, kata Budiono, pengelola yang sudah lama menunggu. Baca juga: Jalan Baru ke Desa Contoh Dibangun Tahun Depan Budiono menilai pasar itu akan tetap ramai.'
  const signed =
    'Pasar Lama Dibuka Lagi Setelah Banjir\nRudi Hartono - detikNews\nSenin, 4 Mar 2019 10:00 WIB\nJakarta - Pasar lama di tepi sungai itu dibuka kembali pada Senin pagi setelah ditutup selama dua pekan lebih.\n'

  it.each([
    ['judge/subheading', fixture('liputan6/harbour')],
    ['parse/list', fixture('liputan6/harbour')],
    ['parse/byline', signed],
    ['parse/fused-title', flattened]
  ])('%s is among what was tried, and can be switched off', (id, text) => {
    expect(JSON.stringify(parse(text))).toContain(id)
    expect(JSON.stringify(parse(text, {disable: [id]}))).not.toContain(id)
    const {lines, trials} = explain(text)
    const labelled = lines.find(({rule, pieces}) => rule === id || pieces.some((piece) => piece.rule === id))
    expect(trials(labelled?.number ?? 0)).toContainEqual(expect.objectContaining({rule: id, verdict: 'won'}))
  })
})
