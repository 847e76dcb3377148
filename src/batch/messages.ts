/** What is to be said of a job: records, which are collected where the work is done and go from thread to thread as they are. */
import type {Doubt} from '../article/types.ts'
import type {Removed} from '../transform/prune.ts'

/** A message that waits to be printed. */
export interface Message {
  /** Whose it is: "news.jsonl:3", "story.txt:7:1". */
  place: string
  kind: 'error' | 'doubt' | 'note' | 'removed' | 'summary'
  text: string
  /** The rule that a doubt or a removal goes back to. */
  rule?: string | undefined
}

/** Whose message it is. */
export interface Subject {
  /** The file, or the file with the line of the JSON object. */
  name: string
  /** Positions are those of a text inside a JSON line, not of the file. */
  inside: boolean
}

/** Collects messages. */
export interface MessageCollector {
  error(name: string, message: string): void
  doubt(subject: Subject, doubt: Doubt): void
  removed(subject: Subject, node: Removed): void
  /** What was found out about an input. */
  note(name: string, message: string): void
  /** What a run comes to. */
  summary(text: string): void
  /** Take the messages that wait. */
  take(): Message[]
  /** Add these, in their turn: what another took. */
  put(messages: readonly Message[]): void
}

/** Collects messages, and passes them on. */
export interface Messages extends MessageCollector {
  /** Pass on those that wait. */
  flush(): Promise<void>
}

const longest = 60

/** The beginning of a text, on one line, in quotes. */
function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return `“${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}”`
}

type Start = {line: number; column: number} | undefined

const placeOf = ({name, inside}: Subject, start: Start) =>
  start && !inside ? `${name}:${start.line}:${start.column}` : name

const innerPlace = ({inside}: Subject, start: Start) =>
  start && inside ? `, at ${start.line}:${start.column} of its text` : ''

/** Which messages are wanted. */
export interface Wanted {
  /** Errors only. */
  quiet?: boolean | undefined
  /** Also what was removed. */
  verbose?: boolean | undefined
}

export function makeCollector({quiet, verbose}: Wanted): MessageCollector {
  let waiting: Message[] = []
  return {
    error(place, text) {
      waiting.push({place, kind: 'error', text})
    },
    doubt(subject, {message, position, rule}) {
      if (quiet) return
      const text = message.replace(/\.$/u, '') + innerPlace(subject, position?.start)
      waiting.push({place: placeOf(subject, position?.start), kind: 'doubt', text, rule})
    },
    removed(subject, node) {
      if (!verbose) return
      const reason = node.type === 'caption' ? 'caption' : node.reason
      const text = `${reason} ${excerpt(node.value)}${innerPlace(subject, node.position?.start)}`
      waiting.push({place: placeOf(subject, node.position?.start), kind: 'removed', text, rule: node.rule})
    },
    note(place, text) {
      if (!quiet) waiting.push({place, kind: 'note', text})
    },
    summary(text) {
      if (!quiet) waiting.push({place: 'newsparse', kind: 'summary', text})
    },
    take() {
      const taken = waiting
      waiting = []
      return taken
    },
    put(messages) {
      for (const message of messages) waiting.push(message)
    }
  }
}
