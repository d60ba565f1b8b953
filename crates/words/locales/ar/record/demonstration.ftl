# Stepping in as somebody of a demonstration.

demonstration-title = الدخول في الدور
demonstration-lead = أشخاص هذا العرض مختلقون. ادخل مكان أحدهم وانظر إلى الاجتماع من موقعه؛ ويمكنك العودة إلى هنا في أي وقت.
demonstration-secretariat = الأمانة والرئاسة
demonstration-public = للجميع دون تسجيل الدخول
demonstration-silent = بعثة لم ترد بعد
demonstration-in-time = بعثة ردت في الموعد
demonstration-late = بعثة ردت متأخرة
demonstration-by-post = بعثة ردت على الورق
demonstration-organization = منظمة يسميها النظام الداخلي
demonstration-sponsorship = دولة غير طرف تطلب الرعاية
demonstration-step-in = دخول
demonstration-stage = عرض توضيحي
