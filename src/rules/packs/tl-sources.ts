/** Tagalog: the media from which a story takes its information, and to which somebody spoke. */
import {pattern} from '../fragments.ts'
import type {Rule, SourceWords} from '../types.ts'
import {mediumWords, networks} from './media-words.ts'
import {list, organisation, sourceRules} from './source-frames.ts'

export const tagalogSourceWords: SourceWords = {
  kinds: list(
    'pahayagan, pahayagang, pahayagang lokal, dyaryo, website na, programang, network, TV network, news website, news site, ahensiya, ahensyang, news program, radyong, YouTube channel, channel, magasing, diyaryo, ahensya, istasyon, himpilan, programa, ahensiyang, istasyong, himpilang, magasing, dyaryong, diyaryong, website, page, account, radyo, telebisyon, news agency, magasin, state media, media, journal, istasyon ng radyo, himpilan ng radyo, state news agency, TV station, radio station, radio program, teleradyo, balitang, tabloid, pahayagan sa, magazine, siyentipikong journal, noontime show, talk show, programang panradyo, vlog'
  ),
  attributes: list('ang, ng, sa, mga, opisyal, na, balita, lokal, kanyang, kanilang, isang, official'),
  ordinary: list('at, ay, na, si, ni, para, mula, kay, hindi, may, din, rin, pa, kung, dahil, siya, ito, nito, upang'),
  articles: list('ang, ng'),
  links: list('ng, ni, sa, at, of, and, the, for'),
  joiners: list('at'),
  beforeDates: list('noong, nitong, ngayong, sa'),
  mediumWords: [...mediumWords, 'Balita', 'Radyo-', 'Pilipino-', 'Abante', 'Ngayon'],
  organisations: list(
    'Department, Kagawaran, Philippine, Bureau, Commission, Office, National, PNP, Pulisya, Senado, Kamara, Pamahalaan, Unibersidad'
  ),
  networks,
  noMedia: list('Pangulong, Pangulo, Senador, Mayor, Gobernador, Kalihim'),
  adverbs: list('na, rin, din'),
  notSubjects: list('ni, kay, kina, nina'),
  citing: list('ayon')
}

const left = String.raw`(?<![\p{L}\d])`
const right = String.raw`(?![\p{L}\d])`

export const tagalogSources: readonly Rule[] = sourceRules('tl', {
  told: {
    kind: 'told',
    asks: 'likely',
    needs: 'anayam, inabi, ahayag, akausap, akausap, nterview, nterbyu',
    pattern: pattern`${left}(?<verb>(?:[Ss]a )?(?:isang |eksklusibong )?panayam (?:(?:sa kanya |sa kaniya |kay [^,.;]{2,40}? )?(?:ng|sa|kay|kasama ang))|[Ss]inabi (?:niya|nito|nila|n(?:i|g) (?:(?! na )[^,.;]){2,40}?) sa|(?:[Nn]a|[Mm]a)kausap (?:din |siya )?ng|(?:[Mm]aka|[Nn]aka|[Kk]ina|[Nn]a|[Kk]a)panayam (?:siya |din |rin )?(?:ng|sa)|[Nn]ainterview (?:siya |din )?ng|[Ss]a (?:isang |eksklusibong )?(?:phone |online |radio |TV )?(?:interview|interbyu) (?:sa kanya |sa kaniya )?(?:ng|sa)|pahayag (?:niya )?sa)${right}`,
    match: [
      {
        text: 'Ligtas ang tulay, sabi ng alkalde sa panayam ng Radyo Halimbawa.',
        fields: {kind: 'told', name: 'Radyo Halimbawa'}
      }
    ],
    skip: ['Sa panayam kay Juan Cruz, ligtas ang tulay.']
  },
  said: {
    kind: 'told',
    asks: 'medium',
    needs: '_sa_',
    pattern: pattern`${left}(?<verb>(?:[Ss]abi|[Aa]ni|[Ww]ika|[Ss]aad|[Pp]ahayag|[Kk]uwento|[Kk]wento|[Pp]aliwanag|[Gg]iit|[Dd]agdag|[Tt]ugon|[Ss]agot|[Pp]ag-amin|[Hh]inaing|[Dd]epensa|[Kk]inumpirma|[Ii]kinuwento|[Ii]kinwento|[Ii]pinaliwanag|[Ii]nihayag|[Ii]nilahad|[Ii]tinanggi|[Ii]namin|[Ss]inabi|[Ii]ginii?t|[Nn]ilinaw|[Ii]binunyag|[Nn]agkuwento|[Hh]umarap|[Uu]mamin|[Rr]eklamo|[Hh]irit|[Ss]umbong|[Pp]anawagan|[Pp]angako|[Hh]amon|[Bb]abala|[Pp]una|[Hh]imutok|[Pp]akiusap|[Ss]iwalat|[Bb]unyag|[Ll]ahad|[Ss]alaysay|[Dd]iin|[Tt]uran|[Bb]anggit|[Ss]iniguro|[Tt]iniyak|[Nn]anawagan|[Nn]agbabala|[Nn]agbunyag|[Ii]nireklamo|[Ii]sinumbong)(?: (?:niya|nito|nila|siya|(?:ni|ng|ang|si) (?:(?! na )[^.;:!?]){2,60}?))? sa)${right}`,
    match: [
      {
        text: '"Ligtas ang tulay," sabi ng isang guro sa Radyo Halimbawa.',
        fields: {kind: 'told', name: 'Radyo Halimbawa'}
      },
      {text: 'Kinumpirma sa Radyo Halimbawa ng alkalde na ligtas ang tulay.', fields: {name: 'Radyo Halimbawa'}}
    ],
    skip: ['Sabi ng isang guro sa Maynila, ligtas ang tulay.', 'Kinumpirma sa Senado ng alkalde na ligtas ang tulay.']
  },
  asked: {
    kind: 'told',
    asks: 'medium',
    needs: 'anungin, inanong, ingan, iningan, ontakin, inontak',
    pattern: pattern`${left}(?<verb>(?:[Tt]anungin|[Tt]inanong|[Hh]iningan(?: ng [^.;:,]{3,25})?|[Hh]ingan(?: ng [^.;:,]{3,25})?|[Kk]inontak|[Kk]ontakin) (?:siya |nila |sila )?ng)${right}`,
    match: [
      {text: 'Nang tanungin ng Radyo Halimbawa, tumanggi ang alkalde.', fields: {kind: 'told', name: 'Radyo Halimbawa'}}
    ],
    skip: ['Nang tanungin ng pulisya, tumanggi ang alkalde.']
  },
  quoted: {
    kind: 'told',
    asks: 'medium',
    needs: '_sa_',
    pattern: pattern`(?<=[”"],? (?!na |at |ng |sa |ang |ay )[^.;:!?()”"“]{3,90} )(?<verb>sa)${right}`,
    match: [
      {
        text: '"Ligtas ang tulay," halakhak ng isang guro sa Radyo Halimbawa.',
        fields: {kind: 'told', name: 'Radyo Halimbawa'}
      }
    ],
    skip: ['"Ligtas ang tulay," halakhak ng isang guro sa Maynila.']
  },
  among: {
    kind: 'cited',
    asks: 'likely',
    needs: 'kabilang, tulad, gaya, kasama',
    pattern: pattern`${left}(?<verb>(?:media|pahayagan|news outlets?|himpilan|istasyon|websites?|dyaryo)[^.;:!?]{0,30},? (?:kabilang|tulad|gaya|kasama) (?:na )?(?:ang|ng)(?: mga)?)${right}`,
    match: [
      {
        text: 'Ilang lokal na media, kabilang ang Radyo Halimbawa, ang bumanggit sa tulay.',
        fields: {name: 'Radyo Halimbawa'}
      }
    ],
    skip: ['Ilang lokal na media, kabilang ang radyo, ang bumanggit sa tulay.']
  },
  page: {
    kind: 'cited',
    asks: 'publisher',
    needs: 'website ng, page ng, account ng, channel ng, site ng',
    pattern: pattern`${left}(?<verb>[Ss]a (?:(?:opisyal na|official|kanilang|mismong) )?(?:website|Facebook page|page|X account|Twitter account|account|YouTube channel|site) ng(?: mga)?) ${organisation('ng|sa|of|and|the|for|na|at')}${right}`,
    match: [
      {text: 'Sa website ng Department of Halimbawa, libre ang tulay.', fields: {name: 'Department of Halimbawa'}}
    ],
    skip: ['Sa website ng alkalde, libre ang tulay.']
  },
  states: {
    kind: 'cited',
    asks: 'publisher',
    needs: 'pahayag, statement, Facebook, Twitter, website, advisory, bulletin, press release, abiso, post',
    pattern: pattern`${left}(?<verb>(?:[Ii]nilabas|[Ii]pinost|[Ii]binahagi|[Ii]nanuns[iy]+o|[Ss]inabi|[Ii]nihayag|[Kk]inumpirma|[Nn]agbabala|[Ii]niulat|[Nn]ilinaw|[Ss]aad|[Aa]yon|[Ss]abi|[Aa]ni|[Pp]aliwanag|[Gg]iit|[Aa]bis[oa]|[Nn]ag-abiso|[Kk]inondena|[Ii]tinanggi|[Nn]anawagan|[Tt]iniyak|[Ii]ginii?t) (?:din |rin |na |naman )?(?:ng|sa|ang)) ${organisation('ng|of|and|the|for|na|at')}(?= [^.;:!?]{0,70}?sa (?:(?:isang|kanilang|opisyal na|opisyal nitong|nitong|official) )*(?:pahayag|statement|Facebook|Twitter|X account|website|advisory|bulletin|press release|abiso|post)(?!\p{L}))`,
    match: [
      {text: 'Ligtas ang tulay, saad ng Halimbawa Department sa isang pahayag.', fields: {name: 'Halimbawa Department'}}
    ],
    skip: [
      'Ligtas ang tulay, saad ni Juan Cruz sa isang pahayag.',
      'Ligtas ang tulay, saad ng Halimbawa Department sa mga guro.'
    ]
  },
  reporter: {
    kind: 'cited',
    asks: 'name',
    needs: 'ulat ni, report ni, balita ni',
    pattern: pattern`${left}(?<verb>(?:[Uu]lat|[Rr]eport|[Bb]alita) nin?a? \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3} (?:sa|ng|para sa))${right}`,
    match: [{text: 'Sa ulat ni Juan Cruz sa Gabing Halimbawa, isinara ang tulay.', fields: {name: 'Gabing Halimbawa'}}],
    skip: ['Sa ulat ni Juan Cruz sa pulisya, isinara ang tulay.']
  },
  reports: {
    kind: 'cited',
    asks: 'medium',
    needs:
      'nabi ng, hayag ng, ulat ng, balita ng, nipi ng, tukoy ng, anggit ng, unyag ng, walat ng, labas ng, thala ng, athala, saad sa, abasa sa, abas sa, apabalita, inalabas, ysay ng, ukod sa',
    pattern: pattern`${left}(?<verb>(?:[Ss]inabi|[Ii]nihayag|[Ii]nulat|[Nn]apaulat|[Nn]agbalita|[Ss]inipi|[Tt]inukoy|[Bb]inanggit|[Ii]binunyag|[Ii]siniwalat|[Ii]sinalaysay|[Ii]nilabas|[Ii]nilathala) ng|(?:[Nn]ai?lathala|[Ii]nilathala|[Nn]akasaad|[Mm]ababasa|[Ll]umabas|[Nn]apabalita|[Ii]pinalabas)(?: (?:ito|kahapon|(?:noong|nitong|ngayong) \p{Lu}\p{Ll}+)){0,2} sa)${right}`,
    match: [
      {text: 'Sinabi ng Halimbawa Times na isinara ang tulay.', fields: {name: 'Halimbawa Times'}},
      {text: 'Mababasa sa website ng Halimbawa na isinara ang tulay.', fields: {name: 'Halimbawa'}}
    ],
    skip: ['Sinabi ng Halimbawa Department na isinara ang tulay.', 'Lumabas sa Maynila ang balita.']
  },
  report: {
    kind: 'cited',
    asks: 'single',
    needs:
      'datos, tala, survey, pag-aaral, record, istatistika, advisory, bulletin, monitoring, forecast, census, imbestigasyon, press release, abiso, resulta, audit, projection, taya, memorandum',
    pattern: pattern`${left}(?<verb>(?:(?:[Bb]atay|[Aa]yon|[Bb]ase) sa|[Ss]a) (?:(?:pinakahuling|huling|isang|mga|bagong|pinakabagong|opisyal na|inilabas na|latest|weather|travel|annual|taunang|resulta ng) ){0,3}(?:datos|tala|talaan|survey|pag-aaral|record|istatistika|monitoring|advisory|bulletin|forecast|census|imbestigasyon|press release|press statement|abiso|audit report|annual report|projection|taya|memorandum|situation report|situational report)(?: (?:na )?(?:inilabas|ginawa|isinagawa|inilathala))? (?:ng|mula sa|ng mga|sa))${right}`,
    match: [
      {text: 'Batay sa datos ng Halimbawa Commission, isinara ang tulay.', fields: {name: 'Halimbawa Commission'}}
    ],
    skip: ['Batay sa tala ni Juan Cruz, isinara ang tulay.', 'Batay sa datos ng pulisya, isinara ang tulay.']
  },
  according: {
    kind: 'cited',
    asks: 'likely',
    needs: 'yon, ulat, balita, binalita, lathala, atay, alinsunod, artikulo, editoryal, report, ase sa, ase kay',
    pattern: pattern`${left}(?<verb>(?:[Aa]yon|[Aa]linsunod|[Bb]atay|[Bb]ase) (?:sa|kay)(?: (?:isang |mga |naunang |eksklusibong |hiwalay na )?(?:(?:ulat|balita|report|artikulo|post|ekslusibong ulat|imbestigasyon|balitang|artikulong|ulat na|pag-uulat|kuwento|video|dokumentaryo) (?:(?:na )?(?:inilabas|inilathala|ginawa|isinulat|nalathala|lumabas) )?(?:ng|mula sa|sa)))?|[Ss]a (?:isang |hiwalay na |naunang |eksklusibong )?(?:ulat|balita|report|artikulo|editoryal|pag-uulat) (?:ng|mula sa|sa|na inilabas ng|na inilathala ng)|(?:[Ii]niulat|[Ii]binalita|[Nn]apaulat|[Ii]nilathala)(?: (?:din|rin|na|kamakailan|kahapon|nitong \p{Lu}\p{Ll}+|noong \p{Lu}\p{Ll}+))? (?:ng|sa)|[Uu]lat ng)${right}`,
    match: [
      {text: 'Ayon sa ulat ng GMA News, isinara ang tulay.', fields: {name: 'GMA News', verb: 'ayon sa ulat ng'}},
      {text: 'Isinara ang tulay, iniulat ng Halimbawa Times.', fields: {name: 'Halimbawa Times'}}
    ],
    skip: ['Ayon kay Juan Cruz, isinara ang tulay.', 'Ayon sa Kagawaran, isinara ang tulay.']
  },
  statement: {
    kind: 'cited',
    asks: 'publisher',
    needs: 'pahayag, statement, tweet, post, advisory, press release, anunsyo, anunsiyo, bulletin',
    pattern: pattern`${left}(?<verb>[Ss]a (?:(?:isang|kanilang|opisyal na|hiwalay na|Facebook|Twitter|X|magkasanib na|joint|maikling) ){0,2}(?:pahayag|statement|tweet|post|advisory|press release|anunsyo|anunsiyo|bulletin)(?: na (?:inilabas|ipinadala))?(?: (?:nitong|noong|kahapon|ngayong)(?: \p{Lu}\p{Ll}+)?)?(?: (?:ng|mula sa)|,? (?:sinabi|inihayag|inanunsyo|inanunsiyo|kinumpirma|nilinaw|iginiit|ipinahayag|ipinaliwanag) (?:din )?ng)) (?:mga )?${organisation('ng|sa|of|and|the|for|na|at')}${right}`,
    match: [
      {text: 'Sa isang pahayag ng Kagawaran ng Halimbawa, ligtas ang tulay.', fields: {name: 'Kagawaran ng Halimbawa'}}
    ],
    skip: ['Sa isang pahayag ng alkalde, ligtas ang tulay.']
  },
  account: {
    kind: 'cited',
    asks: 'likely',
    needs: 'Twitter, Facebook, Instagram, YouTube, TikTok, _X account, _X post',
    pattern: pattern`${left}(?<verb>mula sa|[Ss]a(?=,? (?:(?:kanyang|kanilang|isang|opisyal na|official|kaniyang|Twitter|Facebook|Instagram|YouTube|TikTok|X) ?))|[Ii]binahagi (?:niya |nito )?sa|[Ii]pinost (?:niya |nito )?sa|pahayag sa) (?:(?:kanyang|kanilang|isang|opisyal na|official|kaniyang) ){0,2}(?=(?:Twitter|Facebook|Instagram|YouTube|TikTok|X) (?:page|post|account|accounts|video|live|channel|vlog|story|stories|reel)|(?<=(?:binahagi|pinost) (?:niya |nito )?sa )(?:Twitter|Facebook|Instagram|YouTube|TikTok|X)(?![\p{L}\d]))`,
    match: [{text: 'Sa kanyang Facebook post, sinabi ng alkalde na ligtas ang tulay.', fields: {name: 'Facebook'}}],
    skip: ['Nagtatrabaho siya sa Facebook.']
  },
  paper: {
    kind: 'cited',
    asks: 'medium',
    needs:
      'dokumentaryo, artikulo, editoryal, imbestigasyon, ulat, report, balita, video, kuwento, survey, kolum, palabas, episode, segment',
    pattern: pattern`${left}(?<verb>(?:dokumentaryo|artikulo|editoryal|imbestigasyon|[Uu]lat|[Rr]eport|[Bb]alita|video|kuwento|survey|kolum|palabas|episode|segment) (?:ng|sa|mula sa))${right}`,
    match: [{text: 'Makikita sa dokumentaryo ng Radyo Halimbawa ang tulay.', fields: {name: 'Radyo Halimbawa'}}],
    skip: ['Makikita sa dokumentaryo ng guro ang tulay.']
  }
})
