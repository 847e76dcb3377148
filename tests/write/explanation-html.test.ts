import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {explain} from '../../src/parse/explain.ts'
import {toExplanationHtml} from '../../src/write/explanation-html.ts'
import {story} from '../cli/command.ts'
import {inputs} from '../fixture-inputs.ts'
import {hostile} from '../hostile-copy.ts'
import {copy} from '../parse/copy.ts'
import {faults} from './faults.ts'

const pageOf = (text: string, name = 'story.txt') => toExplanationHtml(explain(text), {name})

describe('the page of an explanation', () => {
  it.each(inputs)('is valid for %s', async (input) => {
    expect(await faults(pageOf(readFileSync(input, 'utf8')))).toEqual([])
  })

  it.each(Object.entries(hostile))('is valid for copy with %s', async (_name, text) => {
    expect(await faults(pageOf(text))).toEqual([])
  })

  it('is valid for nothing', async () => {
    expect(await faults(pageOf(''))).toEqual([])
  })

  it('has every line, its label, its rule and how to switch that off', () => {
    const html = pageOf(story)
    expect(html.match(/<li /g)).toHaveLength(9)
    expect(html).toContain('data-labels="related"')
    expect(html).toContain('<code class="cure">--disable id/read-also</code>')
    expect(html).toContain('<code class="cure">--keep related</code>')
  })

  it('says which lines each block of the article comes from', () => {
    expect(pageOf(story)).toContain('<p data-first-line="9" data-last-line="9">Pengelola')
  })

  it('shows control characters, in copy and in the name, and lets none through', () => {
    const html = pageOf(hostile['control characters'] as string, 'a\u001b[2J\u202eb.txt')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u)
    expect(html).toContain('<code class="control">\\u202e</code>')
    expect(html).toContain('<h1>a\\u001b[2J\\u202eb.txt</h1>')
  })

  it('lets no copy become markup', () => {
    const tags = (html: string) => new Set(html.match(/<\/?[a-z][\w-]*/g))
    const known = tags(inputs.map((input) => pageOf(readFileSync(input, 'utf8'))).join('') + pageOf('a\u0007b'))
    fc.assert(
      fc.property(
        copy,
        fc.constantFrom('<svg onload=x>', '<object>', '</style><video>', '</script><math>'),
        (text, tag) => {
          expect(
            [...tags(pageOf(`${text}\n${tag}`))].filter(
              (one) => !known.has(one) && !/^<\/?(?:ul|li|pre|h\d)$/.test(one)
            )
          ).toEqual([])
        }
      ),
      {numRuns: 60}
    )
  })
})
