/** What English pages say about themselves to their readers: players, newsletters, comments, subscriptions, cookies, errors. */
import type {Rule} from '../types.ts'
import {appeals} from './en-appeals.ts'
import {outletTalk} from './en-outlet-talk.ts'
import {pageTalk} from './en-page-talk.ts'
import {requests} from './en-requests.ts'
import {onlyPhrases} from './phrases.ts'
import {type PageVoice, type ServiceTopic, serviceRules} from './service-lines.ts'

const voice: PageVoice = {
  language: 'en',
  story:
    'said|says|told|asked|added|wrote|warned|argued|according to|he|she|his|her|him|hers|they(?! may| can| might| are)|yesterday|reporters that|spokes(?:man|woman|person)|mayor|police|court|judge|minister|president|had|promised|insisted|replied|claimed|explained|recalled|fear|officials|government|residents|villagers|voters|lawyers|prosecutors|study found|reported|announced',
  reports: '\\p{L}+(?:ed|s) (?:the|an?|one|many)',
  before:
    "(?:please|sorry|we're sorry|we are sorry|oops|oh no|whoops|unfortunately|uh-oh|hi there|hello|dear reader|note|heads up|good news|breaking news|psst|just|kindly)[,!:]? (?:but )?(?:please )?",
  follows: [
    '(?:a|any|every|your) (?:contribution|donation|gift)s?(?: of any (?:size|amount))? (?:helps?|counts?|matters?|makes)~<60>|(?:all )?(?:data|quotes|prices)(?: is| are)? delayed<50>',
    '(?:some|information|share|start (?:the|a)|tell|it (?:may|might|was)|we are)~<160>|<30> may (?:earn|receive|get) (?:an? )?(?:affiliate |small )?(?:commission|share|portion)s?~<100>',
    '(?:please |kindly |simply |just |or |and |then )?(?:click|tap|press|check|try|refresh|reload|log ?in|sign ?in|sign up|register|subscribe|contact|visit|see|read|review|enter|select|update|upgrade|enable|disable|turn|go|return|support|join|follow|download|donate|email|e-mail|call|note|keep|be|use|allow|consider|confirm|verify|choose|browse|start|cancel|find out|learn|manage|report|help|share|tell us|let us know|send|get|enjoy|have|want|add|accept|reject|scroll|swipe|watch|listen|explore|stay|give|write|submit|renew|unlock|access|save|complete|activate|create|wait|become)(?!\\p{L})<180>',
    "(?:you|you'll|you'd|you've|you're|your|we|we'll|we're|we've|our|to|if you|for (?:more|further|just|only|as little)|once you|when you|by|it is free|it's (?:free|easy|quick)|it (?:may|can|will|only|takes)|(?:all |some |any |these |other |the )?(?:comments?|posts?|products?|prices?|items|links?|cookies|reviews|email|service|newsletter|app|code|form|offers?|terms)|thank you|thanks|sorry|here's how|here is how|more info|no|not|cancel|opt out|unsubscribe|already|don't|didn't|do not|can't|are you|is this|unlimited|only|from just|starting|this (?:site|page|website|helps|does not|will not|won't|means|article|content|may|is)|terms apply|subject to)(?!\\p{L})<180>",
    '(?:do|would|have|did|can|could|are) you\\b<160>|(?:recogni[sz]ing|while|whether|before) (?:that|you|we|i)\\b<120>\\b(?:we|our|your)\\b<160>|i (?:agree|consent|acknowledge|accept)\\b<160>|(?:please )?(?:bookmark|contact|e-?mail|call|text|whatsapp)\\b[^.!?:]{0,60}(?:: ?\\S{1,60})?(?: or (?:e-?mail|call|whatsapp)(?: us)?(?::? ?\\S{1,60})?)?',
    '\\S{1,40}@\\S{3,40}|(?:https?://|www\\.)\\S{4,120}|[\\d+() -]{6,20}|\\d{1,3} ?(?:min(?:ute)?s?|sec(?:ond)?s?|m)(?: read)?|invalid e-?mail address|please re-enter'
  ]
}

const thing =
  '(?:(?:live |embedded |social media |interactive |external |third-party )?(?:video|audio|content|live ?stream|stream|player|media|clip|podcast|episode|embed|widget|advertisement|ad|plugin|file|feature|functionality|service|live ?blog))'
const pageThing =
  '(?:page|article|story|item|post|gallery|image|photo|slideshow|map|chart|graphic|form|survey|poll|comment section)'
const failing =
  "(?:(?:has |have )?failed to (?:load|play|start|display)|has (?:not |n't )?(?:loaded|been (?:removed|disabled|blocked|deleted)|expired|ended|finished)|hasn't loaded|(?:didn't|did not|won't|will not|could not|couldn't|can not|cannot|can't)(?: be)? (?:load(?:ed)?|play(?:ed)?|display(?:ed)?|show(?:n)?|found|start(?:ed)?|view(?:ed)?|watched|embed(?:ded)?)|(?:is|are)(?: not|n't| no longer| only)?(?: currently| temporarily)? (?:available|supported|accessible|playable|viewable|unavailable|unsupported|blocked|loading|working)|requires? (?:javascript|html5|flash|cookies|your consent)|is hosted (?:by|on)|(?:is|are) provided by)"
const where =
  '(?:,? (?:yet|right now|now|at (?:this|the) (?:time|moment)|currently|properly|correctly|any ?more|here|(?:in|for|from|on|outside|with|by) (?:your|this|our|the (?:uk|us|u\\.s\\.|eu|app|site|web)|all|some|certain|mobile|an? (?:external|third)|youtube|twitter|facebook|instagram|x|google)\\b<50>|because (?:of|it|your|you|the (?:server|format|file))\\b<60>|due to<60>|without<40>|either because<90>|unless you<50>|but (?:your|the) (?:article|story|video|content)<40>|only if you<40>|which (?:will|may|can)<80>))'
const material =
  '(?:video|audio|content|clip|media|player|livestream|live stream|image|gallery|map|page|article|story|site|website|podcast|form|feature|chart|interactive|slideshow|poll|graphic)'
const letter =
  '(?:(?:e-?mail |free |daily |weekly |morning |evening |our |breaking |news )*(?:e-?newsletters?|newsletters?|mailing list|(?:morning |daily |weekly |evening |news )(?:briefing|digest|round-?up|e-?mails?|alerts?|update)|news ?letters?|briefings?))'
const terms =
  '(?:terms|privacy|conditions|cookie|user agreement|rules|guidelines|polic(?:y|ies)|agreement|newsletters?|e-?mails?|communications?|messages?|offers|marketing|updates|code of conduct|processing|use of|data|deals)'

/** A sentence that begins with one of these words must contain one of those. */
const needsOf = (openings: readonly string[], things: readonly string[]) =>
  openings.flatMap((opening) => things.map((thing) => `${opening} ${thing}`)).join('|')

const player: ServiceTopic = {
  about: 'service-player',
  label: 'boilerplate:video',
  says: [
    [
      needsOf(['this', 'the', 'our', 'that', 'your'], ['media', 'video', 'audio', 'content', 'player']),
      `(?:we apologi[sz]e,? (?:but )?)?(?:this|the|our|that|your) (?:media|video|audio|content|player)(?: (?:player|file|content))? ${failing}${where}{0,2}`
    ],
    [
      needsOf(
        ['this', 'our'],
        'live|embedded|social|interactive|external|third-party|video|audio|content|stream|player|media|clip|podcast|episode|embed|widget|advertisement|ad |plugin|file|feature|functionality|service'.split(
          '|'
        )
      ),
      `(?:we apologi[sz]e,? (?:but )?)?(?:this|our) ${thing} ${failing}${where}{0,2}`
    ],
    [
      needsOf(
        ['this'],
        'page|article|story|item|post|gallery|image|photo|slideshow|map|chart|graphic|form|survey|poll|comment section'.split(
          '|'
        )
      ),
      `this ${pageThing} (?:(?:has )?failed to load|(?:could not|couldn't|cannot|can't) be (?:loaded|displayed|found|shown)|is (?:not|no longer|currently not) (?:available|supported)|is (?:currently |temporarily )?unavailable|has been removed)(?: (?:right now|at (?:this|the) (?:time|moment)|yet|in your (?:region|country|location|area|browser)|on (?:this|your) (?:device|browser|site)))?`
    ],
    [
      'browser',
      "(?:your|this|the) (?:web |current |internet )?browser (?:does not|doesn't|may not|cannot|can't|is not|isn't|is|needs|has)<20> ?(?:support|play|display|compatible|out of date|outdated|able to|to be updated|blocking|blocked|javascript)<80>"
    ],
    [
      'javascript|cookies',
      `(?:to (?:view|watch|see|play|use|read|comment on|access|enjoy|display)<60>,? |you (?:need|have|must)(?: to)? |it (?:seems|looks like|appears)<30>|this (?:page|site|website|content|feature|video|app) (?:requires|needs|works best with)<20> ?|for <60> )?(?:please )?(?:enable|turn on|activate|allow|accept|switch on|without|have|with)? ?(?:javascript|cookies)(?: (?:is|must be|needs to be|in your|to (?:view|watch|see|play|use|read|continue|comment|access)|and (?:consider|reload|refresh|try|cookies)|enabled|on your|or|disabled|required|seems)<90>)?`
    ],
    ['browser', '(?:try |consider )?(?:refreshing|updating|upgrading|restarting) (?:your|the) (?:browser|page)<60>'],
    ['refresh|reload', '(?:try (?:to )?|please )?(?:refresh|reload)(?:ing)? (?:the|this|your) (?:page|browser)<60>'],
    [
      'other videos|more videos|watch the|full video|full interview|full story|full gallery|see the video|view the|slideshow|the video|to watch|to view|to hear|to play|to see the',
      `(?:click|tap|press|go|swipe|scroll)(?: on)? (?:here|play|the (?:image|photo|video|play button|link|arrows?|player|picture|banner)|above|below|left|right|down|up|through)(?: (?:above|below|here|or right|and right))? to (?:see|watch|view|hear|listen|play|open|read|enlarge|expand|start|move|scroll|browse|launch|get)\\b<80>`
    ],
    [
      'gallery|slideshow|photos|images|pictures|carousel|swipe|arrows',
      '(?:use|click|tap|press|swipe|scroll|navigate|hit)(?: on)? (?:the |your |left|right|through|down|up|and)(?: ?(?:arrows?|arrow keys|thumbnails|buttons?|keyboard|or|right|left|the|your|slider))*<20> ?(?:to (?:navigate|see|view|browse|scroll|move|enlarge|go)\\b<40>|(?:the |our )?(?:gallery|slideshow|carousel|photos|images|pictures))<40>'
    ],
    [
      "can't see|cannot see|trouble|unable to|having problems|not working|not see",
      `(?:if you (?:can't|cannot|can not|are unable to|do not|don't)|can't|cannot|unable to|having (?:trouble|problems|difficulty|issues)|trouble|problems) ?(?:to )?(?:see|seeing|view|viewing|watch|watching|hear|play|playing|read|reading|with|access|accessing|load|loading)(?: (?:the|this|our|any|these|that|your))?(?: [\\p{L}\\d-]{1,12}){0,2} ${material}s?<40>(?:,? (?:please )?(?:click|tap|try|visit|go|follow|refresh|use|reload|see|watch)\\b<80>)?`
    ],
    [
      'unmute|full screen|fullscreen|to unmute|the volume',
      '(?:tap|click|press)(?: here)? (?:to|for) (?:unmute|full ?screen|turn (?:up|on) the (?:sound|volume))<40>'
    ],
    ['duration', '(?:video |audio )?duration:? (?:\\d{1,2}:)?\\d{1,2}:\\d\\d'],
    ['html5', '(?:to view this video )?<60>web browser that supports html5 video'],
    [
      'hosted on|external',
      'this (?:content|post|video|article|tweet|player) (?:is hosted|comes|may (?:use|contain)|contains|is (?:provided|loaded|embedded))<20> (?:by|on|from|an|external|content|cookies)<80>(?:cookies|external|third|consent|platform|technologies|site)<80>'
    ],
    [
      "you are watching|you're watching|currently listening",
      "(?:you're|you are) (?:now |currently )?(?:watching|listening to|viewing) (?:a preview|the live ?stream|our live|this (?:video|podcast|story|article))<40>"
    ]
  ],
  match: [
    'We apologize, but this video has failed to load.',
    'This video is not available in your region.',
    'This advertisement has not loaded yet, but your article continues below.',
    'tap here to see other videos from our team.',
    'To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video.',
    'Sorry, this content isn’t available right now.',
    'Use the arrows to navigate the gallery',
    'If you cannot see the map, please click here.',
    'Duration 1:30',
    'Try refreshing your browser.'
  ],
  skip: [
    // Sentences of a story about videos and pages.
    'This video is not available to the court, lawyers for the owner said.',
    'The video was not available on Monday because the crew had lost the camera.',
    'This page of the diary could not be found for thirty years.',
    'The browser that the company built does not support the old video format.',
    'Your browser may soon ask for a passport, a law proposed on Monday says.',
    'The gallery failed to open on time because the paint was still wet.',
    'This service is not available on Sundays because the ferry is in the dock.',
    'The content of the safe has not been found, police told reporters.',
    'The audio is played in court every morning.',
    'Cookies and milk were handed out to the crew.',
    'Click here, the fraudsters wrote, to see the video of the accident.',
    'This story has ended, the owner of the ferry says.'
  ]
}

const newsletter: ServiceTopic = {
  about: 'service-newsletter',
  label: 'boilerplate:promotion',
  says: [
    [
      'signing up|subscribing|registering|clicking|submitting|providing|creating an|continuing|entering|logging in|joining|signing in|submit|downloading|checking',
      `by (?:signing (?:up|in)|subscribing|registering|clicking|submitting|providing|creating an account|continuing|entering|logging in|joining|checking|downloading|accepting|ticking)<90>,? you(?:'re|'ll| are| will| hereby| also)?,? ?(?:agree|consent|accept|acknowledge|confirm|agreeing|consenting|accepting|allow|certify|understand)(?: that)? <60>${terms}<160>`
    ],
    [
      'welcome email|welcome e-mail|confirmation email|confirmation e-mail|verification email|confirmation link|activation link',
      "(?:a|your|an|we (?:have|just|'ve) sent (?:you )?an?) (?:welcome|confirmation|verification|activation|reset)(?: e-?mail| link| message)?(?: (?:to|for) <40>)? (?:is on (?:its|the) way|has (?:just )?been sent|was sent to your|will (?:be sent|arrive|follow)|should (?:arrive|be)|to (?:your|the address)|shortly|with)\\b<60>"
    ],
    [
      'sent you an e|sent an e',
      "we(?:'ve| have)?(?: just)? (?:sent|emailed) (?:you )?an? (?:e-?mail|link|message|code)<90>"
    ],
    [
      'spam folder|junk folder|junk mail|spam or',
      "(?:if you (?:don't|do not|can't|haven't|have not)|didn't|did not|can't|don't see)<50>,? ?(?:please )?(?:check|look|see)<30>(?:junk|spam)<40>"
    ],
    ['spam folder|junk folder|junk mail', "(?:be sure to |don't forget to )?check your (?:junk|spam)<60>"],
    [
      'get the email|receive the email|see the email|get an email|receive an email|get our email|see it in your inbox',
      "(?:didn't|did not|haven't|not|don't) (?:get|receive|received|see|seeing|getting) (?:the|an|our|it|your)(?: confirmation| verification)? ?e?-?(?:mail|in your inbox)?"
    ],
    [
      'in your inbox|to your inbox|into your inbox',
      `(?:the next (?:issue|edition)|your (?:first|next)|get|receive|have|the (?:best|latest|biggest|top|day|week|news|stories|most)|our|all|a|an|top|daily|weekly|free|breaking|news|sent|delivered|straight|direct(?:ly)?|stories|want|we(?:'ll| will)|everything|enjoy|morning|coming|expert|local)\\b<110>(?:in|to|into) your (?:e-?mail )?inbox<60>`
    ],
    [
      'unsubscribe|opt out|opt-out',
      'you (?:can|may|are free to)(?: also| always| easily)? (?:unsubscribe|opt[ -]out|cancel|withdraw your consent|change your (?:preferences|mind))(?: (?:at any|any ?time|by|via|whenever|here|in|using|or|and|with one|from (?:our|the|this|these|all|any))\\b<100>)?'
    ],
    ['unsubscribe', '(?:to )?unsubscribe (?:at )?any ?time<60>'],
    [
      'unsubscribe|opt out',
      'to (?:unsubscribe|opt out)(?: from<40>)?,? (?:please )?(?:click|email|e-mail|reply|visit|follow|use|contact)<80>'
    ],
    [
      'thank you for|thanks for',
      '(?:thank you|thanks)(?: so much| very much)? for (?:subscribing|signing up|registering|joining|voting|your (?:feedback|subscription|interest in our|vote|comment|submission|registration|support of our|request|message)|reading our|supporting our|being a (?:subscriber|member|reader)|visiting our|contacting us|submitting)(?:,? (?:to|for|in|our|with|us|on|at|and (?:being|supporting|reading))\\b<70>)?'
    ],
    [
      'successfully|signed up|now subscribed|already subscribed|been added|are now',
      "(?:success! )?(?:you(?:'re| are| have|'ve)|your e-?mail(?: address)? (?:has been|is|was)|your (?:subscription|registration|request|account|message|comment) (?:has been|is|was)) ?(?:now |already |been |successfully )*(?:successfully|subscribed|signed (?:up|in)|registered|added|confirmed|logged (?:in|out)|signed out|unsubscribed|submitted|received|saved|sent|verified|activated|on the list)(?: (?:to|for|up|from|as|and|in|out|on)\\b<60>)?"
    ],
    [
      'signing you up|encountered an|sign you up|processing your|email address|e-mail address',
      '(?:we |there was |sorry, we |there has been )(?:encountered|had|an?|some)?<20> ?(?:issue|problem|error|trouble|trouble)(?: while| with| in)? ?(?:signing you up|subscribing you|processing your|saving your|submitting your|sending your|with your|loading|adding)<50>'
    ],
    [
      'valid email|valid e-mail|your email|your e-mail',
      '(?:please )?(?:enter|provide|type in|type|confirm|verify|insert|supply|check|add|submit|leave|input) (?:a valid|your(?: own)?(?: valid)?) (?:e-?mail)(?: address)?<60>'
    ],
    [
      'email address|e-mail address',
      "(?:your|the|this|an?) (?:e-?mail)(?: address)? (?:you entered |you provided )?(?:will not be|won't be|is (?:not valid|invalid|required|already)|is never|will never|will be kept|field is|appears to be)<60>"
    ],
    ['more newsletters', 'interested in (?:more|other|our) newsletters\\??(?: browse here)?'],
    [
      'newsletter|briefing|digest|round-up|roundup|mailing list|alerts',
      `(?:sign up|subscribe|register|join|sign-up|opt in)(?: here| now| today| for free| free)? (?:to|for) (?:the |our |a |your |this |its |[\\p{L}'&]+ [\\p{L}'&]+ |[\\p{L}'&]+ )?${letter}(?: (?:here|now|today|below|and|to (?:get|receive|stay|read|keep)|by|for (?:the|free|more|daily|all|a|news)|from our|from the|with|at|on|in your|every|each|free)\\b<90>)?`
    ],
    [
      'newsletter|briefing|digest|editors',
      `(?:our|this|the) (?:free |daily |weekly |morning |evening |twice-weekly |fortnightly )*(?:newsletters?|briefing|digest|editors|journalists|reporters|team) (?:bring|brings|send|sends|deliver|delivers|pick|picks|select|selects|round|rounds|give|gives|cover|covers|keep|keeps|get|curate|curates)s? (?:you |up )?(?:the |a |our |all )?(?:best|latest|top|news|day's|week's|most|stories|essential|biggest|big|highlights|weekly|daily|every|you|what)<90>`
    ],
    [
      'miss a story|miss an issue|miss an update|miss out|miss a thing|miss anything',
      "(?:sign up[^.!?]{0,40}and )?(?:and )?(?:never|don't|do not|so you never) miss (?:a|an|out|anything|the|any|our|another)\\b(?: (?:story|issue|update|thing|beat|on|latest|news|newsletter|edition|headline|episode|post))<60>"
    ],
    [
      'stay up to date|stay up-to-date|stay informed|stay in the know|keep up with|keep up to date|stay connected|stay on top|stay ahead',
      `(?:want to )?(?:stay|keep) (?:up[ -]to[ -]date|informed|in the know|in the loop|connected|on top of|ahead|updated|up|posted|current) ?(?:with|on|of|about|by|to|and|through)? (?:our|the (?:latest|news|best|day|top|biggest)|all the|what's|us|everything|local|breaking|news|daily|this)\\b<80>`
    ],
    [
      'digest of|roundup of|round-up of|briefing on|selection of|look at the',
      '(?:a|an|our|your) (?:free |daily |weekly |quick |handy |essential |must-read |morning |evening )*(?:digest|round-?up|briefing|selection|newsletter|guide|summary|e-?mail)(?: of| on| with| to| featuring)? <60>(?:stories|news|headlines|know|week|day|features|reads|articles)<10>,? ?(?:you need to know|in your inbox|delivered|sent|every|each|from our|straight|to start)<70>'
    ],
    ['recaptcha', '(?:this (?:site|form|page) is )?protected by recaptcha<110>'],
    [
      'mailing list',
      '(?:join|subscribe to|sign up (?:for|to)|be added to) (?:our|the)(?: [\\p{L}]+)? mailing list<60>'
    ],
    [
      'already subscribed|already signed up|already registered',
      "(?:you(?:'re| are|'ve| have)|this e-?mail(?: address)? (?:is|has)) already (?:been )?(?:subscribed|signed up|registered)<60>"
    ],
    [
      'consent to',
      'i (?:agree|consent|would like|want|accept|wish)(?: to)? <40>(?:receive|receiving|terms|privacy|newsletter|processing)<110>'
    ]
  ],
  match: [
    'By signing up you consent to receive the above newsletter from Sample Network Inc.',
    'A welcome email is on its way. If you don’t see it, please check your junk folder.',
    'The next issue of Morning Mail will soon be in your inbox.',
    'We encountered an issue signing you up. Please try again',
    'You can unsubscribe at any time.',
    'Thank you for subscribing! Check your inbox to confirm.',
    'Our editors send the best of the week every Friday morning.'
  ],
  skip: [
    // A story about newsletters and mail; what people sign.
    'By signing up, the villagers agreed to the terms of the dam company.',
    'The newsletter that the church sends every week reached the valley late.',
    'Our editors quit on Monday after a row over the newsletter.',
    'She signed up for the newsletter and found her name in it.',
    'A welcome email from the company promised each worker a bonus in May.',
    'Thank you for subscribing to the plan was all that the letter said.',
    'You can unsubscribe from a newsletter, but not from a village.',
    'The best of the week was the bridge, and your inbox had nothing of it, the editor wrote.',
    'Unsubscribe rates rose last year when the firm doubled the number of its emails.',
    'We have sent an email to the ministry and wait for an answer, the union said.',
    'Stay informed, the mayor urged the people of the valley.',
    'Thanks for the ride, the boy told the captain.'
  ]
}

const comments: ServiceTopic = {
  about: 'service-comments',
  label: 'boilerplate:other',
  says: [
    [
      'logged in|signed in|log in|login|sign in|registered|subscriber|logout|log out|logged-in|register',
      '(?:you (?:must|need to|have to|should) (?:be |become )?|only |please |to (?:comment|join|post|reply|leave|save|like|vote)<40>,? (?:you (?:must|need to|have to) (?:be )?|please )?)(?:an? )?(?:logged[ -]in|signed[ -]in|registered|log ?in|login|sign ?in|subscribers?|register(?:ed)?|log ?out|logout|sign up|a member|create an account|members)\\b(?: (?:(?:in order )?to (?:comment|join|post|reply|leave|save|read|view|access|like|participate|use|see|share|write|add|follow|submit|rate|report|flag|manage|unlock|keep|watch|continue|take part|get|enjoy)|or (?:log|sign|register|create|subscribe|read)|and|users?|with (?:your|a|an)|subscribers?|members|can|before (?:you|comment|post)|first|here|using|then)\\b<110>)?'
    ],
    [
      'log in|login|sign in|sign up|register',
      '(?:log ?in|login|sign ?in|sign up|register)(?: or (?:log ?in|sign ?in|sign up|register|create an account|subscribe))? (?:now )?(?:to|and) (?:comment|join|post|reply|leave|save|continue|read|view|access|keep|manage|vote|unlock|see|watch|follow|add|share|like|get|enjoy|personali[sz]e|start|listen)\\b<70>'
    ],
    [
      'sign in|log in|signed in|sign out|logged in|your account',
      "(?:sign|log) ?(?:in|out)(?: (?:to|of|with) (?:your|my|an existing|google|facebook|apple|e-?mail)<40>)|(?:you are|you're) (?:now |currently |not )?(?:signed|logged) ?(?:in|out)<40>"
    ],
    [
      'comments are|comments on|comments for|comments have|comments closed|commenting|comment section|comments disabled|comments off|comments to|comments in|comments now|comments moderated|comments temporarily|comments currently|comments is|discussion is|discussion has|discussion closed',
      '(?:the )?(?:comments?|commenting|comment section|discussion)(?: (?:on|for|to|in|section|function|are|is)(?: (?:this|our|the) (?:article|story|post|page|thread|section|site|entry))?){0,3} (?:is|are|has been|have been|were)?(?: now| currently| temporarily)? ?(?:closed|disabled|turned off|off|not available|unavailable|moderated|pre-moderated|reviewed|subject to|switched off|not allowed|not open|limited|no longer available|no longer accepted)(?: (?:on this|for this|at this|due to|by our|before|and may|according|and subject|to our|for legal|here)\\b<80>)?'
    ],
    [
      'comments',
      "we (?:have |'ve )?(?:turned off|closed|disabled|switched off|don't|do not|no longer|are not|welcome|encourage|value|moderate|reserve the right|review|ask|invite|do our best|want|would love|love|aim|read all)\\b<60>\\bcomment(?:s|ers|ing|ary)?\\b<100>"
    ],
    [
      'respectful|constructive|be civil|keep it civil|and civil|civil and|stay civil|civil discussion|on topic|on-topic|offensive|profanity|polite|personal attacks|guidelines|keep comments|your comments',
      '(?:please )?(?:keep|ensure|make sure|refrain|avoid|be)\\b<40>(?:comments?|posts?|posting|language|discussion|debate)\\b<90>(?:relevant|respectful|civil|clean|on[ -]topic|polite|constructive|offensive|legal|friendly|guidelines|profanity|personal attacks)<70>'
    ],
    [
      'respectful|be civil|stay civil|remain civil|keep it civil|be polite|stay polite|be kind|be nice|be courteous|be considerate|keep it clean|keep it polite|stay on topic|be truthful|be proactive|remain polite|keep it kind|keep it nice|be clean|stay clean',
      '(?:please )?(?:be|stay|remain|keep it) (?:respectful|civil|polite|kind|nice|clean|courteous|considerate|on topic|truthful|proactive)(?:,? (?:and (?:respectful|polite|kind|civil|relevant|constructive|no|keep|avoid|on topic|clean|stay|be|to the)|of (?:others?|each)|to (?:others?|each|everyone)|or|keep|no|when you)\\b<90>)?'
    ],
    [
      'civil forum|lively but|respectful|committed to',
      '<70>(?:is|are) committed to (?:maintaining|providing|fostering|creating|hosting|ensuring) an?\\b<50>(?:forum|discussion|space|conversation|community|debate|comment)<60>'
    ],
    [
      'your comments|your opinions',
      '(?:we|the [\\p{L}\\d ]{2,40}|[\\p{L}\\d ]{2,40}) (?:values?|welcomes?|appreciates?|encourages?|invites?) your (?:comments?|opinions?|views|feedback|thoughts|input)<140>'
    ],
    [
      'comments',
      'comments (?:that|which|containing|may|will|should|must|with|posted|made|submitted|including)\\b<140>(?:appear|deleted|removed|moderat|approved|published|displayed|guidelines|not be|banned|respectful|on topic|site|policy|of the author|of readers|deemed)<100>'
    ],
    [
      'comments',
      'the (?:views|opinions)(?: and (?:views|opinions))? expressed in (?:the |these |this |our |reader )*comments?\\b<40>(?:are|do not|represent|belong|solely)<110>'
    ],
    [
      'reply',
      'you will (?:now )?receive (?:an )?(?:e-?mails?|notifications?) (?:if|when|about|for|once|whenever)\\b<110>'
    ],
    [
      'display name|username|screen name|user name|nickname',
      '(?:you (?:must|need to|have to|should|will(?: then)? be (?:asked|prompted)(?: to)?)|please|your|choose|enter|create|set|this) ?(?:to )?(?:confirm|enter|create|choose|set|add|pick|provide|update)?(?: a| an| your)?(?: public| real| unique)? ?(?:display ?name|user ?name|screen name|nickname)(?: (?:before|to|first|must|will|is|in order|when|and|already|that)\\b<80>)?'
    ],
    [
      'logout and|log out and|sign out and',
      'please (?:logout|log out|sign out) and (?:then )?(?:login|log in|sign in)(?: again)?(?:, you will (?:then )?be prompted to enter your display name)?'
    ],
    [
      'violate|guidelines|right to remove|right to delete|community standards',
      '(?:we|our moderators|moderators|the editors?|the site)(?: (?:also|may|will|can))? (?:reserves?|remove|delete|ban|review|encourage|ask|hide|block|expect)\\b<60>(?:comments?|posts?|users?|right|guidelines|conversation|you)\\b<120>(?:guidelines|violate|remove|delete|inappropriate|offensive|polic|rules|insights|abusive|spam|edit|standards|terms|discretion|respectful|follow)<80>'
    ],
    [
      'community guidelines|commenting guidelines|comment policy|commenting policy|house rules|commenting rules|comment guidelines|our guidelines|moderation policy|community standards|community rules',
      '(?:please )?(?:read|see|review|visit|follow|check|view|click here for|we ask that you|by (?:posting|commenting)|before (?:posting|commenting)|all comments|comments|your comment|for more<40>|we have enabled|visit)\\b<80>(?:community|comment(?:ing)?|house|our|moderation) (?:guidelines|policy|rules|standards|terms)<100>'
    ],
    [
      'join the conversation|join the discussion|join the debate|be the first to comment|start the conversation|start the discussion|have your say|leave a comment|leave a reply|post a comment|add a comment|add your comment|write a comment|share your thoughts|what do you think',
      '(?:want to |be the first to |sign in to |log in to |subscribe to |(?:scroll down|click here|tap here|use the form below) (?:to|and) )?(?:join the (?:conversation|discussion|debate)|be the first to comment|start the (?:conversation|discussion)|have your say|leave a (?:comment|reply)|post a (?:comment|reply)|add (?:a|your) comment|write a comment|share your thoughts|comment on this (?:article|story)|what do you think)(?: (?:in the comments|below|here|now|on this (?:article|story|post)|about this (?:article|story)|in the comments? (?:section|box)(?: below)?|by|or read|with us|on our)\\b<70>)?'
    ],
    [
      'no comments|view comments|comments yet|report this comment|flag this',
      '(?:there are (?:currently )?)?no comments(?: yet| on this (?:article|story|post)| to (?:show|display))?|(?:view|show|hide|read|see|load)(?: all| more| the| \\d{1,5})* comments?|(?:report|flag) this comment<40>'
    ],
    ['spam|akismet', 'this site uses akismet to reduce spam<80>|learn how your comment data is processed']
  ],
  match: [
    'You must be logged in to join the discussion or read more comments.',
    'Please log in to save this article.',
    'Comments on this article are now closed.',
    'Sample Herald is committed to maintaining a lively but civil forum for discussion. Please keep comments relevant and respectful. Comments may take up to an hour to appear on the site.',
    'The Herald values your comments but kindly requests all posts are on topic, constructive and respectful.',
    'Please logout and then login again, you will then be prompted to enter your display name.',
    'You must confirm your public display name before commenting',
    'Please be civil and keep your comments on topic. We reserve the right to remove posts that violate our guidelines.',
    'Be the first to comment on this story'
  ],
  skip: [
    // Sentences of a story about comments and forums.
    'You must be registered to vote in the village by the end of May.',
    'The comments on the bridge were closed to nobody, the engineer wrote.',
    'Comments that the mayor made on Monday were deleted from the record.',
    'The company is committed to maintaining the bridge for thirty years.',
    'The council values your comments, the letter to the villagers says.',
    'We reserve the right to sue, the owners of the ferry told the crew.',
    'Please keep the gate shut, a sign at the farm asks.',
    'Join the conversation or leave the room, the teacher told them.',
    'The discussion was closed after midnight without a vote.',
    'Leave a comment and lose your job: that is what clerks fear.',
    'Registered users of the ferry pay half.',
    'Be respectful to the river, fishermen in the valley say.'
  ]
}

const digital =
  '(?:(?:unlimited|full|digital|online|instant|complete|exclusive|all|free|ad-free|immediate|24/7)(?:,? (?:and )?(?:digital|online|unlimited|full|ad-free))*)'

const subscription: ServiceTopic = {
  about: 'service-subscription',
  label: 'boilerplate:promotion',
  says: [
    [
      'subscribe|subscription|register|sign up|free account',
      `(?:please )?(?:subscribe|register|sign up|log in|sign in|join)(?: (?:now|today|here|for free|free|online|or (?:log|sign) ?in|or subscribe|to our [\\p{L} ]{2,20}))* (?:for|to|and)(?: (?:get|enjoy|gain|have|receive|unlock|read|continue|keep|access|view|see|support|finish))? ?(?:${digital} )?(?:access|reading|the full (?:story|article|version)|full (?:story|article)|this (?:article|story|content|page)|unlimited|our (?:journalism|reporting|articles|content|newsroom)|all our|all (?:of )?the|more (?:articles|stories)|exclusive|premium|for (?:just|only|as)|\\$|£|€)<90>`
    ],
    [
      'free articles|free article|free stories|article limit|monthly limit|free views|premium articles|free story|article left|articles left|articles remaining',
      "(?:you(?:'ve| have)?|this is your|this was your|you are|your|you're) <40>(?:free (?:articles?|stories|story|views)|articles? (?:limit|left|remaining)|monthly limit|premium articles|stories left)<70>"
    ],
    [
      'subscribers|subscriber|registered users|premium|members only|our members|for members|to members|paid members|paying members|digital members|supporters|available to users|for users|subscription',
      '(?:sorry,? )?(?:this|the|our)(?: [\\p{L}-]{3,12})? (?:article|story|content|page|feature|video|newsletter|post|service|podcast|section|edition|archive|material)(?: you are trying to (?:read|view|access))? (?:is|are|has been)(?: currently| now)? (?:only |exclusively |reserved |available |exclusive |free |restricted |limited |locked |open |for |to |just )+(?:our |paid |paying |premium |digital |all |registered |current |active |print |full |logged-in |plus |[\\p{L}]+\\+? )?(?:subscribers?|members?|registered users|users|premium|supporters|subscriptions?)(?: (?:only|who|of the|with|to|at|and|in)\\b<60>)?'
    ],
    [
      'subscribe|sign in|log in|sign up|login|please register|register to|register for|create an|create a|become a|subscription|must register|need to register|, register',
      '(?:to|if you (?:want|wish|would like) to|in order to|want to) (?:continue|keep|read|access|view|finish|see|unlock|get|enjoy|watch|listen to|go on)\\b<60>,? (?:please |you (?:must|need to|have to|can) |simply |just )?(?:subscribe|sign ?in|sign up|log ?in|register|create (?:an|a free|your) account|become a (?:subscriber|member)|purchase a subscription|start your)\\b<80>'
    ],
    [
      'create an account|create a free|free account|open an account|set up an account|start an account|make an account|create your|set up a|open a free|an account to|your free account',
      '(?:please )?(?:create|open|set up|start|make) (?:an|a free|your(?: free)?|a)(?: [\\p{L}]{2,15})? account(?: (?:to (?:continue|keep|read|access|comment|save|get|view|unlock|enjoy|join|receive|start|follow|see|finish|subscribe)|and (?:get|start|read|join|enjoy|access|unlock|keep|receive|comment)|for (?:free|full|unlimited|access|more)|in (?:seconds|minutes|under)|or (?:log|sign)|today|now)\\b<70>)?'
    ],
    [
      'an account|already a|already have|a subscriber|are you a|not a member|not a subscriber|your password|activate your',
      "(?:already (?:a |an |have )|are you (?:a|an|already)|not (?:a |yet |already )|don't have |do not have |no |new (?:here|to<20>)|forgot(?:ten)? )(?:existing |digital |print |paid |your |an? |registered )*(?:subscribers?|members?|account|subscription|password|registered|user)\\??(?: (?:activate|log in|sign in|sign up|register|click here|subscribe|create|here|yet|reset|login)\\b<60>)?"
    ],
    [
      'unlock',
      '(?:subscribe|register|sign up|log in|sign in|become a (?:member|subscriber))?(?: (?:now|today|here|for free))?(?: ?to | and )?unlock (?:this|the|our|unlimited|full|all|more|exclusive|premium|every|digital)\\b<80>'
    ],
    [
      'digital access|unlimited access|all-access|full access|all access|digital subscription|ad-free|digital edition',
      `(?:get |enjoy |start |try |buy |receive |only |just |with |give (?:the gift of )?|save \\d{1,2}% on |for )?(?:a |an |your |our |the )?(?:${digital} |all[- ])?(?:access|digital subscription|subscription|ad-free reading|ad-free experience)(?: to (?:our|all|every|the (?:full|site|app|latest)|this|premium|exclusive|quality|everything|award-winning|more)<60>)?(?: (?:from|for|at|as)?(?: just| only| low as| little as)* ?[$£€]? ?\\d[\\d.,]{0,6}<50>)?`
    ],
    [
      'independent journalism|local journalism|quality journalism|our journalism|our reporting|our work|our newsroom|nonprofit newsroom|this journalism|fearless journalism|trusted journalism|local news|public-interest|investigative journalism|free press|press freedom',
      `(?:please |you can |help us |help |click here to |donate to |subscribe to |become a (?:member|subscriber|supporter) and |consider |if you (?:value|like|appreciate|enjoy|believe in|want|can|care about)<60>,? (?:please )?(?:consider )?)*(?:support|supporting|fund|back|keep|power|sustain|protect|strengthen|champion|defend|make)(?: and<20>)?(?: (?:our|the|[\\p{L} ]{2,20}'s|us in|quality|fearless|trusted|local|independent|public|nonprofit|free|this|investigative|free and))* (?:journalism|reporting|work|newsroom|news|press|coverage|free)(?: (?:by|with|for|from|today|now|as|alive|possible|going|free|that|and|like this|as little)\\b<90>)?`
    ],
    [
      'your support|your donation|your contribution|your subscription|your gift|your generosity|your membership',
      "(?=<160>\\b(?:journalism|reporting|newsroom|our|us|we|news|stories|independent|possible|reporters|journalists)\\b)(?:with|without|thanks to|we (?:need|depend on|rely on|count on|appreciate|can't do (?:this|it) without)|because of|through)?,? ?(?:your|readers') (?:generous |financial |continued |monthly |tax-deductible )?(?:support|donations?|contributions?|subscription|gift|generosity|membership)(?: of (?:our|any)[^.,]{0,20})? ?(?:makes?|helps?|allows?|enables?|keeps?|funds?|means|powers?|will (?:help|support|go|fund|make|allow|enable|ensure)|is (?:essential|vital|crucial|important|what|needed)|goes|ensures?|matters|supports?|we (?:can|could|cannot|couldn't)|gives us|sustains|directly helps)\\b<110>"
    ],
    [
      'donat|contribution|supporting us|become a member|become a subscriber|become a supporter|support us|membership|supporting our',
      '(?:please |kindly |if you<70>,? (?:please )?|we (?:ask|need|hope|invite|encourage) you to |will you |would you |can you |you can |help us by |why not )(?:consider |help |also )*(?:donat(?:e|ing)|mak(?:e|ing) a (?:donation|contribution|gift|tax-deductible<20>)|contribut(?:e|ing)|support(?:ing)? (?:us|our)|becom(?:e|ing) a (?:member|subscriber|supporter|patron|donor)|a (?:donation|contribution)|giving|chip(?:ping)? in|subscrib(?:e|ing))\\b<90>'
    ],
    [
      'our journalists|our reporters|our newsroom|our team|our writers|our small team|readers like you|we rely on|we depend on|we count on|reader-supported|reader-funded|funded by|nonprofit|non-profit|we need your|we work hard|we are working hard|do this without|do it without',
      "(?:our (?:journalists|reporters|newsroom|team|writers|small team)|we|[\\p{L} ]{2,30}(?= is (?:reader|funded|a non))) (?:work (?:hard|tirelessly) (?:to|for) <60>(?:news|you|informed|stories|readers)\\b|are (?:working hard (?:to|for) <40>(?:news|you)\\b|reader-(?:supported|funded)|funded by|an? (?:independent|nonprofit|non-profit)<20>)|is (?:reader-(?:supported|funded)|funded by (?:readers|our|you)|a (?:nonprofit|non-profit|reader)<20>)|(?:rely|depend|count) on (?:readers like you|you|your|the (?:support|generosity)|our (?:readers|members|subscribers)|donations|readers? (?:support|donations|contributions)|voluntary)|need your (?:help|support|donation)|can't do (?:this|it) without|work hard<40>news)<80>"
    ],
    [
      'one device|another device|too many devices|sharing your|account sharing|your subscription',
      '(?:your (?:account|subscription) (?:is|has|was|will|can)|you(?:r account)? (?:are|have|can) (?:already |only |been |currently )*(?:logged in|signed in|sharing|using|exceeded|access))<40>(?:device|account|elsewhere|expired|renew|cancelled|paused|limit)<70>'
    ],
    [
      'free trial|cancel anytime|cancel any time|special offer|introductory offer|limited-time|limited time offer|offer ends|subscribe and save|offer expires|offer available|first month|first year|first three|first six|first 1|first 2|first 3|first 4|first 6|first 8',
      '(?:start|try|begin|get|claim|enjoy|take|subscribe|sign up|just|only|pay|save|join)\\b<40>(?:free trial|first (?:month|year|\\d{1,2} (?:weeks|months)|three months|six months))(?:,? (?:now|today|and|then|with|cancel|for|of)\\b<50>)?|(?:special|introductory|limited[- ]time) offer(?:[:!] ?|,? (?:subscribe|save|get|only|just|for (?:new|our|just|only)|ends))<60>|(?:hurry, |this )?offer (?:ends|expires|available)<40>|cancel any ?time(?: (?:before|online|with|in your))?<20>'
    ],
    [
      'subscription',
      '(?:manage|renew|upgrade|activate|cancel|update|buy|gift|purchase|choose|view|see|start|change) (?:your|a|my|our)(?: (?:digital|print|online|current|gift|free))? subscription(?: (?:options?|plans?|now|today|here|to|online|offers?|settings|and)\\b<50>)?'
    ],
    [
      'gift this article|gift articles|gift article',
      '(?:as a subscriber,? )?(?:you (?:have|can) )?(?:\\d{1,2} )?gift (?:this (?:article|story)|articles?)(?: (?:to (?:give|share|a friend|your|friends|anyone)|each|per|left|remaining|every|with)\\b<40>)?'
    ],
    [
      'story is free|article is free|free to read|no paywall|paywall|story free',
      '(?:this|our) (?:story|article|content|coverage|reporting|site) (?:is|has been made|was made)(?: being)?(?: provided)? (?:free(?: to| for)?|available for free|outside)\\b<60>(?:read|readers|everyone|public|paywall|all|subscri|community)<80>'
    ]
  ],
  match: [
    'Subscribe now for unlimited access to all our articles.',
    'This article is only available to subscribers.',
    'Create a free account to keep reading.',
    'Support independent journalism for as little as $1 a week.',
    'Your support makes our reporting possible.',
    'Our journalists work hard to bring you the news. Please consider a donation.',
    'Get unlimited digital access from just $2 a week.',
    'If you value our work, please consider becoming a member.',
    'Become a subscriber to unlock this article'
  ],
  skip: [
    // Subscriptions, donations and journalism as the story's matter.
    'Your support makes the difference, the candidate told the crowd.',
    'Subscribers of the paper paid less than in the year before.',
    'The article is only available in the library of the monastery.',
    'Support for independent journalism fell by a third, a study found.',
    'Unlimited access to the beach ended in May, when the fence was built.',
    'Our journalists were held at the border for nine hours.',
    'Donations of food reached the valley on Monday.',
    'The firm sold its subscription business for two million dollars.',
    'You have reached the limit, the guard told the driver.',
    'To continue, the ferry needs a new engine.',
    'Members only paid half of what the club had asked for.',
    'Create an account of what you saw, the teacher told the class.'
  ]
}

const commerce: ServiceTopic = {
  about: 'service-commerce',
  label: 'boilerplate:advertisement',
  note: 'Notices about the links of a page and how it chose the products.',
  says: [
    [
      'independently|unbiased|independent',
      '(?:all |our |the |any |these |reviews and |products and )*(?:reviews?|recommendations?|products?|items?|picks?|services?|selections?|opinions?|editorial content|ratings?|choices|content|coverage)(?: (?:and|or|featured|listed|on|in|here|mentioned|recommended|we|you see|reviewed)(?: (?:recommend|products?|services?|recommendations|this (?:page|article|story|site)|here|our (?:site|articles)|feature|opinions|ratings|services))*)* (?:is|are|were|have been|has been)(?: all)? (?:independently|unbiased|independent|editorially|our own|selected independently|chosen independently|impartial)<140>'
    ],
    [
      'independently',
      '(?:we|our (?:editors|team|experts|writers|journalists|reviewers))(?: only| always| have)? independently (?:select|review|choose|research|test|evaluate|recommend|picked|selected|chose)(?:ed)?<140>'
    ],
    [
      'affiliate',
      '(?:this|our|some of (?:the|our)|the|these)(?: [\\p{L}]{2,12})? (?:article|post|story|page|site|links?|content|guide|newsletter|section|products?)(?: (?:may|on|in|you see|below|above|here|featured|this (?:page|article|site)))* (?:contains?|includes?|uses?|features?|are|is|have|has)\\b<30>affiliate<140>'
    ],
    [
      'affiliate|a commission|small commission|earn commission|share of sales|share of revenue|share of the sales|share of the revenue',
      '(?:we|the publisher|our site|our (?:company|partners|website|publisher)|this (?:site|page|website)|if you|when you|by (?:clicking|buying|shopping|using)) ?<60>(?:may|might|can|could|will|earn|earns|receive|receives|get|gets)\\b<40>(?:commission|affiliate|share of (?:the )?(?:sales|revenue))\\b<140>'
    ],
    [
      'affiliate',
      '(?:as an? )?<20>(?:amazon associate|affiliate (?:partner|partnerships|links?|disclosure|programme|program))\\b<20>(?:,? (?:we|i|and|for|on|may|help|in|this|to)\\b<100>)?'
    ],
    [
      'time of publication|subject to change|prices may|prices are correct|prices correct|prices accurate|prices are accurate|prices and|prices listed|prices shown|prices quoted|prices mentioned|prices here|prices above|prices in this|prices valid|prices are valid',
      '(?:all |the )?prices?(?: and (?:availability|deals|stock))?(?: (?:shown|listed|quoted|mentioned|here|above|in this article))? (?:is|are|was|were)? ?(?:correct|accurate|subject to change|may (?:vary|change|have changed)|valid)<20>(?: ?(?:at|as of|without|when|since|at the time)\\b<70>)?'
    ],
    [
      'sponsored|advertiser|paid partnership|paid content|branded content|newsroom',
      '(?:this|the) (?:article|post|story|content|section|page|feature) (?:is|was|has been)(?: a)? (?:sponsored|paid|branded|created|produced|written|commissioned|supplied)\\b<40>(?:advertiser|sponsor|partner|commercial|content|client|advertising|newsroom|editorial|behalf)<110>'
    ],
    [
      'editorial staff|editorial team|newsroom was not|not involved',
      "(?:the|our) (?:newsroom|editorial (?:staff|team|department)|journalists|news staff)(?: of<30>)? (?:was|were|had|is|are)(?: not|n't| no)\\b<30>(?:involved|role|part|responsible)<70>"
    ]
  ],
  match: [
    'Reviews and recommendations are unbiased and products are independently selected.',
    'All products are independently selected by our editors.',
    'Prices are correct at the time of publication.',
    'We independently review everything we recommend.'
  ],
  skip: [
    // Commissions, prices and products in a story.
    'The commission may earn the trust of the valley, a member wrote.',
    'Reviews of the bridge were unbiased, the engineers said.',
    'Products of the dairy are selected by hand before dawn.',
    'Prices are subject to what the river brings, fishermen say.',
    'The affiliate of the bank lost two million dollars last year.',
    'The agents earn a commission on each boat that is sold.',
    'This section of the bridge is independent of the old one.',
    'The article was written for an advertiser, the court heard.'
  ]
}

const cookies: ServiceTopic = {
  about: 'service-cookies',
  label: 'boilerplate:legal',
  says: [
    [
      'cookies',
      `(?:we|this (?:site|website|page|web site)|our (?:site|website|partners|web site)|we and our(?: [\\p{L}\\d]+)? partners)(?: and our partners| may| also)? (?:use|uses|using|store|stores|set|sets|place|places|need|requires?) <30>cookies\\b<20>(?:to|for|in order to|and (?:other|similar|related)|so (?:that|we)|on (?:our|this|your)|that (?:help|allow|are|enable)|which (?:help|allow|are|enable))\\b<180>`
    ],
    [
      'cookies',
      "(?:by|if you) (?:continuing|continue|using|use|browsing|clicking|closing|accepting|visiting|remaining|click|close|accept|proceeding|scrolling)\\b<70>,? you(?:'re| are| also| hereby)? ?(?:agree|consent|accept|agreeing|consenting|allow|accepting)<60>(?:cookies|cookie|terms|privacy)<110>"
    ],
    [
      'cookie',
      '(?:you can )?(?:manage|change|adjust|review|update|set|learn (?:more )?about|find out (?:more )?about|read|view|see|customi[sz]e|withdraw|for more (?:information|details)(?: on| about)?,? (?:please )?(?:see|read|visit)?|more (?:information|info) (?:on|about|can be found in)?|learn more(?: about)?) ?(?:your |our |how |the |in |use of |about |consent|we )*<30>cookies?\\b<90>'
    ],
    [
      'privacy policy|cookie policy|privacy notice|privacy statement',
      '(?:please )?(?:read|see|view|review|check|for more<40>|learn more<50>|find out more<40>|more (?:information|details)<40>|you can<60>|visit|consult|click here|to (?:learn|find out|read)<40>|read more<30>)\\b<20>(?:our|the|in our|this) ?(?:updated |full )?(?:privacy|cookies?)(?: and cookies?)? (?:policy|notice|statement)<60>'
    ],
    [
      'cookies|your consent|personal data|your privacy|your data|your choices|tracking',
      'we (?:value|respect|care about|take|protect) your (?:privacy|choices|data|personal data)(?: (?:and|seriously|very)\\b<80>)?|(?:we (?:need|would like|ask for|process|collect|and our)|your (?:privacy|consent|choices|data)|to (?:show|display|view|see|load|provide|enable)<50>,? we (?:need|use|ask)|our partners|(?:accept|reject|allow|manage|decline)(?: all| only| necessary| essential| the)*)\\b<60>(?:privacy|consent|cookies|data|partners|preferences|choices|tracking)\\b<140>'
    ],
    ['do not sell', 'do not (?:sell|share)(?: or (?:sell|share))? my (?:personal )?(?:information|data|info)']
  ],
  match: [
    'Learn more about our use of cookies in our privacy policy.',
    'We value your privacy. You can change your choices at any time.',
    'For more information, please read our privacy policy.'
  ],
  skip: [
    // Cookies and privacy in a story.
    'Websites use cookies to follow people from shop to shop, the study says.',
    'The bakery uses cookies in the shape of ferries for its window.',
    'By continuing the strike, the crew broke the law, the owner told the court.',
    'We value your privacy, the company had promised its users in 2019.',
    'The privacy policy of the app was changed in May without notice.',
    'Your data is worth more than your labour, a historian writes.'
  ]
}

const alerts: ServiceTopic = {
  about: 'service-alerts',
  label: 'boilerplate:promotion',
  note: 'Apps, push notifications, channels, polls.',
  says: [
    [
      'notifications|alerts',
      '(?:please |click (?:here|the bell|allow) to |want to |you can )?(?:enable|turn on|allow|activate|receive|get|switch on|set up|sign up for|manage|opt in to|subscribe to) (?:our |the |your |free |instant |push |browser |desktop |breaking |news |real-time |mobile |e-?mail |text |[\\p{L}]+ )*(?:notifications|alerts)(?: (?:to|for|from(?! (?:your|the) (?:bank|school|council|employer|doctor|carrier|insurer)\\b)|on|about|and|so|when|by|now|here|in)\\b<90>)?'
    ],
    [
      'our app|our free app|app store|google play|mobile app|news app|play store|the app',
      "(?:download|get|install|try|use|open|read (?:this|more)<20>|find us|available)\\b<40>(?:our|the|your|this)(?: [\\p{L}\\d'-]+){0,3} ?app\\b(?:,? (?:to|for|and|now|today|here|on|from|in|or|at|available|by|so|free)\\b<90>)?|(?:download|get it|available|now available|find us)\\b<30>(?:app store|google play|play store)\\b<40>"
    ],
    [
      'updates',
      '(?:get|receive) (?:the )?(?:latest|daily|real-time|instant|live|regular) (?:news |breaking )*updates (?:on your|straight|direct|from our|via|through|by)\\b<70>'
    ],
    [
      'whatsapp|telegram|google news|apple news|facebook|instagram|twitter|youtube|tiktok|bluesky|threads|linkedin',
      "(?:click here to |you can (?:also )?|don't forget to |want more[^?]{0,40}\\? )?(?:follow|join|like|find|subscribe to|add|make|connect with|visit|see more on|watch more on|chat with) (?:us|our|the [\\p{L} ]{2,30}(?:channel|page|account|group|community))\\b<60>(?:whatsapp|telegram|google(?: news| discover)?|apple news|facebook|instagram|twitter|youtube|tiktok|bluesky|threads|linkedin|x)(?: (?:channel|group|page|account|for|and|to|at|here|by|or|as)\\b<70>)?"
    ],
    [
      'this poll|our poll|the poll is|the poll has|the poll was|this survey|this quiz|this vote|our survey|our quiz|our vote|voting is|voting has|voting was|the survey is|the survey has|the vote is|the vote has|the quiz is',
      '(?:this|the|our) (?:poll|survey|quiz|vote|voting) (?:is|has|was|will)(?: now| been)? (?:closed|ended|over|be|expired|open)(?: (?:now|for|on|until)\\b<30>)?'
    ],
    [
      'to vote in|here to vote|down to vote|tap to vote|click to vote|our poll|this poll|poll below|our survey|our quiz|our daily poll|the quiz|this quiz|your vote|survey below|this survey|the poll below',
      '(?:scroll down|click|tap|swipe|take|vote|cast|answer|complete|fill (?:in|out)|participate|have your say|share your view|join)\\b<30>(?:to vote|in our (?:poll|survey|quiz)|our (?:[\\p{L}]+ ){0,2}(?:poll|survey|quiz)|the (?:poll|survey|quiz) below|your vote|this (?:poll|quiz|survey)|poll below)(?: (?:in|on|for|below|here|now|today|and see|by)\\b<60>)?'
    ],
    [
      'after you vote|once you vote|results will',
      '(?:the )?results (?:will be (?:shown|displayed|available)|are shown) (?:after|once|when) you<30>'
    ],
    [
      'swipe',
      'swipe (?:left|right|up|down|through|to)\\b(?: or right)?(?: to)?(?: (?:see|view|browse|read|continue|for|the|navigate)\\b<40>)?'
    ],
    [
      'listen to this',
      '(?:you can )?listen to (?:this|the) (?:article|story|audio|audio version|episode|podcast)(?: (?:of this article|now|here|below|being read|read by|by))?(?: ?[·|–—-]? ?\\(?\\d{1,2}(?::\\d\\d)? ?(?:min(?:ute)?s?|m|sec(?:ond)?s)?\\)?(?: read)?)?'
    ],
    [
      'has been shared|have been shared|shared',
      'this (?:story|article|post|page|content) has been (?:shared|viewed|read) [\\d.,]{1,12}k?(?: times)?'
    ],
    [
      'reading time|read time|listening time',
      '(?:estimated |average |approximate )*(?:reading|read|listening) time:? (?:is )?(?:about |approx\\.? )?\\d{1,3} ?(?:min(?:ute)?s?|m)'
    ],
    [
      'an error|unknown error|unexpected error|went wrong|gone wrong|was a problem|is a problem|been a problem|be a problem|was an issue|is an issue|been an issue|could not process|could not load|could not find|could not complete|could not verify|couldn|unable to process|unable to complete|unable to load|unable to find|unable to verify|unable to save|unable to log|unable to connect|unable to retrieve|can not process|cannot process|cannot load|cannot find|cannot verify|we can|your session|your login|your password|your link|you requested|you are looking|you were looking|looking for|have requested',
      "(?:oops[!.,]? |sorry[!.,]? )?(?:something (?:went|has gone) wrong|an? (?:unknown |unexpected |internal |server )*error (?:has )?(?:occurred|happened)|there (?:was|has been|is|seems to be) an? (?:unknown |unexpected )?(?:error|problem|issue)(?: (?:processing|with|loading|saving|while|submitting|signing|sending|connecting|retrieving|in)\\b(?: (?:your|this|the (?:page|server|request|form|video|content)|processing|loading|our))<40>)?|(?:we |we're )?(?:could not|couldn't|unable to|are unable to|were unable to|can't|cannot) (?:process|complete|load|find|save|verify|log you|sign you|connect|retrieve) (?:your|the page|this page|you|in|the content|what you)<50>|(?:the |this )(?:page|article|story|url|link|content) (?:you (?:are|were|'re|requested|have requested)|you're) ?(?:looking for|requested|trying to<20>)? ?(?:could not be|cannot be|can't be|was not|is no longer|does not|doesn't|may have|might have|has been)<50>|your (?:session|login|password|link) (?:has |is )?(?:expired|timed out|about to expire|incorrect))"
    ],
    [
      'please try again|try again later|try again in|try again shortly|try again soon|try again',
      '(?:please )?try again(?: later| in a few (?:minutes|moments)| shortly| soon)?'
    ],
    [
      'news tip|story tip|a tip|story idea|story to share|got a story|have a story|information about this|know something|do you know|more about this|contact the reporter|contact the author|contact the writer|tip line|send tips|story to tell|affected by|share your story|your story|your experience',
      '(?:do you )?(?:have|got|know|have you been|been|are you|want to share|would you like to share|share)\\b<20>(?:news tips?|story tips?|tips?|story ideas?|story|information|something|affected|experience|more)\\b<40>\\?? ?|(?:(?:please )?(?:contact|reach|email|e-mail|write to|get in touch with|send (?:news )?tips to|tips can be sent to)) (?:the (?:reporter|author|writer|editor|newsroom|journalist)|our (?:newsroom|reporters?|team|editors?|tip ?line|journalists?|news ?desk)(?:,? (?:at|by|via|on|directly|here|securely|if|with|through|using|about|confidentially)\\b<100>|: \\S{4,60})?)'
    ],
    [
      'get in touch|contact us|email us|e-mail us|let us know|send us|tell us',
      '(?:please )?(?:get in touch|contact us|e-?mail us|let us know|send us (?:your|an?)|tell us (?:your|about|what|in))\\b(?: (?:with|by|at|on|via|here|if|in|using|your|about (?:this|your|our)|securely|what you|through|below|for|e-?mail|message)\\b<100>)?'
    ]
  ],
  match: [
    'This poll is closed.',
    'Scroll down to vote in our poll',
    'This story has been shared 12,345 times.',
    'Listen to this article · 7 min',
    'Something went wrong. Please try again.',
    'The page you requested could not be found.'
  ],
  skip: [
    // Polls, apps, errors and tips of a story.
    'The poll is closed at eight, and counting takes until dawn.',
    'There was an error in the plan of the bridge, engineers found.',
    'Something went wrong on the ferry shortly after noon.',
    'This story has been shared by fishermen for two hundred years.',
    'Download speeds in the valley doubled last year.',
    'Notifications of illness rose to forty on Monday.',
    'Have a tip ready, waiters in the old town tell tourists.',
    'Try again was the motto of the crew after the storm.',
    'Your session with a doctor may soon cost more.',
    'The app that the ferry company built has not worked since May.',
    'Do you know the river, the captain asked the boy.',
    'Get in touch with the past: the museum opens its cellar.'
  ]
}

const account: ServiceTopic = {
  about: 'service-account',
  label: 'boilerplate:other',
  note: 'Accounts, passwords, the age of an article, reactions of readers.',
  says: [
    [
      'this article|this story|this post|this page|this content',
      'this (?:article|story|post|page|content) (?:was|is) (?:(?:first |originally |last )?(?:published|updated|written) )?(?:more than |over |about )?(?:an?|one|\\d{1,2}|two|three|four|five|six|several) (?:months?|years?) (?:ago|old)'
    ],
    [
      'did you like|did you enjoy|did you find|enjoyed this|like this article|like this story|article fair|article helpful|story helpful|enjoying this',
      '(?:(?:did|do) you (?:like|enjoy|find)(?:ing)?|enjoyed|enjoying|like) (?:this|our|reading this) (?:article|story|post|newsletter|content|piece)(?: (?:helpful|useful|interesting))?(?=\\?)|(?:is|was) this (?:article|story|page) (?:fair|helpful|useful|interesting)'
    ],
    [
      'password',
      '(?:forgot(?:ten)?|reset|change|recover|lost|enter|create|choose|show|hide) (?:your |my |a )?password|your password (?:must|should|is|has|needs|does)~<60>'
    ],
    [
      'an account|email address|e-mail address|this email|your email|your subscription|your account|your details|your profile|your preferences',
      "an account (?:already exists|with this e-?mail)~<50>|(?:this|that|your|the) e-?mail(?: address)? (?:is|has) (?:already |been )+<10>(?:in use|registered|taken|used|subscribed)|(?:we )?(?:can't|cannot|couldn't|could not) find an account<50>|your (?:subscription|account|details|profile|preferences) (?:could not|couldn't|cannot) be (?:saved|found|updated|created)<30>"
    ],
    [
      'automated voice|automatically generated|text-to-speech|ai-generated|generated by ai|voice generated|computer-generated',
      '(?:this|the) (?:article|audio|story|is|summary|text)<20> ?(?:is |was )?<20>(?:read|generated|narrated|voiced|produced|translated)<10> (?:by|using|with) <30>(?:automated|ai|computer|text-to-speech|synthetic|machine|artificial)~<50>|this is read by an automated voice'
    ],
    [
      'promotional content|promotional emails|emailed about|marketing emails|to receive offers|special offers|offers and',
      '(?:you may|i would like|you will|i (?:want|agree|consent)|yes, i|please) (?:occasionally )?<20>(?:receive|be emailed|send me|emailed|get)~<40>(?:promotional|offers|events|updates|marketing)~<80>'
    ],
    [
      'bookmarks|saved articles|reading list|saved stories|my list',
      '(?:find|see|view|manage|access|this article has been added to) your (?:bookmarks|saved (?:articles|stories)|reading list)<60>'
    ],
    [
      'available exclusively|exclusive to|for subscribers|subscribers only',
      'this (?:story|article|content|video) is (?:available )?exclusive(?:ly)? to <30>(?:subscribers|members|readers)'
    ],
    [
      'content provided by|permission before',
      'allow [\\p{L} ]{3,20} content\\?|(?:this|the) (?:article|story|page) (?:contains|includes) (?:content|an embed|embeds) (?:provided by|from) [\\p{L} ]{2,30}|we ask for your permission before<100>'
    ],
    [
      'privacy notice|newsletters may contain|external sites|external site|external links',
      '(?:privacy notice: )?newsletters may contain (?:information|ads|advert|content|promot|offers)<110>|[\\p{L} ]{2,30} is not responsible for the content of external (?:sites|links)|read about our (?:approach|policy)<50>'
    ],
    [
      'personalized feed|personalised feed|favorite topics|favourite topics|topics you follow|something is loading|while we verify|for your patience|verify access|help centre|help center|need help',
      'access your favou?rite topics<80>|something is loading|thank you for your patience<40>|need help\\?<60>|please wait while we<40>|(?:visit|contact) our help cent(?:er|re)<40>|checking your access<20>'
    ],
    [
      'subscribe button|ready to subscribe|not a subscriber',
      '(?:hit|click|press|tap) the subscribe button<60>|not (?:yet )?ready to subscribe\\??|not a subscriber(?: yet)?\\??'
    ],
    [
      'live updates|live blog|liveblog|live coverage',
      '(?:our |this |the )?live (?:updates|blog|coverage) (?:have|has|is|are)(?: now)? (?:ended|closed|finished|paused)(?: here)?'
    ],
    ['delivers a|delivers the|our free email', 'our (?:free |daily |weekly |email )+newsletters? <60>'],
    [
      'already contributed|already donated|already a supporter',
      'already (?:contributed|donated|a supporter|supporting us)\\?<60>'
    ],
    [
      'your gift|your donation today|a gift today',
      'your (?:gift|donation) (?:today |now )?(?:keeps|helps|makes|supports|powers|funds|matters)<70>'
    ]
  ],
  match: [
    'This article was published more than three years ago. Some of its information may be out of date.',
    'Did you enjoy this story? Share it with a friend.',
    'An account with this email already exists.',
    'The audio is narrated by an automated voice.',
    'You may occasionally receive special offers from the Sample Herald.'
  ],
  skip: [
    // Old stories, passwords and gifts of a story.
    'This article of faith is more than a thousand years old, the abbot said.',
    'Did you like the ferry, the teacher asked the class.',
    'An account of the flood already exists in the diary of a monk.',
    'The password was the name of the boat.',
    'Your gift to the museum was a stroke of luck, the director wrote.',
    'This story was published more than a century before the bridge was built.'
  ]
}

const labels = [
  'social sharing',
  'back to video',
  'article content',
  'article body',
  'main content',
  'story content',
  'recommended by our editors',
  'recommended by us',
  'editors’ recommendations',
  "editor's recommendations",
  'recommended from editorial',
  'trending now in news',
  'trending in news',
  'this article was originally published',
  'advertise with us',
  'sign in to your account',
  'your account',
  'manage account',
  'manage my account',
  'manage subscription',
  'account settings',
  'email preferences',
  'newsletter preferences',
  'view comments',
  'view all comments',
  'post comment',
  'submit comment',
  'comment guidelines',
  'community guidelines',
  'featured local savings',
  'story tools',
  'article tools',
  'share options',
  'sharing options',
  'share tools',
  'more share options',
  'print options',
  'photo gallery below',
  'show captions',
  'show thumbnails',
  'hide thumbnails',
  'next slide',
  'placeholder image',
  'thumbnail image',
  'audio player',
  'listen to this podcast',
  'hear this story',
  'read aloud',
  'play audio version',
  'speed',
  'your browser is out of date',
  'gift subscription',
  'gift subscriptions',
  'subscriber benefits',
  'subscriber login',
  'subscriber sign in',
  'member login',
  'my profile',
  'my saved articles',
  'saved articles',
  'save this story',
  'saved stories',
  'story saved',
  'you can find this story in my bookmarks.',
  'start free trial',
  'claim offer',
  'see offers',
  'see subscription options',
  'choose your plan',
  'accept cookies',
  'accept all cookies',
  'reject all',
  'cookie settings',
  'cookie preferences',
  'manage cookies',
  'manage preferences',
  'manage consent',
  'consent preferences',
  'privacy settings',
  'privacy preferences',
  'your privacy choices',
  'your ad choices',
  'notification settings',
  'follow this topic',
  'follow this author',
  'follow author',
  'follow topic',
  'add to favourites',
  'add to favorites',
  'add topic',
  'remove topic',
  'our coverage',
  'our journalists',
  'news tip',
  'news tips',
  'submit news tip',
  'send a news tip',
  'report a technical issue',
  'contact the newsroom',
  'was this article helpful?',
  'did you find this article useful?',
  'rate this article',
  'rate this story',
  'this story is part of',
  'view the full gallery',
  'more from this author',
  'more by this author',
  'more stories by',
  'see all stories by',
  'read next article',
  'next article',
  'previous article',
  'next story',
  'previous story',
  'next post',
  'previous post',
  'scroll to the next article',
  'continue to the next story',
  'skip to comments',
  'jump to comments',
  'jump to recipe',
  'jump to video',
  'skip to video',
  'the link has been copied to your clipboard',
  'the link has been copied to your clipboard.',
  'link copied to your clipboard.',
  'the link was copied to your clipboard',
  'link has been copied',
  'a a a',
  'text size: a a a',
  'advert',
  'adverts',
  'also in this section',
  'sort by: newest',
  'sort by: oldest',
  'sort by: most liked',
  'your email address',
  'add us as a preferred source on google'
]

export const englishService: readonly Rule[] = [
  {
    id: 'en/service-label',
    label: 'boilerplate:other',
    zone: 'anywhere',
    ...onlyPhrases(labels),
    shape: {words: 9},
    note: 'Buttons and labels of article tools, accounts, consent.',
    examples: {
      match: ['Social Sharing', 'Back to video', 'Article content', 'Recommended by our editors'],
      // Headings of a story.
      skip: [
        'Back to the Ferry',
        'Content of the Safe',
        'Recommended by the Court',
        'Next Story of the House',
        'Gifts for the Crew',
        'Speeding'
      ]
    }
  },
  ...serviceRules(voice, [
    player,
    newsletter,
    comments,
    subscription,
    commerce,
    cookies,
    alerts,
    account,
    ...appeals,
    ...outletTalk,
    ...pageTalk,
    requests
  ])
]
