# An export of a forms tool being read, and a survey made from it.

surveys-use-ignore = Ne pas reprendre
surveys-use-item = Réponse à
surveys-use-group = Grouper par cette colonne
surveys-use-code = Mot de code
surveys-use-ticket = Ticket
surveys-use-person = Personne (identifiant ou courriel)
surveys-use-side = Mentor(e) ou mentee
surveys-use-pair = Binôme
surveys-use-seconds = Durée
surveys-use-start = Début
surveys-use-end = Fin
surveys-take = Reprendre { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
surveys-settle-first = Réglez d’abord { $count ->
    [one] le { $count } point
   *[other] les { $count } points
} ci-dessus.
surveys-columns = { $columns ->
    [one] { $columns } colonne
   *[other] { $columns } colonnes
}, dont { $answers } de réponses
surveys-columns-table = Colonnes et ce qu’elles sont
surveys-column = Colonne
surveys-is = Est
surveys-column-is = La colonne { $number } est
surveys-column-answers = La colonne { $number } répond à
surveys-reading = Lecture des réponses

## Texts of answers that are not understood

surveys-texts-open = { $count ->
    [one] { $count } texte de réponse non compris
   *[other] { $count } textes de réponse non compris
}
surveys-texts-all = Tous ceux qui ne sont pas compris
surveys-texts-all-missing = Tous les compter comme sans réponse
surveys-texts-all-apart = Tous signifient « ne s’applique pas »
surveys-texts-table = Textes de réponse non compris
surveys-texts-none = { $count ->
    [one] { $count } texte tenu
   *[other] { $count } textes tenus
} pour une absence de réponse
surveys-texts-none-table = Textes tenus pour une absence de réponse
surveys-texts-times = Nombre
surveys-texts-means = Signifie
surveys-texts-means-of = { $text } signifie
surveys-texts-undecided = non décidé
surveys-texts-missing = Sans réponse
surveys-texts-apart = Ne s’applique pas

## What a survey made from a file guesses

surveys-type-scale = une échelle
surveys-type-nps = 0 à 10 (recommanderiez-vous)
surveys-type-choice = un choix parmi plusieurs
surveys-type-many = plusieurs choix possibles
surveys-type-comment = texte libre
surveys-draft-open = { $count ->
    [one] { $count } point
   *[other] { $count } points
} à régler avant tout calcul
surveys-draft-accept = Accepter toutes les propositions
surveys-draft-more = et { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
surveys-draft-likeliest = <strong>{ $text }</strong> (le plus probable)
surveys-draft-choice = { $choice } : { $question }
surveys-draft-order = S’ils ont un ordre : le plus bas d’abord.
surveys-draft-labels = Réponses à { $count ->
    [one] { $count } question
   *[other] { $count } questions
}, la plus basse d’abord
surveys-draft-range = Réponses à { $count ->
    [one] { $count } question
   *[other] { $count } questions
} : { $min } à { $max }
surveys-range = { $min } à { $max }
surveys-draft-ends-wrong = Le point le plus haut doit être au-dessus du plus bas.
surveys-draft-ends = Modifier ses bornes ou ses libellés
surveys-draft-lowest = Point le plus bas
surveys-draft-highest = Point le plus haut
surveys-draft-label-lines = Libellés, un par ligne, le plus bas d’abord : un par point, deux pour les bornes, ou aucun
surveys-draft-items = Comment on répond à chaque question
surveys-draft-no-answer = Sans réponse
surveys-draft-reversed = Inversée
surveys-draft-turned = inversée
surveys-draft-question-is = La question { $number } est
surveys-draft-scale-of = Échelle de la question { $number }
surveys-draft-no-answer-to = Sans réponse à la question { $number }, séparés par des virgules
surveys-draft-lower = Plus bas : { $label }
surveys-draft-higher = Plus haut : { $label }
surveys-draft-these-orders = Ils ont ces ordres
surveys-draft-this-order = Ils ont cet ordre

## What an export holds

surveys-import-title = Ce que contient ce fichier
surveys-import-from = { $answers ->
    [one] { $answers } réponse
   *[other] { $answers } réponses
} tirées de { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}.
surveys-import-from-tool = { $answers ->
    [one] { $answers } réponse
   *[other] { $answers } réponses
} tirées de { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}, exportées par <strong>{ $tool }</strong>.
surveys-import-some-tool = un outil de formulaires
surveys-import-drafted = Une enquête de { $count ->
    [one] { $count } question
   *[other] { $count } questions
} en a été tirée ; relisez-la ici ; elle peut aussi être modifiée plus tard sous « Questions ».
surveys-round-baseline = avant le départ
surveys-round-exit = bilan
surveys-round-pulse = enquête éclair
surveys-round-readiness = préparation
surveys-import-round-one = une
