/** What English pages ask of their readers in the outlet's interest, and their disclaimers. */
import type {ServiceTopic} from './service-lines.ts'

export const appeals: readonly ServiceTopic[] = [
  {
    about: 'service-appeal',
    label: 'boilerplate:promotion',
    note: 'Appeals for money, readers and friends.',
    says: [
      [
        'what you|what we',
        "(?:do you )?(?:like|love|enjoy|enjoying|liked|loved) what (?:you(?:'re| are|'ve)? (?:reading|read|see|seeing|just read)|we(?:'re| are)? (?:do|doing|publish|write))(?: (?:here|on this (?:site|page|blog)))?"
      ],
      [
        'our journalism|our reporting|our work|our site|our newsroom|our website|our coverage|our mission|our nonprofit',
        'our (?:[\\p{L}-]+ ){0,3}(?:journalism|reporting|work|site|newsroom|website|coverage|mission) (?:needs|depends on|relies on|is (?:only )?(?:possible|funded|supported|made possible)|runs on|costs) <100>'
      ],
      [
        'your support|your help|your donation|your contribution',
        '(?:this|independent|local|quality|investigative|honest|good) (?:[\\p{L}-]+ )?(?:journalism|reporting|news|site|newsroom) (?:needs|depends on|relies on|is (?:only )?(?:possible|funded|supported|made possible)) <30>your (?:support|help|donations?|contributions?)<40>'
      ],
      [
        'depend on|rely on|count on',
        'we (?:depend|rely|count)(?: entirely| solely)? on (?:your (?:support|help|donations?|contributions?)|our readers|reader (?:support|donations)|readers like you|donations from|the (?:support|generosity) of (?:our )?(?:readers|people like))<80>'
      ],
      [
        'contribution|donation',
        '(?:a|any|every|your) (?:contribution|donation)s?(?: of any (?:size|amount)|, (?:large|big|small) or (?:large|big|small),| you make)?<12> ?(?:helps?|matters?|counts?|makes? (?:a|all the) difference|is (?:greatly )?appreciated|is tax[- ]deductible|goes (?:directly|straight|to support|a long way))<60>'
      ],
      [
        'consider',
        '(?:if you (?:enjoyed|liked|like|value|appreciate|found|love|want|can|believe|would like)<90>,? )?(?:please )?consider (?:becoming (?:a|an|our) (?:\\p{L}+ )?(?:patron|member|subscriber|supporter|donor|sponsor)|making (?:a|an) <30>(?:donation|contribution|gift)|donating|subscribing|supporting (?:us|our|this|the)|sharing (?:it|this|us)|signing up|contributing to (?:us|our|this|the)|a <20>(?:donation|contribution|subscription|membership)|leaving (?:a|us a) (?:comment|review|tip))<90>'
      ],
      [
        'help us',
        '(?:please )?help us (?:to )?(?:keep|continue|stay|tell|spread|grow|reach|fight|bring|remain|cover|fund|make more|make this|do more|improve|build|hold)~<100>'
      ],
      [
        'share this|pass this|share it|share our|spread the word',
        "(?:please |be sure to |don't forget to )?(?:share (?:this|it|our)|pass this|spread the word)(?: (?:article|story|post|page|information|news|video|on|about (?:us|this)|far and wide|everywhere|widely))* ?(?:with|on|to|via|if)?~<6>(?:your (?:friends|family|network|followers|social)|friends|family|facebook|twitter|social media|others|everyone you|you (?:liked|enjoyed|agree|found))<70>"
      ],
      ['to comment on this', 'to comment on this (?:story|article|post|column|report)<110>'],
      [
        'up to date|up-to-date|in the know|informed|connected|in touch|in the loop',
        'stay (?:up[ -]to[ -]date|in the know|informed|connected|in touch|in the loop) (?:with (?:us|what you need|our|the latest)|on (?:the latest|all the)|by (?:signing|subscribing|following))<60>'
      ],
      [
        'supported|funded',
        '(?:this (?:site|website|blog|newsletter|publication|newsroom)|we) (?:is|are)(?: (?:100%|entirely|fully|proudly|an?))* (?:independent,? )?(?:and )?(?:reader|listener|viewer|member|donor)[- ](?:supported|funded)<60>'
      ],
      [
        'your support|your membership|your subscription|your donation',
        'your (?:support|donations?|membership|subscription) (?:helps|makes|allows|enables|keeps|powers|funds|means|is (?:vital|essential|important|crucial|what keeps))<110>'
      ],
      [
        'thank you for reading|thanks for reading|thank you for watching|thanks for watching|thanks for listening',
        '(?:thank you|thanks)(?: so much)? for (?:reading|watching|listening)<40>'
      ],
      [
        'hear from you|your thoughts|do you think',
        '(?:so,? )?what do you think(?: (?:about|of) (?:this|the)(?: \\p{L}+){0,4})?|(?:we )?(?:want|would love|love) to hear (?:from you|your thoughts)<60>'
      ],
      [
        'our facebook|our twitter|our instagram|our youtube|our telegram|our patreon|our social',
        '(?:head (?:over )?to|check out|visit|like|follow|find us on|join us on|see|go to|message us on) our (?:facebook|twitter|instagram|youtube|telegram|patreon|social)~<60>'
      ]
    ],
    match: [
      "Like what you're reading? Sign up here to get our best stories every morning.",
      'Our journalism needs your support. Please consider a donation today.',
      'If you enjoyed this article, please consider becoming a patron.',
      'Help us keep telling the truth. Donate via PayPal.',
      'Please share this story with your friends and family.',
      'To comment on this story, head over to our Facebook page or message us on Twitter.',
      'Stay up to date with what you need to know. Sign up for The Brief.',
      'This site is entirely reader-supported.',
      'Every donation helps.'
    ],
    skip: [
      // Appeals in a story.
      'Every donation helps, the abbot said, but the roof needs more than coins.',
      'We depend on the river and the rain.',
      'The club depends on your support, the captain told the crowd.',
      'Consider making the walk in May, when the valley is green.',
      'Help us, the villagers wrote on the roof.',
      'Share this bread with your friends, the baker told the children.',
      'Stay informed of the tides, and never sail alone.',
      'Like what you see in the window? Half the town does, the owner says.',
      'Independent journalism depends on readers and on courage.'
    ]
  },
  {
    about: 'service-notice',
    label: 'boilerplate:legal',
    note: 'Whose data a page shows, and a disclaimer.',
    says: [
      [
        'market data|stock quotes|quotes delayed|quotes are delayed|data delayed|data is delayed|prices are delayed|prices delayed',
        '(?:all |real-time )?(?:market data|stock (?:quotes|data)|quotes|data|prices|fundamental company data)(?: and [\\p{L} ]{3,40})? (?:is |are )?(?:provided|powered|supplied|delayed)(?: and<40>)? ?(?:by|at least)~<60>(?:\\. (?:all |market )?(?:data|quotes|prices|times|information)<80>)?'
      ],
      [
        'content created|content provided|content produced',
        '(?:all )?content (?:created|provided|produced|published) by <80> (?:is (?:freely )?available|may be|can be)~<160>'
      ],
      [
        'disclaimer',
        'disclaimer: ?(?:we|this|our|all|nothing|any|i am|the (?:views|opinions|information|content|author|material|statements|articles?))~<240>'
      ],
      [
        'does not necessarily|do not necessarily',
        '<60> (?:does|do) not necessarily (?:endorse|agree with|share|support|reflect|represent) (?:all |any |every |of )*(?:the )?(?:views?|opinions?|content|statements?|everything)(?: or [\\p{L}]+)? (?:expressed|presented|contained|stated|published|made|above|here|herein|in this|of (?:the|its|our) (?:authors?|writers?|contributors?|guests?|columnists?))<80>'
      ],
      [
        'own research|due diligence',
        '(?:we |all )?(?:encourage |advise |urge )?(?:all )?(?:readers|investors|you)(?: are| should| must)?(?: to| always|encouraged to|advised to)*<20> ?(?:do|conduct|perform) (?:your|their) own (?:research|due diligence)<60>|(?:please |always )?do your own (?:research|due diligence)<60>'
      ]
    ],
    match: [
      'Market data provided by Samplewell. Data delayed at least 15 minutes.',
      'Content created by The Sample Foundation is available without charge to any eligible news publisher.',
      'Disclaimer: We at Sample encourage all readers to do their own research.',
      'The Lantern does not necessarily endorse the views expressed here.',
      'Please do your own research.'
    ],
    skip: [
      // Data and views in a story.
      'The vote does not necessarily reflect the mood of the town.',
      'The market data provided by the bank was wrong, a court found.',
      'Do your own washing, the captain told the crew.',
      'The disclaimer: nobody had read it, the judge said.'
    ]
  }
]
