# The status of contributions.

contributions-title = Status of contributions
contributions-as-at = As at { $date }
contributions-column-meeting = Meeting
contributions-column-payer = State or organization
contributions-column-currency = Currency
contributions-column-assessed = Assessed
contributions-column-received = Received
contributions-column-outstanding = Outstanding
contributions-meeting-sum = Total of the meeting
contributions-total = Total in { $currency }
contributions-paid = Paid in full: { $paid } of { $count }
contributions-none = Nothing was assessed.
contributions-remark = Assessed is what notices ask for, less what credit notes took off. Received is what was set against notices up to this day.
