# Las negativas: lo que dice la norma y lo que puede hacerse.

refusal-misquotation = La cita de { $locator } en { $language } no es fiel: { $how ->
    [empty] no cita ninguna palabra.
    [bracket] «{ $quoted }» pone entre corchetes una letra que no es la de «{ $source }».
   *[differs] después de «{ $after }» dice «{ $quoted }» donde el texto dice «{ $source }».
}
refusal-misquotation-help = Corrija la cita en la ficha de la reunión, o marque con [...] las palabras omitidas.
refusal-no-such-article = El perfil del tratado no contiene el texto del artículo { $article }.
refusal-no-such-article-help = Cite otro artículo, o inscriba el texto de este en el perfil del tratado.
refusal-no-such-resolution = El perfil del tratado no contiene el texto de { $locator }.
refusal-no-such-resolution-help = Inscriba el párrafo de la resolución, con su fuente, en el perfil del tratado.
refusal-no-resolution = El artículo { $article } exige un mandato de las Naciones Unidas, y la ficha no nombra ninguna resolución.
refusal-no-resolution-help = Nombre la resolución de la Asamblea General en la ficha de la reunión.
refusal-resolution-not-current = { $locator }, aprobada el { $adopted }, vale hasta el { $until } y no sustenta esta reunión; el artículo { $article } exige un mandato.
refusal-resolution-not-current-help = Nombre la última resolución de la Asamblea General en la ficha de la reunión.
refusal-meeting-cancelled = La reunión fue cancelada.
refusal-meeting-cancelled-help = Solo pueden retirarse sus notas anteriores.
refusal-no-house-text = No hay texto para las notas de este convocante: { $convener ->
    [treaty_secretariat] la secretaría del tratado
    [depositary_governments] los Gobiernos depositarios
   *[un_secretary_general] el Secretario General de las Naciones Unidas
}.
refusal-no-house-text-help = Las reuniones de este tratado se convocan en otro lugar; aquí se siguen llevando sus listas y la situación de los Estados.
refusal-not-acknowledged = Estos textos no pudieron cotejarse con sus originales y deben reconocerse uno por uno: { $texts }.
refusal-not-acknowledged-help = Coteje cada uno con el texto oficial y apruebe después la nota nombrándolos todos.
refusal-missing-language = El párrafo { $paragraph } de esta reunión no tiene texto en { $language }.
refusal-missing-language-help = Añada el texto en ese idioma, o vuelva al texto de base.
refusal-no-such-paragraph = El texto de base no tiene ningún párrafo { $paragraph }.
refusal-no-such-paragraph-help = Nombre uno de los párrafos que muestra la nota.
refusal-same-person = La persona que redactó la nota no puede aprobarla.
refusal-same-person-help = Pida a otra persona que la lea y la apruebe.
refusal-wrong-stage = La nota está { $is }; tendría que estar { $needed }.
refusal-wrong-stage-help = Siga el orden de los pasos: redactada, aprobada, rubricada, emitida.
refusal-already-drafted = Ya hay en preparación una nota que convoca esta reunión.
refusal-already-drafted-help = Continúe con esa nota, o abandónela primero.
refusal-not-issued = Solo un documento emitido puede corregirse o retirarse.
refusal-not-issued-help = Modifique el borrador, o abandónelo.
refusal-already-superseded = El documento ya fue sustituido o retirado por { $reference }.
refusal-already-superseded-help = Corrija o retire ese documento posterior.
refusal-date-out-of-order = Una nota no puede llevar la fecha { $date }: es posterior a la apertura, o anterior al texto en que se basa la nota.
refusal-date-out-of-order-help = Dé a la nota una fecha entre la resolución y la apertura de la reunión.
refusal-missing-glyph = Ningún tipo de letra puede imprimir { $characters } en «{ $text }».
refusal-missing-glyph-help = Escriba el texto sin esos caracteres.
refusal-no-mission = El registro no contiene ninguna misión ni ministerio de { $state } al que dirigir su ejemplar.
refusal-no-mission-help = Inscriba su misión o su ministerio de relaciones exteriores en el registro de misiones.
refusal-sheets-missing = { $count ->
    [one] Falta por preparar { $count } ejemplar de la nota.
   *[other] Faltan por preparar { $count } ejemplares de la nota.
}
refusal-sheets-missing-help = Espere a que se preparen y rubrique después la nota.
refusal-not-permitted = Este acto no le está permitido aquí: { $act }. Corresponde a: { $roles }.
refusal-not-permitted-help = Diríjase a quien tenga esa función, o pídala a la administración del sitio.
refusal-paragraph-taken = Ya existe un párrafo con la clave { $paragraph }.
refusal-paragraph-taken-help = Dé otra clave al nuevo párrafo o sustituya el existente.
refusal-not-convened = Los enlaces pueden enviarse una vez emitida la nota.
refusal-not-convened-help = Redacte la nota, hágala aprobar y rubricar, y emítala.
refusal-meeting-over = La reunión terminó el { $date }: su lista ya no admite nombres aquí.
refusal-meeting-over-help = Escriba a la secretaría; las correcciones a la lista definitiva se publican como documento.
refusal-draft-held = Un colega tiene el borrador, último cambio el { $moment }. Lo que escribió figura abajo y no se ha guardado.
refusal-draft-held-help = Póngase de acuerdo con su colega o espere a que se libere el borrador.
refusal-submission-superseded = Entretanto se recibió la versión { $version }, en papel o de un colega. Lo que escribió figura abajo; compare antes de presentar.
refusal-submission-superseded-help = Abra la versión más reciente y presente sobre ella.
refusal-already-filed = La misma composición consta ya como versión { $version }.
refusal-already-filed-help = No hay que hacer nada: su recibo es válido.
refusal-link-opened = Este enlace ya se abrió. Se abre una sola vez, en un solo navegador.
refusal-link-opened-help = Pida un nuevo enlace a su dirección registrada.
refusal-link-expired = Este enlace ha caducado.
refusal-link-expired-help = Pida un nuevo enlace a su dirección registrada.
refusal-access-taken-back = El acceso que daba este enlace se ha retirado.
refusal-access-taken-back-help = Consulte al punto focal de su delegación.
refusal-no-request-rule = El reglamento que aquí se conserva para este tratado no prevé solicitudes de asistencia.
refusal-no-request-rule-help = Escriba a la secretaría de la reunión.
refusal-needs-no-request = { $organization }: el artículo { $rule } del reglamento nombra a la organización, que asiste sin solicitud.
refusal-needs-no-request-help = Pida a la secretaría el enlace a su página.
refusal-too-many-waiting = Ya esperan la decisión de la Presidencia tantas solicitudes de asistencia como la reunión admite a la vez: { $number }.
refusal-too-many-waiting-help = Envíe de nuevo la solicitud cuando se haya decidido sobre otras, o escriba a la secretaría de la reunión.
refusal-address-waits = Ya esperan la decisión de la Presidencia tantas solicitudes con esta dirección de correo electrónico como puede tener una sola dirección: { $number }.
refusal-address-waits-help = Espere la respuesta a esas solicitudes, o escriba a la secretaría de la reunión.
refusal-request-stands = No es posible: estado de la solicitud: { $state }.
refusal-request-stands-help = Abra la solicitud y vea lo que se hizo.
refusal-answered-before = Ya se respondió a la denegación; se responde una sola vez.
refusal-answered-before-help = Escriba a la secretaría de la reunión.
refusal-decision-recorded = La decisión de la Reunión sobre esta organización ya está consignada.
refusal-decision-recorded-help = Una decisión mal consignada se corrige en la lista para aprobación final.
refusal-corrected-before = Esta decisión ya se corrigió.
refusal-corrected-before-help = Abra de nuevo la lista: solo puede corregirse la consignación más reciente.
refusal-nobody-listed = La lista para aprobación final está vacía.
refusal-nobody-listed-help = La Presidencia debe invitar antes con carácter provisional.
refusal-list-changed = La lista para aprobación final es otra: la Reunión decide sobre cada organización que figura en ella y sobre ninguna más.
refusal-list-changed-help = Abra de nuevo la lista y consigne la decisión sobre toda ella.
refusal-not-while-sitting = La Reunión decide mientras está reunida, del { $from } al { $until }.
refusal-not-while-sitting-help = Indique el momento de la decisión según el reloj de la sede.
