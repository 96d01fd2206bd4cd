# Was um die Teile der Mappe herum steht. {n} ist eine Zahl.
kit-mentor = Mappe für Mentorinnen und Mentoren
kit-mentee = Mappe für Mentees
kit-coordinator = Mappe für die Koordination
contents = Inhalt
session = Treffen {n}
minutes = {n} Min.
aims = Wozu dieses Treffen dient
plan = Ablauf für 60 Minuten
mentor = Fragen der Mentorin oder des Mentors
mentee = Fragen der oder des Mentee
exercise = Übung
note = Was Sie festhalten
starters = Gesprächsanfänge
confidential = Was im Paar gesagt wird, ist vertraulich. Diese Datei enthält keine Namen.
