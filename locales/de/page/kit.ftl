kit-heading = Die Mappe
kit-about = Was Mentorinnen und Mentoren, Mentees und Sie zur Hand brauchen: Abläufe der Treffen, Leitfäden, die Vereinbarung, Checklisten. Eine Datei für jede Rolle und Sprache; sie öffnet sich vom Datenträger und lädt nichts nach.
kit-theme = Thema der Treffen
kit-no-theme = Keines: ohne Abläufe
kit-role = Für
kit-role-mentor = Mentorinnen und Mentoren
kit-role-mentee = Mentees
kit-role-coordinator = Sie, die Koordination
kit-language = Sprache der Mappe
kit-opening = Die Mappe wird geöffnet …
kit-counted = { $count ->
    [one] { $count } Teil. Öffnen Sie ihn, um ihn zu lesen oder in eigene Worte zu fassen.
   *[other] { $count } Teile. Öffnen Sie einen, um ihn zu lesen oder in eigene Worte zu fassen.
}
kit-without-theme = Ohne Thema enthält die Mappe keine Abläufe der Treffen. Wählen Sie das Thema, das Ihrem am nächsten kommt, und ändern Sie seine Worte.
kit-download = Als Datei herunterladen
kit-print = Drucken
kit-own-words = Ihre Worte
kit-edit = Worte ändern
kit-restore = Zurück zu unseren Worten
kit-title = Titel
kit-summary = Wozu es dient, in einem Satz
kit-items = Zeilen
kit-lead = { $section }: Absatz
kit-items-hint = Je eine Zeile.
kit-plan-hint = Je eine Zeile, die mit den Minuten beginnt: 10 Ankommen.
kit-plan-wrong = Beginnen Sie jede Zeile mit ihren Minuten als Zahl, dann ein Leerzeichen.
kit-save = Diese Worte behalten
kit-cancel = Abbrechen
kit-change = Worte der Mappe
kit-change-back = wieder unsere Worte in der Mappe
kit-kept = Ihre Worte werden mit dem Programm aufbewahrt.
kit-restored = Dort stehen wieder unsere Worte.
