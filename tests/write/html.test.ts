import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'
import {toHtml} from '../../src/write/html.ts'
import {inputs} from '../fixture-inputs.ts'
import {hostile} from '../hostile-copy.ts'
import {faults} from './faults.ts'

describe('toHtml', () => {
  it.each(inputs)('writes a valid page of %s', async (input) => {
    expect(await faults(toHtml(parse(readFileSync(input, 'utf8'))))).toEqual([])
  })

  it.each(Object.entries(hostile))('writes a valid page of copy with %s', async (_name, copy) => {
    expect(await faults(toHtml(parse(copy)))).toEqual([])
  })

  it('writes a valid page of nothing', async () => {
    expect(await faults(toHtml(parse('')))).toEqual([])
  })

  it('lets no copy become markup', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom('<', '>', '"', "'", '&', '</script>', '<img src=x>', '&lt;', 'Judul ', '\n'),
            fc.string()
          ),
          {maxLength: 20}
        ),
        (parts) => {
          const html = toHtml(parse(parts.join('')), {fragment: true})
          const tags = new Set([...html.matchAll(/<\/?([^\s>]+)/gu)].map(([, name]) => name))
          for (const tag of tags)
            expect([
              'article',
              'header',
              'h1',
              'h2',
              'p',
              'span',
              'cite',
              'time',
              'ol',
              'ul',
              'li',
              'pre',
              'blockquote',
              'footer'
            ]).toContain(tag)
        }
      ),
      {numRuns: 400}
    )
  })

  it('lets nothing end the script element of the JSON-LD', () => {
    const html = toHtml(parse(hostile['a script that ends in the headline'] as string))
    expect(html.match(/<\/script>/gu)).toHaveLength(1)
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? []
    expect(JSON.parse(json)).toMatchObject({'@type': 'NewsArticle'})
  })
})
