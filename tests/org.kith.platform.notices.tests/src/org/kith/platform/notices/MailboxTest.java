package org.kith.platform.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailboxTest {
    private static final String DIVIDER = "From ada@example.org Thu Jan 04 10:00:00 2024\n";

    @Test
    void mailsAreDividedAfterAnEmptyLineOnly() throws Exception {
        List<RawMail> mails = all(DIVIDER + "A: 1\n\nFrom here at 10:00 on\n>From there\n>>From far\n\n" + DIVIDER
                + "B: 2\n\nFrom ada@example.org Thu Jan 04 10:00:00 2024, she said\n");

        assertThat(mails).hasSize(2);
        assertThat(text(mails.get(0))).contains("From here at 10:00 on\nFrom there\n>From far\n");
        assertThat(mails.get(1).line()).isEqualTo(8);
    }

    @Test
    void thunderbirdDividesInItsOwnWay() throws Exception {
        assertThat(all("From - Thu Jan 04 10:00:00 2024\r\nA: 1\r\n\r\nx\r\n\r\nFrom - \r\nB: 2\r\n\r\n")).hasSize(2);
    }

    @Test
    void whatDoesNotBeginAsAMailboxIsOneMail() throws Exception {
        assertThat(all("Subject: x\n\nyes\n\n" + DIVIDER + "A: 1\n")).hasSize(1);
    }

    @Test
    void aMailOfManyMegabytesIsCutAndTheNextOneIsThere() throws Exception {
        List<RawMail> mails = all(DIVIDER + "A: 1\n\n" + ("x".repeat(76) + "\n").repeat(100_000) + "\n" + DIVIDER
                + "B: 2\n");

        assertThat(mails.get(0).cut()).isTrue();
        assertThat(mails.get(0).bytes().length).isLessThanOrEqualTo(1 << 20);
        assertThat(text(mails.get(1))).isEqualTo("B: 2\n");
    }

    @Test
    void nothingHasNoMail() throws Exception {
        assertThat(all("")).isEmpty();
    }

    @Test
    void aMailboxOfGigabytesNeedsNoMoreMemory() throws Exception {
        byte[] mail = (DIVIDER + "From: b@example.org\nSubject: x\n\n" + "y".repeat(4000) + "\n\n")
                .getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private int at;
            private int left = 20_000;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (at == mail.length) {
                    at = 0;
                    left--;
                }
                int count = Math.min(length, mail.length - at);
                System.arraycopy(mail, at, into, offset, count);
                at += count;
                return left <= 0 ? -1 : count;
            }
        };
        int mails = 0;
        try (Mailbox box = new Mailbox(endless)) {
            while (box.next() != null) {
                mails++;
            }
        }
        assertThat(mails).isEqualTo(20_000);
    }

    private static List<RawMail> all(String text) throws IOException {
        List<RawMail> mails = new ArrayList<>();
        try (Mailbox box = new Mailbox(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            for (RawMail mail = box.next(); mail != null; mail = box.next()) {
                mails.add(mail);
            }
        }
        return mails;
    }

    private static String text(RawMail mail) {
        return new String(mail.bytes(), StandardCharsets.UTF_8);
    }
}
