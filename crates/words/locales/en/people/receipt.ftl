# The receipt of a submission.

receipt-title = Receipt
receipt-thanks = Your delegation was received as it stands below. The same goes to everyone who has access.
receipt-superseded = A newer version has been received since.
receipt-number = Number
receipt-received = Received
receipt-timeliness = Against the deadline
receipt-channel = By what way
receipt-note = Signed note
receipt-composition = The composition as received
receipt-changes = What changed from version { $version }
receipt-no-changes = No member changed.
receipt-joined = Joined
receipt-left = Left
receipt-changed = Changed
receipt-moved = Moved
receipt-places = from place { $from } to { $to }
receipt-back = Back to the delegation
receipt-of-composition = Receipt of the composition of a delegation
receipt-get-pdf = The receipt as PDF
receipt-says = This receipt states what was received and when. It does not accredit anyone and takes no position on credentials.
