# Названия совещаний в тех падежах, которых требует предложение.

meeting-subject = { $ordinal } { $kind ->
    [rc] Обзорная конференция { $party ->
        [high_contracting_party] Высоких Договаривающихся Сторон
       *[state_party] государств — участников
    }
    [csp] Конференция { $party ->
        [high_contracting_party] Высоких Договаривающихся Сторон
       *[state_party] государств — участников
    }
   *[msp] Совещание { $party ->
        [high_contracting_party] Высоких Договаривающихся Сторон
       *[state_party] государств — участников
    }
}
meeting-object = { $ordinal } { $kind ->
    [rc] Обзорную конференцию { $party ->
        [high_contracting_party] Высоких Договаривающихся Сторон
       *[state_party] государств — участников
    }
    [csp] Конференцию { $party ->
        [high_contracting_party] Высоких Договаривающихся Сторон
       *[state_party] государств — участников
    }
   *[msp] Совещание { $party ->
        [high_contracting_party] Высоких Договаривающихся Сторон
       *[state_party] государств — участников
    }
}
meeting-decided = { $ordinal } { $kind ->
    [rc] Обзорную конференцию
    [csp] Конференцию { $party ->
        [high_contracting_party] Высоких Договаривающихся Сторон
       *[state_party] государств-участников
    }
   *[msp] Совещание { $party ->
        [high_contracting_party] Высоких Договаривающихся Сторон
       *[state_party] государств-участников
    }
}
meeting-of = { $ordinal } { $kind ->
    [rc] Обзорной конференции { $party ->
        [high_contracting_party] Высоких Договаривающихся Сторон
       *[state_party] государств — участников
    }
    [csp] Конференции { $party ->
        [high_contracting_party] Высоких Договаривающихся Сторон
       *[state_party] государств — участников
    }
   *[msp] Совещания { $party ->
        [high_contracting_party] Высоких Договаривающихся Сторон
       *[state_party] государств — участников
    }
}
meeting-of-alone = { $ordinal } { $kind ->
    [rc] Обзорной конференции
    [csp] Конференции { $party ->
        [high_contracting_party] Высоких Договаривающихся Сторон
       *[state_party] государств-участников
    }
   *[msp] Совещания { $party ->
        [high_contracting_party] Высоких Договаривающихся Сторон
       *[state_party] государств-участников
    }
}
meeting-to = { $ordinal } { $kind ->
    [rc] Обзорную конференцию
    [csp] Конференцию
   *[msp] Совещание
}
meeting-in = в { $kind ->
    [msp] Совещании
   *[other] Конференции
}
meeting-for = { $kind ->
    [msp] Совещания
   *[other] Конференции
}
meeting-it = { $kind ->
    [msp] Совещание
   *[other] Конференция
}
meeting-title = { $meeting } { $of_treaty }
