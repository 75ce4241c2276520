package org.kith.model.validation;

import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.kith.model.people.PeoplePackage;
import org.kith.model.people.Photo;

/** A photo has bytes, known by the SHA-256 of them, or an address. */
final class PhotoFindable extends TypedCheck<Photo> {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    PhotoFindable() {
        super("photo.findable", PeoplePackage.Literals.PHOTO, Photo.class);
    }

    @Override
    void check(Photo photo, Report report) {
        if (blank(photo.getHash()) && blank(photo.getUri())) {
            report.error(PeoplePackage.Literals.PHOTO__HASH, Messages.photoFindable_neither);
        }
        if (photo.getHash() != null && !SHA_256.matcher(photo.getHash()).matches()) {
            report.error(PeoplePackage.Literals.PHOTO__HASH, NLS.bind(Messages.photoFindable_hash, photo.getHash()));
        }
    }
}
