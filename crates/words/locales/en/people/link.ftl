# The link of a letter.

link-title = Your delegation’s page
link-open-help = The link opens once, in this browser, which then stays signed in for seven days. Anyone at your registered address can ask for a new one at any time.
link-open = Open the delegation’s page
link-new = A new link
link-new-help = Enter the address under which your mission or organization is registered. If it is known here, a new link is sent there.
link-email = Registered e-mail address
link-send = Send a new link
link-sent = If the address is registered, a new link is on its way to it. It opens for twenty-four hours.
link-sent-help = Nothing here says whether an address is registered. If nothing arrives, write to the secretariat.
