import {describe, expect, it} from 'vitest'
import {checkMatch, checkSkip} from '../../src/parse/check-pack.ts'
import {packs} from '../../src/rules/packs/index.ts'
import type {Example} from '../../src/rules/types.ts'

/** The examples of a rule are its tests: the real parser reads them, with the pack's language and outlet in force. */
const textOf = (example: Example) => (typeof example === 'string' ? example : example.text)
const withRules = packs.filter((pack) => pack.rules.length > 0)

describe.each(withRules.map((pack) => [pack.name, pack] as const))('pack %s', (_name, pack) => {
  describe.each(pack.rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    it.each(rule.examples.match.map((example) => [textOf(example), example] as const))(
      'matches %j',
      (_text, example) => {
        expect(checkMatch(rule, example, pack)).toBeUndefined()
      }
    )

    it.each(rule.examples.skip.map((example) => [textOf(example), example] as const))('skips %j', (_text, example) => {
      expect(checkSkip(rule, example, pack)).toBeUndefined()
    })
  })
})
