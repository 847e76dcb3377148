import {describe, expect, it} from 'vitest'
import {readSource} from '../../src/source/read-source.ts'

const shown = (text: string) => readSource(text).lines.map((line) => line.text)

describe('copy broken at links', () => {
  it.each([
    [
      'a dateline and names',
      'Jakarta\n-\nDua pelari\nKlub Elang Muda\ndipastikan ikut lomba di kandang\nKlub Teratai\n.\nDamar Wicaksana\ndan\nYoga Sembada\nakan turun lebih dulu.',
      [
        'Jakarta - Dua pelari Klub Elang Muda dipastikan ikut lomba di kandang Klub Teratai.',
        'Damar Wicaksana dan Yoga Sembada akan turun lebih dulu.'
      ]
    ],
    [
      'brackets',
      'Kota Lama (\nHarian Dermaga\n)\n – Badan Pelabuhan (\nBP\n) menyampaikan laporan harian.\nLaporan itu terbit.',
      ['Kota Lama (Harian Dermaga) – Badan Pelabuhan (BP) menyampaikan laporan harian.', 'Laporan itu terbit.']
    ],
    [
      'words in the middle of a long line',
      'Penataan pasar itu akan melibatkan warga desa dalam rangka\ngotong royong\ndan pelatihan.\nPasar Lama Dibuka\nWarga datang sejak pagi.',
      [
        'Penataan pasar itu akan melibatkan warga desa dalam rangka gotong royong dan pelatihan.',
        'Pasar Lama Dibuka',
        'Warga datang sejak pagi.'
      ]
    ],
    [
      'an address',
      'Badan itu menyampaikan laporan harian dan juga prakiraan cuaca\nlewat\nsurel\n.\nMengutip\nhttps://www.contoh.go.id/\nberikut prakiraan cuaca.',
      [
        'Badan itu menyampaikan laporan harian dan juga prakiraan cuaca lewat surel.',
        'Mengutip https://www.contoh.go.id/ berikut prakiraan cuaca.'
      ]
    ],
    [
      'the blank behind a linked word',
      'Die Grenze gilt seit dem Frühjahr.\nLaut\n Artikel 12 des Gesetzes kann sie überschritten werden.\nDas Amt prüft den Antrag.\nGeplant\n ist zudem ein Nachtrag für das Jahr.',
      [
        'Die Grenze gilt seit dem Frühjahr.',
        'Laut Artikel 12 des Gesetzes kann sie überschritten werden.',
        'Das Amt prüft den Antrag.',
        'Geplant ist zudem ein Nachtrag für das Jahr.'
      ]
    ]
  ])('is put together again: %s', (_, text, lines) => {
    expect(shown(text)).toEqual(lines)
  })

  it.each([
    ['a list in small letters', 'Berikut barang yang dijual:\ncabai merah\nbawang putih\nminyak goreng'],
    ['a song', 'Jendela senja menutup pelan\ndu du wap\naku menunggu di beranda\ndu du wap'],
    ['tags', 'Pasar itu dibuka lagi pada hari Senin pagi, kata pengelolanya.\nPASAR\nharga cabai\npasar lama'],
    ['a credit', 'Pasar itu dibuka lagi pada hari Senin pagi\nsumber : Contoh\neditor : Rudi'],
    [
      'paragraphs with blank lines',
      'Penataan pasar itu akan melibatkan warga desa dalam rangka\n\ngotong royong\n\ndan pelatihan.'
    ],
    ['letters of a list', 'Syaratnya tiga hal yang harus dipenuhi oleh warga desa itu\na. surat\nb. foto\nc. uang']
  ])('is not seen in %s', (_, text) => {
    expect(shown(text)).toEqual(text.split(/\n+/))
  })
})
