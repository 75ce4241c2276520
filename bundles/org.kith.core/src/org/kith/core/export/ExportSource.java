package org.kith.core.export;

import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.kith.core.care.AgendaItem;
import org.kith.model.meet.Gathering;
import org.kith.model.people.Account;
import org.kith.model.people.Person;
import org.kith.store.Blob;
import org.kith.store.ConversationRow;
import org.kith.store.CoverageRow;
import org.kith.store.Store;
import org.kith.store.TimelineRow;
import org.kith.store.Visitor;

/**
 * What an exporter walks: a whole workspace or a part of it (one person, one circle). Each walk is in an order that
 * depends on the data alone, in constant memory, and shows what was committed when it began. Objects handed to a
 * visitor are copies for this export.
 *
 * @since 0.1
 */
public interface ExportSource {
    /** Whether this is the whole workspace. */
    boolean whole();

    /** Living contacts of the part, me included, in uid order. */
    void people(Visitor<Person> visitor) throws CoreException;

    /** Accounts of the part (whole: all), in uid order. */
    void accounts(Visitor<Account> visitor) throws CoreException;

    /** Events (of a part: those that its people attend), in uid order. */
    void gatherings(Visitor<Gathering> visitor) throws CoreException;

    /** Interactions of the part with their accounts resolved, in id order. */
    void interactions(Visitor<TimelineRow> visitor) throws CoreException;

    /** Threads of the part in id order. */
    void conversations(Visitor<ConversationRow> visitor) throws CoreException;

    /** What can be seen, by (platform, account, kind, direction). */
    void coverage(Visitor<CoverageRow> visitor) throws CoreException;

    /** Every aggregate of whatever kind, trashed ones too, in order of creation; only for a whole workspace. */
    void aggregates(Visitor<Stored> visitor) throws CoreException;

    /**
     * What there is to do for the people of the part, and when: tasks, yearly days, rhythms; by kind and uid.
     *
     * @since 0.1
     */
    void agenda(Visitor<AgendaItem> visitor, IProgressMonitor monitor) throws CoreException;

    /** Bytes of a photo by hash. */
    Optional<Blob> photo(String hash) throws CoreException;

    /** The store itself, for the native formats that carry batches and history; read only. */
    Store store();

    /**
     * An aggregate with what is stored beside its document.
     *
     * @param object   the aggregate
     * @param id       internal number
     * @param revision of its document
     * @param trashed  epoch ms; 0 when not in the trash
     */
    record Stored(EObject object, long id, long revision, long trashed) {
    }
}
