/** Swedish: months, days and places as copy names them. */
import type {Vocabulary} from '../types.ts'

const list = (names: string) => names.split(/\s*[,\n]\s*/).filter(Boolean)

/** Towns in datelines of Sweden and Finland, and foreign ones in their Swedish spelling. */
const places = list(`
Stockholm, Göteborg, Malmö, Uppsala, Västerås, Örebro, Linköping, Helsingborg, Jönköping, Norrköping, Lund, Umeå, Gävle, Borås, Södertälje, Eskilstuna, Halmstad, Växjö, Karlstad, Sundsvall, Östersund, Trollhättan,
Luleå, Kalmar, Falun, Kristianstad, Karlskrona, Skövde, Uddevalla, Skellefteå, Visby, Kiruna, Nyköping, Landskrona, Solna, Helsingfors, Åbo, Vasa, Mariehamn, Köpenhamn, Oslo, Reykjavik, Berlin, Hamburg, London,
Paris, Bryssel, Haag, Amsterdam, Rom, Madrid, Aten, Wien, Genève, Zürich, Warszawa, Prag, Budapest, Kiev, Kyjiv, Minsk, Moskva, Tallinn, Riga, Vilnius, Istanbul, Ankara, Jerusalem, Tel Aviv, Gaza, Beirut, Damaskus,
Bagdad, Teheran, Riyadh, Kairo, Tripoli, Nairobi, Johannesburg, Pretoria, Kabul, Islamabad, New Delhi, Bangkok, Hanoi, Singapore, Jakarta, Manila, Peking, Shanghai, Hongkong, Taipei, Tokyo, Seoul, Pyongyang, Sydney,
Canberra, Washington, New York, Los Angeles, San Francisco, Chicago, Boston, Miami, Toronto, Ottawa, Mexico City, Havanna, Caracas, Bogotá, Lima, Santiago, Buenos Aires, Rio de Janeiro, São Paulo, Brasília
`)

export const swedishWords: Vocabulary = {
  months: {
    januari: 1,
    februari: 2,
    mars: 3,
    april: 4,
    maj: 5,
    juni: 6,
    juli: 7,
    augusti: 8,
    september: 9,
    oktober: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    okt: 10,
    nov: 11,
    dec: 12
  },
  weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  dayParts: ['morgon', 'förmiddag', 'eftermiddag', 'kväll', 'natt'],
  dateOrder: 'day-first',
  dayMarks: [':e', 'e'],
  placeJoiners: ['och'],
  places
}
