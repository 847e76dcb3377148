/** Captions and picture credits as Indonesian outlets print them: the credit in brackets after the caption, before it, or on a line of its own. */
import {domain, pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

/** Words that only occur in a picture's credit. */
const picture = String.raw`(?:[Ff]oto|FOTO|[Ss]umber(?: [Ff]oto| [Gg]ambar)|[Dd]ok|DOK|[Dd]okumen|[Dd]okumentasi|[Ii]lustrasi|[Ii]st|IST|[Ii]stimewa|ISTIMEWA|[Tt]angkapan [Ll]ayar|[Ss]creenshot|[Kk]redit [Ff]oto|[Kk]olase|[Aa]rsip)\b ?[.:]? ?[^()[\]]{0,80}`
/** Agencies whose name is a picture's credit after a slash, or with "Foto". */
const pictureAgency = String.raw`(?:AP(?: Photo)?|AFP(?: PHOTO| Photo)?|Reuters|REUTERS|EPA(?:-EFE)?|ANTARA FOTO|Antara Foto|Xinhua|Getty Images|GETTY IMAGES|Shutterstock|SHUTTERSTOCK|iStock(?:photo)?|ISTOCK|Thinkstock|THINKSTOCK|Pixabay|PIXABAY|Unsplash|UNSPLASH|Pexels|PEXELS|Freepik|FREEPIK|NurPhoto|Anadolu|Alamy|SIPA)`
/** A name after the slash: of one word with a capital, or of several. An address is not a name. */
const photographer = String.raw`(?:\p{Lu}[\p{L}.'’@_]*|@[\w.]{2,30}|\p{Ll}[\p{L}.]* \p{L}[\p{L}.]*)(?:[ /-][\p{L}\d.'’@_]+){0,5}`
const outletAndName = String.raw`(?!www\.)${domain} ?\/ ?${photographer}`

/** A speaker: a quotation with its speaker belongs to the story, whatever credit follows. */
const noSpeaker = String.raw`(?!["“]|.*(?:[,?!.]["”] ?\p{Ll}|, (?:kata|ujar|tutur|ucap|jelas|ungkap|tegas|papar|terang|imbuh|sambung|lanjut)|\b(?:kata|ujar|tutur|ucap|jelas|ungkap|tegas|papar|imbuh)nya\b|\b(?:mengatakan|menyatakan|menyebut|menjelaskan|mengaku|menambahkan|menegaskan|mengungkapkan|menuturkan|berkata|memberitahu|memaklumkan|menurut)\b|(?:Beliau|Namun|Menurut|Selain itu|Sementara itu)\b))`
/** A caption has at most two sentences. */
const notThree = String.raw`(?!.*[\p{Ll}\d][.!?] \p{Lu}.*[\p{Ll}\d][.!?] \p{Lu}.*[\p{Ll}\d][.!?] )`

/** Words for people in pictures: captions begin with them and titles do not, so with a capital in the middle of a line they begin a caption. */
const pictured = String.raw`(?:Seorang|Sejumlah|Sebanyak|Sebuah|Beberapa|Suasana|Ilustrasi|Para|Warga|Petugas|Gubernur|Bupati|Wali [Kk]ota|Walikota|Presiden|Wakil|Menteri|Ketua|Kepala|Kapolres|Kapolda|Tim|Kegiatan|Acara|Proses|Lokasi|Kondisi|Penampakan|Potret|Tampak|Tampilan|Penyerahan|Pemain|Pelatih|Pengunjung|Pengendara|Calon|Dalam|Saat)`

const needsOfCredits = [
  '(foto',
  '[foto',
  '(sumber',
  '[sumber',
  '(dok',
  '[dok',
  '(ilustrasi',
  '[ilustrasi',
  '(ist',
  '[ist',
  '(tangkapan',
  '(screenshot',
  '(kredit',
  '(kolase',
  '(arsip',
  '(ap',
  '[ap',
  '(afp',
  '[afp',
  '(reuters',
  '[reuters',
  '(epa',
  '[epa',
  '(antara',
  '[antara',
  '(xinhua',
  '(getty',
  '[getty',
  '(shutterstock',
  '[shutterstock',
  '(istock',
  '[istock',
  '(thinkstock',
  '(pixabay',
  '[pixabay',
  '(unsplash',
  '[unsplash',
  '(pexels',
  '[pexels',
  '(freepik',
  '[freepik',
  '(nurphoto',
  '(anadolu',
  '(alamy',
  '.com',
  '.co',
  '.id',
  '.net',
  '.org',
  '.news',
  '.my',
  '.tv'
]

export const indonesianCaptions: readonly Rule[] = [
  {
    id: 'id/enlarge',
    label: 'boilerplate:caption',
    zone: 'anywhere',
    needs: ['perbesar'],
    pattern: patternAnyCase`^perbesar$`,
    block: {lines: 'any', most: 1, label: 'caption'},
    note: 'The button that enlarges a picture; the caption is under it.',
    examples: {
      match: ['Perbesar'],
      // A sentence.
      skip: ['Perbesar huruf agar mudah dibaca.']
    }
  },
  {
    id: 'id/caption-credit',
    label: 'caption',
    zone: 'anywhere',
    needs: needsOfCredits,
    pattern: pattern`^(?=.*[)\]]\.?$)${noSpeaker}(?!.*[([]\p{L}{2,14}[)\]]\.$)${notThree}(?=.{8,300}$).*(?:[([](?:${picture}|${pictureAgency} ?\/ ?[^()[\]]{2,60}|(?:ANTARA FOTO|Antara Foto|Getty Images|Shutterstock|iStock(?:photo)?|Pixabay|Unsplash|Pexels|Freepik))|(?<![.!?"”’…] ?)[([](?:[Ss]umber\b ?[.:]? ?[^()[\]]{2,80}|${outletAndName}|${pictureAgency}|ANTARA|Antara))[)\]]\.?$`,
    evidence: 'The photographer, or a word for a picture, in brackets at the end; nobody is quoted.',
    shape: {length: 330},
    note: 'An outlet and a name after a full stop credit a picture or the story: only a line of its own shows which.',
    examples: {
      match: [
        'Warga menyeberangi sungai (Contoh.com/Rudi Hartono)',
        'Ilustrasi pasar malam. (Foto: Istimewa)',
        'Pantai itu ramai lagi. (AP/John Doe)',
        'Pasar malam di tepi sungai (Sumber: Humas Kota)'
      ],
      skip: [
        // An agency credited inside a sentence.
        'Laporan AFP (Senin) menyebut pantai itu ramai lagi.',
        // A quotation with its speaker belongs to the story, whatever credit follows.
        '"Kami senang sekali," kata pengelola pantai itu pada Senin. (Antara)',
        // A whole sentence of the story, credited by outlet and name.
        'Selain itu tampak pula pagar bambu yang roboh di sisi dermaga. (Contoh.com/Rudi Hartono)',
        // What stands before the full stop belongs to the sentence.
        'Data itu disusun oleh pengelola pantai (Foto).',
        // An address that the sentence speaks of.
        'Kami tidak menemukan lowongan itu pada situs perusahaan tersebut (www.contoh.co.id/karier).',
        'Formulir itu ada pada laman desa (contoh.desa.id/formulir)'
      ]
    }
  },
  {
    id: 'id/caption-behind-bar',
    label: 'caption',
    zone: 'anywhere',
    needs: ['| ', '/ foto', '/ dok'],
    pattern: patternAnyCase`^.{8,220} ?(?:\|{1,2}|\/) ?(?:sumber foto|sumber gambar|foto|gambar|kredit foto|dok(?:umentasi)?|ilustrasi|credit)\s?[.:]\s?[^|]{2,60}$`,
    evidence: 'A bar and the credit of a picture close the line.',
    shape: {length: 290},
    examples: {
      match: [
        'Dua pendayung melintas di depan tribun danau pada hari pertama lomba | Sumber Foto: Istimewa',
        'Kios baru di pasar lama | Foto: Rudi Hartono'
      ],
      // A menu.
      skip: ['Berita | Foto | Video', 'Warga melihat pameran | foto itu dipasang pada Senin']
    }
  },
  {
    id: 'id/caption-photographer-first',
    label: 'caption',
    zone: 'anywhere',
    needs: ['/', 'ilustrasi', 'infografik', ' via ', 'dok'],
    pattern: pattern`^(?:(?:${domain}|AP|AFP|EPA|ANTARA(?: FOTO)?|Antara(?: Foto)?|REUTERS|Reuters|Getty Images|GETTY IMAGES|SHUTTERSTOCK|Shutterstock|ISTOCK|iStock|Thinkstock|Tribunnews|Warta Kota|Kontributor [\p{L} ]{3,25}|[Dd]ok(?:\.|umentasi)?|DOK\.?)(?: ?\/ ?[^\s/](?:[^\s/]|\s(?![-–—:]\s)){1,50}?| via [\p{L} ]{3,25}){1,3} ?\s(?![-–—:]\s).{3,400}|(?:\p{Ll}[\p{L}\d._-]* )?(?:(?:[\p{Lu}\d@][\p{L}\d./@-]*|[Dd]ok\.?|\p{Ll}[\p{L}\d-]*\.(?:com|id|co|net)\S*|via|pribadi) ){0,4}(?<=.)(?:Ilustrasi|ILUSTRASI|Infografik)\b(?!.*\b(?:adalah|merupakan)\b|.*, (?:kata|ujar|tutur|ucap|jelas|ungkap|tulis)\b).{0,110}|(?:DOK|Dok)\.? (?:\p{Lu}[\p{Lu}\d./&-]+ ){1,6}(?!(?:\p{Lu}\p{Ll}+ ){1,4}(?:itu|tersebut|akan|telah|sudah|adalah)\b)\p{Lu}\p{Ll}+ .{3,300}|(?:Dokumentasi|Dok\.) (?!.*\bbahwa\b|(?:\p{Lu}[\p{L}.]+ ){1,5}(?:m[ae]n\p{L}+|bukan|adalah|sudah|telah|belum|akan|tidak|hilang|itu|tersebut|yang)\b)\p{Lu}[\p{L}.]+ \p{Lu}.{3,200})$`,
    evidence: 'The agency or the photographer precedes the caption, which begins with a capital in mid-line.',
    shape: {length: 460},
    note: 'Some outlets print the photographer before the caption, without brackets.',
    examples: {
      match: [
        'CONTOH.com/RUDI Truk terguling di jalan tol',
        'Shutterstock Ilustrasi pasar malam',
        'DOK. CONTOH BIKE Sepeda lipat seri ketiga',
        'DOK HUMAS PEMKOT BOGOR Wali kota menanam pohon'
      ],
      skip: [
        // An outlet reports something.
        'Contoh.com melaporkan bahwa truk terguling di jalan tol itu.',
        // The records of an office, as the subject of a sentence.
        'Dokumentasi Kebun Contoh menunjukkan bahwa pohon itu ditanam pada 1911.',
        'Dokumentasi Museum Contoh hilang sejak banjir besar pada 1996.',
        // A dateline.
        'Contoh.com/Bandung – Truk terguling di jalan tol pada Senin pagi.'
      ]
    }
  },
  {
    id: 'id/caption-via-first',
    label: 'caption',
    zone: 'body',
    needs: [
      'via ',
      'istimewa ',
      'tangkapan layar ',
      'screenshot ',
      'instagram ',
      'twitter ',
      'facebook ',
      'youtube ',
      'handout ',
      'ist '
    ],
    pattern: pattern`^${noSpeaker}(?:(?:VIA|[Vv]ia) [\p{Lu}\d.&-]{2,}(?: [\p{Lu}\d.&-]{2,}){0,4}|(?:[Tt]angkapan [Ll]ayar|[Ss]creenshot)(?: (?:kanal )?(?:\p{Lu}|\d)[\p{L}\d]*){1,3}|(?:Instagram|Twitter|Facebook|YouTube|TikTok)(?:[ /]@[\w.]{2,30}| \p{Lu}[\p{L}\d.]*\.)|ISTIMEWA|Istimewa|IST|HANDOUT|Handout)(?: ?\/ ?[\p{L}\d. @]{2,30})? (?:\p{Lu}\p{Ll}+) [\p{Ll}\d].{4,240}$`,
    evidence:
      'The source of the picture before the caption, which begins with a capital in mid-line, and nobody who speaks.',
    shape: {length: 300},
    note: 'The source of the picture, then its caption, which begins with a capital in mid-line.',
    examples: {
      match: [
        {
          text: 'BANDUNG, CONTOH.com - Pasar lama itu dibuka lagi pada Senin pagi setelah setahun ditutup.\n\nVIA CONTOHWEAR Dalam seri ini unsur bambu hadir pada jok berwarna hijau.\n\nPasar itu kini lebih bersih daripada sebelumnya, kata para pedagang yang berjualan di sana.',
          line: 3
        },
        {
          text: 'BANDUNG, CONTOH.com - Pasar lama itu dibuka lagi pada Senin pagi setelah setahun ditutup.\n\nTangkapan layar YouTube Suasana di dalam pasar pada hari pertama\n\nPasar itu kini lebih bersih daripada sebelumnya, kata para pedagang yang berjualan di sana.',
          line: 3
        }
      ],
      // An account that does something; a title.
      skip: ['Instagram Contoh menghapus foto itu pada Senin.', 'Istimewa Sekali Pasar Lama Ini']
    }
  },
  {
    id: 'id/caption-press-office-first',
    label: 'caption',
    zone: 'body',
    needs: ['humas ', 'dok ', 'dok. ', 'biro pers ', 'dokumentasi '],
    pattern: pattern`^(?!.*\b(?:mengatakan|menyebut|menyatakan|menjelaskan|membantah|mengaku|menegaskan|menambahkan|mengungkapkan|memastikan|meminta|mengimbau)\b)(?:Biro )?(?:Humas|HUMAS|Biro [Pp]ers|Dok\.?|DOK\.?|Dokumentasi)(?: (?:Setpres|Pemkot|Pemkab|Pemprov|Polda|Polres|Kemen\p{L}+|DPR(?:D)?|TNI|Polri|PT|RS(?:UD)?))?(?: \p{Lu}[\p{L}\d.-]*){1,5} (?:${pictured} .{4,200}|(?:[\p{Ll}\d]\S*)(?: (?!(?:me|mem|men|ber|di|ter)\p{Ll}{3,})[\p{L}\d]\S*){0,7})$`,
    shape: {length: 240, sentenceEnd: false},
    note: 'Without a verb and a full stop it describes a picture.',
    examples: {
      match: [
        {
          text: 'BANDUNG, CONTOH.com - Skuter itu resmi diluncurkan kemarin di Bandung dengan harga baru.\n\nBiro Humas Contoh Skuter Contoh seri ketiga\n\nHarga skuter itu mulai Rp 33,6 juta sampai Rp 49,7 juta, kata pengelola pabrik.',
          line: 3
        },
        {
          text: 'BANDUNG, CONTOH.com - Posko itu dibuka kemarin di Bandung dengan tiga petugas yang berjaga.\n\nHumas Pemkot Bandung Wali Kota meninjau posko di alun-alun\n\nPosko itu buka sampai malam hari, kata petugas yang berjaga di sana sejak pagi.',
          line: 3
        }
      ],
      // The office speaks; a sentence without a full stop; a title.
      skip: [
        'Humas Taman Contoh mengatakan bahwa perosotan baru lebih aman bagi anak kecil.',
        'Humas Polda Contoh bergerak cepat menangani kabar itu',
        'Humas Polda Contoh Membantah'
      ]
    }
  },
  {
    id: 'id/caption-agency-and-name',
    label: 'caption',
    zone: 'body',
    needs: ['reuters ', 'afp ', 'ap ', 'epa ', 'getty images ', 'antara '],
    pattern: pattern`^(?:Reuters|REUTERS|AFP|AP|EPA|Getty Images|ANTARA|Antara)(?: ?[/-] ?| )(?!(?:Foto|Photo|News|Pagi|Siang|Malam|TV|Institute|Group|Jakarta)\b)(?!.* (?:Me[lmnr]|Ber|Ter)\p{Ll}{3})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$`,
    shape: {words: 5},
    note: 'An agency, and the name of the person shown or of the photographer.',
    examples: {
      match: [
        {
          text: 'BANDUNG, CONTOH.com - Pasar lama itu dibuka lagi pada Senin pagi setelah setahun ditutup.\n\nReuters Dravik Soren\n\nPasar itu kini lebih bersih daripada sebelumnya, kata para pedagang yang berjualan di sana.',
          line: 3
        }
      ],
      // A subheading about the agency.
      skip: ['Reuters Institute Menulis', 'Antara Pagi dan Petang']
    }
  },
  {
    id: 'id/picture-agency',
    label: 'caption',
    zone: 'body',
    needs: ['afp', 'ap', 'reuters', 'antara', 'getty images', 'xinhua', 'istimewa', 'shutterstock', 'dok'],
    pattern: pattern`^(?:AFP|AP|Reuters|REUTERS|ANTARA(?: FOTO)?|Antara Foto|Getty Images|GETTY IMAGES|Xinhua|XINHUA|Istimewa|ISTIMEWA|Shutterstock|SHUTTERSTOCK|[Dd]ok\. ?[Ii]stimewa)(?:\/[\p{L} .]{2,40})?$`,
    block: {lines: 'tight', most: 1},
    note: 'All that is left of a picture: its agency. If blank lines separate paragraphs, the line directly under it is the caption.',
    examples: {
      match: [
        {
          text: 'CONTOH – Petugas menutup pasar di Bandung pada Minggu siang karena banjir.\n\nAFP\nPedagang mengemas barang di depan pasar.\n\nWali kota mengatakan penutupan berlaku dua pekan sampai akhir bulan.',
          line: 4
        }
      ],
      // An agency that reports.
      skip: ['AFP melaporkan bahwa pasar itu ditutup.']
    }
  },
  {
    id: 'id/agency-above',
    label: 'caption',
    zone: 'head',
    needs: ['afp', 'ap', 'reuters', 'antara', 'getty images', 'xinhua', 'istimewa', 'shutterstock'],
    pattern: pattern`^(?:AFP|AP|Reuters|REUTERS|ANTARA(?: FOTO)?|Antara Foto|Getty Images|GETTY IMAGES|Xinhua|XINHUA|Istimewa|ISTIMEWA|Shutterstock|SHUTTERSTOCK)(?:\/[\p{L} .]{2,40})?$`,
    examples: {
      match: ['Reuters\n\nPetugas di Bandung menutup pasar pada Minggu siang karena banjir merendam jalan utama.'],
      // An agency that reports.
      skip: ['Reuters melaporkan bahwa pasar itu ditutup.']
    }
  },
  {
    id: 'id/agency-below',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'source'},
    needs: ['afp', 'ap', 'reuters', 'antara', 'xinhua', 'kyodo', 'sputnik', 'anadolu'],
    pattern: pattern`^[–—-]{0,2} ?(?<names>AFP|AP|Reuters|REUTERS|ANTARA|Antara|Xinhua|XINHUA|Kyodo|Sputnik|Anadolu)[.*]{0,3}$`,
    examples: {
      match: [
        {
          text: `${'Petugas di Bandung menutup pasar pada Minggu siang karena banjir merendam jalan utama kota.\n'.repeat(8)}Antara`,
          line: 9,
          fields: {names: ['Antara'], role: 'source'}
        }
      ],
      // The agency reports.
      skip: ['Antara melaporkan bahwa pasar itu ditutup.']
    }
  },
  {
    id: 'id/caption-account-and-year',
    label: 'caption',
    zone: 'anywhere',
    needs: ['©'],
    pattern: patternAnyCase`^(?!.*(?:copyright|hak cipta|all rights|dilindungi))[^.!?]{3,80}(?:[.] ?)?(?:@|instagram|twitter|facebook|youtube|tiktok|istimewa|dok|foto|shutterstock|antara|reuters|afp)[^!?]{0,100}\s?©\s?\d{4}(?: [\p{L}\d.\/]{2,40}){0,4}$`,
    shape: {length: 200},
    examples: {
      match: [
        'rudi hartono. instagram @rudih / @sinta ©2019 Contoh.com',
        'pasar malam. shutterstock © 2021 Contoh.com'
      ],
      // The notice at the foot of a page.
      skip: ['Copyright ©2021 Kabar Contoh', 'Hak cipta © 2021 instagram @contoh']
    }
  },
  {
    id: 'id/caption-illustration',
    label: 'caption',
    zone: 'anywhere',
    needs: [
      'ilustrasi',
      'foto',
      'gambar',
      'photo',
      'pixabay',
      'unsplash',
      'pexels',
      'freepik',
      'shutterstock',
      'getty',
      'istock',
      'instagram',
      'twitter',
      'dok',
      'istimewa'
    ],
    pattern: patternAnyCase`^(?:(?!.{60,}\.$)(?!(?=.*\.$).*\b(?:dibuat|digambar|dilukis|dipasang|dimuat|menunjukkan|menampilkan|memperlihatkan|menjadi)\b)(?:foto )?ilustrasi\b(?! (?:\p{L}+ ){0,3}(?:itu|ini|tersebut|adalah|merupakan)\b)(?!.*, (?:kata|ujar|tutur|ucap|jelas|ungkap|tulis)\b)[ .:,-].{3,160}|(?:foto|gambar|sumber foto|sumber gambar|kredit foto|photo)\s?(?:[:：/]|oleh ).{2,160}|(?:pixabay|unsplash|pexels|freepik|shutterstock|getty ?images|istockphoto|instagram|twitter|dok\. ?\w+|istimewa)(?:\.com)?(?:\/[\w .@-]{2,60})?)$`,
    shape: {length: 190},
    examples: {
      match: ['Ilustrasi pasar malam di kota itu', 'Foto: Istimewa', 'Pixabay'],
      skip: [
        // A sentence that begins with the word.
        'Ilustrasinya mudah: harga naik, belanja turun, dan pasar sepi pada akhir pekan itu.',
        // The picture is what the story is about.
        'Ilustrasi buku itu dibuat oleh warga desa sendiri.',
        'Ilustrasi pada sampulnya dibuat warga desa, kata penulisnya.',
        'Ilustrasi kapal pada tiket dibuat oleh pelajar setempat.'
      ]
    }
  },
  {
    id: 'id/caption-label',
    label: 'caption',
    zone: 'anywhere',
    needs: [
      'sumber gambar',
      'hak atas foto',
      'keterangan gambar',
      'keterangan foto',
      'keterangan video',
      'image caption',
      'image copyright',
      'takarir',
      'ilustrasi'
    ],
    pattern: pattern`^(?:\(?(?:[Ff]oto |[Gg]ambar )?[Ii]lustrasi\.?\)?|ILUSTRASI)$|^(?:Sumber [Gg]ambar|Hak [Aa]tas [Ff]oto|Keterangan (?:[Gg]ambar|[Vv]ideo|[Ff]oto)|Takarir|Image caption|Image copyright)(?:[,:] ?| (?=\p{Lu}))(?!.*, (?:kata|ujar|tutur)\b)\S.{1,300}$`,
    shape: {length: 330},
    evidence:
      'A word that pages print before captions, followed by a comma, a colon or a capital; or the word for an illustration alone.',
    examples: {
      match: ['Ilustrasi', 'Keterangan foto: Warga menyeberangi sungai dengan rakit bambu.'],
      // The caption in the story.
      skip: ['Keterangan gambar itu keliru, kata pengelola pasar.', 'Sumber gambarnya tidak diketahui.']
    }
  },
  {
    id: 'id/picture-credit-ending',
    label: 'boilerplate:caption',
    zone: 'anywhere',
    extent: 'ending',
    needs: ['foto', 'Foto', 'FOTO', 'Dok', 'dok', 'stimewa', '.com', '.co', '.id', '.net', '.news', '.tv'],
    pattern: pattern`(?<=[.!?]["”’)]?\s{0,2})[([](?:(?:[Ff]oto|FOTO|[Ss]umber [Ff]oto|[Dd]ok|DOK|[Ii]stimewa)\b ?[.:]? ?[^()[\]]{0,60}|${outletAndName})[)\]]$`,
    note: 'After a sentence only the credit is removed: the sentence may be the story’s.',
    examples: {
      match: [
        {
          text: [
            'Pengurus koperasi mulai mendata perahu warga di tiga dermaga pada Senin pagi.',
            'Selain itu tampak pula pagar bambu yang roboh di sisi dermaga. (Contoh.com/Rudi Hartono)',
            'Pendataan berlangsung tanpa biaya dan akan selesai pada akhir pekan, kata ketua koperasi.',
            'Nelayan yang pulang siang dapat mendaftar di kantor desa sampai malam hari.',
            'Mereka membawa surat kapal dan kartu keluarga, lalu menunggu giliran di halaman.',
            'Ketua koperasi berharap bantuan tiba sebelum musim angin barat dimulai.',
            'Tahun lalu bantuan itu terlambat dua bulan karena jalan ke pesisir putus.',
            'Pemerintah kota menyiapkan dua truk untuk mengangkut jaring dan bahan bakar.',
            'Warga lain menunggu kabar tentang perbaikan dermaga yang rusak sejak banjir.',
            'Pekerjaan itu akan dimulai setelah pendataan selesai, kata kepala dinas.'
          ].join('\n'),
          line: 2
        }
      ],
      // A file that the sentence speaks of.
      skip: ['Pengurus koperasi menyimpan berkas itu di kantor (dok. koperasi)']
    }
  }
]
