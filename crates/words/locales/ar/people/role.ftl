# أدوار الموظفين وأعمالهم.

role-name = { $role ->
    [administrator] مدير الموقع
    [conference_officer] موظف شؤون المؤتمرات
    [initialler] موظف التوقيع بالأحرف الأولى
    [finance_officer] الموظف المالي
    [legal_officer] موظف الشؤون القانونية
    [president] الرئيس
    [focal_point] جهة الاتصال
    [colleague] زميل جهة الاتصال
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
    [enter_delegation] إدخال وفد
    [submit_delegation] تقديم وفد
    [give_access] منح إمكانية الوصول إلى وفد أو سحبها
    [send_link] إرسال رابط إلى وفد
    [extend_deadline] تمديد أجل
    [register_request] تسجيل طلب حضور
    [register_letter] تسجيل رسالة واردة
    [open_values] فتح القيم الشخصية في السجل
    [decide_request] البت في طلب حضور
    [record_decision] تسجيل مقرر للاجتماع
    [publish] نشر الوثائق والمعلومات
    [keep_costs] تقدير التكاليف وتقسيمها وقيد المدفوعات
    [issue_costs] إصدار التقديرات والفواتير والإشعارات الدائنة
    [ask_sponsorship] طلب الرعاية أو سحب الطلب
    [enrol] تسجيل مفاتيح الدخول
    [keep_keys] حفظ المفاتيح الخاصة
   *[show] الاطلاع
}
