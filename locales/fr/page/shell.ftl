too-old = Ce navigateur est trop ancien pour Vice Versa
too-old-lacks = Il lui manque : { $what }. Rien n’a été envoyé.
too-old-advice = Ouvrez ce fichier dans une version récente de Firefox, Chrome, Edge ou Safari.
too-old-webassembly = WebAssembly
too-old-workers = les web workers
too-old-dialogs = les boîtes de dialogue
address-survey = Ceci est un lien vers une enquête. Ouvrez-le dans un onglet à part pour y répondre.
address-unknown = L’adresse de cette page se termine par un élément inconnu ; il n’en a pas été tenu compte.
steps = Étapes
skip = Aller au contenu
step-home = Accueil
step-charter = Cadrage
step-readiness = Préparation
step-people = Personnes
step-rules = Règles
step-pairs = Binômes
step-launch = Lancement
step-check-ins = Suivi
step-surveys = Enquêtes
step-next-cohort = Cohorte suivante
step-results = Résultats
group-plan = Préparer
group-match = Réunir
group-run = Mener
group-learn = Apprendre
state-begun = en cours
state-done = fait
state-missing = personnes d’abord
state-not-begun = à commencer
state-to-do = { $count } à faire
whole-programme = Le programme entier
saved-where = Où ce programme est conservé
undo = Annuler
undo-nothing = Rien à annuler
undo-none = Annuler, rien à annuler
undo-what = Annuler : { $what }
redo = Rétablir
redo-nothing = Rien à rétablir
redo-none = Rétablir, rien à rétablir
redo-what = Rétablir : { $what }
search = Rechercher
search-hint = Aller à une étape, une personne ou un binôme, ou agir (Ctrl K)
search-key = Ctrl K
save = Enregistrer
save-not-saved = Enregistrer, pas encore enregistré
not-saved-yet = Pas encore enregistré
language = Langue
## As those who speak it call it; the build puts it beside the language.
language-own-name = Français
language-changed = Tout est maintenant en français.
more = Plus
open = Ouvrir
where-kept = Où il est conservé
guarantees = Ce que garantit la page telle qu’elle est ouverte
about = À propos et licences
clear-everything = Tout effacer
save-to-file = Enregistrer dans un fichier
not-changed-elsewhere = Non modifié : ce programme est ouvert dans un autre onglet. Reprenez-le pour continuer ici.
taken-over = Repris : vous continuez ici, à partir du dernier enregistrement.
nothing-to-undo = Rien à annuler.
undone = Annulé : { $what }.
nothing-to-redo = Rien à rétablir.
redone = Rétabli : { $what }.
keep-sealed-answers = Conserver les réponses scellées
passphrases-tried = { $count ->
    [one] { $count } phrase secrète erronée a été essayée.
   *[other] { $count } phrases secrètes erronées ont été essayées.
 }
back-with-answers = { $count ->
    [one] Retour au programme, avec { $count } nouvelle réponse scellée : ouvrez-la sous « Réponses », puis enregistrez.
   *[other] Retour au programme, avec { $count } nouvelles réponses scellées : ouvrez-les sous « Réponses », puis enregistrez.
 }
cancelled-what = Interrompu : { $what }.
opened-people = { $count ->
    [one] Ouvert : { $count } personne.
   *[other] Ouvert : { $count } personnes.
 }
opened-earlier = Il s’agit de l’enregistrement n° { $revision } ; ce qui était ouvert ici avait été enregistré { $held } fois.
everything-cleared = Tout est effacé.
reading-file = Lecture du fichier
putting-together = Réunion des fichiers
comparing-roster = Comparaison avec votre liste actuelle
failure-file-not-read = Le fichier n’a pas pu être lu.
    .advice = Essayez un autre fichier.
progress-left-moment = un instant
progress-left-seconds = encore { $count } s environ pour cette partie
progress-left-minutes = { $count ->
    [one] encore { $count } minute environ pour cette partie
   *[other] encore { $count } minutes environ pour cette partie
 }
making-sample = Création de l’exemple
palette = Rechercher
palette-label = Une étape, une personne, un binôme ou une action
palette-hint = Saisissez-en une partie ; les flèches et Entrée choisissent.
palette-step = étape
palette-action = action
palette-person = personne
palette-pair = binôme
palette-pair-names = { $mentor } et { $mentee }
palette-language = Tout afficher en { $name }
