/** Who made the story, as Indonesian outlets print it: one role or several on a line, in brackets, at the end of the last sentence. */
import {domain, names, pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

/** Words before names in credits, with the role in English. */
export const indonesianCreditRoles: Readonly<Record<string, string>> = {
  reporter: 'reporter',
  rep: 'reporter',
  pewarta: 'reporter',
  wartawan: 'reporter',
  jurnalis: 'reporter',
  kontributor: 'reporter',
  koresponden: 'reporter',
  peliput: 'reporter',
  liputan: 'reporter',
  laporan: 'reporter',
  'laporan wartawan': 'reporter',
  'laporan kontributor': 'reporter',
  'dilaporkan oleh': 'reporter',
  'diliput oleh': 'reporter',
  'laporan oleh': 'reporter',
  'liputan oleh': 'reporter',
  'teks oleh': 'writer',
  'naskah oleh': 'writer',
  editor: 'editor',
  red: 'editor',
  redaktur: 'editor',
  'redaktur pelaksana': 'editor',
  penyunting: 'editor',
  'disunting oleh': 'editor',
  'diedit oleh': 'editor',
  penulis: 'writer',
  oleh: 'writer',
  teks: 'writer',
  naskah: 'writer',
  'ditulis oleh': 'writer',
  'dibuat oleh': 'writer',
  penerjemah: 'translator',
  'alih bahasa': 'translator',
  'diterjemahkan oleh': 'translator',
  fotografer: 'photographer',
  foto: 'photographer',
  'juru foto': 'photographer',
  'pewarta foto': 'photographer',
  'juru kamera': 'photographer',
  kamerawan: 'photographer',
  kameramen: 'photographer',
  videografer: 'photographer',
  uploader: 'uploader',
  publisher: 'publisher',
  sumber: 'source',
  source: 'source'
}

/** A word as credits print it: in lower case, with a capital, in capitals. */
const printed = (phrase: string) => {
  const words = phrase.split(' ').map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`)
  return `(?:${words.join(' ')}|${phrase.toUpperCase()})`
}

/** Roles of people: a name follows each of them. */
const role = `(?:${[
  'reporter',
  'editor',
  'penulis',
  'pewarta foto',
  'pewarta',
  'penyunting',
  'redaktur pelaksana',
  'redaktur',
  'penerjemah',
  'jurnalis',
  'wartawan',
  'kontributor',
  'koresponden',
  'peliput',
  'fotografer',
  'juru foto',
  'juru kamera',
  'kamerawan',
  'kameramen',
  'videografer',
  'uploader',
  'publisher'
]
  .map(printed)
  .join('|')}|Rep|Red|Laporan(?: [Ww]artawan)?|Teks|TEKS|Naskah|NASKAH|Alih [Bb]ahasa)`

/** The desk or town of a reporter, before the name: "Kontributor Padang, Rudi Hartono", "Laporan Wartawan Contoh.com, Sinta". */
const desk = String.raw`(?:(?:Kontributor|Wartawan|Reporter|Koresponden)(?: [\p{L}\d.-]+){1,4}, ?)?`
/** A name, or an account, or one or two words in small letters: "rudi hartono". */
const someone = String.raw`(?:${names}|@[\w.]{2,30}|\p{Ll}{2,14}(?:[ /]\p{Ll}{1,14})?)`
const credit = String.raw`${role}(?: ?[/&] ?${role})?\s?[:：]\s?${desk}${someone}`
/** A role with a bar, and not a colon, before the next one. */
const barCredit = String.raw`${role}\s?[:：]?\s${desk}${names}`
const sentenceEnd = String.raw`[.!?”"’)\]…*]`

/** What outlets print in brackets after the last sentence instead of a name. */
const desks = String.raw`(?:[Rr]edaksi|REDAKSI|[Rr]ed|RED|[Tt]im(?: (?:[Rr]edaksi|[Ll]iputan))?|TIM|[Aa]dv(?:ertorial)?|ADV|[Rr]ls|RLS|[Rr]ilis|[Hh]ms|HMS|[Hh]umas(?: [^()\n]{2,40})?|[Nn]et|[Ii]nt|[Bb]erbagai [Ss]umber|[Dd]bs|DBS|[Bb]s)`
/** Initials or a code: "ant", "JPG", "B031", "A-71", "kb2", "*". */
const mark = String.raw`(?:[A-Za-z]{1,5}-?\d{1,4}|[A-Za-z]{1,5}|\*{1,3})`

export const indonesianCredits: readonly Rule[] = [
  {
    id: 'id/editor-with-tags',
    label: 'credit',
    zone: 'tail',
    needs: ['editor', 'penyunting', 'redaktur'],
    pattern: pattern`^(?<role>[Ee]ditor|EDITOR|[Pp]enyunting|PENYUNTING|[Rr]edaktur|REDAKTUR)\s?[:：|]\s*(?<names>${names})$`,
    block: {lines: 'short', most: 20, label: 'boilerplate:tags', atEnd: true},
    note: 'The editor is named last: short lines under it to the end of the text are its tags.',
    examples: {
      match: [
        {
          text: 'Dermaga itu akan selesai dalam tiga bulan, kata kepala desa kepada wartawan.\n\nEditor: Rudi Hartono\n\ndermaga\nnelayan contoh',
          line: 3,
          fields: {names: ['Rudi Hartono'], role: 'editor'}
        },
        {
          text: 'Dermaga itu akan selesai dalam tiga bulan, kata kepala desa kepada wartawan.\n\nEditor: Rudi\n\nlomba-perahu danau wali-kota',
          line: 3
        }
      ],
      // The editor does something.
      skip: ['Editor majalah itu menangis saat menutup pintu kantor.']
    }
  },
  {
    id: 'id/credit',
    label: 'credit',
    zone: 'anywhere',
    needs: [':', '：', '|'],
    pattern: pattern`^[^\p{L}\p{N}]{0,3}(?<role>${role})(?: ?[/&] ?\p{L}+)?\s?[:：|]\s*${desk}(?<names>${names})(?:\/[\p{L}. ]{2,40})?(?:[ ,;/|.–-]{1,3}(?:${credit}|[Ss]umber ?: ?[\p{L}\d. ]{2,40}|[Ff]oto ?: ?${someone})){0,4}\s?[.|)\]]?$`,
    shape: {length: 260},
    examples: {
      match: [
        {text: 'Reporter: Rudi Hartono', fields: {names: ['Rudi Hartono'], role: 'reporter'}},
        {text: 'Penulis : Sinta Dewi | Editor : Rudi Hartono', fields: {names: ['Sinta Dewi'], role: 'writer'}},
        {text: 'Pewarta: Rudi Hartono Editor: Sinta Dewi', fields: {names: ['Rudi Hartono'], role: 'reporter'}},
        {text: 'Penulis : Rudi Hartono, Editor : sinta', fields: {role: 'writer'}},
        'Pewarta Foto: Rudi Hartono',
        'Penulis: Rudi Hartono Editor: Sinta Dewi Sumber: Contoh.com',
        {text: '(Penulis: Rudi Hartono)', fields: {names: ['Rudi Hartono'], role: 'writer'}}
      ],
      skip: [
        // The editor does something.
        'Editor majalah itu mengundurkan diri pada Senin.',
        // What the editor says goes on as a sentence.
        'Penulis: Kami tidak tahu soal itu. Editor: Baiklah, kita tunggu saja sampai besok pagi.'
      ]
    }
  },
  {
    id: 'id/credit-row',
    label: 'credit',
    zone: 'anywhere',
    needs: ['|', '•'],
    pattern: pattern`^[^\p{L}\d]{0,3}(?<role>${role})\s?[:：]?\s${desk}(?<names>${names})(?: ?[|•] ?${barCredit}){1,4}\s?[|.]?$`,
    shape: {length: 260},
    note: 'A bar between two roles means the same as a colon after each.',
    examples: {
      match: [
        {
          text: 'Penulis Kontributor Bandung, Rudi Hartono | Editor Sinta Dewi',
          fields: {names: ['Rudi Hartono'], role: 'writer'}
        },
        'Laporan Wartawan Contoh.com, Rudi Hartono | Editor: Sinta Dewi | Fotografer: Budi'
      ],
      // Two things that people are, and a menu.
      skip: ['Penulis novel itu tinggal di Bandung | Editor', 'Editor | Penulis | Reporter']
    }
  },
  {
    id: 'id/credit-small-name',
    label: 'credit',
    zone: 'tail',
    needs: ['editor', 'reporter', 'pewarta', 'penulis', 'redaktur', 'kontributor', 'laporan', 'uploader'],
    pattern: patternAnyCase`^[^\p{L}\d]{0,3}(?<role>editor|reporter|pewarta|penulis|redaktur|kontributor|laporan|uploader)\s?[:：]\s?(?<names>@?[\p{L}.]{2,16}(?: [\p{L}.]{1,16}){0,2})[.]?$`,
    shape: {words: 6},
    note: 'Small outlets print names in small letters.',
    examples: {
      match: [{text: 'editor: rudi hartono', fields: {names: ['rudi hartono'], role: 'editor'}}],
      // A sentence follows.
      skip: ['Editor: kami tidak tahu apa-apa soal itu.']
    }
  },
  {
    id: 'id/credit-maker',
    label: 'credit',
    zone: 'anywhere',
    needs: ['oleh'],
    pattern: pattern`^[([]?(?<role>(?:Ditulis|Disusun|Dirangkum|Diolah|Dihimpun|Dilaporkan|Diliput|Disunting|Diedit|Diterjemahkan|Dibuat|Laporan|Liputan|Teks|Naskah) oleh):? (?<names>${names})(?:, [^.,]{3,80})?[)\]]?\.?$`,
    shape: {length: 160},
    examples: {
      match: [
        {text: '(Ditulis oleh Rudi Hartono)', fields: {names: ['Rudi Hartono'], role: 'writer'}},
        '(Disusun oleh Rudi Hartono)',
        {text: '(Laporan oleh Rudi Hartono)', fields: {names: ['Rudi Hartono'], role: 'reporter'}},
        {text: 'Disunting oleh: Sinta Dewi', fields: {names: ['Sinta Dewi'], role: 'editor'}}
      ],
      // A book's writer, in a sentence.
      skip: ['Ditulis oleh Rudi Hartono pada 1980, buku itu dicetak ulang dua kali.', 'Ditulis oleh warga desa']
    }
  },
  {
    id: 'id/credit-this-text',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'penulis'},
    needs: [
      'ini dibuat',
      'ini ditulis',
      'ini telah ditulis',
      'ini disusun',
      'ini dikerjakan',
      'ini diliput',
      'ini disunting'
    ],
    pattern: pattern`^[([*]?(?:Tulisan|Artikel|Berita|Naskah|Laporan|Liputan|Konten) ini (?:telah )?(?:dibuat|ditulis|disusun|dikerjakan|diliput|disunting) oleh:? (?<names>${names})(?:, (?:[^.]|\.(?=\p{Ll})){3,120})?[)\]]?\.?$`,
    shape: {length: 240},
    note: "The text names its own writer and the writer's role: a trainee, a reader.",
    examples: {
      match: [
        {
          text: 'Tulisan ini dibuat oleh Sinta Dewi, mahasiswa magang di kantor redaksi.',
          fields: {role: 'writer'}
        },
        'Artikel ini ditulis oleh Sinta Dewi, peserta program magang di Contoh.com.',
        {text: 'Artikel ini ditulis oleh Rudi Hartono.', fields: {names: ['Rudi Hartono']}}
      ],
      // Another text, and one of nobody in particular.
      skip: [
        'Tulisan itu dibuat oleh Sinta Dewi, mahasiswa yang ditahan pada Senin.',
        'Laporan ini disusun oleh tim ahli setelah dua tahun meneliti sungai.'
      ]
    }
  },
  {
    id: 'id/credit-codes',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'initials'},
    needs: ['(', '['],
    pattern: pattern`^[([](?=[^)\]]*\d)(?=[^)\]]*[\p{L}])(?<names>${mark}(?: ?[/,&.-] ?${mark}){0,5})[)\]]\*{0,3}$`,
    shape: {words: 4},
    examples: {
      match: [
        {text: '(B031/D012)', fields: {names: ['B031', 'D012'], role: 'initials'}},
        {text: '(kb2/kb2)', fields: {role: 'initials'}}
      ],
      // A number alone, and words.
      skip: ['(2019)', '(Bagian 2 dari 3)']
    }
  },
  {
    id: 'id/credit-adapted',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'source'},
    needs: ['disadur', 'diolah', 'dikutip', 'dirangkum', 'disarikan', 'diterjemahkan', 'dihimpun'],
    pattern: pattern`^[([*]?(?:Disadur|Diolah|Dikutip|Dirangkum|Disarikan|Diterjemahkan|Dihimpun) dari:? (?:(?:laporan|artikel|tulisan|laman|situs|berita|kanal YouTube|berbagai sumber)(?=[ )\]]|$) ?)?(?:laman |situs )?(?<names>(?:[\p{Lu}@][\p{L}\d.@]*|${domain})(?: [\p{Lu}\d][\p{L}\d.&-]*){0,4})?[)\]]?\.?$`,
    shape: {words: 10},
    note: 'A line that only says where the text was taken from.',
    examples: {
      match: [
        {text: 'Disadur dari laporan Kabarcontoh.com', fields: {names: ['Kabarcontoh.com'], role: 'source'}},
        'Diolah dari berbagai sumber'
      ],
      // The sentence continues after the source.
      skip: ['Dikutip dari Kabarcontoh.com, harga cabai naik.', 'Dihimpun dari warga, uang itu diserahkan pada Senin.']
    }
  },
  {
    id: 'id/credit-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'inside',
    needs: [
      'eporter',
      'EPORTER',
      'ditor',
      'DITOR',
      'enulis',
      'ENULIS',
      'ewarta',
      'EWARTA',
      'edaktur',
      'EDAKTUR',
      'enyunting',
      'ontributor',
      'ONTRIBUTOR',
      'artawan',
      'urnalis',
      'oresponden',
      'otografer',
      'ploader'
    ],
    pattern: pattern`(?<=${sentenceEnd}\s?)(?<role>${role})(?: ?[/&] ?${role})?\s?[:：]\s?${desk}(?<names>${someone})(?:[ ,;/|–-]{1,3}(?:${credit}|[Ss]umber ?: ?[\p{L}\d.]{2,30}(?: \p{Lu}[\p{L}\d.]*)?|[Ff]oto ?: ?${someone})){0,4}(?=\s*[.|]?\s*(?:$|Copyright|COPYRIGHT|(?<!(?:COPYRIGHT|Copyright) ?)(?:©|\(c\))|Tag|TAG|Topik|Baca [Jj]uga|BACA JUGA|Artikel ini|Berita ini|Dilarang|Halaman|Sumber|#))`,
    note: 'In copy flattened to one line the credits follow the last sentence.',
    examples: {
      match: [
        {
          text: 'Pasar itu dibuka lagi pada Senin. Penulis: Rudi Hartono Editor: Sinta Dewi',
          fields: {names: ['Rudi Hartono'], role: 'writer'}
        },
        {
          text: '"Kami senang," katanya. Pewarta : Rudi Hartono | Editor : Sinta Dewi COPYRIGHT © CONTOH 2024',
          fields: {names: ['Rudi Hartono'], role: 'reporter'}
        },
        'Pasar itu dibuka lagi pada Senin.Reporter: Rudi Hartono. Artikel ini telah tayang di Contoh.com',
        'Pasar itu dibuka lagi pada Senin. (ant) Redaktur: rudi'
      ],
      skip: [
        // The word goes on as a sentence.
        'Pasar itu dibuka lagi. Penulis: begitu ia menyebut pekerjaannya kepada tetangga.',
        // A speaker in an interview.
        'Pasar itu dibuka lagi. Reporter: Bapak Rudi, sejak kapan pasar itu dibuka? Kata orang sejak Senin.'
      ]
    }
  },
  {
    id: 'id/credit-opening',
    label: 'credit',
    zone: 'head',
    extent: 'opening',
    needs: [
      'ditor',
      'DITOR',
      'enulis',
      'ENULIS',
      'eporter',
      'EPORTER',
      'ewarta',
      'EWARTA',
      'aporan',
      'edaktur',
      'Oleh'
    ],
    pattern: pattern`^(?<role>Editor|EDITOR|Penulis|PENULIS|Reporter|REPORTER|Pewarta|PEWARTA|Redaktur|Laporan [Ww]artawan|Laporan [Kk]ontributor|Oleh(?=:))(?: [\p{L}-]+(?:\.com|\.co\.id|\.id|\.co)(?=[,:]))?[:,]? ?(?<names>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}\p{Ll}[\p{L}.'’-]*){0,3}(?: dan \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})?) (?=(?:[\p{Lu}][\p{Lu} ]{2,28}, ?)?${domain}(?: ?[-–—,:(]|$)|[\p{Lu}][\p{Lu}\d. ]{3,28}(?: ?[-–—] | ?\(|, ?\p{Lu}))`,
    note: 'In copy flattened to one line the credit precedes the dateline.',
    examples: {
      match: [
        {
          text: 'Editor Sinta Dewi CONTOH.com- Satu warga dirawat di rumah sakit sejak Senin pagi.',
          fields: {names: ['Sinta Dewi'], role: 'editor'}
        },
        {
          text: 'Laporan Wartawan Contoh.com, Rudi Hartono BANDUNG, CONTOH.com - Satu warga dirawat sejak Senin pagi.',
          fields: {names: ['Rudi Hartono']}
        }
      ],
      // The editor acts; no dateline follows.
      skip: [
        'Editor Sinta Dewi mengundurkan diri pada Senin pagi, kata penerbitnya.',
        'Penulis Rudi Hartono Bandung dikenal warga sebagai pendiam sejak kecil.'
      ]
    }
  },
  {
    id: 'id/reporter-behind-headline',
    label: 'credit',
    zone: 'head',
    extent: 'ending',
    needs: ['Reporter', 'Penulis', 'Editor', 'Pewarta'],
    pattern: pattern`(?<=^[^.]{8,180}[\p{L}\d?!”"’)] )(?<role>Reporter|Penulis|Editor|Pewarta) ?: (?<names>${names})(?: ?[|,]? ?(?:Editor|Reporter|Penulis) ?: ${names})?$`,
    shape: {length: 200, sentenceEnd: false},
    note: 'Scrapers glue the byline to the headline.',
    examples: {
      match: [
        {
          text: 'Lima Pasar di Kota Ini Dibuka Lagi Reporter : Sinta Dewi\n\nContoh.com - Pasar itu dibuka lagi pada Senin pagi setelah dua tahun ditutup karena banjir.',
          fields: {names: ['Sinta Dewi'], role: 'reporter'}
        }
      ],
      // A sentence with a colon.
      skip: [
        'Ia menyebut pekerjaannya: Penulis: Kami Semua Menulis, begitu judul buku itu, terbit pada Senin pagi di kota.'
      ]
    }
  },
  {
    id: 'id/desk-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'desk'},
    needs: [')', ']'],
    pattern: pattern`(?<=[.!?”"’…]\s{0,2})[([](?<names>${desks}(?:\/[\p{L}\d*. ]{1,24}){0,3})[)\]]\.?\*{0,3}$`,
    examples: {
      match: ['"Alat ini bekerja dengan cepat," katanya.(Redaksi)', 'Pasar itu dibuka lagi pada Senin. (Tim Redaksi)'],
      // A word that belongs to its sentence.
      skip: ['Surat itu ditandatangani pengurus surat kabar (Redaksi)']
    }
  },
  {
    id: 'id/initials-and-name-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'reporter'},
    needs: [')', ']'],
    pattern: pattern`(?<=[.!?”"’…]\s{0,2})[([](?<names>${mark}(?: ?[/,&-] ?${mark}){0,3} ?[/-] ?\p{Lu}\p{L}{1,14}(?: \p{Lu}[\p{L}.]{0,14}){0,3}(?: ?\/ ?${mark})?|\p{Lu}\p{L}{1,14}(?: \p{Lu}[\p{L}.]{0,14}){0,3} ?\/ ?\*{1,3})[)\]]\.?\*{0,3}$`,
    examples: {
      match: [
        {text: 'Pasar itu dibuka lagi pada Senin. (*/Ria)', fields: {names: ['Ria'], role: 'reporter'}},
        {text: 'Pasar itu dibuka lagi pada Senin. (Ria/*)', fields: {names: ['Ria'], role: 'reporter'}},
        {text: 'Pasar itu dibuka lagi pada Senin. (ant/Rudi Hartono)', fields: {names: ['ant', 'Rudi Hartono']}}
      ],
      // Two things in one sentence.
      skip: ['Ia memakai dua alat (lap/Penyiram)']
    }
  },
  {
    id: 'id/code-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'initials'},
    needs: [')', ']'],
    pattern: pattern`(?<=[.!?”"’…]\s{0,2})[([](?=[^)\]]*\d)(?=[^)\]]*\p{L})(?<names>${mark}(?: ?[/,&.-] ?${mark}){0,5})[)\]]\.?\*{0,3}$`,
    examples: {
      match: [
        {text: '"Antrean mulai berkurang," kata kepala kantor. (RWK2)', fields: {names: ['RWK2'], role: 'initials'}},
        'Pasar itu dibuka lagi pada Senin. (B031/D012)***'
      ],
      skip: [
        // A milepost in its sentence.
        'Kemacetan terjadi sampai gerbang kedua (KM 45)',
        // A year.
        'Buku itu terbit lagi tahun lalu. (2019)'
      ]
    }
  },
  {
    id: 'id/outlet-and-name-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'reporter'},
    needs: [')', ']'],
    pattern: pattern`(?<=[.!?”"’…]\s{0,2})[([](?!www\.)${domain} ?[/|] ?(?<names>\p{Lu}[\p{L}.'’]*|\p{L}[\p{L}.'’]*(?: \p{L}[\p{L}.'’]*){1,4})[)\]]\.?$`,
    examples: {
      match: [
        {
          text: 'Hingga sore belum ada keputusan tentang besar bantuan itu. (contoh.co.id/rudi hartono)',
          fields: {names: ['rudi hartono'], role: 'reporter'}
        }
      ],
      // An address of the story.
      skip: ['Kami tidak menemukan lowongan itu. (www.contoh.co.id/karier)']
    }
  },
  {
    id: 'id/name-and-outlet-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'reporter'},
    needs: [')', ']'],
    pattern: pattern`(?<=[.!?”"’…]\s{0,2})[([](?<names>\p{L}[\p{L}'’]*(?: \p{L}[\p{L}'’]*){0,3}) ?[/|] ?(?!www\.)(?<outlet>${domain})[)\]]\.?$`,
    examples: {
      match: [
        {
          text: 'Hingga sore belum ada keputusan tentang besar bantuan itu. (rudi/contoh.co.id)',
          fields: {names: ['rudi'], role: 'reporter'}
        }
      ],
      // Where to read on; an address that the sentence speaks of.
      skip: [
        'Formulir itu ada pada laman desa (formulir/contoh.desa.id)',
        'Kami tidak menemukan lowongan itu. (contoh.co.id)'
      ]
    }
  },
  {
    id: 'id/first-name-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'reporter'},
    needs: [')'],
    pattern: pattern`(?<=[.!?]["”’]?\s{0,2})\((?!(?:Selesai|Tamat|Bersambung|Habis|Bernama|Antara|Reuters|Agensi|Xinhua|Kompas|Tempo|Detik)\))(?<names>\p{Lu}\p{Ll}{1,13})\)$`,
    examples: {
      match: [{text: 'Pasar itu dibuka lagi pada Senin. (Sarwita)', fields: {names: ['Sarwita'], role: 'reporter'}}],
      // The place belongs to the sentence.
      skip: ['Pasar itu dibuka lagi oleh wali kota (Bandung)']
    }
  },
  {
    id: 'id/stars-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'end mark'},
    needs: ['*', '##'],
    pattern: pattern`(?<=[.!?]["”’)]{0,2}\s{0,2})(?:\*{2,12}|#{2,6}|\*{1,3}\)|\(?(?:[Hh]abis|HABIS|[Tt]amat|[Bb]ersambung)\)?\*{1,3}|\*)$`,
    examples: {
      match: [
        '"Saya tidak tahu soal kemasan itu," katanya. *****',
        'Kucing itu kini dirawat oleh balai konservasi di kota itu. *',
        'Kucing itu kini dirawat oleh balai konservasi. *)'
      ],
      skip: [
        // Stars that the sentence gives.
        'Seorang pengulas memberi warung itu nilai *****',
        // A word that is not printed.
        'Kucing itu, menurut warga yang marah, milik si ***'
      ]
    }
  },
  {
    id: 'id/source-line-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'source'},
    needs: ['umber', 'UMBER'],
    pattern: pattern`(?<=[.!?”"’)]\s?)(?:[([] ?)?(?:[Ss]umber|SUMBER)(?: [Bb]erita)? ?: ?(?<names>(?:${domain}|\p{Lu}[\p{L}\d.]*)(?:[ /,]{1,2}(?:${domain}|\p{Lu}[\p{L}\d.]*)){0,4})[)\]]?\.?$`,
    examples: {
      match: [
        {
          text: 'Pasar itu dibuka lagi pada Senin. Sumber: Antara Foto',
          fields: {names: ['Antara Foto'], role: 'source'}
        }
      ],
      // What a source says.
      skip: ['Pasar itu dibuka lagi pada Senin. Sumber: warga yang tidak mau disebut namanya.']
    }
  }
]
