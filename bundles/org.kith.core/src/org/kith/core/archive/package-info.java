/**
 * Opens what a person dropped as one tree of files, without writing anything to disk and without trusting it: unsafe
 * paths and links are refused, bombs run into budgets, a cut zip is read as far as it goes. Called by the import
 * operation and by tests.
 */
package org.kith.core.archive;
