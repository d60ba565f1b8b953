# 不具名的条约。

treaty-of = { $noun ->
    [treaty] 《条约》
   *[convention] 《公约》
}
treaty-to = { $noun ->
    [treaty] 《条约》
   *[convention] 《公约》
}
treaty-parties-bare = { $party ->
    [high_contracting_party] 缔约方
   *[state_party] 缔约国
}
treaty-parties-behalf = 代表{ $party ->
    [high_contracting_party] 各缔约方
   *[state_party] 各缔约国
}
