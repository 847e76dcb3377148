import fc from 'fast-check'
import {afterEach, describe, expect, it} from 'vitest'
import {readMoment} from '../../src/archive/read-moment.ts'

const zone = process.env['TZ']
afterEach(() => {
  process.env['TZ'] = zone
})

describe('readMoment', () => {
  it.each([
    ['2022-10-22', '2022-10-22'],
    ['2022-10-22 05:06', '2022-10-22T05:06'],
    ['2022-10-22T05:06:07.123456+0700', '2022-10-22T05:06:07.123456+07:00'],
    ['2022-10-22T05:06:07Z', '2022-10-22T05:06:07Z'],
    ['20221022', '2022-10-22'],
    ['5 March 2021', '2021-03-05'],
    ['March 5, 2021', '2021-03-05'],
    ['Senin, 5 Maret 2021', '2021-03-05'],
    ['5 Mac 2021', '2021-03-05'],
    ['Mon, 24 Oct 2022 09:00:00 +0700', '2022-10-24T09:00:00+07:00'],
    ['Mon, 24 Oct 2022 09:00:00 GMT', '2022-10-24T09:00:00Z'],
    ['Mon Oct 24 09:00:00 +0000 2022', '2022-10-24T09:00:00+00:00'],
    ['Senin, 24 Oktober 2022 | 09:00 WIB', '2022-10-24T09:00+07:00'],
    ['October 24, 2022 9:05 PM', '2022-10-24T21:05'],
    ['22/10/2022', '2022-10-22']
  ])('reads %s', (text, wanted) => {
    for (const place of ['UTC', 'Asia/Jakarta', 'America/Los_Angeles']) {
      process.env['TZ'] = place
      expect(readMoment(text)).toBe(wanted)
    }
  })

  it.each([
    'Halaman 12',
    'Feb 31 2021',
    '2021-02-31',
    '2021-02-28 25:00',
    '2021-03-08 05:06 (<b>any</b>)',
    '03/04/2021',
    '5 Maret',
    'Senin',
    '12',
    '24 Oct 2022 09:00 XYZ',
    ''
  ])('makes nothing of %s', (text) => {
    expect(readMoment(text)).toBeUndefined()
  })

  it('reads days by the order of the language that is told', () => {
    expect([readMoment('03/04/2021', 'id'), readMoment('03/04/2021', 'en')]).toEqual(['2021-04-03', '2021-03-04'])
  })

  it('gives a day that there is, or nothing, whatever the text', () => {
    const parts = fc.constantFrom(
      '5',
      '31',
      '2021',
      'Maret',
      'Feb',
      'Senin,',
      '/',
      '-',
      ' ',
      '10:30',
      'WIB',
      '+0700',
      'PM',
      '(',
      'x'
    )
    fc.assert(
      fc.property(
        fc.array(parts, {maxLength: 9}).map((some) => some.join(' ')),
        (text) => {
          const found = readMoment(text)
          if (found === undefined) return
          expect(found).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/u)
          expect(new Date(`${found.slice(0, 10)}T00:00:00Z`).toISOString().slice(0, 10)).toBe(found.slice(0, 10))
        }
      ),
      {numRuns: 2000}
    )
  })
})
