# Charts of the pairs, and fair access.

pairs-charts-none = Noch gibt es nichts zu zeichnen.

## The titles state what the chart shows

pairs-chart-levels = { $count ->
    [one] { $count } Paar
   *[other] { $count } Paare
} von { $from } zu { $to }: die meisten von { $all }
pairs-chart-levels-what = { $pairs ->
    [one] { $pairs } Paar
   *[other] { $pairs } Paare
} zwischen { $links ->
    [one] { $links } Kombination
   *[other] { $links } Kombinationen
} von Stufen. Eine dickere Linie bedeutet mehr Paare.
pairs-chart-points = Die Hälfte der Paare hat { $middle } Punkte oder mehr
pairs-chart-points-what = Punkte jedes Paars, von { $least } bis { $most }.
pairs-chart-nobody-waits = Alle haben eine Partnerin oder einen Partner.
pairs-chart-waiting = { $count ->
    [one] { $count } Person ist
   *[other] { $count } Personen sind
} ohne Partner/in, meist aus diesem Grund: { $reason }
pairs-chart-waiting-what = Wer ohne Partner/in ist, nach Rolle und Grund.
pairs-chart-both = Beide Rollen
pairs-chart-who-why = { $who }: { $why }
pairs-waits-no-candidates = die Regeln lassen niemanden übrig
pairs-waits-all-taken = alle Möglichen sind vergeben
pairs-waits-negative-total = jedes mögliche Paar würde Punkte kosten
pairs-waits-below-minimum = weniger als ihre Mindestzahl
pairs-waits-capacity-zero = kein Platz in dieser Runde
pairs-waits-nobody-on-the-other-side = auf der anderen Seite ist niemand

## Fair access

pairs-access = Gerechter Zugang
pairs-access-hint = In einer kleinen Gruppe kann ein Unterschied Zufall sein. Punkte sind, was eine Person von ihren Paaren hat; die Hälfte einer Gruppe hat den mittleren Wert oder mehr.
pairs-access-counting = Wird gezählt …
pairs-access-gap-level = Der größte Abstand: { $waiting } von { $people } (Personen der Stufe { $level }) { $waiting ->
        [one] ist
       *[other] sind
    } ohne Partner/in, sonst { $elsewhere } von { $others }.
pairs-access-by-role = Nach Rolle
pairs-access-by-level = Nach Stufe
pairs-access-by-department = Nach Abteilung
pairs-access-by-location = Nach Standort
pairs-access-by-consent = Nach { $what } (von denen, die zugestimmt haben)
pairs-access-table = Zugang: { $title }
pairs-access-table-consent = Zugang nach einem Merkmal
pairs-access-group = Gruppe
pairs-access-with = Mit Partner/in
pairs-access-lower = Punkte: unteres Viertel
pairs-access-middle = Mitte
pairs-access-upper = oberes Viertel
pairs-access-why = Warum ohne Partner/in
pairs-access-else = Alle anderen
pairs-access-not-given = Nicht angegeben
pairs-access-both = Mentor/in und Mentee
pairs-access-reason = { $count }: { $reason }
