/** French words that the parser needs, and places in its datelines. */
import {list} from '../places.ts'
import type {Vocabulary} from '../types.ts'

export const frenchPlaces = list(`
Paris, Marseille, Lyon, Toulouse, Nice, Nantes, Montpellier, Strasbourg, Bordeaux, Lille, Rennes, Reims, Le Havre, Saint-Étienne, Saint-Etienne,
Toulon, Grenoble, Dijon, Angers, Nîmes, Villeurbanne, Clermont-Ferrand, Le Mans, Aix-en-Provence, Brest, Tours, Amiens, Limoges, Annecy, Perpignan,
Metz, Besançon, Orléans, Rouen, Mulhouse, Caen, Nancy, Saint-Denis, Argenteuil, Montreuil, Roubaix, Tourcoing, Avignon, Dunkerque, Poitiers,
Créteil, Versailles, Nanterre, Bobigny, Pau, La Rochelle, Calais, Cannes, Antibes, Ajaccio, Bastia, Lorient, Quimper, Vannes, Troyes, Chambéry,
Valence, Bourges, Colmar, Charleville-Mézières, Saint-Malo, Bayonne, Biarritz, Lourdes, Tarbes, Albi, Rodez, Cayenne, Fort-de-France,
Pointe-à-Pitre, Saint-Pierre, Mamoudzou, Nouméa, Papeete, Bruxelles, Anvers, Gand, Liège, Charleroi, Namur, Mons, Bruges, Louvain, Tournai, Arlon,
Verviers, Wavre, Ostende, Luxembourg, Esch-sur-Alzette, Genève, Lausanne, Berne, Zurich, Bâle, Fribourg, Neuchâtel, Sion, Delémont,
La Chaux-de-Fonds, Bienne, Montreux, Vevey, Yverdon, Coire, Saint-Gall, Lucerne, Lugano, Bellinzone, Davos, Monaco, Montréal, Québec, Ottawa,
Toronto, Gatineau, Sherbrooke, Trois-Rivières, Saguenay, Laval, Longueuil, Lévis, Rimouski, Moncton, Winnipeg, Vancouver, Calgary, Edmonton,
Halifax, Victoria, Regina, Fredericton, Lac-Mégantic, Washington, New York, Los Angeles, Chicago, Houston, Miami, Boston, San Francisco,
La Nouvelle-Orléans, Philadelphie, Atlanta, Las Vegas, Seattle, Nations unies, Mexico, La Havane, Port-au-Prince, Bogota, Caracas, Lima, Quito,
La Paz, Santiago, Buenos Aires, Montevideo, Asuncion, Brasilia, Rio de Janeiro, Rio, Sao Paulo, Londres, Manchester, Edimbourg, Belfast, Dublin,
Amsterdam, La Haye, Rotterdam, Berlin, Francfort, Munich, Hambourg, Cologne, Vienne, Rome, Milan, Naples, Turin, Venise, Florence, Palerme,
Cité du Vatican, Vatican, Athènes, Istanbul, Ankara, Nicosie, Madrid, Barcelone, Lisbonne, Porto, Varsovie, Prague, Budapest, Bucarest, Sofia,
Belgrade, Sarajevo, Zagreb, Ljubljana, Skopje, Tirana, Pristina, Kiev, Kyiv, Moscou, Saint-Pétersbourg, Minsk, Vilnius, Riga, Tallinn, Stockholm,
Oslo, Copenhague, Helsinki, Reykjavik, Tbilissi, Erevan, Bakou, Jérusalem, Tel-Aviv, Gaza, Ramallah, Beyrouth, Damas, Amman, Bagdad, Téhéran,
Ryad, Riyad, Doha, Dubaï, Abou Dhabi, Koweït, Sanaa, Le Caire, Tripoli, Tunis, Sfax, Alger, Oran, Constantine, Annaba, Béjaïa, Tizi Ouzou, Sétif,
Rabat, Casablanca, Tanger, Marrakech, Fès, Agadir, Nouakchott, Dakar, Saint-Louis, Thiès, Bamako, Conakry, Abidjan, Yamoussoukro, Bouaké,
Ouagadougou, Niamey, Lomé, Cotonou, Accra, Lagos, Abuja, Yaoundé, Douala, Libreville, Brazzaville, Pointe-Noire, Kinshasa, Goma, Bukavu, Lubumbashi,
Bangui, N'Djamena, N’Djaména, Khartoum, Addis-Abeba, Djibouti, Nairobi, Kampala, Kigali, Bujumbura, Antananarivo, Moroni, Port-Louis, Johannesburg,
Pretoria, Le Cap, Luanda, Maputo, Pékin, Shanghai, Hong Kong, Taipei, Tokyo, Séoul, Pyongyang, New Delhi, Bombay, Islamabad, Kaboul, Katmandou,
Dacca, Colombo, Bangkok, Hanoï, Phnom Penh, Vientiane, Rangoun, Jakarta, Kuala Lumpur, Singapour, Manille, Sydney, Melbourne, Canberra, Wellington
`)

export const frenchWords: Vocabulary = {
  months: {
    janvier: 1,
    février: 2,
    fevrier: 2,
    mars: 3,
    avril: 4,
    mai: 5,
    juin: 6,
    juillet: 7,
    août: 8,
    aout: 8,
    septembre: 9,
    octobre: 10,
    novembre: 11,
    décembre: 12,
    decembre: 12,
    janv: 1,
    jan: 1,
    févr: 2,
    fév: 2,
    fev: 2,
    avr: 4,
    juil: 7,
    sept: 9,
    oct: 10,
    nov: 11,
    déc: 12,
    dec: 12
  },
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  dayParts: ['matin', 'midi', 'après-midi', 'soir', 'dernier', 'prochain'],
  dateOrder: 'day-first',
  jobTitles:
    'journaliste correspondant correspondante envoyé envoyée rédacteur rédactrice chroniqueur chroniqueuse'.split(' '),
  dayMarks: ['er'],
  placeJoiners: ['et'],
  leadWords: ['le', 'la', 'les', 'un', 'une', 'des', 'au', 'en', 'selon', 'plus', 'deux', 'trois', 'après'],
  places: [],
  ownPlaces: frenchPlaces
}
