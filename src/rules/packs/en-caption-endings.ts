/** Captions of English pages that are recognised by their end or beginning: the station in brackets, the photographer and the paper after a slash. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {nobodySays, person} from './en-people.ts'

/** Owners of pictures, as brackets and capitals name them. */
const lender =
  '(?:Getty(?: Images)?|iStock|AP|AFP|PA(?: Wire| Media)?|EPA|EFE|AAP|ANI|PTI|UPI|Reuters|REUTERS|Alamy|Shutterstock|SWNS|Rex|REX|Anadolu|NurPhoto|Bloomberg|Xinhua|Adobe Stock|Unsplash|Pixabay|Wikimedia(?: Commons)?|Facebook|Instagram|Twitter|YouTube|TikTok|Google(?: Maps| Street View)?)'
const lenders = String.raw`${lender}(?: ?(?:\/|via|,) ?${lender}){0,2}`
const picture =
  '(?:(?:[Ff]ile |FILE |Express |Staff |Stock )?(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|IMAGES?|[Pp]ictures?|PICTURES?|[Pp]ics?|[Ss]creen ?(?:shots?|grabs?)|[Gg]raphic|[Ii]llustration|[Vv]ideo))'
/** Only names: of people, places, outlets, accounts. */
const names = String.raw`[\p{Lu}@\d][\p{L}\p{M}\d.'’&@_-]*(?:(?: ?[/,|] ?| )(?:[\p{Lu}@\d][\p{L}\p{M}\d.'’&@_-]*|of|the|and|for|via|de|van|von|bin|al)){0,8}`
/** The owner of a picture, if no photographer is named. */
const owner =
  '(?:Supplied|SUPPLIED|Contributed|Submitted|Provided|Courtesy|COURTESY|Handout|HANDOUT|File|Pool|Screenshot|Screengrab|WikiCommons)'
/** Last words of the names of papers, stations and magazines, in the credit of a picture. */
const outletWord =
  '(?:Times|Post|News|Herald|Tribune|Gazette|Chronicle|Courier|Dispatch|Express|Examiner|Guardian|Independent|Journal|Magazine|Mirror|Observer|Sentinel|Telegraph|Weekly|Daily|Ledger|Globe|Sun|Star|Bee|Bulletin|Advertiser|Echo|Argus|Mercury|Register|Review|Standard|Press|Record|Republic|Democrat|Citizen|Leader|Eagle|Monitor|Inquirer|Enquirer|Media|Network|Radio|TV|Today)'
const paper = String.raw`(?:The |THE )?(?:\p{Lu}[\p{L}\d.'’&-]* ){0,3}(?:${outletWord}|${outletWord.toUpperCase()})`

const pictureBy = String.raw`(?: [Cc]redits?| [Ss]ource| [Cc]ourtesy)?(?: ?[:/|-] ?| (?:by|via|from|courtesy of|courtesy|of) )${names}`
const bracketed = String.raw`(?:(?:\p{Lu}[\p{L}\d&.-]*,? ){1,3}${picture}(?:${pictureBy})?|${picture}${pictureBy}|(?:Photo|PHOTO|Image|Picture|Screenshot|Screengrab)|${owner}(?:(?: ?[:/] ?| (?:by|of|to|photo,? )(?: the)? ?)${names})?|(?=[^:]*(?:[A-Z]{3}|News|Reuters|Images|Facebook|Instagram|Twitter)\b)(?!(?:Report|Edit|Sourc|Writ|Text|By))[\p{Lu}][\p{L}\d& .]{1,30}: ${person}|${names}(?: via |\/)${lender})`

/** Tried before the names of agencies: a call sign in brackets looks like one. */
export const stationCaptions: readonly Rule[] = [
  {
    id: 'en/station-in-brackets',
    label: 'caption',
    zone: 'anywhere',
    needs: ['(k', '(w', '(source: k', '(source: w', 'source: k', 'source: w'],
    pattern: pattern`^(?:\((?:Source: )?[KW][A-Z]{2,3}(?:-(?:TV|FM|AM))?(?: ?\/ ?[\p{L} .]{2,30})?\)|Source: [KW][A-Z]{2,3}(?:-TV)?)$`,
    note: 'Stations of the United States have call signs of three and four letters, which begin with K and W.',
    examples: {
      match: ['(KLMT)', 'Source: WXYN', '(Source: KQRT)'],
      // A dateline's station; initials.
      skip: ['(KLMT) - The bridge was closed on Monday, the county said.', '(kl/mt)']
    }
  }
]

export const englishCaptionEndings: readonly Rule[] = [
  {
    id: 'en/caption-in-brackets',
    label: 'caption',
    zone: 'anywhere',
    needs: [
      ...['photo)', 'photos)', 'image)', 'photo by', 'photo:', 'photos:', 'photo courtesy', 'photos by', 'photo via'],
      ...['image:', 'images:', 'picture:', 'pictures:', 'pic:', 'picture by', 'image by', 'screenshot', 'screengrab'],
      ...['(supplied', '(contributed', '(submitted', '(provided', '(courtesy', '(handout', '(file', '(pool'],
      ...[
        '(abc ',
        '(aap',
        '(afp',
        '(ap:',
        '(reuters:',
        'news:',
        '(facebook:',
        '(instagram:',
        '(twitter:',
        '(getty images:'
      ],
      ...[
        '/getty',
        '/pa)',
        '/pa wire)',
        '/afp)',
        '/ap)',
        'via ap)',
        'via getty',
        'via afp)',
        'via reuters)',
        'graphic:',
        'video:'
      ]
    ],
    pattern: pattern`^${nobodySays}(?:[[(]?\d{1,2}[/)\]] ?)?["“‘']?[\p{Lu}\d].{6,300}? ?[(\[]${bracketed}[)\]]$`,
    shape: {length: 400, notStory: true},
    evidence: 'The owner of the picture in brackets closes the line, and nobody is quoted.',
    examples: {
      match: [
        'The old bridge is seen on Tuesday, Oct. 8, 2024. (WXYN Photo)',
        'The scene at the bridge on Sunday morning (Image: SampleLive)',
        'Jane Roe says the rent was plucked out of the air. (ABC Sample Downs: John Doe)',
        'The ferry in the fog. (Supplied: Jane Roe)',
        'The foam on the lake in 2023. (Express photo by J. Doe)',
        'A scene from the film. (Sample Pictures via AP)'
      ],
      // Brackets of the story; who edited it.
      skip: [
        'The bridge is the longest in the county (it was built in 1984).',
        'He sold the painting (a photo of it hangs in the hall).',
        'The bridge will open in May, she said. (Editing by Jane Roe)'
      ]
    }
  },
  {
    id: 'en/caption-lender-in-brackets',
    label: 'caption',
    zone: 'body',
    needs: [
      '(getty',
      '(pa',
      '(ap)',
      '(afp',
      '(reuters',
      '(alamy',
      '(swns',
      '(rex',
      '(istock',
      '(shutterstock',
      '(aap)',
      '(epa',
      '(google',
      '(facebook',
      '(instagram'
    ],
    pattern: pattern`^\p{Lu}[^.!?()]{6,140}[\p{L}\d’”"'] ?\(${lenders}\)$`,
    shape: {length: 170},
    evidence: 'A picture agency in brackets, with no sentence before it.',
    examples: {
      match: [
        {
          text: 'The council closed the bridge on Monday, the mayor said, and buses take the long way round.\nThe bridge in October (Getty/iStock)\nShe said that the repairs took longer than planned, and that they would go on until May.',
          line: 2
        }
      ],
      // The agency closes a sentence of the story.
      skip: ['The bridge will open in May, the mayor told reporters. (AP)', 'He works for the agency (AFP).']
    }
  },
  {
    id: 'en/caption-lender-behind',
    label: 'caption',
    zone: 'body',
    needs: ['getty', 'alamy', 'swns', 'shutterstock', ' rex', '| '],
    pattern: pattern`^${nobodySays}\p{Lu}.{8,240}[\p{L}\d.!?’”"'](?: (?:GETTY(?: IMAGES)?|ALAMY|SWNS|SHUTTERSTOCK|REX)| ?\| ?(?:${lender}|IANS|PNA|Bernama|dpa|ANSA|TASS)(?: [Pp]hoto)?)$`,
    shape: {length: 270, notStory: true},
    evidence: 'A picture agency closes the line, in capitals or after a bar.',
    examples: {
      match: ['Jane Roe celebrates her win. GETTY IMAGES', 'The foam on the lake | PTI'].map((line) => ({
        text: `The council closed the bridge on Monday, the mayor said, and buses take the long way round.\n${line}\nShe said that the repairs took longer than planned, and that they would go on until May.`,
        line: 2
      })),
      // An agency in a sentence.
      skip: ['The archive was sold to Getty Images', 'The picture that she sold to SWNS was blurred.']
    }
  },
  {
    id: 'en/caption-and-paper',
    label: 'caption',
    zone: 'anywhere',
    needs: [' / ', '/', ' | ', ', ', '— '],
    pattern: pattern`^${nobodySays}(?:["“‘']?[\p{Lu}\d].{8,260}[.!?”"’)] ?(?:[–—] ?)?)?${person}(?: ?[/|] ?|, )(?:${paper}|\p{Lu}{1,4}\p{Ll}+\p{Lu}?\p{L}*(?:\.com)?(?<=\/\S{3,20}))\.?$`,
    shape: {length: 360, words: 60, notStory: true},
    evidence: 'A person and a newspaper after the last full stop, with no verb between them.',
    examples: {
      match: [
        'The old bridge, seen from the west bank. Jane Roe / Sample Ledger',
        'The old bridge, seen from the west bank. — Jane Roe, Sample Herald',
        'JANE ROE / SAMPLE LEDGER',
        'Jane Roe | The Sample Ledger',
        'Jane Roe/SLive'
      ],
      // Who speaks, and for whom.
      skip: ['The bridge was painted by Jane Roe, her paper reported.', 'Bridges fall. Jane Roe, editor']
    }
  },
  {
    id: 'en/caption-opening',
    label: 'caption',
    zone: 'anywhere',
    needs: [
      'photo ',
      'photograph ',
      'image ',
      'picture ',
      'frame grab',
      'sketch',
      'combination of',
      'screenshot',
      'photo,',
      'image,',
      'frame from'
    ],
    pattern: pattern`^(?:In this|This)(?: (?:\p{Lu}[\p{Ll}.]+,? )?(?:\p{Lu}[\p{Ll}.]+ \d{1,2}, )?\d{4},?)?(?: (?:undated|combination|combo|handout|file|aerial|satellite|courtroom|booking|screen|still|frame|video|image|artist['’]s|provided|recent|black-and-white|family|archive|released)){0,3} (?:photo(?:graph)?s?|images?|picture|grab|sketch|screenshot|rendering|from video)(?:,| (?:provided|released|taken|made|posted|supplied|from video|issued|distributed|obtained|courtesy|combo|combination)\b).{10,400}$`,
    shape: {length: 500, notStory: true},
    evidence: 'The line opens with a word for a caption.',
    examples: {
      match: [
        'This photo provided by the county shows the old bridge.',
        'In this photo taken on Tuesday, Oct. 8, 2024, drivers wait at the bridge.',
        'This 2019 image released by Sample Pictures shows Jane Roe in a scene from the film.'
      ],
      // A photo in the story.
      skip: ['This photo was all that was left of the ferry, the owner said.', 'In this picture the crew is young.']
    }
  },
  {
    id: 'en/pictured',
    label: 'caption',
    zone: 'anywhere',
    needs: ['pictured'],
    pattern: pattern`^(?:PICTURED|Pictured)(?: (?:right|left|above|below|here|centre|center|top|bottom|front|back|second from (?:left|right)|at the (?:back|front|top|event|scene)|from (?:the )?(?:left|right)|(?:on|in) the (?:left|right|middle|background|foreground)))(?:,| (?:is|are|with)\b).{4,400}$`,
    shape: {length: 440},
    evidence: 'The line opens with a position in the picture.',
    examples: {
      match: [
        'Pictured right, is Jane Roe of the old quay, with the captain.',
        'Pictured at the back, from left, are Jane Roe and John Doe.'
      ],
      // A word of the story.
      skip: ['Pictured in a red dress, the singer said that she was tired.', 'Pictured here as a hero, he was none.']
    }
  },
  {
    id: 'en/caption-caps-name',
    label: 'caption',
    zone: 'anywhere',
    needs: ['. '],
    pattern: pattern`^${nobodySays}\p{Lu}{4,20}(?: \p{Lu}{3,20}){0,2} [\p{Ll}(].{10,260}\. ?(?:[–—-] ?)?\p{Lu}{2,16}(?: \p{Lu}\.)?(?: \p{Lu}{2,16}){1,2}$`,
    shape: {length: 330, notStory: true},
    evidence: 'Its first word and the name after the full stop are in capitals.',
    examples: {
      match: ['COMMUTERS queue for buses outside the station on Monday. JANE ROE'],
      // A lead in capitals; a sentence in them.
      skip: [
        'COMMUTERS queued for buses on Monday. The county said NO MORE BUSES.',
        'COMMUTERS queue for buses. The ferry ran aground.'
      ]
    }
  },
  {
    id: 'en/picture-label',
    label: 'caption',
    zone: 'anywhere',
    needs: ['purpose', 'illustrat', 'in fullscreen', 'slideshow', 'enlarge', 'courtesy', 'file photo', 'file picture'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:(?:images?|photos?|pictures?|visuals?)(?: (?:is|are|was))?(?: only)?(?: being)? used(?: here)?(?: only)? (?:for|as) (?:an? )?(?:representational?|representative|illustrati(?:on|ve)|representation)s?(?: purposes?)?(?: only)?|(?:for )?(?:representational?|representative|illustrati(?:on|ve)) purposes?(?: only)?|(?:view|open|see) (?:image|picture|photo|gallery) in (?:full ?screen|gallery)|slideshow ?\( ?\d{1,3} images? ?\)|enlarge ?\/ ?.{4,240}|(?:\p{L}+ )?file (?:photo|picture|pic)(?: of (?:the )?[^.!?]{3,90})?)[)]?$`,
    shape: {words: 44},
    evidence: 'The line says what the picture illustrates, or is a picture label and names.',
    examples: {
      match: [
        'Image used for representational purpose only',
        'View image in fullscreen',
        'Slideshow ( 2 images )',
        'SAMPLE FILE PHOTO',
        'File photo of the old ferry'
      ],
      // A picture of the story.
      skip: ['The photo used for the poster was old.']
    }
  },
  {
    id: 'en/courtesy-line',
    label: 'caption',
    zone: 'anywhere',
    needs: [
      ...['courtesy', 'copyright', 'office)', 'police)', 'department)', 'service)', 'brigade)', 'patrol)', 'county)'],
      ...['authority)', 'museum)', 'university)', 'hospital)', 'council)', 'archive', 'library)', 'agency)']
    ],
    pattern: pattern`^(?:[(\[]?(?:(?:[Cc]ourtesy|COURTESY)(?: of(?: the)?|:)?|(?:Image|Picture|Photo) copyright:?) ${names}[)\]]?|\((?:[Tt]he )?(?:\p{Lu}[\p{L}.'’&-]*,? ){1,5}(?:Office|Police|Department|Service|Brigade|Patrol|County|Authority|Museum|University|Hospital|Council|Archives?|Library|Agency)\))$`,
    shape: {words: 10},
    examples: {
      match: [
        'Courtesy Sample County',
        'Image copyright Sample Fire Brigade',
        '(Courtesy of the Sample County Sheriff’s Office)'
      ],
      // A heading; a sentence.
      skip: ['Courtesy costs nothing', 'Courtesy of the crew, all got home.']
    }
  }
]
