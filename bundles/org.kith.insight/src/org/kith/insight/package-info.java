/** The science of Kith as pure functions over values: no store, no clock, no state. Any thread. */
package org.kith.insight;
