# Письмо организации, названной в правилах процедуры.

letter-title = { $purpose ->
    [correction] Исправленное письмо с приглашением
    [withdrawal] Отзыв письма с приглашением
   *[convening] Письмо с приглашением
}: { $title }

letter-salutation = Уважаемая госпожа, уважаемый господин,

letter-opening = От имени Генерального секретаря Организации Объединенных Наций имею честь сослаться на { $referred }, { $noun ->
    [treaty] вступивший
   *[convention] вступившую
} в силу { $in_force }, и сообщить Вам, что { $meeting_subject } { $of_treaty } состоится { $when } { $venue }.

letter-earlier = Ссылаюсь на письмо { $earlier } от { $earlier_date }, которое настоящее письмо полностью заменяет.

letter-basis = Напоминаю, что { $previous } { $treaty_to } ({ $previous_kind ->
    [msp] состоявшееся
   *[other] состоявшаяся
} { $held }) { $previous_kind ->
    [msp] постановило
   *[other] постановила
} созвать { $decided } { $decided_city ->
    [none] {""}
   *[other] { $decided_city },{" "}
}{ $decided_when }.

letter-invite = В соответствии с { $rule ->
    [none] { $observer_paragraph ->
        [none] положениями статьи { $observer_article }
       *[other] пунктом { $observer_paragraph } статьи { $observer_article }
    } { $treaty_of }
   *[other] правилом { $rule } правил процедуры
} и { $behalf } имею также честь пригласить Вашу организацию принять участие { meeting-in } в качестве наблюдателя.

letter-composition = Просьба сообщить состав Вашей делегации на { $meeting_to } не позднее { $weekday }, { $deadline },{ $hour ->
    [none] {""}
   *[other] {" "}{ $hour } (время места проведения),
} по следующему адресу:

letter-arrangements = Дополнительная информация об организации { meeting-for } будет своевременно сообщена Вам секретариатом { $meeting_of_alone }.

letter-withdrawal = От имени Генерального секретаря Организации Объединенных Наций имею честь сослаться на письмо { $earlier } от { $earlier_date }, касающееся { $meeting_of } { $of_treaty }, и сообщить Вам, что оно настоящим отзывается и не требует принятия каких-либо мер.

letter-closing = Примите уверения в моем весьма высоком уважении.

letter-signatory = От имени Генерального секретаря Организации Объединенных Наций
