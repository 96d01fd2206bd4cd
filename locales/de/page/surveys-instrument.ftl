# A questionnaire: shown, adapted, written, brought along.

surveys-measures = Misst
surveys-why = Warum
surveys-feeds = Speist
surveys-made-of = { $questions ->
    [one] { $questions } Frage
   *[other] { $questions } Fragen
}, { $scores ->
    [one] { $scores } Skalenwert
   *[other] { $scores } Skalenwerte
}; Version { $version }.
surveys-language = Sprache
surveys-change-it = Ändern
surveys-make-own = Eigene daraus machen
surveys-as-file = Als Datei exportieren
surveys-preview = So sehen es Teilnehmende
surveys-reversed = umgekehrt gewertet
surveys-only-mentor = nur Mentor/in
surveys-only-mentee = nur Mentee
surveys-only-after = nur nach bestimmten Antworten
surveys-kind-nps = Von 0 bis 10.
surveys-kind-comment = Eigene Worte.
surveys-kind-many = Beliebige von: { $options }
surveys-kind-choice = Eins von: { $options }
surveys-bring = Eine Umfrage mitbringen
surveys-bring-drop = Eine Umfrage als Datei: von hier oder eine SurveyJS-Definition
surveys-choose-file = Datei wählen
surveys-brought = Die Umfrage ist da, unter Ihren eigenen.
surveys-answer-taken = Die Antwort ist übernommen.

## Writing one

surveys-own-title = Ihre eigene Umfrage
surveys-edit-title = Titel
surveys-edit-texts-in = Texte auf
surveys-edit-add = Frage hinzufügen
surveys-edit-all = Alles als Text (JSON): Skalen, Auswahl, Sprachen
surveys-edit-json = Umfrage (JSON)
surveys-edit-use = Diesen Text verwenden
surveys-edit-keep = Diese Umfrage behalten
surveys-edit-none = keinem
surveys-edit-question = Frage { $number }
surveys-edit-answered-by = Beantwortet mit
surveys-edit-type-scale = Zustimmung oder eine andere Skala
surveys-edit-counts-in = Zählt in
surveys-edit-options = Antworten zur Auswahl, eine je Zeile
surveys-edit-reverse = Umgekehrt gewertet
surveys-edit-up = Frage { $number } nach oben
surveys-edit-down = Frage { $number } nach unten
surveys-edit-remove = Frage { $number } entfernen
surveys-edit-yes = Ja
surveys-edit-no = Nein
surveys-edit-refused = Der Kern hat diesen Text abgelehnt.
