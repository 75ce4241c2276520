package org.kith.ui.events.practice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kith.insight.practice.Card;
import org.kith.insight.practice.Choices;
import org.kith.insight.practice.Face;
import org.kith.insight.practice.Session;
import org.kith.insight.practice.TypedName;

/** One sitting as the view walks through it: asked, answered, on to the next. Used by one thread. */
final class Sitting {
    private final Deck deck;
    private final Random random;
    private final int all;
    private final Map<String, Card> kept = new HashMap<>();
    private final Map<String, Card> before = new HashMap<>();
    private Session session;
    private Choices choices;

    /** With the cards that are due, or with all of them. */
    Sitting(Deck deck, boolean everybody) {
        this.deck = deck;
        List<Card> cards = new java.util.ArrayList<>(deck.due());
        if (everybody) {
            cards.addAll(deck.rest());
        }
        cards.forEach(card -> before.put(card.personUid(), card));
        session = Session.of(deck.plan(), deck.day(), cards);
        random = new Random(31L * deck.day().toEpochDay() + deck.event().hashCode());
        all = cards.size();
        next();
    }

    private void next() {
        choices = isOver() || typed() ? null : Choices.of(face(), deck.faces().values(), Choices.SHOWN, random);
    }

    boolean isOver() {
        return session.next().isEmpty();
    }

    /** Whose name is asked; not at the end. */
    Face face() {
        return deck.faces().get(session.next().orElseThrow().personUid());
    }

    String photo() {
        return deck.photo().get(face().personUid());
    }

    /** Whether the name is typed; else it is chosen. Of a single face nothing can be chosen. */
    boolean typed() {
        return session.next().orElseThrow().typed() || deck.faces().size() < 2;
    }

    /** The names to choose from. */
    List<String> names() {
        return choices.names();
    }

    /** Answers by a choice; returns whether it was right. {@link #turn} goes on. */
    boolean chosen(int index) {
        return choices.right() == index;
    }

    /** Answers by typing. */
    TypedName.Outcome typed(String text) {
        return TypedName.of(text, face(), deck.faces().values());
    }

    /** Goes on to the next face. */
    void turn(boolean right) {
        session = session.answer(right);
        next();
    }

    int asked() {
        return all - (int) session.waiting().stream().filter(card -> !session.done().containsKey(card.personUid()))
                .count();
    }

    int all() {
        return all;
    }

    Map<String, Card> done() {
        return session.done();
    }

    /** How many faces were known when they were asked first. */
    long known() {
        return session.done().values().stream().filter(card -> card.right() > before.get(card.personUid()).right())
                .count();
    }

    /** What is not kept yet; it counts as kept from now on. */
    Collection<Card> unkept() {
        List<Card> fresh = session.done().values().stream().filter(card -> !card.equals(kept.get(card.personUid())))
                .toList();
        fresh.forEach(card -> kept.put(card.personUid(), card));
        return fresh;
    }
}
