package org.kith.insight.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which column of a table says what: by the words of its head, else by what is in it. */
final class ListColumns {
    /** What a column says. */
    enum Column { NAME, FIRST, LAST, ORGANIZATION, EMAIL, PROFILE }

    private static final Map<String, Column> HEADS = heads();
    private static final double MOST = .8;

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private boolean handles;

    private ListColumns() {
    }

    /** By the head; empty when the row is none. */
    static Optional<ListColumns> byHead(ListRow row) {
        ListColumns found = new ListColumns();
        for (int i = 0; i < row.cells().size(); i++) {
            String head = head(row.cells().get(i));
            Column column = HEADS.get(head);
            if (column != null && found.places.putIfAbsent(column, i) == null && column == Column.PROFILE) {
                found.handles = head.equals("twitter") || head.equals("x");
            }
        }
        if (found.places.containsKey(Column.NAME)) {
            if (found.places.containsKey(Column.FIRST)) {
                found.places.putIfAbsent(Column.LAST, found.places.remove(Column.NAME));
            } else if (found.places.containsKey(Column.LAST)) {
                found.places.put(Column.FIRST, found.places.remove(Column.NAME));
            }
        }
        boolean named = found.places.containsKey(Column.NAME) || found.places.containsKey(Column.FIRST)
                || found.places.containsKey(Column.LAST) || found.places.containsKey(Column.EMAIL);
        return named && row.cells().stream().noneMatch(cell -> cell.indexOf('@') >= 0) ? Optional.of(found)
                : Optional.empty();
    }

    /** By what the rows hold. */
    static ListColumns byContent(List<ListRow> rows) {
        ListColumns found = new ListColumns();
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<Integer> texts = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int column = i;
            List<String> cells = rows.stream().filter(row -> row.cells().size() > column)
                    .map(row -> row.cells().get(column)).filter(cell -> !cell.isEmpty()).toList();
            if (share(cells, cell -> Address.mail(cell).isPresent()) > .5) {
                found.places.putIfAbsent(Column.EMAIL, i);
            } else if (share(cells, cell -> Address.profile(cell).isPresent()) > .5) {
                found.places.putIfAbsent(Column.PROFILE, i);
            } else if (share(cells, cell -> cell.codePoints().anyMatch(Character::isLetter)) > .5) {
                texts.add(i);
                boolean words = share(cells, cell -> PersonName.words(Folded.of(cell)).size() == 1
                        && Folded.ascii(cell)) >= MOST;
                if (texts.size() == 1) {
                    found.places.put(words ? Column.FIRST : Column.NAME, i);
                } else if (texts.size() == 2) {
                    found.places.put(words && found.places.containsKey(Column.FIRST) ? Column.LAST
                            : Column.ORGANIZATION, i);
                } else {
                    found.places.putIfAbsent(Column.ORGANIZATION, i);
                }
            }
        }
        return found;
    }

    /** Whether a lone line is the head of a list of names. */
    static boolean head(ListRow row) {
        return row.cells().size() == 1 && HEADS.get(head(row.cells().getFirst())) == Column.NAME;
    }

    Attendee attendee(ListRow row) {
        String name = cell(row, Column.NAME);
        if (name.isEmpty()) {
            name = (cell(row, Column.FIRST) + " " + cell(row, Column.LAST)).strip();
        }
        String profile = cell(row, Column.PROFILE);
        profile = handles && profile.matches("@?\\w{1,15}") ? "https://x.com/" + profile.replace("@", "") : profile;
        String mail = Address.mail(cell(row, Column.EMAIL)).orElse("");
        return new Attendee(name, cell(row, Column.ORGANIZATION), mail, profile, List.of(row.line()));
    }

    private String cell(ListRow row, Column column) {
        Integer place = places.get(column);
        return place == null || place >= row.cells().size() ? "" : row.cells().get(place);
    }

    private static double share(List<String> cells, Predicate<String> of) {
        return cells.isEmpty() ? 0 : (double) cells.stream().filter(of).count() / cells.size();
    }

    private static String head(String cell) {
        return cell.length() > 40 ? "" : String.join(" ", PersonName.words(Folded.of(cell)));
    }

    private static Map<String, Column> heads() {
        Map<String, Column> heads = new HashMap<>();
        put(heads, Column.NAME, "name,names,full name,fullname,attendee,attendees,attendee name,participant,"
                + "participants,guest,guests,guest name,display name,fn,teilnehmer,teilnehmerin,teilnehmende,nom,"
                + "nom complet,nombre,nombre completo,nome,nome completo,naam,namn,navn,姓名,名前,氏名,이름,имя,фио");
        put(heads, Column.FIRST, "first name,firstname,first,given name,given names,forename,vorname,prenom,"
                + "nombre de pila,voornaam,fornamn,imie");
        put(heads, Column.LAST, "last name,lastname,last,surname,family name,nachname,familienname,apellido,apellidos,"
                + "nom de famille,sobrenome,cognome,achternaam,efternamn,nazwisko,фамилия");
        put(heads, Column.ORGANIZATION, "organization,organisation,company,company name,employer,affiliation,firma,"
                + "unternehmen,institution,arbeitgeber,entreprise,societe,empresa,azienda,org,bedrijf,会社,公司,компания");
        put(heads, Column.EMAIL, "email,e mail,mail,email address,e mail address,mail address,e mail adresse,courriel,"
                + "correo,correo electronico");
        put(heads, Column.PROFILE, "profile,profile url,linkedin,linkedin url,linkedin profile,url,profil,twitter,x,"
                + "mastodon,github,bluesky,instagram");
        return Map.copyOf(heads);
    }

    private static void put(Map<String, Column> heads, Column column, String words) {
        for (String each : words.split(",")) {
            heads.putIfAbsent(head(each), column);
        }
    }
}
