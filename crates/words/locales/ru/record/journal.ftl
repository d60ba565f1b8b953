# Журнал действий на рабочем столе.

journal-title = Журнал действий
journal-lead = По одной строке на действие, начиная с последнего; время всемирное. Личные данные представлены лишь отпечатком и раскрываются аудитору, пока существуют.
journal-caption = Действия, начиная с последнего
journal-none = Ни одна строка не отвечает запросу.
journal-column-at = Когда
journal-column-act = Действие
journal-column-who = Кто, в каком органе и через какой вход
journal-column-meeting = Совещание
journal-column-subject = Предмет
journal-column-facts = Сведения
journal-any-meeting = Все
journal-anybody = Кто угодно
journal-actor = Кто
journal-day = День
journal-show = Показать
journal-older = Более старые строки
journal-papers = Документов: { $count }
journal-committed = только отпечаток
journal-erased = удалено
journal-unsound = не проходит проверку
