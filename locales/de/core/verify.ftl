## What a check finds wrong in a pairing.

verify-fingerprint = Der Fingerabdruck passt nicht: Nach der Paarbildung wurde etwas verändert.
verify-seed = Der Startwert ist nicht der der Vorgaben.
verify-same-id = Zwei Personen haben dieselbe ID.
verify-order = Paar { $number } steht nicht an seiner Stelle oder kommt doppelt vor.
verify-unknown = Paar { $number } nennt eine Person, die nicht in der Personenliste steht.
verify-role = Paar { $number } gibt einer Person eine Rolle, die sie nicht hat.
verify-must = Paar { $number } verletzt eine Pflicht.
verify-locked = Paar { $number } gibt nicht richtig an, ob es fixiert ist.
verify-minutes = Paar { $number } hat andere gemeinsame Zeiten.
verify-points = Paar { $number } hat einen anderen Punktwert.
verify-gain = Paar { $number } hat andere Gewinne.
verify-reasons = Paar { $number } hat andere Begründungen.
verify-capacity = Person { $number } hat mehr Zuteilungen, als die Kapazität erlaubt.
verify-capacity-total = Person { $number } hat insgesamt mehr Zuteilungen, als die Kapazität erlaubt.
verify-waiting = Andere Personen sind ohne Partner/in, als das Ergebnis angibt.
verify-totals = Die Summen sind nicht die der Paare.

## What is wrong in the proof.

proof-priority = Diese Art von Beweis gehört nicht zum Ziel der Paarbildung.
proof-kind = Die Art des Beweises passt nicht zu dem, was er behauptet.
proof-gap = Der Abstand ist nicht die Schranke abzüglich des Erreichten.
proof-not-whole = Die Preise sind keine ganzen Zahlen.
proof-no-prices = Es gibt keine Preise, die etwas beweisen.
proof-odd-set = Eine ungerade Menge hat keinen echten Preis, enthält eine Person, die nicht im Programm ist, oder gehört nicht zu dieser Art von Beweis.
proof-blocking = In { $count } Fällen würden zwei Personen lieber miteinander ein Paar bilden.
proof-nothing = Nichts beweist die Schranke.
proof-units = Die Einheiten halten die Teile des Ziels nicht auseinander.
proof-misfit = Die Preise passen nicht zu den Personen oder die Paare nicht zu ihren Plätzen.
proof-not-best = Die Preise beweisen nicht, dass es keine bessere Paarbildung gibt.
proof-first-stage = Die Preise beweisen die erste Stufe nicht.
proof-not-fairest = Die Stufen beweisen nicht, dass es keine fairere Paarbildung gibt.
proof-bound = Die Preise beweisen die Schranke nicht.
