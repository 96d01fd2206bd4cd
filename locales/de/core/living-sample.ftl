## The sample programme in its fourth month. Everybody in it is invented.

sample-name = Beispiel: Meridian lernt in beide Richtungen
sample-need = Führungskräfte entscheiden über Werkzeuge, die sie nie benutzt haben, und ihre jungen Kolleginnen und Kollegen wissen, was die Kundschaft nutzt.
sample-goal-sessions = Treffen finden statt
sample-goal-digital = Führungskräfte fühlen sich mit digitalen Werkzeugen sicher
sample-goal-voice = Menschen trauen sich, etwas zu sagen
sample-baseline = Vor dem Start
sample-readiness = Bereitschaft
sample-month = Monat { $month }
sample-note = Beide sind bis nächste Woche auf Reisen; noch einmal nach einem Termin gefragt.
sample-topic-1 = Wie wir mit KI arbeiten
sample-topic-2 = Was die Kundschaft von uns sieht
sample-topic-3 = Wie wir entscheiden
sample-topic-4 = Arbeiten über Standorte hinweg
sample-topic-5 = Was Menschen hält
sample-topic-6 = Womit wir aufhören sollten
sample-department = Abteilung
sample-goal-together = Werkzeuge werden gemeinsam mit denen ausgewählt, die sie nutzen
sample-measure = Entscheidungen über Werkzeuge mit jemandem im Raum, der sie nutzt
sample-absence = Betriebsferien
sample-lessons = Die Treffen in die Kalender eintragen, bevor die Briefe hinausgehen. Zwei Paare haben einen Monat mit der Terminsuche verloren.
