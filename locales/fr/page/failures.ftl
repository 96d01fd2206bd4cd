failure-page-fault = Une erreur s’est produite dans cette page.
    .advice = Votre travail est toujours là. Réessayez ; si l’erreur se répète, enregistrez le programme, rechargez la page et ouvrez le fichier enregistré.
