# Документ о расходах: во что, как ожидается, обойдётся совещание и что изменил пересмотр.

estimate-title = Сметные расходы { $meeting } { $of_treaty }
estimate-budget-title = Сметные расходы: { $purse }
estimate-revision = Пересмотренная смета, { $mark }
estimate-currency = Все суммы указаны в { $currency }
estimate-column-item = Статья
estimate-column-quantity = Количество
estimate-column-price = Цена за единицу
estimate-column-amount = Сумма
estimate-column-change = Изменение
estimate-column-before = Было
estimate-column-now = Стало
estimate-heading = { $heading ->
    [documentation] Документация
    [interpretation] Устный перевод
    [rooms_and_services] Помещения и обслуживание
    [staff] Временный персонал
   *[other] Прочие расходы
}
estimate-item = { $item ->
    [pre_session_documentation] Предсессионная документация
    [in_session_documentation] Сессионная документация
    [post_session_documentation] Послесессионная документация
    [summary_records] Краткие отчёты
    [interpretation] Устный перевод заседаний
    [conference_servicing] Конференционное обслуживание
    [rooms] Залы, звуковое оборудование и уборка
    [security] Охрана
    [technology] Технические средства и дистанционное участие
    [accessibility] Доступность
    [temporary_staff] Временный персонал секретариата
    [staff_travel] Поездки персонала
   *[miscellaneous] Разное
}
estimate-words-in = { $words } (язык: { $language })
estimate-heading-sum = Промежуточный итог
estimate-subtotal = Сумма по всем разделам
estimate-support = Расходы на вспомогательное обслуживание программ ({ $rate } от { $base ->
    [both] суммы и резерва
   *[subtotal] суммы
})
estimate-contingency = Резерв на непредвиденные расходы ({ $rate } от { $base ->
    [both] суммы и расходов на вспомогательное обслуживание программ
   *[subtotal] суммы
})
estimate-support-name = Расходы на вспомогательное обслуживание программ
estimate-contingency-name = Резерв на непредвиденные расходы
estimate-order-name = Порядок начисления процентов
estimate-order = { $order ->
    [support_first] сначала обслуживание
    [contingency_first] сначала резерв
   *[both_on_subtotal] каждый от суммы
}
estimate-total = Всего
estimate-changes = Изменения по сравнению с предыдущей редакцией
estimate-change = { $kind ->
    [added] Добавлено
    [removed] Исключено
   *[changed] Изменено
}
estimate-notes = Примечания
estimate-rule = Сметные расходы утверждаются совещанием, предшествующим тому, к которому они относятся.
estimate-budget-rule = Решение об этом бюджете совещание принимает помимо решения о собственных расходах.
estimate-adopted = Утверждено { $date }: { $paper }.
estimate-not-adopted = Настоящая смета ещё не утверждена.
estimate-basis = Расходы распределяются на следующем основании: { $article }.
