import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'
import {toText} from '../../src/write/text.ts'

const stories = {
  id: [
    'Warga diminta mencari jalan lain selama perbaikan jembatan, kata bupati kepada wartawan.',
    'Jembatan itu dibangun pada tahun 1931 dan dilewati empat ribu kendaraan setiap hari.'
  ],
  en: [
    'Drivers were told to look for another way while the bridge is repaired, the county said.',
    'The bridge was built in 1931 and carries some four thousand cars a day, the county said.'
  ],
  fr: [
    'Les habitants devront faire un détour pendant les travaux du vieux pont, a annoncé la mairie.',
    'Le pont a été construit en 1931 et quatre mille voitures le traversent chaque jour, dit-elle.'
  ],
  de: [
    'Autofahrer müssen während der Arbeiten an der Brücke einen Umweg fahren, teilte die Stadt mit.',
    'Die Brücke wurde 1931 gebaut, und jeden Tag fahren viertausend Autos über sie, hieß es.'
  ]
} as const

/** The text of the story when the words stand behind a sentence, on its line. */
const read = (language: keyof typeof stories, words: string) =>
  toText(
    parse([stories[language][1], `${stories[language][0]} ${words}`, stories[language][1]].join('\n\n'), {language})
  )

describe('what a page says, joined to the line of a paragraph', () => {
  it.each([
    ['id', 'Simak video di bawah ini:'],
    ['id', 'Tonton video selengkapnya di sini.'],
    ['id', 'Klik di sini untuk informasi selengkapnya.'],
    ['id', 'Berita Terkait'],
    ['id', 'Loading...'],
    ['id', 'Dapatkan update berita pilihan setiap hari dari Contoh.com.'],
    ['en', 'Sign up here to get our daily briefing.'],
    ['en', 'Have your say in the comments below.'],
    ['en', 'Something went wrong, please try again later.'],
    ['fr', 'Partager sur Facebook'],
    ['de', 'Mehr zum Thema']
  ] as const)('%s: %s', (language, words) => {
    const text = read(language, words)
    expect(text).not.toContain(words)
    for (const sentence of stories[language]) expect(text).toContain(sentence)
  })

  it.each([
    ['id', 'Simak video itu, pesan bupati kepada warga yang menunggu.'],
    ['id', 'Klik di sini, begitu tulisan pada layar itu.'],
    ['en', 'Sign up here, read the board at the quay, and nobody did.'],
    ['en', 'Comments are closed, she wrote on the door.'],
    ['en', 'It is the most popular of the three.'],
    ['fr', 'Partager la route est difficile, selon les cyclistes.'],
    ['de', 'Mehr zum Thema wollte der Sprecher nicht sagen.']
  ] as const)('a sentence of the story stays: %s: %s', (language, words) => {
    expect(read(language, words)).toContain(words)
  })

  it('is no credit in the middle of a story', () => {
    const text = parse([`${stories.en[0]} (Reporting by Jane Roe)`, stories.en[1], stories.en[1]].join('\n\n'))
    expect(toText(text)).toContain(stories.en[0])
  })
})
