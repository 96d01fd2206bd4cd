## Fichiers de calendrier et planification des séances.

calendar-summary = { $mentor } et { $mentee }
calendar-description = Séance { $number } sur { $of } · { $programme }
calendar-stamp = Le moment de création du calendrier est illisible.
    .advice = Il doit être en temps universel, par exemple 2027-01-11T09:00:00Z.
calendar-empty = Il n’y a pas de telle séance.
    .advice = Faites d’abord proposer des séances.
calendar-session = Une séance prévue, son début ou son fuseau horaire est illisible.
    .advice = Faites proposer les séances à nouveau.
calendar-today = La date du jour est illisible.
    .advice = Il faut une date ISO, par exemple 2027-01-11.
calendar-no-start = Le cadrage ne dit pas quand le programme commence.
    .advice = Indiquez le premier jour dans le cadrage, puis proposez de nouveau.
calendar-no-shared-hour = Les deux n’ont aucun créneau commun assez long pour une séance.
calendar-hours-unknown = Les disponibilités de l’une des deux personnes ne sont pas connues.
calendar-zone-unknown = Le fuseau horaire de l’une des deux personnes n’est pas connu.
calendar-too-few = { $found } séances sur { $wanted } tiennent dans les créneaux communs.
calendar-move-outside-hours = Hors des créneaux communs, ou bien l’une des deux personnes est absente ou a une autre séance.
calendar-move-hours-unknown = Les disponibilités de l’une des deux personnes ne sont pas connues : impossible de dire si cela convient.
calendar-move-clocks-change = L’heure change à ce moment-là : elle est sautée, ou vient deux fois.
calendar-not-ics = Ce n’est pas un fichier de calendrier.
    .advice = Choisissez un fichier qui se termine par .ics.
