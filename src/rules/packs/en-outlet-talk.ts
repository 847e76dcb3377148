/** What English outlets say to their readers in sentences of their own: stations, tabloids, regional papers, portals. */
import type {ServiceTopic} from './service-lines.ts'

/** What an outlet offers, as the object of "watch" and "tune in to"; not a place or a person. */
const programme =
  '(?:news|channel|radio|fm|tv|\\d{1,2}|[kw][a-z]{3}(?:-tv)?|us|our|live|on air|online|team|newscasts?|broadcasts?)'

export const outletTalk: readonly ServiceTopic[] = [
  {
    about: 'service-broadcast',
    label: 'boilerplate:promotion',
    note: 'Stations point readers to their programmes.',
    says: [
      [
        'watch |tune in|stay tuned|stay with|count on',
        `(?:you can )?(?:keep |please )*(?:watch(?:ing)?|tune in|stay tuned|stay with|count on)(?: to| with)? <24>${programme}\\b<70>\\b(?:updates?|(?:the )?latest|more (?:on|details|information|coverage|about)|full (?:report|story|coverage|interview|details)|further|developments?|developing|continuing coverage|live coverage|bring you)\\b<70>`
      ],
      [
        'stay tuned|tune in',
        '(?:stay tuned|tune in)(?: to| with)? (?:[\\p{L}\\d.]+ ){0,4}for (?:more|further|the latest|all the latest|continuing|full|live|breaking)(?: (?:news|updates|coverage|details|developments|information|on this|on the))*'
      ],
      [
        'developing story|breaking story|breaking news story',
        'this is an? (?:breaking|developing|evolving)(?: and developing)?(?: news)? (?:story|situation)(?: (?:and|that|which) (?:will|may) be updated<60>)?'
      ],
      [
        'check back|will be updated|be updated as|be updated when|will update|will continue to update|updates as they',
        "(?:please )?(?:check back(?: (?:here|with us|later|soon|often))*(?: (?:for|as|with)\\b|(?=[.!]?$|[.!] ))|(?:this|our|the) (?:story|article|post|page|report) (?:will be|is being|may be|has been)(?: continually| regularly)? updated(?: (?:as|when|if|with|once|throughout)\\b)?|we (?:will|'ll)(?: continue to)? (?:update (?:this|the) (?:story|article|post|page)|provide updates|post updates|have updates|bring you updates))(?: (?:as|when|if|with|once|throughout|for)\\b)?<80>"
      ],
      [
        'from a previous|from an earlier|from a prior|from an older|earlier report|previous report|previous story|previous coverage|related to a previous',
        "(?:editor's note: )?(?:the|this) (?:above |attached |featured |related )?(?:video|clip|footage|player|report)(?: (?:above|below|in this story|in the player|in the media player|player|attached))* (?:is|was|comes|originally aired|aired|shows|contains|features)(?: related to| from| about)* (?:a|an|our) (?:previous|earlier|prior|older|related|different|past)\\b<70>"
      ],
      [
        'latest stories|more stories|more local|top stories|our stories',
        '(?:to|for)(?: view| see| read| more)*(?: of)?(?: the| our| more)* (?:latest|top|local|other|recent|breaking|stories|news|crime)(?: (?:latest|top|local|stories|news|headlines|crime|like this))*,? (?:please )?(?:click|tap|visit|check|go to|head to|see|follow)\\b<70>'
      ]
    ],
    match: [
      'Watch Action 6 News at 5, 6 and 10 for the latest on this story.',
      'Count on News 4 to bring you updates as we get them.',
      'This is a developing story. Check back for updates.',
      'We will update this story as more information becomes available.',
      'The video above is from a previous report.',
      'To view our latest stories, click here.'
    ],
    skip: [
      // What people watch and count on; what a court looks at.
      'Watch the river for more than an hour and the herons come back.',
      'Count on rain, and bring more than one coat.',
      'The video above the altar is from a previous war.',
      'This is a developing country with a young army.',
      'Stay with the boat until the crew is back.',
      'We will update the bridge in May, the county said.',
      'Tune in to the sound of the valley and the rest will follow.'
    ]
  },
  {
    about: 'service-sign-up',
    label: 'boilerplate:promotion',
    note: "The box for a newsletter or a channel, and what happens to the reader's address.",
    says: [
      [
        'sign-up|adverts|third parties|your information|your data|your details|your email|marketing',
        '(?:we|our partners)(?: may| will| also| only)* (?:use|process|store|share|handle|collect) (?:your|any) (?:sign-up|information|data|details|e-?mail|personal)\\b<160>'
      ],
      [
        'adverts|ads |advertising|offers|promotions',
        '(?:privacy notice: ?)?(?:this|these|newsletters?|our (?:community )?(?:members|newsletters?|e-?mails?)|they|e-?mails?)(?: you receive)? (?:may|might|can|will|are|is)(?: (?:also|sometimes|occasionally|treated to))* ?(?:include|contain|feature|have|info|special|offers)<60>(?:adverts?|ads?|advertising|offers|promotions|information about|content funded)\\b<130>'
      ],
      [
        'being handled|handled in accordance|in accordance with|privacy collection',
        'your (?:information|data|details|personal (?:information|data)) (?:is|are|will be)(?: being)? (?:handled|processed|used|stored|treated|kept|collected)<20>(?:in accordance|according|in line|under|by)\\b<80>'
      ],
      [
        'click to join|to join|now on whatsapp|on whatsapp|on telegram',
        "(?:we're|we are)(?: now| also)? on (?:whatsapp|telegram|threads|bluesky|google news|instagram|tiktok|x|flipboard)(?: now)?"
      ],
      [
        'you can now|now subscribe',
        '[([]?you can (?:now |also )?(?:subscribe|follow|join|listen|read|watch|download|get)(?: to| in)? (?:our|us|to articles|the [\\p{L}\\d ]{2,40}? (?:app|channel|newsletter))\\b<70>(?:channel|newsletter|app|podcast|whatsapp|telegram|articles|youtube)?[)\\]]?'
      ],
      [
        'email notifications|email alert|e-mail alert|new content|matching items|once a day',
        "(?:whenever|when|each time|every time) [^.!?]{2,60} posts new content, you(?:'ll| will) (?:get|receive) an? e-?mail\\b<60>|e-?mail notifications are only sent\\b<110>|get e-?mail notifications on [^.!?]{2,60}"
      ],
      [
        'subscription could not|has been|request could not|please try again',
        'your (?:subscription|notification|request|submission|registration|sign-?up|comment|preference|account|e-?mail)s? (?:could not be|has been|have been|was|is|were)(?: not)? (?:saved|sent|processed|successful|submitted|received|completed|registered|confirmed|activated)'
      ],
      [
        'a robot|select a newsletter',
        "(?:please )?(?:verify|confirm) (?:that )?you(?:'re| are) not a robot\\b<30>|you must select a newsletter\\b<30>"
      ],
      [
        'newsletter is our|newsletter is your|newsletter is a|newsletter brings|newsletter delivers|newsletter offers',
        '(?:the|our) [^.!?]{2,40} newsletter (?:is (?:our|your) (?:\\p{L}+ )?(?:guide|look|round-?up|digest|take|pick|way|chance)\\b|brings|delivers|offers|rounds up)<130>'
      ],
      [
        'an email address|an e-mail address',
        '(?:by (?:providing|entering|submitting) an e-?mail address)(?:, i\\b<160>)?'
      ],
      [
        'now: get|here: get|today: get|now: receive|free: get',
        '(?:sign up|subscribe|register|join)(?: now| here| today| for free)?: (?:get|receive)\\b<100>(?:newsletters?|inbox|alerts?|updates?|briefing|stories|news)\\b<60>'
      ],
      [
        'subscribe to',
        'subscribe to <50> (?:to|and) (?:get|read|receive|enjoy|access|unlock|support|continue|gain|see|keep)\\b<200>'
      ],
      [
        'replies|conversations|forum',
        'join (?:our|thought-provoking|the)\\b<40>(?:conversations?|forum|discussions?)\\b<90>'
      ],
      [
        'latest on|get our newsletters',
        '[^\\p{L}]{0,4}the latest (?:on|in|from)\\b<60>: (?:get|sign up|subscribe)\\b<50>'
      ],
      [
        'emailed to you|delivered to you|sent to you|straight to your phone|to your phone|on your phone',
        '(?:get|receive|have|join)(?: [^ .!?]{1,30}){1,10} (?:emailed|delivered|sent|straight|direct)(?: straight| direct(?:ly)?)? to (?:you|your (?:phone|mobile|device|inbox))\\b<50>'
      ]
    ],
    match: [
      'We use your sign-up to provide content in ways you’ve consented to. This may include adverts from us and third parties.',
      'Our community members are treated to special offers, promotions and adverts from us and our partners. You can check out at any time.',
      'Your information is being handled in accordance with our Privacy Statement.',
      'We’re on WhatsApp! Click to join.',
      '(You can now subscribe to our Sample Herald WhatsApp channel)',
      'Whenever Jane Roe posts new content, you’ll get an email delivered to your inbox with a link.',
      'Your subscription has been successful.',
      'Your account has been registered.',
      'Please verify you’re not a robot by clicking the box. Invalid email address. Please re-enter.',
      'The Morning Sample newsletter is our guide to the day’s stories, analysis and insights. Sign up here.',
      'Get the latest in news and analysis emailed to you each morning.'
    ],
    skip: [
      // Data, adverts and channels of a story.
      'We use your data to find the boats, the coast guard told the crew.',
      'Our members will be treated to a feast in May.',
      'Your information is being handled by the wrong people, a witness told the court.',
      'You can now join the ferry at the new quay.',
      'Your request has been refused twice.',
      'Your account has been closed since May.',
      'Get the bread and the milk sent to your mother.',
      'The church newsletter is our oldest paper.'
    ]
  },
  {
    about: 'service-paper',
    label: 'boilerplate:promotion',
    note: 'Newspapers ask for subscriptions, and say what they stand for.',
    says: [
      ['on our website|this story on|this article on', 'thank you for reading (?:this (?:story|article)|our)<60>'],
      [
        'favour to ask|favor to ask|request to make of you|have your attention',
        "(?:while (?:i|we) have your attention|before you go|now you(?:'re| are) here)[, ]<80>"
      ],
      [
        'to purchase a copy|purchase a copy|buy a copy|buying a copy',
        '<70>(?:asking|urge|encourage|invite|ask|want) you to <30>(?:purchase|buy|pick up|subscribe)<60>'
      ],
      [
        'news publishers|local news on this|quality local news|quality local journalism',
        'in order for us to continue\\b<120>(?:asking|ask|need)\\b<90>'
      ],
      [
        'regulated by ipso|independently regulated',
        'our (?:journalists|content|reporters)\\b<60>(?:regulated by|independently regulated|highly trained)<110>'
      ],
      ['reach an audience', 'advertisers (?:also )?use our\\b<80>'],
      [
        'press standards|ipso',
        '(?:this|the) (?:website|newspaper|publication)(?: and its associated (?:newspapers?|titles?))?(?: (?:is a member|are members|adheres?|adhere)) (?:of|to) (?:the )?(?:independent press standards|ipso)\\b<90>'
      ],
      ['complaint about', 'if you have a complaint about (?:the )?(?:editorial )?content\\b<140>'],
      ['lively and valuable|valuable part of|can debate', 'we want our comments to be\\b<180>'],
      [
        'readers like you',
        '(?:readers like you (?:are|is|make|help|keep|fund|support|power)|(?:the )?[^.!?]{2,40} (?:depends?|relies|rely|counts?|runs) on (?:readers|people) like you)\\b<120>'
      ],
      [
        'high-quality journalism|quality journalism|your readership|costly news|news subscriptions|news production|freely accessible|paywall',
        "(?:at [^.!?,]{2,40}, )?we (?:firmly |strongly |truly )?(?:believe|think|value|know|take pride)\\b<100>\\b(?:journalism|readership|paywalls?)\\b<90>|(?:whether you|recogni[sz]ing that|it(?:'s| is) essential to)\\b<200>\\b(?:we|our)\\b<160>"
      ],
      [
        'paywalls away|supporting us|stories free',
        '(?:a mix of advertising|would you consider|advertising and)\\b<160>(?:paywalls|contribution|articles?|accessible news|journalism)\\b<60>'
      ],
      [
        'journalism of integrity|independent journalism|quality journalism',
        "support [^.!?]{2,40}['s]{2} (?:journalism|work|reporting)\\b<40>"
      ],
      [
        'website is the place|our site is the place|bookmark our|bookmark this',
        'our (?:website|site) is the place for\\b<160>|(?:please )?bookmark our (?:website|site|page)\\b<90>'
      ],
      [
        'feature this story|us to publish|story with us|advertise with us|story to sell|pay for videos|pay for your|publicity for|story to tell us',
        '(?:do |have |would )?(?:you )?(?:have|want to share|want to|like us to|need|got)<60>(?:story (?:to sell|with us|you would like us to publish|for us)|advertise with us|publicity for<50>)\\??|we (?:also )?pay for (?:videos|your|photos|pictures|stories)\\b<60>'
      ]
    ],
    match: [
      'This website and its associated newspaper are members of Independent Press Standards Organisation (IPSO).',
      'If you have a complaint about editorial content, then please contact the editor here.',
      'At The Sample Tide, we firmly believe in the importance of high-quality journalism.',
      'Readers like you are keeping these stories free for everyone...',
      'The Sample Ledger depends on readers like you. If you value local news, please consider a donation.',
      'Do you want to share a story with us? Do you want to advertise with us?'
    ],
    skip: [
      // Papers and journalism in a story.
      'At the club, we believe in the importance of quality journalism, the owner said.',
      'The fund supports public interest journalism in four valleys and was founded in 1984.',
      'If you have a complaint about the noise, call the harbour master.',
      'Our website is the only place where the crew can see its hours.',
      'We also pay for the boats.',
      'The paper is regulated by IPSO, which upheld the complaint in May.'
    ]
  },
  {
    about: 'service-portal',
    label: 'boilerplate:promotion',
    note: 'Portals advertise their contents, in words for search engines.',
    says: [
      [
        'latest|breaking news',
        "(?:catch|get|read|check out|track|follow|find|see|explore|browse|stay (?:tuned|updated) (?:to|with|on|for)|for|to get)(?: (?:all|up|out|more|the|our|of))* (?:all |the |latest |breaking |live |india |world |business |local |national |trending |top )*(?:latest|breaking|business|india|world|top|trending|live)\\b<30>(?:news|updates|headlines|content|stories)(?:[, &|]+(?:[\\p{L}\\d'’.&]+[, &|]*){0,20})?(?:(?:on|at|from|only on|here|with|by|and|&|in|around the world)\\b<60>)?"
      ],
      [
        'mobile application|ios & android|ios and android|android devices|app store|play store',
        '(?:available|download(?: it| now)?|get (?:it|the app)) (?:for|on|from|in) (?:both )?(?:ios|android|the (?:app|play) store|google play)\\b<60>'
      ],
      ['track latest market|stock tips|expert advice', "[([]?what's moving\\b<140>"],
      [
        'see first|your feed|your news feed|newsfeed',
        '(?:attention|pay attention): (?:click|follow|tap)\\b<120>(?:feed|news feed)'
      ],
      [
        'me a coffee|us a coffee|a coffee',
        '<80>(?:please )?(?:consider )?buy(?:ing)? (?:me|us) a (?:coffee|beer|cup of coffee)<40>'
      ],
      [
        'more videos|more photos|more stories',
        'for more (?:videos?|photos|stories|news)\\b<40>,? (?:please )?(?:visit|see|go to|check|follow|like)\\b<50>'
      ],
      ['enjoyed reading|our story|our stories', 'enjoyed? reading (?:our|this) (?:story|stories|article)<40>']
    ],
    match: [
      'Catch all the Business News, Market News, Breaking News Events and Latest News Updates on Sample Standard.',
      'Read all the Latest News, Breaking News and Live Updates here.',
      'PAY ATTENTION: Click ‘See First’ under the ‘Following’ tab to see our news on your feed!',
      'Enjoyed reading our story? Download our app!'
    ],
    skip: [
      // News of the story.
      'Get the latest news to the crew, the captain told the boy.',
      'Read all the news that the clerk kept in the cellar for thirty years.',
      'Follow the latest boat and the top of the mast comes into view.',
      'The latest news from the valley was bad.'
    ]
  }
]
