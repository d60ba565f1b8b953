# Положение с выплатой взносов.

contributions-title = Положение с выплатой взносов
contributions-as-at = По состоянию на { $date }
contributions-column-meeting = Совещание
contributions-column-payer = Государство или организация
contributions-column-currency = Валюта
contributions-column-assessed = Начислено
contributions-column-received = Получено
contributions-column-outstanding = Не выплачено
contributions-meeting-sum = Всего по совещанию
contributions-total = Всего в { $currency }
contributions-paid = Выплачено полностью: { $paid } из { $count }
contributions-none = Ничего не начислено.
contributions-remark = Начислено — то, что указано в уведомлениях, за вычетом кредит-нот. Получено — то, что зачтено по уведомлениям на эту дату.
