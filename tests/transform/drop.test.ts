import {describe, expect, it} from 'vitest'
import {createConverter} from '../../src/convert.ts'
import {parse} from '../../src/parse/parse.ts'
import {dropParts} from '../../src/transform/drop.ts'
import {toRecord} from '../../src/write/record.ts'

const copy = `Pasar Lama Dibuka Lagi

JAKARTA, KOMPAS.com - Pasar lama itu dibuka lagi pada Senin pagi setelah setahun ditutup karena banjir besar.

Para pedagang menyambut baik pembukaan itu dan berharap pembeli segera kembali ke kios mereka.

Penulis: Rudi Hartono`

describe('parts that are dropped', () => {
  it('go out of the record, and are told among what was removed', async () => {
    const {credits, dateline, removed} = toRecord(dropParts(parse(copy), ['credits', 'dateline']))
    expect([credits, dateline]).toEqual([[], null])
    expect(removed.map(({text}) => text)).toEqual(
      expect.arrayContaining(['JAKARTA, KOMPAS.com', 'Penulis: Rudi Hartono'])
    )
  })

  it('go out of every format', async () => {
    for (const to of ['markdown', 'text', 'html', 'jsonl', 'tei']) {
      const whole = (await createConverter({to})).convert(copy).output
      const without = (await createConverter({to, drop: ['credits']})).convert(copy).output
      if (whole.includes('Rudi Hartono') && to !== 'jsonl') expect(without).not.toContain('Rudi Hartono')
      expect(without).toContain('Para pedagang menyambut')
    }
  })

  it('stay out when boilerplate is kept: only what the copy has as boilerplate comes back', async () => {
    const {convert} = await createConverter({to: 'text', drop: ['credits'], subheadings: 'drop', keep: 'all'})
    const {output} = convert(copy)
    expect(output).not.toContain('Rudi Hartono')
    expect(output).toContain('Para pedagang menyambut')
    expect(output).toBe(
      (await createConverter({to: 'text', drop: ['credits'], subheadings: 'drop', keep: ['other']})).convert(copy)
        .output
    )
  })

  it('leave the article that was given as it is', () => {
    const article = parse(copy)
    const before = JSON.stringify(article)
    dropParts(article, ['headline', 'deck', 'bylines', 'dateline', 'credits', 'notes', 'agate'])
    expect(JSON.stringify(article)).toBe(before)
  })
})

describe('the outlet to group by', () => {
  it('is the name of its pack, however it is printed', () => {
    const id = (outlet: string) =>
      parse(`JAKARTA, ${outlet} - Pasar lama itu dibuka lagi pada Senin pagi, kata para pedagang di sana.`).metadata
    expect([id('KOMPAS.com'), id('Kompas.com')].map(({outletId}) => outletId)).toEqual(['kompas', 'kompas'])
    expect(id('SUARARAWA.COM')).toMatchObject({outlet: 'SUARARAWA.COM', outletId: null})
    expect(parse('A line of nobody.').metadata).toMatchObject({outlet: null, outletId: null})
  })
})
