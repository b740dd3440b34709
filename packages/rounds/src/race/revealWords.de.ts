import type { en } from './revealWords.en.ts';

export const de: typeof en = {
  fate: { crawl: 'kriecht', arrive: 'kommt an', bounce: 'springt', boom: 'bumm' },
  fateSays: {
    crawl: 'zu klein: die Schritte gehen aus',
    arrive: 'groß genug, um anzukommen, klein genug, um zu bleiben',
    bounce: 'jeder Schritt über die Sohle und zurück',
    boom: 'jeder Schritt landet höher als der letzte',
  },
  runs: (count) => (count === 1 ? '1 Lauf' : `${count} Läufe`),
  nobodyHere: 'niemand',
  atRate: (rate, momentum) => (momentum === null ? `Rate ${rate}` : `Rate ${rate}, Schwung ${momentum}`),
  limit: (rate) => `Grenze 2/Krümmung = ${rate}`,
  limitMany: (rate) => `Grenze ${rate}`,
  million: (count) => `${count} Millionen`,
  finalLoss: 'Verlust am Ende',
  rateAxis: 'Lernrate (log)',
  overRate: (limit) =>
    `Der Verlust am Ende eines Laufs über seiner Lernrate. Jenseits von ${limit} enden Läufe höher, als sie begannen.`,
  bestIs: (name, chosen) => `Am besten: ${name}, ${chosen}`,
  bestOfClass: (chosen) => `Beste der Klasse, ${chosen}`,
  middle: 'Mitte der Klasse',
  parOne: (rate) => `Beste bekannte Rate, ${rate}`,
  parMomentum: (rate, momentum) => `Rate ${rate} mit Schwung ${momentum}`,
  parStandard: (rate) => `Standardisiert, Rate ${rate}`,
  plain: 'Beste ohne Schwung',
  plainRaw: 'Beste in Roheinheiten',
  lowestPossible: 'Kleinstmöglich',
  youPlace: (place, players) => `Du, Platz ${place} von ${players}`,
  you: 'Du',
  noRun: 'kein Lauf',
  divergedOnly: 'divergiert',
  start: 'Start',
  raw: 'Roheinheiten',
  standardised: 'standardisiert',
  condition: (times) => `Die Schlucht ist quer ${times} Mal so gekrümmt wie längs.`,
  round: 'Eine runde Schüssel: in jeder Richtung gleich steil.',
  rawMap: (right, down) =>
    `Zickzack quer. Der tiefste Punkt liegt ${right} weiter rechts und ${down} unterhalb dieses Blatts.`,
  standardMap: (rate) => `Geradewegs hinab: mit Rate ${rate} in einem Schritt.`,
  rawMapLabel:
    'Karte in Roheinheiten: der Weg springt von Wand zu Wand der Schlucht und kommt längs nicht voran.',
  standardMapLabel:
    'Karte der standardisierten Aufgabe: runde Höhenlinien, der Weg führt gerade in ihre Mitte.',
  rawAxes: 'g je mm →, g ↑',
  standardAxes: 'Gewicht →, Bias ↑',
  standardisedCount: (count, of) => `${count} von ${of} haben standardisiert.`,
  sheetLabel: (players) => `Die gedruckte Schlucht mit den besten Läufen von ${players}.`,
  madeUp: (condition) =>
    `Erfundenes Testgelände, eine quadratische Form: quer zum Tal ${condition}-mal so gekrümmt wie längs.`,
  penguins: 'Palmer-Pinguine, 342 von drei Arten (Gorman, Williams, Fraser 2014; CC0).',
  noInt2: 'Der Verlust eines Netzes mit einem Gewicht, über drei Punkten (NIST, NoInt2).',
  nobody: 'Niemand ist gelaufen. Dieses Gelände hat gewartet.',
  bestWalk: 'beste',
  middleWalk: 'Mitte',
  withMomentum: (momentum) => `Schwung ${momentum}`,
  withoutMomentum: 'ohne Schwung',

  askLimit: 'Wann landet ein Schritt höher, als er begann?',
  choicesLimit: [
    'Immer wenn die Rate größer als 1 ist',
    'Wenn er mehr als doppelt so weit geht wie bis zum Boden',
    'Immer wenn es steil ist',
  ],
  askRavine: 'Warum half in Roheinheiten keine Rate?',
  choicesRavine: [
    '15 Schritte reichen für keine Aufgabe',
    'Eine Rate, die quer zur Schlucht passt, ist längs zu klein',
    'Die Pinguine liegen nicht auf einer Geraden',
  ],
  askMomentum: 'Was tut Schwung in einer Schlucht?',
  choicesMomentum: [
    'Er vergrößert jeden Schritt um denselben Faktor',
    'Hin und Her hebt sich auf, was längs geht, sammelt sich',
    'Er senkt den Verlust des tiefsten Punkts',
  ],
  whyStep:
    'Die Krümmung sagt, wie schnell die Steigung mit dem Abstand zum Boden wächst: Steigung = Krümmung × Abstand. Ein Schritt, Rate × Steigung, ändert den Abstand also um den Faktor 1 − Rate × Krümmung.',
  whyLimit: (curvature, limit) =>
    `Hier ist die Krümmung ${curvature}. Über 2 / ${curvature} = ${limit} liegt der Faktor jenseits von −1: jeder Schritt landet auf der anderen Seite, und höher.`,
  whyHalf: (half) => `Mit der Hälfte, ${half}, ist der Faktor 0: ein Schritt, und man ist da.`,
  whyOwnFactor: (rate, factor) => `Deine Rate ${rate} ergab den Faktor ${factor}.`,
  whyClass: (crawl, arrive, bounce, boom) =>
    `Läufe der Klasse: ${crawl} krochen, ${arrive} kamen an, ${bounce} sprangen hin und her, ${boom} flogen davon.`,
  whyRavine: (limit, condition) =>
    `Flossen sind etwa 200 mm lang: Eine Änderung der Steigung bewegt die Gerade viel stärker als dieselbe Änderung der Höhe. Also muss die Rate quer zur Schlucht unter ${limit} bleiben. Längs ist das Gelände ${condition}-mal weniger gekrümmt: mit dieser Rate bräuchte man Millionen Schritte.`,
  whyStandard: (limit) =>
    `Standardisiert sind beide Richtungen gleich gekrümmt, und eine Rate (Grenze ${limit}) passt für beide.`,
  whyOwnRaw: 'Du hast nie standardisiert: keine Rate hätte deine Gerade gedreht.',
  whyOwnStandard: (tries) =>
    tries === 1
      ? 'Du hast standardisiert, das kostete einen Versuch.'
      : `Du hast nach ${tries - 1} ${tries === 2 ? 'Versuch' : 'Versuchen'} in Roheinheiten standardisiert.`,
  whyRavineClass: (raw, standard) =>
    `Läufe, die ankamen: ${raw} in Roheinheiten, ${standard} standardisiert.`,
  whyBall: (keep, times) =>
    `Mit Schwung ${keep} wächst ein Tempo, das immer in dieselbe Richtung zeigt, auf das ${times}-Fache eines Schritts; eines, das bei jedem Schritt umkehrt, hebt sich fast auf.`,
  whyBallLimit: (limit) =>
    `Ohne Schwung muss die Rate unter ${limit} bleiben; längs des Tals ist das zu klein, und 50 Schritte reichen nicht.`,
  whyBallPar: (rate, momentum) =>
    `Für diese Schlucht sind Rate ${rate} und Schwung ${momentum} am schnellsten (Distill 2017): (2/(√λ₁+√λₙ))² und ((√λₙ−√λ₁)/(√λₙ+√λ₁))², mit den Krümmungen λ₁ längs des Tals und λₙ quer dazu.`,
  whyBallOwn: (rate, momentum, loss) =>
    `Dein bester Lauf: Rate ${rate}, Schwung ${momentum}, Verlust ${loss}.`,
  whyBallClass: (middle, plain) => `Mitte der Klasse: ${middle}. Das Beste ohne Schwung: ${plain}.`,
  whyNotZero: (loss) =>
    `Der kleinste Verlust ist hier ${loss}, nicht 0: keine Gerade geht durch alle Pinguine.`,
};
