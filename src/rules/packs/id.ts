/** Indonesian: rules that the country's outlets share, so that copy of an unknown outlet is read nearly as well. */
import {names, pattern, patternAnyCase} from '../fragments.ts'
import {foreignPlaces, indonesianPlaces, indonesianRegions} from '../places.ts'
import type {Pack, Rule, Vocabulary} from '../types.ts'
import {indonesianCaptions} from './id-captions.ts'
import {indonesianCreditRoles, indonesianCredits} from './id-credits.ts'
import {indonesianDatelines} from './id-datelines.ts'
import {indonesianInside} from './id-inside.ts'
import {indonesianLabels} from './id-labels.ts'
import {indonesianOutletLines} from './id-outlet-lines.ts'
import {indonesianPromotions} from './id-promotions.ts'
import {indonesianService} from './id-service.ts'
import {indonesianSources, indonesianSourceWords} from './id-sources.ts'
import {webBoilerplate} from './id-web.ts'
import {linesWithDayOf} from './lines-with-day-words.ts'
import {releaseHeads} from './release-heads.ts'

/** Words in lower case in titles. */
const smallWord =
  '(?:di|ke|dari|dan|yang|untuk|usai|dalam|pada|dengan|soal|atas|oleh|hingga|saat|demi|karena|bagi|ini|itu|jadi|akan|bisa|vs|ala|tak|tanpa|agar|atau|serta)'
const titleWord = String.raw`[\p{Lu}\d'"‘(][^\s.!?“”]*`
/** A sequence of words that only titles have: each with a capital, except the small ones between them. */
const title = String.raw`${titleWord}(?: (?:${titleWord}|${smallWord})){2,18}?`
/** Advertisements of a network that look like sentences of the story, in copy that was flattened to one line. */
const nativeAdvertisement = String.raw`(?:Pembunuh Prostat Ditemukan!|Pendengaran bermasalah\?)`
/** The beginning of a sentence that titles do not have: a pronoun, or a small word with a capital, and prose after it. */
const sentenceOpening = String.raw`(?:(?:Ia|Dia|Mereka|Kami|Kita|Dalam|Pada|Dari|Untuk|Dengan|Setelah|Sebagai|Sebanyak|Selain|Selama|Sejumlah|Sejak|Sebelum|Seorang|Sebuah|Beberapa|Banyak|Semua|Seperti|Para|Berdasarkan|Meski|Meskipun|Karena|Sebab|Oleh|Adapun|Sedangkan|Tidak|Menurut|Menurutnya|Hingga|Ketika|Jika|Apabila|Bahkan|Lalu|Lantas|Kini|Akibat|Pihak|Pihaknya|Polisi|Warga|Petugas|Korban|Pelaku|Tersangka|Terdakwa|Masyarakat|Pemerintah|Itu|Berikut|Kata|Ujar) \p{Ll}|(?:Hal|Kondisi|Peristiwa|Kejadian|Kegiatan|Acara|Rencana|Langkah|Kasus|Program|Aksi|Keputusan|Kebijakan|Pertemuan|Insiden|Kecelakaan|Video|Foto|Pria|Wanita|Perempuan|Remaja|Pemuda) (?:ini|itu|tersebut)\b|(?:Sementara(?: itu)?|Sebelumnya|Namun|Diketahui|Kemudian|Bahkan|Akibatnya|Selanjutnya|Selain itu|Menurutnya|Menurut dia|Tak hanya itu|Dengan demikian|Oleh karena itu|Karena itu|Kini|Lalu|Pasalnya|Sebab|Akhirnya|Di sisi lain|Meski begitu|Meski demikian),|(?:Dilansir|Dikutip|Melansir|Mengutip|Menurut) |"[^"]{3,300}[,.?!]" ?\p{Ll})`
/** Another label: the text between two labels is a title. */
const nextLabel = String.raw`(?:Baca [Jj]uga|BACA JUGA|ADVERTISEMENT|SCROLL TO CONTINUE|\[Gambas:|Halaman (?:Selanjutnya|\d))`

/** A subheading with its number after a title: the next item of a list. */
const numberedTitle = String.raw`\d{1,2}\. [\p{Lu}"“]`
/** A sentence that is attached to the title before it: a capital inside a word, and a small word after it. Names of services do not count. */
const gluedSentence = String.raw`(?<=\p{Ll}{2})(?!(?:Tube|Tok|App|Pay|Store|Station|Book|Phone|Share)\b)(?=(?:\p{Lu}\p{Ll}{3,}|Ia|Dia|Hal|Ini|Itu|Para|Saat|Dari|Pada|Kami|Kita),? \p{Ll})`
/** A label is never before such a text: a sentence of some length that ends like one and refers to what was said before. */
const finishedSentence = String.raw`.{0,60}[:：] ?(?=(?:\S+ ){6})(?=.*\b(?:itu|ini|tersebut|adalah|merupakan|mengatakan|menyatakan|menyebut|menyebutkan|mengaku|menjelaskan|menambahkan|karena|sehingga|sebelumnya)\b).*[^.…]\.["”]?$`

const vocabulary: Vocabulary = {
  sources: indonesianSourceWords,
  months: {
    januari: 1,
    februari: 2,
    pebruari: 2,
    maret: 3,
    april: 4,
    mei: 5,
    juni: 6,
    juli: 7,
    agustus: 8,
    september: 9,
    oktober: 10,
    november: 11,
    nopember: 11,
    desember: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    agu: 8,
    agt: 8,
    ags: 8,
    sep: 9,
    sept: 9,
    okt: 10,
    nov: 11,
    nop: 11,
    des: 12
  },
  weekdays: ['senin', 'selasa', 'rabu', 'kamis', "jum'at", 'jumat', 'sabtu', 'minggu', 'ahad'],
  dayParts: [
    'pagi',
    'siang',
    'sore',
    'petang',
    'malam',
    'dini hari',
    'dinihari',
    'kemarin',
    'lalu',
    'ini',
    'waktu setempat'
  ],
  dateOrder: 'day-first',
  placeJoiners: ['dan'],
  regions: indonesianRegions,
  creditRoles: indonesianCreditRoles,
  sentenceWords: (
    'mereka ia dia keduanya ketiganya kemudian lalu selanjutnya sebelumnya tersebut menurutnya katanya ujarnya pihaknya mengatakan ' +
    'menjelaskan menyebut menyebutkan menambahkan mengaku'
  ).split(' '),
  questionWords: ['apa', 'apakah', 'bagaimana', 'berapa', 'kapan', 'kenapa', 'mengapa', 'siapa', 'siapakah'],
  leadWords: (
    'anggota presiden menteri ketua kepala wakil gubernur bupati wali polisi polri polda polres kapolda kapolres kapolri panglima ' +
    'pemerintah kementerian tim warga sejumlah para seorang seekor sebuah sebanyak direktur partai timnas pelatih komisi badan bank harga ' +
    'perusahaan pengamat mantan calon aktor aktris artis penyanyi mahasiswa petugas sekretaris juru dinas satuan pemain klub jumlah kasus ' +
    'korban masyarakat umat ribuan ratusan puluhan dua tiga empat lima aksi setelah pada hari tersangka terdakwa majelis jaksa kejaksaan ' +
    'pengadilan pasangan striker gelandang kiper pembalap petani nelayan pedagang buruh guru siswa dokter peneliti ilmuwan kebakaran banjir gempa'
  ).split(' '),
  places: [...indonesianPlaces, ...foreignPlaces]
}

const readAlso: Rule[] = [
  {
    id: 'id/read-also',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['baca', 'simak', 'lihat', 'cek', 'tonton', 'saksikan'],
    pattern: patternAnyCase`^(?!(?:simak|lihat|cek|tonton|saksikan)\s?[:：].*[^.]\.$)(?!${finishedSentence})[^\p{L}\p{N}]{0,4}(?:baca|simak|lihat|cek|tonton|saksikan)(?: ?(?:juga|pula|lagi|ini|berita|artikel|ulasan|kabar|tulisan|selengkapnya|lengkapnya|lainnya|terkait|menarik)){0,4}\s?[:：]\s*(?<title>.*)$|^[^\p{L}\p{N}]{0,4}(?:baca|simak|lihat|tonton|saksikan) (?:juga|pula)[^\p{L}\p{N}]*$`,
    shape: {length: 260},
    block: {lines: 'title', case: 'title', most: 8, whenBare: true},
    note: 'A bare label also removes titles under it, never prose. Lines in sentence case may belong to the story, and stay.',
    examples: {
      match: [
        'Baca Juga',
        'Tonton juga: Pasar Lama Dibuka Kembali',
        {text: 'Baca juga:Pasar Lama Dibuka Kembali', fields: {title: 'Pasar Lama Dibuka Kembali'}},
        '(Baca: Pasar Lama Dibuka Kembali)',
        'Baca berita selengkapnya: Antre Sejak Subuh demi Kartu Baru, Warga Rela Menginap di Depan Kantor'
      ],
      // Reading is what the story is about.
      skip: [
        // A sentence of the story, behind a label that was left from another.
        '- Baca Juga: Perempuan asal desa itu menyatakan album tersebut direkam selama dua tahun di rumahnya.',
        'Baca juga label gizi sebelum membeli makanan kaleng itu.',
        'Simak tiga cara merawat sepatu kulit berikut.',
        'Lihat: harga cabai di pasar itu sudah turun menjadi Rp 30.000 per kilogram.'
      ]
    }
  },
  {
    id: 'id/read-also-title',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['baca', 'simak', 'lihat'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:baca|simak|lihat) (?:juga|pula) (?<title>.{8,170})$`,
    shape: {sentenceEnd: false, case: 'title', length: 190},
    examples: {
      match: [
        {
          text: 'Baca Juga Pasar Lama Dibuka Kembali Setelah Banjir',
          fields: {title: 'Pasar Lama Dibuka Kembali Setelah Banjir'}
        }
      ],
      // A sentence: it ends with a full stop.
      skip: ['Baca juga doa sebelum tidur agar hati tenang.']
    }
  },
  {
    id: 'id/read-full-title',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['lengkapnya'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:(?:berita|artikel|baca|simak|lihat|ulasan|kisah|kabar|informasi) ){0,2}(?:se)?lengkapnya(?: (?:baca|klik|simak|lihat|cek|bisa dibaca|dapat dibaca))?(?: (?:di sini|disini|di tautan ini|di bawah ini|berikut ini|di))? ?[:：] ?(?<title>.{8,170}[^.])$`,
    shape: {case: 'title', length: 220},
    note: 'The title of the full story follows the label, in title case.',
    examples: {
      match: [
        {
          text: 'Berita selengkapnya baca di sini: Pasar Lama Dibuka Kembali',
          fields: {title: 'Pasar Lama Dibuka Kembali'}
        },
        'Selengkapnya: Ribuan Warga Antre Beras di Pasar Lama'
      ],
      // What the label brings in is the story itself.
      skip: [
        'Selengkapnya: harga beras di pasar itu naik menjadi Rp 15.000 per kilogram pada Senin',
        'Lengkapnya: Rudi, Sinta, dan Bagus akan berangkat ke ibu kota pada Senin pagi nanti.'
      ]
    }
  },
  {
    id: 'id/read-more',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: [
      'lengkapnya',
      'klik di',
      ' terkait',
      ' terkini',
      ' terbaru',
      'pilihan ',
      'foto lain',
      'video lain',
      'berita lain',
      'artikel lain',
      'baca lain',
      'topik lain',
      'related',
      ' pilihan',
      ' populer',
      ' terpopuler',
      ' rekomendasi',
      'rekomendasi untuk',
      'anda mungkin',
      'kamu mungkin',
      'juga mungkin'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:(?:baca |simak |lihat )?selengkapnya(?: (?:di sini|disini|klik di sini|di tautan ini))?|baca (?:berita |artikel )?(?:selengkapnya|lengkapnya).{0,40}|klik (?:di sini|disini)[^,.!?]{0,60}|(?:berita|artikel|foto|video|baca|topik|related) (?:terkait|lainnya|posts?|pilihan|rekomendasi|terpopuler|populer|terkini|terbaru)(?: lainnya)?|pilihan (?:untuk(?:mu| anda| kamu)|redaksi)|(?:anda|kamu) (?:juga )?mungkin (?:juga )?(?:tertarik|suka).{0,40}|rekomendasi untuk (?:anda|kamu))[ .:…!]*$`,
    block: {lines: 'title', case: 'title', most: 8, whenBare: true},
    examples: {
      match: ['Selengkapnya...', 'Baca berita lengkapnya di sini', 'Berita Terkait :'],
      // A sentence that goes on.
      skip: ['Selengkapnya akan dijelaskan dalam rapat pada Senin.']
    }
  },
  {
    id: 'id/read-also-inside',
    label: 'boilerplate:related',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['uga:', 'uga :', 'UGA:', 'UGA :', 'aca:', 'aca :'],
    pattern: pattern`(?:(?<=[.!?”"’)…\]\p{L}\d] ?)(?:Baca|BACA|Lihat|LIHAT|Simak|SIMAK) ?(?:[Jj]uga|JUGA)|(?<=[.!?”"’)…\]] ?)Baca)\s?[:：] ?(?<title>${title}(?:(?= (?:“|${sentenceOpening}|${nativeAdvertisement}|${numberedTitle}))|(?<! \d{1,2})[.!?…]+(?: ${title}[.!?]+)?(?= |$))|[\p{Lu}\d"“'‘][^.!?\n]{6,150}?(?:$|(?= ?${nextLabel})|(?= ${numberedTitle})|${gluedSentence}))`,
    note: 'A title is removed only if its end is clear: it is in title case up to a full stop, a quotation or the opening of a sentence, or another label or the end of the line follows. A title fused with the prose after it stays.',
    examples: {
      match: [
        {
          text: 'Rapat itu ditunda. Baca juga: Pasar Lama Dibuka Kembali. Menteri tidak hadir.',
          fields: {title: 'Pasar Lama Dibuka Kembali.'}
        },
        {
          text: 'Rapat itu ditunda. Baca juga: Pasar Lama Dibuka: Pedagang dari Tiga Desa Datang “Kami senang,” kata pedagang itu.',
          fields: {title: 'Pasar Lama Dibuka: Pedagang dari Tiga Desa Datang'}
        },
        {
          text: 'Rapat itu ditunda. Baca juga: Pasar Lama Dibuka. Pedagang dari Tiga Desa Datang Subuh. Menteri tidak hadir.',
          fields: {title: 'Pasar Lama Dibuka. Pedagang dari Tiga Desa Datang Subuh.'}
        },
        {
          text: 'Rapat itu ditunda. Lihat Juga: Pasar Lama Dibuka Kembali Setelah Banjir Ia menilai rapat itu sia-sia. Menteri tidak hadir.',
          fields: {title: 'Pasar Lama Dibuka Kembali Setelah Banjir'}
        },
        {
          text: 'Rapat itu ditunda. Baca juga: Pasar Lama Dibuka Kembali "Kami senang," kata pedagang itu.',
          fields: {title: 'Pasar Lama Dibuka Kembali'}
        },
        {
          text: 'Rapat itu ditunda. Baca: Pasar Lama Dibuka Kembali Dilansir dari Contoh, menteri tidak hadir.',
          fields: {title: 'Pasar Lama Dibuka Kembali'}
        },
        {
          text: 'Rapat itu ditunda. Baca Juga : Pasar lama dibuka kembali Baca juga: Pedagang datang lagi',
          fields: {title: 'Pasar lama dibuka kembali'}
        },
        {
          text: 'Rapat itu ditunda. Baca Juga : Pasar Lama Dibuka Kembali Setelah Banjir Pendengaran bermasalah? Kembalikan kebahagiaan Anda! Hakim pulang.',
          fields: {title: 'Pasar Lama Dibuka Kembali Setelah Banjir'}
        },
        {
          text: 'Rapat itu ditunda. Baca juga: Siap-siap, Tarif Feri Naik Pekan Depan 4. Bupati: Ada yang Bilang Tak Perlu... Bupati pulang.',
          fields: {title: 'Siap-siap, Tarif Feri Naik Pekan Depan'}
        },
        {
          text: 'Rapat itu ditunda. Baca juga: HASIL Liga, Skor Contoh vs Mitra 6-0, Tamu Gagal MenangNamun tim tamu hanya tertinggal satu poin.',
          fields: {title: 'HASIL Liga, Skor Contoh vs Mitra 6-0, Tamu Gagal Menang'}
        }
      ],
      skip: [
        // Reading in a sentence.
        'Ia berkata, "Baca juga: semua syaratnya," lalu pergi dari rapat.',
        // The sentence after the title would go with it: nothing parts them.
        'Rapat itu ditunda. Baca juga: Pasar Lama Dibuka Kembali Setelah Banjir Budiono menilai rapat itu sia-sia. Menteri tidak hadir.',
        'Rapat itu ditunda. Baca juga: Pasar lama dibuka kembali Budiono berkata, “Rapat itu sia-sia.” Menteri tidak hadir.'
      ]
    }
  },
  {
    id: 'id/read-also-label-inside',
    label: 'boilerplate:related',
    zone: 'anywhere',
    extent: 'inside',
    needs: [
      'aca juga',
      'aca Juga',
      'ACA JUGA',
      'ihat juga',
      'ihat Juga',
      'IHAT JUGA',
      'imak juga',
      'imak Juga',
      'IMAK JUGA'
    ],
    pattern: pattern`(?:(?<=^[^\p{L}\p{N}]{0,4})(?:(?:Baca|Simak|Lihat) [Jj]uga|(?:BACA|SIMAK|LIHAT) JUGA) ?[:：]|(?<=[.!?”"’)…\]] ?)(?:Baca [Jj]uga|BACA JUGA)(?: ?[-–—] ?)?|(?<=[.!?”"’)…\]\p{L}\d] ?)(?:(?:Baca|Lihat|Simak) [Jj]uga|BACA JUGA) ?[:：])(?= ?[\p{Lu}“"‘'\d])`,
    doubt: 'A title may follow this label. Where it ends is unknown, so it stays in the text.',
    note: 'In copy flattened to one line the title is mostly missing, and prose follows: only the label is removed.',
    examples: {
      match: [
        'Lagu itu memiliki makna mendalam. Baca Juga Video klip itu menampilkan laut.',
        '- Baca Juga: Perempuan asal desa itu menyatakan album tersebut direkam selama dua tahun di rumahnya.',
        '* BACA JUGA: Menurut dia, kenaikan itu disebabkan oleh panen yang gagal di tiga kecamatan.',
        'Rapat itu ditunda. Baca juga: Pasar Lama Dibuka Kembali Setelah Banjir Budiono menilai rapat itu sia-sia.',
        'Rapat itu ditunda. Lihat Juga: Pasar Lama Dibuka Kembali Setelah Banjir Budiono menilai rapat itu sia-sia.'
      ],
      skip: [
        // The words inside a sentence.
        'Warga yang ingin tahu bisa baca juga aturan itu di kantor desa.',
        // No title begins: the reader is told to look.
        'Pasar itu ramai. Lihat juga dua pasar lain di kota itu.'
      ]
    }
  },
  {
    id: 'id/next-page-ending',
    label: 'boilerplate:pagination',
    zone: 'tail',
    extent: 'ending',
    needs: ['alaman'],
    pattern: pattern`(?<=[.!?”"’)] ?)(?:[Hh]alaman (?:[Ss]elanjutnya|[Bb]erikutnya)|(?:Simak|Baca|Lihat) (?:selengkapnya )?di halaman (?:selanjutnya|berikutnya)|Halaman \d(?: \d)*(?: Selanjutnya)?)[ .…>»]*$`,
    examples: {
      match: ['Tiga orang tewas dalam kecelakaan itu. Halaman Selanjutnya'],
      // A page in the story.
      skip: ['Foto itu dimuat di halaman selanjutnya']
    }
  },
  {
    id: 'id/read-also-brackets',
    label: 'boilerplate:related',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['aca:', 'aca ', 'ihat', 'imak', 'ACA', 'IHAT', 'IMAK'],
    pattern: pattern`[([](?:(?<=[.!?…]["”’]?\s[([])(?:Baca|BACA|Lihat|Simak)|(?:[Bb]aca|BACA|[Ll]ihat|LIHAT|[Ss]imak|SIMAK)(?: (?:[Jj]uga|JUGA)(?= ?[:：])|(?= ?[:：] ?["“‘']?[\p{Lu}\d][^()[\] ]* [^()[\] ]+ [^()[\]]{2}))) ?[:：] ?(?<title>[^()[\]]{4,180})[)\]]`,
    examples: {
      match: [
        {
          text: 'Warga mengungsi ke masjid (Baca: Banjir Datang Lagi) sejak pagi itu.',
          fields: {title: 'Banjir Datang Lagi'}
        }
      ],
      // Brackets of the story.
      skip: [
        'Warga (baca tulis di sekolah itu) mengungsi ke masjid sejak pagi.',
        'Ia lupa (baca: sengaja) menutup pintu gudang itu.',
        'Ia menunjuk orang itu (baca: Rudi Hartono) di sidang.'
      ]
    }
  }
]

const teasers: Rule[] = [
  {
    id: 'id/video-teaser',
    label: 'boilerplate:video',
    zone: 'anywhere',
    needs: ['video', 'vidio', 'saksikan', 'simak', 'tonton', 'lihat', 'cek'],
    pattern: patternAnyCase`^(?!.*(?:[”"]|,) ?(?:kata|ujar|tutur|ucap|ungkap|jelas|tulis)\b)(?=.*[^.]$|.*\b(?:ini|berikut|sini|bawah|selengkapnya|lainnya)\.+$)[^\p{L}\p{N}]{0,4}(?:(?:(?:jangan lupa |yuk,? |ayo,? )?(?:saksikan|simak|tonton|lihat|cek)(?:lah)?(?: juga)? (?:juga )?(?:cuplikan |beberapa |kumpulan |rekaman |pilihan |selengkapnya |berita |live |langsung )*(?:video(?:nya)?|vidio|live|tayangan|film)\b.*)|(?:video|vidio) (?:pilihan|terkait|populer|terpopuler|lainnya|selengkapnya|menarik)(?:(?: (?:di|hari|bawah|berikut|ini|lainnya|menarik|terkait|terkini|untuk|anda|kamu|dari|redaksi|editor|\w+\.com)){0,5}[ :.…!]*|(?: \p{L}+){0,3} ?[:：|].*)|video\s?: .*)$`,
    shape: {length: 190},
    block: {lines: 'any', most: 2, atEnd: true},
    note: 'The one or two sentences at the end of the text are the caption of the video.',
    examples: {
      match: [
        'Saksikan video pilihan di bawah ini:',
        'Saksikan videonya di bawah ini',
        'Simak Video: Warga Menyeberangi Sungai',
        "Tonton juga Video 'Pasar Dibuka Lagi'",
        'Saksikan Pilihan Video di Bawah Ini:',
        'Video terkait: Warga Menyeberangi Sungai'
      ],
      skip: [
        // The story tells what a video shows.
        'Video tersebut menunjukkan warga menyeberangi sungai pada malam hari.',
        'Video terkait kemunculan buaya itu sempat beredar di grup percakapan warga.',
        'Lihat video itu, warga marah dan mendatangi kantor kepala desa pada Senin malam.'
      ]
    }
  },
  {
    id: 'id/photo-teaser',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['foto', 'infografis', 'galeri'],
    pattern: pattern`^[^\p{L}\p{N}]{0,4}(?:(?:[Ss]aksikan|[Ss]imak|[Tt]onton|[Ll]ihat|SIMAK|LIHAT) (?:[Jj]uga |JUGA )?(?:(?:koleksi|galeri|kumpulan) )?(?:[Ff]oto|FOTO|foto-foto|[Ii]nfografis|INFOGRAFIS|[Gg]aleri)\b.*|(?:FOTO|INFOGRAFIS)\s?:\s?.*|[Gg]aleri [Ff]oto.{0,40})$`,
    shape: {length: 170, sentenceEnd: false},
    examples: {
      match: ['Lihat juga foto-foto: Banjir di Pasar Lama', 'FOTO: Warga Menyeberangi Sungai'],
      // A sentence about a photograph.
      skip: ['Foto itu diambil warga pada Senin pagi di dekat pasar.']
    }
  },
  {
    id: 'id/tweet',
    label: 'boilerplate:embed',
    zone: 'anywhere',
    needs: ['@', 'pic.twitter.com', 'pic.x.com'],
    evidence: 'The address of a picture that Twitter adds after a post: the line is a post.',
    pattern: pattern`^(?:[—–-]{1,2} ?.{2,60} \(@\w{2,20}\) .{3,20} \d{4}|.{0,300}\bpic\.(?:twitter|x)\.com\/\w+)$`,
    shape: {length: 340},
    examples: {
      match: ['— Rudi Hartono (@rudih) October 17, 2020', 'Pasar sudah buka lagi pic.twitter.com/AbCdEf'],
      // An account, or an address, in a sentence.
      skip: [
        'Akun Rudi Hartono (@rudih) menulis hal itu pada 17 Oktober 2020 lalu.',
        'Alamat pic.twitter.com/AbCdEf itu dibagikan warga pada Senin.'
      ]
    }
  }
]

/** A speaker, or what people did: the line is prose, whatever its beginning. */
const noProse = String.raw`(?!.*(?:, (?:kata|ujar|tutur|ucap|jelas|ungkap|warga|polisi|pelaku|korban|puluhan|ratusan|ribuan|sejumlah|seorang|dua|tiga|para)\b|[”"] ?,? ?(?:kata|ujar|tutur|ucap)\b|\b(?:mengatakan|mengaku|ditangkap|ditahan|dilakukan|diduga|marak)\b))`

/** A complete sentence that gives advice and does not name anything of an outlet. */
const advice = String.raw`(?!.*(?:berita|kabar|update|news|informasi|artikel|konten|kami|\.com|\.co|\.id|google|whatsapp channel|saluran|channel)\b).*\p{L}[.]$`

const boilerplate: Rule[] = [
  {
    id: 'id/native-advertisement',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['Prostat', 'endengaran bermasalah'],
    pattern: pattern`(?<=(?:^|[^,;]) ?)${nativeAdvertisement}(?: [\p{Lu}][^.!?]{5,90}!)(?: (?:Prostatitis akan hilang[^!.]{0,60}[!.]|Lakukan ini, dan pendengaran Anda akan membaik dalam \d+ hari))?`,
    note: 'Regional editions print advertisements of a network inside the story; they look like sentences.',
    examples: {
      match: [
        'Sidang ditunda. Pendengaran bermasalah? Kembalikan kebahagiaan Anda! Lakukan ini, dan pendengaran Anda akan membaik dalam 5 hari Hakim pulang.'
      ],
      // Hearing is what the story is about.
      skip: ['Pendengaran bermasalah bisa ditangani lebih awal, kata dokter telinga itu.']
    }
  },
  {
    id: 'id/next-page',
    label: 'boilerplate:pagination',
    zone: 'anywhere',
    needs: ['bersambung', 'halaman', 'laman', 'next', 'selanjutnya', 'berikutnya', 'sebelumnya'],
    pattern: patternAnyCase`^(?:\(?bersambung(?: ke halaman (?:berikutnya|selanjutnya|\d+))?\)?|(?:baca |lanjut(?:kan)? (?:membaca )?|simak |selengkapnya (?:di |ada di )?)?(?:di |ke )?(?:halaman|laman) (?:selanjutnya|berikutnya|berikut|\d)|(?:[^.!?]{3,80}[?!] ?)?(?:baca|simak|lihat|cek|klik|lanjut(?:kan)?|buka|temukan|selengkapnya|ulasan|artikel|berita|informasi|penjelasan)[^.!?]{0,60} (?:di|ke|pada) halaman (?:selanjutnya|berikutnya)|[^.!?]{3,60} selengkapnya (?:ada )?(?:di|pada) halaman (?:selanjutnya|berikutnya)|(?:halaman|laman)\s?:?|next: .{4,140}|(?:baca |simak )?halaman (?:selanjutnya|berikutnya)\s?: .{4,140}|selanjutnya\s?:.{0,140}|next|selanjutnya|berikutnya|sebelumnya)[ .:…>»)]*$`,
    shape: {length: 190},
    examples: {
      match: ['Bersambung ke halaman berikutnya...', 'NEXT: Pasar Lama Dibuka Kembali', 'Simak di halaman selanjutnya'],
      // A sentence that goes on from the one before.
      skip: ['Selanjutnya, warga membersihkan jalan itu bersama-sama.']
    }
  },
  {
    id: 'id/tags',
    label: 'boilerplate:tags',
    zone: 'tail',
    needs: ['tag', 'topik', 'topic', 'label', 'kata kunci', 'keyword'],
    pattern: patternAnyCase`^(?:tags?|topik|topics?|label|kata kunci|keywords?|tagar)(?: terkait| berita)?\s?[:：]\s*.*$|^(?:tags?|topik)$`,
    shape: {length: 300},
    block: {lines: 'short', most: 60, whenBare: true},
    examples: {
      match: ['Tags:', 'Tag', 'Tags: pasar, banjir, kota'],
      // The topic of a story.
      skip: ['Topik itu dibahas lagi pada rapat hari Senin.']
    }
  },
  {
    id: 'id/promotion',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'telegram',
      'whatsapp',
      'google news',
      'channel',
      'saluran',
      'aplikasi',
      'newsletter',
      'live streaming',
      'medsos',
      'media sosial',
      'instagram',
      'tiktok',
      'youtube',
      'twitter',
      'facebook',
      'saldo digital',
      'klik link',
      'hore-hore',
      'berlangganan',
      't.me'
    ],
    pattern: patternAnyCase`^${noProse}(?!${advice})[^\p{L}\p{N}]{0,4}(?:(?:dapatkan|ikuti|cek|simak|baca|nikmati) (?:terus )?(?:update |informasi |berita |kabar |ulasan )+.*(?:telegram|whatsapp|google news|\bwa channel|saluran|channel|aplikasi|newsletter|live streaming|medsos|media sosial).*|(?=[^,.]{0,60}$|.*(?:@|\b(?:berita|update|kabar|informasi|news|artikel|konten|kami|anda|kamu|sekarang|terbaru|terkini|gratis|channel|saluran|grup|komunitas|official|resmi|apps?|com|id)\b))(?:ikuti|follow|gabung|join|download|unduh|install|segera unduh).{0,120}(?:google news|telegram|whatsapp|channel|saluran|aplikasi|instagram|tiktok|youtube|twitter|facebook).{0,160}|(?:[^.!?]|\.(?=\w)){0,60}(?:di|on|via) google news\b[^.!?]{0,40}|ada saldo digital .*|(?:anda|kamu) harus install aplikasi telegram.*|caranya klik link .*|"?detik sore, nggak cuma hore-hore!"?|berlangganan (?!koran|majalah)[^,.]{0,80}|.{0,40}\bt\.me\/\S+.*)$`,
    shape: {length: 420},
    examples: {
      match: [
        'Ikuti berita terbaru Contoh.com di Google News',
        'Dapatkan update berita pilihan setiap hari di grup Telegram "Contoh News"'
      ],
      skip: [
        // A story about an application.
        'Aplikasi itu diunduh sejuta kali dalam sepekan, kata pembuatnya.',
        // A sentence of the story, alone and before a call to follow.
        'Berita palsu itu sempat muncul di Google News.',
        'Laba itu naik pada Senin. Cek berita lain di Google News',
        // What people do in such a group is told.
        'Gabung grup penipu lewat Telegram, tiga warga desa itu diduga kehilangan uang.',
        'Dapatkan informasi dari media sosial, puluhan warga mendatangi pasar untuk membeli minyak.',
        'Follow akun Instagram korban, pelaku lalu mengirim pesan yang mengancam.',
        'Ikuti jejak ibunya, Sinta kini berjualan di pasar dan dikenal lewat akun Instagram miliknya.',
        'Berlangganan koran sejak 1980, Rudi tidak pernah melewatkan satu edisi pun.',
        'Unduh aplikasi itu dapat dilakukan di telepon siapa saja, kata pembuatnya.',
        // Advice that the story gives.
        '- Unduh aplikasi resmi Pilih versi dari pengembang supaya akun tetap aman.'
      ]
    }
  },
  {
    id: 'id/comment-form',
    label: 'boilerplate:legal',
    zone: 'anywhere',
    needs: ['komentar', 'berhak', 'tanggapan', 'dilarang keras', 'disclaimer'],
    pattern: patternAnyCase`^(?:isi komentar anda|komentar adalah tanggapan pribadi(?:[,.;] ?(?:tidak|bukan|dan).*)?[.]?|.{2,60} berhak (?:untuk )?(?:memberi peringatan|mengubah atau menghapus).*|setiap komentar menjadi tanggung ?jawab.*|bagaimana tanggapan anda mengenai artikel ini.*|tulis komentar.{0,30}|komentar pembaca|beri komentar.{0,20}|.{0,40}dilarang keras mengambil konten.*|disclaimer ?:.*)$`,
    examples: {
      match: ['Isi Komentar Anda', 'Komentar adalah tanggapan pribadi, tidak mewakili kebijakan redaksi.'],
      // A person comments.
      skip: ['Komentar menteri itu dibalas warga pada hari yang sama.']
    }
  },
  {
    id: 'id/comment-form-inside',
    label: 'boilerplate:legal',
    zone: 'tail',
    extent: 'ending',
    needs: ['Isi Komentar Anda', 'Copyright ©'],
    pattern: pattern`(?<=[.!?”"’)])\s?(?:Isi Komentar Anda|Copyright © .{4,300})$`,
    examples: {
      match: ['Tidak ada korban jiwa dalam kecelakaan tersebut.Isi Komentar Anda'],
      // The words inside a sentence.
      skip: ['Di bawah kotak itu tertulis Isi Komentar Anda']
    }
  },
  {
    id: 'id/republication',
    label: 'credit',
    fields: {role: 'source'},
    zone: 'anywhere',
    needs: ['artikel', 'berita', 'tulisan'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:artikel|berita|tulisan) ini (?:telah |sudah |pernah |juga )*(?:tayang|terbit|dimuat|dipublikasikan|ditayangkan|diterbitkan)(?: (?:sebelumnya|lebih dulu|pertama kali|perdana|juga|sebelum|oleh))* (?:di|pada|dengan|oleh|dalam|dari|untuk)\b(?!.*, (?:kata|ujar|tutur|ucap)\b)(?: (?<names>[\p{L}\d-]{2,30}(?:\.[\p{L}]{2,6}){1,2})(?: .{2,260}|[.,]? ?)|.{2,300})$|^lihat artikel asli.{0,20}$`,
    shape: {length: 380},
    examples: {
      match: [
        'Artikel ini telah tayang di Contoh.com dengan judul Pasar Lama Dibuka Kembali',
        'Berita ini sudah tayang di Contoh.com'
      ],
      // The story speaks of itself.
      skip: ['Hingga berita ini ditulis, pengelola pasar belum menjawab.']
    }
  },
  {
    id: 'id/republication-ending',
    label: 'credit',
    fields: {role: 'source'},
    zone: 'tail',
    extent: 'ending',
    needs: ['rtikel ini', 'erita ini', 'ulisan ini', 'onten ini'],
    pattern: pattern`(?<=[.!?”"’)\]*]\s?)(?:Artikel|Berita|Tulisan|Konten) ini (?:telah |sudah |pernah |juga )*(?:tayang|terbit|dimuat|dipublikasikan|ditayangkan|diterbitkan|disiarkan)\b.{2,280}$`,
    examples: {
      match: [
        'Pakar itu menyarankan dewan patuh. "Kita harus taat," ujarnya. Berita ini telah tayang di Contoh.com dengan judul: Pakar sarankan dewan patuh'
      ],
      // The story speaks of itself.
      skip: ['Warga menunggu keputusan itu. Hingga berita ini ditayangkan, pengelola belum menjawab.']
    }
  }
]

const credits: Rule[] = [
  {
    id: 'id/credit-source',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'source'},
    needs: ['sumber', 'source', 'via', 'referensi'],
    pattern: pattern`^(?!.*\b(?:mengaku|mengatakan|menyebut|menyatakan)\b)[^\p{L}\p{N}]{0,3}(?:[Ss]umber(?: [Bb]erita| [Aa]rtikel| [Tt]ulisan)?|SUMBER(?: BERITA)?|[Ss]ource|SOURCE|[Vv]ia|VIA|[Rr]eferensi|REFERENSI)\s?[:：](?!\s*\p{Ll}(?:[^ ]* ){5,}[^ ]*\.$)\s*(?<names>.{0,110})$`,
    block: {lines: 'short', most: 1, whenBare: true},
    shape: {length: 130},
    examples: {
      match: [{text: 'Sumber: Contoh.com', fields: {names: ['Contoh.com']}}],
      // A source says something.
      skip: [
        'Sumber kedua mengatakan hal yang sama kepada wartawan.',
        'Sumber: warga yang tidak mau disebut namanya itu mengaku melihat api.',
        // What the word means in the story.
        'Sumber: air di bawah jembatan itu tidak pernah kering.'
      ]
    }
  },
  {
    id: 'id/byline',
    label: 'byline',
    zone: 'head',
    needs: ['oleh', 'penulis', 'laporan'],
    pattern: pattern`^(?:[Oo]leh|OLEH|[Pp]enulis|Laporan [Ww]artawan(?: [\p{L}.]+(?:\.com|\.co\.id)?)?|Laporan [Kk]ontributor)\s?[:：,]?\s+(?<names>${names})(?:\/[\p{L} ]{2,40})?\.?$`,
    shape: {words: 14},
    examples: {
      match: [{text: 'Oleh: Rudi Hartono', fields: {names: ['Rudi Hartono']}}],
      // A sentence.
      skip: ['Oleh karena itu, warga menutup jalan itu.']
    }
  },
  {
    id: 'id/credit-by',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'penulis'},
    needs: ['oleh'],
    pattern: pattern`^[([*]{0,2}(?:Oleh|OLEH)(?:\s?[:：]\s?| )(?<names>${names})[)\]]?[.*]{0,3}$`,
    shape: {words: 9},
    examples: {
      match: [
        {
          text: `Pasar itu dibuka lagi pada Senin setelah dua tahun ditutup karena banjir, kata pengelola.\n${'"Kami senang sekali," kata pedagang yang berjualan di sana.\n'.repeat(6)}Oleh: Rudi Hartono`,
          line: 8,
          fields: {names: ['Rudi Hartono'], role: 'writer'}
        }
      ],
      // A sentence that has no verb yet.
      skip: ['Oleh karena itu warga menunggu']
    }
  },
  {
    id: 'id/time-line',
    label: 'note',
    zone: 'head',
    needs: ['senin', 'selasa', 'rabu', 'kamis', 'jumat', "jum'at", 'sabtu', 'minggu', 'ahad'],
    pattern: patternAnyCase`^(?:(?:diterbitkan|dipublikasikan|terbit|tayang|diperbarui|published|update[d]?)\s?:?\s*)?(?:(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad),?\s+)(?<published>\d{1,2}[ /-]\p{L}{3,9}[ /-]\d{4}|\d{1,2}\/\d{1,2}\/\d{4})(?:[ ,|/-]+(?:pukul )?\d{1,2}[:.]\d{2}(?: ?wi[bt]a?)?)?$`,
    shape: {words: 10},
    examples: {
      match: ['Sabtu, 22 Okt 2022 14:30 WIB', 'Sabtu, 22/10/2022'],
      // The opening of a sentence.
      skip: ['Sabtu, 22 Oktober 2022 menjadi hari yang dikenang warga.']
    }
  }
]

export const indonesian: Pack = {
  name: 'id',
  language: 'id',
  vocabulary,
  rules: [
    ...indonesianDatelines,
    ...linesWithDayOf('id', vocabulary),
    ...releaseHeads.id,
    ...indonesianLabels,
    ...teasers,
    ...readAlso,
    ...boilerplate,
    ...webBoilerplate,
    ...indonesianPromotions,
    ...indonesianCredits,
    ...credits,
    ...indonesianCaptions,
    ...indonesianInside,
    ...indonesianOutletLines,
    ...indonesianService,
    ...indonesianSources
  ]
}
