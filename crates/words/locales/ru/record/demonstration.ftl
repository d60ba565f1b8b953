# Stepping in as somebody of a demonstration.

demonstration-title = Войти в роль
demonstration-lead = Люди этой демонстрации вымышлены. Войдите от имени одного из них и посмотрите на совещание с его места; вернуться сюда можно в любое время.
demonstration-secretariat = Секретариат и председательство
demonstration-public = Для всех, без входа
demonstration-silent = Представительство, которое ещё не ответило
demonstration-in-time = Представительство, ответившее в срок
demonstration-late = Представительство, ответившее с опозданием
demonstration-by-post = Представительство, ответившее на бумаге
demonstration-organization = Организация, названная в правилах
demonstration-sponsorship = Государство-неучастник, которое просит о спонсорской поддержке
demonstration-step-in = Войти
demonstration-stage = Демонстрация
