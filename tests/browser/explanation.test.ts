import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {explain} from '../../src/parse/explain.ts'
import {toExplanationHtml} from '../../src/write/explanation-html.ts'
import {hostile} from '../hostile-copy.ts'
import {contrast, useBrowser} from './page.ts'

const open = useBrowser()
const story = readFileSync(fileURLToPath(new URL('../../fixtures/liputan6/harbour/input.txt', import.meta.url)), 'utf8')
const pageOf = (text: string) => toExplanationHtml(explain(text), {name: 'story.txt'})

const reason = (page: Page) => page.$eval('#reason', (element) => (element as HTMLElement).innerText)
const current = (page: Page) =>
  page.$$eval('.line.current', (found) => found.map((line) => Number((line as HTMLElement).dataset['line'])))
const shownLines = (page: Page) =>
  page.$$eval('.line:not([hidden])', (found) => found.map((line) => Number((line as HTMLElement).dataset['line'])))

describe('the page of an explanation in a browser', () => {
  it.each(Object.entries(hostile))('runs nothing of copy with %s', async (_name, copy) => {
    const {page, troubles} = await open(pageOf(copy))
    expect(await page.evaluate(() => (window as {pwned?: boolean}).pwned)).toBeUndefined()
    expect(troubles).toEqual([])
    expect(await page.$$eval('script', (found) => found.length)).toBe(1)
    expect(await page.$$eval('img, iframe, a:not([href^="#line-"])', (found) => found.length)).toBe(0)
    await page.hover('.line .copy')
    expect(await reason(page)).toContain('Line 1')
    await page.close()
  })

  it('lets no script run that stands in it by accident', async () => {
    const {page} = await open(pageOf(story).replace('</main>', '<script>window.pwned = true</script></main>'))
    expect(await page.evaluate(() => (window as {pwned?: boolean}).pwned)).toBeUndefined()
    await page.close()
  })

  it.each([{width: 1280}, {width: 400}, {width: 1280, dark: true}, {width: 400, dark: true}])(
    'has its parts in their places, to be read: %o',
    async (look) => {
      const {page, troubles} = await open(pageOf(story), look)
      const box = (selector: string) => page.$eval(selector, (element) => element.getBoundingClientRect().toJSON())
      const [source, article] = [await box('#source'), await box('#article')]
      if (look.width > 1000) expect(article.left).toBeGreaterThan(source.right)
      else expect(article.top).toBeGreaterThan(source.bottom)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
      await page.focus('#line-1 a')
      await page.waitForTimeout(200)
      const parts = ['.number', '#line-1 .chip', '#line-1 mark', '#line-2 mark', '#line-3 .chip', '#line-3 .copy']
      for (const selector of [
        ...parts,
        '#line-8 .chip',
        '.facts',
        '.share.tone-removed',
        '.filter',
        '#reason .off',
        'article p'
      ])
        expect(await contrast(page, selector), selector).toBeGreaterThanOrEqual(4.5)
      expect(troubles).toEqual([])
      await page.close()
    }
  )

  it('says why, for the line under the pointer and for its part of the article', async () => {
    const {page} = await open(pageOf(story))
    await page.hover('#line-3 .copy')
    expect(await reason(page)).toContain('Line 3')
    expect(await reason(page)).toContain('id/read-also matches the whole line')
    expect(await reason(page)).toContain('--disable id/read-also')
    await page.hover('article p:has(cite)')
    expect(await current(page)).toEqual([2])
    expect(await reason(page)).toContain('Kabar Laut')
    await page.hover('h1')
    expect(await reason(page)).toContain('Point at a line')
    await page.close()
  })

  it('never covers the line that was tapped', async () => {
    const {page} = await open(pageOf(story), {width: 360, touch: true})
    await page.setViewportSize({width: 360, height: 480})
    for (const copy of await page.$$('.line[data-line] .copy')) {
      await copy.evaluate((one) => one.scrollIntoView({block: 'end'}))
      const {x, y} = (await copy.boundingBox()) as {x: number; y: number}
      await page.touchscreen.tap(x + 20, y + 5)
      const [line, panel] = await copy.evaluate((one) => [
        one.closest('.line')?.getBoundingClientRect().bottom ?? 0,
        document.querySelector('#reason')?.getBoundingClientRect().top ?? 0
      ])
      expect(line).toBeLessThanOrEqual(panel as number)
      expect(await reason(page)).toMatch(/^Line \d/u)
    }
    await page.close()
  })

  it('is walked by the keyboard', async () => {
    const {page} = await open(pageOf(story))
    const filters = await page.$$eval('.filter:not([hidden])', (found) => found.length)
    for (let at = 0; at <= filters; at++) await page.keyboard.press('Tab')
    expect(await current(page)).toEqual([1])
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
    expect(await current(page)).toEqual([3])
    expect(await reason(page)).toContain('related')
    await page.keyboard.press('End')
    expect(await current(page)).toEqual([28])
    await page.keyboard.press('Home')
    expect(await current(page)).toEqual([1])
    expect(await page.$$eval('article .current', (found) => found.length)).toBe(1)
    await page.keyboard.press('Escape')
    expect(await current(page)).toEqual([])
    await page.close()
  })

  it('shows the lines with some labels alone, and all again', async () => {
    const {page} = await open(pageOf(story))
    await page.click('.filter[data-label="related"]')
    expect(await shownLines(page)).toEqual([3, 10, 11])
    expect(await page.textContent('.shown')).toBe('3 of 28 lines')
    await page.focus('.filter[data-label="dateline"]')
    await page.keyboard.press('Space')
    expect(await shownLines(page)).toEqual([1, 3, 10, 11])
    await page.click('.filter.all')
    expect(await shownLines(page)).toHaveLength(28)
    await page.close()
  })

  it('tells each line to a screen reader, with its reason', async () => {
    const {page} = await open(pageOf(story))
    const link = page.getByRole('link', {name: 'Line 3, related'})
    expect(await link.getAttribute('aria-describedby')).toBe('why-3')
    expect(await page.getByRole('button', {name: 'related 3'}).getAttribute('aria-pressed')).toBe('false')
    await page.close()
  })

  it('gives the reasons under the lines where no script may run', async () => {
    const {page} = await open(pageOf(story), {scripts: false})
    expect(await page.isVisible('#why-3')).toBe(true)
    expect(await page.isVisible('#reason')).toBe(false)
    await page.close()
  })

  it('prints the reasons with the lines', async () => {
    const {page} = await open(pageOf(story), {dark: true})
    await page.emulateMedia({media: 'print', colorScheme: 'dark'})
    expect(await page.$eval('body', (body) => getComputedStyle(body).backgroundColor)).toBe('rgb(255, 255, 255)')
    expect(await page.isVisible('#why-3')).toBe(true)
    for (const selector of ['#line-3 .copy', '#line-8 .chip', '#why-3 p'])
      expect(await contrast(page, selector), selector).toBeGreaterThanOrEqual(4.5)
    await page.close()
  })
})
