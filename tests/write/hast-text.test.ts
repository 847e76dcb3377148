import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {toHtml as library} from 'hast-util-to-html'
import {describe, expect, it} from 'vitest'
import {parse, toHast, toHtml} from '../../src/index.ts'
import {inputs} from '../fixture-inputs.ts'
import {hostile} from '../hostile-copy.ts'
import {copy} from '../parse/copy.ts'

const options = [{}, {fragment: true}, {keep: 'all', lines: true}, {fragment: true, lines: true, keep: 'all'}] as const

const sameAsLibrary = (text: string, given: object = {}) => {
  const article = parse(text)
  Object.assign(article.metadata, given)
  for (const one of options) expect(toHtml(article, one)).toBe(library(toHast(article, one)))
}

describe('HTML', () => {
  it('is what the library writes, of any copy', () => {
    fc.assert(
      fc.property(copy, (text) => sameAsLibrary(text)),
      {numRuns: 300}
    )
  })

  it.each(Object.entries(hostile))('is what the library writes, of %s', (_name, text) => sameAsLibrary(text))

  it('is what the library writes, whatever the metadata say', () => {
    const word = fc.string({unit: 'binary', maxLength: 12})
    fc.assert(
      fc.property(word, word, word, (outlet, published, language) =>
        sameAsLibrary('Kabar.com, Jakarta - Dilansir "A & B", Sabtu (22/10/2022), pasar itu dibuka <lagi>.', {
          outlet,
          published,
          language
        })
      )
    )
  })

  it('is what the library writes, of the fixtures', () => {
    for (const path of inputs) sameAsLibrary(readFileSync(path, 'utf8'))
  })
})
