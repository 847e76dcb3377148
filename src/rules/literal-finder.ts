/**
 * Which of many literals stand in a text. The first texts are looked through by a table of the literals' beginnings, which is ready
 * in a fraction of the time that V8 takes to compile a pattern of them. Who has more of them gets the automaton of Aho and Corasick,
 * "Efficient string matching" (1975), with transitions worked out when a text first takes them: one pass, whatever the number
 * of literals, in a third of the time.
 */
import {lowerCase} from '../source/unicode-pattern.ts'
import {remember} from './remember.ts'

/** Tells the places, in their list, of the literals that stand in a text. */
export type FindLiterals = (text: string) => readonly number[]

/** The table of an automaton has room for so many states at first. */
const firstRows = 64
/** Its rows have a multiple of so many places: what is read most of a row then lies in one line of the processor's cache. */
const rowUnit = 32
/** So many rows have numbers of two bytes, which take half the cache. */
const mostShort = 2 ** 15

/** So many texts are looked through by the table: the lines of an article or two. */
const first = 100

/** Make the function that finds literals, none of them empty. With `anyCase` they are looked for in the text's lower case. */
export function literalFinder(literals: readonly string[], anyCase: boolean): FindLiterals {
  let find = tableFinder(literals)
  let texts = 0
  return (text) => {
    if (texts++ === first) find = automatonFinder(literals)
    return find(anyCase ? lowerCase(text) : text)
  }
}

/** Literals found by the table of what they begin with. */
export function tableFinder(literals: readonly string[]): FindLiterals {
  const table = new BeginningTable(literals)
  return (text) => table.find(text)
}

/** Literals are looked up by so many characters that they begin with; shorter ones are few, and looked for one by one. */
const windowLength = 4

/** The window after the next character: as a number, its last characters and nothing of those before them. */
const nextWindow = (window: number, text: string, at: number) => (window << 8) ^ text.charCodeAt(at)

/** Where in the table a window is, of 2 ** 14 slots. */
const slotOf = (window: number) => Math.imul(window, 0x9e3779b1) >>> 18

/** Literals by their beginnings. */
class BeginningTable {
  readonly #literals: readonly string[]
  /** By slot: a literal, by its place + 1; by that: the next one in the same slot. */
  readonly #heads = new Uint32Array(2 ** 14)
  readonly #next: Uint32Array
  /** The places of literals that are shorter than a window. */
  readonly #short: number[] = []
  /** By place + 1: the number of the last text in which the literal was met, so that each is told once. */
  readonly #met: Uint32Array
  #text = 0

  constructor(literals: readonly string[]) {
    this.#literals = literals
    this.#next = new Uint32Array(literals.length + 1)
    this.#met = new Uint32Array(literals.length + 1)
    for (const [place, literal] of literals.entries())
      if (literal.length < windowLength) this.#short.push(place)
      else this.#add(literal, place + 1)
  }

  /** The places of the literals that stand in the text, each once. */
  find(text: string): readonly number[] {
    const found = this.#short.filter((place) => text.includes(this.#literals[place] as string))
    this.#text++
    let window = 0
    for (let at = 0; at < text.length; at++) {
      window = nextWindow(window, text, at)
      const head = this.#heads[slotOf(window)] as number
      if (head !== 0) this.#compare(head, text, at + 1 - windowLength, found)
    }
    return found
  }

  /** Add the places of those literals of a slot that stand here. */
  #compare(head: number, text: string, at: number, found: number[]): void {
    for (let key = head; key !== 0; key = this.#next[key] as number) {
      if (this.#met[key] === this.#text || !text.startsWith(this.#literals[key - 1] as string, at)) continue
      this.#met[key] = this.#text
      found.push(key - 1)
    }
  }

  #add(literal: string, key: number): void {
    let window = 0
    for (let at = 0; at < windowLength; at++) window = nextWindow(window, literal, at)
    const slot = slotOf(window)
    this.#next[key] = this.#heads[slot] as number
    this.#heads[slot] = key
  }
}

/** Literals found by their automaton. */
export function automatonFinder(literals: readonly string[]): FindLiterals {
  const automaton = new Automaton(literals)
  return (text) => automaton.find(text)
}

const none: readonly number[] = []

/** The state of having read nothing of any literal. They are counted from 1: 0 stands for what is not worked out. */
const root = 1

/** The characters of some literals, the most frequent first: what is read most then stands side by side in the tables. */
function unitsByTimes(literals: readonly string[]): string[] {
  const times = new Map<string, number>()
  for (const unit of literals.join('').split('')) times.set(unit, (times.get(unit) ?? 0) + 1)
  return [...times.keys()].sort((one, other) => (times.get(other) as number) - (times.get(one) as number))
}

/** The automaton of some literals. */
class Automaton {
  /** By UTF-16 code unit: the number of a character of the literals, 0 for all others. */
  readonly #numbers: Uint8Array | Uint16Array
  /** The length of a row in the table: room for all numbers. */
  readonly #width: number
  /** The tree of the literals: the states that characters lead on to, by state × width + number. */
  readonly #tree = new Map<number, number>()
  /**
   * Where a character leads from the row of a state, by row × width + number: to another row, below 0 if literals end there. A state
   * has a row from when a text first leads to it: what is read most stands close together.
   */
  #next: Int16Array | Int32Array
  /** By state: its row, 0 for none; by row: its state. */
  readonly #rows: Int32Array
  readonly #states = [0]
  /** By state: its longest proper ending that is a state too. */
  readonly #fallbacks: number[] = [0, root]
  /** By state: the state before it, and the number of the character that leads here. */
  readonly #origins: (readonly [state: number, number: number])[] = [
    [0, 0],
    [0, 0]
  ]
  /** By state: the places of the literals that end there. */
  readonly #ends: (readonly number[] | undefined)[] = [none, none]
  readonly #places: number[][] = [[], []]
  /** The row of the state that a text has led to so far. */
  #row = 0
  /** The number of the text that is looked through. */
  #text = 0
  /** By row, and by place of a literal: the last text in which it was met, so that each is told once. */
  readonly #passed: Int32Array
  readonly #met: Int32Array

  constructor(literals: readonly string[]) {
    const units = unitsByTimes(literals)
    this.#numbers = new (units.length < 0x100 ? Uint8Array : Uint16Array)(0x10000)
    for (const [index, unit] of units.entries()) this.#numbers[unit.charCodeAt(0)] = index + 1
    this.#width = (units.length + rowUnit) & -rowUnit
    const states = literals.reduce((sum, literal) => sum + literal.length, root + 1)
    this.#next = new Int16Array(firstRows * this.#width)
    this.#rows = new Int32Array(states)
    this.#passed = new Int32Array(states)
    this.#met = new Int32Array(literals.length)
    for (const [place, literal] of literals.entries()) this.#plant(literal, place)
    this.#rowOf(root)
  }

  /** The places of the literals that stand in the text, each once, in the order in which they are met. */
  find(text: string): readonly number[] {
    const found: number[] = []
    this.#text++
    this.#row = root
    for (let at = this.#skim(text, 0); at < text.length; at = this.#skim(text, at + 1)) {
      const index = this.#row * this.#width + (this.#numbers[text.charCodeAt(at)] as number)
      this.#row = Math.abs(this.#next[index] as number) || this.#lead(index)
      if (this.#passed[this.#row] !== this.#text) this.#note(this.#row, found)
    }
    return found
  }

  /** Add the places of the literals that end where a text has come for the first time. */
  #note(row: number, found: number[]): void {
    const text = this.#text
    this.#passed[row] = text
    for (const place of this.#endsAt(this.#states[row] as number)) {
      if (this.#met[place] === text) continue
      this.#met[place] = text
      found.push(place)
    }
  }

  /** Work out where a place of the table leads: to which row. */
  #lead(index: number): number {
    const row = Math.floor(index / this.#width)
    const state = this.#step(this.#states[row] as number, index - row * this.#width)
    const to = this.#rowOf(state)
    this.#next[index] = this.#endsAt(state).length > 0 ? -to : to
    return to
  }

  /** The row of a state, which is made if there is none. */
  #rowOf(state: number): number {
    if (this.#rows[state] !== 0) return this.#rows[state] as number
    const row = this.#states.push(state) - 1
    this.#rows[state] = row
    if ((row + 1) * this.#width > this.#next.length) this.#grow(row)
    return row
  }

  /** Make room in the table for twice as many rows as the given one. */
  #grow(row: number): void {
    const more = new (2 * row < mostShort ? Int16Array : Int32Array)(2 * row * this.#width)
    more.set(this.#next)
    this.#next = more
  }

  /**
   * Read on to the next character that ends a literal, or leads where it has not been worked out; where that is. Apart from
   * what is rare, for V8 compiles it in a tenth of the time.
   */
  #skim(text: string, from: number): number {
    const [numbers, next, width] = [this.#numbers, this.#next, this.#width]
    let row = this.#row
    let at = from
    for (; at < text.length; at++) {
      const to = next[row * width + (numbers[text.charCodeAt(at)] as number)] as number
      if (to <= 0) break
      row = to
    }
    this.#row = row
    return at
  }

  /** Put a literal into the tree. */
  #plant(literal: string, place: number): void {
    let state = root
    for (let at = 0; at < literal.length; at++) {
      const number = this.#numbers[literal.charCodeAt(at)] as number
      const origin = [state, number] as const
      state = remember(this.#tree, state * this.#width + number, () => this.#origins.push(origin) - 1)
    }
    const places = this.#places[state]
    if (places) places.push(place)
    else this.#places[state] = [place]
  }

  /** Where a character leads from a state. */
  #step(state: number, number: number): number {
    const child = this.#tree.get(state * this.#width + number)
    return child ?? (state === root ? root : this.#step(this.#fallbackOf(state), number))
  }

  #fallbackOf(state: number): number {
    const [before, number] = this.#origins[state] as readonly [number, number]
    this.#fallbacks[state] ??= before === root ? root : this.#step(this.#fallbackOf(before), number)
    return this.#fallbacks[state]
  }

  #endsAt(state: number): readonly number[] {
    this.#ends[state] ??= [...(this.#places[state] ?? none), ...this.#endsAt(this.#fallbackOf(state))]
    return this.#ends[state]
  }
}
