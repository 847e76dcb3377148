/** Tagalog: the media from which a story takes its information, and to which somebody spoke. */
import {pattern} from '../fragments.ts'
import type {Rule, SourceWords} from '../types.ts'
import {mediumWords, networks} from './media-words.ts'
import {list, organisation, sourceRules} from './source-frames.ts'

export const tagalogSourceWords: SourceWords = {
  kinds: list(
    'pahayagan, pahayagang, pahayagang lokal, dyaryo, website na, programang, network, TV network, news website, news site, ahensiya, ahensyang, news program, radyong, YouTube channel, channel, magasing, diyaryo, ahensya, istasyon, himpilan, programa, ahensiyang, istasyong, himpilang, magasing, dyaryong, diyaryong, website, page, account, radyo, telebisyon, news agency, magasin'
  ),
  attributes: list('ang, ng, sa, mga, opisyal, na, balita, lokal, kanyang, kanilang, isang, official'),
  ordinary: list('at, ay, na, si, ni, para, mula, kay, hindi, may, din, rin, pa, kung, dahil, siya, ito, nito, upang'),
  articles: list('ang, ng'),
  links: list('ng, sa, at, of, and'),
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
    needs: 'anayam, inabi, ahayag, akausap',
    pattern: pattern`${left}(?<verb>(?:[Ss]a )?(?:isang |eksklusibong )?panayam (?:(?:sa kanya |sa kaniya |kay [^,.;]{2,40}? )?(?:ng|sa|kay|kasama ang))|[Ss]inabi (?:niya|nito|nila|n(?:i|g) [^,.;]{2,40}?) sa|[Nn]akausap (?:din )?ng|pahayag (?:niya )?sa)${right}`,
    match: [
      {
        text: 'Ligtas ang tulay, sabi ng alkalde sa panayam ng Radyo Halimbawa.',
        fields: {kind: 'told', name: 'Radyo Halimbawa'}
      }
    ],
    skip: ['Sa panayam kay Juan Cruz, ligtas ang tulay.']
  },
  report: {
    kind: 'cited',
    asks: 'single',
    needs: 'datos, tala, survey, ulat, pag-aaral, record, report, istatistika, advisory, bulletin',
    pattern: pattern`${left}(?<verb>(?:(?:[Bb]atay|[Aa]yon|[Bb]ase) sa|[Ss]a) (?:(?:pinakahuling|huling|isang|mga|bagong|pinakabagong|opisyal na) ){0,2}(?:datos|tala|survey|pag-aaral|record|istatistika|monitoring|advisory|bulletin)(?: (?:na )?(?:inilabas|ginawa))? (?:ng|mula sa|ng mga))${right}`,
    match: [
      {text: 'Batay sa datos ng Halimbawa Commission, isinara ang tulay.', fields: {name: 'Halimbawa Commission'}}
    ],
    skip: ['Batay sa tala ni Juan Cruz, isinara ang tulay.', 'Batay sa datos ng pulisya, isinara ang tulay.']
  },
  according: {
    kind: 'cited',
    asks: 'likely',
    needs: 'yon, ulat, balita, binalita, lathala, atay, alinsunod, artikulo, editoryal',
    pattern: pattern`${left}(?<verb>(?:[Aa]yon|[Aa]linsunod|[Bb]atay|[Bb]ase) (?:sa|kay)(?: (?:isang |mga |naunang |eksklusibong )?(?:ulat|balita|report|artikulo) (?:ng|mula sa|sa|na inilabas ng))?|[Ss]a (?:isang |hiwalay na |naunang )?(?:ulat|balita|report|artikulo|editoryal) (?:ng|mula sa|sa)|(?:[Ii]niulat|[Ii]binalita|[Ii]niulat din|[Nn]aunang iniulat|[Ii]nilathala) (?:ng|sa)|[Uu]lat ng)${right}`,
    match: [
      {text: 'Ayon sa ulat ng GMA News, isinara ang tulay.', fields: {name: 'GMA News', verb: 'ayon sa ulat ng'}},
      {text: 'Isinara ang tulay, iniulat ng Halimbawa Times.', fields: {name: 'Halimbawa Times'}}
    ],
    skip: ['Ayon kay Juan Cruz, isinara ang tulay.', 'Ayon sa Kagawaran, isinara ang tulay.']
  },
  statement: {
    kind: 'cited',
    asks: 'publisher',
    needs: 'pahayag',
    pattern: pattern`${left}(?<verb>[Ss]a (?:(?:isang|kanilang|opisyal na|hiwalay na) ){0,2}pahayag(?: na (?:inilabas|ipinadala))?(?: (?:ng|mula sa)|,? sinabi ng)) (?:mga )?${organisation('ng|sa|of|and|the|for|na|at')}${right}`,
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
  }
})
