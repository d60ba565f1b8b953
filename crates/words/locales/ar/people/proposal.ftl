# تشكيلات مقروءة من الرسائل.

proposal-doubt = { $code ->
    [capacity-assumed] الصفة مفترضة
    [name-order-assumed] ترتيب الاسم مفترض
    [more-than-one-head] أكثر من رئيس واحد
    [two-capacities] ذُكرت صفتان
    [latin-wanting] الحروف اللاتينية ناقصة
    [inflected] قد يكون الاسم معربا
    [title-unknown] اللقب كما كُتب
    [from-sentence] مقروء من جملة
   *[cut] قُص إلى الطول المسموح
}
proposal-why = { $code ->
    [not-understood] لم يُفهم
    [not-attending] لا يحضر
    [not-a-member] ليس عضوا في الوفد
    [picture-only] صورة بلا نص: يرجى نقلها من الوثيقة
    [encrypted] مقفل بكلمة مرور
    [macros-left-out] أُغفلت البرامج التي فيه
    [too-large] أكبر مما يُقرأ
    [too-many] أكثر مما يُقرأ
    [broken] تالف أو لم يُقرأ في الوقت
    [unknown-kind] نوع ملف لا يُقرأ
   *[empty] لا نص فيه
}
