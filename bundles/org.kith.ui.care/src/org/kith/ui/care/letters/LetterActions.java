package org.kith.ui.care.letters;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.kith.core.letters.LetterLine;
import org.kith.core.letters.LetterSteps;
import org.kith.core.letters.MailDraft;
import org.kith.core.letters.Mailto;
import org.kith.core.platform.Failures;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.insight.letters.PersonalCheck;
import org.kith.model.care.Channel;
import org.kith.store.AccountRow;
import org.kith.store.PersonRow;
import org.kith.ui.Doing;
import org.kith.ui.PlainText;
import org.kith.ui.QuietLine;

/** What is done with the open letter: rings the bells of {@link LetterSteps}. UI thread. */
final class LetterActions {
    private final Control owner;
    private final Session session;
    private final Doing doing;
    private final QuietLine line;
    private final Supplier<Handing> handing;
    private final PlatformRegistry platforms;

    LetterActions(Control owner, Session session, Doing doing, QuietLine line, Supplier<Handing> handing,
            PlatformRegistry platforms) {
        this.owner = owner;
        this.session = session;
        this.doing = doing;
        this.line = line;
        this.handing = handing;
        this.platforms = platforms;
    }

    /** How a letter leaves: one of the three. */
    private record Way(Channel channel, String address, URI uri, Path file, String text) {
    }

    /** @param kept called when the letter is in the store */
    void save(LetterLine letter, PersonalCheck check, Runnable kept) {
        doing.run(owner, Messages.Doing_save, monitor -> {
            new LetterSteps(session).save(letter.uid(), letter.subject(), letter.body(), check);
            return Boolean.TRUE;
        }, done -> kept.run());
    }

    void handOver(LetterLine letter, String subject, String body, PersonalCheck check) {
        doing.run(owner, Messages.Doing_handOver, monitor -> {
            Way way = way(letter, subject, body);
            new LetterSteps(session).handOff(letter.uid(), subject, body, check, way.channel, way.address);
            return way;
        }, way -> {
            if (way.text != null) {
                handing.get().clipboard().accept(way.text);
            }
            if (way.file != null) {
                handing.get().file().accept(way.file);
            }
            if (way.uri != null) {
                handing.get().browser().accept(way.uri);
            }
            line.say(NLS.bind(way.text == null ? Messages.Handed_mail : Messages.Handed_platform,
                    LetterList.name(letter)), Messages.Handed_sent, () -> sent(letter));
        });
    }

    /**
     * By e-mail where there is an address, else with the text on the clipboard: by the page on which the platform begins a
     * private message, else by the account's own page.
     */
    private Way way(LetterLine letter, String subject, String body) throws CoreException {
        PersonRow person = session.store().personRows(List.of(letter.personUid())).stream().findFirst()
                .orElseThrow(() -> Failures.notFound(Messages.Handed_nobody));
        if (!person.emails().isEmpty()) {
            String address = person.emails().getFirst();
            Optional<URI> uri = Mailto.of(address, subject, body);
            Path file = uri.isPresent() ? null : draft(letter, person, address, subject, body);
            return new Way(Channel.EMAIL, address, uri.orElse(null), file, null);
        }
        for (Function<AccountRow, Optional<URI>> where : List.<Function<AccountRow, Optional<URI>>>of(this::compose,
                account -> PlainText.address(account.uri()))) {
            for (AccountRow account : person.accounts()) {
                Optional<URI> page = where.apply(account);
                if (page.isPresent()) {
                    return new Way(Channel.MESSAGE, account.uri(), page.get(), null, body);
                }
            }
        }
        throw Failures.notFound(Messages.Handed_noAddress);
    }

    private Optional<URI> compose(AccountRow account) {
        return platforms.platform(account.key().platform())
                .flatMap(platform -> platform.compose(account.key().key(), account.handle()))
                .flatMap(PlainText::address);
    }

    /** Too long for an address: a file that a mail program opens as a draft. */
    private Path draft(LetterLine letter, PersonRow person, String address, String subject, String body)
            throws CoreException {
        String from = session.me().emails().stream().findFirst().orElse(null);
        Path file = session.folder().resolve("letters").resolve(letter.uid() + ".eml");
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, MailDraft.of(from, person.name(), address, subject, body,
                    session.clock().instant(), session.zone()));
        } catch (IOException e) {
            throw Failures.of(Failures.STORE, NLS.bind(Messages.Handed_notWritten, file), e);
        }
    }

    void sent(LetterLine letter) {
        doing.run(owner, Messages.Doing_sent, monitor -> {
            new LetterSteps(session).sent(letter.uid());
            return Boolean.TRUE;
        }, done -> {
        });
    }

    void discard(LetterLine letter) {
        doing.run(owner, Messages.Doing_discard, monitor -> {
            new LetterSteps(session).discard(letter.uid());
            return Boolean.TRUE;
        }, done -> {
        });
    }
}
