package org.kith.insight.letters;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that say nothing about anybody, in English, German, French and Spanish: function words, and the nouns and verbs
 * of every letter. Folded forms. In scripts without spaces, words of Hiragana alone are such words up to three letters.
 */
final class CommonWords {
    private static final Set<String> COMMON = new HashSet<>(List.of("""
            a about above after again against ago all almost already also although always am among an and another any
            anybody anyone anything are around as ask asked at away back be because been before being below best better
            between big both but by call called came can cannot cant come coming could couldnt day days dear did didnt do
            does doesnt doing done dont down during each early either else email end enough even evening event every
            everybody everyone everything family far few find fine first for forward found friend friends from fun
            further gave get getting give given glad go going gone good got great had happen happened happy has hasnt
            have havent having he hear heard hello help her here hers hi him his home hope hoping hour hours how however
            i idea if ill im in interest interested interesting into is isnt it its itself ive job join just keep kind
            knew know last late later learn least less let letter letters life like liked little live ll long look
            looking lot lots love made mail make making many may maybe me mean meet meeting meetings message met might
            mine month months more morning most much must my name near need never new news next nice night no none nor
            not note nothing now of off office often oh ok okay old on once one only onto open or other others our out
            over own part past people perhaps person place plan plans please possible post project put question quite
            rather read reading real really reply right said same saw say school see seeing seem seen send sent several
            shall share she should since small so some somebody someone something soon sorry spoke still story such sure
            take taken taking talk talked talking team tell than thank thanks that thats the their them then there these
            they thing things think this those though thought three through time times to today together told tomorrow
            tonight too took town travel tried trip try turn two under until up upon us use used using very visit wait
            want wanted was wasnt way we week weekend weeks well went were weve what whatever when where whether which
            while who whole whom whose why will wish wishes with within without wonderful wont word words work worked
            working world would write writing wrote year years yes yesterday yet you youd youll young your youre yours
            article blog book business city company conference country customer group market product service talk
            aber alle allem allen aller alles als also alt am an andere anderen auch auf aus bald bei beim beste besten
            bin bis bist bitte brief da dabei dafur damit danach dank danke dann daran darauf das dass dazu dein deine
            deinem deinen deiner dem den denn der des deshalb dich die dies diese diesem diesen dieser dieses dir doch
            dort du durch ein eine einem einen einer eines einfach einmal er erst erste es etwas euch euer fragen frau
            freue freuen freund freunde fur ganz geht gern gerne gestern gewesen gibt ging gut gute guten habe haben
            hallo hast hat hatte hatten hattest hause herr heute hier hoffe ich ihm ihn ihnen ihr ihre ihrem ihren
            ihrer im immer in ins ist ja jahr jahre jede jeden jeder jedoch jetzt kann kannst kein keine keinen konnen
            konnte leben leute liebe lieber mal man mehr mein meine meinem meinen meiner mich mir mit mochte morgen muss
            mussen nach nachricht nachste nachsten nein neu neue neuen nicht nichts noch nun nur ob oder ohne projekt
            schon schone schreiben sehen sehr sein seine seit sich sie sind so soll sollte sondern tag tage treffen uber
            um und uns unser unsere unter viel viele vielen vielleicht vom von vor wann war ware waren warum was weg
            weil weise weiss weiter welche wenn wer werde werden wie wieder will wir wird wissen wo woche wochen wohl
            wollen worte wunsche wurde wurden zeit zu zum zur zwei zwischen arbeit arbeiten stadt firma veranstaltung
            alors amie amis ans apres au aucun aujourdhui aussi autre autres aux avant avec avez avoir avons beaucoup
            bien bientot bon bonne bonjour car ce ceci cela celle celui ces cest cet cette chez chose choses comme
            comment contre dans de deja demain depuis des deux dire dit doit donc dont du elle elles en encore entre es
            est et etaient etait etais ete etes etre eu eux fait faire faut fois fut grand hier hui ici il ils jai je
            jour jours la le les leur leurs lettre lui mais maison me meme mes mieux mois moi moins mon monde ne ni non
            nos notre nous nouveau nouvelle nouvelles on ont or ou ou par parce parler pas pendant peu peut peux plus
            plutot pour pourquoi pouvoir premier pres puis quand que quel quelle quelque qui quoi rien sa sans savoir se
            semaine sera ses si soir son sont souvent suis sur ta tant te temps tes toi ton toujours tous tout toute
            toutes travail tres trop tu un une va vais venir vers veux vie voici voila voir vos votre vous vraiment vu
            projet equipe ville entreprise reunion message
            ahora al algo alguien alguna algunas algunos algun alli amiga amigas amigo amigos ano anos antes aqui asi
            aun aunque ayer bastante bien buen buena buenas bueno buenos cada carta casa casi como con conmigo contigo
            cosa cosas creo cual cuando cuanto de del desde despues dia dias dijo donde dos durante el ella ellas ellos
            era eramos eran eres es esa esas ese eso esos espero esta estaba estado estamos estan estar estas este esto
            estos estoy fue fueron fui gente gracias gran ha habia haber hace hacer hacia han has hasta hay he hecho hola
            hoy igual ir jamas la las le les lo los luego manana mas me mejor menos mensaje mes meses mi mis mismo momento
            mucha muchas mucho muchos mundo muy nada ni ninguno no nos nosotros nuestra nuestro nueva nuevo nunca o otra
            otras otro otros para pero poco poder podria por porque proyecto primero puede puedes pues que quien quiero
            reunion saber se sea semana semanas ser si siempre sido sin sobre sois somos son soy su sus tal tambien tan
            tanto te tenemos tener tengo ti tiempo tiene tienes toda todas todavia todo todos trabajo tras tu tus un una
            unas uno unos usted ustedes va vamos veces ver vez vida vosotros voy ya yo equipo ciudad empresa
            """.strip().split("\\s+")));
    /** Names that begin an English sentence as well as a person, a company or a town could. */
    private static final Set<String> AMBIGUOUS = Set.of("apple", "april", "art", "august", "bill", "block", "chase",
            "christian", "dawn", "drew", "faith", "ford", "frank", "gap", "grace", "grant", "jack", "joy", "june", "mark",
            "meta", "miles", "nice", "notion", "oracle", "orange", "pat", "reading", "rich", "rob", "rose", "shell",
            "signal", "slack", "square", "stripe", "sue", "summer", "target", "visa", "zoom", "bath", "cork", "mobile",
            "essen", "halle", "singen", "bosch", "total", "box", "canon", "virgin", "sprint", "basis", "merit");

    private CommonWords() {
    }

    static boolean has(String form) {
        return COMMON.contains(form) || form.length() < 2 && !Words.unspaced(form.codePointAt(0))
                || form.length() <= 3 && form.codePoints().allMatch(
                        c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA);
    }

    /** Whether it could be no name at all where a capital letter says nothing. */
    static boolean ambiguous(String form) {
        return has(form) || AMBIGUOUS.contains(form);
    }
}
