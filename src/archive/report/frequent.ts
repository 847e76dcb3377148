/**
 * The most frequent strings of a very long stream, in limited memory.
 *
 * This is Space-Saving (Metwally, Agrawal, El Abbadi: "Efficient Computation of Frequent and Top-k Elements in Data Streams", ICDT 2005), with one change for
 * speed: room is made for `capacity` new strings at once, not for one.
 *
 * For a string that was seen n times in a stream of N strings, the sketch guarantees `count` ≤ n ≤ `count` + `missed`, and `missed` ≤ N / (capacity + 1). A
 * string that is not in the sketch was seen at most `floor` times, and `floor` has the same bound. So every string is found that makes up more than one part in
 * 2,001 of the stream. As long as there are at most 4,000 different strings, all counts are exact.
 *
 * Why: consider the sum of the counters' heights above the floor. Each string adds one to it. Raising the floor by d takes d from at least `capacity` + 1
 * counters. No more can be taken than was added, so the floor is at most N / (capacity + 1).
 *
 * Merging adds the counts of two sketches and drops nothing. So its order does not matter, and the bound stays. The price is memory for up to twice `capacity`
 * strings for each sketch that is merged: one for each worker, not one for each article.
 */

const capacity = 2000

export interface Counter {
  /** How often the string was seen since its counter was made. */
  count: number
  /** How often at most it was seen before. */
  missed: number
}

export interface Frequent {
  /** Number of strings seen. */
  total: number
  /** How often at most a string without a counter was seen. */
  floor: number
  /** Number of counters: counting the keys would take too long. */
  size: number
  counters: Record<string, Counter>
}

/** Without a prototype: copy may contain the word `constructor`. */
const noCounters = (): Record<string, Counter> => Object.create(null)

export const newFrequent = (): Frequent => ({total: 0, floor: 0, size: 0, counters: noCounters()})

const most = ({count, missed}: Counter) => count + missed
const byName = (one: string, other: string) => Number(one > other) - Number(one < other)

/** Drop the least frequent strings, so that `capacity` are left. If two are equally frequent, their names decide, so the order of arrival does not matter. */
function makeRoom(frequent: Frequent): void {
  const ranked = Object.entries(frequent.counters).sort(
    ([name, one], [otherName, other]) => most(other) - most(one) || byName(name, otherName)
  )
  const highestDropped = ranked[capacity]
  if (highestDropped) frequent.floor = most(highestDropped[1])
  frequent.counters = noCounters()
  for (const [name, counter] of ranked.slice(0, capacity)) frequent.counters[name] = counter
  frequent.size = Math.min(capacity, ranked.length)
}

/** Count a string. */
export function addFrequent(frequent: Frequent, name: string): void {
  frequent.total += 1
  if (Object.hasOwn(frequent.counters, name)) {
    ;(frequent.counters[name] as Counter).count += 1
    return
  }
  if (frequent.size >= 2 * capacity) makeRoom(frequent)
  frequent.counters[name] = {count: 1, missed: frequent.floor}
  frequent.size += 1
}

const counterOf = ({counters, floor}: Frequent, name: string): Counter =>
  Object.hasOwn(counters, name) ? (counters[name] as Counter) : {count: 0, missed: floor}

export function mergeFrequent(one: Frequent, other: Frequent): Frequent {
  const names = new Set([...Object.keys(one.counters), ...Object.keys(other.counters)])
  const counters = noCounters()
  for (const name of names) {
    const [mine, yours] = [counterOf(one, name), counterOf(other, name)]
    counters[name] = {count: mine.count + yours.count, missed: mine.missed + yours.missed}
  }
  return {total: one.total + other.total, floor: one.floor + other.floor, size: names.size, counters}
}

export interface Ranked extends Counter {
  name: string
}

/** The strings by their guaranteed count, the most frequent first. */
export const ranked = ({counters}: Frequent): Ranked[] =>
  Object.entries(counters)
    .map(([name, counter]) => ({name, ...counter}))
    .sort((one, other) => other.count - one.count || byName(one.name, other.name))
