/** What Indonesian pages say about themselves to their readers: players, newsletters, comments, subscriptions, cookies, errors. */
import type {Rule} from '../types.ts'
import {appeals} from './id-appeals.ts'
import {indonesianPageLabels, pageTalk} from './id-page-talk.ts'
import {onlyPhrases} from './phrases.ts'
import {type PageVoice, type ServiceTopic, serviceRules} from './service-lines.ts'

const voice: PageVoice = {
  language: 'id',
  story:
    'kata(?! sandi| kunci)|bunyi|seru|teriak|pinta|ujar|ucap|tutur|ungkap|jelas|jelasnya|ujarnya|katanya|ucapnya|tuturnya|ungkapnya|menurut|mengatakan|menyatakan|menyebut|menyebutkan|menjelaskan|mengungkapkan|menuturkan|menambahkan|imbuh|imbuhnya|pungkasnya|tegas|tegasnya|dia|ia|beliau|mereka|kemarin|polisi|polres|polda|hakim|jaksa|menteri|presiden|gubernur|bupati|wali kota|pemerintah|warga|korban|pelaku|tersangka|pihaknya|dikutip|dilansir|wib|penelitian',
  before:
    '(?:maaf|mohon maaf|maafkan kami|ups|oops|silakan|silahkan|mohon|harap|hai|halo|perhatian|catatan|tolong|yuk|ayo|sayangnya)[,!:]* (?:mohon |silakan |silahkan )?',
  follows: [
    '(?:sebagian|mulai|bagikan)~<160>',
    '(?:dan |atau |lalu |silakan |silahkan |mohon |harap |yuk |ayo |segera )*(?:klik|tekan|ketuk|periksa|cek|baca|bacalah|lihat|simak|masuk|login|log in|daftar|daftarkan|berlangganan|muat|perbarui|segarkan|coba|cobalah|kunjungi|hubungi|tulis|kirim|kirimkan|pilih|batalkan|dukung|donasi|bagikan|ikuti|gunakan|buat|tetap|jadilah|aktifkan|terima|dapatkan|dengarkan|unduh|download|temukan|ubah|kelola|masukkan|pastikan|jaga|hindari|laporkan|selengkapnya|nikmati|gabung|bergabung|tonton|isi|install|instal|geser|sampaikan|beri|berikan|pelajari|ketahui|jangan|hanya|mulai|gratis|konfirmasi|verifikasi|nyalakan|lanjutkan)~<180>',
    '(?:anda|kamu|kami|kita|jika|bila|apabila|untuk|agar|supaya|dengan|tanpa|tidak|belum|sudah|semua|seluruh|setiap|isi|komentar|harga|tautan|redaksi|konten ini|artikel ini|halaman ini|situs ini|video ini|layanan ini|terima kasih|di sini|juga|informasi|info|cukup|cuma|karena|cookie|redaksi berhak|segala|pendapat|surel|email|syarat)~<180>',
    '\\S{1,40}@\\S{3,40}|(?:https?://|www\\.)\\S{4,120}|[\\d+() -]{6,20}|\\d{1,3} ?menit'
  ]
}

const media =
  '(?:video|audio|konten|pemutar|podcast|siaran|tayangan|media|iklan|file|berkas|formulir|peta|galeri|infografis|streaming)'
const failing =
  '(?:(?:sudah |saat ini |belum )?(?:tidak|belum|tak)(?: lagi)? (?:tersedia|dapat|bisa|didukung)(?: (?:diputar|dimuat|ditampilkan|ditemukan|dibuka|diakses|ditonton))?|gagal (?:dimuat|diputar|ditampilkan)|telah (?:dihapus|kedaluwarsa|kadaluarsa|berakhir)|sedang (?:dimuat|tidak tersedia)|membutuhkan<40>|memerlukan<40>)'
const where =
  '(?: (?:di (?:wilayah|negara|perangkat|peramban|browser|lokasi|daerah)(?: (?:anda|kamu|ini))?|pada (?:perangkat|browser|peramban)<20>|saat ini|untuk (?:saat ini|sementara|wilayah<20>)|karena (?:masalah|peramban|browser|jaringan|gangguan)<40>|oleh (?:browser|peramban)<20>))'
const letter =
  '(?:newsletter|buletin|nawala|surat kabar elektronik|email harian|notifikasi|update berita|berita harian|ringkasan berita)'
const mail = '(?:e-?mail|surel|inbox|kotak masuk|whatsapp|ponsel|gawai)'
const terms = '(?:syarat|ketentuan|kebijakan|privasi|cookie|persyaratan|newsletter|aturan|layanan)'
const you = '(?:anda|kamu|mu)'
const readers =
  '(?:pelanggan|anggota|member|pengguna(?: terdaftar| premium)?|pembaca terdaftar|subscriber|akun premium|premium)'
const enrol =
  '(?:login|log in|masuk|daftar|mendaftar|registrasi|berlangganan|langganan|sign in|sign up|terdaftar|bergabung|buat akun)'

const player: ServiceTopic = {
  about: 'service-player',
  label: 'boilerplate:video',
  says: [
    [
      'video ini|audio ini|konten ini|pemutar ini|podcast ini|siaran ini|tayangan ini|media ini|iklan ini|file ini|berkas ini|formulir ini|peta ini|galeri ini|infografis ini|streaming ini',
      `${media} (?:ini )${failing}${where}?`
    ],
    [
      'video tidak|konten tidak|pemutar video|video gagal|konten gagal',
      `(?:video|konten|pemutar video) (?:tidak (?:tersedia|dapat (?:diputar|dimuat|ditampilkan|ditemukan))|gagal (?:dimuat|diputar))${where}?`
    ],
    [
      'halaman yang anda|halaman yang kamu|halaman ini|halaman tersebut',
      `halaman (?:yang ${you} (?:cari|minta|tuju)|ini|tersebut) (?:tidak (?:ditemukan|tersedia|ada|dapat (?:ditemukan|dibuka|ditampilkan))|sudah (?:dihapus|tidak tersedia)|telah dihapus)(?: atau<40>)?`
    ],
    [
      'browser|peramban',
      `(?:browser|peramban) (?:${you}|ini) (?:tidak|belum|sudah)~<60>(?:mendukung|dapat|bisa|usang|versi|memutar|didukung)~<60>`
    ],
    [
      'javascript',
      '(?:untuk <50>,? )?(?:silakan |mohon |anda harus |anda perlu )?(?:aktifkan|mengaktifkan|nyalakan) javascript<70>'
    ],
    [
      'klik |tekan tombol|tekan gambar|ketuk |geser |usap |panah',
      '(?:klik|tekan|ketuk|geser|gunakan|usap)(?: tombol| gambar| tautan| panah| link| foto)*~<30> ?(?:untuk|agar|ke)~ (?:menonton|melihat|memutar|memperbesar|mendengarkan|membuka|membaca|kiri|kanan|samping|lanjut|melanjutkan)~<60>'
    ],
    [
      'muat ulang|segarkan|silakan klik|mohon klik|coba klik|, klik|silakan hubungi|mohon hubungi|hubungi kami',
      `(?:jika|bila|apabila) (?:${you} )?(?:tidak (?:dapat|bisa)|mengalami|video|gagal)~<60>,? (?:silakan |mohon )?(?:klik|coba|muat ulang|segarkan|hubungi)~<50>`
    ],
    ['muat ulang|segarkan', '(?:silakan |coba )?(?:muat ulang|segarkan|refresh) (?:halaman|laman)(?: ini)?<30>'],
    [
      'dengarkan',
      'dengarkan (?:artikel|berita|podcast|siniar)(?: ini)?(?: di sini| sekarang| \\(?\\d{1,2} menit\\)?)?'
    ],
    ['durasi', 'durasi:? (?:\\d{1,2}:)?\\d{1,2}:\\d\\d']
  ],
  match: [
    'Browser Anda tidak mendukung video ini.',
    'Video ini tidak dapat diputar di perangkat Anda.',
    'Konten tidak tersedia saat ini',
    'Halaman yang Anda cari tidak ada.',
    'Untuk menonton video ini, silakan aktifkan JavaScript.',
    'Klik tombol di bawah untuk menonton wawancara lengkap',
    'Galeri ini gagal dimuat. Silakan muat ulang halaman.',
    'Dengarkan berita ini di sini'
  ],
  skip: [
    // Video dan halaman dalam berita.
    'Video ini tidak tersedia bagi keluarga sejak Mei, kata pengacara.',
    'Video yang direkam nelayan itu beredar ke seluruh dunia.',
    'Halaman rumah yang luas itu tidak ada lagi sejak banjir.',
    'Konten peti itu ditulis tiga ratus tahun lalu.',
    'Galeri seni di balai kota ditutup sampai Juni.',
    'Klik kamera dan sorot lampu menyambut sang juara.',
    'Peramban buatan mahasiswa itu tidak mendukung iklan.',
    'Dengarkan suara sungai itu pada malam hari.'
  ]
}

const newsletter: ServiceTopic = {
  about: 'service-newsletter',
  label: 'boilerplate:promotion',
  says: [
    [
      'anda menyetujui|anda setuju|anda menerima|anda sepakat|kamu menyetujui|kamu setuju|kamu menerima|anda telah menyetujui|anda telah setuju|anda dianggap|kamu dianggap|kamu telah setuju|kamu telah menyetujui|kamu sepakat|berarti menyetujui|berarti setuju',
      `dengan (?:mendaftar|mendaftarkan|berlangganan|mengklik|mengeklik|menekan|melanjutkan|masuk|mengirim|login|membuat akun|menggunakan|bergabung)~<60>,? (?:berarti |${you} )(?:telah |dianggap )?(?:menyetujui|setuju|menerima|sepakat)~<50>${terms}<100>`
    ],
    [
      'saya setuju|saya ingin|saya menyetujui',
      `saya (?:setuju|ingin|menyetujui|bersedia)~<50>(?:${terms}|menerima|berita)<80>`
    ],
    [
      'di email|di e-mail|di surel|di inbox|di kotak masuk|di whatsapp|di ponsel|di gawai|ke email|ke e-mail|ke surel|ke inbox|ke kotak masuk|ke whatsapp|ke ponsel|ke gawai|melalui email|melalui e-mail|melalui surel|melalui inbox|melalui kotak masuk|melalui whatsapp|melalui ponsel|melalui gawai|via email|via e-mail|via surel|via inbox|via kotak masuk|via whatsapp|via ponsel|via gawai|lewat email|lewat e-mail|lewat surel|lewat inbox|lewat kotak masuk|lewat whatsapp|lewat ponsel|lewat gawai',
      `(?:dapatkan|terima|ingin (?:dapat|mendapatkan|menerima))~<70>(?:langsung )?(?:di|ke|melalui|via|lewat)~ ?(?:dalam )?${mail}(?: (?:anda|kamu)|mu)?<50>`
    ],
    [
      'newsletter|buletin|nawala',
      `(?:daftar(?:kan)?|berlangganan|langganan|ikuti|dapatkan|subscribe)~(?: (?:sekarang|di sini|gratis|segera|email anda|e-mail anda))* ?<30>${letter}~<70>`
    ],
    [
      'berhenti berlangganan|membatalkan langganan',
      `${you} (?:dapat|bisa|boleh) (?:berhenti berlangganan|membatalkan langganan)<60>`
    ],
    [
      'terima kasih',
      `terima kasih (?:telah|sudah|atas|karena)~ (?:berlangganan|mendaftar|membaca|bergabung|masukan|komentar|partisipasi|langganan|pendaftaran|telah|kunjungan|dukungan|berkunjung|memilih|laporan|feedback)~<60>`
    ],
    [
      'email|e-mail|surel|tautan|kode ',
      `(?:kami (?:telah|sudah|akan) )?(?:mengirim(?:kan)?|kirim) (?:e-?mail|surel|tautan|kode)~<60>(?:konfirmasi|verifikasi|aktivasi|selamat datang)<50>`
    ],
    ['spam', '(?:jika tidak<40>,? )?(?:silakan )?(?:periksa|cek)~<30>spam<30>'],
    [
      'alamat email|alamat e-mail|alamat surel|email anda|email kamu|surel anda',
      '(?:silakan )?(?:masukkan|tulis|isi|ketik|konfirmasi|isikan|daftarkan)~<20>(?:e-?mail|surel)<40>|(?:alamat )?(?:e-?mail|surel) (?:anda|kamu|yang anda masukkan) (?:tidak akan|tidak valid|sudah|telah)<50>'
    ],
    [
      'selamat! |anda berhasil|anda telah berhasil|anda sudah berhasil|kamu berhasil|kamu telah berhasil|pendaftaran|langganan',
      `(?:selamat! )?(?:${you}|pendaftaran(?: anda)?|langganan(?: anda)?|akun anda|komentar anda|laporan anda) (?:telah |sudah )?berhasil<40>`
    ],
    [
      'tidak ketinggalan|jangan ketinggalan|jangan lewatkan|update terus|tetap terhubung|tetap update',
      '(?:agar |supaya )?(?:tidak|jangan)(?: sampai)? (?:ketinggalan|lewatkan|melewatkan)~<30>(?:berita|informasi|update|kabar|info)~<30>(?:kami|terbaru|terkini|pilihan|penting)<40>|(?:tetap|selalu) (?:update|terhubung|terinformasi)~<10>(?:dengan|bersama)~<30>(?:kami|terbaru|terkini)<30>'
    ],
    ['recaptcha', '(?:situs|formulir) ini dilindungi<20>recaptcha<100>']
  ],
  match: [
    'Dapatkan berita terbaru langsung di email Anda.',
    'Dengan berlangganan, kamu menyetujui kebijakan privasi kami.',
    'Anda bisa berhenti berlangganan kapan saja.',
    'Terima kasih sudah mendaftar! Cek folder spam jika email tidak masuk.',
    'Masukkan alamat surel Anda untuk berlangganan.',
    'Kami telah mengirimkan email verifikasi.',
    'Jangan lewatkan berita terbaru dari kami'
  ],
  skip: [
    // Surat dan langganan dalam berita.
    'Dengan mendaftar, nelayan menyetujui syarat perusahaan, kata ketua kelompok.',
    'Terima kasih atas bantuannya, teriak anak itu kepada kapten.',
    'Buletin gereja itu sampai ke tiga ratus rumah.',
    'Pelanggan koran itu berhenti berlangganan tahun lalu.',
    'Surel dari perusahaan itu menjanjikan bonus pada bulan Mei.',
    'Saya setuju jembatan itu dibongkar, tulis seorang pembaca.',
    'Dapatkan tiket feri di loket dekat dermaga.',
    'Jangan lewatkan jembatan itu setelah gelap, pesan penjaga.'
  ]
}

const comments: ServiceTopic = {
  about: 'service-comments',
  label: 'boilerplate:other',
  says: [
    [
      'komentar',
      `(?:silakan |mohon |${you} (?:harus|perlu|wajib) )?(?:terlebih dahulu )?${enrol}~(?: (?:dulu|terlebih dahulu|atau [\\p{L} ]{4,12}|sebagai [\\p{L}]{4,12}))* (?:untuk|agar (?:bisa|dapat)|sebelum|dan) (?:dapat )?(?:memberikan|memberi|menulis|mengirim|meninggalkan|berkomentar|menambahkan|beri|bergabung)~<50>`
    ],
    [
      'komentar',
      `untuk (?:dapat )?(?:berkomentar|memberikan komentar|menulis komentar|mengirim komentar),? (?:${you} )?(?:harus|perlu|wajib|silakan|mohon)~<60>`
    ],
    ['berkomentar|komentar', `hanya ${readers} yang (?:dapat|bisa|boleh)~<20>komentar<30>`],
    [
      'komentar',
      '(?:kolom |fitur )?komentar (?:telah |sudah |sedang )?(?:ditutup|dinonaktifkan|dimoderasi|dimatikan)(?: (?:untuk|pada)<30>)?'
    ],
    [
      'komentar',
      '(?:isi |setiap |segala |semua )?komentar (?:adalah|merupakan|menjadi|sepenuhnya|yang|di luar|pembaca|tidak)~<90>(?:tanggung jawab|redaksi|dihapus|sara|mewakili|moderasi|aturan|ketentuan)<90>'
    ],
    [
      'komentar',
      '(?:redaksi|kami|tim redaksi|moderator) (?:berhak|memiliki hak)~<40>(?:menghapus|mengubah|menyunting|menyembunyikan|tidak menayangkan)~<30>(?:komentar|kata)~<110>'
    ],
    [
      'komentar',
      '(?:jadilah (?:yang|orang) pertama (?:yang )?(?:berkomentar|memberi(?:kan)? komentar|mengomentari))<30>|(?:tulis|tinggalkan|kirim|berikan|beri|tuliskan) (?:komentar|tanggapan)(?: (?:anda|kamu)|mu)?(?: (?:di bawah(?: ini)?|di sini|di kolom komentar|tentang artikel ini))?|(?:bagaimana|apa) (?:pendapat|tanggapan) (?:anda|kamu)<20>\\?? ?(?:tulis<40>)?|(?:belum|tidak) ada komentar'
    ],
    ['komentar anda|komentar kamu|komentarmu', 'komentar(?: (?:anda|kamu)|mu) (?:akan|telah|sedang|berhasil)~<50>'],
    [
      'komentar|komunitas',
      '(?:silakan |mohon )?(?:baca|patuhi|ikuti|perhatikan|lihat)~<20>(?:pedoman|aturan|ketentuan) (?:komentar|komunitas|berkomentar)<40>|(?:gunakan|berkomentarlah|jaga)~<40>(?:sopan|santun|bijak|etika)<40>|laporkan komentar<10>'
    ]
  ],
  match: [
    'Silakan login untuk memberikan komentar.',
    'Komentar adalah tanggung jawab pribadi pembaca dan tidak mewakili redaksi.',
    'Untuk berkomentar, Anda harus masuk terlebih dahulu.',
    'Hanya pelanggan yang dapat berkomentar.',
    'Kolom komentar sudah ditutup',
    'Redaksi berhak menghapus komentar yang melanggar aturan.',
    'Belum ada komentar',
    'Komentar Anda akan ditinjau. Baca pedoman komunitas kami.'
  ],
  skip: [
    // Komentar dalam berita.
    'Komentar wali kota tentang jembatan itu dihapus dari risalah.',
    'Untuk ikut lomba perahu, peserta harus berusia delapan belas tahun.',
    'Hanya anggota yang boleh memilih dalam rapat.',
    'Komentar yang beredar di pasar bermacam-macam.',
    'Komentar kapten itu tidak disukai awak kapal.',
    'Jadilah yang pertama tiba, pesan ayahnya.',
    'Tinggalkan rumah dan selamatkan diri, pesan tim penyelamat.',
    'Redaksi koran itu berhak atas naskah sang penyair.'
  ]
}

const subscription: ServiceTopic = {
  about: 'service-subscription',
  label: 'boilerplate:promotion',
  says: [
    [
      'login|log in|daftar |mendaftar|berlangganan|langganan|registrasi|masuk untuk|sign in|buat akun|bergabung untuk',
      `(?:silakan |ayo |yuk )?${enrol}~(?: (?:sekarang|gratis|di sini|juga|segera|atau [\\p{L}]{4,14}|premium))* (?:untuk|dan|agar (?:bisa|dapat)) (?:dapat |bisa )?(?:membaca|melanjutkan|lanjut|mengakses|menikmati|dapatkan|nikmati|baca|mendapatkan|membuka|lanjutkan)~<60>`
    ],
    [
      'login|log in|mendaftar|berlangganan|langganan|registrasi|silakan|harus masuk|perlu masuk|daftar',
      `untuk (?:melanjutkan|membaca|mengakses|menikmati|dapat membaca)~<50>,? (?:silakan |${you} (?:harus|perlu) |mohon )?${enrol}~<40>`
    ],
    [
      'untuk pelanggan|untuk anggota|untuk member|untuk pengguna|untuk pembaca|untuk subscriber|untuk akun|untuk premium|bagi pelanggan|bagi anggota|bagi member|bagi pengguna|khusus pelanggan|khusus anggota|khusus member|khusus pengguna|khusus premium|khusus pembaca|khusus subscriber|eksklusif pelanggan|eksklusif member|eksklusif anggota|hanya pelanggan',
      `(?:konten|artikel|berita|halaman|video|layanan|fitur)(?: ini)? (?:hanya |khusus |eksklusif |tersedia )+(?:tersedia )?(?:untuk |bagi )?${readers}~<20>|(?:khusus|hanya untuk|eksklusif untuk) ${readers}`
    ],
    [
      'artikel gratis|berita gratis|gratis anda|gratis kamu|gratis bulan|kuota|batas artikel|sisa artikel',
      `(?:${you}|kuota|batas|sisa)~<40>(?:artikel|berita|kuota|batas)~<30>gratis<40>`
    ],
    [
      'sudah berlangganan|belum berlangganan|pernah berlangganan|punya akun|memiliki akun|menjadi anggota|menjadi member|sudah daftar|belum daftar|jadi pelanggan',
      `(?:sudah|belum|sudah pernah)~ (?:berlangganan|punya akun|memiliki akun|menjadi (?:anggota|member)|daftar|jadi pelanggan)\\??(?: (?:masuk|login|daftar|klik|silakan|buat)~<30>)?`
    ],
    [
      'langganan anda|akun anda|perangkat lain|langganan kamu',
      `(?:langganan|akun) (?:anda|kamu) (?:sedang|telah|sudah|akan|tidak|berakhir)~<30>(?:digunakan|perangkat|berakhir|aktif|kedaluwarsa|habis|diperpanjang|diblokir|login)~<40>`
    ],
    [
      'akses tanpa|akses penuh|tanpa batas|semua artikel|konten premium|konten eksklusif|tanpa iklan|akses semua',
      '(?:nikmati|dapatkan|langganan|berlangganan|baca|buka|akses)~<30>(?:akses|tanpa batas|semua artikel|konten premium|konten eksklusif|tanpa iklan|artikel)~<20> ?(?:tanpa batas|penuh|ke semua|tanpa iklan|premium|eksklusif|semua|lengkap|mulai|dengan|hanya)?~<50>'
    ],
    [
      'jurnalisme|karya jurnalistik|redaksi kami|kerja kami|media independen|jurnalistik',
      '(?:dukung|dukunglah|bantu|mari dukung|ayo dukung)~<30>(?:jurnalisme|karya jurnalistik|redaksi kami|kerja kami|media independen|kerja-kerja jurnalistik)~<60>'
    ],
    [
      'dukungan anda|donasi anda|langganan anda|dukungan kamu',
      '(?:dukungan|donasi|langganan|kontribusi) (?:anda|kamu) (?:membantu|memungkinkan|sangat|membuat|berarti|akan membantu)~<40>(?:kami|jurnalis|redaksi|karya|berita|media|liput)<60>'
    ],
    [
      'per bulan|uji coba gratis|coba gratis|bulan pertama',
      '(?:mulai|hanya|langganan|berlangganan|coba|dapatkan)~<40>(?:rp ?[\\d.]+~<20>(?:per bulan|sebulan)|gratis|bulan pertama)<40>'
    ]
  ],
  match: [
    'Berlangganan sekarang untuk membaca artikel ini.',
    'Daftar gratis untuk melanjutkan membaca.',
    'Untuk mengakses artikel ini, silakan login.',
    'Anda telah mencapai batas artikel gratis bulan ini.',
    'Dukung jurnalisme berkualitas dengan berlangganan.',
    'Donasi Anda membantu kami terus meliput.'
  ],
  skip: [
    // Langganan dan dukungan dalam berita.
    'Dukungan Anda menentukan, seru calon itu dari balkon, kata seorang tetangga.',
    'Pelanggan koran itu membayar lebih murah dari tahun lalu.',
    'Isi surat itu hanya untuk notaris.',
    'Untuk membaca surat itu, hakim meminta kaca pembesar.',
    'Dukung timnya, ia menjual sawah.',
    'Akun palsu itu dibuat pada bulan Mei.',
    'Akses ke pantai tanpa bayar berakhir setelah pagar dibangun.',
    'Masuk ke dermaga, kapal itu disambut meriah.'
  ]
}

const commerce: ServiceTopic = {
  about: 'service-commerce',
  label: 'boilerplate:advertisement',
  says: [
    [
      'afiliasi',
      '(?:artikel|halaman|konten|beberapa tautan|tautan|situs)(?: ini)?~<30>(?:mengandung|memuat|berisi|menggunakan|merupakan|adalah)~<20>afiliasi<80>'
    ],
    [
      'menerima komisi|mendapat komisi|mendapatkan komisi|memperoleh komisi|komisi dari|komisi jika|komisi atas|komisi melalui|komisi afiliasi',
      '(?:kami (?:mungkin|dapat|bisa|akan)|jika (?:anda|kamu) membeli<40>)~<40>komisi<80>'
    ],
    [
      'sewaktu-waktu|pemberitahuan',
      'harga (?:dapat|bisa|sewaktu-waktu)~<30>berubah<60>(?:pemberitahuan|sewaktu-waktu|waktu)<20>'
    ],
    [
      'bersponsor|disponsori|kerja sama dengan|advertorial',
      '(?:artikel|konten|halaman) ini (?:adalah |merupakan |dipersembahkan |disponsori |hasil )+<20>(?:bersponsor|sponsor|oleh|kerja sama|advertorial)~<50>'
    ],
    [
      'kiriman artikel|kiriman tulisan|opini dari|menerima kiriman|menerima tulisan|surel redaksi|email redaksi',
      'redaksi menerima (?:kiriman|tulisan|artikel|opini|naskah)~<110>'
    ]
  ],
  match: [
    'Artikel ini mengandung tautan afiliasi.',
    'Kami mungkin menerima komisi dari pembelian Anda.',
    'Harga dapat berubah sewaktu-waktu.',
    'Redaksi menerima kiriman artikel dari pembaca melalui surel redaksi@sample.example.'
  ],
  skip: [
    // Komisi dan harga dalam berita.
    'Agen menerima komisi empat persen untuk tiap kapal.',
    'Harga cabai dapat naik pada Mei, kata pedagang.',
    'Artikel ini tentang sungai, tulis sang penyair di buku harian.',
    'Komisi pemilihan itu membuka kotak suara.'
  ]
}

const cookies: ServiceTopic = {
  about: 'service-cookies',
  label: 'boilerplate:legal',
  says: [
    [
      'cookie|kuki',
      '(?:kami(?: dan mitra kami)?|situs(?: web)? ini|website ini|laman ini) menggunakan (?:cookies?|kuki)(?: (?:untuk|agar|guna|demi|dan|supaya|di situs)~<130>)?'
    ],
    [
      'cookie|kuki',
      `(?:dengan|jika)~<60>,? (?:berarti )?(?:${you} )?(?:menyetujui|setuju|menerima)~<40>(?:cookies?|kuki)<60>`
    ],
    [
      'cookie|kebijakan privasi|privasi anda',
      '(?:baca|lihat|pelajari|anda dapat|kelola|terima|tolak|untuk informasi|selengkapnya|kami menghargai|ubah)~<60>(?:cookies?|kebijakan privasi|privasi anda)(?: kami)?(?: (?:untuk|di|kapan|dan|selengkapnya)~<50>)?'
    ]
  ],
  match: [
    'Kami menggunakan cookie untuk meningkatkan pengalaman Anda.',
    'Baca kebijakan privasi kami selengkapnya',
    'Kami menghargai privasi Anda.'
  ],
  skip: [
    // Data dalam berita.
    'Perusahaan menggunakan cookie untuk mengikuti orang, kata penulis laporan.',
    'Dengan melanjutkan mogok, awak kapal menerima risiko itu.',
    'Privasi penting bagi aktor itu, yang tinggal jauh dari kota.',
    'Kebijakan privasi aplikasi itu berubah pada Mei.'
  ]
}

const alerts: ServiceTopic = {
  about: 'service-alerts',
  label: 'boilerplate:promotion',
  says: [
    ['notifikasi', '(?:aktifkan|nyalakan|izinkan|hidupkan|dapatkan|terima) notifikasi~<70>'],
    [
      'aplikasi|app store|play store|google play',
      '(?:unduh|download|instal|install|gunakan|buka|dapatkan)~ (?:di )?(?:aplikasi <60>(?:kami|sekarang|gratis|store|play|berita|terbaru|terkini)|aplikasi kami<60>)<40>'
    ],
    [
      'survei ini|survei kami|survei di bawah|survei telah|survei sudah|jajak pendapat ini|jajak pendapat kami|jajak pendapat di|jajak pendapat telah|jajak pendapat sudah|polling ini|polling kami|polling telah|polling sudah|polling di',
      '(?:jajak pendapat|polling|survei)(?: ini)? (?:telah |sudah )?(?:ditutup|berakhir|selesai)|(?:ikuti|isi|jawab|vote)~<15>(?:jajak pendapat|polling|survei) (?:kami|ini|di bawah)<30>'
    ],
    [
      'terjadi kesalahan|terjadi gangguan|terjadi masalah|ada kesalahan|ada gangguan|ada masalah|coba lagi|ulangi lagi|sesi anda|sesi kamu',
      '(?:telah )?(?:terjadi|ada) (?:kesalahan|gangguan|masalah)(?: (?:saat|pada (?:sistem|server|halaman)|teknis|ketika)~<40>)?|(?:silakan |mohon )?(?:coba|ulangi)~ lagi(?: (?:nanti|beberapa saat))?<20>|sesi (?:anda|kamu) telah (?:berakhir|habis)'
    ],
    ['geser', 'geser (?:ke|untuk)~<50>'],
    ['dibagikan', 'artikel ini (?:telah |sudah )?dibagikan [\\d.,]{1,10} kali'],
    [
      'waktu baca|menit baca|menit membaca|lama membaca',
      '(?:estimasi |perkiraan )?(?:waktu|lama) (?:baca|membaca):? (?:sekitar )?\\d{1,2} menit|\\d{1,2} menit (?:baca|membaca|waktu baca)'
    ],
    [
      'punya informasi|punya cerita|punya kabar|punya berita|punya info|punya saran|punya kritik|punya keluhan|menemukan kesalahan|ada informasi|ada kesalahan|lihat kesalahan|memiliki informasi|mengetahui informasi|ingin berbagi|memiliki cerita|ada keluhan|ada saran|ada kritik',
      '(?:punya|ada|memiliki|menemukan|ingin berbagi|mengetahui|lihat)~<1>(?:informasi|cerita|kesalahan|kabar|info|saran|kritik|berita|keluhan)~<30>(?:(?=\\?)|,? (?:hubungi|kirim|laporkan|sampaikan|tulis)~<60>)'
    ],
    [
      'redaksi kami|hubungi kami|kirimkan|kirim ke|laporkan kepada',
      '(?:silakan )?(?:hubungi|kirim(?:kan)?|laporkan)~<30>(?:redaksi kami|kami|ke redaksi|kepada kami|redaksi)(?: (?:di|melalui|lewat|via|ke|pada)~<60>)?|kirim(?:kan)? (?:foto|video|cerita|tulisan|artikel|laporan|kritik|saran|informasi)(?: dan (?:foto|video|cerita|saran))?(?: (?:anda|kamu)|mu)<60>'
    ],
    [
      'ikuti kami|saluran kami|kanal kami|grup kami|channel kami|media sosial kami',
      '(?:ikuti|gabung|bergabung|follow|temukan|join|subscribe)~<20>(?:kami|saluran kami|kanal kami|grup kami|channel kami|media sosial kami)(?: (?:di|ke|melalui|lewat)~<60>)?'
    ]
  ],
  match: [
    'Punya informasi? Hubungi redaksi kami.',
    'Aktifkan notifikasi untuk mendapatkan berita terkini.',
    'Jajak pendapat ini telah berakhir.',
    'Terjadi kesalahan pada sistem. Silakan coba lagi.',
    'Artikel ini telah dibagikan 1.234 kali',
    'Perkiraan waktu baca: 3 menit',
    'Kirimkan cerita Anda ke redaksi@contoh.example'
  ],
  skip: [
    // Jajak pendapat dan kesalahan dalam berita.
    'Jajak pendapat itu pukulan bagi partai.',
    'Terjadi kesalahan dalam rancangan jembatan, kata insinyur.',
    'Ada masalah pada mesin feri saat keluar dermaga.',
    'Punya cerita di tiap sudut, kota tua itu memikat turis.',
    'Unduh aplikasi ini agar bantuan cair, begitu bunyi pesan palsu itu.',
    'Notifikasi kasus naik menjadi empat puluh.',
    'Geser sedikit, jembatan itu runtuh.',
    'Hubungi keluarga korban, petugas datang ke desa.'
  ]
}

const account: ServiceTopic = {
  about: 'service-account',
  label: 'boilerplate:other',
  note: 'Accounts, passwords, the age of an article, reactions of readers.',
  says: [
    [
      'artikel ini',
      'artikel ini (?:telah |sudah )?(?:diterbitkan|ditulis|dipublikasikan|diperbarui) (?:lebih dari )?(?:setahun|sebulan|\\d{1,2} (?:tahun|bulan)|(?:dua|tiga|enam|beberapa) (?:tahun|bulan))(?: yang)? lalu'
    ],
    [
      'artikel ini|berita ini',
      '(?:apakah (?:anda|kamu) )?(?:suka|menyukai|tertarik dengan) (?:artikel|berita|tulisan) ini(?=\\?)|apakah (?:artikel|berita) ini (?:bermanfaat|membantu)'
    ],
    [
      'kata sandi|password',
      '(?:lupa|ubah|ganti|atur ulang|masukkan) (?:kata sandi|password)(?: (?:anda|kamu))?|(?:kata sandi|password) (?:anda|kamu|harus|minimal)~<50>'
    ],
    [
      'sudah terdaftar|telah terdaftar|sudah digunakan',
      '(?:alamat )?(?:e-?mail|surel)(?: ini| anda)? (?:sudah|telah) (?:terdaftar|digunakan)<20>|akun dengan email<20> sudah ada'
    ],
    ['belum ada komentar|tidak ada komentar', '(?:belum|tidak) ada komentar'],
    [
      'tidak bertanggung jawab',
      '(?:redaksi|kami|situs ini|[\\p{L}.]{3,20}) tidak bertanggung jawab (?:atas|terhadap) <20>(?:komentar|isi|konten)~<50>'
    ],
    [
      'harus menjadi|perlu menjadi|harus login|harus masuk',
      '(?:anda|kamu) (?:harus|perlu) (?:menjadi (?:pelanggan|anggota|member)|login|masuk)~ (?:untuk|agar|terlebih)~<60>'
    ],
    [
      'menerima cookie|terima cookie|mengizinkan cookie',
      'untuk (?:melihat|menonton|membaca)~<40>,? (?:anda |kamu )?(?:harus|perlu) (?:menerima|mengizinkan) cookies?<30>'
    ],
    ['baca gratis|membaca gratis', 'baca gratis~<50>(?:mendaftar|daftar|login|artikel)~<30>'],
    [
      'dengan google|dengan facebook|dengan akun google',
      '(?:masuk|lanjutkan|daftar|login) dengan (?:akun )?(?:google|facebook|apple)'
    ]
  ],
  match: [
    'Artikel ini ditulis lebih dari tiga tahun lalu.',
    'Apakah artikel ini bermanfaat?',
    'Surel ini sudah digunakan.'
  ],
  skip: [
    // Kata sandi dan pasar dalam berita.
    'Artikel undang-undang itu ditulis lebih dari seratus tahun lalu.',
    'Suka pasar malam ini, anak-anak menari sampai larut.',
    'Kata sandi itu adalah nama perahunya.'
  ]
}

const labels = [
  'laporkan konten',
  'laporkan komentar',
  'link disalin',
  'tautan disalin',
  'langganan',
  'tulis ulasan',
  'tentang penulis',
  'tentang kami',
  'kembali ke video',
  'kembali ke atas',
  'kembali ke beranda',
  'lompat ke konten',
  'lewati ke konten',
  'isi artikel',
  'konten utama',
  'tambahkan ke favorit',
  'simpan artikel',
  'simpan berita',
  'artikel tersimpan',
  'baca nanti',
  'lihat komentar',
  'lihat semua komentar',
  'tampilkan komentar',
  'sembunyikan komentar',
  'tampilkan lebih banyak',
  'tampilkan lebih sedikit',
  'lihat semua foto',
  'lihat galeri',
  'buka galeri',
  'putar video',
  'putar',
  'layar penuh',
  'perbesar gambar',
  'perbesar foto',
  'artikel berikutnya',
  'artikel sebelumnya',
  'artikel selanjutnya',
  'berita berikutnya',
  'berita sebelumnya',
  'pengaturan cookie',
  'pengaturan privasi',
  'kebijakan cookie',
  'kebijakan privasi',
  'terima semua',
  'terima semua cookie',
  'tolak semua',
  'kelola cookie',
  'syarat dan ketentuan',
  'syarat & ketentuan',
  'ketentuan layanan',
  'akun saya',
  'profil saya',
  'kelola langganan',
  'sudah berlangganan?',
  'khusus pelanggan',
  'konten premium',
  'berlangganan',
  'berlangganan sekarang',
  'langganan sekarang',
  'newsletter',
  'aktifkan notifikasi',
  'nanti saja',
  'lain kali',
  'tidak, terima kasih',
  'bagikan artikel',
  'bagikan artikel ini',
  'bagikan berita ini',
  'salin tautan',
  'salin link',
  'tautan berhasil disalin',
  'kirim lewat email',
  'laporkan kesalahan',
  'dengarkan artikel',
  'dengarkan berita',
  'ukuran font',
  'ukuran huruf',
  'ikuti topik ini',
  'ikuti penulis',
  'lihat profil',
  'pedoman komentar',
  'pedoman komunitas',
  'email anda',
  'alamat email anda',
  'lihat lainnya'
]

export const indonesianService: readonly Rule[] = [
  {
    id: 'id/service-label',
    label: 'boilerplate:other',
    zone: 'anywhere',
    ...onlyPhrases([...labels, ...indonesianPageLabels]),
    shape: {words: 8},
    examples: {
      match: ['Kembali ke video', 'PENGATURAN COOKIE', 'Lihat semua foto', 'Tautan berhasil disalin'],
      // Judul dalam berita.
      skip: ['Kembali ke Dermaga', 'Lihat Pasang', 'Putar Haluan', 'Isi Peti']
    }
  },
  ...serviceRules(voice, [
    player,
    newsletter,
    comments,
    subscription,
    commerce,
    cookies,
    alerts,
    account,
    ...appeals,
    ...pageTalk
  ])
]
