# A questionnaire: shown, adapted, written, brought along.

surveys-measures = Mesure
surveys-why = Pourquoi
surveys-feeds = Alimente
surveys-made-of = { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}, { $scores ->
    [one] { $scores } score d’échelle
   *[other] { $scores } scores d’échelle
} ; version { $version }.
surveys-language = Langue
surveys-change-it = La modifier
surveys-make-own = En faire la vôtre
surveys-as-file = Exporter comme fichier
surveys-preview = Tel que le voit une personne interrogée
surveys-reversed = compté en sens inverse
surveys-only-mentor = seulement mentor(e)
surveys-only-mentee = seulement mentee
surveys-only-after = seulement après certaines réponses
surveys-kind-nps = De 0 à 10.
surveys-kind-comment = Texte libre.
surveys-kind-many = Au choix, plusieurs : { $options }
surveys-kind-choice = Un seul : { $options }
surveys-bring = Apporter une enquête
surveys-bring-drop = Une enquête comme fichier : d’ici, ou une définition SurveyJS
surveys-choose-file = Choisir un fichier
surveys-brought = L’enquête est là, parmi les vôtres.
surveys-answer-taken = La réponse est reprise.

## Writing one

surveys-own-title = Votre propre enquête
surveys-edit-title = Titre
surveys-edit-texts-in = Textes en
surveys-edit-add = Ajouter une question
surveys-edit-all = Tout sous forme de texte (JSON) : échelles, options, langues
surveys-edit-json = Enquête (JSON)
surveys-edit-use = Utiliser ce texte
surveys-edit-keep = Garder cette enquête
surveys-edit-none = aucun
surveys-edit-question = Question { $number }
surveys-edit-answered-by = Réponse par
surveys-edit-type-scale = accord ou une autre échelle
surveys-edit-counts-in = Compte dans
surveys-edit-options = Réponses au choix, une par ligne
surveys-edit-reverse = Compté en sens inverse
surveys-edit-up = Monter la question { $number }
surveys-edit-down = Descendre la question { $number }
surveys-edit-remove = Retirer la question { $number }
surveys-edit-yes = Oui
surveys-edit-no = Non
surveys-edit-refused = Le noyau a refusé ce texte.
