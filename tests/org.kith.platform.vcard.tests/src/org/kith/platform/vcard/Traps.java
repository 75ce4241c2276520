package org.kith.platform.vcard;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Invented cards with the traps of the format, no real person in them. */
final class Traps {
    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3, 4, 5};

    private Traps() {
    }

    static String file() {
        String png = Base64.getEncoder().encodeToString(PNG);
        return String.join("\r\n",
                "BEGIN:VCARD", "VERSION:3.0", "UID:URN:UUID:0B0E3D2C-1111-4222-8333-444455556666",
                "FN:Dr. Zoë Ünal\\, Jr.", "N;SORT-AS=\"Unal,Zoe\";LANGUAGE=tr:Ünal;Zoë;Ana,Maria;Dr.;Jr.",
                "NICKNAME:Zo,Z\\,o", "item1.EMAIL;type=INTERNET;type=WORK;type=pref:zoe@example.org",
                "item1.X-ABLabel:_$!<Other>!$_", "item1.X-ABSOMETHING;X-P=\"a:b\":kept\\, as it is",
                "item2.TEL;TYPE=cell,voice:+49 30 1234", "item2.X-ABLabel:Her desk",
                "item3.ADR;type=HOME:;;1 Main St\\nRear;Berlin;;10115;Germany", "item3.X-ABADR:de",
                "item4.X-ABRELATEDNAMES;type=pref:Ömer", "item4.X-ABLabel:_$!<Spouse>!$_",
                "item5.X-ABRELATEDNAMES:Rex", "item5.X-ABLabel:dog",
                "item6.X-ABDATE:2001-09-12", "item6.X-ABLabel:First day",
                "item7.X-ABDATE:1604-05-06", "item7.X-ABLabel:_$!<Anniversary>!$_",
                "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12", "X-SOCIALPROFILE;type=twitter;x-user=zoe_u:"
                        + "http://twitter.com/zoe_u",
                "X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/Zoe-U/",
                "IMPP;X-SERVICE-TYPE=Jabber;type=HOME:xmpp:zoe@jabber.example", "X-AIM;type=HOME:zoeaim",
                "X-PHONETIC-FIRST-NAME:Zo-ee", "ORG:Acme\\; Inc.;Research;Lab 2", "TITLE:Head", "ROLE:Lead",
                "NOTE;X-EVOLUTION-UI-SLOT=2:One\\nTwo\\, three", "CATEGORIES:Friends,Work\\, old",
                "PHOTO;ENCODING=b;TYPE=PNG:" + png, "LOGO;VALUE=uri:https://example.org/logo.png",
                "KEY;ENCODING=b:AAEC", "SORT-STRING:Unal", "REV:2012-03-05T13:32:54Z", "TZ:+01:00",
                "GEO:52.52;13.40", "CLASS:PRIVATE", "MAILER:Mutt", "PRODID:-//X//Y//EN", "X-ABUID:1:2\\:ABPerson",
                "AGENT:BEGIN:VCARD\\nVERSION:3.0\\nFN:Agent Smith\\nTEL:+1\\nEND:VCARD\\n", "END:VCARD",
                "BEGIN:VCARD", "VERSION:4.0", "UID:urn:uuid:0b0e3d2c-7777-4222-8333-444455556666", "KIND:individual",
                "FN;PREF=1:Ana García", "FN;LANGUAGE=en:Anna Garcia", "N:García,López;Ana;;;,Jr.;López;Jr.",
                "N;ALTID=1;PHONETIC=ipa;LANGUAGE=es:gaɾˈsi.a;ˈa.na;;;", "BDAY:--0412",
                "ANNIVERSARY;VALUE=text:circa 1999",
                "DEATHDATE:9999-12-31", "BIRTHPLACE;VALUE=uri:geo:46.77,-71.27", "GENDER:F;she",
                "LANG;PREF=2:es", "LANG;PREF=1:en", "PRONOUNS:she/her", "GRAMGENDER:feminine", "LANGUAGE:es",
                "TEL;VALUE=uri;PREF=1;TYPE=\"voice,home\":tel:+1-555-555-5555;ext=5555", "TEL;PID=1.1:+1 555",
                "EMAIL;TYPE=work;PREF=1;ALTID=2:ana@example.org", "ADR;GEO=\"geo:12.3,4.5\";LABEL=\"Calle 1\\n"
                        + "Madrid^n^'x^'\";CC=es:;;Calle 1;Madrid;;28001;Spain;;;3;1;Calle;;;;Centro;;",
                "SOCIALPROFILE;SERVICE-TYPE=Mastodon;USERNAME=\"@ana@social.example\":https://social.example/@ana",
                "SOCIALPROFILE;VALUE=text;SERVICE-TYPE=SomeNet:ana99", "URL:https://x.com/ana_g",
                "URL;TYPE=home:https://example.org/a,b;c", "CONTACT-URI;PREF=1:https://example.org/contact",
                "FBURL;MEDIATYPE=text/calendar:https://example.org/fb", "CALURI:https://example.org/cal",
                "RELATED;TYPE=friend,met:urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
                "RELATED;TYPE=emergency;VALUE=text:call my mother\\, please", "MEMBER:urn:uuid:1", "XML:<a/>",
                "ORG;SORT-AS=\"foo\":Foo;Bar", "TITLE:One", "w2.ORG:Second", "w2.TITLE:Two", "w2.ROLE:Helper",
                "EXPERTISE;LEVEL=expert:chess", "HOBBY;INDEX=1;LEVEL=high:reading", "INTEREST:r&b",
                "ORG-DIRECTORY:https://example.org/people", "NOTE;CREATED=20240102T030405Z;AUTHOR-NAME=x:First",
                "NOTE:Second", "PHOTO:data:image/png;base64," + png, "SOUND:https://example.org/ana.ogg",
                "CREATED:20200101T000000Z", "REV:20240301T120000Z", "SOURCE:https://example.org/ana.vcf",
                "CLIENTPIDMAP:1;urn:uuid:53e374d9", "NONSTANDARD;X=y:z", "END:VCARD",
                "BEGIN:VCARD", "VERSION:2.1", "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen;;;",
                "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen=20=", "M=C3=BCller", "TEL;CELL;PREF:123",
                "X-FOO;ENCODING=QUOTED-PRINTABLE:=41=0D=0AB", "X-BAR;WEIRD:plain", "BDAY:00010101",
                "LABEL;HOME;ENCODING=QUOTED-PRINTABLE:Weg 1=0D=0AUlm", "ADR;HOME:;;Weg 1;Ulm;;;",
                "LABEL;WORK:Only a label", "AGENT:", "BEGIN:VCARD", "VERSION:2.1", "FN:Nested", "END:VCARD",
                "TITLE;X-A=1:Boss", "URL;WORK:www.example.org", "KEY;X509;ENCODING=BASE64:", "    AAEC", "",
                "END:VCARD",
                "BEGIN:VCARD", "VERSION:4.0", "KIND:group", "FN:The Team", "MEMBER:mailto:a@example.org", "END:VCARD",
                "");
    }

    static byte[] bytes() {
        return file().getBytes(StandardCharsets.UTF_8);
    }
}
