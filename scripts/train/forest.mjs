/** Trained trees → the bytes in which the judge keeps them. */

const leaf = 255

function spell(node, scale) {
  if (!node.left) {
    const value = Math.max(-32768, Math.min(32767, Math.round(node.value * scale)))
    return [leaf, (value >> 8) & 255, value & 255]
  }
  const left = spell(node.left, scale)
  const right = spell(node.right, scale)
  const skip = 1 + left.length / 3
  if (skip > 255 || node.feature >= leaf) throw new Error('A tree is too large to be kept in bytes.')
  return [node.feature, node.threshold, skip, ...left, ...right]
}

/** @param {readonly object[][]} trees of each round, one a class */
export const toBytes = (trees, scale) => Uint8Array.from(trees.flat().flatMap((tree) => spell(tree, scale)))
