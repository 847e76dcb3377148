import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'
import {toHtml} from '../../src/write/html.ts'
import {hostile} from '../hostile-copy.ts'
import {contrast, useBrowser} from './page.ts'

const story = readFileSync(fileURLToPath(new URL('../../fixtures/liputan6/harbour/input.txt', import.meta.url)), 'utf8')
const long = `Pelabuhan Lama Dibuka Lagi Setelah Sebelas Tahun\nOleh: Rudi Hartono\n${story}\nAlamat: https://contoh.example/${'panjang-'.repeat(30)}`

const open = useBrowser()

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
