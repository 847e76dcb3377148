/** Boosted trees as bytes: how they are stored, and how a row of features is evaluated. */

/**
 * Trees that distinguish classes; the class with the most points is the most probable.
 *
 * They are stored as three bytes for each node, tree after tree, parents before their children, the left child first. An inner node has the number of a
 * feature, the greatest value that goes left, and 0: its right child comes after all nodes of the left one. A leaf has {@link leaf}, and its points as a signed number of two
 * bytes, the higher byte first.
 *
 * The trees are not traversed node by node, because a processor can't predict the branches. Instead, feature by feature, each node whose answer is "right"
 * excludes the leaves to its left; the first remaining leaf of a tree is the one that a traversal would reach (Lucchese and others, "QuickScorer", 2015).
 */
export interface Trees {
  classes: number
  /** Index of the first leaf of each tree in `points`; the trees of one round are next to each other, one for each class. */
  starts: Int32Array
  /** Points of all leaves, from left to right. */
  points: Int16Array
  /** Where the nodes of each feature start. */
  features: Int32Array
  /** The greatest value that goes left, above the 16 bits of the tree's number; ascending, with {@link past} after the last node of a feature. */
  questions: Int32Array
  /** For each node: the leaves of the tree that remain if the value is greater, as bits, the first leaf lowest. */
  kept: Int32Array
  /** Working memory for the remaining leaves of each tree. */
  open: Int32Array
}

/** Marks a leaf, in the place of a feature's number. */
export const leaf = 255

/** Greater than the values of all nodes. */
const past = 256 << 16

/** Maximum number of leaves of a tree: they are the bits of one number. */
const mostLeaves = 32

/**
 * Number of points that stand for 1 in the logarithm of odds.
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

/** Inner nodes in the order in which they are stored. */
interface Nodes {
  /** Feature, test as in {@link Trees} and number of the node, in one: sorted, they are in the order in which they are evaluated. */
  tests: number[]
  /** The leaves that remain. */
  kept: number[]
}

/** Greater than every test, and than the number of every node. */
const tests = 2 ** 24
const mostNodes = 2 ** 20

/** Read trees from their stored bytes. */
export function readTrees(bytes: Uint8Array, classes: number): Trees {
  const points: number[] = []
  const starts: number[] = []
  const nodes: Nodes = {tests: [], kept: []}
  let at = 0
  /** Read the next node and all nodes below it. */
  const readNode = (tree: number): void => {
    const first = bytes[at++] as number
    const second = bytes[at++] as number
    const third = bytes[at++] as number
    if (first === leaf) {
      points.push(((second << 24) >> 16) | third)
      return
    }
    const start = points.length
    readNode(tree)
    const middle = points.length
    const bits = ((1 << (middle - start)) - 1) << (start - (starts[tree] as number))
    nodes.tests.push((first * tests + ((second << 16) | tree)) * mostNodes + nodes.kept.length)
    nodes.kept.push(~bits)
    readNode(tree)
  }
  while (at < bytes.length) {
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
    ...byFeature(nodes)
  }
}

/** Tests in the order in which they are evaluated, those of each feature with {@link past} after the last. */
function byFeature(nodes: Nodes): Pick<Trees, 'features' | 'questions' | 'kept'> {
  const sorted = Float64Array.from(nodes.tests).sort()
  const count = sorted.length === 0 ? 0 : Math.floor((sorted.at(-1) as number) / mostNodes / tests) + 1
  const features = new Int32Array(count)
  const questions = new Int32Array(sorted.length + count).fill(past)
  const kept = new Int32Array(sorted.length + count).fill(-1)
  let next = 0
  for (let feature = 0; feature < count; feature++) {
    features[feature] = next + feature
    const end = (feature + 1) * tests * mostNodes
    for (; (sorted[next] as number) < end; next++) {
      const test = sorted[next] as number
      questions[next + feature] = Math.floor(test / mostNodes) % tests
      kept[next + feature] = nodes.kept[test % mostNodes] as number
    }
  }
  return {features, questions, kept}
}

const steps = 256

/** e^(-1/scale), to the last digit of a double. It is multiplied instead of calling `Math.exp`, so that every engine gives the same result. */
const step = 0.9997558891748972

const fine = new Float64Array(steps)
const coarse = new Float64Array(steps)
fine[0] = 1
for (let at = 1; at < steps; at++) fine[at] = (fine[at - 1] as number) * step
const leap = (fine[steps - 1] as number) * step
coarse[0] = 1
for (let at = 1; at < steps; at++) coarse[at] = (coarse[at - 1] as number) * leap

/** e to the power of minus this many points. */
const decay = (points: number) =>
  points >= steps * steps ? 0 : (coarse[points >> 8] as number) * (fine[points & 255] as number)

/** Points → probabilities, which are written into `into`. */
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
