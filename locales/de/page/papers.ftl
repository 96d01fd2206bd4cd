## The papers for those who sign

papers = Unterlagen für die Unterschrift
papers-about = Entwürfe für Betriebsrat, Datenschutz und Teilnehmende, aus diesem Programm gefüllt. Sie nennen niemanden aus der Liste; was die Seite nicht weiß, bleibt offen.
papers-read = Lesen
papers-close = Unterlage schließen
papers-work = Die Unterlagen werden geschrieben …
papers-blanks = { $count ->
    [one] { $count } Stelle ist noch von Ihnen auszufüllen.
   *[other] { $count } Stellen sind noch von Ihnen auszufüllen.
}
papers-overview = Was gespeichert wird, wo und bei wem
    .for = Eine Seite: Arten von Daten, wer sie liest, welchen Weg sie nehmen, wann sie gelöscht werden.
    .file = was-gespeichert-wird
papers-thresholds = Was hinausgeht, und ab wie vielen Personen
    .for = Mindestzahlen in Worten, Pläne der Runden, was bisher veröffentlicht wurde.
    .file = was-hinausgeht
papers-dpia = Datenschutz-Folgenabschätzung (Gerüst)
    .for = Art. 35 DSGVO: Zwecke, Notwendigkeit, Risiken, Maßnahmen, Entscheidung.
    .file = folgenabschaetzung
papers-notice = Hinweise für Teilnehmende
    .for = Art. 13 und 14 DSGVO: was von ihnen gespeichert wird, wer was sieht, wie sie aussteigen.
    .file = hinweise
