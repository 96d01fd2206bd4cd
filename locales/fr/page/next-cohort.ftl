## La cohorte suivante

next-lead = Ce que cette cohorte nous apprend, et la suivante à partir d’elle.
next-no-pairs = Il n’y a pas encore de binômes dont tirer des enseignements.
next-learned = Ce qui est allé de pair avec une bonne entente
next-learned-hint = D’après les réponses de { $pairs } binômes sur { $of }. Un effet est ce qui est allé de pair avec un écart-type de points en plus pour une règle, sur l’échelle des réponses, les autres règles étant égales ; il est ramené vers 0, et son intervalle vient d’un rééchantillonnage des binômes. Il dit ce qui est allé ensemble, non ce qui en est la cause.
next-rule = Règle
next-effect = Effet
next-interval = Intervalle à 95 %
next-from-to = { $low } à { $high }
next-direction = Est allé de pair avec
next-direction-better = une meilleure entente
next-direction-worse = une moins bonne entente
next-direction-unclear = on ne peut le dire
next-suggestions = Changements à essayer
next-suggestions-hint = Chacun donne lieu à de nouveaux binômes, gardés comme scénario ; rien d’autre ne change.
next-try = Essayer comme scénario
next-trying = Binômes selon les règles modifiées
next-tried = Gardé comme scénario, sous Scénarios.
next-undo-try = Essayer un changement de règles
next-lessons = Enseignements
next-own = Ce que vous voulez retenir
next-own-hint = Cela suit dans le prochain programme. Ne nommez personne ici.
next-undo-lessons = Noter des enseignements
next-copy = Copier les enseignements
next-copied = Les enseignements sont dans le presse-papiers.
next-not-copied = Le navigateur n’a pas permis la copie.
next-download = Enregistrer en texte
next-print = Imprimer sur une page
next-file = enseignements
next-begin = Commencer la cohorte suivante
next-begin-about = Le nouveau programme a les personnes qui restent, les règles et tous les binômes de cette cohorte comme historique, pour que personne ne retrouve la même personne, sauf si vous le souhaitez. Il n’a ni binômes, ni séances, ni notes, ni réponses.
next-name = Son nom
next-name-after = { $name }, cohorte suivante
next-start = Premier jour
next-leaver = Une personne qui ne continue pas
next-leaver-hint = Choisissez l’une après l’autre ; elles ne seront pas dans le nouveau programme.
next-leavers = Qui ne continue pas
next-stays = Reste
next-stays-after-all = { $name } reste finalement
next-replaces = Il prend la place de ce programme dans cet onglet, sans retour possible. Enregistrez d’abord celui-ci dans un fichier.
next-save = Enregistrer ce programme
next-go = { $people ->
    [one] Commencer avec { $people } personne
   *[other] Commencer avec { $people } personnes
 }
next-making = Préparation du prochain programme
next-begun = La cohorte suivante compte { $people } personnes ; { $pairs } binômes sont passés à l’historique.
