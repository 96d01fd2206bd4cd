# The report that others may see.

report-lead = Un rapport pour d’autres. Ce qu’il montre est fixé avant que l’on regarde les résultats ; ce qu’il masque ne peut être calculé ni à partir de lui ni à partir de tous les rapports réunis. Le traitement est confidentiel : vous détenez les réponses brutes et pouvez les lire.
report-none = Il n’y a pas encore de réponses dont on pourrait tirer un rapport.
report-round = Rapport sur
report-by-side = Rôle dans le binôme
report-everybody = Tout le monde
report-unstated = Sans réponse
report-plan-title = Ce que le rapport montrera
report-plan-what = Choisissez-le avant de regarder les scores de cette vague. L’ensemble est toujours montré, si assez de personnes ont répondu.
report-plan-no-groups = Ces réponses ne nomment aucun groupe. Le rapport montre l’ensemble.
report-plan-by = Par groupe
report-plan-stated = « { $name } » a été indiqué librement
report-plan-crossed = Deux d’entre eux dans un même tableau
report-plan-crossed-none = Aucun
report-plan-measure = Les petits groupes montrent
report-plan-measure-mean = leur moyenne
report-plan-measure-favourable = leur part de réponses favorables
report-plan-least = Nombres minimaux
report-plan-least-hint = Personnes ayant répondu à une question. Ils peuvent être relevés, jamais abaissés.
report-plan-least-mean = Pour une moyenne
report-plan-least-distribution = Pour une répartition
report-plan-least-optIn = Pour ce qui a été indiqué librement
report-plan-least-comments = Pour les commentaires
report-plan-outlook = Ce qui serait montré, d’après la seule taille des groupes :
report-plan-outlook-row = { $share ->
    [none] personne n’a répondu
    [nothing] rien ; un découpage plus grossier montrerait davantage
    [all] tous les groupes dans toutes les questions
   *[some] { $shown } valeurs sur { $groups } ; des groupes plus grands montreraient davantage
 }
report-plan-fix = Fixer le plan de cette vague
report-plan-fix-hint = Un plan fixé le reste, même si vous annulez une action. Il est conservé dans le programme, avec les rapports qui en sont tirés.
report-plan-fixed-said = Le plan est fixé.
report-fixed-title = Le plan de cette vague
report-fixed-all = L’ensemble seulement
report-fixed-least = Moyenne { $mean }, répartition { $distribution }, indiqué librement { $own }, commentaires { $comments }
report-make-title = Établir le rapport
report-to = Pour qui
report-to-hint = Par exemple : CSE, direction. Cela figure dans votre propre liste de rapports, pas dans le rapport.
report-to-missing = Dites pour qui est le rapport : la liste de ce qui est sorti en a besoin.
report-invited = Combien de personnes étaient invitées
report-next = Ce que nous ferons ensuite (figure dans le rapport)
report-comments = { $count ->
    [one] { $count } commentaire
   *[other] { $count } commentaires
 }, dont { $may } à transmettre
report-comments-hint = Les noms des personnes d’ici sont retirés, et rien ne relie deux commentaires. Lisez-les tous : surnoms et façons d’écrire ne sont pas repérés. Seul ce que vous autorisez sort.
report-comment-text = Commentaire { $number }
report-comment-may = Le commentaire { $number } peut sortir
report-comment-may-short = Peut sortir
report-make = Voir le rapport
report-making = Préparation du rapport
report-preview = Le rapport tel que d’autres le verront
report-preview-what = Pour : { $to }.
report-file-html = Page à lire et à imprimer (HTML)
report-file-xlsx = Classeur Excel
report-file-csv = Tableau, une valeur par ligne (CSV)
report-hand-hint = Rien n’est encore sorti. Dès le premier fichier, le rapport est considéré comme transmis : les rapports suivants sont vérifiés avec lui, quoi que vous annuliez.
report-left = Ce rapport figure dans la liste de ce qui est sorti.
report-hidden = { $count ->
    [one] { $count } groupe est masqué, et pourquoi
   *[other] { $count } groupes sont masqués, et pourquoi
 }
report-hidden-hint = Pour vous seulement : les lecteurs voient un même signe pour tout. Des groupes plus grands, ou moins de découpages, montreraient davantage ; ce sera pour le plan d’une autre vague.
report-hidden-table = Groupes masqués
report-hidden-group = Groupe
report-hidden-why = Pourquoi
report-hidden-questions = Questions
report-why-empty = personne n’a répondu
report-why-few = trop peu de réponses, ou un tableau trop fin pour leur nombre
report-why-remainder = avec lui, le reste masqué du tableau serait trop petit
report-why-audit = avec lui, plusieurs tableaux réunis livreraient un petit groupe
report-why-values = avec lui, les réponses telles qu’elles sont cerneraient un petit groupe
report-comments-leave = { $count ->
    [one] { $count } commentaire sort
   *[other] { $count } commentaires sortent
 }
report-methods = Comment ces valeurs ont été établies
report-file = rapport-{ $survey }-{ $round }
report-ledger = Rapports sortis
report-ledger-hint = Chaque rapport ultérieur d’une vague est vérifié avec ceux-ci. La liste est conservée dans le programme et confidentielle.
report-ledger-round = Enquête et vague
report-ledger-to = Pour qui
report-ledger-rows = Lignes montrées
surveys-tab-report = Rapport pour d’autres
surveys-scores-to-report = Établir un rapport pour d’autres
report-plan-seen = Les résultats de cette vague ont été ouverts avant qu’un plan soit fixé. Le rapport le dira.
report-chart = Graphique de « { $table } »
report-chart-as = En graphique :
report-coarser = Ce qu’un plan moins détaillé montrerait à la place
    .fixed = Un plan fixé reste tel quel ; ceci vaut pour la prochaine vague.
# $by is a grouping, $tables what the others would show.
report-coarser-instead = Au lieu de { $by } : { $tables }.
report-coarser-without = Sans le tableau par { $by } : { $tables }.
report-coarser-table = { $by } { $shown } chiffres sur { $groups }
report-coarser-take = Planifier ainsi
    .label = Planifier ainsi. { $plan }
report-coarser-taken = Le choix des tableaux a changé. Ce qu’ils montreraient est recalculé.
