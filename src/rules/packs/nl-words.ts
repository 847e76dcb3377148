/** Dutch: months, days and places as copy names them. */
import type {Vocabulary} from '../types.ts'

const list = (names: string) => names.split(/\s*[,\n]\s*/).filter(Boolean)

/** Towns in datelines of the Netherlands and Flanders, and foreign ones in their Dutch spelling. */
const places = list(`
Amsterdam, Rotterdam, Den Haag, 's-Gravenhage, Utrecht, Eindhoven, Groningen, Tilburg, Almere, Breda, Nijmegen, Apeldoorn, Arnhem, Haarlem, Enschede, Amersfoort, Zaandam, Den Bosch, 's-Hertogenbosch,
Hoofddorp, Zwolle, Zoetermeer, Leiden, Leeuwarden, Maastricht, Dordrecht, Ede, Alphen aan den Rijn, Alkmaar, Emmen, Delft, Venlo, Deventer, Sittard, Helmond, Oss, Hilversum, Heerlen, Hengelo, Assen,
Lelystad, Roosendaal, Bergen op Zoom, Middelburg, Vlissingen, Terneuzen, Gouda, Purmerend, Schiedam, Vlaardingen, Roermond, Hoorn, Den Helder, Doetinchem, Veenendaal, Zeist, Nieuwegein, Schiphol, Drachten,
Heerenveen, Sneek, Meppel, Hoogeveen, Almelo, Kampen, Harderwijk, Barneveld, Tiel, Waalwijk, Weert, Gorinchem, Spijkenisse, IJmuiden, Velsen, Beverwijk, Zandvoort, Aalsmeer, Amstelveen,
Brussel, Antwerpen, Gent, Brugge, Leuven, Mechelen, Aalst, Hasselt, Genk, Kortrijk, Oostende, Roeselare, Luik, Namen, Bergen, Charleroi, Sint-Niklaas, Turnhout, Dendermonde, Zaventem, Vilvoorde,
Halle, Ieper, Tongeren, Eupen, Doornik, Paramaribo, Willemstad, Oranjestad, Philipsburg,
Londen, Parijs, Berlijn, Frankfurt, Keulen, München, Hamburg, Rome, Milaan, Turijn, Madrid, Barcelona, Lissabon, Athene, Wenen, Zürich, Genève, Bern, Luxemburg, Straatsburg, Rijsel, Kopenhagen, Stockholm,
Oslo, Helsinki, Warschau, Praag, Boedapest, Boekarest, Sofia, Belgrado, Zagreb, Kiev, Kyiv, Minsk, Moskou, Istanbul, Ankara, Jeruzalem, Tel Aviv, Gaza, Beiroet, Damascus, Bagdad, Teheran, Riyad, Caïro,
Tripoli, Tunis, Algiers, Rabat, Nairobi, Johannesburg, Pretoria, Kaapstad, Kinshasa, Kabul, Islamabad, New Delhi, Mumbai, Bangkok, Hanoi, Singapore, Jakarta, Kuala Lumpur, Manilla, Peking, Beijing,
Shanghai, Hongkong, Taipei, Tokio, Seoul, Pyongyang, Sydney, Melbourne, Canberra, Washington, New York, Los Angeles, San Francisco, Chicago, Boston, Miami, Toronto, Ottawa, Mexico-Stad, Havana, Caracas,
Bogota, Lima, Santiago, Buenos Aires, Rio de Janeiro, São Paulo, Brasilia
`)

export const dutchWords: Vocabulary = {
  months: {
    januari: 1,
    februari: 2,
    maart: 3,
    april: 4,
    mei: 5,
    juni: 6,
    juli: 7,
    augustus: 8,
    september: 9,
    oktober: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mrt: 3,
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
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  dayParts: ['ochtend', 'middag', 'avond', 'nacht'],
  dateOrder: 'day-first',
  jobTitles:
    'redacteur redactrice verslaggever verslaggeefster correspondent correspondente journalist journaliste'.split(' '),
  placeJoiners: ['en'],
  places
}
