# الصفحة العامة للاجتماع.

public-over = دُعي إليه بمذكرة شفوية
public-cancelled = أُلغي
public-rearranged = أُعيد ترتيب الاجتماع منذ الدعوة إليه.
public-dates = التواريخ
public-venue = المكان
public-mode = الصيغة
public-in-person = حضوريا
public-hybrid = حضوريا وعن بعد
public-deadline = تشكيل الوفود في موعد أقصاه
public-invited = المدعوون
public-invited-on = حسب وضعها في
public-mandate = على أي أساس
public-no-mandate = سلسلة الاقتباسات قيد التجديد.
public-notes = المذكرات الشفوية
public-note = مذكرة شفوية
public-note-convening = المذكرة الداعية إلى الاجتماع
public-note-correction = تصويب
public-note-withdrawal = سحب
public-names = إرسال الأسماء
public-names-help = تفتح البعثة أو المنظمة صفحة وفدها بالرابط المرسل إلى عنوانها المسجل. وتُقبل أيضا المذكرة الورقية أو بالبريد الإلكتروني.
public-names-link = اطلب رابطكم
public-calendar = التقويم
public-calendar-get = التواريخ لتقويمك
public-invitees = المدعوون
