/** Trained trees → the bytes in which the judge keeps them. */

const leaf = 255

/** Points are rounded to a multiple of this: fewer different numbers make a smaller file, and the sum of all trees hardly changes. */
const unit = 32

function spell(node, scale) {
  if (!node.left) {
    const value = Math.max(-32768, Math.min(32767, Math.round((node.value * scale) / unit) * unit))
    return [leaf, (value >> 8) & 255, value & 255]
  }
  const left = spell(node.left, scale)
  const right = spell(node.right, scale)
  if (node.feature >= leaf) throw new Error('There are more features than a byte can name.')
  return [node.feature, node.threshold, 0, ...left, ...right]
}

/** @param {readonly object[][]} trees of each round, one a class */
export const toBytes = (trees, scale) => Uint8Array.from(trees.flat().flatMap((tree) => spell(tree, scale)))
