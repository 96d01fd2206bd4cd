# One pair: its details, a change by hand, why two are no pair, locks and exclusions.

pairs-this-pair = Dieses Paar<hidden>: { $mentor } und { $mentee }</hidden>
pairs-looking = Dieses Paar wird angesehen …
pairs-side-mentor = Mentor/in
pairs-side-mentee = Mentee
pairs-side-both = beide Rollen
pairs-gets = Bekommt { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
}
pairs-gets-none = Für diese Seite gibt keine Regel Punkte.
pairs-nobody-else = niemand sonst ist möglich
pairs-next = { $name }, { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
}
pairs-breaks = Dieses Paar verstößt gegen eine Pflichtregel.
pairs-together = Zusammen
pairs-together-locked = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
}, fixiert
pairs-next-mentor = Nächstbeste Wahl für Mentor/in
pairs-next-mentee = Nächstbeste Wahl für Mentee
pairs-without = Ohne dieses Paar

## {kind} is "Locked" or "Excluded"

pairs-excluded = Ausgeschlossen
pairs-decided = <strong>{ $kind }</strong>.
pairs-decided-on = <strong>{ $kind }</strong> am { $date }.
pairs-decided-by = <strong>{ $kind }</strong> von { $author }.
pairs-decided-on-by = <strong>{ $kind }</strong> am { $date } von { $author }.
pairs-decided-why = Grund: { $reason }
pairs-unlock = Fixierung lösen
pairs-lock-this = Dieses Paar fixieren
pairs-never = Diese beiden nie zusammenbringen
pairs-lock-needs-reason = Dieses Paar verstößt gegen eine Pflichtregel; die Fixierung braucht deshalb einen Grund.
pairs-reason-optional = Grund (kann leer bleiben)
pairs-say-why = Sagen Sie, warum, damit andere die Entscheidung nachvollziehen können.
pairs-decided-by-field = Entschieden von (kann leer bleiben)
pairs-until-field = Gilt bis (kann leer bleiben)
pairs-reason-private = Der Grund ist privat: Er wird mit dem Programm aufbewahrt und steht in keiner Datei, keinem Brief und keiner Erklärung für andere.
pairs-do-lock = Fixieren
pairs-do-exclude = Ausschließen
pairs-other-partner = Eine andere Person wählen
pairs-other-mentee = Andere Mentee-Person für { $name }
pairs-other-mentor = Andere Mentorin oder anderer Mentor für { $name }
pairs-other-hint = Sie sehen die Kosten, bevor sich etwas ändert. Eine Zeile der Tabelle auf eine andere zu ziehen, bewirkt dasselbe.
pairs-undo-lock = Fixierung
pairs-undo-unlock = gelöste Fixierung
pairs-locked-said = Fixiert. Ein neuer Vorschlag behält dieses Paar.
pairs-unlocked-said = Fixierung gelöst. Ein neuer Vorschlag kann dieses Paar ändern.

## A change by hand

pairs-change-unjudged = Diese Änderung konnte nicht beurteilt werden.
pairs-change-title = { $mentor } mit { $mentee } zusammenbringen?
pairs-counting-cost = Die Kosten werden berechnet …
pairs-make = Dieses Paar bilden
pairs-make-more = Dieses Paar bilden …
pairs-wrote = <strong>{ $name }</strong> schrieb:
pairs-breaks-anyway = { $count ->
    [one] <strong>Dieses Paar verstößt gegen eine Pflichtregel.</strong> Mit einem Grund können Sie es trotzdem bilden.
   *[other] <strong>Dieses Paar verstößt gegen { $count } Pflichtregeln.</strong> Mit einem Grund können Sie es trotzdem bilden.
}
pairs-part = { $mentor } und { $mentee } sind kein Paar mehr.
pairs-join = { $mentor } und { $mentee } werden ein Paar.
pairs-left-waiting = { $name } bleibt ohne Partner/in.
pairs-before-after = Vorher und nachher
pairs-what = Was
pairs-now = Jetzt
pairs-then = Dann
pairs-change = Änderung
pairs-new-locked = Das neue Paar wird fixiert, damit ein neuer Vorschlag es behält.
pairs-change-means = Diese Änderung bedeutet: { $cost }.
pairs-change-breaks = Dieses Paar verstößt gegen { $count ->
    [one] { $count } Pflichtregel
   *[other] { $count } Pflichtregeln
}.
pairs-same-points = die gleichen Punkte
pairs-undo-by-hand = Änderung von Hand
pairs-made-said = Das Paar ist gebildet und fixiert.
pairs-none-to-change = Es gibt noch keine Paare, die sich ändern ließen.
    .advice = Schlagen Sie zuerst Paare vor.
pairs-by-hand = Von Hand geändert

## Why two are no pair

pairs-why-not-title = Warum nicht diese beiden?
pairs-why-not-choose = Wählen Sie eine Mentorin oder einen Mentor und eine Mentee-Person, um zu sehen, was ihr Paar kosten würde oder welche Regel es verbietet.
pairs-why-not-looking = Wird angesehen …
pairs-why-not-made = { $mentor } und { $mentee } sind ein Paar.
pairs-forbidden = { $count ->
    [one] { $count } Pflichtregel verbietet
   *[other] { $count } Pflichtregeln verbieten
} dieses Paar.
pairs-why-not-new = Neue Paare
pairs-why-not-part = Paare, die sich trennen
pairs-and = { $mentor } und { $mentee }
pairs-allowed = Die Regeln erlauben dieses Paar.
pairs-allowed-price = Es zu bilden, bedeutet: { $price }.
pairs-why-not-unanswered = Diese Frage konnte nicht beantwortet werden.

## Locks and exclusions

pairs-decisions-none = Keine Fixierungen und keine Ausschlüsse. Öffnen Sie ein Paar in der Tabelle, um es zu fixieren oder um zu sagen, dass die beiden nie ein Paar werden sollen.
pairs-decisions-to-pairs = Paare ansehen
pairs-decisions-hint = Fixierungen und Ausschlüsse überdauern eine neuere Personenliste. Ihre Gründe sind privat: Sie werden mit dem Programm aufbewahrt und stehen in keiner Datei, keinem Brief und keiner Erklärung für andere.
pairs-decision = Entscheidung
pairs-by = Von
pairs-date = Datum
pairs-until = Bis
pairs-take-back = Zurücknehmen
pairs-against-required = gegen eine Pflichtregel
pairs-over = abgelaufen
pairs-not-in-roster = ruht: nicht in der Personenliste
pairs-unlock-of = Fixierung lösen: { $mentor } und { $mentee }
pairs-allow-again = Wieder erlauben
pairs-allow-again-of = Wieder erlauben: { $mentor } und { $mentee }
pairs-undo-allow = Ende eines Ausschlusses
pairs-unlock-said = Fixierung gelöst.
pairs-allow-said = Wieder erlaubt.

## What cannot all be had

pairs-conflicts = { $count ->
    [one] { $count } Fixierung lässt
   *[other] { $count } Fixierungen lassen
} sich nicht halten
pairs-conflicts-aside = { $count ->
    [one] Diese Fixierung beiseitelegen und vorschlagen
   *[other] Diese { $count } Fixierungen beiseitelegen und vorschlagen
}
pairs-conflicts-hint = Alles andere bleibt. „Rückgängig“ bringt die Fixierungen zurück.
pairs-conflict-all = Dies lässt sich nicht alles halten:
pairs-conflict-member = { $text }: { $names }
pairs-conflict-any = Geben Sie eines davon auf, und der Rest dieser Liste lässt sich halten.
