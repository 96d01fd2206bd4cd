# Ce qui entoure les textes du livret. {n} est un nombre.
kit-mentor = Livret pour les mentores et mentors
kit-mentee = Livret pour les mentees
kit-coordinator = Livret pour la coordination
contents = Sommaire
session = Séance {n}
minutes = {n} min
aims = À quoi sert cette séance
plan = Déroulé en 60 minutes
mentor = Questions de la mentore ou du mentor
mentee = Questions de la ou du mentee
exercise = Exercice
note = Ce qu’il faut noter
starters = Pour lancer la conversation
confidential = Ce qui se dit dans un binôme est confidentiel. Ce fichier ne contient aucun nom.
