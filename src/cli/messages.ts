/** What the command says on the standard error: one line a message, control characters made visible. */
import {stderr} from 'node:process'
import type {ChalkInstance} from 'chalk'
import type {Doubt, Removed} from '../index.ts'

/** C0 and C1 controls, and the characters that turn the direction of writing: none of them reaches a terminal. */
const unsafe = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** The text with control characters as `\u001b`. */
export const visible = (text: string): string =>
  text.replaceAll(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

const longest = 60

/** The beginning of a text, on one line. */
export function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}

export interface Messages {
  error(place: string, message: string): void
  doubt(name: string, doubt: Doubt): void
  removed(name: string, node: Removed): void
}

const placeOf = (name: string, start?: {line: number; column: number}) => (start ? `${name}:${start.line}:${start.column}` : name)

/** Make the writer of messages. `quiet`: errors only. */
export function makeMessages(colour: ChalkInstance, options: {quiet: boolean; verbose: boolean}): Messages {
  const say = (line: string) => stderr.write(`${line}\n`)
  return {
    error: (place, message) => say(`${colour.bold.red('error')} ${colour.bold(visible(place))}: ${visible(message)}`),
    doubt(name, {message, position, rule}) {
      if (options.quiet) return
      say(`${colour.yellow('doubt')} ${colour.bold(visible(placeOf(name, position?.start)))}: ${visible(message)} ${colour.dim(`(${rule})`)}`)
    },
    removed(name, node) {
      if (!options.verbose) return
      const reason = node.type === 'caption' ? 'caption' : node.reason
      say(`${colour.dim('removed')} ${visible(placeOf(name, node.position?.start))}: ${reason}: ${visible(excerpt(node.value))} ${colour.dim(`(${node.rule ?? ''})`)}`)
    }
  }
}
