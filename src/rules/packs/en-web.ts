/** What English news sites leave around a story when a page is turned into text. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

export const englishWeb: readonly Rule[] = [
  {
    id: 'en/photo-credit',
    label: 'caption',
    zone: 'anywhere',
    needs: ['/', 'photo', 'getty'],
    pattern: pattern`^.{10,600}[([](?:(?:File |Courtesy )?[Pp]hotos?(?: by|:| courtesy of) [^()[\]]{2,60}|\p{Lu}{2,8} [Pp]hotos?\/[^()[\]]{2,60}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} ?\/ ?\p{Lu}[^()[\]]{1,60}|Getty Images)[)\]](?: ?@\w{1,30})?$`,
    shape: {length: 700},
    note: 'A caption names its photographer and the house in brackets at its end.',
    examples: {
      match: [
        'The old bridge over the river on Saturday, Nov. 11, 2017. (Jane Roe/Sample Review) @janeroe',
        'Workers repair the bridge on Monday. (AP Photo/John Doe)'
      ],
      // Initials at the end of the story.
      skip: ['The bridge over the river will be open again on Monday, the council said. (jr/jd)']
    }
  },
  {
    id: 'en/photo-line',
    label: 'caption',
    zone: 'anywhere',
    needs: ['photo', 'image', 'logo', 'video', 'reuters/'],
    pattern: pattern`^(?:FILE PHOTO ?: .{5,400}|\(?(?:Logo|Photo|Image|Video|Infographic)(?: \d)? ?(?:-|–|:) ?https?:\/\/\S+ ?\)?|.{10,500} REUTERS\/\p{Lu}[\p{L} .'’-]{3,40})$`,
    shape: {length: 560},
    examples: {
      match: [
        'Logo - http://photos.sample.example/1.jpg',
        '(Logo: http://photos.sample.example/1.jpg )',
        'FILE PHOTO: The old bridge over the river'
      ],
      // A sentence.
      skip: ['Photo: a word that the council never used.']
    }
  },
  {
    id: 'en/site-furniture',
    label: 'boilerplate:other',
    zone: 'tail',
    needs: [
      'about',
      'posts',
      'popular',
      'latest',
      'trending',
      'most ',
      'leave a',
      'previous',
      'next',
      'recent',
      'stories',
      'news',
      'listen',
      'print'
    ],
    pattern: patternAnyCase`^(?:about the authors?|popular(?: posts| now| stories)?|recent (?:posts|comments|stories)|latest(?: news| posts| stories| headlines)?|trending(?: now| news| stories)?|most (?:read|viewed|popular|shared|commented)|leave a (?:reply|comment)|(?:previous|next) (?:post|article|story)|top (?:news|stories)|all news|listen to (?:this )?(?:article|story)|print this (?:page|article))$`,
    shape: {words: 5},
    examples: {
      match: ['About The Author', 'Recent Posts', 'Latest', 'Top News'],
      // Headings of a story.
      skip: ['Latest Flood Figures', 'About the Bridge']
    }
  },
  {
    id: 'en/related-posts',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['related posts', 'similar', 'for the full'],
    pattern: patternAnyCase`^(?:related posts?|similar (?:posts|stories|articles)|for the full (?:text|version)[^.]{0,40}, (?:visit|see|go to|click)(?: here)?:?(?: \S+)?)$`,
    block: {lines: 'any', most: 1, until: /^(?!https?:\/\/)/u},
    examples: {
      match: ['Related Posts', 'For the full text of this release, visit\nhttps://www.sample.example/release'],
      // A sentence.
      skip: ['For the full text of the law the minister waited until Monday.']
    }
  },
  {
    id: 'en/source-link',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'source'},
    needs: ['source', 'original'],
    pattern: patternAnyCase`^(?:source link|original (?:article|source|story)(?: link)?|source article|via source)\.?$`,
    examples: {
      match: ['Source link'],
      // A sentence.
      skip: ['Source links to terror, police said.']
    }
  }
]
