no-current = Il n’y a pas de binômes existants dont partir.
    .advice = Constituez d’abord des binômes, ou indiquez les binômes actuels.
rematch-cut-short = Toutes les possibilités n’ont pas été cherchées : elles sont trop nombreuses, ou la recherche a été arrêtée. Celles listées sont telles que décrites.
rematch-supported-points = Figurent les possibilités qui sont les meilleures pour un certain poids d’un binôme conservé face aux points, et celle qui conserve le plus de binômes. D’autres peuvent exister entre elles.
rematch-supported = Figure chaque possibilité qui est la meilleure pour un certain poids d’un binôme conservé face à tout le reste. Il peut en exister d’autres entre elles, qu’aucun poids ne préfère.
rematch-own = La dernière est ce que donne l’objectif lui-même ; les autres sont pondérées par personnes, binômes et points.
