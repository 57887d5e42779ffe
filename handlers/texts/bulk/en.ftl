### The whole knowledge base as one file.

bulk-which-form = The whole knowledge base as a file. Change it and send it back here: first I say what would change, and a second person publishes it. A table is easier to edit; a zip holds the files of the program.
bulk-zip = 🗂 Files (zip)
bulk-xlsx = 📊 Table (xlsx)
bulk-exported = Records: { $number }. Send the changed file back here. What you leave out stays; to take a record out, write “yes” under retire.
bulk-too-large = This file is too large, at most { $limit } MB. Send it in parts: a part is enough, the rest stays.
bulk-counts = 📥 New: { $new }. Changed: { $changed }. Taken out: { $retired }. The same: { $unchanged }. Not in the file, they stay: { $unmentioned }.
bulk-faults = ⚠️ Faults: { $number }. Nothing was taken over. Mend the file and send it again:
bulk-nothing = Everything in this file is as it is published. Nothing to do.
bulk-report = What the trial run found, line by line
bulk-held = ⏸ Others are writing on some of these records. Nothing was taken over and nothing overwritten. Let them finish first, or leave these records out of the file:
bulk-held-by = • { $records }: { $name }, since { $since }
bulk-look = The change of { $name }
bulk-proposed = ✅ No faults. { $file } is a change now: look at it, say why, and a second person publishes it. Nobody sees it before.
