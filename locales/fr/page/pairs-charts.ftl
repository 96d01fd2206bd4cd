# Charts of the pairs, and fair access.

pairs-charts-none = Il n’y a encore rien à dessiner.

## The titles state what the chart shows

pairs-chart-levels = { $count ->
    [one] { $count } binôme
   *[other] { $count } binômes
} de { $from } à { $to } : le plus grand nombre sur { $all }
pairs-chart-levels-what = { $pairs ->
    [one] { $pairs } binôme
   *[other] { $pairs } binômes
} entre { $links ->
    [one] { $links } combinaison
   *[other] { $links } combinaisons
} de niveaux. Un trait plus épais signifie plus de binômes.
pairs-chart-points = La moitié des binômes ont { $middle } points ou plus
pairs-chart-points-what = Points de chaque binôme, de { $least } à { $most }.
pairs-chart-nobody-waits = Tout le monde a un binôme.
pairs-chart-waiting = { $count ->
    [one] { $count } personne est
   *[other] { $count } personnes sont
} sans binôme, surtout pour cette raison : { $reason }
pairs-chart-waiting-what = Qui est sans binôme, par rôle et par raison.
pairs-chart-both = Les deux rôles
pairs-chart-who-why = { $who } : { $why }
pairs-waits-no-candidates = les règles ne laissent personne de possible
pairs-waits-all-taken = toutes les personnes possibles sont prises
pairs-waits-negative-total = chaque binôme possible coûterait des points
pairs-waits-below-minimum = moins de partenaires que leur minimum
pairs-waits-capacity-zero = pas de place dans ce tour
pairs-waits-nobody-on-the-other-side = il n’y a personne de l’autre côté

## Fair access

pairs-access = Accès équitable
pairs-access-hint = Dans un petit groupe, une différence peut relever du hasard. Les points sont ce qu’une personne retire de ses binômes ; la moitié d’un groupe a la valeur médiane ou plus.
pairs-access-counting = Comptage en cours …
pairs-access-gap-level = Le plus grand écart : { $waiting } sur { $people } (personnes du niveau { $level }) { $waiting ->
        [one] est
       *[other] sont
    } sans binôme, ailleurs { $elsewhere } sur { $others }.
pairs-access-by-role = Par rôle
pairs-access-by-level = Par niveau
pairs-access-by-department = Par service
pairs-access-by-location = Par site
pairs-access-by-consent = Par { $what } (parmi celles et ceux qui ont accepté)
pairs-access-table = Accès : { $title }
pairs-access-table-consent = Accès selon une caractéristique
pairs-access-group = Groupe
pairs-access-with = Avec un binôme
pairs-access-lower = Points : quart inférieur
pairs-access-middle = médiane
pairs-access-upper = quart supérieur
pairs-access-why = Pourquoi sans binôme
pairs-access-else = Toutes les autres personnes
pairs-access-not-given = Non indiqué
pairs-access-both = Mentor(e) et mentee
pairs-access-reason = { $count } : { $reason }
