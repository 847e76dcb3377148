/** Dialects are data: their examples are their tests. */
import {describe, expect, it} from 'vitest'
import {checkDialectExample} from '../../src/parse/try-dialect.ts'
import {wireWords} from '../../src/rules/packs/wire-dialects.ts'
import {folderWith} from '../cli/command.ts'

const {dialects} = wireWords

describe.each(dialects)('$name', ({name, format, examples, ...patterns}) => {
  it('reads its examples', () => {
    const dialect = {name, format, examples, ...patterns}
    for (const at of examples.keys()) expect(checkDialectExample(dialect, at)).toBeUndefined()
  })

  it('has patterns without state', () => {
    for (const pattern of Object.values(patterns))
      if (pattern instanceof RegExp) expect(pattern.flags).not.toMatch(/[gy]/)
  })

  it('has patterns whose time grows no faster than the line', () => {
    for (const pattern of Object.values(patterns)) {
      if (!(pattern instanceof RegExp)) continue
      for (const piece of ['a', 'A ', ' ', '(', '-', '/', 'dpa ', '1', '.']) {
        const start = process.cpuUsage()
        pattern.test(piece.repeat(20_000 / piece.length))
        expect(process.cpuUsage(start).user / 1000, `${pattern} on ${piece}`).toBeLessThan(1000)
      }
    }
  })
})

it('has one name for each dialect', () => {
  expect(new Set(dialects.map(({name}) => name)).size).toBe(dialects.length)
})

describe('a dialect in a pack of one’s own', () => {
  const pack = `
name: harbour
dialects:
  - name: hna
    format: iptc7901
    outlet: Harbour News Agency
    recognise: 'HNA-[0-9]{4}$'
    info: '^\\s*(?<language>[a-z]{2}) (?<agencyNumber>HNA-[0-9]{4})$'
    markers: '^(?:(?<version>UPDATE [0-9])|<<(?<status>[A-Z ]+)>>)$'
    byline: '^Reporting by \\p{Lu}'
    dateline: '^(?<places>\\p{Lu}[^()]{1,40}) \\((?<outlet>HNA)\\) (?<separator>::)'
    signOff: '^hna/[a-z]{2,4}$'
    examples:
      - header: 'hnx0042 2 eco 0118 pt HNA-0042'
        fields: {service: hnx, sequence: '0042', language: pt, agencyNumber: HNA-0042}
rules: []
`
  const message = [
    '\x01hnx0042 2 eco 0118 pt HNA-0042',
    '',
    'Porto/Greve/',
    '\x02<<EMBARGO LIFTED>>',
    'UPDATE 2',
    'Ferries stay in port',
    'Reporting by Ana Sousa =',
    '',
    'Lisboa (HNA) :: Ferries stayed in port for a second day on Tuesday.',
    '',
    'hna/asm',
    '\x03131137 GMT Nov 13',
    '\x7f\x7f\x04'
  ].join('\r\n')

  it('is checked, and reads the messages of its service', async () => {
    const {newsparse} = folderWith({'harbour.yaml': pack, 'a.txt': message})
    expect(await newsparse(['rules', 'check', 'harbour.yaml'])).toMatchObject({code: 0, stderr: ''})
    const {code, stdout} = await newsparse(['a.txt', '--pack', 'harbour.yaml', '--to', 'json'])
    const {wire, outlet, headline, bylines, dateline, credits, language} = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(wire).toMatchObject({dialect: 'hna', version: 'UPDATE 2', status: ['EMBARGO LIFTED']})
    expect(wire.fields.agencyNumber).toBe('HNA-0042')
    expect([outlet, language, headline.text]).toEqual(['Harbour News Agency', 'pt', 'Ferries stay in port'])
    expect(bylines[0].text).toContain('Ana Sousa')
    expect(dateline).toMatchObject({places: ['Lisboa'], rule: 'wire/dateline-hna'})
    expect(credits[0].text).toBe('hna/asm')
  })

  it('is refused with the place of what is wrong', async () => {
    const wrong = pack.replace('agencyNumber: HNA-0042}', 'agencyNumber: HNA-0043}')
    const {newsparse} = folderWith({'a.yaml': wrong, 'b.yaml': pack.replace('signOff:', 'signof:')})
    const {code, stderr} = await newsparse(['rules', 'check', 'a.yaml', 'b.yaml'])
    expect(code).toBe(2)
    expect(stderr).toContain('a.yaml:14:9: error: dialects[0].examples[0]: "agencyNumber" of the header')
    expect(stderr).toContain('"signof" is unknown. Did you mean "signOff"?')
  })
})
