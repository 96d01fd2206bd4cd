## Ce qui est allé de pair avec un bon accord.

learned-nothing = Aucune réponse ne dit si les binômes s’entendent bien : ni « Notre façon de travailler ensemble » ni l’enquête éclair n’ont de réponses nominatives.
learned-too-few = { $count ->
    [one] { $count } binôme a dit s’il s’entend bien. En dessous de { $least }, il y a trop peu de données pour en tirer un enseignement.
   *[other] { $count } binômes ont dit s’ils s’entendent bien. En dessous de { $least }, il y a trop peu de données pour en tirer un enseignement.
 }
learned-alike = Tous les binômes s’entendent aussi bien, ou ont été formés pour les mêmes raisons : rien ne les distingue.
learned-unclear = Sur { $count } binômes, les points d’aucune règle ne sont clairement allés de pair avec une meilleure ou une moins bonne entente.
learned-clear = { $rules ->
    [one] Sur { $count } binômes, les points de { $rules } règle sont allés de pair avec l’entente déclarée.
   *[other] Sur { $count } binômes, les points de { $rules } règles sont allés de pair avec l’entente déclarée.
 }
suggest-more-weight = Essayez une fois et demie le poids pour : { $rule }
suggest-less-weight = Essayez la moitié du poids pour : { $rule }

## Leçons.

lesson-pairs = { $count ->
    [one] { $count } binôme existait à la fin.
   *[other] { $count } binômes existaient à la fin.
 }
lesson-ended = { $count ->
    [one] { $count } binôme a pris fin avant le terme.
   *[other] { $count } binômes ont pris fin avant le terme.
 }
lesson-sessions = { $count ->
    [one] { $count } séance sur { $of } prévues à ce jour a eu lieu.
   *[other] { $count } séances sur { $of } prévues à ce jour ont eu lieu.
 }
lesson-complete = { $count ->
    [one] { $count } binôme sur { $of } a tenu toutes les séances prévues.
   *[other] { $count } binômes sur { $of } ont tenu toutes les séances prévues.
 }
lesson-never-met = { $count ->
    [one] { $count } binôme sur { $of } n’a jamais noté de séance.
   *[other] { $count } binômes sur { $of } n’ont jamais noté de séance.
 }
lesson-not-matched = { $count ->
    [one] { $count } personne participante était sans binôme.
   *[other] { $count } personnes participantes étaient sans binôme.
 }
lesson-rule-better = Davantage de ceci est allé de pair avec une meilleure entente : { $rule }
lesson-rule-worse = Davantage de ceci est allé de pair avec une moins bonne entente : { $rule }
