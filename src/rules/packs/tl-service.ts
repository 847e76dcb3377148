/** What Filipino pages say about themselves to their readers. Much of it is in English, so the rules of `en-service.ts` are used for Tagalog copy as well. */
import type {Rule} from '../types.ts'
import {onlyPhrases} from './phrases.ts'
import {type PageVoice, type ServiceTopic, serviceRules} from './service-lines.ts'

const voice: PageVoice = {
  language: 'tl',
  story:
    'sabi|sinabi|ani|(?<!-)ayon|pahayag|ipinahayag|inihayag|paliwanag|ipinaliwanag|dagdag|giit|iginiit|siya|sila|kanya|kanila|kahapon|pulis|pulisya|hukom|korte|alkalde|mayor|pangulo|gobyerno|residente|biktima|suspek|noong',
  before: '(?:paumanhin|sorry|pasensya na|ay|hello|pakiusap|mangyaring|paki)[,!:]* (?:po,? )?',
  follows: [
    '(?:simulan|ibahagi|maging)~<160>',
    '(?:at |o |mangyaring )?(?:i-click|i-tap|mag-[\\p{L}]+(?: in| up)?|pindutin|tingnan|basahin|bisitahin|makipag-ugnayan|tawagan|sumulat|ipadala|piliin|suportahan|sundan|gamitin|gumawa|manatiling|maging|i-enable|i-on|i-download|i-follow|i-share|i-like|i-[\\p{L}]+|tanggapin|pakinggan|panoorin|ilagay|siguraduhin|iwasan|subukan|subukang|pakisubukan|pakisubukang|pakicheck|paki-[\\p{L}]+|alamin|sumali|abangan|mag-abang|suriin)~<180>',
    '(?:ikaw|kayo|mo|ka|ang iyong|ang inyong|ang aming|ang mga komento|aming|kami|kung|para|upang|sa (?:pag|iyong|inyong|aming|patuloy)[\\p{L}-]*|nang|hindi|wala|lahat|salamat|maraming salamat|maaari|maaaring|kailangan|dito|libre|may|bawal)~<180>',
    '\\S{1,40}@\\S{3,40}|(?:https?://|www\\.)\\S{4,120}|[\\d+() -]{6,20}'
  ]
}

const media = '(?:video|audio|content|nilalaman|podcast|player|artikulo|artikulong|pahina|pahinang)'
const you = '(?:ka|kang|mo|mong|kayo|kayong|ninyo|ninyong|po kayo|niyo)'
const join =
  '(?:mag-?log ?in|mag-?login|mag-?sign ?in|mag-?sign ?up|mag-?subscribe|mag-?register|magparehistro|magrehistro|naka-?log ?in|gumawa ng account)'

const page: ServiceTopic = {
  about: 'service-page',
  label: 'boilerplate:other',
  says: [
    [
      'video na ito|audio na ito|content na ito|nilalamang ito|podcast na ito|pahinang ito|artikulong ito|ma-load|ma-play|mai-play|makita ang|available',
      `(?:hindi|wala)(?: na)? (?:available|ma-?load|ma-?play|mai-play|makita|mahanap|suportado|maipakita|mabuksan)(?: sa iyong [\\p{L}]+)?(?: ang)? ${media}(?: na ito| na hinahanap mo| hinahanap mo| na iyong hinahanap)?(?: (?:sa (?:iyong|inyong)|ngayon|sa ngayon)~<30>)?|ang ${media}(?: na ito)? ay hindi(?: na)? (?:available|suportado|ma-?load|mahanap|makita)(?: (?:sa (?:iyong|inyong)|ngayon|sa ngayon)~<30>)?`
    ],
    [
      'browser|javascript',
      `(?:hindi sinusuportahan ng (?:iyong|inyong) browser|paki-enable ang javascript|i-enable ang javascript)<80>`
    ],
    [
      'error|subukang muli|subukan muli|subukan ulit',
      '(?:nagkaroon|may naganap na|may|nagka)~<10>(?:ng )?(?:error|problema)(?: (?:sa pag-?[\\p{L}]+|sa (?:iyong|inyong|system|server))~<30>)?|(?:paki-?)?subukan(?:g)? (?:muli|ulit)(?: mamaya| sa ibang pagkakataon)?'
    ],
    [
      'i-click|i-tap|pindutin|i-swipe',
      '(?:i-click|i-tap|pindutin|i-swipe)~<40>(?:para|upang)~<5>(?:panoorin|makita|mapanood|pakinggan|basahin|mabasa|mapakinggan)~<50>'
    ],
    [
      'magkomento|makapagkomento|komento|pagkomento',
      `(?:kailangan(?:g)?(?: ${you})? |mangyaring )?${join}~(?: muna)? (?:para|upang) (?:makapag-?komento|mag-?komento|mag-iwan ng komento|makasali)~<40>|(?:maging (?:una|unang)|ikaw ang unang)~<15>(?:komento|pagkomento|magkomento|nagkomento)<20>|(?:sarado|isinara)(?: na)? ang (?:mga )?komento~<30>|ang mga komento ay (?:sarado|isinara)<20>|(?:mag-iwan|magsulat) ng komento<20>|(?:wala pang|walang) komento`
    ],
    [
      'komento',
      '(?:buburahin|aalisin|tatanggalin|ide-delete)~<20>(?:ang )?(?:mga )?[\\p{L}]{0,12} ?(?:na )?komento<40>|(?:maging magalang|iwasan ang)~<30>komento<30>'
    ],
    [
      'cookies',
      '(?:gumagamit kami ng cookies|gumagamit ang (?:site|website) na ito ng cookies|sa (?:patuloy na )?pag[\\p{L}-]*<40>,? (?:pumapayag|sumasang-ayon) ka<40>cookies)<80>'
    ],
    [
      'privacy policy|patakaran sa privacy',
      '(?:basahin|tingnan|alamin)~<20>(?:aming )?(?:privacy policy|patakaran sa privacy)<30>'
    ],
    ['pakinggan', 'pakinggan ang (?:artikulong|artikulo|balitang|balita) ?(?:ito)?']
  ],
  match: [
    'Mag-log in upang makapagkomento.',
    'Hindi available ang video na ito ngayon.',
    'Nagkaroon ng problema sa server. Subukan ulit mamaya.',
    'I-click dito para panoorin ang panayam',
    'Sarado na ang mga komento.',
    'Gumagamit ang website na ito ng cookies.',
    'Wala pang komento'
  ],
  skip: [
    // Tungkol sa video at komento sa balita.
    'Hindi makita ang barko dahil sa makapal na ulap.',
    'Ang video na kuha ng mangingisda ay kumalat sa buong mundo.',
    'Nagkaroon ng problema sa makina ng ferry paglabas ng daungan.',
    'Ang mga komento ng kapitan ay hindi nagustuhan ng tauhan.',
    'Maging una sa pila, bilin ng ama.',
    'Mag-iwan ng mensahe ang bilin ng doktor.',
    'Pakinggan ang ilog sa gabi.'
  ]
}

const subscription: ServiceTopic = {
  about: 'service-subscription',
  label: 'boilerplate:promotion',
  says: [
    [
      'newsletter',
      '(?:mag-?(?:subscribe|sign ?up|register)|magparehistro|sumali)~(?: na)?(?: (?:sa|para sa))? ?(?:aming |ating )?<20>newsletters?~<40>'
    ],
    [
      'inbox|email',
      '(?:makuha|tumanggap|kunin|makatanggap|tanggapin)~<50>(?:sa iyong|sa inyong|sa) (?:inbox|e-?mail)<20>|ilagay ang (?:iyong|inyong) e-?mail(?: address)?<20>'
    ],
    ['unsubscribe', `maaari(?:ng)?(?: ${you})? mag-?unsubscribe<40>`],
    [
      'sumasang-ayon|pumapayag',
      `sa pag-?[\\p{L} -]{3,20},? (?:sumasang-ayon|pumapayag) (?:ka|kayo) sa~<60>(?:terms|privacy|kondisyon|patakaran)<50>`
    ],
    ['salamat sa pag', '(?:maraming )?salamat sa pag-?(?:subscribe|sign ?up|register|babasa|boto|komento)<40>'],
    [
      'subscriber|miyembro',
      '(?:(?:ang )?(?:content|artikulo|artikulong|nilalaman)~<10>)?(?:ay )?(?:para lamang|eksklusibo|para lang)~<5>(?:sa )?(?:mga )?(?:subscriber|miyembro)s?'
    ],
    [
      'account|subscriber',
      `(?:may|wala pang|subscriber|mayroon)~<10>(?:account|subscriber)?(?: ka na| ka ba)?\\? ?${join}?<15>`
    ],
    [
      'pagbabasa|magbasa|mabasa',
      `(?:upang|para)~<10>(?:ipagpatuloy ang pagbabasa|magpatuloy sa pagbabasa|mabasa ang buong)~<30>,? ${join}<30>|${join}~<15> (?:upang|para) (?:ipagpatuloy ang pagbabasa|magpatuloy sa pagbabasa|mabasa)<40>`
    ],
    ['libreng artikulo', '(?:naabot mo|naubos mo|mayroon ka)~<30>libreng artikulo<30>'],
    [
      'pamamahayag|journalism',
      '(?:suportahan|tulungan)~<20>(?:aming |malayang |independent )*(?:pamamahayag|journalism)~<40>|ang (?:suporta|tulong|donasyon) (?:ninyo|mo) ay (?:tumutulong|mahalaga)<60>'
    ],
    ['notification|alerts', '(?:i-on|i-enable|buksan) ang (?:mga )?(?:notifications?|alerts)<50>'],
    ['aming app|app namin', 'i-?download ang (?:aming app|app namin)~<60>'],
    ['i-follow kami|sundan kami|i-follow ang aming', '(?:i-?follow|sundan|i-like)~ (?:kami|ang aming)~<70>'],
    [
      'impormasyon|makipag-ugnayan|ipadala',
      '(?:may|mayroon)~ ?(?:impormasyon|kuwento|balita) ka(?: ba)?(?=\\?)|makipag-ugnayan sa (?:amin|aming)<50>|ipadala ang (?:iyong|inyong) (?:mga )?(?:larawan|video|kuwento|tip)<50>'
    ]
  ],
  match: [
    'Mag-sign up na sa newsletter',
    'Maaari kang mag-unsubscribe kahit kailan.',
    'Salamat sa pag-subscribe!',
    'Para lang sa mga subscriber',
    'Mag-subscribe para mabasa ang buong artikulo.',
    'I-enable ang notifications'
  ],
  skip: [
    // Tungkol sa suskripsiyon at app sa balita.
    'Ang newsletter ng simbahan ay umaabot sa tatlong daang bahay.',
    'Suportahan ang anak, iyan ang bilin ng ina.',
    'Ang mga subscriber ng dyaryo ay nagbayad ng mas mababa.',
    'Salamat sa paghatid, sigaw ng bata sa kapitan.',
    'Ipadala ang tulong sa isla bago bumagyo.',
    'May balita sa bawat kanto ng lumang daungan.'
  ]
}

const account: ServiceTopic = {
  about: 'service-account',
  label: 'boilerplate:other',
  note: 'Accounts, passwords, the age of an article, reactions of readers.',
  says: [
    ['password', '(?:nakalimutan (?:mo ba )?ang (?:iyong )?password|baguhin ang password|ilagay ang password)'],
    ['wala pang komento|walang komento', '(?:wala pang|walang) komento'],
    [
      'ang artikulo|ang artikulong|ang balita',
      '(?:nagustuhan|nakatulong)(?: mo)?(?: ba)?(?: sa iyo)? ang (?:artikulo|artikulong ito|balita|balitang ito)(?=\\?)'
    ],
    [
      'sa pag-sign|sa pag-subscribe|sa pagpaparehistro|sa pag-log|sa pag-click|sa pag-register',
      'sa pag(?:-?[\\p{L}]+(?: up| in)?),? (?:ay )?(?:sumasang-ayon|pumapayag) (?:ka|kayo|ako) sa~<60>(?:terms|privacy|kondisyon|patakaran|policy)<40>'
    ]
  ],
  match: ['Nakatulong ba ang artikulong ito?', 'Baguhin ang password'],
  skip: [
    // Password sa balita.
    'Ang password ay pangalan ng bangka.',
    'Nakatulong sa mga tao ang balita tungkol sa bagyo.'
  ]
}

const labels = [
  'tungkol sa may-akda',
  'bumalik sa video',
  'bumalik sa itaas',
  'tingnan ang lahat ng komento',
  'tingnan ang mga komento',
  'ipakita ang mga komento',
  'magpakita ng higit pa',
  'tingnan ang lahat ng larawan',
  'susunod na artikulo',
  'nakaraang artikulo',
  'mag-log in',
  'mag-login',
  'mag-sign in',
  'mag-sign up',
  'mag-subscribe',
  'mag-subscribe na',
  'ibahagi ang artikulo',
  'ibahagi ang artikulong ito',
  'kopyahin ang link',
  'patakaran sa privacy',
  'tanggapin lahat',
  'tanggapin ang lahat',
  'pakinggan ang artikulo',
  'pakinggan ang artikulong ito',
  'mag-iwan ng komento',
  'manatiling nakatutok',
  'manatiling nakasubaybay',
  'pinakabasang balita',
  'mga pinakabasang balita',
  'ibahagi sa facebook',
  'ibahagi sa twitter',
  'i-share ang balitang ito',
  'i-share ang artikulong ito',
  'i-share sa facebook',
  'i-click dito',
  'i-click ito',
  'i-click dito para sa video',
  'i-click ang link',
  'i-click ang video',
  'panoorin dito',
  'panoorin ang buong video',
  'basahin ang buong balita',
  'basahin ang buong artikulo',
  'tingnan ang lahat',
  'tingnan ang lahat ng balita',
  'iba pang balita',
  'karagdagang balita',
  'mag-load pa',
  'kopyahin ang url',
  'pinakabinabasa',
  'pinakabasa',
  'ituloy ang pagbabasa pagkatapos ng ad',
  'magpatuloy sa pagbabasa',
  'i-download ang app',
  'i-download ang aming app',
  'nakalaan ang lahat ng karapatan',
  'mga paksa',
  'mga sikat na balita',
  'pinakasikat na balita',
  'mga pinakabagong balita',
  'pinakabagong balita'
]

export const tagalogService: readonly Rule[] = [
  {
    id: 'tl/service-label',
    label: 'boilerplate:other',
    zone: 'anywhere',
    ...onlyPhrases(labels),
    shape: {words: 8},
    examples: {
      match: ['Bumalik sa video', 'MAG-SUBSCRIBE NA'],
      // Pamagat sa balita.
      skip: ['Bumalik sa Daungan', 'Tingnan ang Dagat', 'Susunod na Alon', 'Tanggapin ang Hamon']
    }
  },
  ...serviceRules(voice, [page, subscription, account])
]
