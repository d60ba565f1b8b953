# مركز الدول وأسبابه.

standing-name = { $standing ->
    [party] دولة طرف
    [party_pending] طرف لم يبدأ النفاذ بالنسبة له
    [signatory] دولة موقعة
    [withdrawn] انسحبت
   *[not_party] دولة غير طرف
}
standing-signed = التوقيع في { $on }
standing-applies-provisionally = التطبيق المؤقت منذ { $on }
standing-deposited = { $instrument ->
    [ratification] إيداع صك التصديق
    [acceptance] إيداع صك القبول
    [approval] إيداع صك الموافقة
    [accession] إيداع صك الانضمام
   *[succession] الإخطار بالخلافة
} في { $on }
standing-in-force = بدء النفاذ في { $on }، المادة { $article }
standing-date-not-known = طرف، التاريخ غير معروف
standing-succeeded = اعتبارا من { $on }
standing-withdrawal-notified = الإخطار بالانسحاب في { $on }
standing-withdrawal-effective = سريان الانسحاب في { $on }، المادة { $article }
standing-withdrawal-held = الانسحاب معلق بسبب نزاع مسلح منذ { $on }، المادة { $article }
standing-no-act = لا يوجد إجراء مسجل
standing-reasons = { $first }؛ { $rest }
