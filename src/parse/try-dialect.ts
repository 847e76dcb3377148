/** Runs the examples of a dialect: a header in a message of its format, and the fields that are read from it. */
import {wireWords} from '../rules/packs/wire-dialects.ts'
import {readMessage} from '../source/wire/read-wire.ts'
import type {Dialect} from '../source/wire/types.ts'

/** A complete message around the header of an example, for each format that has such lines. */
const frames: Readonly<Record<string, (header: string) => string>> = {
  iptc7901: (header) =>
    `\x01${header}\r\n\r\nHarbour/\r\n\x02Ferries stay in port =\r\n\r\nLisbon - They stay.\r\n\x03`,
  anpa1312: (header) =>
    `\x01${header}\nr i \x13\x11BC-Harbour     11-13 0416\n\x02^BC-Harbour<\n^Ferries stay<\n\t   They stay.\n\x03`,
  zczc: (header) => `ZCZC AAP\n${header}\nThey stay.\nNNNN\n`
}

/** The fields that are read from the header of an example, by name; `headline` is one of them. */
export function fieldsOf(dialect: Dialect, header: string): Record<string, string> {
  const text = (frames[dialect.format] as (line: string) => string)(header)
  const own = {...wireWords.usual[dialect.format], ...dialect, recognise: /^/}
  const {wire, pieces} = readMessage(text, dialect.format, {...wireWords, dialects: [own]})
  const headline = pieces.find(({role}) => role === 'headline')
  const said = {...wire.fields, ...wire, headline: headline && text.slice(headline.start, headline.end)}
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, String(value ?? null)]))
}

/** What is wrong with an example of a dialect; undefined if it gives its fields. */
export function checkDialectExample(dialect: Dialect, at: number): string | undefined {
  const {header, fields} = dialect.examples[at] as Dialect['examples'][number]
  const said = fieldsOf(dialect, header)
  const wrong = Object.keys(fields).find((name) => said[name] !== fields[name])
  if (wrong === undefined) return undefined
  return `"${wrong}" of the header ${JSON.stringify(header)} should be ${JSON.stringify(fields[wrong])}, but is ${JSON.stringify(said[wrong] ?? null)}.`
}
