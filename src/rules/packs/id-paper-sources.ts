/** Indonesian and Malay: sources that are named together with what they publish: reports, studies, statements, pages. */
import {pattern} from '../fragments.ts'
import {cited, each, type Frames, left, paperLike, right, statement, weekday} from './id-source-parts.ts'

const list = (words: string) => words.trim().split(/\s*,\s*/)

/** Verbs of media, if something stands between their name and the verb. */
const reporting = String.raw`(?:melaporkan|memberitakan|mewartakan|menulis|menyebut(?:kan)?|mengabarkan|mengungkap(?:kan)?|menyiarkan|menurunkan|mengklaim|menerbitkan|menyatakan|menyimpulkan|membongkar|memuat)`
const reportingNeeds = list(
  'melaporkan, memberitakan, mewartakan, menulis, menyebut, mengabarkan, mengungkap, menyiarkan, menurunkan, mengklaim, menerbitkan, menyatakan, menyimpulkan, membongkar, memuat'
)

/** What offices do in a statement. */
const stating = String.raw`(?:menyebut(?:kan)?|menyatakan|mengatakan|mengumumkan|melaporkan|menjelaskan|berkata|mengungkap(?:kan)?|menegaskan|memastikan|mencatat|membantah|meminta|mengimbau|mengaku|menyampaikan|mengonfirmasi|menuduh|menuding|mengecam|memaklumkan|menafikan|mengesahkan|memaparkan)`

const day = String.raw`(?:(?:pada )?(?:hari )?${weekday}(?: (?:pagi|siang|sore|malam|petang|lalu|dini hari)){0,2}(?: ?\([^()]{3,14}\))?(?: waktu setempat)?|pada hari ini|hari ini|semalam|kemarin|kelmarin|baru-baru ini)`

/** An organisation: words with capitals, and its abbreviation. */
const organisation = String.raw`\p{Lu}[\p{L}\d&.'’-]*(?: (?:(?:dan|untuk|&) )?\p{Lu}[\p{L}\d&.'’-]*){0,7}(?: ?\(\p{Lu}[\p{L}-]{1,11}\))?`

const printed =
  'laporan, artikel, tulisan, editorial, berita, liputan, pemberitaan, kolom, opini, investigasi, riset, studi, penelitian, kajian, makalah, jajak pendapat, survei, ulasan'
const anyPrinted = list(printed).join('|')

export const indonesianPaperSources: readonly Frames[] = [
  {
    name: 'source-named-survey',
    rule: {
      fields: cited,
      asks: 'publisher',
      needs: list('Riset, Survei, Sensus, Studi, Indeks, Laporan'),
      pattern: pattern`${left}(?<name>(?:R(?=[^()]{5,70}\(R)iset|S(?=[^()]{5,70}\(S)(?:urvei|ensus|tudi)|I(?=[^()]{5,70}\(I)ndeks|L(?=[^()]{5,70}\(L)aporan)(?: (?:dan )?\p{Lu}[\p{L}-]+){1,6} ?\(\p{Lu}\p{L}{2,10}\))(?: (?:tahun )?\d{4})?(?: (?:dari|oleh|milik) \p{Lu}[\p{L} ]{2,60}?)? (?:juga )?(?<verb>menunjukkan|mencatat|menyebut(?:kan)?|mengungkap(?:kan)?|menemukan|mendapati|memperkirakan)${right}`,
      note: 'The short name shows that the noun is part of the name: "Riset … (Riskesdas)".',
      examples: {
        match: [
          {
            text: 'Riset Dapur Dasar(Risdapdas) tahun 2013 dari Dinas Dapur juga menunjukkan bahwa garam terlalu banyak.',
            fields: {name: 'Riset Dapur Dasar(Risdapdas)'}
          },
          {
            text: 'Survei Dapur dan Gizi Nasional (SDGN) mencatat garam terlalu banyak.',
            fields: {name: 'Survei Dapur dan Gizi Nasional (SDGN)'}
          }
        ],
        // Nobody's survey; one that says nothing.
        skip: ['Riset itu menunjukkan bahwa garam terlalu banyak.', 'Survei Dapur Nasional (SDN) dimulai pada Senin.']
      }
    }
  },
  {
    name: 'source-inserted',
    rule: {
      fields: cited,
      asks: 'medium',
      named: 'before',
      needs: reportingNeeds,
      pattern: pattern`(?:, (?:yang )?(?:juga )?(?:mengutip|memetik|merujuk|melansir) [^.;:]{3,90}?,?|,? ${day},?|,? (?:dalam|pada|di) (?:laporan|edisi|artikel|berita|laman|situs|editorial|tajuk)[^.;:]{0,50}?,?) (?:juga |turut |telah )?(?<verb>${reporting})${right}`,
      note: 'A date, or the person it quotes, stands between the medium and its verb.',
      examples: {
        match: [
          {text: 'Kabar Tani TV, Selasa (4/3), melaporkan harga naik.', fields: {name: 'Kabar Tani TV'}},
          {text: 'Laman Contoh Times pada Isnin melaporkan harga naik.', fields: {name: 'Contoh Times'}},
          {
            text: 'Kantor berita Kabar Tani, yang mengutip dua petani, melaporkan harga naik.',
            fields: {name: 'Kabar Tani'}
          },
          {text: 'Contoh Post dalam laporannya menyebut harga naik.', fields: {name: 'Contoh Post'}}
        ],
        // A person, an office.
        skip: [
          'Rudi Hartono, Selasa (4/3), melaporkan harga naik.',
          'Dinas Pasar Contoh pada Senin melaporkan harga naik.'
        ]
      }
    }
  },
  {
    name: 'source-in-statement',
    rule: {
      fields: cited,
      asks: 'publisher',
      needs: list('keterangan, rilis, siaran pers, siaran media, pernyataan, kenyataan, pengumuman, resminya'),
      pattern: pattern`${left}(?<verb>[Dd]alam|[Mm]elalui|[Ll]ewat|[Mm]enerusi) (?:sebuah |satu )?${statement}(?: (?:yang (?:diterima|dikutip|dikeluarkan|dirilis)[^.,;:]{0,40}|terpisah|singkat))?(?:,? ${day})?, (?<name>${organisation}) (?=(?:juga |turut |hari ini )?${stating}${right})`,
      note: 'The statement of an organisation; what a person says in it is that person’s.',
      examples: {
        match: [
          {
            text: 'Dalam siaran persnya, PT Contoh Jaya Tbk (COJA) menyebut laba naik.',
            fields: {name: 'PT Contoh Jaya Tbk (COJA)'}
          },
          {
            text: 'Melalui keterangan tertulis, Senin (3/3), Dinas Pasar Contoh membantah kabar itu.',
            fields: {name: 'Dinas Pasar Contoh'}
          }
        ],
        // People.
        skip: [
          'Dalam siaran persnya, Rudi Hartono menyebut laba naik.',
          'Dalam keterangannya, Kepala Dinas Pasar Contoh membantah kabar itu.'
        ]
      }
    }
  },
  {
    name: 'source-states',
    rule: {
      fields: cited,
      asks: 'publisher',
      named: 'before',
      needs: each(
        ['alam ', 'elalui ', 'ewat ', 'nerusi '],
        list(
          'keterangan, rilis, siaran pers, siaran media, pernyataan, kenyataan, sebuah pernyataan, sebuah keterangan, pengumuman'
        )
      ),
      pattern: pattern`,? (?<verb>dalam|melalui|lewat|menerusi) (?:sebuah |satu )?${statement}(?:[^.;:"“”]{0,60}?),? ${stating}${right}`,
      examples: {
        match: [
          {
            text: 'Kementerian Pasar (KP) dalam kenyataan hari ini berkata harga naik.',
            fields: {name: 'Kementerian Pasar (KP)'}
          }
        ],
        // People.
        skip: [
          'Rudi Hartono dalam keterangan tertulis menyatakan harga naik.',
          'Kepala Dinas Pasar Contoh dalam keterangan tertulis menyatakan harga naik.'
        ]
      }
    }
  },
  {
    name: 'source-in-paper',
    rule: {
      fields: cited,
      asks: 'medium',
      needs: each(['alam ', 'ewat ', 'elalui ', 'sebuah ', 'satu '], list(printed)),
      pattern: pattern`${left}(?<verb>[Dd]alam|[Ll]ewat|[Mm]elalui) (?:sebuah |satu )?(?:${anyPrinted})(?:nya)?(?: (?:khusus|eksklusif|terbaru|terkini|investigasi|utama|opini|tahunan))?(?: (?:di|dari|oleh|milik|pada|yang (?:terbit|dimuat|diterbitkan|ditulis|dipublikasikan) (?:di|oleh|dalam)))?${right}`,
      examples: {
        match: [
          {text: 'Hal itu diungkap dalam laporan Contoh Post, Senin.', fields: {name: 'Contoh Post'}},
          {text: 'Dalam sebuah artikel yang dimuat di majalah Pasar, ia memuji petani.', fields: {name: 'Pasar'}}
        ],
        // A person's, an office's, nobody's.
        skip: [
          'Dalam laporan Rudi Hartono, harga naik.',
          'Dalam laporan Dinas Pasar Contoh, harga naik.',
          'Dalam laporan itu, harga naik.'
        ]
      }
    }
  },
  {
    name: 'source-study-in',
    rule: {
      fields: cited,
      asks: 'medium',
      needs: each(list('eneliti, tudi, iset, ajian, rtikel, akalah, ulisan, olom, aporan'), [
        'an di ',
        'an dalam ',
        ' di ',
        ' dalam ',
        ' pada ',
        ' yang terbit',
        ' yang dimuat',
        'an pada ',
        'nya di ',
        'nya dalam '
      ]),
      pattern: pattern`${left}(?<verb>[Pp]enelitian|[Ss]tudi|[Rr]iset|[Kk]ajian|[Aa]rtikel|[Mm]akalah|[Tt]ulisan|[Kk]olom|[Ll]aporan)(?:nya)?(?: (?:itu|ini|tersebut|baru|terbaru))?(?: yang (?:terbit|dimuat))? (?:di|dalam|pada)${right}`,
      examples: {
        match: [
          {
            text: 'Penelitian dalam Journal of Sample Markets menunjukkan harga naik.',
            fields: {name: 'Journal of Sample Markets'}
          },
          {text: 'Artikel di Contoh Times itu ditulis pada Senin.', fields: {name: 'Contoh Times'}}
        ],
        // A place.
        skip: ['Penelitian di Pasar Contoh menunjukkan harga naik.']
      }
    }
  },
  {
    name: 'source-looked-up',
    rule: {
      fields: cited,
      asks: 'publisher',
      needs: ['Melihat ', 'Menilik ', 'Mengintip ', 'Mencermati ', 'Menengok '],
      pattern: pattern`(?<=^|[.!?”"] )(?<verb>Melihat|Menilik|Mengintip|Mencermati|Menengok) (?:dari )?(?:(?:data|grafik)${paperLike}(?: (?:di|dari|milik))?${right}|(?=(?:situs|laman|website|unggahan|akun)${right}))`,
      note: 'The reporter looked something up, and says where.',
      examples: {
        match: [
          {text: 'Melihat data PasarNet, harga naik.', fields: {name: 'PasarNet'}},
          {text: 'Menilik situs resmi Pasar Kita, harga naik.', fields: {name: 'Pasar Kita'}}
        ],
        // Nobody's data.
        skip: ['Melihat data itu, menteri terkejut.', 'Warga dapat melihat data Rudi di kantor desa.']
      }
    }
  }
]
