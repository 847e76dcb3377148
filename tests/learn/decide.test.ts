/** What is decided of one case, by the evidence that is put together here. */
import {describe, expect, it} from 'vitest'
import {decide} from '../../src/learn/decide.ts'
import {type counted, type Evidence, newEvidence} from '../../src/learn/evidence.ts'
import {commonLikeness, meanLikeness} from '../../src/learn/fingerprint.ts'
import {hash} from '../../src/learn/hash.ts'

const titles = ['Harbour Ferry Stops at Noon', 'Mayor Opens the Dyke', 'Two Teams, One Cup', 'Rice Fields Under Water']

/** A label with titles behind it in some of a hundred articles; shares of its occurrences, but for `removable`, which is a mean. */
function labelIn(times: number, {removable = 0.9, judgedSubheading = 0}): Evidence {
  const evidence = newEvidence()
  const sums: Partial<Record<(typeof counted)[number], number>> = {
    articles: times,
    times,
    judged: times,
    removable: Math.round(100 * removable * times),
    judgedSubheading: Math.round(judgedSubheading * times),
    fills: times,
    fillTitle: times
  }
  Object.assign(evidence, sums)
  evidence.fromTop[6] = evidence.fromBottom[6] = Math.ceil(times / 2)
  evidence.fillHashes = Array.from({length: times}, (_, at) => ({hash: hash(`${at}`), value: true as const}))
  evidence.examples = titles.map((title) => ({
    hash: hash(title),
    value: {text: `Also: ${title}`, above: null, below: []}
  }))
  return evidence
}
const kindOf = (evidence: Evidence) =>
  decide({kind: 'opening', text: 'also:', evidence, articles: 100, usualLikeness: 0.1}).kind

describe('a label with titles behind it', () => {
  it.each([
    ['the judge is sure of most', 11, {removable: 0.84, judgedSubheading: 2 / 11}, 'rule'],
    ['the judge is sure of all', 11, {removable: 0.95}, 'rule'],
    ['many look like subheadings', 11, {removable: 0.84, judgedSubheading: 5 / 11}, 'doubt'],
    [
      'some look like subheadings, and the rest like anything',
      11,
      {removable: 0.65, judgedSubheading: 2 / 11},
      'doubt'
    ],
    ['most are subheadings with a kicker', 11, {removable: 0.2, judgedSubheading: 0.9}, 'story']
  ] as const)('when %s', (_name, times, given, kind) => {
    expect(kindOf(labelIn(times, given))).toBe(kind)
  })
})

describe('commonLikeness', () => {
  const signature = (seed: number) => Array.from({length: 32}, (_, slot) => hash(`${seed} ${slot}`) % 1000)
  const different = Array.from({length: 6}, (_, seed) => signature(seed))

  it('does not hang on two versions of a story in a sample', () => {
    const withVersions = [...different, signature(0), signature(1)]
    expect(meanLikeness(withVersions)).toBeGreaterThan(meanLikeness(different) + 0.06)
    expect(commonLikeness(withVersions)).toBeLessThan(0.01)
  })

  it('is high when all are versions of one', () => {
    expect(commonLikeness([signature(1), signature(1), signature(1)])).toBe(1)
    expect(commonLikeness([])).toBe(0)
  })
})
