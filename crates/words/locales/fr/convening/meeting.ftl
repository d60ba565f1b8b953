# Le nom des réunions, sans article.

meeting-subject = { $ordinal } { $kind ->
    [rc] Conférence d’examen des { $party ->
        [high_contracting_party] Hautes Parties contractantes
       *[state_party] États parties
    }
    [csp] Conférence des { $party ->
        [high_contracting_party] Hautes Parties contractantes
       *[state_party] États parties
    }
   *[msp] { $party ->
        [high_contracting_party] Réunion des Hautes Parties contractantes
       *[state_party] Assemblée des États parties
    }
}
meeting-object = { $ordinal } { $kind ->
    [rc] Conférence d’examen des { $party ->
        [high_contracting_party] Hautes Parties contractantes
       *[state_party] États parties
    }
    [csp] Conférence des { $party ->
        [high_contracting_party] Hautes Parties contractantes
       *[state_party] États parties
    }
   *[msp] { $party ->
        [high_contracting_party] Réunion des Hautes Parties contractantes
       *[state_party] Assemblée des États parties
    }
}
meeting-decided = { $ordinal } { $kind ->
    [rc] Conférence d’examen
    [csp] Conférence des { $party ->
        [high_contracting_party] Hautes Parties contractantes
       *[state_party] États parties
    }
   *[msp] { $party ->
        [high_contracting_party] Réunion des Hautes Parties contractantes
       *[state_party] Assemblée des États parties
    }
}
meeting-of = { $ordinal } { $kind ->
    [rc] Conférence d’examen des { $party ->
        [high_contracting_party] Hautes Parties contractantes
       *[state_party] États parties
    }
    [csp] Conférence des { $party ->
        [high_contracting_party] Hautes Parties contractantes
       *[state_party] États parties
    }
   *[msp] { $party ->
        [high_contracting_party] Réunion des Hautes Parties contractantes
       *[state_party] Assemblée des États parties
    }
}
meeting-of-alone = { $ordinal } { $kind ->
    [rc] Conférence d’examen
    [csp] Conférence des { $party ->
        [high_contracting_party] Hautes Parties contractantes
       *[state_party] États parties
    }
   *[msp] { $party ->
        [high_contracting_party] Réunion des Hautes Parties contractantes
       *[state_party] Assemblée des États parties
    }
}
meeting-to = { $ordinal } { $kind ->
    [rc] Conférence d’examen
    [csp] Conférence
   *[msp] { $party ->
        [high_contracting_party] Réunion
       *[state_party] Assemblée
    }
}
meeting-in = { $kind ->
    [msp] { $party ->
        [high_contracting_party] à la Réunion
       *[state_party] à l’Assemblée
    }
   *[other] à la Conférence
}
meeting-for = { $kind ->
    [msp] { $party ->
        [high_contracting_party] de la Réunion
       *[state_party] de l’Assemblée
    }
   *[other] de la Conférence
}
meeting-it = { $kind ->
    [msp] { $party ->
        [high_contracting_party] La Réunion
       *[state_party] L’Assemblée
    }
   *[other] La Conférence
}
meeting-title = { $meeting } { $of_treaty }
