/**
 * What a person is editing and has not saved yet: a working copy with EMF commands for undo, saved as one step of the
 * history. See docs/decisions/0004.
 */
package org.kith.core.editing;
