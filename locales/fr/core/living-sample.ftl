## The sample programme in its fourth month. Everybody in it is invented.

sample-name = Exemple : Meridian apprend dans les deux sens
sample-need = Les dirigeants décident d’outils qu’ils n’ont jamais utilisés, et leurs jeunes collègues savent ce qu’utilisent les clients.
sample-goal-sessions = Les séances ont lieu
sample-goal-digital = Les dirigeants sont à l’aise avec les outils numériques
sample-goal-voice = On ose s’exprimer
sample-baseline = Avant le départ
sample-readiness = État de préparation
sample-month = Mois { $month }
sample-note = Les deux sont en déplacement jusqu’à la semaine prochaine ; date redemandée.
sample-topic-1 = Notre façon de travailler avec l’IA
sample-topic-2 = Ce que les clients voient de nous
sample-topic-3 = Comment nous décidons
sample-topic-4 = Travailler entre sites
sample-topic-5 = Ce qui fait rester
sample-topic-6 = Ce qu’il faudrait arrêter
sample-department = Service
sample-goal-together = Les outils se choisissent avec celles et ceux qui s’en servent
sample-measure = Décisions sur les outils prises en présence d’une personne qui s’en sert
sample-absence = Fermeture annuelle
sample-lessons = Inscrire les séances dans les agendas avant d’envoyer les lettres. Deux binômes ont perdu un mois à chercher une date.
