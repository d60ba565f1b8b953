# أدوار الموظفين وأعمالهم.

role-name = { $role ->
    [administrator] مدير الموقع
    [conference_officer] موظف شؤون المؤتمرات
    [initialler] موظف التوقيع بالأحرف الأولى
    [legal_officer] موظف الشؤون القانونية
   *[auditor] المراجع
}
role-act = { $act ->
    [appoint] إسناد دور أو إنهاؤه
    [erase] محو بيانات شخص
    [import_law] استبدال البيانات القانونية
    [enter_treaty] إدخال معاهدة
    [keep_missions] مسك سجل البعثات
    [open_meeting] فتح اجتماع أو ترتيبه
    [draft_note] صياغة مذكرة
    [approve_note] اعتماد مذكرة
    [initial_note] التوقيع على مذكرة بالأحرف الأولى
    [issue_note] إصدار مذكرة
   *[show] الاطلاع
}
