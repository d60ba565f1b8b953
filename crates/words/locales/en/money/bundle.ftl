# The collective invoice that asks for small notices together.

bundle-title = Collective invoice
bundle-number = Number
bundle-lead = The assessment notices listed below are small and are asked for together. They are enclosed, and each stays as it was issued.
bundle-notices = Notices
bundle-list = What is asked for
bundle-column-dated = Dated
bundle-column-amount = Amount of the notice
bundle-total = Total
bundle-why = Please state this number alone with the payment: it is then set against all the notices listed.
bundle-remark = This paper asks for nothing beside the notices listed. The due date above takes the place of those printed on the notices. It is no receipt.
