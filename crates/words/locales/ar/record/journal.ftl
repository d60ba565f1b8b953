# السجل كما يعرضه المكتب.

journal-title = سجل الأعمال
journal-lead = سطر لكل عمل، الأحدث أولا؛ والأوقات بالتوقيت العالمي. ولا ترد القيم الشخصية إلا ببصمتها، وتُفتح للمراجع ما دامت قائمة.
journal-caption = الأعمال، الأحدث أولا
journal-none = لا سطر يجيب عن هذا السؤال.
journal-column-at = متى
journal-column-act = العمل
journal-column-who = من، وفي أي مكتب، ومن أي باب
journal-column-meeting = الاجتماع
journal-column-subject = الموضوع
journal-column-facts = الوقائع
journal-any-meeting = الكل
journal-anybody = أي شخص
journal-actor = من
journal-day = اليوم
journal-show = عرض
journal-older = أسطر أقدم
journal-papers = عدد الأوراق: { $count }
journal-committed = بصمة فقط
journal-erased = ممحو
journal-unsound = لا يجتاز التحقق
