# One pair: its details, a change by hand, why two are no pair, locks and exclusions.

pairs-this-pair = Ce binôme<hidden> : { $mentor } et { $mentee }</hidden>
pairs-looking = Examen de ce binôme …
pairs-side-mentor = mentor(e)
pairs-side-mentee = mentee
pairs-side-both = les deux rôles
pairs-gets = Obtient { $count ->
    [one] { $count } point
   *[other] { $count } points
}
pairs-gets-none = Aucune règle ne donne de points pour ce côté.
pairs-nobody-else = personne d’autre n’est possible
pairs-next = { $name }, { $count ->
    [one] { $count } point
   *[other] { $count } points
}
pairs-breaks = Ce binôme enfreint une règle obligatoire.
pairs-together = Ensemble
pairs-together-locked = { $count ->
    [one] { $count } point
   *[other] { $count } points
}, verrouillé
pairs-next-mentor = Deuxième choix pour mentor(e)
pairs-next-mentee = Deuxième choix pour mentee
pairs-without = Sans ce binôme

## {kind} is "Locked" or "Excluded"

pairs-excluded = Exclu
pairs-decided = <strong>{ $kind }</strong>.
pairs-decided-on = <strong>{ $kind }</strong> le { $date }.
pairs-decided-by = <strong>{ $kind }</strong> par { $author }.
pairs-decided-on-by = <strong>{ $kind }</strong> le { $date } par { $author }.
pairs-decided-why = Raison : { $reason }
pairs-unlock = Déverrouiller
pairs-lock-this = Verrouiller ce binôme
pairs-never = Ne jamais réunir ces deux personnes
pairs-lock-needs-reason = Ce binôme enfreint une règle obligatoire : le verrou demande donc une raison.
pairs-reason-optional = Raison (facultatif)
pairs-say-why = Dites pourquoi, afin que d’autres puissent comprendre la décision.
pairs-decided-by-field = Décidé par (facultatif)
pairs-until-field = Valable jusqu’au (facultatif)
pairs-reason-private = La raison est privée : elle est conservée avec le programme et ne figure dans aucun fichier, lettre ou explication destinés à d’autres.
pairs-do-lock = Verrouiller
pairs-do-exclude = Exclure
pairs-other-partner = Choisir une autre personne
pairs-other-mentee = Autre mentee pour { $name }
pairs-other-mentor = Autre mentor ou mentore pour { $name }
pairs-other-hint = Vous voyez le coût avant que quoi que ce soit change. Faire glisser une ligne du tableau sur une autre a le même effet.
pairs-undo-lock = verrou
pairs-undo-unlock = déverrouillage
pairs-locked-said = Verrouillé. Une nouvelle proposition garde ce binôme.
pairs-unlocked-said = Déverrouillé. Une nouvelle proposition peut changer ce binôme.

## A change by hand

pairs-change-unjudged = Cette modification n’a pas pu être évaluée.
pairs-change-title = Réunir { $mentor } et { $mentee } ?
pairs-counting-cost = Calcul du coût …
pairs-make = Former ce binôme
pairs-make-more = Former ce binôme …
pairs-wrote = <strong>{ $name }</strong> a écrit :
pairs-breaks-anyway = { $count ->
    [one] <strong>Ce binôme enfreint une règle obligatoire.</strong> Vous pouvez le former quand même, avec une raison.
   *[other] <strong>Ce binôme enfreint { $count } règles obligatoires.</strong> Vous pouvez le former quand même, avec une raison.
}
pairs-part = { $mentor } et { $mentee } se séparent.
pairs-join = { $mentor } et { $mentee } forment un binôme.
pairs-left-waiting = { $name } reste sans binôme.
pairs-before-after = Avant et après
pairs-what = Quoi
pairs-now = Maintenant
pairs-then = Ensuite
pairs-change = Changement
pairs-new-locked = Le nouveau binôme est verrouillé, afin qu’une nouvelle proposition le garde.
pairs-change-means = Ce changement signifie : { $cost }.
pairs-change-breaks = Ce binôme enfreint { $count ->
    [one] { $count } règle obligatoire
   *[other] { $count } règles obligatoires
}.
pairs-same-points = les mêmes points
pairs-undo-by-hand = modification à la main
pairs-made-said = Le binôme est formé et verrouillé.
pairs-none-to-change = Il n’y a pas encore de binômes à modifier.
    .advice = Proposez d’abord des binômes.
pairs-by-hand = Modifié à la main

## Why two are no pair

pairs-why-not-title = Pourquoi pas ces deux personnes ?
pairs-why-not-choose = Choisissez un mentor ou une mentore et un ou une mentee pour voir ce que coûterait leur binôme, ou quelle règle l’interdit.
pairs-why-not-looking = Examen en cours …
pairs-why-not-made = { $mentor } et { $mentee } forment un binôme.
pairs-forbidden = { $count ->
    [one] { $count } règle obligatoire interdit
   *[other] { $count } règles obligatoires interdisent
} ce binôme.
pairs-why-not-new = Nouveaux binômes
pairs-why-not-part = Binômes qui se séparent
pairs-and = { $mentor } et { $mentee }
pairs-allowed = Les règles permettent ce binôme.
pairs-allowed-price = Le former signifie : { $price }.
pairs-why-not-unanswered = Cette question n’a pas pu recevoir de réponse.

## Locks and exclusions

pairs-decisions-none = Ni verrous ni exclusions. Ouvrez un binôme dans le tableau pour le verrouiller, ou pour dire que ces deux personnes ne doivent jamais être réunies.
pairs-decisions-to-pairs = Voir les binômes
pairs-decisions-hint = Les verrous et les exclusions survivent à une nouvelle liste des personnes. Leurs raisons sont privées : elles sont conservées avec le programme et ne figurent dans aucun fichier, lettre ou explication destinés à d’autres.
pairs-decision = Décision
pairs-by = Par
pairs-date = Date
pairs-until = Jusqu’au
pairs-take-back = Retirer
pairs-against-required = contre une règle obligatoire
pairs-over = expirée
pairs-not-in-roster = en attente : absent de la liste
pairs-unlock-of = Déverrouiller : { $mentor } et { $mentee }
pairs-allow-again = Autoriser de nouveau
pairs-allow-again-of = Autoriser de nouveau : { $mentor } et { $mentee }
pairs-undo-allow = fin d’une exclusion
pairs-unlock-said = Déverrouillé.
pairs-allow-said = De nouveau autorisé.

## What cannot all be had

pairs-conflicts = { $count ->
    [one] { $count } verrou ne peut pas être gardé
   *[other] { $count } verrous ne peuvent pas être gardés
}
pairs-conflicts-aside = { $count ->
    [one] Mettre ce verrou de côté et proposer
   *[other] Mettre ces { $count } verrous de côté et proposer
}
pairs-conflicts-hint = Tout le reste est gardé. « Annuler » ramène les verrous.
pairs-conflict-all = Tout ceci ne peut pas être gardé :
pairs-conflict-member = { $text } : { $names }
pairs-conflict-any = Renoncez à l’un d’eux, et le reste de cette liste peut être gardé.
