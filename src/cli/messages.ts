/** Messages of the command on the standard error: `file:line:column: kind: message (rule)`, one line each. */
import {writeTo} from '../archive/standard-streams.ts'
import {makeLimit} from '../batch/message-limit.ts'
import {type Message, type Messages, makeCollector} from '../batch/messages.ts'
import type {Palette} from '../explain/screen.ts'
import {visible} from '../index.ts'
import {paletteFor} from './colours.ts'
import type {CliOptions} from './options.ts'

/** Messages are collected, and printed by `flush`: most runs have none, and need not load the code for colours. */
export interface Printer extends Messages {
  /** Called before something is written, in order to remove a progress line. */
  onWrite(before: () => void): void
  /** From now on doubts are counted by kind, and the counts are printed at the end. */
  countDoubts(): void
  /** Print the waiting messages, and for each kind how many were not printed. */
  end(): Promise<void>
}

const colours = {error: 'red', doubt: 'yellow', note: 'cyan', removed: 'cyan', summary: 'bold'} as const

function lineOf({place, kind, text, rule}: Message, paint: Palette): string {
  const by = rule ? ` ${paint.dim(`(${visible(rule)})`)}` : ''
  return `${paint.bold(visible(place))}: ${paint[colours[kind]](kind)}: ${visible(text)}${by}\n`
}

/** Make the collector of messages. `quiet`: only errors; `verbose`: also what was removed. */
export function messagesFor({color, quiet = false, verbose = false}: Partial<CliOptions>): Printer {
  const collector = makeCollector({quiet, verbose})
  let before = () => {}
  const limit = verbose ? undefined : makeLimit()
  const flush = async () => {
    const waiting = collector.take()
    if (waiting.length === 0) return
    before()
    const lines = waiting.filter((line) => limit?.isSaid(line) ?? true)
    if (lines.length === 0) return
    const paint = await paletteFor(2, color)
    await writeTo('stderr', lines.map((line) => lineOf(line, paint)).join(''))
  }
  return {
    ...collector,
    flush,
    onWrite(clear) {
      before = clear
    },
    countDoubts: () => limit?.countDoubts(),
    async end() {
      const waiting = collector.take()
      collector.put(waiting.filter(({kind}) => kind !== 'summary'))
      await flush()
      collector.put([...(limit?.counted() ?? []), ...waiting.filter(({kind}) => kind === 'summary')])
      await flush()
    }
  }
}
