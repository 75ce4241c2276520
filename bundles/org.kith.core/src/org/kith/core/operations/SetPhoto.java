package org.kith.core.operations;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.KnowledgeMerge;
import org.kith.core.session.Session;
import org.kith.model.people.Agent;
import org.kith.model.people.MediaRole;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Photo;
import org.kith.store.Blob;

/**
 * Gives a person a photo, or takes the one away that is shown. What sources brought stays behind it. One undoable step;
 * the bytes stay in the store for undo.
 */
public final class SetPhoto {
    private final Session session;
    private final String uid;
    private final byte[] bytes;
    private final String mediaType;

    /** That photo; null bytes take the user's own photo away. */
    public SetPhoto(Session session, String uid, byte[] bytes, String mediaType) {
        this.session = session;
        this.uid = uid;
        this.bytes = bytes;
        this.mediaType = mediaType;
    }

    /** Does it. */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            Agent agent = edit.load(uid, Agent.class);
            edit.label(NLS.bind(bytes == null ? Messages.SetPhoto_removeLabel : Messages.SetPhoto_label,
                    agent.getFormattedName()));
            agent.getPhotos().removeIf(one -> one.getRole() == MediaRole.PHOTO
                    && KnowledgeMerge.USER.equals(one.getSource()));
            if (bytes != null) {
                Photo photo = PeopleFactory.eINSTANCE.createPhoto();
                photo.setHash(hash());
                photo.setMediaType(mediaType);
                photo.setRole(MediaRole.PHOTO);
                photo.setSource(KnowledgeMerge.USER);
                photo.setSize(bytes.length);
                photo.setPref(1);
                photo.setSince(session.clock().instant());
                agent.getPhotos().addFirst(photo);
                edit.writing().putBlobs(List.of(new Blob(photo.getHash(), mediaType, bytes)));
            }
            return null;
        });
    }

    private String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
