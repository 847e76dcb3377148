/** What the command says on the standard error: `file:line:column: kind: message (rule)`, one line each. */
import {writeTo} from '../archive/standard-streams.ts'
import {type Doubt, type Removed, visible} from '../index.ts'
import type {Palette} from './colours.ts'
import {type Message, makeLimit} from './message-limit.ts'

export {type Message, visible}

const longest = 60

/** The beginning of a text, on one line, in quotes. */
function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return `“${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}”`
}

/** Whose message it is. */
export interface Subject {
  /** The file, or the file with the line of the JSON object. */
  name: string
  /** Positions are those of a text inside a JSON line, not of the file. */
  inside: boolean
}

/** Messages are collected, and printed by `flush`: most runs have none, and need not find out whether there is colour. */
export interface Messages {
  error(name: string, message: string): void
  doubt(subject: Subject, doubt: Doubt): void
  removed(subject: Subject, node: Removed): void
  /** What was found out about an input. */
  note(name: string, message: string): void
  /** What a run comes to. */
  summary(text: string): void
  /** What is to be done before something is written: to take a progress line away. */
  onWrite(before: () => void): void
  /** Those that wait, which are then whoever's took them. */
  take(): Message[]
  /** Print these too, in their turn: what another took. */
  put(messages: readonly Message[]): void
  flush(): Promise<void>
  /** Print what waits, and how many more there were of each kind that was not said any more. */
  end(): Promise<void>
}

const colours = {error: 'red', doubt: 'yellow', note: 'cyan', removed: 'cyan', summary: 'bold'} as const

function lineOf({place, kind, text, rule}: Message, paint: Palette): string {
  const by = rule ? ` ${paint.dim(`(${visible(rule)})`)}` : ''
  return `${paint.bold(visible(place))}: ${paint[colours[kind]](kind)}: ${visible(text)}${by}\n`
}

type Start = {line: number; column: number} | undefined

const placeOf = ({name, inside}: Subject, start: Start) =>
  start && !inside ? `${name}:${start.line}:${start.column}` : name

const innerPlace = ({inside}: Subject, start: Start) =>
  start && inside ? `, at ${start.line}:${start.column} of its text` : ''

/** Make the collector of messages. `quiet`: errors only; `verbose`: also what was removed. */
export function makeMessages(palette: () => Promise<Palette>, options: {quiet: boolean; verbose: boolean}): Messages {
  let waiting: Message[] = []
  let before = () => {}
  const limit = options.verbose ? undefined : makeLimit()
  return {
    error(place, text) {
      waiting.push({place, kind: 'error', text})
    },
    doubt(subject, {message, position, rule}) {
      if (options.quiet) return
      const text = message.replace(/\.$/u, '') + innerPlace(subject, position?.start)
      waiting.push({place: placeOf(subject, position?.start), kind: 'doubt', text, rule})
    },
    removed(subject, node) {
      if (!options.verbose) return
      const reason = node.type === 'caption' ? 'caption' : node.reason
      const text = `${reason} ${excerpt(node.value)}${innerPlace(subject, node.position?.start)}`
      waiting.push({place: placeOf(subject, node.position?.start), kind: 'removed', text, rule: node.rule})
    },
    note(place, text) {
      if (!options.quiet) waiting.push({place, kind: 'note', text})
    },
    summary(text) {
      if (!options.quiet) waiting.push({place: 'newsparse', kind: 'summary', text})
    },
    onWrite(clear) {
      before = clear
    },
    take() {
      const taken = waiting
      waiting = []
      return taken
    },
    put(messages) {
      for (const message of messages) waiting.push(message)
    },
    async flush() {
      if (waiting.length === 0) return
      before()
      const lines = this.take().filter((line) => limit?.isSaid(line) ?? true)
      if (lines.length === 0) return
      const paint = await palette()
      await writeTo('stderr', lines.map((line) => lineOf(line, paint)).join(''))
    },
    async end() {
      const last = waiting.filter(({kind}) => kind === 'summary')
      waiting = waiting.filter(({kind}) => kind !== 'summary')
      await this.flush()
      waiting = [...(limit?.counted() ?? []), ...last]
      await this.flush()
    }
  }
}
