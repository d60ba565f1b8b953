# Requests that a delegate’s travel be paid from the sponsorship fund.

sponsorship-title = Demandes de parrainage
sponsorship-own-title = Parrainage
sponsorship-lead = Le voyage d’un délégué peut être pris en charge par le fonds de parrainage de la réunion. Une demande peut être refusée faute de moyens.
sponsorship-until = Les demandes sont reçues jusqu’au { $date }.
sponsorship-own = Demandes de votre État
sponsorship-none = Il n’y a pas de demande.
sponsorship-ask = Demander pour un délégué
sponsorship-send = Envoyer la demande
sponsorship-letter = Saisir une demande reçue par lettre
sponsorship-enter = Saisir la demande
sponsorship-number = Nº
sponsorship-request = Demande { $number }
sponsorship-state = État
sponsorship-standing = Statut
sponsorship-state-hint = Son code, par exemple KEN.
sponsorship-delegate = Délégué
sponsorship-delegate-hint = Laissez vide si le délégué reste à désigner.
sponsorship-to-be-named = à désigner
sponsorship-function = Fonction
sponsorship-cost = Coût estimé
sponsorship-cost-hint = S’il est connu, par exemple 2400.00.
sponsorship-criteria = Motifs invoqués
sponsorship-reasons = Pourquoi, dans les termes de l’État
sponsorship-paper = Numéro de la lettre
sponsorship-received-on = Reçue le
sponsorship-asked-on = Demandé
sponsorship-came = { $code ->
    [page] sur la page de la mission
   *[letter] par lettre
}
sponsorship-trap = Cet État n’est pas partie. Si son délégué participe, il supporte une part des coûts de la réunion, quel que soit celui qui paie le voyage.
sponsorship-trap-own = Votre État n’est pas partie. Si un délégué participe, il supporte une part des coûts de la réunion, quel que soit celui qui paie le voyage.
sponsorship-by-estimate = D’après l’estimation en vigueur, entre les Parties et cet État seul.
sponsorship-share = Part de cet État
sponsorship-others-now = Tous les autres ensemble, sans lui
sponsorship-others-then = Tous les autres ensemble, avec lui
sponsorship-unknown = Sa part ne peut pas encore être calculée.
sponsorship-amount = Accordé
sponsorship-bears = Supporterait
sponsorship-bears-party = contribue de toute façon
sponsorship-stage = { $code ->
    [asked] demandé
    [proposed] attend une seconde personne
    [granted] accordé
    [refused] refusé
    [withdrawn] retiré
   *[released] accordé, le solde est de nouveau libre
}
sponsorship-step = { $code ->
    [asked] Reçue
    [proposed] Octroi proposé
    [granted] Accordé
    [refused] Refusé
    [withdrawn] Retiré
   *[released] Le solde non payé est de nouveau libre
}
sponsorship-stands = État de la demande
sponsorship-history = Ce qui a été fait
sponsorship-decide = Décider
sponsorship-proposal-lead = Un autre responsable des finances accorde ce qui est proposé ici. Une nouvelle proposition remplace la précédente.
sponsorship-propose = Proposer de l’accorder
sponsorship-grant = Accorder ce qui est proposé
sponsorship-proposed = Proposé
sponsorship-refuse = Refuser
sponsorship-reason = Motif
sponsorship-reason-hint = La mission le lit.
sponsorship-release = Libérer ce qui n’a pas été payé
sponsorship-withdraw = Retirer la demande
sponsorship-reserved = Accordé et non payé
sponsorship-available = Disponible
sponsorship-paid = Payé
sponsorship-pay = Quelle demande de parrainage
sponsorship-pay-hint = Son numéro, si une demande accordée pour cette réunion est payée.
sponsorship-done = { $code ->
    [asked] La demande a été reçue.
    [entered] La demande est saisie.
    [proposed] C’est proposé. Un autre responsable des finances l’accorde.
    [granted] C’est accordé.
    [refused] C’est refusé.
    [released] Le solde non payé est de nouveau libre.
   *[withdrawn] La demande a été retirée.
}
sponsorship-letter-subject = { $meeting } : parrainage, demande { $number }
sponsorship-letter-about = La présente lettre concerne votre demande { $number } de prise en charge du voyage d’un délégué par le fonds de parrainage ({ $meeting }). Délégué : { $delegate }.
sponsorship-letter-said = { $code ->
    [received] La demande a été reçue. Vous serez informés de la décision.
    [granted] Elle a été accordée : { $amount }.
    [refused] Elle a été refusée.
    [withdrawn] Elle a été retirée.
   *[released] Le montant accordé et non payé est de nouveau libre ; plus rien n’est payé à ce titre.
}
sponsorship-letter-reason = Motif : { $reason }
sponsorship-letter-open = Vos demandes de parrainage :
sponsorship-letters = Lettres à la mission
sponsorship-no-letter = Aucune lettre n’a été adressée à la mission au sujet de cette demande : elle ne lit que sur sa page ce qu’il en est advenu.
