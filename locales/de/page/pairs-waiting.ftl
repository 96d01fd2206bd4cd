# Who has no partner, and what would help.

pairs-waiting-none = Alle haben eine Partnerin oder einen Partner.
pairs-possible-partners = Mögliche Partner/innen
pairs-ask-why-not = Warum nicht mit …
pairs-help-title = Was würde helfen?
pairs-help-hint = Jede Regel wird einzeln ein wenig gelockert, und die Paare werden neu gebildet, um zu sehen, wie vielen Personen das hilft. Nichts wird geändert.
pairs-help-again = Noch einmal nachsehen
pairs-help-see = Ansehen, was helfen würde
pairs-help-bottlenecks = Zu wenige Partnerinnen und Partner
pairs-help-bottleneck = Ohne Partner/in: { $waiting }. Mögliche Partnerinnen und Partner: { $partners }.
pairs-help-free = Was jemandem helfen würde
pairs-help-nothing-to-try = Es gab nichts auszuprobieren.
pairs-help-none-frees = { $count ->
    [one] { $count } Änderung ausprobiert; sie hilft niemandem.
   *[other] { $count } Änderungen ausprobiert; keine hilft jemandem.
}
pairs-help-table = Änderungen, die jemandem helfen
pairs-help-freed = Personen, denen es hilft
pairs-help-opens = Mehr Paare möglich
pairs-help-rules = Regeln
pairs-help-tried = { $count ->
    [one] { $count } Änderung
   *[other] { $count } Änderungen
} ausprobiert.
pairs-help-scarce = Wer knapp ist
pairs-help-scarce-hint = Mindestens das ginge ohne sie verloren.
pairs-help-scarce-one = { $name } ({ $role }): { $price }
pairs-help-recruits = Wen Sie gewinnen sollten
pairs-help-recruits-mentor = So viel könnte eine weitere Mentorin oder ein weiterer Mentor damit höchstens beitragen, wenn keine Pflichtregel im Weg steht.
pairs-help-recruits-mentee = So viel könnte eine weitere Mentee-Person damit höchstens beitragen, wenn keine Pflichtregel im Weg steht.

## {adds} is "adds up to 2 people with a partner, 2 pairs"

pairs-help-recruit = { $value }: gewünscht von { $wanted ->
    [one] { $wanted } Person
   *[other] { $wanted } Personen
}; { $adds }
pairs-help-recruit-waiting = { $value }: gewünscht von { $wanted ->
    [one] { $wanted } Person
   *[other] { $wanted } Personen
}, davon { $waiting } ohne Partner/in; { $adds }
pairs-help-adds = bringt bis zu { $what }
pairs-help-adds-nothing = bringt nichts
pairs-help-adds-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
} mit Partner/in
pairs-help-take = Übernehmen
pairs-help-take-of = Übernehmen: { $what }
pairs-help-work = Es wird gesucht, was helfen würde
pairs-help-said-none = Keine kleine Änderung hilft jemandem.
pairs-help-said = { $count ->
    [one] { $count } Änderung würde
   *[other] { $count } Änderungen würden
} jemandem helfen.
pairs-help-undo = Regeländerung: { $what }
pairs-help-taken = Die Regeln sind geändert. Schlagen Sie neu vor, um die Paare zu sehen. „Rückgängig“ bringt die alten Regeln zurück.
