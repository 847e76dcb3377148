/** Tagalog: which medium a story takes its information from, and to which one somebody spoke. */
import {pattern} from '../fragments.ts'
import type {Rule, SourceWords} from '../types.ts'
import {mediumWords, networks} from './media-words.ts'
import {list, sourceRules} from './source-frames.ts'

export const tagalogSourceWords: SourceWords = {
  kinds: list(
    'pahayagan, diyaryo, ahensya, istasyon, himpilan, programa, website, page, account, radyo, telebisyon, news agency, magasin'
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
    asks: 'medium',
    needs: 'anayam, inabi, ahayag',
    pattern: pattern`${left}(?<verb>(?:[Ss]a )?(?:isang |eksklusibong )?panayam (?:ng|sa|kay|kasama ang)|sinabi (?:niya|nito|ni [^,.;]{2,40}) sa|pahayag (?:niya )?sa)${right}`,
    match: [
      {
        text: 'Ligtas ang tulay, sabi ng alkalde sa panayam ng Radyo Halimbawa.',
        fields: {kind: 'told', name: 'Radyo Halimbawa'}
      }
    ],
    skip: ['Sa panayam kay Juan Cruz, ligtas ang tulay.']
  },
  according: {
    kind: 'cited',
    asks: 'medium',
    needs: 'yon, ulat, atay, alinsunod',
    pattern: pattern`${left}(?<verb>[Aa]yon (?:sa|kay)(?: (?:isang )?(?:ulat|balita|report) (?:ng|mula sa))?|[Ss]a (?:isang )?ulat (?:ng|mula sa)|[Bb]atay sa (?:isang )?(?:ulat|balita) (?:ng|mula sa)|iniulat ng|ibinalita ng|ulat ng)${right}`,
    match: [
      {text: 'Ayon sa ulat ng GMA News, isinara ang tulay.', fields: {name: 'GMA News', verb: 'ayon sa ulat ng'}},
      {text: 'Isinara ang tulay, iniulat ng Halimbawa Times.', fields: {name: 'Halimbawa Times'}}
    ],
    skip: ['Ayon kay Juan Cruz, isinara ang tulay.', 'Ayon sa Kagawaran, isinara ang tulay.']
  },
  account: {
    kind: 'cited',
    asks: 'likely',
    needs: 'Twitter, Facebook, Instagram, YouTube, TikTok',
    pattern: pattern`${left}(?<verb>mula sa|[Ss]a|ibinahagi (?:niya )?sa|ipinost (?:niya )?sa|pahayag sa) (?:(?:kanyang|kanilang|isang|opisyal na|official|kaniyang) ){0,2}(?=(?:Twitter|Facebook|Instagram|YouTube|TikTok) (?:page|post|account|video|live|channel))`,
    match: [{text: 'Sa kanyang Facebook post, sinabi ng alkalde na ligtas ang tulay.', fields: {name: 'Facebook'}}],
    skip: ['Nagtatrabaho siya sa Facebook.']
  }
})
