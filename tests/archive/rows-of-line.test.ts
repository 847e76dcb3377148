import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isJson} from '../../src/archive/is-json.ts'
import {partLine} from '../../src/archive/rows-of-line.ts'

const isRow = (value: unknown) => typeof (value as {text?: unknown})?.text === 'string'

/** The ids of the rows of a line, and what could not be read between them. */
const partsOf = (line: string) =>
  partLine(line, isRow)?.map((part) =>
    'value' in part ? (part.value as {id: string}).id : `<${line.slice(part.begin, part.end)}>`
  )

const a = '{"id":"a","text":"Pasar dibuka."}'
const b = '{"id":"b","text":"Kios {lama} \\"rapi\\"."}'
const c = '{"id":"c","text":"c"}'
const tagged = '{"id":"t","text":"t","tags":["x"],"n":1}'

describe('the rows of a line that is not JSON', () => {
  it.each([
    ['two rows without a newline', a + b, ['a', 'b']],
    ['three, with blanks, commas and controls', `${a} ${b},\0\0${c}`, ['a', 'b', 'c']],
    ['marks of JSON text sequences', `\u001E${a}`, ['a']],
    ['rows of other keys', a + tagged + c, ['a', 't', 'c']],
    ['a comma too many', `${a},`, ['a']],
    ['bytes between rows', `${a}PK\u0003\u0004${b}`, ['a', '<PK\u0003\u0004>', 'b']],
    ['a bracket between rows', `${a}[${b}`, ['a', '<[>', 'b']],
    ['a quote between rows', `${a}"${b}`, ['a', '<">', 'b']],
    ['a brace between rows', `${a}{${b}`, ['a', '<{>', 'b']],
    ['a row that breaks off behind a whole one', `${a}{"id":"b","te`, ['a', '<{"id":"b","te>']],
    ['the end of a row behind a whole one', `${a}b","text":"Kios."}`, ['a', '<b","text":"Kios."}>']],
    ['a row that breaks off before a whole one', `{"id":"x","text":"Pasar l${b}`, ['<{"id":"x","text":"Pasar l>', 'b']],
    ['one that breaks off in a key', `{"id":"x","te${b}`, ['<{"id":"x","te>', 'b']],
    [
      'one that breaks off in half a character',
      `{"id":"x","text":"Pasar \\u00${b}`,
      ['<{"id":"x","text":"Pasar \\u00>', 'b']
    ],
    ['one that ends in zeros', `{"id":"x","text":"Pasar\0\0\0${b}`, ['<{"id":"x","text":"Pasar\0\0\0>', 'b']],
    [
      'one that breaks off inside a list',
      `{"id":"x","text":"t","tags":["y${tagged}`,
      ['<{"id":"x","text":"t","tags":["y>', 't']
    ],
    ['a broken row between whole ones', `${a}{"id":"x","text":"y" z"}${b}`, ['a', '<{"id":"x","text":"y" z"}>', 'b']]
  ])('come out: %s', (_, line, wanted) => {
    expect(partsOf(line)).toEqual(wanted)
  })

  it.each([
    ['an object inside a row whose text is broken', `{"id":"x","text":"y" z","first":${a}}`],
    ['the same, where the row breaks off', `{"id":"x","text":"y","first":${a}`],
    ['the same in a list', `{"id":"x","text":"y","rest":[${c},${a}`],
    ['a row without its end', '{"id":"x","text":"y"'],
    ['a row without its beginning', `"id":"x","first":${a}`],
    ['an object under a key that lost its row', `id: x, first: ${a}`],
    ['a part of a document that is indented', `  ${a},`],
    ['a quote inside a text that lost its slash', '{"id":"x","text":"Dia tulis {"} lalu pergi."}'],
    ['the same in front of other keys', '{"id":"x","text":"Dia tulis {"} lalu pergi.","n":1}'],
    ['the same inside an object', '{"text":"y","more":{"text":"Dia tulis {"}} lalu pergi."}}'],
    ['an object without a text', '{"id":"x"},"text":"y"}'],
    ['the ends of two rows', `{"id":"x","text":"y","reid":"z","text":"z"}],"n":1}`],
    ['no JSON at all', 'Pasar dibuka pada Senin: {kios}']
  ])('are not made up of %s', (_, line) => {
    expect(partsOf(line)).toBeUndefined()
  })

  const textLike = (first: string) => fc.string().map((rest) => first + rest)
  const inner = fc.record({id: fc.string(), text: textLike('inside ')})
  const row = fc.record(
    {id: fc.string(), text: textLike('row '), related: fc.array(inner, {maxLength: 2}), first: inner},
    {requiredKeys: ['id', 'text']}
  )
  const textsOf = (line: string) =>
    partLine(line, isRow)?.flatMap((part) => ('value' in part ? [(part.value as {text: string}).text] : []))

  it('all come out when only newlines were lost', () => {
    fc.assert(
      fc.property(
        fc.array(row, {minLength: 2, maxLength: 4}),
        fc.constantFrom('', ' ', '\r', ',', '\0\0'),
        (rows, gap) => {
          expect(textsOf(rows.map((one) => JSON.stringify(one)).join(gap))).toEqual(rows.map(({text}) => text))
        }
      )
    )
  })

  it('are never objects inside rows, whatever bytes are lost or put in', () => {
    fc.assert(
      fc.property(
        row,
        row,
        fc.nat(),
        fc.nat(12),
        fc.constantFrom('', '"', '}', '{', ']', '\\', ',', 'x'),
        (one, other, place, lost, put) => {
          const [head, tail] = [JSON.stringify(one), JSON.stringify(other)]
          const line = `${head}\n${tail}`
          const at = place % line.length
          const damaged = (line.slice(0, at) + put + line.slice(at + lost)).replaceAll('\n', '')
          // A row that was damaged itself may have another text.
          const texts = textsOf(damaged) ?? []
          for (const text of texts) expect(text).not.toMatch(/^inside /u)
          // What stands before the damage comes out, unless all together is JSON again.
          if (at >= head.length && !isJson(Buffer.from(damaged))) expect(texts).toContain(one.text)
        }
      ),
      {numRuns: 3000}
    )
  })

  it('are looked for in time proportional to the line', () => {
    const time = (line: string) => {
      const begun = process.cpuUsage()
      partLine(line, isRow)
      return process.cpuUsage(begun).user
    }
    for (const piece of ['{"id":"', '{"id":{', '{"id":1}{"id":', '}{"id":"}', '{"id":"\\'])
      expect(time(`{"id":"x${piece.repeat(50_000)}`), piece).toBeLessThan(5_000_000)
  })
})
