import {describe, expect, it} from 'vitest'
import type {Article, ArticleNode} from '../../src/article/types.ts'
import {parse} from '../../src/parse/parse.ts'
import {packs} from '../../src/rules/packs/index.ts'
import type {Example, Pack, Rule} from '../../src/rules/types.ts'

/** The examples of a rule are its tests: the real parser reads them, with the pack's language and outlet in force. */
function nodesOf(article: Article, rule: Rule): ArticleNode[] {
  const below = (node: ArticleNode): ArticleNode[] => ('children' in node ? [node, ...node.children.flatMap(below)] : [node])
  return below(article).filter((node) => 'rule' in node && node.rule === rule.id)
}

function read(example: Example, pack: Pack): Article {
  const {text, language = pack.language} = typeof example === 'string' ? {text: example} : example
  return parse(text, {language, ...(pack.outlet ? {outlet: pack.name} : {}), ...(packs.includes(pack) ? {} : {packs: [pack]})})
}

const textOf = (example: Example) => (typeof example === 'string' ? example : example.text)

describe.each(packs.filter((pack) => pack.rules.length > 0).map((pack) => [pack.name, pack] as const))('pack %s', (_name, pack) => {
  describe.each(pack.rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    it.each(rule.examples.match.map((example) => [textOf(example), example] as const))('matches %j', (_text, example) => {
      const [node] = nodesOf(read(example, pack), rule)
      expect(node, 'no node has the rule').toBeDefined()
      if (typeof example !== 'string' && example.fields) expect(node).toMatchObject(example.fields)
    })

    it.each(rule.examples.skip.map((example) => [textOf(example), example] as const))('skips %j', (_text, example) => {
      expect(nodesOf(read(example, pack), rule)).toEqual([])
    })
  })
})

const rules = packs.flatMap((pack) => pack.rules.map((rule) => ({pack, rule})))

describe('all packs together', () => {
  it('have ids of their own, pack/kebab-case', () => {
    const ids = rules.map(({rule}) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const {pack, rule} of rules) expect(rule.id).toMatch(new RegExp(`^${pack.name}/[a-z0-9]+(-[a-z0-9]+)*$`))
  })

  it('have at least one match and one near miss a rule', () => {
    for (const {rule} of rules) {
      expect(rule.examples.match.length, rule.id).toBeGreaterThan(0)
      expect(rule.examples.skip.length, rule.id).toBeGreaterThan(0)
    }
  })

  it('have no flags that keep state, and no "i" beside a property that it would void', () => {
    for (const {rule} of rules) {
      expect(rule.pattern.flags, rule.id).not.toMatch(/[gy]/)
      if (rule.pattern.ignoreCase) expect(rule.pattern.source, rule.id).not.toMatch(/\\p\{L[ul]\}/u)
      expect(rule.pattern.source, rule.id).not.toMatch(/\\k<|\\[1-9]/u)
    }
  })

  it('are anchored unless they are for spans inside a line', () => {
    for (const {rule} of rules) {
      const extent = rule.extent ?? 'line'
      if (extent === 'line') expect(rule.pattern.source, rule.id).toMatch(/^\^/)
      if (extent === 'opening') expect(rule.pattern.source, rule.id).toMatch(/^\^/)
      if (extent === 'ending') expect(rule.pattern.source, rule.id).toMatch(/\$$/)
    }
  })

  it('name only what stands in their own examples as needed', () => {
    for (const {rule} of rules)
      for (const example of rule.needs ? rule.examples.match : [])
        expect(rule.needs?.some((need) => textOf(example).includes(need)), `${rule.id}: ${textOf(example)}`).toBe(true)
  })

  it('stay linear on long lines of their own near misses', () => {
    for (const {rule} of rules)
      for (const example of [...rule.examples.skip, ...rule.examples.match]) {
        const piece = `${textOf(example)} `
        const line = piece.repeat(Math.ceil(50_000 / piece.length))
        const started = performance.now()
        rule.pattern.test(line)
        // A pattern that is not linear needs minutes here; a busy machine needs milliseconds.
        expect(performance.now() - started, rule.id).toBeLessThan(2000)
      }
  })
})
