# Who has no partner, and what would help.

pairs-waiting-none = Tout le monde a un binôme.
pairs-possible-partners = Partenaires possibles
pairs-ask-why-not = Pourquoi pas avec …
pairs-help-title = Qu’est-ce qui aiderait ?
pairs-help-hint = Chaque règle est assouplie un peu, une à la fois, et les binômes sont formés de nouveau, pour voir combien de personnes cela libère. Rien n’est modifié.
pairs-help-again = Regarder de nouveau
pairs-help-see = Voir ce qui aiderait
pairs-help-bottlenecks = Trop peu de partenaires
pairs-help-bottleneck = Sans binôme : { $waiting }. Partenaires possibles : { $partners }.
pairs-help-free = Ce qui libérerait quelqu’un
pairs-help-nothing-to-try = Il n’y avait rien à essayer.
pairs-help-none-frees = { $count ->
    [one] { $count } changement essayé ; il ne libère personne.
   *[other] { $count } changements essayés ; aucun ne libère quelqu’un.
}
pairs-help-table = Changements qui libèrent quelqu’un
pairs-help-freed = Personnes libérées
pairs-help-opens = Binômes possibles en plus
pairs-help-rules = Règles
pairs-help-tried = { $count ->
    [one] { $count } changement essayé
   *[other] { $count } changements essayés
}.
pairs-help-scarce = Qui est rare
pairs-help-scarce-hint = Sans ces personnes, on perdrait au moins ceci.
pairs-help-scarce-one = { $name } ({ $role }) : { $price }
pairs-help-recruits = Qui recruter
pairs-help-recruits-mentor = Le maximum qu’un mentor ou une mentore de plus avec cela pourrait apporter, si aucune règle obligatoire ne s’y oppose.
pairs-help-recruits-mentee = Le maximum qu’une ou un mentee de plus avec cela pourrait apporter, si aucune règle obligatoire ne s’y oppose.

## {adds} is "adds up to 2 people with a partner, 2 pairs"

pairs-help-recruit = { $value } : souhaité par { $wanted ->
    [one] { $wanted } personne
   *[other] { $wanted } personnes
} ; { $adds }
pairs-help-recruit-waiting = { $value } : souhaité par { $wanted ->
    [one] { $wanted } personne
   *[other] { $wanted } personnes
}, dont { $waiting } sans binôme ; { $adds }
pairs-help-adds = apporte jusqu’à { $what }
pairs-help-adds-nothing = n’apporte rien
pairs-help-adds-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
} avec un binôme
pairs-help-take = Adopter
pairs-help-take-of = Adopter : { $what }
pairs-help-work = Recherche de ce qui aiderait
pairs-help-said-none = Aucun petit changement ne libère quelqu’un.
pairs-help-said = { $count ->
    [one] { $count } changement libérerait
   *[other] { $count } changements libéreraient
} quelqu’un.
pairs-help-undo = changement de règle : { $what }
pairs-help-taken = Les règles sont modifiées. Proposez à nouveau pour voir les binômes. « Annuler » ramène les anciennes règles.
