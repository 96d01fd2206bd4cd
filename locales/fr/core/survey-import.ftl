## What is said of a file of answers that is read. $count is how many.

survey-instrument-does-not-fit = { $count } fichier n’a aucune colonne reconnue comme une question de ce questionnaire.
    .advice = Associez ses colonnes à des questions, choisissez un autre questionnaire, ou faites-en ébaucher un à partir du fichier.
    .draft = Ébaucher un questionnaire à partir de ce fichier
survey-settled-unknown = { $count ->
    [one] { $count } réponse ne correspond à aucune question ouverte sur ce fichier, ou à aucun de ses choix. Elle a été laissée de côté.
   *[other] { $count } réponses ne correspondent à aucune question ouverte sur ce fichier, ou à aucun de leurs choix. Elles ont été laissées de côté.
}
    .advice = Rien à faire s’il a déjà été répondu à la question.
survey-columns-not-used = { $count ->
    [one] { $count } colonne n’est pas lue.
   *[other] { $count } colonnes ne sont pas lues.
}
    .advice = Si l’une d’elles contient des réponses, associez-la à sa question.

## Respondents who are there several times, or not among the people.

survey-twice-first = { $count ->
    [one] { $count } ligne est ignorée parce que la personne interrogée figure déjà avant ; la première ligne de chaque personne compte.
   *[other] { $count } lignes sont ignorées parce que la personne interrogée figure déjà avant ; la première ligne de chaque personne compte.
}
    .advice = Choisissez une autre règle si celle-ci ne convient pas.
    .choose = La première ligne compte
survey-twice-last = { $count ->
    [one] { $count } ligne est ignorée parce que la personne interrogée figure de nouveau plus loin ; la dernière ligne de chaque personne compte.
   *[other] { $count } lignes sont ignorées parce que la personne interrogée figure de nouveau plus loin ; la dernière ligne de chaque personne compte.
}
    .advice = Choisissez une autre règle si celle-ci ne convient pas.
    .choose = La dernière ligne compte
survey-twice-reject = { $count ->
    [one] { $count } ligne est ignorée parce que la personne interrogée figure plusieurs fois ; aucune de ses lignes ne compte.
   *[other] { $count } lignes sont ignorées parce que la personne interrogée figure plusieurs fois ; aucune de ses lignes ne compte.
}
    .advice = Choisissez une autre règle si celle-ci ne convient pas.
    .choose = Aucune ne compte
survey-token-shared = { $count ->
    [one] { $count } ligne utilise une clé que plusieurs personnes partagent. Elle compte comme une personne interrogée à part et n’est reliée à aucune autre vague.
   *[other] { $count } lignes utilisent une clé que plusieurs personnes partagent. Elles comptent comme des personnes interrogées à part et ne sont reliées à aucune autre vague.
}
    .advice = Donnez à chaque personne un ticket qui lui est propre.
survey-not-in-roster = { $count ->
    [one] { $count } personne interrogée n’est pas dans la liste des personnes ; elle compte malgré tout.
   *[other] { $count } personnes interrogées ne sont pas dans la liste des personnes ; elles comptent malgré tout.
}
    .advice = Vérifiez comment les clés sont écrites, ou laissez ces lignes de côté.
    .leave-out = Les laisser de côté
survey-not-in-roster-left-out = { $count ->
    [one] { $count } ligne est ignorée parce que la personne interrogée n’est pas dans la liste des personnes.
   *[other] { $count } lignes sont ignorées parce que la personne interrogée n’est pas dans la liste des personnes.
}
    .advice = Vérifiez comment les clés sont écrites, ou laissez ces lignes de côté.

## Answers that are not on a scale, or stand for none.

survey-out-of-scale = { $count ->
    [one] { $count } réponse n’est pas sur l’échelle de sa question. Elle est comptée à part et n’entre dans aucun score.
   *[other] { $count } réponses ne sont pas sur l’échelle de leur question. Elles sont comptées à part et n’entrent dans aucun score.
}
    .advice = Regardez les réponses indiquées : précisez ce qu’elles signifient, ou corrigez l’échelle.
survey-unmapped-answers = { $count ->
    [one] { $count } réponse n’est pas comprise. Elle est comptée à part et n’entre dans aucun score ; elle ne vaut pas 0.
   *[other] { $count } réponses ne sont pas comprises. Elles sont comptées à part et n’entrent dans aucun score ; aucune ne vaut 0.
}
    .advice = Précisez pour chaque texte indiqué de quelle réponse il s’agit, ou qu’elle manque.
survey-no-answer-codes = { $count ->
    [one] { $count } réponse est un texte ou un code qui signifie une absence de réponse, comme N/A, 99 ou « Ne souhaite pas répondre ». Elle compte comme sans réponse, à part de ce qui est hors échelle.
   *[other] { $count } réponses sont des textes ou des codes qui signifient une absence de réponse, comme N/A, 99 ou « Ne souhaite pas répondre ». Elles comptent comme sans réponse, à part de ce qui est hors échelle.
}
    .advice = Si l’un d’eux est tout de même une réponse, précisez laquelle.
survey-half-points = { $count ->
    [one] { $count } réponse est un nombre entre deux points de son échelle, comme 4,5. Elle n’est pas arrondie et n’entre dans aucun score tant que vous ne dites pas ce qu’elle est.
   *[other] { $count } réponses sont des nombres entre deux points de leur échelle, comme 4,5. Elles ne sont pas arrondies et n’entrent dans aucun score tant que vous ne dites pas ce qu’elles sont.
}
    .advice = Si l’on pouvait choisir des demi-points, donnez à l’échelle deux fois plus de points et associez ces réponses ; sinon, comptez-les comme sans réponse.
    .missing = Les compter comme sans réponse
survey-days-for-ranges = { $count ->
    [one] { $count } réponse est un jour là où une réponse était attendue : un tableur transforme 1-5 en « 5-janv ». Elle est comptée à part et n’entre dans aucun score tant que vous ne dites pas ce qu’elle est.
   *[other] { $count } réponses sont des jours là où une réponse était attendue : un tableur transforme 1-5 en « 5-janv ». Elles sont comptées à part et n’entrent dans aucun score tant que vous ne dites pas ce qu’elles sont.
}
    .advice = Exportez de nouveau le fichier et ouvrez-le sans tableur, ou dites ce que sont ces réponses.
    .range = Ce sont des intervalles : lire 5-janv comme 1-5
    .missing = Les compter comme sans réponse
survey-ambiguous-answers = { $count ->
    [one] { $count } réponse à plusieurs options peut être découpée de plusieurs façons ; les options les plus longues ont été retenues.
   *[other] { $count } réponses à plusieurs options peuvent être découpées de plusieurs façons ; les options les plus longues ont été retenues.
}
    .advice = Donnez des options qui ne se contiennent pas l’une l’autre, ou vérifiez ces lignes.

## Rows that are left out, or may be.

survey-only-previews = { $count ->
    [one] { $count } ligne est un aperçu, un test ou un indésirable, et le fichier n’en contient pas d’autre. Elle n’a pas été comptée.
   *[other] { $count } lignes sont des aperçus, des tests ou des indésirables, et le fichier n’en contient pas d’autres. Aucune n’a été comptée.
}
    .advice = Comptez-les s’il s’agit malgré tout de réponses de personnes, ou prenez un autre export.
    .count = Les compter
survey-previews = { $count ->
    [one] { $count } ligne est un aperçu, un test ou un indésirable et a été ignorée.
   *[other] { $count } lignes sont des aperçus, des tests ou des indésirables et ont été ignorées.
}
    .advice = Rien à faire.
survey-unfinished-left-out = { $count ->
    [one] { $count } ligne vient d’une personne qui n’est pas allée au bout et a été ignorée.
   *[other] { $count } lignes viennent de personnes qui ne sont pas allées au bout et ont été ignorées.
}
    .advice = Rien à faire.
survey-unfinished = { $count ->
    [one] { $count } ligne vient d’une personne qui n’est pas allée au bout. Ce à quoi elle a répondu compte.
   *[other] { $count } lignes viennent de personnes qui ne sont pas allées au bout. Ce à quoi elles ont répondu compte.
}
    .advice = Laissez-les de côté si seules les réponses complètes doivent compter.
    .leave-out = Les laisser de côté
survey-no-key = { $count ->
    [one] { $count } ligne n’a pas de clé là où d’autres en ont une, ou porte à sa place une mention comme N/A. Elle compte comme une personne à part et n’est reliée à aucune autre vague.
   *[other] { $count } lignes n’ont pas de clé là où d’autres en ont une, ou portent à sa place une mention comme N/A. Elles comptent comme des personnes à part et ne sont reliées à aucune autre vague.
}
    .advice = Rien à faire, sauf si elles doivent être reliées.
survey-no-answers = { $count ->
    [one] { $count } ligne ne contient de réponse à aucune question et a été ignorée.
   *[other] { $count } lignes ne contiennent de réponse à aucune question et ont été ignorées.
}
    .advice = Rien à faire, sauf si des colonnes ne sont pas encore associées à leurs questions.
survey-two-answers = { $count ->
    [one] { $count } ligne contient deux options d’une question considérée comme à réponse unique. Elle n’y compte pas.
   *[other] { $count } lignes contiennent deux options d’une question considérée comme à réponse unique. Elles n’y comptent pas.
}
    .advice = Faites-en une question à plusieurs réponses si l’on pouvait en choisir plusieurs.
survey-items-without-column = { $count ->
    [one] { $count } question du questionnaire n’a pas de colonne dans ce fichier ; ses réponses manquent.
   *[other] { $count } questions du questionnaire n’ont pas de colonne dans ce fichier ; leurs réponses manquent.
}
    .advice = Associez une colonne à chacune, si le fichier en a une.
survey-nameless-columns = { $count ->
    [one] { $count } colonne contient des réponses sous un en-tête qui ne dit rien, comme « Réponse ». La ligne des questions semble manquer.
   *[other] { $count } colonnes contiennent des réponses sous un en-tête qui ne dit rien, comme « Réponse ». La ligne des questions semble manquer.
}
    .advice = Prenez l’export tel que l’outil d’enquête l’écrit, ou donnez leurs textes à ces questions avant que quelqu’un n’en lise les chiffres.
survey-numbers-not-scales = { $count ->
    [one] { $count } colonne contient des nombres comme un âge ou une quantité. Ce n’est pas une échelle, et elle n’est pas lue.
   *[other] { $count } colonnes contiennent des nombres comme un âge ou une quantité. Ce ne sont pas des échelles, et elles ne sont pas lues.
}
    .advice = Rien à faire. Si l’une d’elles est une échelle, associez-la à une question de votre choix.
