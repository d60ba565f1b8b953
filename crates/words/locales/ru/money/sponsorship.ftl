# Requests that a delegate’s travel be paid from the sponsorship fund.

sponsorship-title = Просьбы о спонсорской поддержке
sponsorship-own-title = Спонсорская поддержка
sponsorship-lead = Проезд делегата может быть оплачен из фонда спонсорства совещания. В просьбе может быть отказано из-за нехватки средств.
sponsorship-until = Просьбы принимаются до конца дня { $date }.
sponsorship-own = Просьбы вашего государства
sponsorship-none = Просьб нет.
sponsorship-ask = Попросить за делегата
sponsorship-send = Отправить просьбу
sponsorship-letter = Внести просьбу, полученную письмом
sponsorship-enter = Внести просьбу
sponsorship-number = №
sponsorship-request = Просьба { $number }
sponsorship-state = Государство
sponsorship-standing = Статус
sponsorship-state-hint = Трёхбуквенный код государства.
sponsorship-delegate = Делегат
sponsorship-delegate-hint = Оставьте пустым, если делегат ещё не назначен.
sponsorship-to-be-named = будет назначен
sponsorship-function = Должность
sponsorship-cost = Ожидаемая стоимость
sponsorship-cost-hint = Если она известна, например 2400.00.
sponsorship-criteria = Заявленные основания
sponsorship-reasons = Почему, словами государства
sponsorship-paper = Номер письма
sponsorship-received-on = Получено
sponsorship-asked-on = Когда
sponsorship-came = { $code ->
    [page] на странице представительства
   *[letter] письмом
}
sponsorship-trap = Это государство не является участником. Если его делегат примет участие, оно несёт долю расходов на совещание, кто бы ни оплатил проезд.
sponsorship-trap-own = Ваше государство не является участником. Если делегат примет участие, оно несёт долю расходов на совещание, кто бы ни оплатил проезд.
sponsorship-by-estimate = По действующей смете, между участниками и только этим государством.
sponsorship-share = Доля этого государства
sponsorship-others-now = Все остальные вместе без него
sponsorship-others-then = Все остальные вместе с ним
sponsorship-unknown = Рассчитать его долю пока нельзя.
sponsorship-amount = Предоставлено
sponsorship-bears = Понесло бы
sponsorship-bears-party = платит в любом случае
sponsorship-stage = { $code ->
    [asked] подана
    [proposed] ждёт второго человека
    [granted] удовлетворена
    [refused] отклонена
    [withdrawn] отозвана
   *[released] удовлетворена, остаток свободен
}
sponsorship-step = { $code ->
    [asked] Получена
    [proposed] Предложено удовлетворить
    [granted] Удовлетворена
    [refused] Отклонена
    [withdrawn] Отозвана
   *[released] Невыплаченный остаток снова свободен
}
sponsorship-stands = Состояние
sponsorship-history = Что было сделано
sponsorship-decide = Решение
sponsorship-proposal-lead = Предложенное здесь предоставляет другой сотрудник по финансам. Новое предложение заменяет прежнее.
sponsorship-propose = Предложить предоставить
sponsorship-grant = Предоставить предложенное
sponsorship-proposed = Предложено
sponsorship-refuse = Отклонить
sponsorship-reason = Причина
sponsorship-reason-hint = Её прочтёт представительство.
sponsorship-release = Освободить невыплаченное
sponsorship-withdraw = Отозвать просьбу
sponsorship-reserved = Предоставлено и не выплачено
sponsorship-available = Доступно
sponsorship-paid = Выплачено
sponsorship-pay = По какой просьбе
sponsorship-pay-hint = Её номер, если выплачивается по просьбе, удовлетворённой для этого совещания.
sponsorship-done = { $code ->
    [asked] Просьба получена.
    [entered] Просьба внесена.
    [proposed] Предложение внесено. Предоставляет другой сотрудник по финансам.
    [granted] Просьба удовлетворена.
    [refused] Просьба отклонена.
    [released] Невыплаченный остаток снова свободен.
   *[withdrawn] Просьба отозвана.
}
sponsorship-letter-subject = { $meeting }: спонсорская поддержка, просьба { $number }
sponsorship-letter-about = Это письмо касается вашей просьбы { $number } об оплате проезда делегата из фонда спонсорства ({ $meeting }). Делегат: { $delegate }.
sponsorship-letter-said = { $code ->
    [received] Просьба получена. О решении вам сообщат.
    [granted] Она удовлетворена: { $amount }.
    [refused] Она отклонена.
    [withdrawn] Она отозвана.
   *[released] Предоставленная и невыплаченная сумма снова свободна; по этой просьбе больше ничего не выплачивается.
}
sponsorship-letter-reason = Причина: { $reason }
sponsorship-letter-open = Ваши просьбы о спонсорской поддержке:
sponsorship-letters = Письма представительству
sponsorship-no-letter = Письма об этой просьбе представительству не направлялись: об её исходе оно узнаёт только на своей странице.
