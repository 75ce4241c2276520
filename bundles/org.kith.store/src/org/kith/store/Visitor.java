package org.kith.store;

import org.eclipse.core.runtime.CoreException;

/** Takes rows one by one while a store walks them; must not write to the store. */
@FunctionalInterface
public interface Visitor<T> {
    void visit(T row) throws CoreException;
}
