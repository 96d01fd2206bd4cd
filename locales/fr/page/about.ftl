about-title = À propos de Vice Versa
about-what = Forme des binômes de mentorat selon vos propres règles, dans ce seul onglet.
about-version = Version { $version }, build { $build }.
about-licence = Sous licence MIT ou Apache-2.0, à votre choix. Vice Versa s’appuie sur le travail d’autrui ; en voici les noms, les licences et les textes.
about-download = Télécharger en fichier texte
about-notices = Logiciels tiers et leurs licences
about-notices-damaged = Impossible de les lire : ce fichier n’est plus tel qu’il a été créé.
