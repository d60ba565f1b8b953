# Открытая страница совещания.

public-over = Созвано вербальной нотой
public-cancelled = Отменено
public-rearranged = После созыва организация совещания изменена.
public-dates = Даты
public-venue = Место
public-mode = Формат
public-in-person = Очно
public-hybrid = В зале и дистанционно
public-deadline = Состав делегаций до
public-invited = Созываемые и приглашённые
public-invited-on = По статусу на
public-mandate = На каком основании
public-no-mandate = Цепочка цитат обновляется.
public-notes = Вербальные ноты
public-note = Вербальная нота
public-note-convening = Нота о созыве совещания
public-note-correction = Исправление
public-note-withdrawal = Отзыв
public-names = Как сообщить имена
public-names-help = Представительство или организация открывает страницу своей делегации по ссылке, отправленной на зарегистрированный адрес. Принимается и нота на бумаге или по электронной почте.
public-names-link = Запросить ссылку
public-calendar = Календарь
public-calendar-get = Даты для календаря
public-invitees = Созываемые и приглашённые
