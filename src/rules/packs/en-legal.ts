/** Notices on English pages: opinions, terms, cookies, copyright, imprints. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {nobodySays} from './en-people.ts'
import {onlyPhrases} from './phrases.ts'

const labels = [
  'privacy policy',
  'privacy notice',
  'privacy',
  'privacy & cookies',
  'privacy settings',
  'privacy preferences',
  'your privacy',
  'your privacy choices',
  'your ad choices',
  'terms',
  'terms of use',
  'terms of service',
  'terms of sale',
  'terms and conditions',
  'terms & privacy',
  'cookie policy',
  'cookies',
  'cookie settings',
  'cookie preferences',
  'manage cookies',
  'manage preferences',
  'manage consent',
  'accept',
  'accept all',
  'accept all cookies',
  'accept cookies',
  'reject all',
  'i accept',
  'i agree',
  'agree',
  'got it',
  'ok',
  'do not sell my personal information',
  'do not sell or share my personal information',
  'california notice at collection',
  'legal notice',
  'legal',
  'disclaimer',
  'disclaimers',
  'copyright',
  'copyright notice',
  'code of ethics',
  'code of conduct',
  'comment policy',
  'community guidelines',
  'community standards',
  'community rules',
  'advertising policy',
  'accessibility statement',
  'complaints',
  'how to complain',
  'imprint',
  'impressum',
  'click for details',
  'click for restrictions'
]

const page =
  '(?:articles?|stor(?:y|ies)|content|page|site|website|material|report|reports|column|piece|post|text|photo|information|video|program|programme|release|transcript|op-ed|essay|commentary|publication|work|news|images?|translation|summary|headline)'

export const englishLegal: readonly Rule[] = [
  {
    id: 'en/help-notice',
    label: 'boilerplate:legal',
    zone: 'anywhere',
    needs: ['you know', 'you love', 'samaritans', 'in the uk', 'in the us', 'in the united states'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:if you,? or (?:someone|anyone|somebody) (?:else )?(?:that |who |whom )?(?:you know|you love|close to you),? (?:is|are|has|have|may|might|needs?|was|were|feels?|thinks?)\b[^!?]{0,160}\b(?:call|text|contact|dial|visit|reach|reach out|speak|talk|help is|helpline|hotline|lifeline|samaritans|support)\b[^!?]{0,240}|in the (?:uk|us|united states|uk and ireland)(?:,| and ireland,) (?:the )?(?:samaritans|national [\p{L} ]{3,40}|crisis text line)[^!?]{0,240})$`,
    shape: {length: 480, words: 80},
    evidence: 'It addresses readers in need, and says whom to call.',
    note: 'Outlets print it under stories about violence and suicide.',
    examples: {
      match: [
        'If you or someone you know is struggling, call the Sample Lifeline at 555-0101 or visit lifeline.example.',
        'If you, or anyone you know, has been affected by violence, contact the Sample Helpline on 0800 555 010.',
        'In the UK, the Samaritans can be reached free at any time on 0800 555 010.'
      ],
      skip: [
        // Advice in the story; what a line does.
        'If you know someone who has a boat, call the mayor, she told the crew.',
        'The helpline took nine hundred calls on Monday, the council said.'
      ]
    }
  },
  {
    id: 'en/legal-label',
    label: 'boilerplate:legal',
    zone: 'anywhere',
    ...onlyPhrases(labels),
    shape: {words: 8},
    examples: {
      match: ['Privacy Policy', 'Terms & Privacy', 'Accept all cookies'],
      // A heading; a word.
      skip: ['Privacy on Board', 'Terms of the Sale of the Ferry']
    }
  },
  {
    id: 'en/opinion-notice',
    label: 'boilerplate:legal',
    zone: 'anywhere',
    needs: [
      'views',
      'opinion',
      'reflect',
      'responsib',
      'endorse',
      'advice',
      'purposes',
      'information only',
      'liable',
      'liability'
    ],
    pattern: patternAnyCase`^${nobodySays}[^\p{L}\p{N}]{0,3}(?:disclaimer:? ?|editor[’']s note:? ?|note:? ?)?(?:(?:the )?(?:views?|opinions?|statements?|comments?|facts)(?:,? ?(?:and|or|\/|,|&) ?(?:the )?(?:views?|opinions?|statements?|facts|positions?|comments?))* (?:expressed|presented|stated|contained|published|posted|given|found|of the (?:author|writer|columnist)s?)[^.!?]{0,120}\b(?:are|do|does|is|may|reflect|represent|belong|shall|should|cannot|can)\b[^!?]{2,300}|opinions? expressed[^!?]{2,240}|[^.!?]{2,80} (?:is|are|takes?|accepts?|assumes?|shall|will|does|do|cannot)(?: not| no)?(?: be)?(?: held)? (?:responsible|responsibility|liable|liability) for (?:the )?(?:content|accuracy|opinions?|views?|comments?|external|any|third)[^!?]{2,240}|(?:this|the) ${page} (?:is|was|does|has|are)(?: not| for| provided| intended)*[^.!?]{0,60}(?:(?:investment|financial|legal|medical|tax|professional)(?:,? (?:or|and) \p{L}+)? advice|informational purposes|information(?:al)? only|educational purposes)[^!?]{0,240}|(?:this|the) ${page}[^.!?]{0,60} (?:does not|do not|doesn[’']t) (?:necessarily )?(?:reflect|represent|constitute)[^!?]{2,240})$`,
    shape: {length: 700},
    evidence: 'The notice that opinions are the author’s, from its first word; nobody is quoted.',
    examples: {
      match: [
        'The views and opinions expressed in the article do not necessarily reflect those of Sample News.',
        'Opinions expressed are those of the author alone.',
        'Sample News is not responsible for the content of external sites.',
        'Disclaimer: This article is for informational purposes only.'
      ],
      // A view; people who answer for something.
      skip: [
        'The views from the wheelhouse are the best in town, he said.',
        'The owner is responsible for the ferry.',
        'Opinions on the bridge differ.'
      ]
    }
  },
  {
    id: 'en/terms-notice',
    label: 'boilerplate:legal',
    zone: 'anywhere',
    needs: [
      'cookie',
      'privacy policy',
      'privacy notice',
      'terms',
      'personal data',
      'personal information',
      'permission',
      'republish',
      'redistribut',
      'reproduc',
      'rewritten',
      'broadcast',
      'published, ',
      'syndicated',
      'feed',
      'auto-generated',
      'not been edited',
      'machine',
      'translat',
      'artificial intelligence',
      ' ai',
      'generated',
      'licen',
      'creative commons',
      'rights',
      'attribution',
      'materials contained',
      'recaptcha',
      'browser',
      'fact-check',
      'trust principles'
    ],
    pattern: patternAnyCase`^${nobodySays}[^\p{L}\p{N}]{0,3}(?:(?:disclaimer|note|editor[’']s note|copyright notice):? ?)?(?:(?:this|our|the) (?:web ?site|site|page|app) (?:uses|use|is using|employs|stores|requires|is protected)[^.!?]{0,60}(?:cookies?|recaptcha|javascript|tracking|technologies)[^!?]{0,300}|we (?:and our partners |also )?(?:use|store|process|value|care about|respect)[^.!?]{0,80}(?:cookies?|privacy|personal data|personal information)(?=[.]?$|\. |,? (?:to|for|and|on (?:our|this|your)|so|in (?:accordance|order)|as|when|seriously|that|which|you|through|via|by|about|because)\b)[^!?]{0,400}|by (?:clicking|continuing|using|signing|subscribing|submitting|registering|entering|providing|checking|proceeding|creating)[^.!?]{2,140}(?:agree|accept|acknowledge|consent|confirm)[^!?]{2,300}|(?:please )?(?:read|see|view|review) our (?:full )?(?:privacy|terms|cookie)[^.!?]{0,100}[.!]?|[^.!?]{0,60}privacy (?:policy|notice) and (?:the )?(?:google )?terms[^.!?]{0,80}(?:apply|agree|here)?[.!]?|(?:©|\(c\)|copyright)[^!?]{2,300}|(?:except for the headline, )?(?:this|the) (?:story|article|report|news item|copy|content|feed) (?:has not been|was not|is not|has been|was|is) (?:edited|created|modified|reviewed|auto-?generated|automatically generated|generated|translated|machine[- ]translated|written|produced|published|provided|syndicated|sourced|taken|reproduced|republished)(?: and (?:is )?(?:edited|auto-generated|published|reviewed))? (?:by|from|using|with|through|under|via|automatically|as|in partnership|in collaboration|here)\b[^!?]{3,300}|(?:all rights reserved\. )?(?:this|the|no part of this|no portion of (?:this|the)|none of (?:this|the)) (?:${page}|materials?)(?: (?:contained )?(?:herein|on this (?:site|page)|here))? (?:may|can|must|should|is not|cannot)(?: not)?(?: be)? (?:freely )?(?:published|reproduced|copied|used|republished|redistributed|reprinted|distributed|broadcast|transmitted|rewritten|stored|shared|to be|translated|reposted)[^!?]{0,400}|(?:reproduction|republication|redistribution|unauthorized (?:use|reproduction)|use|copying|distribution)(?:(?:,| or| and|,? and\/or) [\p{L}-]+)* (?:of|in|without|is|on)[^.!?]{0,140}(?:prohibited|forbidden|permission|consent|permitted|not allowed)[^!?]{0,200}|(?:re)?(?:published|printed|posted|used|distributed) (?:here )?(?:with|by) (?:the )?(?:kind |express )?permission\b[^!?,]{0,160}|(?:this|the) (?:article|work|story|content|piece) is (?:licensed|published|available|republished|shared|reprinted) (?:under|from|with|by)[^!?]{0,60}(?:creative commons|licen[cs]e|permission|cc by)[^!?]{0,240}|we encourage you to (?:share|republish|copy)[^!?]{2,240}|(?:this|the) (?:translation|article|story|text|summary|content|page) (?:is|was|has been|may be|may have been) (?:\p{L}+ )?(?:translated|generated|written|created|summari[sz]ed|produced|assisted)[^.!?]{0,60}(?:ai\b|artificial intelligence|machine|google|automat|software|chatgpt|deepl|technology|tool)[^!?]{0,240}|(?:ai|machine|automatically)[- ](?:generated|translated|assisted)[^.!?]{0,120}[.!]?|(?:translated|generated|summari[sz]ed|written) (?:by|with|using) (?:ai|artificial intelligence|google translate|machine|chatgpt|deepl)\b[^.!?]{0,100}[.!]?|our standards: ?the (?:thomson )?reuters trust principles\.?(?:,? opens new tab)?|(?:your|the) browser (?:is|does|doesn|may|isn)[^!?]{2,200}|for (?:permission|permissions|reprints?|licensing|syndication)[^.!?]{0,120}(?:contact|visit|click|email|e-mail|see)[^!?]{2,120})$`,
    shape: {length: 900},
    evidence:
      'A notice of terms from its first word on: "this material may not be", "we use cookies", "by clicking you agree".',
    examples: {
      match: [
        'This website uses cookies to improve your experience.',
        'By clicking Subscribe you agree to our terms of use and privacy policy.',
        'This material may not be published, broadcast, rewritten or redistributed.',
        '(This story has not been edited by Sample staff and is auto-generated from a syndicated feed.)',
        'Republished with permission from Jane Roe and Sample.',
        'This content may be freely reproduced in full or in part with a link to www.sample.example.',
        'We encourage you to share and republish our reports (Click for details).',
        'This article was translated by AI.',
        'This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.',
        'Our Standards: The Thomson Reuters Trust Principles., opens new tab'
      ],
      skip: [
        'This story has not been told by anyone.',
        'We use the bridge every day, the pupils wrote.',
        // A clause before the story's sentence.
        'Used with permission of its owner, the field became a car park.',
        'This work may be done in May, the county said.',
        'This story was written by the light of a lamp.'
      ]
    }
  },
  {
    id: 'en/capitals-notice',
    label: 'boilerplate:legal',
    zone: 'anywhere',
    needs: ['portion of', 'materials contained', 'all rights', 'attribution to', 'without permission', 'may be used'],
    pattern: pattern`^(?=[^\p{Ll}]+$)(?:.{0,160}(?:NO PORTION OF|MATERIALS CONTAINED|ALL RIGHTS RESERVED|WITHOUT (?:THE )?(?:PRIOR )?(?:WRITTEN )?(?:PERMISSION|ATTRIBUTION)|HEREIN MAY BE|MAY NOT BE (?:REPRODUCED|REPUBLISHED|USED)).{0,200})$`,
    shape: {length: 400, case: 'caps'},
    evidence: 'The fixed words of such notices, in capitals.',
    examples: {
      match: [
        'INC. AND SAMPLE TIMES, INC. NO PORTION OF THE MATERIALS CONTAINED',
        'HEREIN MAY BE USED',
        'IN ANY MEDIA WITHOUT ATTRIBUTION TO SAMPLESOURCES, INC.'
      ],
      // A headline.
      skip: ['NO PORTION FOR THE COUNTY']
    }
  },
  {
    id: 'en/legal-ending',
    label: 'boilerplate:legal',
    zone: 'tail',
    extent: 'ending',
    needs: [
      'his material may not',
      'his story has not',
      'll rights reserved',
      'he views expressed',
      'he opinions expressed'
    ],
    pattern: pattern`(?<=[.!?]["”’)\]]{0,2} ?)(?:All rights reserved\. )?\(?(?:This material may not be (?:published|reproduced)[^!?]{0,200}|This story has not been edited[^!?]{3,160}|All [Rr]ights [Rr]eserved\.?|The (?:views|opinions)(?: and opinions)? expressed (?:in|on|by|here|are)[^!?]{4,240})\)?$`,
    examples: {
      match: [
        'The bridge was closed on Monday. This material may not be published, broadcast or rewritten.',
        'The bridge was closed on Monday. All rights reserved.'
      ],
      // A right of somebody.
      skip: ['The bridge was closed on Monday. The county has all rights reserved']
    }
  }
]
