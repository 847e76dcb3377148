/** What Malay pages say about themselves to their readers: players, newsletters, comments, subscriptions, cookies, errors. */
import type {Rule} from '../types.ts'
import {pageTalk} from './ms-page-talk.ts'
import {onlyPhrases} from './phrases.ts'
import {type PageVoice, type ServiceTopic, serviceRules} from './service-lines.ts'

const voice: PageVoice = {
  language: 'ms',
  story:
    'kata(?! laluan)|bunyi|laung|pinta|katanya|ujar|ujarnya|tegas|tegasnya|jelas|jelasnya|tambah beliau|menurut|berkata|memberitahu|menjelaskan|menyatakan|dia|beliau|mereka|semalam|polis|hakim|mahkamah|menteri|perdana menteri|kerajaan|penduduk|mangsa|suspek|datuk bandar|jurucakap|kajian',
  before: '(?:maaf|harap maaf|minta maaf|ops|sila|mohon|harap|hai|perhatian|jom|tolong)[,!:]* (?:sila )?',
  follows: [
    '(?:mulakan|kongsikan|kongsi)~<160>',
    '(?:dan |atau |lalu |sila |jom )*(?:klik|tekan|semak|baca|lihat|log masuk|daftar|langgan|melanggan|muat|cuba|lawati|hubungi|tulis|hantar|pilih|batal|sokong|derma|kongsi|ikuti|guna|gunakan|buat|kekal|jadilah|aktifkan|terima|dapatkan|dengar|muat turun|cari|tukar|urus|masukkan|pastikan|elakkan|laporkan|seterusnya|nikmati|sertai|tonton|isi|leret|kemas kini|hidupkan|ketahui|jangan|hanya|mula|percuma|sahkan)~<180>',
    '(?:anda|kami|kita|jika|sekiranya|untuk|supaya|agar|dengan|tanpa|tidak|belum|sudah|semua|setiap|komen|harga|pautan|pihak (?:kami|editor|sidang)|kandungan ini|artikel ini|halaman ini|laman (?:web )?ini|video ini|terima kasih|di sini|juga|maklumat|kerana|kuki|emel|e-mel|terma|tertakluk)~<180>',
    '\\S{1,40}@\\S{3,40}|(?:https?://|www\\.)\\S{4,120}|[\\d+() -]{6,20}|\\d{1,3} ?minit'
  ]
}

const media = '(?:video|audio|kandungan|pemain|podcast|siaran|media|iklan|fail|borang|peta|galeri|klip)'
const failing =
  '(?:tidak (?:lagi )?(?:tersedia|dapat|boleh|disokong)(?: (?:dimainkan|dimuatkan|dipaparkan|ditemui|dibuka|diakses|ditonton))?|gagal (?:dimuatkan|dimainkan|dipaparkan)|telah (?:dipadam|tamat|dikeluarkan)|memerlukan<40>)'
const where =
  '(?: (?:di (?:negara|kawasan|rantau|lokasi|peranti|pelayar)(?: anda| ini)?|pada (?:peranti|pelayar|masa)<20>|buat masa ini|ketika ini|kerana (?:masalah|pelayar)<40>))'
const letter = '(?:surat berita|newsletter|buletin|berita harian|notifikasi|e-mel harian)'
const mail = '(?:e-?mel|emel|email|peti masuk|peti mel|whatsapp|telefon)'
const terms = '(?:terma|syarat|dasar|privasi|kuki|cookies?|polisi|perkhidmatan|surat berita)'
const readers = '(?:pelanggan|ahli|pengguna(?: berdaftar| premium)?|pembaca berdaftar|pelanggan premium|premium)'
const enrol =
  '(?:log masuk|log in|daftar(?: masuk)?|mendaftar|langgan|melanggan|berdaftar|sertai|buka akaun|cipta akaun)'

const player: ServiceTopic = {
  about: 'service-player',
  label: 'boilerplate:video',
  says: [
    [
      'video ini|audio ini|kandungan ini|pemain ini|podcast ini|siaran ini|media ini|iklan ini|fail ini|borang ini|peta ini|galeri ini|klip ini',
      `${media} ini ${failing}${where}?`
    ],
    [
      'video tidak|kandungan tidak|video gagal|kandungan gagal|pemain video',
      `(?:video|kandungan|pemain video) (?:tidak (?:tersedia|dapat (?:dimainkan|dimuatkan|dipaparkan|ditemui))|gagal (?:dimuatkan|dimainkan))${where}?`
    ],
    [
      'halaman yang anda|halaman ini',
      'halaman (?:yang anda (?:cari|minta)|ini) (?:tidak (?:dijumpai|ditemui|wujud|tersedia)|telah dipadam)(?: atau<40>)?'
    ],
    [
      'pelayar',
      '(?:pelayar|pelayar web) (?:anda|ini) (?:tidak|belum|telah)~<60>(?:menyokong|dapat|boleh|disokong|versi|lapuk)~<60>'
    ],
    ['javascript', '(?:untuk <50>,? )?(?:sila )?(?:aktifkan|hidupkan|dayakan) javascript<70>'],
    [
      'klik |tekan butang|leret',
      '(?:klik|tekan|leret|guna)(?: butang| gambar| pautan)*~<30> ?(?:untuk|ke)~ (?:menonton|melihat|memainkan|membesarkan|mendengar|membuka|membaca|kiri|kanan)~<60>'
    ],
    ['muat semula|segar semula', '(?:sila )?(?:muat semula|segar semula|segarkan) (?:halaman|laman)(?: ini)?<30>'],
    ['dengar', 'dengar(?:kan)? (?:artikel|berita|podcast)(?: ini)?(?: di sini| sekarang)?'],
    ['tempoh', 'tempoh:? (?:\\d{1,2}:)?\\d{1,2}:\\d\\d']
  ],
  match: [
    'Pelayar anda tidak menyokong video ini.',
    'Video ini tidak tersedia buat masa ini.',
    'Kandungan ini gagal dimuatkan. Sila muat semula halaman.',
    'Klik di bawah untuk menonton temu bual penuh'
  ],
  skip: [
    // Video dalam berita.
    'Video ini tidak tersedia kepada keluarga sejak Mei, kata peguam.',
    'Video yang dirakam nelayan itu tular ke seluruh dunia.',
    'Kandungan peti itu ditulis tiga ratus tahun lalu.',
    'Dengar bunyi sungai itu pada waktu malam.'
  ]
}

const newsletter: ServiceTopic = {
  about: 'service-newsletter',
  label: 'boilerplate:promotion',
  says: [
    [
      'anda bersetuju|anda menerima|anda telah bersetuju|anda dianggap',
      `dengan (?:mendaftar|melanggan|mengklik|menekan|meneruskan|log masuk|menghantar|menggunakan|menyertai)~<60>,? (?:bererti )?anda (?:telah |dianggap )?(?:bersetuju|menerima)~<50>${terms}<100>`
    ],
    ['saya bersetuju|saya ingin', `saya (?:bersetuju|ingin)~<50>(?:${terms}|menerima)<80>`],
    [
      'e-mel|emel anda|ke emel|email anda|peti masuk|peti mel|whatsapp anda|telefon anda|ke whatsapp|di whatsapp',
      `(?:dapatkan|terima|ingin (?:mendapatkan|menerima))~<70>(?:terus )?(?:di|ke|melalui|dalam|menerusi)~ ?${mail}(?: anda)?<50>`
    ],
    [
      'surat berita|newsletter|buletin',
      `(?:daftar|langgan|melanggan|ikuti|dapatkan)~(?: (?:sekarang|di sini|percuma))* ?<30>${letter}~<60>`
    ],
    [
      'berhenti melanggan|membatalkan langganan',
      'anda (?:boleh|dapat) (?:berhenti melanggan|membatalkan langganan)<60>'
    ],
    [
      'terima kasih',
      'terima kasih (?:kerana|atas|di atas)~ (?:melanggan|mendaftar|membaca|menyertai|maklum balas|komen|sokongan|langganan|pendaftaran|mengundi|undian|melawat|telah)~<60>'
    ],
    ['e-mel|emel', '(?:kami (?:telah|akan) )(?:menghantar|hantar) (?:e-?mel|emel|pautan|kod)~<60>'],
    ['spam', '(?:jika tidak<40>,? )?(?:sila )?semak~<30>spam<30>'],
    [
      'alamat e-mel|alamat emel|e-mel anda|emel anda',
      '(?:sila )?(?:masukkan|tulis|isi|taip|sahkan)~<20>(?:e-?mel|emel)<40>|alamat (?:e-?mel|emel) anda (?:tidak akan|tidak sah|telah)<50>'
    ],
    [
      'anda telah berjaya|pendaftaran anda|langganan anda',
      '(?:anda|pendaftaran anda|langganan anda) (?:telah )?berjaya<40>'
    ],
    [
      'terlepas|ketinggalan',
      '(?:supaya |agar )?(?:tidak|jangan)(?: sesekali)? (?:terlepas|ketinggalan)~<30>(?:berita|kami|terkini|maklumat)~<40>'
    ]
  ],
  match: [
    'Dapatkan berita terkini terus ke e-mel anda.',
    'Dengan melanggan, anda bersetuju dengan terma kami.',
    'Anda boleh berhenti melanggan bila-bila masa.',
    'Terima kasih kerana mendaftar! Semak folder spam.',
    'Masukkan e-mel anda untuk melanggan.'
  ],
  skip: [
    // Surat dalam berita.
    'Dengan mendaftar, nelayan bersetuju dengan syarat syarikat, kata ketua kampung.',
    'Terima kasih atas bantuan, laung budak itu kepada kapten.',
    'Buletin masjid itu sampai ke tiga ratus rumah.',
    'Dapatkan tiket feri di kaunter dekat jeti.',
    'Jangan terlepas jambatan itu selepas gelap, pesan pengawal.'
  ]
}

const comments: ServiceTopic = {
  about: 'service-comments',
  label: 'boilerplate:other',
  says: [
    [
      'komen',
      `(?:sila |anda (?:perlu|mesti|hendaklah) )?${enrol}~(?: (?:dahulu|terlebih dahulu|atau [\\p{L} ]{4,12}))* (?:untuk|sebelum|bagi) (?:memberi(?:kan)?|menulis|menghantar|meninggalkan|berkongsi|membuat)~<50>`
    ],
    ['komen', `untuk (?:memberi(?:kan)? komen|mengulas|menulis komen),? (?:anda (?:perlu|mesti)|sila)~<60>`],
    ['komen', `hanya ${readers} (?:yang )?(?:boleh|dapat)~<20>komen<30>`],
    ['komen', '(?:ruangan )?komen (?:telah |sudah )?(?:ditutup|dimatikan|dinyahaktifkan)(?: (?:untuk|bagi)<30>)?'],
    [
      'komen',
      '(?:setiap |semua )?komen (?:adalah|merupakan|menjadi|yang|di atas)~<80>(?:tanggungjawab|dipadam|mewakili|moderasi|peraturan|pandangan)<80>|(?:pihak kami|kami|pihak editor) berhak~<40>(?:memadam|menyunting)~<40>komen<60>'
    ],
    [
      'komen',
      '(?:jadilah (?:yang|orang) pertama (?:yang )?(?:memberi(?:kan)? komen|mengulas))<30>|(?:tulis|tinggalkan|berikan|beri|hantar) komen(?: anda)?(?: (?:di bawah(?: ini)?|di sini))?|(?:belum ada|tiada) komen'
    ],
    ['komen anda', 'komen anda (?:akan|telah|sedang)~<50>']
  ],
  match: [
    'Sila log masuk untuk memberi komen.',
    'Ruangan komen telah ditutup.',
    'Hanya pelanggan boleh memberi komen.',
    'Setiap komen adalah tanggungjawab pembaca.',
    'Tiada komen'
  ],
  skip: [
    // Komen dalam berita.
    'Komen datuk bandar tentang jambatan itu dipadam daripada minit.',
    'Untuk menyertai lumba perahu, peserta mesti berumur lapan belas tahun.',
    'Hanya ahli boleh mengundi dalam mesyuarat.',
    'Komen di pasar pelbagai sejak minggu lalu.',
    'Jadilah yang pertama tiba, pesan ayahnya.'
  ]
}

const subscription: ServiceTopic = {
  about: 'service-subscription',
  label: 'boilerplate:promotion',
  says: [
    [
      'log masuk|daftar|langgan|melanggan|akaun',
      `(?:sila |jom )?${enrol}~(?: (?:sekarang|percuma|di sini|juga|atau [\\p{L} ]{4,14}|premium))* (?:untuk|dan) (?:terus |dapat )?(?:membaca|meneruskan|mengakses|akses|menikmati|dapatkan|nikmati|baca|mendapatkan)~<60>`
    ],
    [
      'log masuk|daftar|langgan|melanggan|akaun',
      `untuk (?:meneruskan|terus membaca|membaca|mengakses)~<50>,? (?:sila |anda perlu )?${enrol}~<40>`
    ],
    [
      'untuk pelanggan|buat pelanggan|untuk ahli|khas pelanggan|hanya pelanggan|untuk pengguna|untuk pembaca|untuk premium|eksklusif pelanggan|premium',
      `(?:kandungan|artikel|berita|halaman|video)(?: ini)? (?:adalah )?(?:hanya |khas |eksklusif |khusus )+(?:tersedia )?(?:untuk |buat )?${readers}~<20>|(?:khas|hanya|eksklusif) untuk ${readers}`
    ],
    ['percuma', '(?:anda|had|baki)~<40>(?:artikel|berita|had)~<30>percuma<40>'],
    [
      'melanggan|akaun',
      '(?:sudah|belum|telah)~ (?:melanggan|mempunyai akaun|ada akaun|menjadi (?:ahli|pelanggan))\\??(?: (?:log masuk|daftar|klik|sila)~<30>)?'
    ],
    [
      'tanpa had|semua artikel|kandungan premium|kandungan eksklusif|tanpa iklan',
      '(?:nikmati|dapatkan|langgan|baca|akses)~<40>(?:tanpa had|semua artikel|kandungan premium|kandungan eksklusif|tanpa iklan)~<50>'
    ],
    [
      'kewartawanan|kerja kami|media bebas',
      '(?:sokong|sokonglah|bantu)~<30>(?:kewartawanan|kerja kami|media bebas)~<50>'
    ],
    [
      'sokongan anda|sumbangan anda|langganan anda',
      '(?:sokongan|sumbangan|langganan) anda (?:membantu|membolehkan|amat|sangat|bermakna|akan)~<40>(?:kami|kewartawanan|berita|wartawan)<60>'
    ]
  ],
  match: [
    'Kandungan ini hanya untuk pelanggan.',
    'Langgan sekarang untuk akses tanpa had.',
    'Daftar percuma untuk terus membaca.',
    'Anda telah mencapai had artikel percuma.',
    'Sokong kewartawanan bebas dengan melanggan.'
  ],
  skip: [
    // Langganan dalam berita.
    'Pelanggan akhbar itu membayar kurang daripada tahun lalu.',
    'Kandungan surat itu hanya untuk peguam.',
    'Untuk membaca surat itu, hakim meminta kanta pembesar.',
    'Akaun palsu itu dibuka pada bulan Mei.',
    'Sokong pasukannya, dia menjual sawah.'
  ]
}

const cookies: ServiceTopic = {
  about: 'service-cookies',
  label: 'boilerplate:legal',
  says: [
    [
      'kuki|cookie',
      '(?:kami(?: dan rakan kami)?|laman (?:web )?ini) menggunakan (?:kuki|cookies?)(?: (?:untuk|bagi|supaya|dan|agar)~<130>)?'
    ],
    ['kuki|cookie', '(?:dengan|jika)~<60>,? (?:bererti )?anda (?:bersetuju|menerima)~<40>(?:kuki|cookies?)<60>'],
    [
      'kuki|dasar privasi|polisi privasi|privasi anda',
      '(?:baca|lihat|anda boleh|urus|terima|tolak|untuk maklumat|kami menghormati|kami menghargai)~<60>(?:kuki|dasar privasi|polisi privasi|privasi anda)(?: kami)?(?: (?:untuk|di|dan)~<50>)?'
    ],
    [
      'gabungan|affiliate',
      '(?:artikel|halaman|pautan) ini~<20>(?:mengandungi|adalah|merupakan)~<20>(?:pautan gabungan|affiliate)<60>'
    ]
  ],
  match: ['Baca dasar privasi kami'],
  skip: [
    // Data dalam berita.
    'Syarikat menggunakan kuki untuk mengikuti orang, kata penulis laporan.',
    'Privasi penting bagi pelakon itu, yang tinggal jauh dari kota.',
    'Dasar privasi aplikasi itu berubah pada Mei.'
  ]
}

const alerts: ServiceTopic = {
  about: 'service-alerts',
  label: 'boilerplate:promotion',
  says: [
    ['notifikasi', '(?:aktifkan|hidupkan|benarkan|dapatkan|terima) notifikasi~<70>'],
    [
      'turun aplikasi|pasang aplikasi|guna aplikasi',
      '(?:muat turun|pasang|guna) aplikasi (?:kami|[\\p{L}]{3,15} (?:sekarang|percuma|untuk))~<60>'
    ],
    [
      'undian|tinjauan|kaji selidik',
      '(?:undian|tinjauan)(?: ini)? (?:telah |sudah )?(?:ditutup|tamat|berakhir)|(?:sertai|jawab|undi)~<15>(?:undian|tinjauan|kaji selidik) (?:kami|ini)<30>'
    ],
    [
      'ralat|cuba lagi|cuba sebentar|sesi anda|terdapat masalah',
      '(?:ralat (?:telah )?berlaku|berlaku ralat|terdapat (?:ralat|masalah))(?: (?:semasa|pada (?:sistem|pelayan|halaman)|teknikal|ketika)~<40>)?|(?:sila )?cuba (?:sebentar )?lagi(?: (?:nanti|sebentar))?<20>|sesi anda telah (?:tamat|luput)'
    ],
    ['leret', 'leret (?:ke|untuk)~<50>'],
    ['dikongsi', 'artikel ini telah dikongsi [\\d.,]{1,10} kali'],
    [
      'masa membaca|minit bacaan|masa bacaan',
      '(?:anggaran )?masa (?:membaca|bacaan):? (?:kira-kira )?\\d{1,2} minit|\\d{1,2} minit bacaan'
    ],
    [
      'ada maklumat|mempunyai maklumat|ada cerita|ada berita|ada aduan',
      '(?:ada|mempunyai) (?:maklumat|cerita|berita|aduan)~<20>(?:(?=\\?)|,? (?:hubungi|hantar)~<60>)'
    ],
    [
      'hubungi kami|bilik berita|hantar gambar|hantar video|hantar maklumat|hantarkan',
      '(?:sila )?(?:hubungi|hantar(?:kan)?)~<20>(?:bilik berita|kami|gambar|video|maklumat|berita)~<20>(?:anda|kami|di|melalui|ke|pada)~<60>|hubungi kami'
    ],
    [
      'ikuti kami|saluran kami|sertai kami',
      '(?:ikuti|sertai|langgan)~<10>(?:kami|saluran kami)(?: (?:di|menerusi|melalui)~<60>)?'
    ]
  ],
  match: [
    'Aktifkan notifikasi untuk berita terkini.',
    'Undian ini telah tamat.',
    'Berlaku ralat pada sistem. Sila cuba lagi.',
    'Ada maklumat? Hubungi kami.'
  ],
  skip: [
    // Undian dan ralat dalam berita.
    'Undian itu tamparan kepada parti.',
    'Berlaku ralat dalam pelan jambatan, kata jurutera.',
    'Terdapat masalah pada enjin feri ketika keluar dari jeti.',
    'Ada cerita di setiap sudut kota lama itu.',
    'Notifikasi kes meningkat kepada empat puluh.'
  ]
}

const account: ServiceTopic = {
  about: 'service-account',
  label: 'boilerplate:other',
  note: 'Accounts, passwords, the age of an article, reactions of readers.',
  says: [
    [
      'artikel ini',
      'artikel ini (?:telah )?(?:diterbitkan|ditulis|dikemas kini) (?:lebih )?(?:daripada )?(?:setahun|sebulan|\\d{1,2} (?:tahun|bulan)|(?:dua|tiga|enam|beberapa) (?:tahun|bulan))(?: yang)? lalu'
    ],
    [
      'artikel ini|berita ini',
      '(?:adakah anda )?(?:suka|menyukai) (?:artikel|berita) ini(?=\\?)|adakah artikel ini (?:bermanfaat|membantu)'
    ],
    ['kata laluan', '(?:lupa|tukar|tetapkan semula|masukkan) kata laluan(?: anda)?|kata laluan (?:anda|mesti)~<40>'],
    [
      'telah didaftarkan|sudah digunakan|telah digunakan',
      '(?:alamat )?(?:e-?mel|emel)(?: ini| anda)? (?:sudah|telah) (?:didaftarkan|digunakan)'
    ],
    ['belum ada komen|tiada komen', '(?:belum ada|tiada) komen']
  ],
  match: ['Artikel ini ditulis lebih tiga tahun lalu.', 'Adakah artikel ini bermanfaat?'],
  skip: [
    // Kata laluan dalam berita.
    'Artikel undang-undang itu ditulis lebih seratus tahun lalu.',
    'Kata laluan itu ialah nama botnya.'
  ]
}

const labels = [
  'tentang penulis',
  'mengenai penulis',
  'kembali ke video',
  'kembali ke atas',
  'kembali ke laman utama',
  'langkau ke kandungan',
  'kandungan artikel',
  'kandungan utama',
  'tambah ke kegemaran',
  'simpan artikel',
  'baca kemudian',
  'lihat komen',
  'lihat semua komen',
  'papar komen',
  'papar lagi',
  'lihat semua gambar',
  'lihat galeri',
  'main video',
  'mainkan video',
  'skrin penuh',
  'besarkan gambar',
  'artikel seterusnya',
  'artikel sebelumnya',
  'tetapan kuki',
  'tetapan privasi',
  'dasar kuki',
  'dasar privasi',
  'polisi privasi',
  'terima semua',
  'terima semua kuki',
  'tolak semua',
  'terma dan syarat',
  'terma & syarat',
  'akaun saya',
  'profil saya',
  'urus langganan',
  'khas untuk pelanggan',
  'kandungan premium',
  'langgan sekarang',
  'log masuk',
  'daftar masuk',
  'surat berita',
  'aktifkan notifikasi',
  'lain kali',
  'tidak, terima kasih',
  'kongsi artikel',
  'kongsi artikel ini',
  'kongsi berita ini',
  'salin pautan',
  'pautan disalin',
  'hantar melalui e-mel',
  'laporkan ralat',
  'laporkan komen',
  'dengar artikel',
  'dengar artikel ini',
  'saiz teks',
  'saiz huruf',
  'ikuti topik ini',
  'daftar percuma',
  'pendaftaran percuma',
  'lihat profil',
  'kandungan ini untuk pelanggan sahaja',
  'untuk pelanggan sahaja',
  'halaman seterusnya',
  'halaman sebelumnya',
  'laporkan kesilapan',
  'lapor kesilapan',
  'kandungan tajaan',
  'e-mel anda',
  'berita popular',
  'berita trending'
]

export const malayService: readonly Rule[] = [
  {
    id: 'ms/service-label',
    label: 'boilerplate:other',
    zone: 'anywhere',
    ...onlyPhrases(labels),
    shape: {words: 8},
    examples: {
      match: ['Kembali ke video', 'TETAPAN KUKI', 'Lihat semua gambar'],
      // Tajuk dalam berita.
      skip: ['Kembali ke Jeti', 'Lihat Air Pasang', 'Terima Anugerah', 'Kandungan Peti']
    }
  },
  ...serviceRules(voice, [player, newsletter, comments, subscription, cookies, alerts, account, ...pageTalk])
]
