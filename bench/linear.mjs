/**
 * How the time to read a text grows with its length, for texts of every shape.
 *
 *   node bench/linear.mjs [megabytes]      10 when absent
 *
 * Each shape is read at a quarter, at half and at the whole of the size, in turn; the ratios of the medians are printed. Time in
 * proportion to length gives 2 and 4; 16 in the last column would be a quadratic parser.
 */
import {parse} from '../dist/index.js'

const megabytes = Number(process.argv[2] ?? 10)
const prose =
  'Pasar lama di pusat kota itu dibuka kembali pada Senin pagi, kata wali kota, setelah ditutup selama tiga bulan. Dilansir Kabar Laut, Sabtu (14/9/2024), para pedagang senang. '
const paragraphs = `${prose.repeat(2).trim()}\n`

/** What each shape repeats. */
const shapes = {
  'one line of prose': prose,
  'one line without a blank': 'abcdefghij',
  'a million short lines': 'Judul Baru\n',
  'all blank lines': '\n',
  'all blanks': ' ',
  'all advertisements': 'Advertisement\n',
  'all read-also labels': 'Baca Juga\n',
  'video teasers': 'Saksikan video pilihan di bawah ini:\n',
  'titles under labels': 'Baca juga:\nPasar Lama Dibuka Kembali\n',
  paragraphs,
  'hard-wrapped prose':
    '    Pasar lama di pusat kota itu dibuka kembali pada hari Senin,\nkata wali kota, setelah ditutup selama tiga bulan penuh untuk\nperbaikan atap yang bocor.\n',
  'list items': '1. Beras\n2. Gula\n',
  'character references': '&amp;nbsp;&ldquo;pasar&rdquo; ',
  'opening brackets': '(Baca: ',
  'quotation marks': '"',
  dashes: '- ',
  digits: '12/'
}

const rounds = 3
const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]

function time(text) {
  const start = process.hrtime.bigint()
  parse(text)
  return Number(process.hrtime.bigint() - start) / 1e6
}

console.log(
  `${'shape'.padEnd(26)} ${`${megabytes} MB, ms`.padStart(12)} ${'half → whole'.padStart(13)} ${'quarter → whole'.padStart(16)}`
)
for (const [name, piece] of Object.entries(shapes)) {
  const texts = [0.25, 0.5, 1].map((part) => piece.repeat(Math.ceil((megabytes * 1e6 * part) / piece.length)))
  time(texts[0])
  const times = texts.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, text] of texts.entries()) times[index].push(time(text))
  const [quarter, half, whole] = times.map(median)
  console.log(
    `${name.padEnd(26)} ${whole.toFixed(0).padStart(12)} ${(whole / half).toFixed(2).padStart(13)} ${(whole / quarter).toFixed(2).padStart(16)}`
  )
}
