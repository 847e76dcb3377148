/** The outlet of a web address: found by a domain that a pack names, or by the pack's name. */
import {packs} from '../../rules/packs/index.ts'
import type {Pack} from '../../rules/types.ts'
import {normalised} from './column-names.ts'

/** Second-level domains under which domains are registered: "co.id", "com.my". */
const secondLevels: ReadonlySet<string> = new Set([
  'co',
  'com',
  'net',
  'org',
  'or',
  'go',
  'gov',
  'ac',
  'web',
  'my',
  'biz'
])

/** Shorter names are usual words, or domains of other outlets. */
const shortest = 5

interface Index {
  domains: ReadonlyMap<string, Pack>
  names: ReadonlyMap<string, Pack>
}

let known: Index | undefined

function index(): Index {
  const named = packs.flatMap((pack) =>
    pack.outlet ? [pack.name, ...pack.outlet.names].map((name): [string, Pack] => [name, pack]) : []
  )
  // If two packs have the same name, the first one counts.
  const first = (entries: [string, Pack][]) => new Map(entries.reverse())
  return {
    domains: first(
      named.flatMap(([name, pack]) => (/^[\w-]+(?:\.[\w-]+)+$/u.test(name) ? [[name.toLowerCase(), pack]] : []))
    ),
    names: first(
      named.flatMap(([name, pack]) => (normalised(name).length >= shortest ? [[normalised(name), pack]] : []))
    )
  }
}

/** The host of a web address, or of a text that is just a host. */
export function hostOf(value: string): string | undefined {
  const [, host] =
    /^\s*(?:[a-z][a-z\d+.-]*:)?(?:\/\/)?(?:[^\s/@]*@)?((?:[\w-]+\.)+[a-z]{2,})(?::\d+)?(?:[/?#]|\s*$)/iu.exec(value) ??
    []
  return host?.toLowerCase()
}

/** The registered name of a host, without the top-level domain: "tempo" of "bisnis.tempo.co". */
function registered(parts: readonly string[]): string {
  const before = parts.at(-2) ?? ''
  return parts.length > 2 && secondLevels.has(before) ? (parts.at(-3) ?? '') : before
}

/** The pack of the outlet that owns this host, or a host above it. */
export function packOfHost(host: string): Pack | undefined {
  known ??= index()
  const parts = host.split('.')
  for (let from = 0; from < parts.length - 1; from++) {
    const pack = known.domains.get(parts.slice(from).join('.'))
    if (pack) return pack
  }
  const name = normalised(registered(parts))
  return name.length >= shortest ? known.names.get(name) : undefined
}

/** The outlet of a web address, by the first name in its pack; undefined if there is no pack for it. */
export function outletOfUrl(value: string): string | undefined {
  const host = hostOf(value)
  return host === undefined ? undefined : packOfHost(host)?.outlet?.names[0]
}

let called: ReadonlySet<string> | undefined

/** Whether a pack is for an outlet of this name. */
export function isKnownOutlet(name: string): boolean {
  called ??= new Set(
    packs.flatMap((pack) => (pack.outlet ? [pack.name, ...pack.outlet.names] : [])).map((one) => one.toLowerCase())
  )
  return called.has(name.trim().toLowerCase())
}
