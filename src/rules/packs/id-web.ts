/** What Indonesian sites put around a story, whatever the outlet: calls to scroll, to read elsewhere, to follow. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

export const webBoilerplate: readonly Rule[] = [
  {
    id: 'id/scroll',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    needs: ['scroll', 'geser', 'iklan'],
    pattern: patternAnyCase`^(?:scroll|geser) (?:ke bawah )?untuk (?:membaca|melanjutkan|baca|lanjut).{0,40}$|^(?:lanjut(?:kan)? (?:baca|membaca) )?setelah iklan(?: ini)?[ .:…]*$|^-?\s?(?:iklan|advertisement) -?$`,
    shape: {sentenceEnd: false},
    examples: {
      match: ['Scroll untuk membaca', 'Geser untuk melanjutkan', 'Lanjut baca setelah iklan'],
      // What visitors of the story do.
      skip: ['Scroll untuk melihat gambar, begitu petunjuk di layar itu.', 'Iklan di Jalan Raya']
    }
  },
  {
    id: 'id/read-elsewhere',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['selengkapnya', 'ketinggalan', 'lewatkan'],
    pattern: patternAnyCase`^baca (?:artikel|berita) [^"“]{2,30}[,:]? ["“](?<title>[^"“”]{6,170})["”],? ?(?:selengkapnya|baca selengkapnya).{0,200}$|^jangan (?:sampai )?(?:ketinggalan|lewatkan) (?:pilihan editor|berita|artikel|kabar).{0,60}:$`,
    shape: {length: 400},
    examples: {
      match: [
        {
          text: 'Baca artikel contohJabar, "Pasar Lama Dibuka Lagi" selengkapnya https://www.contoh.com/berita/d-123',
          fields: {title: 'Pasar Lama Dibuka Lagi'}
        },
        'Jangan Sampai Ketinggalan Pilihan Editor ini:'
      ],
      // Somebody reads.
      skip: ['Ia membaca artikel itu, "Pasar Lama Dibuka Lagi", selengkapnya pada Senin malam.']
    }
  },
  {
    id: 'id/application',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: ['apps', 'aplikasi', 'akun', 'google news', 'disini', 'di sini'],
    pattern: patternAnyCase`^(?:download|unduh|install) (?:apps?|aplikasi) \S{3,24} (?:sekarang|di sini|disini|gratis)[ :.!]*(?:https?:\/\/\S+)?$|^jangan lupa (?:untuk )?(?:ikuti|follow|cek|baca) (?:terus )?(?:update|berita|informasi|kabar).{0,60}(?:google news|whatsapp|telegram|channel|akun).{0,60}$|^dapatkan (?:berita|informasi|update)\b[^.]{3,120}(?:klik (?:di ?sini|link|tautan)|daftar sekarang)[^.]{0,120}$`,
    shape: {length: 300},
    examples: {
      match: [
        'Download Apps Contoh Sekarang https://apps.contoh.com',
        'Jangan lupa ikuti update berita lainnya dan follow akun Google News Contoh.id',
        'Dapatkan berita terkini hanya dengan satu akun, daftar sekarang dengan klik disini dan nantikan kejutan lainnya'
      ],
      // What a law says of applications.
      skip: [
        'Unduh aplikasi pajak sekarang diwajibkan bagi pedagang, kata pejabat itu pada Senin.',
        'Dapatkan informasi dari tetangga, begitu pesan kepala desa.'
      ]
    }
  },
  {
    id: 'id/video-teaser-inside',
    label: 'boilerplate:video',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['ideo'],
    pattern: pattern`(?<=[.!?”"’)\]] )(?:(?:Simak|Lihat|Tonton|Saksikan) (?:[Jj]uga )?(?:[Vv]ideo|VIDEO)\b[^.!?[\]]{0,140}?(?= ?\[Gambas:)|Saksikan [Vv]ideo (?:[Pp]ilihan|[Mm]enarik|[Tt]erkait)(?: (?:di [Bb]awah|[Bb]erikut) [Ii]ni)? ?:?(?= |$))`,
    note: 'In copy flattened to one line the embed after it, or its own fixed words, show where it ends.',
    examples: {
      match: [
        'Pasar itu dibuka lagi. Simak juga video "Pasar Contoh": [Gambas:Youtube]',
        'Pasar itu dibuka lagi. Saksikan Video Pilihan di Bawah Ini: Pasar itu ramai sejak subuh.'
      ],
      // The reader is told to watch, and why.
      skip: ['Pasar itu dibuka lagi. Simak video itu sampai habis, kata pengelolanya.']
    }
  },
  {
    id: 'id/page-inside',
    label: 'boilerplate:pagination',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['alaman'],
    pattern: pattern`(?<=[.!?”"’)\]] )(?:\d{1,2} dari \d{1,2} [Hh]alaman|Halaman Selanjutnya)(?= [\p{Lu}"“]|$)`,
    examples: {
      match: [
        'Pasar itu dibuka lagi. 2 dari 3 halaman Pembeli datang sejak subuh.',
        'Pasar itu dibuka lagi. Halaman Selanjutnya "Kami senang," kata pedagang itu.'
      ],
      // Pages of a book.
      skip: [
        'Buku itu tebal. 2 dari 3 halaman isinya gambar.',
        'Halaman Selanjutnya Milik Kita, begitu judul buku itu.'
      ]
    }
  },
  {
    id: 'id/google-news-ending',
    label: 'boilerplate:promotion',
    zone: 'tail',
    extent: 'ending',
    needs: ['Google News'],
    pattern: pattern`(?<=[.!?”"’)\]] )(?:Simak berita lainnya seputar topik artikel ini, di sini ?:[^.!?]{2,80} )?(?:Cek (?:[Bb]erita|[Aa]rtikel)|Ikuti (?:[Bb]erita|[Uu]pdate|[Kk]abar|[Ii]nformasi))[^.!?]{3,60}Google News(?:[^.!?]{1,30})?\.?$`,
    examples: {
      match: [
        'Laba itu naik pada Senin. Cek Berita dan Artikel yang lain di Google News dan WA Channel',
        'Laba itu naik pada Senin. Ikuti berita terkini dari Contoh di Google News, klik di sini.'
      ],
      // The service in the story.
      skip: ['Laba itu naik pada Senin, tulis sebuah laman di Google News.']
    }
  },
  {
    id: 'id/asterisks-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'end mark'},
    needs: ['***'],
    pattern: pattern`(?<=[.!?”"’…] ?)\*{3}$`,
    examples: {
      match: ['Kucing itu kini dirawat oleh balai konservasi di kota itu.***'],
      // A word that is not printed.
      skip: ['Kucing itu, menurut warga yang marah di kota itu, milik si ***']
    }
  }
]
