/** Boosted trees as bytes: how they are kept, and how a row of features is asked about. */

/**
 * Trees that tell classes apart; the one with the most points is the likeliest.
 *
 * They are kept as three bytes a node, trees one after the other, parents before their children, those to the left first. A node that
 * asks has the number of a feature, the greatest value that goes left, and how many nodes to the right its right child stands.
 * A leaf has {@link leaf}, and its points as a signed number of two bytes, the higher one first.
 */
export interface Trees {
  /** The nodes, each as one number: its three bytes, the first one highest. */
  nodes: Int32Array
  /** Index of the first node of each tree; trees of one round stand together, one a class. */
  starts: Int32Array
  classes: number
}

/** What stands in the place of a feature's number where a tree ends. */
export const leaf = 255

/**
 * Points that stand for 1 in the logarithm of odds.
 *
 * @public for the training of weights
 */
export const scale = 4096

/** Points of each class for a row of features, added to `points`. */
export function addPoints({nodes, starts, classes}: Trees, row: Uint8Array, points: Int32Array): void {
  let of = 0
  for (let tree = 0; tree < starts.length; tree++) {
    let at = starts[tree] as number
    let node = nodes[at] as number
    while (node >>> 16 !== leaf) {
      at += (row[node >>> 16] as number) <= ((node >>> 8) & 255) ? 1 : node & 255
      node = nodes[at] as number
    }
    // The two lower bytes are a signed number.
    points[of] = (points[of] as number) + ((node << 16) >> 16)
    if (++of === classes) of = 0
  }
}

/** Read trees from the bytes that they are kept in. */
export function readTrees(bytes: Uint8Array, classes: number): Trees {
  const nodes = new Int32Array(bytes.length / 3)
  for (let at = 0; at < nodes.length; at++)
    nodes[at] = ((bytes[at * 3] as number) << 16) | ((bytes[at * 3 + 1] as number) << 8) | (bytes[at * 3 + 2] as number)
  const starts: number[] = []
  for (let at = 0; at < nodes.length; ) {
    starts.push(at)
    // A tree has one leaf more than it has nodes that ask.
    for (let open = 1; open > 0; at++) open += (nodes[at] as number) >>> 16 === leaf ? -1 : 1
  }
  return {nodes, starts: Int32Array.from(starts), classes}
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
