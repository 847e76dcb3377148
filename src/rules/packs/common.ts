/** Rules for copy in every language: advertisement labels, embeds, page numbers, initials, end marks, addresses. */
import {domain, pattern, patternAnyCase} from '../fragments.ts'
import type {Pack} from '../types.ts'
import {commonCaptions} from './common-captions.ts'
import {commonCode} from './common-code.ts'
import {commonDatelines} from './common-datelines.ts'
import {commonDates} from './common-dates.ts'
import {commonEnglishLabels} from './common-english-labels.ts'
import {arrowLinks} from './common-links.ts'
import {commonWidgets} from './common-widgets.ts'
import {dataSetMarks} from './dataset-marks.ts'
import {commonEndings} from './inline-endings.ts'
import {commonInsideLines} from './inside-lines.ts'
import {pictureEndings} from './picture-endings.ts'
import {signOffs} from './sign-offs.ts'

/** English has rules of its own for some of these labels. Examples are read as Swedish, so that this rule is tried. */
export const common: Pack = {
  name: 'common',
  rules: [
    ...commonDatelines,
    ...dataSetMarks,
    {
      id: 'common/advertisement',
      label: 'boilerplate:advertisement',
      zone: 'anywhere',
      needs: ['advert', 'iklan', 'sponsor', 'promoted content', 'ads by', 'ad by'],
      pattern: patternAnyCase`^[-–—*_#[(]*\s?(?:advertisements?|advertorial|iklan|sponsored(?: content)?|sponsor|promoted content|ads? by \w+)(?: scroll to (?:continue|resume)(?: with)? (?:content|reading))?\s?[-–—*_#\])]*:?$`,
      examples: {
        match: [
          {text: 'Advertisement', language: 'sv'},
          {text: 'ADVERTISEMENT', language: 'sv'},
          {text: '- Advertisement -', language: 'sv'},
          {text: 'ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT', language: 'sv'}
        ],
        // A story about advertising.
        skip: ['Advertisement spending rose by a tenth last year.', 'Iklan rokok dilarang']
      }
    },
    {
      id: 'common/ticker-entry',
      label: 'paragraph',
      zone: 'body',
      needs: ['- ', '– ', '— '],
      pattern: pattern`^\d{1,2}(?:[h.:]\d\d|h)(?: ?(?:Uhr|WIB|WITA|WIT|hrs?|[ap]\.?m\.?))?(?: [A-Z]{3,4})? ?[-–—] (?!\p{Lu}\p{Ll}{2,10} ?[:：] ?\p{Lu}[^.!?]{0,40}$)["“«‘„]? ?\p{Lu}.{8,}$`,
      note: 'The entries of a live report or a programme begin with the hour. They are its text: no link, and no subheading, which would make a section of each.',
      examples: {
        match: [
          {text: '8h35 - La Bourse de Nice ouvre dans le vert', line: 1},
          {text: '10.35 Uhr – „Wir warten noch“', line: 1},
          {text: '11:02am GMT — Ministers leave the old town hall', line: 1},
          {text: '19.30 WIB - Kapal pertama merapat di pelabuhan', line: 1}
        ],
        // Two hours: a time table; a score; the time of a page, under the headline; the length and the source of a video.
        skip: ['10:35 - 11:20', '2.30 - 3.10 menit', '10:35 - 12 Nov 2024', '01:40 - Source: Sample TV']
      }
    },
    {
      id: 'common/video-length-and-source',
      label: 'boilerplate:video',
      zone: 'anywhere',
      needs: ['source', 'video', 'sumber', 'fuente', 'fonte', 'quelle', 'bron', 'courtesy', 'credit', 'footage'],
      pattern: patternAnyCase`^(?:\d{1,2}:)?\d{1,2}:\d{2} ?[-–—|•·]? ?(?:source|video|sumber|fuente|fonte|quelle|bron|courtesy|credit|footage)(?: by)? ?[:：] ?[^.!?]{2,50}$`,
      examples: {
        match: [
          {text: '01:40 - Source: Sample TV', language: 'sv'},
          {text: '2:15 | Video: Sample News', language: 'sv'},
          {text: '00:58 Fuente: Canal Ejemplo', language: 'sv'}
        ],
        // An entry of a live report; a sentence; a score.
        skip: [
          '11:02 - Source of the fire found in the old town hall',
          '10:35 Source: the minister will go.',
          '21:19 - Sample SC'
        ]
      }
    },
    {
      id: 'common/count-alone',
      label: 'boilerplate:sharing',
      zone: 'above',
      pattern: pattern`^(?:\d{1,3}|\d{1,3}[ .,\u00a0\u202f]\d{3}|\d{1,3}(?:[.,]\d)? ?[kKM])$`,
      note: 'How often a page was read, shared or commented on. Four figures together are a year or the number of a telegram.',
      examples: {
        match: [
          {
            text: '4 553\nThe bridge over the river was closed on Monday after a flood, the city council said.\nIt will open again in a week, and the buses will go around the lake until then.',
            line: 1,
            language: 'sv'
          },
          {
            text: '1.2K\nThe bridge over the river was closed on Monday after a flood, the city council said.\nIt will open again in a week, and the buses will go around the lake until then.',
            line: 1,
            language: 'sv'
          }
        ],
        // A year; a telegram's number; a score.
        skip: ['1994', 'a0423', '3-1']
      }
    },
    {
      id: 'common/scroll-to-continue',
      label: 'boilerplate:advertisement',
      zone: 'anywhere',
      needs: ['scroll', 'continue', 'lanjutkan', 'gulir'],
      pattern: patternAnyCase`^(?:scroll (?:down )?to (?:continue|resume)(?: with)? (?:content|reading)|(?:article|story) continues (?:below|after)(?: (?:this )?(?:advertisement|ad))?|continue reading(?: below)?|lanjutkan membaca|gulir(?:kan)? (?:ke bawah )?untuk melanjutkan.*)[.:…]*$`,
      examples: {
        match: [
          {text: 'SCROLL TO CONTINUE WITH CONTENT', language: 'sv'},
          {text: 'Article continues below advertisement', language: 'sv'},
          {text: 'Continue reading', language: 'sv'}
        ],
        // An instruction inside the story.
        skip: ['Scroll to continue with content, the page told its readers.']
      }
    },
    {
      id: 'common/advertisement-inside',
      label: 'boilerplate:advertisement',
      zone: 'anywhere',
      extent: 'inside',
      needs: ['DVERTISEMENT', 'dvertisement', 'SCROLL TO'],
      pattern: pattern`(?:ADVERTISEMENT ?)?SCROLL TO (?:CONTINUE|RESUME)(?: WITH)? CONTENT|(?<=[.!?”"’)\]]\s?)(?:ADVERTISEMENT|Advertisement)(?= ?[\p{Lu}"“‘'(]|$)(?!:)|^ADVERTISEMENT(?= ["“‘]?\p{Lu}[\p{L}'’-]* [\p{L}\d'’-]+ \p{Ll})`,
      examples: {
        match: [
          'Rapat itu ditunda. ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT Menteri tidak hadir dalam rapat itu.',
          'Rapat itu ditunda sampai pekan depan. Advertisement Menteri tidak hadir dalam rapat itu.',
          'ADVERTISEMENT Warga diminta mencari jalan lain selama perbaikan jembatan, kata bupati kepada wartawan.'
        ],
        // The word in a sentence, and a sentence that starts with it.
        skip: [
          'The company sold an Advertisement to the paper every week of that year.',
          'Sales fell by a tenth last year. Advertisement revenue rose all the same.'
        ]
      }
    },
    {
      id: 'common/embed',
      label: 'boilerplate:embed',
      zone: 'anywhere',
      needs: [
        'gambas',
        '[',
        'instagram',
        'shared by',
        'posted by',
        'dibagikan',
        'kiriman',
        'post ',
        'postingan',
        'pic.twitter',
        'http'
      ],
      pattern: patternAnyCase`^(?:\[?gambas ?: ?[^\]]{1,60}\]?|\[(?:embed|video|youtube|instagram|twitter|tweet|gallery|caption|foto|photo)[^\]]{0,80}\](?:.{0,200}\[\/\w+\])?|(?:view this post|lihat postingan ini|lihat pos ini) (?:on|di) instagram(?:[ .:…]*|.{0,400}(?:shared by|posted by|dibagikan oleh).{0,160})|(?:sebuah kiriman|a post|a photo|a video|postingan|kiriman) (?:dibagikan oleh|yang dibagikan oleh|shared by|posted by|dari) (?=.*(?:@|[^.!?]$)).{1,200}|pic\.twitter\.com\/\S+|https?:\/\/(?:www\.)?(?:youtube\.com|youtu\.be|instagram\.com|twitter\.com|x\.com|t\.co|facebook\.com|fb\.watch|tiktok\.com)\/\S+)$`,
      examples: {
        match: [
          '[Gambas:Video CNN]',
          {text: 'View this post on Instagram', language: 'sv'},
          'A post shared by Rumah Sakit Contoh (@rscontoh) on Oct 9, 2020 at 9:15pm PDT'
        ],
        // Brackets of the story.
        skip: ['[Chorus]', 'A post office was burned down on Monday.']
      }
    },
    {
      id: 'common/post-signature',
      label: 'boilerplate:embed',
      zone: 'anywhere',
      needs: ['(@', 'pic.twitter.com/', 'pic.x.com/'],
      pattern: pattern`^(?:(?:pic\.(?:twitter|x)\.com\/\w{4,20} ?)?(?:[—–-]{1,2}|&mdash;) ?.{1,60} \(@\w{2,30}\) (?:\p{L}{3,12}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2}[.º°]? (?:de )?\p{L}{3,12}\.?(?: de)? (?:19|20)\d\d)|(?:.{0,300}[^\s.!?”"’)] ?(?<!\w))?pic\.(?:twitter|x)\.com\/\w{4,20})$`,
      shape: {length: 420},
      evidence:
        'Who wrote a post and when, behind a dash, or the address of its picture behind words that no full stop ends: a post that was put into the page.',
      examples: {
        match: [
          '— Port Ferry (@portferry) June 3, 2022',
          {text: '&mdash; Nordtal (@nordtal) 3. Juni 2022', language: 'sv'},
          {text: '— Il Ponte (@ilponte) 3 giugno 2022', language: 'sv'},
          {text: 'pic.twitter.com/aBcD12eF— El Barco (@elbarco) 3 de junio de 2022', language: 'sv'},
          {text: 'pic.x.com/aBcD12eF', language: 'sv'},
          'Au port, le vieux pont rouvre… pic.twitter.com/aBcDeF1234',
          'The ferry is back on the river #ferry pic.x.com/aBcDeF1234'
        ],
        // An account in a sentence; the story before a picture.
        skip: [
          'The council’s account (@wexmoor) showed the blast on June 3, 2022.',
          '— The ferry (@portferry) will sail on June 3, 2022',
          'The bridge opened on Monday. pic.twitter.com/aBcDeF1234'
        ]
      }
    },
    {
      id: 'common/embed-inside',
      label: 'boilerplate:embed',
      zone: 'anywhere',
      extent: 'inside',
      needs: ['ambas:', 'ambas :', 'AMBAS:'],
      pattern: patternAnyCase`\[gambas ?: ?[^\]]{1,60}\]`,
      examples: {
        match: ['Ia tertawa lepas saat ditanya soal itu. [Gambas:Video CNN]'],
        // Square brackets of an editor.
        skip: ['"Mereka [para pemain] sudah berlatih keras," katanya kepada wartawan.']
      }
    },
    ...commonCaptions,
    ...commonWidgets,
    ...commonCode,
    ...commonInsideLines,
    ...commonDates,
    ...arrowLinks,
    {
      id: 'common/picture-agency',
      label: 'caption',
      zone: 'anywhere',
      needs: ['epa', 'pa media', 'bbc', 'nurphoto', 'science photo library', 'anadolu', 'alamy'],
      pattern: pattern`^(?:EPA|PA Media|BBC|NurPhoto|Science Photo Library|SCIENCE PHOTO LIBRARY|Anadolu|Alamy|EPA-EFE)$`,
      block: {lines: 'short', most: 1},
      note: 'All that is left of a picture: its agency, and perhaps a short caption under it.',
      examples: {
        match: [
          {
            text: 'Warga menyeberangi sungai itu dengan rakit setelah jembatan mereka roboh pada Senin.\nEPA\nRakit itu dibuat dari bambu.\nJembatan itu akan dibangun lagi tahun depan, kata kepala desa mereka pada Senin.',
            line: 2
          }
        ],
        // A subheading.
        skip: ['BBC dan Bahasanya']
      }
    },
    {
      id: 'common/share',
      label: 'boilerplate:sharing',
      zone: 'anywhere',
      needs: [
        'share',
        'bagikan',
        'sebarkan',
        'salin',
        'copy',
        'tweet',
        'facebook',
        'twitter',
        'whatsapp',
        'telegram',
        'line',
        'mail',
        'print',
        'cetak',
        'koment',
        'comment'
      ],
      pattern: patternAnyCase`^(?:share|bagikan|sebarkan|share this|share on|bagikan artikel ini|bagikan berita ini|share (?:this )?(?:article|story|post)|salin (?:tautan|link)|copy link|tweet|facebook|twitter|whatsapp|telegram|line|email|e-mail|print|cetak|komentar|comments?|bagikan:|share:)(?:[ ,|/]+(?:facebook|twitter|x|whatsapp|telegram|line|email|e-mail|print|copy link|salin link|linkedin|pinterest|komentar))*[:.!]?$`,
      examples: {
        match: [
          {text: 'Share', language: 'sv'},
          {text: 'Bagikan artikel ini', language: 'sv'},
          {text: 'Facebook Twitter WhatsApp', language: 'sv'},
          {text: 'Copy Link', language: 'sv'}
        ],
        // A subheading.
        skip: ['Share Price Falls', 'Facebook Blocks Page']
      }
    },
    {
      id: 'common/page-number',
      label: 'boilerplate:pagination',
      zone: 'anywhere',
      needs: ['halaman', 'page', 'hal'],
      pattern: patternAnyCase`^(?:(?:halaman|page|hal\.?) ?)?\d{1,2} ?(?:\/|dari|of) ?\d{1,2} ?(?:halaman|pages?)$|^(?:halaman|page|hal\.?) ?\d{1,2} ?(?:\/|dari|of) ?\d{1,2}$|^(?:halaman|page|pages)\s*:?\s*\d{1,2}(?: ?[|\/]? ?\d{1,2})*(?: ?(?:selanjutnya|berikutnya|next|last|terakhir|tampilkan semua|show all|semua|all))*$`,
      shape: {words: 14},
      examples: {
        match: ['2 dari 3 halaman', 'Halaman 1 2 Selanjutnya', 'Page 2 of 5'],
        // A score, and a fact row.
        skip: ['2/3', '3 dari 5 anggota hadir']
      }
    },
    {
      id: 'common/loading',
      label: 'boilerplate:other',
      zone: 'anywhere',
      needs: ['loading', 'memuat', 'wait', 'tunggu'],
      pattern: patternAnyCase`^(?:loading|memuat|please wait|mohon tunggu)(?:[.…]+)?$`,
      examples: {
        match: [{text: 'loading...', language: 'sv'}],
        // A word of the story.
        skip: ['Loading docks were closed.']
      }
    },
    {
      id: 'common/copyright',
      label: 'boilerplate:legal',
      zone: 'anywhere',
      needs: ['copyright', '©', '(c)', 'rights reserved', 'right reserved'],
      pattern: pattern`^(?!.*, (?:[\p{L} ]{1,30} )?(?:kata|ujar|tutur|ucap|said|says|ruled|heard|wrote)\b)(?:(?:Re(?:published|printed|posted)|Posted|Used|Published)[^.!?]{0,120}\. )?(?:(?:[^.!?]{0,160}[\s|])?(?:(?:[Cc]opyrights?|COPYRIGHTS?|[Hh]ak [Cc]ipta)(?: reserved)?,? ?:? ?)?(?:Â?©|\([Cc]\)) ?(?:[Cc]opyright,? ?)?(?:(?:19|20)\d\d|\p{Lu}|[a-z\d-]{2,30}\.[a-z]{2,3}\b|by |\p{Lo}).{0,400}|(?:[Cc]opyrights?|COPYRIGHTS?)(?: ?[,:–—-] ?| by | held by | of )? ?(?:(?:The |the )?(?:\p{Lu}[\p{L}\d'’&.-]*,? ?(?:and |& |of )?){0,8}(?:19|20)\d\d(?! (?:was|were|is|are|has|had|will|would|law|laws|rules|act|reforms?|bill)\b).{0,300}|(?:The |the )?(?:\p{Lu}[\p{L}\d'’&.-]*,? ?(?:and |& |of )?){1,8})|(?:[^.!?]{0,160}(?:[,|:–—-]|\b(?:Inc|Ltd|LLC|Corp|Co|LLP|PLC|plc)\.) ?|(?:The |the )?(?:\p{Lu}[\p{L}\d'’&-]*,? ?(?:and |& |of )?){1,8}\. ?)?(?:All [Rr]ights? [Rr]eserved|ALL RIGHTS? RESERVED)(?: (?:by|to) [^.!?]{2,60}| worldwide)?(?:[.!]{1,2}(?: .{0,200})?)?)$`,
      shape: {length: 620},
      note: 'The sign followed by a year or a name, or the word at the start of the line followed only by a year or names.',
      examples: {
        match: [
          {text: 'Copyright © 2024 Media Contoh. All rights reserved.', language: 'sv'},
          'Berita Terkait Bagikan Artikel Ini Berita Lainnya Â© 2007 - 2018 Contoh.com, All Rights Reserved',
          '© SAMPLE AE. Τα πνευματικά δικαιώματα ανήκουν στο SAMPLE AE.',
          'Copyright 2015 Sample News. Click for restrictions.',
          'Copyright The Sample Herald',
          {
            text: 'Republished with permission from Jane Roe. Copyright (c) Jane Roe LLP. All rights reserved.',
            language: 'sv'
          }
        ],
        // A story about copyright.
        skip: [
          'The copyright of the song belongs to her heirs, the court ruled.',
          'Copyright lagu itu milik penciptanya sejak 1990, kata hakim pada Senin.',
          'The bank said its rival broke the copyright of a game that went on sale in 1984.',
          'The © on the cover of the book was drawn by hand, the court heard.',
          'Copyright 2019 was the year in which the term was made longer, the minister joked.',
          // The last sentence of the story, and the notice behind it.
          'Pasar itu dibuka lagi pada Senin. Copyright © 2024 Media Contoh.'
        ]
      }
    },
    {
      id: 'common/copyright-ending',
      label: 'boilerplate:legal',
      zone: 'tail',
      extent: 'ending',
      needs: ['©', 'Copyright', '(c) ', '(C) '],
      pattern: pattern`(?<=[.!?…]["”’)\]]{0,2} ?)(?:(?:Copyright|COPYRIGHT)(?:,| ?:)? ?)?(?:Â?©|\([cC]\)|(?<=(?:Copyright|COPYRIGHT) )(?=(?:19|20)\d\d)) ?(?:(?:Copyright|by) )?(?:(?:19|20)\d\d|\p{Lu}).{2,200}$`,
      note: 'After the last sentence, in copy that has lost the line break before it.',
      examples: {
        match: [
          {
            text: 'The bridge was closed on Monday. Copyright © 2024 Sample Herald. All rights reserved.',
            language: 'sv'
          },
          'Pasar itu dibuka lagi pada Senin. © 2024 Media Contoh',
          'The bridge was closed on Monday. Copyright 2015 Sample News.'
        ],
        // A sentence about it.
        skip: ['The bridge was closed on Monday. Copyright law has nothing to say of bridges.']
      }
    },
    {
      id: 'common/page-address',
      label: 'boilerplate:other',
      zone: 'anywhere',
      needs: ['http', 'www.'],
      pattern: pattern`^(?:https?:\/\/|www\.)\S+$`,
      shape: {apart: true},
      note: 'An address alone on its line is a link without its text.',
      examples: {
        match: ['https://www.contoh.com/berita/2024/05/kabar-pasar'],
        // An address in a sentence; one that a sentence was broken at.
        skip: [
          'Formulir ada di https://www.contoh.com untuk semua warga.',
          'Badan cuaca menyampaikan laporan pada Senin.\nMengutip \nhttps://www.contoh.go.id/\n berikut prakiraan cuaca kota itu;\nPagi hari cerah.'
        ]
      }
    },
    {
      id: 'common/end-mark',
      label: 'credit',
      zone: 'tail',
      fields: {role: 'end mark'},
      pattern: pattern`^(?:-?\s?30\s?-|#{2,}|-?(?:[Ee]nds?|ENDS?)-?|\(?(?:[Ee]nd|END)\)?\.?|\((?:[Mm]ore|MORE)\)|more|nnnn|NNNN|\.\/\.|\*{1,2}\)?)$`,
      examples: {
        match: ['-30-', '###', 'ENDS', '(MORE)'],
        // A sentence; an entry of a menu.
        skip: ['Ends meet again', 'More']
      }
    },
    {
      id: 'common/byline-agency-date',
      label: 'byline',
      zone: 'head',
      needs: [') — ', ') – ', ') - ', ') | ', '), '],
      pattern: pattern`^(?<names>\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|da|di|van|von|el|al|la)){1,4}) \((?<agency>\p{L}[\p{L} .&/-]{1,30})\)(?: [—–|-]|,) \d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:,? (?:- )?\d{1,2}[:h.]\d{2})?$`,
      examples: {
        match: [
          {text: 'Maria Exemplo (Folhapress) — 26/05/2026', language: 'sv'},
          {text: 'Rudi van Muster (dpa) - 3.2.2024, 10:15', language: 'sv'}
        ],
        // A result; no day.
        skip: ['Rudi Muster (Musterstadt) - 3:1', 'Maria Exemplo (Folhapress) — São Paulo']
      }
    },
    {
      id: 'common/initials-line',
      label: 'credit',
      zone: 'tail',
      fields: {role: 'initials'},
      needs: ['(', '['],
      pattern: pattern`^[([](?!(?:(?:o+h?|a+h?|hey|yeah|la|na|du|da|do|doo|wo+|woah|uh|hu|ho|ye|mm+|hm+)[ ,-]{1,2}){1,6}(?:o+h?|a+h?|hey|yeah|la|na|du|da|do|doo|wo+|woah|uh|hu|ho|ye|mm+|hm+)[)\]])(?!(?:[Cc]horus|CHORUS|[Vv]erse|VERSE|[Ii]ntro|INTRO|[Oo]utro|OUTRO|[Bb]ridge|BRIDGE|[Rr]eff?|REFF?|[Ii]nterlude|INTERLUDE|[Cc]oda|CODA|[Ss]olo|SOLO|[Ii]nstrumental|INSTRUMENTAL|[Hh]ook|HOOK)\b)(?!\p{Ll}+ \p{Ll}+ \p{Ll}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu})(?<!\[(?=\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,}){0,2}\]))(?<names>[\p{L}*]{1,14}(?:[\/,&. -]{1,2}[\p{L}*]{1,10}){0,4})[)\]]$`,
      shape: {words: 3},
      examples: {
        match: ['(dai/dai)', '(bx/hai/man/JPR)', '[ms]', '(*)'],
        // Too long for initials.
        // A part of a song.
        // A singer; what a choir sings; a company.
        skip: [
          '(Penulis adalah peneliti di sebuah universitas)',
          '[Chorus]',
          '[Sarwita]',
          '[Sarwita Lestari]',
          '(du du wap)',
          '(hey, hey)',
          '(oh oh oh)',
          '(Sample Optical Works)'
        ]
      }
    },
    {
      id: 'common/initials-ending',
      label: 'credit',
      zone: 'tail',
      extent: 'ending',
      fields: {role: 'initials'},
      needs: [')', ']'],
      pattern: pattern`(?<=[.!?…]["”’)\]]{0,2}\s{0,2}|[”"’),\]]\s{0,2}(?=[([][^)\]]*[\/*]))[([](?=[^\s)\]])(?<names>(?:[a-z]{2,5}|[A-Za-z]{1,4}|[Aa]ntara|ANTARA|\*{1,3})?(?:[\/,&-] ?[A-Za-z\d]{1,6}){0,6})[)\]](?:\.(?<=[\/*][^)\]]{0,40}[)\]]\.))?\*{0,3}$`,
      examples: {
        match: [
          {text: 'The market was opened again on Monday, said the owner. (ant/rep)', fields: {names: ['ant', 'rep']}},
          'Pasar itu dibuka lagi pada Senin, kata pengelola. [noe]',
          'Pasar itu dibuka lagi pada Senin," kata pengelola.(*)'
        ],
        // An abbreviation that belongs to its sentence.
        // An abbreviation with the full stop of its sentence; a word that explains the one before it.
        skip: [
          'Harga itu ditetapkan oleh Komisi Pemberantasan Korupsi (KPK)',
          'Ia memakai dua alat (Cleanser/Buff)',
          'Data itu disusun oleh Contoh Gas Corp. (CGC).',
          'Namanya berasal dari kata ‘melu’ (hutan) dan ‘karo’ (rubah).'
        ]
      }
    },
    {
      id: 'common/empty-brackets',
      label: 'credit',
      zone: 'tail',
      extent: 'ending',
      fields: {role: 'end mark'},
      needs: [']'],
      pattern: pattern`(?<=[.!?”"’)…]\s{0,2})\[\s?\]$`,
      note: 'The initials were removed, their brackets were left.',
      examples: {
        match: ['Warga diminta tetap tenang di rumah masing-masing. []'],
        // Nothing is empty.
        skip: ['Warga diminta tetap tenang di rumah. [1]']
      }
    },
    {
      id: 'common/source-ending',
      label: 'credit',
      zone: 'tail',
      extent: 'ending',
      fields: {role: 'source'},
      needs: [')', ']'],
      pattern: pattern`(?<=[.!?”"’)…]\s{0,2})[([](?!www\.)(?:(?<names>\p{Ll}[\p{Ll}\d.-]{5,24}|[\p{L}\d. ]{3,30}(?=, \d{1,2} \p{L}))(?:, (?<date>\d{1,2} \p{L}{3,9} \d{4}))?)[)\]]$`,
      examples: {
        match: [
          {text: 'Sungai itu meluap lagi pada Senin malam. (contohmedia)', fields: {names: ['contohmedia']}},
          {
            text: 'Sungai itu meluap lagi pada Senin malam. [contohiana, 24 September 2014]',
            language: 'id',
            fields: {names: ['contohiana'], date: '2014-09-24'}
          }
        ],
        // The bracket belongs to its sentence.
        skip: ['Sungai itu meluap lagi pada malam hari (terparah)']
      }
    },
    {
      id: 'common/outlet-and-name-ending',
      label: 'credit',
      zone: 'tail',
      extent: 'ending',
      fields: {role: 'reporter'},
      needs: [')', ']'],
      pattern: pattern`(?<=[.!?”"’…]\s{0,2})[([]${domain} ?\/ ?(?<names>\p{Lu}[\p{L}.'’ -]{2,40})[)\]]$`,
      note: 'After a quotation it is the reporter; a caption with such an ending is labelled as a whole.',
      examples: {
        match: [
          {
            text: 'The bridge will be shut until May, and “we will see,” she told the reporters who were there. (Sample.com/Jane Roe)',
            fields: {names: ['Jane Roe']}
          }
        ],
        // An address inside its sentence.
        skip: ['Formulir itu ada di laman desa (contoh.com/formulir warga)']
      }
    },
    {
      id: 'common/name-ending',
      label: 'credit',
      zone: 'tail',
      extent: 'ending',
      fields: {role: 'reporter'},
      needs: [')'],
      pattern: pattern`(?<=[.!?”"’…]\s{0,2})\((?<names>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})\)$`,
      examples: {
        match: [{text: '“Nanti kita lihat,” ujarnya. (Rudi Hartono)', fields: {names: ['Rudi Hartono']}}],
        // A name inside its sentence.
        skip: ['Acara itu dibuka oleh gubernur (Rudi Hartono)']
      }
    },
    {
      id: 'common/markup-line',
      label: 'boilerplate:embed',
      zone: 'anywhere',
      needs: ['<', '&nbsp;'],
      pattern: patternAnyCase`^(?:<\/?br ?\/?>|<\/?(?:div|center|iframe|o:p|w:\w+|o:\w+|xml)\b[^<>]*>|<!--\[[^<>]*>|<!\[endif\](?:--)?>|&nbsp;|\s)(?:<\/?[a-z][^<>]*>|<!--\[[^<>]*>|<!\[endif\](?:--)?>|&nbsp;|\s)*$`,
      shape: {length: 2000},
      note: 'Stored articles keep the markup of line breaks and embeds, a line of tags without a word.',
      examples: {
        match: ['<br />', '<div class="embed-contoh"> <iframe src="https://contoh.my/embed"></iframe></div>'],
        // Words stand between the tags; and copy may be about markup.
        skip: ['<div>Seorang peniaga didenda.</div>', '<script>']
      }
    },
    {
      id: 'common/rule-line',
      label: 'boilerplate:other',
      zone: 'anywhere',
      pattern: pattern`^[^\p{L}\p{N}]{1,80}$`,
      note: 'A line without a letter or digit has no content: rulers, bullets left alone, stray marks.',
      examples: {
        match: ['• • •', '|', '___', '* * *', '---'],
        // A number counts.
        skip: ['- 5']
      }
    },
    {
      id: 'common/invisible',
      label: 'boilerplate:other',
      zone: 'anywhere',
      pattern: pattern`^$`,
      note: 'Zero-width and control characters alone on their line.',
      examples: {
        match: ['\u200B'],
        // Anything that can be seen.
        skip: ['.']
      }
    },
    ...commonEndings,
    ...signOffs,
    ...pictureEndings,
    ...commonEnglishLabels
  ]
}
