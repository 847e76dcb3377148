/** What Indonesian pages ask of their readers in the outlet's interest. */
import type {ServiceTopic} from './service-lines.ts'

export const appeals: readonly ServiceTopic[] = [
  {
    about: 'service-appeal',
    label: 'boilerplate:promotion',
    note: 'Appeals to share, to send, to pay, or to read on at the outlet’s own site.',
    says: [
      [
        'bagikan|share',
        '(?:selamat mencoba|semoga (?:bermanfaat|membantu|berhasil))?,? ?(?:dan )?(?:jangan lupa|yuk|ayo|mari|silakan)?,? ?(?:untuk )?(?:bagikan|share) (?:resep|artikel|berita|tulisan|informasi|kabar|tips|konten|video) ini(?: (?:ke|kepada|di|dengan) (?:teman|sahabat|keluarga|media sosial|medsos|orang|kerabat|grup|siapa)<40>)?'
      ],
      [
        'pantau|simak|ikuti|saksikan',
        '(?:pantau|simak|ikuti|saksikan)(?:lah)?(?: terus)? (?:perkembangan(?:nya)?|berita|informasi|kabar|kelanjutan|update|program|tayangan)<40> ?(?:hanya )?di~ (?:kanal|channel|laman|situs|aplikasi|layar|portal|media|koran|harian|[\\p{L}.]+ (?:tv|news|com|co|id))<40>'
      ],
      [
        'aplikasi',
        '(?:temukan|baca|dapatkan|nikmati|akses|cek)~<12> ?(?:lebih banyak|semua|berbagai|ribuan|banyak)? ?(?:artikel|berita|konten|informasi|kabar)<30> (?:di|melalui|lewat|pada) aplikasi~<40>'
      ],
      [
        'notifikasi',
        '(?:ingin|mau) (?:tahu|dapat|mendapatkan|terima|update)~<40>(?:berita|kabar|informasi|update)<30>|aktifkan notifikasi<40>'
      ],
      [
        'saran|kritik|pertanyaan|masukan',
        '(?:silakan )?(?:kirim(?:kan)?|sampaikan|ajukan) (?:pertanyaan|kritik|saran|masukan|keluhan|tanggapan)(?:,? (?:dan |atau )?(?:pertanyaan|kritik|saran|masukan|anda))* (?:ke|melalui|lewat|di|via)~<70>'
      ],
      [
        'punya informasi|memiliki informasi|punya berita|punya cerita|punya kabar|punya foto|punya video|mengetahui kejadian|punya keluhan',
        '(?:anda |kamu )?(?:punya|memiliki|mengetahui) (?:informasi|berita|cerita|kabar|foto|video|kejadian|keluhan)~<70>(?=\\?)'
      ],
      [
        'jurnalisme|media independen',
        '(?:dukung|bantu|donasi(?:kan)? untuk)(?: kami)?~<10> ?(?:jurnalisme|media) (?:independen|berkualitas|publik|yang berkualitas|investigasi|warga)<50>'
      ],
      [
        'hubungi kami|kontak kami|hubungi redaksi',
        '(?:hubungi|kontak) (?:kami|redaksi)(?: di| melalui| lewat| via)?:? ?(?:\\S{1,30}@|\\+?\\d|wa~|whatsapp|nomor|e-?mail|telepon)<60>'
      ],
      [
        'terima kasih',
        'terima kasih (?:telah|sudah|atas) (?:membaca|berkunjung|menyimak|kunjungan|mengikuti|menonton)<50>'
      ],
      [
        'komentar',
        '(?:bagaimana|apa) (?:pendapat|tanggapan|komentar)(?:mu| anda| kamu)(?: (?:tentang|soal|mengenai)<40>)?'
      ]
    ],
    match: [
      'Selamat mencoba dan jangan lupa bagikan resep ini ke teman-teman!',
      'Temukan lebih banyak artikel menarik di aplikasi Contoh.',
      'Ingin tahu berita terbaru? Aktifkan notifikasi sekarang.',
      'Kirim pertanyaan, kritik, dan saran ke redaksi@contoh.example',
      'Punya informasi seputar kejadian di sekitar Anda? Kirim ke WA 0812-555-0101'
    ],
    skip: [
      // Ajakan dalam berita.
      'Bagikan beras ini kepada tetangga, pesan kepala desa itu.',
      'Kirim saran ke kotak kayu itu, kata guru.',
      'Pantau terus ketinggian air di sungai itu pada malam hari.',
      'Dukung media itu, dia berpesan kepada muridnya.',
      'Terima kasih telah datang, kata juru kunci museum.'
    ]
  }
]
