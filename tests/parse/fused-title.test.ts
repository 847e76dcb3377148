import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'
import {prune} from '../../src/transform/prune.ts'
import {toText} from '../../src/write/text.ts'

const lead =
  'Contoh.com, Bandung - Pasar lama itu dibuka lagi pada Senin dan ramai sejak subuh, kata Budiono, pengelola yang sudah lama menunggu.'

const read = (text: string) => toText(prune(parse(text))).trim()
const doubts = (text: string) => parse(text).metadata.doubts.map(({rule}) => rule)

describe('titles fused with the prose after them', () => {
  it('end before a name that the story gave by itself', () => {
    const text = `${lead} Baca juga: Jalan Baru ke Desa Contoh Dibangun Tahun Depan Budiono menilai pasar itu akan tetap ramai.`
    expect(read(text)).toMatch(/menunggu\. Budiono menilai pasar itu akan tetap ramai\.$/u)
    expect(doubts(text)).toEqual([])
  })

  it.each([
    [
      'a name that was not given before',
      'Baca juga: Jalan Baru ke Desa Contoh Dibangun Tahun Depan Sinta menilai pasar itu akan ramai.'
    ],
    [
      'a name given only as a part of a longer one',
      'Ketua Rudi Hartono datang. Baca juga: Jalan Baru ke Desa Contoh Dibangun Tahun Depan Hartono menilai pasar itu akan ramai.'
    ],
    [
      'a title in sentence case',
      'Baca juga: Jalan baru ke desa itu dibangun tahun depan Budiono menilai pasar itu akan ramai.'
    ],
    ['too few words for a title', 'Baca juga: Jalan Baru Budiono menilai pasar itu akan ramai.']
  ])('stay and are doubted after %s', (_what, rest) => {
    const text = `${lead} ${rest}`
    expect(read(text)).toContain(rest.replace(/^.*Baca juga: /u, ''))
    expect(doubts(text)).toEqual(['id/read-also-label-inside'])
  })

  it('leave the words that stand before the name elsewhere', () => {
    const text = `${lead} Baca juga: Jalan Baru ke Desa Contoh Dibangun Lagi Kepala Pasar Budiono menilai pasar itu ramai. Namun Kepala Pasar Budiono tidak hadir.`
    expect(read(text)).toContain('Kepala Pasar Budiono menilai pasar itu ramai.')
    expect(read(text)).not.toContain('Jalan Baru')
  })
})
