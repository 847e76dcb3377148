import {describe, expect, it} from 'vitest'
import {
  createConverter,
  parse,
  removedOf,
  toHtml,
  toMarkdown,
  toRecord,
  toText,
  treatSubheadings
} from '../../src/index.ts'
import {prune} from '../../src/transform/prune.ts'

const copy = [
  'Liputan6.com, Jakarta - Pasar lama di tepi kota itu dibuka lagi pada Senin pagi setelah setahun ditutup untuk perbaikan.',
  '',
  'Harga Sewa Kios Naik',
  '',
  'Para pedagang mengeluhkan sewa kios yang naik dua kali lipat sejak awal tahun, sedangkan pembeli baru datang.',
  ''
].join('\n')
const heading = 'Harga Sewa Kios Naik'
const article = parse(copy)

describe('subheadings', () => {
  it('stay when nothing is asked', () => {
    expect(treatSubheadings(article)).toBe(article)
    expect(toRecord(article).sections.map(({subheading}) => subheading?.text)).toEqual([undefined, heading])
  })

  it('become paragraphs of their own', () => {
    const plain = treatSubheadings(article, 'plain')
    expect(toRecord(plain).sections).toHaveLength(1)
    expect(toText(plain)).toBe(toText(article))
    expect(toMarkdown(plain)).toContain(`\n\n${heading}\n\n`)
    expect(toHtml(plain)).toContain(`<p>${heading}</p>`)
  })

  it('are taken out, and the record says so', () => {
    const dropped = treatSubheadings(article, 'drop')
    for (const write of [toText, toMarkdown, toHtml]) expect(write(dropped)).not.toContain(heading)
    expect(toRecord(dropped, {positions: true}).removed).toContainEqual({
      reason: 'other',
      rule: 'judge/subheading',
      text: heading,
      position: article.children.find(({type}) => type === 'subheading')?.position
    })
    expect(removedOf(prune(dropped))).toHaveLength(1)
  })

  it('leave the article given as it was', () => {
    const before = structuredClone(article)
    treatSubheadings(article, 'drop')
    treatSubheadings(article, 'plain')
    expect(article).toEqual(before)
  })

  it('are treated by a converter in every format', async () => {
    for (const to of ['markdown', 'html', 'text', 'json', 'tree']) {
      const keep = (await createConverter({to})).convert(copy).output
      const plain = (await createConverter({to, subheadings: 'plain'})).convert(copy).output
      expect(plain).toContain(heading)
      expect(plain === keep).toBe(to === 'text')
    }
  })
})
