## Tables that leave: methods, headings, and why nothing is released. $mean, $distribution, $own and $comments are smallest numbers.

release-confidential = Restitution confidentielle : ces tableaux montrent des groupes, jamais une personne seule. La coordination détient les réponses individuelles et peut les lire.
release-thresholds = Une moyenne demande au moins { $mean } réponses à la question, une distribution { $distribution }, un groupe que chacun a choisi d’indiquer { $own }, les commentaires { $comments } personnes interrogées.
release-hidden = Tout chiffre masqué porte le signe { $mark }, quelle qu’en soit la raison : { $hidden } lignes de groupes sont masquées, { $shown } sont affichées.
release-attacked = Des groupes plus grands sont masqués aussi lorsqu’un groupe masqué pourrait s’en déduire : à partir d’eux, de plusieurs tableaux réunis, d’un rapport antérieur, ou par quelqu’un qui connaît sa propre réponse.
release-rounded = Les moyennes sont arrondies et restent éloignées des extrémités de l’échelle, les parts proches de zéro ou de la totalité sont regroupées, les nombres de personnes sont donnés par tranches.
release-sure = Un écart inférieur à l’arrondi ne dit rien : un demi-point dans les groupes de 5 à 9 personnes, un cinquième à partir de 10, un dixième à partir de 20. Aucun intervalle n’est montré : il dirait à quel point les réponses diffèrent.
release-by-mean = Les groupes sous le seuil des distributions ne sont montrés que par leur moyenne.
release-by-favourable = Les groupes sous le seuil des distributions ne sont montrés que par leur part de réponses favorables.
release-plan-after-results = La coordination avait déjà ouvert les résultats de cette vague lorsque le plan de ce rapport a été fixé.
release-plan-raised = Là où le plan prévoyait des nombres plus petits que ceux de l’organisation, ceux de l’organisation s’appliquent.
release-respondents = Personnes interrogées : { $n }.
release-rate = Part des personnes invitées qui ont répondu : { $rate }.
release-options-left-out = Les questions à choix ne font pas partie de ce rapport.
release-band-open = { $from } ou plus
release-percent = { $value } %
release-at-most = { $value } % ou moins
release-at-least = { $value } % ou plus
release-low = faible
release-mixed = partagé
release-high = élevé
release-decimal = { $whole },{ $tenths }
release-name = {""}[nom]
release-methods = Comment ces chiffres ont été établis
release-figures = Chiffres
release-column-wave = Vague d’enquête
release-column-item = Code
release-column-question = Question
release-column-breakdown = Par
release-column-group = Groupe
release-column-respondents = Personnes interrogées
release-column-figure = Indicateur
release-column-value = Valeur
release-all = Ensemble
release-together = Groupes masqués réunis
release-unstated = Non indiqué
release-side = Rôle
release-mentors = Mentors et mentores
release-mentees = Mentees
release-mean = Moyenne
release-favourable = Favorable
release-distribution = Distribution
release-share = Part de { $points }
release-comment = Commentaire
release-comments = Ce qui a été dit
release-plan-changed = Le plan n’est pas celui qui a été fixé pour cette vague d’enquête.
    .advice = Suivez le plan tel qu’il a été fixé, ou fixez-en un pour une autre vague d’enquête.
release-named-person = Un groupe du plan porte le nom d’une personne du programme.
    .advice = Aucun chiffre n’est établi sur une personne nommée, quel que soit le nombre de réponses. Laissez ce regroupement de côté ; chacun peut transmettre ses propres mots sous son nom.
release-uneven = Les réponses ou les groupes ne correspondent pas au nombre de personnes, ou sortent de leur échelle.
    .advice = Relisez le fichier des réponses.
release-plan-unfit = Un tableau du plan nomme un regroupement absent des réponses, deux fois le même, ou plus de deux.
    .advice = Choisissez des regroupements présents dans les réponses, un ou deux par tableau.
release-plan-too-large = Le plan a plus de tableaux qu’il n’est possible d’en vérifier ensemble.
    .advice = Tenez-vous à huit tableaux au plus.
release-opt-in-crossed = Le plan croise une indication facultative avec un autre regroupement.
    .advice = Montrez-la seule, pour l’ensemble.
release-threshold-lowered = Un seuil est plus bas que permis, ou que dans un rapport antérieur de cette vague d’enquête.
    .advice = Les seuils peuvent être relevés, jamais abaissés.
release-measure-changed = Un rapport antérieur de cette vague d’enquête montre les petits groupes par un autre indicateur.
    .advice = Reprenez le même indicateur : les deux réunis en diraient plus que chacun.
release-too-few-new = Depuis un rapport antérieur de cette vague d’enquête, trop peu de réponses sont arrivées, ou des réponses ont été modifiées ou retirées.
    .advice = Attendez d’autres réponses, ou transmettez le rapport antérieur : la différence des deux montrerait les réponses de quelques personnes.
release-ledger-unfit = Un rapport antérieur de cette vague d’enquête utilisait un regroupement ou une question qui n’y est plus.
    .advice = Lisez les réponses avec les mêmes regroupements et questions.
release-front-asked = { $title } : { $count ->
    [one] { $count } question avec échelle.
   *[other] { $count } questions avec échelle.
 }
release-front-pairs = { $count ->
    [one] { $count } binôme.
   *[other] { $count } binômes.
 }
release-front-sessions = { $count ->
    [one] { $count } séance a eu lieu.
   *[other] { $count } séances ont eu lieu.
 }
release-heading-asked = Ce que nous avons demandé
release-heading-answered = Qui a répondu
release-heading-pairs = Binômes et séances
release-heading-access = Qui a un binôme
release-front-access = { $by } : { $groups }.
release-front-access-others = autres { $mark }
release-front-access-all = Tout le monde : { $share }.
release-front-access-about = Parts des personnes de la liste ; les groupes de moins de { $few } personnes, et ceux qui permettraient de les déduire, portent { $mark }.
release-next = Ce que nous ferons ensuite
release-since = Depuis { $wave }
release-up = en hausse
release-down = en baisse
release-same = à peu près stable
release-direction = « En hausse » et « en baisse » signifient un demi-point ou plus entre les deux moyennes telles qu’elles sont montrées, quelles que soient les personnes qui ont répondu ; cela ne dit rien des raisons.
release-up-by = en hausse de { $by }
release-down-by = en baisse de { $by }
release-by-nothing = aucune différence
release-difference = Un nombre à côté de « en hausse » ou « en baisse » est la différence des deux moyennes telles qu’elles sont montrées : les mêmes personnes ont répondu les deux fois, ou au moins { $few } sont différentes.
release-programme = Programme
release-first-page = Première page
release-about = Sujet
release-turned = { $question } (inversé : une valeur élevée signifie que peu sont d’accord)
