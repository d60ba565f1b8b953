# El nombre de las reuniones, sin artículo.

meeting-subject = { $ordinal } { $kind ->
    [rc] Conferencia de Examen de { $party ->
        [high_contracting_party] las Altas Partes Contratantes
       *[state_party] los Estados Partes
    }
    [csp] Conferencia de { $party ->
        [high_contracting_party] las Altas Partes Contratantes
       *[state_party] los Estados Partes
    }
   *[msp] Reunión de { $party ->
        [high_contracting_party] las Altas Partes Contratantes
       *[state_party] los Estados Partes
    }
}
meeting-object = { $ordinal } { $kind ->
    [rc] Conferencia de Examen de { $party ->
        [high_contracting_party] las Altas Partes Contratantes
       *[state_party] los Estados Partes
    }
    [csp] Conferencia de { $party ->
        [high_contracting_party] las Altas Partes Contratantes
       *[state_party] los Estados Partes
    }
   *[msp] Reunión de { $party ->
        [high_contracting_party] las Altas Partes Contratantes
       *[state_party] los Estados Partes
    }
}
meeting-decided = { $ordinal } { $kind ->
    [rc] Conferencia de Examen
    [csp] Conferencia de { $party ->
        [high_contracting_party] las Altas Partes Contratantes
       *[state_party] los Estados Partes
    }
   *[msp] Reunión de { $party ->
        [high_contracting_party] las Altas Partes Contratantes
       *[state_party] los Estados Partes
    }
}
meeting-of = { $ordinal } { $kind ->
    [rc] Conferencia de Examen de { $party ->
        [high_contracting_party] las Altas Partes Contratantes
       *[state_party] los Estados Partes
    }
    [csp] Conferencia de { $party ->
        [high_contracting_party] las Altas Partes Contratantes
       *[state_party] los Estados Partes
    }
   *[msp] Reunión de { $party ->
        [high_contracting_party] las Altas Partes Contratantes
       *[state_party] los Estados Partes
    }
}
meeting-of-alone = { $ordinal } { $kind ->
    [rc] Conferencia de Examen
    [csp] Conferencia de { $party ->
        [high_contracting_party] las Altas Partes Contratantes
       *[state_party] los Estados Partes
    }
   *[msp] Reunión de { $party ->
        [high_contracting_party] las Altas Partes Contratantes
       *[state_party] los Estados Partes
    }
}
meeting-to = { $ordinal } { $kind ->
    [rc] Conferencia de Examen
    [csp] Conferencia
   *[msp] Reunión
}
meeting-in = en la { $kind ->
    [msp] Reunión
   *[other] Conferencia
}
meeting-for = de la { $kind ->
    [msp] Reunión
   *[other] Conferencia
}
meeting-it = La { $kind ->
    [msp] Reunión
   *[other] Conferencia
}
meeting-title = { $meeting } { $of_treaty }
