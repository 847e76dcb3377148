/** Printer of one kind are said a few times and then counted: a fault that all rows share is one thing to know. */
import type {Message} from '../batch/messages.ts'

/** So many of one kind are said. */
const usual = 3

/** Of some kinds one is enough: they say the same of every row. */
const onceOnly: readonly RegExp[] = [/^there is no (?:text column|"[^"]*" \()/u, /is not read as a date/u]

/** Kinds that are told apart; what comes beyond them is of one kind. */
const mostKinds = 1000

/** What messages of one kind have in common: their rule, or their words without what they quote and count. */
const kindOf = ({kind, rule, text}: Message): string =>
  `${kind} ${rule ?? text.replaceAll(/"[^"]*"|“[^”]*”|\d+/gu, '#')}`

interface Kind {
  first: Message
  count: number
  said: number
}

export interface Limit {
  /** Whether a message is still said; it is counted. */
  isSaid(message: Message): boolean
  /** For each kind of which some were not said, how many these are. They are counted anew then. */
  counted(): Message[]
}

const limited = new Set<Message['kind']>(['error', 'doubt', 'note'])

export function makeLimit(): Limit {
  const kinds = new Map<string, Kind>()
  const find = (message: Message): Kind => {
    const name = kindOf(message)
    const known = kinds.get(name) ?? (kinds.size < mostKinds ? undefined : kinds.get(''))
    if (known) return known
    const made = {first: message, count: 0, said: onceOnly.some((one) => one.test(message.text)) ? 1 : usual}
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
    counted() {
      const more = [...kinds.values()].filter(({count, said}) => count > said)
      kinds.clear()
      return more.map(({first, count, said}) => ({
        ...first,
        place: 'newsparse',
        text: `… and ${(count - said).toLocaleString('en')} more like it: ${first.text.replace(/, at \d+:\d+ of its text$/u, '')}`
      }))
    }
  }
}
