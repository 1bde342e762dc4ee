// What people say to be polite, and what one answers. Knows no facts.

/// Meanings of the words in `politeWords`, in their order.
let politeMeanings = ["hello", "thank you", "goodbye", "yes", "no", "please", "good morning"]

/// A few polite words in languages of the Latin script.
let politeWords: [(language: String, words: [String])] = [
  ("French", ["bonjour", "merci", "au revoir", "oui", "non", "s'il vous plaît", "bonjour"]),
  ("German", ["hallo", "danke", "auf Wiedersehen", "ja", "nein", "bitte", "guten Morgen"]),
  ("Spanish", ["hola", "gracias", "adiós", "sí", "no", "por favor", "buenos días"]),
  ("Italian", ["ciao", "grazie", "arrivederci", "sì", "no", "per favore", "buongiorno"]),
  ("Portuguese", ["olá", "obrigado", "adeus", "sim", "não", "por favor", "bom dia"]),
  ("Dutch", ["hallo", "dank je", "tot ziens", "ja", "nee", "alstublieft", "goedemorgen"]),
  ("Swedish", ["hej", "tack", "hej då", "ja", "nej", "snälla", "god morgon"]),
  ("Danish", ["hej", "tak", "farvel", "ja", "nej", "vær så venlig", "godmorgen"]),
  ("Norwegian", ["hei", "takk", "ha det", "ja", "nei", "vær så snill", "god morgen"]),
  ("Finnish", ["hei", "kiitos", "näkemiin", "kyllä", "ei", "ole hyvä", "hyvää huomenta"]),
  ("Polish", ["cześć", "dziękuję", "do widzenia", "tak", "nie", "proszę", "dzień dobry"]),
  ("Czech", ["ahoj", "děkuji", "na shledanou", "ano", "ne", "prosím", "dobré ráno"]),
  ("Hungarian", ["szia", "köszönöm", "viszontlátásra", "igen", "nem", "kérem", "jó reggelt"]),
  ("Turkish", ["merhaba", "teşekkür ederim", "hoşça kal", "evet", "hayır", "lütfen", "günaydın"]),
  ("Romanian", ["salut", "mulțumesc", "la revedere", "da", "nu", "te rog", "bună dimineața"]),
  ("Indonesian", ["halo", "terima kasih", "selamat tinggal", "ya", "tidak", "tolong", "selamat pagi"]),
  ("Swahili", ["habari", "asante", "kwaheri", "ndiyo", "hapana", "tafadhali", "habari za asubuhi"]),
]

/// The kinds of small talk.
let smallTalkTable: [SmallTalk.Kind] =
  [
    smallTalkOfGreetings, smallTalkOfFarewells, smallTalkOfPraise, smallTalkOfFeelings,
    smallTalkOfRequests, smallTalkOfReplies, smallTalkOfPastimes, smallTalkOfFriendship,
    smallTalkOfInterjections,
  ].flatMap { $0 }
