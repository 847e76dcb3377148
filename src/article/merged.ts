/**
 * A new object with the keys of one and then of another: `{...one, ...more}`. V8 takes ten times as long for that, since it
 * leaves no room for more keys in a copy made by a spread that comes first.
 */
export const merged = <One extends object, More extends object>(one: One, more: More): Omit<One, keyof More> & More =>
  Object.assign({}, one, more)
