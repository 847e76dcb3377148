/** Datelines of agencies that write in English, the most certain form first. */
import {backquote, dash, outlet, pattern, places} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {date} from './en-dates.ts'

/** An agency in brackets or between slashes. The parser checks whether there is such an outlet. */
const agency = String.raw`[\p{L}\d][\p{L}\p{M}\d .,'’&/-]{1,40}?`

/** The country of a place may stand in brackets: "PANAMA CITY (PANAMA)". */
/** "GRONINGEN, the Netherlands". */
const withThe = String.raw`(?:, the \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})?`
const placesWithCountry = String.raw`${places}(?: [([]\p{L}[\p{L} .]{1,30}[)\]]){0,2}`

/** The separator between a complete dateline and the lead. After place, date and agency, a blank is enough. */
const anySeparator = String.raw`(?:${dash}|\s*:\s*|\s*\.-?\s*|\s+|(?=\p{Lu}))`

/** A place in capitals, at least four letters; its region may be in lower case. */
const capsPlace = String.raw`(?:\p{Lu}\. |S[Tt]\. ?)?(?:Mc|Mac|De)?\p{Lu}[\p{Lu}\p{M}.'’]{2,}(?:[ -]\p{Lu}[\p{Lu}\p{M}.'’]*){0,3}`
const bareRegion = String.raw`, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}`
const barePlace = String.raw`${capsPlace}(?:${bareRegion})?`

/** Without Unicode classes and without misspelt months: a form that is tried often and rarely matches must be fast. */
const plainPlaces = String.raw`[A-Z][A-Za-z.'’-]{1,20}(?: [A-Z][A-Za-z.'’-]{1,20}){0,3}(?:, [A-Z][A-Za-z.]{1,20})?`
const plainMonth = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?`
const plainDate = String.raw`(?:${plainMonth} \d{1,2}(?:, \d{4})?|\d{1,2} ${plainMonth}(?: \d{2,4})?)`

/** Labels in capitals before a dash that are not places. */
const noPlaces = String.raw`(?!(?:ANALYSIS|BACKGROUND|BREAKING|BRIEFS?|COLUMN|COMMENT|COMMENTARY|CORRECT\p{Lu}*|EDITORIAL|EXCLUSIVE|EXPLAINER|FACTBOX|FEATURE|FILE|FIRST|FOCUS|HIGHLIGHTS?|LIVE|MORE|NASA|NATO|NCAA|NEWS|NOTES?|OPINION|PHOTOS?|PREVIEW|PROFILE|RESULTS?|REVIEW|SECOND|SPORTS|SUMMARY|THIRD|TIMELINE|UPDATED?|URGENT|VIDEO|WATCH|WEATHER|WRAPUP)\b)`

/** A story follows: sixty more characters, and its first letters are not all capitals. */
const sentenceFollows = String.raw`(?=["“'‘${backquote}\p{Lu}\d$£][^\p{Ll}]{0,40}\p{Ll}.{7})`
const storyFollows = String.raw`${sentenceFollows}(?=.{60})`

/** A comma separates place and date, or the line is not all in capitals: otherwise it is a headline that ends in a date. */
const noHeadline = String.raw`(?=[^,]{2,40},|[^\p{Ll}]{0,90}\p{Ll})`

/** The codes of telegrams before a dateline: "RPT --". */
const transmission = String.raw`(?:(?:ADDS|AMENDED|CORRECT(?:ED|ION|ING|S)?|REFIL(?:E|ED|ES|ING)|REISSU(?:ED|ES|ING)|REPEAT(?:ED|ING|S)?|RESEN(?:DING|DS|T)|RETRANSMIT(?:S|TED|TING)|RPT(?:G|ING)?|UPDAT(?:E|ED|ES|ING))\s?-{1,2}\s?)?`

/** States, provinces and countries that follow a town in small letters. */
const region = String.raw`(?:(?:Ala|Alta|Ariz|Ark|B\.C|Calif|Colo|Conn|D\.C|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Man|Mass|Md|Mich|Minn|Miss|Mo|Mont|N\.B|N\.C|N\.D|N\.H|N\.J|N\.M|N\.S|N\.Y|Neb|Nev|Okla|Ont|Ore|P\.E\.I|Pa|Que|R\.I|S\.C|S\.D|Sask|Tenn|Tex|Va|Vt|W\.Va|Wash|Wis|Wyo)\.|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York|Zealand|South Wales)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming|Alberta|N\.T\.|N\.S\.W\.|Queensland|Tasmania|Victoria|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec|Saskatchewan|Australia|Canada|England|France|Germany|India|Ireland|Italy|Japan|Kenya|Mexico|Norway|Scotland|Spain|Sweden|Ukraine|Wales)`

export const englishDatelines: readonly Rule[] = [
  {
    id: 'en/dateline-place-date-agency',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['(', '/'],
    pattern: pattern`^(?:\*{2,4} ?)?(?:${date} )?(?<places>${placesWithCountry}${withThe}),? ?(?:(?<date>${date})|NO DATE)[.,]? ?[(/](?<outlet>${agency})[)/](?<separator>${anySeparator})`,
    note: 'An agency that no pack knows is accepted here if a dash follows.',
    examples: {
      match: [
        {
          text: 'LONDON/NEW YORK, Jan 5 (Reuters) - Shares rose.',
          fields: {places: ['LONDON', 'NEW YORK'], date: '--01-05', outlet: 'Reuters'}
        },
        {
          text: 'NEW YORK, July 1, 2020 /PRNewswire/ -- The company opened a plant.',
          fields: {places: ['NEW YORK'], date: '2020-07-01', outlet: 'PRNewswire'}
        },
        {
          text: 'QUITO (ECUADOR), 8 JAN 90 (RADIO EJEMPLO) -- [TEXT] THE MINISTER RESIGNED ON MONDAY.',
          fields: {places: ['QUITO (ECUADOR)'], date: '1990-01-08', outlet: 'RADIO EJEMPLO'}
        },
        {
          text: 'MOSCOW, January 21. /TASS/. The ministry does not support the plan.',
          fields: {places: ['MOSCOW'], date: '--01-21', outlet: 'TASS'}
        },
        {
          text: 'New Delhi [India], March 3 (ANI): The bridge was closed on Monday.',
          fields: {places: ['New Delhi [India]'], date: '--03-03', outlet: 'ANI'}
        }
      ],
      // A remark in brackets is no outlet.
      skip: ['London, Jan 5 (rain) was the wettest day.', 'London, Jan 5 (Rain) The day was the wettest of all.']
    }
  },
  {
    id: 'en/dateline-agency-place-date',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['('],
    pattern: pattern`^\((?<outlet>${agency})\)${dash}(?<places>${places}),? (?<date>${date})(?<separator>${dash})`,
    examples: {
      match: [
        {
          text: '(ANSA) - ROMA, 18 MAR - The bridge was closed on Monday.',
          fields: {outlet: 'ANSA', places: ['ROMA'], date: '--03-18'}
        }
      ],
      // The dateline has no date: the place may be the first word of the lead.
      skip: ['(ANSA) - Rome closed the bridge on Monday.']
    }
  },
  {
    id: 'en/dateline-place-agency',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['('],
    pattern: pattern`^(?:\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}*)? - )?(?<places>${places}${withThe})(?:,? ?|\s?--\s?)\((?<outlet>${agency})(?: ?[-/–,] (?<date>${date}))?\)(?<separator>${dash}|\s?[:;]\s(?=\p{Lu}))`,
    note: 'Portals print the agency a second time before the place; Business Wire has dashes on both sides.',
    examples: {
      match: [
        {
          text: 'BUENOS AIRES, Argentina (AP) _ The bank cut rates.',
          fields: {places: ['BUENOS AIRES, Argentina'], outlet: 'AP'}
        },
        {
          text: 'TEMPE, Ariz. & BOSTON--(BUSINESS WIRE)--The company opened a plant.',
          fields: {places: ['TEMPE, Ariz.', 'BOSTON'], outlet: 'BUSINESS WIRE'}
        },
        {
          text: 'Canadian Press - CANBERRA, Australia (AP) - The bridge was closed on Monday.',
          fields: {places: ['CANBERRA, Australia'], outlet: 'AP'}
        },
        {
          text: 'Toronto, Ontario--(Newsfile Corp. - March 3, 2020) - The company opened a plant.',
          fields: {places: ['Toronto, Ontario'], outlet: 'Newsfile Corp.', date: '2020-03-03'}
        },
        {text: 'NORVIK, (AP) _ The bridge was closed on Monday.', fields: {places: ['NORVIK'], outlet: 'AP'}},
        {
          text: 'SAN`A, Yemen (AP) _ The bridge was closed on Monday.',
          fields: {places: ['SAN`A, Yemen'], outlet: 'AP'}
        },
        {
          text: 'DAVAO CITY (MindaNews / 5 March) – The bridge was closed on Monday.',
          fields: {places: ['DAVAO CITY'], outlet: 'MindaNews', date: '--03-05'}
        },
        {text: 'SUVA (Fiji) – The bridge was closed on Monday.', fields: {places: ['SUVA']}},
        {
          text: 'Colombo (News 1st) - The bridge was closed on Monday.',
          fields: {places: ['Colombo'], outlet: 'News 1st'}
        },
        {text: 'SOFIA (Vesti) -- The bridge was closed on Monday.', fields: {places: ['SOFIA'], outlet: 'Vesti'}},
        {
          text: 'GRONINGEN, the Netherlands (AP) - The bridge was closed on Monday.',
          fields: {places: ['GRONINGEN, the Netherlands']}
        },
        {text: 'Islamabad (APP): The bridge was closed on Monday.', fields: {places: ['Islamabad'], outlet: 'APP'}}
      ],
      // An abbreviation, not an outlet.
      skip: ['World Trade Organization (WTO) - its members say - is weak.']
    }
  },
  {
    id: 'en/dateline-place-agency-blank',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: ['('],
    knownPlaces: true,
    pattern: pattern`^(?<places>\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}) \((?<outlet>\p{Lu}{2,8})\)(?<separator> )${storyFollows}`,
    note: 'Nothing separates the brackets from the lead. Only known places in capitals: others are people, with their agency.',
    examples: {
      match: [
        {
          text: 'LAGOS (NAN) The bridge over the river was closed on Monday after a flood, the city council said.',
          fields: {places: ['LAGOS'], outlet: 'NAN'}
        }
      ],
      // A photographer; an abbreviation.
      skip: [
        'JANE ROE (AP) The bridge over the river was closed on Monday after a flood, the city council said.',
        'SAMPLE UNION (SU) The bridge over the river was closed on Monday after a flood, the city council said.'
      ]
    }
  },
  {
    id: 'en/dateline-place-agency-date',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['/ ', '('],
    pattern: pattern`^(?<places>${places}) ?(?:[-–—]{1,2} ?\(|\/ )(?<outlet>${agency})(?:\) ?[-–—]{1,2}| \/) ?(?<date>${date})(?<separator> ?(?:\/|[-–—]{1,2}) ?)(?=["“]?[\p{Lu}\d])`,
    note: 'Press release services print slashes or dashes around their name.',
    examples: {
      match: [
        {
          text: 'SAMPLETOWN, ME / ACCESSWIRE / March 12, 2020 / Sample Works opened a plant.',
          fields: {places: ['SAMPLETOWN, ME'], outlet: 'ACCESSWIRE', date: '2020-03-12'}
        },
        {
          text: 'SAMPLETOWN, ME – (NewMediaWire) – March 12, 2020 – Sample Works opened a plant.',
          fields: {places: ['SAMPLETOWN, ME'], outlet: 'NewMediaWire', date: '2020-03-12'}
        }
      ],
      // What the strokes part is a choice.
      skip: ['Tea / Coffee / March 12, 2020 was the day of the fair.']
    }
  },
  {
    id: 'en/dateline-place-station',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: [' W', ' K'],
    pattern: pattern`^(?<places>${barePlace}) [-–—] (?<outlet>[KW][A-Z]{2,3}(?:-TV)?)(?<separator> [-–—] )${sentenceFollows}`,
    certain: true,
    note: 'Stations have call signs.',
    examples: {
      match: [
        {
          text: 'SAMPLETOWN, Maine – WXXT – The bridge was closed on Monday.',
          fields: {places: ['SAMPLETOWN, Maine'], outlet: 'WXXT'}
        }
      ],
      // A person between dashes.
      skip: ['SAMPLETOWN, Maine – Jane Roe – The bridge was closed on Monday.']
    }
  },
  {
    id: 'en/dateline-in-brackets',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: ['('],
    pattern: pattern`^\((?!(?:[A-Z]{2,4}|UPDATED?|EDITORIAL|OPINION|ANALYSIS|CORRECTED|BREAKING)\))(?<places>${barePlace})\)(?<separator>\s?[-–—]{1,2}\s)${storyFollows}`,
    examples: {
      match: [
        {
          text: '(SAMPLETOWN, Maine) — The bridge over the river was closed on Monday after a flood, the council said.',
          fields: {places: ['SAMPLETOWN, Maine']}
        }
      ],
      // A remark; an agency; what kind of story it is.
      skip: [
        '(Later) — The bridge over the river was closed on Monday after a flood, the council said.',
        '(SMPL) — The bridge over the river was closed on Monday after a flood, the council said.',
        '(UPDATE) — The bridge over the river was closed on Monday after a flood, the council said.'
      ]
    }
  },
  {
    id: 'en/dateline-place-date-in-brackets',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: ['('],
    pattern: pattern`^(?<places>${plainPlaces}) \((?<date>${plainDate})\)(?<separator>\s?[-–—]{1,2}\s|: )${storyFollows}`,
    note: 'Government offices of many countries, and papers of Borneo, with a colon.',
    examples: {
      match: [
        {
          text: 'GENEVA (12 March 2020) – The bridge over the river was closed on Monday after a flood, the council said.',
          fields: {places: ['GENEVA'], date: '2020-03-12'}
        },
        {
          text: 'KUCHING (March 12): The bridge over the river was closed on Monday after a flood, the council said.',
          fields: {places: ['KUCHING'], date: '--03-12'}
        }
      ],
      // No day.
      skip: ['GENEVA (March) – The bridge over the river was closed on Monday after a flood, the council said.']
    }
  },
  {
    id: 'en/dateline-date-place',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: [', '],
    pattern: pattern`^(?<date>${plainDate}), (?<places>${plainPlaces})(?<separator>\s[-–—]{1,2}\s)${storyFollows}`,
    examples: {
      match: [
        {
          text: '12 March 2020, Geneva – The bridge over the river was closed on Monday after a flood, the council said.',
          fields: {places: ['Geneva'], date: '2020-03-12'}
        }
      ],
      // A clause between dashes.
      skip: ['March 2, Monday – the day of the ferry – was wet, and nobody in the town went out to look at the bridge.']
    }
  },
  {
    id: 'en/dateline-place-date-stop',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: ['. '],
    pattern: pattern`^(?<places>${barePlace}), (?<date>${plainDate})(?<separator>\. )${storyFollows}`,
    note: 'Newspapers of the Caucasus.',
    examples: {
      match: [
        {
          text: 'BAKU, Azerbaijan, March 12. The bridge over the river was closed on Monday after a flood, the council said.',
          fields: {places: ['BAKU, Azerbaijan'], date: '--03-12'}
        }
      ],
      // The town is not in capitals.
      skip: [
        'They met in Baku, March 12. The bridge over the river was closed on Monday after a flood, the council said.'
      ]
    }
  },
  {
    id: 'en/dateline-date-agency',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['('],
    pattern: pattern`^(?<date>${date}) \((?<outlet>${agency})\)(?<separator>${dash})`,
    examples: {
      match: [
        {text: 'Jan. 12 (Reuters) - The bridge was closed.', fields: {outlet: 'Reuters', places: [], date: '--01-12'}}
      ],
      // A day of the week is no outlet.
      skip: ['Jan. 12 (Monday) - a holiday - was wet.']
    }
  },
  {
    id: 'en/dateline-agency',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['('],
    pattern: pattern`^\((?<outlet>${agency})\)(?<separator>${dash})`,
    examples: {
      match: [{text: '(Reuters) - Shares rose on Monday.', fields: {outlet: 'Reuters', places: []}}],
      // Brackets that open a sentence.
      skip: ['(Later) - the shares fell again.']
    }
  },
  {
    id: 'en/dateline-place-date',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: ['-', '–', '—', '―', '‒', '−', '_'],
    pattern: pattern`^${noHeadline}(?:\*{2,4} ?)?${transmission}(?<places>${places})(?: ?, ?| [-–—]{1,2} | )(?<date>${date})(?:,? (?<outlet>${outlet}))?(?<separator>${dash})`,
    examples: {
      match: [
        {text: 'SALVADOR, Feb 26 - Showers continued.', fields: {places: ['SALVADOR'], date: '--02-26'}},
        {
          text: 'RPT --LARKFIELD, West Sample, May 2 - Showers continued.',
          fields: {places: ['LARKFIELD, West Sample'], date: '--05-02'}
        },
        {text: 'REFILED --LARKFIELD, May 2 - Showers continued.', fields: {places: ['LARKFIELD'], date: '--05-02'}},
        {text: 'LARKFIELD , May 2 - Showers continued.', fields: {places: ['LARKFIELD'], date: '--05-02'}},
        {text: 'LARKFIELD,May 2 - Showers continued.', fields: {places: ['LARKFIELD'], date: '--05-02'}},
        {
          text: 'LARKFIELD, Colo. - May 2 - Showers continued.',
          fields: {places: ['LARKFIELD, Colo.'], date: '--05-02'}
        },
        {text: 'LARKFIELD, Apirl 2 - Showers continued.', fields: {places: ['LARKFIELD'], date: '--04-02'}},
        {text: '****SALVADOR, Macrh 4 - Showers continued.', fields: {places: ['SALVADOR'], date: '--03-04'}},
        {
          text: 'SAITAMA, Japan, Dec. 9 Kyodo - The bridge was closed on Monday.',
          fields: {places: ['SAITAMA, Japan'], date: '--12-09', outlet: 'Kyodo'}
        }
      ],
      // A month that begins a sentence has no dash; a headline.
      skip: ['London, March 3 was a holiday.', 'FERRY STRIKE TO END JULY 1 - UNION']
    }
  },
  {
    id: 'en/dateline-place-date-blank',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: [', '],
    pattern: pattern`^(?<places>${barePlace}), (?<date>${date})(?<separator>\s+)(?=["“‘]?\p{Lu}\p{Ll}* ?[\p{L}“"])(?=[^\p{Ll}]{0,60}\p{Ll})`,
    note: 'The dash was lost.',
    examples: {
      match: [
        {
          text: 'OSLO, July 23 Former mayor John Doe was buried on Monday, his family said.',
          fields: {places: ['OSLO'], date: '--07-23'}
        }
      ],
      // The date is a part of the sentence.
      skip: ['OSLO, July 23 was the day when the old mayor was buried, his family said.']
    }
  },
  {
    id: 'en/dateline-date',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: ['-'],
    pattern: pattern`^(?<date>${date})(?<separator>\s*-{1,2}\s+)(?=[\p{Lu}\d"“]|\p{Ll}.{0,30}$)(?!.{0,80} - )`,
    note: 'Tables of exchanges have only the date.',
    examples: {
      match: [{text: 'MAY 7  - 0930 hrs gmt', fields: {places: [], date: '--05-07'}}],
      // A clause between dashes.
      skip: ['March 2 - the day of the last ferry - was wet.']
    }
  },
  {
    id: 'en/dateline-place-weekday',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    pattern: pattern`^(?<places>${barePlace}),? (?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?(?<separator>${dash})${sentenceFollows}`,
    examples: {
      match: [
        {text: 'SHAH MINDAH, Thurs. - The river ferry will carry children.', fields: {places: ['SHAH MINDAH']}},
        {text: 'LARKFIELD, Saturday — The river ferry will carry children.', fields: {places: ['LARKFIELD']}}
      ],
      // The day is a part of the sentence.
      skip: ['LARKFIELD, Saturday the first day without a ferry, was quiet.']
    }
  },
  {
    id: 'en/dateline-agency-dash',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: [' -', ' –', ' —', ' _'],
    pattern: pattern`^(?<outlet>\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}*){0,2}) (?<separator>-{1,2}|[–—_]) (?=["“'‘\p{Lu}\d$£])`,
    note: 'Feeds of portals name only the agency.',
    examples: {
      match: [{text: 'AP - The bridge was closed on Monday.', fields: {outlet: 'AP', places: []}}],
      // A clause between dashes; a name that is no outlet.
      skip: ['Reuters - the agency - was founded in London.', 'Jane Roe - The bridge was closed.']
    }
  },
  {
    id: 'en/dateline-place',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: ['-', '–', '—', '_'],
    pattern: pattern`^${noPlaces}(?<places>${barePlace}(?:\/${barePlace}){0,2})(?<separator>\s[-–—_]{1,2}\s|\s?—\s?)${storyFollows}`,
    note: 'Newspapers and their news services omit date and agency.',
    examples: {
      match: [
        {
          text: 'HAYDEN LAKE, Idaho _ The bridge over the lake was closed on Monday after a flood, the county said.',
          fields: {places: ['HAYDEN LAKE, Idaho']}
        },
        {
          text: "CHICAGO _ ``I am in the middle,'' said the ferryman of the town, who has to choose this winter.",
          fields: {places: ['CHICAGO']}
        },
        {
          text: 'N. HOLLOW TWP., Pa. –- The bridge over the river was closed on Monday after a flood, the county said.',
          fields: {places: ['N. HOLLOW TWP., Pa.']}
        },
        {
          text: 'LONDON — The bridge over the river was closed on Monday after a flood, the council said.',
          fields: {places: ['LONDON']}
        }
      ],
      // A label; a line that is in capitals as a whole; a clause between dashes.
      skip: [
        'ANALYSIS — The bridge over the river was closed on Monday after a flood, the council said.',
        'LONDON - THE BRIDGE OVER THE RIVER WAS CLOSED ON MONDAY AFTER A FLOOD, THE COUNCIL SAID ON TUESDAY',
        'UNESCO - an agency of the nations - closed the bridge over the river on Monday after a flood.'
      ]
    }
  },
  {
    id: 'en/dateline-place-region',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: [', '],
    pattern: pattern`^${noPlaces}(?<places>${capsPlace}, ${region}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}, ${region})(?<separator>\s[-–—_]{1,2}\s|\s?—\s?)(?![^.—–]{3,120}\s[—–]\s\p{Ll}[^—–]*$)${sentenceFollows}`,
    certain: true,
    note: 'The state or country after the town confirms a short lead, and a town in lower case.',
    examples: {
      match: [
        {text: 'LARKFIELD, Ohio — It is go time.', fields: {places: ['LARKFIELD, Ohio']}},
        {text: 'Larkfield, Ill. — John Doe threw three innings.', fields: {places: ['Larkfield, Ill.']}},
        {text: 'Port Elm, N.J. - The bridge was closed.', fields: {places: ['Port Elm, N.J.']}},
        {text: 'Port Elm, Oregon — The ferry turned again on Saturday.', fields: {places: ['Port Elm, Oregon']}}
      ],
      // A clause between dashes.
      skip: [
        'Larkfield, Ohio — once the home of nine ferries — has had none since the winter.',
        'Larkfield, Ohio — Birthplace of the ferry — has had none since the winter.'
      ]
    }
  },
  {
    id: 'en/dateline-place-date-colon',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: [': '],
    pattern: pattern`^(?<places>${plainPlaces})(?:, | [-–—] )(?<date>${plainDate})(?<separator>: )${storyFollows}`,
    note: 'Services that monitor broadcasts, and newspapers of South Asia.',
    examples: {
      match: [
        {
          text: 'Springfield, 3 March: The bridge over the river was closed on Monday after a flood, the city council said.',
          fields: {places: ['Springfield'], date: '--03-03'}
        }
      ],
      // A list under a date.
      skip: ['Springfield, 3 March: four goals.']
    }
  },
  {
    id: 'en/dateline-place-colon',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: [': '],
    knownPlaces: true,
    pattern: pattern`^(?<places>${capsPlace}(?:\/${capsPlace}){0,2})(?<separator>: )${storyFollows}`,
    note: 'Newspapers of South and South-East Asia. Only known places: speakers in transcripts look the same.',
    examples: {
      match: [
        {
          text: 'NEW DELHI: The bridge over the river was closed on Monday after a flood, the city council said.',
          fields: {places: ['NEW DELHI']}
        }
      ],
      // Someone speaks.
      skip: ['WITNESS: The bridge over the river was closed on Monday after a flood, the city council said.']
    }
  },
  {
    id: 'en/dateline-place-colon-long',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: [': '],
    knownPlaces: true,
    pattern: pattern`^(?<places>[A-Z][a-z]{2,17}(?: [A-Z][a-z]{2,15})?)(?<separator>: )(?=[“"‘]?\p{Lu}[^.?!:;]{60})`,
    note: 'The same in lower case. Some people have the names of towns: a long sentence must follow.',
    examples: {
      match: [
        {
          text: 'Mumbai: The bridge over the river was closed on Monday after a flood, the city council said.',
          fields: {places: ['Mumbai']}
        }
      ],
      // A short answer; what a town is.
      skip: [
        'Sydney: I never saw the bridge. It was closed on Monday after a flood, the city council said.',
        'Mumbai: the name alone sold a million tickets for the ferry on Monday, the city council said.'
      ]
    }
  },
  {
    id: 'en/dateline-place-blank',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    knownPlaces: true,
    pattern: pattern`^(?<places>\p{Lu}{3,}(?: \p{Lu}{2,}){0,2})(?<separator> )(?=(?:A|After|An|As|At|Five|Four|Hundreds|In|On|Police|The|Thousands|Three|Two|When|With) (?:\p{Lu}?\p{Ll}|\d))`,
    note: 'Nothing separates the place from the lead. Only known places, followed by a word that opens sentences.',
    examples: {
      match: [
        {
          text: 'NEW DELHI The bridge over the river was closed on Monday after a flood, the city council said.',
          fields: {places: ['NEW DELHI']}
        }
      ],
      // A title; a cry; a headline in capitals.
      skip: [
        'WITNESS The bridge over the river was closed on Monday after a flood, the city council said.',
        'NEW DELHI Bridge Is Closed',
        'LONDON THE BRIDGE OVER THE RIVER WAS CLOSED ON MONDAY'
      ]
    }
  },
  {
    id: 'en/dateline-state',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: [', '],
    pattern: pattern`^(?<places>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}, (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]))(?<separator>(?: -{1,2}| [–—_])? )(?=(?:A|After|An|As|At|For|In|On|The|These|This|Those|Two|When)\b)${storyFollows}`,
    note: 'A town with its state runs into the lead without a dash.',
    examples: {
      match: [
        {
          text: 'Sample Creek, VA The bridge over the creek was closed on Monday after a flood, the county said.',
          fields: {places: ['Sample Creek, VA']}
        }
      ],
      // The town is a part of the sentence.
      skip: ['Sample Creek, VA residents found the bridge over the creek closed on Monday, the county said.']
    }
  }
]
