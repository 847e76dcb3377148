/** Words in the names of media in every language, and social networks. */

/**
 * Last words of the names of media, or words with a joining word after them: "Journal of"; "Radio-": the first part of a name; "-news": the end of a single
 * word.
 */
export const mediumWords: readonly string[] = [
  ...[
    'Times',
    'Post',
    'News',
    'Newswire',
    'Newspaper',
    'Herald',
    'Tribune',
    'Gazette',
    'Chronicle',
    'Courier',
    'Dispatch',
    'Express'
  ],
  ...[
    'Enquirer',
    'Inquirer',
    'Examiner',
    'Guardian',
    'Independent',
    'Journal',
    'Magazine',
    'Mirror',
    'Observer',
    'Sentinel'
  ],
  ...[
    'Telegraph',
    'Telegram',
    'Television',
    'Weekly',
    'Daily',
    'Ledger',
    'Globe',
    'Sun',
    'Bee',
    'Bulletin',
    'Advertiser',
    'Echo'
  ],
  ...[
    'Argus',
    'Mercury',
    'Register',
    'Review',
    'Reporter',
    'Spectator',
    'Standard',
    'Press',
    'Radio',
    'TV',
    'FM',
    'Newsletter'
  ],
  ...[
    'Broadcasting',
    'Shimbun',
    'Ilbo',
    'Sinmun',
    'Newsroom',
    'Podcast',
    'Channel',
    'Today',
    'Tabloid',
    'Mail',
    'Daily News',
    'Star',
    'Banner',
    'Beacon',
    'Clarion',
    'Gleaner',
    'Bugle',
    'Vindicator',
    'Intelligencer',
    'Picayune',
    'Plain Dealer',
    'Statesman',
    'Recorder',
    'Newsline',
    'Pioneer Press',
    'Free Press'
  ],
  ...[
    'News Agency',
    'News Service',
    'News Network',
    'News Channel',
    'Press Agency',
    'Press Association',
    'Press Service',
    'Press Trust'
  ],
  ...[
    'Broadcasting Corporation',
    'Broadcasting Corp',
    'Broadcasting Service',
    'Broadcasting Company',
    'Broadcasting Authority'
  ],
  ...[
    'Journal of',
    'Review of',
    'Reviews of',
    'Bulletin of',
    'Annals of',
    'Archives of',
    'Proceedings of the',
    'Voice of',
    'Press Trust of',
    'Transactions on'
  ],
  ...['Information Agency', 'Telegraph Agency', 'Telegraphic Agency', 'Information Service'],
  ...[
    'Zeitung',
    'Tageblatt',
    'Tagblatt',
    'Anzeiger',
    'Nachrichten',
    'Rundschau',
    'Allgemeine',
    'Allgemeinen',
    'Dagblad',
    'Courant'
  ],
  ...['Nieuws', 'Noticias', 'Notícias', 'Rundfunk', 'Rundfunks', 'Presse', 'Morgenpost', 'Kurier', 'Merkur'],
  ...[
    'Radio-',
    'Rádio-',
    'TV-',
    'Televisión-',
    'Diario-',
    'Diário-',
    'Jornal-',
    'Gazeta-',
    'Gazzetta-',
    'Corriere-',
    'Periódico-'
  ],
  ...[
    'Heraldo-',
    'Canal-',
    'Channel-',
    'Chronicle-',
    'Omroep-',
    'Agencia-',
    'Agência-',
    'Agenzia-',
    'Journal-',
    'Times-',
    'Voice-',
    'Daily-',
    'Télé-'
  ],
  ...[
    '-news',
    '-times',
    '-tv',
    '-newsroom',
    '-shimbun',
    '-post',
    '-zeitung',
    '-nieuws',
    '-nachrichten',
    '-radio',
    '-presse'
  ]
]

/** Networks with accounts. */
export const networks: readonly string[] = [
  'Twitter',
  'X',
  'Facebook',
  'Instagram',
  'YouTube',
  'TikTok',
  'Tik Tok',
  'WhatsApp',
  'Telegram',
  'Threads',
  'Snapchat',
  'LinkedIn',
  'Weibo',
  'WeChat',
  'Reddit',
  'Truth Social',
  'Bluesky',
  'Mastodon',
  'Substack',
  'Spotify',
  'Line',
  'FB',
  'IG',
  'Fanpage'
]

/** Joining words inside names, in copy of any language: "Journal of Bridges". */
export const linksInNames: readonly string[] = ['of']

/** Articles before the names of media, in copy of any language: "The Sample Times", "Die Woche". */
export const articlesInNames: readonly string[] = ['The', 'the', 'El', 'Le', 'La', 'Die', 'Der']
