## The organisation file: dropped, or chosen from the menu

organisation-menu = Utiliser un fichier d’organisation
organisation-title = Utiliser un fichier d’organisation
organisation-what-it-is = Un fichier d’organisation contient ce que tous les programmes d’une organisation ont en commun : règles, niveaux, questionnaires, lettres, logo et couleur, langues, nombres minimaux. Il est lu ici et n’est envoyé nulle part.
organisation-drop = Déposez ici un fichier d’organisation
organisation-offer = Ceci est un fichier d’organisation de { $name }. L’utiliser pour ce programme ?
organisation-gives-presets = { $count ->
        [one] { $count } jeu de règles de départ
       *[other] { $count } jeux de règles de départ
    }
organisation-gives-ladder = { $count ->
        [one] { $count } niveau
       *[other] { $count } niveaux
    }
organisation-gives-instruments = { $count ->
        [one] { $count } questionnaire
       *[other] { $count } questionnaires
    }
organisation-gives-letters = { $count ->
        [one] { $count } lettre
       *[other] { $count } lettres
    }
organisation-gives-look = logo ou couleur
organisation-gives-languages = { $count ->
        [one] { $count } langue
       *[other] { $count } langues
    }
organisation-gives-help = { $count ->
        [one] { $count } adresse d’aide
       *[other] { $count } adresses d’aide
    }
organisation-gives-thresholds = moyennes à partir de { $mean } réponses et répartitions à partir de { $distribution }
organisation-use = L’utiliser pour ce programme
organisation-leave = Ne pas l’utiliser
organisation-close = Fermer
organisation-change = utiliser le fichier de { $name }
organisation-taken-over = Ce programme utilise désormais ce que { $name } fournit. « Annuler » revient en arrière.
organisation-faults = { $count ->
        [one] { $name } est un fichier d’organisation avec { $count } erreur. Rien n’a été repris. Corrigez-la dans le fichier et déposez-le de nouveau :
       *[other] { $name } est un fichier d’organisation avec { $count } erreurs. Rien n’a été repris. Corrigez-les dans le fichier et déposez-le de nouveau :
    }
wrong-place-organisation = { $name } est un fichier d’organisation. Sa place est dans le menu, sous « Utiliser un fichier d’organisation ».

## Addresses for help at the foot of the page

organisation-help-copy = Copier l’adresse
organisation-help-copy-named = Copier l’adresse : { $label }
organisation-help-copied = L’adresse est dans le presse-papiers.
organisation-help-by-hand = Le navigateur ne l’a pas permis. Sélectionnez l’adresse et copiez-la.
