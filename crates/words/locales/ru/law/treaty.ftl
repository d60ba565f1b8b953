# Договор без его названия.

treaty-of = { $noun ->
    [treaty] Договора
   *[convention] Конвенции
}
treaty-to = { $noun ->
    [treaty] Договора
   *[convention] Конвенции
}
treaty-parties-bare = { $party ->
    [high_contracting_party] Высокие Договаривающиеся Стороны
   *[state_party] Государства-участники
}
treaty-parties-behalf = от имени { $party ->
    [high_contracting_party] Высоких Договаривающихся Сторон
   *[state_party] государств-участников
}
