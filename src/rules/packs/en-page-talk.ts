/** What English pages tell their readers of the copy, the page and the outlet: offers, republishing, feedback, errors. */
import type {ServiceTopic} from './service-lines.ts'

const piece = '(?:article|story|post|piece|page|report|item|content|column)'

export const pageTalk: readonly ServiceTopic[] = [
  {
    about: 'service-offer',
    label: 'boilerplate:promotion',
    note: 'What readers get from the outlet, and what it asks for.',
    says: [
      [
        'allowing ads|allowing advert|contributing to|by contributing|by subscribing|by donating|by signing up|by becoming|by joining',
        "by (?:allowing (?:ads|advertis\\p{L}+)|contributing|subscribing|donating|signing up|becoming (?:a|an|our)|joining (?:our|us|the))(?!\\p{L})<80>,? (?:you|you(?:'re|'ll)) ?(?:support|help|are|can|agree|will|get|consent|make)?~<120>"
      ],
      [
        'to your inbox|to your phone|to your email|to your mailbox|to your device',
        '<60>(?:straight|direct|directly|right|sent|delivered) to your (?:inbox|phone|email|mailbox|device)<40>'
      ],
      [
        'you can now',
        'you can now (?:get|read|follow|listen to|watch|receive|comment on)(?!\\p{L})<60> (?:on|via|in|from|with) (?:your|our|whatsapp|telegram|google|apple|facebook|youtube|spotify)~<40>'
      ],
      [
        'see more here|read more here|more photos|more pictures|more images|more stories|more videos|more news|more on this',
        `(?:this ${piece} is part of <80>\\. )?(?:(?:see|read|find|watch|view) )?more (?:photos|pictures|images|stories|videos|news|on this)?(?: on this| from the \\p{L}+)? ?here`
      ],
      [
        'part of our|part of a',
        `this ${piece} is part of (?:our|an? (?:\\p{L}+ )?(?:series|project|collaboration|partnership))(?!\\p{L})<90>`
      ],
      [
        'for the latest|for live|for full|for rolling|for more on',
        'for (?:(?:the )?latest|live|full|rolling|more)(?: (?:on|updates|coverage|news|from|about)(?!\\p{L})<50>)?,? (?:follow|visit|see|check|head to|go to|watch|tune in|listen) (?:to )?(?:our|us|the live)~<60>'
      ],
      ['more via', 'read more via <80>'],
      [
        'news at|news on|stories at|stories on|more at',
        '(?:read|see|find|get|watch)(?: \\p{L}+){0,4} (?:news|stories|more) (?:at|on) (?:www\\.|https?://)?[\\p{L}\\d-]{2,40}(?:\\.[\\p{L}\\d-]{2,20}){1,3}'
      ],
      ['kindly share|please share|do share', `(?:kindly|please|do) share (?:this|our) (?:${piece}|news)<30>:?`]
    ],
    match: [
      'By allowing ads on this site, you support local shops and good journalism.',
      'Your town’s paper, straight to your inbox',
      'You can now get Sample news on your phone.',
      'More photos here.',
      'This article is part of our series on rivers. See more here.',
      'For the latest on the storm, follow our live blog.',
      'Read more via Sample Post',
      'Read more local news at sample.example',
      'Kindly share this story:'
    ],
    skip: [
      'By contributing to the fund, the club saved the hall.',
      'By joining the march you make a choice, the poster on the wall said.',
      'The ticket was sent straight to your inbox, she told him.',
      'More photos, here and there, hung in the hall of the school.',
      'This story is part of the town, and nobody tells it twice.',
      'For more on the bridge, see the old maps in the hall.',
      'Read more at night, the doctor advised.'
    ]
  },
  {
    about: 'service-feedback',
    label: 'boilerplate:other',
    note: 'What readers may report or answer, and what became of the page.',
    says: [
      [
        'for feedback|for any feedback|complaints|inquiries|enquiries',
        'for (?:any )?(?:(?:feedback|complaints?|suggestions?|inquiries|enquiries|questions|corrections?)(?:,? (?:and|or|&) |, )?){1,4},? ?(?:please )?(?:contact|e-?mail|write to|reach|message) (?:us|\\S{1,40}@\\S{3,40})<40>'
      ],
      [
        'mistake|error|typo|inaccura',
        `(?:have you |did you |if you(?:'ve)? )?(?:found|find|spotted|spot|noticed|notice|see) (?:an?|any) (?:\\p{L}+ )?(?:mistake|error|typo|inaccuracy)(?: (?:in|on|with) (?:this|our|the) ${piece})?`
      ],
      [
        'did you find|was this|make you feel|is this',
        `did you find (?:this|our|the) ${piece}<30>|(?:was|is) this ${piece} (?:helpful|useful|interesting|informative)<20>|how (?:does|did) (?:this|the|our)(?: ${piece})? make you feel`
      ],
      [
        'do you have any|do you want us',
        'do you (?:have any (?:information|news|story|tips?|photos?)|want us to)(?!\\p{L})<80>(?=[.?!] .*(?:us|@))'
      ],
      [
        'letters to|letters can|letters may|submissions',
        '(?:letters(?: to the editor)?|submissions) (?:can|may|should) be (?:sent|e-?mailed|submitted|addressed)(?: by (?:e-?mail|post))? to <60>'
      ],
      ['welcome to', 'welcome to <30>(?:communities|community|comments?|our (?:site|page|website|forum))'],
      [
        'you are currently|you are now',
        'you are (?:currently|now) (?:accessing|logged in|signed in|viewing|browsing|offline)<80>'
      ],
      [
        'tweet|post|content',
        'an error (?:has )?occurred while (?:retrieving|loading|fetching) (?:the|this) (?:tweet|post|content|video|data)<40>'
      ],
      ['been deleted', 'it (?:might|may) have been deleted(?: or<40>)?'],
      [
        'use your data|how we use|our use of|seeing this',
        "(?:(?:find out|learn|read|see) (?:more )?(?:about )?)?(?:how|why) (?:we use (?:your |and )?(?:data|cookies|information)|you(?:'re| are) seeing this (?:ad|message|page|advertisement))<40>|(?:find out|learn|read) more about (?:how we (?:use|handle|process|store)|our (?:use of|privacy|cookie))<60>"
      ],
      [
        'check your',
        'check your (?:inbox|e-?mail|junk folder|junk|spam folder|spam)(?: (?:for|to|and|or)(?!\\p{L})<60>)?'
      ]
    ],
    match: [
      'For feedback, complaints, or inquiries, contact us.',
      'Found a mistake in this article? Report it to us.',
      'Did you find this article insightful?',
      'How does this make you feel?',
      'Do you want us to cover your event? Kindly write to us@sample.example',
      'Letters to the editor can be sent to letters@sample.example',
      'Welcome to Sample communities! Join the discussion.',
      'You are currently accessing Sample via your office account',
      'An error occurred while retrieving the Tweet. It might have been deleted.',
      'Find out more about how we use your data',
      'Why you’re seeing this ad',
      'Check your inbox for a confirmation email'
    ],
    skip: [
      'For complaints, the mayor has an open door.',
      'They found a mistake in this report, the judge said.',
      'Was this story true? Nobody knew.',
      'Do you have any news of the boat? she asked.',
      'Letters to the editor filled a whole page last week.',
      'Welcome to the community, the sign at the bridge reads.',
      'You are now in the valley, where the road ends.'
    ]
  },
  {
    about: 'service-republished',
    label: 'boilerplate:legal',
    note: 'Where the copy comes from, and who may print it.',
    says: [
      [
        'republish',
        `(?:you (?:can|may|are free to) |please )?republish (?:this|our) (?:${piece}|stories|articles|work)(?:,? (?:for free|online|in print|under|using|with|on|free)(?!\\p{L})<90>)?`
      ],
      [
        'originally published|first published|originally appeared|first appeared',
        `this ${piece} (?:was |has been )?(?:originally |first )(?:been )?(?:published|appeared)(?: (?:by|in|on|at)(?!\\p{L})<60>)?,? (?:and|it) (?:is|was|has been) (?:republished|reproduced|reprinted|shared|reposted)(?!\\p{L})<100>`
      ],
      [
        'syndicated feed|auto-generated|agency feed',
        `\\(?(?:only )?the (?:headline|${piece}|rest)(?!\\p{L})<150>(?:auto-generated|generated|published|taken) (?:from|by) (?:a|an|the) (?:syndicated|agency|news agency|wire) (?:feed|service)<30>`
      ],
      ['disclaimer', 'disclaimer: ?(?:the (?:above|following|information|views)|comments|opinions|some|any) <200>']
    ],
    match: [
      'Republish our articles for free, online or in print, under a Creative Commons licence.',
      'This story was originally published by The Lantern and is reproduced here as part of a collaboration.',
      '(Only the headline of this report may have been changed by our staff; the rest of the content is auto-generated from a syndicated feed.)',
      'Disclaimer: The above content is provided for information only.'
    ],
    skip: [
      'They may republish the story of the bridge, the editor said.',
      'This story was first published in 1931 and is now a film.',
      'The headline was generated from a feed of ships.'
    ]
  }
]
