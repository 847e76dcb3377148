import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Article, Leaf} from '../../src/article/types.ts'
import {parse} from '../../src/parse/parse.ts'
import {prune, removedOf} from '../../src/transform/prune.ts'
import {copy} from './copy.ts'

function leavesOf(article: Article): Leaf[] {
  const below = (node: Article | Article['children'][number] | Leaf): Leaf[] =>
    'children' in node ? (node.children as never[]).flatMap(below) : [node as Leaf]
  return below(article)
}

describe('the laws', () => {
  it('lose nothing: each non-blank character lies in exactly one leaf', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const covered = new Uint8Array(text.length)
        for (const {position} of leavesOf(parse(text)))
          for (let at = position?.start.offset ?? 0; at < (position?.end.offset ?? 0); at++)
            covered[at] = (covered[at] ?? 0) + 1
        for (let at = 0; at < text.length; at++)
          if (/\S/.test(text[at] as string)) expect(covered[at], `offset ${at} of ${JSON.stringify(text)}`).toBe(1)
      }),
      {numRuns: 1500}
    )
  })

  it('invent nothing: the value of a leaf is the source at its position', () => {
    fc.assert(
      fc.property(copy, (text) => {
        for (const leaf of leavesOf(parse(text)))
          expect(leaf.value).toBe(text.slice(leaf.position?.start.offset, leaf.position?.end.offset))
      }),
      {numRuns: 1500}
    )
  })

  it('are never silent: each label has a rule, each removal a reason and a place', () => {
    fc.assert(
      fc.property(copy, (text) => {
        for (const leaf of leavesOf(parse(text)))
          if (leaf.type !== 'text' && leaf.type !== 'punctuation')
            expect(leaf.rule, leaf.type).toMatch(/^[\w-]+\/[\w-]+$/)
        for (const node of removedOf(prune(parse(text))) ?? []) {
          expect(node.position).toBeDefined()
          if (node.type === 'boilerplate') expect(node.reason).toBeTruthy()
        }
      }),
      {numRuns: 800}
    )
  })

  it('hold after pruning: what is left and what was removed are all there was', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const article = parse(text)
        const pruned = prune(article)
        const left = [...leavesOf(pruned), ...(removedOf(pruned) ?? [])].filter((leaf) => leaf.type !== 'punctuation')
        expect(left.length).toBe(leavesOf(article).filter((leaf) => leaf.type !== 'punctuation').length)
      }),
      {numRuns: 500}
    )
  })

  it('hold for the same text twice: nothing leaks from one document into the next', () => {
    fc.assert(
      fc.property(copy, copy, (one, other) => {
        const first = JSON.stringify(parse(one))
        parse(other)
        expect(JSON.stringify(parse(one))).toBe(first)
      }),
      {numRuns: 300}
    )
  })
})
