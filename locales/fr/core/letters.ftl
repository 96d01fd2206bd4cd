## Lettres. Ce qui est entre accolades est rempli pour chaque personne et doit rester tel quel. Les deux transmettent, les deux apprennent.

letter-placeholder = Ligne { $line }, caractère { $column } du texte : ce qui y est nommé ne peut pas être rempli.
    .advice = Sont possibles : { $all }.
letter-none = Il n’y a aucune lettre à écrire.
    .advice = Faites d’abord proposer des binômes ; les courriels demandent des adresses.
letter-file = Les lettres ne tiennent pas dans un fichier de ce type.
    .advice = Choisissez un autre type de fichier, ou moins de lettres.
letter-sheet = Lettres
letter-column-kind = Lettre
letter-column-name = Nom
letter-column-email = Courriel
letter-column-subject = Objet
letter-column-text = Texte
letter-column-sent = Envoyée
letter-kind-proposal = Proposition
letter-kind-mentor = À la mentore ou au mentor
letter-kind-mentee = À la ou au mentee
letter-kind-manager = Au responsable hiérarchique
letter-kind-agreement = Accord
letter-manager-open = et merci d’avance
letter-teaches-open = votre propre regard sur les façons de faire
letter-learns-open = ce que l’on voit d’une autre place dans l’organisation
letter-first-open = un moment qui vous convient à tous les deux
letter-need-open = apprendre l’un de l’autre
letter-programme-open = notre programme de mentorat
letter-coordinator-open = la coordination du programme
letter-cadence = { $cadence ->
    [weekly] chaque semaine
    [fortnightly] toutes les deux semaines
   *[monthly] une fois par mois
    }
letter-weekday = { $day ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
    }
letter-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
    }
letter-when = { $weekday } { $day } { $month } { $year }, { $time } ({ $zone })
letter-subject-proposal = {"{programme}"} : une proposition pour vous
letter-subject-mentor = {"{programme}"} : vous et {"{partner}"}
letter-subject-mentee = {"{programme}"} : vous et {"{partner}"}
letter-subject-manager = {"{programme}"} : participation de {"{participant}"}
letter-subject-agreement = Notre accord : {"{mentor}"} et {"{mentee}"}
letter-body-proposal =
    Bonjour {"{recipient}"},

    pour le programme « {"{programme}"} », nous vous proposons de former un binôme avec {"{partner}"}. Chacun de vous deux transmettrait, et chacun apprendrait.

    Ce que vous apporteriez : {"{teaches}"}.
    Ce que vous en retireriez : {"{learns}"}.

    Si cela vous convient, un simple oui à {"{coordinator}"} suffit. Sinon, un simple non suffit aussi : vous n’avez aucune raison à donner, personne d’autre n’en saura rien, et nous chercherons quelqu’un d’autre.

    Cordialement
    {"{coordinator}"}
letter-body-mentor =
    Bonjour {"{recipient}"},

    vous formez un binôme avec {"{partner}"} dans le programme « {"{programme}"} ». Chacun de vous deux transmet, et chacun apprend.

    Ce que vous apportez : {"{teaches}"}.
    Ce que vous en retirez : {"{learns}"}.

    Vous vous rencontrez {"{sessions}"} fois pendant {"{minutes}"} minutes, {"{cadence}"}. Première séance : {"{first-session}"}. Convenez de la façon de vous rencontrer ; peu importe qui écrit en premier.

    Apportez une question à chaque séance. Ce qui est dit reste entre vous deux. Chacun de vous peut arrêter à tout moment d’un mot à {"{coordinator}"}, sans donner de raison.

    Cordialement
    {"{coordinator}"}
letter-body-mentee =
    Bonjour {"{recipient}"},

    vous formez un binôme avec {"{partner}"} dans le programme « {"{programme}"} ». Chacun de vous deux transmet, et chacun apprend.

    Ce que vous apportez : {"{teaches}"}.
    Ce que vous en retirez : {"{learns}"}.

    Vous vous rencontrez {"{sessions}"} fois pendant {"{minutes}"} minutes, {"{cadence}"}. Première séance : {"{first-session}"}. Gardez ces moments libres : ce sont les séances sans cesse déplacées qui mettent fin à la plupart des binômes.

    Apportez une question à chaque séance. Ce qui est dit reste entre vous deux. Chacun de vous peut arrêter à tout moment d’un mot à {"{coordinator}"}, sans donner de raison.

    Cordialement
    {"{coordinator}"}
letter-body-manager =
    Bonjour {"{recipient}"},

    {"{participant}"} participe au programme « {"{programme}"} », en binôme avec {"{partner}"}. Chacun des deux transmet, et chacun apprend.

    Ce que {"{participant}"} apporte : {"{teaches}"}.
    Ce que {"{participant}"} en retire : {"{learns}"}.

    Le binôme se rencontre {"{sessions}"} fois pendant {"{minutes}"} minutes, {"{cadence}"}. Merci de garder ce temps libre d’autres tâches. Ce dont les deux parlent reste entre eux ; merci de ne pas le demander.

    Pour toute question : {"{coordinator}"}.

    Cordialement
    {"{coordinator}"}
letter-body-agreement =
    {"{mentor}"} et {"{mentee}"} se rencontrent {"{sessions}"} fois pendant {"{minutes}"} minutes, {"{cadence}"}. Chacun transmet, et chacun apprend.

    1. Ce qui est dit reste entre nous, sauf accord des deux ou danger pour quelqu’un.
    2. Nous tenons nos rendez-vous. En cas d’empêchement, nous le disons tôt et proposons un autre moment.
    3. Chacun apporte une question ou un sujet à chaque séance, et nous décidons à deux de quoi nous parlons.
    4. Nous écoutons jusqu’au bout, demandons avant de conseiller et disons ouvertement ce qui ne va pas.
    5. Nous ne parlons ni d’évaluation, ni de rémunération, ni de promotion.
    6. Chacun peut arrêter à tout moment d’un mot à {"{coordinator}"}, sans raison et sans désavantage.
    7. À mi-parcours et à la fin, nous regardons ensemble en arrière : qu’avons-nous appris, chacun, et que changeons-nous ?

    Ce que {"{mentor}"} veut apprendre : ____________________________

    Ce que {"{mentee}"} veut apprendre : ____________________________

    Date et signature de {"{mentor}"} : ____________________________

    Date et signature de {"{mentee}"} : ____________________________
