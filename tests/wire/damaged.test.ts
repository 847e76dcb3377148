/** Messages cut off anywhere and changed anywhere: nothing is lost, nothing hangs, nothing throws. */
import {describe, expect, it} from 'vitest'
import {MessageSplitter} from '../../src/archive/readers/split-messages.ts'
import type {WireFormat} from '../../src/article/types.ts'
import {wireFormats} from '../../src/source/wire/recognise-wire.ts'
import {expectLaws, fixtures, readBytes, split} from './messages.ts'

/** Mutations of each format: as many as 10,000 when `WIRE_MUTATIONS` says so, fewer in a usual run. */
const mutations = Number(process.env['WIRE_MUTATIONS'] ?? 300)

/** At most so many places of a message are cut at in a usual run; all, when mutations are many. */
const cuts = mutations >= 10_000 ? Number.POSITIVE_INFINITY : 60

const messagesOf = (format: WireFormat): Buffer[] =>
  fixtures.filter((fixture) => fixture.format === format).flatMap(({bytes}) => split(bytes, format))

/** Numbers from 0 up to a limit; the same ones each time. */
function makeRandom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % limit
  }
}

/** What mutations put in: signs that mean something in one of the formats. */
const pieces = [
  ...[
    '\x01',
    '\x02',
    '\x03',
    '\x04',
    '\x16',
    '\x1f',
    '\x7f',
    '\x08',
    '\r',
    '\n',
    '\r\n',
    '\t',
    '^',
    '<',
    '>',
    '=',
    ' =',
    '/'
  ],
  ...[
    'ZCZC',
    'NNNN',
    '"',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '&',
    '&amp;',
    '&#0;',
    '&QL;',
    '<![CDATA[',
    ']]>',
    '<!--',
    '<p>',
    '</p>'
  ],
  ...[
    '<nitf>',
    '</body.content>',
    '<hl2>',
    '<table>',
    'eca062 4 i 211 ',
    'BC-X',
    '\ufeff',
    '\u2028',
    'é',
    '(dpa)',
    ' - ',
    ''
  ]
].map((piece) => Buffer.from(piece))

function mutated(message: Buffer, random: (limit: number) => number): Buffer {
  let bytes = message
  for (let changes = 1 + random(4); changes > 0; changes--) {
    const at = random(bytes.length + 1)
    const gone = random(3) === 0 ? random(40) : random(2)
    const piece = random(4) === 0 ? Buffer.from([random(255) + 1]) : (pieces[random(pieces.length)] as Buffer)
    bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + gone)])
  }
  return bytes
}

function expectWhole(bytes: Buffer, format: WireFormat): void {
  const {text, article} = readBytes(bytes, format)
  expectLaws(text, article)
}

describe.each(wireFormats)('%s', (format) => {
  it('is whole wherever it is cut off', () => {
    for (const message of messagesOf(format)) {
      const step = Math.max(1, Math.ceil(message.length / cuts))
      for (let end = 0; end < message.length; end += step) expectWhole(message.subarray(0, end), format)
    }
  })

  it('is whole whatever is changed in it', () => {
    const random = makeRandom(21)
    const messages = messagesOf(format)
    let longest = 0
    for (let count = 0; count < mutations; count++) {
      const bytes = mutated(messages[count % messages.length] as Buffer, random)
      const start = process.cpuUsage()
      expectWhole(bytes, format)
      longest = Math.max(longest, process.cpuUsage(start).user)
    }
    // Of the processor's time: another program may have it for long.
    expect(longest / 1000).toBeLessThan(2000)
  })

  it('comes apart the same in whatever pieces it comes', () => {
    const whole = Buffer.concat(Array.from({length: 12}, () => messagesOf(format)).flat())
    const wanted = split(whole, format).length
    for (const size of [513, 700, 849, 1000, 4096]) {
      const splitter = new MessageSplitter(format)
      let count = 0
      for (let at = 0; at < whole.length; at += size) count += splitter.push(whole.subarray(at, at + size)).length
      expect(count + splitter.end().length, `in pieces of ${size}`).toBe(wanted)
    }
  })

  it('comes apart into all its bytes', () => {
    const random = makeRandom(7)
    const whole = Buffer.concat(messagesOf(format))
    for (let count = 0; count < Math.min(mutations, 300); count++) {
      const bytes = mutated(whole, random)
      expect(Buffer.concat(split(bytes, format)).equals(bytes)).toBe(true)
    }
  })
})
