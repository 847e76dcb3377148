import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'
import {prune} from '../../src/transform/prune.ts'
import {toRecord} from '../../src/write/record.ts'

/** For each language a lead, sentences that a paragraph begins with, in which somebody says something, sentences that follow, and the last paragraph. */
const stories: Readonly<
  Record<string, {lead: string; says: readonly string[]; more: readonly string[]; last: string}>
> = {
  en: {
    lead: 'OSLO (AP) - The Sample bridge closed on Monday for repairs and thousands of people had to drive around the valley.',
    says: ['The mayor said that the work will last two months.', 'The bridge is safe, the county explained on Monday.'],
    more: ['Buses will run every half hour.', 'The ferry stays in the harbor.'],
    last: 'People in the valley have asked for a date and for more information about the work on the bridge.'
  },
  es: {
    lead: 'Lima, 12 mar (EFE).- El puente de Muestra cerró ayer por obras y miles de vecinos tuvieron que rodear el valle.',
    says: ['El alcalde explicó que las obras durarán dos meses.', 'El puente es seguro, dijo la gobernadora el lunes.'],
    more: ['Habrá autobuses cada media hora.', 'El barco se queda en el puerto.'],
    last: 'Los vecinos piden una fecha de apertura y más información sobre las obras del puente.'
  },
  pt: {
    lead: 'Lisboa, 12 mar (Lusa) - A ponte de Amostra fechou ontem para obras e milhares de moradores tiveram de contornar o vale.',
    says: [
      'O prefeito explicou que as obras vão durar dois meses.',
      'A ponte é segura, disse a governadora na segunda-feira.'
    ],
    more: ['Haverá ônibus a cada meia hora.', 'O barco fica no porto.'],
    last: 'Os moradores pedem uma data de abertura e mais informações sobre as obras da ponte.'
  },
  fr: {
    lead: 'PARIS (AFP) - Le pont d’Exemple a fermé lundi pour travaux et des milliers d’habitants ont dû contourner la vallée.',
    says: ['Le maire a expliqué que les travaux dureront deux mois.', 'Le pont est sûr, selon la région.'],
    more: ['Des bus passeront toutes les demi-heures.', 'Le bateau reste au port.'],
    last: 'Les habitants demandent une date d’ouverture et plus d’informations sur les travaux du pont.'
  },
  it: {
    lead: 'ROMA - Il ponte di Esempio ha chiuso ieri per lavori e migliaia di abitanti hanno dovuto aggirare la valle.',
    says: ['Il sindaco ha spiegato che i lavori dureranno due mesi.', 'Il ponte è sicuro, ha detto la regione lunedì.'],
    more: ['Ci saranno autobus ogni mezz’ora.', 'Il traghetto resta nel porto.'],
    last: 'Gli abitanti chiedono una data di apertura e più informazioni sui lavori del ponte.'
  },
  de: {
    lead: 'Berlin (dpa) - Die Brücke von Musterstadt ist seit gestern gesperrt, tausende Anwohner mussten das Tal umfahren.',
    says: [
      'Der Bürgermeister erklärte, dass die Arbeiten zwei Monate dauern.',
      'Die Brücke ist sicher, sagte die Landrätin.'
    ],
    more: ['Alle halbe Stunde fahren Busse.', 'Die Fähre bleibt im Hafen.'],
    last: 'Die Anwohner fordern ein Datum der Öffnung und mehr Auskunft über die Arbeiten an der Brücke.'
  },
  nl: {
    lead: 'AMSTERDAM (ANP) - De brug van Voorbeeld is gisteren gesloten en duizenden bewoners moesten omrijden.',
    says: ['De burgemeester zei dat het werk twee maanden duurt.', 'De brug is veilig, vertelde de wethouder.'],
    more: ['Elk half uur rijden er bussen.', 'De pont blijft in de haven.'],
    last: 'De bewoners vragen om een datum van opening en meer informatie over het werk aan de brug.'
  },
  id: {
    lead: 'JAKARTA, KOMPAS.com - Jembatan Contoh ditutup pada Senin karena perbaikan dan ribuan warga harus memutar lewat lembah.',
    says: [
      'Wali kota menjelaskan bahwa perbaikan itu akan berlangsung dua bulan.',
      '"Jembatan itu aman," kata bupati pada Senin.'
    ],
    more: ['Bus akan berjalan tiap setengah jam.', 'Feri tetap berada di pelabuhan.'],
    last: 'Warga meminta tanggal pembukaan dan keterangan lebih banyak tentang perbaikan jembatan itu.'
  },
  ms: {
    lead: 'KUALA LUMPUR: Jambatan Contoh ditutup pada Isnin kerana kerja pembaikan dan ribuan penduduk terpaksa melalui jalan lain.',
    says: [
      'Datuk Bandar menjelaskan bahawa kerja itu akan mengambil masa dua bulan.',
      'Beliau berkata jambatan itu selamat untuk digunakan oleh penduduk.'
    ],
    more: ['Bas akan beroperasi setiap setengah jam.', 'Feri kekal di pelabuhan.'],
    last: 'Penduduk mahukan tarikh pembukaan dan maklumat lanjut mengenai kerja pembaikan itu.'
  },
  tl: {
    lead: 'MAYNILA, Pilipinas — Isinara noong Lunes ang tulay ng Halimbawa at libu-libong residente ang kailangang umikot.',
    says: [
      'Ipinaliwanag ng alkalde na tatagal ng dalawang buwan ang trabaho.',
      'Ligtas ang tulay, ayon sa gobernador.'
    ],
    more: ['May mga bus tuwing kalahating oras.', 'Nasa daungan pa rin ang barko.'],
    last: 'Humihingi ang mga residente ng petsa ng pagbubukas at karagdagang impormasyon tungkol sa trabaho.'
  }
}

const names = ['Ana Muestra', 'Max Muster/dpa', 'EFE', 'AFP', 'Jane Roe/Getty Images', 'Divulgação', 'Rudi Contoh']
const labels = [
  'Foto: ',
  'Photo: ',
  'FOTO: ',
  'Photo by ',
  'Bild: ',
  'Beeld: ',
  'Imagen: ',
  'Crédito: ',
  'Photo credit: ',
  'Larawan: ',
  'Gambar: '
]
const brackets = [
  ['', ''],
  ['(', ')'],
  ['[', ']']
] as const

const cases = fc.constantFrom(...Object.keys(stories)).chain((language) => {
  const {says, more} = stories[language] as (typeof stories)[string]
  return fc.record({
    language: fc.constant(language),
    prose: fc
      .tuple(fc.constantFrom(...says), fc.subarray([...more]))
      .map(([first, rest]) => [first, ...rest].join(' ')),
    credit: fc
      .tuple(fc.constantFrom(...labels), fc.constantFrom(...names), fc.constantFrom(...brackets))
      .map(([label, name, [open, close]]) => `${open}${label}${name}${close}`)
  })
})

describe('the credit of a picture behind a paragraph of the story', () => {
  it('takes nothing of the paragraph with it, in any language', () => {
    fc.assert(
      fc.property(cases, ({language, prose, credit}) => {
        const {lead, last} = stories[language] as (typeof stories)[string]
        const {sections} = toRecord(prune(parse(`${lead}\n\n${prose} ${credit}\n\n${last}`)))
        const texts = sections.flatMap(({blocks}) => blocks.map((block) => ('text' in block ? block.text : '')))
        expect(texts[1]).toBe(prose)
      }),
      {numRuns: 600}
    )
  })

  it('goes with a caption as a whole', () => {
    const {lead, last} = stories['es'] as (typeof stories)[string]
    const caption = 'El puente viejo sobre el río, el lunes por la tarde. Foto: Ana Muestra/EFE'
    const article = prune(parse(`${lead}\n\n${caption}\n\n${last}`))
    expect(toRecord(article).removed.map(({text}) => text)).toEqual([caption])
  })
})
