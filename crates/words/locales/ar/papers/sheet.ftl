# البيانات المحيطة بنص المذكرة أو الرسالة.

sheet-reference = المرجع:
sheet-place-and-date = { $city }، { $date }
sheet-initials = الأحرف الأولى
sheet-stamp = الختم
sheet-enclosures = المرفقات
sheet-distribution = التوزيع
sheet-distribution-all = جميع البعثات الدائمة وبعثات المراقبين الدائمين لدى الأمم المتحدة
sheet-draft = مسودة
sheet-courtesy = نسخة مترجمة للاطلاع. والنص الموجه إلى المرسل إليه هو { $issued ->
    [ar] النص العربي
    [zh] النص الصيني
    [en] النص الإنكليزي
    [fr] النص الفرنسي
    [ru] النص الروسي
   *[es] النص الإسباني
}.
sheet-verification = يمكن التحقق من هذه الوثيقة على العنوان { $address } باستخدام الرمز:
sheet-code = رمز مربع يتضمن عنوان التحقق من هذه الوثيقة: { $address }
sheet-mission = { $kind ->
    [permanent_mission] البعثة الدائمة
   *[permanent_observer_mission] بعثة المراقب الدائم
} { $station ->
    [new_york] لدى الأمم المتحدة، نيويورك
    [geneva] لدى مكتب الأمم المتحدة والمنظمات الدولية الأخرى في جنيف
    [vienna] لدى مكتب الأمم المتحدة والمنظمات الدولية الأخرى في فيينا
    [nairobi] لدى مكتب الأمم المتحدة في نيروبي
   *[capital] لدى الأمم المتحدة
}
sheet-ministry = وزارة الخارجية
sheet-language = { $language ->
    [ar] العربية
    [zh] الصينية
    [en] الإنكليزية
    [fr] الفرنسية
    [ru] الروسية
   *[es] الإسبانية
}
