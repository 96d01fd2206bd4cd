## Tables that leave: methods, headings, and why nothing is released. $mean, $distribution, $own and $comments are smallest numbers.

release-confidential = Vertrauliche Auswertung: Diese Tabellen zeigen Gruppen, nie einzelne Personen. Die Koordination verwahrt die einzelnen Antworten und kann sie lesen.
release-thresholds = Ein Mittelwert braucht mindestens { $mean } Antwortende auf die Frage, eine Verteilung { $distribution }, eine Gruppe aus freiwilligen Angaben { $own }, Kommentare { $comments } Antwortende.
release-hidden = Jede verborgene Zahl hat das Zeichen { $mark }, gleich aus welchem Grund: { $hidden } Gruppenzeilen sind verborgen, { $shown } werden gezeigt.
release-attacked = Auch größere Gruppen sind verborgen, wenn sich eine verborgene sonst errechnen ließe: aus ihnen, aus mehreren Tabellen zusammen, aus einem früheren Bericht oder durch jemanden, der die eigene Antwort kennt.
release-rounded = Mittelwerte sind gerundet und bleiben von den Enden der Skala entfernt, Anteile nahe null und nahe allen sind zusammengefasst, Zahlen der Antwortenden stehen als Spannen.
release-sure = Ein Unterschied unter der Rundung sagt nichts: ein halber Punkt in Gruppen von 5 bis 9 Antwortenden, ein Fünftel ab 10, ein Zehntel ab 20. Intervalle stehen nicht da: Sie würden verraten, wie weit die Antworten auseinanderliegen.
release-by-mean = Gruppen unter der Mindestzahl für Verteilungen erscheinen nur mit ihrem Mittelwert.
release-by-favourable = Gruppen unter der Mindestzahl für Verteilungen erscheinen nur mit ihrem Anteil positiver Antworten.
release-plan-after-results = Die Koordination hatte die Werte dieser Runde schon geöffnet, als der Plan für diesen Bericht festgelegt wurde.
release-plan-raised = Wo der Plan kleinere Zahlen hatte als die Organisation, gelten die der Organisation.
release-respondents = Antwortende: { $n }.
release-rate = Anteil der Eingeladenen, die geantwortet haben: { $rate }.
release-options-left-out = Fragen mit Auswahlmöglichkeiten sind nicht Teil dieses Berichts.
release-band-open = { $from } oder mehr
release-percent = { $value } %
release-at-most = höchstens { $value } %
release-at-least = mindestens { $value } %
release-low = niedrig
release-mixed = gemischt
release-high = hoch
release-decimal = { $whole },{ $tenths }
release-name = {""}[Name]
release-methods = Wie diese Zahlen entstanden sind
release-figures = Zahlen
release-column-wave = Befragungsrunde
release-column-item = Kennung
release-column-question = Frage
release-column-breakdown = Nach
release-column-group = Gruppe
release-column-respondents = Antwortende
release-column-figure = Kennzahl
release-column-value = Wert
release-all = Alle
release-together = Verborgene Gruppen zusammen
release-unstated = Keine Angabe
release-side = Rolle
release-mentors = Mentorinnen und Mentoren
release-mentees = Mentees
release-mean = Mittelwert
release-favourable = Positiv
release-distribution = Verteilung
release-share = Anteil { $points }
release-comment = Kommentar
release-comments = Was gesagt wurde
release-plan-changed = Der Plan ist nicht der, der für diese Befragungsrunde festgelegt wurde.
    .advice = Berichten Sie nach dem festgelegten Plan, oder legen Sie einen für eine andere Befragungsrunde fest.
release-named-person = Eine Gruppe des Plans trägt den Namen einer Person aus dem Programm.
    .advice = Zahlen über eine namentlich genannte Person entstehen nicht, gleich wie viele geantwortet haben. Lassen Sie diese Gruppierung weg; eigene Worte kann jede Person selbst unter ihrem Namen weitergeben.
release-uneven = Antworten oder Gruppen passen nicht zur Zahl der Antwortenden oder liegen außerhalb ihrer Skala.
    .advice = Lesen Sie die Datei mit den Antworten noch einmal ein.
release-plan-unfit = Eine Tabelle des Plans nennt eine Gruppierung, die die Antworten nicht haben, dieselbe zweimal oder mehr als zwei.
    .advice = Wählen Sie Gruppierungen, die die Antworten haben, eine oder zwei je Tabelle.
release-plan-too-large = Der Plan hat mehr Tabellen, als zusammen geprüft werden können.
    .advice = Bleiben Sie bei höchstens acht Tabellen.
release-opt-in-crossed = Der Plan verbindet eine freiwillige Angabe mit einer anderen Gruppierung.
    .advice = Zeigen Sie sie für sich allein, für alle.
release-threshold-lowered = Eine Mindestzahl ist niedriger als erlaubt oder als in einem früheren Bericht dieser Befragungsrunde.
    .advice = Mindestzahlen lassen sich erhöhen, nie senken.
release-measure-changed = Ein früherer Bericht dieser Befragungsrunde zeigt kleine Gruppen mit einer anderen Kennzahl.
    .advice = Verwenden Sie dieselbe Kennzahl: Beide zusammen würden mehr verraten als eine.
release-too-few-new = Seit einem früheren Bericht dieser Befragungsrunde sind zu wenige Antworten hinzugekommen, oder Antworten wurden geändert oder entfernt.
    .advice = Warten Sie auf weitere Antworten, oder geben Sie den früheren Bericht weiter: Der Unterschied der beiden würde die Antworten weniger zeigen.
release-ledger-unfit = Ein früherer Bericht dieser Befragungsrunde verwendet eine Gruppierung oder Frage, die jetzt fehlt.
    .advice = Lesen Sie die Antworten mit denselben Gruppierungen und Fragen ein.
release-front-asked = { $title }: { $count ->
    [one] { $count } Frage mit Skala.
   *[other] { $count } Fragen mit Skala.
 }
release-front-pairs = { $count ->
    [one] { $count } Paar.
   *[other] { $count } Paare.
 }
release-front-sessions = { $count ->
    [one] { $count } Treffen fand statt.
   *[other] { $count } Treffen fanden statt.
 }
release-heading-asked = Was wir gefragt haben
release-heading-answered = Wer geantwortet hat
release-heading-pairs = Paare und Treffen
release-heading-access = Wer eine Partnerin oder einen Partner hat
release-front-access = { $by }: { $groups }.
release-front-access-others = andere { $mark }
release-front-access-all = Alle: { $share }.
release-front-access-about = Anteile an den Personen der Liste; Gruppen unter { $few } Personen und solche, aus denen sie sich errechnen ließen, tragen { $mark }.
release-next = Was wir als Nächstes tun
release-since = Seit { $wave }
release-up = gestiegen
release-down = gesunken
release-same = etwa gleich
release-direction = „Gestiegen“ und „gesunken“ heißt: mindestens ein halber Punkt zwischen den beiden Mittelwerten, wie sie gezeigt werden, gleich wer geantwortet hat; über den Grund sagt das nichts.
release-up-by = gestiegen um { $by }
release-down-by = gesunken um { $by }
release-by-nothing = kein Unterschied
release-difference = Wo eine Zahl bei „gestiegen“ oder „gesunken“ steht, ist sie der Unterschied der beiden Mittelwerte, wie sie gezeigt werden: Beide Male haben dieselben Personen geantwortet, oder mindestens { $few } sind andere.
release-programme = Programm
release-first-page = Erste Seite
release-about = Thema
release-turned = { $question } (umgedreht: hoch heißt, dass wenige zustimmen)
