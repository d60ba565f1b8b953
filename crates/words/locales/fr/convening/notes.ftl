# Les pages du bureau consacrées aux notes d’une réunion.

notes-title = Notes
notes-lead = Les documents qui convoquent la réunion, rectifient ou retirent : chacun avec son numéro, son stade, et qui a fait quoi et quand.
notes-none = Aucune note n’a encore été rédigée.
notes-caption = Notes de cette réunion, la plus récente d’abord
notes-column-paper = Document
notes-column-dated = Date portée
notes-column-stage = Stade
notes-column-steps = Étapes
notes-column-step = Étape
notes-column-person = Personne
notes-column-moment = Quand
notes-column-paragraph = Paragraphe
notes-without-number = pas encore de numéro
notes-purpose = { $purpose ->
    [correction] Rectificatif
    [withdrawal] Retrait
   *[convening] Note de convocation
}
notes-begin = Commencer un document
notes-draft = Rédiger la note
notes-correct = Rédiger son rectificatif
notes-withdraw = Rédiger son retrait
notes-done = { $done ->
    [drafted] La note est rédigée. Une autre personne l’approuve.
    [approved] La note est approuvée et porte son numéro. Ses exemplaires sont en cours d’établissement.
    [initialled] La note est paraphée.
    [issued] La note est émise. Elle peut désormais être rectifiée ou retirée, jamais modifiée.
    [abandoned] La note est abandonnée. Son numéro, si elle en avait un, reste consigné.
   *[changed] La modification est enregistrée. Toute approbation donnée au texte antérieur est caduque.
}
notes-number = Numéro
notes-earlier = Document antérieur visé
notes-states = États destinataires d’une note
notes-organizations = Organisations destinataires d’une lettre
notes-sheets = Exemplaires établis
notes-drawn = { $drawn } sur { $all }
notes-look-again = Actualiser
notes-in-the-way = Ce qui s’oppose à l’approbation
notes-next = L’étape suivante
notes-next-other = L’étape suivante revient à une personne ayant un autre rôle.
notes-approve = Approuver la note
notes-approve-help = Vous êtes le second regard : lisez le texte dans ses langues ci-dessous, puis approuvez-le. Qui l’a rédigé ou modifié ne le peut pas.
notes-acknowledge = Textes qui n’ont pu être vérifiés sur leurs originaux
notes-acknowledge-hint = Comparez chacun avec le texte officiel et cochez-le nommément.
notes-date = Date de la note
notes-date-hint = La date que porte le document.
notes-no-date = Ce n’est pas une date.
notes-initial = Consigner le paraphe
notes-initial-help = Par cette étape vous paraphez la note au nom du bureau qui l’émet. Tous les exemplaires doivent être établis.
notes-issue = Émettre la note
notes-issue-help = Une note émise n’est jamais modifiée. Un document ultérieur peut la rectifier ou la retirer.
notes-abandon = Abandonner la note
notes-abandon-help = Son numéro, si elle en a un, reste consigné ; le texte reste au dossier.
notes-steps = Qui a fait quoi
notes-steps-caption = Étapes de cette note, la plus ancienne d’abord
notes-text = Le texte
notes-text-caption = Le texte, langue en regard de langue
notes-paper = Document
notes-the-note = La note verbale aux États
notes-sides = Langues en regard
notes-show = Afficher
notes-change = Modifier « { $paragraph } »
notes-origin = { $origin ->
    [replaced] remplacé pour cette réunion
    [added] ajouté pour cette réunion
   *[wanting] manque dans cette langue
}
notes-sheet = Un exemplaire tel qu’il a été établi
notes-addressee = Destinataire
notes-language = Langue
notes-download = Télécharger l’exemplaire
notes-back = Toutes les notes de cette réunion
notes-departure-title = Modifier un paragraphe
notes-departure-lapses = La modification ne vaut que pour cette réunion. Toute approbation donnée au texte antérieur devient caduque, et qui modifie le texte ne peut l’approuver. Une langue manquante bloque l’approbation.
notes-departure-what = Ce qu’il faut faire
notes-departure-choice = { $what ->
    [add] Ajouter un autre paragraphe après celui-ci
    [drop] Omettre ce paragraphe
    [restore] Rétablir le texte de la maison
   *[replace] Remplacer ce paragraphe
}
notes-departure-left-out = Il est omis.
notes-departure-no-text = Donnez un texte dans une langue au moins.
notes-departure-too-long = Ce texte est trop long pour un paragraphe.
notes-departure-keep = Enregistrer la modification
notes-departure-leave = Revenir sans modifier
notes-paragraph = { $paragraph ->
    [opening] Formule d’ouverture
    [earlier] L’écrit précédent
    [basis] Fondement de la convocation
    [resolution] La résolution
    [rearranged] Dispositions modifiées
    [convene] La convocation
    [mode] Participation à distance
    [invite] Invitation des observateurs
    [costs] Coûts
    [composition] Composition des délégations
    [address] Adresse
    [email] Courriel
    [arrangements] Informations complémentaires
    [withdrawal] Retrait
    [cancellation] Annulation
    [closing] Formule finale
   *[other] Paragraphe ajouté
}
notes-paragraph-of-letter = { $paragraph } (lettre)
