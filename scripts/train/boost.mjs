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

/**
 * Grow one tree on the rows given.
 *
 * @param data feature-major bytes: `data[feature][row]`
 */
function growTree(data, gradients, hessians, rows, features, {leaves, l2, leastWeight, leastGain}) {
  const sumOf = (part) => {
    let g = 0
    let h = 0
    for (let at = 0; at < part.length; at++) {
      g += gradients[part[at]]
      h += hessians[part[at]]
    }
    return [g, h]
  }
  const score = (g, h) => (g * g) / (h + l2)
  const gHist = new Float64Array(bins)
  const hHist = new Float64Array(bins)
  const bestSplit = (part, g, h) => {
    let best
    const whole = score(g, h)
    for (const feature of features) {
      const column = data[feature]
      gHist.fill(0)
      hHist.fill(0)
      for (let at = 0; at < part.length; at++) {
        const row = part[at]
        const bin = column[row]
        gHist[bin] += gradients[row]
        hHist[bin] += hessians[row]
      }
      let gLeft = 0
      let hLeft = 0
      for (let bin = 0; bin < bins - 1; bin++) {
        if (hHist[bin] === 0) continue
        gLeft += gHist[bin]
        hLeft += hHist[bin]
        if (hLeft < leastWeight) continue
        if (h - hLeft < leastWeight) break
        const gain = score(gLeft, hLeft) + score(g - gLeft, h - hLeft) - whole
        if (!best || gain > best.gain) best = {gain, feature, threshold: bin}
      }
    }
    return best && best.gain > leastGain ? best : undefined
  }
  const makeLeaf = (part) => {
    const [g, h] = sumOf(part)
    return {part, g, h, split: bestSplit(part, g, h), value: -g / (h + l2)}
  }
  const root = makeLeaf(rows)
  const open = [root]
  let count = 1
  while (count < leaves) {
    let chosen
    for (const leaf of open) if (leaf.split && (!chosen || leaf.split.gain > chosen.split.gain)) chosen = leaf
    if (!chosen) break
    const {feature, threshold} = chosen.split
    const column = data[feature]
    const left = chosen.part.filter((row) => column[row] <= threshold)
    const right = chosen.part.filter((row) => column[row] > threshold)
    chosen.left = makeLeaf(left)
    chosen.right = makeLeaf(right)
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
 * @returns {{trees: object[][], scores: Float64Array[]}} `trees[round][class]`; the scores of all rows
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
    const sampled = trainRows.filter(() => random() < rowShare)
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
      for (let row = 0; row < count; row++) scores[k][row] += follow(scaled, data, row)
    }
  }
  return {trees, scores}
}
