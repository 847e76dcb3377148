import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {mergeTallies} from '../../src/archive/report/merge-tallies.ts'
import {toReportHtml} from '../../src/archive/report/report-html.ts'
import {addArticle, addFailure, addInput, newTally, type Tally} from '../../src/archive/report/tally.ts'
import type {Article} from '../../src/article/types.ts'
import {sampleTally} from '../archive/report-sample.ts'
import {hostile} from '../hostile-copy.ts'
import {faults} from '../write/faults.ts'
import {contrast, useBrowser} from './page.ts'

const open = useBrowser()
const sample = toReportHtml(sampleTally(), {name: 'archive/2022'})

/** An article that holds the copy wherever copy or a name gets into a report. */
function articleOf(copy: string): Article {
  return {
    type: 'article',
    metadata: {
      id: copy,
      language: copy,
      outlet: copy,
      encoding: copy,
      published: null,
      doubts: [{rule: copy, message: copy}]
    },
    children: [{type: 'boilerplate', reason: 'other', rule: copy, value: copy}]
  }
}

function tallyOf(copy: string): Tally {
  const tally = newTally({started: 0, options: [copy], version: copy})
  const facts = {index: 0, input: copy}
  addInput(tally, copy.length)
  addArticle(tally, articleOf(copy), facts)
  for (let index = 0; index < 5; index++)
    addFailure(tally, {...facts, index, code: copy, place: copy, message: `${index} ${copy}`})
  return tally
}

const hostilePage = (copy: string) => toReportHtml(tallyOf(copy), {name: copy})

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

const looks = [{width: 1280}, {width: 400}, {width: 1280, dark: true}, {width: 400, dark: true}]

/** One of each kind of ink on the page. */
const inks = [
  '.kicker',
  'h1',
  'h2',
  'dt',
  '.figure-box .note',
  '.alarm .value',
  '.proof',
  '.meters .note',
  'thead th',
  '.chart tbody th',
  '.chart .quiet td.figure',
  '.chart small',
  '.lines th.copy',
  '.lines td.why',
  '.kind code',
  '.where',
  'summary',
  'footer dd'
]

describe('the page of a report', () => {
  it.each([
    ['a run', sampleTally()],
    ['nothing', newTally()],
    ['two runs', mergeTallies(sampleTally(50), tallyOf('Other'))]
  ])('is valid: %s', async (_name, tally) => {
    expect(await faults(toReportHtml(tally))).toEqual([])
  })

  it.each(Object.entries(hostile))('is valid, of copy with %s', async (_name, copy) => {
    expect(await faults(hostilePage(copy))).toEqual([])
  })

  it('says nothing of what did not happen, and one encoding in a sentence', () => {
    const calm = newTally()
    addArticle(
      calm,
      {...articleOf('Copy'), metadata: {...articleOf('Copy').metadata, doubts: []}},
      {index: 0, input: 'a'}
    )
    const html = toReportHtml(calm)
    expect(html).not.toMatch(/id="(?:doubts|failures)"/u)
    expect(html).toContain('All articles are in <bdi>Copy</bdi>.')
  })

  it('is the same whichever tally came first', () => {
    const [one, other] = [sampleTally(90), tallyOf('Other')]
    expect(toReportHtml(mergeTallies(one, other))).toBe(toReportHtml(mergeTallies(other, one)))
  })
})

describe('the page of a report in a browser', () => {
  it.each(Object.entries(hostile))('runs nothing of copy with %s', async (_name, copy) => {
    const {page, troubles} = await open(hostilePage(copy), {width: 400})
    expect(await page.evaluate(() => (window as {pwned?: boolean}).pwned)).toBeUndefined()
    expect(troubles).toEqual([])
    expect(await page.$$eval('script, img, iframe, a, body style', (found) => found.length)).toBe(0)
    expect(await page.innerText('#lines')).toContain('wali kota')
    expect(await page.isVisible('#failures')).toBe(true)
    expect(await fits(page)).toBe(true)
    await page.close()
  })

  it('lets no script and no style of others take effect', async () => {
    const stranger = '<style>main{display:none}</style><script>window.pwned = true</script></main>'
    const {page} = await open(sample.replace('</main>', stranger))
    expect(await page.evaluate(() => (window as {pwned?: boolean}).pwned)).toBeUndefined()
    expect(await page.isVisible('#outlets')).toBe(true)
    await page.close()
  })

  it.each(looks)('is to be read, and no wider than the window: %o', async (look) => {
    const {page, troubles} = await open(sample, look)
    expect(await fits(page)).toBe(true)
    for (const selector of inks) expect(await contrast(page, selector), selector).toBeGreaterThanOrEqual(4.5)
    const box = (selector: string) => page.$eval(selector, (element) => element.getBoundingClientRect().toJSON())
    const [outlets, reasons] = [await box('#outlets'), await box('#reasons')]
    if (look.width > 1000) expect(reasons.left).toBeGreaterThan(outlets.right)
    else expect(reasons.top).toBeGreaterThan(outlets.bottom)
    expect(troubles).toEqual([])
    await page.close()
  })

  it.each([1280, 961, 700, 400])('holds a name without a blank and a number of any size at %i', async (width) => {
    const tally = tallyOf('Harian'.repeat(60))
    const huge = {articles: 123_456_789, bytes: 987_654_321_000, records: 123_456_784, removed: 45_678_901_234}
    const {page} = await open(toReportHtml({...tally, ...huge}, {name: 'archive-'.repeat(40)}), {width})
    expect(await fits(page)).toBe(true)
    await page.close()
  })

  it('proves that what came in went out', async () => {
    const {page} = await open(sample)
    expect(await page.innerText('.proof')).toBe('590 records out + 10 failed = 600 in. None is missing.')
    await page.close()
    const {page: other} = await open(toReportHtml({...sampleTally(), records: 588}))
    expect(await other.innerText('.proof.alarm')).toBe('588 records out + 10 failed ≠ 600 in. 2 articles are missing.')
    await other.close()
  })

  it('has bars as long as their numbers, and folds the tail', async () => {
    const {page} = await open(sample)
    expect(await page.isVisible('#outlets details tbody')).toBe(false)
    await page.click('#outlets summary')
    const rows = await page.$$eval('#outlets tbody tr', (found) =>
      found.map((row) => ({
        count: Number(row.querySelector('.figure')?.textContent),
        width: row.querySelector('rect')?.getBoundingClientRect().width
      }))
    )
    expect(rows).toHaveLength(13)
    expect(rows.reduce((sum, {count}) => sum + count, 0)).toBe(590)
    const [first] = rows
    for (const {count, width} of rows.slice(0, -1))
      expect((width ?? 0) / (first?.width ?? 1)).toBeCloseTo(count / (first?.count ?? 1), 2)
    expect(await page.innerText('#outlets details tr:last-child th')).toMatch(/^\d+ others$/u)
    await page.close()
  })

  it.each([1280, 400])('is a page of named tables to a screen reader at %i', async (width) => {
    const {page} = await open(sample, {width})
    const table = page.getByRole('table', {name: 'Articles by language', exact: true})
    expect(await table.getByRole('rowheader').allInnerTexts()).toContain('Indonesian id')
    expect(await page.getByRole('region', {name: 'Failures'}).count()).toBe(1)
    const lines = page.getByRole('table', {name: 'Lines removed most often, with reason and rule'})
    expect(await lines.getByRole('row').count()).toBe(7)
    await page.click('#lines summary')
    const more = page.getByRole('table', {name: 'More lines, with reason and rule'})
    expect(await more.getByRole('row').count()).toBe(20)
    await page.close()
  })

  it('prints black on white, with what is folded', async () => {
    const {page} = await open(sample, {dark: true})
    expect(await page.isVisible('details li')).toBe(false)
    await page.emulateMedia({media: 'print', colorScheme: 'dark'})
    expect(await page.$eval('body', (body) => getComputedStyle(body).backgroundColor)).toBe('rgb(255, 255, 255)')
    for (const selector of ['h1', '.note', '.where'])
      expect(await contrast(page, selector), selector).toBeGreaterThan(7)
    expect(await page.isVisible('details li')).toBe(true)
    await page.close()
  })
})
