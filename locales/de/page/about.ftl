about-title = Über Vice Versa
about-what = Bildet Mentoring-Paare nach Ihren eigenen Regeln, allein in diesem Tab.
about-version = Version { $version }, Build { $build }.
about-licence = Lizenziert unter MIT oder Apache-2.0, nach Ihrer Wahl. Die Arbeit anderer ist darin enthalten; hier stehen deren Namen, Lizenzen und Texte.
about-download = Als Textdatei herunterladen
about-notices = Software anderer und ihre Lizenzen
about-notices-damaged = Sie lassen sich nicht lesen: Diese Datei ist nicht mehr so, wie sie erstellt wurde.
