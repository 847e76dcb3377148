/** More agencies of countries where Spanish, Portuguese, French or Italian is spoken. */
import type {Pack} from '../types.ts'

const agency = (language: string, name: string, ...names: string[]): Pack => ({
  name,
  language,
  outlet: {names},
  rules: []
})

export const romanceAgencies: readonly Pack[] = [
  agency('es', 'abi', 'ABI', 'Agencia Boliviana de Información'),
  agency('es', 'avn', 'AVN', 'Agencia Venezolana de Noticias'),
  agency('es', 'cimac', 'CIMAC', 'cimacnoticias'),
  agency('es', 'cnn-espanol', 'CNNMéxico', 'CNN Español', 'CNN en Español'),
  agency('es', 'colprensa', 'Colprensa'),
  agency('es', 'noticias-argentinas', 'Noticias Argentinas'),
  agency('es', 'servimedia', 'Servimedia'),
  agency('pt', 'aim', 'AIM'),
  agency('pt', 'angop', 'Angop'),
  agency('pt', 'inforpress', 'Inforpress'),
  agency('pt', 'uol-folhapress', 'UOL/Folhapress'),
  agency('fr', 'aib', 'AIB'),
  agency('fr', 'aps', 'APS'),
  agency('fr', 'map', 'MAP'),
  agency('fr', 'relaxnews', 'Relaxnews', 'ETX Daily Up'),
  agency('fr', 'tap', 'TAP'),
  agency('it', 'ansa-partners', 'ANSA-AFP', 'ANSA-AP'),
  agency('it', 'dire', 'DIRE'),
  agency('it', 'nove-colonne', '9Colonne'),
  agency('it', 'radiocor', 'Radiocor', 'Il Sole 24 Ore Radiocor', 'Il Sole 24 Ore Radiocor Plus'),
  agency('it', 'teleborsa', 'Teleborsa'),
  agency('it', 'tmnews', 'TMNews')
]
