## A file that a person chose and that cannot be read. $what is a "file-kind-…", $fault a "json-….shown", $place several "json-entry" and names.

json-file-empty = Diese Datei ({ $what }) ist leer.
json-file-cut-off = Diese Datei ({ $what }) ist abgeschnitten: Das Ende fehlt.
json-file-damaged = Diese Datei ({ $what }) ist beschädigt oder von anderer Art: Ab Zeile { $line } ist nichts damit anzufangen.
json-file-unusable = Diese Datei ({ $what }) kann nicht verwendet werden: { $fault }.
    .placed = Diese Datei ({ $what }) kann nicht verwendet werden: { $fault }, und zwar unter { $place }.
    .in-line = Diese Datei ({ $what }) kann nicht verwendet werden: { $fault } (Zeile { $line }).
    .placed-in-line = Diese Datei ({ $what }) kann nicht verwendet werden: { $fault }, und zwar unter { $place } (Zeile { $line }).
json-entry = Eintrag { $nth }
json-own-name = ein eigener Name

## What a program sent and that cannot be read. $what is the name of an argument, $place a path into it, $fault one of those below.

json-unreadable = „{ $what }“ kann nicht gelesen werden: { $fault }.
    .placed = „{ $what }“ kann bei { $place } nicht gelesen werden: { $fault }.

## A file that somebody wrote by hand. $place is a path into it, $fault a "json-….shown" or the line below.

json-written = Datei nicht verwendbar ({ $what }): { $fault } (Zeile { $line }).
    .placed = Datei nicht verwendbar ({ $what }): { $fault } bei { $place } (Zeile { $line }).
json-written-unknown-key = einen Schlüssel „{ $key }“ gibt es nicht

## Faults: for somebody who writes a program, and for somebody who only has the file.

json-missing = ein Schlüssel fehlt
    .shown = „{ $name }“ fehlt
json-unknown-key = ein Schlüssel ist nicht bekannt
    .shown = dort steht etwas, das nicht dorthin gehört
json-unknown-word = ein Wort ist nicht bekannt
    .shown = dort steht ein Wort, das nicht bekannt ist
json-twice = ein Schlüssel steht zweimal
    .shown = dort steht etwas zweimal
json-wrong-value = ein Wert passt nicht
    .shown = dort steht etwas anderes, als dorthin gehört
json-unexpected = es ist nicht das, was erwartet wird
    .shown = dort steht etwas anderes, als dorthin gehört
json-add-key = Ergänzen Sie den Schlüssel { $name }.
json-expected = Hier wird erwartet: { $expected }.
json-look = Suchen Sie nach einem fehlenden Komma, Anführungszeichen oder einer fehlenden Klammer.

## What is expected.

json-object = ein Objekt in geschweiften Klammern
json-list = eine Liste in eckigen Klammern
json-text = ein Text in Anführungszeichen
json-boolean = true oder false
json-natural = eine ganze Zahl, die nicht negativ ist
json-whole = eine ganze Zahl
json-number = eine Zahl
json-one-of = eines von { $list }
json-either = { $first } oder { $second }

## Kinds of files: what one is called within a sentence, and what to do with one that cannot be read.

file-kind-survey = Umfrage
    .advice = Wenn jemand die Datei von Hand geändert hat, suchen Sie dort; speichern oder exportieren Sie sie sonst noch einmal dort, wo sie entstanden ist.
file-kind-programme = Programm
    .advice = Öffnen Sie eine frühere Kopie der Datei, oder speichern Sie das Programm noch einmal dort, wo es sich noch öffnen lässt.
file-kind-programmes-answers-to-a-survey = Antworten des Programms auf eine Umfrage
    .advice = Öffnen Sie eine frühere Kopie der Datei, oder speichern Sie das Programm noch einmal dort, wo es sich noch öffnen lässt.
file-kind-questionnaire = Fragebogen
    .advice = Bitten Sie die Person, die ihn geschickt hat, ihn noch einmal zu schicken; Sie können ihr auch schreiben, was diese Seite sagt.
file-kind-audit-record = Prüfprotokoll
    .advice = Wählen Sie die Datei so, wie sie gespeichert wurde: Ein seither geändertes Protokoll beweist nichts.
