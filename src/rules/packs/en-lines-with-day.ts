/** English: the line that says who wrote and when. */

import type {Rule, Vocabulary} from '../types.ts'
import {linesWithDay} from './lines-with-day.ts'

export const englishLinesWithDay = (vocabulary: Pick<Vocabulary, 'months' | 'weekdays'>): Rule[] =>
  linesWithDay({
    language: 'en',
    by: 'by|posted by|written by|story by|reported by|published by|from',
    labels:
      'published|updated|posted|last updated|first published|modified|last modified|created|published on|updated on|posted on|published at|updated at|published date|updated date',
    at: 'at',
    desks: 'Desk|Correspondent|Bureau|Reporter|Staff|Writer|Service|Report|Team',
    reading: 'min|mins|minute|minutes|read',
    vocabulary,
    byline: {
      match: [
        {text: 'By Jane Roe | Updated: Nov 12, 2024, 10:15 IST', fields: {names: ['Jane Roe']}},
        {text: 'By Jane Roe, Sample Herald | Published 8:00am, 12 Nov 2024', fields: {}},
        'By Jane Roe Published 12 Nov 2024, 10:15 GMT',
        'By: Jane Roe Posted: Nov 12, 2024 / 05:12 PM CST Updated: Nov 12, 2024 / 06:10 PM CST',
        'By JANE ROE Nov. 12, 2024',
        'By Jane Roe | jane@sample.example | Nov 12, 2024',
        'By Jane Roe on August 14, 2017',
        'Written by Jane Roe | New Quay | Updated: November 12, 2024 10:15 IST'
      ],
      skip: [
        // Sentences: a verb, a day in the story.
        'By Jane Roe’s count, Nov 12, 2024 was the last day of the ferry.',
        'By Nov 12, 2024 the bridge will be open.',
        'From Monday, November 11, 2024, the bridge is closed.'
      ]
    },
    note: {
      match: [
        {text: 'Jane Roe • Nov 12, 2024', fields: {published: '2024-11-12'}},
        {text: 'Sample News Desk | Nov 12, 2024 | 10:15 IST', fields: {published: '2024-11-12'}},
        {text: 'SAMPLE NEWS - Nov 12, 2024 - 14:05 | All, World', fields: {published: '2024-11-12'}},
        'Jane Roe, Sample Herald | Published 8:00am, 12 Nov 2024',
        'Jane Roe · 12 November 2024 · 4 min read',
        'Sample Times / Nov 12, 2024, 10:15 IST',
        'Jane Roe Published: Nov 12, 2024',
        'Jane Roe Nov 12, 2024, 10:15 am',
        'News Desk November 12, 2024'
      ],
      skip: [
        // A dateline, which may fill its line; a sentence; a result.
        'OSLO - Nov 12, 2024',
        'Oslo, 12 November 2024 10:15',
        'Old Bridge Opens On November 12, 2024',
        'Roe - Nov 12, 2024 was her day.',
        'Oslo United | 3-1'
      ]
    },
    dayAndByline: {
      match: [{text: '12 Nov 2024, 10:15 GMT | By Jane Roe, Sample Herald', fields: {}}],
      // A sentence.
      skip: ['Nov 12, 2024 was the day set by Jane Roe.']
    },
    dayFirst: {
      match: [{text: 'Nov 12, 2024 | Jane Roe', fields: {published: '2024-11-12'}}],
      skip: [
        // What was on that day.
        'Nov 12, 2024 was the last day of the ferry.',
        'Nov 12, 2024: Oslo'
      ]
    }
  })
