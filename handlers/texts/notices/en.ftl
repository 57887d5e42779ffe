### Notices to many people: what staff see, and what people choose.

## For people
notice-footer = 🔕 No more notices: /mute
command-mute = no more notices
settings-notices = 🔔 Notices
bell-screen =
    🔔 Here you choose what we tell you about. A lawyer’s answers always come.

    /mute – no notices at all
bell-screen-muted =
    🔕 Notices are off. A lawyer’s answers always come.

    /unmute – turn them on again
bell-law = Changes in the law of my countries
bell-answers = When an answer I have read changes
bell-topics = 📚 Topics
bell-topics-which = What shall we tell you about?
bell-do-mute = 🔕 Send me nothing
bell-do-unmute = 🔔 Turn notices on
bell-muted = 🔕 No more notices. A lawyer’s answers come as before. To turn notices on again: /unmute
bell-unmuted = 🔔 Notices are on. Choose topics: /settings
bell-tell-me = Laws change. Shall we tell you if this answer changes? For that we remember for 60 days which answers you read. Turn it off: /settings
bell-tell-yes = 🔔 Yes, tell me
bell-tell-no = No, thanks
bell-will-tell = Good. We will tell you, shortly and without details.
bell-will-not-tell = Good, we will not. If you change your mind: /settings
correction = { $number ->
    [1] The answer to a question that you read has changed.
   *[other] Answers that you read have changed.
 }
correction-look = Look

## For staff
notice-overview = 📣 Notices. A second person reads each one before it goes out.
notice-line = № { $number } · { $state }
notice-number = Notice № { $number }. For whom?
notice-head = Notice № { $number } · { $state }. Written by { $name }.
notice-segment =
    From: { $origins }
    Now in: { $destinations }
    Languages: { $languages }
    For: { $interests }
    Will get it: { $people }
notice-all-origins = all countries
notice-all-destinations = all countries
notice-all-languages = all
notice-all-interests = everybody who has not muted notices
notice-which-origins = From which countries? Nothing chosen means all.
notice-which-destinations = In which countries? Nothing chosen means all.
notice-which-languages = Speaking which languages? Nothing chosen means all.
notice-which-interests = Only for subscribers? Nothing chosen means everybody who has not muted notices.
notice-interest-law = changes in the law
notice-few = fewer than 5
notice-about = about { $n }
notice-missing = No text in: { $languages }. These people get the Russian text, without it the first one.
notice-starts-at-once = Starts as soon as it is approved.
notice-starts-at = Starts { $moment } ({ $zone }).
notice-progress =
    📣 Notice № { $number } · { $state }
    Sent: { $sent }
    Still owed: { $owed }
    Not delivered: { $failed }
    Cannot be reached: { $blocked }
    Muted notices: { $muted }
    Taken back: { $taken_back }
notice-state-draft = draft
notice-state-waiting = waits for a second person
notice-state-approved = approved
notice-state-sending = being sent
notice-state-paused = paused
notice-state-sent = sent
notice-state-cancelled = cancelled
notice-which-text = Which language do we write?
notice-ask-text = { $language }: send the text, up to { $most } characters. No names, no case numbers, nobody’s question. Links only to sites that our knowledge base names. “-” takes the text out.
notice-too-long = Too long: { $length } characters, { $most } are possible. Send a shorter one.
notice-foreign-links = Not kept. These addresses are not among the sources and contacts of our knowledge base, so a notice cannot have them: { $links }. If it is no link, put a space after the full stop.
notice-tested = Sent to you, as people will see it.
notice-ask-start = When shall it start? Write day and time, like 25.11 10:00, or only the time. Time zone: { $zone } (change it in /duty).
notice-no-moment = I do not understand the time. Write for example 25.11 10:00. Not in the past and not later than in 60 days.
notice-nobody-reads = Kept, but nobody can approve it yet: a second admin or coordinator is needed.
notice-asked = Sent for approval. The second person will see it just like this.
notice-please-read = { $name } asks you to approve notice № { $number }.
notice-approved = Notice № { $number } is approved.
notice-approved-yours = Your notice № { $number } is approved.
notice-outdated = The notice has changed since you looked. This is what it is now:
notice-sent-back = Notice № { $number } came back to you to be changed.
notice-done = Done
notice-cancel-sure = Cancel notice № { $number }? What has reached people cannot be taken back.
notice-cancelled = Notice № { $number } is cancelled. All that had not gone out is taken back.
notice-all-sent = Everything is sent, there is nothing to cancel.
notice-too-late = It could be cancelled for 10 minutes after the start. Pause it and end it.
notice-finished = ✅ Sending is finished.
notice-not-possible = This is not possible now: the notice is in another state, or only another person can do it.
notice-do-new = ➕ New notice
notice-do-origins = 🏠 From
notice-do-destinations = 📍 Now in
notice-do-languages = 🌐 Languages
notice-do-interests = 🔔 For
notice-do-done = ✔️ Chosen
notice-do-segment = 👥 For whom
notice-do-texts = ✍️ Texts
notice-do-skip = Skip this language
notice-do-preview = 👁 As people will see it
notice-do-test = 🧪 Send it to me
notice-do-ask-now = 📨 For approval, send at once
notice-do-ask-later = 🕘 For approval, send at another time
notice-do-change = ✏️ Change it again
notice-do-approve = ✅ Approve
notice-do-send-back = ↩️ Send back to be changed
notice-do-open = Look
notice-do-pause = ⏸ Pause
notice-do-resume = ▶️ Go on
notice-do-end = ⏹ End here
notice-do-cancel = ✖️ Cancel
notice-do-cancel-yes = Yes, cancel it
audit-notice-written = asks for approval of notice
audit-notice-approved = approves notice
audit-notice-sent-back = sends back to be changed notice
audit-notice-paused = pauses notice
audit-notice-resumed = goes on with notice
audit-notice-cancelled = cancels notice
audit-notice-ended = ends notice
