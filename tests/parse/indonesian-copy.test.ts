import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'
import {toRecord} from '../../src/write/record.ts'

const record = (text: string) => toRecord(parse(text))
const subheadings = (text: string) => record(text).sections.flatMap(({subheading}) => subheading?.text ?? [])

const lead =
  'Contoh.com, Bandung - Pasar lama itu dibuka lagi pada Senin dan ramai sejak subuh, kata pengelola yang sudah lama menunggu.'
const prose = 'Para pedagang yang datang dari desa itu senang karena pasar tersebut tidak lagi becek saat hujan turun.'

describe('headings of a recipe', () => {
  const text = [
    lead,
    'Resep Sayur Contoh',
    'Bahan:',
    '500 gram kacang panjang',
    '5 siung bawang putih',
    'Garam secukupnya',
    'Bumbu halus:',
    '10 buah cabai merah',
    'Cara membuat',
    '1. Rebus kacang sampai empuk.',
    '2. Masukkan bumbu, lalu sajikan.'
  ].join('\n\n')

  it('are told from what it lists', () => {
    expect(subheadings(text)).toEqual(['Resep Sayur Contoh', 'Cara membuat'])
  })
})

describe('a heading under rows without bullets', () => {
  const opening = 'Contoh.com, Bandung - Hujan lebat diperkirakan turun di daerah berikut:'
  const rows = ['Lereng utara Contoh', 'Lembah Sampel bagian barat', 'Pesisir selatan Misal']
  const below = 'Warga diminta menghindari tepi sungai ketika hujan turun lebih dari satu jam di daerah itu.'

  it.each(['Peringatan Dini', 'Imbauan bagi Warga', 'Hujan dan Angin'])('is told by its capitals: %s', (heading) => {
    expect(subheadings([opening, ...rows, heading, below].join('\n'))).toEqual([heading])
  })

  it('is told by a word of the paragraph under it where the rows have capitals, too', () => {
    const places = ['Kecamatan Contoh Utara', 'Kelurahan Sampel', 'Desa Misal']
    const text = [opening, ...places, 'Penyebab Hujan', `Hujan itu datang dari laut. ${below}`].join('\n')
    expect(subheadings(text)).toEqual(['Penyebab Hujan'])
  })

  it.each([
    ['a row in small letters', [...rows, 'Teluk Contoh bagian timur']],
    ['the last of rows that all have capitals', ['Kecamatan Contoh', 'Kelurahan Sampel', 'Desa Misal']]
  ])('is not %s', (_, lines) => {
    expect(subheadings([opening, ...lines, below].join('\n'))).toEqual([])
  })
})

describe('where headline and byline meet on one line', () => {
  it.each([
    ['Toko Contoh Jual Ponsel Lipat GT', 'Rudi Hartono'],
    ['Bus Listrik Contoh Pakai Baterai ABC', 'Sinta R. Dewi'],
    ['Pasar lama di kota dibuka lagi', 'Budi']
  ])('abbreviations belong to the headline: %s', (headline, name) => {
    const text = `${headline} ${name} - detikInet Rabu, 03 Jan 2018 10:12 WIB Foto: Istimewa Jakarta - Ponsel itu dijual mulai pekan depan, kata pengelola toko.`
    const {bylines, headline: found} = record(text)
    expect(found?.text).toBe(headline)
    expect(bylines[0]?.names).toEqual([name])
  })
})

describe('days under the lead', () => {
  it('head a schedule: they are no time lines', () => {
    const {published, notes} = record(`${lead}\n\nSenin, 4 Maret 2024\n15.00 WIB: Contoh FC vs Mitra\n\n${prose}\n`)
    expect(published).toBeNull()
    expect(notes).toEqual([])
  })

  it('above it tell when the story was published', () => {
    expect(record(`Pasar Lama Dibuka Lagi\n\nSenin, 4 Maret 2024\n\n${lead}\n`).published).toBe('2024-03-04')
  })
})

describe('rows of facts', () => {
  it('are no subheadings', () => {
    expect(subheadings(`${lead}\n\nContoh FC: Rudi; Sinta; Budi\nPelatih: Darto\n\n${prose}\n`)).toEqual([])
  })

  it('alone may be one', () => {
    expect(subheadings(`${lead}\n\nKronologi: Berawal dari Utang\n\n${prose}\n`)).toEqual([
      'Kronologi: Berawal dari Utang'
    ])
  })
})

describe('datelines of houses that are not registered', () => {
  it.each([
    ['Kabar Contoh, Bandung – Pasar itu', 'Kabar Contoh', ['Bandung']],
    ['SURABAYA (Kabar Contoh) - Pasar itu', 'Kabar Contoh', ['SURABAYA']],
    ['Kabupaten Bandung - Pasar itu', null, ['Kabupaten Bandung']],
    ['Jakarta, NU Online\nPasar itu', 'NU Online', ['Jakarta']]
  ])('%s', (opening, outlet, places) => {
    const {dateline} = record(
      `${opening} dibuka lagi pada Senin, kata pengelola yang sudah lama menunggu.\n\n${prose}\n`
    )
    expect([dateline?.outlet ?? null, dateline?.places]).toEqual([outlet, places])
  })

  it.each([
    'Perserikatan Bangsa-Bangsa menyebut pasar itu',
    'Paris Saint-Germain menang; pasar itu',
    'HUT Ke-80 RI - yang jatuh pada Minggu - dirayakan; pasar itu',
    'Rudi, Bandung - dua hal yang tak terpisahkan, dan pasar itu',
    'Real Contoh - Mitra berakhir imbang; pasar itu',
    'INFO NASIONAL - Pasar itu',
    'Komisi Pemilihan Umum (KPU) - Pasar itu'
  ])('are not seen in "%s"', (opening) => {
    expect(
      record(`${opening} dibuka lagi pada Senin, kata pengelola yang lama menunggu.\n\n${prose}\n`).dateline
    ).toBeNull()
  })
})

describe('prose that only looks like boilerplate', () => {
  it.each([
    'Selanjutnya, warga itu naik ke tepi sungai dan dibantu oleh beberapa orang.',
    'Video tersebut memperlihatkan seorang warga yang menyeberangi sungai.',
    'Iklan itu tayang di televisi sejak 1990 dan menjadi iklan yang paling dikenang.',
    'Advertisement yang dipasang di jembatan itu menutup rambu, kata polisi.',
    'Bersambung ke babak kedua, pertandingan itu tetap imbang sampai akhir.',
    'Ilustrasi buku itu dibuat oleh warga desa sendiri, kata kepala desa.',
    'Lihat saja jumlah rakit yang tersisa di desa itu: hanya tiga.',
    'Sumber di kepolisian mengatakan bahwa kasus itu akan dilimpahkan.',
    'Gabung grup penipu lewat Telegram, tiga warga desa itu diduga kehilangan uang.',
    'Halaman berikutnya dari buku harian itu sobek, kata penyidik.',
    'Komentar pembaca buku itu kebanyakan memuji, kata penerbitnya.',
    'Tonton pertandingan itu di stadion, bukan di layar, kata pelatihnya.',
    'Hingga berita ini ditulis, pengelola pasar itu belum menjawab.'
  ])('stays: %s', (line) => {
    const {sections, removed} = record(`${lead}\n\n${line}\n\n${prose}\n`)
    expect(removed).toEqual([])
    expect(sections.flatMap(({blocks}) => blocks.map((block) => ('text' in block ? block.text : '')))).toContain(line)
  })
})

describe('the head of a page', () => {
  it('has its author between headline and time line', () => {
    const {headline, bylines, published} = record(
      `Pasar Lama Dibuka Lagi\n\nRudi Hartono - contohNews\n\nSenin, 4 Mar 2024 10:00 WIB\n\n${lead}\n`
    )
    expect(headline?.text).toBe('Pasar Lama Dibuka Lagi')
    expect(bylines.map(({names}) => names)).toEqual([['Rudi Hartono']])
    expect(published).toMatch(/^2024-03-04/u)
  })

  it('flattened to one line: the time stamp goes, its day is kept', () => {
    const {bylines, published, removed} = record(
      `Pasar Lama Dibuka Lagi Tim detikcom - detikNews Senin, 04 Mar 2024 10:00 WIB Foto: Sinta Dewi Kota Bandung - ${prose}`
    )
    expect(bylines).toHaveLength(1)
    expect(published).toMatch(/^2024-03-04/u)
    expect(removed.map(({reason, text}) => [reason, text])).toEqual([
      ['other', 'Senin, 04 Mar 2024 10:00 WIB'],
      ['caption', 'Foto: Sinta Dewi']
    ])
  })
})

describe('read-also titles', () => {
  it('take no paragraph that ends in initials', () => {
    const text = `${lead}\n\nBaca Juga:\n\nHarga Cabai Naik Lagi\n\nKucing itu kini dirawat balai konservasi, kata kepala balai tersebut. (rud/contoh)\n`
    expect(record(text).removed.map((item) => item.text)).toEqual(['Baca Juga:', 'Harga Cabai Naik Lagi'])
  })
})

describe('the line-up of a team', () => {
  it('is no subheading', () => {
    const teams = 'Contoh FC (4-3-3): Rudi; Budi, Agus, Eko\n\nMitra (4-4-2): Andi; Beni, Candra, Dedi'
    expect(subheadings(`${lead}\n\nSusunan Pemain\n\n${teams}\n\n${prose}\n`)).not.toContain(
      'Contoh FC (4-3-3): Rudi; Budi, Agus, Eko'
    )
  })
})

describe('a subheading', () => {
  it('is one with character references in it too', () => {
    const prose =
      'Para pedagang mengeluhkan sewa kios yang naik dua kali lipat sejak awal tahun, sedangkan pembeli baru datang.'
    const {sections} = record(`${prose}\n\nHarga &quot;Kios Lama&quot; Naik\n\n${prose}\n`)
    expect(sections.map(({subheading}) => subheading?.text)).toEqual([undefined, 'Harga "Kios Lama" Naik'])
  })
})

describe('two sources of one phrase', () => {
  const names = (sentence: string) =>
    record(
      `Contoh.com, Bandung - Pasar lama itu dibuka lagi pada Senin pagi setelah lama ditutup.\n\n${sentence}\n`
    ).sources.map(({name}) => name)

  it('are both found where they are said to be sites, though a clause follows', () => {
    expect(names('Dikutip dari situs Kabar Contoh dan Warta Contoh, berikut beberapa sebabnya.')).toEqual([
      'Kabar Contoh',
      'Warta Contoh'
    ])
  })

  it('are one where a person may follow', () => {
    expect(names('Dikutip dari Kabar Contoh dan Rudi Hartono, yang hadir di pasar itu.')).toEqual(['Kabar Contoh'])
    expect(names('Dikutip dari situs Kabar Contoh dan Rudi Hartono mengatakan pasar itu ramai.')).toEqual([
      'Kabar Contoh'
    ])
  })
})
