/**
 * Gradient-boosted trees over rows of bytes (Friedman 2001; histograms and leaf-wise growth as in LightGBM, Ke et al. 2017).
 *
 * Written out here, for what it makes must be the same bytes on every machine: sums go in a fixed order, chance is seeded.
 */

/** A seeded generator of numbers from 0 to 1 (mulberry32). */
export function makeRandom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const bins = 256

/** Rows of one leaf, with their gradients beside them, so that these are read in a row. */
function gather(rows, gradients, hessians) {
  const part = {
    rows,
    gradients: new Float64Array(rows.length),
    hessians: new Float64Array(rows.length),
    gradient: 0,
    hessian: 0
  }
  for (let at = 0; at < rows.length; at++) {
    part.gradient += part.gradients[at] = gradients[rows[at]]
    part.hessian += part.hessians[at] = hessians[rows[at]]
  }
  return part
}

/** Sums of gradients and hessians for each value of each feature: `bins` numbers a feature. */
function countValues(data, {rows, gradients, hessians}, features) {
  const sums = {gradients: new Float64Array(features.length * bins), hessians: new Float64Array(features.length * bins)}
  for (let index = 0; index < features.length; index++) {
    const column = data[features[index]]
    const base = index * bins
    for (let at = 0; at < rows.length; at++) {
      const bin = base + column[rows[at]]
      sums.gradients[bin] += gradients[at]
      sums.hessians[bin] += hessians[at]
    }
  }
  return sums
}

/** What is left of a leaf's sums without those of one of its halves; `whole` becomes the rest. */
function subtract(whole, part) {
  for (let at = 0; at < whole.hessians.length; at++) {
    whole.gradients[at] -= part.gradients[at]
    whole.hessians[at] -= part.hessians[at]
  }
  return whole
}

/** A value that no row has keeps at most this much of a sum, from rounding. */
const nothing = 1e-9

/**
 * Grow one tree on the rows given.
 *
 * @param data feature-major bytes: `data[feature][row]`
 */
function growTree(data, gradients, hessians, rows, features, {leaves, l2, leastWeight, leastGain}) {
  const score = (g, h) => (g * g) / (h + l2)
  const bestSplit = (sums, g, h) => {
    let best
    const whole = score(g, h)
    for (let index = 0; index < features.length; index++) {
      let gLeft = 0
      let hLeft = 0
      const base = index * bins
      for (let bin = 0; bin < bins - 1; bin++) {
        const more = sums.hessians[base + bin]
        if (more < nothing) continue
        gLeft += sums.gradients[base + bin]
        hLeft += more
        if (hLeft < leastWeight) continue
        if (h - hLeft < leastWeight) break
        const gain = score(gLeft, hLeft) + score(g - gLeft, h - hLeft) - whole
        if (!best || gain > best.gain) best = {gain, feature: features[index], threshold: bin}
      }
    }
    return best && best.gain > leastGain ? best : undefined
  }
  const makeLeaf = (part, sums) => ({
    part,
    sums,
    split: bestSplit(sums, part.gradient, part.hessian),
    value: -part.gradient / (part.hessian + l2)
  })
  const whole = gather(rows, gradients, hessians)
  const root = makeLeaf(whole, countValues(data, whole, features))
  const open = [root]
  let count = 1
  while (count < leaves) {
    let chosen
    for (const leaf of open) if (leaf.split && (!chosen || leaf.split.gain > chosen.split.gain)) chosen = leaf
    if (!chosen) break
    const {feature, threshold} = chosen.split
    const column = data[feature]
    const [left, right] = [
      chosen.part.rows.filter((row) => column[row] <= threshold),
      chosen.part.rows.filter((row) => column[row] > threshold)
    ].map((half) => gather(half, gradients, hessians))
    const isLeftSmaller = left.rows.length <= right.rows.length
    const smaller = countValues(data, isLeftSmaller ? left : right, features)
    const larger = subtract(chosen.sums, smaller)
    chosen.left = makeLeaf(left, isLeftSmaller ? smaller : larger)
    chosen.right = makeLeaf(right, isLeftSmaller ? larger : smaller)
    chosen.feature = feature
    chosen.threshold = threshold
    open.splice(open.indexOf(chosen), 1, chosen.left, chosen.right)
    count++
  }
  const strip = ({left, right, feature, threshold, value}) =>
    left ? {feature, threshold, left: strip(left), right: strip(right)} : {value}
  return strip(root)
}

const follow = (tree, data, row) => {
  let node = tree
  while (node.left) node = data[node.feature][row] <= node.threshold ? node.left : node.right
  return node.value
}

/**
 * Train trees that tell `classes` classes apart (softmax), one tree a class a round.
 *
 * @returns {object[][]} `trees[round][class]`
 */
export function boost(
  data,
  labels,
  weights,
  trainRows,
  {classes, rounds, rate, seed, rowShare, featureShare, ...growth}
) {
  const random = makeRandom(seed)
  const count = labels.length
  const scores = Array.from({length: classes}, () => new Float64Array(count))
  const trees = []
  const gradients = new Float64Array(count)
  const hessians = new Float64Array(count)
  const probability = new Float64Array(count * classes)
  for (let round = 0; round < rounds; round++) {
    for (const row of trainRows) {
      let most = Number.NEGATIVE_INFINITY
      for (let k = 0; k < classes; k++) most = Math.max(most, scores[k][row])
      let sum = 0
      for (let k = 0; k < classes; k++) sum += probability[row * classes + k] = Math.exp(scores[k][row] - most)
      for (let k = 0; k < classes; k++) probability[row * classes + k] /= sum
    }
    const sampled = Int32Array.from(trainRows.filter(() => random() < rowShare))
    trees.push([])
    for (let k = 0; k < classes; k++) {
      for (const row of sampled) {
        const p = probability[row * classes + k]
        gradients[row] = weights[row] * (p - (labels[row] === k ? 1 : 0))
        hessians[row] = weights[row] * Math.max(p * (1 - p), 1e-6)
      }
      const features = data.map((_, at) => at).filter(() => random() < featureShare)
      const tree = growTree(data, gradients, hessians, sampled, features, growth)
      const scale = ({left, right, value, ...node}) =>
        left ? {...node, left: scale(left), right: scale(right)} : {value: value * rate}
      const scaled = scale(tree)
      trees[round].push(scaled)
      for (const row of trainRows) scores[k][row] += follow(scaled, data, row)
    }
  }
  return trees
}
