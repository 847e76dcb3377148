import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'
import {toHtml} from '../../src/write/html.ts'
import {hostile} from '../hostile-copy.ts'

const executablePath = '/usr/bin/chromium'
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]
const story = readFileSync(fileURLToPath(new URL('../../fixtures/liputan6/harbour/input.txt', import.meta.url)), 'utf8')
const long = `Pelabuhan Lama Dibuka Lagi Setelah Sebelas Tahun\nOleh: Rudi Hartono\n${story}\nAlamat: https://contoh.example/${'panjang-'.repeat(30)}`

let browser: Browser

beforeAll(async () => {
  if (!existsSync(executablePath))
    throw new Error(`${executablePath} is missing: install Debian's package chromium (apt-get install chromium)`)
  browser = await chromium.launch({executablePath, args: quiet})
})
afterAll(async () => browser?.close())

interface Look {
  width?: number
  dark?: boolean
}

/** Open a page and give what went wrong in it beside it. */
async function open(html: string, {width = 1280, dark = false}: Look = {}): Promise<{page: Page; troubles: string[]}> {
  const page = await browser.newPage({viewport: {width, height: 900}, colorScheme: dark ? 'dark' : 'light'})
  const troubles: string[] = []
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('dialog', (dialog) => void troubles.push(dialog.message()))
  page.on('request', (request) => request.url().startsWith('http') && troubles.push(request.url()))
  await page.setContent(html, {waitUntil: 'load'})
  return {page, troubles}
}

/** Relative luminance contrast (WCAG 2.2, 1.4.3) of the ink of an element on the page's paper. */
const contrast = (page: Page, selector: string) =>
  page.$eval(selector, (element) => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
        const part = value / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const ink = luminance(getComputedStyle(element).color)
    const paper = luminance(getComputedStyle(document.body).backgroundColor)
    return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)
  })

describe('a page in a browser', () => {
  it.each(Object.entries(hostile))('runs nothing of copy with %s', async (_name, copy) => {
    const {page, troubles} = await open(toHtml(parse(copy)))
    expect(await page.evaluate(() => (window as {pwned?: boolean}).pwned)).toBeUndefined()
    expect(troubles).toEqual([])
    expect(await page.$$eval('script:not([type="application/ld+json"])', (found) => found.length)).toBe(0)
    expect(await page.$$eval('img, iframe, a[href^="javascript"]', (found) => found.length)).toBe(0)
    await page.close()
  })

  it.each([{width: 1280}, {width: 400}, {width: 1280, dark: true}, {width: 400, dark: true}])(
    'has its parts where they should be: %o',
    async (look) => {
      const {page} = await open(toHtml(parse(long)), look)
      const top = (selector: string) => page.$eval(selector, (element) => element.getBoundingClientRect().top)
      expect(await top('h1')).toBeLessThan(await top('.dateline'))
      expect(await top('.byline')).toBeLessThan(await top('.dateline'))
      expect(
        await page.$eval(
          '.dateline',
          (element) => element.parentElement?.tagName === 'P' && element.parentElement.firstChild === element
        )
      ).toBe(true)
      expect(await top('footer')).toBeGreaterThan(await top('h2'))
      expect(await page.$$eval('h2', (found) => found.map((one) => one.textContent))).toContain('Harga Sewa Kios Naik')
      expect(await page.$$eval('ol li', (found) => found.length)).toBe(4)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
      for (const selector of ['p', 'h1', 'h2', '.byline', 'footer p'])
        expect(await contrast(page, selector), selector).toBeGreaterThanOrEqual(4.5)
      await page.close()
    }
  )

  it('prints black on white', async () => {
    const {page} = await open(toHtml(parse(long)), {dark: true})
    await page.emulateMedia({media: 'print', colorScheme: 'dark'})
    expect(await page.$eval('body', (body) => getComputedStyle(body).backgroundColor)).toBe('rgb(255, 255, 255)')
    expect(await contrast(page, 'article > p')).toBeGreaterThan(15)
    await page.close()
  })
})
