# المعاهدة دون اسمها.

treaty-of = من { $noun ->
    [treaty] المعاهدة
   *[convention] الاتفاقية
}
treaty-to = في { $noun ->
    [treaty] المعاهدة
   *[convention] الاتفاقية
}
treaty-parties-bare = { $party ->
    [high_contracting_party] الأطراف المتعاقدة السامية
   *[state_party] الدول الأطراف
}
treaty-parties-behalf = باسم { $party ->
    [high_contracting_party] الأطراف المتعاقدة السامية
   *[state_party] الدول الأطراف
}
