package org.kith.ui.people.timeline;

import java.util.List;
import org.eclipse.core.runtime.CoreException;

/** Who is in a circle. Asked away from the UI thread; blocks. */
public interface Circles {
    /** As the user named it; null or empty when there is no such circle. */
    String name(String uid) throws CoreException;

    /** Uids of its people. */
    List<String> members(String uid) throws CoreException;
}
