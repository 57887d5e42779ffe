### What editors, volunteers and analysts read.

admin-role-editor = муҳаррир
admin-role-volunteer = ихтиёрӣ
admin-role-analyst = таҳлилгар
staff-welcome-editor = { $name }, акнун шумо ин ҷо муҳаррир. Ёфтан ва тағйир додани мақола: /articles. Чӣ шуморо интизор аст: /work. Ҳар чизе, ки менависед, пеш аз нашр шахси дуюм мехонад.
staff-welcome-volunteer = { $name }, акнун шумо ин ҷо ихтиёрӣ. Пешниҳоди тағйири мақола: /articles. Чӣ интизор аст: /work. Муроҷиатҳои одамон ба шумо намоён нестанд. Муҳаррир нашр мекунад.
staff-welcome-analyst = { $name }, акнун шумо ин ҷо таҳлилгар. Ба шумо танҳо рақамҳо намоёнанд: /statistics.
menu-articles = ✏️ Мақолаҳо
menu-work = 🗒 Чӣ интизор аст
menu-statistics = 📊 Омор
