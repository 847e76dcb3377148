/** What Malaysian pages put around a story: read-also titles, credits, captions, calls to follow and to subscribe, notices, menus. */
import {domain, names, pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

/** Words before names in credits, with the role in English. */
export const malayCreditRoles: Readonly<Record<string, string>> = {
  penulis: 'writer',
  wartawan: 'reporter',
  pemberita: 'reporter',
  pelapor: 'reporter',
  laporan: 'reporter',
  oleh: 'writer',
  teks: 'writer',
  berita: 'writer',
  'ditulis oleh': 'writer',
  'disunting oleh': 'editor',
  editor: 'editor',
  penyunting: 'editor',
  'pengarang berita': 'editor',
  penterjemah: 'translator',
  gambar: 'photographer',
  foto: 'photographer',
  jurugambar: 'photographer',
  jurufoto: 'photographer',
  'kredit foto': 'photographer',
  sumber: 'source'
}

const role = String.raw`(?:Penulis|PENULIS|Wartawan|WARTAWAN|Pemberita|Laporan|LAPORAN|Teks|TEKS|Editor|EDITOR|Penyunting|PENYUNTING|Penterjemah|Jurugambar|JURUGAMBAR|Jurufoto|JURUFOTO|Gambar|GAMBAR|Foto|FOTO)`
const person = String.raw`(?:${names}|@[\w.]{2,30})`
const agencies = String.raw`(?:BERNAMA|Bernama|AFP|Reuters|REUTERS|AP|AGENSI|Agensi|Xinhua|BBC|BH Online|Astro Awani|Harian Metro|Utusan Malaysia|Sinar Harian|Kosmo!?|TVS|Getaran|Malaysiakini|FMT)`

/** Where outlets have their channels. */
const channel =
  '(?:google news|(?:saluran|kanal|channel|kumpulan|group|grup) (?:rasmi )?(?:whatsapp|telegram)|(?:whatsapp|telegram)(?: (?:channel|group|kumpulan|saluran|rasmi))*|telegram|whatsapp|instagram|tiktok|youtube|facebook|twitter|threads|media sosial|aplikasi)'
/** A speaker, or what people did: the line is prose. */
const noProse = String.raw`(?!.*(?:[,”"] ?(?:kata|ujar|jelas|menurut)\b|, (?:polis|mangsa|suspek|penduduk|puluhan|ratusan|seorang|dua|tiga|para)\b))(?!(?=.*\.$).*\b(?:katanya|ujarnya|berkata|memberitahu|menurut|didakwa|ditahan|dipercayai|itu|tersebut)\b)`
/** A sentence of some length that ends like one and refers to what was said before. */
const finishedSentence = String.raw`.{0,60}[:：] ?(?=(?:\S+ ){6})(?=.*\b(?:itu|ini|tersebut|ialah|adalah|merupakan|berkata|menyatakan|memberitahu|kerana|selepas|sebelum|bahawa)\b).*[^.…]\.["”]?$`

export const malayWeb: readonly Rule[] = [
  {
    id: 'ms/read-more',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: [
      'baca',
      'berita',
      'artikel',
      'lihat',
      'klik',
      'lagi',
      'popular',
      'trending',
      'pilihan',
      'terkini',
      'cadangan',
      'lain',
      'mungkin'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:(?:baca|lihat|klik|tonton|dapatkan) (?:(?:berita|artikel|laporan|cerita|kisah) )?(?:penuh|lanjut|selanjutnya|lagi|seterusnya|selengkapnya|di sini|sini)(?: (?:di sini|sini|di bawah))?|(?:berita|artikel|laporan|kisah|cerita|video|topik) (?:berkaitan|lain(?:nya)?|popular|pilihan|terkini|utama|menarik(?: lain)?|trending|disyorkan)|(?:paling|terkini|terbaru|paling banyak)? ?(?:popular|trending|dibaca|tular)(?: (?:hari|minggu) ini)?|(?:anda mungkin|mungkin anda) (?:juga )?(?:suka|berminat|meminati)(?: (?:membaca|artikel ini))?|lagi (?:berita|artikel|cerita)(?: (?:menarik|berkaitan))?|pilihan (?:editor|pengarang)|(?:disyorkan|cadangan)(?: untuk anda)?|jangan lepaskan|berkaitan|related (?:news|articles|stories|posts?)|read more|must read)\s?[:：.…>»]*$`,
    block: {lines: 'title', case: 'title', most: 10, whenBare: true},
    examples: {
      match: [
        'Berita popular:',
        'Artikel Pilihan',
        'Baca berita penuh di sini',
        'Anda mungkin juga suka',
        'PALING POPULAR'
      ],
      // A sentence goes on.
      skip: [
        'Berita berkaitan kes itu disebarkan penduduk.',
        'Lagi berita gembira untuk nelayan',
        'Popular di kalangan pelancong, jeti itu ditutup.'
      ]
    }
  },
  {
    id: 'ms/read-also-titled',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['baca', 'lihat', 'tonton', 'berkaitan', 'read'],
    pattern: patternAnyCase`^(?!${finishedSentence})[^\p{L}\p{N}]{0,4}(?:(?:baca|lihat|tonton|read)(?: (?:juga|lagi|lanjut|seterusnya|selanjutnya|penuh|berita|artikel|also|more)){1,3}|(?:berita|artikel|laporan|video) (?:berkaitan|lain))\s?[:：|-]\s*(?<title>\S.{6,170})$`,
    shape: {length: 230},
    examples: {
      match: [
        {text: 'Berita berkaitan: Jeti Lama Ditutup', fields: {title: 'Jeti Lama Ditutup'}},
        'BACA JUGA | Feri Baharu Tiba di Jeti'
      ],
      // A sentence of the story behind a label that was left from another.
      skip: ['Baca juga: Penduduk kampung itu memberitahu jeti tersebut ditutup sejak dua tahun lalu kerana ombak.']
    }
  },
  {
    id: 'ms/read-also-inside',
    label: 'boilerplate:related',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['aca ', 'ACA ', 'aca:', 'ACA:', 'ihat ', 'IHAT ', 'ihat:', 'rkaitan', 'RKAITAN'],
    pattern: pattern`(?<=[.!?”"’)\]] ?)(?:(?:Baca|BACA|Lihat|LIHAT) (?:[Jj]uga|JUGA|[Ll]agi|LAGI|[Ll]anjut)|(?:Berita|BERITA|Artikel|ARTIKEL) (?:[Bb]erkaitan|BERKAITAN)) ?[:：] ?(?<title>[\p{Lu}\d"“'‘][^.!?\n]{6,150}?)(?:$|[.](?= [\p{Lu}"“]|$)|(?= ?(?:[Bb]aca [Jj]uga|[Bb]aca [Ll]agi|[Bb]erita [Bb]erkaitan)))|[([](?:Baca|BACA|Lihat|LIHAT)(?: (?:juga|lagi|JUGA|LAGI))? ?[:：] ?[^()[\]]{4,180}[)\]]`,
    note: 'If nothing shows where a title ends, it stays.',
    examples: {
      match: [
        {
          text: 'Jeti itu dibuka semula semalam. Baca juga: Feri Baharu Tiba. Penduduk gembira.',
          fields: {title: 'Feri Baharu Tiba'}
        },
        'Jeti itu dibuka semula semalam (Baca: Feri Baharu Tiba) selepas dua tahun ditutup.'
      ],
      // Reading in a sentence.
      skip: ['Beliau berkata, "Baca juga: semua syaratnya," sebelum pulang.']
    }
  },
  {
    id: 'ms/video-teaser',
    label: 'boilerplate:video',
    zone: 'anywhere',
    needs: ['video', 'tonton', 'saksikan'],
    pattern: patternAnyCase`^${noProse}(?!.*\p{L}\.$)[^\p{L}\p{N}]{0,4}(?:(?:jom,? )?(?:tonton|saksikan|lihat)(?: (?:juga|rakaman|siaran))? ?(?:video|siaran langsung|rakaman)\b[^.]{0,120}|video ?: [^.]{4,140}|video (?:berkaitan|popular|pilihan|lain)(?: (?:hari|minggu) ini)?)[ :.!…]*$`,
    shape: {length: 180},
    examples: {
      match: ['Tonton video di bawah:', 'Video: Jeti Lama Dibuka Semula', 'VIDEO BERKAITAN'],
      // What a video shows.
      skip: ['Video itu menunjukkan penduduk menyeberangi sungai pada waktu malam.']
    }
  },
  {
    id: 'ms/promotion',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'google news',
      'whatsapp',
      'telegram',
      'instagram',
      'tiktok',
      'youtube',
      'facebook',
      'twitter',
      'threads',
      'media sosial',
      'aplikasi',
      'kami'
    ],
    pattern: patternAnyCase`^${noProse}[^\p{L}\p{N}]{0,4}(?:jom,? |mari |ayuh,? )?(?:(?:sertai|ikuti|ikut|follow|langgan|like|subscribe|dapatkan|muat ?turun|join|layari|kunjungi|klik|baca|lawati|hubungi)\b(?: (?:kami|kita|us))?[!.,]? ?(?=.*(?:\b(?:kami|rasmi|berita|kabar|khabar|terkini|terbaharu|terbaru|laman|percuma|sini|news|update|sekarang|google play|app store)\b|\.com|\.my|@|https?:)|[^.]{0,50}$).{0,120}${channel}.{0,200}|(?:sertai|ikuti|ikut|follow|langgan|hubungi|layari) (?:kami|us)(?: (?:di|melalui|on|untuk|sekarang))?[ :.!…]*)$`,
    shape: {length: 420},
    examples: {
      match: [
        'Sertai kami! WhatsApp Channel rasmi Buletin Contoh untuk kabar terbaharu setiap hari.',
        'Ikuti kami di Telegram untuk berita terkini',
        'Muat turun aplikasi Contoh Online di Google Play',
        'Ikuti kami di:',
        'Langgan saluran Telegram kami untuk berita terkini.'
      ],
      skip: [
        // What people do there.
        'Sertai kumpulan Telegram palsu, tiga penduduk kehilangan wang.',
        'Ikuti jejak ibunya, Aina kini berniaga dan dikenali melalui Instagram.',
        // The service is the subject.
        'Aplikasi itu dimuat turun sejuta kali, kata pembuatnya.',
        'Muat turun aplikasi itu boleh dibuat sesiapa sahaja.'
      ]
    }
  },
  {
    id: 'ms/promotion-ending',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    extent: 'ending',
    needs: ['elegram', 'hatsapp', 'hatsApp', 'Google News', 'TELEGRAM', 'WHATSAPP'],
    pattern: pattern`(?<=[.!?”"’)\]]\s?)(?:(?:Jom|Mari),? )?(?:[Ss]ertai|SERTAI|[Ii]kuti|[Ff]ollow|[Ll]anggan|[Dd]apatkan|Klik|Join)\b(?: [^ ,.]{1,30}){0,4}[!:]?(?: [^ ,.]{1,30}){0,10} ?(?:Google News|[Tt]elegram|TELEGRAM|[Ww]hats[Aa]pp|WHATSAPP)[^.!?]{0,120}[.!]?$`,
    examples: {
      match: [
        '"Kita mahu lebih ramai," katanya. Sertai kami! WhatsApp Channel rasmi Buletin Contoh untuk kabar terbaharu setiap hari.',
        'Jeti itu dibuka semula semalam.Ikuti saluran Telegram kami untuk berita terkini'
      ],
      // People do it.
      skip: ['Jeti itu dibuka semula. Ikuti jejak ibunya, Aina membuka saluran Telegram untuk peniaga.']
    }
  },
  {
    id: 'ms/newsletter',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: ['langgan', 'buletin', 'newsletter', 'e-mel', 'emel', 'log masuk', 'daftar', 'premium', 'notifikasi'],
    pattern: patternAnyCase`^(?!.*\p{L}\.$)(?:(?:langgan|daftar|subscribe|dapatkan)(?: (?:sekarang|untuk|ke|kami|percuma|buletin|newsletter|surat berita|notifikasi|akses|premium|e-paper|epaper))+|masukkan (?:alamat )?e-?mel(?: anda)?|(?:log masuk|daftar)(?: atau (?:log masuk|daftar))? (?:untuk (?:membaca|terus membaca|mengulas|komen)|sekarang)|(?:kandungan|artikel) (?:premium|khas (?:untuk )?pelanggan)|sudah (?:melanggan|menjadi ahli)\?.{0,40})[ .:!…>»]*$`,
    examples: {
      match: ['Langgan newsletter kami', 'Masukkan e-mel anda', 'Log masuk untuk terus membaca'],
      // Subscribers in the story.
      skip: [
        'Langgan akhbar itu sejak 1980, Ahmad tidak pernah terlepas satu edisi.',
        'Daftar pemilih itu disemak semula.'
      ]
    }
  },
  {
    id: 'ms/sharing',
    label: 'boilerplate:sharing',
    zone: 'anywhere',
    needs: ['kongsi', 'komen', 'share', 'sebarkan', 'salin', 'cetak', 'ulasan'],
    pattern: patternAnyCase`^(?:(?:kongsi|kongsikan|sebarkan|share)(?: (?:ini|di|ke|artikel|berita|artikel ini|berita ini|via|melalui|this))*(?:[ :,/|]+(?:facebook|twitter|x|whatsapp|telegram|e-?mel|linkedin|threads|artikel|berita|ini|salin pautan))*|salin pautan|pautan disalin|cetak(?: artikel)?|(?:\d{1,4} )?(?:komen|ulasan)|(?:tulis|tinggalkan|hantar|lihat|tambah)(?: semua)? (?:komen|ulasan)(?: anda)?|log masuk untuk komen|jadilah orang pertama .{0,30}komen.{0,20}|kandungan komen .{0,160})[ .:!…]*$`,
    examples: {
      match: ['Kongsi', 'Kongsi artikel ini', 'Komen', '3 Komen', 'Tinggalkan komen anda'],
      // Who shares, who comments.
      skip: [
        'Kongsi rezeki dengan jiran',
        'Komen menteri itu dibalas penduduk.',
        'Kongsi pengalaman anda, pesan guru itu.'
      ]
    }
  },
  {
    id: 'ms/reading-time',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['minit', 'tontonan', 'dibaca', 'pembaca'],
    pattern: patternAnyCase`^(?:(?:masa|tempoh) (?:membaca|bacaan)\s?:? ?)?\d{1,3} ?minit(?: (?:bacaan|membaca|baca|masa membaca))$|^(?:masa|tempoh) (?:membaca|bacaan)\s?:? ?\d{1,3} ?minit$|^(?:[\d.,]{1,9} (?:tontonan|kali dibaca|pembaca)|(?:dibaca|tontonan)\s?: ?[\d.,]{1,9}(?: kali)?)$`,
    examples: {
      match: ['3 minit bacaan', 'Masa membaca: 2 minit', '1,204 tontonan'],
      // Minutes of the story.
      skip: ['3 minit sebelum tengah malam, feri itu belayar.']
    }
  },
  {
    id: 'ms/notice',
    label: 'boilerplate:legal',
    zone: 'anywhere',
    needs: [
      'hak cipta',
      'hakcipta',
      'penafian',
      'kuki',
      'cookie',
      'dasar privasi',
      'pandangan',
      'terpelihara',
      'penerbitan semula',
      'artikel ini'
    ],
    pattern: patternAnyCase`^(?!.*[,”"] ?(?:kata|ujar|jelas)\b)[^\p{L}\p{N}]{0,3}(?:(?:(?:©|\(c\)|copyright)[^.!?]{0,60})?(?:hak ?cipta|semua hak)(?: cipta)? terpelihara(?:[ ,.]{1,2}(?:©|\(c\))? ?(?:19|20)\d\d.{0,100}|[.] .{0,100})?|(?:©|\(c\)|copyright|hak ?cipta) ?(?:©|\(c\))? ?(?:19|20)\d\d[^!?]{0,160}|penafian ?:.*|(?:laman(?: web)?|kami) (?:ini )?menggunakan (?:kuki|cookies?)(?:[.,]?| (?:untuk|bagi|dan)\b.*)|(?:artikel|tulisan|kenyataan|ulasan) (?:ini )?(?:adalah|ialah|merupakan) (?:pandangan|pendapat) (?:peribadi )?(?:penulis|pengarang).{0,160}|(?:dasar privasi|terma (?:dan|&) syarat|hubungi kami|tentang kami|mengenai kami|iklan bersama kami|penafian)(?: ?[|·•/] ?(?:dasar privasi|terma (?:dan|&) syarat|hubungi kami|tentang kami|mengenai kami|iklan bersama kami|penafian|laman utama)){1,8})[ .…]*$`,
    shape: {length: 360},
    examples: {
      match: [
        'Hak Cipta Terpelihara',
        'Hakcipta terpelihara 2024. Contoh Media Sdn Bhd',
        'Artikel ini adalah pandangan peribadi penulis dan tidak mewakili pendirian kami.',
        'Dasar Privasi | Hubungi Kami'
      ],
      // Law in the story.
      skip: [
        'Hak cipta lagu itu menjadi rebutan dua penyanyi.',
        'Hak cipta terpelihara kerana undang-undang itu, kata hakim.'
      ]
    }
  },
  {
    id: 'ms/scroll',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    needs: ['iklan', 'tatal', 'skrol', 'teruskan membaca'],
    pattern: patternAnyCase`^(?:[-–—*_(]*\s?(?:iklan|ruangan iklan|iklan google|(?:artikel|berita)(?: ini)? (?:bersambung|disambung) (?:selepas|di bawah) iklan(?: ini)?|teruskan membaca(?: (?:selepas|di bawah)(?: iklan)?(?: ini)?)?|(?:tatal|skrol) ke bawah untuk (?:membaca|teruskan|terus membaca)[^.]{0,30})\s?[-–—*_)]*)[ .:…]*$`,
    examples: {
      match: [
        'Iklan',
        'Artikel bersambung selepas iklan',
        'Artikel ini bersambung selepas iklan',
        'Tatal ke bawah untuk terus membaca'
      ],
      // An advertisement in the story.
      skip: ['Iklan rokok diharamkan', 'Iklan itu menjadi tular semalam.']
    }
  },
  {
    id: 'ms/tags',
    label: 'boilerplate:tags',
    zone: 'tail',
    needs: ['tag', 'topik', 'kata kunci', 'label'],
    pattern: patternAnyCase`^(?:tags?|topik|label|kata kunci|tagar)(?: (?:berkaitan|artikel|popular))?\s?[:：]\s*.*$|^(?:tags?|topik berkaitan)$`,
    shape: {length: 300},
    block: {lines: 'short', most: 60, whenBare: true},
    examples: {
      match: ['Tag: jeti, feri, nelayan', 'TAGS:'],
      // The topic of a story.
      skip: ['Topik itu dibincangkan semula pada mesyuarat semalam.']
    }
  },
  {
    id: 'ms/breadcrumb',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['laman utama', 'utama', 'home'],
    pattern: patternAnyCase`^(?:home|laman utama|utama) ?(?:[>»/›|·]{1,2} ?[\p{L}\d &'’.,-]{2,60}){1,5}$`,
    shape: {length: 180, sentenceEnd: false},
    examples: {
      match: ['Laman Utama > Berita > Wilayah', 'Utama » Nasional'],
      // The most important one.
      skip: ['Utama bagi nelayan ialah jeti itu', 'Laman utama akhbar itu berubah']
    }
  },
  {
    id: 'ms/pagination',
    label: 'boilerplate:pagination',
    zone: 'anywhere',
    needs: ['muka surat', 'seterusnya', 'sebelumnya', 'halaman', 'lihat semua', 'muat lagi', 'kembali ke'],
    pattern: patternAnyCase`^[«‹<\s]{0,3}(?:(?:muka surat|halaman)\s?:? ?\d{1,3}(?: ?(?:\/|daripada|dari) ?\d{1,3})?|seterusnya|sebelumnya|(?:artikel|berita) (?:seterusnya|sebelumnya)(?:\s?[:：] .{4,140})?|lihat semua|muat lagi|papar(?:kan)? lagi|kembali ke (?:atas|laman utama))[ .:…>»›]*$`,
    examples: {
      match: ['Muka surat 2 daripada 3', 'Artikel seterusnya: Feri Baharu Tiba', 'Lihat semua'],
      // A sentence goes on from the one before.
      skip: ['Seterusnya, penduduk membersihkan jalan itu bersama-sama.']
    }
  },
  {
    id: 'ms/credit',
    label: 'credit',
    zone: 'anywhere',
    needs: [':', '：', '|'],
    pattern: pattern`^[^\p{L}\p{N}]{0,3}(?<role>${role})(?: ?[/&] ?${role})?\s?[:：]\s*(?<names>${person})(?:[ ,;/|.–-]{1,3}(?:${role}\s?[:：]\s?${person}|[Ss]umber ?: ?[\p{L}\d. ]{2,40})){0,4}\s?[.|]?$`,
    shape: {length: 220},
    examples: {
      match: [
        {text: 'Penulis: Ahmad Zaki', fields: {names: ['Ahmad Zaki'], role: 'writer'}},
        {text: 'Teks: Ahmad Zaki | Foto: Nur Aina', fields: {names: ['Ahmad Zaki'], role: 'writer'}},
        {text: 'Wartawan: Nur Aina binti Rahman', fields: {role: 'reporter'}}
      ],
      // A writer in the story.
      skip: ['Penulis itu meletak jawatan pada Isnin.']
    }
  },
  {
    id: 'ms/caption',
    label: 'caption',
    zone: 'anywhere',
    needs: ['gambar', 'foto', 'kredit', 'gambar hiasan', 'ihsan', 'sumber'],
    pattern: pattern`^(?!["“]|.*[,”"] ?(?:kata|ujar)(?:nya)?\b)(?:(?:.{6,260}[^.!?] ?|.{6,260}\. ?)[([](?:[Gg]ambar|GAMBAR|[Ff]oto|FOTO|[Kk]redit|[Ii]hsan|[Ss]umber [Gg]ambar|[Gg]ambar [Hh]iasan|[Gg]ambar [Ff]ail|[Ff]oto [Ff]ail)\b(?: ?[.:–-] ?| )[^()[\]]{2,60}[)\]]|.{6,240} ?(?:[|–—-]|\. ?[-–—]?) ?(?:[Gg]ambar|GAMBAR|[Ff]oto|FOTO|[Gg]ambar [Hh]iasan|[Gg]ambar [Ff]ail)\s?(?::|[Ii]hsan|oleh|[Bb]ernama|BERNAMA|AFP|Reuters|AP|[Ff]ail|[Hh]iasan)[^.|]{0,50}|(?:[Gg]ambar|GAMBAR|[Ff]oto|FOTO|[Kk]redit|[Kk]redit [Ff]oto|[Kk]redit [Gg]ambar|[Ss]umber [Gg]ambar)\s?[:：/-] ?.{2,120}|[Gg]ambar [Hh]iasan\.?|[Ff]oto [Hh]iasan\.?|(?:[Gg]ambar|[Ff]oto) [Ii]hsan .{3,60})$`,
    shape: {length: 330, notStory: true},
    evidence:
      'Who took the picture, or that it is one, behind a bar, a dash or in brackets at the end; and nobody who speaks.',
    examples: {
      match: [
        'Penduduk menyeberangi sungai dengan rakit. (Gambar: Ahmad Zaki)',
        'Penduduk menyeberangi sungai - Foto Bernama',
        'Gambar hiasan',
        'Kredit foto: Ahmad Zaki',
        'Penduduk menyeberangi sungai. - Gambar fail'
      ],
      // A picture in the story; a quotation.
      skip: [
        'Gambar itu diambil penduduk pada pagi Isnin berhampiran jeti.',
        '"Kami gembira," kata pengurus jeti itu. (Gambar)'
      ]
    }
  },
  {
    id: 'ms/credit-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'inside',
    needs: ['enulis', 'artawan', 'ditor', 'eks', 'EKS', 'oto', 'ambar', 'aporan', 'enyunting'],
    pattern: pattern`(?<=[.!?”"’)\]…*]\s?)(?<role>${role})\s?[:：]\s?(?<names>${person})(?:[ ,;/|–-]{1,3}${role}\s?[:：]\s?${person}){0,4}(?=\s*[.|]?\s*(?:$|©|Hak ?[Cc]ipta|Tag|TAG|Baca))`,
    note: 'In copy flattened to one line the credits follow the last sentence.',
    examples: {
      match: [
        {
          text: 'Jeti itu dibuka semula semalam. Teks: Ahmad Zaki Foto: Nur Aina',
          fields: {names: ['Ahmad Zaki'], role: 'writer'}
        }
      ],
      // The word goes on as a sentence.
      skip: ['Jeti itu dibuka semula. Penulis: begitulah beliau menyebut kerjanya.']
    }
  },
  {
    id: 'ms/source-line',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'source'},
    needs: [
      'sumber',
      'bernama',
      'afp',
      'reuters',
      'ap',
      'agensi',
      'xinhua',
      'harian',
      'utusan',
      'kosmo',
      'awani',
      'getaran',
      'fmt'
    ],
    pattern: pattern`^[–—-]{0,3} ?(?:(?:[Ss]umber|SUMBER|[Oo]leh)\s?[:：]? ?)?(?<names>${agencies}|(?<=: ?)${domain})(?:[,/ ]{1,2}${agencies})?(?: ?<br ?\/?>)?[.*]{0,3}$`,
    examples: {
      match: [
        {text: 'Sumber: Bernama', fields: {names: ['Bernama'], role: 'source'}},
        {text: '– AGENSI', fields: {names: ['AGENSI']}}
      ],
      // The agency acts.
      skip: ['Bernama menubuhkan pejabat baharu di Ipoh.']
    }
  },
  {
    id: 'ms/source-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'source'},
    needs: [
      'BERNAMA',
      'Bernama',
      'AFP',
      'Reuters',
      'REUTERS',
      'AP',
      'AGENSI',
      'Agensi',
      'Xinhua',
      'BBC',
      'Harian',
      'Utusan',
      'Kosmo',
      'FMT',
      'TVS'
    ],
    pattern: pattern`(?<=[.!?”"’)] ?)(?:[-–—]{1,3} ?|[([] ?|(?:Sumber|SUMBER) ?[:：] ?)(?<names>${agencies})[)\]]?\.?$`,
    examples: {
      match: [
        {text: 'Mahkamah membenarkan ikat jamin RM5,000. — AGENSI', fields: {names: ['AGENSI'], role: 'source'}},
        {text: 'Mahkamah membenarkan ikat jamin RM5,000. (Bernama)', fields: {names: ['Bernama']}}
      ],
      // The agency is part of the sentence.
      skip: ['Gambar itu milik (Bernama)', 'Beliau bekas wartawan Agensi Bernama']
    }
  }
]
