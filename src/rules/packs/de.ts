/** German: rules that agencies and sites share. */

import type {Pack} from '../types.ts'
import {aboutWriters} from './about-writers.ts'
import {creditRoles, creditRow, deskEnding} from './credit-rows.ts'
import {germanCredits} from './de-credits.ts'
import {germanDatelines} from './de-datelines.ts'
import {germanService} from './de-service.ts'
import {germanSources, germanSourceWords} from './de-sources.ts'
import {germanWeb} from './de-web.ts'
import {germanWords} from './de-words.ts'
import {germanEndings} from './inline-endings.ts'
import {insideLines} from './inside-lines.ts'
import {linesWithDayOf} from './lines-with-day-words.ts'
import {germanHeads} from './outlet-heads.ts'
import {outletLines} from './outlet-lines.ts'
import {pageRemnants} from './page-remnants.ts'
import {releaseHeads} from './release-heads.ts'
import {runOnLabels} from './run-on-labels.ts'
import {storyCues} from './story-cues.ts'
import {germanVideoTeasers} from './video-teasers.ts'

export const german: Pack = {
  name: 'de',
  language: 'de',
  vocabulary: {...germanWords, creditRoles: creditRoles('de'), sources: germanSourceWords},
  rules: [
    ...germanDatelines,
    ...germanHeads,
    ...linesWithDayOf('de', germanWords),
    ...releaseHeads.de,
    creditRow('de'),
    deskEnding('de'),
    ...germanCredits,
    ...germanWeb,
    ...germanService,
    ...germanVideoTeasers,
    aboutWriters.de,
    ...(outletLines['de'] ?? []),
    ...germanSources,
    ...germanEndings,
    ...runOnLabels('de'),
    ...pageRemnants('de'),
    ...storyCues('de'),
    ...insideLines('de')
  ]
}
