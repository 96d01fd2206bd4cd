## A frame around the page that allows too little. The words in brackets are the sandbox's own and stay as they are.

frame-lacks = Cette page se trouve dans un cadre qui n’autorise pas tout ce dont elle a besoin. La personne qui s’occupe du site peut ajouter les mots entre parenthèses à la « sandbox » du cadre.
frame-lacks-forms = Les formulaires ne réagissent pas à leurs boutons, par exemple pour ouvrir un fichier protégé (allow-forms).
frame-lacks-downloads = Les fichiers ne peuvent pas être enregistrés (allow-downloads).
frame-lacks-modals = Rien ne peut être imprimé, et aucune question n’est posée avant de quitter un travail non enregistré (allow-modals).
