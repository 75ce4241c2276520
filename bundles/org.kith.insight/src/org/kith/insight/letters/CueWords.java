package org.kith.insight.letters;

import java.util.Set;
import java.util.regex.Pattern;

/** The words behind the cues, in English, German, French and Spanish. Sets hold folded forms. */
final class CueWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    static final Pattern MANY = Pattern.compile("\\b(?:all|people|ppl|guys|guyz|everyone|everybody|folks|team|friends|frens"
            + "|ladies|gentlemen|members|students|dears|class|gals?|gls|y'?all|u'?all|any ?one|any ?body|customers"
            + "|colleagues|subscribers|neighbou?rs|parents|volunteers"
            + "|alle|allerseits|zusammen|ihr lieben|liebe freunde|freund(?:e|innen)|kolleg(?:en|innen)|damen und herren"
            + "|leute|mitglieder|kund(?:en|innen)|leser(?:innen)?|nachbarn"
            + "|tous|toutes|à tous|amie?s|collègues|mesdames|messieurs|abonnés|adhérents|membres|voisins"
            + "|tod[oa]s|amig[oa]s|colegas|equipo|señores|socios|clientes|compañer[oa]s|vecin[oa]s|suscriptores)\\b", FLAGS);
    static final Set<String> YOU = Set.of("you", "u", "ur", "your", "yours", "ya", "youre", "youve", "youll", "youd",
            "yourself", "thee", "du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "deines", "sie",
            "ihnen", "ihr", "ihre", "ihren", "ihrem", "ihrer", "tu", "te", "toi", "ton", "ta", "tes", "t", "vous", "votre",
            "vos", "ti", "contigo", "tus", "tuyo", "tuya", "usted", "su", "sus", "vosotros", "bist", "hast", "eres",
            "estas", "tienes", "puedes", "quieres", "sabes");
    static final Pattern WISHES = Pattern.compile("\\b(?:happy|wish(?:es|ing)?|merry|bless(?:ed|ings?)?"
            + "|(?:good|gud) ?(?:morning|mornin|mrng|night|nite|day)|gm|gn|have a (?:great|good|nice|beautiful|blessed) \\w+"
            + "|season'?s greetings|frohe[sn]?|fröhliche[sn]?|guten rutsch|wünsch(?:e|en)|alles gute"
            + "|joyeu(?:x|se)s?|bonne (?:année|fête|journée|semaine)|meilleurs vœux|souhait(?:e|ons|er)"
            + "|fel(?:iz|ices)|prósper[oa]s?|dese(?:o|amos|ar)(?:les|te|os)?)\\b", FLAGS);
    static final Pattern NOTICE = Pattern.compile("\\b(?:please|pls|plz|kindly|remember|remind(?:er|ed)?|inform(?:ed)?"
            + "|forward|share|spread|join|register|sign up|rsvp|confirm|note that|announc\\w+|invit\\w+|deadline|asap"
            + "|attend\\w*|attention|dont forget|don't forget|be there|reach by|meet(?:ing)? (?:at|in)|will be (?:held|at|on)"
            + "|bitte|hinweis|beacht\\w+|weiterleiten|teilen|anmeld\\w+|erinner\\w+|einlad\\w+|ankündig\\w+|stattfinde\\w*"
            + "|findet \\w+ statt|nicht vergessen|veuillez|merci de|rappel\\w*|inscri\\w+|invitation|annonc\\w+|partage[rz]"
            + "|transférer|aura lieu|n'oubliez pas|por favor|recuerd\\w+|recordatorio|comparti\\w+|reenvi\\w+|inscrib\\w+"
            + "|registr\\w+|invitaci\\w+|anunci\\w+|tendrá lugar|no olvid\\w+|aviso)\\b", FLAGS);

    private CueWords() {
    }
}
