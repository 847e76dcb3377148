/** What Indonesian pages put around a story besides read-also titles: calls to follow and to pay, forms, notices, menus. */
import {domain, pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

/** Where outlets have their channels. */
const channel =
  '(?:google news|news google|(?:saluran|kanal|channel|grup|group|komunitas) (?:resmi )?(?:whatsapp|wa|telegram)|(?:whatsapp|wa|telegram) (?:channel|group|grup|kanal)|whatsapp|telegram|instagram|tiktok|youtube|facebook|twitter|threads|akun|media sosial|medsos)'
/** The same, as printed inside a line. */
const printedChannel = String.raw`(?:Google News|(?:[Ss]aluran|[Kk]anal|[Cc]hannel|[Gg]rup) (?:resmi )?(?:[Ww]hats[Aa]pp|WA|[Tt]elegram)|(?:[Ww]hats[Aa]pp|WA|[Tt]elegram) (?:[Cc]hannel|[Gg]rup|[Gg]roup))`
/** A speaker, or an event: the line is prose. */
const noProse = String.raw`(?!.*(?:, (?:kata|ujar|tutur|ucap|jelas|ungkap|warga|polisi|pelaku|korban|puluhan|ratusan|ribuan|sejumlah|seorang|dua|tiga|para)\b|[”"] ?,? ?(?:kata|ujar|tutur|ucap)\b|\b(?:mengatakan|menyatakan|mengaku|menyebut|ditangkap|ditahan|dilakukan|diduga|tersangka)\b))`

export const indonesianPromotions: readonly Rule[] = [
  {
    id: 'id/follow-us',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: ['kami', 'sosial', 'medsos', 'follow', 'ikuti'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:(?:yuk|ayo|mari|jangan lupa),? )?(?:(?:ikuti|follow|temukan|sapa|like|subscribe|kunjungi|hubungi)(?: (?:kami|akun(?: resmi)?(?: kami)?|media sosial(?: kami)?|medsos(?: kami)?|sosial media(?: kami)?|us))(?: (?:di|melalui|lewat|pada|on))?(?:[ :,/&|]+(?:${channel}|dan|atau|juga|sini|channel))*|(?:ikuti|follow) (?:kami )?(?:di )?(?:google news|whatsapp channel|saluran whatsapp)[^.!?,]{0,60}|(?:follow|ikuti) (?:us|kami))[ .:!…>»]*$`,
    examples: {
      match: ['Ikuti kami di', 'Follow akun resmi kami', 'Temukan kami di'],
      // A person follows; a title.
      skip: ['Ikuti kami ke dapur, kata juru masak itu.', 'Hubungi kami bila ada yang hilang, pesan petugas.']
    }
  },
  {
    id: 'id/read-on-channel',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'google news',
      'news google',
      'whatsapp',
      'wa channel',
      'telegram',
      'instagram',
      'tiktok',
      'youtube',
      'facebook',
      'twitter',
      'threads',
      'media sosial',
      'medsos',
      'ponselmu'
    ],
    pattern: patternAnyCase`^${noProse}(?!(?=.*\.$).*\b(?:itu|tersebut)\b)(?=.*[^.]$|.*(?:\b(?:kami|berita|kabar|update|informasi|klik|anda|kamu|ponselmu|terbaru|terkini|ketinggalan|tertinggal)\b|https?:|t\.me|@))[^\p{L}\p{N}]{0,4}(?:(?:yuk|ayo|mari|jangan lupa|silakan),? )?(?:(?:gabung|bergabung|join|follow|ikuti|sertai|jadilah|dapatkan|nikmati|pantau)(?:lah)?\b(?=.*(?:\b(?:kami|berita|kabar|update|informasi|klik|anda|kamu|ponselmu|terbaru|terkini|saluran|channel|resmi)\b|https?:|t\.me|@))|(?:baca|simak|cek|temukan|akses|update|klik)(?: (?:terus|juga|selalu))? (?:berita|berita-berita|artikel|kabar|informasi|update|konten|ulasan|tulisan|${domain})).{0,140}(?:${channel}).{0,220}$|^(?:kami )?langsung di ponselmu\..{0,160}$|^(?:https?:\/\/\S{5,120} ?)?[^\p{L}\p{N}]{0,4}(?:pastikan|anda harus|kamu harus) (?:anda |kamu )?(?:telah |sudah )?(?:meng)?(?:install|instal|memasang|pasang|unduh|mengunduh) aplikasi (?:whatsapp|telegram).{0,80}$`,
    shape: {length: 420},
    note: 'A call and a channel of the outlet. In a story, the people who act there have a name or a number.',
    examples: {
      match: [
        'Baca KabarContoh.com lewat Google News atau Saluran WhatsApp KabarContoh.com. Pastikan Anda telah memasang aplikasi WhatsApp.',
        '(Yuk gabung saluran WhatsApp Kabarcontoh.com supaya tidak tertinggal kabar terkini. Klik di sini!)',
        'Jangan lupa ikuti terus Instagram @kabarcontoh untuk update terkini',
        'https://www.whatsapp.com/channel/0123 . Pastikan kamu sudah install aplikasi WhatsApp ya.',
        'Mari bergabung di Grup Telegram "Kabar Contoh", caranya klik link t.me/contoh.'
      ],
      skip: [
        // What people do in a group.
        'Gabung grup WhatsApp palsu, tiga warga desa itu kehilangan uang.',
        // The service is the subject.
        'WhatsApp menambah fitur baru untuk grup pada Senin.',
        // A headline.
        'Cek Fakta: Kabar Hoaks di Grup WhatsApp',
        'Baca Pesan WhatsApp, Warga Mengungsi'
      ]
    }
  },
  {
    id: 'id/channel-ending',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    extent: 'ending',
    needs: ['Google News', 'hatsapp', 'hatsApp', 'HATSAPP', 'WA Channel', 'elegram'],
    pattern: pattern`(?<=[.!?”"’)\]]\s?)[([]?(?:(?:Yuk|Ayo|Mari|Jangan lupa|Silakan),? )?(?:[Ii]kuti|[Ff]ollow|[Gg]abung|[Bb]ergabung|[Dd]apatkan|[Ss]imak|[Cc]ek|[Tt]emukan|[Uu]pdate|Baca)(?:lah)?\b(?: (?:(?![^ ]*[.!?] )[^ ,]{1,30})){0,12} ?${printedChannel}(?:[^.!?]{0,90}|[^!?]{0,60}(?:https?:\/\/|t\.me\/|bit\.ly\/)\S{3,120}[^.!?]{0,60})[.!)\]]{0,2}$`,
    note: 'In copy flattened to one line the call follows the last sentence, with or without a blank.',
    examples: {
      match: [
        'Perbaikan itu akan selesai pada akhir tahun.Ikuti Whatsapp Channel Kabarcontohsumber : Antara Foto',
        'Laba itu naik pada Senin. Dapatkan update berita pilihan setiap hari di Grup Telegram Kabar Contoh',
        'Laba itu naik pada Senin. Yuk, ikuti Saluran WhatsApp Kabar Contoh di sini!'
      ],
      skip: [
        // The sentence is told by somebody.
        'Laba itu naik pada Senin. Ikuti jejak ibunya, Sinta membuka Saluran WhatsApp untuk pedagang.',
        // The service in the story.
        'Laba itu naik pada Senin, tulis sebuah laman di Google News.'
      ]
    }
  },
  {
    id: 'id/e-money',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'ada saldo',
      'ada voucher',
      'ada cashback',
      'ada pulsa',
      ...['saldo', 'voucher', 'pulsa', 'cashback', 'hadiah'].flatMap((prize) => [
        `klaim ${prize}`,
        `dapatkan ${prize}`,
        `mau ${prize}`,
        `raih ${prize}`,
        `ingin ${prize}`
      ])
    ],
    pattern: patternAnyCase`^(?:ada (?:saldo|voucher|cashback|pulsa)|(?:ayo |yuk,? |segera )?(?:klaim|dapatkan|mau|raih|ingin) (?:saldo|voucher|pulsa|cashback|hadiah)) [^"“”]{3,90}(?:gratis|untuk (?:sobat|pembaca|anda|kamu)|di sini|disini|klik|isi survei)[^"“”]{0,60}$`,
    examples: {
      match: [
        'Ada saldo Contoh-Pay sebesar 75 ribu untuk Sobat Contoh dengan isi di sini!',
        'Ada voucher ContohPay senilai 50 ribu untuk Sobat Contoh, isi survei di sini!',
        'Mau saldo Contoh-Pay gratis sebesar 100 ribu? Caranya isi survei Contoh di sini!',
        'Dapatkan voucher belanja 50 ribu untuk Sobat Contoh, klik di sini!'
      ],
      // Money in an account.
      skip: [
        'Ada saldo Rp 2 juta di rekening itu, kata petugas bank.',
        'Dapatkan hadiah itu dari panitia setelah lomba selesai, kata ketuanya.'
      ]
    }
  },
  {
    id: 'id/follow-developments',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: ['ikuti', 'simak', 'baca', 'pantau', 'lihat', 'cek', 'temukan', 'dapatkan', 'nikmati'],
    pattern: patternAnyCase`^${noProse}[^\p{L}\p{N}]{0,4}(?:(?:baca|cek|temukan|dapatkan|nikmati)(?: juga| terus)? (?=(?:berita|artikel|kabar|update|liputan)(?: (?:dan|berita|artikel|kabar|yang))* (?:lain|lainnya|terbaru|terkini|terhangat|pilihan|menarik|seputar)\b)|(?:ikuti|simak|pantau) (?:terus )?)(?:perkembangan|berita|informasi|kabar|update|liputan|laporan|artikel)(?: (?:berita|terkini|terbaru|terhangat|terlengkap|selengkapnya|lainnya|khusus|lengkap|menarik|seputar|tentang|soal))*\b.{0,90}\b(?:di|hanya di|melalui|lewat|dari) (?:${domain}|sini|kanal ini|laman ini|aplikasi|portal ini).{0,30}$|^(?:ikuti|baca|lihat|simak) (?:laporan|liputan) (?:khusus|lengkap|langsung|mendalam)(?: (?:kami|tentang|soal|mengenai|di))[^.!?]{0,80}$`,
    shape: {length: 220},
    examples: {
      match: [
        'Ikuti perkembangan terkini pawai hari ini di Contoh.com.',
        'IKUTI LAPORAN KHUSUS TENTANG FLU',
        'Baca berita lainnya di Contoh.com.',
        'Temukan artikel menarik lainnya hanya di Contoh.id',
        'Simak terus berita menarik lainnya hanya di Kabarcontoh.id'
      ],
      // What a person follows.
      skip: [
        'Dapatkan berita itu di Contoh.com, pesan guru itu kepada muridnya.',
        'Ikuti perkembangan anak di sekolah, pesan guru itu kepada orang tua.'
      ]
    }
  },
  {
    id: 'id/help-notice',
    label: 'boilerplate:legal',
    zone: 'anywhere',
    needs: ['menginspirasi', 'depresi', 'bunuh diri', 'hubungi', 'disclaimer', 'konsultasi', 'psikolog'],
    pattern: patternAnyCase`^(?:(?:disclaimer|peringatan|catatan(?: redaksi)?|perhatian|kontak bantuan|layanan bantuan)\s?[:.]? ?)?(?:(?:informasi|berita|konten|artikel|tulisan)(?: (?:dalam|di|pada))? ?(?:(?:artikel|berita|tulisan|konten|laman) )?(?:berikut ini|ini|berikut) (?:tidak|bukan) (?:ditujukan|dimaksudkan|bermaksud|bertujuan|dibuat|untuk)\b.{0,40}menginspirasi.*|(?:(?<=bantuan\s?[:.]? ?)(?:depresi|bunuh diri) (?:bukan|bukanlah|bisa terjadi)\b[^.]{3,120}\. )?(?:bila|jika|apabila|kalau) (?:anda|kamu|pembaca)\b.{0,200}(?:depresi|tertekan|bunuh diri|masalah kejiwaan|kesehatan mental|mengakhiri hidup|psikolog|psikiater).{0,200}(?:hubungi|konsultasi|psikolog|psikiater|klinik|layanan|bantuan).*)$`,
    shape: {length: 700},
    note: 'Outlets print it around stories about suicide.',
    examples: {
      match: [
        'Informasi dalam artikel ini tidak ditujukan untuk menginspirasi siapa pun melakukan hal serupa. Bila Anda merasa tertekan, segera hubungi psikolog atau klinik kesehatan mental.',
        'Kontak bantuan: Informasi berikut ini tidak bertujuan untuk menginspirasi siapa pun untuk melakukan tindakan serupa.',
        'Kontak bantuan: Depresi bukan persoalan sepele. Jika Anda mengalami gejala depresi, segera hubungi psikolog terdekat.',
        'Jika Anda memiliki masalah kejiwaan, segera konsultasikan ke psikolog atau layanan kesehatan terdekat.'
      ],
      // Advice of a doctor in the story.
      skip: [
        'Bila sulit tidur, hubungi dokter, kata perawat itu.',
        'Artikel ini tidak dibuat oleh mesin, kata penulisnya.',
        // What a story says of its own subject, without the label.
        'Bunuh diri bukan jawaban atas masalah hidup. Bila Anda mengalami depresi, hubungi psikolog, pesan dokter.'
      ]
    }
  },
  {
    id: 'id/subscription',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: ['langgan', 'newsletter', 'email', 'e-mail', 'premium', 'login', 'masuk', 'daftar', 'buletin'],
    pattern: patternAnyCase`^(?:(?!.*\p{L}\.$)(?:berlangganan|langganan|daftar|dapatkan|subscribe)(?: (?:ke|untuk))? ?(?:newsletter|buletin|e-?paper|notifikasi)[^.,]{0,80}|masukkan (?:alamat )?e-?mail(?: anda| kamu)?|(?:artikel|konten|berita) ini (?:hanya |khusus )?(?:untuk|bagi) (?:pelanggan|member|anggota)[^.]{0,60}|(?:sudah|belum) (?:berlangganan|punya akun|menjadi pelanggan)\?.{0,60}|(?:login|masuk|daftar)(?: atau (?:login|masuk|daftar))? (?:untuk|dulu untuk) (?:melanjutkan|membaca|mengakses|berkomentar)[^,]{0,60}|(?:langganan|berlangganan) sekarang|konten premium|dengan (?:mendaftar|berlangganan), anda (?:menyetujui|setuju).{0,160})[ .:!…>»]*$`,
    examples: {
      match: [
        'Daftar newsletter gratis',
        'Masukkan email Anda',
        'Sudah berlangganan? Masuk',
        'Login untuk melanjutkan membaca'
      ],
      // Subscribers in the story.
      skip: [
        'Newsletter itu dibaca sejuta orang.',
        'Daftar newsletter palsu itu beredar, kata polisi.',
        'Masuk untuk melihat pameran dipungut biaya.'
      ]
    }
  },
  {
    id: 'id/comments-and-sharing',
    label: 'boilerplate:sharing',
    zone: 'anywhere',
    needs: [
      'komentar',
      'bagikan',
      'sebarkan',
      'share',
      'berbagi',
      'menyukai',
      'suka memuat',
      'balasan',
      'ruas yang',
      'reaksi',
      'salin'
    ],
    pattern: patternAnyCase`^(?:\d{1,4} komentar|(?:lihat|tampilkan|muat|baca|buka|tutup)(?: semua| lebih banyak)? komentar(?: lainnya)?|(?:kirim|tulis|tinggalkan|beri|tambahkan|batalkan|posting)(?:kan)? (?:sebuah )?(?:komentar|balasan|pesan)(?: (?:anda|kamu|di sini))?|(?:alamat )?email anda tidak akan dipublikasikan.*|ruas yang wajib ditandai.*|jadilah yang pertama (?:berkomentar|memberi komentar).*|(?:bagikan|sebarkan|share)(?: (?:ini|artikel|berita|ke|di|via|this|on|kabar))*(?:[ :,/|]+(?:facebook|twitter|x|whatsapp|telegram|line|linkedin|email|pinterest|threads|artikel|berita|ini|teman(?: anda)?|dan|salin tautan))*|(?:klik|tekan) untuk (?:berbagi|membagikan|mencetak).{0,60}|menyukai ini|like this|suka memuat.{0,20}|apa reaksi (?:anda|kamu).{0,20}|salin (?:tautan|url|link)(?: artikel)?)[ .:!…>»]*$`,
    examples: {
      match: [
        '0 Komentar',
        'Tinggalkan Balasan',
        'Bagikan ke Facebook',
        'Sebarkan berita ini:',
        'Klik untuk berbagi di Twitter(Membuka di jendela yang baru)'
      ],
      // Who comments, and what is handed out.
      skip: [
        'Komentar menteri itu dibalas warga.',
        'Bagikan Sembako ke Warga',
        'Bagikan beras kepada tetangga, pesan kepala desa itu.'
      ]
    }
  },
  {
    id: 'id/reading-time',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['menit', 'dibaca', 'dilihat', 'views', 'pembaca', 'kali dibaca'],
    pattern: patternAnyCase`^(?:(?:waktu baca|lama membaca|estimasi (?:waktu )?baca)\s?:? ?)?(?:\d{1,3}|±\s?\d{1,3}) ?(?:menit|min)(?: (?:membaca|baca|waktu baca|dibaca|read))$|^waktu baca\s?:? ?\d{1,3} ?menit$|^(?:(?:dibaca|dilihat|post views|hits|views?)\s?:? ?[\d.,]{1,9}(?: ?(?:rb|ribu|k|jt|juta))?(?: (?:kali|orang|pembaca))?|[\d.,]{1,9}(?: ?(?:rb|ribu|k|jt))? (?:views?|kali dibaca|pembaca))$`,
    examples: {
      match: ['3 menit membaca', 'Dibaca: 1.204 kali', 'Post Views: 87', 'Waktu baca 2 menit'],
      // Minutes of the story.
      skip: ['3 menit sebelum tengah malam, kapal itu berangkat.', 'Dibaca 2 Juta Orang, Buku Itu Dicetak Lagi']
    }
  },
  {
    id: 'id/listen-and-summary',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['dengarkan', 'ringkas', 'artificial', 'kecerdasan buatan', 'bantuan ai', 'putar', 'memuat video'],
    pattern: patternAnyCase`^(?:dengarkan (?:artikel|berita|versi audio)(?: ini)?|(?:konten|artikel|ringkasan|berita) ini (?:dibuat|dihasilkan|diringkas|disusun|diproduksi)(?: (?:dengan|oleh|secara|menggunakan))+ ?(?:bantuan )?(?:ai|artificial intelligence|kecerdasan buatan).{0,120}|diringkas oleh ai|putar (?:ulang|video)|memuat video|video tidak dapat diputar|\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2})[ .:!…]*$`,
    examples: {
      match: ['Dengarkan artikel ini', 'Konten ini diproduksi dengan bantuan kecerdasan buatan.', 'Putar Video'],
      // People listen.
      skip: ['Dengarkan artikel pertama undang-undang itu, kata hakim.', 'Putar video itu lagi, pinta hakim.']
    }
  },
  {
    id: 'id/notice',
    label: 'boilerplate:legal',
    zone: 'anywhere',
    needs: [
      'hak cipta',
      'dilarang',
      'tanggung jawab',
      'cookie',
      'kebijakan privasi',
      'kerja sama',
      'kiriman',
      'all rights'
    ],
    pattern: patternAnyCase`^(?!.*[,”"] ?(?:kata|ujar|tutur|ucap)\b)[^\p{L}\p{N}]{0,3}(?:(?:(?:©|\(c\)|copyright)[^.!?]{0,60})?(?:seluruh |segala )?hak cipta (?:dilindungi(?: oleh)?(?: undang-undang)?|milik \S.{1,60})|dilarang (?:keras )?(?:mengutip|menyalin|mereproduksi|memperbanyak|menggandakan|mengambil|menyebarluaskan|memublikasikan|meng-?copy).{0,160}(?:tanpa|izin|ijin|persetujuan).{0,80}|(?:isi|konten|artikel|tulisan|seluruh isi)\b.{0,60}(?:sepenuhnya |menjadi |di luar )?(?:tanggung ?jawab) (?:penulis|redaksi|pengirim|pemasang|pihak).{0,80}|(?:situs|website|laman) (?:web )?(?:ini|kami) menggunakan cookies?(?:[.,]?| (?:untuk|agar|demi|guna|dan)\b.*)|dengan (?:melanjutkan|menggunakan|mengakses).{0,80}(?:menyetujui|setuju).{0,40}(?:kebijakan|cookies?|syarat).*|(?:kebijakan privasi|syarat (?:dan|&) ketentuan|pedoman media siber|tentang kami|redaksi|kontak|karier|info iklan)(?: ?[|·•/] ?(?:kebijakan privasi|syarat (?:dan|&) ketentuan|pedoman media siber|tentang kami|redaksi|kontak|karier|info iklan|disclaimer|hubungi kami)){1,8}|artikel ini (?:merupakan|adalah) (?:hasil )?(?:kerja ?sama|kiriman|konten bersponsor|advertorial)[^.]{0,120})[ .…]*$`,
    shape: {length: 320},
    examples: {
      match: [
        'Hak Cipta Dilindungi Undang-Undang',
        'Dilarang menyalin isi laman ini tanpa izin tertulis dari redaksi.',
        'Situs ini menggunakan cookie untuk meningkatkan pengalaman Anda.',
        'Tentang Kami | Redaksi | Kebijakan Privasi'
      ],
      // Law in the story.
      skip: [
        'Hak cipta lagu itu diperebutkan dua penyanyi.',
        'Dilarang menyalin peta itu tanpa izin, kata petugas museum.',
        'Isi surat itu tanggung jawab kepala desa, kata camat.'
      ]
    }
  },
  {
    id: 'id/breadcrumb',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['home', 'beranda', 'anda di sini'],
    pattern: patternAnyCase`^(?:anda (?:di sini|berada di)\s?:? ?)?(?:home|beranda) ?(?:[>»/›|·-]{1,2} ?[\p{L}\d &'’.,-]{2,60}){1,5}$`,
    shape: {length: 180, sentenceEnd: false},
    examples: {
      match: ['Beranda > Berita > Daerah', 'Home » News » Nasional'],
      // An outlet.
      skip: ['Home industry itu tutup', 'Beranda rumah itu sepi']
    }
  },
  {
    id: 'id/more-buttons',
    label: 'boilerplate:pagination',
    zone: 'anywhere',
    needs: ['semua', 'lebih banyak', 'lainnya', 'kembali ke', 'selengkapnya', 'laman', 'halaman', 'lanjut'],
    pattern: patternAnyCase`^[«‹<\s]{0,3}(?:(?:lihat|tampilkan|muat|buka|baca) (?:semua|lebih banyak|lainnya|selengkapnya|halaman penuh)|kembali ke (?:atas|beranda|halaman utama)|lanjut(?:kan)? (?:baca|membaca)(?: (?:ke |di )?(?:halaman|laman) (?:\d{1,2}|berikutnya|selanjutnya))?|lanjut ke (?:halaman|laman)(?: (?:\d{1,2}|berikutnya|selanjutnya))?|(?:laman|halaman)\s?:? ?(?:\d{1,2} ?){1,8}(?:all|semua|selanjutnya|berikutnya)?|(?:laman|halaman) \d{1,2} (?:dari|\/) \d{1,2})[ .:…>»›]*$`,
    examples: {
      match: ['Lihat Semua', 'Kembali ke Atas', 'Halaman : 1 2 3 All'],
      // A sentence goes on.
      skip: ['Lihat semua itu, warga menangis.', 'Halaman 2 buku itu hilang']
    }
  },
  {
    id: 'id/most-read',
    label: 'boilerplate:related',
    zone: 'tail',
    needs: [
      'populer',
      'trending',
      'terkini',
      'terbaru',
      'headline',
      'pilihan',
      'lewatkan',
      'lainnya',
      'banyak dibaca',
      'rekomendasi',
      'editor'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:(?:berita|artikel|kabar|konten)? ?(?:terpopuler|populer|paling (?:populer|banyak dibaca|dicari))(?: (?:hari|minggu|pekan|bulan) ini)?|trending(?: topik| now| hari ini)?|most (?:popular|read)|(?:berita|artikel|kabar) (?:terkini|terbaru|lainnya|utama|pilihan|menarik lainnya)|terkini lainnya|headlines?|pilihan (?:editor|redaksi)|editor['’]?s (?:picks?|choice)|rekomendasi(?: untuk (?:anda|kamu))?|jangan (?:lewatkan|ketinggalan)|yang mungkin (?:anda|kamu) suka|dari (?:kategori|kanal) yang sama)\s?[:：]?$`,
    block: {lines: 'title', case: 'title', most: 12, whenBare: true},
    note: 'The lists after a story, with their titles.',
    examples: {
      match: [
        {
          text: 'Pasar itu dibuka lagi, kata pengelola. Ia menyambut baik keputusan itu.\n\nTerpopuler\n\nPetani Contoh Panen Melon Raksasa\n\nJembatan Tua Ambruk Diterjang Banjir',
          line: 3
        }
      ],
      // A sentence.
      skip: ['Terpopuler di antaranya ialah lagu itu, kata penyiar radio.']
    }
  },
  {
    id: 'id/next-title',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['menarik dibaca', 'selanjutnya', 'sebelumnya', 'next article', 'artikel ', 'berita ', 'tonton', 'saksikan'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:menarik dibaca|(?:artikel|berita|tulisan|baca) (?:selanjutnya|sebelumnya|berikutnya|terkait|lainnya|menarik|populer)|next article|previous article|selanjutnya|sebelumnya|tonton|saksikan|terpopuler|rekomendasi) ?[:：»>] ?(?<title>\S.{8,160})$`,
    shape: {sentenceEnd: false, case: 'title', length: 200},
    examples: {
      match: [
        {
          text: 'Menarik Dibaca: Tiga Cara Menjemur Kerupuk Agar Renyah',
          fields: {title: 'Tiga Cara Menjemur Kerupuk Agar Renyah'}
        },
        'Artikel Selanjutnya: Pasar Lama Dibuka Lagi'
      ],
      // What comes next in the story.
      skip: ['Selanjutnya: warga membersihkan jalan itu bersama-sama', 'Menarik dibaca, buku itu terjual habis.']
    }
  },
  {
    id: 'id/topic-link',
    label: 'boilerplate:related',
    zone: 'tail',
    needs: [': '],
    pattern: pattern`^(?=[^:]*\p{Lu}{3})[\p{Lu}\d-]{4,}(?: (?:[\p{Lu}\d-]{2,}|dan|di|dari|untuk|atau|ke)){1,6}: [\p{Lu}\d][^:]{2,40}(?::| \p{Ll})[^.!?]{10,100}$`,
    shape: {sentenceEnd: false},
    note: 'Links to other stories of a topic: the topic in capitals, then a title.',
    examples: {
      match: [
        'Ia diperintahkan tinggal di rumah selama 14 hari, kata dokter.\nGEJALA dan PERAWATAN: Flu-19: Batuk kering yang tak kunjung reda',
        'CARA MENJAGA DIRI: Dari cuci tangan sampai jaga jarak'
      ],
      // A subheading with one word before the colon.
      skip: ['KRONOLOGI: Berawal dari utang di warung kopi']
    }
  },
  {
    id: 'id/tag-slugs',
    label: 'boilerplate:tags',
    zone: 'tail',
    needs: ['-', '#'],
    pattern: pattern`^(?:(?=.*\p{Ll}-\p{L}+-\p{L})[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*(?:[ ,]{1,2}[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*){1,24}|#[\p{L}\d_]{2,40}(?:[ ,]{1,2}#[\p{L}\d_]{2,40}){1,24})$`,
    note: 'Tags in the form of addresses: words joined by hyphens, in lower case.',
    examples: {
      match: ['banjir-contoh tanggul rudi wali-kota-contoh', '#pasar #banjir #kota'],
      // Words said twice have one hyphen.
      skip: ['anak-anak makan sayur-sayuran']
    }
  },
  {
    id: 'id/initials-with-tags',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'initials'},
    needs: ['(', '['],
    pattern: pattern`^[([](?<names>\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,3})[)\]]$`,
    block: {lines: 'short', most: 20, label: 'boilerplate:tags', atEnd: true},
    note: 'The story ends here: short lines to the end of the text are its tags.',
    examples: {
      match: [
        {
          text: 'Nota itu berlaku lima tahun, kata kepala badan itu kepada wartawan.\n\n(prf/ega)\n\nkereta kota\nnota kesepahaman\nsepak bola',
          line: 3,
          fields: {names: ['prf', 'ega']}
        }
      ],
      // Words.
      skip: ['(ayam goreng)']
    }
  },
  {
    id: 'id/initials-with-tags-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'initials'},
    needs: [')', ']'],
    pattern: pattern`(?<=[.!?]["”’]?\s{0,2})[([](?<names>\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,3})[)\]]$`,
    block: {lines: 'short', most: 20, label: 'boilerplate:tags', atEnd: true},
    examples: {
      match: [
        {
          text: 'Nota itu berlaku lima tahun, kata kepala badan itu kepada wartawan. (prf/ega)\n\nkereta kota\nnota kesepahaman',
          fields: {names: ['prf', 'ega']}
        }
      ],
      // Two words of the sentence.
      skip: ['Pasar itu dibuka lagi untuk semua pedagang (tetap/musiman)']
    }
  },
  {
    id: 'id/post-line',
    label: 'boilerplate:embed',
    zone: 'anywhere',
    needs: ['@', '#'],
    evidence: 'A line of a post: it has an account or a tag, and ends with emoji or an exclamation mark.',
    pattern: pattern`^(?=.*(?:^|\s)[@#]\w{2,})(?:.{3,270}(?:\?{3,}|[\u2600-\u27BF\u{1F300}-\u{1FAFF}])|[^"“”:]{3,160}!)$`,
    shape: {length: 280},
    examples: {
      match: [
        'Balapan itu digelar kemarin di Bandung dan disaksikan ribuan penonton dari berbagai kota.\n\nGOL! What a strike by @contoh9!\n\nBalapan berikut akan digelar pekan depan di sirkuit yang sama, kata panitia.',
        'Balapan itu digelar kemarin di Bandung dan disaksikan ribuan penonton dari berbagai kota.\n\nWhat a lap from @contoh_s! ????\n\nBalapan berikut akan digelar pekan depan di sirkuit yang sama, kata panitia.'
      ],
      // An account in a sentence.
      skip: ['Akun @contoh menulis hal itu pada Senin.', '"Ayo dukung @contoh!" tulis akun itu!']
    }
  },
  {
    id: 'id/sale',
    label: 'boilerplate:advertisement',
    zone: 'body',
    needs: ['diskon', 'potongan', 'promo', 'obral', 'cashback', 'ongkir', 'separuh harga'],
    pattern: patternAnyCase`^(?!["“])[^"“”.]{5,80} [-–—|] (?:diskon|potongan|promo|obral|cashback|gratis ongkir|hemat)(?: harga)?\b[^"“”.]{2,60}$`,
    shape: {length: 150, sentenceEnd: false},
    note: 'Advertisements of a network between the paragraphs: a product, a dash, and a price.',
    examples: {
      match: [
        'Pasar lama itu dibuka lagi pada Senin dan ramai sejak subuh, kata pengelola pasar.\n\nObral kasur musim panas - Potongan sampai separuh harga\n\nPara pedagang senang karena pasar tersebut tidak lagi becek saat hujan turun.'
      ],
      // A sale in the story.
      skip: [
        'Pedagang itu memberi diskon sampai separuh harga',
        'Warga - yang menunggu diskon itu - datang sejak pagi.'
      ]
    }
  },
  {
    id: 'id/crier',
    label: 'boilerplate:advertisement',
    zone: 'body',
    needs: [
      'ajaib',
      'ampuh',
      'iri ',
      'dalam hitungan',
      'beli sekarang',
      'beli sebelum',
      'pesan sekarang',
      'diizinkan di',
      'gratis ongkir',
      'tanpa efek samping',
      'turunkan berat',
      'dalam seminggu',
      'tanpa operasi',
      'dokter terkejut',
      'rahasia',
      'sebelum dilarang'
    ],
    pattern: patternAnyCase`^(?!["“]|.*["”])[^"“”]{0,120}\b(?:ajaib|ampuh|(?:tetangga|teman) iri|dalam hitungan (?:detik|menit|jam|hari)|beli (?:sekarang|sebelum)|pesan sekarang|diizinkan di|gratis ongkir|tanpa efek samping|turunkan berat badan|dalam seminggu|tanpa operasi|dokter terkejut|rahasia)\b[^"“”]{0,90}!$`,
    shape: {length: 170, alone: true},
    note: 'Advertising: no quotation, an exclamation mark, and words of a market.',
    examples: {
      match: [
        'Pasar lama itu dibuka lagi pada Senin dan ramai sejak subuh, kata pengelola pasar.\n\nPanci ajaib yang membuat semua tetangga iri sejak pemakaian pertama!\n\nPara pedagang senang karena pasar tersebut tidak lagi becek saat hujan turun.',
        'Pasar lama itu dibuka lagi pada Senin dan ramai sejak subuh, kata pengelola pasar.\n\nAlat legal yang kuat. Beli sebelum dilarang!\n\nPara pedagang senang karena pasar tersebut tidak lagi becek saat hujan turun.'
      ],
      // A sentence of the story; what somebody cries.
      skip: ['Panci ajaib itu dijual warga seharga Rp 20.000.', '"Panci ajaib ini ampuh sekali!" teriak pedagang itu.']
    }
  }
]
