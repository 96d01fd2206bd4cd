## Why a figure is missing, or how far it goes.

cannot-too-few = Trop peu de personnes ont répondu pour cela.
cannot-too-few-items = Il y a trop peu de questions pour cela.
cannot-no-variance = Tout le monde a répondu de la même façon : il n’y a rien à calculer.
cannot-no-overlap = Deux des questions n’ont presque jamais reçu de réponse des mêmes personnes.
cannot-no-solution = Les réponses ont trop peu en commun pour cela.
few-none = Personne n’a répondu suffisamment pour cela.
few-one = Une seule personne a répondu : cela ne dit rien des autres.
few-some = Seules { $count } personnes ont répondu : à prendre comme une première impression, non comme un résultat.
scores-too-many-signs = Au-delà de 20 personnes, il y a trop de façons d’inverser les signes.
scores-no-bootstrap = Au-delà de 50 000 personnes, l’intervalle du t de Student dit la même chose.
scores-whole-only = Les échantillons ne sont tirés que de nombres entiers.
scores-nobody-linked = Aucune réponse d’avant n’a pu être reliée à une réponse d’après : seul l’ensemble des personnes avant et après peut être comparé.
scores-unreliable = Le score d’avant n’est pas assez fiable pour distinguer du hasard l’évolution de personnes isolées.
scores-negative-alpha = Les questions vont dans des sens différents. Vérifiez si l’une d’elles doit être inversée.
scores-negative-loading = Une question va à l’encontre des autres. Vérifiez si elle doit être inversée.
scores-improper = Une question semble entièrement expliquée : oméga est à la limite de ce qui peut être estimé.
scores-rate-responded = Personnes ayant répondu, parmi celles qui ont été interrogées.
scores-rate-complete = Personnes interrogées ayant répondu à toutes les questions à échelle.
scores-rate-flagged = Personnes interrogées présentant un signe de réponses peu attentives.
scores-careless-source = plus longue suite d’une même réponse, aucune variance, moins d’un tiers du temps médian (Curran 2016)
scores-open-questions = { $count ->
        [one] { $count } question sur la lecture du fichier reste ouverte.
       *[other] { $count } questions sur la lecture du fichier restent ouvertes.
    } Les chiffres qui en dépendent sont omis jusqu’à ce qu’il y soit répondu.
scores-unconfirmed = Ceci dépend d’une supposition que personne n’a confirmée. { $question }
scores-lost-conditions = { $text } ({ $count ->
        [one] { $count } question s’affiche après une réponse qui n’en est pas un point ; cette condition est omise
       *[other] { $count } questions s’affichent après des réponses qui n’en sont pas des points ; ces conditions sont omises
    })

## How figures are computed.

figure-mean = somme des réponses / n
figure-sd = racine carrée de (somme des carrés des écarts à la moyenne / (n - 1))
figure-alpha = k / (k - 1) x (1 - somme des variances des questions / variance de leur somme), avec l’intervalle de Feldt
figure-standardised = k r / (1 + (k - 1) r), r la corrélation moyenne de deux questions
figure-lambda2 = (variance de la somme - somme des variances des questions + racine de (k / (k - 1) x somme des carrés des covariances)) / variance de la somme
figure-omega = (somme des saturations)² / ((somme des saturations)² + somme de (1 - saturation²)), un facteur, par résidus minimaux sur questions standardisées (comme psych)
figure-omega-ml = (somme des saturations)² / ((somme des saturations)² + somme des variances résiduelles), un facteur, par maximum de vraisemblance sur covariances (comme JASP et lavaan)
figure-inter-item = moyenne des corrélations de deux questions
figure-split = 2 r / (1 + r), r la corrélation des deux moitiés
figure-item-rest = corrélation de la question avec la somme des autres
figure-dropped = alpha des autres questions
figure-difference = moyenne de (après - avant), avec l’intervalle du t de Student
figure-paired-t = différence moyenne / (écart type des différences / racine de n)
figure-dz = différence moyenne / écart type des différences
figure-dav = différence moyenne / moyenne des deux écarts types
figure-hedges = d_av x gamma(m / 2) / (racine de (m / 2) x gamma((m - 1) / 2)), m = n - 1
figure-wilcoxon = rangs signés sans les différences nulles ; exact jusqu’à 50 sans ex æquo, sinon loi normale avec correction des ex æquo et de continuité
figure-pratt = rangs signés, différences nulles classées puis omises
figure-permutation = part de toutes les façons d’inverser les signes dont la somme est au moins aussi éloignée de 0
figure-bca = bootstrap corrigé du biais et accéléré de la différence moyenne
figure-share = effectif / n, avec l’intervalle de Wilson
figure-score = moyenne des scores des personnes interrogées, avec l’intervalle du t de Student ; un score est la moyenne (ou celle-ci multipliée par le nombre de questions) des réponses données, s’il y en a assez
figure-enps = 100 x (réponses 9 et 10 - réponses 0 à 6) / n, avec l’intervalle d’une part multinomiale
figure-mean-within = somme des réponses / n, avec l’intervalle du t de Student
figure-apart = moyenne de tous après - moyenne de tous avant, quelles que soient les personnes
figure-reliable-change = (après - avant) / (écart type avant x racine de (2 (1 - alpha avant))), au-delà de 1,96
figure-icc-a = ICC(A,1) : accord absolu, analyse de variance à deux facteurs sur les binômes
figure-icc-c = ICC(C,1) : cohérence, analyse de variance à deux facteurs sur les binômes
figure-apart-in-pair = moyenne sur les binômes de (mentor - mentee), avec l’intervalle du t de Student

## What scoring refuses.

group-unknown = Les réponses n’ont pas de groupe portant un nom demandé.
    .advice = Demandez des groupes présents dans les réponses.
responses-unfit = Ces réponses ne sont pas celles de ce questionnaire, ou il n’y en a pas une par personne interrogée.
    .advice = Relisez les réponses avec le questionnaire auquel elles répondent.
responses-uneven = Il n’y a pas une réponse par personne interrogée dans chaque colonne.
    .advice = Transmettez les réponses telles qu’elles ont été lues.
waves-missing = Il n’y a aucune vague d’enquête à montrer.
    .advice = Ajoutez au moins une vague de réponses.
items-missing = Il n’y a pas de questions.
    .advice = Nommez au moins une question.
answers-uneven = { $answers } réponses ne forment pas des lignes entières de { $items } questions.
    .advice = Transmettez un nombre par personne interrogée et par question, NaN s’il n’y en a pas.
reverse-unfit = { $marks } indications ne correspondent pas à { $items } questions.
    .advice = Transmettez true ou false pour chaque question.
scale-missing = Des questions ne peuvent être inversées sans leur échelle.
scale-unfit = La réponse la plus basse de l’échelle n’est pas inférieure à la plus haute.
scale-ends-advice = Transmettez la réponse la plus basse et la plus haute de l’échelle.
lengths-differ = { $before } scores avant et { $after } après ne viennent pas des mêmes personnes.
    .advice = Transmettez un nombre par personne interrogée dans les deux, NaN s’il n’y en a pas.
pairs-missing = Ces réponses ne disent pas de quel binôme ni de quel côté elles viennent.
    .advice = Interrogez avec un questionnaire et un lien qui portent le binôme, ou lisez les colonnes qui le nomment.
no-verdict = Ce questionnaire ne dit pas quand ses réponses signifient « lancer », « préparer » ou « attendre ».
    .advice = Utilisez le questionnaire de préparation, ou ajoutez un verdict à celui-ci.
verdict-waits-advice = Répondez d’abord aux questions ouvertes du questionnaire.
read-again = Les réponses ont été lues comme proposé, et ce choix demande quelque chose qui n’y est plus.
    .advice = Importez à nouveau le fichier et choisissez ceci avant de reprendre ses réponses.

## Answers that are gathered.

gather-foreign-answers = { $count ->
        [one] { $count } réponse relève d’un autre questionnaire et est laissée de côté.
       *[other] { $count } réponses relèvent d’un autre questionnaire et sont laissées de côté.
    }
    .advice = Rassemblez-les avec le questionnaire auquel elles répondent.
gather-other-version = { $count ->
        [one] { $count } réponse porte sur une autre version de ce questionnaire.
       *[other] { $count } réponses portent sur une autre version de ce questionnaire.
    }
    .advice = Comparez les formulations avant de comparer les chiffres.
gather-out-of-scale = { $count ->
        [one] { $count } réponse n’est pas sur son échelle et est comptée à part.
       *[other] { $count } réponses ne sont pas sur leur échelle et sont comptées à part.
    }
    .advice = Vérifiez que ces réponses viennent de ce questionnaire.
intake-people = Personnes
