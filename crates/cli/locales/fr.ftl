## Ce que dit la ligne de commande. Constats, questions, raisons et erreurs sur les données viennent du catalogue du noyau.

command-read-people = Personnes : { $people } (mentors : { $mentors }, mentees : { $mentees }, les deux : { $both }, ni l’un ni l’autre : { $none })
command-read-respondents = Personnes interrogées : { $count }
command-read-drafted = Questionnaire ébauché à partir du fichier, questions : { $items }
command-read-instrument = Questionnaire : { $id }, questions : { $items }
command-read-file = Fichier : { $format }, en-têtes à la ligne { $row }, lignes : { $rows }
command-columns = Colonnes :
command-findings = Constats :
command-rejected = écarté
command-warning = à vérifier
command-note = note
command-question = demandé
command-rows = lignes { $rows }
command-questions = Questions ouvertes. Répondez à chacune par --answer ID=CHOIX, ou acceptez partout la proposition par --accept-proposals :
command-proposed = proposé
command-as-is = prendre tel que lu
command-accepted = Proposition acceptée : { $id }={ $choice } : { $text }
command-pairs = Binômes : { $pairs }, personnes en binôme : { $people }, sans binôme : { $waiting }, points : { $points }
command-best = Prouvé : selon ces règles, aucun autre ensemble de binômes n’est meilleur. Un code distinct l’a vérifié.
command-stable = Prouvé : aucun mentor et aucun mentee ne se préféreraient tous deux. Un code distinct l’a vérifié.
command-gap = Pas prouvé comme le meilleur : d’autres binômes pourraient l’emporter de { $gap } au plus.
command-saved = Enregistré : { $file }
command-holds = C’est exact.
command-does-not-hold = Ce n’est pas exact.
command-confidential = { $survey } : personnes interrogées : { $count }. Confidentiel : pour la coordination, à ne pas transmettre.
command-subscale = sous-échelle
command-item = question
command-all-items = toutes les questions
command-not-shown = non affiché

## Erreurs

command-file-missing = Il n’y a pas de fichier { $file }.
    .advice = Indiquez le chemin d’un fichier, ou - pour l’entrée standard.
command-file-unreadable = { $file } n’est pas lisible.
    .advice = Vérifiez que c’est un fichier et que vous pouvez le lire.
command-file-exists = { $file } existe déjà ; rien n’a été écrit.
    .advice = Donnez un autre nom, ou --force pour le remplacer.
command-file-unwritable = { $file } ne peut pas être écrit.
    .advice = Vérifiez que le dossier existe et que vous pouvez y écrire.
command-file-twice = { $file } serait écrit deux fois ; rien n’a été écrit.
    .advice = Donnez à chaque résultat son propre nom.
command-file-ending = La terminaison de { $file } n’indique aucun format.
    .advice = Le nom se termine par .csv, .xlsx ou .json.
command-names-nothing = Ce fichier ne contient avec certitude ni une liste de personnes ni des réponses à une enquête.
    .advice = Dites-le par --as people ou --as answers.
command-rules-missing = Rien n’indique selon quelles règles former les binômes.
    .advice = Indiquez --preset ou --rules.
command-rules-unreadable = Les règles ne sont pas un objet JSON.
    .advice = Donnez des règles telles que la page et le paquet les écrivent, entières ou les clés qui remplacent celles du modèle.
command-decisions-unreadable = Les décisions ne sont pas une liste JSON.
    .advice = Donnez une liste de { "{" } kind, mentor, mentee { "}" } ; kind vaut lock ou exclude.
command-options-unreadable = Les options de lecture ne sont pas un objet JSON.
    .advice = Donnez des options telles que readRoster et readResponses du paquet les prennent.
command-answer-form = Une réponse s’écrit ID=CHOIX.
    .advice = La commande read donne les questions, avec leurs identifiants et leurs choix.
command-answer-unknown = Le fichier ne pose pas la question { $id }.
    .advice = La commande read donne les questions, avec leurs identifiants et leurs choix.
command-choice-unknown = La question { $id } n’a pas ce choix.
    .advice = La commande read donne les questions, avec leurs identifiants et leurs choix.
command-open = Il faut d’abord répondre à ce que le fichier laisse ouvert.
    .advice = Rien de ce qui repose sur une supposition n’est affiché ni écrit.
command-no-people = Personne dans ce fichier ne participe ; il n’y a pas de binôme à former.
    .advice = La commande read montre ce qui a été compris du fichier.
command-no-pairs = Aucun binôme n’est possible selon ces règles ; rien n’a été écrit.
    .advice = Assouplissez une règle obligatoire ; la commande read montre ce qui a été compris du fichier.
command-not-proved = La vérification distincte des binômes n’est pas d’accord ; rien n’a été écrit.
    .advice = Signalez-le avec la version que donne --version.
command-instrument-unknown = Il n’y a ni questionnaire { $name } dans la bibliothèque ni fichier de ce nom.
    .advice = La bibliothèque contient : { $known }.
command-instrument-unsound = Ce questionnaire ne peut pas être dépouillé tel quel.
    .advice = Corrigez ce qui est indiqué ; la commande draft en ébauche un à partir de réponses.
command-no-items = Rien dans ce fichier ne ressemble à des réponses à une enquête.
    .advice = Des réponses ont une ligne par personne et une colonne par question.
command-record-unknown = Ce fichier n’est ni un résultat enregistré ni un relevé d’audit.
    .advice = Donnez ce que la commande pair a enregistré en .json ou par --record.
command-no-sessions = Ce programme ne contient aucune séance de ce type, et rien n’a été écrit.
    .advice = Planifiez des séances dans la page sous Lancement ; celles qui sont annulées s’écrivent par --cancelled.
command-letters-ending = La terminaison de { $file } n’indique aucune sorte de lettres.
    .advice = Terminez le nom par .xlsx ou .csv pour un publipostage, .zip pour des brouillons de messages, ou .html pour une page à imprimer.
command-protected = Ce programme est protégé par une phrase secrète.
    .advice = Indiquez un fichier qui ne contient que la phrase secrète : --passphrase-file FILE.
command-native-only = Seul le programme natif a cette commande.
    .advice = Ses fichiers sont joints à chaque version.
