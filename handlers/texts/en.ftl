### What the service says. Short, warm, plain. No names, no numbers of documents, no content in notices.

## First contact
choose-language-help = You can write your question right now.
welcome-back = Welcome back. Write your question in your own words.
consent =
    We help workers abroad with their rights. It is free. We are not the police and not the state.

    What we keep: your language, your countries and, if you ask for a lawyer, your words. Your words are locked (encrypted). The lawyer who takes your case reads them, and one colleague if they need advice. A question that goes to no lawyer is gone after 1 day. A case is erased 12 months after it is closed. We also keep questions without names and numbers (90 days), and counts for statistics.
    Telegram itself can see chats with bots.

    /forget erases everything, at any time. Nobody may ask you for money here.
consent-yes = ✅ I agree
consent-later = Later
ask-origin = Which country are you from?
ask-destination = Where are you now, or where are you going?
skip = Skip
ready =
    Done. Now write your question in your own words, with mistakes too. I understand Uzbek, Russian, Tajik, Kyrgyz, Kazakh and English.

    Example: “{ ready-example }”
ready-question = Write your question in your own words.
ready-example = my boss has not paid me for 2 months
menu-help = 🆘 Urgent
menu-cases = 📨 My cases
menu-topics = 📚 Topics
menu-settings = ⚙️ Language and country
menu-queue = 📥 Queue
menu-my-work = 🗂 My cases at work
settings =
    Language: { $language }
    From: { $origin }
    Now in: { $destination }
settings-language = Change language
settings-origin = Change country of origin
settings-destination = Change country of stay
not-set = not chosen
placeholder = Write your question
kept = Kept. Write your question in your own words.

## Countries
country-uz = Uzbekistan
country-kg = Kyrgyzstan
country-tj = Tajikistan
country-kz = Kazakhstan
country-tm = Turkmenistan
country-ru = Russia
country-tr = Türkiye
country-kr = South Korea
country-ae = United Arab Emirates
country-sa = Saudi Arabia
country-pl = Poland
country-de = Germany
country-gb = United Kingdom
country-jp = Japan
country-lt = Lithuania
country-lv = Latvia
country-il = Israel
country-us = USA

## Cities of the contacts; one without a name here is shown as it stands there
city-moscow = Moscow
city-almaty = Almaty
city-astana = Astana
city-dushanbe = Dushanbe
city-bishkek = Bishkek
city-tashkent = Tashkent
city-shymkent = Shymkent
city-aktau = Aktau

## Answers
more = ℹ️ Step by step
helped = 👍 It helped
not-helped = 👎 Did not help
ask-lawyer = 👩‍⚖️ Ask a lawyer
none-of-these = None of these
answer-certainty-law = The law says.
answer-certainty-practice = This is how it works in practice.
answer-certainty-unclear = We do not know this for sure.
answer-footer = General information, checked on { $checked } in public sources. { $reviewed ->
    [yes] A lawyer has reviewed it.
   *[no] Not yet reviewed by a lawyer.
 }
answer-old = The date for checking this answer has passed. Ask a lawyer before you act on it.
answer-other-language = This answer is not there in your language yet. Here it is in { $language }.
answer-sources = Sources
answer-as-of = as of { $date }
answer-steps = What to do
answer-need = What you need
answer-avoid = What not to do
answer-if-refused = If they refuse
answer-call = Where to call
contact-as-of = number from { $date }
contact-undated = number without a date
two-questions = You asked two things. I answer them one after the other.
unsure = I am not sure that I understood. Is it one of these?
unsure-where = I am not sure that I understood. Is it one of these? The answer depends on the country.
no-answer =
    I have no checked answer to this, and I do not guess.
    A lawyer can answer you here, in this chat. It is free.
no-answer-red = This needs a lawyer. I do not answer it by machine.
rephrase = Try it in other words, please: what happened, where, and what do you want to do?
still-unsure = I still did not understand it well. A lawyer will. Shall I pass it on?
helped-thanks = I am glad. Write again whenever you need to. Share this chat with those who need it too.
not-helped-sorry = I am sorry. A lawyer can answer you here. It is free.
article-gone = This answer has been changed. Please ask once more.

## Conversation
smalltalk-greeting = Hello! Write your question in your own words.
smalltalk-thanks = You are welcome. I am here, day and night.
smalltalk-goodbye = Take care. Write whenever you need to.
smalltalk-who = I am Himoya, a free legal help for workers abroad. I answer from checked articles. A lawyer answers where I cannot.
smalltalk-insult = I can see that it is hard. Tell me what happened, and I will try to help.
smalltalk-other = I am here. Write your question in your own words.
out-of-scope =
    I cannot help with this. I help with the rights of workers abroad: documents, registration, wages, police, deportation, bans on entry.
out-of-scope-jobs =
    We do not find jobs and sell no visas. Before you pay anybody, ask me whether the agency has a licence.
only-emoji = I see. Write in a few words what happened, please.
unknown-command = I do not know this command. Simply write your question, or press /help.
help =
    Write your question in your own words. I answer at once where I have a checked answer. Otherwise a lawyer answers you here.

    /sos – urgent help and telephone numbers
    /cases – your cases with the lawyers
    /topics – answers by topic
    /settings – language and countries
    /forget – erase everything about you
stale-button = This button is out of date. Please write to me again.

## Urgent
sos-where = Which country are you in? I will show you whom to call.
sos-no-numbers = I have no checked telephone numbers for this country. The emergency number 112 works in many countries. A lawyer can answer you here.
urgent-intro = This is urgent. First, what to do now:
urgent-passed =
    I have also passed it to a lawyer: case № { $number }. Write here what else matters: where, when, who.
urgent-passed-no-lawyer = I have also passed it on: case № { $number }. It may take time until a lawyer reads it. Call the numbers above now.
urgent-question = One question, so that I help you rightly: can this person walk out freely now?
urgent-free-no = 🔴 No, cannot leave
urgent-free-yes = 🟢 Yes, is free

## Files
file-got-voice = I cannot listen to voice messages. A lawyer can.
file-got-photo = I do not read photos. A lawyer can look at it.
file-got-document = I do not open files. A lawyer can.
file-got-other = I cannot read this. Write in a few words what you need, or pass it to a lawyer.
file-warning = Passports and papers are private. Send them only if the lawyer needs them. The file stays in Telegram; we keep no copy.
file-add = Add to case № { $number }
location-got = I do not keep your location. Write the city in words if it matters.

## Cases, client's side
case-consent = One lawyer will read your question and what I answered, and one colleague if they need advice. Only numbers without names go into statistics. Do you agree?
case-consent-yes = ✅ I agree, send it
case-opened =
    Case № { $number } is with the lawyers. State: waiting, place { $place } in the queue.
    The answer comes here, in this chat. Lawyers write only here. Nobody may ask you for money.
case-too-many = You have { $limit } open cases already. Add your words to one of them, please: /cases
case-nothing = Please write your question first. Then I can pass it on.
case-taken = A lawyer has taken your case № { $number } and is reading it.
case-answer = Lawyer's answer, case № { $number }
case-answer-warning = Lawyers write only in this chat. Nobody may ask you for money or passwords.
case-answer-file = The lawyer has sent you a file for case № { $number }.
case-closed = Your case № { $number } is closed. If a question is left, open it again.
case-back = Your case № { $number } is in the queue again. Another lawyer will take it.
case-add = ✍️ Add
case-withdraw = Withdraw
case-reopen = Open again
case-add-prompt = Write what you want to add to case № { $number }. You can send files too.
case-added = Added to case № { $number }.
case-added-hint = Added to case № { $number }. If it was a new question, press the button.
case-new-question = It is a new question
case-which = Is this for your open case, or is it a new question?
case-withdraw-sure = Withdraw case № { $number }? The lawyers will stop working on it.
case-withdraw-yes = Yes, withdraw
case-keep = No, keep it
case-withdrawn = Case № { $number } is withdrawn.
case-reopened = Case № { $number } is open again and waits for a lawyer.
case-not-now = This cannot be done with case № { $number } now. Its state: { $state }.
case-not-found = I do not find this case.
case-none = You have no cases. Write your question, and if I have no answer I pass it to a lawyer.
case-line = № { $number } · { $state }
case-list = Your cases:
case-state-waiting = waiting for a lawyer
case-state-taken = a lawyer is working on it
case-state-answered = answered
case-state-closed = closed
case-state-withdrawn = withdrawn
case-edit-noted = The lawyer will see your change in case № { $number }.

## Privacy
forget-sure = Erase everything about you: your language, your countries, your cases and all words in them? This cannot be undone.
forget-yes = Yes, erase everything
forget-no = No
forget-kept = Nothing was erased.
forgotten = Everything is erased. You can clear this chat in Telegram yourself. Write again whenever you need help.
forget-staff = You are one of the staff. Ask an admin to end that first.

## Lawyers
staff-welcome-lawyer =
    You are a lawyer here now, { $name }.
    New cases come as short notices without content. Take one to read it.
    To answer: press “Answer” or reply to a message of the case. Nothing goes out without a preview.
staff-welcome-admin =
    You are an admin here now, { $name }.
    /invite – invite a lawyer or an admin
    /staff – who is here
    /room – connect the duty room
    /status – how the service is doing
staff-code-refused = This link does not hold any more. Ask for a new one.
staff-ended = Your work here has been ended by an admin.
desk-queue = Waiting: { $total }
desk-queue-empty = Nobody is waiting. Thank you.
desk-mine = Your cases:
desk-mine-empty = You have no cases at work. /queue
desk-new-case = New case № { $number }
desk-card = № { $number } · T{ $level } · { $destination } · { $topic } · { $language } · { $wait } min
desk-take = Take № { $number }
desk-taken-by-other = Somebody else was faster: № { $number }
desk-no-longer-waiting = № { $number } is no longer waiting.
desk-case-title = Case № { $number }
desk-case-facts =
    Level T{ $level } · { $state }
    From { $origin }, now in { $destination }, writes in { $language }
desk-case-shown = The bot showed: { $articles }
desk-case-shown-nothing = The bot had no answer.
desk-case-danger = Danger: { $danger }
desk-case-said-client = 🧍 Client, { $when }
desk-case-said-edit = 🧍 Client changed a message, { $when }
desk-case-said-lawyer = 👩‍⚖️ Answer, { $when }
desk-answer = ✍️ Answer № { $number }
desk-close = ✅ Close
desk-give-back = ↩️ Give back
desk-open-case = Case № { $number }
desk-answer-prompt = Write the answer to case № { $number }. You will see it before it goes out.
desk-preview = This goes to the client of case № { $number }:
desk-preview-file = The file above goes to the client of case № { $number }.
desk-send = 📨 Send to № { $number }
desk-discard = Discard
desk-discarded = Discarded. Nothing was sent.
desk-sent = Answer to case № { $number } is on its way.
desk-nothing-to-send = There is nothing to send for this case.
desk-closed = Case № { $number } is closed.
desk-given-back = Case № { $number } is in the queue again.
desk-client-added = The client has added to case № { $number }:
desk-client-edited = The client has changed a message in case № { $number }:
desk-client-withdrew = The client has withdrawn case № { $number }.
desk-client-erased = The client has erased everything: case № { $number } no longer exists.
desk-undelivered = Not delivered, case № { $number }: the client cannot be reached ({ $reason }). The case stays open.
desk-undelivered-blocked = has blocked the bot
desk-undelivered-deleted = the account is gone
desk-undelivered-other = Telegram refused the message
desk-not-sent-to-anyone =
    This went to nobody. To answer a client, press “Answer” or reply to a message of the case.
desk-empty-answer = Please write the answer as text, a voice message or a file.
room-card-waiting = 🟡 № { $number } · T{ $level } · { $destination } · { $topic }
room-card-taken = 🔵 № { $number } · taken
room-card-over = ⚪ № { $number } · done
room-ready = This is the duty room now. Only cards without content come here.
danger-detention = detention
danger-deportation = deportation
danger-violence = violence
danger-forced_labour = forced labour
danger-passport_withheld = passport withheld
danger-child = child at risk
danger-military = army pressure
danger-missing = missing person
danger-injury = grave injury
danger-death = death
danger-suicide = danger to own life
topic-unknown = no topic

## Admins
admin-invite-whom = Whom do you invite? The link works once and for three days.
admin-role-lawyer = Lawyer
admin-role-admin = Admin
admin-invite-link = Send this link to one person only. It works once, for three days:
admin-staff = Staff:
admin-staff-line = { $name } · { $role } · since { $since }
admin-revoke = End: { $name }
admin-revoke-sure = End the work of { $name } at once? Open cases go back to the queue.
admin-revoke-yes = Yes, end it
admin-revoked = { $name } has no access any more. Cases back in the queue: { $number }.
admin-revoke-self = You cannot end your own work. Another admin can.
admin-room = Add the bot to your duty room with this link. It works once:
admin-status =
    Waiting cases: { $waiting }
    Updates not understood (parked): { $parked }
    Messages owed: { $owed }, failed: { $failed }, unknown: { $unknown }
    Articles: { $articles }
    Last 7 days: answered { $answered }, unsure { $unsure }, no answer { $noanswer }, urgent { $urgent }, handed over { $handed }
admin-parked = An update could not be handled after 3 tries ({ $fault }). It is kept for 72 hours. After mending: python -m bot replay
parked-sorry = I could not read your last message because of a fault on our side. An administrator has been told. Please write it once more in other words.

## Commands menu
command-start = Start again
command-sos = Urgent help
command-cases = My cases
command-topics = Answers by topic
command-settings = Language and country
command-help = Help
command-forget = Erase everything about me

## Looking for oneself
topics-where = Which country is it about?
topics = What is it about? Answers for { $country }:
back = ⬅️ Back
treaties = 🤝 What the two countries agreed
treaties-need-countries = Which treaties hold for you depends on two countries: where you are from and where you work. Tell me both, please.
treaties-list = Treaties between { $origin } and { $destination } that speak of workers. Press one to see what it gives you and what not.
treaties-none = I know of no treaty in force between { $origin } and { $destination } that speaks of workers. The law of the country where you work protects you all the same.
treaty-mark-in-force = ✅
treaty-mark-presumed = ❔
treaty-mark-not-in-force = ⏸
treaty-mark-ended = ⛔
treaty-mark-unclear = ❔
treaty-mark-memorandum = ✉️
treaty-status-in-force = ✅ In force.
treaty-status-presumed = ❔ Probably in force. We have not seen the day it began.
treaty-status-not-in-force = ⏸ Not in force yet.
treaty-status-ended = ⛔ No longer in force.
treaty-status-unclear = ❔ We do not know for sure whether it is in force.
treaty-status-memorandum = ✉️ An arrangement between offices, not a treaty: it gives you no rights in court.
treaty-signed = Signed: { $day }.
treaty-in-force = In force: { $day }.
treaty-gives = What it gives you
treaty-lacks = What it does not give
treaty-footer = From public sources, looked at on { $checked }. A lawyer has not checked this yet.
treaty-article = 📖 What to do with it

## Emergency cards
card-say = Say or show this:
card-never = Do not:
card-relative = If you are a relative or a friend:
sos-what = What has happened? Press, and I will tell you what to do in the next hour.
situation-detention = 🚓 Detained
situation-deportation = ✈️ Being deported
situation-passport-withheld = 🛂 Passport taken away
situation-violence = ⛓ Beaten, locked in, forced to work
situation-missing-person = 🔎 A relative has vanished
situation-army-pressure = 🪖 Pushed into the army

## Terms
unit-hour = { $number ->
    [one] { $number } hour
   *[other] { $number } hours
 }
unit-day = { $number ->
    [one] { $number } day
   *[other] { $number } days
 }
unit-working-day = { $number ->
    [one] { $number } working day
   *[other] { $number } working days
 }
unit-month = { $number ->
    [one] { $number } month
   *[other] { $number } months
 }
unit-year = { $number ->
    [one] { $number } year
   *[other] { $number } years
 }
term-line = ⏳ { $action }: { $length }. Counted from: { $event }.
term-count = ⏳ Count my last day
term-when = From which day do we count? { $event }. Press, or write the day like this: 15.11
term-days-ago = { $days ->
    [0] Today
    [1] Yesterday
   *[other] { $days } days ago
 }
term-left = Your last day: { $day }. Days left: { $days }. Do not wait for the last one.
term-over = The last day was { $day }. That is { $days } days ago. Write to a lawyer today: sometimes the term can be given back.
term-how = Counted like this: { $length } from { $start }. The rule as of { $checked }. Days off were not taken into account in full, so ask a lawyer before you rely on the last day.

## The desk: a case in hand
desk-ask = ❓ Ask the client
desk-note = 📝 Note
desk-more = ⋯ More
desk-more-title = Case № { $number }: what to do?
desk-article = 📄 Insert an article
desk-await = 🏛 Wait for an authority
desk-level = 🔺 Urgency
desk-deadline = 📅 Legal deadline
desk-second = 👥 Second lawyer
desk-transfer = ➡️ Hand over
desk-merge = 🔗 Join
desk-ask-prompt = Write your question to the client of case № { $number }. You will see it before it goes.
desk-note-prompt = Write a note on case № { $number }. The client will not see it.
desk-article-prompt = Case № { $number }: press an article, or write what it is about.
desk-deadline-prompt = Case № { $number }: write the last day like this: 15.12
desk-deadline-unread = This does not look like a day. Write it like this: 15.12
desk-deadline-set = Case № { $number }: the last day is { $day }.
desk-close-which = How did case № { $number } end?
desk-close-solved = Solved
desk-close-advised = Advice given
desk-close-referred = Sent to somebody else
desk-close-no-reply = No reply from the client
desk-close-not-ours = Not ours
desk-level-which = How urgent is case № { $number }?
desk-level-0 = T0 · danger now
desk-level-1 = T1 · hours count
desk-level-2 = T2 · days count
desk-level-3 = T3 · ordinary
desk-level-4 = T4 · not ours
desk-level-set = Case № { $number } is T{ $level } now.
desk-await-which = When shall case № { $number } come back to you?
desk-await-3 = In 3 days
desk-await-7 = In a week
desk-await-14 = In 2 weeks
desk-await-30 = In a month
desk-await-set = Case № { $number } waits for the authority and comes back to you: { $day }.
desk-note-kept = 📝 Note on case № { $number } kept. The client does not see it.
desk-preview-ask = This question will go to the client of case № { $number }:
desk-undo = ↩️ Take it back
desk-undone = The answer to case № { $number } did not go. It is a draft again.
desk-undo-late = Too late: it has gone already.
desk-delivered = ✅ Delivered to the client, case № { $number }.
desk-article-which = Which article goes into the answer to № { $number }?
desk-article-none = No such article. Try other words. Case № { $number } is waiting.
desk-no-colleague = There is no other lawyer yet.
desk-second-whom = Whose opinion do you want on case № { $number }?
desk-transfer-whom = Who shall take case № { $number }?
desk-transfer-reason = Tell your colleague why. It stays as a note; the client does not see it.
desk-transfer-first-whom = Press a colleague's name first.
desk-second-asked = Your colleague sees case № { $number } and can write a note.
desk-transferred = Case № { $number } is your colleague's now.
desk-second-for-you = 👥 A colleague asks your opinion on case № { $number }. They answer the client; you can leave a note.
desk-transfer-for-you = ➡️ Case № { $number } is yours now. The reason stands in the note below.
desk-merge-none = This client has no other case in your hands. № { $number } stays as it is.
desk-merge-which = Which case shall № { $number } be joined with?
desk-merged = Joined. Case № { $number } goes on.
desk-only-text = This needs words.
desk-case-for-other = 🧑‍🤝‍🧑 Writes for somebody else.
desk-case-deadline = ⏳ Last day: { $day } (days left: { $days }).
desk-case-follow-up = 🏛 Comes back: { $day }.
desk-case-reopened = 🔁 Reopened, times: { $times }
desk-case-earlier = Other cases of this client: { $cases }
desk-case-said-note = 📝 Note (the client does not see it), { $when }
case-question = The lawyer asks, case № { $number }
case-merged = Cases № { $number } and № { $other } are about the same. № { $other } goes on, nothing is lost.
case-state-with-client = the lawyer waits for your reply
case-state-with-authority = waiting for an authority
case-state-merged = joined with another
admin-role-coordinator = coordinator
staff-welcome-coordinator = { $name }, you are a coordinator here now. You work on cases like a lawyer and watch over the queue: /numbers

## After an answer
rate-thanks = Thank you. This helps others.
rate-why = Sorry to hear that. What was wrong?
rate-why-unclear = I did not understand
rate-why-useless = It did not help in practice
rate-why-late = Too late
rate-why-rude = Rude
rate-why-kept = Thank you. Tell the lawyer what is still unclear, or open the case again.
after-first = Some days ago a lawyer answered you, case № { $number }. Can you do what was advised?
after-second = What came of it, case № { $number }?
after-done = ✅ Done
after-going = ⏳ Still at it
after-unclear = ❓ I do not know what to do
after-solved = ✅ Solved
after-partly = ➗ In part
after-failed = ❌ It did not work
after-thanks = Thank you for telling us. Write at any time.
after-again = Then open the case again: a lawyer will look at it once more.
case-other = 🧑‍🤝‍🧑 It is about somebody else
case-other-consent = I see: case № { $number } is about somebody else. Does that person know that you write to us?
case-other-knows = Yes, and agrees
case-other-cannot = I cannot ask now
case-other-kept = Noted. Tell only what is needed to help.

## Waiting, triage, duty
wait-nobody = No lawyer is on duty now. If it is urgent, call the numbers: /sos
wait-next = No lawyer is on duty now. The next duty begins: { $day }, { $hour } your time. If it is urgent: /sos
wait-unknown = I cannot say yet how long it takes: there were few cases. I write as soon as a lawyer takes it.
wait-usual = A lawyer usually answers within { $hours } h. This is no promise.
wait-full = The lawyers have more cases than they can answer. We take only what is urgent. I keep your question for a day: try again tomorrow. Topics: /topics
wait-full-urgent = 🆘 It is urgent
triage-ask = If one of these is true, press it. Then the lawyers look sooner.
triage-locked = 🔒 I cannot leave this place
triage-hurt = 🩹 Somebody is hurt or threatened
triage-dated = 📅 There is a paper with a date
triage-date-prompt = By which day must it be done, case № { $number }? Write it like this: 15.12
triage-date-kept = Noted: case № { $number }, last day { $day }.
triage-noted = The lawyers see this, case № { $number }. If the danger is now: /sos
desk-raised = 🔺 Case № { $number } has become more urgent: the client says so. Open it.
desk-hands-full = You have { $most } cases that wait for you. Answer one of them first.
vigil-soon = ⏰ The time for a first answer runs out:
vigil-soon-many = ⏰ The time for a first answer runs out in { $total } cases. /queue
vigil-missed = 🔴 The time for a first answer is over:
vigil-missed-many = 🔴 The time for a first answer is over in { $total } cases. /queue
vigil-given-back = Case № { $number } stood still in your hands for long and went back to the queue. No harm done: whoever is free takes it.
vigil-follow-up = 🏛 You wanted to come back to case № { $number } today.
vigil-nudge = The lawyer waits for your reply, case № { $number }. If the matter is settled, you can cancel it.
vigil-closed = We closed case № { $number }: nothing was heard for long. If the question is still there, open it again with one tap.
menu-duty = 🕘 Duty
duty =
    { $state }
    Hours: { $start }–{ $end }, { $zone }
    Languages: { $languages }
    Countries: { $countries }
    Subjects: { $subjects }
    Absence: { $away }
    Cases at once: { $most }
duty-state-on = 🟢 You are on duty
duty-state-off = ⚪️ You are off duty
duty-all = all
duty-turn-on = 🟢 Go on duty
duty-turn-off = ⚪️ Go off duty
duty-hours = 🕘 Hours
duty-zone = 🌍 Time zone
duty-languages = 🗣 Languages
duty-countries = 🏳️ Countries
duty-most = 📚 How many at once
duty-here = you are here
duty-subjects = 🗂 Subjects
duty-away = 🏖 Absence
duty-subjects-which = Which subjects do you answer? Nothing marked: all of them.
duty-away-prompt = Until which day, inclusive, will you be away? For example 15.12. Back earlier: “-”.
duty-away-unread = That does not look like a day. Write it like this: 15.12
duty-conflicts = ⚖️ Conflicts of interest
duty-zone-which = In which time zone are your hours?
duty-most-which = How many cases do you handle at once?
duty-languages-which = In which languages do you work? Nothing marked means all.
duty-countries-which = For which countries do you answer? Nothing marked means all.
duty-hours-prompt = Write the hours like this: 9-18. Day and night: 0-24. A night: 22-6.
duty-hours-unread = These do not look like hours. Write them like this: 9-18
duty-conflicts-prompt = With which employers and agencies do you share an interest? Write their names with semicolons. You will simply not see such cases. Now: { $names }
duty-conflicts-kept = Names kept: { $number }.
numbers-title = 📊 The last { $days } days
numbers-open = Open now
numbers-first-answer = First answer, hours
numbers-resolution = Until closed, hours
numbers-time = T{ $level }: half within { $middle }, nine of ten within { $most } (cases: { $cases })
numbers-outcomes = Outcomes
numbers-ratings = Ratings
numbers-load = Waiting for each lawyer
numbers-reopened = Reopened: { $number }

## Raids
raid-where = Raids. Urgent detentions of the last day, by country. Press a country.
raid-on = 🚨 Raid mode is on: { $country }. Like cases waiting: { $number }. People in this country see the card on detention first.
raid-off = Raid mode is off: { $country }. Like cases waiting: { $number }.
raid-turn-on = 🚨 Turn on
raid-turn-off = Turn off
raid-city = 🏙 One city only
raid-city-prompt = In which city is the raid? Write its name. The whole country: “-”.
raid-answer = ✍️ Answer all ({ $number })
raid-answer-prompt = Write one answer for all waiting cases of this group. You will see it before it goes.
raid-preview = This goes to so many cases: { $number }. To send it, write { $word }. To change it, write the new text.
raid-word = SEND
raid-sent = The answer is on its way. Cases: { $number }.
raid-now = 🚨 Many checks and detentions now: { $where }. What to do if you are detained:
