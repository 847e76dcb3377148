/** Tagalog and Filipino: rules that agencies, papers and sites share. */

import type {Pack, Rule} from '../types.ts'
import {creditRoles, creditRow, deskEnding} from './credit-rows.ts'
import {englishService} from './en-service.ts'
import {tagalogEndings} from './inline-endings.ts'
import {insideLines} from './inside-lines.ts'
import {linesWithDayOf} from './lines-with-day-words.ts'
import {tagalogHeads} from './outlet-heads.ts'
import {outletLines} from './outlet-lines.ts'
import {releaseHeads} from './release-heads.ts'
import {runOnLabels} from './run-on-labels.ts'
import {storyCues} from './story-cues.ts'
import {tagalogService} from './tl-service.ts'
import {tagalogSources, tagalogSourceWords} from './tl-sources.ts'
import {tagalogWeb} from './tl-web.ts'
import {tagalogWords} from './tl-words.ts'

/** What English pages say about themselves: Filipino pages say it in English, too. */
const inEnglish: readonly Rule[] = englishService.map((rule) => ({...rule, id: rule.id.replace('en/', 'tl/english-')}))

export const tagalog: Pack = {
  name: 'tl',
  language: 'tl',
  vocabulary: {...tagalogWords, creditRoles: creditRoles('tl'), sources: tagalogSourceWords},
  rules: [
    ...linesWithDayOf('tl', tagalogWords),
    ...releaseHeads.tl,
    creditRow('tl'),
    deskEnding('tl'),
    ...tagalogWeb,
    ...tagalogHeads,
    ...tagalogService,
    ...(outletLines['tl'] ?? []),
    ...inEnglish,
    ...tagalogSources,
    ...tagalogEndings,
    ...runOnLabels('tl'),
    ...storyCues('tl'),
    ...insideLines('tl')
  ]
}
