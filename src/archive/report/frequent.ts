/**
 * The most frequent of very many strings, in bounded memory.
 *
 * This is Space-Saving (Metwally, Agrawal, El Abbadi: "Efficient Computation of Frequent and Top-k Elements in Data Streams",
 * ICDT 2005), with one change for speed: room is made for `capacity` new strings at once, not for one.
 *
 * Of a string that was seen n times in a stream of N, the sketch says `count` ≤ n ≤ `count` + `missed`, and `missed` ≤
 * N / (capacity + 1). A string that is not in it was seen `floor` times at most, and `floor` has the same bound: whatever makes
 * up more than one part in 2,001 of the stream is found. As long as there are no more than 4,000 different strings, all is exact.
 *
 * Why: take the sum of what all counters stand above the floor. Each string seen adds one to it; raising the floor by d takes
 * d from each of `capacity` + 1 counters at least. What was taken can't be more than what was added, so the floor is at most
 * N / (capacity + 1).
 *
 * Merging adds what two sketches say of each string and drops nothing, so its order does not matter, and the bound stays. The
 * price is room for twice `capacity` strings for each sketch that goes into the sum: one a worker, not one an article.
 */

const capacity = 2000

export interface Counter {
  /** How often the string was seen since it came in. */
  count: number
  /** How often at most it was seen before. */
  missed: number
}

export interface Frequent {
  /** How many strings were seen. */
  total: number
  /** How often at most a string was seen that has no counter. */
  floor: number
  /** How many counters there are: to count the keys would take too long. */
  size: number
  counters: Record<string, Counter>
}

/** Without a prototype: copy may hold the word `constructor`. */
const noCounters = (): Record<string, Counter> => Object.create(null)

export const newFrequent = (): Frequent => ({total: 0, floor: 0, size: 0, counters: noCounters()})

const most = ({count, missed}: Counter) => count + missed
const byName = (one: string, other: string) => Number(one > other) - Number(one < other)

/** Drop the least frequent, so that `capacity` are left. Of two that are alike the name decides, not when they came. */
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

/** The strings by what is certain of them, the most frequent first. */
export const ranked = ({counters}: Frequent): Ranked[] =>
  Object.entries(counters)
    .map(([name, counter]) => ({name, ...counter}))
    .sort((one, other) => other.count - one.count || byName(one.name, other.name))
