## Surveys by link, respondent files and sealed answers.

ask-again = Demandez à la personne qui l’a envoyé de le renvoyer ; vous pouvez aussi lui écrire ce qu’indique cette page.
questionnaire-newer = Ce questionnaire a été créé avec un Vice Versa plus récent que cette page.
questionnaire-faulty = Ce questionnaire comporte une erreur ; il ne peut donc pas servir.
questionnaire-language = La langue de ce questionnaire n’en est pas une.
questionnaire-linking = Ce qui est dit sur la liaison des réponses n’est pas cohérent.
invalid-wave = Le nom de la vague d’enquête manque ou dépasse { $most } caractères.
    .advice = Donnez-lui un nom court, par exemple « début ».
no-address = Un lien a besoin de l’adresse à laquelle cette page s’ouvre, et ceci n’en est pas une.
    .advice = Indiquez l’adresse sur votre intranet, ou utilisez un fichier de réponse, qui n’en a pas besoin.
link-too-long = Ce lien dépasserait { $most } caractères.
    .advice = Raccourcissez l’adresse de la page, ou utilisez un fichier de réponse.
no-survey-link = L’adresse de cette page se termine par quelque chose qu’elle ne connaît pas.
    .advice = Ce n’est pas une erreur : cela a été ignoré.
link-newer = Ce lien a été créé avec un Vice Versa plus récent que cette page.
broken-link = Ce lien est incomplet : une partie a été perdue ou modifiée en route.
    .advice = Rouvrez-le depuis le message reçu, ou copiez-le en entier dans la barre d’adresse.
unknown-instrument = La bibliothèque de questions de cette page ne contient pas le questionnaire demandé.
    .advice = Il vient peut-être d’une autre version de la page : demandez un fichier de réponse à la personne qui l’a envoyé.
not-a-code = Ce n’est pas un mot de code tel que cette page en crée.
    .advice = Recréez-le ou laissez-le de côté.
invalid-answer = La réponse à la question { $number } n’est pas une réponse possible.
    .advice = Choisissez l’une des réponses proposées ; un texte peut compter jusqu’à { $most } caractères.
sealed-foreign-file = { $count ->
        [one] { $count } fichier ou texte n’est pas une réponse scellée à ce programme, ou est endommagé. Il est laissé de côté.
       *[other] { $count } fichiers ou textes ne sont pas des réponses scellées à ce programme, ou sont endommagés. Ils sont laissés de côté.
    }
    .advice = Examinez-les d’après leur position ; une réponse endommagée peut être redemandée.
sealed-other-instrument = { $count ->
        [one] { $count } réponse scellée à un autre questionnaire. Elle est laissée de côté ici.
       *[other] { $count } réponses scellées à un autre questionnaire. Elles sont laissées de côté ici.
    }
    .advice = Ouvrez-les avec le questionnaire auquel elles répondent.
sealed-same-answer-again = { $count ->
        [one] { $count } réponse remise plusieurs fois, ou scellée à nouveau après une modification. La dernière compte, une fois.
       *[other] { $count } réponses remises plusieurs fois, ou scellées à nouveau après une modification. La dernière compte, une fois.
    }
    .advice = Il n’y a rien à faire.
sealed-answered-twice = { $count ->
        [one] { $count } réponse d’une personne qui a répondu plusieurs fois à cette vague.
       *[other] { $count } réponses de personnes qui ont répondu plusieurs fois à cette vague.
    } Le fichier le plus récent compte ; à défaut de le savoir, celui qui contient le plus de réponses.
    .advice = Il n’y a rien à faire, sauf si deux personnes ont le même mot de code ou ticket.
