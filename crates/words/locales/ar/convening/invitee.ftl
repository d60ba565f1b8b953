# فئات المدعوين كما ترد في القوائم.

invitee-category = { $category ->
    [party] الدول الأطراف
    [party_pending] دول لم يبدأ بعد نفاذ المعاهدة بالنسبة لها
    [signatory] الدول الموقعة
    [other_state] دول أخرى
    [organization_on_request] المنظمات المدعوة بناء على طلبها
   *[named_organization] المنظمات المسماة في النظام الداخلي
}
invitee-manner = { $manner ->
    [convened] تشارك بحكم صفتها
   *[invited] مدعوة بصفة مراقب
}
