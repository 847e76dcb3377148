/** Opens pages in Debian's chromium, and looks at them. */
import {existsSync} from 'node:fs'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll} from 'vitest'

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

export interface Look {
  width?: number
  dark?: boolean
  scripts?: boolean
  /** A screen that is touched, without a pointer that hovers. */
  touch?: boolean
}

export interface Opened {
  page: Page
  /** What went wrong in it. */
  troubles: string[]
}

/** Start a browser for the tests of a file; gives what tells it. */
export function useChromium(): () => Browser {
  let browser: Browser
  beforeAll(async () => {
    if (!existsSync(executablePath))
      throw new Error(`${executablePath} is missing: install Debian's package chromium (apt-get install chromium)`)
    browser = await chromium.launch({executablePath, args: quiet})
  })
  afterAll(async () => browser?.close())
  return () => browser
}

/** Start a browser for the tests of a file; gives what opens pages in it. */
export function useBrowser(): (html: string, look?: Look) => Promise<Opened> {
  const browser = useChromium()
  return async (html, {width = 1280, dark = false, scripts = true, touch = false} = {}) => {
    const page = await browser().newPage({
      viewport: {width, height: 900},
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: scripts,
      hasTouch: touch,
      isMobile: touch
    })
    const troubles: string[] = []
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('dialog', (dialog) => void troubles.push(dialog.message()))
    page.on('request', (request) => request.url().startsWith('http') && troubles.push(request.url()))
    await page.setContent(html, {waitUntil: 'load'})
    return {page, troubles}
  }
}

/** Relative luminance contrast (WCAG 2.2, 1.4.3) of the ink of an element on what it stands on. */
export const contrast = (page: Page, selector: string): Promise<number> =>
  page.$eval(selector, (element) => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
    const isClear = (colour: string) => colour === 'rgba(0, 0, 0, 0)'
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
        const part = value / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    let under: Element = element
    while (under.parentElement && isClear(getComputedStyle(under).backgroundColor)) under = under.parentElement
    const ink = luminance(getComputedStyle(element).color)
    const paper = luminance(getComputedStyle(under).backgroundColor)
    return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)
  })
