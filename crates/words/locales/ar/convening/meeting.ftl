# أسماء الاجتماعات في مواضعها من الجملة.

meeting-subject = { $kind ->
    [rc] المؤتمر الاستعراضي { $ordinal } { $party ->
        [high_contracting_party] للأطراف المتعاقدة السامية
       *[state_party] للدول الأطراف
    }
    [csp] المؤتمر { $ordinal } { $party ->
        [high_contracting_party] للأطراف المتعاقدة السامية
       *[state_party] للدول الأطراف
    }
   *[msp] الاجتماع { $ordinal } { $party ->
        [high_contracting_party] للأطراف المتعاقدة السامية
       *[state_party] للدول الأطراف
    }
}
meeting-object = { $kind ->
    [rc] المؤتمر الاستعراضي { $ordinal } { $party ->
        [high_contracting_party] للأطراف المتعاقدة السامية
       *[state_party] للدول الأطراف
    }
    [csp] المؤتمر { $ordinal } { $party ->
        [high_contracting_party] للأطراف المتعاقدة السامية
       *[state_party] للدول الأطراف
    }
   *[msp] الاجتماع { $ordinal } { $party ->
        [high_contracting_party] للأطراف المتعاقدة السامية
       *[state_party] للدول الأطراف
    }
}
meeting-decided = { $kind ->
    [rc] المؤتمر الاستعراضي { $ordinal }
    [csp] المؤتمر { $ordinal } { $party ->
        [high_contracting_party] للأطراف المتعاقدة السامية
       *[state_party] للدول الأطراف
    }
   *[msp] الاجتماع { $ordinal } { $party ->
        [high_contracting_party] للأطراف المتعاقدة السامية
       *[state_party] للدول الأطراف
    }
}
meeting-of = { $kind ->
    [rc] المؤتمر الاستعراضي { $ordinal } { $party ->
        [high_contracting_party] للأطراف المتعاقدة السامية
       *[state_party] للدول الأطراف
    }
    [csp] المؤتمر { $ordinal } { $party ->
        [high_contracting_party] للأطراف المتعاقدة السامية
       *[state_party] للدول الأطراف
    }
   *[msp] الاجتماع { $ordinal } { $party ->
        [high_contracting_party] للأطراف المتعاقدة السامية
       *[state_party] للدول الأطراف
    }
}
meeting-of-alone = { $kind ->
    [rc] المؤتمر الاستعراضي { $ordinal }
    [csp] المؤتمر { $ordinal } { $party ->
        [high_contracting_party] للأطراف المتعاقدة السامية
       *[state_party] للدول الأطراف
    }
   *[msp] الاجتماع { $ordinal } { $party ->
        [high_contracting_party] للأطراف المتعاقدة السامية
       *[state_party] للدول الأطراف
    }
}
meeting-to = { $kind ->
    [rc] المؤتمر الاستعراضي { $ordinal }
    [csp] المؤتمر { $ordinal }
   *[msp] الاجتماع { $ordinal }
}
meeting-in = في { $kind ->
    [msp] الاجتماع
   *[other] المؤتمر
}
meeting-for = { $kind ->
    [msp] الاجتماع
   *[other] المؤتمر
}
meeting-it = { $kind ->
    [msp] الاجتماع
   *[other] المؤتمر
}
meeting-title = { $meeting } { $of_treaty }
