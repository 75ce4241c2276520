/**
 * What the science works on, read from the store: activities with their interactions, days of the ledger, what can be
 * seen, and what the user made things weigh. Non-null by default.
 */
package org.kith.core.evidence;
