package org.kith.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.registry.LinkForm;
import org.kith.core.registry.PlatformDescriptor;

/** Addresses by the forms that platforms declare. */
class LinkReaderTest {
    private static final long X_EPOCH = 1288834974657L;

    private final LinkReader reader = new LinkReader(List.of(platform("x",
            form(LinkForm.Kind.POST, "(?:x|twitter)\\.com/i/(?:web/)?status/(?<id>\\d+).*", X_EPOCH),
            form(LinkForm.Kind.POST, "(?:x|twitter)\\.com/(?<actor>\\w{1,15})/status(?:es)?/(?<id>\\d+).*", X_EPOCH),
            form(LinkForm.Kind.PROFILE, "(?:x|twitter)\\.com/@?(?<actor>\\w{1,15})/?", -1))));

    private static LinkForm form(LinkForm.Kind kind, String pattern, long epoch) {
        return new LinkForm(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), epoch, 22);
    }

    private static PlatformDescriptor platform(String id, LinkForm... forms) {
        return new PlatformDescriptor(id, id, "", "X", "#000000", "test", "", 1, List.of(), false, "", List.of(),
                List.of(), List.of(), List.of(forms), "");
    }

    @ParameterizedTest
    @CsvSource({"https://x.com/MeiTanaka/status/1899740000000000000?s=20, MeiTanaka",
        "twitter.com/meitanaka/status/1899740000000000000, meitanaka",
        "https://mobile.twitter.com/meitanaka/status/1899740000000000000/photo/1, meitanaka",
        "  http://www.x.com/meitanaka/status/1899740000000000000#m , meitanaka"})
    void aPostHasItsAuthorAndItsTime(String address, String actor) {
        ReadLink link = reader.read(address).orElseThrow();

        assertThat(link.platform()).isEqualTo("x");
        assertThat(link.kind()).isEqualTo(LinkForm.Kind.POST);
        assertThat(link.actor()).isEqualTo(actor);
        assertThat(link.id()).isEqualTo("1899740000000000000");
        assertThat(link.at()).isBetween(Instant.parse("2025-03-01T00:00:00Z"), Instant.parse("2025-04-01T00:00:00Z"));
    }

    @Test
    void aPostWithoutItsAuthorSaysSo() {
        assertThat(reader.read("https://x.com/i/web/status/1899740000000000000")).get()
                .satisfies(link -> assertThat(link.actor()).isNull());
    }

    @Test
    void aProfileIsNoPost() {
        assertThat(reader.read("https://x.com/meitanaka/")).get()
                .satisfies(link -> assertThat(link.kind()).isEqualTo(LinkForm.Kind.PROFILE));
    }

    @Test
    void anAddressThatNobodyKnowsIsTheWeb() {
        assertThat(reader.read("https://blog.example/post?id=1")).get()
                .satisfies(link -> assertThat(link).isEqualTo(new ReadLink("web", null, null, null,
                        "https://blog.example/post?id=1", null)));
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "file:///etc/passwd", "hello", "two words.com/x", "''", "https://", "x.com"})
    void whatIsNoAddressIsRefused(String text) {
        assertThat(reader.read(text)).isEmpty();
    }

    @Test
    void aNumberThatIsTooLargeHasNoTime() {
        assertThat(reader.read("x.com/a/status/99999999999999999999")).get()
                .satisfies(link -> assertThat(link.at()).isNull());
    }
}
