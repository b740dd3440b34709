import type { reasons as english } from './reasons.en.ts';

export const reasons: typeof english = {
  playerRemoved: 'Deine Lehrkraft hat dich aus diesem Raum genommen.',
  removed: 'Deine Lehrkraft hat dich aus diesem Raum genommen.',
  roundNotOpen: 'Die Zeit ist um: Dieser Zug kam zu spät.',
  roundPaused: 'Deine Lehrkraft hat das Blatt angehalten. Schick den Zug, wenn es weitergeht.',
  otherRound: 'Dieses Blatt ist vorbei: Der Zug kam zu spät.',
  movesUsedUp: 'Du hast alle Versuche verbraucht.',
  moveMisshapen: 'Der Server konnte diesen Zug nicht lesen. Prüf die Zahlen.',
  weightOutOfRange: 'Ein Gewicht liegt außerhalb seines Bereichs.',
  stepTooLong: 'Dieser Schritt ist zu lang.',
  stepTooShort: 'Ein Schritt der Länge 0 führt nirgendwohin.',
  unknownSeat: 'Der Server kennt dich hier nicht. Lade die Seite neu.',
  stopping: 'Der Server startet neu. Du kommst von selbst zurück.',
  elsewhere: 'Du spielst in einem anderen Tab oder Fenster.',
  otherVersion: 'Das Spiel wurde erneuert. Lade die Seite neu.',
  notHello: 'Die Verbindung ging verloren. Versuch es noch einmal.',
  malformed: 'Der Server konnte das nicht lesen.',
  tooFast: 'Zu schnell. Warte einen Moment.',
  gap: 'Unterwegs ging etwas verloren. Lade die Seite neu.',
};
