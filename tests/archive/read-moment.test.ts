import fc from 'fast-check'
import {afterEach, describe, expect, it} from 'vitest'
import {dayOrderOf, readMoment} from '../../src/archive/read-moment.ts'

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
    ['22/10/2022', '2022-10-22'],
    // A zone that nobody knows: the day is sure, the time is not.
    ['24 Oct 2022 09:00 XYZ', '2022-10-24'],
    ['Diperbarui 18 Jun 2025, 14:05 WIB', '2025-06-18T14:05+07:00'],
    ['Selasa, 10 Juni 2025 08:52 WIB', '2025-06-10T08:52+07:00'],
    ['Terbit: Selasa, 10/06/2025 pukul 08.52 WITA', '2025-06-10T08:52+08:00'],
    ['16 April 2025, 02:36PM', '2025-04-16T14:36'],
    ['20/05/2025 21:30 MYT', '2025-05-20T21:30+08:00'],
    ['Published on Monday, June 16, 2025 at 3 p.m. EDT', '2025-06-16T15:00-04:00'],
    ['Updated: Jun 16, 2025 | 3:04 PM ET', '2025-06-16'],
    ['Publié le 16 juin 2025 à 14h05', '2025-06-16T14:05'],
    ['Veröffentlicht am 16. Juni 2025, 14.05 Uhr', '2025-06-16T14:05'],
    ['Stand: 16.06.2025 14:05 Uhr', '2025-06-16T14:05'],
    ['Actualizado el 16 de junio de 2025 a las 14:05 h', '2025-06-16T14:05'],
    ['Publicado em 16 de junho de 2025 às 14h05', '2025-06-16T14:05'],
    ['Pubblicato il 16 giugno 2025 alle ore 14:05', '2025-06-16T14:05'],
    ['Gepubliceerd op 16 juni 2025 om 14:05 uur', '2025-06-16T14:05'],
    ['14:05 WIB, 18 Juni 2025', '2025-06-18T14:05+07:00'],
    ['2025/06/18 14:05', '2025-06-18T14:05'],
    ['1750255500', '2025-06-18T14:05:00Z'],
    ['1750255500123', '2025-06-18T14:05:00.123Z']
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

describe('dayOrderOf', () => {
  it('is what one cell of a column shows, and nothing when they show none, or both', () => {
    expect(dayOrderOf(['10/06/2025', '22/06/2025 10:00'])).toBe('day-first')
    expect(dayOrderOf(['06/10/2025', '06/22/2025'])).toBe('month-first')
    expect(dayOrderOf(['06/10/2025'])).toBeUndefined()
    expect(dayOrderOf(['06/22/2025', '22/06/2025'])).toBeUndefined()
  })

  it('decides what a cell alone leaves open', () => {
    expect(readMoment('10/06/2025', undefined, 'day-first')).toBe('2025-06-10')
    expect(readMoment('10/06/2025', undefined, 'month-first')).toBe('2025-10-06')
  })
})
