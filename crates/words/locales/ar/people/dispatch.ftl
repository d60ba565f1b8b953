# رسائل إلى البعثات والمنظمات.

dispatch-link-subject = { $meeting }: صفحة وفدكم
dispatch-link = يمكن إدخال تشكيل وفدكم ({ $meeting }) في صفحة واحدة دون حساب بالرابط أدناه.
dispatch-link-renewed = طلب شخص في هذا العنوان رابطا جديدا لصفحة وفدكم ({ $meeting }). وإن لم تكونوا أنتم فلا حاجة إلى أي إجراء.
dispatch-access = منحكم زميل حق الوصول إلى صفحة وفدكم ({ $meeting }).
dispatch-admission = منظمتكم مدعوة مؤقتا ({ $meeting }) رهنا بالموافقة النهائية للاجتماع. ويمكن إدخال ممثليها بالرابط أدناه.
dispatch-link-care = يُفتح الرابط مرة واحدة في متصفح واحد. ويرجى عدم تمريره؛ ويمكن لجهة الاتصال منح الزملاء حق الوصول من الصفحة نفسها.
dispatch-link-open = صفحة وفدكم:
dispatch-receipt-subject = { $meeting }: إيصال، { $participant }
dispatch-receipt = استُلم تشكيل الوفد كما يرد أدناه.
dispatch-receipt-facts = الرقم { $number } · { $moment } · { $timeliness }
dispatch-receipt-open = الإيصال في صفحة الوفد:
