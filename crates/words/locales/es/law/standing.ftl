# La situación de los Estados y sus razones.

standing-name = { $standing ->
    [party] Estado parte
    [party_pending] Parte pendiente de la entrada en vigor
    [signatory] Signatario
    [withdrawn] Retirado
   *[not_party] Estado no parte
}
standing-signed = firma el { $on }
standing-applies-provisionally = aplicación provisional desde el { $on }
standing-deposited = { $instrument ->
    [ratification] ratificación depositada
    [acceptance] aceptación depositada
    [approval] aprobación depositada
    [accession] adhesión depositada
   *[succession] sucesión notificada
} el { $on }
standing-in-force = en vigor el { $on }, art. { $article }
standing-date-not-known = parte, fecha desconocida
standing-succeeded = con efecto a partir del { $on }
standing-withdrawal-notified = retiro notificado el { $on }
standing-withdrawal-effective = retiro efectivo el { $on }, art. { $article }
standing-withdrawal-held = retiro suspendido por un conflicto armado desde el { $on }, art. { $article }
standing-no-act = ningún acto registrado
standing-reasons = { $first }; { $rest }
