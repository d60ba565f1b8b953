# Расписка о получении.

receipt-title = Расписка
receipt-thanks = Состав вашей делегации получен в указанном ниже виде. Та же расписка направляется всем, кто имеет доступ.
receipt-superseded = С тех пор получен более новый вариант.
receipt-number = Номер
receipt-received = Получено
receipt-timeliness = Относительно срока
receipt-channel = Способ
receipt-note = Подписанная нота
receipt-composition = Состав в полученном виде
receipt-changes = Изменения по сравнению с вариантом { $version }
receipt-no-changes = Состав не изменился.
receipt-joined = Добавлен
receipt-left = Исключён
receipt-changed = Изменён
receipt-moved = Перемещён
receipt-places = с места { $from } на { $to }
receipt-back = Назад к делегации
receipt-of-composition = Расписка о получении состава делегации
receipt-get-pdf = Расписка для печати
receipt-says = Расписка удостоверяет, что и когда было получено. Она никого не аккредитует и не предрешает вопроса о полномочиях.
