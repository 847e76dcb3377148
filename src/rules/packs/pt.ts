/** Portuguese: rules that agencies, papers and sites share. */

import type {Pack} from '../types.ts'
import {aboutWriters} from './about-writers.ts'
import {creditRoles, creditRow, deskEnding} from './credit-rows.ts'
import {portugueseEndings} from './inline-endings.ts'
import {insideLines} from './inside-lines.ts'
import {linesWithDayOf} from './lines-with-day-words.ts'
import {outletLines} from './outlet-lines.ts'
import {pageRemnants} from './page-remnants.ts'
import {portugueseCredits} from './pt-credits.ts'
import {portugueseDatelines} from './pt-datelines.ts'
import {portugueseService} from './pt-service.ts'
import {portugueseSources, portugueseSourceWords} from './pt-sources.ts'
import {portugueseWeb} from './pt-web.ts'
import {portugueseWords} from './pt-words.ts'
import {releaseHeads} from './release-heads.ts'
import {runOnLabels} from './run-on-labels.ts'
import {storyCues} from './story-cues.ts'

export const portuguese: Pack = {
  name: 'pt',
  language: 'pt',
  vocabulary: {...portugueseWords, creditRoles: creditRoles('pt'), sources: portugueseSourceWords},
  rules: [
    ...portugueseDatelines,
    ...linesWithDayOf('pt', portugueseWords),
    ...releaseHeads.pt,
    creditRow('pt'),
    deskEnding('pt'),
    ...portugueseWeb,
    ...portugueseCredits,
    ...portugueseService,
    aboutWriters.pt,
    ...(outletLines['pt'] ?? []),
    ...portugueseSources,
    ...portugueseEndings,
    ...runOnLabels('pt'),
    ...pageRemnants('pt'),
    ...storyCues('pt'),
    ...insideLines('pt')
  ]
}
