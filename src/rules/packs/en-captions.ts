/** Text of the pictures in English stories: who took them, what they show. */
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {nobodySays, person} from './en-people.ts'

/** Agencies and archives of pictures. */
const pictureAgency =
  '(?:Getty(?: Images?)?|GETTY(?: IMAGES)?|AP(?: Photos?)?|Associated Press|AFP(?:-JIJI)?(?: Photos?)?|Reuters(?: Photos?| Pictures)?|REUTERS(?: PHOTO)?|EPA(?:-EFE)?|EFE|PA(?: Wire| Media| Images)?|Press Association|Shutterstock(?:\\.com)?|iStock(?:photo)?|Alamy(?: Stock Photo)?|Anadolu(?: Agency| Ajansi)?|NurPhoto|Bloomberg(?: News)?|Xinhua|Flickr(?: cc)?|Unsplash|Pixabay|Pexels|Wikimedia(?: Commons)?|Wikipedia|Creative Commons|CC BY(?:-[A-Z]{2}){0,3}(?: \\d\\.\\d)?|Adobe Stock|Dreamstime|Depositphotos|Rex(?: Features)?|REX(?:/Shutterstock)?|Corbis|Zuma(?: Press)?|ZUMA(?: Press)?|Sipa(?: USA)?|SIPA|Splash(?: News)?|WENN|Backgrid|Barcroft|Imago|IMAGO|picture alliance|dpa|TASS|Sputnik|Yonhap|Kyodo(?: News)?|Jiji|AAP|ANI|PTI|IANS|Bernama|Canadian Press|UPI|USA TODAY(?: Sports| Network)?|Imagn(?: Images)?|Icon Sportswire|Instagram|Facebook|Twitter|YouTube|TikTok|NASA|Supplied|SUPPLIED|Contributed|Submitted|Provided|Courtesy|COURTESY|Handout|HANDOUT|File|FILE|Screengrab|Screenshot|Compfight cc|Google(?: Maps| Street View)?|Staff|Unknown)'
const nameOfPhotographer = String.raw`(?:${person}(?: and ${person})?|[\p{L}\d_.@-]{2,30})`

export const englishCaptions: readonly Rule[] = [
  {
    id: 'en/picture-source',
    label: 'caption',
    zone: 'anywhere',
    needs: [
      'photo',
      'image',
      'picture',
      'getty',
      'reuters',
      'afp',
      'epa',
      'shutterstock',
      'istock',
      'alamy',
      'flickr',
      'unsplash',
      'pixabay',
      'pexels',
      'wikimedia',
      'creative commons',
      'stock',
      'ap',
      'pa',
      'credit',
      'courtesy',
      'handout',
      'supplied',
      'screen',
      'illustration',
      'graphic',
      'video',
      'file',
      'via ',
      'anadolu',
      'nurphoto',
      'bloomberg',
      'xinhua',
      'imago',
      'zuma',
      'sipa',
      'tass',
      'sputnik'
    ],
    pattern: pattern`^${nobodySays}[^\p{L}\p{N}©]{0,3}(?:(?:(?:[Ff]eatured?|FEATURED|[Hh]eader|[Ll]ead|[Mm]ain|[Cc]over|[Tt]op|[Ss]tock|[Ff]ile|FILE|[Pp]rofile|[Bb]anner|[Tt]humbnail|[Hh]ero|[Aa]rticle) )?(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|IMAGES?|[Pp]ictures?|[Pp]hotograph(?:s|y)?|PHOTOGRAPH|[Ss]creen ?(?:shot|grab)|[Ii]llustrations?|[Gg]raphic|[Vv]ideo|[Mm]edia|[Aa]rtwork|[Pp]ics?)(?: (?:[Cc]redits?|CREDITS?|[Ss]ource|SOURCE|[Cc]ourtesy|COURTESY|[Cc]opyright))?(?: ?[:：,]| (?:by|via|from|courtesy|BY|VIA|COURTESY)(?: of)?:?| ?[-–—|©] ?){1,2} ?(?:https?:\/\/\S+|(?:[Cc]ourtesy(?: of)?|via|[Bb]y|[Pp]rovided by|[Ss]upplied by|the) )?(?:https?:\/\/\S+|${nameOfPhotographer}|${pictureAgency})(?: ?(?:\/|,|;|\||-|–|via|for|on|©|&|and|of|from|through|at|under) ?(?:the )?(?:${nameOfPhotographer}|${pictureAgency}|https?:\/\/\S+)){0,5}|(?:(?:[Cc]redits?|CREDITS?)(?: ?: ?| (?:to|by):? )|(?:[Cc]ourtesy|COURTESY)(?: of:? | ?: ?)|© ?|[Pp]hoto [Ii]llustration(?: by|:) )(?:${nameOfPhotographer} ?(?:\/|,|;|\||-|–|via|for|on|and) ?){0,3}(?:${pictureAgency}|${nameOfPhotographer})|(?:${nameOfPhotographer} ?(?:\/|,|;|\||-|–|via|for|on) ?){1,3}(?:the )?${pictureAgency}(?: ?(?:\/|,|;|\||-|–|via) ?${pictureAgency}){0,3}|${pictureAgency} ?(?:\/|via|\|) ?${nameOfPhotographer}(?: ?(?:\/|,) ?${pictureAgency})?|${pictureAgency}|[Ii]mage [Uu]nrelated.{0,40}|[Ff]ile (?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ff]ootage)s?|FILE (?:PHOTO|IMAGE)S?|(?:[Ss]tock|[Ii]llustrative|[Rr]epresentative|[Rr]epresentational) (?:[Pp]hoto|[Ii]mage|[Pp]icture)s?)[)\].;]{0,2}(?: ?[)\]])?$`,
    shape: {words: 18, length: 160},
    evidence: 'A picture label with its punctuation, or the name of a picture agency, and only names.',
    examples: {
      match: [
        'Jane Roe/AP Photo',
        'Photo Credit: samplefan via Flickr cc',
        'Featured image via Jane Roe/Getty Images',
        'Image source, Getty Images',
        'Photograph: Jane Roe',
        'Photo by Jane Roe',
        'Credits: Supplied Image;',
        'Photo: Jane Roe/Sample Herald'
      ],
      skip: [
        // Headings; a sentence.
        'Photo Finish on the River',
        'Images of War',
        'Photo: The bridge was closed, said Jane Roe. It will be open soon.',
        'Reuters Reports a Profit'
      ]
    }
  },
  {
    id: 'en/labelled-caption',
    label: 'caption',
    zone: 'anywhere',
    needs: ['caption', 'file photo', 'file -', 'file –', 'file —', 'pictured', 'image:', 'photo:'],
    pattern: pattern`^(?:(?:[Ii]mage|[Pp]hoto|[Vv]ideo|[Mm]edia|[Pp]icture) [Cc]aption,?:? .{4,300}|(?:FILE|File)(?: (?:PHOTO|IMAGE|PICTURE|photo|image|picture))? ?[-–—:] ?[\p{Lu}"“‘(].{8,400}|[Cc]aption:? \p{Lu}.{8,300}|(?:PICTURED|Pictured|Above|Below)(?: (?:above|here|left|right|below|from left))?: .{4,300})$`,
    shape: {length: 480},
    evidence: 'A picture label opens the line.',
    examples: {
      match: [
        'Image caption, The ferry leaves the quay',
        'FILE - Jane Roe speaks to the crew on March 1, 2024.',
        'Pictured: Jane Roe and the crew'
      ],
      // A sentence.
      skip: ['Caption contests were all that she won.', 'File your tax return by Friday.']
    }
  },
  {
    id: 'en/captioned-agency',
    label: 'caption',
    zone: 'anywhere',
    needs: [
      'getty images',
      'ap photo',
      'reuters/',
      '/reuters',
      '/afp',
      'photograph:',
      'photo:',
      'purchase licensing rights',
      '/getty',
      '/ap',
      'credit:',
      'shutterstock',
      '/epa',
      '/anadolu',
      'file photo'
    ],
    pattern: pattern`^(?:\[\d{1,2}\/\d{1,2}\])?["“‘]?[\p{Lu}\d].{10,420}[.,!?”"’)\p{L}\d] ?(?:(?:Photograph|Photo|Credit|Image|PHOTOGRAPH|PHOTO|CREDIT|Picture|Photo credit|Image credit|Photos): ?(?:${nameOfPhotographer}|${pictureAgency})(?: ?[/,;|] ?(?:${nameOfPhotographer}|${pictureAgency})){0,3}|(?:${person} ?[/|] ?)(?:Getty Images|AP(?: Photo)?|AFP|Reuters|REUTERS|EPA(?:-EFE)?|Anadolu|Shutterstock|NurPhoto|Bloomberg|PA)(?: via (?:Getty Images|AP|Reuters|REUTERS))?|(?:AP Photo|REUTERS|Reuters|AFP|EPA|Getty Images|Getty|AP|AFP via Getty Images|Anadolu via Getty Images) ?[/|] ?${person}(?:,? [Ff]ile(?: [Pp]hoto)?)?|(?<=[.!?”"] ?)(?:Getty Images|AP Photos?|AFP via Getty Images|Shutterstock|iStock|Alamy))(?:[,.]? ?(?:[Ff]ile(?: [Pp]hoto)?|FILE PHOTO|Purchase Licensing Rights.{0,40}|Acquire Licensing Rights.{0,40}))?[.)]?$`,
    shape: {length: 560, notStory: true},
    evidence: 'The photographer and the agency follow the last full stop.',
    examples: {
      match: [
        'The gutted remains of the two buildings. Photograph: Jane Roe/Reuters',
        '[1/5]Jane Roe takes a picture of the bridge, February 11, 2023. REUTERS/John Doe Purchase Licensing Rights, opens new tab',
        'A flag flies over the quay on Monday. AP Photo/Jane Roe, File',
        'The bridge at night. Credit: Jane Roe/Getty Images'
      ],
      // The agency in a sentence; initials.
      skip: ['The bridge will be open again on Monday, the county told Reuters', 'The picture belongs to Getty Images']
    }
  },
  {
    id: 'en/caption-behind-bar',
    label: 'caption',
    zone: 'anywhere',
    needs: ['| photo', '| image', '| picture', '| credit', '| source', '/ photo', '/ image', '/ credit'],
    pattern: pattern`^\p{Lu}.{8,220} ?(?:\|{1,2}| \/) ?(?:(?:Photo|Image|Picture|PHOTO|IMAGE|PICTURE|File photo)(?: (?:[Cc]redit|[Cc]ourtesy|[Ss]ource))?|Credit|CREDIT)s?(?: ?: ?| (?:by|via|from|of) )[^|]{2,60}$`,
    evidence: 'A bar and the credit of a picture close the line.',
    shape: {length: 290},
    examples: {
      match: ['A girl rides a pony at the fair | Photo: Supplied', 'The bridge at night || Image credit: Jane Roe'],
      // A menu.
      skip: ['News | Photos | Video', 'The town | photos by the dozen, and a mayor']
    }
  },
  {
    id: 'en/captioned-person',
    label: 'caption',
    zone: 'anywhere',
    needs: [
      'photo by',
      'photos by',
      'picture by',
      'image by',
      'photo courtesy',
      'image:',
      'picture:',
      'photo:',
      'photograph:',
      'credit:',
      'images:',
      'pictures:',
      'photos:'
    ],
    pattern: pattern`^${nobodySays}\p{Lu}.{4,300}[.!?”"] ?(?:(?:Images?|Pictures?|Photos?|Photograph|Credits?): ?[^.!?]{2,80}|(?:Photos?|Pictures?|Images?)(?: by| courtesy of| courtesy) \p{Lu}[\p{L}.'’-]*(?: ?[/,] ?\p{Lu}[\p{L}.'’-]*| [\p{Lu}][\p{L}.'’-]*){0,8})$`,
    shape: {length: 400, notStory: true},
    evidence: 'A picture label and a name after the last full stop.',
    examples: {
      match: ['Jane Roe in the wheelhouse of the ferry. Picture: Sent in'],
      // A colon in a sentence.
      skip: ['Jane Roe had one wish for the photo: a smile.']
    }
  }
]
