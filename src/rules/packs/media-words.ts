/** Words that names of media have in every language, and the networks of the web. */

/** What names of media end with, or go on with a link behind: "Journal of"; "Radio-": begin with; "-news": what single words end with. */
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

/** Networks where accounts are. */
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

/** Links inside names that copy of any language prints: "Journal of Bridges". */
export const linksInNames: readonly string[] = ['of']

/** Articles that names of media are printed with in copy of any language: "The Sample Times", "Die Woche". */
export const articlesInNames: readonly string[] = ['The', 'the', 'El', 'Le', 'La', 'Die', 'Der']
