/** Parts of English patterns that distinguish people and agencies in credits from the sentences of a story. */

/** A word of a name: "Jane", "O'Brien", "CNN’s", "J.D.", "St."; a longer word with a full stop ends a sentence. */
export const nameWord = String.raw`(?:\p{Lu}[\p{L}\p{M}\d'’&@/-]*|(?:\p{Lu}\p{L}{0,2}\.)+(?:\p{Lu}\b)?|@\w{1,30})`

/** Small words between the names in credits. None is a verb: with any other word between names, the line is a sentence. */
const between =
  '(?:a|an|and|at|based|both|by|for|from|in|near|of|on|the|to|with|via|also|who|freelance|special|staff|senior|chief|deputy|associate|assistant|political|business|sports?|science|health|national|foreign|legal|medical|technology|entertainment|contributing|writers?|reporters?|correspondents?|editors?|columnists?|producers?|researchers?|photographers?|journalists?|videographers?|stringers?|interns?|contributors?|analysts?|bureaus?|chiefs?|news|newsroom|wires?|services?|agency|agencies|colleagues?|teams?|al|bin|binti|da|de|del|della|di|dos|du|el|la|le|van|von|der|y)'

/** A word in a list of people: of a name, or between names. */
export const peopleWord = `(?:${nameWord}|${between})`

/** Names with titles, places and outlets: "AP writers Jane Roe in Oslo, Norway, and John Doe". */
export const people = String.raw`${nameWord}(?:[,;]? ${peopleWord}){0,40}`

/** A place or an outlet, not a list. */
export const fewNames = String.raw`(?:the )?${nameWord}(?:,? ${nameWord}){0,5}`

/** Names after a small word: "the newsroom in Oslo". */
export const peopleOrDesk = String.raw`(?:(?:our|other|various|multiple|online) )?${peopleWord}(?:[,;]? ${peopleWord}){0,40}`

/** Exactly one person. */
export const person = String.raw`${nameWord}(?: (?:${nameWord}|al|bin|binti|da|de|del|di|du|el|la|le|van|von|der)){1,4}`

/** Agencies whose name alone is a credit. */
export const agency =
  '(?:AAP|ABNA|AFP|AGI|AKI|ANI|ANP|ANSA|AP|APA|APP|ATS|BBC|Belga|BELGA|Bernama|BERNAMA|Bloomberg|BTA|CP|CNA|CNN|dpa|DPA|EFE|HINA|IANS|Interfax|IRNA|ITAR-TASS|JIJI|KUNA|Kyodo|KYODO|LUSA|MENA|MTI|NAMPA|NAN|NTB|NZME|PA|PA Media|Petra|PTI|PNA|QNA|Reuters?|REUTERS?|RIA Novosti|SANA|SPA|Sputnik|STT|TASS|Tasnim|TT|UNB|UNI|UPI|VNA|VOA|WAM|Xinhua|XINHUA|Yonhap|YONHAP|ZUMA|Associated Press|The Associated Press|Agence France-Presse|Canadian Press|The Canadian Press|Press Association|Press Trust of India|Thomson Reuters)'

/** A speaker: then the line is a sentence of the story, whatever its beginning. */
export const nobodySays = String.raw`(?!.*(?:[,?!.]["”’]?|["”]) (?:[\p{L}'’.-]+ ){0,5}(?:said|says|told|wrote|asked|added|warned|ruled|wants?|wanted|begs?|begged|joked|recalls?|recalled|thought|urged|promised|reported|announced|argued|claimed)\b)`
