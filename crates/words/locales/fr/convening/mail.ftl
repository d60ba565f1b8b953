# Courriels reçus.

mail-lies = { $code ->
    [unknown] En attente : de qui ?
    [recognised] En attente de lecture
    [done] Saisi
   *[aside] Mis de côté
}
mail-basis = { $code ->
    [token] Répond à une de nos lettres, d’après l’adresse d’envoi
    [address] Vient d’une adresse enregistrée
    [thread] Répond à une de nos lettres
   *[reference] Cite une de nos références
}
mail-doubt = { $code ->
    [unknown] Rien de ce qu’il contient n’est connu ici.
    [conflict] Deux éléments désignent des expéditeurs différents.
    [spoofed] Le contrôle de l’expéditeur a échoué : un tiers a pu l’écrire.
   *[several] Il peut venir de plusieurs.
}
mail-nature = { $code ->
    [letter] Lettre
    [auto-reply] Réponse automatique
    [bounce] Lettre revenue
    [receipt] Accusé concernant notre lettre
    [loop] Notre propre lettre
   *[calendar] Invitation de calendrier
}
mail-standing = { $code ->
    [proven] L’expéditeur est confirmé
    [unproven] L’expéditeur n’est pas confirmé
   *[failed] Le contrôle de l’expéditeur a échoué
}
mail-step = { $code ->
    [assigned] Attribué
    [entered] Saisi comme composition
    [covered] Couvre une version
    [registered] Enregistré comme lettre
   *[aside] Mis de côté
}
mail-remark = { $code ->
    [forward-opened] Un courriel transféré a été ouvert.
    [winmail-opened] Une enveloppe Outlook a été ouverte.
    [winmail-unread] Une enveloppe Outlook n’a pu être lue ; elle est conservée telle quelle.
    [charset-repaired] Les caractères n’étaient pas dans le codage déclaré ; un autre a été deviné.
    [letters-lost] Certains caractères illisibles ont été remplacés.
    [charset-unknown] Il déclare un codage inconnu.
    [transfer-broken] Une partie a été endommagée en chemin.
    [transfer-unknown] Une partie est empaquetée de façon inconnue.
    [truncated] Il s’arrête avant la fin de sa dernière partie.
    [too-deep] Des courriels y sont imbriqués au-delà de ce qui est lu.
    [parts-left-out] Il a plus de parties qu’il n’en est lu.
    [header-cut] Son en-tête est plus long que ce qui est lu.
    [list-cut] Il cite plus d’adresses qu’il n’en est conservé.
    [text-cut] Son texte est plus long que ce qui est conservé.
    [alternative-left-out] Les mêmes mots sous une autre forme ont été omis.
    [sealed] Une partie est scellée pour la clé d’un lecteur.
    [not-whole] Ce n’est qu’un fragment, ou il renvoie ailleurs.
    [date-unread] Sa date n’en est pas une.
    [name-cleaned] Le nom d’un fichier cachait quelque chose et a été nettoyé.
    [type-differs] Un fichier n’est pas ce qu’il prétend.
    [foreign-verdict] Il invoque un contrôle que notre serveur n’a pas fait.
   *[unread] Il n’a pu être lu dans les limites ; il est conservé tel quel.
}
mail-refusal = { $code ->
    [mail-entered] Il est déjà saisi, comme version { $about }.
    [mail-registered] Il est déjà enregistré, sous { $about }.
    [mail-covers-nothing] Aucune composition n’existe qu’il puisse couvrir.
    [mail-is-none] Ce fichier n’est pas un courriel : choisissez le courriel tel qu’il a été reçu (EML).
    [mail-too-large] Il dépasse 64 Mo : veuillez le demander par une autre voie.
    [mail-no-reason] Un motif est demandé : il reste consigné.
   *[mail-of-nobody] Indiquez d’abord de qui il vient.
}
