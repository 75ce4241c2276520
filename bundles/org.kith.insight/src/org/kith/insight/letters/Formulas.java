package org.kith.insight.letters;

import java.util.Set;
import java.util.regex.Pattern;

/** How letters begin and end, in English, German, French, Spanish and Japanese, and what machines add to them. */
final class Formulas {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int WORDS = FLAGS | Pattern.UNICODE_CHARACTER_CLASS;

    static final Pattern GREETING = Pattern.compile("[\\s¡]*(?:(?:my )?dear(?:est)?|hi|hello|hey|hiya|greetings|yo"
            + "|good (?:morning|afternoon|evening|day)|to whom it may concern|(?:mein[er]? )?liebe[rs]?"
            + "|sehr (?:ge|ver)ehrte[rs]?|hallo|hallöchen|guten (?:tag|morgen|abend)|moin(?: moin)?|servus"
            + "|grü(?:ß|ss) (?:dich|euch|gott)|grüezi|werte[rs]?|(?:mon |ma |mes )?ch(?:er|ère)s?|bonjour|bonsoir|salut"
            + "|coucou|(?:muy )?(?:querid|estimad|apreciad)[oa]s?|(?:muy )?señor(?:a|es|as)?(?: m[ií][oa]s?)?|hola"
            + "|buen[oa]s (?:d[ií]as|tardes|noches)|ciao)\\b", WORDS);
    static final Pattern JAPANESE_GREETING = Pattern.compile("\\s*(?:[^\\s、。，,!！?？はがをにで]{1,16}(?:様|さま|さん|先生|殿|くん|君|ちゃん)"
            + "(?:へ)?(?=[\\s、。，,!！]|$)[\\s、。，,!！]*)?(?:(?:いつも|大変)?お世話に(?:なっております|なります)|拝啓|前略|こんにち[はわ]|こんばん[はわ]"
            + "|おはようございます|おはよう|はじめまして|お疲れ様です|ご無沙汰しております|你好|您好)?[\\s、。，,!！]*");
    /** Words that a greeting may go on with, beside names. */
    static final Set<String> GREETED = Set.of("all", "everyone", "everybody", "team", "folks", "friends", "guys",
            "people", "ladies", "gentlemen", "and", "there", "again", "both", "sir", "madam", "mr", "mrs", "ms", "mx",
            "dr", "prof", "professor", "colleagues", "customers", "members", "zusammen", "alle", "allerseits", "ihr",
            "lieben", "liebe", "lieber", "freunde", "kollegen", "kolleginnen", "und", "damen", "herren", "herr", "frau",
            "leute", "doktor", "a", "tous", "toutes", "et", "amis", "amies", "collegues", "monsieur", "madame",
            "mesdames", "messieurs", "chere", "chers", "todos", "todas", "y", "amigos", "amigas", "equipo", "senor",
            "senora", "senores", "don", "dona", "querida", "querido", "estimada", "estimado", "la", "my", "dearest");

    private static final String CLOSING = "(?:(?:with |many |my |kind(?:est)? |best |warm(?:est)? |very best )*"
            + "(?:regards|wishes|thanks|rgds)|(?:all the )?best|yours(?: (?:sincerely|faithfully|truly|ever))?|sincerely"
            + "(?: yours)?|cheers|thank you(?: (?:so|very) much)?|thanks(?: (?:a lot|again|so much))?|thx|(?:much |with |lots of )*love"
            + "|hugs|xx+|xoxo|warmly|take care|see you(?: (?:soon|there|then))?|talk (?:to you )?soon|respectfully|cordially"
            + "|(?:mit )?(?:(?:ganz |sehr )?(?:freundliche[nr]?|viele[n]?|liebe[nr]?|beste[nr]?|herzliche[nr]?|schöne[nr]?"
            + "|sonnige[nr]?) )(?:gr[üu](?:ß|ss)e?n?|gruß)|hochachtungsvoll|mfg|lg|vg|glg|gruß|grüße|herzlich(?:st)?"
            + "|alles (?:liebe|gute)|bis (?:bald|dann|dahin)|(?:herzlichen |vielen |besten )?dank|deine?|ihre?|euere?|eure"
            + "|(?:bien |très )?cordialement|bien à (?:vous|toi)|amicalement|sincèrement|(?:grosses )?bis(?:es|ous)"
            + "|à (?:bientôt|très vite|plus)|amitiés|(?:mes |meilleures |sincères |cordiales )*salutations|merci(?: beaucoup"
            + "| d'avance)?|je vous prie d'agréer.*|veuillez agréer.*|(?:muchos |cordiales |un )?saludos?(?: cordiales| cordial)?"
            + "|(?:un (?:fuerte |gran )?)?abrazos?|atentamente|cordialmente|besos|hasta (?:pronto|luego)|(?:muchas )?gracias"
            + "|敬具|草々|かしこ|(?:以上、|それでは、|では、|何卒|どうぞ|今後とも)*(?:よろしく|宜しく)(?:お願い(?:いた|致)?し(?:ます|申し上げます)|お願い申し上げます)?"
            + "|ではまた|またね)";
    private static final String AFTER = "(?:\\s+(?:from|aus|von|de|desde|depuis|to you(?: all)?)\\s+(?:\\p{L}+\\s*){1,3})?"
            + "\\s*[-,.!–—:~。、]*\\s*(?:(?-i:\\p{Lu}|\\p{Lo})[\\p{L}'’.-]*\\s*){0,4}[,.!)。]*\\s*";
    static final Pattern SIGN_OFF = Pattern.compile("\\s*" + CLOSING + AFTER, WORDS);
    /** The same as the last sentence of a line. */
    static final Pattern LAST_WORDS = Pattern.compile("(?<=[.!?…。！？])\\s*" + CLOSING + AFTER + "$", WORDS);

    static final Pattern FOOTER = Pattern.compile("\\s*(?:(?:sent|posted) (?:from|with|via|using|by) .{1,60}"
            + "|von mein\\S+ .{1,40} gesendet\\.?|gesendet (?:mit|von|über) .{1,60}|envoyé (?:de|depuis|avec|à partir) .{1,60}"
            + "|enviado (?:desde|con|do) .{1,60}|.{1,30}から送信(?:されました)?。?|get outlook for .{1,20}"
            + "|this (?:message|mail|e-?mail) was sent .*|.*\\bunsubscribe\\b.*|.*\\babbestellen\\b.*"
            + "|.*\\bnewsletter abmelden\\b.*|.*se désabonner.*|.*se désinscrire.*|.*darse de baja.*|.*配信停止.*"
            + "|powered by .{1,40}|.*please consider the environment before printing.*)\\s*", FLAGS);
    private static final Pattern SECRET = Pattern.compile("confidential|privileged|vertraulich|confidentiel|confidencial"
            + "|disclaimer|機密|秘密", FLAGS);
    private static final Pattern ADDRESSEE = Pattern.compile("intended|recipient|addressee|bestimmt|empfänger|destinat"
            + "|legal|受信|宛", FLAGS);

    static final Pattern QUOTE_HEAD = Pattern.compile("\\s*(?:on .{4,120} wrote:|am .{4,120} schrieb.{0,120}:"
            + "|le .{4,120} a écrit\\s*:|el .{4,120} escribió:|.{4,120}(?:さんは|が)?書きました[:：]|\\d{4}年.{4,80}[:：]|.{1,80} wrote:)"
            + "\\s*", FLAGS);
    static final Pattern ORIGINAL = Pattern.compile("\\s*(?:[-_]{2,}\\s*(?:original message|ursprüngliche nachricht"
            + "|message d'origine|mensaje original|forwarded (?:message|by).{0,80}|weitergeleitete nachricht|message transféré"
            + "|mensaje reenviado|元のメッセージ|転送されたメッセージ)\\s*[-_]*|begin forwarded message:|_{20,})\\s*", FLAGS);
    static final Pattern HEAD_FIELD = Pattern.compile("\\s*\\*?(?:from|to|cc|subject|sent|date|von|an|betreff|gesendet|datum|de"
            + "|à|objet|envoyé|para|asunto|enviado|fecha|差出人|宛先|件名|送信日時)\\*?\\s*[:：].*", FLAGS);

    static final Pattern SUBJECT = Pattern.compile("\\s*\\*?(?:subject|betreff|objet|asunto|件名)\\*?\\s*[:：]", FLAGS);

    private Formulas() {
    }

    /** Whether a paragraph is what lawyers add below letters. */
    static boolean legal(String paragraph) {
        return SECRET.matcher(paragraph).find() && ADDRESSEE.matcher(paragraph).find();
    }
}
