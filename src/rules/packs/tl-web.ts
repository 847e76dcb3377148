/** What sites and papers of the Philippines put around a story in Tagalog; much of it is English. */
import {alternation} from '../escape-pattern.ts'
import {name, pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

const list = (labels: string) => labels.split(/\s*[|\n]\s*/u).filter(Boolean)
const anyOf = (labels: string) => alternation(list(labels))
const needsOf = (labels: string) => [...new Set(list(labels).map((label) => label.toLowerCase()))]

const names = String.raw`${name}(?:(?:, | at | and | & | ?\/ ?|, at )${name}){0,5}`

/** Without a comma, behind which the outlet follows. */
const person = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|dela|del)){1,4}`

const related = `
Basahin|Basahin din|Basahin rin|Basahin pa|Basahin ito|Basahin dito|Magbasa pa|Magbasa ng iba pa|Karagdagang babasahin|Kaugnay na balita|Kaugnay na mga balita|Kaugnay na artikulo|Mga kaugnay na balita|Kaugnay na ulat|Kaugnay nito
Iba pang balita|Iba pang mga balita|Mga iba pang balita|Mga pinakabagong balita|Pinakabagong balita|Mga balita|Pinakabasa|Pinakasikat|Panoorin|Panoorin din|Panoorin ito|Panoorin ang video|Tingnan|Tingnan din|Tingnan dito|Pakinggan|Pakinggan din
Read|Read also|Also read|Read more|Read next|Related|Related stories|Related story|Related news|Related articles|Related video|More stories|More news|Watch|Watch also|Latest stories|Latest news|Most read|Trending|Recommended|You may also like|You might also like|See also`

const sharing = `
Ibahagi|Ibahagi ito|Ibahagi ang artikulo|I-share|I-share ito|I-share mo na|I-like|Mag-komento|Magkomento|Mag-iwan ng komento|Mga komento|Komento|Sumagot|Kopyahin ang link|I-print|I-tweet|Share|Share this|Share this article|Share on Facebook|Share on Twitter|Share via email|Tweet|Comment|Comments|Post a comment|Leave a comment|Copy link|Print|Email|Like|Like us on Facebook|Follow us|Follow us on Facebook`

const menu = `
Balita|Mga Balita|Bansa|Metro|Probinsya|Probinsiya|Police Metro|Punto Mo|Opinyon|Editoryal|Libangan|Showbiz|Palakasan|Negosyo|Kabuhayan|Mundo|Abante|Home|Nation|News|Opinion|Sports|Entertainment|Lifestyle|Regions|World|Editorial|Contact us|About us|Privacy policy|Terms of use|Subscribe|Sign up|Log in|Login|Search|Menu|Mag-log in|Mag-sign up|Mag-subscribe|Makipag-ugnayan|Tungkol sa amin|Maghanap`

export const tagalogWeb: readonly Rule[] = [
  {
    id: 'tl/advertisement',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    needs: ['patalastas', 'anunsyo', 'anunsiyo', 'advertisement', 'ads', 'sponsor'],
    pattern: patternAnyCase`^[-–—*_#[( ]*(?:patalastas|anunsi?yo|advertisements?|sponsored(?: content)?|(?:magpapatuloy|ituloy) (?:ang )?(?:artikulo|balita|pagbabasa) (?:pagkatapos|matapos) ng (?:patalastas|anunsi?yo)|article continues after this advertisement)[-–—*_#\]): ]*$`,
    examples: {
      match: [
        'Patalastas',
        'ADVERTISEMENT',
        '- Anunsyo -',
        'Magpapatuloy ang artikulo pagkatapos ng patalastas',
        'ARTICLE CONTINUES AFTER THIS ADVERTISEMENT'
      ],
      // Advertising in the story.
      skip: ['Anunsyo ng Palasyo: walang pasok', 'Patalastas tungkol sa gatas, pinatigil']
    }
  },
  {
    id: 'tl/read-also',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: needsOf(related),
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,6}(?:${anyOf(related)})(?:\s?(?:[:：|]|\s[-–—>]{1,2}\s|[»›→])\s*(?<title>.*)|[^\p{L}\p{N}]*)$`,
    shape: {length: 240},
    block: {lines: 'title', most: 6, whenBare: true},
    examples: {
      match: [
        'Basahin:',
        {text: 'Basahin: Tulay sa bayan, binuksan muli', fields: {title: 'Tulay sa bayan, binuksan muli'}},
        {text: 'BASAHIN DIN: Tulay sa bayan, binuksan muli', fields: {title: 'Tulay sa bayan, binuksan muli'}},
        'Kaugnay na balita',
        {text: 'WATCH: TULAY SA BAYAN, BINUKSAN MULI', fields: {title: 'TULAY SA BAYAN, BINUKSAN MULI'}},
        'Panoorin ang video:',
        'Related stories',
        'Iba pang balita',
        {text: 'READ: Tulay sa bayan, binuksan muli', fields: {title: 'Tulay sa bayan, binuksan muli'}},
        'Mga kaugnay na balita:'
      ],
      skip: [
        // Sentences that begin alike.
        'Basahin muna ang kontrata, ayon sa abogado.',
        'Panoorin natin ang susunod na mangyayari, sabi ng alkalde.',
        'Kaugnay nito, pinaalalahanan ng alkalde ang mga residente.',
        'Watch ang ibinigay sa kanya ng kanyang ama.'
      ]
    }
  },
  {
    id: 'tl/read-reactions',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['ito naman', 'basahin', 'panoorin', 'tingnan', 'watch', 'pakinggan', 'narito'],
    pattern: patternAnyCase`^(?!.*[,”"] (?:ayon|sabi|ani|giit|wika)\b)(?:basahin|panoorin|tingnan|pakinggan)(?: po)?(?: natin| ninyo| nyo| niyo)? (?:ang|dito|sa ibaba|sa video|ito)\b[^.!?"“]{0,120}(?:post|video|reaksyon|reaksiyon|komento|ulat|panayam|larawan|comments?|ibaba|baba|dito|link|kababayan|netizens?)[^.!?"“]{0,80}[:.!]?$|^watch and share(?: (?:this|the) [^.!?,]{2,60})?[.!:]?$|^ito naman po ang (?:ulat|video|report)\b[^.!?]{0,80}[.:]?$`,
    shape: {length: 240},
    examples: {
      match: [
        'Basahin ang reaksyon ng mga kababayan natin sa ibaba:',
        'Panoorin ang buong video dito.',
        'BASAHIN ANG BUONG POST MULA KAY ANA REYES:',
        'Tingnan ang mga larawan sa ibaba',
        'WATCH AND SHARE',
        'Ito naman po ang ulat ni Ana Reyes.'
      ],
      skip: [
        // What a person said is read, and stands there.
        'Basahin ang batas bago magreklamo, ayon sa alkalde.',
        '"Panoorin ninyo ang video," sabi ni Reyes.'
      ]
    }
  },
  {
    id: 'tl/sharing',
    label: 'boilerplate:sharing',
    zone: 'anywhere',
    needs: needsOf(sharing),
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:\d{1,5} )?(?:${anyOf(sharing)})(?:(?: ?[|·•/,]? ?)(?:${anyOf(sharing)}|facebook|twitter|x|viber|messenger|whatsapp|telegram|instagram)){0,10}[^\p{L}\p{N}]{0,4}\d{0,4}\)?$`,
    shape: {length: 140},
    examples: {
      match: [
        'Ibahagi ito',
        'I-share',
        'Mag-iwan ng komento',
        'Share Tweet Email',
        '12 Comments',
        'Kopyahin ang link',
        'Share on Facebook'
      ],
      // A sentence.
      skip: ['Ibahagi ang biyaya sa iba', 'Komento ng alkalde: wala']
    }
  },
  {
    id: 'tl/menu',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: needsOf(menu),
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:${anyOf(menu)})(?: ?[|·•/>›»] ?(?:${anyOf(menu)})){0,16}[^\p{L}\p{N}]{0,4}$`,
    examples: {
      match: ['Probinsya', 'Home | Bansa | Metro', 'Tungkol sa amin', 'Mag-log in', 'Privacy policy', 'Palakasan'],
      // More than a label.
      skip: ['Bansa, dapat magkaisa', 'Mundo ng pelikula']
    }
  },
  {
    id: 'tl/promotion',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'subscribe',
      'sundan',
      'i-follow',
      'i-download',
      'i-like',
      'mag-subscribe',
      'sumali',
      'para sa iba pang',
      'para sa karagdagang',
      'tumutok',
      'bisitahin'
    ],
    pattern: patternAnyCase`^(?!.*, (?:ayon|sabi|ani|giit|wika)\b)(?:(?:sundan|i-follow|i-like|subaybayan)(?: po)? (?:kami|ang aming|ang|niyo|ninyo)\b[^.!?]{2,120}(?:facebook|twitter|instagram|youtube|tiktok|viber|telegram|page|channel)[^.!?]{0,80}|(?:mag-)?subscribe (?:na )?(?:sa|to)\b[^.!?]{2,120}|i-download (?:na )?(?:ang|ang aming)\b[^.!?]{2,80}app\b[^.!?]{0,60}|sumali (?:na )?sa (?:aming|ating) [^.!?]{2,80}(?:viber|telegram|group|channel|community)[^.!?]{0,60}|para sa (?:iba pang|karagdagang|mga) (?:balita|impormasyon|detalye|updates?)[^.!?]{0,60},? (?:bisitahin|tumutok|sundan|i-follow|i-like|mag-subscribe|mag-log on|tingnan|pumunta)\b[^!?]{2,140}|(?:tumutok|bisitahin) (?:lamang |lang |lagi )?(?:sa|ang|kayo sa)\b[^.!?]{2,80}(?:\.com|\.ph|facebook|website|channel)[^!?]{0,60})[.!:]?$`,
    shape: {length: 280},
    examples: {
      match: [
        'Sundan kami sa aming Facebook page',
        'Mag-subscribe na sa aming YouTube channel!',
        'I-download ang aming app sa inyong cellphone',
        'Para sa iba pang balita, bisitahin ang www.halimbawa.example',
        'Sumali sa aming Viber community',
        'I-follow ang Balitang Halimbawa sa Facebook'
      ],
      // What people in the story do.
      skip: ['Sundan ang mga alituntunin, ayon sa pulisya.', 'Para sa mga residente, malaking tulong ang tulay.']
    }
  },
  {
    id: 'tl/pagination',
    label: 'boilerplate:pagination',
    zone: 'anywhere',
    needs: ['karugtong', 'pahina', 'page', 'susunod', 'sundan sa', 'itutuloy'],
    pattern: patternAnyCase`^\(?(?:pahina \d{1,3}(?: ng \d{1,3})?|susunod na pahina|nakaraang pahina|sundan sa pahina \d{1,3}|sundan sa p\. ?\d{1,3}|page \d{1,3} of \d{1,3}|itutuloy|may karugtong)\)?[.…]{0,3}$`,
    examples: {
      match: ['Pahina 1 ng 2', '(Sundan sa pahina 5)', 'Itutuloy', 'Susunod na pahina', '(May karugtong)'],
      // A page of a book.
      skip: ['Pahina ng kasaysayan', 'Itutuloy ng alkalde ang proyekto.']
    }
  },
  {
    id: 'tl/byline',
    label: 'byline',
    zone: 'head',
    needs: ['ni ', 'nina ', 'by ', 'ulat'],
    pattern: pattern`^(?:(?:[Nn]i|NI|[Nn]ina|NINA|[Bb]y|BY|(?:[Mm]ula sa |[Mm]ay )?[Uu]lat (?:ni|nina|mula kay|mula kina)|[Ss]inulat (?:ni|nina)|[Ii]sinulat (?:ni|nina)|[Pp]anulat (?:ni|nina))(?: ?:)? (?<names>${names})(?:,? (?<role>PNA|GMA Integrated News|\p{Lu}[\p{L}-]{2,20}))?)\.?$`,
    shape: {words: 12, length: 120},
    examples: {
      match: [
        {text: 'Ni Ana Reyes', fields: {names: ['Ana Reyes']}},
        {text: 'Nina Ana Reyes at Juan Cruz', fields: {names: ['Ana Reyes', 'Juan Cruz']}},
        'ni Ana Reyes',
        'By Ana Reyes',
        'Ulat ni Ana Reyes',
        {text: 'May ulat mula kay Ana Reyes', fields: {names: ['Ana Reyes']}},
        'Mula sa ulat ni Ana Reyes',
        'NI ANA REYES'
      ],
      // "of" everywhere else, and a sentence.
      skip: ['Anak ni Reyes, nawawala', 'Ni hindi nagsalita ang alkalde.']
    }
  },
  {
    id: 'tl/artwork-credit',
    label: 'caption',
    zone: 'anywhere',
    needs: ['larawan', 'litrato', 'photo', 'material', 'guhit', 'kuha', 'dibuho', 'file'],
    pattern: pattern`^[([]?(?:(?:Publication [Mm]aterial|(?:[Mm]ga )?(?:[Ll]arawan|[Ll]itrato)|LARAWAN|LITRATO|[Gg]uhit|[Dd]ibuho|[Kk]uha(?:ng larawan)?|KUHA|[Pp]hotos?|PHOTO|[Ff]ile [Pp]hoto|[Ll]arawan at [Uu]lat)(?: ?:| mula sa| mula kay| galing sa| ni| nina| by| from| courtesy of| courtesy) ?(?<names>[^.!?:]{2,80})|[Ff]ile [Pp]hoto|FILE PHOTO)[)\]]?$`,
    shape: {words: 12, length: 120},
    examples: {
      match: [
        'Publication Material ni Ana Reyes',
        'Larawan mula sa Facebook page ng bayan',
        'Kuha ni Juan Cruz',
        'Photo courtesy of Ana Reyes',
        'Larawan: Juan Cruz',
        'Litrato mula sa tanggapan ng bayan',
        'FILE PHOTO',
        '(Kuha ni Ana Reyes)'
      ],
      // A sentence.
      skip: ['Larawan ng kahirapan', 'Kuha ng CCTV ang pagbagsak ng tulay.']
    }
  },
  {
    id: 'tl/caption-with-credit',
    label: 'caption',
    zone: 'anywhere',
    needs: ['kuha ni', 'larawan', 'photo', 'kuhang'],
    pattern: pattern`^(?=.{12,320}$)[^|]{8,240}?[\s.)!?”"’]\(?(?:KUHA NI|Kuha ni|kuha ni|(?:PNA |File |FILE )?(?:[Pp]hotos?|PHOTO)(?: ni| by| courtesy of| from|:)|[Ll]arawan(?: ni| mula sa|:)) ?(?:\p{Lu}|pamahalaan|Facebook)[^.!?()]{2,60}\)?\.?$`,
    shape: {length: 320, notStory: true},
    evidence: 'A picture label with a colon, a sign or the owner, and a name that closes the line.',
    examples: {
      match: [
        'Sarado pa ang tulay sa bayan. (Kuha ni Ana Reyes)',
        'Sarado pa ang tulay sa bayan (PNA photo by Ana Reyes)',
        'Ang tulay sa bayan. Larawan mula sa pamahalaang bayan'
      ],
      // A picture in the story.
      skip: ['Inilabas ng pulisya ang larawan ng suspek noong Lunes.']
    }
  },
  {
    id: 'tl/signature-line',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'reporter'},
    needs: ['ulat', 'gma', 'pna', 'integrated news', 'isinalin', 'isinulat'],
    pattern: pattern`^(?:[-–—]{1,2} ?(?:[Mm]ay )?(?:[Uu]lat (?:ni|nina|mula kay|mula kina) )?|(?:[Mm]ay|[Mm]ula sa) [Uu]lat (?:ni|nina|mula kay|mula kina) |(?:Isinalin|Isinulat|Iniulat) (?:ni|nina) |[-–—]{1,2} ?(?=\p{Lu}{2,4}, ?GMA))(?<names>${person}(?: at ${person})?|\p{Lu}{2,4})(?:\/\p{Lu}{1,5})?(?:, ?(?<outlet>GMA (?:Integrated )?News|PNA|\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{1,20}){0,3}))?\.?$`,
    shape: {words: 14, length: 120},
    examples: {
      match: [
        {text: '— Ulat mula kay Ana Reyes, GMA Integrated News', fields: {names: ['Ana Reyes']}},
        '—Ana Reyes/AA, GMA Integrated News',
        '-- ABC, GMA Integrated News',
        'Isinalin ni Ana Reyes',
        {
          text: 'Isinara ang tulay noong Lunes ng umaga dahil sa baha, sabi ng alkalde ng bayan.\nBubuksan ito muli sa susunod na linggo, ayon sa kanya.\nMay ulat mula kay Ana Reyes',
          line: 3
        }
      ],
      // A sentence.
      skip: ['May ulat mula kay Ana Reyes na sarado ang tulay.', 'Mula sa ulat ni Reyes ang sinabi ng GMA kahapon.']
    }
  },
  {
    id: 'tl/signature-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'reporter'},
    needs: [')', 'PNA', 'GMA'],
    pattern: pattern`(?<=[.!?…][”"’']{0,2}\s{0,2})(?:\((?:[Uu]lat (?:ni|nina) |[Mm]ay ulat (?:ni|nina|mula kay) |[Nn]i |[Nn]ina )?(?<names>${names}|PNA|GMA Integrated News|[A-Z]{2,5}(?:\/[A-Z]{2,6}){0,3})\)|[-–—]{1,2} ?(?:[Mm]ay )?(?:ulat (?:ni|nina|mula kay) )?(?:${names})(?:, ?GMA (?:Integrated )?News)?)$`,
    examples: {
      match: [
        {text: 'Sarado pa rin ang tulay hanggang sa susunod na linggo. (Juan Cruz)', fields: {names: ['Juan Cruz']}},
        'Sarado pa rin ang tulay hanggang sa susunod na linggo. (PNA)',
        'Sarado pa rin ang tulay hanggang sa susunod na linggo. (May ulat ni Ana Reyes)',
        'Sarado pa rin ang tulay hanggang sa susunod na linggo. — Ana Reyes, GMA Integrated News',
        'Sarado pa rin ang tulay hanggang sa susunod na linggo. (Nina Ana Reyes at Juan Cruz)'
      ],
      // A name in its sentence.
      skip: ['Binuksan ito ng alkalde (Juan Cruz)', 'Sarado pa ang tulay (sa bayan).']
    }
  },
  {
    id: 'tl/source-line',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'source'},
    needs: ['source', 'pinagmulan', 'via', 'mula sa', 'credit'],
    pattern: pattern`^[([]?(?:(?:Sources?|SOURCES?|Pinagmulan|Pinagkunan|Credits?|Via) ?: ?)(?<names>[^!?]{2,160})[)\]]?$`,
    shape: {length: 200, sentenceEnd: false},
    examples: {
      match: [
        'Source: Balitang Halimbawa | Ang Pahayagan | YouTube',
        {text: 'Source: Balitang Halimbawa', fields: {names: ['Balitang Halimbawa']}},
        'Pinagmulan: Ang Pahayagan',
        '(Source: Facebook)'
      ],
      // A sentence.
      skip: ['Source: isang opisyal na ayaw magpakilala ang nagsabi nito.', 'Source code ng sistema']
    }
  },
  {
    id: 'tl/source-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'source'},
    needs: ['Source', 'SOURCE'],
    pattern: pattern`(?<=[.!?…][”"’')]{0,2}\s?)(?:Sources?|SOURCES?) ?: ?(?<names>[^.!?|:]{2,50}(?:[.|][^!?|:]{1,50}){0,6})$`,
    examples: {
      match: [
        {
          text: 'Sarado pa rin ang tulay hanggang sa susunod na linggo. Source: Balitang Halimbawa',
          fields: {names: ['Balitang Halimbawa']}
        },
        'Sarado pa rin ang tulay. Source: Balitang Halimbawa | Ang Pahayagan | YouTube'
      ],
      // A person speaks.
      skip: ['Ayon sa source: sarado pa ang tulay.']
    }
  },
  {
    id: 'tl/prompt-inside',
    label: 'boilerplate:related',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['asahin', 'ASAHIN', 'anoorin', 'ANOORIN'],
    pattern: pattern`(?<=[.!?][”"’)]{0,2} )(?:(?:Basahin|Panoorin)(?: po)?(?: natin| ninyo| nyo| niyo)? ang (?:mga )?(?:reaksyon|reaksiyon|komento|buong post|buong video|video|buong ulat)\b[^.!?"“:]{0,90}[:.](?= [\p{Lu}"“]|$)|BASAHIN ANG BUONG POST MULA KAY [\p{Lu} .]{3,40}:|BASAHIN ANG MGA KOMENTO[^.!?"“:]{0,60}:)`,
    examples: {
      match: [
        'Sarado pa rin ang tulay. Basahin ang reaksyon ng mga kababayan natin: Umaasa ang mga residente na bubuksan ito.',
        'Sarado pa rin ang tulay. Panoorin ang buong video sa ibaba. Umaasa ang mga residente na bubuksan ito.',
        'Sarado pa rin ang tulay. BASAHIN ANG BUONG POST MULA KAY ANA REYES: Umaasa ang mga residente na bubuksan ito.'
      ],
      // The comments that follow are quoted: the sentence is the story's.
      skip: [
        'Sarado pa rin ang tulay. Basahin ang batas, sabi ng alkalde.',
        'Sarado pa rin ang tulay. Panoorin natin ang mangyayari.'
      ]
    }
  },
  {
    id: 'tl/time-line',
    label: 'note',
    zone: 'head',
    needs: [...'0123456789'],
    pattern: pattern`^(?:(?:Inilathala|Nai-publish|Na-update|Published|Updated|Posted|PUBLISHED|UPDATED)(?: noong| ngayong| on| ?:)? ?)?(?:(?:Lunes|Martes|Miyerkules|Miyerkoles|Huwebes|Biyernes|Sabado|Linggo|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? )?(?<published>(?:ika-)?\d{1,2} (?:ng )?\p{Lu}\p{L}{2,9},? \d{4}|\p{Lu}\p{L}{2,9} \d{1,2}, ?\d{4}|\d{4}-\d\d-\d\d)(?:,? ?[-|•]? ?\d{1,2}:\d\d ?(?:[AaPp]\.?[Mm]\.?)?)?$`,
    shape: {words: 12, length: 80},
    examples: {
      match: [
        {text: 'Hunyo 12, 2021 | 10:30 AM', fields: {published: '2021-06-12'}},
        {text: 'Inilathala noong Hunyo 12, 2021', fields: {published: '2021-06-12'}},
        'Published: June 12, 2021 10:30am',
        '2021-06-12'
      ],
      // A sentence.
      skip: ['Noong Hunyo 12, 2021 bumagsak ang tulay.']
    }
  },
  {
    id: 'tl/promotion-english',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'follow us',
      'subscribe to',
      'click here',
      'sign up',
      'download the',
      'download our',
      'join our',
      'stay updated',
      'visit our',
      'like us'
    ],
    pattern: patternAnyCase`^(?!.*[,”"] (?:ayon|sabi|ani|giit|wika)\b)(?:follow us on .{3,100}|subscribe to (?:our|the) .{3,100}|click here (?:to|for) .{3,100}|sign up (?:for|to) (?:our|the) .{3,100}|download (?:the|our) .{2,60} app.{0,60}|join our .{2,40} (?:community|channel|group).{0,40}|stay updated with .{3,100}|visit our (?:website|page|facebook).{0,100}|like us on facebook.{0,60})$`,
    shape: {length: 200},
    examples: {
      match: ['Follow us on Facebook and Instagram', 'Download the Halimbawa app today', 'Join our Viber community'],
      // A person says so.
      skip: ['Follow the law, sabi ng alkalde.']
    }
  }
]
