# Распределение: как получается доля и почему сумма не распределяется.

apportionment-total = К распределению: { $total } { $currency }. Плательщиков: { $payers }.
apportionment-fixed-percent = Уплачивается твердая доля { $percent } % общей суммы, которая вычитается до распределения остатка.
apportionment-rate = Ставка: { $rate } %; { $ground }.
apportionment-ground-scale = шкала взносов { $period }
apportionment-ground-notional = условная ставка государства, не являющегося членом, { $period } ({ $basis })
apportionment-ground-other = условная ставка { $period }, поскольку в применяемой шкале она не указана ({ $basis })
apportionment-ground-days = каждая шкала по числу дней: { $parts }
apportionment-ground-part = { $period }: { $days } дн.
apportionment-ground-given = указана вместе со списком плательщиков
apportionment-below-threshold = Ставка ниже порога { $threshold } %: ничего не уплачивается.
apportionment-fixed-taken = Сначала вычитаются твердые доли, всего { $percent } %; остается: { $left }.
apportionment-others-ceiling = Шаг { $round }: остановлены на верхнем пределе: { $count }; вместе они несут { $amount }.
apportionment-held-ceiling = Шаг { $round }: доля составила бы { $share }; она остановлена на верхнем пределе: { $amount }.
apportionment-others-least-developed = Шаг { $round }: остановлены на пределе для наименее развитых стран: { $count }; вместе они несут { $amount }.
apportionment-held-least-developed = Шаг { $round }: доля составила бы { $share }; она остановлена на пределе для наименее развитых стран: { $amount }.
apportionment-others-minimum = Шаг { $round }: остановлены на минимальной сумме: { $count }; вместе они несут { $amount }.
apportionment-held-minimum = Шаг { $round }: доля составила бы { $share }; она остановлена на минимальной сумме: { $amount }.
apportionment-left = Остается для других: { $left }.
apportionment-sum = Сумма ставок участвующих в распределении ({ $payers }): { $sum } %.
apportionment-share = Доля: { $left } × { $rate } ÷ { $sum } = { $share }.
apportionment-fixed-share = Доля: { $share }.
apportionment-whole = Доля составляет целое число единиц; округление не требуется.
apportionment-rounded-down = Округлено вниз до единиц по { $unit }: { $down }; отброшено: { $remainder } единицы.
apportionment-unit-added = Осталось единиц: { $given }, по одной на каждый из наибольших остатков; этот остаток — номер { $rank }: добавляется одна единица.
apportionment-unit-not-added = Осталось единиц: { $given }, по одной на каждый из наибольших остатков; этот остаток — номер { $rank }: ничего не добавляется.
apportionment-half-up = Округлено до ближайшего кратного { $unit }, половина — вверх.
apportionment-pays = К уплате: { $amount } { $currency }.
apportionment-sums = Всего { $total }, сумма начислений { $sum }, разница { $difference }, в { $currency }.
apportionment-scales = Шкала взносов: { $periods }.
apportionment-uneven = Ставки шкалы { $period } в сумме дают { $sum } %, а не 100 %; она применяется по запросу.
apportionment-not-verified = Правило о том, кто платит, не сверено с официальным текстом: { $source }
refusal-no-payers = Не указан ни один плательщик.
refusal-no-payers-help = Укажите файл плательщиков либо договор и дату.
refusal-payer-twice = { $payer } значится среди плательщиков дважды.
refusal-payer-twice-help = Укажите каждого плательщика один раз.
refusal-payer-is-party = { $payer } на эту дату является участником и уже платит в этом качестве.
refusal-payer-is-party-help = Исключите его из государств, участвующих помимо участников договора.
refusal-parties-only = Расходы по этому договору несут только его участники; { $payer } к ним не относится.
refusal-parties-only-help = Кто платит, указано в профиле договора.
refusal-total-not-positive = Сумма { $total } не распределяется: расходов нет.
refusal-total-not-positive-help = Укажите сумму больше нуля. Возвращаемое есть зачет и зависит от того, сколько было начислено каждому.
refusal-no-unit = Единица округления не является положительной суммой.
refusal-no-unit-help = Укажите 0.01 для сотых долей, 1 для целых единиц.
refusal-too-many-decimals = Процент печатается не более чем с двенадцатью знаками, а не { $decimals }.
refusal-too-many-decimals-help = Запросите меньше.
refusal-total-not-in-units = Сумма { $total } не кратна единице { $unit }, поэтому начисления в таких единицах не могут ее составить.
refusal-total-not-in-units-help = Выберите меньшую единицу или округление до ближайшей, при котором разница указывается.
refusal-minimum-not-in-units = Минимум { $minimum } отрицателен или не кратен единице { $unit }.
refusal-minimum-not-in-units-help = Укажите минимум в целых единицах.
refusal-fixed-above-whole = Твердые доли в сумме дают { $sum } %, больше целого.
refusal-fixed-above-whole-help = Снизьте их до 100 % или менее.
refusal-fixed-above-cap = Твердая доля { $fixed } % плательщика { $payer } превышает его предел { $most } %.
refusal-fixed-above-cap-help = Одно из двух правил должно уступить; укажите какое.
refusal-nobody-by-rate = Остается { $left }, и ни у кого нет ставки, чтобы это оплатить.
refusal-nobody-by-rate-help = Укажите плательщиков со ставкой или снизьте порог.
refusal-all-capped = Все плательщики ограничены: вместе они несут не более { $most } из { $left }, и { $short } остается непокрытым. На верхнем пределе: { $ceiling }; на пределе для наименее развитых стран: { $developed }.
refusal-all-capped-help = Повысьте предел: никакие доли не составят общую сумму.
refusal-minimum-above-total = Минимальные суммы составляют { $least }, больше, чем подлежащие оплате { $left }.
refusal-minimum-above-total-help = Снизьте минимум.
refusal-too-large = Эти числа слишком велики для точного расчета.
refusal-too-large-help = Ничего не было округлено или отброшено. Проверьте сумму и ставки.
refusal-no-scale = В данных нет шкалы взносов для { $asked }. Есть: { $periods }.
refusal-no-scale-help = Укажите один из этих периодов.
refusal-no-span = Дни с { $from } по { $until } не составляют срок не более десяти лет.
refusal-no-span-help = Укажите первый день раньше последнего.
refusal-scale-not-whole = Ставки шкалы { $period } в сумме дают { $sum } %, а не 100 %.
refusal-scale-not-whole-help = Укажите другую шкалу или сознательно примите эту: { $option }.
refusal-missing-rate = В шкале { $period } нет ставки для: { $payers }.
refusal-missing-rate-offered = { $payer } (условная ставка { $rate } % в { $period })
refusal-missing-rate-help = Укажите ставку в столбце { $column } файла или { $rate }; либо возьмите ближайшую условную ставку: { $notional }.
apportionment-amount-wrong = { $option } «{ $found }»: { $wrong ->
    [empty] сумма не указана.
    [separator] между цифрами стоит разделитель; пишите цифры и одну точку, например 300000.00.
    [too-fine] у валюты меньше знаков после точки.
    [too-large] больше 9223372036854775807 разменных единиц.
   *[not-digits] ожидаются цифры и одна точка, например 300000.00.
}
apportionment-sheet-title = Распределение расходов
apportionment-sheet-inputs = Серые ячейки — исходные числа; все остальные числа — формулы.
apportionment-sheet-held-note = Кто остановлен на пределе или минимуме, определено программой и указано как исходное данное в столбце оснований; контрольный столбец показывает, верно ли это после изменения числа.
apportionment-sheet-total = Всего
apportionment-sheet-unit = Единица округления
apportionment-sheet-left = Остается для распределения по ставкам, в долях единицы
apportionment-sheet-parts = Долей в единице
apportionment-sheet-rates = Сумма ставок
apportionment-sheet-over = Осталось единиц
apportionment-sheet-sum = Сумма начислений
apportionment-sheet-difference = Разница
apportionment-sheet-footing = Основание
apportionment-sheet-rate = Ставка (%)
apportionment-sheet-limit = Заданная сумма в единицах
apportionment-sheet-down = Округлено вниз
apportionment-sheet-remainder = Остаток
apportionment-sheet-rank = Место
apportionment-sheet-added = Добавлено
apportionment-sheet-share = Доля (%)
apportionment-sheet-amount = Сумма
apportionment-sheet-control = Контроль
apportionment-sheet-code = Код
apportionment-sheet-name = Название
apportionment-footing = { $footing ->
    [fixed] твердая доля
    [ceiling] верхний предел
    [least-developed] предел для наименее развитых стран
    [minimum] минимум
    [threshold] ниже порога
   *[rate] ставка
}
apportionment-rule-not-verified = { $rule ->
    [sharing] Порядок распределения расходов не был прочитан в официальном тексте: { $source }
    [overheads] Надбавки к расходам не были прочитаны в официальном тексте: { $source }
    [reminders] Сроки напоминаний не были прочитаны в официальном тексте: { $source }
    [sponsorship] Программа спонсорства не была прочитана в официальном тексте: { $source }
   *[decision] Срок этого решения не был прочитан в официальном тексте: { $source }
}
