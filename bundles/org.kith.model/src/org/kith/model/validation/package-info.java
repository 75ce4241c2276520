/**
 * The invariants of the model, one class a check. A check looks at one object and what it contains, changes nothing
 * and never blocks. Everything is non-null unless said otherwise.
 */
package org.kith.model.validation;
