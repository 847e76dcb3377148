/** Datelines of Indonesian outlets, the most certain form first. */
import {dash, domain, outlet, pattern, place, places, spacedDash} from '../fragments.ts'
import type {Rule} from '../types.ts'

/** Dates in datelines: "14 Maret 2024", "Kamis, 14 Maret", "14/3". */
const month =
  '(?:[Jj]anuari|[Ff]ebruari|[Mm]aret|[Aa]pril|[Mm]ei|[Jj]uni|[Jj]uli|[Aa]gustus|[Ss]eptember|[Oo]ktober|[Nn]ovember|[Dd]esember)'
const weekday = "(?:Senin|Selasa|Rabu|Kamis|Jum'?at|Sabtu|Minggu|Ahad)"
const day = String.raw`\d{1,2} ${month}(?: \d{4})?`
const dayInDigits = String.raw`\d{1,2}[/.-]\d{1,2}`

/** A place whose hyphen could be that of the dateline: one to three words with a capital, and nothing else. */
const plainPlace = String.raw`\p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+){0,2}`
/** Words in capitals that are not towns: kinds of papers. */
const noTown = String.raw`(?!(?:BERITA|HARIAN|KABAR|KORAN|MAJALAH|MEDIA|RADAR|RADIO|SUARA|SURAT|TABLOID|TRIBUN|WARTA|EDITOR|INFO|FOTO|VIDEO)\b)`
const capitalTown = String.raw`\p{Lu}{3,}(?: \p{Lu}{3,}){0,2}`
/** Papers whose name is one word in capitals: "POSMETRO", "HARIANRAWA", "BATAMPOS". */
const paper = String.raw`(?:(?:BERITA|DESK|HARIAN|INFO|JURNAL|KABAR|KORAN|MEDIA|METRO|POJOK|POS|PORTAL|RADAR|SUARA|TRIBUN|WARTA|LENSA|SINAR)\p{Lu}{3,14}|\p{Lu}{3,14}(?:POS|POST|NEWS|TIMES|TIME|EKSPRES|EXPRESS|MEDIA|TODAY|NET|TV|KINI|ONLINE|UPDATE|PRESS|TRIBUN|INDO|PRO|LINE|ZONE))`
/** Words in capitals that describe the story, and are not an outlet: "INFO NASIONAL", "BERITA DUKA". */
const noPaper =
  '(?!\\p{L}+ (?:ACARA|ADVERTORIAL|BAIK|BISNIS|BOHONG|DUKA|FOTO|GEMBIRA|HARI|HOAKS|KHUSUS|LOKER|LOWONGAN|NASIONAL|PALSU|PENTING|PILIHAN|POPULER|SOSIAL|TERBARU|TERKINI|TERPOPULER|UTAMA|VIDEO|VIRAL)(?!\\p{L}))'
/** The same as two words, and with the capitals of a title. */
const paperInWords = String.raw`(?:${noPaper}(?:BERITA|DESK|HALUAN|HARIAN|INFO|JURNAL|KABAR|KLIK|KORAN|LENSA|LINGKAR|MANTRA|MEDIA|METRO|POJOK|PORTAL|POSMETRO|RADAR|SEPUTAR|SINAR|SUARA|TRIBUN|WARTA|ZONA|Harian|Koran|Radar|Sinar|Suara|Tribun|Warta|Pikiran|PIKIRAN|Kedaulatan|KEDAULATAN) \p{Lu}\p{L}{2,}|\p{Lu}\p{L}{2,} (?:POS|POST|TIMES|EKSPRES|EXPRESS|TV|ONLINE|Pos|Post|Times|Ekspres|Express))`
/** One word with a capital inside: "BeritaContoh", "ContohNews". */
const paperInCamels = String.raw`(?:(?:Berita|Harian|Info|Jurnal|Kabar|Koran|Lensa|Media|Metro|Pojok|Pos|Portal|Radar|Sinar|Suara|Tribun|Warta)\p{Lu}\p{L}{2,14}|\p{Lu}\p{Ll}{2,14}(?:News|Pos|Post|Kini|Times|Time|Update|Today|Online|Ekspres|Express|Media|Press|Pro|Raya|Line|Zone|TV|NET|Net|Indo|Satu))`

/** Several places may be joined by a word: "JAKARTA dan BOGOR". */
const joinedPlaces = String.raw`${places}(?: dan ${place})?`
/** The separator between dateline and lead; a comma or a full stop may precede the dash. */
const parting = String.raw`(?:[.,]?${spacedDash}|\|)`
/** A date after the outlet or the place: "(5/6/2024)", "Rabu, 5 Juni 2024", "– Rabu (5/6)". */
const dayBehind = String.raw`[,.]?\s*(?:-{1,2}|[–—|])?\s*(?:${weekday},? ?)?\(?(?:${weekday},? ?)?(?<date>${day}|${dayInDigits}(?:[/.-]\d{2,4})?)\)?`
/** Every such date contains one of these. */
const dayNeeds = [
  ...['/', '-0', '-1', '.0', '.1', 'anuari', 'ebruari', 'aret ', 'pril', 'Mei', 'mei ', 'Juni', 'juni', 'Juli', 'juli'],
  ...['gustus', 'eptember', 'ktober', 'ovember', 'esember']
]
const leadFollows = String.raw`(?=[\p{Lu}"“‘'\d(])`

/** The forms of the dateline, the most certain first. The parser checks whether `outlet` is an outlet. */
export const indonesianDatelines: readonly Rule[] = [
  {
    id: 'id/dateline-outlet-place-date',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: dayNeeds,
    pattern: pattern`^\**(?<outlet>${domain}) ?[,|] ?(?<places>${joinedPlaces})${dayBehind}\s*(?<separator>-{1,2}|[–—:|])\s*${leadFollows}`,
    examples: {
      match: [
        {
          text: 'Contoh.id, Bandung (5/6/2024) – Sidang itu ditunda.',
          fields: {places: ['Bandung'], outlet: 'Contoh.id', date: '2024-06-05'}
        },
        {
          text: 'CONTOH.ID | BANDUNG, Rabu 5 Juni 2024 - Sidang itu ditunda.',
          fields: {places: ['BANDUNG'], outlet: 'CONTOH.ID', date: '2024-06-05'}
        }
      ],
      // The day is a part of the sentence.
      skip: ['Contoh.id, Bandung 5 Juni 2024 tidak terbit karena banjir.']
    }
  },
  {
    id: 'id/dateline-place-outlet-date',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: dayNeeds,
    pattern: pattern`^\**(?<places>${joinedPlaces}) ?, ?(?<outlet>${domain})${dayBehind}\s*(?<separator>-{1,2}|[–—:|])\s*${leadFollows}`,
    examples: {
      match: [
        {
          text: 'Bandung, Contoh.id (5/6/2024) – Sidang itu ditunda.',
          fields: {places: ['Bandung'], outlet: 'Contoh.id', date: '2024-06-05'}
        },
        {
          text: 'Bandung, Contoh.id – Rabu (5/6) – Sidang itu ditunda.',
          fields: {places: ['Bandung'], outlet: 'Contoh.id', date: '--06-05'}
        }
      ],
      // A score behind a page's name.
      skip: ['Rudi, Contoh.id 2/1 – begitu tertulis di papan itu.']
    }
  },
  {
    id: 'id/dateline-outlet-place',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    pattern: pattern`^\**(?<outlet>${outlet}) ?[,/] ?(?<places>${joinedPlaces})\**\s*(?<separator>${parting})\s*`,
    examples: {
      match: [
        {
          text: 'CONTOH.CO.ID, JAKARTA -- Sidang itu ditunda hingga Senin.',
          fields: {outlet: 'CONTOH.CO.ID', places: ['JAKARTA']}
        },
        {
          text: 'Kabar Contoh, Bandung – Sidang itu ditunda hingga Senin.',
          fields: {outlet: 'Kabar Contoh', places: ['Bandung']}
        },
        {text: 'Contoh.com, Washington D.C - Menteri itu berbicara.', fields: {places: ['Washington D.C']}},
        {text: 'Contoh.id, Bandung,- Sidang itu ditunda.', fields: {outlet: 'Contoh.id', places: ['Bandung']}},
        {text: 'Contoh.info/Bandung – Sidang itu ditunda.', fields: {outlet: 'Contoh.info', places: ['Bandung']}},
        {text: 'RCN, Bandung : Sidang itu ditunda.', fields: {outlet: 'RCN', places: ['Bandung']}}
      ],
      skip: [
        // A club's hyphen is no dash.
        'Paris Saint-Germain menang atas tamunya pada Minggu malam.',
        // A person and a town, and what is said of both.
        'Rudi, Bandung - dua hal yang tak terpisahkan sejak Senin.'
      ]
    }
  },
  {
    id: 'id/dateline-outlet-stop-place',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['. '],
    pattern: pattern`^\**(?<outlet>${domain})[.;] (?<places>${places})\**\s*(?<separator>${spacedDash})\s*`,
    note: 'A full stop typed in place of the comma.',
    examples: {
      match: [
        {text: 'CONTOH.CO. BANDUNG - Sidang itu ditunda.', fields: {outlet: 'CONTOH.CO', places: ['BANDUNG']}},
        {text: 'Contoh.com. Bandung – Sidang itu ditunda.', fields: {outlet: 'Contoh.com', places: ['Bandung']}}
      ],
      // A sentence ends with the address.
      skip: ['Daftarlah lewat contoh.com. Panitia menunggu sampai Senin.']
    }
  },
  {
    id: 'id/dateline-place-outlet',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    pattern: pattern`^\**(?<places>${joinedPlaces}) ?, ?(?<outlet>${outlet}(?:\/${outlet})?)\**\s*(?<separator>[.,]?(?:-{1,3}|[–—―_:|]))\s*`,
    examples: {
      match: [
        {text: 'Bandung, Contohan – Sidang itu ditunda.', fields: {places: ['Bandung'], outlet: 'Contohan'}},
        {text: 'BANDUNG, CONTOH – Sidang itu ditunda.', fields: {places: ['BANDUNG'], outlet: 'CONTOH'}},
        {text: 'Bandung, CC Indonesia -- Sidang itu ditunda.', fields: {places: ['Bandung'], outlet: 'CC Indonesia'}},
        {text: 'DESA LAMA, Contoh TV – Sidang itu ditunda.', fields: {places: ['DESA LAMA'], outlet: 'Contoh TV'}},
        {text: 'BANDUNG dan BOGOR, Contoh.com - Sidang itu ditunda.', fields: {places: ['BANDUNG', 'BOGOR']}},
        {text: 'BANDUNG, Contoh.id,- Sidang itu ditunda.', fields: {places: ['BANDUNG'], outlet: 'Contoh.id'}},
        {
          text: 'KARANGANYAR, Contoh.com–Kereta itu berangkat kosong.',
          fields: {places: ['KARANGANYAR'], outlet: 'Contoh.com'}
        }
      ],
      skip: [
        // A list of names, then a dash.
        'Rudi, Sinta - dua warga desa itu - mengaku tidak tahu.',
        // Two people and a road.
        'Rudi Hartono, Sinta Dewi – Dua warga desa itu mengaku tidak tahu.',
        'Bandung, Bogor-Cianjur, dan Depok kini lebih dekat.'
      ]
    }
  },
  {
    id: 'id/dateline-place-bar-outlet',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['|', '//'],
    pattern: pattern`^(?<places>${place}) ?(?:\|{1,2}|\/\/) ?(?<outlet>${outlet})\s*(?<separator>-{1,2}|[–—]|:(?= ))\s*${leadFollows}`,
    examples: {
      match: [
        {text: 'BANDUNG | CONTOHAN - Sidang itu ditunda.', fields: {places: ['BANDUNG'], outlet: 'CONTOHAN'}},
        {text: 'Desa Lama // Contoh.id – Sidang itu ditunda.', fields: {places: ['Desa Lama'], outlet: 'Contoh.id'}}
      ],
      // Two parts of a menu.
      skip: ['Bandung | Bogor | Depok', 'Rudi | Sinta - Dua warga desa itu mengaku tidak tahu.']
    }
  },
  {
    id: 'id/dateline-outlet-town',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['-', '–', '—', ':'],
    pattern: pattern`^(?<outlet>${domain}) (?<places>${capitalTown})\s*(?<separator>${parting})\s*${leadFollows}`,
    note: 'No comma between the outlet and the town.',
    examples: {
      match: [{text: 'CONTOH.ID BANDUNG - Sidang itu ditunda.', fields: {outlet: 'CONTOH.ID', places: ['BANDUNG']}}],
      // The site is the subject.
      skip: ['CONTOH.ID MENANG - begitu tertulis di papan itu.']
    }
  },
  {
    id: 'id/dateline-outlet-place-in-brackets',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['(', '['],
    pattern: pattern`^(?<outlet>${domain}) ?[([] ?(?<places>${joinedPlaces}) ?[)\]]\s*(?<separator>${parting})\s*${leadFollows}`,
    examples: {
      match: [
        {text: 'CONTOH.CO (BANDUNG) - Sidang itu ditunda.', fields: {outlet: 'CONTOH.CO', places: ['BANDUNG']}},
        {text: 'Contoh.co [Bandung] – Sidang itu ditunda.', fields: {outlet: 'Contoh.co', places: ['Bandung']}}
      ],
      // Who owns the site.
      skip: ['Contoh.co (Rudi Hartono) menerbitkan daftar itu pada Senin.']
    }
  },
  {
    id: 'id/dateline-all-in-brackets',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: ['['],
    pattern: pattern`^\[(?<places>${capitalTown})(?:, ?(?<outlet>\p{Lu}[\p{L}\d.]{1,20}(?: \p{Lu}[\p{L}\d]{1,15})?))?\](?<separator>\s*(?:-{1,2}|[–—:])?\s*)${leadFollows}`,
    knownPlaces: true,
    certain: true,
    examples: {
      match: [
        {text: '[JAKARTA] Sidang itu ditunda hingga Senin.', fields: {places: ['JAKARTA']}},
        {text: '[JAKARTA, SPC] Sidang itu ditunda.', fields: {places: ['JAKARTA'], outlet: 'SPC'}}
      ],
      // A mark of a song; whose words follow.
      skip: ['[REFF] Kembali lagi kau pulang ke rumah.', '[RUDI] Kembali lagi kau pulang ke rumah.']
    }
  },
  {
    id: 'id/dateline-place-date-in-brackets',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: ['('],
    pattern: pattern`^\((?<places>${plainPlace}),? ?(?:${weekday},? ?)?(?<date>${day}|${dayInDigits}[/.-]\d{2,4})\)(?<separator>\s*(?:-{1,2}|[–—:])?\s*)${leadFollows}`,
    knownPlaces: true,
    examples: {
      match: [{text: '(Bandung, 5/6/2024) - Sidang itu ditunda.', fields: {places: ['Bandung'], date: '2024-06-05'}}],
      // When somebody was born.
      skip: ['(Rudi, 5/6/1984) - Sidang itu ditunda.']
    }
  },
  {
    id: 'id/dateline-place-colon-outlet',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: [':'],
    pattern: pattern`^(?<places>${capitalTown})(?:--|[–—])(?<outlet>\p{Lu}{4,}(?: \p{Lu}{2,})?)(?<separator>:)\s*${leadFollows}`,
    knownPlaces: true,
    certain: true,
    note: 'A dash, and the outlet with a colon, in place of the usual comma and dash.',
    examples: {
      match: [{text: 'JAKARTA--CONTOHAN: Sidang itu ditunda.', fields: {places: ['JAKARTA'], outlet: 'CONTOHAN'}}],
      // A road and what became of it.
      skip: ['JAKARTA-BANDUNG: Sidang itu ditunda.', 'RUDI–CONTOHAN: Sidang itu ditunda.']
    }
  },
  {
    id: 'id/dateline-place-dash-paper',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: [' - ', ' – ', ' — '],
    pattern: pattern`^(?<places>${capitalTown}) (?:-|–|—) (?<outlet>${domain}|(?:RADAR|HARIAN|KORAN|TRIBUN|SUARA|BERITA|KABAR|MEDIA|Radar|Harian|Koran|Tribun|Suara|Kabar|Media) \p{Lu}\p{L}{2,}|\p{Lu}\p{L}{2,} (?:POS|POST|NEWS|TIMES|EKSPRES|EXPRESS|TV|ONLINE|Pos|Post|News|Times|Ekspres|Express|Online)) ?(?<separator>-|–|—)\s+${leadFollows}`,
    examples: {
      match: [
        {text: 'BANDUNG - RADAR CONTOH - Sidang itu ditunda.', fields: {places: ['BANDUNG'], outlet: 'RADAR CONTOH'}},
        {text: 'BANDUNG – Contoh.id – Sidang itu ditunda.', fields: {places: ['BANDUNG'], outlet: 'Contoh.id'}}
      ],
      // Dashes around a clause.
      skip: ['BANDUNG - kota kembang - Sidang itu ditunda.']
    }
  },
  {
    id: 'id/dateline-town-outlet',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['-', '–', '—', ':'],
    pattern: pattern`^${noTown}(?<places>${capitalTown}|${plainPlace}) (?<outlet>${domain})\s*(?<separator>-{1,3}|[–—―_:])\s*(?=[\p{Lu}"“‘'\d(])`,
    note: 'No comma between the town and the outlet.',
    examples: {
      match: [
        {text: 'BANDUNG CONTOH.com - Sidang itu ditunda.', fields: {outlet: 'CONTOH.com', places: ['BANDUNG']}},
        {
          text: 'DESA MUARA Contoh.co.id – Sidang itu ditunda.',
          fields: {outlet: 'Contoh.co.id', places: ['DESA MUARA']}
        },
        {text: 'Tangerang Selatan Contoh.com- Sidang itu ditunda.', fields: {places: ['Tangerang Selatan']}}
      ],
      // A paper and its site; a person who edits.
      skip: ['Rudi Contoh.com - itulah nama akunnya.', 'HARIAN CONTOH.com melaporkan bahwa sidang itu ditunda.']
    }
  },
  {
    id: 'id/dateline-paper-town',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['-', '–', '—'],
    pattern: pattern`^(?<outlet>(?!POSMETRO )${paper}),? (?<places>${capitalTown})\s*(?<separator>-{1,3}|[–—―])\s*(?=[\p{Lu}"“‘'\d(])`,
    certain: true,
    note: "Regional newspapers print their name in capitals, without a web address. The name of a chain's newspaper contains the town.",
    examples: {
      match: [
        {text: 'POSMUARA BANDUNG– Dua pencuri ditangkap.', fields: {outlet: 'POSMUARA', places: ['BANDUNG']}},
        {text: 'MUARAPOS DESA LAMA - Dua pencuri ditangkap.', fields: {outlet: 'MUARAPOS', places: ['DESA LAMA']}}
      ],
      // The paper acts; one of several that a chain prints in as many towns.
      skip: [
        'POSMUARA BANDUNG merayakan ulang tahunnya - dan pembacanya ikut.',
        'POSMETRO CONTOH– Dua pencuri ditangkap.'
      ]
    }
  },
  {
    id: 'id/dateline-paper',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['-', '–', '—'],
    pattern: pattern`^(?<outlet>${paper}|${paperInWords}|${paperInCamels})\s*(?<separator>\s-{1,2}|[–—―])\s+${leadFollows}`,
    certain: true,
    note: 'Without a town beside it, only its words show that it is a newspaper, not a place.',
    examples: {
      match: [
        {text: 'MUARAPOS – Dua pencuri ditangkap.', fields: {outlet: 'MUARAPOS', places: []}},
        {text: 'SUARA MUARA - Dua pencuri ditangkap.', fields: {outlet: 'SUARA MUARA', places: []}},
        {text: 'POSMETRO CONTOH– Dua pencuri ditangkap.', fields: {outlet: 'POSMETRO CONTOH', places: []}},
        {text: 'PORTAL MUARA - Dua pencuri ditangkap.', fields: {outlet: 'PORTAL MUARA', places: []}},
        {text: 'MuaraKini — Dua pencuri ditangkap.', fields: {outlet: 'MuaraKini', places: []}},
        {text: 'Contoh Ekspres - Dua pencuri ditangkap.', fields: {outlet: 'Contoh Ekspres', places: []}}
      ],
      // Dashes around a clause; a word that no paper is called.
      skip: [
        'MUARAPOS – koran sore itu – berhenti terbit.',
        'PENGUMUMAN – Dua pencuri ditangkap.',
        'BREAKING NEWS – Dua pencuri ditangkap.',
        'INFO NASIONAL – Dua pencuri ditangkap.',
        'MEDIA SOSIAL – Dua pencuri ditangkap.',
        'TikTok – Dua pencuri ditangkap.'
      ]
    }
  },
  {
    id: 'id/dateline-place-hyphen-outlet',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: ['-', '–', '—'],
    pattern: pattern`^(?:(?<places>${plainPlace}) ?[-–—] ?(?<outlet>${domain}|${paperInWords}))(?<separator>\s*(?:,|\||[-–—]\.?)\s*)${leadFollows}`,
    knownPlaces: true,
    note: 'A dash in place of the usual comma.',
    examples: {
      match: [
        {text: 'Bandung – Contoh.id, Sidang itu ditunda.', fields: {places: ['Bandung'], outlet: 'Contoh.id'}},
        {text: 'BANDUNG-RADAR CONTOH, Sidang itu ditunda.', fields: {places: ['BANDUNG'], outlet: 'RADAR CONTOH'}},
        {text: 'BANDUNG-CONTOH.COM – Sidang itu ditunda.', fields: {places: ['BANDUNG'], outlet: 'CONTOH.COM'}},
        {text: 'BANDUNG-Contoh.com-.Sidang itu ditunda.', fields: {places: ['BANDUNG'], outlet: 'Contoh.com'}}
      ],
      // The address of a site.
      skip: ['Bandung-contoh.com, situs itu, ditutup pada Senin.']
    }
  },
  {
    id: 'id/dateline-place-in-brackets',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    pattern: pattern`^(?<places>${joinedPlaces}),? ?[([] ?(?<outlet>${outlet}) ?[)\]]\s*(?:(?<separator>[.,]?(?:-{1,3}|[–—―_:])|\.(?= ))\s*|(?=[\p{Lu}\d"“'‘]))`,
    examples: {
      match: [
        {text: 'Bandung [CONTOH.COM] – Warga membersihkan sungai.', fields: {outlet: 'CONTOH.COM'}},
        {text: 'Bandung (LCB). Warga membersihkan sungai.', fields: {places: ['Bandung'], outlet: 'LCB'}},
        {text: 'BANDUNG (Suara Contoh): Warga membersihkan sungai.', fields: {outlet: 'Suara Contoh'}},
        {text: 'Liwa (Contoh.co) – Warga membersihkan sungai.', fields: {places: ['Liwa'], outlet: 'Contoh.co'}},
        {
          text: 'SURABAYA (Kabar Contoh) - Warga membersihkan sungai.',
          fields: {places: ['SURABAYA'], outlet: 'Kabar Contoh'}
        }
      ],
      // An abbreviation in brackets; one that is an agency's, too, and the sentence goes on behind it.
      skip: [
        'Komisi Pemilihan Umum (KPU) - dalam rapat itu - menolak usul.',
        'Dewan Contoh (PA) menolak usul itu pada Senin, kata juru bicara.'
      ]
    }
  },
  {
    id: 'id/dateline-outlet-bar-place',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['|', ',', '//', ';'],
    pattern: pattern`^(?<outlet>${domain}|\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+){0,2}(?= ?\|))(?: ?(?:\|{1,2}|\/\/|;) ?(?=[^|]{3,60}[-–—])|, ?)(?<places>${places})\s*(?<separator>${spacedDash}|\|)\s*(?=[\p{Lu}"“\d])`,
    examples: {
      match: [
        {
          text: 'CONTOH.ID | BANDUNG - Sidang itu ditunda hingga Senin.',
          fields: {outlet: 'CONTOH.ID', places: ['BANDUNG']}
        }
      ],
      // A menu of the page.
      skip: ['Contoh.id | Beranda | Berita']
    }
  },
  {
    id: 'id/dateline-place-date-outlet',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['('],
    pattern: pattern`^(?<places>${places}), (?<date>\d{1,2}(?:\/\d{1,2}(?:\/\d{2,4})?| \p{L}{3,9}(?: \d{4})?)) ?\((?<outlet>${outlet})\)\s*(?<separator>-{1,3}|[–—―:])\s*`,
    examples: {
      match: [
        {
          text: 'Bandung, 12/3 (ANTARA) - Sidang itu ditunda hingga Senin.',
          fields: {outlet: 'ANTARA', places: ['Bandung'], date: '--03-12'}
        }
      ],
      // A result in the story.
      skip: ['Bandung, 12/3 (empat persen) - begitu tertulis di papan itu sejak Senin.']
    }
  },
  {
    id: 'id/dateline-place-dash-date',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['- ', '– ', '— ', ' -', ' –', ' —', '| '],
    pattern: pattern`^(?<places>${places})\s*(?:-{1,2}|[–—|])\s*(?:${weekday},? ?)?\(?(?<date>${day}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\)?\s*(?<separator>-{1,2}|[–—:|])\s*(?=[\p{Lu}"“‘'\d])`,
    note: 'The date follows a dash of its own.',
    examples: {
      match: [
        {
          text: 'KOTA CONTOH - Selasa, 22 November 2022 - Wali kota mengirim petugas.',
          fields: {places: ['KOTA CONTOH'], date: '2022-11-22'}
        },
        {text: 'Bandung – 3 Maret 2021 – Sidang itu ditunda.', fields: {places: ['Bandung'], date: '2021-03-03'}}
      ],
      // A score; what happened on the day.
      skip: ['Bandung - Selasa malam - menutup jalan itu.', 'Real Contoh - 3 Mei United berakhir imbang.']
    }
  },
  {
    id: 'id/dateline-place-date',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    pattern: pattern`^(?<places>${places})(?<!, ?${weekday})(?:,? ?(?:${weekday},? ?)?\((?=[^()]{3,40}\))|,? (?!(?:${weekday},? )?\d{1,2}[/.-]\d{1,2}(?![/.-]?\d)))(?:${weekday},? ?)?(?<date>${day}|${dayInDigits}(?:[/.-]\d{2,4})?)\)?\s*(?<separator>${spacedDash}|[:–—]|\.(?= ))\s*(?=[\p{Lu}"“‘'\d])`,
    note: 'Press releases and small outlets: the date in place of the outlet.',
    examples: {
      match: [
        {
          text: 'Jakarta, 14 Maret 2024 – Perusahaan itu membuka pabrik baru.',
          fields: {places: ['Jakarta'], date: '2024-03-14'}
        },
        {text: 'BANDUNG (14/3) - Sidang itu ditunda.', fields: {places: ['BANDUNG'], date: '--03-14'}},
        {text: 'Bandung, Kamis (14/3/2024) - Sidang itu ditunda.', fields: {places: ['Bandung'], date: '2024-03-14'}}
      ],
      skip: [
        // A player and his age.
        'Rudi Hartono, 31 tahun - kapten tim itu - absen.',
        // A result.
        'Jakarta, 2/1 - begitu tertulis di papan itu.'
      ]
    }
  },
  {
    id: 'id/dateline-place-bracketed-date',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: ['),', ') '],
    pattern: pattern`^(?<places>${places}),? ?\((?:${weekday},? ?)?(?<date>${day}|${dayInDigits}[/.-]\d{2,4})\)(?<separator>,?) (?=\p{Lu})`,
    knownPlaces: true,
    note: 'Offices separate the date from the lead by a comma, or by nothing.',
    examples: {
      match: [
        {text: 'Bandung (04 juli 2023), Tim itu datang.', fields: {places: ['Bandung'], date: '2023-07-04'}},
        {text: 'Bandung, (Selasa, 4/7/2023) Tim itu datang.', fields: {places: ['Bandung'], date: '2023-07-04'}}
      ],
      // The sentence goes on; somebody speaks.
      skip: ['Bandung (4/7/2023), menurut walikota, banjir.', 'Rudi Hartono (4/7/2023), Ketua RT, hadir.']
    }
  },
  {
    id: 'id/dateline-outlet-dash-place',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    pattern: pattern`^(?<outlet>${domain})(?:${dash}|: ?)(?<places>[\p{Lu}][\p{Lu} /]{1,39}[\p{Lu}])(?<separator>\.\s|\s*,?(?:-{1,2}|[–—:])\s*)\s*(?=[\p{Lu}"“\d])`,
    examples: {
      match: [
        {text: 'CONTOH.CO.ID - JAKARTA. Perusahaan itu menambah modal.', fields: {places: ['JAKARTA']}},
        {text: 'CONTOH.CO- DESA LAMA- Pasar itu dibuka kembali.', fields: {outlet: 'CONTOH.CO', places: ['DESA LAMA']}}
      ],
      // The sentence starts right after the dash.
      skip: ['Contoh.com - Perusahaan itu menambah modal pada Senin.']
    }
  },
  {
    id: 'id/dateline-outlet-known-town',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['-', '–', '—', ':'],
    pattern: pattern`^\**(?<outlet>${domain})(?: |${dash}|: ?)(?<places>${plainPlace})\s*(?<separator>${parting}|[.,] )\s*${leadFollows}`,
    knownPlaces: true,
    note: 'Neither a comma nor capitals mark the town: it must be known.',
    examples: {
      match: [
        {text: 'Contoh.id Bandung – Sidang itu ditunda.', fields: {outlet: 'Contoh.id', places: ['Bandung']}},
        {text: 'Contoh.id – Bandung – Sidang itu ditunda.', fields: {outlet: 'Contoh.id', places: ['Bandung']}},
        {text: 'Contoh.id – Bandung. Sidang itu ditunda.', fields: {outlet: 'Contoh.id', places: ['Bandung']}}
      ],
      // A person; the town opens the sentence.
      skip: ['Rudi.id Hartono – Sidang itu ditunda.', 'Contoh Bandung – Sidang itu ditunda.']
    }
  },
  {
    id: 'id/dateline-outlet',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    pattern: pattern`^\**(?<outlet>${outlet})\**\s*(?<separator>[,.]?\s*(?:-{1,3}|[–—―_])|:|\|(?=[^|]{60}))\s*`,
    examples: {
      match: [
        {
          text: 'CONTOH.ID | Pasar itu dibuka kembali pada Senin pagi setelah diperbaiki selama tiga bulan.',
          fields: {outlet: 'CONTOH.ID', places: []}
        },
        {text: 'Contoh.com - Pasar itu dibuka kembali.', fields: {outlet: 'Contoh.com', places: []}},
        {text: 'CONTOH.co.id, - Pasar itu dibuka kembali.', fields: {outlet: 'CONTOH.co.id', places: []}},
        {text: 'VIVAbola - Pasar itu dibuka kembali.', fields: {outlet: 'VIVAbola', places: []}}
      ],
      // No outlet is called so.
      skip: ['Perserikatan Bangsa-Bangsa menolak usul itu.', 'Gelombang - yang datang malam hari - merusak dermaga.']
    }
  },
  {
    id: 'id/dateline-tight-hyphen',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['-'],
    pattern: pattern`^\**(?<outlet>${domain}) ?, ?(?<places>${plainPlace})(?<separator>-)(?=["“]?\p{Lu}\p{Ll})`,
    knownPlaces: true,
    note: 'No blank on either side of the hyphen: the place must be known, and the word after it must not be a place.',
    examples: {
      match: [
        {text: 'CONTOH.CO,Jakarta-Dewan Pasar menggagas gudang.', fields: {outlet: 'CONTOH.CO', places: ['Jakarta']}}
      ],
      // A road between two towns.
      skip: ['Contoh.com, Jakarta-Bandung kini ditempuh dalam satu jam.']
    }
  },
  {
    id: 'id/dateline-glued',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: [','],
    pattern: pattern`^\**(?<outlet>${domain}) ?, ?(?<places>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})(?=\p{Lu}\p{Ll})`,
    knownPlaces: true,
    note: 'The dash was lost with the blanks on both sides of it.',
    examples: {
      match: [
        {text: 'Contoh.com, JakartaMenjelang panen raya harga turun.', fields: {places: ['Jakarta']}},
        {text: 'Contoh.com, Banda AcehMenjelang panen raya harga turun.', fields: {places: ['Banda Aceh']}}
      ],
      // A name with a capital in it.
      skip: ['Contoh.com, MarkPlus menerbitkan daftar itu pada Senin.']
    }
  },
  {
    id: 'id/dateline-without-dash',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    pattern: pattern`^\**(?<outlet>${domain}) ?, ?(?<places>${place})\**\s+(?=[\p{Lu}"“'‘\d(])`,
    note: 'Nothing separates the place from the lead: the parser ends it after the longest place it knows, else after one word.',
    examples: {
      match: [
        {text: 'Contoh.com, Jakarta Gempita Hari Kemerdekaan belum usai di kota itu.', fields: {places: ['Jakarta']}},
        {text: 'Contoh.com, Jakarta Selatan Polisi menutup jalan itu.', fields: {places: ['Jakarta Selatan']}},
        {text: 'Contoh.com, Kota Malang Polisi menutup jalan itu.', fields: {places: ['Kota Malang']}}
      ],
      // No place follows.
      skip: ['Contoh.com, situs berita daerah, ditutup pada Senin.']
    }
  },
  {
    id: 'id/dateline-place-outlet-without-dash',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: [','],
    pattern: pattern`^\**(?<places>${plainPlace}) ?, ?(?<outlet>${domain})\**(?<separator>[.,]? +)(?=["“‘'(]?\p{Lu}\p{L})`,
    knownPlaces: true,
    note: 'Blanks in place of the dash.',
    examples: {
      match: [
        {
          text: 'Jakarta, ContohIslam.com Rudi Hartono hadir dalam pelantikan itu.',
          fields: {outlet: 'ContohIslam.com', places: ['Jakarta']}
        }
      ],
      // The site is the subject; a name before the comma.
      skip: ['Jakarta, contoh.com menulis kabar itu.', 'Rudi, Contoh.com Group kini punya kantor baru.']
    }
  },
  {
    id: 'id/dateline-outlet-comma',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    pattern: pattern`^\**(?<outlet>${domain})\** ?(?<separator>,)\s*(?=[\p{Lu}"“\d])`,
    examples: {
      match: [
        {text: 'CONTOH.CO, Stres bisa dicegah sejak pagi hari.', fields: {outlet: 'CONTOH.CO', places: []}},
        {text: 'CONTOH.CO, Anggota Kepolisian memeriksa truk itu.', fields: {outlet: 'CONTOH.CO', places: []}}
      ],
      // The outlet is the subject.
      skip: ['Contoh.com melaporkan bahwa pasar itu dibuka.']
    }
  },
  {
    id: 'id/dateline-place',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    pattern: pattern`^(?!(?:INFO|NEWS|BREAKING|FOTO|VIDEO|HOAKS|HOAX|UPDATE|KABAR|BERITA|OPINI|KOLOM|CATATAN|ADVERTORIAL|PROFIL|RESENSI|CEK FAKTA)\b)(?:Laporan [Dd]ari )?(?<places>${places}) ?(?<separator>\s-{1,3}\s|\s?[–—―]\s?|--|[.,]?-{1,2}\s|\s-{1,2}|: )\s*(?=[\p{Lu}"“‘'\d])`,
    note: 'No outlet is named: the place must be one that datelines name, or be printed in capitals.',
    examples: {
      match: [
        {text: 'SEMARAPURA - Ratusan warga memadati pasar itu.', fields: {places: ['SEMARAPURA']}},
        {text: 'BANDUNG,- Ratusan warga memadati pasar itu.', fields: {places: ['BANDUNG']}},
        {text: 'Desa Contoh, Brebes - Ratusan warga memadati pasar itu.', fields: {places: ['Desa Contoh, Brebes']}}
      ],
      skip: [
        // A ticker and its order.
        'Gelombang - Pertama dari tiga jilid cerita itu terbit.',
        // The column, in capitals as a town would be.
        'INFO NASIONAL - Ratusan warga memadati pasar itu.',
        // A fixture.
        'Real Contoh - Contoh United berakhir imbang pada Minggu malam.'
      ]
    }
  },
  {
    id: 'id/dateline-place-tight-hyphen',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: ['-'],
    pattern: pattern`^(?<places>${plainPlace})(?<separator>-)(?=["“]?(?:Anggota|Aparat|Badan|Bank|Banjir|Bupati|Calon|Camat|Dalam|Danrem|Dandim|Dewan|Dinas|Direktur|Dua|Empat|Gubernur|Guru|Harga|Jajaran|Jaksa|Kapal|Kapolda|Kapolres|Kapolsek|Kasus|Kejaksaan|Kepala|Kepolisian|Ketua|Komandan|Komisi|Kondisi|Korban|Kebakaran|Kelompok|Koperasi|Lima|Lurah|Mahasiswa|Mantan|Masyarakat|Memasuki|Menjelang|Nelayan|Pedagang|Pelajar|Pemuda|Pengurus|Perempuan|Relawan|Rombongan|Menteri|Pangdam|Para|Pasangan|Pemerintah|Pemkab|Pemkot|Pemprov|Petani|Petugas|Polda|Polisi|Polres|Polsek|Presiden|Puluhan|Ratusan|Rektor|Ribuan|Satgas|Sebanyak|Sebuah|Sejumlah|Sekretaris|Seekor|Seluruh|Seorang|Setelah|Siswa|Sudah|Tokoh|Tersangka|Tiga|Tim|Ustaz|Wakil|Wali|Walikota|Warga)\b [\p{L}\d(])`,
    knownPlaces: true,
    note: 'Without an outlet, the word after the hyphen must be one with which leads begin.',
    examples: {
      match: [
        {text: 'Sentani-Camat bersama para guru membuka taman baca.', fields: {places: ['Sentani']}},
        {text: 'Merauke-Nelayan melepas penyu di pantai.', fields: {places: ['Merauke']}}
      ],
      // Two offices; a road.
      skip: ['Bupati-Wakil Bupati Contoh menanam bakau.', 'Jakarta-Cikampek macet sejak Senin pagi.']
    }
  },
  {
    id: 'id/dateline-place-stop',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: ['. '],
    pattern: pattern`^(?<places>\p{Lu}{3,}(?:[ /]\p{Lu}{3,}){0,2})(?<separator>\.) (?=["“]?\p{Lu}[\p{L}]+ .{30})`,
    knownPlaces: true,
    note: 'Newspapers that print a full stop in place of the dash have the town in capitals.',
    examples: {
      match: [
        {
          text: 'JAKARTA. Perusahaan itu menandatangani kerja sama dengan pemerintah kabupaten.',
          fields: {places: ['JAKARTA']}
        }
      ],
      // No town.
      skip: ['BANJIR. Kata itu kembali terdengar di desa sejak hujan turun tiga hari.']
    }
  }
]
