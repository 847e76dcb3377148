/** Indonesian and Malay: the media from which a story takes its information, and to which somebody spoke. */
import {alternation} from '../escape-pattern.ts'
import {pattern} from '../fragments.ts'
import type {Rule, SourceWords} from '../types.ts'
import {indonesianPaperSources} from './id-paper-sources.ts'
import {cited, each, type Frames, kind, left, paperLike, right, statement} from './id-source-parts.ts'
import {mediumWords, networks} from './media-words.ts'

const list = (words: string) => words.trim().split(/\s*,\s*/)

export const indonesianSourceWords: SourceWords = {
  kinds:
    list(`situs, situs web, situs berita, laman, laman web, laman sesawang, website, web, halaman, portal, portal berita, media, media massa,
    kantor berita, agensi berita, surat kabar, suratkabar, akhbar, koran, harian, majalah, tabloid, buletin, stasiun televisi, stasiun tv, stasiun radio,
    stesen televisyen, stesen tv, televisi, radio, akun, akaun, kanal, channel, saluran, jurnal, blog, forum, fanpage, podcast, siniar, newsletter,
    lembaga survei, lembaga riset, penyiar, penerbitan, media sosial, medsos, hantaran, unggahan, postingan, cuitan, instastory, saham`),
  attributes:
    list(`resmi, resminya, rasmi, rasminya, asing, lokal, tempatan, setempat, online, daring, dalam talian, nasional, milik, pemerintah, negara,
    pribadi, pribadinya, peribadi, olahraga, sukan, sosial, ternama, terkemuka, terbesar, ekonomi, bisnis, kesehatan, kecantikan, otomotif, teknologi, gaya hidup,
    internasional, antarabangsa, harian, mingguan, bulanan, berbahasa, dari, daripada, oleh, di, dalam, pada, melalui, menerusi, lewat, kepada, berita,
    artikel, laporan, riset, data, hasil, studi, kajian, survei, penelitian, publikasi, pemberitaan, tulisan, ulasan, tayangan, video, siaran, siaran langsung,
    siaran pers, rilis, keterangan, keterangan resmi, keterangan pers, keterangan tertulis, pernyataan, pernyataan resmi, statistik, catatan, angka, infografis, sebuah,
    salah satu, yang, juga, bernama, pengguna, profil, sumber, aplikasi, aplikasi perpesanan, aplikasi pesan, platform, platform media sosial, jejaring sosial, keterbukaan informasi, laporan keuangan,
    miliknya, akun, situsnya, lamannya, webnya, kumpulan, tim, rubrik, redaksi, reporter, wartawan, jurnalis, jaringan, grup`),
  ordinary:
    list(`yang, dari, dengan, untuk, dalam, tidak, bahwa, karena, juga, akan, adalah, oleh, pada, itu, ini, bisa, tersebut, sudah, telah, lebih, mengatakan,
    saat, para, kepada, sebagai, ke, di, menjadi, namun, bahkan, ujar, ujarnya, katanya, kata, tahun, Senin, Rabu, Kamis, Jumat, Minggu, ia, harus, sejak,
    bahawa, kerana, boleh, ialah, iaitu, daripada, manakala, mahu, selepas, kerajaan, semalam, sekiranya, pelbagai, memaklumkan, mahkamah, berkenaan,
    bagaimanapun, kes, mengikut, berkata, beliau`),
  links: list(
    'dan, untuk, of, the, and, for, de, la, le, el, in, on, al, bin, van, von, der, du, della, dello, dei, do, da'
  ),
  joiners: list('dan, serta, dan juga, dan dari, dan laman, dan situs, via'),
  beforeDates: [
    'miliknya,',
    'pribadinya,',
    'resminya,',
    ...list(
      'pada, dikutip, dikutip pada, diakses, diakses pada, dilihat, dinukil, dilansir, edisi, terbitan, tertanggal, tanggal, hari, hari ini, kemarin, bertarikh, semalam, per'
    )
  ],
  relatives: list('yang'),
  occasions: list(
    'dalam, di, pada, saat, lewat, melalui, usai, yang, terkait, tentang, soal, untuk, hingga, sampai, bertajuk, berjudul, dengan'
  ),
  mediumWords: [
    ...mediumWords,
    ...list(
      'Radar-, Harian-, Koran-, Majalah-, Tribun-, Suara-, Media-, Pos-, Berita-, Kabar-, Warta-, Sinar-, Utusan-, Akhbar-, Televisi-, Kantor Berita-'
    ),
    ...list('Pos, Ekspres, Berita, Metro, -pos, -kini, -kabar, -berita, -warta, -tribun, -ekspres, -update')
  ],
  organisations:
    list(`PT, Bank, Kementerian, Kemenkes, Kemendikbud, Kemenag, Kemlu, Dinas, Badan, Dewan, Komisi, Asosiasi, Ikatan, Persatuan, Perhimpunan, Yayasan,
    Pemprov, Pemkot, Pemkab, Pemerintah, Polda, Polres, Polresta, Polrestabes, Polsek, Polri, Humas, Universitas, Institut, Lembaga, Pusat, Kejaksaan, Mahkamah,
    Departemen, Organisasi, Otoritas, Biro, Gugus, Satgas, Satuan, Majelis, Perkumpulan, Gabungan, Himpunan, Kantor, Kedutaan, Kedubes, Mabes, Pengurus,
    Kelompok, Laboratorium, Serikat, Aliansi, Koalisi, Palang, Kepolisian, Parlemen, Rektorat, Direktorat, Sekretariat, Federasi, Komite, Perusahaan, Koperasi, Jabatan, Majlis, Pejabat, Pertubuhan, Syarikat, Balai, Rumah Sakit, Inc, Corp, Group, Institute,
    University, Association, Organization, Foundation, Center, Council, Forum, tim, Klub, FC, Airlines, Studio, Sekretaris`),
  nations:
    list(`Indonesia, Malaysia, Singapura, Thailand, Filipina, Vietnam, Australia, Amerika, Amerika Serikat, AS, Inggris, Italia, Spanyol, Jerman, Prancis, Perancis,
    Belanda, Belgia, Portugal, Rusia, Ukraina, Turki, Iran, Irak, Israel, Palestina, Arab, Arab Saudi, Saudi, Mesir, Suriah, Lebanon, Qatar, India, Pakistan, China, Cina,
    Tiongkok, Jepang, Jepun, Korea, Korea Selatan, Korea Utara, Korsel, Korut, Taiwan, Hong Kong, Britain, Brasil, Argentina, Meksiko, Kanada, Barat, Timur Tengah, Eropa, Asia, Afrika,
    Negeri Sembilan, Swedia, Denmark, Norwegia, Swiss, Austria, Yunani, Polandia, Selandia Baru, Brunei, Myanmar, Kamboja, Laos, Uni Emirat Arab, Tanah Air, Islam, Nasional, British, Amerika Latin`),
  networks,
  noMedia:
    list(`Jubir, jubir, Manajer, Manager, Senior, Corporate, Head, Vice, VP, Dirut, Dirjen, Deputi, Staf, Kapolri, Panglima, Danrem, Dandim, Ketum, Waketum, Sekda, Kadiv, Karopenmas,
    Kasubdit, Kadis, Kadin, Pj, Anggota, Politikus, Politisi, Aktivis, Pimpinan, Pendiri, CEO, Chief, Founder, Komandan, Exco, Datuk, Dato, Tan, Pengarah, Naib, Timbalan, Setiausaha, Pegawai,
    Pengerusi, Speaker, Jurucakap, Pemangku, Penolong, Perdana, Pendakwah, Kasatreskrim, Kanit, Kapten, Penyanyi, Aktor, Aktris, Artis, Pengacara, Advokat, Kuasa, Mantan, Eks, Calon, Jaksa, JPU, Hakim, Karo, Rektor, Dekan, GPS, CCTV, Kasi, Kabag, AKP, AKBP, Kombes, Brigjen, Irjen, Jenderal, Kolonel, Letkol, Mayor, Kapten, Ipda, Iptu, Aiptu, KH, Ustaz, Ustadz, Kiai, Sekjen, Kepala, Ketua, Wakil, Menteri, Direktur, Gubernur, Bupati, Wali, Walikota, Juru, Kapolda, Kapolres, Kapolsek, Kabid, Kasat, Presiden, Plt, Camat, Lurah, Komisaris, Manajer, Pelatih, Dokter, dr, Dr, Prof, Pak, Bu, Bapak, Ibu, sang, si, sopir, supir, ahli, pakar, peneliti, dokter, tes, ujian, uji, UU, undang-undang, undang, pasal, peraturan, perpres, perppu, keputusan, surat, SK, putusan, kota, kabupaten, kecamatan, desa, provinsi, hari, tanggal,
    jam, pukul, tahun, bulan, berbagai, beberapa, sejumlah, banyak, sumber, sana, sini, situ, mana, buku, kitab, Al-Qur'an, Alquran, warga, saksi, korban, polisi, tersangka, pihak, Nabi, Allah,
    hadits, hadis, hadist, KTP, metode, rumus, pemeriksaan, sebelumnya, sementara, begitu, demikian, jika, bahwa, semua, setiap, masing-masing, para, seorang, kedua, ketiga, dua, tiga,
    indeks, teori, sensor, itu, ini, tersebut, mereka, dia, ia, kami, kita, saya, aku, kamu, Anda, pengalaman, pengamatan, pantauan, informasi, judul, website, polis, tentera, penduduk, mangsa, pejabat, petugas, aparat, petinggi, pemerintah, diplomat, analis, pengamat, pedagang, narasumber, keluarga, kerabat, ucapan, ungkapan, pernyataan,
    penjelasan, perkataan, dokumen, surat, ayat, Perseroan, perseroan, PON, Liga, Grup, Menurut,
    kepercayaan, adat, kalender, jadwal, pendapat, nilai, kepolisian, foto, gambar, pidato, wawancara, percakapan, rekaman, sidang, rapat, hukum, agama, HUT, Pilkada, Pemilu`),
  adverbs: list('juga, telah, sudah, sempat, pernah, lebih, dulu, sebelumnya, turut, kemudian, lantas, akan'),
  notSubjects: list('oleh, kepada, dari, untuk, dengan, di, ke, pada, melalui, lewat, bersama, bagi, daripada'),
  glued: list('nya, pada, dan, di'),
  citing: list(
    'lapor, dilansir, melansir, dikutip, mengutip, menurut, dinukil, memetik, dipetik, mewartakan, menukil, disadur, kata, tulis, mengikut, via'
  )
}

const as = String.raw`(?:(?:[Ss]eperti|[Ss]ebagaimana|[Dd]emikian|[Mm]enurut|[Bb]egitu|yang|[Ss]epertimana)(?: (?:yang|telah|juga|dapat|pernah|sudah))* )?`
const asked = String.raw`(?:(?:[Ss]eperti|[Ss]ebagaimana|[Dd]emikian|[Bb]egitu|[Ss]epertimana)(?: (?:yang|telah|juga|dapat|pernah|sudah|dan))* )`
const from = String.raw`(?: ?(?:dari|daripada|oleh|lewat|melalui|menerusi|dalam|pada|di|via|ke))?`

/** The outlet that copies a story names itself before its source: "Dilansir detikINET dari CNBC". */
const ownOutlet = String.raw`(?: ?(?:\p{L}[\p{L}\d.-]*(?: [\p{Lu}\d][\p{L}\d.]*){0,2}) dari(?:pada)?(?= ?[\p{L}"“])| (?:\p{Lu}[\p{L}\d.-]*(?: \p{Lu}[\p{L}\d.]*)?|\p{Ll}+com|\p{Ll}+\.\p{Ll}{2,4}) (?:(?:di|dalam|pada|lewat|melalui|via)(?= (?:\p{Ll}+ ){0,5}(?:akun|kanal|channel|laman|situs|tayangan|unggahan|postingan|cuitan|halaman)(?!\p{L}))))?`

/** Verbs with which only a medium can be the agent. */
const quoting = String.raw`(?:(?:[Dd]i|DI)(?:lansir|kutip|nukil|sadur|sitir|petik|cuplik|lansirkan)|(?:[Mm]e)(?:lansir|ngutip|nukil|nyadur|nyitir|metik|nyunting|ncuplik)|(?:[Mm]enukil|[Mm]enyadur))(?:kan)?`

/** Verbs with which only a medium can be the agent if "seperti" precedes them. */
const reported = String.raw`[Dd]i(?:beritakan|wartakan|laporkan|lapor|kabarkan|muat|terbitkan|rilis|publikasikan|publikasi|siarkan|tulis|tayangkan|rangkum|himpun|pantau|bongkar|posting|unggah|bagikan|akses|ambil)`

/** What an outlet does itself, if no source is named: "dihimpun Kompas.com", but "dihimpun Kompas.com dari Antara". */
const gathered = String.raw`(?:rangkum|himpun|himpunkan|pantau|akses|ambil|peroleh|ketahui|lihat)(?=${ownOutlet} (?:dari|daripada|di|pada|lewat|melalui|menerusi|dalam)(?!\p{L}))`

/** Verbs whose agent may also be an office: the name must be a medium. */
const publishing = String.raw`(?:[Dd]i(?:beritakan|wartakan|laporkan|lapor|kabarkan|muat(?: naik)?|terbitkan|rilis|publikasikan|publikasi|siarkan|tulis|tayangkan|unggah|bagikan|umumkan|ungkap|ungkapkan|ceritakan|catat|posting|kongsi|kongsikan|bongkar|embuskan|hembuskan|gaungkan|jelaskan|sampaikan|sebutkan|tuturkan|paparkan|${gathered})|tercatat|[Mm]erilis|[Mm]erangkum|[Mm]ewartakan|[Mm]enghimpun|[Mm]emantau|[Mm]emuat)`

/** The contents of publications: their author is a source, whatever it is. */
const paper = String.raw`(?:data|laporan|riset|survei|survey|publikasi|penelitian|studi|jurnal|pemberitaan|statistik|angka|berita|artikel|kajian|jajak pendapat|tinjauan|catatan|indeks|jajak pendapat|hasil (?:survei|survey|riset|studi|penelitian|kajian|jajak pendapat|pemantauan|laporan|tinjauan|analisis|investigasi)|analisis|infografis|situs|laman|website|kanal|akun|portal|media|kantor berita|agensi berita|harian|surat kabar|akhbar|majalah|koran)`
const madeBy = String.raw`(?: yang (?:di(?:kumpulkan|himpun|rilis|terbitkan|keluarkan|publikasikan|peroleh|olah|catat|terima|susun|lansir|kutip|muat|buat|miliki|sampaikan|unggah|umumkan|ambil)|tercatat|tertera|diperoleh|dikirim|dikirimkan|diberikan|disiarkan|dibagikan|terpampang|tercantum|beredar|termuat|ada)(?: (?:oleh|dari|di|pada|dalam|melalui))?)?`

/** Verbs of saying, without their prefix: they precede "dalam cuitan di akun …". */
const saying = String.raw`(?:kata|ujar|tulis|ucap|ungkap|jelas|tegas|papar|sebut|terang|tutur|tambah|imbuh|lanjut|cuit|pungkas|demikian|jelasnya|katanya|ujarnya|tulisnya|ucapnya|ungkapnya|jelasnya|tegasnya|tambahnya|cuitnya|sambungnya|mengatakan|menyatakan|menyampaikan|mengumumkan|menjelaskan|mengungkapkan|mengungkap|mengaku|menegaskan|menyebut|menyebutkan|diunggahnya|mengunggahnya|dibagikannya|disebarkan|disampaikan|diumumkan|dirilis|ditulisnya|dijelaskan|diungkapkan|terungkap|dicatat|dipantau|diterbitkan|tertulis|disebutkan|dikabarkan|diutarakan|ciap|ciapnya|curhat|bercerita|diceritakan|narator)`
/** What somebody does on a network: it is a source only with the name of an account. */
const posting = String.raw`(?:dikongsi|dikongsikan|menulis|membagikan|memposting|mengunggah|mencuitkan|memuat naik|berkongsi|dimuat naik|diunggah|diposting|dibagikan|ditayangkan|ditulis|terlihat|tercatat|dipublikasikan|disiarkan)`
const account = String.raw`(?:akun|akaun|laman|kanal|channel|saluran|situs|website|halaman|fanpage|unggahan|postingan|cuitan|siaran langsung|live|media sosial|medsos|hantaran|Instagram [Ss]tory|Instastory|aplikasi|platform|jejaring sosial)`

/** What offices and people publish: a name alone is not enough for a source. */
const notice = String.raw`(?:informasi|keterangan|pengumuman|penjelasan|rilis|siaran pers|siaran langsung|siaran|tayangan|unggahan|pernyataan|kenyataan|surat edaran)`

/** Where accounts and pages are: the needs of the rules for them. */
const accounts = list(
  'akun, akaun, laman, kanal, channel, saluran, situs, website, halaman, fanpage, unggahan, postingan, cuitan, medsos, media sosial, hantaran, Story, story'
)

/** Networks after a preposition, without a noun that says what they are: "tulisnya di Twitter". */
const networkNames = networks.filter((network) => !['Line', 'Fanpage', 'FB', 'IG', 'Spotify'].includes(network))

const anyNetwork =
  '(?:Twitter|Instagram|TikTok|Tik Tok|Facebook|X|YouTube|Youtube|Threads|Telegram|twitter|instagram|facebook|tiktok|youtube)'

/** From the verb to the account: "Roy dalam cuitan di". */
const towards = String.raw`(?:[^.;:!?()"“”]{1,70}? )?(?:dalam|melalui|lewat|menerusi|di|pada|dari|ke|via|oleh) (?:(?:sebuah|satu|video|tayangan|unggahan|cuitan|postingan|hantaran|siaran|tulisan|di|dalam|pada|yang|pribadi|resmi|rasmi|foto|live|cuitannya|unggahannya|ciapan) ){0,4}`

const frames: readonly Frames[] = [
  ...indonesianPaperSources,
  {
    name: 'source-cited',
    rule: {
      fields: cited,
      asks: 'any',
      needs: ['lansir', 'kutip', 'ngutip', 'nukil', 'sadur', 'sitir', 'petik', 'metik', 'cuplik', 'nyunting'],
      pattern: pattern`${left}${as}(?<verb>${quoting})(?: dan di(?:lansir|kutip|sadur))?${from}${ownOutlet}(?:(?<=[dD]ari|[oO]leh|kutip|lansir)(?=\p{Lu})|(?!\p{L}))`,
      examples: {
        match: [
          {
            text: 'Dilansir BBC, Sabtu (22/10/2022), menteri itu berbicara.',
            fields: {name: 'BBC', date: '2022-10-22', verb: 'dilansir'}
          },
          {
            text: 'Menteri itu sakit, seperti dikutip dari The Guardian, Sabtu (7/8).',
            fields: {name: 'The Guardian', date: '--08-07'}
          },
          {text: 'Harga naik tajam, dikutip dariReuters pada Sabtu.', fields: {name: 'Reuters'}},
          {
            text: 'Harga naik tajam, dikutip dariReuterspada Selasa (5/8/2025).',
            fields: {name: 'Reuters', date: '2025-08-05'}
          },
          {
            text: 'Dilansir contohINET dari CNBC, Rabu (17/2/2022), harga itu naik.',
            fields: {name: 'CNBC', date: '2022-02-17'}
          },
          {text: 'Dikutip Contohnews-timur.com dari Tani Kita, panen itu gagal.', fields: {name: 'Tani Kita'}},
          {text: 'Panen itu gagal, seperti dikutip dari kabartani.', fields: {name: 'kabartani'}},
          {text: 'Panen itu gagal, dilansir dari laman resmi klubtani, rabu (5/3).', fields: {name: 'klubtani'}},
          {text: 'Panen itu gagal, memetik laporan Harian Contoh.', fields: {name: 'Harian Contoh'}},
          {
            text: 'Panen itu gagal, seperti dinukil dari laman www.contohtani.com.',
            fields: {name: 'www.contohtani.com'}
          },
          {
            text: 'Panen itu gagal, dikutip dari "Kabar Tani", Rabu (5/3).',
            fields: {name: 'Kabar Tani', date: '--03-05'}
          },
          {
            text: '"Kami siap," katanya, dikutip dari tayangan video di akun Instagramnya, Rabu (12/10/2020).',
            fields: {name: 'Instagram', date: '2020-10-12'}
          }
        ],
        // Nobody is quoted; several sources without a name; what was said there; a person's words.
        skip: [
          'Daun teh itu dipetik dari kebun di lereng gunung.',
          'Panen itu gagal, dikutip dari berbagai sumber.',
          'Panen itu gagal, dikutip dari pernyataannya.',
          'Ia mengutip ayat itu dalam pidatonya.',
          'Uang itu dikutip pada Sabtu malam.'
        ]
      }
    }
  },
  {
    name: 'source-quoted-by-outlet',
    rule: {
      fields: {kind: 'cited', verb: 'dikutip'},
      asks: 'any',
      needs: ['kutip dari', 'lansir dari', 'nukil dari', 'sadur dari', 'kutip daripada'],
      pattern: pattern`${left}(?:[Ss]eperti|[Ss]ebagaimana) (?:yang )?[\p{L}\d.-]+(?: \p{Lu}[\p{L}\d.]*)? (?:kutip|lansir|nukil|sadur) dari(?:pada)?${right}`,
      examples: {
        match: [
          {
            text: 'Ponsel itu kuat, seperti contohINET kutip dari CNBC, Rabu (26/9/2014).',
            fields: {name: 'CNBC', date: '2014-09-26'}
          }
        ],
        // Nobody is quoted.
        skip: ['Seperti petani memetik dari kebunnya sendiri.']
      }
    }
  },
  {
    name: 'source-as-reported',
    rule: {
      fields: cited,
      asks: 'name',
      needs: ['eperti ', 'ebagaimana ', 'emikian ', 'egitu ', 'epertimana '],
      pattern: pattern`${left}${asked}(?<verb>${reported})(?: (?:sebelumnya|sebelum ini|juga))?${from}${ownOutlet}${right}`,
      examples: {
        match: [
          {
            text: 'Ada lima cara merawat sumur, seperti yang disiarkan di Nusa Tani, Selasa (12/2).',
            fields: {name: 'Nusa Tani', date: '--02-12'}
          },
          {
            text: 'Seperti dirilis di laman Sekretaris Desa (Sekdes), aturan itu berlaku.',
            fields: {name: 'Sekretaris Desa (Sekdes)'}
          },
          {text: 'Kapal itu tenggelam, demikian dilaporkan Reuters.', fields: {name: 'Reuters', verb: 'dilaporkan'}}
        ],
        // Without a name.
        skip: ['Seperti diberitakan sebelumnya, sumur itu kering.', 'Seperti dilaporkan warga, sumur itu kering.']
      }
    }
  },
  {
    name: 'source-as-told',
    rule: {
      fields: cited,
      asks: 'publisher',
      needs: ['eperti ', 'ebagaimana ', 'emikian ', 'egitu ', 'epertimana '],
      pattern: pattern`${left}${asked}(?<verb>di(?:ungkap|ungkapkan|ceritakan|catat|jelaskan|sampaikan|sebutkan|tuturkan|paparkan|peroleh|ketahui|umumkan))${from}${right}`,
      examples: {
        match: [
          {text: 'Seperti diceritakan pengguna Forum Contoh, ponsel itu cepat panas.', fields: {name: 'Forum Contoh'}}
        ],
        // People tell.
        skip: [
          'Seperti diceritakan Rudi Hartono, ponsel itu cepat panas.',
          'Demikian diungkapkan Rektor Universitas Contoh, Rudi Hartono.'
        ]
      }
    }
  },
  {
    name: 'source-published',
    rule: {
      fields: cited,
      asks: 'medium',
      needs: list(
        'eritakan, wartakan, laporkan, dilapor, kabarkan, dimuat, terbitkan, rilis, ublikasi, siarkan, ditulis, tayangkan, rangkum, himpun, pantau, tercatat, unggah, bagikan, umumkan, ungkap, ceritakan, catat, posting, kongsi, jelaskan, sampaikan, sebutkan, tuturkan, paparkan, diakses, diambil, peroleh, diketahui, bongkar, embuskan, gaungkan, memuat, memantau'
      ),
      pattern: pattern`${left}(?:(?:yang|telah|sudah|pernah) ){0,2}(?<verb>${publishing})(?:nya)?(?: (?:langsung|pertama kali))?${ownOutlet} ?(?:dari|daripada|oleh|lewat|melalui|menerusi|dalam|pada|di|ke|via)?${right}`,
      examples: {
        match: [
          {text: 'Kabar itu diberitakan Kompas.com pada Sabtu.', fields: {name: 'Kompas.com'}},
          {
            text: 'Studi itu dipublikasikan di jurnalTani Modernpada 10/6/2025.',
            fields: {name: 'Tani Modern', date: '2025-06-10'}
          },
          {
            text: 'Video itu diunggah oleh akun TikTok @contoh.saja pada Sabtu (25/2/2023).',
            fields: {name: '@contoh.saja', date: '2023-02-25'}
          },
          {
            text: 'Harga beras yang tercatat di laman pasar tani, selasa (11/11), naik lagi.',
            fields: {name: 'pasar tani', date: '--11-11'}
          },
          {text: 'Surat itu diunggahnya ke akun Instagramnya @contoh_l pada Sabtu.', fields: {name: '@contoh_l'}}
        ],
        // A day; a picture's maker; people; a firm that brings out a song.
        skip: [
          'Surat itu, yang diterbitkan pada 5 Agustus 2025, sudah dicabut.',
          'Foto kawah yang dirilis oleh Badan Contoh tampak buram.',
          'Korban dilaporkan hilang sejak Senin malam.',
          'Lagu yang dirilis Studio Contoh itu laris.',
          'Diberitakan sebelumnya, menteri itu sakit sejak Senin.'
        ]
      }
    }
  },
  {
    name: 'source-report',
    rule: {
      fields: cited,
      asks: 'name',
      needs: list(
        'enurut, erdasarkan, erujuk, engacu, engikut, Dari data, Dari laporan, Dari laman, Dari situs, Dari website, Dari portal, erpandukan, ihimpun dari, irangkum dari, ersumber'
      ),
      pattern: pattern`${left}(?<verb>[Mm]enurut|[Bb]erdasarkan|[Mm]erujuk|[Mm]engacu|[Mm]engikut|[Bb]erpandukan|[Bb]ersumber(?: dari)?|[Dd]i(?:himpun|rangkum) dari|Dari(?= (?:data|laporan|laman|situs|website|portal) ))(?: (?:pada|kepada|ke))? ${paper}${paperLike}${madeBy}${right}`,
      examples: {
        match: [
          {text: 'Menurut laporan Reuters, kapal itu tenggelam.', fields: {name: 'Reuters'}},
          {text: 'Berdasarkan data Bloomberg, rupiah melemah lagi.', fields: {name: 'Bloomberg', verb: 'berdasarkan'}},
          {
            text: 'Menurut data yang dikumpulkan oleh Dewan Kopi Contoh, ekspor naik.',
            fields: {name: 'Dewan Kopi Contoh'}
          },
          {
            text: 'Berdasarkan data yang tercatat di Dinas Pasar Contoh, harga turun.',
            fields: {name: 'Dinas Pasar Contoh'}
          },
          {text: 'Menurut kanal youtube Info Pasar, harga turun.', fields: {name: 'Info Pasar'}},
          {text: 'Berdasarkan statistik Skor Contoh, bek itu menendang lima kali.', fields: {name: 'Skor Contoh'}},
          {
            text: 'Menurut data Sistem Pasar Contoh (Sipasar) hingga hari ini, Rabu (16/10/2014), harga turun.',
            fields: {name: 'Sistem Pasar Contoh (Sipasar)', date: '2014-10-16'}
          },
          {text: 'Mengikut laporan akhbar The Contoh, harga naik.', fields: {name: 'The Contoh'}}
        ],
        // A witness; a test; the place of a survey; media of a country; a report that nobody signs.
        skip: [
          'Menurut Rudi, kapal itu tenggelam pada malam hari.',
          'Menurut laporan warga, kapal itu tenggelam.',
          'Penumpang wajib bebas demam berdasarkan hasil Tes Antigen Contoh (TAC).',
          'Berdasarkan hasil survei di Kota Contoh 2016, satu dari delapan orang sakit.',
          'Dewan itu meneliti tanggapan itu, menurut media Rusia.',
          'Menurut laporan itu, kapal tenggelam pada malam hari.'
        ]
      }
    }
  },
  {
    name: 'source-notice',
    rule: {
      fields: cited,
      asks: 'publisher',
      needs: list(
        'enurut, erdasarkan, erujuk, engacu, engikut, Dari, erpandukan, keterangan, rilis, siaran pers, pernyataan, kenyataan'
      ),
      pattern: pattern`${left}(?<verb>[Mm]enurut|[Bb]erdasarkan|[Mm]erujuk|[Mm]engacu|[Mm]engikut|[Bb]erpandukan|Dari(?= ${notice} )|(?:[Dd]alam|[Mm]elalui|[Ll]ewat|[Mm]enerusi)(?= (?:keterangan|rilis|siaran pers|pernyataan|kenyataan)(?: (?:resmi|pers|tertulis|rasmi|media|akhbar|terbaru))* \p{Lu}))(?: (?:pada|kepada|ke))? ${notice}${paperLike}${madeBy}${right}`,
      examples: {
        match: [
          {text: 'Berdasarkan siaran langsung di akun YouTube Pasar TV, asap menyebar.', fields: {name: 'Pasar TV'}},
          {
            text: 'Panen itu gagal, ujarnya dalam keterangan resmi PTC, Rabu (5/3).',
            fields: {name: 'PTC', date: '--03-05'}
          },
          {text: 'Dari keterangan di halaman Gelas, harganya turun.', fields: {name: 'Gelas'}},
          {text: 'Dari pengumuman di laman Gelas, harganya turun.', fields: {name: 'Gelas'}},
          {text: 'Menurut siaran pers ISC yang diterima di Kota Contoh, harga turun.', fields: {name: 'ISC'}},
          {
            text: 'Berdasarkan informasi yang disampaikan Dinas Pasar Contoh, harga turun.',
            fields: {name: 'Dinas Pasar Contoh'}
          }
        ],
        // People, by name and without.
        skip: [
          'Berdasarkan keterangan Rudi Hartono, kapal itu tenggelam.',
          'Menurut keterangan satpam, kapal itu tenggelam.'
        ]
      }
    }
  },
  {
    name: 'source-according',
    rule: {
      fields: cited,
      asks: 'medium',
      needs: ['enurut', 'erdasarkan', 'erujuk', 'engacu', 'engikut', 'ersi '],
      pattern: pattern`${left}(?<verb>[Mm]enurut|[Bb]erdasarkan|[Mm]erujuk|[Mm]engacu|[Mm]engikut|[Vv]ersi)(?: (?:pada|kepada|ke))?${right}`,
      examples: {
        match: [
          {text: 'Menurut Reuters, kapal itu tenggelam.', fields: {name: 'Reuters', verb: 'menurut'}},
          {
            text: 'Kapal itu tenggelam, menurut Contoh Times, Rabu (7/8).',
            fields: {name: 'Contoh Times', date: '--08-07'}
          }
        ],
        // A person and an office are no medium.
        skip: ['Menurut Rudi Hartono, kapal itu tenggelam.', 'Menurut Dinas Pasar Contoh, harga turun.']
      }
    }
  },
  {
    name: 'source-medium-reports',
    rule: {
      fields: {kind: 'cited', verb: 'melaporkan'},
      named: 'before',
      asks: 'medium',
      needs: list(
        'lapor, menulis, memberitakan, mewartakan, menyebut, mengabarkan, menyimpulkan, mengungkap, mencatat, merilis, memuat, menurunkan, menyiarkan, melansir, mengutip, menerbitkan, mengklaim, memetik, menyenaraikan, menempatkan, menobatkan, menunjukkan'
      ),
      pattern: pattern`(?<= )(?:melaporkan|melapor|menulis|memberitakan|mewartakan|menyebut(?:kan)?|mengabarkan|menyimpulkan|mengungkap(?:kan)?|mencatat|menyiarkan|menurunkan|merilis|mengklaim|melansir|menerbitkan|mengutip|memetik|memuat|menyenaraikan|menempatkan|menobatkan)${right}`,
      examples: {
        match: [
          {text: 'Laman Arab Contoh juga melaporkan bahwa harga naik.', fields: {name: 'Arab Contoh'}},
          {text: 'Majalah Ponsel menyimpulkan bahwa gawai itu aman.', fields: {name: 'Majalah Ponsel'}},
          {
            text: 'Menurut warga, kapal tenggelam. Reuters melaporkan delapan orang selamat.',
            fields: {name: 'Reuters'}
          },
          {text: 'Harian Contoh memberitakan kapal itu tenggelam.', fields: {name: 'Harian Contoh'}}
        ],
        // No name; a person; an office.
        skip: [
          'Media asing melaporkan bahwa harga naik.',
          'Rudi Hartono melaporkan bahwa harga naik.',
          'Dinas Pasar Contoh mencatat harga naik.'
        ]
      }
    }
  },
  {
    name: 'source-paper-says',
    rule: {
      fields: cited,
      asks: 'publisher',
      needs: each(
        list('aporan, iset, urvei, tudi, enelitian, nvestigasi, rtikel, emberitaan, jak pendapat, ata, ajian, nalisis'),
        [' ']
      ),
      pattern: pattern`${left}(?<verb>(?:[Hh]asil )?(?:[Ll]aporan|[Rr]iset|[Ss]urvei|[Ss]tudi|[Pp]enelitian|[Ii]nvestigasi|[Aa]rtikel|[Pp]emberitaan|[Jj]ajak pendapat|[Dd]ata|[Kk]ajian|[Aa]nalisis))(?: (?:terbaru|terkini|terakhir|khusus|eksklusif|investigasi|resmi|tahunan)){0,2}(?: (?:dari|oleh|di|milik))?(?: ${kind})? (?<name>\p{Lu}[\p{L}\d.&'’/-]*(?: \p{Lu}[\p{L}\d.&'’/-]*){0,5}(?: \(\p{Lu}[\p{L}-]{1,11}\))?) (?=(?:(?:juga|pada \p{L}+ \([^)]{3,12}\)|yang (?:dirilis|diterbitkan|dipublikasikan) [^,.;]{3,40}) )?(?:menyebut|menyatakan|mengungkap|menunjukkan|mengatakan|menulis|memperkirakan|menyimpulkan|menemukan|melaporkan|mengeklaim|mengklaim|mendapati|memaparkan|mencatat|menaksir))`,
      examples: {
        match: [
          {
            text: 'Laporan Dinas Kapal Contoh (DKC) menyebutkan kapal itu karam.',
            fields: {name: 'Dinas Kapal Contoh (DKC)', verb: 'laporan'}
          },
          {text: 'Survei Lembaga Contoh (LC) menunjukkan harga naik.', fields: {name: 'Lembaga Contoh (LC)'}}
        ],
        // A person's report; one without a name.
        skip: ['Laporan Rudi Hartono menyebutkan kapal itu karam.', 'Laporan itu menyebutkan kapal itu karam.']
      }
    }
  },
  {
    name: 'source-reported-at-end',
    rule: {
      fields: cited,
      asks: 'name',
      needs: ['lapor ', 'Lapor '],
      pattern: pattern`(?<![\p{L}\d])(?:(?:demikian|begitu) )?(?<verb>[Ll]apor)${right}(?= (?:${kind}(?: \p{Ll}+){0,2} )?["“]?(?:\p{Lu}|[a-z]+\.[a-z]))`,
      examples: {
        match: [
          {text: 'Kapal itu tenggelam, lapor Contoh Raya.', fields: {name: 'Contoh Raya', verb: 'lapor'}},
          {text: 'Lapor Tribunnews, buaya itu ditemukan di bawah jambatan.', fields: {name: 'Tribunnews'}},
          {text: 'Kapal itu karam, lapor agensi berita Contoh.', fields: {name: 'Contoh'}}
        ],
        // Somebody must report to an office.
        skip: ['Warga wajib lapor ke kantor desa.', 'Ia wajib lapor Sabtu depan.']
      }
    }
  },
  {
    name: 'source-written-at-end',
    rule: {
      fields: cited,
      asks: 'medium',
      needs: each([', ', '" ', '” ', '’ ', "' ", ',', '"', '”'], ['tulis ', 'demikian ', 'begitu ']),
      pattern: pattern`(?<=[,”"’'] ?)(?:(?:demikian|begitu) )?(?<verb>tulis|demikian)(?: (?:dalam|laporan|berita|tulisan))?${right}`,
      examples: {
        match: [
          {
            text: '"Kami menang," demikian laporan itu, tulis media Italia Gazzetta Contoh.',
            fields: {name: 'Gazzetta Contoh'}
          }
        ],
        // A person writes.
        skip: ['Ia tulis surat itu untuk ibunya pada malam hari.', '"Tetaplah kuat di rumah," tulis Contoh.']
      }
    }
  },
  {
    name: 'source-said-by-medium',
    rule: {
      fields: cited,
      asks: 'medium',
      needs: each(
        ['kata ', 'tegas ', 'jelas ', 'sebut ', 'papar ', 'ujar ', 'terang ', 'ungkap ', 'tutur '],
        list('laman, situs, media, kantor berita, harian, koran, surat kabar, majalah, portal, kanal, akun, akhbar')
      ),
      pattern: pattern`(?<![\p{L}\d])(?<verb>ungkap|tegas|jelas|sebut|papar|kata|ujar|terang|tutur)(?= ${kind}${right})`,
      examples: {
        match: [{text: '"Dana cair besok," tegas kanal Info Pasar.', fields: {name: 'Info Pasar'}}],
        // Media without a name.
        skip: ['"Dana cair besok," kata media setempat.']
      }
    }
  },
  {
    name: 'source-release',
    rule: {
      fields: {kind: 'cited', verb: 'dalam'},
      asks: 'name',
      needs: ['eterbukaan informasi', 'akluman kepada', 'akluman ke'],
      pattern: pattern`${left}[Dd]alam (?:(?:laporan )?keterbukaan informasi (?:di|kepada|ke|pada)|(?:pe)?makluman (?:kepada|ke)(?= Bursa| \p{Lu}{3}))${right}`,
      examples: {
        match: [
          {
            text: 'Dalam keterbukaan informasi di BEI, Selasa (29/1), perusahaan itu menambah modal.',
            fields: {name: 'BEI', date: '--01-29'}
          }
        ],
        // No addressee.
        skip: ['Keterbukaan informasi di kampus itu dinilai kurang.']
      }
    }
  },
  {
    name: 'source-statement',
    rule: {
      fields: cited,
      asks: 'publisher',
      needs: list('keterangan, rilis, siaran, pernyataan, kenyataan, pengumuman, resminya, rasminya'),
      pattern: pattern`(?<=[,”"’'] ?)(?<verb>tulis|kata|ujar|ucap|ungkap|jelas|tegas|papar|sebut|terang|demikian|lanjut|tambah) (?!(?<!(?:tulis|sebut|demikian) )Humas )(?<name>(?:(?:manajemen|pihak|tim) )?\p{Lu}[\p{L}\d&.-]*(?: (?:(?:dan|untuk) )?\p{Lu}[\p{L}\d&.-]*){0,6}(?: \(\p{Lu}[\p{L}-]{1,11}\))?) (?:(?:dalam|melalui|lewat|menerusi) (?:sebuah |satu )?${statement}|(?:di|dalam|melalui|lewat|pada) (?:laman|situs|website|akun) (?:\p{Ll}+ ){0,2}?(?:resminya|rasminya))${right}`,
      examples: {
        match: [
          {text: '"Botol itu lebih ringan," tulis SALMO dalam rilisnya.', fields: {name: 'SALMO', verb: 'tulis'}},
          {
            text: '"Harga turun," kata Dinas Pasar Contoh melalui keterangan tertulis, Selasa (7/8).',
            fields: {name: 'Dinas Pasar Contoh', date: '--08-07'}
          },
          {text: '"Waspadai gempa susulan," tulis BMKC di laman resminya.', fields: {name: 'BMKC'}}
        ],
        // A person's statement.
        skip: [
          '"Harga turun," kata Rudi Hartono dalam keterangan tertulisnya, Selasa (7/8).',
          '"Harga turun," ujar Humas Dinas Contoh Rudi melalui keterangan resminya, Selasa (7/8).'
        ]
      }
    }
  },
  {
    name: 'source-account',
    rule: {
      fields: cited,
      asks: 'likely',
      needs: [...accounts, ...networkNames],
      pattern: pattern`${left}(?<verb>${saying}) ${towards}(?=${account}|(?:${alternation(networkNames)})(?:[ ,.]|$))`,
      examples: {
        match: [
          {
            text: '"Dana cair," jelas narator dalam kanal YouTube Kabar Tani.',
            fields: {name: 'Kabar Tani', verb: 'jelas'}
          },
          {
            text: 'Imbauan itu disebarkan Dinas Contoh melalui situs resminya, www.contoh.go.id.',
            fields: {name: 'www.contoh.go.id'}
          },
          {
            text: '"Terima kasih," tulis tim Lembah Contoh dalam cuitan di akun Twitternya.',
            fields: {name: 'Twitter'}
          },
          {text: '"Kami siap," tulisnya menerusi hantaran di Instagram.', fields: {name: 'Instagram'}}
        ],
        // An account of money; where one may sign up.
        skip: ['Uang itu dikirim lewat akun bank milik Rudi.', 'Peserta dapat mendaftar melalui laman resmi panitia.']
      }
    }
  },
  {
    name: 'source-posted',
    rule: {
      fields: cited,
      asks: 'medium',
      needs: accounts,
      pattern: pattern`${left}(?<verb>${posting}) ${towards}(?=${account})`,
      examples: {
        match: [
          {text: 'Ia menulis di akun Instagramnya bahwa kapal itu selamat.', fields: {name: 'Instagram'}},
          {text: 'Ia mengunggah foto itu di akun Twitter @contoh_l.', fields: {name: '@contoh_l'}}
        ],
        // Nobody's account.
        skip: ['Ia mengunggah ujaran itu di akun Twitter tersangka.', 'Ia membagikan daging itu di kanal YouTube lain.']
      }
    }
  },
  {
    name: 'source-account-alone',
    rule: {
      fields: cited,
      asks: 'likely',
      needs: each(
        ['elalui ', 'ewat ', 'ari ', 'enerusi ', 'alam '],
        list('akun, akaun, unggahan, postingan, hantaran, laman, cuitan, kanal, channel, pernyataan, kenyataan, pesan')
      ),
      pattern: pattern`${left}(?<verb>[Mm]elalui|[Ll]ewat|[Mm]enerusi|[Dd]ari|[Dd]alam) (?:(?:unggahan|postingan|hantaran|cuitan|pernyataan|kenyataan|pesan)${right}(?=(?: \p{Ll}+){0,4} (?:${anyNetwork}(?:-?nya)?(?:[ ,.]|$)|@))|(?:akun|akaun|laman|kanal|channel)${right}(?=(?: \p{Ll}+){0,4} (?:${anyNetwork}(?:-?nya| (?:\p{Ll}+ ){0,2}[\p{Lu}@\d])|@|milik Pol|Pol)))`,
      examples: {
        match: [
          {
            text: 'Melalui akun media sosial instagram Polres Contoh, kabar itu dibantah.',
            fields: {name: 'Polres Contoh'}
          },
          {text: 'Lewat akun @contoh.saja, ia membantah kabar itu.', fields: {name: '@contoh.saja'}},
          {text: 'Dalam kanal YouTube Pasar Bercerita, ia membantah kabar itu.', fields: {name: 'Pasar Bercerita'}},
          {text: 'Menerusi hantaran di Facebook, ia memohon maaf.', fields: {name: 'Facebook'}}
        ],
        // An account of money; whose page it was is not said.
        skip: [
          'Uang itu dikirim lewat akun bank milik Rudi.',
          'Melalui laman Instagram resmi, mereka mengunggah foto pasar.'
        ]
      }
    }
  },
  {
    name: 'source-in-brackets',
    rule: {
      fields: {kind: 'cited', verb: 'sumber'},
      asks: 'any',
      needs: ['umber:', 'umber :', 'UMBER:', 'UMBER :'],
      pattern: pattern`(?<=[([])(?:[Ss]umber|SUMBER) ?: ?(?=[^()[\]]{2,60}[)\]])`,
      examples: {
        match: [
          {
            text: '"Begitulah," kata gubernur sebelum pergi. (sumber: contohkini.com) Ia lalu pulang.',
            fields: {name: 'contohkini.com'}
          }
        ],
        // A spring.
        skip: ['Mata air itu (sumber utama desa) kering.']
      }
    }
  },
  {
    name: 'source-told',
    rule: {
      fields: {kind: 'told'},
      asks: 'medium',
      needs: list(
        'epada, ihubungi, diterima, berbincang, itemui, dikonfirmasi, awancara, emu bual, emubual, emberitahu, on air, dikontak, ditemu, program, acara, ujar pada, kata pada, katanya pada, ujarnya pada, jelasnya pada, tuturnya pada, ungkapnya pada'
      ),
      pattern: pattern`${left}(?<verb>[Kk]epada|[Dd]ihubungi|diterima|berbincang dengan|[Dd]itemui|(?:ujar|kata|tutur|ungkap|jelas)(?:nya)? pada|dikonfirmasi|[Dd]alam (?:sebuah |satu )?(?:wawancara|temu ?bual)(?: (?:khusus|eksklusif))? (?:dengan|bersama)|(?:[Ww]awancara|[Tt]emu ?bual) (?:dengan|bersama)|[Bb]ercakap kepada|memberitahu|diwawancarai|on air di|dikontak|ditemu ?ramah|[Dd]alam (?:program|acara|siaran|dialog|talkshow) [^.,;:"“”]{2,40} (?:di|yang (?:disiarkan|ditayangkan)(?: (?:langsung|di|oleh))?)) ?(?:(?:wartawan|jurnalis|reporter|redaksi|tim|pemberita|wartawati|oleh|para|dari|kru) ){0,2}`,
      examples: {
        match: [
          {
            text: '"Kami siap," katanya kepada Contoh.com, Sabtu (7/8).',
            fields: {name: 'Contoh.com', kind: 'told', date: '--08-07'}
          },
          {
            text: '"Masih kami dalami," ujar kapolsek kepada Radar Contoh lewat pesan suara.',
            fields: {name: 'Radar Contoh', kind: 'told'}
          },
          {
            text: '"Tinggal dua hari," katanya kepada kantor berita Contoh.',
            fields: {name: 'Contoh', kind: 'told'}
          },
          {
            text: '"Kami siap," katanya ketika dihubungi Sinar Harian, semalam.',
            fields: {name: 'Sinar Harian', kind: 'told'}
          }
        ],
        // A person, an office.
        skip: ['Ia menyerahkan surat itu kepada Rudi Hartono, Sabtu (7/8).', 'Surat itu diterima Dinas Pasar Contoh.']
      }
    }
  }
]

/** The two related languages cite in the same way, and copy in one is often mistaken for the other: each has all the rules. */
const rulesOf = (pack: 'id' | 'ms'): Rule[] =>
  frames.map(({name, rule}) => ({
    ...rule,
    id: `${pack}/${name}`,
    label: 'source',
    zone: 'anywhere',
    extent: 'inside'
  }))

export const indonesianSources: readonly Rule[] = rulesOf('id')
export const malaySources: readonly Rule[] = rulesOf('ms')
