# The step itself, its table, and what proofs and prices are called.

pairs-title = Binômes
pairs-nobody = La liste des personnes est encore vide. Les binômes sont formés de personnes : importez d’abord un fichier ou essayez le programme d’exemple.
pairs-to-people = Aller aux personnes
pairs-stale = Les règles, les personnes ou les décisions ont changé depuis que ces binômes ont été formés. Proposez à nouveau pour voir les meilleurs binômes dans l’état actuel.
pairs-no-rules = Il n’y a pas encore de règles : dans le bon sens, n’importe quel mentor ou quelle mentore convient donc à n’importe quel mentee.
pairs-choose-rules = Choisir des règles
pairs-propose = Proposer des binômes
pairs-propose-again = Proposer à nouveau
pairs-made-of = { $mentors ->
    [one] { $mentors } mentor(e)
   *[other] { $mentors } mentor(e)s
}, { $mentees ->
    [one] { $mentees } mentee
   *[other] { $mentees } mentees
}, { $rules ->
    [one] { $rules } règle
   *[other] { $rules } règles
}.
pairs-made-of-locks = { $mentors ->
    [one] { $mentors } mentor(e)
   *[other] { $mentors } mentor(e)s
}, { $mentees ->
    [one] { $mentees } mentee
   *[other] { $mentees } mentees
}, { $rules ->
    [one] { $rules } règle
   *[other] { $rules } règles
}, { $locks ->
    [one] { $locks } verrou conservé
   *[other] { $locks } verrous conservés
}.
pairs-you-decide = C’est vous qui décidez : ce qui est proposé peut être modifié à la main.
pairs-summary = Résumé
pairs-sum-pairs = { $count ->
    [one] binôme
   *[other] binômes
}
pairs-sum-people = { $count ->
    [one] personne sur { $all } a un binôme
   *[other] personnes sur { $all } ont un binôme
}
pairs-sum-points = { $count ->
    [one] point en tout
   *[other] points en tout
}
pairs-sum-worst = { $count ->
    [one] point dans le binôme le plus faible
   *[other] points dans le binôme le plus faible
}
pairs-look-at = { $count ->
    [one] { $count } point à regarder
   *[other] { $count } points à regarder
}
pairs-badge-stale = Formés avant les dernières modifications
pairs-badge-checking = Vérification en cours …
pairs-badge-checked = ✓ Vérifié par un code indépendant
pairs-badge-checked-why = Un second programme, écrit séparément de celui qui forme les binômes, a passé en revue chaque binôme, chaque règle et chaque total.
pairs-badge-wrong = La vérification indépendante a trouvé une erreur.
pairs-tabs = Ce qu’il faut voir des binômes
pairs-tab-pairs = Binômes
pairs-tab-waiting = Sans binôme
pairs-tab-why-not = Pourquoi pas ensemble ?
pairs-tab-decisions = Verrous et exclusions
pairs-tab-pictures = Graphiques
pairs-tab-scenarios = Scénarios
pairs-tab-gatherings = Tours et cercles
pairs-tab-out = Exporter
pairs-none-possible = Aucun binôme n’a pu être formé. « Sans binôme » dit pourquoi.
pairs-table-hint = La touche Entrée ou un clic ouvre un binôme. Pour échanger des partenaires, faites glisser une ligne sur une autre, ou appuyez sur Espace, déplacez-vous avec les flèches et appuyez de nouveau sur Espace.
pairs-selected = Le binôme choisi
pairs-work = Formation des binômes
pairs-undo-proposed = binômes proposés
pairs-undo-aside = verrous mis de côté
pairs-undo-exclusion = exclusion
pairs-share-a-person = Ces deux binômes ont une personne en commun ; il n’y a rien à échanger.
pairs-excluded-said = Ces deux personnes ne formeront plus jamais un binôme, et toutes deux sont maintenant sans binôme. Proposez à nouveau pour leur trouver d’autres partenaires.
pairs-unknown-head = { $count } binômes sur { $all } reposent sur des valeurs inconnues.
pairs-unknown = Une case vide satisfait une règle obligatoire : la preuve ne tient donc que si les valeurs manquantes la satisfaisaient aussi. Ces binômes sont marqués dans le tableau, et le filtre « Inconnu » ne montre qu’eux.

## Columns, of this and other tables of pairs

pairs-mentor = Mentor(e)
pairs-mentee = Mentee
pairs-mentees = Mentees
pairs-mentors = Mentores et mentors
pairs-points = Points
pairs-people = Personnes
pairs-pairs = Binômes
pairs-people-with-partner = Personnes avec un binôme
pairs-worst = Binôme le plus faible
pairs-waiting = Sans binôme
pairs-proof = Preuve
pairs-why = Pourquoi
pairs-person = Personne
pairs-role = Rôle
pairs-level = Niveau
pairs-department = Service
pairs-mentor-level = Niveau mentor(e)
pairs-mentee-level = Niveau mentee
pairs-mentor-department = Service mentor(e)
pairs-mentee-department = Service mentee
pairs-shared-time = Temps commun
pairs-lock = Verrou
pairs-locked = Verrouillé
pairs-not-locked = Non verrouillé
pairs-not-known = Inconnu
pairs-rests-on-unknown = Repose sur une inconnue
pairs-all-known = Tout est connu
pairs-reason = Raison
pairs-with = { $mentor } avec { $mentee }
pairs-rule-name = Règle { $number } : { $kind }
pairs-close = Fermer
pairs-cancel = Annuler

## {names} is a list already: "Ada, Ben, Cleo and 3 others"

pairs-names-more = { $names } et { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}

## What pairs come to

pairs-result = { $pairs ->
    [one] { $pairs } binôme
   *[other] { $pairs } binômes
} ; { $waiting ->
    [0] personne n’est sans binôme
    [one] { $waiting } personne est sans binôme
   *[other] { $waiting } personnes sont sans binôme
}.
pairs-proof-leximin = Prouvé : il n’existe pas d’ensemble de binômes plus équitable selon vos règles.
pairs-proof-stable = Prouvé : aucun mentor, aucune mentore et aucun mentee ne préféreraient tous deux être ensemble.
pairs-proof-best = Prouvé : il n’existe pas de meilleur ensemble de binômes selon vos règles.
pairs-proof-close = Aussi bon que le meilleur en personnes, binômes et points ; non prouvé dans tous les détails. Proposez à nouveau pour obtenir une preuve.
pairs-proof-not = Pas prouvé comme étant le meilleur : le meilleur possible a au plus { $missing }.
pairs-missing-seats = { $count ->
    [one] { $count } place de plus du minimum de quelqu’un
   *[other] { $count } places de plus des minimums
}
pairs-missing-people = { $count ->
    [one] { $count } personne de plus avec un binôme
   *[other] { $count } personnes de plus avec un binôme
}
pairs-missing-pairs = { $count ->
    [one] { $count } binôme de plus
   *[other] { $count } binômes de plus
}
pairs-missing-points = { $count ->
    [one] { $count } point de plus
   *[other] { $count } points de plus
}
pairs-price-people-lost = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
} sans binôme
pairs-price-people-gained = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
} de plus avec un binôme
pairs-price-pairs-lost = { $count ->
    [one] { $count } binôme
   *[other] { $count } binômes
} de moins
pairs-price-pairs-gained = { $count ->
    [one] { $count } binôme
   *[other] { $count } binômes
} de plus
pairs-price-points-lost = { $count ->
    [one] { $count } point perdu
   *[other] { $count } points perdus
}
pairs-price-points-gained = { $count ->
    [one] { $count } point gagné
   *[other] { $count } points gagnés
}
pairs-price-nothing = rien : un autre ensemble de binômes est tout aussi bon

## {change} is a number with its sign ("+2"), {count} its size

pairs-change-people = { $count ->
    [one] { $change } personne
   *[other] { $change } personnes
}
pairs-change-pairs = { $count ->
    [one] { $change } binôme
   *[other] { $change } binômes
}
pairs-change-points = { $count ->
    [one] { $change } point
   *[other] { $change } points
}
pairs-count = { $count ->
    [one] { $count } binôme
   *[other] { $count } binômes
}
pairs-count-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
pairs-time-hours = { $hours } h
pairs-time-hours-minutes = { $hours } h { $minutes } min
pairs-time-minutes = { $minutes } min
pairs-time-week = { $time } par semaine
pairs-time-unknown = inconnu
pairs-now-with = actuellement avec { $names }
pairs-now-waits = sans binôme
