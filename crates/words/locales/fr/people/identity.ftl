# La connexion et ses clés.

identity-sign-in = Se connecter
identity-lead = Pour le personnel du secrétariat, la présidence et les services qui émettent les notes.
identity-sign-in-passkey = Se connecter avec une clé d’accès
identity-needs-script = Une clé d’accès exige des scripts, désactivés dans ce navigateur. Un code de secours fonctionne sans eux.
identity-ceremony-failed = La clé n’a pas été acceptée. Rien n’a été modifié ; réessayez.
identity-failed = La connexion a échoué. Vérifiez votre saisie et réessayez.
identity-recovery = Sans votre clé
identity-recovery-help = Chacun des codes de secours reçus ne sert qu’une fois.
identity-handle = Votre nom abrégé sur ce site
identity-code = Code de secours
identity-sign-in-code = Se connecter avec le code
identity-mission = Pour les missions et les organisations
identity-mission-help = Aucun compte n’est nécessaire : le lien envoyé à votre adresse enregistrée ouvre la page de votre délégation.
identity-new-link = Demander un nouveau lien
identity-enrol = Inscrire votre clé
identity-enrol-lead = Cette page inscrit une clé pour
identity-enrol-help = La clé reste sur votre appareil ou dans votre gestionnaire de mots de passe ; le site ne garde que la preuve qu’elle est à vous. L’adresse de cette page ne sert qu’une fois.
identity-enrol-button = Inscrire une clé d’accès
identity-key-label = Nom de la clé
identity-key-label-hint = Ce qui vous le fera reconnaître : ordinateur du bureau, téléphone.
identity-key-unnamed = Clé
identity-key-kept = Inscrite le
identity-key-used = Dernière utilisation
identity-key-act = Action
identity-key-end = Supprimer cette clé
identity-key-add = Ajouter une clé
identity-keys = Vos clés
identity-keys-lead = Les clés qui vous ouvrent le bureau. Gardez-en au moins deux, sur deux appareils.
identity-codes = Codes de secours
identity-codes-lead = Copiez-les maintenant et gardez-les loin de votre appareil : ils ne sont montrés qu’une fois et ne servent qu’une fois chacun.
identity-codes-done = Je les ai copiés : aller au bureau
identity-codes-left = { $count ->
    [0] Il ne reste aucun code de secours.
    [one] Il reste un code de secours.
   *[other] Il reste { $count } codes de secours.
}
identity-codes-renew = Créer de nouveaux codes de secours
identity-sign-in-provider = S’identifier avec
identity-provider-help = Un compte chez le fournisseur n’a pas besoin de codes de secours de ce site : qui le perd reçoit d’un administrateur une nouvelle inscription, et le premier responsable en établit une à la ligne de commande du serveur. Qui ne veut dépendre de personne établit des codes sous « Vos clés ».
identity-bound = Votre compte est lié.
