/** Agencies of which nothing but the name is known: their datelines are those of their language. */
import type {Pack} from '../types.ts'

const agency = (name: string, ...names: string[]): Pack => ({name, outlet: {names}, rules: []})

export const agencies: readonly Pack[] = [
  agency('aap', 'AAP', 'Australian Associated Press'),
  agency('afx', 'AFX'),
  agency('ansa', 'ANSA'),
  agency('businessdesk', 'BusinessDesk'),
  agency('canadian-press', 'Canadian Press', 'The Canadian Press'),
  agency('dow-jones', 'Dow Jones', 'Dow Jones Newswires', 'Dow Jones/AP'),
  agency('efe', 'EFE', 'ACAN-EFE', 'EFECOM'),
  agency('ians', 'IANS'),
  agency('interfax', 'Interfax'),
  agency('irna', 'IRNA'),
  agency('itar-tass', 'TASS', 'ITAR-TASS', 'Itar-Tass'),
  agency('notimex', 'NOTIMEX'),
  agency('prensa-latina', 'PRENSA LATINA'),
  agency('ria-novosti', 'RIA Novosti'),
  agency('tanjug', 'Tanjug')
]
