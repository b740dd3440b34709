const en = {
  title: 'Does this network let the game through?',
  brief: 'Open this page in the classroom, on the network that the phones will use.',
  running: 'Trying …',
  websocket: 'Fast line (websocket)',
  polling: 'Slow line (plain requests)',
  reached: (ms: string) => `reached, ${ms} ms there and back`,
  blocked: 'does not get through',
  good: 'All is well. The class can play here.',
  goodSlow: 'It works, but answers take long: more than half a second. Moves will feel slow.',
  onlyPolling:
    'The fast line is blocked here. The game takes the slow one by itself: it works, a little slower.',
  none: 'The server does not answer from here. Is this device in the same network as the server? Many guest networks keep devices apart.',
  again: 'Try again',
  address: 'This page was opened at',
  local: 'This address works on this machine only. Open the check at an address that phones can reach.',
};

const de: typeof en = {
  title: 'Lässt dieses Netz das Spiel durch?',
  brief: 'Öffne diese Seite im Klassenzimmer, in dem Netz, in dem auch die Telefone sein werden.',
  running: 'Wird geprüft …',
  websocket: 'Schnelle Leitung (Websocket)',
  polling: 'Langsame Leitung (einfache Anfragen)',
  reached: (ms) => `erreicht, ${ms} ms hin und zurück`,
  blocked: 'kommt nicht durch',
  good: 'Alles gut. Hier kann die Klasse spielen.',
  goodSlow: 'Es geht, aber Antworten brauchen mehr als eine halbe Sekunde. Züge werden sich zäh anfühlen.',
  onlyPolling:
    'Die schnelle Leitung ist hier gesperrt. Das Spiel nimmt von selbst die langsame: Es geht, nur etwas langsamer.',
  none: 'Der Server antwortet von hier aus nicht. Ist dieses Gerät im selben Netz wie der Server? Viele Gastnetze trennen die Geräte voneinander.',
  again: 'Noch einmal prüfen',
  address: 'Diese Seite wurde geöffnet unter',
  local:
    'Diese Adresse geht nur auf diesem Rechner. Öffne die Prüfung unter einer Adresse, die Telefone erreichen.',
};

export const checkWords = { en, de };
