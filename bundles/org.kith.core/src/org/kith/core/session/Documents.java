package org.kith.core.session;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.kith.core.codec.EcoreJson;
import org.kith.core.identity.Projector;
import org.kith.core.platform.Failures;
import org.kith.model.people.Agent;
import org.kith.model.people.Aggregate;
import org.kith.model.meet.Gathering;
import org.kith.store.AggregateRow;
import org.kith.store.AggregateWrite;
import org.kith.store.Store;

/** Aggregates as objects, read from and prepared for the store. Safe for any thread; the objects are not. */
public final class Documents {
    private final Store store;
    private final EcoreJson json = new EcoreJson();
    private final Projector projector = new Projector();

    /** Documents of a store. */
    public Documents(Store store) {
        this.store = store;
    }

    /** The aggregate of that uid, trashed or not; empty when there is none or it is of another class. */
    public <T extends EObject> Optional<T> load(String uid, Class<T> type) throws CoreException {
        Optional<AggregateRow> row = uid == null ? Optional.empty() : store.aggregate(uid);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        EObject object = read(row.get());
        return type.isInstance(object) ? Optional.of(type.cast(object)) : Optional.empty();
    }

    /** The object of a row. */
    public EObject read(AggregateRow row) throws CoreException {
        return read(row.kind(), row.uid(), row.document());
    }

    /** The object of a document. */
    public EObject read(String kind, String uid, byte[] document) throws CoreException {
        try {
            return json.read(document);
        } catch (IOException e) {
            throw Failures.of(Failures.STORE,
                    NLS.bind(Messages.Documents_unreadable, new Object[] {kind, uid, e.getMessage()}), e);
        }
    }

    /** The document of an object. */
    public byte[] bytes(EObject object) {
        return json.toBytes(object);
    }

    /** What to hand to the store to save an aggregate over the revision that was read (0 for a new one). */
    public AggregateWrite write(Aggregate object, long revision, String me) {
        return write(object, revision, me, json.toBytes(object));
    }

    /** The same where the document is at hand already. */
    public AggregateWrite write(Aggregate object, long revision, String me, byte[] document) {
        return new AggregateWrite(object.getUid(), object.eClass().getName(), revision, document, trashed(object),
                projector.of(object, me));
    }

    private static long trashed(Aggregate object) {
        var since = object instanceof Agent agent ? agent.getTrashed()
                : object instanceof Gathering gathering ? gathering.getTrashed() : null;
        return since == null ? 0 : since.toEpochMilli();
    }
}
