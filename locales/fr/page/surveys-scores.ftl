# What answers amount to.

surveys-scores-none = Il n’y a pas encore de réponses, donc rien à calculer.
surveys-scores-answers = Réponses
surveys-scores-compared = Comparées à
surveys-scores-nothing = rien
surveys-scores-by-group = Par groupe
surveys-scores-nobody-apart = sans groupes
surveys-scores-raw = Brut et confidentiel : de petits groupes montrent ce que des personnes ont répondu. Les fichiers, les graphiques et ce que vous copiez d’ici le disent aussi.
surveys-scores-not-saved = Un si grand nombre de réponses n’est pas enregistré avec le programme. Importez à nouveau l’export pour le calculer.
surveys-scores-counting = Comptage en cours …
surveys-scores-respondents = { $count ->
    [one] { $count } personne interrogée
   *[other] { $count } personnes interrogées
}
surveys-scores-rate = { $count } sur { $all }
surveys-scores-careless = { $count ->
    [one] { $count } réponse a
   *[other] { $count } réponses ont
} peut-être été données sans attention : { $long } avec une longue suite de la même réponse, { $alike } toutes identiques. Elles comptent avec les autres.
surveys-scores-careless-fast = { $count ->
    [one] { $count } réponse a
   *[other] { $count } réponses ont
} peut-être été données sans attention : { $long } avec une longue suite de la même réponse, { $alike } toutes identiques, { $fast } très rapides. Elles comptent avec les autres.
surveys-scores-undo-settled = question sur l’enquête réglée
surveys-scores-settled = Tout est réglé.
surveys-scores-table = Scores d’échelle
surveys-scores-scale = Score d’échelle
surveys-scores-mean = Moyenne
surveys-scores-sd = Écart-type
surveys-scores-alpha = Alpha
surveys-scores-lambda = Lambda-2
surveys-scores-omega = Oméga
surveys-scores-completed = { $count } complétés à partir de la plupart des questions
surveys-scores-reliability = En savoir plus sur la fidélité
surveys-scores-alpha-pairwise = Alpha, par paires
surveys-scores-alpha-standardised = Alpha, standardisé
surveys-scores-omega-ml = Oméga, maximum de vraisemblance
surveys-scores-inter-item = Corrélation moyenne des questions
surveys-scores-odd-even = Moitiés, paires et impaires
surveys-scores-all-splits = Toutes les moitiés
surveys-scores-splits = { $from } à { $to }, en moyenne { $mean }
surveys-scores-group = Groupe
surveys-scores-questions = Questions
surveys-scores-item-rest = Item-reste
surveys-scores-alpha-without = Alpha sans
surveys-scores-missing = Manquantes
surveys-scores-apart = Ne s’applique pas
surveys-scores-out = Hors échelle
surveys-scores-turned = inversée
surveys-scores-enps = eNPS { $figure }
surveys-agree-title = Dans quelle mesure les binômes s’accordent
surveys-agree-what = { $count ->
    [one] { $count } binôme
   *[other] { $count } binômes
} avec les deux côtés. De toute la cohorte : jamais d’un seul binôme.
surveys-agree-table = Accord des binômes, un tableau
surveys-agree-difference = Mentor(e) moins mentee
surveys-comments = { $count ->
    [one] { $count } commentaire
   *[other] { $count } commentaires
}
surveys-scoring = Calcul des scores
surveys-comparing = Comparaison des vagues
surveys-raw-files = Fichiers bruts pour l’analyse
surveys-raw-files-holder = Une ligne par personne qui a répondu : données brutes et confidentielles, pour { $name } seulement, qui détient les données selon le cadrage. Ce que d’autres peuvent voir est le rapport.
surveys-raw-files-nobody = Une ligne par personne qui a répondu : données brutes et confidentielles. Le cadrage ne dit pas encore qui détient les données ; d’ici là, elles sont pour vous seulement. Ce que d’autres peuvent voir est le rapport.
surveys-export-data = Réponses avec scores (CSV)
surveys-export-codebook-xlsx = Dictionnaire (XLSX)
surveys-export-codebook-json = Dictionnaire (JSON)
surveys-export-spss = SPSS
surveys-export-r = R
surveys-ready-go = Feu vert : l’organisation est prête.
surveys-ready-prepare = Préparer : certains domaines demandent d’abord du travail.
surveys-ready-wait = Attendre : ne commencez qu’une fois les domaines faibles améliorés.
surveys-standing-go = prêt
surveys-standing-prepare = à préparer
surveys-standing-wait = attendre
surveys-trend-title = Au fil des vagues
surveys-trend-what = Toutes les personnes qui ont répondu à une vague, et entre parenthèses { $count ->
    [one] la { $count } personne qui a
   *[other] les { $count } personnes qui ont
} répondu à toutes.
surveys-trend-table = Au fil des vagues, un tableau

## One figure

surveys-figure-n = n = { $count }.
surveys-figure-n-left = n = { $count } ; { $left ->
    [one] { $left } personne laissée
   *[other] { $left } personnes laissées
} de côté, sans les réponses nécessaires.
surveys-figure-none = non calculé
surveys-figure-interval = ({ $from } à { $to })

## Two rounds side by side

surveys-change-title = Avant et après
surveys-change-flow = De { $from } à { $to } : { $stayed ->
    [one] { $stayed } personne a répondu
   *[other] { $stayed } personnes ont répondu
} aux deux, { $joined } se sont ajoutées, { $left } sont parties.
surveys-change-flow-unlinked = De { $from } à { $to } : { $stayed ->
    [one] { $stayed } personne a répondu
   *[other] { $stayed } personnes ont répondu
} aux deux, { $joined } se sont ajoutées, { $left } sont parties, { $unlinked } ne peuvent être reliées.
surveys-change-table = Évolution des scores d’échelle
surveys-change-same = Différence, mêmes personnes
surveys-change-counts = Hausse, stable, baisse
surveys-change-all = Différence, tout le monde
surveys-change-p-t = p (t)
surveys-change-p-wilcoxon = p (Wilcoxon)
surveys-change-p-permutation = p (permutation)
surveys-change-p-pratt = p (Wilcoxon, Pratt)
surveys-change-reliable = { $up }, { $same }, { $down } <muted>fiable à partir de</muted> { $threshold }
surveys-change-reliable-none = – <muted>fiable à partir de</muted> { $threshold }
surveys-change-other = Autres façons de voir
surveys-change-other-table = Évolution selon d’autres méthodes
surveys-change-bootstrap = Différence, par rééchantillonnage

## Charts

surveys-chart-agreement = Réponses
surveys-chart-agreement-what = Part de chaque réponse ; à gauche de la ligne, le désaccord, à droite, l’accord.
surveys-chart-scores = Scores : { $scale }
surveys-chart-scores-what = Combien ont quel score, de { $low } à { $high } ; la moyenne est { $mean }.
surveys-chart-score-from = Score, à partir de
surveys-chart-slopes = Moyennes avant et après
surveys-chart-slopes-what = Moyennes de celles et ceux qui ont répondu les deux fois : { $up } sur { $all } ont augmenté.
surveys-chart-forest = Ampleur du changement
surveys-chart-forest-what = Différence moyenne de celles et ceux qui ont répondu les deux fois, avec son intervalle à 95 %. Un intervalle qui croise la ligne peut relever du hasard.
surveys-chart-no-change = aucun changement
surveys-chart-difference = Différence
surveys-chart-from = De
surveys-chart-to = À
