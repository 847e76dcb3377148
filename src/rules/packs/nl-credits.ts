/** Dutch: who wrote and photographed, when it was published, and the agencies that sign. */
import {name, pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

const names = String.raw`${name}(?:(?:, | en | & | ?\/ ?|, en )${name}){0,5}`
const month =
  '(?:[Jj]anuari|[Jj]an\\.?|[Ff]ebruari|[Ff]eb\\.?|[Mm]aart|[Mm]rt\\.?|[Aa]pril|[Aa]pr\\.?|[Mm]ei|[Jj]uni|[Jj]un\\.?|[Jj]uli|[Jj]ul\\.?|[Aa]ugustus|[Aa]ug\\.?|[Ss]eptember|[Ss]ept?\\.?|[Oo]ktober|[Oo]kt\\.?|[Nn]ovember|[Nn]ov\\.?|[Dd]ecember|[Dd]ec\\.?)'
const weekday =
  '(?:[Mm]aandag|[Dd]insdag|[Ww]oensdag|[Dd]onderdag|[Vv]rijdag|[Zz]aterdag|[Zz]ondag|[Mm]a|[Dd]i|[Ww]o|[Dd]o|[Vv]r|[Zz]a|[Zz]o)'
const day = String.raw`(?:\d{1,2} ${month},? ?(?:\d{4}|'\d\d)|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})`
const time = String.raw`\d{1,2}[:.]\d\d(?: ?(?:uur|u\.?|u))?|\d{1,2}u\d\d`
const agency = String.raw`(?:ANP|anp|BELGA|Belga|belga|Novum|NOVUM|AFP|afp|Reuters|REUTERS|DPA|dpa|AP|ap|EFE|EPA|ANP\/AFP|persbureaus)`
const initials = String.raw`(?:\p{Ll}{2,5}|\p{Lu}\p{L}{1,5})`
const owner = String.raw`(?:ANP|Belga|BELGA|AFP|Reuters|REUTERS|EPA|AP|Getty(?: Images)?|Shutterstock|iStock|Photo News|Photonews|Pro Shots|ProShots|Hollandse Hoogte|ANP Foto|Unsplash|RV|rr|ISOPIX|Isopix|VI Images|Politie)`

export const dutchCredits: readonly Rule[] = [
  {
    id: 'nl/time-line',
    label: 'note',
    zone: 'anywhere',
    needs: [...'0123456789'],
    pattern: pattern`^(?:(?:[Ll]aatst |[Ll]aatste )?(?:[Gg]epubliceerd|[Gg]eplaatst|[Bb]ijgewerkt|[Gg]ewijzigd|[Uu]pdate|[Aa]angepast|[Vv]erschenen|[Dd]atum|[Ll]aatste update|[Oo]nline sinds)\s?(?:\s?:|op|om| )*\s?)?(?:${weekday}\.?,? )?(?<published>${day})(?:(?:,? ?(?:om |[-–|•·] ?)?|, )(?:${time}))?(?:(?: ?[-–|•·/,] ?| )(?:[Ll]aatst |[Ll]aatste )?(?:[Bb]ijgewerkt|[Uu]pdate|[Gg]ewijzigd|[Aa]angepast)\b.{2,50}|(?: ?[-–|•·/,] ?| )(?:[Ll]eestijd\s?:?\s?)?\d{1,3} ?(?:min(?:\.|uten|uut)?)(?: leestijd| lezen)?)?\.?$`,
    shape: {length: 120},
    examples: {
      match: [
        {text: 'Gepubliceerd: 4 mei 2021 12:10', fields: {published: '2021-05-04'}},
        'Geplaatst op maandag 4 mei 2021 om 12.10 uur',
        '04-05-2021, 12:10',
        'Bijgewerkt: 4 mei 2021',
        {text: '4 mei 2021', fields: {published: '2021-05-04'}},
        'ma 4 mei 2021 10:07'
      ],
      // A sentence.
      skip: ['Op 4 mei 2021 viel de brug.', '3-2 (1-1)']
    }
  },
  {
    id: 'nl/reading-time',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['leestijd', 'lezen', 'minuten'],
    pattern: patternAnyCase`^(?:leestijd\s?:?\s?(?:ca\.? ?)?\d{1,3} ?min(?:\.|uten|uut)?|\d{1,3} ?min(?:\.|uten|uut)? (?:leestijd|lezen))\.?$`,
    examples: {
      match: ['Leestijd: 3 minuten', '3 min leestijd', '4 min lezen'],
      // What the story is about.
      skip: ['3 minuten lezen per dag is te weinig']
    }
  },
  {
    id: 'nl/byline',
    label: 'byline',
    zone: 'head',
    needs: [
      'door',
      'van onze',
      'tekst',
      'auteur',
      'interview',
      'redactie',
      'correspondent',
      'verslaggever',
      'reportage'
    ],
    pattern: pattern`^(?:(?:[Dd]oor|DOOR|Geschreven door|Reportage|Verslag|Tekst|TEKST|Tekst en foto['’]s|Auteur|Auteurs|Interview|Analyse|Opinie|Column|Redactie)\s?:? (?:onze (?:correspondent|verslaggever|redacteur) )?(?<names>${names})(?:,? (?:in )?(?<role>ANP|Belga|\p{Lu}[\p{L}-]{2,20}))?|(?:Van|VAN) onze (?<role2>correspondent|verslaggever|redacteur|redactie|verslaggevers|sportredactie|buitenlandredactie)(?: (?:in )?\p{L}{2,20})?(?: ${names})?)\.?$`,
    shape: {words: 12, length: 140},
    examples: {
      match: [
        {text: 'Door Anna Voorbeeld', fields: {names: ['Anna Voorbeeld']}},
        {text: 'Door: Anna Voorbeeld en Bo Monster', fields: {names: ['Anna Voorbeeld', 'Bo Monster']}},
        'Tekst: Anna Voorbeeld',
        'Van onze correspondent',
        'DOOR ANNA VOORBEELD',
        'Door onze correspondent Anna Voorbeeld',
        'Geschreven door Anna Voorbeeld'
      ],
      skip: [
        // A sentence.
        'Door de brug zakte een vrachtwagen.',
        'Interview met de burgemeester'
      ]
    }
  },
  {
    id: 'nl/source-line',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'source'},
    needs: ['bron', '©'],
    pattern: pattern`^[([]?(?:(?:Bron(?:nen)?|BRON(?:NEN)?) ?: ?|© ?)(?!\d)(?<names>[^.!?:]{2,60}(?:[.\/][^.!?: ]{1,30}){0,3})[)\]]?$`,
    shape: {words: 10, length: 120},
    examples: {
      match: [
        {text: 'Bron: ANP', fields: {names: ['ANP']}},
        '(Bron: Belga)',
        'Bronnen: ANP, voorbeeld.nl',
        '© ANP',
        'Bron: Omroep Voorbeeld'
      ],
      // A spring; a person.
      skip: ['Bron van de rivier', 'Bron: een agent die niet met zijn naam in de krant wil.']
    }
  },
  {
    id: 'nl/signature-line',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'initials'},
    needs: ['anp', 'belga', 'novum', 'afp', 'reuters', 'dpa', 'ap', 'efe', 'persbureaus'],
    pattern: pattern`^[([–— -]{0,3}(?<names>(?:${initials} ?[\/,] ?)?${agency}(?: ?[\/,] ?(?:${agency}|${initials})){0,3})[)\]]?\.?$`,
    shape: {words: 4, length: 40},
    examples: {
      match: ['ANP', '(ANP/AFP)', 'Belga', 'ANP/Reuters', 'abc/belga', '(Belga)'],
      // An agency in a headline.
      skip: ['ANP stopt met radio', 'CDA/VVD']
    }
  },
  {
    id: 'nl/signature-ending',
    label: 'credit',
    zone: 'anywhere',
    extent: 'ending',
    fields: {role: 'source'},
    needs: [')', 'ANP', 'Belga', 'BELGA'],
    pattern: pattern`(?<=[.!?…][”"’')]{0,2}\s{0,2})(?:\((?:[Bb]ron: )?(?<names>(?:${initials} ?[\/,] ?)?${agency}(?: ?[\/,] ?(?:${agency}|${initials})){0,3})\)|© ANP|(?<=\s)(?:ANP|BELGA))$`,
    examples: {
      match: [
        'De brug blijft volgens de gemeente gesloten. (ANP)',
        'De brug blijft volgens de gemeente gesloten. (belga/afp)',
        'De brug blijft volgens de gemeente gesloten. © ANP'
      ],
      // Part of its sentence, and an editor's word.
      skip: ['De brug blijft gesloten, meldt persbureau ANP']
    }
  },
  {
    id: 'nl/credit-line',
    label: 'credit',
    zone: 'tail',
    needs: ['redactie', 'vertaling', 'met medewerking', 'eindredactie', 'beeld', 'vertaald', 'correctie'],
    pattern: pattern`^\(?(?<role>Redactie|Eindredactie|Vertaling|Vertaald door|Met medewerking van|Beeldredactie|Productie)(?: ?:)? (?<names>${names})\)?\.?$`,
    shape: {words: 12},
    examples: {
      match: [
        {text: 'Eindredactie: Anna Voorbeeld', fields: {names: ['Anna Voorbeeld']}},
        'Met medewerking van Bo Monster'
      ],
      // The editors decide.
      skip: ['Redactie en uitgever gaan uit elkaar']
    }
  },
  {
    id: 'nl/photo-credit',
    label: 'caption',
    zone: 'anywhere',
    needs: ['foto', 'beeld', 'afbeelding', 'illustratie', 'archief', '©'],
    pattern: pattern`^[([|]?(?:(?:Foto['’]?s?|FOTO|Beeld|BEELD|Archiefbeeld|Archieffoto|Afbeelding|Illustratie|Stockfoto|Fotografie|Foto ter illustratie|Beeld ter illustratie)(?: ter illustratie)?(?:\s?[:©|/](?! ?(?:De|Het|Een|Zo|Dit|Dat|Hoe|Wat) ) ?[^.!?:]{2,60}(?:[./][^.!?:]{1,40}){0,3}| (?:${owner}|\p{Lu}\p{L}+ \p{Lu}\p{L}+))|© ?(?:[^.!?]{0,60}[\/ ])?${owner}(?:[ \/][^.!?]{1,30})?|(?:Ter illustratie|Archiefbeeld|Archieffoto|Stockfoto|Foto ter illustratie))[)\]]?\.?$`,
    shape: {words: 12, length: 130},
    examples: {
      match: [
        'Foto: ANP',
        'Beeld: Anna Voorbeeld',
        'Foto © Anna Voorbeeld',
        'Beeld ANP',
        'Foto: Bo Monster/Hollandse Hoogte',
        'Foto ter illustratie',
        'Archieffoto'
      ],
      skip: [
        // The words in a sentence.
        'Foto: De brug zoals hij was',
        'Beeld van de dag'
      ]
    }
  },
  {
    id: 'nl/caption-with-credit',
    label: 'caption',
    zone: 'anywhere',
    needs: ['foto', 'beeld', '©', '/anp', '(anp', 'archief', 'belga'],
    pattern: pattern`^(?=.{12,360}$)[^|]{8,260}?(?:[\s.)!?”"’|–](?:Foto|FOTO|Beeld|Archieffoto|Archiefbeeld)\s?[:©](?! ?(?:De|Het|Een|Zo|Dit|Dat|Op|Daarop) ) ?[^.!?]{2,80}|\s?© ?(?:[^.!?/]{2,60}\/[^.!?]{2,60}|\p{Lu}[\p{L}.-]+ \p{Lu}[^.!?]{2,60})|\s\((?:archieffoto|archiefbeeld|Archieffoto|Archiefbeeld|foto ter illustratie|Foto ter illustratie)\)|\s\((?:Foto|foto|Beeld|beeld)\s?:? [^.!?()]{2,60}\))\)?\.?$`,
    shape: {length: 360, notStory: true},
    evidence: 'A picture label with a colon, a sign or the owner, and a name that closes the line.',
    examples: {
      match: [
        'De brug over de rivier is gesloten. Foto: Anna Voorbeeld/ANP',
        'De brug over de rivier (foto: Bo Monster)',
        'De brug vorig jaar (archieffoto)',
        'De brug over de rivier © Anna Voorbeeld/Belga'
      ],
      // A sentence that speaks of a picture.
      skip: [
        'De politie gaf een foto vrij: De man draagt een rode jas.',
        'De brug blijft maandag dicht. © ANP',
        'Wie kent de man op de foto?'
      ]
    }
  },
  {
    id: 'nl/desk-note',
    label: 'note',
    zone: 'head',
    needs: ['bericht', 'vervangt', 'herhaling', 'correctie', 'let op', 'attentie'],
    pattern: patternAnyCase`^(?:n ?i ?e ?u ?w bericht,? vervangt\s?:.{2,140}|\(?(?:herhaling|correctie|nieuw bericht|aanvulling|let op redacties|attentie redacties)\b[^.!?]{0,120}\)?)$`,
    shape: {length: 200},
    examples: {
      match: [
        'N i e u w bericht, vervangt: BRUG DICHT',
        '(Herhaling zonder wijzigingen)',
        'Let op redacties: foto volgt'
      ],
      // A headline.
      skip: ['Nieuwe berichten over de brug']
    }
  }
]
