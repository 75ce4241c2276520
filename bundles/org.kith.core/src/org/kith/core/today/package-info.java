/** Five minutes in the morning: everything that today asks for, in one short list with its reasons. */
package org.kith.core.today;
