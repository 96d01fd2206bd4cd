## What is said of the rows and cells of a list of people. $count is how many.

cells-row-without-person = { $count ->
    [one] { $count } ligne n’a ni identifiant, ni nom, ni adresse e-mail et est ignorée
   *[other] { $count } lignes n’ont ni identifiant, ni nom, ni adresse e-mail et sont ignorées
}.
    .advice = Rien à faire pour les totaux et les remarques sous le tableau. Sinon, indiquez de qui il s’agit.
cells-name-blank = Le nom manque pour { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}, alors que d’autres cellules sont remplies.
    .advice = Complétez les noms, ou supprimez ces lignes si elles ne concernent personne.
cells-name-half = Il manque le prénom ou le nom de famille de { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}.
    .advice = Rien à faire pour les personnes qui n’ont qu’un nom. Sinon, complétez l’autre.
cells-id-made = { $count ->
    [one] { $count } ligne n’a
   *[other] { $count } lignes n’ont
} ni identifiant ni adresse e-mail ; le numéro de ligne sert d’identifiant.
    .advice = Ajoutez des identifiants dans le fichier : avec des numéros de ligne, un fichier plus récent ne peut pas être comparé à celui-ci.
cells-id-from-email = { $count ->
    [one] { $count } ligne n’a
   *[other] { $count } lignes n’ont
} pas d’identifiant ; l’adresse e-mail en tient lieu.
    .advice = Rien à faire, sauf si d’autres lignes désignent ces personnes par un identifiant.
cells-id-rounded = { $count ->
    [one] { $count } identifiant semble avoir été arrondi
   *[other] { $count } identifiants semblent avoir été arrondis
} par un tableur (1,23E+11).
    .advice = Exportez à nouveau le fichier avec la colonne des identifiants au format texte : les derniers chiffres sont perdus.
cells-name-marks = { $count ->
    [one] { $count } mention accolée à un nom (un statut, des pronoms) en a été séparée et figure
   *[other] { $count } mentions accolées à un nom (un statut, des pronoms) en ont été séparées et figurent
} dans une colonne à part.
    .advice = Rien à faire. Si elles font partie des noms, laissez les noms tels quels.
    .keep = Laisser les noms tels quels
cells-name-of-company = { $count ->
    [one] { $count } nom contient une forme juridique (GmbH, SARL) et a été repris tel quel
   *[other] { $count } noms contiennent une forme juridique (GmbH, SARL) et ont été repris tels quels
}.
    .advice = Indiquez le nom de la personne dans le fichier, ou retirez la ligne s’il ne s’agit pas d’une personne.
cells-email-unreadable = { $count ->
    [one] { $count } cellule de la colonne e-mail ne contient pas d’adresse et a été laissée vide
   *[other] { $count } cellules de la colonne e-mail ne contiennent pas d’adresse et ont été laissées vides
}.
    .advice = Corrigez les cellules, ou associez la colonne à autre chose.
cells-role-unreadable = { $count ->
    [one] { $count } cellule de la colonne des rôles n’indique
   *[other] { $count } cellules de la colonne des rôles n’indiquent
} ni mentor ni mentee ; ces personnes ne participent pas.
    .advice = Écrivez mentor, mentee ou les deux, ou précisez sous « Rôles » ce que signifie chaque valeur.
cells-role-blank = { $count ->
    [one] { $count } personne n’a pas de rôle ; elle ne participe pas et reste
   *[other] { $count } personnes n’ont pas de rôle ; elles ne participent pas et restent
} dans les lignes hiérarchiques.
    .advice = Rien à faire si c’est voulu.
cells-level-blank = { $count ->
    [one] { $count } personne n’a
   *[other] { $count } personnes n’ont
} pas de niveau.
    .advice = Une règle sur les niveaux laisse passer une valeur absente, sauf indication contraire. Complétez les niveaux là où ils comptent.
cells-level-unplaced = { $count ->
    [one] { $count } personne a un grade ou un intitulé qui ne correspond à aucun niveau ; son niveau
   *[other] { $count } personnes ont un grade ou un intitulé qui ne correspond à aucun niveau ; leur niveau
} reste vide.
    .advice = Rattachez ces valeurs à un niveau.
cells-zone-abbreviation = { $count ->
    [one] { $count } cellule indique
   *[other] { $count } cellules indiquent
} un fuseau horaire par une abréviation ; on a retenu le lieu où elle est en usage, avec son heure d’été.
    .advice = Rien à faire si c’est exact. Une ville ou un nom comme Europe/Paris est plus sûr.
cells-zone-offset = { $count ->
    [one] { $count } cellule indique
   *[other] { $count } cellules indiquent
} un décalage fixe par rapport à UTC, qui ignore l’heure d’été.
    .advice = Indiquez une ville ou un nom comme Europe/Paris, sinon les horaires seront décalés la moitié de l’année.
cells-zone-ambiguous = { $count ->
    [one] { $count } cellule contient une abréviation qui désigne plusieurs fuseaux horaires et a été laissée vide
   *[other] { $count } cellules contiennent une abréviation qui désigne plusieurs fuseaux horaires et ont été laissées vides
}.
    .advice = Indiquez une ville ou un nom comme Asia/Kolkata.
cells-zone-unknown = { $count ->
    [one] { $count } cellule contient un fuseau horaire inconnu et a été laissée vide
   *[other] { $count } cellules contiennent un fuseau horaire inconnu et ont été laissées vides
}.
    .advice = Indiquez une plus grande ville du même fuseau ou un nom comme Europe/Paris.
cells-language-unknown = { $count ->
    [one] { $count } langue ne figure pas dans la liste des langues et a été reprise telle quelle
   *[other] { $count } langues ne figurent pas dans la liste des langues et ont été reprises telles quelles
}.
    .advice = Vérifiez l’orthographe : les langues ne concordent que si elles sont écrites de la même façon.
cells-language-level = { $count ->
    [one] { $count } cellule précise
   *[other] { $count } cellules précisent
} le niveau dans une langue ; seule la langue est prise en compte.
    .advice = Retirez les langues qui ne suffisent pas pour une conversation.
cells-strength-outside = { $count ->
    [one] { $count } cellule indique
   *[other] { $count } cellules indiquent
} une intensité en dehors de 1 à 3 ; au-delà compte pour 3, rien compte pour 1.
    .advice = Utilisez 1 (un peu), 2 et 3 (beaucoup).
cells-hours-unreadable = { $count ->
    [one] { $count } cellule d’horaires n’a pas pu être lue
   *[other] { $count } cellules d’horaires n’ont pas pu être lues
} : ces personnes comptent comme si elles n’avaient rien indiqué. Ce qu’elles ont écrit reste affiché à côté d’elles.
    .advice = Écrivez les horaires ainsi : lun. 09:00-12:00; jeu. 14:00-16:00.
cells-hours-not-known = { $count ->
    [one] { $count } cellule indique
   *[other] { $count } cellules indiquent
} que les horaires ne sont pas fixés (« à convenir », « à définir ») : ils comptent comme inconnus. Le texte reste à côté de la personne.
    .advice = Rien à faire, sauf si les horaires sont connus entre-temps.
cells-hours-half-of-day = { $count ->
    [one] { $count } cellule contient
   *[other] { $count } cellules contiennent
} des horaires avant sept heures sans précision du matin ou de l’après-midi, par exemple 2-4. Ils sont pris comme l’après-midi.
    .advice = Précisez quelle moitié de la journée est visée dans ce fichier.
    .afternoon = L’après-midi
    .written = Avant sept heures du matin, comme écrit
cells-hours-beside-24-hour = { $count ->
    [one] { $count } cellule contient
   *[other] { $count } cellules contiennent
} des horaires avant sept heures sans précision du matin ou de l’après-midi, par exemple 2-4. Les horaires voisins sont sur 24 heures ; ils sont donc pris comme tôt le matin.
    .advice = Précisez quelle moitié de la journée est visée dans ce fichier.
cells-hours-turned = { $count ->
    [one] { $count } cellule contient
   *[other] { $count } cellules contiennent
} des horaires qui finissent avant de commencer, par exemple 9-5 ; la fin est placée l’après-midi (09:00-17:00).
    .advice = Rien à faire si c’est exact.

## $words is a list of sentences of hours.ftl ("lunch is 12:00-13:00"), with semicolons between them.

cells-hours-in-words = { $count ->
    [one] { $count } cellule indique
   *[other] { $count } cellules indiquent
} des horaires en toutes lettres : { $words }.
    .advice = Rien à faire si c’est ce que les personnes veulent dire.
cells-capacity-unreadable = { $count ->
    [one] { $count } cellule indiquant un nombre de partenaires n’a pas pu être lue et a été laissée vide
   *[other] { $count } cellules indiquant un nombre de partenaires n’ont pas pu être lues et ont été laissées vides
}.
    .advice = Écrivez un nombre (2), ou un minimum et un maximum (1-3).
