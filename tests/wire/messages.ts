/** The wire messages of the fixtures, and how they are read. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect} from 'vitest'
import {MessageSplitter} from '../../src/archive/readers/split-messages.ts'
import type {Article, WireFormat} from '../../src/article/types.ts'
import {leavesOf} from '../../src/article/walk.ts'
import {makeParser} from '../../src/parse/parse.ts'
import {readWireMessage} from '../../src/parse/wire.ts'
import {decode} from '../../src/source/decode.ts'
import {wireFormats} from '../../src/source/wire/recognise-wire.ts'

export const folder = fileURLToPath(new URL('../../wire-fixtures', import.meta.url))

export interface Fixture {
  format: WireFormat
  /** `iptc7901/dpa.iptc` */
  name: string
  bytes: Buffer
}

export const fixtures: readonly Fixture[] = wireFormats.flatMap((format) =>
  readdirSync(join(folder, format))
    .filter((name) => !name.endsWith('.golden.json'))
    .map((name) => ({format, name: `${format}/${name}`, bytes: readFileSync(join(folder, format, name))}))
)

/** The messages that stand in bytes. */
export function split(bytes: Buffer, format: WireFormat): Buffer[] {
  const splitter = new MessageSplitter(format)
  return [...splitter.push(bytes), ...splitter.end()].map((message) => message as Buffer)
}

const read = makeParser()

export const readText = (text: string, format: WireFormat): Article =>
  readWireMessage(text, format, (copy, given) => read(copy, given))

export function readBytes(bytes: Buffer, format: WireFormat): {text: string; article: Article} {
  const {text} = decode(bytes, {encoding: bytes.includes(0) ? 'windows-1252' : undefined})
  return {text, article: readText(text, format)}
}

/** The first two laws, for a text and its tree. */
export function expectLaws(text: string, article: Article): void {
  let at = 0
  for (const leaf of leavesOf(article)) {
    const [start, end] = [leaf.position?.start.offset ?? -1, leaf.position?.end.offset ?? -1]
    if (start < at || text.slice(at, start).trim() !== '' || leaf.value !== text.slice(start, end))
      expect.fail(`between ${at} and ${end}: ${JSON.stringify(text.slice(at, end))} is not ${JSON.stringify(leaf)}`)
    at = end
  }
  if (text.slice(at).trim() !== '') expect.fail(`behind ${at} is lost: ${JSON.stringify(text.slice(at, at + 80))}`)
}
