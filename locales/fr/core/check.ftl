## What is doubtful or wrong in rules.

check-remarks = La règle { $number } lit { $named ->
        [yes] la colonne « { $field } »
       *[no] une colonne
    }, qui contient des remarques libres. Les raisons répètent ce qu’une règle lit : un binôme apprendrait donc ce qu’une personne n’a écrit que pour la coordination.
    .advice = Retirez la règle, et verrouillez ou excluez des binômes là où une remarque le demande. Ne la gardez que si tout le monde peut lire cette colonne.
    .fix = Retirer la règle
check-nothing = La règle { $number } n’est pas obligatoire et ne donne pas de points.
    .advice = Rendez-la obligatoire, donnez-lui des points ou retirez-la.
check-depth = La règle { $number } a une profondeur (depth), qui ne compte que pour offLine.
    .advice = Activez offLine ou retirez la profondeur.
check-strangers = La règle { $number } exempte { $count ->
        [one] { $count } personne qui n’est pas dans la liste
       *[other] { $count } personnes qui ne sont pas dans la liste
    }.
    .advice = Retirez-les de la règle ou importez-les.
check-unknown-column = La règle { $number } lit une colonne que personne n’a dans la liste.
    .advice = Choisissez une colonne de la liste des personnes.
check-unknown-named = La règle { $number } lit la colonne « { $column } », que personne n’a dans la liste.
    .advice = Choisissez une colonne de la liste des personnes ; l’orthographe et les majuscules comptent.
check-unknown-two = La règle { $number } lit les colonnes « { $column } » et « { $other } », que personne n’a dans la liste.
check-no-consent = Personne dans la liste n’a la colonne qui donne le consentement à la règle { $number } ; la règle ne trouve donc rien.
    .advice = Choisissez la colonne du consentement ou importez-la.
check-one-side = La règle { $number } demande le consentement d’un seul côté ; les { $side ->
        [mentor] mentors
       *[mentee] mentees
    } ne sont pas interrogés.
    .advice = Indiquez aussi une colonne avec le consentement de ce côté, sauf si ce que la règle en lit n’a rien de privé.
check-consent-must = La règle { $number } est obligatoire et soumise au consentement : qui connaît la règle peut déduire d’un binôme ce que les deux ont en commun.
    .advice = Donnez-lui des points au lieu de la rendre obligatoire.
check-consent-alone = La règle { $number } est la seule à donner des points : les points révèlent donc qui a consenti.
    .advice = Ajoutez d’autres règles avec des points.
check-consent-bypassed = La règle { $number } lit sans consentement ce que la règle { $other } ne lit qu’avec consentement.
    .advice = Demandez le consentement dans les deux règles.
check-unknown-levels = { $unknown ->
        [one] { $unknown } personne sur { $of } n’a pas de niveau.
       *[other] { $unknown } personnes sur { $of } n’ont pas de niveau.
    } Un niveau vide satisfait toute obligation sur les niveaux : un binôme peut donc se former avec n’importe qui, quelle que soit la personne la plus haut placée.
    .advice = Indiquez leur niveau sous « Personnes », ou laissez-les attendre qu’il soit connu.

## What stops a pairing.

bad-capacity-mentor = La capacité d’une mentore ou d’un mentor est un nombre minimal et un nombre maximal de partenaires, le maximum étant d’au plus { $most }.
bad-capacity-mentee = La capacité d’une ou d’un mentee est un nombre minimal et un nombre maximal de partenaires, le maximum étant d’au plus { $most }.
bad-numbers-advice = Corrigez les deux nombres.
bad-start = Le premier jour du programme n’est pas une date entre 1970 et 2200.
write-date = Écrivez-la ainsi : 2027-01-31.
bad-weeks = La durée du programme doit être de 1 à 520 semaines.
    .advice = Corrigez le nombre de semaines.
too-many-rules = Il y a { $rules } règles ; { $most } au plus sont possibles.
    .advice = Regroupez des règles ou retirez-en.
bad-rule = Règle { $number } ({ $kind }), { $key } : { $says }
bad-rule-not-taken = ce type de règle ne l’accepte pas.
    .advice = Retirez cette clé de la règle.
bad-rule-no-points = ce type de règle ne donne pas de points.
    .advice = Retirez cette clé de la règle.
bad-rule-cohorts = il faut au moins 1.
    .advice = Retirez-la pour prendre en compte toutes les cohortes précédentes.
bad-rule-most = la valeur doit être comprise entre 0 et { $most }.
    .advice = Corrigez le nombre.
bad-rule-no-consent = elle ne nomme aucune colonne.
    .advice = Nommez la colonne du consentement ou retirez la clé.
bad-rule-nameless-consent = elle désigne une colonne sans nom.
    .advice = Nommez la colonne du consentement.
bad-rule-ranked = il faut wishes ou une autre colonne contenant des identifiants.
    .advice = Retirez-la pour utiliser les souhaits.
bad-rule-both = elle vaut pour les deux côtés : mentor et mentee ne peuvent pas être indiqués en plus.
    .advice = Gardez soit field, soit mentor et mentee.
bad-rule-no-column = la règle ne dit pas quelle colonne elle lit.
    .advice = Choisissez une colonne pour les deux côtés.
bad-rule-nameless = la colonne n’a pas de nom.
    .advice = Choisissez une colonne pour les deux côtés.
bad-rule-list = cette colonne contient plusieurs valeurs.
    .advice = Utilisez pour cela une règle du type « en commun » (shared).
bad-rule-needs-limit = il faut une limite.
    .level-gap = Indiquez min, max ou les deux.
    .reporting-line = Indiquez distance, offLine ou les deux.
    .availability = Indiquez minutes.
bad-rule-no-limit = elle n’indique aucune limite.
    .advice = Écrivez true, ou les limites de ce type de règle.
bad-rule-min-above-max = la valeur dépasse max : aucun binôme ne pourrait y répondre.
    .advice = Corrigez les deux nombres.
bad-rule-distance = la valeur doit être d’au plus 1000.
    .advice = Corrigez le nombre.
bad-rule-depth = la valeur doit être comprise entre 1 et 1000.
    .advice = Corrigez le nombre.
bad-rule-week = une semaine compte 10 080 minutes.
    .advice = Corrigez le nombre.
bad-rule-points-limits = ce type de règle accepte une liste de limites avec leurs points.
    .advice = Corrigez les points de la règle.
bad-rule-points-wishes = ce type de règle accepte un nombre, ou un par souhait.
    .advice = Corrigez les points de la règle.
bad-rule-points-none = ce type de règle n’en accepte pas : il ne peut être qu’obligatoire.
    .advice = Corrigez les points de la règle.
bad-rule-points-one = ce type de règle accepte un seul nombre.
    .advice = Corrigez les points de la règle.
bad-rule-points-far = ils doivent être compris entre -{ $most } et { $most }.
    .advice = Utilisez des nombres plus petits : seules leurs proportions comptent.
bad-rule-limits-levels = chaque limite doit être un nombre entier de niveaux, une seule fois chacune.
    .advice = Corrigez les limites.
bad-rule-limits-minutes = chaque limite doit être un nombre entier de minutes par semaine entre 0 et 10 080, une seule fois chacune.
    .advice = Corrigez les limites.

## Sets of rules to begin with.

preset-reverse = Mentorat inversé
    .description = Des collègues juniors accompagnent des dirigeantes et dirigeants, hors de leur propre ligne hiérarchique.
preset-reverse-inclusion = Mentorat inversé pour l’inclusion
    .description = Les responsables découvrent comment l’organisation est vécue ailleurs ; éloignés en niveau et en lieu, avec du temps pour échanger.
preset-reverse-digital = Mentorat inversé pour les compétences numériques
    .description = Ce qui compte, c’est ce que la mentore ou le mentor peut montrer : les compétences proposées et souhaitées passent d’abord.
preset-traditional = Mentorat classique
    .description = Des collègues expérimentés accompagnent d’autres personnes à un niveau inférieur.
preset-reciprocal = Mentorat réciproque
    .description = Les deux enseignent et les deux apprennent : ce que chacun propose rejoint ce que l’autre souhaite, et le binôme le moins favorisé compte le plus.
preset-coffee = Pause café
    .description = Des personnes qui ne se rencontreraient pas autrement prennent un café ; rien d’autre ne leur est demandé.
