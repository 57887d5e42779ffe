### What a check found: what is wrong, and the mend in one step.

## Where
fault-at-file = File
fault-at-folder = Id of the article
fault-at-sheet = Sheet { $sheet }
fault-at-row = Sheet { $sheet }, row { $row }
fault-at-figures = Figures
fault-at-contacts = Contacts
fault-at-sources = Source
fault-at-as-of = looked at
fault-at-checked-on = Checked on
fault-at-review-by = Review by
fault-at-category = Category
fault-at-related = Related articles
fault-at-agreements = Treaties

## The texts of one language
fault-too-long = { $length } characters with the figures filled in, at most { $longest } fit. Take { $over } out.
fault-too-many-entries = { $number } entries, at most { $most } are read. Join some or take some out.
fault-few-phrasings = { $number } ways of asking, 10 to 20 are needed. Write more, as real people ask.
fault-many-phrasings = { $number } ways of asking, 10 to 20 are needed. Take some out.
fault-no-words = “{ $words }” has no words. Write how people ask.
fault-asked-elsewhere = “{ $words }” stands in { $article } too ({ $lang }, phrasing { $number }). Keep it where it belongs, and ask in another way here.
fault-asked-twice = “{ $words }” reads like phrasing { $number }: spelling and alphabet do not count. Ask in other words.
fault-saved-question = “{ $words }” is saved question { $question } ({ $file }): those are kept for measuring. Ask in another way.
fault-same-title = { $article } has the same title in this language. Say how the two differ.
fault-telephone = “{ $found }” looks like a telephone number. Take it out: telephones stand below the answer, from the contacts of the article.
fault-typed-number = The number { $found } is typed into the text. Write { "{id-of-the-figure}" } instead; before the number of a law write № or ст.
fault-markup = “{ $found }” is markup. Write plain text; a new line is enough to part two thoughts.
fault-strange-letters = “{ $word }”: this language does not write { $letters }. Type the word again on the keyboard of this language.
fault-strange-sign = “{ $sign }” ({ $name }) is not used here. Take it out or replace it.
fault-mixed-alphabets = “{ $word }” mixes Latin and Cyrillic letters ({ $letters }). Type the word again in one alphabet.
fault-cyrillic-letter = “{ $letter }” is a Cyrillic letter. Type it as a Latin one.
fault-latin-letter = “{ $letter }” is a Latin letter. Type it as a Cyrillic one.
fault-uzbek-mark = “{ $mark }” stands where an Uzbek letter belongs. Write ʻ in oʻ and gʻ, and ʼ elsewhere (maʼlumot).
fault-turned-comma = “{ $word }”: ʻ belongs only to oʻ and gʻ. Write ʼ here.
fault-apostrophe = “{ $word }”: ʼ stands after o or g. Write ʻ here.

## Figures in the texts
fault-braces = “{ $found }”: nobody asks with braces. Write it in words.
fault-no-placeholder = “{ $found }” is not the id of a figure. Write { "{id-of-the-figure}" }: small Latin letters, digits and hyphens, no spaces.
fault-unknown-placeholder = There is no figure { $figure }. Look for a typing error; all ids are in /figures.
fault-not-listed = The text uses { $figure }, but the article does not list it among its figures. Add it to the list.
fault-not-used = { $figure } is in the list of figures, but no text uses it. Take it out of the list.
fault-listed-twice = { $figure } is in the list twice. Take one out.
fault-lacks-values = Without { $missing }, unlike { $reference }. Use the same figures and numbers in this place in all languages.
fault-adds-values = With { $surplus }, unlike { $reference }. Use the same figures and numbers in this place in all languages.
fault-other-values = Without { $missing } and with { $surplus }, unlike { $reference }. Use the same figures and numbers in this place in all languages.

## The languages side by side
fault-no-translation = This language is missing. Translate from { $reference }.
fault-not-in-language = This language is missing. Translate it.
fault-other-number = { $number } entries, but { $theirs } in { $reference }. Say the same in both, entry by entry.
fault-only-elsewhere = Empty here, but not in the other language. Translate it, or take it out everywhere.

## Values of a record
fault-is-missing = This is missing. Add it.
fault-is-empty = This is empty. Fill it in.
fault-no-entry = There is no entry. Add at least one.
fault-no-date = This is not a date. Write year, month and day: 2026-11-22.
fault-no-partial-date = “{ $found }” is no date. Write a day, a month or a year: 2026-11-22, 2026-11 or 2026.
fault-no-list = This must be a list. Write each entry on a line of its own, beginning with “- ”.
fault-no-text = This must be a text. In a file, put it in double quotes.
fault-no-number = This is not a number. Write it with digits, without spaces; or give a date.
fault-not-true-or-false = This must be yes or no. Write true or false.
fault-no-lines = This must be lines of “key: value”. Compare it with a neighbouring entry.
fault-unknown-key = We do not know this name. Look for a typing error, or take it out.
fault-key-not-among = We do not know this name. Look for a typing error, or take it out. Known: { $known }.
fault-not-one-of = “{ $found }” does not fit. Write one of: { $expected }.
fault-no-id = “{ $found }” is not an id. Use small Latin letters, digits and single hyphens.
fault-value-or-times = These do not fit together. Give either value, or times together with of.
fault-other-value = This value cannot be read; mend it. The check says: { $message }

## Figures
fault-no-value-today = No value for { $day }, so what uses it is not shown. Add a value with valid_from, valid_to and a source.
fault-ends-first = It ends on { $end }, before it begins on { $start }. Correct valid_from or valid_to.
fault-two-values = Two values hold on { $day }. End the earlier one (valid_to) on the day before the later one begins.
fault-no-base = Its base { $base } does not exist. Correct of, or add the figure.
fault-base-in-a-circle = It is computed from { $base }, and that one from it. Give one of the two a value.
fault-base-is-a-date = Its base { $base } is a date, which cannot be multiplied. Correct of.
fault-other-unit = The unit date needs a date as its value, every other unit a number. Correct the unit or the value.
fault-unused-figure = Nothing uses it. Use it, or take it out.
fault-weak-figure = Its source is weak (confidence low), so these answers are not shown: { $articles }. Find a better source, or say in words that we do not know for sure.

## What a record points at
fault-no-place = There is no place { $place }. Choose another one; a new place is added in topics.yaml.
fault-no-topic = There is no topic { $topic }. Choose another one; a new topic is added in topics.yaml.
fault-no-agreement-of-topic = There is no treaty { $topic }. Correct the id, or add the treaty first.
fault-other-category = { $topic } does not belong to { $category }. Write one of: { $fitting }.
fault-names-itself = The article names itself. Take it out of the list.
fault-no-article = There is no article { $article }. Correct the id, or take it out.
fault-no-article-of-topic = There is no article { $article }. Correct the topic, or take it out.
fault-no-contact = There is no contact { $contact }. Correct the id, or take it out.
fault-weak-contact = The contact { $contact } is hidden: its source is weak. Take another one, or let somebody call it and fill in confirmed_by.
fault-contact-out-of-reach = The contact { $contact } is hidden: it has no telephone, page or address. Take another one, or find out how to reach it.
fault-no-figure = There is no figure { $figure }. Correct the id, or add the figure.
fault-no-right = There is no right { $right }. Correct the id, or add the right.
fault-no-agreement = There is no treaty { $agreement }. Correct the id, or take it out.
fault-no-deadline = There is no deadline { $deadline }. Correct the id, or take it out.
fault-no-country = There is no country { $country }. Write its code of two letters, for example ru.
fault-no-origin = There is no country of origin { $country }. Write all, or some of: { $origins }.
fault-half-confirmed = Who confirmed and when belong together. Fill in both confirmed_by and confirmed_on, or neither.
fault-not-digits = “{ $found }” is not a tax number. Write its digits only, without spaces.
fault-same-tax-number = { $agency } has the same tax number. Keep one of the two records.
fault-same-firm = { $agency } has the same name: alphabet and legal form do not count. Keep one of the two; if they are two firms, fill in tax_number of both.
fault-since-not-yet = { $day } is in the future. Write since when it holds, or leave it empty; what is to come is taken up when it holds.
fault-until-before-since = It ends in { $end }, before it begins in { $start }. Correct one of the two.
fault-no-source = Neither the article of the law nor an address: nobody can look it up. Add one of them.
fault-no-address = “{ $url }” is not an address. Copy it whole, with https://
fault-not-yet = { $day } has not come yet. Write the day it was looked at.
fault-review-too-early = The review on { $day } is not after the day of checking. Choose a later day, { $latest } at the latest.
fault-red-review-too-late = { $day } is more than { $days } days after checking: too late for an article with high risk. Choose { $latest } or an earlier day.
fault-fees-review-too-late = { $day } is more than { $days } days after checking: too late for fees and permits. Choose { $latest } or an earlier day.
fault-treaty-review-too-late = { $day } is more than { $days } days after checking: too late for treaties. Choose { $latest } or an earlier day.
fault-review-too-late = { $day } is more than { $days } days after checking: too late for procedures. Choose { $latest } or an earlier day.

## Cards, deadlines, agreements
fault-no-card-place = There is no place { $place }. Name a country of destination, or any.
fault-no-situation = There is no situation { $situation }. Choose one of: { $situations }.
fault-card-review = The review on { $day } is not within { $days } days after checking. Choose { $latest } or an earlier day after checking.
fault-not-time = { $figure } is counted in { $unit }, which is no time. Its unit must be of { $units }.
fault-given-and-lacking = The right { $right } is both given and not given. Take it out of one of the two.
fault-unused-right = No treaty gives or lacks it. Use it, or take it out.
fault-no-name = It has no name. Add it.
fault-not-in-topics = It is not in topics.yaml. Correct the id, or take it out.
fault-long-name = { $length } characters, at most { $longest } fit on a button. Say it shorter.
fault-long-sentence = A sentence of { $number } words, from “{ $words }”. Make two of it, { $longest } words at most.

## Files
fault-broken-yaml = This cannot be read from character { $column } of the line on ({ $message }). It is usually a colon or a quotation mark in a text: put the whole text in double quotes.
fault-not-utf8 = This file is not in UTF-8. Save it again with the encoding UTF-8.
fault-no-lines-in-file = There are no lines of “key: value”. Compare it with a neighbouring file.
fault-not-read = This file is not read. Put it where its neighbours are, with a name that ends in .yaml.
fault-key-twice = This name stands in the file twice, and only the last one counts. Take one of them out.
fault-no-list-of = The file must hold one list called { $name }. Begin the file with “{ $name }:” and each entry with “- id: …”.
fault-no-bare-list = This must be a list. Begin each entry with { "“- {id: …”" }.
fault-no-language = This is not a language of ours. Use one of: { $languages }.
fault-no-language-in-name = “{ $lang }” is not a language of ours. Name the file after one of { $languages }, or remove it.
fault-no-facts = There are texts, but no { $file }. Copy one from a neighbouring folder ({ $kind }) and change it.
fault-id-twice = This id stands in { $file } too. Keep one of them, or give one another id.

## A zip or a spreadsheet that is sent in
fault-other-form = This is neither .zip nor .xlsx. Take a fresh file with /export and change that one.
fault-large-file = The file is larger than { $most } MB. Send it in parts.
fault-no-zip = The file cannot be opened. Pack it again, or save it again as .xlsx.
fault-many-files = There are more than { $most } files in it. Send it in parts.
fault-large-unpacked = Unpacked it is larger than { $most } MB. Send it in parts.
fault-packed-too-tight = It unpacks to more than { $most } times its size, as traps do. Pack your own files.
fault-same-names = Two files in it have the same name. Pack it again.
fault-leads-outside = { $file } leads outside the folder. Pack it again.
fault-a-link = { $file } is a link. Pack the file itself.
fault-a-password = It is packed with a password. Pack it without one.
fault-unusual-packing = It is packed in an unusual way. Pack it as an ordinary zip.
fault-packed-inside = { $file } is an archive itself. Unpack it first.
fault-nothing-to-retire = There is no such record to take out. Look for a typing error in its id.
fault-out-of-place = This file is not read. Lay files out as in /export, with names that end in .yaml.
fault-unreadable = This cannot be read ({ $message }). It is usually a colon or a quotation mark: put the whole text in double quotes.
fault-no-language-of-file = “{ $lang }” is not a language of ours. Name the file after one of { $languages }, or remove it.
fault-must-hold-list = There must be one list called { $name }. Begin the file with “{ $name }:” and each entry with “- id: …”.
fault-entry-without-id = This entry has no id. Give it one.
fault-no-lines-of-record = This must be lines of “key: value”. Compare it with a neighbour.
fault-stands-already = This record stands in another place already: { $place }. Take one of them out.
fault-not-yes-or-no = “{ $found }” does not fit. Write yes or no.
fault-neither-yes-nor-no = “{ $found }” is neither yes nor no. Write yes or no.
fault-no-json = This is not JSON ({ $message }). Change only what stands between quotation marks, or change it in the zip.
fault-no-json-object = This is not a JSON object. It begins with { "{" } and ends with { "}" }.
fault-unreadable-cell = A cell in the table cannot be read ({ $message }). Save the table again as .xlsx.
fault-part-missing = A part of the table is missing ({ $file }). Save the table again as .xlsx.
fault-part-unreadable = A part of the table cannot be read ({ $file }). Save the table again as .xlsx.
fault-entities = The table declares entities of XML, as traps do. Save it again as .xlsx.
fault-many-rows = A sheet has more than { $most } rows. Send it in parts.
fault-unknown-sheet = We do not know this sheet. Remove it, or give it one of these names: { $known }.
fault-unknown-column = We do not know this column. Use these: { $known }.
fault-column-twice = This column stands there twice. Take one out.
fault-column-missing = This column is missing: it says what a row is about. Put it back.
fault-a-formula = This is a formula. Write the text or the number itself.
fault-an-error = This cell holds an error ({ $found }). Write the text or the number itself.
fault-no-language-in-row = “{ $lang }” is not a language of ours. Write one of: { $languages }.
fault-not-of-kinds = “{ $found }” does not fit. Write one of: { $expected }.
fault-about-nothing = This is empty. Say what this row is about.
fault-rows-differ = It differs from another row ({ $place }). Write the same in all rows of one figure.
fault-row-twice = The same record is told already: { $place }. Take one out.
