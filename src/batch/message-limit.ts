/** Messages of one kind are printed a few times and then counted: an error that all rows share needs to be reported only once. */
import type {Message} from './messages.ts'

/** How many messages of one kind are printed. */
const usual = 3

/** For some kinds one message is enough: it is the same for every row. */
const onceOnly: readonly RegExp[] = [/^there is no (?:text column|"[^"]*" \()/u, /is not read as a date/u]

/** Number of kinds that are distinguished; all others count as one kind. */
const mostKinds = 1000

/** What messages of one kind have in common: their rule, or their text without quotations and numbers. */
const kindOf = ({kind, rule, text}: Message): string =>
  `${kind} ${rule ?? text.replaceAll(/"[^"]*"|“[^”]*”|\d+/gu, '#')}`

interface Kind {
  first: Message
  count: number
  said: number
}

export interface Limit {
  /** Whether a message is still printed; it is counted. */
  isSaid(message: Message): boolean
  /** From now on doubts are only counted: the user watches the progress of a long run. */
  countDoubts(): void
  /** For each kind, how many messages were not printed. Then counting starts anew. */
  counted(): Message[]
}

const limited = new Set<Message['kind']>(['error', 'doubt', 'note'])

const withoutPlace = (text: string) => text.replace(/, at \d+:\d+ of its text$/u, '')

export function makeLimit(): Limit {
  const kinds = new Map<string, Kind>()
  let doubts = usual
  const saidOf = ({kind, text}: Message) => {
    if (kind === 'doubt' && doubts === 0) return 0
    return onceOnly.some((one) => one.test(text)) ? 1 : usual
  }
  const find = (message: Message): Kind => {
    const name = kindOf(message)
    const known = kinds.get(name) ?? (kinds.size < mostKinds ? undefined : kinds.get(''))
    if (known) return known
    const made = {first: message, count: 0, said: saidOf(message)}
    kinds.set(kinds.size < mostKinds ? name : '', made)
    return made
  }
  return {
    isSaid(message) {
      if (!limited.has(message.kind)) return true
      const kind = find(message)
      kind.count++
      return kind.count <= kind.said
    },
    countDoubts() {
      doubts = 0
    },
    counted() {
      const more = [...kinds.values()].filter(({count, said}) => count > said)
      kinds.clear()
      doubts = usual
      return more.map(({first, count, said}) => ({
        ...first,
        place: 'newsparse',
        text:
          said === 0
            ? `${count.toLocaleString('en')} × ${withoutPlace(first.text)}; first in ${first.place}`
            : `… and ${(count - said).toLocaleString('en')} more like it: ${withoutPlace(first.text)}`
      }))
    }
  }
}
