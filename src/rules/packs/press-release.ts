/** Press-release wires: the name of the company above and below; contacts, logos and trademarks at the end. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const pressRelease: Pack = {
  name: 'press-release',
  language: 'en',
  outlet: {
    names: [
      'PRNewswire',
      'PR Newswire',
      'BUSINESS WIRE',
      'Business Wire',
      'GLOBE NEWSWIRE',
      'GlobeNewswire',
      'PRNewswire-AsiaNet',
      'PRNewswire-FirstCall',
      'PRNewswire-USNewswire',
      'AsiaNet',
      'Marketwired',
      'MARKETWIRE',
      'ACCESSWIRE',
      'EIN Presswire',
      'Newsfile Corp.'
    ],
    marks: [/\/PRNewswire/u, /\(BUSINESS WIRE\)/u, /\(GLOBE NEWSWIRE\)/u, /\(Marketwire/u, /\/AsiaNet/u]
  },
  rules: [
    {
      id: 'press-release/source',
      label: 'credit',
      zone: 'anywhere',
      fields: {role: 'issuer'},
      needs: ['source'],
      note: 'Who issues the press release; that is not a medium from which the story takes information.',
      pattern: pattern`^(?:SOURCE|Source):? (?<names>\p{Lu}[^.!?]{1,80}(?:Inc\.|Ltd\.|Corp\.|Co\.|S\.A\.|N\.V\.)?)$`,
      examples: {
        match: [
          {text: 'SOURCE Sample Bridges, Inc.', fields: {role: 'issuer', names: ['Sample Bridges, Inc.']}},
          'Source: Sample'
        ],
        // A sentence.
        skip: ['Source code of the bridge was published. It is long.']
      }
    },
    {
      id: 'press-release/about',
      label: 'subheading',
      zone: 'body',
      needs: ['about '],
      pattern: pattern`^(?:About|ABOUT) [\p{Lu}\d][^.!?]{1,80}(?:\.com|Inc\.|Ltd\.|Corp\.|Co\.|S\.A\.|N\.V\.)?:?$`,
      shape: {words: 12},
      note: 'Below it the company describes itself.',
      examples: {
        match: [
          {
            text: 'The plant opened on Monday, the company said in a statement to the press.\nAbout Sample Bridges, Inc.\nSample Bridges, Inc. builds bridges in twelve countries and employs four hundred people.',
            line: 2
          }
        ],
        // A sentence.
        skip: ['About Monday the company said nothing. It opened the plant.']
      }
    },
    {
      id: 'press-release/deck',
      label: 'deck',
      zone: 'head',
      pattern: pattern`^[-–•] \p{Lu}[^.]{20,180}$`,
      shape: {case: 'title'},
      block: {lines: 'title', most: 1, until: /[.]|^[-–•] /u},
      note: 'The headline continues between the dateline and the lead.',
      examples: {
        match: [
          'SPRINGFIELD, Feb. 2, 2017 /PRNewswire/ --\n\n- Plant in the Valley Doubles the Output of Bridges\n\nThe company today announced that it has opened a plant for bridges in Springfield.'
        ],
        // Items that are sentences, with an end point and without.
        skip: [
          '- The plant opened on Monday. It builds bridges.',
          '- Lets builders of bridges choose among three plants'
        ]
      }
    },
    {
      id: 'press-release/trademark',
      label: 'boilerplate:legal',
      zone: 'tail',
      needs: ['trademark', 'service mark'],
      evidence: 'The legal phrase “is a trademark of” in the only sentence of the line; nobody is quoted.',
      pattern: pattern`^(?!.*, (?:[\p{L} ]{1,30} )?(?:said|says|ruled|wrote)\b)(?:(?![\p{Ll}\d)][.!?]["”’]? ["“‘]?\p{Lu}).){3,300}?\b(?:is an?|are)(?: either)? (?:[Rr]egistered )?(?:[Tt]rade|[Ss]ervice ?)[Mm]arks? .{0,40}\bof .{3,300}$`,
      shape: {length: 700},
      examples: {
        match: ['“Sample” and “Sample Bridge” are trademarks of Sample Bridges, Inc.'],
        // Sentences about them.
        skip: [
          'The trademarks are worth a lot, the company said.',
          'Sample Bridges builds bridges in twelve countries under its trademark.'
        ]
      }
    },
    {
      id: 'press-release/more-information',
      label: 'boilerplate:promotion',
      zone: 'tail',
      needs: ['visit', 'more information', 'follow'],
      pattern: patternAnyCase`^(?:(?:for more information|for (?:more|further|additional) (?:details|information)|to learn more)\b.{0,80}(?:visit|go to|see|contact|follow) .{3,200}|visit (?:us at )?(?:https?:\/\/|www\.)\S+ .{0,20}(?:more|follow).{0,160})$`,
      shape: {length: 320},
      examples: {
        match: [
          'Visit http://sample.example for more information and follow us on Twitter at @sample.',
          'For more information, visit www.sample.example.'
        ],
        // What someone did.
        skip: ['For more information on bridges the minister asked on Monday.']
      }
    },
    {
      id: 'press-release/more-information-inside',
      label: 'boilerplate:promotion',
      zone: 'tail',
      extent: 'ending',
      needs: ['or more information', 'earn more'],
      pattern: pattern`(?<=[.!?”"] )(?:For (?:more|further|additional) information|To learn more)[^.!?]{0,80}(?:visit|go to|follow) [^\s]{4,100}$`,
      examples: {
        match: [
          'Sample Bridges, Inc. builds bridges in twelve countries. For more information, visit www.sample.example.'
        ],
        // No address follows.
        skip: ['The company builds bridges. For more information he went to the office himself.']
      }
    },
    {
      id: 'press-release/contact',
      label: 'credit',
      zone: 'tail',
      fields: {role: 'contact'},
      needs: ['contact', 'first call analyst'],
      pattern: patternAnyCase`^(?:(?:media|press|investor|investors|company|public|for more information,? please)(?: (?:relations|and investor|inquiries))? )?contacts?(?: information)?(?::.{0,200}|)$|^for (?:more|further) information,?(?: please)? contact:? .{0,220}$|^(?:first call analyst|fcmn contact):.{0,80}$`,
      shape: {length: 240},
      block: {lines: 'short', most: 12},
      examples: {
        match: ['CONTACT: Jane Roe, jane.roe@sample.example', 'Media Contact:\nJane Roe\n555-0100'],
        // A sentence.
        skip: ['Contact with the plant was lost on Monday.']
      }
    },
    {
      id: 'press-release/embargo',
      label: 'note',
      zone: 'anywhere',
      needs: ['not for', 'for immediate', 'embargo'],
      pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:(?:this (?:news|press) release is )?not (?:intended )?for (?:dissemination|distribution|release|publication)(?:(?:, | or |, or | and |\/)(?:dissemination|distribution|release|publication))*(?:,? (?:in whole or in part|directly or indirectly))*(?:,? (?:in|into|to|through|over|within|from)(?: or (?:in|into|to|through|within))?\b.{0,40} (?:united states|u\.s\.|us|usa|canada|australia|japan|south africa|newswire)\b.{0,300})?|for (?:immediate )?(?:release|distribution)(?: (?:on |at )?(?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[^.]{0,60})?|for immediate (?:news )?(?:release|distribution)|embargo(?:ed)?(?: ?:.{0,100}| (?:until|till|for|to)\b[^,]{0,30}\d.{0,60})?)[^\p{L}\p{N}]{0,3}$`,
      shape: {length: 360},
      examples: {
        match: ['FOR IMMEDIATE RELEASE', 'NOT FOR DISSEMINATION IN THE UNITED STATES'],
        // A sentence.
        skip: [
          'Not for the first time the bridge was closed.',
          'Not for release, the minister wrote on the paper about the bridge.',
          'Embargo or not, the bridge was sold to the neighbours.'
        ]
      }
    },
    {
      id: 'press-release/multimedia',
      label: 'boilerplate:promotion',
      zone: 'anywhere',
      needs: [
        'multimedia',
        'view source version',
        'view original',
        'original version',
        'accompanying this',
        'full release here',
        'news release here'
      ],
      pattern: patternAnyCase`^(?:(?:this (?:press|news) release features multimedia\b|experience the (?:full )?(?:interactive )?multimedia|view (?:the )?(?:source|original) (?:version|content)\b|to view the (?:original|source) (?:version|content)|multimedia available)(?:[^.!?]{0,60}|.{0,160}(?:https?:|www\.|\.com\b|\bhere\b).{0,160}))$`,
      shape: {length: 360},
      examples: {
        match: [
          'View source version on businesswire.com: https://www.sample.example/1/en/',
          'Experience the interactive Multimedia News Release here: https://www.sample.example/1'
        ],
        // A sentence.
        skip: [
          'The multimedia plant opened on Monday.',
          'View source version or not, the reader of the release finds nothing.'
        ]
      }
    },
    {
      id: 'press-release/related-links',
      label: 'boilerplate:related',
      zone: 'tail',
      needs: ['related links', 'website:', 'web site:'],
      pattern: patternAnyCase`^\/?(?:related links:?(?: https?:.{4,120})?|web ?site: https?:\/\/\S{4,100} ?\/?)$`,
      block: {lines: 'any', most: 3, until: /^(?!https?:|www\.)/u},
      examples: {
        match: ['Related Links\nhttp://www.sample.example'],
        // A heading of the story.
        skip: ['Related Links Between Bridges']
      }
    },
    {
      id: 'press-release/end-mark',
      label: 'credit',
      zone: 'tail',
      fields: {role: 'end mark'},
      pattern: pattern`^(?:#(?: ?#){1,4}|-0-(?: .{2,30})?|(?:CO|ST|IN|SU|NI|PRN): ?\p{Lu}.{1,100})$`,
      examples: {
        match: ['# # #', '-0-'],
        // A number.
        skip: ['# 5']
      }
    },
    {
      id: 'press-release/exchange-notice',
      label: 'boilerplate:legal',
      zone: 'tail',
      needs: ['neither the', 'stock exchange has', 'regulation services'],
      pattern: pattern`^(?:\(?Neither (?:the )?[^.]{3,80}(?:Exchange|TSX)[^.]{0,160} (?:accepts?|has) .{10,300}|The [^.]{3,60}Exchange has (?:not|neither) (?:reviewed|approved) .{10,300})$`,
      shape: {length: 480},
      examples: {
        match: [
          'Neither the Sample Venture Exchange nor its Regulation Services Provider accepts responsibility for the accuracy of this release.'
        ],
        // A sentence.
        skip: ['Neither the mayor nor the Exchange was open on Monday.']
      }
    }
  ]
}
