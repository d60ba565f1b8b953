# Уведомление о взносе со счётом и кредит-нота.

bill-kind = { $kind ->
    [credit_note] Кредит-нота
   *[notice] Уведомление о взносе и счёт
}
bill-number = Номер
bill-dated = Дата
bill-due = Срок оплаты
bill-meeting = Совещание
bill-budget = Бюджет
bill-payer = Плательщик
bill-basis = Правовое основание
bill-article = { $treaty }, статья { $article }
bill-decisions = { $treaty }, решения Сторон
bill-corrects = Исправляет
bill-why = Основание
bill-reason = Пояснение
bill-ground = { $ground ->
    [final_share] Разница между предварительным и окончательным распределением
    [correction] Исправление
    [unspent] Доля средств, не использованных совещанием
    [budget_share] Доля в этом бюджете
    [budget_unspent] Доля неиспользованных средств этого бюджета
   *[share] Доля в расходах совещания
}
bill-amount = { $kind ->
    [credit_note] Зачтённая сумма
   *[notice] Сумма к оплате
}
bill-payable = Срок оплаты: { $date }
bill-derivation = Как рассчитана сумма
bill-step-total = Распределяемые расходы; число плательщиков: { $payers }
bill-step-fixed-percent = Фиксированный процент от общей суммы
bill-step-rate = Ставка ({ $ground })
bill-rate-ground = { $ground ->
    [scale] шкала взносов Организации Объединённых Наций { $period }
    [notional] условная ставка, шкала { $period }
    [notional_of_other] условная ставка шкалы { $period }
    [by_days] шкалы по числу дней: { $period }
   *[given] ставка, заданная для этого распределения
}
bill-days = { $period }, дней: { $days }
bill-step-threshold = Ниже порога
bill-step-fixed-taken = Остаток после фиксированных процентов других плательщиков ({ $percent })
bill-step-others-held = Остаток после плательщиков, чья доля ограничена; их число: { $payers }
bill-step-held = { $bound ->
    [ceiling] Доля до ограничения верхним пределом
    [least_developed] Доля до ограничения пределом для наименее развитых стран
   *[minimum] Доля до повышения до минимума
}
bill-step-sum = Сумма ставок тех, кто платит по ставке; их число: { $payers }
bill-step-factor = Коэффициент: сумма на один процент ставки
bill-step-share = Неокруглённая доля, ставка × коэффициент
bill-step-fixed-share = Неокруглённая доля
bill-step-down = Округлено в меньшую сторону
bill-step-unit = Оставшиеся единицы: { $given }, наибольшим остаткам; место этого остатка: { $rank }
bill-step-half-up = Округлено до { $unit }, половина в большую сторону
bill-step-pays = Доля
bill-step-before = Начислено ранее
bill-step-difference = Разница
bill-how = Порядок оплаты
bill-reference = Назначение платежа
bill-reference-why = Просьба указать этот номер при оплате, чтобы платёж был зачтён по настоящему уведомлению.
bill-says-not = { $kind ->
    [credit_note] Настоящая кредит-нота уменьшает причитающуюся сумму; она не является ни платежом, ни распиской и не затрагивает других уведомлений.
   *[notice] Настоящее уведомление не является распиской. В нём ничего не говорится о прежних уведомлениях и о платежах в пути: они указаны в выписке по счёту.
}
# A second budget of a meeting.
money-purse = { $budget }, { $meeting }
