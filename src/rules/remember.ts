/** What a map holds under a key; made, and put there, the first time it is asked for. */
export function remember<Key, Value>(
  known: {get(key: Key): Value | undefined; set(key: Key, value: Value): unknown},
  key: Key,
  make: () => Value
): Value {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}
