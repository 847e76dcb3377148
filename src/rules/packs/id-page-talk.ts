/** What Indonesian pages tell their readers of the copy and the outlet: calls to read on, to subscribe, to follow; where the copy comes from. */
import type {ServiceTopic} from './service-lines.ts'

const copy = '(?:artikel|berita|tulisan|konten|opini|naskah)'
const reading = '(?:baca|bacalah|temukan|simak|cek|lihat|ikuti|dapatkan|nantikan)'

/** Labels that are alone on their line. */
export const indonesianPageLabels: readonly string[] = [
  'halaman selanjutnya',
  'halaman berikutnya',
  'halaman sebelumnya',
  'tutup iklan',
  'sembunyikan iklan',
  'lewati iklan',
  'laporkan iklan',
  'konten sponsor',
  'konten bersponsor',
  'artikel bersponsor',
  'promoted',
  'pedoman media siber',
  'pedoman pemberitaan media siber',
  'kode etik',
  'kode etik jurnalistik',
  'susunan redaksi',
  'box redaksi',
  'indeks berita',
  'pasang iklan',
  'langganan premium',
  'beri rating artikel ini',
  'beri nilai artikel ini',
  'masuk / daftar',
  'gulir untuk melanjutkan',
  'gulir untuk lanjut membaca',
  'iklan - gulir untuk melanjutkan'
]

export const pageTalk: readonly ServiceTopic[] = [
  {
    about: 'service-offer',
    label: 'boilerplate:promotion',
    note: 'Calls to read on, to subscribe, to follow.',
    says: [
      [
        'daftar|berlangganan|langganan',
        '(?:segera |ayo,? |yuk,? |mari,? )?(?:daftar(?:kan)?|berlangganan|langganan)(?: (?:diri|sekarang|ke|di|untuk|pada))? <20>(?:newsletter|buletin|nawala|premium|e-?paper|koran digital|edisi digital)~<60>'
      ],
      [
        'lainnya|selengkapnya|berita lain|artikel lain|berita update|update berita',
        `${reading}(?: juga| terus)? (?:${copy}|informasi|kabar|update berita)(?!\\p{L})<40>(?:lainnya|lain|selengkapnya|update|menarik)(?!\\p{L})<30>(?: (?:di|dari|pada|melalui|lewat)(?!\\p{L})<50>)?`
      ],
      [
        'subscribe|follow',
        '(?:jangan lupa )?(?:untuk )?(?:subscribe|follow|like)(?:,? (?:dan |& )?(?:subscribe|follow|like|share|komen|komentar))* <40>(?:channel|youtube|akun|kanal|instagram|tiktok|facebook|whatsapp|telegram|kami)~<50>'
      ],
      [
        'channel|saluran|kanal',
        '(?:dan |serta )?(?:follow|ikuti|gabung(?: di| ke)?|bergabung (?:di|ke)|join) (?:channel|saluran|kanal) (?:whatsapp|telegram|wa|youtube)~<50>'
      ],
      [
        'klik di sini|klik disini|klik link|klik tautan|di bawah ini|link berikut|tautan berikut',
        'untuk <50>,? ?(?:silakan |silahkan |dapat |bisa )?(?:klik|kunjungi)(?: link| tautan)? ?(?:di ?sini|di bawah ini|berikut(?: ini)?)<30>'
      ],
      [
        'grup whatsapp|grup telegram|grup wa|grup facebook|komunitas',
        '(?:yuk,? |ayo,? |mari,? |silakan |segera )?(?:gabung|bergabung|join|bergabunglah)(?: (?:di|ke|dengan|bersama))? (?:grup|komunitas) (?:whatsapp|telegram|wa|facebook)?~<40>'
      ],
      [
        'kirim|kirimkan',
        '(?:yuk,? |ayo,? |mari,? |silakan )?(?:kirim|kirimkan)(?:lah)? (?:tulisan|artikel|opini|foto|video|cerita|laporan|informasi|naskah|karya|kritik|saran|berita)(?: dan [\\p{L}]+)? ?(?:anda|kamu|mu)? ?(?:ke|melalui|lewat|via) (?:redaksi|email|e-mail|alamat|kami|nomor|whatsapp|wa |[\\w.-]+@)<60>'
      ],
      [
        'laporkan|temukan kesalahan|menemukan kesalahan',
        '(?:laporkan|beri tahu kami)(?: kepada kami)? (?:jika|bila|apabila) (?:anda |kamu )?(?:ada|menemukan|melihat|terdapat) (?:kesalahan|kekeliruan|typo)<40>|(?:jika |bila )?(?:anda |kamu )?menemukan kesalahan (?:dalam|pada|di) (?:artikel|berita|tulisan)(?: ini)?<60>'
      ],
      ['reaksi anda|reaksimu|reaksi kamu', '(?:bagaimana|apa) reaksi(?:mu| anda| kamu)<40>']
    ],
    match: [
      'Segera daftar newsletter kami',
      'Langganan Contoh Premium',
      'Yuk, baca berita lainnya di Contoh.com',
      'Baca artikel Kabar Contoh selengkapnya',
      'Jangan lupa subscribe channel YouTube Contoh',
      'dan follow Channel WhatsApp Contoh.id',
      'Untuk berita lainnya, klik di sini',
      'Bagaimana reaksi Anda tentang artikel ini?',
      'Yuk gabung di grup Telegram Contoh.com',
      'Kirim tulisan Anda ke redaksi@contoh.example',
      'Laporkan jika ada kesalahan'
    ],
    skip: [
      // Orang dalam berita.
      'Daftar warga itu panjang, kata kepala desa.',
      'Baca berita di balai desa, begitulah kebiasaan mereka.',
      'Follow the river, kata lagu itu.',
      'Untuk sampai ke pasar, warga harus memutar lewat jembatan berikut ini.',
      'Reaksi Anda menentukan, ujar pelatih.'
    ]
  },
  {
    about: 'service-copy',
    label: 'boilerplate:legal',
    note: 'Where the copy comes from, and whose opinion it is.',
    says: [
      [
        'pertama kali|diproduksi oleh|telah tayang|sudah tayang|pernah tayang|telah terbit|sudah terbit|pernah terbit|sebelumnya tayang|sebelumnya terbit',
        `${copy} ini (?:(?:pertama kali|sudah|telah|sebelumnya|pernah) (?:di)?(?:tayang(?:kan)?|terbit(?:kan)?|publikasikan|muat)|diproduksi oleh)(?!\\p{L})<100>`
      ],
      [
        'opini pribadi|pendapat pribadi|pandangan pribadi|tanggung jawab penulis|tanggung jawab redaksi|tanggung jawab pengirim',
        `(?:seluruh )?(?:isi )?(?:${copy}|komentar)(?: (?:ini|artikel|tulisan))* (?:adalah|merupakan|sepenuhnya|menjadi|di luar|bukan)(?!\\p{L})<40>(?:(?:opini|pendapat|pandangan) pribadi|tanggung jawab)(?!\\p{L})<80>`
      ]
    ],
    match: [
      'Artikel ini pertama kali tayang di Contoh.com',
      'Konten ini diproduksi oleh Contoh',
      'Tulisan ini adalah opini pribadi penulis'
    ],
    skip: [
      'Tulisan ini dibuat oleh anak-anak desa pada dinding balai.',
      'Berita itu di luar tanggung jawab kami, kata kepala desa.'
    ]
  }
]
