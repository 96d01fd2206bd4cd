## Les chiffres par lesquels un programme est jugé.

kpi-session-completion = Séances tenues
    .formula = Séances tenues, sur celles qui auraient dû l’être à ce jour ; ce qu’un binôme a tenu en plus ne compte pas pour un autre.
kpi-active-pairs = Binômes actifs
    .formula = Binômes qui se sont vus dans le dernier intervalle et demi entre séances, sur tous les binômes.
kpi-pulse-met = Rencontres, d’après l’enquête éclair
    .formula = Personnes qui ont dit dans l’enquête éclair s’être vues le mois précédent (comme prévu, plus tard ou moins longtemps), sur celles qui ont répondu à cette question. Les réponses scellées comptent aussi : il n’est pas nécessaire de savoir de qui elles viennent.
kpi-reach-levels = Niveaux atteints
    .formula = Niveaux avec une personne en binôme, sur tous les niveaux de la liste.
kpi-reach-departments = Services atteints
    .formula = Services avec une personne en binôme, sur tous les services de la liste.
kpi-reach-sites = Sites atteints
    .formula = Sites avec une personne en binôme, sur tous les sites de la liste.
kpi-learning = Apprentissage dans les deux sens
    .formula = Personnes qui ont récemment appris quelque chose d’utile auprès d’une personne moins expérimentée et d’une personne plus expérimentée (les deux avec l’un des deux points les plus hauts), sur celles qui ont répondu aux deux.
kpi-collaboration = Collaboration entre générations
    .formula = Moyenne des scores des personnes interrogées.
kpi-views = Regard sur les autres générations
    .formula = Moyenne des scores des personnes interrogées.
kpi-inclusion = Inclusion et parole
    .formula = Moyenne des scores des personnes interrogées.
kpi-engagement = Engagement
    .formula = Moyenne des scores des personnes interrogées.
kpi-stay = Envie de rester
    .formula = Moyenne des scores des personnes interrogées.
kpi-digital-confidence = Aisance numérique
    .formula = Moyenne des scores des personnes interrogées.
kpi-leadership-confidence = Assurance pour diriger
    .formula = Moyenne des scores des personnes interrogées.
kpi-mentor-load = Charge des mentores et mentors
    .formula = Binômes, divisés par le nombre de mentores et mentors qui en ont au moins un.
kpi-own-formula = Saisi par la coordination ; le dernier chiffre compte.
kpi-missing-no-pairs = Il n’y a pas encore de binômes.
kpi-missing-no-sessions = Aucune séance n’a été notée, ce qui ne veut pas dire qu’aucune n’a eu lieu.
kpi-missing-no-start = Le cadrage n’a pas de premier jour, donc rien n’est dû.
kpi-missing-too-early = Le temps de la première séance n’est pas encore passé.
kpi-missing-nobody = Personne n’a répondu à ce qu’il faut.
kpi-missing-no-values = La liste ne le dit de personne.
kpi-missing-not-asked = Aucune enquête ne l’a encore demandé.
kpi-missing-not-kept = Il y avait trop de réponses pour les garder avec le programme ; apportez de nouveau le fichier sous Enquêtes.
kpi-missing-not-typed = Aucun chiffre n’a encore été saisi.

outcomes-too-few = Collègues semblables trouvés : { $count }. En dessous de { $least } paires de comparaison, rien n’est comparé.
outcomes-no-cause = Personne n’a été tiré au sort : une différence va de pair avec la participation, et peut venir de ce qui a amené à participer.
outcomes-unlike = Les groupes diffèrent encore à au moins un égard ; une part d’une différence peut en venir.
outcomes-unmatched = { $count ->
    [one] { $count } personne participante n’a pas de collègue semblable et est laissée de côté.
   *[other] { $count } personnes participantes n’ont pas de collègue semblable et sont laissées de côté.
 }
outcomes-stayed = Ce qui est allé de pair avec la participation : { $count } sur { $of } personnes participantes sont encore là, et { $others } sur { $ofothers } collègues semblables.
outcomes-promoted = Ce qui est allé de pair avec la participation : parmi celles encore là, { $count } sur { $of } personnes participantes sont à un niveau plus haut, et { $others } sur { $ofothers } collègues semblables.
outcomes-moved = Ce qui est allé de pair avec la participation : parmi celles encore là, { $count } sur { $of } personnes participantes sont dans un autre service ou sur un autre site, et { $others } sur { $ofothers } collègues semblables.
