# Meetings by name, without an article, in each place in which a sentence needs them.

# The subject of a sentence, its treaty following.
meeting-subject = { $ordinal } { $kind ->
    [rc] Review Conference of the { $party ->
        [high_contracting_party] High Contracting Parties
       *[state_party] States Parties
    }
    [csp] Conference of { $party ->
        [high_contracting_party] High Contracting Parties
       *[state_party] States Parties
    }
   *[msp] Meeting of the { $party ->
        [high_contracting_party] High Contracting Parties
       *[state_party] States Parties
    }
}
# The object of a sentence, its treaty following.
meeting-object = { $ordinal } { $kind ->
    [rc] Review Conference of the { $party ->
        [high_contracting_party] High Contracting Parties
       *[state_party] States Parties
    }
    [csp] Conference of { $party ->
        [high_contracting_party] High Contracting Parties
       *[state_party] States Parties
    }
   *[msp] Meeting of the { $party ->
        [high_contracting_party] High Contracting Parties
       *[state_party] States Parties
    }
}
# The object of a sentence, no treaty following.
meeting-decided = { $ordinal } { $kind ->
    [rc] Review Conference
    [csp] Conference of { $party ->
        [high_contracting_party] High Contracting Parties
       *[state_party] States Parties
    }
   *[msp] Meeting of { $party ->
        [high_contracting_party] High Contracting Parties
       *[state_party] States Parties
    }
}
# What a secretariat is of, its treaty following.
meeting-of = { $ordinal } { $kind ->
    [rc] Review Conference of { $party ->
        [high_contracting_party] High Contracting Parties
       *[state_party] States Parties
    }
    [csp] Conference of { $party ->
        [high_contracting_party] High Contracting Parties
       *[state_party] States Parties
    }
   *[msp] Meeting of { $party ->
        [high_contracting_party] High Contracting Parties
       *[state_party] States Parties
    }
}
# The same, no treaty following.
meeting-of-alone = { $ordinal } { $kind ->
    [rc] Review Conference
    [csp] Conference of { $party ->
        [high_contracting_party] High Contracting Parties
       *[state_party] States Parties
    }
   *[msp] Meeting of { $party ->
        [high_contracting_party] High Contracting Parties
       *[state_party] States Parties
    }
}
# Where a delegation goes, in short.
meeting-to = { $ordinal } { $kind ->
    [rc] Review Conference
    [csp] Conference
   *[msp] Meeting
}
# In which one takes part.
meeting-in = in the { $kind ->
    [msp] Meeting
   *[other] Conference
}
# What arrangements are for.
meeting-for = for the { $kind ->
    [msp] Meeting
   *[other] Conference
}
# As a sentence begins with it.
meeting-it = The { $kind ->
    [msp] Meeting
   *[other] Conference
}
# A meeting with its treaty, as a title.
meeting-title = { $meeting } { $of_treaty }
