# The step itself, and answers coming in.

surveys-title = Enquêtes
surveys-lead = Interrogez sans serveur, et lisez les réponses avec des chiffres honnêtes. Ce qui figure ici est brut et confidentiel : pour vous seulement. Ce qui peut être transmis est le rapport pour d’autres.
surveys-tabs = Que faire des enquêtes
surveys-tab-questions = Questions
surveys-tab-ask = Interroger
surveys-tab-answers = Réponses
surveys-tab-scores = Scores
surveys-survey = Enquête
surveys-undo-removed = enquête retirée
surveys-undo-changed = enquête modifiée
surveys-all-questions = Toutes les questions
surveys-cancel = Annuler
surveys-remove = Retirer
surveys-question = Question
surveys-answer = Réponse
surveys-scale = Échelle
surveys-people = Personnes
surveys-round = Vague
surveys-count-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
surveys-writing = Écriture du fichier

## Answers coming in

surveys-in-title = Importer des réponses
surveys-in-drop = Réponses scellées (toutes à la fois), ou l’export brut d’un outil de formulaires (CSV ou XLSX)
surveys-choose-files = Choisir des fichiers
surveys-in-drop-hint = Forms, Google Forms, Qualtrics, LimeSurvey, SurveyMonkey ou tout tableau : tel qu’il a été exporté, sans modification.
surveys-in-holds = Un export contient des réponses à
surveys-in-chosen = l’enquête choisie ci-dessus : { $title }
surveys-in-own = une enquête à nous : la créer à partir du fichier
surveys-in-paste-title = Coller une réponse scellée
surveys-in-paste = Texte scellé, tiré d’un courriel
surveys-in-open-it = L’ouvrir
surveys-in-kept = { $count ->
    [one] { $count } réponse scellée
   *[other] { $count } réponses scellées
} dans ce programme
surveys-in-kept-some = { $shut } réponses scellées sur { $count } dans ce programme
surveys-in-kept-why = Données sur cet appareil ou importées auparavant, et absentes des réponses ci-dessous.
surveys-in-kept-twice = Si une personne a répondu deux fois, une seule réponse compte.
surveys-in-open-them = Les ouvrir
surveys-together = { $count ->
    [one] { $count } réponse scellée attend
   *[other] { $count } réponses scellées attendent
}
surveys-together-why = Les réponses d’une vague sont ouvertes ensemble, à partir de cinq personnes, pour qu’aucune ne soit lue seule. Qui a permis l’ouverture de la sienne seule n’attend pas.
# $survey and $round are names.
surveys-together-round = { $survey }, { $round } : { $count } ici ; { $missing ->
    [one] il en manque { $missing }
   *[other] il en manque { $missing }
}.
surveys-together-open = { $count ->
    [one] Ouvrir { $count } réponse
   *[other] Ouvrir { $count } réponses
}
surveys-in-none-open = Aucune réponse n’est encore ouverte.
surveys-in-none = Pas encore de réponses. Interrogez d’abord des personnes, ou importez ce qu’un outil de formulaires a exporté.
surveys-in-ask = Interroger des personnes
surveys-here = Réponses présentes
surveys-here-table = Réponses présentes, un tableau
surveys-here-scores = Voir les scores
surveys-here-came-as = Arrivées comme
surveys-here-sealed = réponses scellées
surveys-here-export = un export
surveys-here-sealed-many = réponses scellées, trop nombreuses pour être enregistrées avec le programme
surveys-here-export-many = un export, trop de réponses pour être enregistrées avec le programme
surveys-here-roster = Comme liste de personnes
surveys-here-remove = Retirer les réponses { $number }
surveys-undo-answers-removed = réponses retirées
surveys-opening = Ouverture des réponses
surveys-one-export = Un export à la fois : le premier est affiché.
surveys-read-here = Ce sont des réponses : les lire ici
surveys-no-key = Ces réponses sont scellées, et ce programme n’a pas de clé pour les ouvrir.
    .advice = Ouvrez le programme enregistré d’où l’enquête a été envoyée.
surveys-undo-opened = réponses scellées ouvertes
surveys-opened = { $count ->
    [one] { $count } réponse ouverte
   *[other] { $count } réponses ouvertes
}.
surveys-undo-taken = réponses reprises
surveys-taken = { $count ->
    [one] { $count } réponse reprise
   *[other] { $count } réponses reprises
}.

## Names of files, without spaces

surveys-file-intake = personnes-inscription-confidentiel
surveys-file-questions = questions-{ $round }
surveys-file-tickets = tickets

## {survey} and {round} name what it holds, {what} is "-codebook" or nothing

surveys-file-answers = { $survey }-{ $round }-confidentiel
surveys-file-codebook = { $survey }-{ $round }-confidentiel-dictionnaire
