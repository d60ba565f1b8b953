# قائمة المشاركين.

list-title = قائمة المشاركين
list-section = { $section ->
    [party] الدول الأطراف
    [party_pending] دول لم يبدأ بعد نفاذ المعاهدة بالنسبة لها
    [signatory] الدول الموقعة
    [other_state] دول أخرى
    [seated_as_state] مشاركون يجلسون مع الدول من غير حق التصويت
    [other_organization] منظمات أخرى
   *[named_organization] المنظمات المسماة في النظام الداخلي
}
list-stage = { $stage ->
    [final] نهائية
   *[provisional] مؤقتة
}
list-stands-provisional = كما قُدمت حتى { $date }
list-stands-final = كما كانت عند اختتام الاجتماع في { $date }
list-delegations = { $count ->
    [zero] { $count } وفد
    [one] وفد واحد ({ $count })
    [two] وفدان ({ $count })
    [few] { $count } وفود
    [many] { $count } وفدا
   *[other] { $count } وفد
}
list-people = { $count ->
    [zero] { $count } مشارك
    [one] مشارك واحد ({ $count })
    [two] مشاركان ({ $count })
    [few] { $count } مشاركين
    [many] { $count } مشاركا
   *[other] { $count } مشارك
}
list-names = ترد الأسماء والألقاب والوظائف كما قُدمت. وترد الدول بحسب فئتها القانونية في تاريخ الافتتاح وبأسمائها في ذلك اليوم.
list-nobody = لم يُقدم أي وفد بعد.
list-get-pdf = تنزيل القائمة للطباعة
list-get-xlsx = تنزيل القائمة لجدول البيانات
list-sections = أقسام القائمة
list-glyphs = تقوم العلامة □ مقام حرف لا تتضمنه خطوط هذه الورقة. وتعرضه صفحة الاجتماع.
list-column-section = القسم
list-column-participant = الدولة أو المنظمة
list-column-place = الترتيب
