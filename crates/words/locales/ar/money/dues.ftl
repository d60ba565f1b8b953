# المستحق في مكتب العمل: التذكيرات والفواتير المجمّعة.

dues-reminders = التذكيرات
dues-bundles = الفواتير المجمّعة
dues-lead = ما حلّ أجله ولم يُذكّر به بعد في مرحلته، في تاريخ
dues-over = متأخر
dues-more-than = أكثر من { $days } يوما
dues-treaty = المعاهدة
dues-letters = الرسائل
dues-would-go = ما سيُرسل
dues-none-due = لا يُذكّر أحد بشيء اليوم في هذا الاختيار. وما ذُكّر به في مرحلته، أو اليوم، لا يُذكّر به ثانية.
dues-no-address = لا عنوان مسجلا
dues-days-over = { $days ->
    [one] متأخر يوما واحدا
    [two] متأخر يومين
    [few] متأخر { $days } أيام
   *[other] متأخر { $days } يوما
}
dues-send = { $count ->
    [one] إرسال تذكير واحد
    [two] إرسال تذكيرين
    [few] إرسال { $count } تذكيرات
   *[other] إرسال { $count } تذكيرا
}
dues-sent = التذكيرات المرسلة
dues-none-sent = لم يُرسل أي تذكير بعد.
dues-sent-by = أرسله
dues-last = آخر تذكير
dues-off = لا يحدد ملف الموقع عتبة تحت { $setting }: فيُرسل كل إشعار وحده.
dues-waiting = الإشعارات المنتظرة
dues-none-waiting = لا يوجد إشعار منتظر.
dues-waits = ينتظر أن يُطلب مع غيره
dues-since = منتظر منذ
dues-below = دون
dues-alone = إرساله وحده
dues-post-alone = إرسال إشعار منتظر وحده
dues-post = إرساله
dues-draw-up = إعداد فواتير مجمّعة
dues-draw-up-hint = لكل مساهم له إشعاران منتظران أو أكثر بعملة واحدة، في جميع المعاهدات. ويصدرها شخص ثانٍ.
dues-one-payer = لهذا المساهم وحده
dues-one-payer-hint = يُترك فارغا للجميع.
dues-run = فواتير مجمّعة معدّة
dues-issue = إصدار هذه الفواتير
dues-none-issued = لم تصدر أي فاتورة مجمّعة بعد.
dues-done = { $code ->
    [reminded] التذكيرات في طريقها.
    [drawn-up] أُعدّت وهي في انتظار شخص ثانٍ.
    [issued] صدرت الفواتير المجمّعة.
    [given-up] تم التخلي عنها؛ وتظل إشعاراتها منتظرة.
   *[posted] الإشعار في طريقه.
}
