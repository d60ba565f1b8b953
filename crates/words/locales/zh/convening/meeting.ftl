# 会议名称。条约名称在会议名称之前。

meeting-subject = { $ordinal }{ $kind ->
    [rc] 审议大会
   *[msp] { $party ->
        [high_contracting_party] 缔约方
       *[state_party] 缔约国
    }会议
}
meeting-object = { $ordinal }{ $kind ->
    [rc] 审议大会
   *[msp] { $party ->
        [high_contracting_party] 缔约方
       *[state_party] 缔约国
    }会议
}
meeting-decided = { $ordinal }{ $kind ->
    [rc] 审议大会
   *[msp] { $party ->
        [high_contracting_party] 缔约方
       *[state_party] 缔约国
    }会议
}
meeting-of = { $ordinal }{ $kind ->
    [rc] 审议大会
   *[msp] { $party ->
        [high_contracting_party] 缔约方
       *[state_party] 缔约国
    }会议
}
meeting-of-alone = { $ordinal }{ $kind ->
    [rc] 审议大会
   *[msp] { $party ->
        [high_contracting_party] 缔约方
       *[state_party] 缔约国
    }会议
}
meeting-to = { $ordinal }{ $kind ->
    [rc] 审议大会
   *[msp] { $party ->
        [high_contracting_party] 缔约方
       *[state_party] 缔约国
    }会议
}
meeting-in = { $kind ->
    [rc] 大会
   *[msp] 会议
}
meeting-for = { $kind ->
    [rc] 大会
   *[msp] 会议
}
meeting-it = { $kind ->
    [rc] 大会
   *[msp] 会议
}
meeting-title = { $of_treaty }{ $meeting }
