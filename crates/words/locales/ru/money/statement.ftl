# Выписка по счёту плательщика.

statement-title = Выписка по счёту
statement-as-at = По состоянию на { $date }
statement-currency = Суммы указаны в
statement-column-date = Дата
statement-column-what = Операция
statement-column-charged = Начислено
statement-column-credited = Зачтено
statement-column-balance = Остаток
statement-payment = Платёж получен
statement-repayment = { $ground ->
    [taken_back] Платёж отозван банком
   *[sent_back] Возвращено плательщику
}
statement-bill = { $kind ->
    [credit_note] Кредит-нота { $number }
   *[notice] Уведомление о взносе { $number }
}
statement-reference = Назначение: { $reference }
statement-balance = { $side ->
    [payer] Остаток в пользу плательщика
    [even] Задолженности нет
   *[owed] Остаток к оплате
}
statement-nothing = Ничего не начислено и не получено.
statement-open = Неоплаченные уведомления
statement-open-none = Неоплаченных уведомлений нет.
statement-column-notice = Уведомление
statement-column-due = Срок оплаты
statement-column-age = Просрочка
statement-column-left = К оплате
statement-age = { $age ->
    [not_due] срок не наступил
    [up_to_30] до 30 дней
    [up_to_60] от 31 до 60 дней
    [up_to_90] от 61 до 90 дней
   *[over_90] более 90 дней
}
statement-by-age = По срокам просрочки
statement-open-total = Всего по неоплаченным уведомлениям
statement-remark = Платёж учитывается с того дня, которым его учёл банк. Средства, ещё не зачтённые по уведомлению, уменьшают остаток, но не закрывают уведомлений.
