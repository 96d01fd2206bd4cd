## The organisation file: dropped, or chosen from the menu

organisation-menu = Organisationsdatei verwenden
organisation-title = Organisationsdatei verwenden
organisation-what-it-is = Eine Organisationsdatei enthält, was alle Programme einer Organisation gemeinsam haben: Regeln, Stufen, Fragebogen, Briefe, Logo und Farbe, Sprachen, Mindestzahlen. Sie wird hier gelesen und nirgendwohin gesendet.
organisation-drop = Legen Sie eine Organisationsdatei hier ab
organisation-offer = Das ist eine Organisationsdatei von { $name }. Für dieses Programm verwenden?
organisation-gives-presets = { $count ->
        [one] { $count } Regelsatz zum Beginnen
       *[other] { $count } Regelsätze zum Beginnen
    }
organisation-gives-ladder = { $count ->
        [one] { $count } Stufe
       *[other] { $count } Stufen
    }
organisation-gives-instruments = { $count ->
        [one] { $count } Fragebogen
       *[other] { $count } Fragebogen
    }
organisation-gives-letters = { $count ->
        [one] { $count } Brief
       *[other] { $count } Briefe
    }
organisation-gives-look = Logo oder Farbe
organisation-gives-languages = { $count ->
        [one] { $count } Sprache
       *[other] { $count } Sprachen
    }
organisation-gives-help = { $count ->
        [one] { $count } Adresse für Hilfe
       *[other] { $count } Adressen für Hilfe
    }
organisation-gives-thresholds = Mittelwerte ab { $mean } und Verteilungen ab { $distribution } Antworten
organisation-use = Für dieses Programm verwenden
organisation-leave = Nicht verwenden
organisation-close = Schließen
organisation-change = Datei von { $name } verwenden
organisation-taken-over = Dieses Programm verwendet jetzt, was { $name } vorgibt. Mit „Rückgängig“ nehmen Sie es zurück.
organisation-faults = { $count ->
        [one] { $name } ist eine Organisationsdatei mit { $count } Fehler. Nichts wurde übernommen. Beheben Sie ihn in der Datei, und bringen Sie sie noch einmal:
       *[other] { $name } ist eine Organisationsdatei mit { $count } Fehlern. Nichts wurde übernommen. Beheben Sie sie in der Datei, und bringen Sie sie noch einmal:
    }
wrong-place-organisation = { $name } ist eine Organisationsdatei. Sie gehört ins Menü, unter „Organisationsdatei verwenden“.

## Addresses for help at the foot of the page

organisation-help-copy = Adresse kopieren
organisation-help-copy-named = Adresse kopieren: { $label }
organisation-help-copied = Die Adresse ist in der Zwischenablage.
organisation-help-by-hand = Der Browser hat es nicht erlaubt. Markieren Sie die Adresse, und kopieren Sie sie.
