/** The messages of a job: plain objects, which are collected where the work is done, and can be sent between threads. */
import type {Doubt} from '../article/types.ts'
import type {Removed} from '../transform/prune.ts'

/** A message that has not been printed yet. */
export interface Message {
  /** What it is about: "news.jsonl:3", "story.txt:7:1". */
  place: string
  kind: 'error' | 'doubt' | 'note' | 'removed' | 'summary'
  text: string
  /** The rule that caused a doubt or a removal. */
  rule?: string | undefined
}

/** What a message is about. */
export interface Subject {
  /** The file, or the file with the line of the JSON object. */
  name: string
  /** Positions are those in a text inside a JSON line, not in the file. */
  inside: boolean
}

/** Collects messages. */
export interface MessageCollector {
  error(name: string, message: string): void
  doubt(subject: Subject, doubt: Doubt): void
  removed(subject: Subject, node: Removed): void
  /** A note about an input. */
  note(name: string, message: string): void
  /** The summary of a run. */
  summary(text: string): void
  /** Take the messages that wait. */
  take(): Message[]
  /** Add messages that another collector took, in their order. */
  put(messages: readonly Message[]): void
}

/** Collects messages, and passes them on. */
export interface Messages extends MessageCollector {
  /** Pass on the messages that wait. */
  flush(): Promise<void>
}

const longest = 60

/** The beginning of a text, on one line, in quotation marks. */
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
  /** Also messages about text that was removed. */
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
