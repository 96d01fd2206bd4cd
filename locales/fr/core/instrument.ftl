## What is wrong in an instrument.

instrument-no-items = Le questionnaire ne demande rien.
    .advice = Ajoutez une question.
instrument-no-id = Un élément n’a pas d’identifiant.
    .advice = Donnez-lui un nom court qui ne change pas.
instrument-duplicate-id = Deux éléments ont le même identifiant.
    .advice = Donnez un autre identifiant au second.
instrument-unknown-scale = Une question n’a pas d’échelle, ou en a une qui n’est pas définie.
    .advice = Choisissez l’une des échelles du questionnaire, ou ajoutez-la.
instrument-scale-ends = Une échelle a moins de deux points.
    .advice = Son point le plus haut doit être au-dessus du plus bas.
instrument-too-many-points = Une échelle ou une liste d’options compte plus de 251 points.
    .advice = Utilisez moins de points ; personne ne peut en distinguer autant.
instrument-labels-do-not-fit = Une échelle n’a ni un libellé par point ni deux pour ses extrémités.
    .advice = Écrivez un libellé par point, le plus bas d’abord, ou seulement les deux extrémités.
instrument-same-labels = Deux points d’une échelle ont le même libellé.
    .advice = Des réponses données en texte ne pourraient être distinguées : reformulez-en un.
instrument-values-do-not-fit = Une échelle n’a pas une valeur par point, ou en a une deux fois.
    .advice = Écrivez comment chaque point figure dans les fichiers, le plus bas d’abord, ou omettez les valeurs.
instrument-missing-language = Un texte manque dans l’une des langues du questionnaire.
    .advice = Écrivez-le, ou retirez la langue du titre. En attendant, il s’affiche en anglais.
instrument-idle-key = Une échelle ou des options figurent sur une question d’un type qui ne les utilise pas.
    .advice = Retirez-les ou changez le type.
instrument-no-options = Un choix a moins de deux options.
    .advice = Ajoutez des options.
instrument-reverse-without-scale = Une question est marquée comme inversée mais n’a pas d’échelle à inverser.
    .advice = Seules les questions à échelle peuvent être inversées : retirez la marque.
instrument-unknown-subscale = Une sous-échelle nommée n’est pas définie.
    .advice = Choisissez l’une des sous-échelles du questionnaire, ou ajoutez-la.
instrument-not-scored = Une question sans échelle appartient à une sous-échelle.
    .advice = Seules les questions à échelle s’additionnent : retirez-la de la sous-échelle.
instrument-empty-subscale = Une sous-échelle n’a pas de questions.
    .advice = Ajoutez-y des questions ou retirez-la.
instrument-mixed-scales = Les questions d’une sous-échelle ont des échelles différentes.
    .advice = Leur moyenne a peu de sens : utilisez une même échelle pour toutes.
instrument-share-out-of-range = Une part de réponses exigée n’est pas comprise entre 0 et 1.
    .advice = Utilisez 0.8 pour quatre sur cinq.
instrument-mirror-nowhere = Une question en miroir nomme une question qui n’existe pas.
    .advice = Nommez la question à laquelle répond l’autre côté, ou la question elle-même si les deux y répondent.
instrument-mirror-differs = Deux questions en miroir ont des échelles différentes.
    .advice = Seules des réponses sur une même échelle se comparent : donnez-leur la même.
instrument-condition-nowhere = Une question attend la réponse à une question qui vient plus tard ou n’existe pas.
    .advice = Nommez une question antérieure.
instrument-condition-never = Une question attend une réponse qui ne peut être donnée.
    .advice = Nommez des identifiants d’options, ou des points de l’échelle en chiffres.
instrument-verdict-order = Les limites du verdict sont dans le mauvais ordre.
    .advice = La limite pour « attendre » ne doit pas dépasser celle pour « lancer ».
instrument-condition-lost = Une question n’était posée qu’après une réponse qui n’est pas un point de l’échelle choisie depuis ; cette partie de sa condition est omise.
    .advice = Voyez si la question peut être posée ainsi ; sinon, modifiez sa condition dans le fichier (showIf) ou retirez la question.
instrument-unconfirmed = Le questionnaire a été ébauché à partir d’un fichier, et ce qui a été supposé n’est pas confirmé.
    .advice = Répondez à ses questions ouvertes. En attendant, les questions concernées ne sont pas évaluées.

## What is asked about an instrument that was drafted from a file.

question-label-order = 1 question a reçu ces libellés en réponse. Ont-ils un ordre, du plus bas au plus haut ?
question-one-or-many = 1 question a une colonne par option, et personne n’en a choisi deux. Pouvait-on en choisir plusieurs, ou une seule ?
question-stay-choices = Ce restent des choix
question-are-scale = C’est une échelle
question-choice-or-scale = Ces choix ressemblent à une échelle. Faut-il les évaluer comme telle ?
question-no-order = Ils n’ont pas d’ordre
question-lowest-first = La première est la plus basse
question-highest-first = La première est la plus haute
question-label-direction = Quelle extrémité de ces réponses est la plus basse ?
question-scale-ten = Une échelle de 0 à 10
question-nps = La probabilité de recommander (eNPS)
question-recommendation = Ceci va de 0 à 10. Demande-t-on la probabilité de recommander quelque chose ?
question-unknown = Le questionnaire n’a pas de question ouverte d’un nom auquel il a été répondu.
    .advice = Répondez aux questions listées dans `questions`, par leur identifiant.
choice-unknown = Une question a reçu une réponse qui n’est pas l’un de ses choix.
    .advice = Répondez par l’identifiant d’un de ses `choices`.

## What an import from SurveyJS changed or left out.

surveyjs-not-taken = { $count ->
        [one] { $count } partie de la définition est d’un type qui n’est pas repris.
       *[other] { $count } parties de la définition sont d’un type qui n’est pas repris.
    }
    .advice = Omettez-les ou posez la même question autrement.
surveyjs-condition-not-taken = { $count ->
        [one] { $count } condition n’est pas de la forme simple « telle question antérieure a telle réponse » ; elle est omise, sa question est donc posée plus souvent.
       *[other] { $count } conditions ne sont pas de la forme simple « telle question antérieure a telle réponse » ; elles sont omises, leurs questions sont donc posées plus souvent.
    }
    .advice = Écrivez une condition simple pour chacune, ou laissez ainsi.
surveyjs-condition-narrowed = { $count ->
        [one] { $count } condition
       *[other] { $count } conditions
    } de la forme « n’a pas cette réponse » ne { $count ->
        [one] vaut
       *[other] valent
    } ici que pour les personnes ayant répondu autrement, non pour celles sans réponse.
    .advice = Rien à faire, sauf si la question antérieure est souvent omise.
surveyjs-enabled-is-shown = { $count ->
        [one] { $count } question ne peut recevoir de réponse que sous condition ; sinon, elle n’est pas affichée ici.
       *[other] { $count } questions ne peuvent recevoir de réponse que sous condition ; sinon, elles ne sont pas affichées ici.
    }
    .advice = Rien à faire : personne n’aurait pu y répondre.
surveyjs-not-asked = { $count ->
        [one] { $count } partie de la définition est masquée ou non modifiable : personne n’a donc été interrogé ; elle est omise.
       *[other] { $count } parties de la définition sont masquées ou non modifiables : personne n’a donc été interrogé ; elles sont omises.
    }
    .advice = Rendez-les visibles dans la définition si elles doivent être posées.
surveyjs-never-required = { $count ->
        [one] { $count } question doit recevoir une réponse selon la définition
       *[other] { $count } questions doivent recevoir une réponse selon la définition
    } ; ici, chacun peut laisser toute question sans réponse.
    .advice = Rien à faire ; le nombre de personnes sans réponse figure à côté de chaque chiffre.
surveyjs-key-not-taken = { $count ->
        [one] { $count } réglage de la définition n’a pas sa place ici et est omis.
       *[other] { $count } réglages de la définition n’ont pas leur place ici et sont omis.
    }
    .advice = Examinez ceux qui changent ce qui est demandé, ou le sens d’une réponse.
surveyjs-values-counted = { $count ->
        [one] { $count } échelle a des valeurs qui ne se suivent pas ; ses
       *[other] { $count } échelles ont des valeurs qui ne se suivent pas ; leurs
    } points sont comptés un à un : une moyenne est celle des points, non de ces valeurs.
    .advice = Les fichiers avec les anciennes valeurs se lisent comme avant. Donnez aux points des entiers consécutifs si les nombres comptent.
surveyjs-order-turned = { $count ->
        [one] { $count } échelle ne commençait pas par le plus bas ; c’est fait
       *[other] { $count } échelles ne commençaient pas par le plus bas ; c’est fait
    }, et chaque texte reste sur sa valeur.
    .advice = Comparez l’une d’elles avec l’original.
surveyjs-labels-upside-down = { $count ->
        [one] { $count } échelle donne sa
       *[other] { $count } échelles donnent leur
    } valeur la plus basse au libellé d’ordinaire le plus haut : une moyenne basse exprime donc un fort accord.
    .advice = Marquez leurs questions comme inversées si un score élevé doit exprimer beaucoup.
surveyjs-not-applicable-apart = { $count ->
        [one] { $count } échelle contient
       *[other] { $count } échelles contiennent
    } une réponse telle que « s.o. » qui n’en est pas un point ; elle compte comme « sans objet ».
    .advice = Rien à faire.
surveyjs-formatting-taken-out = { $count ->
        [one] { $count } texte était mis en forme
       *[other] { $count } textes étaient mis en forme
    } ; seul le texte est conservé.
    .advice = Relisez-les une fois.
surveyjs-place-not-filled = { $count ->
        [one] { $count } texte a
       *[other] { $count } textes ont
    } des emplacements que SurveyJS remplit, comme { $placeholder } ; « … » y figure désormais.
    .advice = Reformulez-les pour qu’ils conviennent à tout le monde.
surveyjs-language-without-title = { $count ->
        [one] { $count } langue a
       *[other] { $count } langues ont
    } des textes mais pas de titre.
    .advice = Si la plupart des questions existent dans cette langue, le titre est repris tel quel ; sinon la langue n’est pas proposée. Écrivez-y le titre.
surveyjs-label-order = { $count ->
        [one] { $count } liste de réponses n’a
       *[other] { $count } listes de réponses n’ont
    } pas d’ordre que disent ses mots ou ses nombres ; ce sont pour l’instant des choix sans score.
    .advice = Indiquez quelle extrémité est la plus basse, ou qu’il n’y a pas d’ordre ; rien n’en est évalué avant.
surveyjs-recommendation = { $count ->
        [one] { $count } question va de 0 à 10 mais ne dit pas demander une recommandation ; c’est pour l’instant une simple échelle.
       *[other] { $count } questions vont de 0 à 10 mais ne disent pas demander une recommandation ; ce sont pour l’instant de simples échelles.
    }
    .advice = Indiquez si elles doivent donner un eNPS ; rien n’en est évalué avant.
surveyjs-choice-or-scale = { $count ->
        [one] { $count } choix ressemble à une échelle ; c’est pour l’instant un choix sans score.
       *[other] { $count } choix ressemblent à une échelle ; ce sont pour l’instant des choix sans score.
    }
    .advice = Indiquez si elles doivent avoir une moyenne ; rien n’en est évalué avant.
surveyjs-element = élément { $number }
