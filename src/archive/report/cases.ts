/** Events by kind: how often each happened, and the first examples in the order of the inputs. */

export interface Example {
  /** Number of the article in the run, from 0: it brings examples of several workers back into the order of the inputs. */
  index: number
  /** The name of the input. */
  input: string
  /** Where in the input: `line:column`, or the number of a line; null if it is about all of it. */
  place: string | null
  message: string
}

export interface Case {
  count: number
  examples: Example[]
}

export type Cases = Record<string, Case>

const compare = (one: string, other: string) => Number(one > other) - Number(one < other)

/** A total order: which examples are kept must not depend on which worker found them first. */
const inOrder = (one: Example, other: Example): number =>
  one.index - other.index ||
  compare(one.input, other.input) ||
  compare(one.place ?? '', other.place ?? '') ||
  compare(one.message, other.message)

const firstOf = (examples: readonly Example[], limit: number): Example[] => [...examples].sort(inOrder).slice(0, limit)

/** Count one more event of a kind. `limit` examples are kept. */
export function addCase(cases: Cases, kind: string, example: Example, limit: number): void {
  const found = Object.hasOwn(cases, kind) ? cases[kind] : undefined
  if (!found) {
    cases[kind] = {count: 1, examples: [example]}
    return
  }
  found.count += 1
  const last = found.examples.at(-1)
  if (found.examples.length < limit || (last && inOrder(example, last) < 0))
    found.examples = firstOf([...found.examples, example], limit)
}

const none: Case = {count: 0, examples: []}

export const mergeCases =
  (limit: number) =>
  (one: Cases, other: Cases): Cases => {
    const merged: Cases = Object.create(null)
    for (const kind of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const [mine = none, yours = none] = [one, other].map((cases) =>
        Object.hasOwn(cases, kind) ? cases[kind] : undefined
      )
      merged[kind] = {
        count: mine.count + yours.count,
        examples: firstOf([...mine.examples, ...yours.examples], limit)
      }
    }
    return merged
  }
