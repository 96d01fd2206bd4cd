## Between reading a file and taking its people over

review-title =
    { $files ->
        [one] Vérifier le fichier
       *[other] Vérifier les fichiers
    }
review-lead =
    { $count ->
        [one] { $count } personne lue
       *[other] { $count } personnes lues
    }. Rien n’est repris avant que vous ne le disiez à la fin de cette page.
review-both-files = les deux fichiers ensemble
review-findings = Ce que nous avons constaté
review-nothing-wrong = Rien à signaler : toutes les lignes peuvent être reprises.
review-as-recognised = Le lire comme il a d’abord été reconnu
review-notes =
    { $count ->
        [one] { $count } point bon à savoir
       *[other] { $count } points bons à savoir
    }
review-rows =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
review-columns =
    { $count ->
        [one] { $count } colonne
       *[other] { $count } colonnes
    }
review-no-header = sans ligne d’en-tête
review-header-row = en-têtes à la ligne { $row }
review-sheet = feuille { $sheet }
review-file-named = Fichier { $name }
review-the-file = Le fichier
review-read-as = Le lire comme { $name }
review-remember = Retenir ces réglages pour le prochain fichier
review-settings = Premières lignes, encodage et ligne d’en-tête
review-columns-hint = Ce que contient chaque colonne du fichier. Modifiez ce qui n’a pas été compris.
review-levels-hint = Le niveau le plus élevé d’abord. Réunissez les intitulés de même rang ; déplacez ce qui n’est pas à sa place.
review-leave-file-out = Laisser ce fichier de côté

# What is still to do, as a list: "2 questions to answer, 1 thing to check."
review-open = { $list }.
review-open-question =
    { $count ->
        [one] { $count } question à laquelle répondre
       *[other] { $count } questions auxquelles répondre
    }
review-open-rejected =
    { $count ->
        [one] { $count } raison pour laquelle des lignes sont laissées de côté
       *[other] { $count } raisons pour lesquelles des lignes sont laissées de côté
    }
review-open-warning =
    { $count ->
        [one] { $count } point à vérifier
       *[other] { $count } points à vérifier
    }
review-all-answered = Toutes les questions ont une réponse.
review-none-open = Rien n’attend de réponse.
review-left-out = Les lignes laissées de côté
review-left-out-hint = Un fichier avec ces lignes telles quelles et la raison à côté de chacune, à corriger puis à relire.
review-left-out-excel = Télécharger en Excel
review-left-out-csv = Télécharger en CSV
review-left-out-writing = Écriture des lignes laissées de côté

# The name of a file, without its ending.
review-left-out-file = lignes-laissees-de-cote
review-create = Ce qui sera créé

# These five stand below a large figure, which is not repeated.
review-create-people =
    { $count ->
        [one] personne
       *[other] personnes
    }
review-create-mentor =
    { $count ->
        [one] peut être mentor
       *[other] peuvent être mentors
    }
review-create-mentee =
    { $count ->
        [one] peut être mentee
       *[other] peuvent être mentees
    }
review-create-both =
    { $count ->
        [one] dont les deux
       *[other] dont les deux
    }
review-create-none =
    { $count ->
        [one] hors du programme
       *[other] hors du programme
    }
review-none-hint = Les personnes hors du programme restent dans la liste pour que les lignes hiérarchiques soient complètes. Elles ne forment pas de binôme.
review-another = Ajouter un autre fichier
review-another-label = Un autre fichier du même programme
review-failed = Un fichier n’a pas pu être lu.
review-nobody = Aucune personne n’a pu être lue. Regardez les colonnes ci-dessus.
review-questions-first =
    { $count ->
        [one] <strong>{ $count } question</strong> attend d’abord une réponse.
       *[other] <strong>{ $count } questions</strong> attendent d’abord une réponse.
    }
review-ready =
    { $count ->
        [one] { $count } personne est prête.
       *[other] { $count } personnes sont prêtes.
    }
review-keep-roster = Garder la liste telle quelle
review-back = Retour
review-go-to-question =
    { $count ->
        [one] Aller à la question
       *[other] Aller à la première question
    }
review-done = Fait : { $what }.
review-remember-undo = Retenir les réglages du fichier
review-remembered = Retenu. Les réglages seront proposés à la lecture d’un fichier avec ces colonnes.
review-remember-name = Leur nom
review-remember-do = Retenir

## What was understood, each folded into one line

review-roles = Rôles : { $roles }

# Each of the next three is followed by the next one where there is any.
review-columns-understood =
    { $count ->
        [one] { $count } colonne comprise
       *[other] { $count } colonnes comprises
    } : { $columns }.
review-columns-own =
    { $count ->
        [one] { $count } gardée sous son propre nom
       *[other] { $count } gardées sous leur propre nom
    } : { $columns }.
review-columns-out =
    { $count ->
        [one] { $count } non reprise
       *[other] { $count } non reprises
    } : { $columns }.
review-columns-more = { $columns } et { $count } autres
review-levels-none = Niveaux : aucun
review-levels-one = Niveaux : 1, { $name }
review-levels = Niveaux : { $count }, de { $first } (le plus élevé) à { $last }

## How a file was read

settings-encoding = Caractères (encodage)
settings-delimiter = Les colonnes sont séparées par
settings-no-header = Il n’y a pas de ligne d’en-tête
settings-two-headers = Les en-têtes tiennent sur deux lignes
settings-samples = Ces mots sont-ils corrects ? { $samples } <muted>Sinon, changez l’encodage.</muted>
settings-sheet = Feuille
settings-sheet-hidden = { $name } (masquée)
settings-preview = Premières lignes du fichier
settings-preview-caption = Les premières lignes telles qu’elles sont dans le fichier
settings-row = Ligne
settings-as-is = Telles que dans le fichier
settings-header = { $row } en-têtes
settings-use-row = Ligne { $row } : utiliser comme ligne d’en-tête
settings-use-row-title = Utiliser cette ligne comme en-têtes
settings-encoding-utf-8 = UTF-8
settings-encoding-windows-1252 = Occidental (Windows-1252)
settings-encoding-iso-8859-15 = Occidental avec euro (ISO-8859-15)
settings-encoding-macintosh = Mac (MacRoman)
settings-encoding-utf-16le = UTF-16 LE (Excel : « Texte Unicode »)
settings-encoding-utf-16be = UTF-16 BE
settings-encoding-windows-1250 = Europe centrale (Windows-1250)
settings-encoding-windows-1251 = Cyrillique (Windows-1251)
settings-encoding-windows-1253 = Grec (Windows-1253)
settings-encoding-windows-1254 = Turc (Windows-1254)
settings-encoding-windows-1256 = Arabe (Windows-1256)
settings-encoding-shift-jis = Japonais (Shift JIS)
settings-encoding-gb18030 = Chinois (GB 18030)
settings-encoding-euc-kr = Coréen (EUC-KR)
settings-delimiter-comma = Virgule ,
settings-delimiter-semicolon = Point-virgule{" "};
settings-delimiter-tab = Tabulation
settings-delimiter-bar = Barre |

## Who mentors and who is mentored

roles-how = Comment savoir qui est mentor et qui est mentee ?
roles-by-role-column = La colonne { $column } le dit
roles-by-level = Par niveau : les plus élevés sont mentees, les autres mentors
roles-by-column = D’après les valeurs d’une autre colonne
roles-same = Toutes les personnes de ce fichier ont le même rôle
roles-everybody-is = Toutes les personnes de ce fichier sont
roles-mentee-from = Les mentees commencent à
roles-mentor-to = Les mentors finissent à
roles-everybody-below = tous les niveaux inférieurs
roles-column = Colonne
roles-too-many = Cette colonne a plus de { $count } valeurs différentes : elle ne distingue pas de rôles.
roles-empty = Cette colonne est vide.
roles-values = Valeurs de la colonne
roles-value = Valeur
roles-people = Personnes
roles-they-are = Elles sont
roles-people-with = Les personnes avec { $value } sont
roles-are-none = hors du programme
roles-are-mentor = mentors
roles-are-mentee = mentees
roles-are-both = les deux

## What a newer file changes

diff-title = Par rapport à votre liste actuelle

# These four stand below a large figure, which is not repeated.
diff-joined =
    { $count ->
        [one] arrivée
       *[other] arrivées
    }
diff-left =
    { $count ->
        [one] partie
       *[other] parties
    }
diff-changed =
    { $count ->
        [one] modifiée
       *[other] modifiées
    }
diff-same =
    { $count ->
        [one] inchangée
       *[other] inchangées
    }
diff-who-joined = Qui est arrivé ({ $count })
diff-who-left = Qui est parti ({ $count })
diff-who-changed = Qui a changé ({ $count })
diff-missing =
    { $count ->
        [one] La personne absente du nouveau fichier ({ $count })
       *[other] Les { $count } personnes absentes du nouveau fichier
    }
diff-replace = quittent la liste ; leurs verrous et exclusions les attendent
diff-add = restent : le nouveau fichier ne fait qu’ajouter et mettre à jour
diff-changes = Modifications
diff-person = Personne
diff-what = Quoi
diff-before = Avant
diff-now = Maintenant
diff-empty = (vide)
diff-more-people = et { $count } autres personnes
