/** The committed sample archives, as data. Plain JDK; nothing here is null. */
package org.kith.samples;
