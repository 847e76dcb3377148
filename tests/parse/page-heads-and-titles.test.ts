/** Heads of pages that no rule of an outlet knows, and titles with bullets under a label. */
import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'
import {toRecord} from '../../src/write/record.ts'

const story = [
  'Bank Contoh membukukan laba bersih Rp 2 triliun pada triwulan pertama tahun ini, naik dua belas persen dari tahun lalu.',
  'Kepala Dinas Sampel, Rudi Hartono, mengatakan kenaikan itu berasal dari kredit bagi petani di dua belas kabupaten.',
  '"Kami sudah menunggu tiga bulan," kata Siti, warga setempat, Selasa (5/3/2019).'
]

/** The types of the lines of a text in which each line is a node of its own. */
const typesOf = (lines: readonly string[], options = {}) => {
  const {children} = parse(lines.join('\n'), options)
  return lines.map((_, index) => children.find(({position}) => position?.start.line === index + 1)?.type)
}

describe('the headline in the head of a page', () => {
  it('stands below a rubric', () => {
    const lines = ['BERITA/EKONOMI', 'Bank Contoh Bukukan Laba Rp 2 Triliun', '24 April 2024', story[0] as string]
    expect(typesOf(lines)).toEqual(['boilerplate', 'headline', 'note', 'paragraph'])
  })

  it('is the first line, above the writer', () => {
    const lines = ['Tips Memilih Semangka Manis', 'Kontributor: Joko', story[0] as string, story[2] as string]
    expect(typesOf(lines)[0]).toBe('headline')
  })

  it('is the last title below links, if the writer or a day follows', () => {
    const links = ['Baca Juga:', 'Harga Cabai Naik Jelang Puasa']
    const headline = 'Wali Kota Sampel Tinjau Tanggul Jebol'
    const day = 'Kamis, 18 Januari 2024 09:12 WIB'
    expect(typesOf([...links, headline, day, ...story]).slice(0, 4)).toEqual([
      'boilerplate',
      'boilerplate',
      'headline',
      'note'
    ])
    // With a headline above them, the titles are links.
    const below = typesOf([headline, day, ...links, 'Gempa Mengguncang Kota Sampel', ...story])
    expect(below.slice(0, 5)).toEqual(['headline', 'note', 'boilerplate', 'boilerplate', 'boilerplate'])
  })

  it('is the title above the writer, below titles that the judge takes out', () => {
    const lines = [
      'Recommended',
      'Ferry Tickets Sold Out',
      'Zoo Names Baby Giraffe',
      'Storm Cuts Power to Thousands',
      'By Jane Roe, Staff Writer',
      'Updated March 4, 2024',
      'The company said on Monday that the new plant will employ four hundred people and double its output of bridges.',
      '“We are proud to bring these jobs to the valley,” said Jane Roe, chief executive officer of the company, who founded it in 1998.',
      'The county council approved the plan in March after two years of hearings, and work began within weeks of the vote.',
      'Construction of a second hall is to begin in the spring, and the first bridges will be delivered to customers in the summer.'
    ]
    expect(typesOf(lines)[3]).toBe('headline')
  })

  it('is no rubric, and no sentence', () => {
    expect(typesOf(['Nasional', 'Ekonomi', ...story])).not.toContain('headline')
    expect(typesOf(['Nasional', 'Bank itu untung, kata direkturnya.', ...story])).not.toContain('headline')
  })

  it('leaves the name of a section alone inside a story', () => {
    const lines = [
      ...story.slice(0, 2),
      'Olahraga',
      'Tim Contoh menang tiga kali pada pekan itu, kata pelatihnya kepada wartawan pada Senin malam.',
      'Ekonomi',
      'Harga beras di pasar itu naik menjadi lima belas ribu rupiah per kilogram, kata pedagang.'
    ]
    expect(typesOf(lines).filter((type) => type === 'subheading')).toHaveLength(2)
  })
})

describe('titles with bullets under a label', () => {
  const titles = ['Tiket Kapal Habis Terjual Sejak Pagi', 'Pemudik Motor Diminta Istirahat di Sampel']

  it.each(['- ', '• ', '» ', '– ', '▪ '])('belong to the label: %s', (bullet) => {
    const lines = [...story, 'Baca Juga:', ...titles.map((title) => bullet + title), ...story]
    expect(typesOf(lines).slice(3, 6)).toEqual(['boilerplate', 'boilerplate', 'boilerplate'])
  })

  it('are links in other languages, too', () => {
    const lines = [
      'The bridge over the river was closed on Monday after a flood, the county council said in a statement.',
      'Read also:',
      '• Ferry Tickets Sold Out Since the Morning',
      '• Riders Asked to Rest in the Valley',
      'Drivers have to take the road through the valley until the end of March, a spokesman for the county said.'
    ]
    expect(typesOf(lines).slice(1, 4)).toEqual(['boilerplate', 'boilerplate', 'boilerplate'])
  })

  it('end where a list of the story begins', () => {
    const lines = [
      ...story,
      'Baca Juga:',
      titles[0] as string,
      '- Kapal Feri Pagi Hari',
      '- Kapal Feri Malam Hari',
      ...story
    ]
    const {children} = parse(lines.join('\n'))
    expect(children.find(({position}) => position?.start.line === 6)?.type).toBe('list')
  })
})

it('does not take a title below a page label for the signature of the story', () => {
  const lines = [...story, story[1] as string, 'Navigasi pos', 'Puskesmas Sampel Kekurangan Obat']
  expect(typesOf(lines).at(-1)).not.toBe('credit')
})

describe('a headline and a byline on the line of the lead', () => {
  const flattened = (names: string, story: string) =>
    parse(`Toko Contoh jual ponsel baru, namanya ${names} - detikInet Rabu, 03 Jan 2018 10:12 WIB Jakarta - ${story}`)
  const parts = (text: ReturnType<typeof parse>) => {
    const {headline, bylines} = toRecord(text)
    return [headline?.text, bylines[0]?.names]
  }

  it('are divided where the story has the words before the name together', () => {
    expect(parts(flattened('Lipat Besar Anggoro Hartono', 'Ponsel Lipat Besar itu dijual mulai pekan ini.'))).toEqual([
      'Toko Contoh jual ponsel baru, namanya Lipat Besar',
      ['Anggoro Hartono']
    ])
  })

  it('are divided before the name otherwise', () => {
    expect(parts(flattened('Anggoro Suryo Hartono', 'Ponsel itu dijual mulai pekan ini, kata Suryo.'))).toEqual([
      'Toko Contoh jual ponsel baru, namanya',
      ['Anggoro Suryo Hartono']
    ])
  })
})
