## Der nächste Durchgang

next-lead = Was sich aus diesem Durchgang lernen lässt, und der nächste, der daraus entsteht.
next-no-pairs = Es gibt noch keine Paare, aus denen man lernen könnte.
next-learned = Was mit guter Passung einherging
next-learned-hint = Aus den Antworten von { $pairs } von { $of } Paaren. Ein Effekt ist das, womit eine Standardabweichung mehr Punkte einer Regel einherging, auf der Skala der Antworten, bei sonst gleichen Regeln; er ist zur 0 gezogen, und sein Intervall kommt aus wiederholtem Ziehen der Paare. Er sagt, was zusammen auftrat, nicht, was es bewirkte.
next-rule = Regel
next-effect = Effekt
next-interval = 95-%-Intervall
next-from-to = { $low } bis { $high }
next-direction = Ging einher mit
next-direction-better = besserer Passung
next-direction-worse = schlechterer Passung
next-direction-unclear = nicht zu sagen
next-suggestions = Änderungen zum Ausprobieren
next-suggestions-hint = Für jede werden neue Paare gebildet und als Szenario neben den bisherigen aufgehoben; sonst ändert sich nichts.
next-try = Als Szenario ausprobieren
next-trying = Paare nach den geänderten Regeln
next-tried = Als Szenario aufgehoben, unter Szenarien.
next-undo-try = Regeländerung ausprobieren
next-lessons = Erkenntnisse
next-own = Was Sie sich merken möchten
next-own-hint = Es geht in das nächste Programm mit. Nennen Sie hier niemanden.
next-undo-lessons = Erkenntnisse aufschreiben
next-copy = Erkenntnisse kopieren
next-copied = Die Erkenntnisse sind in der Zwischenablage.
next-not-copied = Der Browser hat das Kopieren nicht erlaubt.
next-download = Als Text speichern
next-print = Auf eine Seite drucken
next-file = erkenntnisse
next-begin = Den nächsten Durchgang beginnen
next-begin-about = Das neue Programm hat die Personen, die bleiben, die Regeln und alle Paare dieses Durchgangs als frühere Paare, damit niemand dieselbe Person wieder trifft, außer Sie möchten es. Es hat keine Paare, Treffen, Notizen oder Antworten.
next-name = Wie es heißt
next-name-after = { $name }, nächster Durchgang
next-start = Erster Tag
next-leaver = Wer nicht weitermacht
next-leaver-hint = Wählen Sie nacheinander; sie fehlen im neuen Programm.
next-leavers = Wer nicht weitermacht
next-stays = Bleibt
next-stays-after-all = { $name } bleibt doch
next-replaces = Es tritt in diesem Tab an die Stelle dieses Programms und lässt sich nicht rückgängig machen. Speichern Sie dieses zuerst in eine Datei.
next-save = Dieses Programm speichern
next-go = { $people ->
    [one] Mit { $people } Person beginnen
   *[other] Mit { $people } Personen beginnen
 }
next-making = Das nächste Programm entsteht
next-begun = Der nächste Durchgang hat { $people } Personen; { $pairs } Paare wurden zu früheren Paaren.
