/** Dialects are data: their examples are their tests. */
import {describe, expect, it} from 'vitest'
import {wireWords} from '../../src/rules/packs/wire-dialects.ts'
import {readMessage} from '../../src/source/wire/read-wire.ts'

const {dialects} = wireWords

/** A whole message around a line of a header, for each format that has such lines. */
const frames: Readonly<Record<string, (header: string) => string>> = {
  iptc7901: (header) =>
    `\x01${header}\r\n\r\nHarbour/\r\n\x02Ferries stay in port =\r\n\r\nLisbon - They stay.\r\n\x03`,
  anpa1312: (header) =>
    `\x01${header}\nr i \x13\x11BC-Harbour     11-13 0416\n\x02^BC-Harbour<\n^Ferries stay<\n\t   They stay.\n\x03`,
  zczc: (header) => `ZCZC AAP\n${header}\nThey stay.\nNNNN\n`
}

describe.each(dialects)('$name', ({name, format, examples, ...patterns}) => {
  it.each(examples)('reads $header', ({header, fields}) => {
    const whole = (frames[format] as (line: string) => string)(header)
    const {wire, pieces} = readMessage(whole, format, {
      ...wireWords,
      dialects: dialects.filter((one) => one.name === name).map((one) => ({...one, recognise: /^/}))
    })
    const said: Record<string, unknown> = {...wire.fields, ...wire}
    const headline = pieces.find(({role}) => role === 'headline')
    said['headline'] = headline && whole.slice(headline.start, headline.end)
    for (const [field, value] of Object.entries(fields)) expect(String(said[field]), field).toBe(value)
  })

  it('has patterns without state', () => {
    for (const pattern of Object.values(patterns))
      if (pattern instanceof RegExp) expect(pattern.flags).not.toMatch(/[gy]/)
  })

  it('has patterns whose time grows no faster than the line', () => {
    for (const pattern of Object.values(patterns)) {
      if (!(pattern instanceof RegExp)) continue
      for (const piece of ['a', 'A ', ' ', '(', '-', '/', 'dpa ', '1', '.']) {
        const start = performance.now()
        pattern.test(piece.repeat(20_000 / piece.length))
        expect(performance.now() - start, `${pattern} on ${piece}`).toBeLessThan(1000)
      }
    }
  })
})

it('has one name for each dialect', () => {
  expect(new Set(dialects.map(({name}) => name)).size).toBe(dialects.length)
})
