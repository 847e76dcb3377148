import {describe, expect, it} from 'vitest'
import {checkMatch, checkSkip} from '../../src/parse/check-pack.ts'
import {germanSources, germanSourceWords} from '../../src/rules/packs/de-sources.ts'
import {spanishSources, spanishSourceWords} from '../../src/rules/packs/es-sources.ts'
import {frenchSources, frenchSourceWords} from '../../src/rules/packs/fr-sources.ts'
import {italianSources, italianSourceWords} from '../../src/rules/packs/it-sources.ts'
import {dutchSources, dutchSourceWords} from '../../src/rules/packs/nl-sources.ts'
import {portugueseSources, portugueseSourceWords} from '../../src/rules/packs/pt-sources.ts'
import {tagalogSources, tagalogSourceWords} from '../../src/rules/packs/tl-sources.ts'
import type {Example, Pack, Rule, SourceWords} from '../../src/rules/types.ts'

/** Frames of languages, read with no more than the words that they need, whether or not their packs are wired in. */
const languages: readonly [string, readonly Rule[], SourceWords][] = [
  ['de', germanSources, germanSourceWords],
  ['es', spanishSources, spanishSourceWords],
  ['fr', frenchSources, frenchSourceWords],
  ['it', italianSources, italianSourceWords],
  ['nl', dutchSources, dutchSourceWords],
  ['pt', portugueseSources, portugueseSourceWords],
  ['tl', tagalogSources, tagalogSourceWords]
]

const weekdays: Readonly<Record<string, string[]>> = {de: ['donnerstag']}

const packOf = (language: string, rules: readonly Rule[], sources: SourceWords): Pack => ({
  name: `${language}-alone`,
  language,
  vocabulary: {
    months: {},
    weekdays: weekdays[language] ?? [],
    dayParts: [],
    dateOrder: 'day-first',
    places: [],
    sources
  },
  rules: rules.map((rule) => ({...rule, id: rule.id.replace('/', '-alone/')}))
})

const textOf = (example: Example) => (typeof example === 'string' ? example : example.text)

describe.each(languages)('the frames of %s', (language, rules, sources) => {
  const pack = packOf(language, rules, sources)
  describe.each(pack.rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    it.each(rule.examples.match.map((one) => [textOf(one), one] as const))('matches %j', (_text, example) => {
      expect(checkMatch(rule, example, pack)).toBeUndefined()
    })
    it.each(rule.examples.skip.map((one) => [textOf(one), one] as const))('skips %j', (_text, example) => {
      expect(checkSkip(rule, example, pack)).toBeUndefined()
    })
  })
})
