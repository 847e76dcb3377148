/**
 * Copy as news portals have it, invented: a dateline, sources, a quotation or two, a read-also line, subheadings, an
 * advertisement, the initials at the end. No two articles are the same, and as in what is scraped nearly a third of them have
 * curly quotes.
 */
const towns = [
  'Jakarta',
  'Bandung',
  'Surabaya',
  'Medan',
  'Kupang',
  'Palu',
  'Ambon',
  'Bogor',
  'Padang',
  'Manado',
  'Jambi'
]
const people = [
  'Rudi Hartono',
  'Siti Aminah',
  'Budi Santoso',
  'Dewi Lestari',
  'Agus Salim',
  'Ratna Sari',
  'Joko Susilo'
]
const roles = [
  'wali kota',
  'kepala dinas',
  'pedagang beras',
  'juru bicara kepolisian',
  'ketua panitia',
  'warga setempat'
]
const outlets = ['Kabar Laut', 'BBC', 'Suara Timur', 'Radio Pantai', 'Berita Kota', 'AFP']
const things = [
  'pasar lama',
  'jembatan gantung',
  'stasiun kereta',
  'sekolah dasar',
  'lapangan bola',
  'bendungan',
  'museum'
]
const places = ['di tepi sungai', 'di pusat kota', 'di dekat pelabuhan', 'di kaki gunung', 'di kampung nelayan']
const days = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu']
const titles = ['Kios Baru', 'Ditutup Dua Pekan', 'Menunggu Sejak Subuh', 'Rencana Tahun Depan', 'Anggaran Ditambah']

/** A generator of numbers that gives the same ones for the same seed. */
function numbers(seed) {
  let state = (seed * 2654435761 + 12345) >>> 0
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

const capital = (text) => text[0].toUpperCase() + text.slice(1)

function makeSentence(next, open, close) {
  const pick = (list) => list[next(list.length)]
  const kinds = [
    () =>
      `${capital(pick(things))} ${pick(places)} itu dibuka kembali pada ${pick(days)} pagi setelah ditutup selama ${2 + next(9)} pekan.`,
    () =>
      `${capital(pick(roles))} mengatakan semua bagian sudah diperiksa dan tidak ada yang rusak selain atap dan pagar.`,
    () =>
      `Sejumlah warga menilai perbaikan ${pick(things)} itu terlambat, tetapi mereka tetap senang karena dapat kembali bekerja.`,
    () =>
      `${open}Kami akan kembali ke ${pick(things)} besok pagi dan berharap semuanya berjalan lancar,${close} kata ${pick(people)}, ${pick(roles)} ${pick(places)}.`,
    () =>
      `Menurut dia, biaya perbaikan mencapai Rp ${1 + next(90)} miliar dan ditanggung bersama oleh pemerintah kota dan para pengusaha.`,
    () =>
      `Hujan yang turun sejak ${pick(days)} malam membuat jalan menuju ${pick(things)} tergenang air setinggi ${10 + next(80)} sentimeter.`,
    () => `Para petugas masih membersihkan lumpur dan sampah yang terbawa arus dari hulu sampai ke kawasan permukiman.`,
    () =>
      `Panitia akan mengumumkan jadwal yang baru sebelum akhir bulan ini, sedangkan peserta diminta menunggu di rumah masing-masing.`,
    () => `Belum ada keterangan lebih lanjut tentang penyebab kejadian yang menimpa ${2 + next(40)} orang tersebut.`
  ]
  return () => pick(kinds)()
}

/** The article of a number; a given number always has the same one. Some 3,000 characters. */
export function article(seed) {
  const next = numbers(seed)
  const pick = (list) => list[next(list.length)]
  const [open, close] = seed % 10 < 3 ? ['“', '”'] : ['"', '"']
  const sentence = makeSentence(next, open, close)
  const paragraph = () => [sentence(), sentence(), next(2) ? sentence() : ''].join(' ').trim()
  const date = `${pick(days)} (${1 + next(28)}/${1 + next(12)}/2022)`
  const some = (count) => Array.from({length: count}, paragraph)
  return [
    `Contoh.com, ${pick(towns)} - ${paragraph()}`,
    `Dilansir ${pick(outlets)}, ${date}, ${pick(things)} itu sudah lama dinantikan. ${sentence()}`,
    ...some(3),
    `Baca Juga`,
    `${capital(pick(things))} Dibongkar Pekan Depan`,
    ...some(2),
    pick(titles),
    ...some(3),
    'Advertisement',
    ...some(2),
    `(${'abcdef'[next(6)]}nt/rep)`
  ].join('\n\n')
}
