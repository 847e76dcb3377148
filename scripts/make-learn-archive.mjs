/**
 * The archive that `newsparse learn` is shown on: 300 invented articles of two invented outlets, made from lists of words by a seed.
 *
 *   node scripts/make-learn-archive.mjs        writes docs/learn-archive.jsonl.gz
 *
 * Each article is made of lines that are the story's or not; which is which is known, so that a test can tell what was found. There are
 * traps: datelines, stock phrases, subheadings, a table of the weather, a quotation that follow-ups repeat, copies and near-copies.
 */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
function makeRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const words = (text) => text.trim().split(/\s+/u)
const phrases = (text) => text.trim().split(/\s*,\s*/u)

const english = {
  people: phrases(
    'Mara Ellison, Tobin Hale, Ines Corbett, Rufus Adeyemi, Clara Winslow, Pavel Dorn, Nadia Quist, Owen Farrow, Lena Marsh, Silas Whitby, Greta Olund, Hugo Penrose, Amara Teague, Felix Harrow, Dora Kinsey, Ivo Brandt'
  ),
  roles: phrases(
    'harbour master, council chair, head teacher, ferry captain, police inspector, librarian, union secretary, orchard owner, museum director, fire chief, surgeon, theatre manager, tram driver, archivist, engineer, judge'
  ),
  places: phrases(
    'Northfield, Carrow Bay, Elmstead, Thornwick, Lowgate, Port Ansel, Millbrae, Saltmere, Ashbourne Cross, Hollin Green, Westry, Kestrel Point'
  ),
  things: phrases(
    'tidal bridge, grain silo, swimming bath, railway footpath, weather station, covered market, lighthouse lantern, ferry timetable, drainage channel, schoolyard fence, chapel organ, oyster nursery, cycling lane, reservoir wall, tramway depot, community orchard, telescope dome, village archive, quarry road, hospital laundry, rowing club, night shelter, pottery kiln, botanical glasshouse, stadium turnstile, canal lock'
  ),
  verbs: phrases(
    'reopened, inspected, measured, postponed, repainted, questioned, surveyed, extended, rebuilt, cancelled, defended, insured, lengthened, praised, auctioned, dismantled, modernised, photographed'
  ),
  when: phrases(
    "before dawn, after the spring floods, during the evening shift, at the second attempt, without a single objection, under a clear sky, despite the strike, for the first time since the merger, within eleven weeks, at the residents' expense"
  ),
  effects: phrases(
    'traffic through the centre doubled, three families moved elsewhere, insurance became cheaper, the paperwork grew thicker, visitors queued along the quay, nobody expected a repetition, several traders complained, volunteers brought blankets, pupils drew the result, the orchestra played outside, engineers doubted the figures, commuters changed their habits, anglers returned to the pier, the budget shrank again'
  ),
  subjects: phrases(
    'Residents, Inspectors, Traders, Commuters, Volunteers, Historians, Teachers, Fishermen, Auditors, Gardeners, Neighbours, Surveyors'
  ),
  opinions: phrases(
    'the cost had been underestimated, the decision came too late, nothing comparable existed nearby, the materials were sound, another winter would settle it, the contract left no choice, children deserved better, the old plan was safer, further borrowing was impossible, the river would decide'
  )
}

const indonesian = {
  people: phrases(
    'Rudi Hartawan, Sari Melati, Bagus Prakosa, Dewi Lestarini, Yusuf Kelana, Ratna Wulandari, Agung Nirwana, Citra Ayuning, Hendra Saputro, Laras Kinanti, Doni Mahesa, Intan Permani, Galih Santosa, Mira Anjani, Wahyu Darmono, Putri Kencana'
  ),
  roles: phrases(
    'kepala dinas, ketua koperasi, guru besar, nakhoda kapal, camat setempat, pustakawan, juru bicara, petani kopi, kurator museum, komandan regu, dokter puskesmas, pelatih renang, pengrajin perahu, arsiparis, insinyur, hakim'
  ),
  places: phrases(
    'Samudra Raya, Tanjung Elok, Bukit Merpati, Kota Lama Jati, Muara Biru, Pulau Sentosa Kecil, Lembah Hijau, Teluk Mutiara, Gunung Payung, Desa Cendana'
  ),
  things: phrases(
    'jembatan gantung, gudang beras, kolam renang, jalur sepeda, stasiun cuaca, pasar terapung, menara suar, jadwal penyeberangan, saluran irigasi, pagar sekolah, gamelan tua, tambak udang, kebun raya, dinding waduk, bengkel trem, perpustakaan keliling, rumah kaca, arsip desa, jalan tambang, dapur umum, klub dayung, rumah singgah, tungku tembikar, gerbang stadion, pintu air, pelabuhan ikan'
  ),
  verbs: phrases(
    'membuka kembali, memeriksa, mengukur, menunda, mengecat ulang, mempertanyakan, meninjau, memperpanjang, membangun ulang, membatalkan, membela, mengasuransikan, memperlebar, memuji, melelang, membongkar, memperbarui, memotret'
  ),
  when: phrases(
    'sebelum subuh, setelah banjir besar, pada giliran malam, pada percobaan kedua, tanpa satu pun keberatan, di bawah langit cerah, meskipun pemogokan berlanjut, untuk pertama kali sejak penggabungan, dalam sebelas pekan, atas biaya warga'
  ),
  effects: phrases(
    'lalu lintas di pusat bertambah padat, beberapa keluarga berpindah, premi menjadi lebih murah, berkas semakin tebal, pengunjung mengantre di dermaga, para pedagang mengeluh, relawan membawa selimut, murid menggambar hasilnya, orkes bermain di halaman, ahli meragukan angka itu, penumpang mengubah kebiasaan, pemancing kembali ke dermaga, anggaran kembali menyusut, panen datang terlambat'
  ),
  subjects: phrases(
    'Warga, Pemeriksa, Pedagang, Penumpang, Relawan, Sejarawan, Guru, Nelayan, Pengawas, Petani, Tetangga, Juru ukur'
  ),
  opinions: phrases(
    'biayanya terlalu rendah dihitung, keputusan itu datang terlambat, tidak ada bandingannya di sekitar sini, bahannya cukup kuat, musim berikutnya akan menentukan, kontraknya tidak memberi pilihan, anak-anak layak mendapat lebih baik, rencana lama lebih aman, pinjaman lagi tidak mungkin, sungai yang akan memutuskan'
  )
}

/** Makes articles of one outlet. A line is `[text, isStory]`. */
function outletOf(random, lists, sentences) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const number = (from, to) => from + Math.floor(random() * (to - from + 1))
  const chance = (share) => random() < share
  const tools = {pick, number, chance, lists}
  const paragraph = () => Array.from({length: number(2, 4)}, () => pick(sentences)(tools)).join(' ')
  return {...tools, paragraph}
}

const capital = (text) => text[0].toUpperCase() + text.slice(1)

const englishSentences = [
  ({pick, lists}) =>
    `${pick(lists.subjects)} ${pick(lists.verbs)} the ${pick(lists.things)} ${pick(lists.when)}, and ${pick(lists.effects)}.`,
  ({pick, lists}) =>
    `"${capital(pick(lists.opinions))}," said ${pick(lists.people)}, the ${pick(lists.roles)} of ${pick(lists.places)}.`,
  ({pick, number, lists}) =>
    `The ${pick(lists.things)} in ${pick(lists.places)} was ${pick(lists.verbs)} ${number(3, 90)} years ago by a ${pick(lists.roles)}.`,
  ({pick, lists}) => `According to ${pick(lists.people)}, ${pick(lists.opinions)} while ${pick(lists.effects)}.`,
  ({pick, number, lists}) =>
    `Some ${number(12, 950)} ${pick(lists.subjects).toLowerCase()} signed a letter about the ${pick(lists.things)} ${pick(lists.when)}.`,
  ({pick, lists}) => `A ${pick(lists.roles)} from ${pick(lists.places)} noted that ${pick(lists.effects)}.`
]

const indonesianSentences = [
  ({pick, lists}) =>
    `${pick(lists.subjects)} ${pick(lists.verbs)} ${pick(lists.things)} ${pick(lists.when)}, dan ${pick(lists.effects)}.`,
  ({pick, lists}) =>
    `"${capital(pick(lists.opinions))}," kata ${pick(lists.people)}, ${pick(lists.roles)} di ${pick(lists.places)}.`,
  ({pick, number, lists}) =>
    `Sebuah ${pick(lists.things)} di ${pick(lists.places)} berdiri sejak ${number(3, 90)} tahun lalu dan dirawat seorang ${pick(lists.roles)}.`,
  ({pick, lists}) => `Menurut ${pick(lists.people)}, ${pick(lists.opinions)} sementara ${pick(lists.effects)}.`,
  ({pick, number, lists}) =>
    `Sekitar ${number(12, 950)} orang menandatangani surat tentang ${pick(lists.things)} ${pick(lists.when)}.`,
  ({pick, lists}) => `Seorang ${pick(lists.roles)} dari ${pick(lists.places)} mencatat bahwa ${pick(lists.effects)}.`
]

const story = (text) => [text, true]
const other = (text) => [text, false]

/** The Northfield Ledger: advertisements, teasers in boxes, a reading time, a footer; "Background" over some sections. */
function ledger(make) {
  const {pick, number, chance, lists, paragraph} = make
  const title = () =>
    capital(
      `${pick(lists.subjects).toLowerCase()} ${pick(lists.verbs)} the ${pick(lists.things)} in ${pick(lists.places)}`
    )
  const lines = [
    other(`${number(2, 9)} min read`),
    story(`${pick(lists.places).toUpperCase()} (Northfield Ledger) - ${paragraph()}`),
    story(paragraph())
  ]
  if (chance(0.7)) lines.push(other(`Keep on reading: ${title()}`))
  lines.push(story(paragraph()), other('Sponsored space'), story(paragraph()))
  if (chance(0.25)) lines.push(story('Background'))
  lines.push(story(paragraph()))
  if (chance(0.6)) lines.push(other('Sponsored space'), story(paragraph()))
  const last = paragraph()
  lines.push(story(chance(0.3) ? `${last} The hearing goes on next week.` : last))
  lines.push(other(`Edited in the Ledger newsroom by ${pick(lists.people)}`))
  lines.push(other('Get the Ledger in your inbox: ledger.example/morning @northfieldledger'))
  return lines
}

/** Kabar Samudra: titles of other articles under a label, counters of pages, a caption under its button, a closing line. */
function kabar(make) {
  const {pick, number, chance, lists, paragraph} = make
  const title = () => `${pick(lists.subjects)} ${pick(lists.verbs)} ${pick(lists.things)} di ${pick(lists.places)}`
  const pages = chance(0.5) ? 2 : 3
  const lines = [story(`KabarSamudra.example, ${pick(lists.places)} - ${paragraph()}`), story(paragraph())]
  lines.push(other('Pilihan pembaca lain'), ...Array.from({length: number(1, 3)}, () => other(title())))
  lines.push(story(paragraph()), story(paragraph()))
  for (let page = 2; page <= pages; page++) {
    lines.push(other(`Lembar ${page} dari ${pages}`), story(paragraph()))
    if (chance(0.4))
      lines.push(
        other('Lihat ukuran penuh'),
        other(`${capital(pick(lists.things))} di ${pick(lists.places)} (Foto: Kabar Samudra/${pick(lists.people)})`)
      )
    lines.push(story(paragraph()))
  }
  if (chance(0.4))
    lines.push(
      story(
        `Demikian disampaikan ${pick(lists.people)} di ${pick(lists.places)}, ${number(1, 28)} ${pick(words('Januari Maret Mei Juli Agustus'))} 2021.`
      )
    )
  if (chance(0.7)) lines.push(other(`Penyelaras naskah: ${pick(lists.people)}`))
  return lines
}

/** Reports of the weather: their phrases and tables recur, and are the story. */
function weather({pick, number, lists}) {
  const skies = words('Cerah Berawan Hujan Berkabut')
  const towns = [...lists.places].sort().slice(0, 6)
  return [
    story(
      `KabarSamudra.example, ${pick(lists.places)} - Berikut prakiraan cuaca untuk wilayah pesisir yang disampaikan petugas stasiun pengamatan pada ${number(1, 28)} Mei 2021.`
    ),
    story(
      'Masyarakat diimbau tetap waspada terhadap gelombang tinggi yang dapat membahayakan pelayaran di perairan itu.'
    ),
    ...towns.flatMap((town) => [story(town), story(pick(skies)), story(`${number(24, 33)} derajat`)])
  ]
}

/** A quotation that all follow-ups of one affair repeat. */
const repeated =
  '"Kami tidak pernah menerima satu lembar pun dari berkas yang kini dipersoalkan itu, dan kami siap membuktikannya di hadapan siapa saja," demikian pernyataan pertama pengelola gudang saat perkara itu mencuat.'

function followUp(make) {
  const lines = kabar(make)
  lines.splice(
    2,
    0,
    story(
      'Perkara berkas gudang beras Muara Biru kembali bergulir setelah majelis pengawas koperasi membuka sidang lanjutan.'
    ),
    story(repeated),
    story('Majelis pengawas koperasi menjadwalkan pemeriksaan saksi gudang beras Muara Biru secara tertutup.')
  )
  return lines
}

/** All articles, with their lines; the same for the same seed. */
export function makeArchive(seed = 18) {
  const random = makeRandom(seed)
  const [northfield, samudra] = [
    outletOf(random, english, englishSentences),
    outletOf(random, indonesian, indonesianSentences)
  ]
  const articles = []
  const add = (outlet, lines) =>
    articles.push({
      id: `${outlet === 'Northfield Ledger' ? 'nl' : 'ks'}-${String(articles.length + 1).padStart(3, '0')}`,
      outlet,
      lines
    })
  for (let count = 0; count < 136; count++) add('Northfield Ledger', ledger(northfield))
  for (let count = 0; count < 128; count++) add('KabarSamudra.example', kabar(samudra))
  for (let count = 0; count < 12; count++) add('KabarSamudra.example', weather(samudra))
  for (let count = 0; count < 8; count++) add('KabarSamudra.example', followUp(samudra))
  // Copies, and near-copies with a word more.
  for (let count = 0; count < 8; count++) add('Northfield Ledger', articles[count * 7].lines)
  for (let count = 0; count < 8; count++)
    add(
      'Northfield Ledger',
      articles[count * 5 + 3].lines.map(([text, isStory], at) => [
        at === 1 ? `${text} It was corrected on Monday.` : text,
        isStory
      ])
    )
  return articles
}

export const asRows = (articles) =>
  articles
    .map(({id, outlet, lines}) => `${JSON.stringify({id, outlet, text: lines.map(([text]) => text).join('\n')})}\n`)
    .join('')

if (process.argv[1] === import.meta.filename)
  writeFileSync(
    join(import.meta.dirname, '..', 'docs/learn-archive.jsonl.gz'),
    gzipSync(asRows(makeArchive()), {level: 9})
  )
