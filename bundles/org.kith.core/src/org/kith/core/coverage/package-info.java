/** What can be seen of each kind of signal, in each direction, on each of my accounts, and why not. */
package org.kith.core.coverage;
