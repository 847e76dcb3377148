/** What Indonesian and Malay pages set above and below a story in a few words: rubrics, days, writers, labels of themes for blogs. */
import {alternation} from '../escape-pattern.ts'
import {domain, name, names, pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {onlyPhrases} from './phrases.ts'

const list = (words: string) => words.split('|')
const sign = String.raw`[^\p{L}\p{N}"“”'‘’?!.,;()]`

/** The names of sections; one alone is a rubric above a story, and may be a subheading in it. */
const sections = {
  id: 'nasional|internasional|mancanegara|dunia|global|ekonomi|bisnis|keuangan|finansial|makro|mikro|industri|pasar modal|bursa|properti|energi|olahraga|sport|sports|sepak bola|sepakbola|bulu tangkis|bulutangkis|otomotif|politik|hukum|kriminal|peristiwa|pemerintahan|parlemen|daerah|regional|nusantara|metropolitan|megapolitan|metro|jabodetabek|kesehatan|pendidikan|edukasi|kampus|sains|teknologi|tekno|teknologi informasi|gaya hidup|lifestyle|hiburan|seleb|selebritas|selebriti|entertainment|film|musik|wisata|travel|kuliner|budaya|seni|sosial|sosial budaya|agama|khazanah|humaniora|opini|kolom|editorial|tajuk|tajuk rencana|ragam|sosok|tokoh|profil|feature|sorotan|fokus|utama|berita utama|headline|berita|berita daerah|berita nasional|news|kabar|warta|terkini|berita terkini|terbaru|pilihan|lingkungan|pertanian|perikanan|desa|kota|kesra|hankam|pertahanan|keamanan|militer|infografis|cek fakta|viral|unik|tips|parenting|keluarga|resep|pemilu|pilkada|advertorial|ekbis|ekobis|polhukam|hukrim|polkam|hukum kriminal|hukum dan kriminal|bola|liga|motogp|gadget|game|inspirasi|figur|serba-serbi|serba serbi|ramadan|mudik|haji|home|beranda',
  ms: 'nasional|dunia|global|antarabangsa|wilayah|tempatan|lokal|semasa|terkini|berita|berita semasa|politik|ekonomi|bisnes|niaga|kewangan|pasaran|sukan|bola sepak|badminton|arena|stadium|hiburan|selebriti|gaya hidup|kesihatan|pendidikan|teknologi|sains|agama|jenayah|mahkamah|kes|komuniti|rencana|pendapat|pandangan|kolumnis|lidah pengarang|minda|surat pembaca|wanita|keluarga|santai|rona|pelancongan|makanan|automotif|infografik|viral|utama|laman utama|pilihan raya|parlimen|hujung minggu'
}

type Language = keyof typeof sections

const rubric = (language: Language, match: string[], skip: string[]): Rule => {
  const one = `(?:${alternation(list(sections[language]))})`
  return {
    id: `${language}/rubric`,
    label: 'boilerplate:tags',
    zone: 'above',
    needs: list(sections[language]),
    pattern: patternAnyCase`^${sign}{0,3}(?:${one}(?:(?: ?[>»›/|·•,-]{1,2} ?| (?:&|dan) )${one}){0,4}|(?:in|kategori|rubrik|category|categories) ?:? ${one}(?:, [^,.!?:]{3,30}){0,4})${sign}{0,3}$`,
    shape: {words: 9},
    note: 'The section in which the story stands, above its headline.',
    examples: {
      match: match.map((line) => ({text: headed(language, line), line: 1})),
      skip: skip.map((line) => ({text: headed(language, line), line: 1}))
    }
  }
}

/** Copy with the line above the headline, for examples. */
const stories = {
  id: 'Pasar Lama Dibuka Kembali Setelah Banjir\nPasar itu dibuka lagi pada Senin setelah dua tahun ditutup karena banjir besar, kata pengelola.',
  ms: 'Jeti Lama Dibuka Semula Selepas Banjir\nJeti itu dibuka semula pada Isnin selepas dua tahun ditutup kerana banjir besar, kata pengurusnya.'
}
const headed = (language: Language, line: string) => `${line}\n${stories[language]}`
/** Copy with the line between headline and lead. */
const underHead = (language: Language, line: string) => stories[language].replace('\n', `\n${line}\n`)
const below = (lines: readonly string[], language: Language = 'id') =>
  lines.map((line) => ({text: `${stories[language]}\n${line}`, line: 3}))
const between = (lines: readonly string[], language: Language = 'id') =>
  lines.map((line) => ({text: underHead(language, line), line: 2}))

const units = '(?:detik|saat|menit|minit|jam|hari|minggu|pekan|bulan|tahun)'

const relativeTime = (language: Language): Rule => ({
  id: `${language}/time-ago`,
  label: 'note',
  zone: 'head',
  needs: ['lalu', 'lepas', 'baru saja', 'tadi'],
  pattern: patternAnyCase`^${sign}{0,3}(?:(?:diterbitkan|dipublikasikan|diperbarui|dikemas ?kini|tayang|terbit|update) ?:? ?)?(?:(?:\d{1,2}|satu|dua|tiga|se) ?${units}(?: yang)? (?:lalu|lepas)|baru saja|sebentar tadi)${sign}{0,3}$`,
  shape: {words: 6},
  note: 'How long ago the story was published.',
  examples: {
    match: between(
      language === 'id'
        ? ['2 hari yang lalu', '• 3 jam lalu', 'Diperbarui 5 menit lalu']
        : ['2 hari lalu', '3 jam yang lalu'],
      language
    ),
    // A sentence.
    skip: between(['2 hari yang lalu pasar itu masih tutup'], language)
  }
})

/** Pages whose dates nobody translated. */
const englishMonths =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec'

const bareDay = (language: Language, months: string): Rule => ({
  id: `${language}/day-alone`,
  label: 'note',
  zone: 'above',
  needs: ['19', '20'],
  pattern: patternAnyCase`^${sign}{0,3}(?:\p{L}{4,7},? )?(?<published>\d{1,2} (?:${months})\.?,? (?:19|20)\d\d|(?:${englishMonths}) \d{1,2}, (?:19|20)\d\d)${sign}{0,3}$`,
  shape: {words: 5},
  examples: {
    match: between(
      language === 'id' ? ['24 April 2024', 'Rabu 24 Apr 2024', 'January 20, 2024'] : ['24 April 2024', '5 Mac 2024'],
      language
    ),
    // Which story it heads.
    skip: between(['24 April 2024 Hari Pasar'], language)
  }
})

/** One person: two words at least. */
const person = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|bin|binti)){1,4}`

/** Who signs blogs and small outlets. */
const desk = '(?:[Aa]dmin(?:istrator|istrador)?|ADMIN|[Rr]edaksi|REDAKSI|[Tt]im [Rr]edaksi|[Ee]ditor|[Ww]artawan)'

const pageBylines = (language: Language): Rule[] => [
  {
    id: `${language}/byline-by`,
    label: 'byline',
    zone: 'above',
    needs: ['by ', 'by:', 'oleh ', 'admin', 'redaksi'],
    pattern: pattern`^(?:[Bb]y|BY|[Oo]leh) ?:? ?(?<names>${names}|${desk})(?: ?[-–|•/,] ?${domain})?$|^(?:[Aa]dmin|ADMIN|(?:[Tt]im )?[Rr]edaksi|REDAKSI)$`,
    shape: {words: 9},
    examples: {
      match: between(['by Siti Aminah', 'by admin', 'admin', 'Redaksi', 'By Rudi Hartono - contoh.com'], language),
      // What is done so.
      skip: between(['Oleh karena itu jalan ditutup'], language)
    }
  },
  {
    id: `${language}/byline-report-from`,
    label: 'byline',
    zone: 'above',
    needs: ['laporan '],
    pattern: pattern`^(?:Laporan|LAPORAN)(?: (?:[Ww]artawan|[Kk]ontributor|[Rr]eporter|[Kk]oresponden|[Pp]emberita))?\s?:? (?<names>${person}) (?:dari|DARI) \p{Lu}\p{L}+(?:,? \p{Lu}\p{L}+){0,2}$`,
    shape: {words: 9},
    note: 'Who reports, and from where.',
    examples: {
      match: between(['Laporan Agus Salim dari Sampel', 'Laporan wartawan Siti Aminah dari Kota Contoh'], language),
      // A report in a headline.
      skip: between(
        ['Laporan Warga dari Sampel Ditindaklanjuti Polisi', 'Laporan Banjir di Sampel Bertambah'],
        language
      )
    }
  },
  {
    id: `${language}/byline-and-site`,
    label: 'byline',
    zone: 'above',
    needs: ['.co', '.id', '.my', '.net', '.org', '.news', '.tv'],
    pattern: pattern`^(?<names>${person}|${desk}) ?[-–|•/] ?${domain}$`,
    shape: {words: 7},
    examples: {
      match: between(['Siti Aminah - Contoh.co', 'Siti Aminah | contoh.com', 'Redaksi - Contoh.id'], language),
      // A site of the story.
      skip: between(['Warga Buka Contoh.co', 'Siti Aminah - Pemilik Contoh.co Kini Kaya'], language)
    }
  }
]

const labels = {
  id: 'lewati ke konten|lewati ke konten utama|langsung ke konten|langsung ke konten utama|langsung ke isi|langsung ke isi utama|loncat ke konten|lompat ke konten|lompat ke isi|lompat ke konten utama|lewati navigasi|baca lebih lanjut|baca selanjutnya|baca berikutnya|lanjutkan membaca|suka memuat|menyukai ini|menyukai memuat|navigasi pos|navigasi tulisan|navigasi artikel|artikel premium|berita premium|konten premium|khusus pelanggan|khusus member|bagikan ini|pos sebelumnya|pos berikutnya|pos selanjutnya|tulisan sebelumnya|tulisan berikutnya|tulisan selanjutnya|artikel sebelumnya|artikel berikutnya|artikel selanjutnya|berita sebelumnya|berita berikutnya|berita selanjutnya|navigasi situs|buka menu|tutup menu|cari berita|mode gelap|mode terang|hasil pencarian|salin tautan artikel|cetak artikel|simpan artikel',
  ms: 'langkau ke kandungan|langkau ke kandungan utama|terus ke kandungan|terus ke kandungan utama|baca lebih lanjut|teruskan membaca|suka memuatkan|navigasi kiriman|navigasi pos|halaman utama|laman utama|kembali ke laman utama|kembali ke halaman utama|log masuk|daftar masuk|daftar akaun|artikel premium|berita premium|kandungan premium|kongsikan ini|kongsi ini|kiriman sebelumnya|kiriman seterusnya|buka menu|tutup menu|salin pautan'
}

const pageLabel = (language: Language, match: string[], skip: string[]): Rule => ({
  id: `${language}/page-label`,
  label: 'boilerplate:other',
  zone: 'anywhere',
  ...onlyPhrases(list(labels[language])),
  shape: {words: 6},
  examples: {match, skip}
})

const opinion = (language: Language, match: string[], skip: string[]): Rule => ({
  id: `${language}/asks-for-comments`,
  label: 'boilerplate:sharing',
  zone: 'anywhere',
  needs: ['pendapat', 'komentar', 'komen', 'tanggapan', 'menurut anda', 'menurutmu', 'menurut kamu'],
  pattern: patternAnyCase`^${sign}{0,3}(?:(?:nah,? |jadi,? |lalu,? |lantas,? )?(?:bagaimana|apa|gimana|bagaimana dengan) (?:pendapat|tanggapan|komentar|pandangan) ?(?:anda|kamu|kalian|mu|sobat|pembaca)(?: (?:tentang|mengenai|soal|terhadap|akan) (?:artikel|berita|tulisan|hal|kabar|isu) (?:ini|di atas|tersebut))?|(?:bagaimana|apa|gimana) (?:menurut (?:anda|kamu|kalian)|menurutmu)|(?:(?:anda|kamu|kalian|pembaca) (?:bisa|dapat|juga bisa|boleh) |(?:yuk|ayo|jom|mari|silakan|silahkan|jangan lupa|sila),? )(?:ikut |juga |untuk )*(?:berdiskusi|diskusi|berkomentar|komentar|berbagi|bagikan|tulis|tuliskan|tulislah|sampaikan|berikan|beri|tinggalkan|kongsikan|nyatakan)(?: (?:pendapat|tanggapan|komentar|komen|pandangan|pengalaman|opini|cerita|saran|pikiran|pertanyaan|anda|kamu|kalian|mu|pendapatmu|komentarmu|ceritamu|dan|atau))* ?(?:di|pada|melalui|lewat|dalam|di dalam|di ruangan) (?:kolom |ruang |ruangan |bagian )?(?:komentar|komen|diskusi)(?: (?:di bawah|di bawah ini|berikut|ini|kami))*)[ .!?…]*$`,
  shape: {words: 18},
  evidence: 'The reader is asked for an opinion, from the first word to the last: nobody else is named.',
  examples: {match, skip}
})

const tagWord = '(?:tags?|topik|label|kata kunci|keywords?|tanda)'

const tagLabels = (language: Language, match: string[], skip: string[]): Rule => ({
  id: `${language}/tags-two-labels`,
  label: 'boilerplate:tags',
  zone: 'tail',
  needs: ['tag', 'topik', 'label', 'kata kunci', 'keyword', 'tanda'],
  pattern: patternAnyCase`^${sign}{0,3}(?:${tagWord}(?: ?[/&|·] ?${tagWord}){1,2}|kata kunci|(?:topik|tags?) (?:terkait|berkaitan|berita)|label berita)\s?:?$`,
  block: {lines: 'short', most: 40},
  note: 'Two words for the same, or one that heads nothing else; the tags stand under it, each on its line.',
  examples: {match: below(match, language), skip: below(skip, language)}
})

/** The rules that both languages have. */
const common = (language: Language, months: string): Rule[] => [
  relativeTime(language),
  bareDay(language, months),
  ...pageBylines(language)
]

export const indonesianLabels: readonly Rule[] = [
  rubric(
    'id',
    [
      'Nasional',
      'Ekonomi & Bisnis',
      'in Hukrim, Sampel',
      'Kategori: Nasional',
      'BERITA/EKONOMI',
      'Home > Nasional > Hukum',
      'OLAHRAGA',
      'Berita Utama'
    ],
    ['Ekonomi Desa', 'Nasional Kalah Lagi', 'Bisnis Ikan Asin']
  ),
  ...common(
    'id',
    'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|agu|agt|ags|sep|okt|nov|des'
  ),
  pageLabel(
    'id',
    [
      'Lewati ke konten utama',
      'Baca Lebih Lanjut',
      'Suka Memuat...',
      'Navigasi pos',
      'ARTIKEL PREMIUM',
      '← Pos Sebelumnya'
    ],
    // Headlines and headings.
    ['Navigasi Kapal', 'Baca Lebih Lambat', 'Artikel Premium Dibajak', 'Menyukai Ini Itu']
  ),
  opinion(
    'id',
    [
      'Bagaimana pendapat Anda?',
      'Bagaimana menurutmu?',
      'Anda bisa ikut berdiskusi di kolom komentar',
      'Yuk, tulis pendapatmu di kolom komentar!',
      'Silakan sampaikan tanggapan Anda di kolom komentar di bawah ini.'
    ],
    // Questions of the story; a column of a story.
    [
      'Bagaimana pendapat warga?',
      'Apa pendapat Anda tentang banjir itu?',
      'Warga bisa menulis di kolom komentar akun itu.',
      'Ayo berdiskusi di kolom komentar, ajak wali kota.'
    ]
  ),
  tagLabels(
    'id',
    ['Kata Kunci / Tags', 'Topik & Tag:', 'Kata Kunci', 'TAG TERKAIT'],
    ['Kata kunci itu disebut tiga kali', 'Label Baru']
  ),
  {
    id: 'id/get-the-news',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [' di:', ' di :', 'lewat:', 'melalui:', ' via:', 'lewat :', 'melalui :', 'kami:', 'berikut:'],
    pattern: patternAnyCase`^${sign}{0,3}(?:dapatkan|ikuti|baca|simak|temukan|nikmati|cek|pantau|update|ikuti terus) (?:juga |terus |selalu |semua |kumpulan )*(?:berita|update|info|informasi|kabar|artikel|konten|liputan|perkembangan)(?!\p{L})(?=.*(?:terbaru|terkini|terupdate|ter-update|terpercaya|menarik|pilihan|lainnya|lain|kami|harian|eksklusif|setiap hari|dari ))[^.!?"“:]{2,90} (?:di|melalui|lewat|via|pada)(?: (?:sini|media sosial kami|kanal kami|saluran kami|tautan berikut|link berikut))? ?:$`,
    shape: {words: 18},
    note: 'A request, news that are new or the outlet’s, and a colon: channels follow.',
    examples: {
      match: [
        'Dapatkan berita terupdate dari Contoh Post di:',
        'Ikuti informasi terbaru lainnya melalui:',
        'Simak berita menarik kami di:'
      ],
      // What the story brings in.
      skip: ['Simak informasi harga tiket berikut:', 'Cek jadwal kapal di:']
    }
  },
  {
    id: 'id/like-and-subscribe',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: ['like', 'subscribe', 'follow', 'komen', 'share', 'saluran', 'kanal', 'channel', 'grup', 'google news'],
    pattern: patternAnyCase`^${sign}{0,3}(?:(?:jangan lupa|yuk|ayo|silakan|silahkan|mari),? (?:untuk )?(?:(?:like|comment|komen|komentar|share|subscribe|follow|ikuti|bagikan|nyalakan notifikasi|klik lonceng)(?:, dan | dan |, | & |\/)){1,5}(?:like|comment|komen|komentar|share|subscribe|follow|ikuti|bagikan|nyalakan notifikasi|klik lonceng)(?: (?:ya|juga|channel|kanal|akun|video|saluran|media sosial)[^.!?"“:]{0,60})?|(?:ingin|mau|pengen) [^.!?"“]{3,70}\? (?:yuk,? |ayo,? |segera |silakan )?(?:gabung|bergabung|ikuti|follow|join|klik|baca|simak|unduh|langganan|berlangganan)[^.!?"“:]{2,60}(?:saluran|kanal|channel|grup|akun|aplikasi|google news|newsletter|whatsapp|telegram)[^.!?"“:]{0,50})[ .!]*$`,
    shape: {words: 30},
    evidence:
      'The reader is asked for two things that are done on networks, or asked what he wants and sent to a channel.',
    examples: {
      match: [
        'Jangan lupa like, comment, dan subscribe kanal kami.',
        'Yuk, follow dan share ya!',
        'Ingin tahu kabar terbaru? Gabung di saluran WhatsApp kami.',
        'Mau dapat berita setiap pagi? Ikuti kanal Telegram Kabar Contoh!'
      ],
      // What people do.
      skip: [
        'Jangan lupa dan maafkan, kata ibunya.',
        'Ingin tahu sebabnya? Warga mendatangi grup itu.',
        'Ikuti kanal itu dan bagikan makanan.'
      ]
    }
  },
  {
    id: 'id/donate',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: ['donasi', 'langganan'],
    pattern: patternAnyCase`^${sign}{0,3}(?:(?:mari|yuk|ayo|ikut|silakan),? )?(?:dukung|bantu)(?:lah)? (?:kami|redaksi kami|media ini)(?!\p{L})[^.!?"“:]{0,60}(?:donasi|langganan)(?!\p{L})[^.!?"“,:]{0,60}[.!]*$`,
    shape: {words: 20},
    evidence: 'The outlet asks its reader for money, in the first person.',
    examples: {
      match: [
        'Dukung kami dengan berdonasi melalui tautan di bawah ini',
        'Mari dukung media ini dengan berlangganan.',
        'Bantu kami terus meliput lewat donasi Anda!'
      ],
      // Who else is given to; who speaks.
      skip: [
        'Bantu korban banjir dengan berdonasi di posko itu.',
        'Dukung kami dengan donasi, kata ketua panitia: warga setuju.'
      ]
    }
  },
  {
    id: 'id/comment-fields',
    label: 'boilerplate:sharing',
    zone: 'anywhere',
    needs: [
      'simpan nama',
      'nama *',
      'nama*',
      'email *',
      'email*',
      'surel *',
      'surel*',
      'situs web *',
      'komentar *',
      'komentar*',
      'beri tahu saya',
      'beritahu saya'
    ],
    pattern: patternAnyCase`^(?:(?:nama|e-?mail|surel|situs web|alamat email|komentar) ?\*|simpan nama(?: saya)?,? [^.!?]{0,20}(?:e-?mail|surel)[^.!?]{0,90}(?:komentar|browser|peramban)[^.!?]{0,60}|beri ?tahu saya (?:akan|tentang|mengenai|jika ada) (?:komentar|tindak lanjut|pos|tulisan)[^.!?]{0,60}(?:surel|e-?mail))\.?$`,
    shape: {words: 26},
    evidence: 'The fields of a form for comments.',
    examples: {
      match: [
        'Nama *',
        'Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya.',
        'Beritahu saya akan tindak lanjut komentar melalui surel.'
      ],
      // What people keep.
      skip: ['Simpan nama itu baik-baik, kata ibunya.', 'Nama itu *disamarkan']
    }
  },
  {
    id: 'id/reviewer',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'reviewer'},
    needs: ['ditinjau', 'direview', 'di-review', 'diperiksa', 'diverifikasi'],
    pattern: pattern`^(?:(?:Artikel ini |Konten ini )?(?:telah |sudah )?(?:[Dd]itinjau|DITINJAU|[Dd]i-?review|[Dd]iperiksa|[Dd]iverifikasi)(?: secara medis| kembali| dan disetujui)? oleh)\s?[:：]? ?(?<names>(?:(?:[Dd]r|[Dd]rg|Prof|[Aa]pt|[Nn]s)\. ?){0,3}${name}(?:, ?(?:Sp|M|S|Ph|Dr|B)\.? ?[\p{L}.()-]{1,10}){0,5})(?: (?:[-–|•] )?(?:pada )?\d{1,2} \p{L}{3,9} \d{4})?\.?$`,
    shape: {words: 18},
    note: 'Pages on health name who checked the story.',
    examples: {
      match: [
        'Ditinjau oleh dr. Ratna Sari',
        'Ditinjau secara medis oleh: dr. Budi Santoso, Sp.PD',
        'Artikel ini telah ditinjau oleh dr. Siti Aminah, M.Kes.'
      ],
      // What was examined in the story.
      skip: ['Ditinjau oleh Bupati, pasar itu dibersihkan.', 'Jembatan itu ditinjau oleh Rudi Hartono.']
    }
  },
  {
    id: 'id/reprinted-with-leave',
    label: 'boilerplate:legal',
    zone: 'anywhere',
    needs: ['izin', 'ijin', 'lisensi', 'kolaborasi', 'kerja sama', 'kerjasama'],
    pattern: patternAnyCase`^(?!.*[,”"] ?(?:kata|ujar|tutur|ucap)\b)[^\p{L}\p{N}]{0,3}(?:(?:artikel|tulisan|berita|konten|liputan|laporan|naskah|reportase|foto) ini|(?:artikel|tulisan|berita) di atas) (?:merupakan |adalah |telah |sudah |pertama kali |sebelumnya )*(?:(?:hasil )?(?:kerja ?sama|kolaborasi)(?: (?:antara|dengan|liputan|peliputan))* [^.!?]{2,120}|di(?:terbitkan|tayangkan|muat|publikasikan|siarkan)(?: ulang| kembali)(?: (?:dari|di|oleh|dengan|atas|seizin|berdasarkan|sesuai|di bawah))*[^.!?]{0,80}(?:izin|ijin|seizin|lisensi|creative commons|kerja ?sama)[^.!?]{0,60})\.?$`,
    shape: {words: 34},
    evidence: 'The story speaks of itself as a piece that was made together or printed again by leave.',
    examples: {
      match: [
        'Tulisan ini merupakan hasil kerja sama dengan Yayasan Contoh dan diterbitkan ulang dengan izin.',
        'Artikel ini diterbitkan ulang dari Contoh Media di bawah lisensi Creative Commons.',
        'Liputan ini adalah kolaborasi antara Kabar Contoh dan Radio Sampel'
      ],
      // What the story is about.
      skip: [
        'Laporan ini diterbitkan pada Senin.',
        'Buku ini merupakan hasil kerja sama dua kampus.',
        'Foto ini dimuat tanpa izin pemiliknya, kata Rudi.'
      ]
    }
  },
  {
    id: 'id/agency-picture-behind-caption',
    label: 'caption',
    zone: 'anywhere',
    needs: ['foto/', 'photo/', 'antara/', 'reuters/', 'afp/', 'epa/', '-efe/', 'xinhua/'],
    pattern: pattern`^(?!.*\b(?:mengatakan|menyatakan|mengaku|kata|ujar|ujarnya|katanya)\b)\p{Lu}.{8,280}[.!?”"] ?(?:ANTARA FOTO|Antara Foto|ANTARA|Antara|REUTERS|Reuters|AFP(?: PHOTO)?|AP Photo|EPA(?:-EFE)?|XINHUA|Xinhua)\/(?:Antara Foto\/)?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}(?:\/[\p{L}\d]{2,8}){0,3}\.?$`,
    shape: {length: 360, notStory: true},
    evidence: 'The agency and the photographer of a picture close the line, behind a full stop.',
    examples: {
      match: [
        'Massa buruh berorasi di depan balai kota Sampel, Rabu (1/5/2024). ANTARA FOTO/Rudi Hartono/aww.',
        'Perahu hias melintas di Sungai Contoh. REUTERS/Jane Roe'
      ],
      // A picture in a sentence.
      skip: ['Warga itu tidak percaya. ANTARA FOTO/koran itu sama saja baginya']
    }
  },
  {
    id: 'id/picture-owner-above',
    label: 'caption',
    zone: 'above',
    needs: ['foto:', 'foto :', 'foto oleh'],
    pattern: pattern`^(?!.*\b(?:mengatakan|menyatakan|mengaku|kata|ujar|ujarnya|katanya)\b)\p{Lu}.{8,280}[.!?”")] ?[([]?(?:Foto|FOTO|Sumber [Ff]oto|Kredit [Ff]oto)(?: ?: ?| [Oo]leh:? )(?:(?:[Dd]ok(?:umentasi|umen)?\.?|[Ii]stimewa|[Hh]umas|[Aa]rsip)(?:[ /](?:pribadi|istimewa|\p{Lu}[\p{L}\d.&-]*)){0,6}|(?:\p{Lu}[\p{L}\d.&'’@-]*|@[\w.]{2,30})(?:[ /](?:\p{Lu}[\p{L}\d.&'’-]*|@?[\w.]{2,30})){0,6})[)\]]?\.?$`,
    shape: {length: 360, notStory: true},
    evidence: 'Whose picture it is closes the line, which stands above the story.',
    examples: {
      match: between([
        'Menteri saat meresmikan Bendungan Contoh. Foto: Humas Kementerian Contoh',
        'Warga menyeberangi sungai dengan rakit. Foto: dok. pribadi',
        'Perahu hias di Sungai Contoh, Rabu (1/5/2024) Foto: Rudi Hartono'
      ]),
      // A picture in a sentence.
      skip: between(['Warga itu tidak percaya. Foto: bukti yang tidak bisa dibantah siapa pun'])
    }
  },
  {
    id: 'id/desk-initial',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'editor'},
    needs: ['red', 'tim'],
    pattern: pattern`^[*-]{0,3} ?(?<names>(?:Red|RED|red|Tim|TIM)(?:[/.](?:Red|RED|red|Tim|TIM|\p{Ll}{2,4}))?) ?[*.-]{0,3}$`,
    shape: {words: 3},
    note: 'The desk, alone on the last line.',
    examples: {
      match: below(['Red', 'Tim/Red', '*red*']),
      // A colour; a word of the story.
      skip: below(['Red Army', 'Tim Penyelamat'])
    }
  },
  {
    id: 'id/name-behind-star',
    label: 'credit',
    zone: 'tail',
    needs: ['*'],
    pattern: pattern`^\*{1,2} ?(?<names>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})$`,
    shape: {words: 4},
    examples: {
      match: below(['*Rudi', '**Rudi Hartono']),
      // A condition.
      skip: below(['*Harga belum termasuk pajak'])
    }
  }
]

export const malayLabels: readonly Rule[] = [
  rubric(
    'ms',
    ['Nasional', 'Sukan', 'Mahkamah & Jenayah', 'BERITA/EKONOMI', 'Gaya Hidup'],
    ['Sukan Air', 'Dunia Kita']
  ),
  ...common(
    'ms',
    'januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember|jan|feb|apr|jul|ogs|sept|okt|nov|dis'
  ),
  pageLabel(
    'ms',
    ['Langkau ke kandungan', 'Baca Lebih Lanjut', 'NAVIGASI KIRIMAN', 'Artikel premium'],
    // Tajuk.
    ['Navigasi Kapal', 'Artikel Premium Dicuri']
  ),
  opinion(
    'ms',
    [
      'Apa pendapat anda?',
      'Jom, kongsikan pendapat anda di ruangan komen',
      'Sila tinggalkan komen anda di ruangan komen.'
    ],
    // Soalan dalam berita.
    ['Apa pendapat penduduk?', 'Penduduk boleh menulis di ruangan komen akaun itu.']
  ),
  tagLabels(
    'ms',
    ['Kata Kunci / Tag:', 'Topik Berkaitan', 'Kata kunci'],
    ['Kata kunci itu disebut tiga kali', 'Tanda Baharu']
  )
]
