## The sample programme in its fourth month. Everybody in it is invented.

sample-name = Beispiel: Meridian lernt in beide Richtungen
sample-need = Führungskräfte entscheiden über Werkzeuge, die sie nie benutzt haben, und ihre jungen Kolleginnen und Kollegen wissen, was die Kundschaft nutzt.
sample-goal-sessions = Treffen finden statt
sample-goal-digital = Führungskräfte fühlen sich mit digitalen Werkzeugen sicher
sample-goal-voice = Menschen trauen sich, etwas zu sagen
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
