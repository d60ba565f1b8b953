# إيصال التقديم.

receipt-title = إيصال
receipt-thanks = استُلم وفدكم كما يرد أدناه. ويُرسل الإيصال نفسه إلى كل من لديه حق الوصول.
receipt-superseded = وردت صيغة أحدث منذ ذلك الحين.
receipt-number = الرقم
receipt-received = تاريخ الاستلام
receipt-timeliness = بالنسبة إلى الموعد
receipt-channel = الطريقة
receipt-note = المذكرة الموقعة
receipt-composition = التشكيل كما ورد
receipt-changes = ما تغير عن الصيغة { $version }
receipt-no-changes = لم يتغير أي عضو.
receipt-joined = أُضيف
receipt-left = حُذف
receipt-changed = عُدّل
receipt-moved = نُقل
receipt-places = من الموضع { $from } إلى { $to }
receipt-back = العودة إلى الوفد
receipt-of-composition = إيصال استلام تشكيل وفد
receipt-get-pdf = تنزيل الإيصال للطباعة
receipt-says = يثبت هذا الإيصال ما استُلم ومتى استُلم. ولا يعتمد أحدا ولا يبت في وثائق التفويض.
