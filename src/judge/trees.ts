/** Boosted trees as bytes: how they are kept, and how a row of features is asked about. */

/**
 * Trees that tell classes apart; the one with the most points is the likeliest.
 *
 * They are kept as three bytes a node, trees one after the other, parents before their children, those to the left first. A node that
 * asks has the number of a feature, the greatest value that goes left, and how many nodes to the right its right child stands.
 * A leaf has {@link leaf}, and its points as a signed number of two bytes, the higher one first.
 *
 * They are not walked, for no processor guesses which way a node leads. Instead all questions that are answered with "right" take the
 * leaves to the left of them out, feature after feature; the first leaf that is left in a tree is the one that a walk would lead to
 * (Lucchese and others, "QuickScorer", 2015).
 */
export interface Trees {
  classes: number
  /** Index of the first leaf of each tree in `points`; trees of one round stand together, one a class. */
  starts: Int32Array
  /** Points of all leaves, from left to right. */
  points: Int16Array
  /** Where the questions about each feature start. */
  features: Int32Array
  /** The greatest value that goes left, above the 16 bits of the tree's number; ascending, with {@link past} behind the last of a feature. */
  questions: Int32Array
  /** By question: the leaves of the tree that are left when the value is greater, as bits, the first leaf lowest. */
  kept: Int32Array
  /** Room for the leaves that are left of each tree. */
  open: Int32Array
}

/** What stands in the place of a feature's number where a tree ends. */
export const leaf = 255

/** Greater than all questions. */
const past = 256 << 16

/** A tree has so many leaves at most: they are bits of one number. */
const mostLeaves = 32

/**
 * Points that stand for 1 in the logarithm of odds.
 *
 * @public for the training of weights
 */
export const scale = 4096

/** Points of each class for a row of features, added to `points`. */
export function addPoints(trees: Trees, row: Uint8Array, points: Int32Array): void {
  const {features, questions, kept, open, starts, classes} = trees
  open.fill(-1)
  for (let feature = 0; feature < features.length; feature++) {
    const bound = (row[feature] as number) << 16
    let at = features[feature] as number
    for (let question = questions[at] as number; question < bound; question = questions[++at] as number) {
      const tree = question & 0xffff
      open[tree] = (open[tree] as number) & (kept[at] as number)
    }
  }
  let of = 0
  for (let tree = 0; tree < starts.length; tree++) {
    const left = open[tree] as number
    const first = 31 - Math.clz32(left & -left)
    points[of] = (points[of] as number) + (trees.points[(starts[tree] as number) + first] as number)
    if (++of === classes) of = 0
  }
}

/** One node that asks: its feature, its question as {@link Trees} has it, and the leaves it leaves. */
type Question = readonly [feature: number, question: number, kept: number]

/** Read trees from the bytes that they are kept in. */
export function readTrees(bytes: Uint8Array, classes: number): Trees {
  const points: number[] = []
  const starts: number[] = []
  const asked: Question[] = []
  let at = 0
  /** Read the node that stands next and all below it. */
  const readNode = (tree: number): void => {
    const [first, second, third] = bytes.subarray(at * 3, ++at * 3) as unknown as [number, number, number]
    if (first === leaf) {
      points.push(((second << 24) >> 16) | third)
      return
    }
    const start = points.length
    readNode(tree)
    const middle = points.length
    const bits = ((1 << (middle - start)) - 1) << (start - (starts[tree] as number))
    asked.push([first, (second << 16) | tree, ~bits])
    readNode(tree)
  }
  while (at * 3 < bytes.length) {
    starts.push(points.length)
    readNode(starts.length - 1)
    if (points.length - (starts.at(-1) as number) > mostLeaves)
      throw new RangeError(`A tree has more than ${mostLeaves} leaves.`)
  }
  return {
    classes,
    starts: Int32Array.from(starts),
    points: Int16Array.from(points),
    open: new Int32Array(starts.length),
    ...byFeature(asked)
  }
}

/** Questions in the order in which they are asked. */
function byFeature(asked: Question[]): Pick<Trees, 'features' | 'questions' | 'kept'> {
  asked.sort((one, other) => one[0] - other[0] || one[1] - other[1])
  const count = (asked.at(-1)?.[0] ?? -1) + 1
  const features: number[] = []
  const questions: number[] = []
  const kept: number[] = []
  let next = 0
  for (let feature = 0; feature < count; feature++) {
    features.push(questions.length)
    for (; asked[next]?.[0] === feature; next++) {
      const [, question, left] = asked[next] as Question
      questions.push(question)
      kept.push(left)
    }
    questions.push(past)
    kept.push(-1)
  }
  return {features: Int32Array.from(features), questions: Int32Array.from(questions), kept: Int32Array.from(kept)}
}

const steps = 256

/** e^(-1/scale), to the last digit of a double; multiplied, not `Math.exp`, so that every engine finds the same. */
const step = 0.9997558891748972

const fine = new Float64Array(steps)
const coarse = new Float64Array(steps)
fine[0] = 1
for (let at = 1; at < steps; at++) fine[at] = (fine[at - 1] as number) * step
const leap = (fine[steps - 1] as number) * step
coarse[0] = 1
for (let at = 1; at < steps; at++) coarse[at] = (coarse[at - 1] as number) * leap

/** e to the power of minus so many points. */
const decay = (points: number) =>
  points >= steps * steps ? 0 : (coarse[points >> 8] as number) * (fine[points & 255] as number)

/** Points to probabilities, which are written into `into`. */
export function toProbabilities(points: Int32Array, into: Float64Array): void {
  let most = points[0] as number
  for (const one of points) if (one > most) most = one
  let sum = 0
  for (let at = 0; at < points.length; at++) {
    into[at] = decay(most - (points[at] as number))
    sum += into[at] as number
  }
  for (let at = 0; at < points.length; at++) into[at] = (into[at] as number) / sum
}
