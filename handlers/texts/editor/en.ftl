### What editors, volunteers and analysts read.

admin-role-editor = editor
admin-role-volunteer = volunteer
admin-role-analyst = analyst
staff-welcome-editor = { $name }, you are an editor here now. Find and change an article: /articles. What waits for you: /work. A second person reads everything you write before it is published.
staff-welcome-volunteer = { $name }, you are a volunteer here now. Propose a change of an article: /articles. What waits: /work. You do not see people’s cases. An editor publishes.
staff-welcome-analyst = { $name }, you are an analyst here now. You see numbers only: /statistics.
menu-articles = ✏️ Articles
menu-work = 🗒 What waits
menu-statistics = 📊 Statistics
