/** Numbers by chance that are the same for the same seed. */

/** mulberry32 by Tommy Ettinger, which is in the public domain, seeded by a text. */
export function random(seed) {
  let state = [...seed].reduce((hash, character) => Math.imul(hash ^ character.codePointAt(0), 0x01000193), 0x811c9dc5)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count) => Math.floor(next() * count)
  return {next, below, pick: (list) => list[below(list.length)]}
}

/** Bytes with some of them changed, left out, doubled, or cut off. */
export function damaged(bytes, {below, pick}) {
  let made = Buffer.from(bytes)
  for (let left = 1 + below(4); left > 0 && made.length > 0; left--) {
    const at = below(made.length)
    const kind = pick(['change', 'change', 'flip', 'cut', 'drop', 'double', 'insert'])
    if (kind === 'change') made[at] = below(256)
    else if (kind === 'flip') made[at] ^= 1 << below(8)
    else if (kind === 'cut') made = made.subarray(0, at)
    else if (kind === 'drop') made = Buffer.concat([made.subarray(0, at), made.subarray(at + 1 + below(40))])
    else if (kind === 'double')
      made = Buffer.concat([made.subarray(0, at), made.subarray(Math.max(0, at - below(200)))])
    else
      made = Buffer.concat([
        made.subarray(0, at),
        Buffer.from(pick(['"', ',', '\n', '\r', '{', '}', '[', '\0', '\u2028', '&', 'PK\x03\x04', 'WARC/1.0\r\n'])),
        made.subarray(at)
      ])
  }
  return Buffer.from(made)
}
