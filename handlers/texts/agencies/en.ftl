### Is this firm licensed: a look into our copy of the register of recruitment agencies.

firm-check = 🔎 Check a firm's name
firm-ask = Write the name of the firm or its tax number. I do not keep what you write.
firm-cancel = Not now
firm-cancelled = All right. Write to me whenever you need to.
firm-another = 🔎 Check another firm
firm-state-licensed = ✅ As of { $day } it has a licence.
firm-state-expired = ⚠️ By our copy of { $day }, its licence has run out by now.
firm-state-suspended = ⛔ As of { $day } its licence is suspended.
firm-state-revoked = ⛔ As of { $day } its licence is cancelled.
firm-state-unlicensed = ⛔ As of { $day }: the authorities say that it works without a licence.
firm-since = Since: { $day }
firm-until = Until: { $day }
firm-licence = Licence number: { $number }
firm-tax-number = Tax number: { $number }
firm-sends-to = Countries: { $countries }
firm-copy = This is our copy of { $day }. The official register decides: look there too before you pay.
firm-warning = I understand how much you need this job. Still, do not pay a firm marked ⛔ or ⚠️ and do not hand over your passport. Paid already? A lawyer helps you here, for free.
firm-slip = The name is written a little differently than you wrote it. Compare every letter, or better the tax number: it may be another firm.
firm-several = I found more than one firm with such a name. They are different firms: compare the name and the tax number with your papers.
firm-nothing =
    There is no such firm in our copy of { $day }. That does not mean that the firm is bad: our copy is not complete. But do not pay and do not hand over your passport until the official register shows its licence.

    Look how the name is spelled, or take the tax number. If you wanted to ask a question, send it once more.
